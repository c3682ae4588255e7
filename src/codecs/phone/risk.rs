//! What seems to be missing from a number, and numbers that nobody can dial from abroad.

use super::{Phone, words};
use crate::codecs::{Val, Work};
use crate::issue::Ending;
use crate::text::joined;

/// Numbers of other countries that have as many digits as Brazilian ones without their country code: what they begin with, of which the
/// country code is so many digits, and how many digits there are. They are those of mobile phones, for few others have WhatsApp.
const ABROAD: &[(&str, usize, usize)] = &[
    // Peru, Thailand, Vietnam, Myanmar, Russia, North Macedonia.
    ("519", 2, 11),
    ("669", 2, 11),
    ("849", 2, 11),
    ("959", 2, 11),
    ("799", 1, 11),
    ("3897", 3, 11),
    // Denmark, Norway, Singapore, Cuba, Estonia, Iceland.
    ("45", 2, 10),
    ("474", 2, 10),
    ("479", 2, 10),
    ("658", 2, 10),
    ("659", 2, 10),
    ("535", 2, 10),
    ("3725", 3, 10),
    ("3546", 3, 10),
    ("3547", 3, 10),
    ("3548", 3, 10),
];

/// What a number may lack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::codecs) enum Risk {
    /// Digits.
    Length,
    /// The country code of Brazil.
    Country,
    /// The same, if it is not a number of the country with this code.
    Either(&'static str),
    /// The area code as well.
    Local,
    /// Nothing: a zero stands before the area code.
    Trunk,
    /// Nothing: a service number, which is dialled within Brazil only.
    Service,
    /// The same, with a country code before it.
    ServiceAbroad,
}

/// Whether a Brazilian number looks incomplete; `bare` where no `+` stands before it.
#[inline]
pub(in crate::codecs) fn risk(digits: &str, bare: bool) -> Option<Risk> {
    let Some(rest) = digits.strip_prefix("55") else {
        return match digits.len() {
            8 if is_city(digits) => Some(Risk::Service),
            _ if !bare => None,
            8 | 9 => Some(Risk::Local),
            _ => is_brazilian_without_country(digits).then(|| abroad(digits).map_or(Risk::Country, Risk::Either)),
        };
    };
    match digits.len() {
        10 if is_city(rest) => Some(Risk::ServiceAbroad),
        12 | 13 if !rest.starts_with('0') => None,
        _ if rest.starts_with("0800") || rest.starts_with("0300") => Some(Risk::ServiceAbroad),
        13 | 14 if rest.strip_prefix('0').is_some_and(is_brazilian_without_country) => Some(Risk::Trunk),
        12 | 13 => None,
        _ => Some(Risk::Length),
    }
}

/// Whether it is one of the numbers that reach the same company from each city of Brazil.
#[inline]
fn is_city(digits: &str) -> bool {
    digits.starts_with("4004") || digits.starts_with("4003")
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

/// The country code of another country whose number it may be.
#[cold]
fn abroad(digits: &str) -> Option<&'static str> {
    let (start, code, _) = ABROAD.iter().find(|(start, _, count)| digits.len() == *count && digits.starts_with(start))?;
    start.get(..*code)
}

/// Whether a number that was given so is a service number, with a country code before it or without.
#[cold]
pub(in crate::codecs) fn is_service(phone: &Phone, given: &str) -> bool {
    let of = |digits: &str| matches!(risk(digits, true), Some(Risk::Service | Risk::ServiceAbroad));
    match phone {
        Phone::Service => true,
        Phone::DoubleZero(digits) => of(digits),
        _ => phone.digits(given).is_some_and(|(digits, _)| of(digits)),
    }
}

/// Warns of a Brazilian number that looks incomplete. It is never repaired: the ninth digit is the provider's business. But where nothing
/// seems to be missing but the country code, or a zero is too much, the number that was meant is offered, as it is written here: with what
/// stands before and behind it.
#[cold]
pub(in crate::codecs) fn warn(risk: Risk, digits: &str, (before, behind): (&str, &str), val: &Val, work: &mut Work<'_>) {
    let ending = work.found.store(behind);
    let mut with_country = |digits: &str| Some(work.replace(val, &joined(&[before, "55", digits, behind])));
    let (words, guess) = match risk {
        Risk::Length => (words::PHONE_RISKY_LENGTH, None),
        Risk::Local => (words::PHONE_RISKY_LOCAL, None),
        Risk::Service => (words::PHONE_RISKY_SERVICE, None),
        Risk::ServiceAbroad => (words::PHONE_RISKY_SERVICE_ABROAD, None),
        Risk::Country => (words::PHONE_RISKY_COUNTRY, with_country(digits)),
        Risk::Trunk => (words::PHONE_RISKY_TRUNK, digits.get(3..).and_then(with_country)),
        Risk::Either(code) => {
            let code = work.found.store(code);
            work.found.warn(Ending::Risky, words::PHONE_RISKY_EITHER).text(code);
            return;
        }
    };
    work.found.warn(Ending::Risky, words).text(ending).guess = guess;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brazilian_numbers_that_look_incomplete_are_told() {
        let (told, length, country) = (risk, Some(Risk::Length), Some(Risk::Country));
        for digits in ["551199999999", "5511999999999", "4915112345678", "4004123456"] {
            assert_eq!(told(digits, true), None, "{digits}");
        }
        for digits in ["55119999999", "55119999999999", "55999999"] {
            assert_eq!((told(digits, true), told(digits, false)), (length, length), "{digits}");
        }
        for digits in ["98765432", "987654321"] {
            assert_eq!((told(digits, true), told(digits, false)), (Some(Risk::Local), None), "{digits}");
        }
        // Area code and number; 20 is no area code, and a mobile number begins with 9.
        for digits in ["11999999999", "1133334444", "8533334444"] {
            assert_eq!((told(digits, true), told(digits, false)), (country, None), "{digits}");
        }
        for digits in ["20999999999", "11899999999"] {
            assert_eq!(told(digits, true), None, "{digits}");
        }
    }
    #[test]
    fn service_numbers_are_told_whatever_stands_before_them() {
        for (digits, service) in [
            ("40041234", Some(Risk::Service)),
            ("40031234", Some(Risk::Service)),
            ("5540041234", Some(Risk::ServiceAbroad)),
            ("5508001234567", Some(Risk::ServiceAbroad)),
            ("550300123456", Some(Risk::ServiceAbroad)),
            // As they are dialled from abroad, and others that begin like them.
            ("558001234567", None),
            ("4004123456", None),
            ("554004123456", None),
            ("5501112345678", Some(Risk::Trunk)),
            ("55011987654321", Some(Risk::Trunk)),
            ("5502012345678", None),
        ] {
            assert_eq!((risk(digits, true), risk(digits, false)), (service, service), "{digits}");
        }
    }

    #[test]
    fn what_may_be_a_number_of_another_country_is_told_so() {
        for (digits, code) in [
            ("51987654321", "51"),
            ("66987654321", "66"),
            ("79991234567", "7"),
            ("38971234567", "389"),
            ("4533334444", "45"),
            ("6591234567", "65"),
        ] {
            assert_eq!((risk(digits, true), risk(digits, false)), (Some(Risk::Either(code)), None), "{digits}");
        }
        for digits in ["5133334444", "34987654321", "38987654321", "6533334444"] {
            assert_eq!(risk(digits, true), Some(Risk::Country), "{digits}");
        }
    }
}
