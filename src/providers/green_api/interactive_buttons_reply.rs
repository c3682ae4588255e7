//! `POST …/sendInteractiveButtonsReply/{apiTokenInstance}`: a text with up to three reply buttons.

use super::super::Endpoint;
use super::{QUOTED_MESSAGE_ID, button_id, button_text, chat_id, footer, header, most_of_a_label, pages, words};
use crate::codecs::Codec;
use crate::engine::table::{Aside, Buttons, Member, Table, Variant};
use crate::issue::Basis;
use crate::message::{Kind, Part};
use crate::request::Url;

pub(super) const DOCS: &str = "https://green-api.com/en/docs/api/sending/SendInteractiveButtonsReply";
const STATED: &Basis = &Basis::stated(DOCS);
pub(super) const CHAT_ID_MISSING: &Basis = &STATED.answer(400, super::CHAT_ID_MISSING);

pub(super) const ENDPOINT: Endpoint = Endpoint {
    id: "green-api/interactive-buttons-reply",
    docs: &[DOCS],
    notes: pages::REPLY_NOTES,
    sources: pages::REPLY_SOURCES,
    url: Url { origin: super::ORIGIN, path: &super::path("/sendInteractiveButtonsReply/") },
    table: &Table::payload(&[
        chat_id(CHAT_ID_MISSING, STATED),
        header(STATED),
        Member::new("body", Part::Text, Codec::Text).required(STATED).doc("The body.", r#""Will you be at home tomorrow?""#),
        footer(STATED),
        Member::buttons("buttons", BUTTONS).required(STATED).doc("One to three.", ""),
        QUOTED_MESSAGE_ID,
    ]),
    example: r#"{
        "to": "+5511999999999",
        "text": "Will you be at home tomorrow?", "title": "Your order", "footer": "Order 1234",
        "buttons": [
            { "type": "reply", "label": "Yes, please", "id": "yes" }, { "type": "reply", "label": "No, another day", "id": "no" }
        ]
    }"#,
};

const BUTTONS: &Buttons = &Buttons {
    most: Some((3, STATED)),
    untyped: words::TYPE_NONE,
    ..Buttons::new(&[Variant::new(Kind::Reply, "", &[button_id(STATED), button_text(STATED, LONGEST_LABEL), TYPE])])
};

const LONGEST_LABEL: &crate::engine::table::Most = &most_of_a_label(STATED);

/// The other method's, which is sent here as well.
const TYPE: Member = Member::aside("type", &Aside::ignored(words::TYPE_IGNORED)).stated(&STATED.inferred());
