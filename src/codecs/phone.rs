//! Phone numbers.

pub(crate) mod words;

use alloc::borrow::ToOwned as _;
use alloc::string::String;

use super::{Bases, DIGITS, PLUS, Val, ValKind, Work};
use crate::issue::{Basis, Ending, Finding, Words};
use crate::text::{WHITE_SPACE, is_number, joined};

/// How many digits a phone has, country code included. E.164 sets the upper bound; the lower is ours, for it sets none.
pub(crate) const LENGTH: core::ops::RangeInclusive<usize> = 8..=15;

/// What may stand between and around the digits of a phone that somebody wrote or pasted, beside white space: dashes, brackets, points, and
/// the invisible marks that programs put around numbers.
const SEPARATORS: &[char] = &[
    '(', ')', '-', '.', '\u{200b}', '\u{200c}', '\u{200d}', '\u{200e}', '\u{200f}', '\u{2010}', '\u{2011}', '\u{2012}',
    '\u{2013}', '\u{2014}', '\u{2015}', '\u{202a}', '\u{202b}', '\u{202c}', '\u{202d}', '\u{202e}', '\u{2066}', '\u{2067}',
    '\u{2068}', '\u{2069}', '\u{2212}',
];

/// What was meant where something was pasted around it.
#[inline(never)]
pub(super) fn bare(text: &str) -> &str {
    text.trim_matches(is_separator)
}

fn is_separator(char: char) -> bool {
    SEPARATORS.contains(&char) || WHITE_SPACE.contains(&char)
}

/// What a text is as a phone.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Phone {
    /// Digits, perhaps with a `+` before them.
    Plain {
        plus: bool,
    },
    /// Digits with something between or around them.
    Masked {
        digits: String,
        plus: bool,
    },
    /// It begins with `00`; the digits behind.
    DoubleZero(String),
    /// It begins with `0`.
    TrunkZero,
    /// It begins with `0800` or `0300`, and is dialled within its country only.
    Service,
    None,
}

/// Whether the text is a phone's digits: 8 to 15 of them, the first not zero.
#[inline]
pub(crate) fn is_digits(text: &str) -> bool {
    LENGTH.contains(&text.len()) && !text.starts_with('0') && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[inline]
pub(crate) fn parse(text: &str) -> Phone {
    let bare = text.strip_prefix('+').unwrap_or(text);
    if is_digits(bare) { Phone::Plain { plus: bare.len() < text.len() } } else { separated(text) }
}

#[cold]
#[inline(never)]
fn separated(text: &str) -> Phone {
    let bare: String = text.chars().filter(|char| !is_separator(*char)).collect();
    let (digits, plus) = bare.strip_prefix('+').map_or((bare.as_str(), false), |digits| (digits, true));
    if is_digits(digits) {
        return Phone::Masked { digits: digits.to_owned(), plus };
    }
    if !is_number(digits) {
        return Phone::None;
    }
    match digits.strip_prefix("00").filter(|rest| !plus && is_digits(rest)) {
        Some(rest) => Phone::DoubleZero(rest.to_owned()),
        None if digits.starts_with("0800") || digits.starts_with("0300") => Phone::Service,
        None if digits.starts_with('0') => Phone::TrunkZero,
        None => Phone::None,
    }
}

/// The digits of a phone, so many at least, perhaps with a `+` before them.
#[cfg(feature = "schemas")]
pub(super) fn digits(plus: bool, least: usize) -> String {
    joined(&[if plus { "\\+?" } else { "" }, "[1-9]", &crate::text::pattern::digits(&(least - 1..=LENGTH.end() - 1))])
}

/// A phone of so many digits at least, as a person writes it: see [`parse`].
#[cfg(feature = "schemas")]
pub(super) fn pattern(least: usize) -> String {
    use alloc::format;

    let between = format!("[{}{}]*", crate::text::pattern::white_space(), crate::text::pattern::class(SEPARATORS));
    let more = format!("(?:{between}[0-9]){{{},{}}}", least - 1, LENGTH.end() - 1);
    format!("{between}(?:\\+{between})?[1-9]{more}{between}")
}

impl Phone {
    /// The digits of a phone that was given so, and whether a `+` stands before them.
    pub fn digits<'a>(&'a self, given: &'a str) -> Option<(&'a str, bool)> {
        match self {
            Phone::Plain { plus } => Some((given.strip_prefix('+').unwrap_or(given), *plus)),
            Phone::Masked { digits, plus } => Some((digits, *plus)),
            _ => None,
        }
    }
}

impl Val {
    /// Takes the digits of a phone in place of the text.
    pub fn set_phone(&mut self, phone: &Phone, work: &mut Work<'_>) {
        let plus = |plus: bool| if plus { DIGITS | PLUS } else { DIGITS };
        match phone {
            Phone::Plain { plus: given } => {
                self.start += u32::from(*given);
                self.flags |= plus(*given);
            }
            Phone::Masked { digits, plus: given } => self.set(work.found.store(digits), plus(*given)),
            Phone::DoubleZero(digits) => self.set(work.found.store(digits), plus(true)),
            Phone::TrunkZero | Phone::Service | Phone::None => {}
        }
    }
}

/// A phone of a message: its digits, or why there are none.
#[inline]
pub(super) fn form(val: &mut Val, work: &mut Work<'_>) {
    let phone = parse(work.text(val));
    if !matches!(phone, Phone::Plain { .. } | Phone::Masked { .. }) {
        tell_fault(&phone, words::PHONE_INVALID, "+", val, work);
    }
    val.set_phone(&phone, work);
    if !val.has(DIGITS) {
        val.kind = ValKind::Unusable;
    }
}

/// Tells why a text is no phone, in these words where there are none of their own, with a repair where one is certain: `plus` stands
/// before the digits of a phone where it is put.
#[cold]
pub(super) fn tell_fault<'w>(
    phone: &Phone,
    otherwise: &'static Words,
    plus: &str,
    val: &Val,
    work: &'w mut Work<'_>,
) -> &'w mut Finding {
    let (words, fix) = match phone {
        Phone::DoubleZero(digits) => {
            let words = if plus.is_empty() { words::PHONE_DOUBLE_ZERO_DIGITS } else { words::PHONE_DOUBLE_ZERO };
            (words, work.repair(val, &joined(&[plus, digits])))
        }
        Phone::TrunkZero => (words::PHONE_TRUNK_ZERO, None),
        Phone::Service => (words::PHONE_SERVICE, None),
        _ => (otherwise, None),
    };
    let finding = work.found.error(Ending::Invalid, words);
    finding.fix = fix;
    finding
}

/// A `+` stands before it where the provider wants one, and nothing seems to be missing: there it would hide the doubt.
#[inline]
pub(super) fn write(plus: bool, val: &mut Val, work: &Work<'_>) {
    val.plus = plus && val.has(DIGITS) && (val.has(PLUS) || risk(work.text(val), true).is_none());
}

/// The number that a call button dials: digits, perhaps with a `+`, which `plus` says must be there.
#[inline]
pub(super) fn check(plus: bool, bases: &Bases, val: &mut Val, work: &mut Work<'_>) {
    if val.has(DIGITS) {
        check_digits(val, work);
    } else {
        check_given(plus, bases.rule, val, work);
    }
}

#[inline(never)]
fn check_given(plus: bool, basis: &'static Basis, val: &Val, work: &mut Work<'_>) {
    let given = work.text(val).to_owned();
    let phone = parse(&given);
    let Some((digits, written)) = phone.digits(&given) else {
        tell_fault(&phone, words::PHONE_INVALID, if plus { "+" } else { "" }, val, work).basis(basis);
        return;
    };
    let risk = risk(digits, !written);
    // Where something seems to be missing, a `+` would only hide it.
    let prefix = if plus && (written || risk.is_none()) { "+" } else { "" };
    let is_masked = matches!(phone, Phone::Masked { .. });
    if is_masked || !written && !prefix.is_empty() {
        let fix = work.repair(val, &joined(&[prefix, digits]));
        let finding = if is_masked {
            work.found.error(Ending::Invalid, words::PHONE_MASKED)
        } else {
            work.found.warn(Ending::Invalid, words::CALL_PLUS_MISSING)
        };
        finding.basis(basis).fix = fix;
    }
    if let Some(risk) = risk {
        warn(risk, digits, plus, val, work);
    }
}

/// The phone of a message, of which the digits are known.
#[inline]
pub(super) fn check_digits(val: &Val, work: &mut Work<'_>) {
    if let Some(risk) = risk(work.text(val), !val.has(PLUS)) {
        let digits = work.text(val).to_owned();
        warn(risk, &digits, true, val, work);
    }
}

/// Warns of a Brazilian number that looks incomplete. It is never repaired: the ninth digit is the provider's business. But where nothing
/// seems to be missing but the country code, the number with it is offered, as it is written here: with a `+` or without.
#[cold]
pub(super) fn warn(risk: Risk, digits: &str, plus: bool, val: &Val, work: &mut Work<'_>) {
    let (words, guess) = match risk {
        Risk::Length => (words::PHONE_RISKY_LENGTH, None),
        Risk::Local => (words::PHONE_RISKY_LOCAL, None),
        Risk::Service => (words::PHONE_RISKY_SERVICE, None),
        Risk::Country => {
            (words::PHONE_RISKY_COUNTRY, Some(work.replace(val, &joined(&[if plus { "+55" } else { "55" }, digits]))))
        }
    };
    work.found.warn(Ending::Risky, words).guess = guess;
}

/// A payload's phone as a message writes it: with `+`, but where something seems to be missing.
#[inline(never)]
pub(super) fn read(val: &mut Val, work: &mut Work<'_>) {
    let phone = parse(work.text(val));
    val.set_phone(&phone, work);
    if !matches!(phone, Phone::Plain { .. } | Phone::Masked { .. }) {
        val.kind = ValKind::Unusable;
    } else if val.has(PLUS) || risk(work.text(val), true).is_none() {
        val.plus = true;
        val.flags |= PLUS;
    }
}

/// A number that people dial as a call button has it, with a `+` before it or without; none where the country code seems to be missing.
#[cold]
pub(super) fn dialled(given: &str, plus: bool) -> Option<String> {
    let phone = parse(given);
    let (digits, written) = phone.digits(given)?;
    let is_whole = written || risk(digits, true).is_none();
    Some(joined(&[if plus && is_whole { "+" } else { "" }, digits]))
}

/// What a Brazilian number that looks incomplete may lack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Risk {
    /// Digits.
    Length,
    /// The country code.
    Country,
    /// The area code as well.
    Local,
    /// Nothing: a service number, which is dialled within Brazil only.
    Service,
}

/// Whether a Brazilian number looks incomplete; `bare` where no `+` stands before it.
#[inline]
pub(super) fn risk(digits: &str, bare: bool) -> Option<Risk> {
    if digits.starts_with("55") && !matches!(digits.len(), 12 | 13) {
        return Some(Risk::Length);
    }
    match digits.len() {
        _ if !bare => None,
        8 if digits.starts_with("4004") || digits.starts_with("4003") => Some(Risk::Service),
        8 | 9 => Some(Risk::Local),
        _ => is_brazilian_without_country(digits).then_some(Risk::Country),
    }
}

/// Whether it is an area code of Brazil, and a number behind it: eight digits, or nine with the 9 of mobile ones before them.
#[inline]
fn is_brazilian_without_country(digits: &str) -> bool {
    let [area @ .., _, _, _, _, _, _, _, _] = digits.as_bytes() else { return false };
    match area {
        [tens, units] | [tens, units, b'9'] => match tens {
            b'2' => matches!(units, b'1' | b'2' | b'4' | b'7' | b'8'),
            b'3' => matches!(units, b'1'..=b'5' | b'7' | b'8'),
            b'5' => matches!(units, b'1' | b'3'..=b'5'),
            b'7' => matches!(units, b'1' | b'3'..=b'5' | b'7' | b'9'),
            _ => *tens != b'0' && *units != b'0',
        },
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use std::prelude::v1::*;

    use super::*;

    #[test]
    fn phones_are_known_by_their_digits() {
        let masked = |digits: &str, plus| Phone::Masked { digits: digits.to_owned(), plus };
        for (text, phone) in [
            ("5511999999999", Phone::Plain { plus: false }),
            ("+5511999999999", Phone::Plain { plus: true }),
            ("12345678", Phone::Plain { plus: false }),
            ("1234567", Phone::None),
            ("123456789012345", Phone::Plain { plus: false }),
            ("1234567890123456", Phone::None),
            ("+55 (11) 99999-9999", masked("5511999999999", true)),
            (" 55.11\u{a0}99999\u{2011}9999", masked("5511999999999", false)),
            ("005511999999999", Phone::DoubleZero("5511999999999".to_owned())),
            ("+005511999999999", Phone::TrunkZero),
            ("011999999999", Phone::TrunkZero),
            ("0800 123 4567", Phone::Service),
            ("0300-123-4567", Phone::Service),
            ("\u{202a}+55 11 98765\u{2013}4321\u{202c}\r\n", masked("5511987654321", true)),
            ("\u{feff}55\t11\u{2009}98765\u{2212}4321", masked("5511987654321", false)),
            ("5511_987654321", Phone::None),
            ("", Phone::None),
            ("+", Phone::None),
            ("5511+999999999", Phone::None),
            ("\u{ff15}511999999999", Phone::None),
        ] {
            assert_eq!(parse(text), phone, "{text}");
        }
    }

    #[test]
    fn brazilian_numbers_that_look_incomplete_are_told() {
        let (told, length, country) = (risk, Some(Risk::Length), Some(Risk::Country));
        for digits in ["551199999999", "5511999999999", "4915112345678", "4004123456"] {
            assert_eq!(told(digits, true), None, "{digits}");
        }
        for digits in ["55119999999", "55119999999999", "55999999"] {
            assert_eq!((told(digits, true), told(digits, false)), (length, length), "{digits}");
        }
        for (digits, risk) in
            [("98765432", Risk::Local), ("987654321", Risk::Local), ("40041234", Risk::Service), ("40031234", Risk::Service)]
        {
            assert_eq!((told(digits, true), told(digits, false)), (Some(risk), None), "{digits}");
        }
        // Area code and number; 20 is no area code, and a mobile number begins with 9.
        for digits in ["11999999999", "1133334444", "8533334444"] {
            assert_eq!((told(digits, true), told(digits, false)), (country, None), "{digits}");
        }
        for digits in ["20999999999", "11899999999"] {
            assert_eq!(told(digits, true), None, "{digits}");
        }
    }
}
