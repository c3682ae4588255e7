//! `POST …/message/button/{instance}`: a text with up to three buttons of any kind.

use super::super::Endpoint;
use super::{pages, words};
use crate::codecs::choice::{self, Names};
use crate::codecs::phone::Sign;
use crate::codecs::recipient::Ids;
use crate::codecs::seconds::Range;
use crate::codecs::{Codec, link};
use crate::engine::table::{Buttons, Member, Mixed, Table, Variant};
use crate::engine::words::BUTTONS_MIXED_HIDDEN_RISKY;
use crate::issue::{Basis, Locale, Severity, Subject};
use crate::message::{Kind, Part as Of};
use crate::request::{Part, Url};

/// The Spanish page; the English one says the same.
pub(super) const DOCS: &str = "https://docs.ryzeapi.cloud/es/api/messages/buttons";
pub(super) const DOCS_EN: &str = "https://docs.ryzeapi.cloud/en/api/messages/buttons";
const STATED: &Basis = &Basis::stated(DOCS).also(Locale::En, DOCS_EN);
/// The page gives whole seconds, and does not say that they cannot be negative.
const NOT_NEGATIVE: &Basis = &STATED.inferred();

/// What an empty instance leads to.
pub(super) const INSTANCE_MISSING: &Basis = &STATED.answer(400, "Instance name is required");

/// The rules whose answer the page documents, with its words.
pub(super) mod answer {
    use super::{Basis, STATED};

    pub const WRONG_KIND: &Basis = &STATED.answer(400, "Invalid request body: <detail>");
    pub const NUMBER_MISSING: &Basis = &STATED.answer(400, "Number is required");
    pub const NUMBER_INVALID: &Basis = &STATED.answer(400, "Invalid phone number format: <detail>");
    /// The page shows digits only, but forbids no mask.
    pub const NUMBER_MASKED: &Basis = &NUMBER_INVALID.inferred();
    pub const TEXT_MISSING: &Basis = &STATED.answer(400, "ContentText is required");
    pub const BUTTONS_MISSING: &Basis = &STATED.answer(400, "At least one button is required");
    pub const BUTTONS_TOO_MANY: &Basis = &STATED.answer(400, "Maximum of 3 buttons allowed");
    pub const MEDIA_TYPE_MISSING: &Basis = &STATED.answer(400, "MediaType is required when MediaURL is provided");
    pub const MEDIA_TYPE_UNKNOWN: &Basis = &STATED.answer(400, "MediaType must be one of: IMAGE, VIDEO, DOCUMENT");
    pub const BUTTON_ID_MISSING: &Basis = &STATED.answer(400, "Button N: ID is required").numbered();
    pub const BUTTON_LABEL_MISSING: &Basis = &STATED.answer(400, "Button N: DisplayText is required").numbered();
    pub const BUTTON_TYPE_UNKNOWN: &Basis =
        &STATED.answer(400, "Button N: Type must be one of: REPLY, URL, CALL, COPY").numbered();
}

pub(super) const ENDPOINT: Endpoint = Endpoint {
    id: "ryzeapi/button",
    docs: &[DOCS, DOCS_EN],
    notes: pages::NOTES,
    sources: pages::SOURCES,
    url: Url {
        origin: &[Part::Text("https://ryzeapi.cloud")],
        path: &[Part::Text("/api/message/button/"), Part::Slot(&super::INSTANCE)],
    },
    table: &Table {
        wrong_kind: Some(answer::WRONG_KIND),
        ..Table::payload(&[
            Member::new("number", Of::To, Codec::Recipient(IDS))
                .required(answer::NUMBER_MISSING)
                .rule(answer::NUMBER_INVALID)
                .spelling(answer::NUMBER_MASKED)
                .doc("The recipient: a phone's digits, or a JID.", r#""5511999999999""#),
            Member::new("headerText", Of::Title, Codec::Text)
                .stated(STATED)
                .hidden_by(MEDIA_URL, words::TITLE_BESIDE_MEDIA, words::TITLE_IGNORED)
                .doc("A title; ignored beside media.", r#""Help desk""#),
            Member::new("contentText", Of::Text, Codec::Text)
                .required(answer::TEXT_MISSING)
                .doc("The body.", r#""How can we help you today?""#),
            Member::new("footerText", Of::Footer, Codec::Text).stated(STATED).doc("The footer.", r#""We answer within an hour""#),
            MEDIA_URL,
            Member::new("mediaType", Of::MediaType, Codec::Choice(MEDIA_TYPES))
                .stated(STATED)
                .needed_with(MEDIA_URL, answer::MEDIA_TYPE_MISSING, words::MEDIA_TYPE_MISSING)
                .only_with(MEDIA_URL, Subject::MediaType, words::MEDIA_TYPE_IGNORED)
                .doc("`IMAGE`, `VIDEO` or `DOCUMENT`.", r#""IMAGE""#),
            Member::buttons("buttons", BUTTONS).required(answer::BUTTONS_MISSING).doc("One to three.", ""),
            Member::new("delay", Of::Delay, Codec::Seconds(DELAY))
                .stated(STATED)
                .spelling(NOT_NEGATIVE)
                .doc("Whole seconds to wait.", "5"),
            REPLY_TO,
            Member::new("replyPrivate", Of::QuotePrivate, Codec::Flag)
                .stated(STATED)
                .only_with(REPLY_TO, Subject::ReplyPrivate, words::REPLY_PRIVATE_IGNORED)
                .doc("Whether to answer a group's message to its author.", "true"),
            Member::new("source", Of::Source, Codec::Text)
                .stated(STATED)
                .doc("Where the message comes from; `api` by default.", r#""api""#),
        ])
    },
    example: r#"{
        "to": "+5511999999999",
        "text": "How can we help you today?", "title": "Help desk", "footer": "We answer within an hour",
        "buttons": [
            { "type": "reply", "label": "Talk to sales", "id": "menu_sales" },
            { "type": "reply", "label": "Talk to support", "id": "menu_support" }
        ]
    }"#,
};

const IDS: &Ids = &Ids { plus: true, groups: Some(DOCS), ..Ids::WHOLE };

const MEDIA_URL: Member = Member::new("mediaUrl", Of::MediaUrl, Codec::File)
    .stated(STATED)
    .doc("The URL of a picture, video or document.", r#""https://example.com/menu.png""#);
const REPLY_TO: Member = Member::new("replyTo", Of::QuoteId, Codec::Text)
    .stated(STATED)
    .doc("The id of the message that is answered.", r#""3EB0C767D82B0B2A5D""#);

const MEDIA_TYPES: &Names = &Names {
    known: &["IMAGE", "VIDEO", "DOCUMENT"],
    unknown: choice::words::MEDIA_TYPE,
    other_case: Some(words::MEDIA_TYPE_CASE),
    answer: answer::MEDIA_TYPE_UNKNOWN,
};

const DELAY: &Range = &Range { whole: true, ..Range::ANY };

/// The page: "Mínimo 1, máximo 3".
const BUTTONS: &Buttons = &Buttons {
    most: Some((3, answer::BUTTONS_TOO_MANY)),
    default: Some(Kind::Reply),
    mixed: Some(&Mixed {
        some: BUTTONS_MIXED_HIDDEN_RISKY,
        all: BUTTONS_MIXED_HIDDEN_RISKY,
        severity: Severity::Warning,
        basis: STATED,
    }),
    ..Buttons::new(&[
        Variant::new(Kind::Reply, "REPLY", &[id(Of::Id, Codec::Text), LABEL, TYPE]),
        Variant::new(Kind::Url, "URL", &[id(Of::Url, Codec::Link(link::Rules { https: true, copies: false })), LABEL, TYPE]),
        Variant::new(Kind::Call, "CALL", &[id(Of::Phone, Codec::Dial { plus: Sign::Written }), LABEL, TYPE]),
        Variant::new(Kind::Copy, "COPY", &[id(Of::Code, Codec::Text), LABEL, TYPE]),
    ])
};

const LABEL: Member = Member::new("displayText", Of::Label, Codec::Text)
    .required(answer::BUTTON_LABEL_MISSING)
    .doc("The text on the button.", r#""Talk to sales""#);
const TYPE: Member = Member::new("type", Of::Type, Codec::Tag)
    .stated(answer::BUTTON_TYPE_UNKNOWN)
    .doc("`REPLY` (the default), `URL`, `CALL` or `COPY`.", r#""REPLY""#);

const fn id(part: Of, codec: Codec) -> Member {
    // Whatever it is for, it is an id that must be a text.
    Member { kind_subject: Some(Subject::ButtonId), digits: true, ..Member::new("id", part, codec) }
        .required(answer::BUTTON_ID_MISSING)
        .rule(STATED)
        .spelling(STATED)
        .doc("REPLY: what the click brings back; URL: the link; CALL: the number; COPY: the code.", r#""menu_sales""#)
}
