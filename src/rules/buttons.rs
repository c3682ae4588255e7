//! What holds for the buttons of a message as a whole.

use super::text::{self, is_blank};
use crate::issue::{Basis, Code, Found, Param, Say};
use crate::message::Kind;
use crate::place::Place;
use crate::record::{List, Slot, Text};

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
pub(crate) struct Seen<'p, 'a> {
    pub kind: Option<Kind>,
    pub label: (&'static str, &'p Slot<Text<'a>>),
    /// The id that a click brings back; for buttons whose id is something else, nothing.
    pub id: Option<(&'static str, &'p Slot<Text<'a>>)>,
    /// Its index in the payload.
    pub index: usize,
}

/// The buttons, of which there must be at least one.
pub(crate) fn required<'p, T>(slot: &'p Slot<List<T>>, basis: Basis, place: Place<'_>, found: &mut Found) -> Option<&'p List<T>> {
    if slot.is_absent() {
        found.error(Code::BUTTONS_MISSING, Say::Missing, place).basis(basis);
    }
    let buttons = slot.given()?;
    if buttons.is_empty() {
        found.error(Code::BUTTONS_TOO_FEW, Say::ButtonsTooFew, place).basis(basis);
    }
    Some(buttons)
}

/// Warns of more buttons than WhatsApp shows, where the provider states no limit.
pub(crate) fn warn_if_many(count: usize, place: Place<'_>, found: &mut Found) {
    if count > MOST {
        found
            .warn(Code::BUTTONS_TOO_MANY, Say::ButtonsManyRisky, place)
            .basis(Basis::INFERRED)
            .number("max", MOST)
            .number("actual", count);
    }
}

/// Warns of labels and ids that stand twice, each time but the first. `say` tells what follows from a label given twice.
pub(crate) fn warn_of_duplicates(buttons: &[Seen<'_, '_>], say: Say, place: Place<'_>, found: &mut Found) {
    let labels = buttons.iter().map(|button| (button.index, Some(button.label)));
    duplicates(labels, Code::LABEL_DUPLICATE, say, place, found);
    let ids = buttons.iter().map(|button| (button.index, button.id));
    duplicates(ids, Code::BUTTON_ID_DUPLICATE, Say::ButtonIdDuplicate, place, found);
}

fn duplicates<'p, 'a: 'p>(
    texts: impl Iterator<Item = (usize, Option<(&'static str, &'p Slot<Text<'a>>)>)>,
    code: Code,
    say: Say,
    place: Place<'_>,
    found: &mut Found,
) {
    let mut known: Vec<(&str, usize, &'static str)> = texts
        .filter_map(|(index, member)| member.map(|(name, slot)| (index, name, slot)))
        .filter_map(|(index, name, slot)| Some((slot.given()?.as_ref(), index, name)))
        .filter(|(text, ..)| !is_blank(text))
        .collect();
    known.sort_unstable();
    for same in known.chunk_by(|a, b| a.0 == b.0) {
        let Some(((_, first, _), others)) = same.split_first() else { continue };
        for (_, index, name) in others {
            found
                .warn(code, say, place.item(*index).member(name))
                .basis(Basis::OURS)
                .number("first", first + 1)
                .number("second", index + 1);
        }
    }
}

/// Warns of reply buttons beside others. `risk` tells what happens then, from the kinds that there are.
pub(crate) fn warn_if_mixed(
    buttons: &[Seen<'_, '_>],
    risk: impl FnOnce(&[Kind]) -> Say,
    basis: Basis,
    place: Place<'_>,
    found: &mut Found,
) {
    let kinds: Vec<Kind> = Kind::ALL.into_iter().filter(|kind| buttons.iter().any(|button| button.kind == Some(*kind))).collect();
    if kinds.contains(&Kind::Reply) && kinds.len() > 1 {
        let names: Vec<&str> = kinds.iter().map(|kind| kind.as_str()).collect();
        found.warn(Code::BUTTONS_RISKY, risk(&kinds), place).basis(basis).param("kinds", Param::Name(names.join(", ")));
    }
}

/// Warns of texts above WhatsApp's own limits for messages with reply buttons. `texts` are the body, then title and
/// footer where the provider has them, with their places.
pub(crate) fn warn_of_lengths(
    buttons: &[Seen<'_, '_>],
    body: (&Slot<Text<'_>>, Place<'_>),
    headers: &[(&Slot<Text<'_>>, Code, Place<'_>)],
    place: Place<'_>,
    found: &mut Found,
) {
    let replies = || buttons.iter().filter(|button| button.kind == Some(Kind::Reply));
    if replies().next().is_none() {
        return;
    }
    text::at_most(REPLY_TEXT, body.0, Code::TEXT_TOO_LONG, body.1, found);
    for (slot, code, place) in headers {
        text::at_most(REPLY_HEADER, slot, *code, *place, found);
    }
    for button in replies() {
        let place = place.item(button.index);
        let (name, label) = button.label;
        text::at_most(REPLY_LABEL, label, Code::LABEL_TOO_LONG, place.member(name), found);
        if let Some((name, id)) = button.id {
            text::at_most(REPLY_ID, id, Code::BUTTON_ID_TOO_LONG, place.member(name), found);
        }
    }
}
