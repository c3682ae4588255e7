//! `POST …/message/sendButtons/{instance}`: a title in bold and a text, with reply buttons or with others.

use super::super::Endpoint;
use super::{pages, words};
use crate::codecs::phone::Sign;
use crate::codecs::recipient::{Ids, Written};
use crate::codecs::seconds::{self, Range};
use crate::codecs::{Codec, link};
use crate::engine::table::{Aside, Buttons, Member, Mixed, Others, Table, Told, Variant};
use crate::engine::words::{BUTTON_ID_RISKY, BUTTONS_MIXED_REFUSED, LINE_BREAKS, TYPE_UNSUPPORTED};
use crate::issue::{Basis, Loss, Severity, Subject};
use crate::json;
use crate::message::{Kind, Part as Of};
use crate::request::{Part, Url};

/// What the source demands of a request.
pub(super) const SCHEMA: &str =
    "https://github.com/evolution-foundation/evolution-api/blob/fa09d378/src/validate/message.schema.ts";
/// What it makes of it.
pub(super) const SERVICE: &str = "https://github.com/evolution-foundation/evolution-api/blob/fa09d378/src/api/integrations/channel/whatsapp/whatsapp.baileys.service.ts";
/// The members that it knows.
pub(super) const DTO: &str = "https://github.com/evolution-foundation/evolution-api/blob/fa09d378/src/api/dto/sendMessage.dto.ts";
/// How it reads recipients.
pub(super) const JID: &str = "https://github.com/evolution-foundation/evolution-api/blob/fa09d378/src/utils/createJid.ts";

const STATED: &Basis = &Basis::stated(SERVICE);
const INFERRED: &Basis = &STATED.inferred();
const OF_DTO: &Basis = &Basis::stated(DTO);
const OF_SCHEMA: &Basis = &Basis::stated(SCHEMA);

/// The rules whose answer stands in the source, with its words.
pub(super) mod answer {
    use super::{Basis, OF_SCHEMA, STATED};

    pub const NUMBER_MISSING: &Basis = &OF_SCHEMA.answer(400, "instance requires property \"number\"").of_absence();
    pub const BUTTONS_MISSING: &Basis =
        &STATED.answer(500, "Cannot read properties of undefined (reading 'length')").of_absence();
    pub const BUTTONS_TOO_FEW: &Basis = &STATED.answer(400, "At least one button is required");
    pub const BUTTONS_TOO_MANY: &Basis = &STATED.answer(400, "Maximum of 3 reply buttons allowed");
    pub const BUTTONS_MIXED: &Basis = &STATED.answer(400, "Reply buttons cannot be mixed with other button types");
    pub const TYPE_MISSING: &Basis =
        &OF_SCHEMA.answer(400, "buttons[N] requires property \"type\"").numbered_from_zero().of_absence();
    pub const TYPE_UNKNOWN: &Basis =
        &OF_SCHEMA.answer(400, "buttons[N].type is not one of enum values: reply,copy,url,call,pix").numbered_from_zero();
    pub const MENTIONED: &Basis = &OF_SCHEMA.answer(400, "\"mentioned\" must be an array of numeric strings");
    pub const DELAY: &Basis = &OF_SCHEMA.answer(400, "Enter a value in milliseconds");
}

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
    example: r#"{
        "to": "+5511999999999",
        "text": "How can we help you today?", "title": "Help desk", "footer": "We answer within an hour",
        "buttons": [
            { "type": "reply", "label": "Talk to sales", "id": "menu_sales" },
            { "type": "reply", "label": "Talk to support", "id": "menu_support" }
        ]
    }"#,
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

const BUTTONS: &Buttons = &Buttons {
    most_with_reply: Some((3, answer::BUTTONS_TOO_MANY)),
    mixed: Some(&Mixed {
        some: BUTTONS_MIXED_REFUSED,
        all: BUTTONS_MIXED_REFUSED,
        severity: Severity::Error,
        basis: answer::BUTTONS_MIXED,
    }),
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
