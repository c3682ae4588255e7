//! `POST …/message/button/{instance}`: a text with up to three buttons of any kind.

use super::super::Endpoint;
use super::answers::answer;
use super::pages::{self, DOCS, DOCS_EN, STATED};
use super::words;
use crate::codecs::choice::{self, Names};
use crate::codecs::phone::Sign;
use crate::codecs::recipient::Ids;
use crate::codecs::seconds::Range;
use crate::codecs::{Codec, link};
use crate::engine::table::{Buttons, Member, Mixed, Table, Variant};
use crate::engine::words::BUTTONS_MIXED_HIDDEN_RISKY;
use crate::issue::{Basis, Subject};
use crate::message::{Kind, Part as Of};
use crate::request::{Part, Url};

/// The page gives whole seconds, and does not say that they cannot be negative.
const NOT_NEGATIVE: &Basis = &STATED.inferred();

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
        wrong_kinds: &[(None, answer::WRONG_KIND)],
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
    example: pages::EXAMPLE,
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
    mixed: Some(&Mixed::risky(BUTTONS_MIXED_HIDDEN_RISKY, STATED)),
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
