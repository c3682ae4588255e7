//! `POST …/sendInteractiveButtons/{apiTokenInstance}`: a text with up to three buttons that copy, call and open links.

use super::super::Endpoint;
use super::{QUOTED_MESSAGE_ID, button_id, button_text, chat_id, footer, header, most_of_a_label, pages, words};
use crate::codecs::phone::Sign;
use crate::codecs::{Codec, link};
use crate::engine::table::{Buttons, Member, Most, Others, Table, Variant};
use crate::issue::{Basis, Severity, Subject};
use crate::message::{Kind, Part};
use crate::request::Url;

pub(super) const DOCS: &str = "https://green-api.com/en/docs/api/sending/SendInteractiveButtons";
const STATED: &Basis = &Basis::stated(DOCS);
const CHAT_ID_MISSING: &Basis = &STATED.answer(400, super::CHAT_ID_MISSING);

pub(super) const ENDPOINT: Endpoint = Endpoint {
    id: "green-api/interactive-buttons",
    docs: &[DOCS],
    notes: pages::NOTES,
    sources: pages::SOURCES,
    url: Url { origin: super::ORIGIN, path: &super::path("/sendInteractiveButtons/") },
    table: &Table::payload(&[
        chat_id(CHAT_ID_MISSING, STATED),
        header(STATED),
        Member::new("body", Part::Text, Codec::Text)
            .required(STATED)
            .at_most(&Most { count: 20_000, severity: Severity::Error, basis: STATED })
            .doc("The body, at most 20000 characters.", r#""Your order is on its way""#),
        footer(STATED),
        Member::buttons("buttons", BUTTONS).required(STATED).doc("One to three.", ""),
        QUOTED_MESSAGE_ID,
    ]),
    example: r#"{
        "to": "+5511999999999",
        "text": "Your order is on its way", "title": "Your order", "footer": "Order 1234",
        "buttons": [
            { "type": "copy", "label": "Copy the coupon", "code": "ORDER10", "id": "1" },
            { "type": "url", "label": "Follow the order", "url": "https://example.com/orders/1234", "id": "2" }
        ]
    }"#,
};

const BUTTONS: &Buttons = &Buttons {
    // By their own name, and by the one that other gateways give them.
    others: Some(&Others { names: Some(&["reply", "quick_reply"]), subject: Subject::ButtonType, words: words::TYPE_ELSEWHERE }),
    most: Some((3, STATED)),
    ..Buttons::new(&[
        Variant::new(Kind::Copy, "copy", &[TYPE, ID, LABEL, CODE]),
        Variant::new(Kind::Call, "call", &[TYPE, ID, LABEL, PHONE]),
        Variant::new(Kind::Url, "url", &[TYPE, ID, LABEL, LINK]),
    ])
};

const TYPE: Member = Member::new("type", Part::Type, Codec::Tag).required(STATED).doc("`copy`, `call` or `url`.", r#""url""#);
/// No click comes back, so that its number does.
const ID: Member = button_id(STATED).numbered();
const LABEL: Member = button_text(STATED, &most_of_a_label(STATED));
/// The table of the page calls the three optional: each is for the buttons of its type.
const CODE: Member =
    Member::new("copyCode", Part::Code, Codec::Text).required(STATED).doc("What a copy button copies.", r#""ORDER10""#);
const PHONE: Member = Member::new("phoneNumber", Part::Phone, Codec::Dial { plus: Sign::Spared })
    .required(STATED)
    .doc("What a call button dials.", r#""5511988887777""#);
const LINK: Member = Member::new("url", Part::Url, Codec::Link(link::Rules::ANY))
    .required(STATED)
    .doc("What a link button opens.", r#""https://example.com/orders/1234""#);
