//! What is said of links.

crate::issue::words::words! {
    HTTP_RISKY: [];
        en: "The link begins with `http://`.", "The provider advises `https://`, because WhatsApp may block other links.",
            "Use an `https://` link.";
        pt: "O link começa com `http://`.", "O provedor recomenda `https://`, porque o WhatsApp pode bloquear outros links.",
            "Use um link com `https://`.";
        es: "El enlace empieza con `http://`.",
            "El proveedor recomienda `https://`, porque WhatsApp puede bloquear otros enlaces.", "Usa un enlace con `https://`.";
    HOST_ODD: [member: Path];
        en: "What stands in `{member}` cannot be the address of a site.",
            "Such a link opens no page: an address has letters, digits, hyphens and dots; a port is at most 65535, each number of an IP address at most 255.",
            "Check the link for signs and digits that do not belong to it.";
        pt: "O que está em `{member}` não pode ser o endereço de um site.",
            "Um link assim não abre página nenhuma: um endereço tem letras, números, hifens e pontos; a porta vai até 65535, e cada número de um IP, até 255.",
            "Veja se há no link sinais ou números que não fazem parte dele.";
        es: "Lo que está en `{member}` no puede ser la dirección de un sitio.",
            "Un enlace así no abre ninguna página: una dirección tiene letras, números, guiones y puntos; un puerto llega hasta 65535 y cada número de una IP, hasta 255.",
            "Revisa si hay en el enlace signos o números que no forman parte de él.";
    URL_DIALS: [member: Path];
        en: "`{member}` dials a number instead of opening a page.", "A link button opens `http://` and `https://` links only.",
            "Use a call button for the number, where the endpoint has one, or give a link that begins with `https://`.";
        pt: "O campo `{member}` disca um número em vez de abrir uma página.",
            "Um botão de link só abre links `http://` e `https://`.",
            "Use um botão de ligação para o número, se o endpoint tiver um, ou informe um link que comece com `https://`.";
        es: "El campo `{member}` marca un número en lugar de abrir una página.",
            "Un botón de enlace solo abre enlaces `http://` y `https://`.",
            "Usa un botón de llamada para el número, si el endpoint lo tiene, o indica un enlace que empiece con `https://`.";
    URL_DIALS_SERVICE: [member: Path];
        en: "`{member}` dials a service number instead of opening a page.",
            "A link button opens `http://` and `https://` links only, and a service number cannot be dialled from abroad.",
            "Use a call button instead, where the endpoint has one. {service}";
        pt: "O campo `{member}` disca um número de serviço em vez de abrir uma página.",
            "Um botão de link só abre links `http://` e `https://`, e um número de serviço não pode ser discado do exterior.",
            "Use um botão de ligação no lugar dele, se o endpoint tiver um. {service}";
        es: "El campo `{member}` marca un número de servicio en lugar de abrir una página.",
            "Un botón de enlace solo abre enlaces `http://` y `https://`, y un número de servicio no se puede marcar desde el extranjero.",
            "Usa en su lugar un botón de llamada, si el endpoint lo tiene. {service}";
    URL_SURROUNDED: [member: Path];
        en: "There is something around the link in `{member}` that does not belong to it.",
            "Blanks, line ends and invisible characters get there when a link is pasted.", "Write the link alone.";
        pt: "Há algo em volta do link em `{member}` que não faz parte dele.",
            "Espaços, quebras de linha e caracteres invisíveis entram ali quando se cola um link.", "Escreva só o link.";
        es: "Hay algo alrededor del enlace de `{member}` que no forma parte de él.",
            "Los espacios, saltos de línea y caracteres invisibles entran ahí al pegar un enlace.", "Escribe solo el enlace.";
    URL_MAILS: [member: Path];
        en: "`{member}` opens a new e-mail instead of a page.", "A link button opens `http://` and `https://` links only.",
            "Write the e-mail address in the text, or give the link of a contact page, which begins with `https://`.";
        pt: "O campo `{member}` abre um novo e-mail em vez de uma página.",
            "Um botão de link só abre links `http://` e `https://`.",
            "Escreva o endereço de e-mail no texto ou informe o link de uma página de contato, que comece com `https://`.";
        es: "El campo `{member}` abre un correo nuevo en lugar de una página.",
            "Un botón de enlace solo abre enlaces `http://` y `https://`.",
            "Escribe la dirección de correo en el texto o indica el enlace de una página de contacto que empiece con `https://`.";
    URL_INVALID: [member: Path];
        en: "`{member}` is not a valid link.",
            "A link begins with `http://` or `https://`, then comes the site's address; it has no white space.",
            "Write the whole link, from `https://` on, with special characters percent-encoded.";
        pt: "O campo `{member}` não contém um link válido.",
            "Um link começa com `http://` ou `https://`, seguido do endereço do site, e não tem espaços em branco.",
            "Escreva o link inteiro, a partir de `https://`, com os caracteres especiais codificados (por exemplo, %20 no lugar de um espaço).";
        es: "El campo `{member}` no contiene un enlace válido.",
            "Un enlace empieza con `http://` o `https://`, seguido de la dirección del sitio, y no tiene espacios en blanco.",
            "Escribe el enlace completo, desde `https://`, con los caracteres especiales codificados (por ejemplo, %20 en lugar de un espacio).";
}
