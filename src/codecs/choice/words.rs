//! What is said of names that are one of a few.

use super::Unknown;

pub(crate) const BUTTON_TYPE: &Unknown = &Unknown { words: BUTTON_TYPE_UNKNOWN, near: BUTTON_TYPE_UNKNOWN_NEAR };
pub(crate) const MEDIA_TYPE: &Unknown = &Unknown { words: MEDIA_TYPE_UNKNOWN, near: MEDIA_TYPE_UNKNOWN_NEAR };

crate::issue::words::words! {
    BUTTON_TYPE_UNKNOWN: [value: Text, known: List];
        en: "There is no button type `{value}`.", "The type decides what the button does.", "Use one of: {known}.";
        pt: "Não existe o tipo de botão `{value}`.", "O tipo define o que o botão faz.", "Use um destes: {known}.";
        es: "No existe el tipo de botón `{value}`.", "El tipo define qué hace el botón.", "Usa uno de estos: {known}.";
    MEDIA_TYPE_UNKNOWN: [value: Text, known: List];
        en: "There is no media type `{value}`.", "The type decides how the media is shown.", "Use one of: {known}.";
        pt: "Não existe o tipo de mídia `{value}`.", "O tipo define como a mídia é mostrada.", "Use um destes: {known}.";
        es: "No existe el tipo de archivo multimedia `{value}`.", "El tipo define cómo se muestra el archivo.",
            "Usa uno de estos: {known}.";
    BUTTON_TYPE_UNKNOWN_NEAR: [value: Text, known: List, meant: Meant];
        en: "There is no button type `{value}`; did you mean `{meant}`?", "The type decides what the button does.",
            "Write `{meant}`. The types are: {known}.";
        pt: "Não existe o tipo de botão `{value}`; você quis dizer `{meant}`?", "O tipo define o que o botão faz.",
            "Escreva `{meant}`. Os tipos são: {known}.";
        es: "No existe el tipo de botón `{value}`; ¿quisiste decir `{meant}`?", "El tipo define qué hace el botón.",
            "Escribe `{meant}`. Los tipos son: {known}.";
    MEDIA_TYPE_UNKNOWN_NEAR: [value: Text, known: List, meant: Meant];
        en: "There is no media type `{value}`; did you mean `{meant}`?", "The type decides how the media is shown.",
            "Write `{meant}`. The types are: {known}.";
        pt: "Não existe o tipo de mídia `{value}`; você quis dizer `{meant}`?", "O tipo define como a mídia é mostrada.",
            "Escreva `{meant}`. Os tipos são: {known}.";
        es: "No existe el tipo de archivo multimedia `{value}`; ¿quisiste decir `{meant}`?",
            "El tipo define cómo se muestra el archivo.", "Escribe `{meant}`. Los tipos son: {known}.";
}
