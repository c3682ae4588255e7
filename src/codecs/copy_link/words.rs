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
            "Write the code behind `code=`, with special characters percent-encoded.";
        pt: "O link de cópia não tem um código que possa ser lido.", "O WhatsApp poderia mostrar um botão que não copia nada.",
            "Escreva o código depois de `code=`, com os caracteres especiais codificados (por exemplo, %20 no lugar de um espaço).";
        es: "El enlace de copia no tiene un código que se pueda leer.", "WhatsApp podría mostrar un botón que no copia nada.",
            "Escribe el código después de `code=`, con los caracteres especiales codificados (por ejemplo, %20 en lugar de un espacio).";
    COPY_LINK_DEPRECATED: [];
        en: "The copy link is not written the way the provider documents it.",
            "Other spellings come from older pages and may stop working.",
            "Use the spelling of the documentation, or a copy button.";
        pt: "O link de cópia não está escrito como o provedor documenta.",
            "Outras formas vêm de páginas mais antigas e podem deixar de funcionar.",
            "Escreva o link como na documentação ou use um botão de copiar.";
        es: "El enlace de copia no está escrito como lo documenta el proveedor.",
            "Otras formas vienen de páginas más antiguas y pueden dejar de funcionar.",
            "Escribe el enlace como en la documentación o usa un botón de copiar.";
}
