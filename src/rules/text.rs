//! Texts: what is blank, what is missing, what is too long.

use crate::issue::{Basis, Code, Found, Names, Say};
use crate::place::Place;
use crate::record::Slot;
use crate::strings::length;

/// A required text has this many code points at least that are no white space.
pub(crate) const LEAST: usize = 1;

/// White space: what JavaScript's `trim` takes away.
pub(crate) const WHITE_SPACE: &[char] = &[
    '\u{9}', '\u{a}', '\u{b}', '\u{c}', '\u{d}', '\u{20}', '\u{a0}', '\u{1680}', '\u{2000}', '\u{2001}', '\u{2002}', '\u{2003}',
    '\u{2004}', '\u{2005}', '\u{2006}', '\u{2007}', '\u{2008}', '\u{2009}', '\u{200a}', '\u{2028}', '\u{2029}', '\u{202f}',
    '\u{205f}', '\u{3000}', '\u{feff}',
];

/// Whether the text is empty or only white space.
pub(crate) fn is_blank(text: &str) -> bool {
    text.chars().all(|char| WHITE_SPACE.contains(&char))
}

/// A text that must be there and not blank; the text, if it is. The provider's answer is documented for a missing and an
/// empty one only.
pub(crate) fn required<'a>(
    slot: Slot<&'a str>,
    names: Names,
    basis: &'static Basis,
    place: Place<'_>,
    found: &mut Found<'_>,
) -> Option<&'a str> {
    match slot {
        Slot::Absent => _ = found.error(names.missing, Say::Missing, place).basis(basis),
        Slot::Given(text) if is_blank(text) => {
            let finding = found.error(names.empty, Say::Empty, place).basis(basis);
            finding.response = finding.response.filter(|_| text.is_empty());
        }
        Slot::Given(text) => return Some(text),
        Slot::Unusable => {}
    }
    None
}

/// A text that WhatsApp is known to cut or refuse above `max` code points.
pub(crate) fn at_most(max: usize, slot: Slot<&str>, code: Code, place: Place<'_>, found: &mut Found<'_>) {
    if let Slot::Given(text) = slot {
        let actual = length(text);
        if actual > max {
            const BASIS: &Basis = &Basis::stated(META).inferred();
            found.warn(code, Say::TooLong, place).basis(BASIS).count("max", max).count("actual", actual);
        }
    }
}

/// Meta's page on messages with reply buttons; it states the limits of WhatsApp itself.
pub(crate) const META: &str =
    "https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/interactive-reply-buttons-messages";
