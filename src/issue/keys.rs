//! What each language calls the kinds of values, buttons and media, and sentences that several texts share.

use super::texts::Phrase;

macro_rules! keys {
    ($($key:literal: $en:literal, $pt:literal, $es:literal;)+) => {
        /// What stands for each key: for those of parameters a word or two, for others a sentence.
        pub(crate) const KEYS: &[(&str, Phrase)] = &[$(($key, Phrase([$en, $pt, $es]))),+];
    };
}

keys! {
    // What ends the `why` of a rule that no document states.
    "inferred": "No document of the provider states this; it is inferred.",
        "Nenhum documento do provedor diz isso; é uma dedução.", "Ningún documento del proveedor lo dice; es una deducción.";
    // How a phone number is written so that it can be dialled from anywhere.
    "abroad": "Write the number as it is dialled from abroad: `+`, the country code, the area code, the number (`+5511999999999`).",
        "Escreva o número como se disca do exterior: `+`, o código do país, o código de área (DDD) e o número (`+5511999999999`).",
        "Escribe el número como se marca desde el extranjero: `+`, el código del país, el código de área y el número (`+5511999999999`).";
    // What to do about something that the reader of the message would miss.
    "leave-out": "Leave it out, or choose another endpoint or provider that carries it. With the option `loss: \"warn\"` the rest is sent without it.",
        "Remova este item ou escolha outro endpoint ou provedor que o aceite. Com a opção `loss: \"warn\"`, o restante é enviado sem ele.",
        "Quita este elemento o elige otro endpoint o proveedor que lo admita. Con la opción `loss: \"warn\"`, el resto se envía sin él.";
    // What to give in place of a service number.
    "service": "Give a number with country code and area code. If there is none but an `0800` number, write that as from abroad: `0800 123 4567` in Brazil is `+55 800 123 4567`; try whether it can be reached.",
        "Informe um número com código do país e DDD. Se só houver um número `0800`, escreva-o como se disca do exterior: `0800 123 4567`, no Brasil, vira `+55 800 123 4567`; teste se ele responde.",
        "Indica un número con código del país y código de área. Si solo hay un número `0800`, escríbelo como desde el extranjero: `0800 123 4567` en Brasil es `+55 800 123 4567`; prueba si responde.";
    "null": "null", "um valor nulo (null)", "un valor nulo (null)";
    "boolean": "true or false", "verdadeiro ou falso (true/false)", "verdadero o falso (true/false)";
    "number": "a number", "um número", "un número";
    "text": "a text", "um texto", "un texto";
    "list": "a list", "uma lista", "una lista";
    "object": "an object", "um objeto", "un objeto";
    "undefined": "an undefined value", "um valor indefinido (undefined)", "un valor indefinido (undefined)";
    "not-json": "text that is not JSON", "um texto que não é JSON", "un texto que no es JSON";
    "too-deep": "something nested too deeply", "um valor com níveis demais, uns dentro dos outros",
        "un valor con demasiados niveles, unos dentro de otros";
    "too-large": "a value too large to be read", "um valor grande demais para ser lido", "un valor demasiado grande para leerlo";
    "lone-surrogate": "a text with half a character in it (a lone surrogate)",
        "um texto com um caractere pela metade (lone surrogate)", "un texto con un carácter a medias (lone surrogate)";
    "bigint": "a BigInt", "um BigInt", "un BigInt";
    "function": "a function", "uma função", "una función";
    "symbol": "a symbol", "um símbolo (Symbol)", "un símbolo (Symbol)";
    "cycle": "a value that contains itself", "um valor que contém a si mesmo", "un valor que se contiene a sí mismo";
    "not-finite": "an infinite number or NaN", "um número infinito ou inválido (NaN)", "un número infinito o no válido (NaN)";
    "throws": "a value that cannot be read", "um valor que não pode ser lido", "un valor que no se puede leer";
    "reply": "reply", "resposta", "respuesta";
    "url": "url", "link", "enlace";
    "call": "call", "ligação", "llamada";
    "copy": "copy", "copiar", "copiar";
    "image": "image", "imagem", "imagen";
    "video": "video", "vídeo", "video";
    "document": "document", "documento", "documento";
}
