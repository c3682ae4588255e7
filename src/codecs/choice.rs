//! Names that are one of a few.

pub(crate) mod words;

use alloc::borrow::ToOwned as _;

use super::{Bases, Val, ValKind, Work};
use crate::issue::{Basis, Ending, Words};
use crate::text::{near, placeholder};

/// The names that may stand in a member.
#[derive(Debug)]
pub(crate) struct Names {
    /// In the order of what they stand for.
    pub known: &'static [&'static str],
    /// What is said of any other.
    pub unknown: &'static Unknown,
    /// What is said of one in another case, where the provider takes it all the same.
    pub other_case: Option<&'static Words>,
    /// What the provider answers to a name that is none.
    pub answer: &'static Basis,
}

/// What is said of a name that is none of those that are known.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Unknown {
    pub words: &'static Words,
    /// Where one of them was meant.
    pub near: &'static Words,
}

/// The name of a message: one that is known, also in another case or with a letter amiss; any other is left for `check` to see.
pub(super) fn form(names: &Names, val: &mut Val, work: &mut Work<'_>) {
    let name = work.text(val);
    let known = names.known.iter().copied();
    let mut number = names.known.iter().position(|known| *known == name);
    if number.is_none() {
        number = meant(name, known.clone());
        tell_unknown(&known, number, names.unknown, Basis::OURS, val, work);
    }
    if let Some(number) = number {
        set(number, val);
    }
}

pub(super) fn check(names: &Names, bases: &Bases, val: &mut Val, work: &mut Work<'_>) {
    if names.known.contains(&work.text(val)) {
        return;
    }
    let given = work.text(val).to_owned();
    let in_other_case = names.known.iter().find(|known| known.eq_ignore_ascii_case(&given));
    let (Some(words), Some(meant)) = (names.other_case, in_other_case) else {
        let known = names.known.iter().copied();
        tell_unknown(&known, meant(&given, known.clone()), names.unknown, names.answer, val, work);
        return;
    };
    let (quoted, fix) = (work.found.quoted(&given), work.repair(val, meant));
    work.found.warn(Ending::Unknown, words).basis(bases.spelling).text(quoted).fix = fix;
}

pub(super) fn read(names: &Names, val: &mut Val, work: &Work<'_>) {
    match meant(work.text(val), names.known.iter().copied()) {
        Some(number) => set(number, val),
        None => val.kind = ValKind::Unusable,
    }
}

/// The names, as a schema tells them; where the provider takes them in another case too, they come first.
#[cfg(feature = "schemas")]
pub(super) fn schema(names: &Names) -> serde_json::Value {
    use crate::text::pattern::any_case;
    use serde_json::json;

    if names.other_case.is_none() {
        return json!({ "type": "string", "enum": names.known });
    }
    let in_any_case: alloc::vec::Vec<_> = names.known.iter().map(|name| any_case(name)).collect();
    json!({ "type": "string", "anyOf": [{ "enum": names.known }, super::schema::one_of(&in_any_case)] })
}

pub(crate) fn set(number: usize, val: &mut Val) {
    (val.kind, val.start) = (ValKind::Name, crate::json::index(number));
}

/// Which of the known names is meant by one in another case, or with letters amiss.
pub(crate) fn meant(name: &str, known: impl Iterator<Item = &'static str> + Clone) -> Option<usize> {
    known.clone().position(|known| known.eq_ignore_ascii_case(name)).or_else(|| near::nearest(name, known))
}

/// Tells that there is no such name, and the number of the one that is meant.
#[cold]
pub(crate) fn tell_unknown(
    known: &(impl Iterator<Item = &'static str> + Clone),
    meant: Option<usize>,
    unknown: &Unknown,
    basis: &'static Basis,
    val: &Val,
    work: &mut Work<'_>,
) {
    let given = work.text(val).to_owned();
    let is_unfilled = placeholder::is_left(&given, true);
    let meant = meant.filter(|_| !is_unfilled);
    let (text, list) = (work.found.quoted(&given), work.found.listed(known.clone()));
    let name = meant.and_then(|number| known.clone().nth(number));
    let fix = name.and_then(|name| work.repair(val, name));
    let (start, end) = work.found.store(name.unwrap_or_default());
    let words = match meant {
        Some(_) => unknown.near,
        None if is_unfilled => super::text::words::PLACEHOLDER,
        None => unknown.words,
    };
    let finding = work.found.error(Ending::Unknown, words).basis(basis).text(text).list(list).figures(start, end);
    finding.fix = fix;
}
