//! What is said of links.

crate::issue::words::words! {
    HTTP_RISKY: [];
        en: "The link begins with `http://`.", "The provider advises `https://`, because WhatsApp may block other links.",
            "Use an `https://` link.";
        pt: "O link começa com `http://`.", "O provedor recomenda `https://`, porque o WhatsApp pode bloquear outros links.",
            "Use um link com `https://`.";
        es: "El enlace empieza con `http://`.",
            "El proveedor recomienda `https://`, porque WhatsApp puede bloquear otros enlaces.", "Usa un enlace con `https://`.";
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
