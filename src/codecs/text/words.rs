//! What is said of texts.

crate::issue::words::words! {
    EMPTY: [member: Path];
        en: "`{member}` is empty.", "It is required, and a text of nothing but white space counts as empty.",
            "Give `{member}` a text.";
        pt: "O campo `{member}` está vazio.", "Ele é obrigatório, e um texto só com espaços em branco conta como vazio.",
            "Escreva um texto em `{member}`.";
        es: "El campo `{member}` está vacío.", "Es obligatorio, y un texto que solo tiene espacios en blanco cuenta como vacío.",
            "Escribe un texto en `{member}`.";
    EMPTY_OPTIONAL: [member: Path];
        en: "`{member}` is empty and counts as absent.", "An empty text says nothing. Where a request is built, it is left out.",
            "Remove `{member}`, or give it a text.";
        pt: "O campo `{member}` está vazio e conta como ausente.",
            "Um texto vazio não diz nada. Ao montar a requisição, ele fica de fora.",
            "Remova `{member}` ou escreva um texto nele.";
        es: "El campo `{member}` está vacío y cuenta como ausente.",
            "Un texto vacío no dice nada. Al armar la solicitud, se deja fuera.", "Quita `{member}` o escribe un texto en él.";
    /// Of a name that may be left out.
    EMPTY_NAME: [member: Path];
        en: "`{member}` is empty.", "It may be left out; where it is given, it must be one of the names that there are.",
            "Remove `{member}`, or give it one of its names.";
        pt: "O campo `{member}` está vazio.", "Ele pode ser omitido; quando está presente, deve ter um dos valores que existem.",
            "Remova `{member}` ou use um dos seus valores.";
        es: "El campo `{member}` está vacío.", "Puede omitirse; cuando está presente, debe tener uno de los valores que existen.",
            "Quita `{member}` o usa uno de sus valores.";
    /// Of an object with nothing in it.
    EMPTY_OBJECT: [member: Path];
        en: "`{member}` is empty and counts as absent.",
            "An object without members says nothing. Where a request is built, it is left out.",
            "Remove `{member}`, or put in it what belongs there.";
        pt: "O campo `{member}` está vazio e conta como ausente.",
            "Um objeto sem campos não diz nada. Ao montar a requisição, ele fica de fora.",
            "Remova `{member}` ou coloque nele o que deveria estar ali.";
        es: "El campo `{member}` está vacío y cuenta como ausente.",
            "Un objeto sin campos no dice nada. Al armar la solicitud, se deja fuera.",
            "Quita `{member}` o pon en él lo que debería estar ahí.";
    PLACEHOLDER, PLACEHOLDER_SHOWN, PLACEHOLDER_STORED: [member: Path];
        en: "The placeholder in `{member}` was not filled in.",
            "Nothing fills it in on the way; the provider would take it for the value itself." /
            "Nothing fills it in on the way; it would be seen as it stands." /
            "Nothing fills it in on the way; it would be stored as it stands.",
            "Put the value in its place before the message is sent.";
        pt: "A variável em `{member}` não foi preenchida.",
            "Nada a preenche no caminho; o provedor a leria como se fosse o próprio valor." /
            "Nada a preenche no caminho; ela apareceria como está." /
            "Nada a preenche no caminho; ela seria gravada como está.",
            "Coloque o valor no lugar dela antes de enviar a mensagem.";
        es: "La variable de `{member}` no se completó.",
            "Nada la completa por el camino; el proveedor la leería como si fuera el propio valor." /
            "Nada la completa por el camino; aparecería tal cual." /
            "Nada la completa por el camino; se guardaría tal cual.",
            "Pon el valor en su lugar antes de enviar el mensaje.";
    SURROUNDED: [member: Path];
        en: "There is white space around the value of `{member}`.", "The provider refuses it: the value comes back as it was sent, and must be the same.",
            "Write the value alone.";
        pt: "Há espaço em branco em volta do valor de `{member}`.",
            "O provedor o recusa: o valor volta como foi enviado e tem de ser o mesmo.", "Escreva só o valor.";
        es: "Hay espacios en blanco alrededor del valor de `{member}`.",
            "El proveedor lo rechaza: el valor vuelve como se envió y tiene que ser el mismo.", "Escribe solo el valor.";
    TOO_LONG: [member: Path, max: CountA, actual: CountB];
        en: "`{member}` has {actual} characters; WhatsApp is known to take {max}.",
            "With reply buttons in the message, WhatsApp may refuse or cut it.",
            "Shorten it to {max} {max:character|characters}.";
        pt: "O campo `{member}` tem {actual} caracteres; pelo que se sabe, o WhatsApp aceita no máximo {max}.",
            "Com botões de resposta na mensagem, o WhatsApp pode recusar ou cortar esse texto.",
            "Reduza o texto a {max} {max:caractere|caracteres}.";
        es: "El campo `{member}` tiene {actual} caracteres; hasta donde se sabe, WhatsApp admite {max} como máximo.",
            "Con botones de respuesta en el mensaje, WhatsApp puede rechazar o cortar ese texto.",
            "Acorta el texto a {max} {max:carácter|caracteres}.";
    TOO_LONG_FOR_PROVIDER: [member: Path, max: CountA, actual: CountB];
        en: "`{member}` has {actual} characters; the provider takes {max}.", "It refuses or cuts a longer text.",
            "Shorten it to {max} {max:character|characters}.";
        pt: "O campo `{member}` tem {actual} caracteres; o provedor aceita no máximo {max}.",
            "Ele recusa ou corta um texto maior.", "Encurte o texto para {max} {max:caractere|caracteres}.";
        es: "El campo `{member}` tiene {actual} caracteres; el proveedor admite {max} como máximo.",
            "Rechaza o corta un texto más largo.", "Reduce el texto a {max} {max:carácter|caracteres}.";
}
