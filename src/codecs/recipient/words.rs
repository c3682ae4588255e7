//! What is said of recipients.

crate::issue::words::words! {
    ADDRESS_INVALID: [member: Path];
        en: "`{member}` is not a recipient that the provider takes.",
            "It takes a phone number as digits, 8 to 15 of them, country code first.",
            "Write the number as digits with the country code: `5511999999999`.";
        pt: "`{member}` não é um destinatário que o provedor aceite.",
            "Ele aceita um número de telefone só com dígitos, de 8 a 15, começando pelo código do país.",
            "Escreva o número só com dígitos e com o código do país: `5511999999999`.";
        es: "`{member}` no es un destinatario que el proveedor acepte.",
            "Acepta un número de teléfono solo con dígitos, de 8 a 15, empezando por el código del país.",
            "Escribe el número solo con dígitos y con el código del país: `5511999999999`.";
    ADDRESS_MASKED: [member: Path];
        en: "`{member}` must be digits only.", "The provider takes the number without `+`, blanks, hyphens, brackets and invisible characters.",
            "Write the number as digits with the country code: `5511999999999`.";
        pt: "`{member}` deve ter só dígitos.", "O provedor espera o número sem `+`, espaços, hifens, parênteses nem caracteres invisíveis.",
            "Escreva o número só com dígitos e com o código do país: `5511999999999`.";
        es: "`{member}` debe tener solo dígitos.", "El proveedor espera el número sin `+`, espacios, guiones, paréntesis ni caracteres invisibles.",
            "Escribe el número solo con dígitos y con el código del país: `5511999999999`.";
    ADDRESS_OR_ID_INVALID: [member: Path, known: List];
        en: "`{member}` is not a recipient that the provider takes.",
            "It takes a phone number as digits, 8 to 15 of them, country code first, or a WhatsApp id in its own spelling.",
            "Write a phone number as digits with the country code, `5511999999999`, or the whole id with its ending: {known}.";
        pt: "`{member}` não é um destinatário que o provedor aceite.",
            "Ele aceita um número de telefone só com dígitos, de 8 a 15, começando pelo código do país, ou um id do WhatsApp na forma que ele usa.",
            "Escreva um número de telefone só com dígitos e com o código do país, `5511999999999`, ou o id inteiro, com o seu final: {known}.";
        es: "`{member}` no es un destinatario que el proveedor acepte.",
            "Acepta un número de teléfono solo con dígitos, de 8 a 15, empezando por el código del país, o un id de WhatsApp en la forma que usa.",
            "Escribe un número de teléfono solo con dígitos y con el código del país, `5511999999999`, o el id completo, con su final: {known}.";
    ADDRESS_PLUS: [member: Path];
        en: "`{member}` begins with `+`.", "The provider's examples are digits only.", "Leave the `+` out.";
        pt: "`{member}` começa com `+`.", "Os exemplos do provedor trazem só dígitos.", "Tire o `+`.";
        es: "`{member}` empieza con `+`.", "Los ejemplos del proveedor traen solo dígitos.", "Quita el `+`.";
    TO_CONTACT_ID: [];
        en: "The recipient ends in `@c.us`.", "Only some other gateways identify people this way.",
            "Write `@s.whatsapp.net`, or the phone number alone.";
        pt: "O destinatário termina em `@c.us`.", "Só alguns outros serviços identificam pessoas dessa forma.",
            "Use `@s.whatsapp.net` ou só o número de telefone.";
        es: "El destinatario termina en `@c.us`.", "Solo algunos otros servicios identifican así a las personas.",
            "Usa `@s.whatsapp.net` o solo el número de teléfono.";
    TO_GROUP_DIGITS: [];
        en: "The recipient is too long for a phone number.",
            "A phone number has at most 15 digits; this looks like the id of a group.",
            "Write `@g.us` behind the id if it is a group.";
        pt: "O destinatário é longo demais para ser um número de telefone.",
            "Um número de telefone tem no máximo 15 dígitos; este parece ser o id de um grupo.",
            "Se for um grupo, escreva `@g.us` depois do id.";
        es: "El destinatario es demasiado largo para ser un número de teléfono.",
            "Un número de teléfono tiene 15 dígitos como máximo; este parece ser el id de un grupo.",
            "Si es un grupo, escribe `@g.us` después del id.";
    TO_GROUP_SUFFIX: [];
        en: "The recipient ends in `-group`.",
            "Groups have one spelling here, WhatsApp's own; each provider gets the one it takes.",
            "Write `@g.us` instead of `-group`.";
        pt: "O destinatário termina em `-group`.",
            "Aqui os grupos são escritos de uma só forma, a do próprio WhatsApp; cada provedor recebe a que aceita.",
            "Escreva `@g.us` no lugar de `-group`.";
        es: "El destinatario termina en `-group`.",
            "Aquí los grupos se escriben de una sola forma, la de WhatsApp; cada proveedor recibe la que admite.",
            "Escribe `@g.us` en lugar de `-group`.";
    TO_SURROUNDED: [];
        en: "There is something around the recipient's id that does not belong to it.",
            "Blanks, line ends and invisible characters get there when an id is pasted.", "Write the id alone.";
        pt: "Há algo em volta do id do destinatário que não faz parte dele.",
            "Espaços, quebras de linha e caracteres invisíveis entram ali quando se cola um id.", "Escreva só o id.";
        es: "Hay algo alrededor del id del destinatario que no forma parte de él.",
            "Los espacios, saltos de línea y caracteres invisibles entran ahí al pegar un id.", "Escribe solo el id.";
    TO_INVALID: [member: Path];
        en: "`{member}` is neither a phone number nor a WhatsApp id.",
            "A phone number has 8 to 15 digits and begins with the country code; ids end in `@s.whatsapp.net`, `@g.us`, `@newsletter` or `@lid`.",
            "{abroad}";
        pt: "O campo `{member}` não contém um número de telefone nem um id do WhatsApp.",
            "Um número de telefone tem de 8 a 15 dígitos e começa com o código do país; os ids terminam em `@s.whatsapp.net`, `@g.us`, `@newsletter` ou `@lid`.",
            "{abroad}";
        es: "El campo `{member}` no contiene un número de teléfono ni un id de WhatsApp.",
            "Un número de teléfono tiene de 8 a 15 dígitos y empieza con el código del país; los ids terminan en `@s.whatsapp.net`, `@g.us`, `@newsletter` o `@lid`.",
            "{abroad}";
    TO_UNSUPPORTED: [];
        en: "The provider cannot send buttons to this kind of recipient.", "It takes phone numbers only.",
            "Give a phone number, or choose a provider that sends to groups.";
        pt: "O provedor não consegue enviar botões para este tipo de destinatário.", "Ele só aceita números de telefone.",
            "Informe um número de telefone ou escolha um provedor que envie para grupos.";
        es: "El proveedor no puede enviar botones a este tipo de destinatario.", "Solo admite números de teléfono.",
            "Indica un número de teléfono o elige un proveedor que envíe a grupos.";
}
