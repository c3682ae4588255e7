//! The form check of the message: what holds whatever provider it goes to.

use super::draft::{Draft, DraftButton, DraftMedia, DraftQuote, Kind, MediaKind};
use crate::issue::{Basis, Code, Found, Names, Say};
use crate::place::Place;
use crate::record::{Reader, Slot, Text};
use crate::rules::{phone, recipient, text, url};
use crate::value::{self, Unusable, Value};

/// Reads a message and finds everything that is wrong with its form.
pub(crate) fn read(value: Value<'_>) -> (Draft<'_>, Found) {
    let mut reader = Reader::strict();
    if let value::Kind::Unusable(Unusable::NotJson(position)) = value.kind() {
        reader
            .found
            .error(Code::JSON_INVALID, Say::JsonInvalid, Place::Root)
            .number("line", position.line)
            .number("column", position.column);
        return (unusable(), reader.found);
    }
    let Slot::Given(mut draft) = reader.root::<Draft>(value, Code::MESSAGE_INVALID, Say::MessageKind) else {
        return (unusable(), reader.found);
    };
    let mut found = reader.found;
    check(&mut draft, &mut found);
    (draft, found)
}

/// A message of which nothing is known: no rule has anything to say about it.
fn unusable<'a>() -> Draft<'a> {
    Draft { to: Slot::Unusable, text: Slot::Unusable, buttons: Slot::Unusable, ..Draft::default() }
}

fn check(draft: &mut Draft<'_>, found: &mut Found) {
    let root = Place::Root;
    let place = root.member("to");
    text::required(&draft.to, Names::TO, Basis::OURS, place, found);
    if let Some(to) = draft.to.given().filter(|to| !text::is_blank(to))
        && let Err(fault) = recipient::parse(to)
    {
        let finding = found.error(Code::TO_INVALID, fault.say, place);
        if let Some(fixed) = fault.fixed {
            finding.replace(to.as_ref(), fixed.as_str());
            draft.to = Slot::Given(fixed.into());
        }
    }
    text::required(&draft.text, Names::TEXT, Basis::OURS, root.member("text"), found);
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
    if draft.delay.given().is_some_and(|delay| delay.value < 0.0) {
        found.error(Code::DELAY_INVALID, Say::DelayNegative, root.member("delay"));
        draft.delay = Slot::Unusable;
    }
    if let Slot::Given(quote) = &mut draft.quote {
        check_quote(quote, root.member("quote"), found);
    }
}

fn check_media(media: &mut DraftMedia<'_>, place: Place<'_>, found: &mut Found) {
    let kind_place = place.member("type");
    text::required(&media.kind, Names::MEDIA_TYPE, Basis::OURS, kind_place, found);
    let named = |name: &str| MediaKind::named(name).map(MediaKind::as_str);
    check_name(&mut media.kind, named, Code::MEDIA_TYPE_UNKNOWN, Say::MediaTypeUnknown, kind_place, found);
    let place = place.member("url");
    text::required(&media.url, Names::URL, Basis::OURS, place, found);
    if media.url.given().is_some_and(|link| !text::is_blank(link) && !url::is_web(link) && !url::is_data(link)) {
        found.error(Code::URL_INVALID, Say::MediaUrlInvalid, place);
        media.url = Slot::Unusable;
    }
}

fn check_button(button: &mut DraftButton<'_>, place: Place<'_>, found: &mut Found) {
    let kind_place = place.member("type");
    text::required(&button.kind, Names::BUTTON_TYPE, Basis::OURS, kind_place, found);
    let named = |name: &str| Kind::named(name).map(Kind::as_str);
    check_name(&mut button.kind, named, Code::BUTTON_TYPE_UNKNOWN, Say::ButtonTypeUnknown, kind_place, found);
    let kind = button.meant();
    if kind != Some(Kind::Copy) {
        text::required(&button.label, Names::LABEL, Basis::OURS, place.member("label"), found);
    }
    if kind == Some(Kind::Url) {
        text::required(&button.url, Names::URL, Basis::OURS, place.member("url"), found);
    }
    if button.url.given().is_some_and(|link| !text::is_blank(link) && !url::is_web(link)) {
        found.error(Code::URL_INVALID, Say::UrlInvalid, place.member("url"));
        button.url = Slot::Unusable;
    }
    if kind == Some(Kind::Call) {
        text::required(&button.phone, Names::PHONE, Basis::OURS, place.member("phone"), found);
    }
    if let Some(number) = button.phone.given().filter(|number| !text::is_blank(number))
        && let Err(fault) = phone::parse(number)
    {
        let finding = found.error(Code::PHONE_INVALID, fault.say, place.member("phone"));
        button.phone = match fault.fixed {
            Some(fixed) => {
                finding.replace(number.as_ref(), fixed.as_str());
                Slot::Given(fixed.into())
            }
            None => Slot::Unusable,
        };
    }
    if kind == Some(Kind::Copy) {
        text::required(&button.code, Names::CODE, Basis::OURS, place.member("code"), found);
    }
}

/// A name out of a few: one in another case is repaired, any other stays as it is for the payload's check to see.
fn check_name(
    slot: &mut Slot<Text<'_>>,
    named: fn(&str) -> Option<&'static str>,
    code: Code,
    say: Say,
    place: Place<'_>,
    found: &mut Found,
) {
    let Some(name) = slot.given().filter(|name| !text::is_blank(name) && named(name).is_none()) else { return };
    let meant = named(&name.to_ascii_lowercase());
    let finding = found.error(code, say, place).quote("value", name);
    if let Some(meant) = meant {
        finding.replace(name.as_ref(), meant);
        *slot = Slot::Given(meant.into());
    }
}

fn check_quote(quote: &mut DraftQuote<'_>, place: Place<'_>, found: &mut Found) {
    let place = place.member("messageId");
    let say = match &quote.message_id {
        Slot::Absent => Say::Missing,
        Slot::Given(id) if text::is_blank(id) => Say::Empty,
        _ => return,
    };
    found.error(Code::QUOTE_INVALID, say, place);
    quote.message_id = Slot::Unusable;
}
