//! What is said of names that are one of a few.

use super::Unknown;
use crate::issue::Words;
use crate::issue::words::{meant, names, quote, words};

pub(crate) const BUTTON_TYPE: &Unknown = &Unknown { words: BUTTON_TYPE_UNKNOWN, near: BUTTON_TYPE_UNKNOWN_NEAR };
pub(crate) const MEDIA_TYPE: &Unknown = &Unknown { words: MEDIA_TYPE_UNKNOWN, near: MEDIA_TYPE_UNKNOWN_NEAR };

pub(crate) const BUTTON_TYPE_UNKNOWN: &Words = words! {
    [quote("value"), names("known")];
    en: "There is no button type `{value}`.", "The type decides what the button does.", "Use one of: {known}.";
    pt: "Não existe o tipo de botão `{value}`.", "O tipo define o que o botão faz.", "Use um destes: {known}.";
    es: "No existe el tipo de botón `{value}`.", "El tipo define qué hace el botón.", "Usa uno de estos: {known}.";
};

pub(crate) const MEDIA_TYPE_UNKNOWN: &Words = words! {
    [quote("value"), names("known")];
    en: "There is no media type `{value}`.", "The type decides how the media is shown.", "Use one of: {known}.";
    pt: "Não existe o tipo de mídia `{value}`.", "O tipo define como a mídia é mostrada.", "Use um destes: {known}.";
    es: "No existe el tipo de archivo multimedia `{value}`.", "El tipo define cómo se muestra el archivo.",
        "Usa uno de estos: {known}.";
};

pub(crate) const BUTTON_TYPE_UNKNOWN_NEAR: &Words = words! {
    [quote("value"), names("known"), meant("meant")];
    en: "There is no button type `{value}`; did you mean `{meant}`?", "The type decides what the button does.",
        "Write `{meant}`. The types are: {known}.";
    pt: "Não existe o tipo de botão `{value}`; você quis dizer `{meant}`?", "O tipo define o que o botão faz.",
        "Escreva `{meant}`. Os tipos são: {known}.";
    es: "No existe el tipo de botón `{value}`; ¿quisiste decir `{meant}`?", "El tipo define qué hace el botón.",
        "Escribe `{meant}`. Los tipos son: {known}.";
};

pub(crate) const MEDIA_TYPE_UNKNOWN_NEAR: &Words = words! {
    [quote("value"), names("known"), meant("meant")];
    en: "There is no media type `{value}`; did you mean `{meant}`?", "The type decides how the media is shown.",
        "Write `{meant}`. The types are: {known}.";
    pt: "Não existe o tipo de mídia `{value}`; você quis dizer `{meant}`?", "O tipo define como a mídia é mostrada.",
        "Escreva `{meant}`. Os tipos são: {known}.";
    es: "No existe el tipo de archivo multimedia `{value}`; ¿quisiste decir `{meant}`?",
        "El tipo define cómo se muestra el archivo.", "Escribe `{meant}`. Los tipos son: {known}.";
};

#[cfg(test)]
crate::issue::words::all_words![BUTTON_TYPE_UNKNOWN, BUTTON_TYPE_UNKNOWN_NEAR, MEDIA_TYPE_UNKNOWN, MEDIA_TYPE_UNKNOWN_NEAR,];
