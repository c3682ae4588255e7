//! What holds for the buttons of a message as a whole.

use super::text::{self, is_blank};
use crate::issue::{Basis, Code, Figure, Found, Names, Say};
use crate::message::Kind;
use crate::place::Place;
use crate::record::{List, Slot};
use crate::strings::repeated;
use alloc::vec::Vec;

/// A message without buttons is none of ours.
pub(crate) const LEAST: usize = 1;
/// How many buttons WhatsApp shows.
pub(crate) const MOST: usize = 3;
/// Meta's limits for messages with reply buttons, in code points.
pub(crate) const REPLY_LABEL: usize = 20;
/// See [`REPLY_LABEL`].
pub(crate) const REPLY_ID: usize = 256;
/// See [`REPLY_LABEL`].
pub(crate) const REPLY_TEXT: usize = 1024;
/// See [`REPLY_LABEL`]; of title and footer.
pub(crate) const REPLY_HEADER: usize = 60;

/// A button of a payload as the shared rules see it, with the names that its members have there.
pub(crate) struct Seen<'a> {
    pub kind: Option<Kind>,
    /// Without a name where the button is its label.
    pub label: (&'static str, Slot<&'a str>),
    /// The id that a click brings back; where the id is something else, absent.
    pub id: (&'static str, Slot<&'a str>),
    /// Its index in the payload.
    pub index: usize,
}

/// The buttons, of which there must be at least one.
pub(crate) fn required<'p, T>(
    slot: &'p Slot<List<T>>,
    basis: &'static Basis,
    place: Place<'_>,
    found: &mut Found<'_>,
) -> Option<&'p List<T>> {
    if slot.is_absent() {
        found.error(Code::BUTTONS_MISSING, Say::Missing, place).basis(basis);
    }
    let buttons = slot.given()?;
    if buttons.len() < LEAST {
        found.error(Code::BUTTONS_TOO_FEW, Say::ButtonsTooFew, place).basis(basis);
    }
    Some(buttons)
}

/// The id of a reply button, which must be there.
pub(crate) fn required_id(slot: Slot<&str>, basis: &'static Basis, place: Place<'_>, found: &mut Found<'_>) {
    if slot.is_absent() {
        found.error(Code::BUTTON_ID_MISSING, Say::ButtonIdMissing, place).basis(basis);
    } else {
        text::required(slot, Names::BUTTON_ID, basis, place, found);
    }
}

/// The type of a button, which must be there and be one of those `known`; a mere matter of case is repaired.
pub(crate) fn required_type(
    slot: Slot<&str>,
    known: &[&'static str],
    basis: &'static Basis,
    place: Place<'_>,
    found: &mut Found<'_>,
) {
    if let Some(name) = text::required(slot, Names::BUTTON_TYPE, basis, place, found)
        && !known.contains(&name)
    {
        let given = found.arena.store(name);
        let finding = found.error(Code::BUTTON_TYPE_UNKNOWN, Say::ButtonTypeUnknown, place).basis(basis);
        finding.quote("value", name).list("known", known);
        if let Some(meant) = known.iter().find(|known| known.eq_ignore_ascii_case(name)) {
            finding.replace(given, meant);
        }
    }
}

/// Warns of more buttons than WhatsApp shows, where the provider states no limit.
pub(crate) fn warn_if_many(count: usize, place: Place<'_>, found: &mut Found<'_>) {
    if count > MOST {
        let finding = found.warn(Code::BUTTONS_TOO_MANY, Say::ButtonsManyRisky, place);
        finding.basis(Basis::INFERRED).count("max", MOST).count("actual", count);
    }
}

/// Warns of labels and ids that stand twice, each time but the first. `say` tells what follows from a label given twice.
pub(crate) fn warn_of_duplicates(buttons: &[Seen<'_>], say: Say, place: Place<'_>, found: &mut Found<'_>) {
    duplicates(buttons, |button| button.label, Code::LABEL_DUPLICATE, say, place, found);
    duplicates(buttons, |button| button.id, Code::BUTTON_ID_DUPLICATE, Say::ButtonIdDuplicate, place, found);
}

fn duplicates<'a>(
    buttons: &[Seen<'a>],
    member: fn(&Seen<'a>) -> (&'static str, Slot<&'a str>),
    code: Code,
    say: Say,
    place: Place<'_>,
    found: &mut Found<'_>,
) {
    let texts = buttons.iter().map(|button| member(button).1.given().copied().unwrap_or_default());
    for (first, second) in repeated(texts) {
        let (Some(first), Some(second)) = (buttons.get(first), buttons.get(second)) else { continue };
        let (name, text) = member(second);
        if text.given().is_some_and(|text| !is_blank(text)) {
            let button = place.item(second.index);
            let place = if name.is_empty() { button } else { button.member(name) };
            let finding = found.warn(code, say, place).basis(Basis::OURS);
            finding.param("first", Figure::Button(first.index)).param("second", Figure::Button(second.index));
        }
    }
}

/// Warns of reply buttons beside others. `risk` tells what happens then, from the number of kinds that there are.
pub(crate) fn warn_if_mixed(
    buttons: &[Seen<'_>],
    risk: fn(usize) -> Say,
    basis: &'static Basis,
    place: Place<'_>,
    found: &mut Found<'_>,
) {
    let mut kinds = Vec::new();
    for kind in Kind::ALL {
        if buttons.iter().any(|button| button.kind == Some(kind)) {
            kinds.push(kind.as_str());
        }
    }
    if kinds.contains(&Kind::Reply.as_str()) && kinds.len() > 1 {
        found.warn(Code::BUTTONS_RISKY, risk(kinds.len()), place).basis(basis).keys("kinds", &kinds);
    }
}

/// Warns of texts above WhatsApp's own limits for messages with reply buttons. `texts` are the body, then title and
/// footer where the provider has them, with their names, codes and limits.
pub(crate) fn warn_of_lengths(
    buttons: &[Seen<'_>],
    texts: &[(&'static str, Slot<&str>, Code, usize)],
    place: Place<'_>,
    found: &mut Found<'_>,
) {
    if !buttons.iter().any(|button| button.kind == Some(Kind::Reply)) {
        return;
    }
    for (name, slot, code, max) in texts {
        text::at_most(*max, *slot, *code, Place::ROOT.member(name), found);
    }
    for button in buttons.iter().filter(|button| button.kind == Some(Kind::Reply)) {
        let place = place.item(button.index);
        let label = if button.label.0.is_empty() { place } else { place.member(button.label.0) };
        text::at_most(REPLY_LABEL, button.label.1, Code::LABEL_TOO_LONG, label, found);
        text::at_most(REPLY_ID, button.id.1, Code::BUTTON_ID_TOO_LONG, place.member(button.id.0), found);
    }
}
