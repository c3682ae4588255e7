//! Texts: what is empty, what is too long.

pub(crate) mod words;

use super::{Bases, Val, Work};
use crate::issue::{Basis, Ending, Severity, Subject};
use crate::text::{length, trimmed};

/// A required text has this many code points at least that are no white space.
pub(crate) const LEAST: usize = 1;

/// Meta's page on messages with reply buttons; it states the limits of WhatsApp itself.
pub(crate) const META: &str =
    "https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/interactive-reply-buttons-messages";

/// Tells that a text that must be there is blank. The provider's answer is documented for an empty one only.
#[cold]
pub(crate) fn tell_empty(basis: &'static Basis, val: &Val, work: &mut Work<'_>) {
    let is_empty = work.text(val).is_empty();
    let finding = work.found.error(Ending::Empty, words::EMPTY).basis(basis);
    finding.answered = finding.answered.filter(|basis| is_empty && !basis.of_absence);
}

/// A text that tells things apart, and has nothing around it.
pub(crate) fn check_key(bases: &Bases, val: &Val, work: &mut Work<'_>) {
    let given = work.text(val);
    let key = trimmed(given);
    if key.len() < given.len() {
        let key = alloc::string::String::from(key);
        let fix = work.repair(val, &key);
        work.found.error(Ending::Invalid, words::SURROUNDED).basis(bases.rule).fix = fix;
    }
}

/// Tells of a text that is longer than the provider says.
#[cold]
pub(crate) fn at_most_of_provider(max: u32, severity: Severity, basis: &'static Basis, val: &Val, work: &mut Work<'_>) {
    let actual = if val.is_text() { crate::json::index(length(work.text(val))) } else { 0 };
    if actual > max {
        let words = words::TOO_LONG_FOR_PROVIDER;
        work.found.error(Ending::TooLong, words).basis(basis).figures(max, actual).severity = severity;
    }
}

/// Warns of a text that WhatsApp is known to cut or refuse above `max` code points.
#[inline]
pub(crate) fn at_most(max: u16, subject: Subject, val: &Val, work: &mut Work<'_>) {
    // A text has no more code points than bytes.
    if val.is_text() && val.end - val.start > u32::from(max) {
        count(max, subject, val, work);
    }
}

#[inline(never)]
fn count(max: u16, subject: Subject, val: &Val, work: &mut Work<'_>) {
    const BASIS: &Basis = &Basis::stated(META).inferred();
    let actual = length(work.text(val));
    if actual > usize::from(max) {
        let finding = work.found.warn(Ending::TooLong, words::TOO_LONG).about(subject).basis(BASIS);
        finding.figures(max.into(), u32::try_from(actual).unwrap_or(u32::MAX));
    }
}
