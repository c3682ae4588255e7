//! The buttons of a message.

use super::answers::answer;
use super::pages::{INFERRED, OF_DTO, STATED};
use crate::codecs::phone::Sign;
use crate::codecs::{Codec, link};
use crate::engine::table::{Buttons, Member, Mixed, Others, Variant};
use crate::engine::words::{BUTTON_ID_RISKY, BUTTONS_MIXED_REFUSED, TYPE_UNSUPPORTED};
use crate::issue::{Severity, Subject};
use crate::message::{Kind, Part as Of};

pub(super) const BUTTONS: &Buttons = &Buttons {
    most_with_reply: Some((3, answer::BUTTONS_TOO_MANY)),
    mixed: Some(&Mixed {
        some: BUTTONS_MIXED_REFUSED,
        all: BUTTONS_MIXED_REFUSED,
        severity: Severity::Error,
        basis: answer::BUTTONS_MIXED,
    }),
    // https://github.com/EvolutionAPI/docs-evolution, openapi/openapi-v2.json (d2432866): "Types: reply,url,call".
    type_called: Some("title"),
    others: Some(&Others { names: Some(&["pix"]), subject: Subject::ButtonType, words: TYPE_UNSUPPORTED }),
    ..Buttons::new(&[
        Variant::new(Kind::Reply, "reply", &[TYPE, LABEL, ID]),
        Variant::new(Kind::Copy, "copy", &[TYPE, LABEL, COPY_CODE]),
        Variant::new(Kind::Url, "url", &[TYPE, LABEL, URL]),
        Variant::new(Kind::Call, "call", &[TYPE, LABEL, PHONE]),
    ])
};

const TYPE: Member = Member::new("type", Of::Type, Codec::Tag)
    .required(answer::TYPE_MISSING)
    .rule(answer::TYPE_UNKNOWN)
    .spelling(answer::TYPE_UNKNOWN)
    .doc("`reply`, `copy`, `url` or `call`.", r#""reply""#);
const LABEL: Member = Member::new("displayText", Of::Label, Codec::Text)
    .required(INFERRED)
    .misnamed(&["buttonText/displayText"])
    .doc("The text on the button.", r#""Talk to sales""#);
const ID: Member = Member::new("id", Of::Id, Codec::Text)
    .stated(STATED)
    .advised(BUTTON_ID_RISKY)
    .doc("What the click brings back.", r#""menu_sales""#);
const URL: Member = Member::new("url", Of::Url, Codec::Link(link::Rules { https: false, copies: false }))
    .required(STATED)
    .doc("What a url button opens.", r#""https://example.com/orders/1234""#);
const COPY_CODE: Member =
    Member::new("copyCode", Of::Code, Codec::Text).required(OF_DTO).doc("What a copy button copies.", r#""SAVE10""#);
const PHONE: Member = Member::new("phoneNumber", Of::Phone, Codec::Dial { plus: Sign::Taken })
    .required(STATED)
    .doc("What a call button dials.", r#""5511988887777""#);
