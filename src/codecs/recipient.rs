//! Who a message goes to.

#[cfg(feature = "schemas")]
mod pattern;
pub(crate) mod words;

use alloc::borrow::ToOwned as _;
use alloc::string::String;

use super::phone::{self, Phone};
use super::{Bases, DIGITS, PLUS, UNUSABLE, Val, ValKind, WRITTEN, Work};
use crate::issue::{Basis, Ending};
use crate::text::{cut, is_number, joined};

/// How many digits a group of today has.
pub(crate) const GROUP_DIGITS: core::ops::RangeInclusive<usize> = 15..=25;
/// How many digits the time stamp has in the id of a group of the time before.
pub(crate) const OLD_GROUP_TIME: core::ops::RangeInclusive<usize> = 9..=10;
/// Bare digits that are too many for a phone and as many as ids of groups have.
const GROUP_LIKE: core::ops::RangeInclusive<usize> = 16..=20;

/// The forms of WhatsApp's ids.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Person,
    Group,
    OldGroup,
    Newsletter,
    Lid,
}

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
    pub person: Written,
    pub group: Written,
    pub old_group: Written,
    pub newsletter: Written,
    pub lid: Written,
    /// How the ids end that it takes beside phones, for who looks for the right one.
    pub endings: &'static [&'static str],
    /// Whether a `+` alone before a phone does no harm.
    pub plus: bool,
    /// The page that shows the ids of groups, where the provider takes them.
    pub groups: Option<&'static str>,
}

impl Ids {
    /// Every id as it is.
    pub const WHOLE: Ids = Ids {
        person: Written::Whole,
        group: Written::Whole,
        old_group: Written::Whole,
        newsletter: Written::Whole,
        lid: Written::Whole,
        endings: &["@s.whatsapp.net", "@g.us", "@newsletter", "@lid"],
        plus: false,
        groups: None,
    };
    /// People by their phones, and nobody else.
    pub const PHONES: Ids = Ids {
        person: Written::Digits,
        group: Written::Refused,
        old_group: Written::Refused,
        newsletter: Written::Refused,
        lid: Written::Refused,
        endings: &[],
        ..Ids::WHOLE
    };

    fn written(&self, form: Form) -> Written {
        match form {
            Form::Person => self.person,
            Form::Group => self.group,
            Form::OldGroup => self.old_group,
            Form::Newsletter => self.newsletter,
            Form::Lid => self.lid,
        }
    }

    /// The form of an id that the provider takes beside phones, as it writes it.
    fn form_of(&self, text: &str) -> Option<Form> {
        let is = |written: Written, is_id: fn(&str) -> bool| match written {
            Written::Bare => is_id(text),
            Written::With(ending) => text.strip_suffix(ending).is_some_and(is_id),
            _ => false,
        };
        let whole = form_of(text).filter(|form| self.written(*form) == Written::Whole);
        let group = || is(self.group, is_group).then_some(Form::Group);
        whole.or_else(group).or_else(|| is(self.old_group, is_old_group).then_some(Form::OldGroup))
    }
}

/// The form of one of WhatsApp's ids.
fn form_of(text: &str) -> Option<Form> {
    let (id, server) = cut(text, b"@")?;
    match server {
        "s.whatsapp.net" if phone::is_digits(id) => Some(Form::Person),
        "g.us" if is_group(id) => Some(Form::Group),
        "g.us" if is_old_group(id) => Some(Form::OldGroup),
        "newsletter" if is_number(id) => Some(Form::Newsletter),
        "lid" if is_number(id) => Some(Form::Lid),
        _ => None,
    }
}

/// Whether the text is the id of a group of today.
fn is_group(id: &str) -> bool {
    GROUP_DIGITS.contains(&id.len()) && is_number(id)
}

/// Whether the text is the id of a group of the time before: its founder's phone and a time stamp.
pub(crate) fn is_old_group(id: &str) -> bool {
    cut(id, b"-").is_some_and(|(owner, time)| {
        phone::LENGTH.contains(&owner.len()) && is_number(owner) && OLD_GROUP_TIME.contains(&time.len()) && is_number(time)
    })
}

/// A recipient as [`Message::to`](crate::Message) has it, of what providers write in what they post: digits, or one of WhatsApp's
/// ids, which may name the device as well (`5511999999999:12@s.whatsapp.net`).
pub(crate) fn neutral(text: &str) -> Option<String> {
    let text = text.trim();
    if let Some((id, server)) = cut(text, b"@")
        && let Some((person, _)) = cut(id, b":")
    {
        return neutral(&joined(&[person, "@", server]));
    }
    if form_of(text).is_some() {
        return Some(text.to_owned());
    }
    match phone::parse(text) {
        Phone::Plain { plus } => Some(joined(&[if plus { "" } else { "+" }, text])),
        Phone::Masked { digits, .. } | Phone::DoubleZero(digits) => Some(joined(&["+", &digits])),
        _ if is_old_group(text) => Some(joined(&[text, "@g.us"])),
        _ => repaired(text),
    }
}

/// The id that was meant by one in a spelling that only other gateways have.
fn repaired(text: &str) -> Option<String> {
    if let Some(group) = text.strip_suffix("-group").filter(|group| is_group(group)) {
        return Some(joined(&[group, "@g.us"]));
    }
    let person = text.strip_suffix("@c.us").filter(|person| phone::is_digits(person))?;
    Some(joined(&[person, "@s.whatsapp.net"]))
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
    if form_of(given).is_some() {
        return;
    }
    if let Phone::Masked { .. } = phone {
        return val.set_phone(phone, work);
    }
    let Some(fixed) = repaired(given) else {
        let is_group_like = is_number(given) && GROUP_LIKE.contains(&given.len());
        let otherwise = if is_group_like { words::TO_GROUP_DIGITS } else { words::TO_INVALID };
        let is_id = cut(given, b"@").is_some();
        let phone = if is_id || is_group_like { &Phone::None } else { phone };
        phone::tell_fault(phone, otherwise, val, work);
        return val.set_phone(phone, work);
    };
    let words = if given.ends_with("-group") { words::TO_GROUP_SUFFIX } else { words::TO_CONTACT_ID };
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
    let text = work.text(val);
    let (Some(form), Some((id, _))) = (form_of(text), cut(text, b"@")) else { return };
    let end = val.start + crate::json::index(id.len());
    match ids.written(form) {
        Written::Whole => {}
        Written::Digits | Written::Bare => val.end = end,
        Written::With(ending) => {
            let written = joined(&[id, ending]);
            val.set(work.found.store(&written), 0);
        }
        Written::Refused => {
            work.found.error(Ending::Unsupported, words::TO_UNSUPPORTED).basis(basis);
            *val = UNUSABLE;
            return;
        }
    }
    val.flags |= WRITTEN;
}

/// A payload's recipient: digits without a mask, or one of the ids that the provider takes.
#[inline]
pub(super) fn check(ids: &Ids, bases: &Bases, val: &mut Val, work: &mut Work<'_>) {
    if val.has(DIGITS) {
        phone::warn_of_risk(phone::risk(work.text(val), !val.has(PLUS)), work);
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
    if form_of(&given).is_some_and(|form| ids.written(form) == Written::Refused) {
        work.found.error(Ending::Unsupported, words::TO_UNSUPPORTED).basis(bases.rule);
        return;
    }
    let phone = phone::parse(&given);
    let Some((digits, plus)) = phone.digits(&given) else {
        let known = work.found.listed(ids.endings.iter().copied());
        let words = if ids.endings.is_empty() { words::ADDRESS_INVALID } else { words::ADDRESS_OR_ID_INVALID };
        work.found.error(Ending::Invalid, words).basis(bases.rule).list(known);
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
    phone::warn_of_risk(phone::risk(digits, !plus), work);
}

/// A payload's recipient as a message writes it.
pub(super) fn read(ids: &Ids, val: &mut Val, work: &mut Work<'_>) {
    let given = work.text(val);
    let Some(form) = ids.form_of(given) else { return phone::read(val, work) };
    let id = match ids.written(form) {
        Written::With(ending) => given.strip_suffix(ending).unwrap_or(given),
        Written::Bare => given,
        _ => "",
    };
    if !id.is_empty() {
        let neutral = joined(&[id, "@g.us"]);
        val.set(work.found.store(&neutral), 0);
    }
    (val.kind, val.plus) = (ValKind::Text, false);
}

#[cfg(test)]
mod tests {
    use std::prelude::v1::*;

    use super::*;

    const OWN: &Ids = &Ids {
        person: Written::Digits,
        group: Written::With("-group"),
        old_group: Written::Bare,
        newsletter: Written::Refused,
        ..Ids::WHOLE
    };

    #[test]
    fn ids_are_known_as_the_provider_writes_them() {
        let (group, old) = ("120363019502650977", "551199999999-1623281429");
        for (ids, text, form) in [
            (&Ids::WHOLE, "5511999999999@s.whatsapp.net", Some(Form::Person)),
            (&Ids::WHOLE, "120363019502650977@g.us", Some(Form::Group)),
            (&Ids::WHOLE, "551199999999-1623281429@g.us", Some(Form::OldGroup)),
            (&Ids::WHOLE, "1@newsletter", Some(Form::Newsletter)),
            (&Ids::WHOLE, "1@lid", Some(Form::Lid)),
            (&Ids::WHOLE, "120363019502650977-group", None),
            (OWN, "120363019502650977-group", Some(Form::Group)),
            (OWN, "120363019502650977@g.us", None),
            (OWN, old, Some(Form::OldGroup)),
            (OWN, group, None),
            (OWN, "1@newsletter", None),
            (OWN, "5511999999999@s.whatsapp.net", None),
            (&Ids::PHONES, "1@lid", None),
            (&Ids::PHONES, "@lid", None),
        ] {
            assert_eq!(ids.form_of(text), form, "{text}");
        }
    }

    #[test]
    fn what_providers_post_is_a_recipient_of_messages() {
        for (text, recipient) in [
            ("5511999999999", Some("+5511999999999")),
            (" +55 11 99999-9999", Some("+5511999999999")),
            ("5511999999999:12@s.whatsapp.net", Some("5511999999999@s.whatsapp.net")),
            ("5511999999999@c.us", Some("5511999999999@s.whatsapp.net")),
            ("120363019502650977-group", Some("120363019502650977@g.us")),
            ("551199999999-1623281429", Some("551199999999-1623281429@g.us")),
            ("12345@lid", Some("12345@lid")),
            ("status@broadcast", None),
            ("", None),
        ] {
            assert_eq!(neutral(text).as_deref(), recipient, "{text}");
        }
    }
}
