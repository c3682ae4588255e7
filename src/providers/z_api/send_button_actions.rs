//! `POST …/send-button-actions`: a text with buttons that answer, open links and dial.

use super::super::{Endpoint, HEADER_LIMITS, Handlers, Limit, LimitBasis, REPLY_LIMITS, Rules, Translation, Url};
use super::copy_link;
use crate::issue::{Basis, Code, Found, Loss, Names, Say};
use crate::message::{Draft, DraftButton, Kind};
use crate::place::Place;
use crate::record::{Field, List, Slot, record};
use crate::rules::buttons::{self, Seen};
use crate::rules::recipient::{self, Address};
use crate::rules::{text, url};
use crate::source_map::Link;
use crate::value::Number;
use alloc::vec::Vec;

/// The newest page.
const DOCS: &str = "https://developer.z-api.io/en/message/send-button-actions";
/// The Portuguese page, which alone asks for digits only.
const DOCS_PT: &str = "https://developer.z-api.io/message/send-button-actions";
const STATED: &Basis = &Basis::stated(DOCS);
const STATED_PT: &Basis = &Basis::stated(DOCS_PT);

/// Seconds that `delayMessage` may be, by the vendor's documentation repository.
const DELAY: core::ops::RangeInclusive<u32> = 1..=15;

pub(super) const ENDPOINT: Endpoint = Endpoint {
    id: "z-api/send-button-actions",
    kinds: &[Kind::Reply, Kind::Url, Kind::Call, Kind::Copy],
    docs: &[DOCS, DOCS_PT],
    limits: &[
        Limit::at_most("buttons", buttons::MOST, "buttons", LimitBasis::Inferred, DOCS).at_least(1),
        Limit::at_most("delay", *DELAY.end() as usize, "seconds", LimitBasis::Stated, DOCS_PT).at_least(*DELAY.start() as usize),
        REPLY_LIMITS[0],
        REPLY_LIMITS[1],
        REPLY_LIMITS[2],
        HEADER_LIMITS[0],
        HEADER_LIMITS[1],
    ],
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
    rules: Handlers::of::<SendButtonActions>(),
};

record! {
    /// What the endpoint takes.
    pub struct Payload<'a> {
        /// The recipient: digits, or a group's id.
        phone: Address<'a> = Field::required("phone", Names::TO).digits(),
        /// The body.
        message: &'a str = Field::required("message", Names::TEXT),
        /// The title.
        title: &'a str = Field::optional_text("title", Names::TITLE),
        /// The footer.
        footer: &'a str = Field::optional_text("footer", Names::FOOTER),
        /// URL or base64 of a picture; only on the newest page.
        image: &'a str = Field::optional_text("image", Names::MEDIA),
        /// Seconds to wait, 1 to 15; only in the vendor's repository.
        delay_message: Number<'a> = Field::optional("delayMessage", Names::DELAY),
        /// The buttons.
        button_actions: List<Action<'a>> = Field::required("buttonActions", Names::BUTTONS).list(Code::BUTTON_INVALID, Action::FIELDS),
    }
}

record! {
    /// A button.
    pub struct Action<'a> {
        /// What a click on a reply button brings back.
        id: &'a str = Field::optional_text("id", Names::BUTTON_ID).digits(),
        /// `CALL`, `URL` or `REPLY`.
        kind: &'a str = Field::required("type", Names::BUTTON_TYPE),
        /// What a CALL button dials.
        phone: Address<'a> = Field::required("phone", Names::PHONE).digits(),
        /// What a URL button opens.
        url: &'a str = Field::required("url", Names::URL),
        /// The text on the button.
        label: &'a str = Field::required("label", Names::LABEL),
    }
}

/// The kind that a button's `type` names.
fn kind_of(name: &str) -> Option<Kind> {
    match name {
        "REPLY" => Some(Kind::Reply),
        "URL" => Some(Kind::Url),
        "CALL" => Some(Kind::Call),
        _ => None,
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
        recipient::check(payload.phone, super::is_id, STATED_PT, STATED, root.member("phone"), found);
        text::required(payload.message, Names::TEXT, STATED, root.member("message"), found);
        let place = root.member("buttonActions");
        let Some(actions) = buttons::required(&payload.button_actions, STATED, place, found) else { return };
        let mut seen = Vec::with_capacity(actions.len());
        for (index, action) in actions.iter().enumerate() {
            let Slot::Given(action) = action else { continue };
            check_action(action, place.item(index), found);
            let kind = action.kind.given().and_then(|name| kind_of(name));
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
}

fn action<'a>(button: &DraftButton<'a>, index: usize, out: &mut Translation<'a>) -> Action<'a> {
    let (mut phone, mut url) = (Slot::Absent, Slot::Absent);
    let kind = match button.meant() {
        Some(Kind::Reply) => Slot::Given("REPLY"),
        Some(Kind::Url) => {
            url = button.url;
            Slot::Given("URL")
        }
        Some(Kind::Call) => {
            phone = out.call(button.phone, "");
            Slot::Given("CALL")
        }
        Some(Kind::Copy) => {
            url = copy_url(button, index, out);
            Slot::Given("URL")
        }
        None => button.kind,
    };
    Action { id: button.id, kind, phone, url, label: button.label }
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

fn delay<'a>(draft: &Draft<'a>, out: &mut Translation<'a>) -> Slot<Number<'a>> {
    let in_range = |delay: &Number<'_>| (f64::from(*DELAY.start())..=f64::from(*DELAY.end())).contains(&delay.value);
    match draft.delay.given() {
        Some(delay) if !in_range(delay) => {
            out.lost
                .lose(Loss::Sender, Code::DELAY_IGNORED, Say::DelayOutOfRange, Place::ROOT.member("delay"))
                .basis(STATED_PT)
                .count("min", *DELAY.start() as usize)
                .count("max", *DELAY.end() as usize);
            Slot::Absent
        }
        _ => draft.delay,
    }
}

fn check_action(action: &Action<'_>, place: Place<'_>, found: &mut Found<'_>) {
    let kind = action.kind.given().and_then(|name| kind_of(name));
    buttons::required_type(action.kind, kind, STATED, place.member("type"), found);
    text::required(action.label, Names::LABEL, STATED, place.member("label"), found);
    match kind {
        Some(Kind::Reply) => {
            if action.id.is_absent() {
                found.warn(Code::BUTTON_ID_RISKY, Say::ButtonIdRisky, place.member("id")).basis(Basis::INFERRED);
            }
        }
        Some(Kind::Url) => check_url(action.url, place.member("url"), found),
        Some(Kind::Call) => {
            recipient::check_call(action.phone, STATED, STATED, place.member("phone"), found);
        }
        Some(Kind::Copy) | None => {}
    }
}

fn check_url(slot: Slot<&str>, place: Place<'_>, found: &mut Found<'_>) {
    let Some(link) = text::required(slot, Names::URL, STATED, place, found) else { return };
    if !url::is_web(link) {
        found.error(Code::URL_INVALID, Say::UrlInvalid, place).basis(STATED);
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
