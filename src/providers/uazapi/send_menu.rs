//! `POST …/send/menu` with the type `button`: a text with buttons of all kinds, each button one text.

use super::super::Endpoint;
use super::answers::REQUIRED;
use super::pages::{self, DOCS, INFERRED, STATED};
use super::words;
use crate::codecs::phone::Sign;
use crate::codecs::recipient::{Ids, Written};
use crate::codecs::seconds::Range;
use crate::codecs::{Codec, link};
use crate::engine::table::{Aside, Buttons, Constant, Member, Mixed, Others, Table, Variant};
use crate::engine::words::TYPE_UNSUPPORTED;
use crate::issue::{Loss, Subject};
use crate::json;
use crate::message::{Kind, Part as Of};
use crate::request::{Part, Url};

pub(super) const ENDPOINT: Endpoint = Endpoint {
    id: "uazapi/send-menu",
    docs: &[DOCS],
    notes: pages::NOTES,
    sources: pages::SOURCES,
    url: Url {
        origin: &[Part::Text("https://"), Part::Slot(&super::SUBDOMAIN), Part::Text(".uazapi.com")],
        path: &[Part::Text("/send/menu")],
    },
    table: &Table::payload(&[
        Member::new("number", Of::To, Codec::Recipient(IDS))
            .required(REQUIRED)
            .rule(STATED)
            .spelling(INFERRED)
            .doc("The recipient: a phone's digits, or an id.", r#""5511999999999""#),
        Member::constant("type", TYPE)
            .stated(REQUIRED)
            .rule(STATED)
            .doc("Always `button`; lists, polls and carousels are other messages.", r#""button""#),
        Member::new("text", Of::Text, Codec::Text)
            .required(REQUIRED)
            .rule(STATED)
            .filled_in(words::TEXT_FILLED_IN)
            .doc("The body.", r#""How can we help you today?""#),
        Member::new("footerText", Of::Footer, Codec::Text).stated(STATED).doc("The footer.", r#""We answer within an hour""#),
        Member::buttons("choices", BUTTONS).required(REQUIRED).doc(
            "The buttons, each a text: `Yes|yes`, `Site|https://example.com`, `Call|call:+5511999999999`, `Code|copy:A1`.",
            "",
        ),
        Member::new("imageButton", Of::MediaUrl, Codec::Picture)
            .stated(STATED)
            .spelling(INFERRED)
            .doc("A picture: its URL or base64.", r#""https://example.com/menu.png""#),
        Member::new("replyid", Of::QuoteId, Codec::Text)
            .stated(STATED)
            .doc("The id of the message that is answered.", r#""3EB0538DA65A59F6D8A251""#),
        lost("mentions", &Aside::lost(json::Kind::Text, Loss::Reader))
            .doc("Phones of the people who are mentioned, with commas between.", r#""5511999999999""#),
        lost("readchat", &Aside::lost(json::Kind::Bool, Loss::Sender)).doc("Whether to mark the chat as read.", "true"),
        lost("readmessages", &Aside::lost(json::Kind::Bool, Loss::Sender))
            .doc("Whether to mark the last messages as read.", "true"),
        Member::new("delay", Of::Delay, Codec::Seconds(&Range::MILLISECONDS))
            .stated(STATED)
            .spelling(INFERRED)
            .doc("Milliseconds to wait.", "1000"),
        lost("forward", &Aside::lost(json::Kind::Bool, Loss::Reader)).doc("Whether to show the message as forwarded.", "true"),
        Member::new("track_source", Of::Source, Codec::Text).stated(STATED).doc("Where the message comes from.", r#""chatwoot""#),
        lost("track_id", &Aside::lost(json::Kind::Text, Loss::Sender))
            .doc("The sender's own id of the message.", r#""msg_123456789""#),
        lost("async", &Aside::lost(json::Kind::Bool, Loss::Sender)).doc("Whether to answer before the message is sent.", "true"),
    ]),
    example: pages::EXAMPLE,
};

/// Newsletters are not among those that the page names.
const IDS: &Ids = &Ids {
    plus: true,
    groups: Some(DOCS),
    ..Ids::ALL.but([Written::Whole, Written::Whole, Written::Whole, Written::Refused, Written::Whole])
};

const TYPE: &Constant = &Constant::mark(
    "button",
    &Others { names: Some(&["list", "poll", "carousel"]), subject: Subject::Type, words: TYPE_UNSUPPORTED },
);

/// What a message has no place for.
const fn lost(path: &'static str, aside: &'static Aside) -> Member {
    Member::aside(path, aside).stated(STATED)
}

const BUTTONS: &Buttons = &Buttons {
    are_texts: true,
    separators: b"|\n",
    not_a_button: words::CHOICE_KIND,
    mixed: Some(&Mixed::risky(words::BUTTONS_MIXED_NOTICE, STATED)),
    ..Buttons::new(&[
        Variant::new(Kind::Reply, "", &[LABEL, Member::new("", Of::Id, Codec::Text).stated(STATED)]),
        Variant::new(Kind::Url, "url:", &[LABEL, Member::new("", Of::Url, Codec::Link(link::Rules::ANY)).required(STATED)]),
        Variant::new(
            Kind::Call,
            "call:",
            &[LABEL, Member::new("", Of::Phone, Codec::Dial { plus: Sign::Written }).required(STATED).rule(INFERRED)],
        ),
        Variant::new(Kind::Copy, "copy:", &[LABEL, Member::new("", Of::Code, Codec::Text).required(STATED)]),
    ])
};

const LABEL: Member = Member::new("", Of::Label, Codec::Text).required(STATED);
