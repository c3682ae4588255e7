//! What is said of credentials and base URLs.

crate::issue::words::words! {
    BASE_URL_INVALID: [];
        en: "Requests cannot be sent to the base URL.",
            "It replaces the scheme, the host and the beginning of the path: `http` or `https`, without user, query and fragment.",
            "Write it like `https://gateway.example.com/whatsapp`.";
        pt: "A URL base não é um endereço para onde se possa enviar uma requisição.",
            "Ela substitui o protocolo, o servidor e o começo do caminho: `http` ou `https`, sem usuário, consulta nem fragmento.",
            "Escreva-a assim: `https://gateway.example.com/whatsapp`.";
        es: "La URL base no es una dirección a la que se pueda enviar una solicitud.",
            "Reemplaza el protocolo, el servidor y el comienzo de la ruta: `http` o `https`, sin usuario, consulta ni fragmento.",
            "Escríbela así: `https://gateway.example.com/whatsapp`.";
    CREDENTIAL_INVALID: [member: Path];
        en: "The credential `{member}` cannot be used in the request.",
            "In a URL it must not be empty, `.` or `..`; in a header, only plain ASCII characters are allowed.",
            "Copy it once more from the provider's panel.";
        pt: "A credencial `{member}` não pode fazer parte da requisição.",
            "Em uma URL, ela não pode ser vazia, `.` nem `..`; em um cabeçalho, só pode ter caracteres ASCII comuns.",
            "Copie-a de novo do painel do provedor.";
        es: "La credencial `{member}` no puede formar parte de la solicitud.",
            "En una URL no puede estar vacía ni ser `.` o `..`; en un encabezado solo puede tener caracteres ASCII comunes.",
            "Cópiala de nuevo del panel del proveedor.";
    CREDENTIAL_MISSING: [member: Path];
        en: "The credential `{member}` is missing.", "The request has a placeholder where it belongs.",
            "Give it, or fill it in before you send the request.";
        pt: "Falta a credencial `{member}`.", "No lugar dela, a requisição traz uma marca a preencher.",
            "Informe-a ou preencha-a antes de enviar a requisição.";
        es: "Falta la credencial `{member}`.", "En su lugar, la solicitud lleva una marca por completar.",
            "Indícala o complétala antes de enviar la solicitud.";
}
