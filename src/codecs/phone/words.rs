//! What is said of phone numbers.

crate::issue::words::words! {
    CALL_PLUS_MISSING: [member: Path];
        en: "`{member}` has no `+` before the country code.", "The provider shows the numbers of call buttons with it.",
            "Write `+` before the number.";
        pt: "`{member}` está sem o `+` antes do código do país.", "O provedor mostra com ele os números dos botões de ligação.",
            "Escreva `+` antes do número.";
        es: "`{member}` no tiene el `+` antes del código del país.",
            "El proveedor muestra con él los números de los botones de llamada.", "Escribe `+` antes del número.";
    PHONE_DOUBLE_ZERO: [];
        en: "The number begins with `00`.", "`00` dials abroad from some countries only; WhatsApp needs the country code itself.",
            "Write `+` instead of `00`.";
        pt: "O número começa com `00`.",
            "Só em alguns países se disca `00` para ligar para o exterior; o WhatsApp precisa apenas do código do país.",
            "Escreva `+` no lugar de `00`.";
        es: "El número empieza con `00`.",
            "Solo en algunos países se marca `00` para llamar al extranjero; WhatsApp necesita únicamente el código del país.",
            "Escribe `+` en lugar de `00`.";
    PHONE_INVALID: [member: Path];
        en: "`{member}` is not a valid phone number.", "A phone number has 8 to 15 digits and begins with the country code.",
            "{abroad}";
        pt: "O campo `{member}` não contém um número de telefone.",
            "Um número de telefone tem de 8 a 15 dígitos e começa com o código do país.", "{abroad}";
        es: "El campo `{member}` no contiene un número de teléfono.",
            "Un número de teléfono tiene de 8 a 15 dígitos y empieza con el código del país.", "{abroad}";
    PHONE_MASKED: [member: Path];
        en: "`{member}` has blanks, hyphens or brackets in it.", "The provider takes the number without a mask.",
            "Write the number without them, country code first.";
        pt: "`{member}` contém espaços, hifens ou parênteses.", "O provedor espera o número sem máscara.",
            "Escreva o número sem eles, começando pelo código do país.";
        es: "`{member}` contiene espacios, guiones o paréntesis.", "El proveedor espera el número sin máscara.",
            "Escribe el número sin ellos, empezando por el código del país.";
    PHONE_RISKY_COUNTRY: [member: Path];
        en: "The country code 55 seems to be missing from `{member}`.",
            "The number looks like a Brazilian one without it; WhatsApp would take its first digits for another country.",
            "Write the number with its country code, which is 55 for Brazil.";
        pt: "Parece que falta o código do país (55) em `{member}`.",
            "O número parece brasileiro, mas sem esse código; o WhatsApp leria os primeiros dígitos como o código de outro país.",
            "Escreva o número com o código do país, que no Brasil é 55.";
        es: "Parece que falta el código del país (55) en `{member}`.",
            "El número parece brasileño, pero sin ese código; WhatsApp leería los primeros dígitos como el código de otro país.",
            "Escribe el número con el código del país, que en Brasil es 55.";
    PHONE_RISKY_LENGTH: [];
        en: "A Brazilian number has 12 or 13 digits; this one has another length.",
            "It begins with 55, the code of Brazil; the message may go nowhere or to somebody else.",
            "Check the area code and the number; nothing was changed.";
        pt: "Um número brasileiro tem 12 ou 13 dígitos; este tem outra quantidade.",
            "Como ele começa com 55, a mensagem pode não chegar ou ir para outra pessoa.",
            "Confira o código de área (DDD) e o número; nada foi alterado.";
        es: "Un número brasileño tiene 12 o 13 dígitos; este tiene otra cantidad.",
            "Como empieza con 55, el mensaje puede no llegar o llegarle a otra persona.",
            "Revisa el código de área y el número; no se cambió nada.";
    PHONE_TRUNK_ZERO: [];
        en: "The number begins with `0`.", "`0` and `0800` are dialled within a country only.",
            "Write the number as it is dialled from abroad: `0800 123 4567` in Brazil is `+55 800 123 4567`.";
        pt: "O número começa com `0`.", "`0` e `0800` só funcionam em ligações dentro do país.",
            "Escreva o número como se disca do exterior: `0800 123 4567`, no Brasil, vira `+55 800 123 4567`.";
        es: "El número empieza con `0`.", "`0` y `0800` solo se marcan dentro de un país.",
            "Escribe el número como se marca desde el extranjero: `0800 123 4567` en Brasil es `+55 800 123 4567`.";
}
