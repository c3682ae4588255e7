//! Who a message goes to.

use super::phone::{self, Fault, Written, Wrong};
use super::text;
use crate::arena::Arena;
use crate::issue::{Basis, Code, Found, Names, Say, Severity};
use crate::json::Writer;
use crate::place::Place;
use crate::record::{Field, Member, Reader, Slot};
use crate::strings::{cut, joined};
use crate::value::Value;
use alloc::string::String;

/// A recipient of the neutral message. Ids are without what stands behind the `@`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Recipient<'t> {
    Phone(String, Written),
    Person(&'t str),
    Group(&'t str),
    OldGroup(&'t str),
    Newsletter(&'t str),
    Lid(&'t str),
}

/// How many digits a group of today has.
pub(crate) const GROUP_DIGITS: core::ops::RangeInclusive<usize> = 15..=25;
/// How many digits the time stamp has in the id of a group of the time before.
pub(crate) const OLD_GROUP_TIME: core::ops::RangeInclusive<usize> = 9..=10;

/// The recipient that `to` names.
pub(crate) fn parse(to: &str) -> Result<Recipient<'_>, Fault> {
    let Some((id, server)) = cut(to, b"@") else {
        return match phone::parse(to) {
            Ok((digits, written)) => Ok(Recipient::Phone(digits, written)),
            Err(_) if to.strip_suffix("-group").is_some_and(is_group) => {
                Err(Fault { say: Say::ToGroupSuffix, fixed: to.strip_suffix("-group").map(|group| joined(&[group, "@g.us"])) })
            }
            Err(_) if phone::is_number(to) && (16..=20).contains(&to.len()) => Err(Fault::new(Say::ToGroupDigits)),
            Err(Wrong::NoPhone) => Err(Fault::new(Say::ToInvalid)),
            Err(wrong) => Err(wrong.into()),
        };
    };
    match server {
        "s.whatsapp.net" if phone::is_digits(id) => Ok(Recipient::Person(id)),
        "g.us" if is_group(id) => Ok(Recipient::Group(id)),
        "g.us" if is_old_group(id) => Ok(Recipient::OldGroup(id)),
        "newsletter" if phone::is_number(id) => Ok(Recipient::Newsletter(id)),
        "lid" if phone::is_number(id) => Ok(Recipient::Lid(id)),
        "c.us" if phone::is_digits(id) => Err(Fault { say: Say::ToContactId, fixed: Some(joined(&[id, "@s.whatsapp.net"])) }),
        _ => Err(Fault::new(Say::ToInvalid)),
    }
}

/// Whether the text is the id of a group of today.
pub(crate) fn is_group(id: &str) -> bool {
    GROUP_DIGITS.contains(&id.len()) && phone::is_number(id)
}

/// Whether the text is the id of a group of the time before: its founder's phone and a time stamp.
pub(crate) fn is_old_group(id: &str) -> bool {
    cut(id, b"-").is_some_and(|(owner, time)| {
        phone::DIGITS.contains(&owner.len())
            && phone::is_number(owner)
            && OLD_GROUP_TIME.contains(&time.len())
            && phone::is_number(time)
    })
}

/// A phone or an id as it stands in a payload.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Address<'a> {
    pub text: &'a str,
    /// How the message had written it; of a payload that somebody already has, nothing more is known.
    pub written: Written,
}

impl<'a> Address<'a> {
    /// What is no phone.
    pub fn id(text: &'a str) -> Address<'a> {
        Address { text, written: Written::Id }
    }
}

impl<'a> Member<'a> for Slot<Address<'a>> {
    fn read(&mut self, value: Value<'a>, place: Place<'_>, field: &Field, reader: &mut Reader<'a>) {
        let written = |text: &str| if text.starts_with('+') { Written::Plus } else { Written::Bare };
        *self = reader.text(value, place, field).map(|text| Address { text, written: written(text) });
    }

    fn write(&mut self, name: &str, out: &mut Writer) -> bool {
        self.map(|address| address.text).write(name, out)
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(field: &Field) -> serde_json::Value {
        crate::schema::text(field)
    }
}

/// What a provider's documents say of a recipient.
#[derive(Clone, Copy)]
pub(crate) struct Documented {
    pub missing: &'static Basis,
    pub invalid: &'static Basis,
    /// A mask or a `+`.
    pub masked: &'static Basis,
    /// How the ids end that it takes beside phones.
    pub ids: &'static [&'static str],
    /// Whether a `+` alone does no harm.
    pub plus: bool,
}

/// A payload's recipient: required, digits without a mask, or one of the ids that the provider takes.
pub(crate) fn check(
    slot: Slot<Address<'_>>,
    is_id: fn(&str) -> bool,
    documented: Documented,
    place: Place<'_>,
    found: &mut Found<'_>,
) {
    let Some(address) = given(slot, Names::TO, documented.missing, place, found) else { return };
    if is_id(address.text) {
        return;
    }
    let Ok((digits, written)) = phone::parse(address.text) else {
        if documented.ids.is_empty() {
            found.error(Code::TO_INVALID, Say::AddressInvalid, place).basis(documented.invalid);
        } else {
            let finding = found.error(Code::TO_INVALID, Say::AddressOrIdInvalid, place);
            finding.basis(documented.invalid).list("known", documented.ids);
        }
        return;
    };
    let mut sure = address.written;
    if digits != address.text {
        sure = written;
        let text = found.arena.store(address.text);
        let finding = if documented.plus && text.strip_prefix('+') == Some(&digits) {
            found.warn(Code::TO_INVALID, Say::AddressPlus, place)
        } else {
            found.error(Code::TO_INVALID, Say::AddressMasked, place)
        };
        finding.basis(documented.masked).replace(text, &digits);
        if finding.severity == Severity::Warning {
            // What does no harm is answered by nothing.
            finding.response = None;
        }
    }
    phone::warn_if_risky(&digits, sure, Code::TO_RISKY, place, found);
}

/// The number that a call button dials: required, digits, perhaps with a `+`, which `plus` says must be there.
pub(crate) fn check_call(
    slot: Slot<Address<'_>>,
    plus: bool,
    basis: &'static Basis,
    required: &'static Basis,
    place: Place<'_>,
    found: &mut Found<'_>,
) {
    let Some(address) = given(slot, Names::PHONE, required, place, found) else { return };
    let Ok((digits, written)) = phone::parse(address.text) else {
        found.error(Code::PHONE_INVALID, Say::PhoneInvalid, place).basis(basis);
        return;
    };
    let text = found.arena.store(address.text);
    let bare = text.strip_prefix('+').unwrap_or(text);
    let sure = if bare == digits { address.written } else { written };
    // Where the country code seems to be missing, a `+` would only hide it.
    let prefix = if plus && !phone::is_risky(&digits, sure) { "+" } else { "" };
    if bare != digits {
        let finding = found.error(Code::PHONE_INVALID, Say::PhoneMasked, place).basis(basis);
        if !plus || !prefix.is_empty() {
            finding.replace(text, &joined(&[prefix, &digits]));
        }
    } else if plus && bare == text {
        let finding = found.warn(Code::PHONE_INVALID, Say::CallPlusMissing, place).basis(basis);
        if !prefix.is_empty() {
            finding.replace(text, &joined(&[prefix, &digits]));
        }
    }
    phone::warn_if_risky(&digits, sure, Code::PHONE_RISKY, place, found);
}

/// A payload's phone as a message writes it: with `+`, but where the country code seems to be missing.
pub(crate) fn neutral<'a>(address: Address<'a>, arena: &'a Arena) -> Option<&'a str> {
    let (digits, written) = phone::parse(address.text).ok()?;
    let prefix = if written == Written::Bare && phone::is_risky(&digits, written) { "" } else { "+" };
    Some(arena.store(&joined(&[prefix, &digits])))
}

fn given<'a>(
    slot: Slot<Address<'a>>,
    names: Names,
    basis: &'static Basis,
    place: Place<'_>,
    found: &mut Found<'_>,
) -> Option<Address<'a>> {
    text::required(slot.map(|address| address.text), names, basis, place, found)?;
    slot.given().copied()
}
