//! Who a message goes to.

mod ids;
#[cfg(feature = "schemas")]
mod pattern;
pub(crate) mod user;
pub(crate) mod words;

use alloc::borrow::ToOwned as _;
use alloc::string::String;

use ids::FORMS;
#[cfg(feature = "schemas")]
pub(crate) use ids::OLD_GROUP_TIME;
pub(crate) use ids::{GROUP_DIGITS, Ids, Phones, Written, is_old_group};
use ids::{OWN, is_group};

use super::phone::{self, Phone};
use super::{Bases, DIGITS, NONE, UNUSABLE, Val, ValKind, WRITTEN, Work};
use crate::issue::{Basis, Ending, Severity};
use crate::json::index;
use crate::text::{cut, is_number, joined};

/// Bare digits that are too many for a phone and as many as ids of groups have.
const GROUP_LIKE: core::ops::RangeInclusive<usize> = 16..=20;

/// Where the ids of people stand: WhatsApp's server, and what other gateways call it.
const PEOPLE: [&str; 2] = ["s.whatsapp.net", "c.us"];

/// A recipient as [`Message::to`](crate::Message) has it, of what providers write in what they post. A phone has one form, `+` and
/// its digits, also where it is written as a person's id, which may name the device as well (`5511999999999:12@s.whatsapp.net`); all
/// others are WhatsApp's ids.
pub(crate) fn neutral(text: &str) -> Option<String> {
    let text = phone::bare(text);
    if let Some((id, server)) = cut(text, b"@") {
        return if is_people(server) { person(id).map(|digits| joined(&["+", &digits])) } else { repaired(text) };
    }
    match phone::parse(text) {
        Phone::Plain { plus } => Some(joined(&[if plus { "" } else { "+" }, text])),
        Phone::Masked { digits, .. } | Phone::DoubleZero(digits) => Some(joined(&["+", &digits])),
        _ => repaired(text),
    }
}

/// Whether two recipients that are [`neutral`] are one. WhatsApp knows some Brazilian phones without their ninth digit.
pub(crate) fn is_same(one: &str, other: &str) -> bool {
    fn parts(text: &str) -> Option<(&str, &str)> {
        let digits = text.strip_prefix("+55").filter(|digits| matches!(digits.len(), 10 | 11))?;
        Some((digits.get(..2)?, digits.get(digits.len() - 8..)?))
    }
    one == other || parts(one).is_some_and(|of_one| parts(other) == Some(of_one))
}

/// Whether the text is the address of a mail: of none of WhatsApp's ids anything but digits stands before the `@`.
pub(crate) fn is_mail(text: &str) -> bool {
    cut(phone::bare(text), b"@").is_some_and(|(id, server)| {
        let is_of_whatsapp = is_people(server) || FORMS.iter().any(|(ending, _)| ending.strip_prefix('@') == Some(server));
        !is_of_whatsapp && id.bytes().any(|byte| byte.is_ascii_alphabetic()) && cut(server, b".").is_some()
    })
}

fn ends(text: &str, ending: &str) -> bool {
    let start = text.len().saturating_sub(ending.len());
    text.get(start..).is_some_and(|end| end.eq_ignore_ascii_case(ending))
}

fn is_people(server: &str) -> bool {
    PEOPLE.iter().any(|people| people.eq_ignore_ascii_case(server))
}

/// What stands before a device, if one is named: `5511999999999:12`.
fn without_device(id: &str) -> &str {
    cut(id, b":").filter(|(_, device)| is_number(device)).map_or(id, |(id, _)| id)
}

/// The digits of a person by what stands before the server, perhaps with a `+`, a mask and a device.
fn person(id: &str) -> Option<String> {
    let id = without_device(id);
    phone::parse(id).digits(id).map(|(digits, _)| digits.to_owned())
}

/// The id that was meant by one in a spelling that only other gateways have, in capitals, with a `+` or the number of a device, or with
/// something around it that was pasted as well.
fn repaired(text: &str) -> Option<String> {
    let text = phone::bare(text);
    if Ids::ALL.form_of(text).is_some() {
        return Some(text.to_owned());
    }
    let text = &*text.to_ascii_lowercase();
    let group = text.strip_suffix("-group").filter(|group| is_group(group));
    if let Some(group) = group.or_else(|| Some(text).filter(|text| is_old_group(text))) {
        return Some(joined(&[group, "@g.us"]));
    }
    let (id, server) = cut(text, b"@")?;
    if is_people(server) {
        return Some(joined(&[&person(id)?, "@s.whatsapp.net"]));
    }
    Some(joined(&[without_device(id), "@", server])).filter(|whole| Ids::ALL.form_of(whole).is_some())
}

/// Whether the text is the id of a person as other gateways write it, perhaps with a mask.
fn is_contact(text: &str) -> bool {
    text.strip_suffix("@c.us").is_some_and(|id| phone::parse(id).digits(id).is_some())
}

/// Why what stands in the id of a person is no phone, if it is of those that people dial all the same.
fn fault_of(given: &str) -> Option<Phone> {
    let (id, server) = cut(phone::bare(given), b"@")?;
    match phone::parse(id) {
        fault @ (Phone::Service | Phone::TrunkZero) if is_people(server) => Some(fault),
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
    if Ids::ALL.form_of(given).is_some() {
        return;
    }
    if let Phone::Masked { .. } = phone {
        return val.set_phone(phone, work);
    }
    let linked = phone::linked(given);
    let phone = linked.as_ref().unwrap_or(phone);
    let bare = phone::bare(given);
    let Some(fixed) = repaired(bare) else {
        let is_group_like = is_number(bare) && GROUP_LIKE.contains(&bare.len());
        let otherwise = if is_group_like { words::TO_GROUP_DIGITS } else { words::TO_INVALID };
        let fault = fault_of(given).filter(|_| !is_group_like);
        let phone = fault.as_ref().unwrap_or(if is_group_like { &Phone::None } else { phone });
        phone::tell_fault(phone, otherwise, ("+", ""), val, work);
        return val.set_phone(phone, work);
    };
    let words = match () {
        () if bare == fixed => words::TO_SURROUNDED,
        () if ends(bare, "-group") => words::TO_GROUP_SUFFIX,
        () if ends(bare, "@c.us") => words::TO_CONTACT_ID,
        () if is_old_group(bare) => words::TO_GROUP_DIGITS,
        () => words::TO_ID_SPELLING,
    };
    let fix = work.repair(val, &fixed);
    work.found.error(Ending::Invalid, words).fix = fix;
    val.set(work.found.store(&fixed), 0);
}

#[inline]
pub(super) fn write(ids: &Ids, val: &mut Val, work: &mut Work<'_>, bases: &Bases) {
    if val.has(DIGITS) {
        phone::write(ids.phones == Phones::Plus, val, work);
    } else {
        val.plus = false;
        write_id(ids, bases.rule, val, work);
    }
}

#[inline(never)]
fn write_id(ids: &Ids, basis: &'static Basis, val: &mut Val, work: &mut Work<'_>) {
    let Some((form, id)) = Ids::ALL.form_of(work.text(val)) else { return };
    if ids.written(form) == Written::Elsewhere {
        *val = NONE;
        return;
    }
    if ids.is_short(form, id) {
        ids.tell_short(id.len(), basis, work);
        *val = UNUSABLE;
        return;
    }
    if ids.written(form) != Written::Whole {
        let Some(spelt) = ids.spelt(form, id) else {
            ids.tell_unsupported(basis, work);
            *val = UNUSABLE;
            return;
        };
        val.set(work.found.store(&spelt), 0);
        val.plus = ids.phones == Phones::Plus && ids.written(form) == Written::Digits;
    }
    val.flags |= WRITTEN;
}

/// A payload's recipient: digits without a mask, or one of the ids that the provider takes.
#[inline]
pub(super) fn check(ids: &Ids, bases: &Bases, val: &mut Val, work: &mut Work<'_>) {
    if val.has(DIGITS) {
        let digits = work.text(val).len();
        if digits < ids.least {
            return ids.tell_short(digits, bases.rule, work);
        }
        phone::check_digits(val, work);
    } else if !val.has(WRITTEN) {
        check_given(ids, bases, val, work);
    }
}

#[inline(never)]
fn check_given(ids: &Ids, bases: &Bases, val: &Val, work: &mut Work<'_>) {
    let given = work.text(val).to_owned();
    if let Some((form, id)) = ids.form_of(&given) {
        if ids.is_short(form, id) {
            ids.tell_short(id.len(), bases.rule, work);
        }
        return;
    }
    let ending = if let Phones::With(ending) = ids.phones { ending } else { "" };
    let without = given.strip_suffix(ending).filter(|digits| phone::is_digits(digits));
    let phone = phone::linked(&given).unwrap_or_else(|| phone::parse(without.unwrap_or(&given)));
    let Some((digits, plus)) = phone.digits(without.unwrap_or(&given)) else {
        // As `build` would write it, if that is certain.
        let is_group_to_it = is_group_to(ids, &given);
        let meant = meant(ids, &given).unwrap_or_default();
        let mut fix = None;
        if let Some((form, id)) = Ids::ALL.form_of(&meant).filter(|(form, _)| *form < OWN) {
            let Some(spelt) = ids.spelt(form, id) else { return ids.tell_unsupported(bases.rule, work) };
            let (before, behind) = if ids.written(form) == Written::Digits { ids.around(false) } else { ("", "") };
            if ids.written(form) != Written::Digits || id.len() >= ids.least {
                fix = work.repair(val, &joined(&[before, &spelt, behind]));
            }
        }
        if ids.contacts && is_contact(&given) {
            work.found.warn(Ending::Invalid, words::TO_CONTACT_ID).basis(bases.spelling).fix = fix;
            return;
        }
        let is_other = |form: &usize| form.checked_sub(1).is_none_or(|last| ids.ending(last) != ids.ending(*form));
        let endings = (0..FORMS.len()).filter(is_other).filter_map(|form| ids.ending(form).filter(|ending| !ending.is_empty()));
        let known = work.found.listed(endings);
        let words = match () {
            () if is_group_to_it => words::TO_GROUP_DIGITS,
            // Only what stands around it is wrong.
            () if ids.form_of(phone::bare(&given)).is_some() => words::TO_SURROUNDED,
            () if known.0 == known.1 && !ending.is_empty() => words::ADDRESS_ENDING,
            () if ids.phones == Phones::Plus => words::ADDRESS_INTERNATIONAL,
            () if known.0 == known.1 => words::ADDRESS_INVALID,
            () => words::ADDRESS_OR_ID_INVALID,
        };
        let phone = fault_of(&given).unwrap_or(phone);
        let ending = work.found.store(ending);
        let finding = phone::tell_fault(&phone, words, ids.around(false), val, work).basis(bases.rule).list(known).text(ending);
        // A number that is too short is none, however it is written.
        let is_whole = match &phone {
            Phone::Dialled { digits, .. }
            | Phone::Addressed { digits, .. }
            | Phone::Linked { digits, .. }
            | Phone::Decimal { digits, .. }
            | Phone::DoubleZero(digits) => digits.len() >= ids.least,
            _ => true,
        };
        finding.fix = finding.fix.filter(|_| is_whole).or(fix);
        return;
    };
    let risk = phone::risk(digits, !plus);
    let (before, behind) = ids.around(!plus && risk.is_some());
    let is_plain = matches!(phone, Phone::Plain { .. });
    let is_as_taken = match ids.phones {
        Phones::Digits => digits == given,
        Phones::Plus => is_plain,
        Phones::With(_) => without.is_some(),
    };
    if !is_as_taken {
        let fix = work.repair(val, &joined(&[before, digits, behind]));
        let behind = work.found.store(behind);
        let finding = if ids.plus && is_plain {
            work.found.warn(Ending::Invalid, words::ADDRESS_PLUS)
        } else {
            let words = match ids.phones {
                Phones::With(_) => words::ADDRESS_ENDING,
                _ if ids.masks == Severity::Warning => words::ADDRESS_MASK_TAKEN,
                _ => words::ADDRESS_MASKED,
            };
            let finding = work.found.error(Ending::Invalid, words);
            finding.severity = ids.masks;
            finding
        };
        finding.basis(bases.spelling).text(behind).fix = fix;
        if finding.severity == Severity::Warning {
            // What does no harm is answered by nothing.
            finding.answered = None;
        }
    }
    if digits.len() < ids.least {
        return ids.tell_short(digits.len(), bases.rule, work);
    }
    if let Some(risk) = risk {
        phone::warn(risk, digits, ids.around(false), val, work);
    }
}

/// Whether the provider takes digits for a group's.
fn is_group_to(ids: &Ids, given: &str) -> bool {
    ids.group_from.is_some_and(|least| given.len() >= least && is_group(given))
}

/// The id of a message that is meant by what is not a phone's number, however it is spelt.
fn meant(ids: &Ids, given: &str) -> Option<String> {
    let group = is_group_to(ids, given).then(|| joined(&[given, "@g.us"]));
    group.or_else(|| ids.neutral_of(given)).or_else(|| repaired(given))
}

/// The recipient of a message; of what is wrong that is told of the payload, so that the other provider's rules judge what was meant.
pub(super) fn read(ids: &Ids, val: &mut Val, work: &mut Work<'_>) {
    if let Phones::With(ending) = ids.phones
        && let Some(digits) = work.text(val).strip_suffix(ending).filter(|digits| phone::is_digits(digits))
    {
        val.end = val.start + index(digits.len());
    }
    let Some(neutral) = meant(ids, work.text(val)) else { return phone::read(val, work) };
    if neutral != work.text(val) {
        val.set(work.found.store(&neutral), 0);
    }
    (val.kind, val.plus) = (ValKind::Text, false);
}

#[cfg(test)]
mod tests {
    use std::prelude::v1::*;

    use super::*;

    const OWN: &Ids =
        &Ids::WHOLE.but([Written::Digits, Written::With("-group"), Written::Bare, Written::Refused, Written::Whole]);

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
            (&Ids::ALL, "US.ENT.11815799212886844830", Some(5)),
            (&Ids::ALL, "us.13491208655302741918", None),
            (&Ids::ALL, "US.", None),
            (&Ids::WHOLE, "US.13491208655302741918", None),
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
            ("US.13491208655302741918", Some("US.13491208655302741918")),
            ("12345:7@lid", Some("12345@lid")),
            ("120363019502650977@newsletter", Some("120363019502650977@newsletter")),
            ("+5511999999999:12@S.WhatsApp.net", Some("+5511999999999")),
            ("5511999999999:x@s.whatsapp.net", None),
            ("120363019502650977@G.US", Some("120363019502650977@g.us")),
            ("status@broadcast", None),
            ("", None),
        ] {
            assert_eq!(neutral(text).as_deref(), recipient, "{text}");
        }
    }
}
