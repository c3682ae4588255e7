//! Spanish as all of Latin America reads it: "tú", and imperatives that go with it.

use super::{Say, Text};

pub(super) const INFERRED: &str = "Ningún documento del proveedor lo dice; es una deducción.";

pub(super) const WORDS: &[(&str, &str)] = &[
    ("null", "un valor nulo (null)"),
    ("boolean", "verdadero o falso (true/false)"),
    ("number", "un número"),
    ("text", "un texto"),
    ("list", "una lista"),
    ("object", "un objeto"),
    ("undefined", "un valor indefinido (undefined)"),
    ("too-deep", "un valor con demasiados niveles, unos dentro de otros"),
    ("too-large", "un valor demasiado grande para leerlo"),
    ("lone-surrogate", "un texto con un carácter a medias (lone surrogate)"),
    ("bigint", "un BigInt"),
    ("function", "una función"),
    ("symbol", "un símbolo (Symbol)"),
    ("cycle", "un valor que se contiene a sí mismo"),
    ("not-finite", "un número infinito o no válido (NaN)"),
    ("throws", "un valor que no se puede leer"),
    ("reply", "respuesta"),
    ("url", "enlace"),
    ("call", "llamada"),
    ("copy", "copiar"),
    ("image", "imagen"),
    ("video", "video"),
    ("document", "documento"),
];

const fn say(message: &'static str, why: &'static str, help: &'static str) -> Text {
    Text { message, why, help }
}

const LEAVE_OUT: &str =
    "Quita este elemento o elige un proveedor que lo admita. Con la opción `loss: \"warn\"`, el resto se envía sin él.";
const ONLY_YOU: &str = "El mensaje llega tal cual; solo tú, que lo envías, notarías la diferencia.";
const ABROAD: &str = "Escribe el número como se marca desde el extranjero: `+`, el código del país, el código de área y el número (`+5511999999999`).";

#[expect(clippy::too_many_lines, reason = "a table")]
pub(super) fn text(id: Say) -> Text {
    match id {
        Say::AddressInvalid => say(
            "`{member}` no es un destinatario que el proveedor acepte.",
            "Acepta un número de teléfono solo con dígitos, de 8 a 15, empezando por el código del país.",
            "Escribe el número solo con dígitos y con el código del país: `5511999999999`.",
        ),
        Say::AddressMasked => say(
            "`{member}` debe tener solo dígitos.",
            "El proveedor espera el número sin `+`, espacios, guiones ni paréntesis.",
            "Escribe el número solo con dígitos y con el código del país: `5511999999999`.",
        ),
        Say::AddressOrIdInvalid => say(
            "`{member}` no es un destinatario que el proveedor acepte.",
            "Acepta un número de teléfono solo con dígitos, de 8 a 15, empezando por el código del país, o un id de WhatsApp en la forma que usa.",
            "Escribe un número de teléfono solo con dígitos y con el código del país, `5511999999999`, o el id completo, con su final: {known}.",
        ),
        Say::AddressPlus => say("`{member}` empieza con `+`.", "Los ejemplos del proveedor traen solo dígitos.", "Quita el `+`."),
        Say::BaseUrlInvalid => say(
            "La URL base no es una dirección a la que se pueda enviar una solicitud.",
            "Reemplaza el protocolo, el servidor y el comienzo de la ruta: `http` o `https`, sin usuario, consulta ni fragmento.",
            "Escríbela así: `https://gateway.example.com/whatsapp`.",
        ),
        Say::ButtonChangedToLink => say(
            "El botón de copiar se envía como un enlace que copia el código.",
            "El proveedor no tiene botones de copiar aquí; WhatsApp muestra su propio enlace de copia como un botón.",
            "Si te sirve así, no hay que hacer nada.",
        ),
        Say::ButtonIdDuplicate => say(
            "Los botones {first} y {second} tienen el mismo id.",
            "El id sirve para distinguir un botón de otro.",
            "Dale a cada botón un id diferente.",
        ),
        Say::ButtonIdIgnored => say(
            "El id del botón no se envía.",
            "El proveedor no tiene un campo para el id de este botón y no avisa cuando alguien hace clic en él.",
            "Si no quieres ver este aviso, quita el id.",
        ),
        Say::ButtonIdMissing => say(
            "Falta `{member}` en el botón de respuesta.",
            "El proveedor exige ese campo en cada botón de respuesta.",
            "Dale al botón un id corto que no se repita en el mensaje.",
        ),
        Say::ButtonIdRisky => say(
            "Falta `{member}` en el botón de respuesta.",
            "El clic devolvería un id que no elegiste.",
            "Dale al botón un id corto que no se repita en el mensaje.",
        ),
        Say::ButtonKind => say(
            "El botón {number} debe ser un objeto, no {actual}.",
            "Un botón tiene tipo, texto y otros campos.",
            "Escribe el botón como un objeto con los campos que necesita.",
        ),
        Say::ButtonTypeUnknown => {
            say("No existe el tipo de botón `{value}`.", "El tipo define qué hace el botón.", "Usa uno de estos: {known}.")
        }
        Say::ButtonTypeUnsupported => {
            say("El proveedor no puede mostrar este botón de {type}.", "Quien recibe el mensaje no vería el botón.", LEAVE_OUT)
        }
        Say::ButtonsManyRisky => say(
            "Hay {actual} botones; hasta donde se sabe, WhatsApp muestra {max} como máximo.",
            "Es posible que se rechace el mensaje o que aparezca sin los demás.",
            "Envía como máximo {max} {max:botón|botones} por mensaje.",
        ),
        Say::ButtonsMixedAllRisky => say(
            "Hay botones de respuesta, de enlace y de llamada en el mismo mensaje ({kinds}).",
            "El proveedor advierte que los tres tipos juntos causan un error en WhatsApp Web.",
            "Deja juntos los botones de enlace y de llamada, y envía los de respuesta en un mensaje aparte.",
        ),
        Say::ButtonsMixedHiddenRisky => say(
            "Hay botones de respuesta junto con otros ({kinds}).",
            "Junto con otros tipos, los botones de respuesta no aparecen en WhatsApp Web ni en WhatsApp Desktop, solo en el teléfono.",
            "Envía los botones de respuesta en un mensaje aparte.",
        ),
        Say::ButtonsMixedRisky => say(
            "Hay botones de respuesta junto con otros ({kinds}).",
            "El proveedor recomienda enviar los botones de respuesta por separado.",
            "Envía los botones de respuesta en un mensaje aparte.",
        ),
        Say::ButtonsNoneLeft => say(
            "No queda ningún botón que el proveedor pueda mostrar.",
            "Un mensaje con botones necesita al menos uno.",
            "Agrega un botón de un tipo que el proveedor admita o elige otro proveedor.",
        ),
        Say::ButtonsOldForm => say(
            "`{member}` es la forma antigua de los botones.",
            "La página del proveedor todavía la menciona, pero su ejemplo y las bibliotecas más nuevas envían `buttonsId`.",
            "Envía `buttonsId`: una lista de objetos con `id` y `title`.",
        ),
        Say::ButtonsOldIgnored => say(
            "`{member}` está junto a `buttonsId` y se ignora.",
            "Es parte de la forma antigua de la solicitud; ningún documento describe las dos formas juntas.",
            "Quita `{member}`.",
        ),
        Say::ButtonsOldKind => say(
            "`buttons` contiene objetos; su lugar es `{known}`.",
            "En `buttons` el proveedor acepta textos; en `{known}`, objetos con `id` y `title`.",
            "Cambia el nombre de `buttons` a `{known}`.",
        ),
        Say::ButtonsTooFew => say("No hay botones.", "Un mensaje con botones necesita al menos uno.", "Agrega un botón."),
        Say::ButtonsTooMany => say(
            "Hay {actual} botones; se {max:permite|permiten} {max} como máximo.",
            "El proveedor rechaza el mensaje.",
            "Deja como máximo {max} {max:botón|botones} o envía varios mensajes.",
        ),
        Say::CallPlusMissing => say(
            "`{member}` no tiene el `+` antes del código del país.",
            "El proveedor muestra con él los números de los botones de llamada.",
            "Escribe `+` antes del número.",
        ),
        Say::CannotCarry => say(
            "El campo `{member}` contiene {actual}.",
            "El formato JSON no admite ese valor; ningún proveedor podría recibirlo.",
            "Pon en `{member}` un valor que exista en JSON.",
        ),
        Say::CopyLinkBroken => say(
            "El enlace de copia no tiene un código que se pueda leer.",
            "WhatsApp podría mostrar un botón que no copia nada.",
            "Escribe el código después de `code=`, con los caracteres especiales codificados (por ejemplo, %20 en lugar de un espacio).",
        ),
        Say::CopyLinkDeprecated => say(
            "El enlace de copia no está escrito como lo documenta el proveedor.",
            "Otras formas vienen de páginas más antiguas y pueden dejar de funcionar.",
            "Escribe el enlace como en la documentación o usa un botón de copiar.",
        ),
        Say::CopyTooMany => say(
            "El proveedor admite un solo botón de copiar; este supera el límite.",
            "Quien recibe el mensaje no vería el botón.",
            LEAVE_OUT,
        ),
        Say::CredentialInvalid => say(
            "La credencial `{member}` no puede formar parte de la solicitud.",
            "En una URL no puede estar vacía ni ser `.` o `..`; en un encabezado solo puede tener caracteres ASCII comunes.",
            "Cópiala de nuevo del panel del proveedor.",
        ),
        Say::CredentialMissing => say(
            "Falta la credencial `{member}`.",
            "En su lugar, la solicitud lleva una marca por completar.",
            "Indícala o complétala antes de enviar la solicitud.",
        ),
        Say::DelayFraction => say(
            "El tiempo de espera se redondea hacia arriba: {sent} {sent:segundo|segundos}.",
            "El proveedor solo admite segundos enteros.",
            "Usa un número entero de segundos.",
        ),
        Say::DelayIgnored => say(
            "El tiempo de espera no se envía.",
            "La solicitud del proveedor no tiene lugar para un tiempo de espera aquí; es el proveedor quien decide cuándo sale el mensaje.",
            "Si la espera es importante, haz una pausa antes de enviar la solicitud.",
        ),
        Say::DelayNoTime => say(
            "El tiempo de espera no es válido.",
            "Un tiempo de espera es de 0 segundos o más.",
            "Indica un número de segundos: 0 o más.",
        ),
        Say::DelayOutOfRange => say(
            "El tiempo de espera no se envía: no está entre {min} y {max} segundos.",
            "El repositorio de la documentación del proveedor indica de {min} a {max} segundos; sus páginas más nuevas no mencionan un tiempo de espera.",
            "Indica entre {min} y {max} segundos.",
        ),
        Say::DelayRange => say(
            "La espera debe ser de {min} a {max} segundos.",
            "El repositorio de la documentación del proveedor da ese intervalo.",
            "Indica de {min} a {max} segundos o quita la espera.",
        ),
        Say::DelayRisky => say(
            "El tiempo de espera pasa de {usual} segundos.",
            "Se cuenta en segundos; este valor parece estar en milisegundos.",
            "Si eran milisegundos, divide el valor entre 1000.",
        ),
        Say::DelayWhole => say(
            "La espera debe ser un número entero de segundos, 0 o más.",
            "El proveedor acepta únicamente segundos enteros.",
            "Indica un número entero de segundos, 0 o más.",
        ),
        Say::Empty => say(
            "El campo `{member}` está vacío.",
            "Es obligatorio, y un texto que solo tiene espacios en blanco cuenta como vacío.",
            "Escribe un texto en `{member}`.",
        ),
        Say::EmptyOptional => say(
            "El campo `{member}` está vacío y cuenta como ausente.",
            "Un texto vacío no dice nada. Al armar la solicitud, se deja fuera.",
            "Quita `{member}` o escribe un texto en él.",
        ),
        Say::HttpRisky => say(
            "El enlace empieza con `http://`.",
            "El proveedor recomienda `https://`, porque WhatsApp puede bloquear otros enlaces.",
            "Usa un enlace con `https://`.",
        ),
        Say::ImageInvalid => say(
            "`{member}` no es una imagen.",
            "El proveedor acepta una URL `http` o `https`, o la imagen misma en base64.",
            "Indica la URL de la imagen o un URI `data:` en base64.",
        ),
        Say::ImagePrefixMissing => say(
            "`{member}` está en base64, pero sin el prefijo que dice qué es.",
            "El ejemplo del proveedor empieza con `data:image/png;base64,`.",
            "Pon el prefijo delante.",
        ),
        Say::IssuesTruncated => say(
            "Hay {left} {left:problema más que no se muestra|problemas más que no se muestran}.",
            "Una lista larga no ayuda a nadie.",
            "Corrige los que se muestran y vuelve a revisar.",
        ),
        Say::JsonInvalid => say(
            "El texto no es un JSON válido a partir de la línea {line}, columna {column}.",
            "Un mensaje es un objeto JSON.",
            "Revisa si ahí falta una coma, una comilla, una llave o un corchete.",
        ),
        Say::LabelDuplicate => say(
            "Los botones {first} y {second} tienen el mismo texto.",
            "Quien lee no puede distinguir uno de otro.",
            "Usa un texto diferente en cada botón.",
        ),
        Say::LabelDuplicateAnswers => say(
            "Los botones {first} y {second} tienen el mismo texto.",
            "El clic devuelve solo el texto, y no sabrías cuál de los dos se tocó.",
            "Usa un texto diferente en cada botón.",
        ),
        Say::LabelKind => say(
            "El botón {number} debe ser un texto, no {actual}.",
            "En esta forma, un botón es solo su texto.",
            "Escribe el texto del botón o usa la forma nueva, con `id` y `title`.",
        ),
        Say::LossUnknown => say(
            "La opción `{member}` no puede ser `{value}`.",
            "Define si una pérdida impide el envío del mensaje.",
            "Usa `\"error\"` o `\"warn\"`.",
        ),
        Say::MediaDataUnsupported => say(
            "El proveedor no puede enviar archivos multimedia desde un URI `data:`.",
            "Los descarga de una URL `http` o `https`; quien recibe el mensaje no vería el archivo.",
            "Sube el archivo a un servidor web e indica su URL, o envía el mensaje sin él con la opción `loss: \"warn\"`.",
        ),
        Say::MediaTypeCase => say(
            "`{value}` debería estar en mayúsculas.",
            "La página del proveedor pide mayúsculas y dice, en otra parte, que las corrige por su cuenta.",
            "Escríbelo en mayúsculas.",
        ),
        Say::MediaTypeIgnored => say(
            "`{member}` se ignora.",
            "Dice qué tipo de archivo multimedia hay en la URL, y no hay URL.",
            "Quita `{member}` o indica la URL del archivo.",
        ),
        Say::MediaTypeMissing => say(
            "Falta el campo `{member}`.",
            "El proveedor exige ese campo junto con la URL del archivo multimedia.",
            "Indica si es una imagen, un video o un documento.",
        ),
        Say::MediaTypeUnknown => say(
            "No existe el tipo de archivo multimedia `{value}`.",
            "El tipo define cómo se muestra el archivo.",
            "Usa uno de estos: {known}.",
        ),
        Say::MediaTypeUnsupported => say(
            "El proveedor no puede enviar este tipo de archivo multimedia ({type}).",
            "Quien recibe el mensaje no vería el archivo.",
            LEAVE_OUT,
        ),
        Say::MediaUrlInvalid => say(
            "El campo `{member}` del archivo multimedia no contiene una URL válida.",
            "Ni el proveedor ni WhatsApp podrían descargar el archivo.",
            "Indica una URL `http` o `https`, o un URI `data:` en base64.",
        ),
        Say::MemberDuplicate => say(
            "Un campo aparece dos veces; la segunda está en la línea {line}, columna {column}.",
            "Algunos programas toman el primer valor; otros, el segundo.",
            "Quita uno de los dos.",
        ),
        Say::MemberIgnored => say(
            "`{member}` se ignora en un botón de tipo {type}.",
            "Cada tipo de botón tiene sus propios campos.",
            "Quita `{member}` o cambia el tipo del botón.",
        ),
        Say::MemberOutOfPlace => say(
            "El campo `{member}` no corresponde a un botón de {type}.",
            "Cada tipo de botón tiene sus propios campos.",
            "Quita `{member}` o cambia el tipo del botón.",
        ),
        Say::MemberUnknown => {
            say("Aquí no existe el campo `{member}`.", "No tendría efecto.", "Quita `{member}` o revisa el nombre del campo.")
        }
        Say::MemberUnknownNear => say(
            "Aquí no existe el campo `{member}`; ¿quisiste decir `{known}`?",
            "No tendría efecto.",
            "Cambia el nombre `{member}` por `{known}`.",
        ),
        Say::MessageKind => say(
            "El mensaje debe ser un objeto, no {actual}.",
            "Sus campos son `to`, `text`, `buttons` y otros.",
            "Indica un objeto con al menos `to`, `text` y `buttons`.",
        ),
        Say::Missing => say("Falta el campo `{member}`.", "Es obligatorio.", "Agrega `{member}`."),
        Say::OptionsKind => say(
            "Las opciones deben ser un objeto, no {actual}.",
            "Sin opciones, se usan los valores predeterminados.",
            "Indica un objeto o no indiques opciones.",
        ),
        Say::PayloadKind => say(
            "El payload debe ser un objeto, no {actual}.",
            "Es el cuerpo de la solicitud al proveedor.",
            "Indica el objeto que enviarías.",
        ),
        Say::PhoneDoubleZero => say(
            "El número empieza con `00`.",
            "Solo en algunos países se marca `00` para llamar al extranjero; WhatsApp necesita únicamente el código del país.",
            "Escribe `+` en lugar de `00`.",
        ),
        Say::PhoneInvalid => say(
            "El campo `{member}` no contiene un número de teléfono.",
            "Un número de teléfono tiene de 8 a 15 dígitos y empieza con el código del país.",
            ABROAD,
        ),
        Say::PhoneMasked => say(
            "`{member}` contiene espacios, guiones o paréntesis.",
            "El proveedor espera el número sin máscara.",
            "Escribe el número sin ellos, empezando por el código del país.",
        ),
        Say::PhoneRiskyCountry => say(
            "Parece que falta el código del país (55) en `{member}`.",
            "El número parece brasileño, pero sin ese código; WhatsApp leería los primeros dígitos como el código de otro país.",
            "Escribe el número con el código del país, que en Brasil es 55.",
        ),
        Say::PhoneRiskyLength => say(
            "Un número brasileño tiene 12 o 13 dígitos; este tiene otra cantidad.",
            "Como empieza con 55, el mensaje puede no llegar o llegarle a otra persona.",
            "Revisa el código de área y el número; no se cambió nada.",
        ),
        Say::PhoneTrunkZero => say(
            "El número empieza con `0`.",
            "`0` y `0800` solo se marcan dentro de un país.",
            "Escribe el número como se marca desde el extranjero: `0800 123 4567` en Brasil es `+55 800 123 4567`.",
        ),
        Say::ReplyPrivateIgnored => say(
            "`{member}` se ignora.",
            "Dice cómo responder a un mensaje, y no se responde a ninguno.",
            "Quita `{member}` o indica `replyTo`.",
        ),
        Say::SourceIgnored => say("El campo `{member}` no se envía.", ONLY_YOU, "Si no quieres ver este aviso, quita el campo."),
        Say::SubtitleUnsupported => say(
            "`{member}` queda fuera.",
            "Solo la forma antigua de la solicitud tiene este campo; el mensaje no tiene lugar para él.",
            "Si es importante, pasa su contenido al texto.",
        ),
        Say::TargetInvalid => say(
            "El destino debe ser {expected}, no {actual}.",
            "Es el nombre de un proveedor o de un endpoint.",
            "Usa uno de estos: {known}.",
        ),
        Say::TargetUnclear => say(
            "No está claro para qué endpoint del proveedor es el payload.",
            "Sus campos no lo dicen.",
            "Indica uno de estos: {known}.",
        ),
        Say::TargetUnknown => {
            say("No existe el destino `{value}`.", "Es el nombre de un proveedor o de un endpoint.", "Usa uno de estos: {known}.")
        }
        Say::TitleBesideMedia => say(
            "El título no se muestra junto con un archivo multimedia.",
            "El proveedor ignora el título cuando hay un archivo multimedia: quien recibe el mensaje no lo vería.",
            "Pasa el título al texto, quita el archivo o envía el mensaje sin el título con la opción `loss: \"warn\"`.",
        ),
        Say::TitleIgnored => say(
            "`{member}` se ignora cuando hay multimedia.",
            "Cuando hay multimedia, el proveedor no muestra el título.",
            "Pasa el título al texto o quita el archivo multimedia.",
        ),
        Say::ToContactId => say(
            "El destinatario termina en `@c.us`.",
            "Solo algunos otros servicios identifican así a las personas.",
            "Usa `@s.whatsapp.net` o solo el número de teléfono.",
        ),
        Say::ToGroupDigits => say(
            "El destinatario es demasiado largo para ser un número de teléfono.",
            "Un número de teléfono tiene 15 dígitos como máximo; este parece ser el id de un grupo.",
            "Si es un grupo, escribe `@g.us` después del id.",
        ),
        Say::ToGroupSuffix => say(
            "El destinatario termina en `-group`.",
            "Aquí los grupos se escriben de una sola forma, la de WhatsApp; cada proveedor recibe la que admite.",
            "Escribe `@g.us` en lugar de `-group`.",
        ),
        Say::ToInvalid => say(
            "El campo `{member}` no contiene un número de teléfono ni un id de WhatsApp.",
            "Un número de teléfono tiene de 8 a 15 dígitos y empieza con el código del país; los ids terminan en `@s.whatsapp.net`, `@g.us`, `@newsletter` o `@lid`.",
            ABROAD,
        ),
        Say::ToUnsupported => say(
            "El proveedor no puede enviar botones a este tipo de destinatario.",
            "Solo admite números de teléfono.",
            "Indica un número de teléfono o elige un proveedor que envíe a grupos.",
        ),
        Say::TooLong => say(
            "El campo `{member}` tiene {actual} caracteres; hasta donde se sabe, WhatsApp admite {max} como máximo.",
            "Con botones de respuesta en el mensaje, WhatsApp puede rechazar o cortar ese texto.",
            "Acorta el texto a {max} {max:carácter|caracteres}.",
        ),
        Say::Unsupported => say(
            "El proveedor no tiene un campo para `{member}`.",
            "A quien recibe el mensaje le faltaría ese contenido.",
            LEAVE_OUT,
        ),
        Say::UrlInvalid => say(
            "El campo `{member}` no contiene un enlace válido.",
            "Un enlace empieza con `http://` o `https://`, seguido de la dirección del sitio, y no tiene espacios en blanco.",
            "Escribe el enlace completo, desde `https://`, con los caracteres especiales codificados (por ejemplo, %20 en lugar de un espacio).",
        ),
        Say::WrongKind => say(
            "El campo `{member}` debe ser {expected}, no {actual}.",
            "Cualquier otro valor se rechazaría o se interpretaría como otra cosa.",
            "Indica {expected} en `{member}`.",
        ),
    }
}
