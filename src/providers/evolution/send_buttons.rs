//! `POST …/message/sendButtons/{instance}`: a title in bold and a text, with reply buttons or with others.

use super::super::Endpoint;
use super::answers::answer;
use super::buttons::BUTTONS;
use super::pages::{self, DTO, INFERRED, JID, OF_DTO, SCHEMA, SERVICE, STATED};
use super::words;
use crate::codecs::Codec;
use crate::codecs::recipient::{Ids, Written};
use crate::codecs::seconds::{self, Range};
use crate::engine::table::{Aside, Member, Table, Told};
use crate::engine::words::LINE_BREAKS;
use crate::issue::{Basis, Loss, Severity};
use crate::json;
use crate::message::Part as Of;
use crate::request::{Part, Url};

pub(super) const ENDPOINT: Endpoint = Endpoint {
    id: "evolution/send-buttons",
    docs: &[SERVICE, SCHEMA, DTO, pages::DOCS],
    notes: pages::NOTES,
    sources: pages::SOURCES,
    url: Url {
        origin: &[Part::Slot(&super::SERVER)],
        path: &[Part::Text("/message/sendButtons/"), Part::Slot(&super::INSTANCE)],
    },
    table: &Table {
        older: Some(words::OLDER),
        ..Table::payload(&[
            Member::new("number", Of::To, Codec::Recipient(IDS))
                .required(answer::NUMBER_MISSING)
                .rule(RECIPIENTS)
                .spelling(RECIPIENTS)
                .doc("The recipient: a phone's digits, or a JID.", r#""5511999999999""#),
            Member::new("thumbnailUrl", Of::MediaUrl, Codec::Image)
                .stated(STATED)
                .spelling(INFERRED)
                .doc("The URL of a picture, or its base64 without a prefix.", r#""https://example.com/menu.png""#),
            TITLE,
            DESCRIPTION,
            Member::new("footer", Of::Footer, Codec::Text)
                .stated(STATED)
                .misnamed(&["buttonMessage/footerText"])
                .doc("The footer.", r#""We answer within an hour""#),
            Member::buttons("buttons", BUTTONS)
                .required(answer::BUTTONS_MISSING)
                .rule(answer::BUTTONS_TOO_FEW)
                .misnamed(&["buttonMessage/buttons"])
                .doc("Up to three reply buttons, or buttons of other kinds.", ""),
            Member::new("delay", Of::Delay, Codec::Seconds(DELAY))
                .stated(answer::DELAY)
                .spelling(INFERRED)
                .misnamed(&["options/delay"])
                .doc("Whole milliseconds to type before sending.", "1200"),
            Member::new("quoted/key/id", Of::QuoteId, Codec::Text)
                .required_inside(OF_DTO)
                .misnamed(&["options/quoted"])
                .doc("The id of the message that is answered.", r#""3EB0C767D82B0B2A5D""#),
            lost("quoted/key/remoteJid", A_TEXT).doc("The chat of that message.", ""),
            lost("quoted/key/fromMe", A_FLAG).doc("Whether it was sent from here.", ""),
            lost("quoted/key/participant", A_TEXT).doc("Who wrote it in a group.", ""),
            lost("quoted/message", &reader(json::Kind::Object)).doc("What it says.", ""),
            lost("mentionsEveryOne", A_FLAG).doc("Whether to mention everybody in a group.", ""),
            Member::aside("mentioned", MENTIONED)
                .stated(answer::MENTIONED)
                .doc("Whom to mention in a group, each as digits.", ""),
            Member::aside("everyOne", &Aside { kind: Some(json::Kind::Bool), told: Told::Ignored(words::EVERY_ONE_IGNORED) })
                .stated(STATED)
                .doc("Does nothing: it is called `mentionsEveryOne`.", ""),
            ignored("linkPreview").doc("Does nothing here.", ""),
            ignored("encoding").doc("Does nothing here.", ""),
            ignored("notConvertSticker").doc("Does nothing here.", ""),
        ])
    },
    example: pages::EXAMPLE,
};

const RECIPIENTS: &Basis = &Basis::stated(JID);

/// It takes all but newsletters, whose ids it would make a group's.
const IDS: &Ids = &Ids {
    plus: true,
    masks: Severity::Warning,
    contacts: true,
    group_from: Some(18),
    groups: Some(JID),
    ..Ids::WHOLE.but([Written::Whole, Written::Whole, Written::Whole, Written::Refused, Written::Whole])
};

/// What arrives is `*title*`, an empty line and the description; without a title `*undefined*` stands there.
const TITLE: Member = Member::new("title", Of::Title, Codec::Text)
    .required(INFERRED)
    .missed(words::TITLE_UNDEFINED)
    .or(Of::Text, words::TEXT_IN_TITLE)
    .one_line(LINE_BREAKS)
    .misnamed(&["buttonMessage/title"])
    .doc("What stands above, in bold; of a message without a title its text.", r#""Help desk""#);
const DESCRIPTION: Member = Member::new("description", Of::Text, Codec::Text)
    .stated(STATED)
    .misnamed(&["buttonMessage/description"])
    .doc("The body, below the title.", r#""How can we help you today?""#);

const DELAY: &Range = &Range { whole: true, unit: seconds::MILLISECONDS, ..Range::ANY };

/// What a message has no place for.
const fn lost(path: &'static str, aside: &'static Aside) -> Member {
    Member::aside(path, aside).stated(OF_DTO)
}

const A_TEXT: &Aside = &reader(json::Kind::Text);
const A_FLAG: &Aside = &reader(json::Kind::Bool);

const MENTIONED: &Aside =
    &Aside { kind: Some(json::Kind::List), told: Told::LostNumbers(Loss::Reader, words::MENTIONED_NUMBERS) };

const fn reader(kind: json::Kind) -> Aside {
    Aside { kind: Some(kind), told: Told::Lost(Loss::Reader) }
}

/// What the source reads for other messages than these.
const fn ignored(path: &'static str) -> Member {
    Member::aside(path, const { &Aside { kind: None, told: Told::Ignored(words::MEMBER_IGNORED) } }).stated(STATED)
}
