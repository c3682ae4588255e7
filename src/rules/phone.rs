//! Phone numbers.

use crate::issue::{Basis, Code, Found, Say};
use crate::place::Place;
use crate::strings::joined;
use alloc::borrow::ToOwned as _;
use alloc::string::String;

/// How many digits a phone has, country code included. E.164 sets the upper bound; the lower is ours, for it sets none.
pub(crate) const DIGITS: core::ops::RangeInclusive<usize> = 8..=15;

/// What may stand between and around the digits of a phone that a person wrote.
pub(crate) const SEPARATORS: &[char] = &[' ', '\u{a0}', '-', '\u{2011}', '.', '(', ')'];

/// How sure it is that a number begins with its country code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Written {
    /// Digits only.
    Bare,
    /// With a `+`.
    Plus,
    /// As the id of a person on WhatsApp.
    Id,
}

/// Why a text is no phone or recipient, and what it would be if it were repaired.
#[derive(Debug, PartialEq)]
pub(crate) struct Fault {
    pub say: Say,
    pub fixed: Option<String>,
}

impl Fault {
    pub fn new(say: Say) -> Fault {
        Fault { say, fixed: None }
    }
}

/// Why a text is no phone.
#[derive(Debug, PartialEq)]
pub(crate) enum Wrong {
    /// It begins with `00`; how it is written abroad.
    DoubleZero(String),
    /// It begins with `0`.
    TrunkZero,
    NoPhone,
}

impl From<Wrong> for Fault {
    fn from(wrong: Wrong) -> Fault {
        match wrong {
            Wrong::DoubleZero(abroad) => Fault { say: Say::PhoneDoubleZero, fixed: Some(abroad) },
            Wrong::TrunkZero => Fault::new(Say::PhoneTrunkZero),
            Wrong::NoPhone => Fault::new(Say::PhoneInvalid),
        }
    }
}

/// Whether the text is a phone's digits: 8 to 15 of them, the first not zero.
pub(crate) fn is_digits(text: &str) -> bool {
    DIGITS.contains(&text.len()) && !text.starts_with('0') && is_number(text)
}

/// Whether the text is nothing but ASCII digits, at least one.
pub(crate) fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The digits of a phone that a person wrote, and whether a `+` stood before them.
pub(crate) fn parse(text: &str) -> Result<(String, Written), Wrong> {
    let bare: String = text.chars().filter(|char| !SEPARATORS.contains(char)).collect();
    let (digits, written) = bare.strip_prefix('+').map_or((bare.as_str(), Written::Bare), |digits| (digits, Written::Plus));
    if is_digits(digits) {
        return Ok((digits.to_owned(), written));
    }
    if !is_number(digits) {
        return Err(Wrong::NoPhone);
    }
    let abroad = digits.strip_prefix("00").filter(|rest| written == Written::Bare && is_digits(rest));
    Err(match abroad {
        Some(rest) => Wrong::DoubleZero(joined(&["+", rest])),
        None if digits.starts_with('0') => Wrong::TrunkZero,
        None => Wrong::NoPhone,
    })
}

/// Warns of Brazilian numbers that look incomplete. They are never repaired: the ninth digit is the provider's business.
pub(crate) fn warn_if_risky(digits: &str, written: Written, code: Code, place: Place<'_>, found: &mut Found<'_>) {
    if let Some(say) = risk(digits, written) {
        found.warn(code, say, place).basis(Basis::OURS);
    }
}

/// Whether a Brazilian number looks incomplete.
pub(crate) fn is_risky(digits: &str, written: Written) -> bool {
    risk(digits, written).is_some()
}

fn risk(digits: &str, written: Written) -> Option<Say> {
    match written {
        Written::Id => None,
        _ if digits.starts_with("55") && !(12..=13).contains(&digits.len()) => Some(Say::PhoneRiskyLength),
        Written::Bare if is_brazilian_without_country(digits) => Some(Say::PhoneRiskyCountry),
        _ => None,
    }
}

fn is_brazilian_without_country(digits: &str) -> bool {
    let area = digits.get(..2).is_some_and(|area| AREAS.contains(&area));
    area && (digits.len() == 10 || digits.len() == 11 && digits.as_bytes().get(2) == Some(&b'9'))
}

/// The area codes of Brazil.
const AREAS: &[&str] = &[
    "11", "12", "13", "14", "15", "16", "17", "18", "19", "21", "22", "24", "27", "28", "31", "32", "33", "34", "35", "37", "38",
    "41", "42", "43", "44", "45", "46", "47", "48", "49", "51", "53", "54", "55", "61", "62", "63", "64", "65", "66", "67", "68",
    "69", "71", "73", "74", "75", "77", "79", "81", "82", "83", "84", "85", "86", "87", "88", "89", "91", "92", "93", "94", "95",
    "96", "97", "98", "99",
];
