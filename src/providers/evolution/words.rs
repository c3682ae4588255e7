//! What is said of messages for Evolution API alone.

crate::issue::words::words! {
    EVERY_ONE_IGNORED: [member: Path];
        en: "`{member}` does nothing.",
            "The provider's schema names it, but its source reads `mentionsEveryOne` alone.",
            "To mention everybody in a group, write `mentionsEveryOne` instead.";
        pt: "O campo `{member}` não faz nada.",
            "O schema do provedor o cita, mas o código lê só `mentionsEveryOne`.",
            "Para mencionar todos em um grupo, use `mentionsEveryOne` no lugar dele.";
        es: "El campo `{member}` no hace nada.",
            "El esquema del proveedor lo nombra, pero su código lee solo `mentionsEveryOne`.",
            "Para mencionar a todos en un grupo, usa `mentionsEveryOne` en su lugar.";
    MEMBER_IGNORED: [member: Path];
        en: "`{member}` does nothing here.", "The provider's source does not read it for a message with buttons.", "Remove `{member}`.";
        pt: "O campo `{member}` não faz nada aqui.", "O código do provedor não o lê em uma mensagem com botões.",
            "Remova `{member}`.";
        es: "El campo `{member}` no hace nada aquí.", "El código del proveedor no lo lee en un mensaje con botones.",
            "Quita `{member}`.";
    MENTIONED_NUMBERS: [member: Path];
        en: "`{member}` must hold numbers, each in a text.",
            "Whoever is mentioned is named by the digits of a phone number; a list without any is refused as well.",
            "Write each as digits in quotation marks, `\"5511999999999\"`, or leave `{member}` out.";
        pt: "O campo `{member}` deve conter números, cada um em forma de texto.",
            "Quem é mencionado é indicado pelos dígitos do número de telefone; uma lista vazia também é recusada.",
            "Escreva cada um só com dígitos e entre aspas, `\"5511999999999\"`, ou remova `{member}`.";
        es: "El campo `{member}` debe contener números, cada uno en forma de texto.",
            "Cada persona mencionada se indica con los dígitos de su número de teléfono; una lista vacía también se rechaza.",
            "Escribe cada uno solo con dígitos y entre comillas, `\"5511999999999\"`, o quita `{member}`.";
    OLDER: [member: Path];
        en: "`{member}` comes from version 1 of Evolution API.",
            "Version 2 has its members at the top of the payload and ignores this one.",
            "Write `title`, `description`, `footer`, `buttons` and `delay` at the top; each button has `type`, `displayText` and `id`.";
        pt: "O campo `{member}` é da versão 1 da Evolution API.",
            "A versão 2 traz os campos dele no nível principal do payload e ignora este.",
            "Escreva `title`, `description`, `footer`, `buttons` e `delay` no nível principal; cada botão tem `type`, `displayText` e `id`.";
        es: "El campo `{member}` es de la versión 1 de Evolution API.",
            "La versión 2 lleva sus campos en el nivel principal del payload e ignora este.",
            "Escribe `title`, `description`, `footer`, `buttons` y `delay` en el nivel principal; cada botón lleva `type`, `displayText` e `id`.";
    PIX_UNSUPPORTED: [member: Path, type: Text];
        en: "`{member}` says `{type}`, and a Pix button is a message of its own.",
            "The provider sends it alone, without text or other buttons, and it has other members.",
            "Take it out, and send the Pix without this library.";
        pt: "O campo `{member}` indica `{type}`, e um botão Pix é uma mensagem à parte.",
            "O provedor o envia sozinho, sem texto nem outros botões, e com outros campos.",
            "Tire-o daqui e envie o Pix sem esta biblioteca.";
        es: "El campo `{member}` indica `{type}`, y un botón Pix es un mensaje aparte.",
            "El proveedor lo envía solo, sin texto ni otros botones, y con otros campos.",
            "Quítalo de aquí y envía el Pix sin esta biblioteca.";
    TITLE_UNDEFINED: [member: Path];
        en: "`{member}` is missing.", "The provider always writes a title above the text; without one the reader would see `*undefined*`.",
            "Add `{member}`: it stands above the text, in bold.";
        pt: "Falta o campo `{member}`.", "O provedor sempre escreve um título acima do texto; sem ele, quem recebe veria `*undefined*`.",
            "Adicione `{member}`: ele aparece acima do texto, em negrito.";
        es: "Falta el campo `{member}`.", "El proveedor siempre escribe un título encima del texto; sin él, quien recibe vería `*undefined*`.",
            "Agrega `{member}`: aparece encima del texto, en negrita.";
    TEXT_IN_TITLE: [];
        en: "The text is sent as the title, in bold.",
            "The provider always writes a title above the text; without one the reader would see `*undefined*`.",
            "Nothing needs to be done if that suits you. Where a message has a title, its text stands below it, unchanged.";
        pt: "O texto é enviado como título, em negrito.",
            "O provedor sempre escreve um título acima do texto; sem ele, quem recebe veria `*undefined*`.",
            "Se estiver bom assim, não é preciso fazer nada. Em uma mensagem com título, o texto aparece abaixo dele, como está.";
        es: "El texto se envía como título, en negrita.",
            "El proveedor siempre escribe un título encima del texto; sin él, quien recibe vería `*undefined*`.",
            "Si te sirve así, no hay que hacer nada. En un mensaje con título, el texto aparece debajo, tal cual.";
}
