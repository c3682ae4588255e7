//! What is said of phone numbers.

crate::issue::words::words! {
    CALL_PLUS_MISSING: [member: Path];
        en: "`{member}` has no `+` before the country code.", "The provider shows the numbers of call buttons with it.",
            "Write `+` before the number.";
        pt: "`{member}` está sem o `+` antes do código do país.", "O provedor mostra com ele os números dos botões de ligação.",
            "Escreva `+` antes do número.";
        es: "`{member}` no tiene el `+` antes del código del país.",
            "El proveedor muestra con él los números de los botones de llamada.", "Escribe `+` antes del número.";
    PHONE_DECIMAL: [];
        en: "The number has decimal places.", "Spreadsheets write so what they take for a number to count with; a phone number has none.",
            "Take them off, with the point, and format the column as text where the number comes from.";
        pt: "O número tem casas decimais.", "Planilhas escrevem assim o que tratam como valor numérico; um telefone não tem casas decimais.",
            "Tire as casas decimais, com o ponto, e formate a coluna como texto na planilha de onde o número vem.";
        es: "El número tiene decimales.", "Las hojas de cálculo escriben así lo que toman por una cantidad; un teléfono no tiene decimales.",
            "Quita los decimales, con el punto, y da formato de texto a la columna de la hoja de la que viene el número.";
    PHONE_ADDRESSED: [member: Path];
        en: "`{member}` has `whatsapp:` before the number.", "Only the number is taken here; Twilio writes `whatsapp:` before it.",
            "Leave `whatsapp:` out.";
        pt: "`{member}` tem `whatsapp:` antes do número.", "Aqui vale só o número; é a Twilio que escreve `whatsapp:` antes dele.",
            "Tire o `whatsapp:`.";
        es: "`{member}` tiene `whatsapp:` antes del número.", "Aquí va solo el número; es Twilio quien escribe `whatsapp:` delante.",
            "Quita el `whatsapp:`.";
    PHONE_DIALLED: [member: Path];
        en: "`{member}` is a `tel:` link, not the number itself.", "Only the number is taken here; `tel:` belongs in the links of web pages.",
            "Leave `tel:` out.";
        pt: "`{member}` é um link `tel:`, e não o próprio número.", "Aqui vale só o número; `tel:` faz parte dos links de páginas da web.",
            "Tire o `tel:`.";
        es: "`{member}` es un enlace `tel:`, no el número mismo.", "Aquí va solo el número; `tel:` es de los enlaces de páginas web.",
            "Quita el `tel:`.";
    PHONE_DOUBLE_ZERO: [];
        en: "The number begins with `00`.", "`00` dials abroad from some countries only; WhatsApp needs the country code itself.",
            "Write `+` instead of `00`.";
        pt: "O número começa com `00`.",
            "Só em alguns países se disca `00` para ligar para o exterior; o WhatsApp precisa apenas do código do país.",
            "Escreva `+` no lugar de `00`.";
        es: "El número empieza con `00`.",
            "Solo en algunos países se marca `00` para llamar al extranjero; WhatsApp necesita únicamente el código del país.",
            "Escribe `+` en lugar de `00`.";
    /// Where it is written without a `+`.
    PHONE_DOUBLE_ZERO_DIGITS: [];
        en: "The number begins with `00`.", "`00` dials abroad from some countries only; WhatsApp needs the country code itself.",
            "Leave the `00` out.";
        pt: "O número começa com `00`.",
            "Só em alguns países se disca `00` para ligar para o exterior; o WhatsApp precisa apenas do código do país.",
            "Tire o `00`.";
        es: "El número empieza con `00`.",
            "Solo en algunos países se marca `00` para llamar al extranjero; WhatsApp necesita únicamente el código del país.",
            "Quita el `00`.";
    PHONE_INVALID: [member: Path];
        en: "`{member}` is not a valid phone number.", "A phone number has 8 to 15 digits and begins with the country code.",
            "{abroad}";
        pt: "O campo `{member}` não contém um número de telefone.",
            "Um número de telefone tem de 8 a 15 dígitos e começa com o código do país.", "{abroad}";
        es: "El campo `{member}` no contiene un número de teléfono.",
            "Un número de teléfono tiene de 8 a 15 dígitos y empieza con el código del país.", "{abroad}";
    PHONE_LINKED: [member: Path];
        en: "`{member}` is a link that opens a chat, not the number itself.", "Only the number is taken here.", "Write the number that is in the link.";
        pt: "`{member}` é um link que abre uma conversa, e não o próprio número.", "Aqui vale só o número.", "Escreva o número que está no link.";
        es: "`{member}` es un enlace que abre un chat, no el número mismo.", "Aquí va solo el número.", "Escribe el número que está en el enlace.";
    PHONE_MASKED: [member: Path];
        en: "`{member}` has blanks, hyphens, brackets or invisible characters in it.",
            "The provider takes the number without a mask.", "Write the number without them, country code first.";
        pt: "`{member}` contém espaços, hifens, parênteses ou caracteres invisíveis.",
            "O provedor espera o número sem máscara.", "Escreva o número sem eles, começando pelo código do país.";
        es: "`{member}` contiene espacios, guiones, paréntesis o caracteres invisibles.",
            "El proveedor espera el número sin otros signos.", "Escribe el número sin ellos, empezando por el código del país.";
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
            "It begins with 55, the code of Brazil; it may be nobody's, or somebody else's.",
            "Check the area code and the number; no digit was changed.";
        pt: "Um número brasileiro tem 12 ou 13 dígitos; este tem outra quantidade.",
            "Como ele começa com 55, o código do Brasil, pode não ser de ninguém ou ser de outra pessoa.",
            "Confira o código de área (DDD) e o número; nenhum dígito foi alterado.";
        es: "Un número brasileño tiene 12 o 13 dígitos; este tiene otra cantidad.",
            "Como empieza con 55, el código de Brasil, puede no ser de nadie o ser de otra persona.",
            "Revisa el código de área y el número; no se cambió ningún dígito.";
    PHONE_RISKY_LOCAL: [member: Path, ending: Text];
        en: "The area code and the country code seem to be missing from `{member}`.",
            "The number has 8 or 9 digits, as numbers within a city have; WhatsApp would take the first ones for a country.",
            "Write the number with country code and area code: `5511999999999{ending}`.";
        pt: "Parece que faltam o DDD e o código do país em `{member}`.",
            "O número tem 8 ou 9 dígitos, como um número local, sem DDD; o WhatsApp leria os primeiros como o código de um país.",
            "Escreva o número com o código do país e o DDD: `5511999999999{ending}`.";
        es: "Parece que faltan el código de área y el código del país en `{member}`.",
            "El número tiene 8 o 9 dígitos, como un número local, sin código de área; WhatsApp leería los primeros como el código de un país.",
            "Escribe el número con el código del país y el código de área: `5511999999999{ending}`.";
    PHONE_RISKY_TRUNK: [member: Path];
        en: "There is a `0` between the country code and the area code in `{member}`.",
            "This `0` is dialled within Brazil only, and no Brazilian area code begins with it; so there is no such number.",
            "Leave the `0` out: `55 11 …`, not `55 011 …`.";
        pt: "Há um `0` entre o código do país e o DDD em `{member}`.",
            "Esse `0` só se disca dentro do Brasil, e nenhum DDD começa com ele; assim, o número não existe.",
            "Tire o `0`: `55 11 …`, e não `55 011 …`.";
        es: "Hay un `0` entre el código de país y el código de área en `{member}`.",
            "Ese `0` solo se marca dentro de Brasil, y ningún código de área brasileño empieza con él; así, el número no existe.",
            "Quita el `0`: `55 11 …`, no `55 011 …`.";
    /// Of digits that may be those of either country.
    PHONE_RISKY_EITHER: [member: Path, country: Text];
        en: "`{member}` may be a number with the country code {country}, or a Brazilian one without its country code, 55.",
            "WhatsApp takes the first digits for the country code, so it would be the number with {country}.",
            "If the number is Brazilian, write 55 before it. If it is not, nothing needs to be done.";
        pt: "`{member}` pode ser um número com o código do país {country} ou um número brasileiro sem o código do país (55).",
            "O WhatsApp lê os primeiros dígitos como o código do país; valeria, portanto, o número com {country}.",
            "Se o número é brasileiro, escreva 55 antes dele. Se não é, não é preciso fazer nada.";
        es: "`{member}` puede ser un número con el código de país {country} o un número brasileño sin su código de país (55).",
            "WhatsApp lee los primeros dígitos como el código del país; valdría, por lo tanto, el número con {country}.",
            "Si el número es brasileño, escribe 55 delante. Si no lo es, no hay que hacer nada.";
    PHONE_RISKY_SERVICE, PHONE_RISKY_SERVICE_ABROAD, PHONE_SERVICE: [];
        en: "The number is a service number, which cannot be dialled from abroad.",
            "Numbers such as `4004` and `4003` with four digits more work in Brazil only; WhatsApp would take the first digits for another country." /
            "Numbers that begin with `0800` or `0300`, and `4004` or `4003` with four digits more, work in Brazil only; with the country code before them they are no numbers." /
            "Numbers that begin with `0800` or `0300` work within their country only; WhatsApp needs the country code.",
            "{service}";
        pt: "Este é um número de serviço, que não pode ser discado do exterior.",
            "Números como `4004` e `4003` com mais quatro dígitos só funcionam no Brasil; o WhatsApp leria os primeiros dígitos como o código de outro país." /
            "Números que começam com `0800` ou `0300`, e `4004` ou `4003` com mais quatro dígitos, só funcionam no Brasil; com o código do país antes, não existem." /
            "Números que começam com `0800` ou `0300` só funcionam dentro do país; o WhatsApp precisa do código do país.",
            "{service}";
        es: "Es un número de servicio, que no se puede marcar desde el extranjero.",
            "Los números como `4004` y `4003` con cuatro dígitos más solo funcionan en Brasil; WhatsApp leería los primeros dígitos como el código de otro país." /
            "Los números que empiezan con `0800` o `0300`, y `4004` o `4003` con cuatro dígitos más, solo funcionan en Brasil; con el código del país delante no existen." /
            "Los números que empiezan con `0800` o `0300` solo funcionan dentro de su país; WhatsApp necesita el código del país.",
            "{service}";
    PHONE_SCIENTIFIC: [];
        en: "The number is in scientific notation.",
            "A spreadsheet shortened it so, and the digits that it left out cannot be found again.",
            "Format the column as text in the spreadsheet, and take the whole number from its source once more.";
        pt: "O número está em notação científica.",
            "Uma planilha o abreviou assim, e não há como recuperar os dígitos que ela deixou de fora.",
            "Formate a coluna como texto na planilha e busque de novo o número inteiro na origem.";
        es: "El número está en notación científica.",
            "Una hoja de cálculo lo abrevió así, y los dígitos que dejó fuera no se pueden recuperar.",
            "Da formato de texto a la columna en la hoja de cálculo y vuelve a tomar el número completo de su origen.";
    PHONE_TRUNK_ZERO: [];
        en: "The number begins with `0`.", "This `0` is dialled within a country only.",
            "Write the number as it is dialled from abroad: `011 3000-0000` in Brazil is `+55 11 3000-0000`.";
        pt: "O número começa com `0`.", "Esse `0` só se disca dentro do país.",
            "Escreva o número como se disca do exterior: `011 3000-0000`, no Brasil, vira `+55 11 3000-0000`.";
        es: "El número empieza con `0`.", "Ese `0` solo se marca dentro de un país.",
            "Escribe el número como se marca desde el extranjero: `011 3000-0000` en Brasil es `+55 11 3000-0000`.";
}
