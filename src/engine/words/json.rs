//! What is said of values of another kind, and of what is no JSON.

crate::issue::words::words! {
    CANNOT_CARRY: [member: Path, actual: KindB];
        en: "`{member}` holds {actual}.", "JSON cannot carry it, so no provider could receive it.",
            "Give `{member}` a value that JSON has.";
        pt: "O campo `{member}` contém {actual}.", "O formato JSON não permite esse valor; nenhum provedor poderia recebê-lo.",
            "Coloque em `{member}` um valor que exista em JSON.";
        es: "El campo `{member}` contiene {actual}.", "El formato JSON no admite ese valor; ningún proveedor podría recibirlo.",
            "Pon en `{member}` un valor que exista en JSON.";
    JSON_INVALID: [line: CountA, column: CountB];
        en: "The text is not JSON from line {line}, column {column} on.",
            "What stands there fits nowhere in JSON: often a comma or a quotation mark is missing, or a line break in a text is not written `\\n`.",
            "Look there for what is missing, or for what is one too many.";
        pt: "O texto não é um JSON válido a partir da linha {line}, coluna {column}.",
            "O que está ali não cabe em JSON: muitas vezes faltam uma vírgula ou aspas, ou uma quebra de linha num texto não está escrita como `\\n`.",
            "Veja o que falta ou sobra ali.";
        es: "El texto no es un JSON válido a partir de la línea {line}, columna {column}.",
            "Lo que está ahí no cabe en JSON: muchas veces falta una coma o una comilla, o un salto de línea de un texto no está escrito como `\\n`.",
            "Revisa qué falta o sobra ahí.";
    /// At the end of the text.
    JSON_ENDS: [line: CountA, column: CountB];
        en: "The text ends in line {line}, column {column}, and is not whole JSON.",
            "An object, a list or a text in quotation marks is still open there, or there is no text at all.",
            "See whether the text was cut off on its way, and give the whole.";
        pt: "O texto termina na linha {line}, coluna {column}, e o JSON não está completo.",
            "Ali ainda está aberto um objeto, uma lista ou um texto entre aspas, ou não há texto nenhum.",
            "Veja se o texto foi cortado no caminho e envie-o inteiro.";
        es: "El texto termina en la línea {line}, columna {column}, y el JSON no está completo.",
            "Ahí sigue abierto un objeto, una lista o un texto entre comillas, o no hay ningún texto.",
            "Revisa si el texto se cortó en el camino y envíalo entero.";
    /// Of bytes.
    JSON_ENCODING: [line: CountA, column: CountB];
        en: "The text is not UTF-8 from line {line}, column {column} on.",
            "JSON is written in UTF-8; other encodings, such as Windows-1252, have other bytes for letters with accents.",
            "Save the file as UTF-8, or have the program that writes it do so.";
        pt: "O texto não está em UTF-8 a partir da linha {line}, coluna {column}.",
            "JSON se escreve em UTF-8; em outras codificações, como a Windows-1252, as letras acentuadas têm outros bytes.",
            "Salve o arquivo em UTF-8 ou configure assim o programa que o grava.";
        es: "El texto no está en UTF-8 a partir de la línea {line}, columna {column}.",
            "JSON se escribe en UTF-8; en otras codificaciones, como Windows-1252, las letras acentuadas tienen otros bytes.",
            "Guarda el archivo en UTF-8 o configura así el programa que lo escribe.";
    WRONG_KIND: [member: Path, expected: KindA, actual: KindB];
        en: "`{member}` must be {expected}, not {actual}.",
            "Any other kind of value would be refused, or taken for something else.", "Give `{member}` {expected}.";
        pt: "O campo `{member}` deve ser {expected}, e não {actual}.",
            "Qualquer outro valor seria recusado ou interpretado como outra coisa.", "Informe {expected} em `{member}`.";
        es: "El campo `{member}` debe ser {expected}, no {actual}.",
            "Cualquier otro valor se rechazaría o se interpretaría como otra cosa.", "Indica {expected} en `{member}`.";
    /// Of a list that stands around what is one thing.
    ONE_ITEM: [member: Path, actual: CountA];
        en: "`{member}` has {actual} items.", "A message is one of them; the others would not be read.",
            "Keep the one item that is meant.";
        pt: "O campo `{member}` tem {actual} itens.", "Uma mensagem é um só deles; os outros não seriam lidos.",
            "Deixe apenas o item desejado.";
        es: "El campo `{member}` tiene {actual} elementos.", "Un mensaje es uno solo de ellos; los demás no se leerían.",
            "Deja únicamente el elemento deseado.";
    /// Of JSON that was written into a text once more.
    JSON_TEXT: [member: Path];
        en: "`{member}` is a text that has JSON in it.", "A text is taken as a text; nobody reads the JSON in it.",
            "Give the value itself: the JSON without the quotation marks around it and the backslashes in it, or what `JSON.parse` makes of the text.";
        pt: "`{member}` é um texto com JSON dentro.", "Um texto é lido como texto; ninguém interpreta o JSON que há nele.",
            "Informe o próprio valor: o JSON sem as aspas em volta e sem as barras invertidas, ou o que `JSON.parse` faz do texto.";
        es: "`{member}` es un texto con JSON dentro.", "Un texto se lee como texto; nadie interpreta el JSON que contiene.",
            "Indica el propio valor: el JSON sin las comillas que lo rodean ni las barras invertidas, o lo que `JSON.parse` hace del texto.";
    /// Of a text in place of the whole object.
    PLACEHOLDER_WHOLE: [];
        en: "A placeholder that was not filled in was given, not the object itself.",
            "Nothing fills it in on the way; a text is taken as a text.", "Put the object in its place, without quotation marks around it.";
        pt: "Foi informada uma variável que não foi preenchida, e não o próprio objeto.",
            "Nada a preenche no caminho; um texto é lido como texto.", "Coloque o objeto no lugar dela, sem aspas em volta.";
        es: "Se indicó una variable que no se completó, no el propio objeto.",
            "Nada la completa por el camino; un texto se lee como texto.", "Pon el objeto en su lugar, sin comillas alrededor.";
    JSON_TEXT_WHOLE: [];
        en: "A text that has JSON in it was given, not the object itself.",
            "A text is taken as a text; nobody reads the JSON in it.",
            "Give the object: what `JSON.parse` makes of the text.";
        pt: "Foi informado um texto com JSON dentro, e não o próprio objeto.",
            "Um texto é lido como texto; ninguém interpreta o JSON que há nele.",
            "Informe o objeto: o que `JSON.parse` faz do texto.";
        es: "Se indicó un texto con JSON dentro, no el propio objeto.",
            "Un texto se lee como texto; nadie interpreta el JSON que contiene.",
            "Indica el objeto: lo que `JSON.parse` hace del texto.";
    PAYLOAD_KIND: [actual: KindB];
        en: "The payload must be an object, not {actual}.", "It is the body of the provider's request.",
            "Give the object that you would send.";
        pt: "O payload deve ser um objeto, e não {actual}.", "Ele é o corpo da requisição ao provedor.",
            "Informe o objeto que você enviaria.";
        es: "El payload debe ser un objeto, no {actual}.", "Es el cuerpo de la solicitud al proveedor.",
            "Indica el objeto que enviarías.";
    OPTIONS_KIND: [actual: KindB];
        en: "The options must be an object, not {actual}.", "Without options, the defaults hold.",
            "Give an object, or leave the options out.";
        pt: "As opções devem ser um objeto, e não {actual}.", "Sem opções, são usados os valores padrão.",
            "Informe um objeto ou não informe opções.";
        es: "Las opciones deben ser un objeto, no {actual}.", "Sin opciones, se usan los valores predeterminados.",
            "Indica un objeto o no indiques opciones.";
}
