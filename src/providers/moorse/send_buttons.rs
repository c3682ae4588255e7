//! `POST …/whatsapp/{integrationId}/send-buttons`: a text with reply buttons.

use super::super::Endpoint;
use super::{pages, words};
use crate::codecs::Codec;
use crate::codecs::recipient::Ids;
use crate::engine::table::{Buttons, Holds, Member, Table, Variant};
use crate::engine::words::LABEL_DUPLICATE_ANSWERS;
use crate::issue::Basis;
use crate::message::{Kind, Part as Of};
use crate::request::{Part, Url};

/// The page; its request example holds, against its own table of parameters, for the vendor's two newest SDKs agree with it.
pub(super) const DOCS: &str = "https://moorse.readme.io/reference/enviar-mensagem-com-botões";
const STATED: &Basis = &Basis::stated(DOCS);
const INFERRED: &Basis = &STATED.inferred();

pub(super) const ENDPOINT: Endpoint = Endpoint {
    id: "moorse/send-buttons",
    docs: &[DOCS],
    notes: pages::NOTES,
    sources: pages::SOURCES,
    url: Url {
        origin: &[Part::Text("https://api.moorse.io")],
        path: &[Part::Text("/v2/whatsapp/"), Part::Slot(&super::INTEGRATION_ID), Part::Text("/send-buttons")],
    },
    table: &Table::payload(&[
        BUTTONS_ID,
        Member::new("title", Of::Text, Codec::Text)
            .required(STATED)
            .doc("The body, whatever the page calls it.", r#""Will you come to the appointment tomorrow at 10?""#),
        Member::new("to", Of::To, Codec::Recipient(&Ids::PHONES))
            .required(STATED)
            .rule(INFERRED)
            .spelling(INFERRED)
            .doc("The recipient's phone, digits only.", r#""5511999999999""#),
        Member::of("buttons", Of::OldButtons, Holds::Buttons(OLDER))
            .stated(STATED)
            .in_place_of(BUTTONS_ID, words::BUTTONS_OLD_IGNORED, None)
            .doc("The older form of the buttons: their texts. Accepted, never built.", ""),
        Member::new("subtitle", Of::Subtitle, Codec::Text)
            .stated(STATED)
            .in_place_of(BUTTONS_ID, words::BUTTONS_OLD_IGNORED, Some(words::SUBTITLE_UNSUPPORTED))
            .doc("A part of the older form. Accepted, never built.", ""),
    ]),
    example: r#"{
        "to": "+5511999999999",
        "text": "Will you come to the appointment tomorrow at 10?",
        "buttons": [{ "type": "reply", "label": "Yes", "id": "yes" }, { "type": "reply", "label": "No", "id": "no" }]
    }"#,
};

const BUTTONS_ID: Member = Member::buttons("buttonsId", BUTTONS).required(STATED).doc("The buttons.", "");

const BUTTONS: &Buttons = &Buttons {
    click: Of::Label,
    same_label: LABEL_DUPLICATE_ANSWERS,
    ..Buttons::new(&[Variant::new(Kind::Reply, "", &[ID, TITLE])])
};

const ID: Member = Member::new("id", Of::Id, Codec::Text).required(STATED).doc("The sender's name for the button.", r#""yes""#);
const TITLE: Member = Member::new("title", Of::Label, Codec::Text)
    .required(STATED)
    .doc("The text on the button, which is what a click brings back.", r#""Yes""#);

/// The form of the page's table of parameters: each text is label and id.
const OLDER: &Buttons = &Buttons {
    same_label: LABEL_DUPLICATE_ANSWERS,
    not_a_button: words::LABEL_KIND,
    are_texts: true,
    deprecated: Some(words::BUTTONS_OLD_FORM),
    objects_belong_in: Some((Of::Buttons, words::BUTTONS_OLD_KIND)),
    ..Buttons::new(&[Variant::new(Kind::Reply, "", &[Member::new("", Of::Label, Codec::Text).required(STATED)])])
};
