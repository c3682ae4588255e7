//! `POST https://gate.whapi.cloud/messages/interactive`, of type `button`: a text with up to three buttons of any kind.

use super::super::Endpoint;
use super::pages::{self, HELP, SCHEMA, SKILL};
use super::words;
use crate::codecs::id::Form;
use crate::codecs::phone::Sign;
use crate::codecs::recipient::{Ids, Written};
use crate::codecs::{Codec, link};
use crate::engine::table::{Aside, Buttons, Constant, Member, Mixed, Most, Others, Table, Variant};
use crate::engine::words::{BUTTONS_MIXED_UNSTATED, TYPE_UNSUPPORTED};
use crate::issue::{Basis, Loss, Severity, Subject};
use crate::json;
use crate::message::{Kind, Part as Of};
use crate::request::{Part, Url};

const STATED: &Basis = &Basis::stated(SCHEMA);
const BY_SKILL: &Basis = &Basis::stated(SKILL);
const BY_HELP: &Basis = &Basis::stated(HELP);

pub(super) const ENDPOINT: Endpoint = Endpoint {
    id: "whapi/interactive",
    docs: &[SCHEMA, SKILL, HELP],
    notes: pages::NOTES,
    sources: pages::SOURCES,
    url: Url { origin: &[Part::Text("https://gate.whapi.cloud")], path: &[Part::Text("/messages/interactive")] },
    table: &Table::payload(&[
        Member::new("to", Of::To, Codec::Recipient(IDS))
            .required(STATED)
            .doc("The recipient: digits, or a WhatsApp id.", r#""5511999999999""#),
        Member::new("quoted", Of::QuoteId, Codec::Id(MESSAGE_ID))
            .stated(STATED)
            .doc("The id of the message that is answered.", r#""g0jEG0ZsSobn4yNGGU3TAg-gDYOS60TLw""#),
        Member::aside("edit", &Aside::refused(Subject::Type, words::EDIT_UNSUPPORTED))
            .stated(STATED)
            .doc("The id of a message to change: not for new ones.", ""),
        Member::new("header/text", Of::Title, Codec::Text)
            .stated(STATED)
            .risky_beside(MEDIA, words::TITLE_BESIDE_MEDIA)
            .doc("The title.", r#""Appointment""#),
        Member::new("body/text", Of::Text, Codec::Text).required(BY_SKILL).doc("The body.", r#""Would you like to confirm?""#),
        Member::new("footer/text", Of::Footer, Codec::Text).stated(STATED).doc("The footer.", r#""Reply within 24 hours""#),
        Member::buttons("action/buttons", BUTTONS)
            .required(BY_SKILL)
            .misnamed(&["choices", "quick_replies"])
            .doc("One to three.", ""),
        Member::constant("type", const { &Constant::mark("button", OTHERS).by_default() })
            .stated(STATED)
            .doc("`button`, which is the default.", r#""button""#),
        MEDIA,
        lost("mime_type", TEXT).doc("The media type of the picture.", r#""image/png""#),
        lost("caption", TEXT).doc("A text below the picture.", ""),
        lost("preview", TEXT).doc("A small picture to show before the whole one is there, in base64.", ""),
        lost("width", NUMBER).doc("The picture's width.", ""),
        lost("height", NUMBER).doc("The picture's height.", ""),
        lost("no_encode", FLAG).doc("Whether to leave the picture as it is encoded.", ""),
        lost("no_cache", FLAG).doc("Whether to fetch the picture anew.", ""),
    ]),
    example: pages::EXAMPLE,
};

/// `^[\d-]{9,31}(@[\w\.]{1,})?$`; "do not pass raw LID values".
const IDS: &Ids = &Ids {
    least: 9,
    groups: Some(SCHEMA),
    refusals: Some(BY_SKILL),
    ..Ids::WHOLE.but([Written::Whole, Written::Whole, Written::Whole, Written::Whole, Written::Refused])
};

/// `^[A-Za-z0-9._]{4,30}-[A-Za-z0-9._]{4,14}(-[A-Za-z0-9._]{4,10})?(-[A-Za-z0-9._]{2,10})?$`
const MESSAGE_ID: &Form = &Form { pieces: &[4..=30, 4..=14], more: &[4..=10, 2..=10] };

/// A message of another type has other members.
const OTHERS: &Others = &Others { names: Some(&["list", "product"]), subject: Subject::Type, words: TYPE_UNSUPPORTED };

const MEDIA: Member = Member::new("media", Of::MediaUrl, Codec::PictureOrId)
    .stated(STATED)
    .doc("A picture: its URL, itself in base64, or the id of an uploaded one.", r#""https://example.com/menu.png""#);

/// What a message has no place for.
const fn lost(name: &'static str, aside: &'static Aside) -> Member {
    Member::aside(name, aside).stated(STATED)
}

const TEXT: &Aside = &Aside::lost(json::Kind::Text, Loss::Sender);
const NUMBER: &Aside = &Aside::lost(json::Kind::Number, Loss::Sender);
const FLAG: &Aside = &Aside::lost(json::Kind::Bool, Loss::Sender);

const BUTTONS: &Buttons = &Buttons {
    most: Some((3, BY_SKILL)),
    mixed: Some(&Mixed::risky(BUTTONS_MIXED_UNSTATED, Basis::INFERRED)),
    ..Buttons::new(&[
        Variant::new(Kind::Reply, "quick_reply", &[TYPE, LABEL, ID]),
        Variant::new(
            Kind::Url,
            "url",
            &[TYPE, LABEL, ID.numbered(), URL, lost("merchant_url", TEXT).doc("The merchant's own link.", "")],
        ),
        Variant::new(Kind::Call, "call", &[TYPE, LABEL, ID.numbered(), PHONE]),
        Variant::new(Kind::Copy, "copy", &[TYPE, LABEL, ID.numbered(), CODE]),
    ])
};

const TYPE: Member =
    Member::new("type", Of::Type, Codec::Tag).required(STATED).doc("`quick_reply`, `url`, `call` or `copy`.", r#""quick_reply""#);
const LABEL: Member = Member::new("title", Of::Label, Codec::Text)
    .required(STATED)
    .at_most(&Most { count: 25, severity: Severity::Error, basis: BY_HELP })
    .doc("The text on the button.", r#""Confirm""#);
const ID: Member = Member::new("id", Of::Id, Codec::Text)
    .required(STATED)
    .doc("What a click on a `quick_reply` brings back; every button has one.", r#""btn_confirm""#);
const CODE: Member =
    Member::new("copy_code", Of::Code, Codec::Text).required(STATED).doc("What a `copy` button copies.", r#""OFF10""#);
const PHONE: Member = Member::new("phone_number", Of::Phone, Codec::Dial { plus: Sign::Taken })
    .required(STATED)
    .doc("What a `call` button dials.", r#""5511988887777""#);
const URL: Member = Member::new("url", Of::Url, Codec::Link(link::Rules::ANY))
    .required(STATED)
    .doc("What a `url` button opens.", r#""https://example.com""#);
