//! `POST …/send-button-otp`: a text with one button that copies a code.

use super::super::Endpoint;
use super::{image, pages, phone, words};
use crate::codecs::Codec;
use crate::engine::table::{Inline, Member, Table, Variant};
use crate::issue::{Basis, Locale};
use crate::message::{Kind, Part};
use crate::request::Url;

/// The Portuguese page, the one that states the rules of the phone.
pub(super) const DOCS: &str = "https://developer.z-api.io/message/send-button-otp";
/// The newer English page.
pub(super) const DOCS_EN: &str = "https://developer.z-api.io/en/message/send-button-otp";
const STATED_PT: &Basis = &Basis::stated(DOCS);
const STATED: &Basis = &STATED_PT.also(Locale::En, DOCS_EN);

pub(super) const ENDPOINT: Endpoint = Endpoint {
    id: "z-api/send-button-otp",
    docs: &[DOCS, DOCS_EN],
    notes: pages::OTP_NOTES,
    sources: pages::OTP_SOURCES,
    url: Url { origin: super::ORIGIN, path: &super::path("/send-button-otp") },
    table: &Table {
        inline: Some(&Inline { variant: Variant::new(Kind::Copy, "", &[CODE, LABEL]), too_many: words::COPY_TOO_MANY }),
        ..Table::payload(&[
            phone(STATED_PT),
            Member::new("message", Part::Text, Codec::Text).required(STATED).doc("The body.", r#""Your code for signing in""#),
            CODE,
            image("image", STATED, "URL or base64 of a picture."),
            LABEL,
        ])
    },
    example: r#"{
        "to": "+5511999999999",
        "text": "Your code for signing in",
        "buttons": [{ "type": "copy", "label": "Copy the code", "code": "482193" }]
    }"#,
};

const CODE: Member = Member::new("code", Part::Code, Codec::Text)
    .required(STATED)
    .misnamed(&["otpCode", "copyCode"])
    .doc("What the button copies.", r#""482193""#);
const LABEL: Member = Member::new("buttonText", Part::Label, Codec::Text).doc(
    "The text on the button. Absent from the older page; the provider's default is \"Copiar código\" or \"Copy code\".",
    r#""Copy the code""#,
);
