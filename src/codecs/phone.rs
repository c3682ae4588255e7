//! Phone numbers.

mod risk;
pub(crate) mod words;

use alloc::borrow::ToOwned as _;
use alloc::string::String;

use super::{Bases, DIGITS, PLUS, Val, ValKind, Work, copy_link, link};
use crate::issue::{Basis, Ending, Finding, Words};
use crate::text::{MARKS, WHITE_SPACE, cut, is_number, joined, trimmed};

pub(super) use risk::{is_service, risk, warn};

/// How many digits a phone has, country code included. E.164 sets the upper bound; the lower is ours, for it sets none.
pub(crate) const LENGTH: core::ops::RangeInclusive<usize> = 8..=15;

/// What may stand between and around the digits of a phone that somebody wrote or pasted, beside white space and the invisible marks that
/// programs put around numbers: dashes, brackets, points.
const SEPARATORS: &[char] =
    &['(', ')', '-', '.', '\u{2010}', '\u{2011}', '\u{2012}', '\u{2013}', '\u{2014}', '\u{2015}', '\u{2212}'];

/// What was meant where something was pasted around it.
#[inline(never)]
pub(super) fn bare(text: &str) -> &str {
    text.trim_matches(is_separator)
}

fn is_separator(char: char) -> bool {
    SEPARATORS.contains(&char) || MARKS.contains(&char) || WHITE_SPACE.contains(&char)
}

/// The `+` before the number that a payload's button dials.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sign {
    /// It stands there, and whoever leaves it out is warned.
    Written,
    /// It is left out, and does no harm where it stands.
    Taken,
    /// It is left out, and whoever writes it is warned.
    Spared,
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
    /// What a link dials: `tel:`, then a phone.
    Dialled {
        digits: String,
        plus: bool,
    },
    /// An address of another gateway: `whatsapp:`, then a phone.
    Addressed {
        digits: String,
        plus: bool,
    },
    /// What opens a chat: a link, with a phone in it.
    Linked {
        digits: String,
        plus: bool,
    },
    /// A whole number with the `.0` or `.00` that spreadsheets put behind one.
    Decimal {
        digits: String,
        plus: bool,
        zeros: usize,
    },
    /// A number as spreadsheets shorten it: `5.51199E+12`.
    Scientific,
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

/// The phone in a link that opens a chat.
#[cold]
pub(super) fn linked(text: &str) -> Option<Phone> {
    let (digits, plus) = in_link(link::chat::chat_number(text)?.0)?;
    Some(Phone::Linked { digits, plus })
}

/// The digits of a phone in a link, where it may be percent-encoded, and whether a `+` stands before them.
#[cold]
pub(super) fn in_link(number: &str) -> Option<(String, bool)> {
    // There it would be a blank.
    let behind_plus = number.strip_prefix('+');
    let text = copy_link::decoded(behind_plus.unwrap_or(number))?;
    let phone = parse_bare(&text);
    let (digits, plus) = phone.digits(&text)?;
    Some((digits.to_owned(), plus || behind_plus.is_some()))
}

/// The same as [`parse`], of what stands behind a scheme or in a link, and so is neither once more.
#[cold]
fn parse_bare(text: &str) -> Phone {
    if cut(text, b":/").is_some() { Phone::None } else { parse(text) }
}

#[cold]
#[inline(never)]
fn separated(text: &str) -> Phone {
    if let Some(number) = link::number(text) {
        return match parse_bare(number) {
            Phone::Plain { plus } => Phone::Dialled { digits: number.strip_prefix('+').unwrap_or(number).to_owned(), plus },
            Phone::Masked { digits, plus } => Phone::Dialled { digits, plus },
            other => other,
        };
    }
    if let Some(linked) = linked(text) {
        return linked;
    }
    if let Some(number) = link::strip_scheme(bare(text), "whatsapp:") {
        return match parse_bare(number).digits(number) {
            Some((digits, plus)) => Phone::Addressed { digits: digits.to_owned(), plus },
            None => Phone::None,
        };
    }
    if let Some((whole, places)) = cut(trimmed(text), b".,") {
        let digits = whole.strip_prefix('+').unwrap_or(whole);
        if matches!(places, "0" | "00") && is_digits(digits) {
            return Phone::Decimal { digits: digits.to_owned(), plus: digits.len() < whole.len(), zeros: places.len() };
        }
        if is_number(whole) && is_exponential(places) {
            return Phone::Scientific;
        }
    }
    let bare: String = text.chars().filter(|char| !is_separator(*char)).collect();
    let (digits, plus) = bare.strip_prefix('+').map_or((bare.as_str(), false), |digits| (digits, true));
    if is_digits(digits) {
        return Phone::Masked { digits: digits.to_owned(), plus };
    }
    if !is_number(digits) {
        return Phone::None;
    }
    let behind_zeros = digits.trim_start_matches('0');
    match digits.strip_prefix("00").filter(|rest| is_digits(rest)) {
        Some(rest) => Phone::DoubleZero(rest.to_owned()),
        None if !digits.starts_with('0') => Phone::None,
        None if behind_zeros.starts_with("800") || behind_zeros.starts_with("300") => Phone::Service,
        None => Phone::TrunkZero,
    }
}

/// Whether these are the places of a number, and how far its point is to be moved: `51199E+12`.
fn is_exponential(text: &str) -> bool {
    let exponent = |exponent: &str| is_number(exponent.strip_prefix('+').unwrap_or(exponent));
    cut(text, b"eE").is_some_and(|(places, behind)| is_number(places) && exponent(behind))
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

    let separators = [SEPARATORS, MARKS].concat();
    let between = format!("[{}{}]*", crate::text::pattern::white_space(), crate::text::pattern::class(&separators));
    let more = format!("(?:{between}[0-9]){{{},{}}}", least - 1, LENGTH.end() - 1);
    format!("{between}(?:\\+{between})?[1-9]{more}{between}")
}

/// What would be a phone by its [`pattern`], or be one before the ending of an id, but is a number that a spreadsheet wrote.
#[cfg(feature = "schemas")]
pub(super) fn decimal_pattern() -> String {
    let blank = crate::text::pattern::blank();
    joined(&["^", &blank, &digits(true, *LENGTH.start()), "\\.00?", &blank, "(?:@|$)"])
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

/// Whether two texts are one phone, however each is spelt.
#[cold]
pub(crate) fn is_same(a: &str, b: &str) -> bool {
    let (one, other) = (parse(a), parse(b));
    let digits = |phone: &Phone, given: &str| match phone {
        Phone::DoubleZero(digits) => Some(digits.clone()),
        phone => phone.digits(given).map(|(digits, _)| digits.to_owned()),
    };
    match (digits(&one, a), digits(&other, b)) {
        (Some(a), Some(b)) => a == b,
        // What is no phone is told to be none.
        (a, b) => a.is_none() && b.is_none() && one == other,
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
            Phone::Masked { digits, plus: given }
            | Phone::Dialled { digits, plus: given }
            | Phone::Addressed { digits, plus: given }
            | Phone::Linked { digits, plus: given } => {
                self.set(work.found.store(digits), plus(*given));
            }
            Phone::Decimal { digits, plus: given, zeros } if is_certain(digits, *zeros) => {
                self.set(work.found.store(digits), plus(*given));
            }
            Phone::DoubleZero(digits) => self.set(work.found.store(digits), plus(true)),
            Phone::Decimal { .. } | Phone::Scientific | Phone::TrunkZero | Phone::Service | Phone::None => {}
        }
    }
}

/// Whether the zeros behind the point are none of the number: with them the digits would make a whole Brazilian number too.
fn is_certain(digits: &str, zeros: usize) -> bool {
    !(digits.starts_with("55") && matches!(digits.len() + zeros, 12 | 13))
}

/// A phone of a message: its digits, or why there are none.
#[inline]
pub(super) fn form(val: &mut Val, work: &mut Work<'_>) {
    let phone = parse(work.text(val));
    if !matches!(phone, Phone::Plain { .. } | Phone::Masked { .. }) {
        tell_fault(&phone, words::PHONE_INVALID, ("+", ""), val, work);
    }
    val.set_phone(&phone, work);
    if !val.has(DIGITS) {
        val.kind = ValKind::Unusable;
    }
}

/// Tells why a text is no phone, in these words where there are none of their own, with a repair where one is certain; `plus` and
/// `behind` stand around the digits of a phone where it is put.
#[cold]
pub(super) fn tell_fault<'w>(
    phone: &Phone,
    otherwise: &'static Words,
    (plus, behind): (&str, &str),
    val: &Val,
    work: &'w mut Work<'_>,
) -> &'w mut Finding {
    // Where something seems to be missing, a `+` would only hide it.
    let with_plus =
        |digits: &str, given: bool| joined(&[if given || risk(digits, true).is_none() { plus } else { "" }, digits, behind]);
    let (words, fix) = match phone {
        Phone::Dialled { digits, plus: given } => (words::PHONE_DIALLED, work.repair(val, &with_plus(digits, *given))),
        Phone::Addressed { digits, plus: given } => (words::PHONE_ADDRESSED, work.repair(val, &with_plus(digits, *given))),
        Phone::Linked { digits, plus: given } => (words::PHONE_LINKED, work.repair(val, &with_plus(digits, *given))),
        Phone::Decimal { digits, plus: given, zeros } => {
            let repair = if is_certain(digits, *zeros) { work.repair(val, &with_plus(digits, *given)) } else { None };
            (words::PHONE_DECIMAL, repair)
        }
        Phone::Scientific => (words::PHONE_SCIENTIFIC, None),
        Phone::DoubleZero(digits) => {
            let words = if plus.is_empty() { words::PHONE_DOUBLE_ZERO_DIGITS } else { words::PHONE_DOUBLE_ZERO };
            (words, work.repair(val, &joined(&[plus, digits, behind])))
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

/// The number that a call button dials: digits, perhaps with a `+`.
#[inline]
pub(super) fn check(plus: Sign, bases: &Bases, val: &mut Val, work: &mut Work<'_>) {
    if val.has(DIGITS) {
        check_digits(val, work);
    } else {
        check_given(plus, bases.rule, val, work);
    }
}

#[inline(never)]
fn check_given(sign: Sign, basis: &'static Basis, val: &Val, work: &mut Work<'_>) {
    let given = work.text(val).to_owned();
    let plus = sign == Sign::Written;
    let phone = parse(&given);
    let Some((digits, written)) = phone.digits(&given) else {
        tell_fault(&phone, words::PHONE_INVALID, (if plus { "+" } else { "" }, ""), val, work).basis(basis);
        return;
    };
    // Where it can be left out it stays if there would be a doubt without it.
    let is_kept = written && sign == Sign::Taken && risk(digits, true).is_some();
    let risk = risk(digits, !written);
    // Where something seems to be missing, a `+` would only hide it.
    let prefix = if is_kept || plus && (written || risk.is_none()) { "+" } else { "" };
    let is_masked = matches!(phone, Phone::Masked { .. });
    let is_spared = written && sign == Sign::Spared;
    if is_masked || is_spared || !written && !prefix.is_empty() {
        let fix = work.repair(val, &joined(&[prefix, digits]));
        let finding = match () {
            () if is_masked => work.found.error(Ending::Invalid, words::PHONE_MASKED),
            () if is_spared => work.found.warn(Ending::Invalid, super::recipient::words::ADDRESS_PLUS),
            () => work.found.warn(Ending::Invalid, words::CALL_PLUS_MISSING),
        };
        finding.basis(basis).fix = fix;
    }
    if let Some(risk) = risk {
        warn(risk, digits, (if plus { "+" } else { "" }, ""), val, work);
    }
}

/// The phone of a message, of which the digits are known.
#[inline]
pub(super) fn check_digits(val: &Val, work: &mut Work<'_>) {
    if let Some(risk) = risk(work.text(val), !val.has(PLUS)) {
        let digits = work.text(val).to_owned();
        warn(risk, &digits, ("+", ""), val, work);
    }
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
/// A service number is not worth a button.
#[cold]
pub(super) fn dialled(given: &str, plus: bool) -> Option<String> {
    let phone = parse(given);
    let (digits, written) = phone.digits(given).filter(|_| !is_service(&phone, given))?;
    let is_whole = written || risk(digits, true).is_none();
    Some(joined(&[if plus && is_whole { "+" } else { "" }, digits]))
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
            ("+005511999999999", Phone::DoubleZero("5511999999999".to_owned())),
            ("00 0800 123 4567", Phone::Service),
            ("+0800 123 4567", Phone::Service),
            ("tel:0800-123-4567", Phone::Service),
            ("00800 1234 5678", Phone::DoubleZero("80012345678".to_owned())),
            ("TEL:+55 11 99999-9999", Phone::Dialled { digits: "5511999999999".to_owned(), plus: true }),
            ("tel:5511999999999", Phone::Dialled { digits: "5511999999999".to_owned(), plus: false }),
            ("tel:", Phone::None),
            ("whatsapp:+5511999999999", Phone::Addressed { digits: "5511999999999".to_owned(), plus: true }),
            (" WhatsApp:55 11 99999-9999", Phone::Addressed { digits: "5511999999999".to_owned(), plus: false }),
            ("whatsapp:whatsapp:+5511999999999", Phone::None),
            ("whatsapp:", Phone::None),
            ("+5511999999999.0 ", Phone::Decimal { digits: "5511999999999".to_owned(), plus: true, zeros: 1 }),
            ("5511999999999,0", Phone::Decimal { digits: "5511999999999".to_owned(), plus: false, zeros: 1 }),
            ("5511999999999.00", Phone::Decimal { digits: "5511999999999".to_owned(), plus: false, zeros: 2 }),
            ("55.11.99999.9900", masked("5511999999900", false)),
            ("55.11.99999.9990", masked("5511999999990", false)),
            ("5511 999999999.0", masked("55119999999990", false)),
            ("5.51199999E+12", Phone::Scientific),
            ("5,51199999e12", Phone::Scientific),
            ("5.51199999E", Phone::None),
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
}
