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
    /// Where a `+` is written before the digits.
    ADDRESS_INTERNATIONAL: [member: Path];
        en: "`{member}` is not a recipient that the provider takes.",
            "It takes a phone number of 8 to 15 digits, country code first, with `+` before them.",
            "Write the number with `+` and the country code: `+5511999999999`.";
        pt: "`{member}` não é um destinatário que o provedor aceite.",
            "Ele aceita um número de telefone de 8 a 15 dígitos, começando pelo código do país, com `+` na frente.",
            "Escreva o número com `+` e com o código do país: `+5511999999999`.";
        es: "`{member}` no es un destinatario que el proveedor acepte.",
            "Acepta un número de teléfono de 8 a 15 dígitos, empezando por el código del país, con `+` delante.",
            "Escribe el número con `+` y con el código del país: `+5511999999999`.";
    ADDRESS_ENDING: [member: Path, ending: Text];
        en: "`{member}` must be the number's digits with `{ending}` behind them.",
            "The provider takes a number in this form alone: 8 to 15 digits, country code first, without `+` and with nothing between them.",
            "Write the number with the country code: `5511999999999{ending}`.";
        pt: "`{member}` deve ter os dígitos do número seguidos de `{ending}`.",
            "O provedor só aceita o número nesta forma: de 8 a 15 dígitos, começando pelo código do país, sem `+` e sem nada entre eles.",
            "Escreva o número com o código do país: `5511999999999{ending}`.";
        es: "`{member}` debe tener los dígitos del número seguidos de `{ending}`.",
            "El proveedor solo acepta el número en esta forma: de 8 a 15 dígitos, empezando por el código del país, sin `+` y sin nada entre ellos.",
            "Escribe el número con el código del país: `5511999999999{ending}`.";
    ADDRESS_MASK_TAKEN: [member: Path];
        en: "`{member}` is written with more than digits.", "The provider makes digits of it; whoever compares numbers may not.",
            "Write the number without blanks, hyphens, brackets and invisible characters.";
        pt: "`{member}` tem mais do que dígitos.", "O provedor extrai os dígitos; quem compara números talvez não.",
            "Escreva o número sem espaços, hifens, parênteses nem caracteres invisíveis.";
        es: "`{member}` tiene algo más que dígitos.", "El proveedor extrae los dígitos; quien compara números tal vez no.",
            "Escribe el número sin espacios, guiones, paréntesis ni caracteres invisibles.";
    ADDRESS_SHORT: [member: Path, least: CountA, actual: CountB];
        en: "The number in `{member}` has {actual} digits; the provider takes {least} or more.",
            "A number this short mostly lacks its country or area code.", "Write the whole number, country code first.";
        pt: "O número em `{member}` tem {actual} dígitos; o provedor aceita a partir de {least}.",
            "A um número tão curto costuma faltar o código do país ou o de área.",
            "Escreva o número completo, começando pelo código do país.";
        es: "El número en `{member}` tiene {actual} dígitos; el proveedor acepta {least} o más.",
            "A un número tan corto suele faltarle el código del país o el de área.",
            "Escribe el número completo, empezando por el código del país.";
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
    TO_ID_SPELLING: [];
        en: "The recipient's id is not written the way WhatsApp writes it.",
            "Before the `@` of a person's id there are digits only, without `+` and without the number of a device; behind it there are small letters.",
            "Write the id so: `5511999999999@s.whatsapp.net`.";
        pt: "O id do destinatário não está escrito como o WhatsApp o escreve.",
            "No id de uma pessoa, antes do `@` só há dígitos, sem `+` e sem o número de um aparelho; depois dele, letras minúsculas.",
            "Escreva o id assim: `5511999999999@s.whatsapp.net`.";
        es: "El id del destinatario no está escrito como lo escribe WhatsApp.",
            "En el id de una persona, antes de la `@` solo hay dígitos, sin `+` y sin el número de un dispositivo; después, letras minúsculas.",
            "Escribe el id así: `5511999999999@s.whatsapp.net`.";
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
    USER_ID_INVALID: [member: Path];
        en: "`{member}` is not the id of a user.",
            "Such an id has two capital letters, a point, and letters and digits; it comes with the webhooks of whoever wrote to you.",
            "Write it like `US.13491208655302741918`, or give the phone number in its own member.";
        pt: "`{member}` não é o id de um usuário.",
            "Um id assim tem duas letras maiúsculas, um ponto e letras e dígitos; ele vem nos webhooks de quem escreveu para você.",
            "Escreva-o assim: `US.13491208655302741918`, ou informe o número de telefone no campo próprio.";
        es: "`{member}` no es el id de un usuario.",
            "Un id así tiene dos letras mayúsculas, un punto y letras y dígitos; llega en los webhooks de quien te escribió.",
            "Escríbelo así: `US.13491208655302741918`, o indica el número de teléfono en su propio campo.";
    TO_UNSUPPORTED, TO_UNSUPPORTED_KIND, TO_UNSUPPORTED_USERS: [];
        en: "The provider cannot send buttons to this kind of recipient.", "It takes phone numbers only." /
            "It takes phone numbers and some of WhatsApp's ids, but none of this kind." /
            "It takes phone numbers, and the ids of users without a phone.",
            "Give a phone number, or choose a provider that sends to such recipients.";
        pt: "O provedor não consegue enviar botões para este tipo de destinatário.", "Ele só aceita números de telefone." /
            "Ele aceita números de telefone e alguns ids do WhatsApp, mas nenhum deste tipo." /
            "Ele só aceita números de telefone e ids de usuários sem telefone.",
            "Informe um número de telefone ou escolha um provedor que envie para destinatários assim.";
        es: "El proveedor no puede enviar botones a este tipo de destinatario.", "Solo admite números de teléfono." /
            "Admite números de teléfono y algunos ids de WhatsApp, pero ninguno de este tipo." /
            "Solo admite números de teléfono e ids de usuarios sin teléfono.",
            "Indica un número de teléfono o elige un proveedor que envíe a destinatarios así.";
}
