//! What the page demands of a payload.

use super::super::is_id;
use super::{BUTTONS, Button, IDS, MEDIA_TYPES, NOT_NEGATIVE, Payload, STATED, TYPES, answer, media_kind, media_type_name};
use crate::issue::{Code, Found, Names, Say};
use crate::message::Kind;
use crate::place::Place;
use crate::record::Slot;
use crate::rules::buttons::{self, Seen};
use crate::rules::recipient::{self, Documented};
use crate::rules::{delay, text, url};
use crate::value::Number;
use alloc::vec::Vec;

/// Every rule of the page.
pub(super) fn check(payload: &Payload<'_>, found: &mut Found<'_>) {
    let root = Place::ROOT;
    let documented = Documented {
        missing: answer::NUMBER_MISSING,
        invalid: answer::NUMBER_INVALID,
        masked: answer::NUMBER_MASKED,
        ids: IDS,
        plus: true,
    };
    recipient::check(payload.number, is_id, documented, root.member("number"), found);
    text::required(payload.content_text, Names::TEXT, answer::TEXT_MISSING, root.member("contentText"), found);
    check_media(payload, found);
    check_buttons(payload, root.member("buttons"), found);
    let place = root.member("delay");
    let is_time = |delay: &Number<'_>| delay::is_time(delay) && delay.is_whole();
    if let Some(delay) = payload.delay.given().filter(|delay| !is_time(delay)) {
        let (say, basis) = if delay.is_whole() { (Say::DelayNoTime, NOT_NEGATIVE) } else { (Say::DelayWhole, STATED) };
        found.error(Code::DELAY_INVALID, say, place).basis(basis);
    }
    delay::warn_if_risky(payload.delay, place, found);
}

fn check_media(payload: &Payload<'_>, found: &mut Found<'_>) {
    let root = Place::ROOT;
    if payload.media_url.is_absent() {
        return;
    }
    if payload.media_url.given().is_some() && payload.header_text.given().is_some() {
        found.warn(Code::TITLE_IGNORED, Say::TitleIgnored, root.member("headerText")).basis(STATED);
    }
    if let Some(link) = payload.media_url.given().filter(|link| !url::is_web(link)) {
        url::tell_invalid(link, Say::UrlInvalid, root.member("mediaUrl"), found).1.basis(STATED);
    }
    let place = root.member("mediaType");
    if payload.media_type.is_absent() {
        found.error(Code::MEDIA_TYPE_MISSING, Say::MediaTypeMissing, place).basis(answer::MEDIA_TYPE_MISSING);
        return;
    }
    if payload.media_url.given().is_none() {
        return;
    }
    let Some(name) = text::required(payload.media_type, Names::MEDIA_TYPE, answer::MEDIA_TYPE_MISSING, place, found) else {
        return;
    };
    if MEDIA_TYPES.contains(&name) {
        return;
    }
    let given = found.arena.store(name);
    if let Some(kind) = media_kind(name) {
        let finding = found.warn(Code::MEDIA_TYPE_UNKNOWN, Say::MediaTypeCase, place).basis(STATED);
        finding.quote("value", name).replace(given, media_type_name(kind));
    } else {
        let finding = found.error(Code::MEDIA_TYPE_UNKNOWN, Say::MediaTypeUnknown, place);
        finding.basis(answer::MEDIA_TYPE_UNKNOWN).quote("value", name).list("known", &MEDIA_TYPES);
    }
}

fn check_buttons(payload: &Payload<'_>, place: Place<'_>, found: &mut Found<'_>) {
    let Some(buttons) = buttons::required(&payload.buttons, answer::BUTTONS_MISSING, place, found) else { return };
    if buttons.len() > *BUTTONS.end() {
        found
            .error(Code::BUTTONS_TOO_MANY, Say::ButtonsTooMany, place)
            .basis(answer::BUTTONS_TOO_MANY)
            .count("max", *BUTTONS.end())
            .count("actual", buttons.len());
    }
    let mut seen = Vec::with_capacity(buttons.len());
    for (index, button) in buttons.iter().enumerate() {
        let Slot::Given(button) = button else { continue };
        check_button(button, place.item(index), found);
        let kind = button.kind();
        let id = if kind == Some(Kind::Reply) { button.id.map(|id| id.text) } else { Slot::Absent };
        seen.push(Seen { kind, label: ("displayText", button.display_text), id: ("id", id), index });
    }
    buttons::warn_of_duplicates(&seen, Say::LabelDuplicate, place, found);
    buttons::warn_if_mixed(&seen, |_| Say::ButtonsMixedHiddenRisky, STATED, place, found);
    let title = if payload.media_url.is_absent() { payload.header_text } else { Slot::Absent };
    let texts = [
        ("headerText", title, Code::TITLE_TOO_LONG, buttons::REPLY_HEADER),
        ("contentText", payload.content_text, Code::TEXT_TOO_LONG, buttons::REPLY_TEXT),
        ("footerText", payload.footer_text, Code::FOOTER_TOO_LONG, buttons::REPLY_HEADER),
    ];
    buttons::warn_of_lengths(&seen, &texts, place, found);
}

fn check_button(button: &Button<'_>, place: Place<'_>, found: &mut Found<'_>) {
    text::required(button.display_text, Names::LABEL, answer::BUTTON_LABEL_MISSING, place.member("displayText"), found);
    if !button.kind.is_absent() {
        buttons::required_type(button.kind, &TYPES, answer::BUTTON_TYPE_UNKNOWN, place.member("type"), found);
    }
    let Some(kind) = button.kind() else { return };
    let place = place.member("id");
    let required = answer::BUTTON_ID_MISSING;
    let id = button.id.map(|id| id.text);
    match kind {
        Kind::Reply => buttons::required_id(id, required, place, found),
        Kind::Url => {
            if let Some(link) = text::required(id, Names::URL, required, place, found) {
                check_url(link, place, found);
            }
        }
        Kind::Call => recipient::check_call(button.id, true, STATED, required, place, found),
        Kind::Copy => _ = text::required(id, Names::CODE, required, place, found),
    }
}

fn check_url(link: &str, place: Place<'_>, found: &mut Found<'_>) {
    if !url::is_web(link) {
        url::tell_invalid(link, Say::UrlInvalid, place, found).1.basis(STATED);
    } else if url::is_insecure(link) {
        found.warn(Code::URL_RISKY, Say::HttpRisky, place).basis(STATED);
    }
}
