//! The form check of the message: what holds whatever provider it goes to.

use crate::arena::Arena;

use super::draft::{Draft, DraftButton, DraftMedia, Kind, MediaKind};
use crate::issue::{Basis, Code, Found, Names, Say};
use crate::place::Place;
use crate::record::{Reader, Slot};
use crate::rules::phone::{self, Fault};
use crate::rules::{delay, recipient, text, url};
use crate::value::Value;

/// Reads a message and finds everything that is wrong with its form.
pub(crate) fn read<'a>(value: Value<'a>, arena: &'a Arena) -> (Draft<'a>, Found<'a>) {
    let mut reader = Reader::strict(arena);
    let mut draft = Draft::default();
    if !reader.root(value, Code::MESSAGE_INVALID, Say::MessageKind, &mut draft) {
        return (Draft::unusable(), reader.found);
    }
    check(&mut draft, &mut reader.found);
    reader.found.withdraw_uncertain_repairs(Draft::FIELDS);
    (draft, reader.found)
}

fn check<'a>(draft: &mut Draft<'a>, found: &mut Found<'a>) {
    let root = Place::ROOT;
    let place = root.member("to");
    if let Some(to) = text::required(draft.to, Names::TO, Basis::OURS, place, found)
        && let Err(fault) = recipient::parse(to)
        && let Some(fixed) = tell_fault(fault, to, Code::TO_INVALID, place, found)
    {
        draft.to = Slot::Given(fixed);
    }
    text::required(draft.text, Names::TEXT, Basis::OURS, root.member("text"), found);
    if let Slot::Given(media) = &mut draft.media {
        check_media(media, root.member("media"), found);
    }
    let place = root.member("buttons");
    match &mut draft.buttons {
        Slot::Absent => _ = found.error(Code::BUTTONS_MISSING, Say::Missing, place),
        Slot::Given(buttons) if buttons.is_empty() => _ = found.error(Code::BUTTONS_TOO_FEW, Say::ButtonsTooFew, place),
        Slot::Given(buttons) => {
            for (index, button) in buttons.iter_mut().enumerate() {
                if let Slot::Given(button) = button {
                    check_button(button, place.item(index), found);
                }
            }
        }
        Slot::Unusable => {}
    }
    if draft.delay.given().is_some_and(|delay| !delay::is_time(delay)) {
        found.error(Code::DELAY_INVALID, Say::DelayNoTime, root.member("delay"));
        draft.delay = Slot::Unusable;
    }
    let place = root.member("quote");
    if let Slot::Given(quote) = &draft.quote
        && text::required(quote.message_id, Names::QUOTE, Basis::OURS, place.member("messageId"), found).is_none()
    {
        draft.quote = Slot::Unusable;
    }
}

fn check_media<'a>(media: &mut DraftMedia<'a>, place: Place<'_>, found: &mut Found<'a>) {
    let kind_place = place.member("type");
    if let Some(name) = text::required(media.kind, Names::MEDIA_TYPE, Basis::OURS, kind_place, found) {
        media.kind = check_name(name, &MediaKind::NAMES, Code::MEDIA_TYPE_UNKNOWN, Say::MediaTypeUnknown, kind_place, found);
    }
    let place = place.member("url");
    if let Some(link) = text::required(media.url, Names::URL, Basis::OURS, place, found)
        && !url::is_web(link)
        && !url::is_data(link)
    {
        media.url = url::tell_invalid(link, Say::MediaUrlInvalid, place, found).0.map_or(Slot::Unusable, Slot::Given);
    }
}

fn check_button<'a>(button: &mut DraftButton<'a>, place: Place<'_>, found: &mut Found<'a>) {
    let kind_place = place.member("type");
    if let Some(name) = text::required(button.kind, Names::BUTTON_TYPE, Basis::OURS, kind_place, found) {
        button.kind = check_name(name, &Kind::NAMES, Code::BUTTON_TYPE_UNKNOWN, Say::ButtonTypeUnknown, kind_place, found);
    }
    let kind = button.meant();
    if kind != Some(Kind::Copy) {
        text::required(button.label, Names::LABEL, Basis::OURS, place.member("label"), found);
    }
    // Of a button of unknown type what is given is judged, but nothing missed.
    let wanted = |slot: Slot<&'a str>, by| kind == Some(by) || kind.is_none() && !slot.is_absent();
    if wanted(button.url, Kind::Url) {
        let place = place.member("url");
        if let Some(link) = text::required(button.url, Names::URL, Basis::OURS, place, found)
            && !url::is_web(link)
        {
            button.url = url::tell_invalid(link, Say::UrlInvalid, place, found).0.map_or(Slot::Unusable, Slot::Given);
        }
    }
    if wanted(button.phone, Kind::Call) {
        let place = place.member("phone");
        if let Some(number) = text::required(button.phone, Names::PHONE, Basis::OURS, place, found)
            && let Err(wrong) = phone::parse(number)
        {
            let fixed = tell_fault(wrong.into(), number, Code::PHONE_INVALID, place, found);
            button.phone = fixed.map_or(Slot::Unusable, Slot::Given);
        }
    }
    if wanted(button.code, Kind::Copy) {
        text::required(button.code, Names::CODE, Basis::OURS, place.member("code"), found);
    }
}

/// Tells what is wrong with a number or id; what it would be once repaired.
fn tell_fault<'a>(fault: Fault, given: &'a str, code: Code, place: Place<'_>, found: &mut Found<'a>) -> Option<&'a str> {
    let arena = found.arena;
    let finding = found.error(code, fault.say, place);
    let fixed: &str = arena.store(&fault.fixed?);
    finding.replace(given, fixed);
    Some(fixed)
}

/// A name out of a few: one in another case is repaired, any other stays as it is for the payload's check to see.
fn check_name<'a>(
    name: &'a str,
    known: &[&'static str],
    code: Code,
    say: Say,
    place: Place<'_>,
    found: &mut Found<'a>,
) -> Slot<&'a str> {
    if known.contains(&name) {
        return Slot::Given(name);
    }
    let finding = found.error(code, say, place).quote("value", name).list("known", known);
    let meant = known.iter().find(|known| known.eq_ignore_ascii_case(name));
    Slot::Given(meant.map_or(name, |meant| {
        finding.replace(name, meant);
        meant
    }))
}
