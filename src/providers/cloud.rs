//! The payloads, answers and events of WhatsApp's own interface, as Meta documents them. Partners take the same: no provider of its own,
//! but what several of them are made of.

pub(super) mod answers;
pub(super) mod cta_url;
pub(super) mod events;
pub(super) mod pages;
pub(super) mod reply_buttons;
pub(crate) mod words;

use crate::codecs::recipient::{Ids, Phones};
use crate::codecs::{Codec, media};
use crate::engine::table::{Aside, Constant, Member, Most, Others, Sort, Sorts};
use crate::engine::words::TYPE_UNSUPPORTED;
use crate::inbound::Wire;
use crate::issue::{Basis, Loss, Severity, Subject};
use crate::json::Kind;
use crate::message::Part as Of;

pub(super) const WIRE: Wire =
    Wire { is_event: events::is_event, events: events::events, said: answers::said, known: &[answers::KNOWN] };

const SCHEMA: &Basis = &Basis::stated(pages::OPENAPI);
const PHONES: &Basis = &Basis::stated(pages::PHONES);
const USERS: &Basis = &Basis::stated(pages::USERS);

/// What a page states: that its members are there, and how long they may be.
struct Page {
    stated: &'static Basis,
    text: &'static Most,
    /// Of header and footer.
    line: &'static Most,
    label: &'static Most,
}

const fn at_most(count: u32, basis: &'static Basis) -> Most {
    Most { count, severity: Severity::Error, basis }
}

/// What every payload begins with.
const PRODUCT: Member =
    Member::constant("messaging_product", &Constant::of("whatsapp")).stated(SCHEMA).doc("Always `whatsapp`.", r#""whatsapp""#);
const RECIPIENT_TYPE: Member =
    Member::constant("recipient_type", const { &Constant { others: Some(GROUPS), ..Constant::of("individual").by_default() } })
        .stated(SCHEMA)
        .rule(&Basis::stated(pages::GROUPS))
        .doc("Always `individual`, which it also is where it is left out.", r#""individual""#);
const GROUPS: &Others = &Others { names: Some(&["group"]), subject: Subject::To, words: words::GROUP };
const TO: Member = Member::new("to", Of::To, Codec::Recipient(IDS))
    .required_unless(Of::UserId, SCHEMA)
    .rule(PHONES)
    .spelling(PHONES)
    .doc("The recipient's phone, with a `+`.", r#""+16505551234""#);
const IDS: &Ids = &Ids { phones: Phones::Plus, masks: Severity::Warning, ..Ids::PHONES.users_elsewhere() };
const RECIPIENT: Member = Member::new("recipient", Of::UserId, Codec::User)
    .stated(USERS)
    .hidden_by(TO, words::RECIPIENT_IGNORED, words::RECIPIENT_IGNORED)
    .doc("In place of `to`: the id of a user without a phone.", r#""US.13491208655302741918""#);
const CONTEXT: Member = Member::new("context/message_id", Of::QuoteId, Codec::Text)
    .stated(SCHEMA)
    .doc("The id of the message that is answered.", r#""wamid.HBgLMTY0NjcwNDM1OTUVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA""#);
const TYPE: Member = Member::constant("type", const { &Constant::mark("interactive", MESSAGES) })
    .stated(SCHEMA)
    .doc("Always `interactive`.", r#""interactive""#);
const MESSAGES: &Others = &Others {
    names: Some(&["text", "template", "image", "audio", "video", "document", "sticker", "location", "contacts", "reaction"]),
    subject: Subject::Type,
    words: TYPE_UNSUPPORTED,
};
/// What `interactive` may be beside what an endpoint makes of it.
const INTERACTIVE: &Others = &Others {
    names: Some(&[
        "button",
        "cta_url",
        "list",
        "flow",
        "product",
        "product_list",
        "catalog_message",
        "call_permission_request",
        "voice_call",
        "location_request_message",
        "carousel",
    ]),
    subject: Subject::Type,
    words: words::INTERACTIVE_TYPE,
};

/// The header is one of four, of which `type` says which.
const HEADERS: &Sorts = &Sorts {
    known: &[
        Sort { name: "text", parts: &[Of::Title] },
        Sort { name: "image", parts: &[Of::MediaUrl, Of::ImageId] },
        Sort { name: "video", parts: &[Of::VideoUrl, Of::VideoId] },
        Sort { name: "document", parts: &[Of::DocumentUrl, Of::DocumentId] },
    ],
    lost: words::TITLE_BESIDE_MEDIA,
    both: words::LINK_AND_ID,
};

const fn header_type(page: &Page) -> Member {
    let member = Member::sort("interactive/header/type", HEADERS).stated(page.stated);
    member.doc("What the header is: `text`, `image`, `video` or `document`.", r#""image""#)
}

const fn header_text(page: &Page) -> Member {
    let member = Member::new("interactive/header/text", Of::Title, Codec::Text).stated(page.stated).at_most(page.line);
    member.sorted(HEADERS).doc("A title, up to 60 characters.", r#""Workshop Details""#)
}

const fn link(path: &'static str, part: Of, medium: usize, page: &Page, example: &'static str) -> Member {
    let member = Member::new(path, part, Codec::Linked(medium)).stated(page.stated).rule(SCHEMA);
    member.sorted(HEADERS).doc("The file's URL, from which Meta fetches it.", example)
}

/// Of a file that was uploaded before.
const fn id(path: &'static str, part: Of, page: &Page) -> Member {
    let member = Member::new(path, part, Codec::Text).stated(page.stated).rule(SCHEMA);
    member.sorted(HEADERS).doc("In place of the URL: the id of an uploaded file.", r#""2762702990552401""#)
}

const fn image(page: &Page) -> [Member; 2] {
    [
        link("interactive/header/image/link", Of::MediaUrl, media::IMAGE, page, r#""https://example.com/menu.png""#),
        id("interactive/header/image/id", Of::ImageId, page),
    ]
}

const fn video(page: &Page) -> [Member; 2] {
    [
        link("interactive/header/video/link", Of::VideoUrl, media::VIDEO, page, r#""https://example.com/menu.mp4""#),
        id("interactive/header/video/id", Of::VideoId, page),
    ]
}

const fn document(page: &Page) -> [Member; 2] {
    [
        link("interactive/header/document/link", Of::DocumentUrl, media::DOCUMENT, page, r#""https://example.com/menu.pdf""#),
        id("interactive/header/document/id", Of::DocumentId, page),
    ]
}

const SHOWN: &Aside = &Aside::lost(Kind::Text, Loss::Reader);
const FILENAME: Member = Member::aside("interactive/header/document/filename", SHOWN)
    .stated(SCHEMA)
    .doc("The name under which a document is shown.", r#""menu.pdf""#);
const SUB_TEXT: Member =
    Member::aside("interactive/header/sub_text", SHOWN).stated(SCHEMA).doc("A second line of the header.", r#""For you""#);

const fn body(page: &Page) -> Member {
    let member = Member::new("interactive/body/text", Of::Text, Codec::Text).required(page.stated).at_most(page.text);
    member.doc("The body, up to 1024 characters.", r#""Tap the button below to see available dates.""#)
}

const fn footer(page: &Page) -> Member {
    let member = Member::new("interactive/footer/text", Of::Footer, Codec::Text).stated(page.stated).at_most(page.line);
    member.doc("The footer, up to 60 characters.", r#""Dates subject to change.""#)
}

/// The table of an endpoint, of whose type these members follow the body.
macro_rules! members {
    ($page:expr, $type:literal, $($own:expr),+ $(,)?) => {
        const {
            &[
            super::PRODUCT,
            super::RECIPIENT_TYPE,
            super::TO,
            super::RECIPIENT,
            super::CONTEXT,
            super::TYPE,
            Member::constant("interactive/type", const { &Constant::mark($type, super::INTERACTIVE) })
                .stated($page.stated)
                .doc(concat!("Always `", $type, "`."), concat!("\"", $type, "\"")),
            super::header_type($page),
            super::header_text($page),
            super::image($page)[0],
            super::image($page)[1],
            super::video($page)[0],
            super::video($page)[1],
            super::document($page)[0],
            super::document($page)[1],
            super::FILENAME,
            super::SUB_TEXT,
            super::body($page),
            $($own,)+
            super::CALLBACK_DATA,
        ]
        }
    };
}
use members;

const CALLBACK_DATA: Member = Member::new("biz_opaque_callback_data", Of::Source, Codec::Text)
    .stated(SCHEMA)
    .at_most(&Most { count: 512, severity: Severity::Warning, basis: &Basis::stated(pages::PYWA).inferred() })
    .doc("What comes back in the webhooks about the message.", r#""order:860198""#);
