//! `POST …/message/sendButtons/{instance}`: a title in bold and a text, with reply buttons or with others.

use super::super::Endpoint;
use super::answers::answer;
use super::pages::{self, DTO, INFERRED, JID, OF_DTO, SCHEMA, SERVICE, STATED};
use super::words;
use crate::codecs::phone::Sign;
use crate::codecs::recipient::{Ids, Written};
use crate::codecs::seconds::Range;
use crate::codecs::{Codec, link};
use crate::engine::table::{Aside, Buttons, Member, Mixed, Others, Table, Told, Variant};
use crate::engine::words::{BUTTON_ID_RISKY, BUTTONS_MIXED_REFUSED, LINE_BREAKS};
use crate::issue::{Basis, Loss, Severity, Subject};
use crate::json;
use crate::message::{Kind, Part as Of};
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
        wrong_kinds: &[(Some(Subject::To), answer::NUMBER_INVALID), (Some(Subject::Delay), answer::DELAY)],
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
            Member::new("description", Of::Text, Codec::Text)
                .stated(STATED)
                .misnamed(&["buttonMessage/description"])
                .doc("The body, below the title.", r#""How can we help you today?""#),
            Member::new("footer", Of::Footer, Codec::Text)
                .stated(STATED)
                .misnamed(&["buttonMessage/footerText"])
                .doc("The footer.", r#""We answer within an hour""#),
            Member::buttons("buttons", BUTTONS)
                .required(answer::BUTTONS_MISSING)
                .rule(answer::BUTTONS_TOO_FEW)
                .misnamed(&["buttonMessage/buttons"])
                .doc("Up to three reply buttons, or buttons of other kinds.", ""),
            Member::new("delay", Of::Delay, Codec::Seconds(&Range::MILLISECONDS))
                .stated(answer::DELAY)
                .spelling(INFERRED)
                .misnamed(&["options/delay"])
                .doc("Whole milliseconds to type before sending.", "1200"),
            Member::new("quoted/key/id", Of::QuoteId, Codec::Text)
                .required_inside(OF_DTO)
                .misnamed(&["options/quoted"])
                .doc("The id of the message that is answered.", r#""3EB0C767D82B0B2A5D""#),
            lost("quoted/key/remoteJid", &Aside::lost(json::Kind::Text, Loss::Reader)).doc("The chat of that message.", ""),
            lost("quoted/key/fromMe", &Aside::lost(json::Kind::Bool, Loss::Reader)).doc("Whether it was sent from here.", ""),
            lost("quoted/key/participant", &Aside::lost(json::Kind::Text, Loss::Reader)).doc("Who wrote it in a group.", ""),
            lost("quoted/message", &Aside::lost(json::Kind::Object, Loss::Reader)).doc("What it says.", ""),
            lost("mentionsEveryOne", &Aside::lost(json::Kind::Bool, Loss::Reader))
                .doc("Whether to mention everybody in a group.", ""),
            Member::aside("mentioned", MENTIONED)
                .stated(answer::MENTIONED)
                .doc("Whom to mention in a group, each as digits.", ""),
            Member::aside("everyOne", EVERY_ONE).stated(STATED).doc("Does nothing: it is called `mentionsEveryOne`.", ""),
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

/// What a message has no place for.
const fn lost(path: &'static str, aside: &'static Aside) -> Member {
    Member::aside(path, aside).stated(OF_DTO)
}

const MENTIONED: &Aside =
    &Aside { kind: Some(json::Kind::List), told: Told::LostNumbers(Loss::Reader, words::MENTIONED_NUMBERS) };
const EVERY_ONE: &Aside = &Aside { kind: Some(json::Kind::Bool), ..Aside::ignored(words::EVERY_ONE_IGNORED) };

/// What the source reads for other messages than these.
const fn ignored(path: &'static str) -> Member {
    Member::aside(path, const { &Aside::ignored(words::MEMBER_IGNORED) }).stated(STATED)
}

const BUTTONS: &Buttons = &Buttons {
    most_with_reply: Some((3, answer::BUTTONS_TOO_MANY)),
    mixed: Some(&Mixed::refused(BUTTONS_MIXED_REFUSED, answer::BUTTONS_MIXED)),
    // https://github.com/EvolutionAPI/docs-evolution, openapi/openapi-v2.json (d2432866): "Types: reply,url,call".
    type_called: Some("title"),
    others: Some(&Others { names: Some(&["pix"]), subject: Subject::ButtonType, words: words::PIX_UNSUPPORTED }),
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
const URL: Member = Member::new("url", Of::Url, Codec::Link(link::Rules::ANY))
    .required(STATED)
    .doc("What a url button opens.", r#""https://example.com/orders/1234""#);
const COPY_CODE: Member =
    Member::new("copyCode", Of::Code, Codec::Text).required(OF_DTO).doc("What a copy button copies.", r#""SAVE10""#);
const PHONE: Member = Member::new("phoneNumber", Of::Phone, Codec::Dial { plus: Sign::Taken })
    .required(STATED)
    .doc("What a call button dials.", r#""5511988887777""#);
