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
            "It must not be empty. In a URL it must not be `.` or `..`, nor begin or end with a blank; in a header, only plain ASCII characters are allowed, and no line ends.",
            "Copy it once more from the provider's panel.";
        pt: "A credencial `{member}` não pode fazer parte da requisição.",
            "Ela não pode ser vazia. Em uma URL, não pode ser `.` nem `..`, nem começar ou terminar com espaço; em um cabeçalho, só pode ter caracteres ASCII comuns, sem quebras de linha.",
            "Copie-a de novo do painel do provedor.";
        es: "La credencial `{member}` no puede formar parte de la solicitud.",
            "No puede estar vacía. En una URL no puede ser `.` ni `..`, ni empezar o terminar con un espacio; en un encabezado solo puede tener caracteres ASCII comunes, sin saltos de línea.",
            "Cópiala de nuevo del panel del proveedor.";
    /// Of one with which the URL begins.
    CREDENTIAL_NO_SERVER: [member: Path];
        en: "The credential `{member}` cannot be used in the request.",
            "The URL begins with it: scheme, host, perhaps a port and the start of the path; without a user, a query or a fragment.",
            "Write it like `https://gateway.example.com`.";
        pt: "A credencial `{member}` não pode fazer parte da requisição.",
            "A URL começa com ela: protocolo, servidor e, se for o caso, porta e início do caminho; sem usuário, consulta nem fragmento.",
            "Escreva-a assim: `https://gateway.example.com`.";
        es: "La credencial `{member}` no puede formar parte de la solicitud.",
            "La URL empieza con ella: protocolo, servidor y, si hace falta, puerto y comienzo de la ruta; sin usuario, consulta ni fragmento.",
            "Escríbela así: `https://gateway.example.com`.";
    /// Of one that is a part of the host's name.
    CREDENTIAL_NO_LABEL: [member: Path];
        en: "The credential `{member}` cannot be used in the request.",
            "It is one part of the host's name, which has only letters, digits and hyphens.",
            "Give that part alone: `shop`, not `shop.example.com`.";
        pt: "A credencial `{member}` não pode fazer parte da requisição.",
            "Ela é uma parte do nome do servidor, que só pode ter letras, números e hifens.",
            "Informe só essa parte: `shop`, e não `shop.example.com`.";
        es: "La credencial `{member}` no puede formar parte de la solicitud.",
            "Es una parte del nombre del servidor, que solo puede tener letras, números y guiones.",
            "Indica solo esa parte: `shop`, y no `shop.example.com`.";
    /// Of one that has a usual value.
    CREDENTIAL_UNLIKE: [member: Path, usual: Text];
        en: "The credential `{member}` cannot be used in the request.", "It is written like `{usual}`, which is used where none is given.",
            "Leave it out, or write it like `{usual}`.";
        pt: "A credencial `{member}` não pode fazer parte da requisição.",
            "Ela se escreve como `{usual}`, que vale quando nenhuma é informada.", "Deixe-a de fora ou escreva-a como `{usual}`.";
        es: "La credencial `{member}` no puede formar parte de la solicitud.",
            "Se escribe como `{usual}`, que vale cuando no se indica ninguna.", "Déjala fuera o escríbela como `{usual}`.";
    CREDENTIAL_SCHEME: [member: Path, value: Text];
        en: "The credential `{member}` begins with `{value}`.", "The request writes `{value}` before it; it would stand there twice.",
            "Give the credential alone, without `{value}`.";
        pt: "A credencial `{member}` começa com `{value}`.", "A requisição já escreve `{value}` antes dela; ficaria repetido.",
            "Informe só a credencial, sem `{value}`.";
        es: "La credencial `{member}` empieza con `{value}`.", "La solicitud ya escribe `{value}` delante; quedaría repetido.",
            "Indica solo la credencial, sin `{value}`.";
    CREDENTIAL_MISSING: [member: Path];
        en: "The credential `{member}` is missing.", "The request has a placeholder where it belongs.",
            "Give it, or fill it in before you send the request.";
        pt: "Falta a credencial `{member}`.", "No lugar dela, a requisição traz uma marca a preencher.",
            "Informe-a ou preencha-a antes de enviar a requisição.";
        es: "Falta la credencial `{member}`.", "En su lugar, la solicitud lleva una marca por completar.",
            "Indícala o complétala antes de enviar la solicitud.";
}
