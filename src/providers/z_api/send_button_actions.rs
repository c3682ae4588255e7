//! `POST …/send-button-actions`: a text with buttons that answer, open links and dial.

#[cfg(not(target_arch = "wasm32"))]
mod schema;

use super::super::{Endpoint, Handlers, Limit, Rules, Translation, Url};
use super::copy_link;
use super::pages::REPOSITORY;
use crate::arena::Arena;
use crate::issue::{Basis, Code, Found, Loss, Names, Say};
use crate::message::{Draft, DraftButton, Kind};
use crate::place::Place;
use crate::record::{Field, List, Slot, record};
use crate::rules::buttons::{self, Seen};
use crate::rules::recipient::{self, Address, Documented};
use crate::rules::{image, text, url};
use crate::source_map::Link;
use crate::value::Number;
use alloc::vec::Vec;

/// The newest page.
pub(super) const DOCS: &str = "https://developer.z-api.io/en/message/send-button-actions";
/// The Portuguese page, which alone asks for digits only.
pub(super) const DOCS_PT: &str = "https://developer.z-api.io/message/send-button-actions";
const STATED: &Basis = &Basis::stated(DOCS);
const STATED_PT: &Basis = &Basis::stated(DOCS_PT);
const STATED_REPOSITORY: &Basis = &Basis::stated(REPOSITORY);

/// Seconds that `delayMessage` may be, by the vendor's documentation repository.
const DELAY: core::ops::RangeInclusive<u32> = 1..=15;

pub(super) const ENDPOINT: Endpoint = Endpoint {
    id: "z-api/send-button-actions",
    kinds: &[Kind::Reply, Kind::Url, Kind::Call, Kind::Copy],
    docs: &[DOCS, DOCS_PT],
    limits: &[
        Limit::least_digits("to", DOCS),
        Limit::most_digits("to"),
        Limit::groups(super::pages::GROUPS),
        Limit::required("text", DOCS),
        Limit::REPLY_TEXT,
        Limit::REPLY_TITLE,
        Limit::REPLY_FOOTER,
        Limit::some_buttons(DOCS),
        Limit::MOST_BUTTONS,
        Limit::required("buttons.label", DOCS),
        Limit::REPLY_LABEL,
        Limit::least_digits("buttons.phone", DOCS),
        Limit::most_digits("buttons.phone"),
        Limit::required_by_us("buttons.code", DOCS),
        Limit::REPLY_ID,
        Limit::delay(&DELAY, REPOSITORY),
        Limit::no_negative_delay(REPOSITORY),
    ],
    notes: super::pages::ACTIONS_NOTES,
    sources: super::pages::ACTIONS_SOURCES,
    url: Url { origin: super::ORIGIN, path: &super::path("/send-button-actions") },
    links: &[
        Link::new("phone", "to"),
        Link::new("message", "text"),
        Link::new("title", "title"),
        Link::new("footer", "footer"),
        Link::new("image", "media/url"),
        Link::new("delayMessage", "delay"),
        Link::new("buttonActions", "buttons"),
        Link::new("buttonActions/*", "buttons/*"),
        Link::new("buttonActions/*/id", "buttons/*/id"),
        Link::new("buttonActions/*/type", "buttons/*/type"),
        Link::new("buttonActions/*/phone", "buttons/*/phone"),
        Link::new("buttonActions/*/url", "buttons/*/code").only(Kind::Copy),
        Link::new("buttonActions/*/url", "buttons/*/url"),
        Link::new("buttonActions/*/label", "buttons/*/label"),
    ],
    wrong_kind: None,
    rules: Handlers::of::<SendButtonActions>(Payload::FIELDS),
    #[cfg(not(target_arch = "wasm32"))]
    schemas: schema::SCHEMAS,
};

record! {
    /// What the endpoint takes.
    pub struct Payload<'a> {
        /// The recipient: digits, or a group's id.
        ///
        /// Example: `"5511999999999"`
        phone: Address<'a> = Field::required("phone", Names::TO).digits(),
        /// The body.
        ///
        /// Example: `"Your order is on its way"`
        message: &'a str = Field::required("message", Names::TEXT),
        /// The title.
        title: &'a str = Field::optional_text("title", Names::TITLE),
        /// The footer.
        ///
        /// Example: `"Order 1234"`
        footer: &'a str = Field::optional_text("footer", Names::FOOTER),
        /// URL or base64 of a picture; only on the newest page.
        ///
        /// Example: `"https://example.com/menu.png"`
        image: &'a str = Field::optional_text("image", Names::MEDIA),
        /// Seconds to wait, 1 to 15; only in the vendor's repository.
        ///
        /// Example: `5`
        delay_message: Number<'a> = Field::optional("delayMessage", Names::DELAY),
        /// The buttons.
        button_actions: List<Action<'a>> = Field::required("buttonActions", Names::BUTTONS).list(Code::BUTTON_INVALID, Action::FIELDS),
    }
}

record! {
    /// A button.
    pub struct Action<'a> {
        /// What a click on a reply button brings back.
        ///
        /// Example: `"track"`
        id: &'a str = Field::optional_text("id", Names::BUTTON_ID).digits(),
        /// `CALL`, `URL` or `REPLY`.
        ///
        /// Example: `"URL"`
        kind: &'a str = Field::required("type", Names::BUTTON_TYPE),
        /// What a CALL button dials.
        ///
        /// Example: `"5511988887777"`
        phone: Address<'a> = Field::required("phone", Names::PHONE).digits().misnamed(&["phoneNumber"]),
        /// What a URL button opens.
        ///
        /// Example: `"https://example.com/orders/1234"`
        url: &'a str = Field::required("url", Names::URL),
        /// The text on the button.
        ///
        /// Example: `"Follow the order"`
        label: &'a str = Field::required("label", Names::LABEL),
    }

    fn field(&self, index: usize) -> Option<&'static Field> {
        let field = Self::FIELDS.get(index)?;
        match (field.name, self.meant()) {
            ("phone", Some(Kind::Reply | Kind::Url)) | ("url", Some(Kind::Reply | Kind::Call)) => None,
            _ => Some(field),
        }
    }

    fn kind(&self) -> &'static str {
        self.meant().map_or("", type_name)
    }

    fn out_of_place(&self, index: usize) -> (Code, Say) {
        let is_phone = Self::FIELDS.get(index).is_some_and(|field| field.name == "phone");
        (if is_phone { Code::PHONE_IGNORED } else { Code::URL_IGNORED }, Say::MemberIgnored)
    }
}

impl Action<'_> {
    /// The kind that the button's type names, in whatever case.
    fn meant(&self) -> Option<Kind> {
        let name = self.kind.given()?;
        [Kind::Call, Kind::Url, Kind::Reply].into_iter().find(|kind| type_name(*kind).eq_ignore_ascii_case(name))
    }
}

/// The types, in the order of the page.
const TYPES: [&str; 3] = [type_name(Kind::Call), type_name(Kind::Url), type_name(Kind::Reply)];

/// A copy button is a link that copies.
const fn type_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Reply => "REPLY",
        Kind::Url | Kind::Copy => "URL",
        Kind::Call => "CALL",
    }
}

struct SendButtonActions;

impl Rules for SendButtonActions {
    type Payload<'a> = Payload<'a>;

    fn translate<'a>(draft: &Draft<'a>, out: &mut Translation<'a>) -> Payload<'a> {
        let image = out.image(draft);
        let button_actions = out.buttons(draft, |button, index, out| Some(action(button, index, out)));
        let delay_message = delay(draft, out);
        out.unsupported(&draft.quote, "quote", Code::QUOTE_UNSUPPORTED);
        out.ignored(&draft.source, "source", Code::SOURCE_IGNORED, Say::SourceIgnored);
        Payload {
            phone: super::address(draft, out),
            message: draft.text,
            title: draft.title,
            footer: draft.footer,
            image,
            delay_message,
            button_actions,
        }
    }

    fn check(payload: &Payload<'_>, found: &mut Found<'_>) {
        let root = Place::ROOT;
        let documented = Documented { missing: STATED, invalid: STATED_PT, masked: STATED_PT, ids: super::IDS, plus: false };
        recipient::check(payload.phone, super::is_id, documented, root.member("phone"), found);
        text::required(payload.message, Names::TEXT, STATED, root.member("message"), found);
        image::check(payload.image, STATED, super::PREFIX, root.member("image"), found);
        check_delay(payload.delay_message, root.member("delayMessage"), found);
        let place = root.member("buttonActions");
        let Some(actions) = buttons::required(&payload.button_actions, STATED, place, found) else { return };
        let mut seen = Vec::with_capacity(actions.len());
        for (index, action) in actions.iter().enumerate() {
            let Slot::Given(action) = action else { continue };
            check_action(action, place.item(index), found);
            let kind = action.meant();
            seen.push(Seen { kind, label: ("label", action.label), id: ("id", action.id), index });
        }
        buttons::warn_if_many(actions.len(), place, found);
        buttons::warn_of_duplicates(&seen, Say::LabelDuplicate, place, found);
        let all_three = |kinds| if kinds == 3 { Say::ButtonsMixedAllRisky } else { Say::ButtonsMixedRisky };
        buttons::warn_if_mixed(&seen, all_three, STATED, place, found);
        let texts = [
            ("message", payload.message, Code::TEXT_TOO_LONG, buttons::REPLY_TEXT),
            ("title", payload.title, Code::TITLE_TOO_LONG, buttons::REPLY_HEADER),
            ("footer", payload.footer, Code::FOOTER_TOO_LONG, buttons::REPLY_HEADER),
        ];
        buttons::warn_of_lengths(&seen, &texts, place, found);
    }

    fn to_message<'a>(payload: &Payload<'a>, lost: &mut Found<'a>) -> Draft<'a> {
        let arena = lost.arena;
        Draft {
            to: super::neutral(payload.phone, arena),
            text: payload.message,
            title: payload.title,
            media: super::picture(payload.image, arena),
            footer: payload.footer,
            buttons: payload.button_actions.each(|action| to_button(action, arena)),
            delay: payload.delay_message,
            ..Draft::default()
        }
    }
}

fn action<'a>(button: &DraftButton<'a>, index: usize, out: &mut Translation<'a>) -> Action<'a> {
    let meant = button.meant();
    let (mut phone, mut url) = (Slot::Absent, Slot::Absent);
    match meant {
        Some(Kind::Url) => url = button.url,
        Some(Kind::Call) => phone = out.call(button.phone, ""),
        Some(Kind::Copy) => url = copy_url(button, index, out),
        Some(Kind::Reply) | None => {}
    }
    let kind = meant.map_or(button.kind, |kind| Slot::Given(type_name(kind)));
    Action { id: button.id, kind, phone, url, label: button.label }
}

fn to_button<'a>(action: &Action<'a>, arena: &'a Arena) -> DraftButton<'a> {
    let copied = action.url.given().and_then(|link| copy_link::read(link)?.ok());
    let button = match (action.meant(), copied) {
        (Some(Kind::Url), Some(code)) => DraftButton { code: Slot::Given(arena.store(&code)), ..DraftButton::of(Kind::Copy) },
        (Some(Kind::Url), None) => DraftButton { url: action.url, ..DraftButton::of(Kind::Url) },
        (Some(Kind::Call), _) => {
            let phone = action.phone.and_then(|address| recipient::neutral(address, arena));
            DraftButton { phone, ..DraftButton::of(Kind::Call) }
        }
        (Some(kind), _) => DraftButton::of(kind),
        (None, _) => DraftButton { kind: Slot::Unusable, ..DraftButton::default() },
    };
    DraftButton { id: action.id, label: action.label, ..button }
}

fn copy_url<'a>(button: &DraftButton<'a>, index: usize, out: &mut Translation<'a>) -> Slot<&'a str> {
    let Slot::Given(code) = button.code else { return Slot::Unusable };
    if text::is_blank(code) {
        return Slot::Unusable;
    }
    let buttons = Place::ROOT.member("buttons");
    out.lost.lose(Loss::Shape, Code::BUTTON_CHANGED, Say::ButtonChangedToLink, buttons.item(index)).basis(STATED);
    Slot::Given(out.arena.store(&copy_link::write(code)))
}

fn in_range(delay: &Number<'_>) -> bool {
    (f64::from(*DELAY.start())..=f64::from(*DELAY.end())).contains(&delay.value)
}

fn check_delay(slot: Slot<Number<'_>>, place: Place<'_>, found: &mut Found<'_>) {
    if slot.given().is_some_and(|delay| !in_range(delay)) {
        let finding = found.error(Code::DELAY_INVALID, Say::DelayRange, place).basis(STATED_REPOSITORY);
        finding.count("min", *DELAY.start() as usize).count("max", *DELAY.end() as usize);
    }
}

fn delay<'a>(draft: &Draft<'a>, out: &mut Translation<'a>) -> Slot<Number<'a>> {
    match draft.delay.given() {
        Some(delay) if !in_range(delay) => {
            out.lost
                .lose(Loss::Sender, Code::DELAY_IGNORED, Say::DelayOutOfRange, Place::ROOT.member("delay"))
                .basis(STATED_REPOSITORY)
                .count("min", *DELAY.start() as usize)
                .count("max", *DELAY.end() as usize);
            Slot::Absent
        }
        _ => draft.delay,
    }
}

fn check_action(action: &Action<'_>, place: Place<'_>, found: &mut Found<'_>) {
    buttons::required_type(action.kind, &TYPES, STATED, place.member("type"), found);
    text::required(action.label, Names::LABEL, STATED, place.member("label"), found);
    match action.meant() {
        Some(Kind::Reply) => {
            if action.id.is_absent() {
                found.warn(Code::BUTTON_ID_RISKY, Say::ButtonIdRisky, place.member("id")).basis(Basis::INFERRED);
            }
        }
        Some(Kind::Url) => check_url(action.url, place.member("url"), found),
        Some(Kind::Call) => {
            recipient::check_call(action.phone, false, STATED, STATED, place.member("phone"), found);
        }
        Some(Kind::Copy) | None => {}
    }
}

fn check_url(slot: Slot<&str>, place: Place<'_>, found: &mut Found<'_>) {
    let Some(link) = text::required(slot, Names::URL, STATED, place, found) else { return };
    if !url::is_web(link) {
        url::tell_invalid(link, Say::UrlInvalid, place, found).1.basis(STATED);
        return;
    }
    match copy_link::read(link) {
        None => {}
        Some(Err(copy_link::Broken)) => _ = found.warn(Code::LINK_RISKY, Say::CopyLinkBroken, place).basis(Basis::INFERRED),
        Some(Ok(code)) => {
            let canonical = copy_link::write(&code);
            if canonical != link {
                let given = found.arena.store(link);
                found.warn(Code::LINK_DEPRECATED, Say::CopyLinkDeprecated, place).basis(STATED).replace(given, &canonical);
            }
        }
    }
}
