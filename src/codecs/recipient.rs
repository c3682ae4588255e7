//! Who a message goes to.

#[cfg(feature = "schemas")]
mod pattern;
pub(crate) mod words;

use alloc::borrow::ToOwned as _;
use alloc::string::String;

use super::phone::{self, Phone};
use super::{Bases, DIGITS, UNUSABLE, Val, ValKind, WRITTEN, Work};
use crate::issue::{Basis, Ending};
use crate::text::{before, cut, is_number, joined};

/// How many digits a group of today has.
pub(crate) const GROUP_DIGITS: core::ops::RangeInclusive<usize> = 15..=25;
/// How many digits the time stamp has in the id of a group of the time before.
pub(crate) const OLD_GROUP_TIME: core::ops::RangeInclusive<usize> = 9..=10;
/// Bare digits that are too many for a phone and as many as ids of groups have.
const GROUP_LIKE: core::ops::RangeInclusive<usize> = 16..=20;

type Form = (&'static str, fn(&str) -> bool);
/// The forms of WhatsApp's ids: how they end, and what stands before that. People, groups, groups of the time before, newsletters, and
/// people who hide their phones.
const FORMS: [Form; 5] = [
    ("@s.whatsapp.net", phone::is_digits),
    ("@g.us", is_group),
    ("@g.us", is_old_group),
    ("@newsletter", is_number),
    ("@lid", is_number),
];

/// Where the ids of people stand: WhatsApp's server, and what other gateways call it.
const PEOPLE: [&str; 2] = ["s.whatsapp.net", "c.us"];

/// How a provider writes a form of WhatsApp's ids.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Written {
    /// As it is.
    Whole,
    /// What stands before the `@`, as of a phone.
    Digits,
    /// What stands before the `@`.
    Bare,
    /// What stands before the `@`, with this behind it.
    With(&'static str),
    /// Not at all: buttons go to no such recipient.
    Refused,
}

/// How a provider writes recipients.
#[derive(Debug)]
pub(crate) struct Ids {
    /// Each of the [`FORMS`].
    pub written: [Written; FORMS.len()],
    /// Whether a `+` alone before a phone does no harm.
    pub plus: bool,
    /// The page that shows the ids of groups, where the provider takes them.
    pub groups: Option<&'static str>,
}

impl Ids {
    /// Every id as it is.
    pub const WHOLE: Ids = Ids { written: [Written::Whole; FORMS.len()], plus: false, groups: None };
    /// People by their phones, and nobody else.
    pub const PHONES: Ids =
        Ids { written: [Written::Digits, Written::Refused, Written::Refused, Written::Refused, Written::Refused], ..Ids::WHOLE };

    fn written(&self, form: usize) -> Written {
        self.written.get(form).copied().unwrap_or(Written::Refused)
    }

    /// The id of a form as the provider writes it, of what stands before its ending; nothing, if it takes none.
    fn spelt(&self, form: usize, id: &str) -> Option<String> {
        match self.written(form) {
            Written::Refused => None,
            Written::Digits => Some(id.to_owned()),
            Written::Whole | Written::Bare | Written::With(_) => Some(joined(&[id, self.ending(form)?])),
        }
    }

    /// How the ids of a form end that the provider takes beside phones, as it writes them.
    fn ending(&self, form: usize) -> Option<&'static str> {
        match self.written(form) {
            Written::Whole => FORMS.get(form).map(|(ending, _)| *ending),
            Written::Bare => Some(""),
            Written::With(ending) => Some(ending),
            Written::Digits | Written::Refused => None,
        }
    }

    /// An id that the provider takes beside phones as a message has it, perhaps of one with something around it.
    fn neutral_of(&self, text: &str) -> Option<String> {
        let (form, id) = self.form_of(phone::bare(text))?;
        let (ending, _) = FORMS.get(form)?;
        Some(joined(&[id, ending]))
    }

    /// The form of an id that the provider takes beside phones, by its number, and what stands before its ending.
    fn form_of<'t>(&self, text: &'t str) -> Option<(usize, &'t str)> {
        FORMS.iter().enumerate().find_map(|(form, (_, is_id))| {
            let id = text.strip_suffix(self.ending(form)?).filter(|id| is_id(id))?;
            Some((form, id))
        })
    }
}

fn is_group(id: &str) -> bool {
    GROUP_DIGITS.contains(&id.len()) && is_number(id)
}

/// Whether the text is the id of a group of the time before: its founder's phone and a time stamp.
pub(crate) fn is_old_group(id: &str) -> bool {
    cut(id, b"-").is_some_and(|(owner, time)| {
        phone::LENGTH.contains(&owner.len()) && is_number(owner) && OLD_GROUP_TIME.contains(&time.len()) && is_number(time)
    })
}

/// A recipient as [`Message::to`](crate::Message) has it, of what providers write in what they post. A phone has one form, `+` and
/// its digits, also where it is written as a person's id, which may name the device as well (`5511999999999:12@s.whatsapp.net`); all
/// others are WhatsApp's ids.
pub(crate) fn neutral(text: &str) -> Option<String> {
    let text = phone::bare(text);
    if let Some((id, server)) = cut(text, b"@") {
        let id = before(id, b":");
        if PEOPLE.contains(&server) && phone::is_digits(id) {
            return Some(joined(&["+", id]));
        }
        return Some(joined(&[id, "@", server])).filter(|whole| Ids::WHOLE.form_of(whole).is_some());
    }
    match phone::parse(text) {
        Phone::Plain { plus } => Some(joined(&[if plus { "" } else { "+" }, text])),
        Phone::Masked { digits, .. } | Phone::DoubleZero(digits) => Some(joined(&["+", &digits])),
        _ => repaired(text),
    }
}

/// The id that was meant by one in a spelling that only other gateways have, or with something around it that was pasted as well.
fn repaired(text: &str) -> Option<String> {
    let text = phone::bare(text);
    if Ids::WHOLE.form_of(text).is_some() {
        return Some(text.to_owned());
    }
    let group = text.strip_suffix("-group").filter(|group| is_group(group));
    if let Some(group) = group.or_else(|| Some(text).filter(|text| is_old_group(text))) {
        return Some(joined(&[group, "@g.us"]));
    }
    let person = text.strip_suffix("@c.us").filter(|person| phone::is_digits(person))?;
    Some(joined(&[person, "@s.whatsapp.net"]))
}

/// Why what stands in the id of a person is no phone, if it is of those that people dial all the same.
fn fault_of(given: &str) -> Option<Phone> {
    let (id, server) = cut(phone::bare(given), b"@")?;
    match phone::parse(id) {
        fault @ (Phone::Service | Phone::TrunkZero) if PEOPLE.contains(&server) => Some(fault),
        _ => Some(Phone::None),
    }
}

/// The recipient of a message: a phone's digits, or the form of its id. One that is neither stays as it is, so that `check` sees it
/// and tells what the provider would answer.
#[inline]
pub(super) fn form(val: &mut Val, work: &mut Work<'_>) {
    match phone::parse(work.text(val)) {
        phone @ Phone::Plain { .. } => val.set_phone(&phone, work),
        other => form_of_id(&other, val, work),
    }
}

#[inline(never)]
fn form_of_id(phone: &Phone, val: &mut Val, work: &mut Work<'_>) {
    let given = work.text(val);
    if Ids::WHOLE.form_of(given).is_some() {
        return;
    }
    if let Phone::Masked { .. } = phone {
        return val.set_phone(phone, work);
    }
    let bare = phone::bare(given);
    let Some(fixed) = repaired(bare) else {
        let is_group_like = is_number(bare) && GROUP_LIKE.contains(&bare.len());
        let otherwise = if is_group_like { words::TO_GROUP_DIGITS } else { words::TO_INVALID };
        let fault = fault_of(given).filter(|_| !is_group_like);
        let phone = fault.as_ref().unwrap_or(if is_group_like { &Phone::None } else { phone });
        phone::tell_fault(phone, otherwise, "+", val, work);
        return val.set_phone(phone, work);
    };
    let words = match () {
        () if bare == fixed => words::TO_SURROUNDED,
        () if bare.ends_with("-group") => words::TO_GROUP_SUFFIX,
        () if bare.ends_with("@c.us") => words::TO_CONTACT_ID,
        () => words::TO_GROUP_DIGITS,
    };
    let fix = work.repair(val, &fixed);
    work.found.error(Ending::Invalid, words).fix = fix;
    val.set(work.found.store(&fixed), 0);
}

#[inline]
pub(super) fn write(ids: &Ids, val: &mut Val, work: &mut Work<'_>, bases: &Bases) {
    val.plus = false;
    if !val.has(DIGITS) {
        write_id(ids, bases.rule, val, work);
    }
}

#[inline(never)]
fn write_id(ids: &Ids, basis: &'static Basis, val: &mut Val, work: &mut Work<'_>) {
    let Some((form, id)) = Ids::WHOLE.form_of(work.text(val)) else { return };
    if ids.written(form) != Written::Whole {
        let Some(spelt) = ids.spelt(form, id) else {
            work.found.error(Ending::Unsupported, words::TO_UNSUPPORTED).basis(basis);
            *val = UNUSABLE;
            return;
        };
        val.set(work.found.store(&spelt), 0);
    }
    val.flags |= WRITTEN;
}

/// A payload's recipient: digits without a mask, or one of the ids that the provider takes.
#[inline]
pub(super) fn check(ids: &Ids, bases: &Bases, val: &mut Val, work: &mut Work<'_>) {
    if val.has(DIGITS) {
        phone::check_digits(val, work);
    } else if !val.has(WRITTEN) {
        check_given(ids, bases, val, work);
    }
}

#[inline(never)]
fn check_given(ids: &Ids, bases: &Bases, val: &Val, work: &mut Work<'_>) {
    let given = work.text(val).to_owned();
    if ids.form_of(&given).is_some() {
        return;
    }
    let phone = phone::parse(&given);
    let Some((digits, plus)) = phone.digits(&given) else {
        // As `build` would write it, if that is certain.
        let meant = ids.neutral_of(&given).or_else(|| repaired(&given)).unwrap_or_default();
        let mut fix = None;
        if let Some((form, id)) = Ids::WHOLE.form_of(&meant) {
            let Some(spelt) = ids.spelt(form, id) else {
                work.found.error(Ending::Unsupported, words::TO_UNSUPPORTED).basis(bases.rule);
                return;
            };
            fix = work.repair(val, &spelt);
        }
        let is_other = |form: &usize| form.checked_sub(1).is_none_or(|last| ids.ending(last) != ids.ending(*form));
        let endings = (0..FORMS.len()).filter(is_other).filter_map(|form| ids.ending(form).filter(|ending| !ending.is_empty()));
        let known = work.found.listed(endings);
        let words = match () {
            // Only what stands around it is wrong.
            () if ids.form_of(phone::bare(&given)).is_some() => words::TO_SURROUNDED,
            () if known.0 == known.1 => words::ADDRESS_INVALID,
            () => words::ADDRESS_OR_ID_INVALID,
        };
        let phone = fault_of(&given).unwrap_or(phone);
        let finding = phone::tell_fault(&phone, words, "", val, work).basis(bases.rule).list(known);
        finding.fix = finding.fix.or(fix);
        return;
    };
    if digits != given {
        let fix = work.repair(val, digits);
        if ids.plus && matches!(phone, Phone::Plain { .. }) {
            // What does no harm is answered by nothing.
            let finding = work.found.warn(Ending::Invalid, words::ADDRESS_PLUS).basis(bases.spelling);
            (finding.fix, finding.answered) = (fix, None);
        } else {
            work.found.error(Ending::Invalid, words::ADDRESS_MASKED).basis(bases.spelling).fix = fix;
        }
    }
    if let Some(risk) = phone::risk(digits, !plus) {
        phone::warn(risk, digits, false, work);
    }
}

pub(super) fn read(ids: &Ids, val: &mut Val, work: &mut Work<'_>) {
    let Some(neutral) = ids.neutral_of(work.text(val)) else { return phone::read(val, work) };
    if neutral != work.text(val) {
        val.set(work.found.store(&neutral), 0);
    }
    (val.kind, val.plus) = (ValKind::Text, false);
}

#[cfg(test)]
mod tests {
    use std::prelude::v1::*;

    use super::*;

    const OWN: &Ids = &Ids {
        written: [Written::Digits, Written::With("-group"), Written::Bare, Written::Refused, Written::Whole],
        ..Ids::WHOLE
    };

    #[test]
    fn ids_are_known_as_the_provider_writes_them() {
        let (group, old) = ("120363019502650977", "551199999999-1623281429");
        for (ids, text, form) in [
            (&Ids::WHOLE, "5511999999999@s.whatsapp.net", Some(0)),
            (&Ids::WHOLE, "120363019502650977@g.us", Some(1)),
            (&Ids::WHOLE, "551199999999-1623281429@g.us", Some(2)),
            (&Ids::WHOLE, "1@newsletter", Some(3)),
            (&Ids::WHOLE, "1@lid", Some(4)),
            (&Ids::WHOLE, "120363019502650977-group", None),
            (OWN, "120363019502650977-group", Some(1)),
            (OWN, "120363019502650977@g.us", None),
            (OWN, old, Some(2)),
            (OWN, group, None),
            (OWN, "1@newsletter", None),
            (OWN, "5511999999999@s.whatsapp.net", None),
            (&Ids::PHONES, "1@lid", None),
            (&Ids::PHONES, "@lid", None),
        ] {
            assert_eq!(ids.form_of(text).map(|(form, _)| form), form, "{text}");
        }
    }

    #[test]
    fn what_providers_post_is_a_recipient_of_messages() {
        for (text, recipient) in [
            ("5511999999999", Some("+5511999999999")),
            (" +55 11 99999-9999", Some("+5511999999999")),
            ("5511999999999@s.whatsapp.net", Some("+5511999999999")),
            ("5511999999999:12@s.whatsapp.net", Some("+5511999999999")),
            ("5511999999999@c.us", Some("+5511999999999")),
            ("05511999999999@c.us", None),
            ("120363019502650977@g.us", Some("120363019502650977@g.us")),
            ("120363019502650977-group", Some("120363019502650977@g.us")),
            ("551199999999-1623281429", Some("551199999999-1623281429@g.us")),
            ("\u{202a}120363019502650977@g.us\u{202c}\n", Some("120363019502650977@g.us")),
            ("12345@lid", Some("12345@lid")),
            ("12345:7@lid", Some("12345@lid")),
            ("120363019502650977@newsletter", Some("120363019502650977@newsletter")),
            ("status@broadcast", None),
            ("", None),
        ] {
            assert_eq!(neutral(text).as_deref(), recipient, "{text}");
        }
    }
}
