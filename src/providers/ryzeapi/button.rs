//! `POST …/message/button/{instance}`: a text with up to three buttons of any kind.

mod check;
#[cfg(not(target_arch = "wasm32"))]
mod schema;

use super::super::{Endpoint, Handlers, Limit, Part, Rules, Translation, Url};
use crate::arena::Arena;
use crate::issue::{Basis, Code, Figure, Found, Loss, Names, Say};
use crate::message::{Draft, DraftButton, DraftMedia, DraftQuote, Kind, MediaKind};
use crate::place::Place;
use crate::record::{Field, List, Slot, record};
use crate::rules::recipient::{self, Address};
use crate::rules::{text, url};
use crate::source_map::Link;
use crate::value::Number;

/// The Spanish page; the English one says the same.
pub(super) const DOCS: &str = "https://docs.ryzeapi.cloud/es/api/messages/buttons";
pub(super) const DOCS_EN: &str = "https://docs.ryzeapi.cloud/en/api/messages/buttons";
const STATED: &Basis = &Basis::stated(DOCS);
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

/// How the ids end that the page names beside phones.
const IDS: &[&str] = &["@s.whatsapp.net", "@g.us", "@newsletter", "@lid"];

/// The page: "Mínimo 1, máximo 3".
const BUTTONS: core::ops::RangeInclusive<usize> = 1..=3;

pub(super) const ENDPOINT: Endpoint = Endpoint {
    id: "ryzeapi/button",
    kinds: &Kind::ALL,
    docs: &[DOCS, DOCS_EN],
    limits: &[
        Limit::least_digits("to", DOCS),
        Limit::most_digits("to"),
        Limit::groups(DOCS),
        Limit::required("text", DOCS),
        Limit::REPLY_TEXT,
        Limit::REPLY_TITLE,
        Limit::REPLY_FOOTER,
        Limit::buttons(&BUTTONS, DOCS),
        Limit::required("buttons.label", DOCS),
        Limit::REPLY_LABEL,
        Limit::least_digits("buttons.phone", DOCS),
        Limit::most_digits("buttons.phone"),
        Limit::required("buttons.code", DOCS),
        Limit::required("buttons.id", DOCS).only(&[Kind::Reply]),
        Limit::REPLY_ID,
        Limit::no_negative_delay(DOCS),
        Limit::usual_delay(DOCS),
        Limit::required_by_us("quote.messageId", DOCS),
    ],
    notes: super::pages::NOTES,
    sources: super::pages::SOURCES,
    url: Url { origin: "https://ryzeapi.cloud", path: &[Part::Text("/api/message/button/"), Part::Slot(&super::INSTANCE)] },
    links: &[
        Link::new("number", "to"),
        Link::new("headerText", "title"),
        Link::new("contentText", "text"),
        Link::new("footerText", "footer"),
        Link::new("mediaUrl", "media/url"),
        Link::new("mediaType", "media/type"),
        Link::new("buttons", "buttons"),
        Link::new("buttons/*", "buttons/*"),
        Link::new("buttons/*/id", "buttons/*/id").only(Kind::Reply),
        Link::new("buttons/*/id", "buttons/*/url").only(Kind::Url),
        Link::new("buttons/*/id", "buttons/*/phone").only(Kind::Call),
        Link::new("buttons/*/id", "buttons/*/code").only(Kind::Copy),
        Link::new("buttons/*/displayText", "buttons/*/label"),
        Link::new("buttons/*/type", "buttons/*/type"),
        Link::new("delay", "delay"),
        Link::new("replyTo", "quote/messageId"),
        Link::new("replyPrivate", "quote/private"),
        Link::new("source", "source"),
    ],
    wrong_kind: answer::WRONG_KIND.response,
    rules: Handlers::of::<Buttons>(Payload::FIELDS),
    #[cfg(not(target_arch = "wasm32"))]
    schemas: schema::SCHEMAS,
};

record! {
    /// What the endpoint takes.
    pub struct Payload<'a> {
        /// The recipient: a phone's digits, or a JID.
        ///
        /// Example: `"5511999999999"`
        number: Address<'a> = Field::required("number", Names::TO).digits(),
        /// A title; ignored beside media.
        ///
        /// Example: `"Help desk"`
        header_text: &'a str = Field::optional_text("headerText", Names::TITLE),
        /// The body.
        ///
        /// Example: `"How can we help you today?"`
        content_text: &'a str = Field::required("contentText", Names::TEXT),
        /// The footer.
        ///
        /// Example: `"We answer within an hour"`
        footer_text: &'a str = Field::optional_text("footerText", Names::FOOTER),
        /// The URL of a picture, video or document.
        ///
        /// Example: `"https://example.com/menu.png"`
        media_url: &'a str = Field::optional_text("mediaUrl", Names::URL),
        /// `IMAGE`, `VIDEO` or `DOCUMENT`.
        ///
        /// Example: `"IMAGE"`
        media_type: &'a str = Field::optional("mediaType", Names::MEDIA_TYPE),
        /// One to three.
        buttons: List<Button<'a>> = Field::required("buttons", Names::BUTTONS).list(Code::BUTTON_INVALID, Button::FIELDS),
        /// Whole seconds to wait.
        ///
        /// Example: `5`
        delay: Number<'a> = Field::optional("delay", Names::DELAY),
        /// The id of the message that is answered.
        ///
        /// Example: `"3EB0C767D82B0B2A5D"`
        reply_to: &'a str = Field::optional_text("replyTo", Names::REPLY_TO).digits(),
        /// Whether to answer a group's message to its author.
        ///
        /// Example: `true`
        reply_private: bool = Field::optional("replyPrivate", Names::QUOTE),
        /// Where the message comes from; `api` by default.
        ///
        /// Example: `"api"`
        source: &'a str = Field::optional_text("source", Names::SOURCE),
    }

    fn field(&self, index: usize) -> Option<&'static Field> {
        let field = Self::FIELDS.get(index)?;
        let ignored = match field.name {
            "mediaType" => self.media_url.is_absent(),
            "replyPrivate" => self.reply_to.is_absent(),
            _ => false,
        };
        (!ignored).then_some(field)
    }

    fn out_of_place(&self, index: usize) -> (Code, Say) {
        if Self::FIELDS.get(index).is_some_and(|field| field.name == "mediaType") {
            (Code::MEDIA_TYPE_IGNORED, Say::MediaTypeIgnored)
        } else {
            (Code::REPLY_PRIVATE_IGNORED, Say::ReplyPrivateIgnored)
        }
    }
}

record! {
    /// A button.
    pub struct Button<'a> {
        /// REPLY: what the click brings back; URL: the link; CALL: the number; COPY: the code.
        ///
        /// Example: `"menu_sales"`
        id: Address<'a> = Field::required("id", Names::BUTTON_ID).digits(),
        /// The text on the button.
        ///
        /// Example: `"Talk to sales"`
        display_text: &'a str = Field::required("displayText", Names::LABEL),
        /// `REPLY` (the default), `URL`, `CALL` or `COPY`.
        ///
        /// Example: `"REPLY"`
        kind: &'a str = Field::optional("type", Names::BUTTON_TYPE),
    }
}

impl Button<'_> {
    /// The kind that the button's type names, in whatever case; `None` for one that is unknown or unusable.
    fn kind(&self) -> Option<Kind> {
        match &self.kind {
            Slot::Absent => Some(Kind::Reply),
            Slot::Given(name) => Kind::ALL.into_iter().find(|kind| type_name(*kind).eq_ignore_ascii_case(name)),
            Slot::Unusable => None,
        }
    }
}

const TYPES: [&str; 4] = [type_name(Kind::Reply), type_name(Kind::Url), type_name(Kind::Call), type_name(Kind::Copy)];

const fn type_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Reply => "REPLY",
        Kind::Url => "URL",
        Kind::Call => "CALL",
        Kind::Copy => "COPY",
    }
}

const MEDIA_TYPES: [&str; 3] =
    [media_type_name(MediaKind::Image), media_type_name(MediaKind::Video), media_type_name(MediaKind::Document)];

/// The kind that a `mediaType` names, in whatever case.
fn media_kind(name: &str) -> Option<MediaKind> {
    MediaKind::ALL.into_iter().find(|kind| media_type_name(*kind).eq_ignore_ascii_case(name))
}

const fn media_type_name(kind: MediaKind) -> &'static str {
    match kind {
        MediaKind::Image => "IMAGE",
        MediaKind::Video => "VIDEO",
        MediaKind::Document => "DOCUMENT",
    }
}

struct Buttons;

impl Rules for Buttons {
    type Payload<'a> = Payload<'a>;

    fn translate<'a>(draft: &Draft<'a>, out: &mut Translation<'a>) -> Payload<'a> {
        let (media_url, media_type) = media(draft, out);
        let mut header_text = draft.title;
        if draft.media.given().is_some() && !media_url.is_absent() && header_text.given().is_some() {
            out.lost
                .lose(Loss::Reader, Code::TITLE_UNSUPPORTED, Say::TitleBesideMedia, Place::ROOT.member("title"))
                .basis(STATED);
            header_text = Slot::Absent;
        }
        let quote = draft.quote.given();
        Payload {
            number: super::address(draft, out),
            header_text,
            content_text: draft.text,
            footer_text: draft.footer,
            media_url,
            media_type,
            buttons: out.buttons(draft, |given, index, out| Some(button(given, index, out))),
            delay: whole_delay(draft, out),
            reply_to: quote.map_or(Slot::Absent, |quote| quote.message_id),
            reply_private: quote.map_or(Slot::Absent, |quote| quote.private),
            source: draft.source,
        }
    }

    fn check(payload: &Payload<'_>, found: &mut Found<'_>) {
        check::check(payload, found);
    }

    fn to_message<'a>(payload: &Payload<'a>, lost: &mut Found<'a>) -> Draft<'a> {
        let arena = lost.arena;
        let media = payload.media_url.map(|url| {
            let kind = payload.media_type.and_then(|name| media_kind(name).map(MediaKind::as_str));
            DraftMedia { kind, url: Slot::Given(url) }
        });
        let private = payload.reply_private;
        Draft {
            to: payload
                .number
                .and_then(|number| if super::is_id(number.text) { Some(number.text) } else { recipient::neutral(number, arena) }),
            text: payload.content_text,
            // Nobody ever sees a title beside media.
            title: if media.is_absent() { payload.header_text } else { Slot::Absent },
            media,
            footer: payload.footer_text,
            buttons: payload.buttons.each(|button| to_button(button, arena)),
            delay: payload.delay,
            quote: payload.reply_to.map(|id| DraftQuote { message_id: Slot::Given(id), private }),
            source: payload.source,
            ..Draft::default()
        }
    }
}

fn media<'a>(draft: &Draft<'a>, out: &mut Translation<'a>) -> (Slot<&'a str>, Slot<&'a str>) {
    let media = match &draft.media {
        Slot::Given(media) => media,
        Slot::Absent => return (Slot::Absent, Slot::Absent),
        Slot::Unusable => return (Slot::Unusable, Slot::Unusable),
    };
    if media.url.given().is_some_and(|link| url::is_data(link)) {
        out.lost
            .lose(Loss::Reader, Code::MEDIA_UNSUPPORTED, Say::MediaDataUnsupported, Place::ROOT.member("media"))
            .basis(STATED);
        return (Slot::Absent, Slot::Absent);
    }
    let media_url = match media.url {
        Slot::Given(link) if !text::is_blank(link) => Slot::Given(link),
        _ => Slot::Unusable,
    };
    (media_url, media.kind.map(|kind| MediaKind::named(kind).map_or(kind, |known| media_type_name(known))))
}

fn button<'a>(given: &DraftButton<'a>, index: usize, out: &mut Translation<'a>) -> Button<'a> {
    let meant = given.meant();
    let id = match meant {
        Some(Kind::Reply) => given.id.map(Address::id),
        Some(Kind::Url) => given.url.map(Address::id),
        Some(Kind::Call) => out.call(given.phone, "+"),
        Some(Kind::Copy) => given.code.map(Address::id),
        None => Slot::Unusable,
    };
    if meant.is_some_and(|kind| kind != Kind::Reply) {
        out.button_id_ignored(given, index);
    }
    // Not told here, it must not be taken for the default.
    let unknown = if given.kind.is_absent() { Slot::Unusable } else { given.kind };
    Button { id, display_text: given.label, kind: meant.map_or(unknown, |kind| Slot::Given(type_name(kind))) }
}

fn to_button<'a>(button: &Button<'a>, arena: &'a Arena) -> DraftButton<'a> {
    let id = button.id.map(|id| id.text);
    let given = match button.kind() {
        Some(kind @ Kind::Reply) => DraftButton { id, ..DraftButton::of(kind) },
        Some(kind @ Kind::Url) => DraftButton { url: id, ..DraftButton::of(kind) },
        Some(kind @ Kind::Call) => {
            DraftButton { phone: button.id.and_then(|id| recipient::neutral(id, arena)), ..DraftButton::of(kind) }
        }
        Some(kind @ Kind::Copy) => DraftButton { code: id, ..DraftButton::of(kind) },
        None => DraftButton { kind: Slot::Unusable, ..DraftButton::default() },
    };
    DraftButton { label: button.display_text, ..given }
}

/// Whole seconds: a fraction is rounded up.
fn whole_delay<'a>(draft: &Draft<'a>, out: &mut Translation<'a>) -> Slot<Number<'a>> {
    let Slot::Given(delay) = draft.delay else { return draft.delay };
    if !delay.is_whole() {
        let sent = delay.rounded_up();
        out.lost
            .warn(Code::DELAY_CHANGED, Say::DelayFraction, Place::ROOT.member("delay"))
            .basis(STATED)
            .param("sent", Figure::Number(out.arena.store(&sent.to_text())));
        return Slot::Given(sent);
    }
    Slot::Given(delay)
}
