//! What is said of the copy link.

crate::issue::words::words! {
    BUTTON_CHANGED_TO_LINK: [];
        en: "The copy button is sent as a link that copies.",
            "The provider has no copy buttons here; WhatsApp shows its own copy link as one.",
            "Nothing needs to be done if that suits you.";
        pt: "O botão de copiar é enviado como um link que copia o código.",
            "O provedor não tem botões de copiar aqui; o WhatsApp mostra o seu próprio link de cópia como um botão.",
            "Se estiver bom assim, não é preciso fazer nada.";
        es: "El botón de copiar se envía como un enlace que copia el código.",
            "El proveedor no tiene botones de copiar aquí; WhatsApp muestra su propio enlace de copia como un botón.",
            "Si te sirve así, no hay que hacer nada.";
    COPY_LINK_BROKEN: [];
        en: "The copy link holds no code that can be read.", "WhatsApp might show a button that copies nothing.",
            "Write the code behind `code=otp`, with special characters percent-encoded.";
        pt: "O link de cópia não tem um código que possa ser lido.", "O WhatsApp poderia mostrar um botão que não copia nada.",
            "Escreva o código depois de `code=otp`, com os caracteres especiais codificados (por exemplo, %20 no lugar de um espaço).";
        es: "El enlace de copia no tiene un código que se pueda leer.", "WhatsApp podría mostrar un botón que no copia nada.",
            "Escribe el código después de `code=otp`, con los caracteres especiales codificados (por ejemplo, %20 en lugar de un espacio).";
    COPY_LINK_DEPRECATED, COPY_LINK_OLD: [];
        en: "The copy link is not written the way the provider documents it.",
            "WhatsApp copies the value of `code`, without an `otp` before it; other spellings may stop working." /
            "WhatsApp copies everything behind `/otp/copy/` as it stands there, even `%20` and the like; this older spelling may stop working.",
            "Write `https://www.whatsapp.com/otp/code/?otp_type=COPY_CODE&code=otp` and behind it what is to be copied, percent-encoded.";
        pt: "O link de cópia não está escrito como o provedor documenta.",
            "O WhatsApp copia o valor de `code`, sem o `otp` do começo; outras formas podem deixar de funcionar." /
            "O WhatsApp copia tudo o que vem depois de `/otp/copy/` exatamente como está, até `%20` e semelhantes; essa forma antiga pode deixar de funcionar.",
            "Escreva `https://www.whatsapp.com/otp/code/?otp_type=COPY_CODE&code=otp` e, logo depois, o que deve ser copiado, com os caracteres especiais codificados.";
        es: "El enlace de copia no está escrito como lo documenta el proveedor.",
            "WhatsApp copia el valor de `code`, sin el `otp` del comienzo; otras formas pueden dejar de funcionar." /
            "WhatsApp copia todo lo que sigue a `/otp/copy/` tal como está, incluso `%20` y similares; esa forma antigua puede dejar de funcionar.",
            "Escribe `https://www.whatsapp.com/otp/code/?otp_type=COPY_CODE&code=otp` y, justo después, lo que debe copiarse, con los caracteres especiales codificados.";
    COPY_LINK_ESCAPED: [];
        en: "The copy link has `&amp;` where `&` belongs.",
            "`&amp;` is how HTML writes `&`; as it stands, WhatsApp finds no code in the link.", "Write `&` instead of `&amp;`.";
        pt: "O link de cópia tem `&amp;` no lugar de `&`.",
            "`&amp;` é como o HTML escreve `&`; assim, o WhatsApp não encontra nenhum código no link.", "Escreva `&` no lugar de `&amp;`.";
        es: "El enlace de copia tiene `&amp;` en lugar de `&`.",
            "`&amp;` es como HTML escribe `&`; así, WhatsApp no encuentra ningún código en el enlace.", "Escribe `&` en lugar de `&amp;`.";
    COPY_LINK_CUT: [];
        en: "WhatsApp copies only a part of what stands in the copy link.",
            "The code ends at the first `&` or `#`, which begin something else in a link; what stands behind it is not copied.",
            "If it belongs to the code, write `%26` for `&` and `%23` for `#`. If it does not, leave it out.";
        pt: "O WhatsApp copia só uma parte do que está no link de cópia.",
            "O código termina no primeiro `&` ou `#`, que iniciam outra coisa em um link; o que vem depois não é copiado.",
            "Se faz parte do código, escreva `%26` no lugar de `&` e `%23` no lugar de `#`. Se não faz, deixe de fora.";
        es: "WhatsApp copia solo una parte de lo que está en el enlace de copia.",
            "El código termina en el primer `&` o `#`, que inician otra cosa en un enlace; lo que sigue no se copia.",
            "Si es parte del código, escribe `%26` en lugar de `&` y `%23` en lugar de `#`. Si no lo es, déjalo fuera.";
    COPY_LINK_PLUS: [];
        en: "The code in the copy link has a `+`, which WhatsApp copies as a blank.",
            "WhatsApp reads the code as a form writes it, where `+` stands for a blank.",
            "Write `%20` for a blank, or `%2B` if you mean a plus.";
        pt: "O código no link de cópia tem um `+`, que o WhatsApp copia como um espaço.",
            "O WhatsApp lê o código como um formulário o escreve, e nele `+` representa um espaço.",
            "Escreva `%20` para um espaço ou `%2B` se quiser mesmo um sinal de mais.";
        es: "El código del enlace de copia tiene un `+`, que WhatsApp copia como un espacio.",
            "WhatsApp lee el código como lo escribe un formulario, donde `+` representa un espacio.",
            "Escribe `%20` para un espacio o `%2B` si quieres un signo más.";
}
