//! Numbers as JSON writes them, compared digit by digit: what a double makes of them is nobody's business here.

use alloc::string::String;
use core::cmp::Ordering;

use crate::text::{before, cut, write_decimal};

/// What a number is worth, as its significant digits and where the point stands among them.
///
/// `-120.50e1` is negative and has the digits `1205`, four of which (`1205`) stand before the point.
#[derive(Clone, Copy)]
pub(crate) struct Decimal<'t> {
    text: &'t str,
    /// The digits that count, and a point among them perhaps.
    digits: &'t str,
    /// How many digits stand before the point; zeros behind the digits where they are fewer, less than none where zeros stand
    /// between the point and the first digit.
    before_point: i64,
}

/// Every whole number with so many digits is one that a double holds.
const EXACT: u64 = 1 << 53;
/// As many digits as a `u64` holds.
const MOST: i64 = 18;
/// What the greatest double, 1.7976931348623157e308, begins with, and how many digits it has.
const GREATEST: (u64, i64) = (17_976_931_348_623_157, 309);

/// A length of text as a number that can be less than none.
fn length(length: usize) -> i64 {
    i64::try_from(length).unwrap_or(i64::MAX)
}

impl<'t> Decimal<'t> {
    /// `text` is a number of JSON.
    pub fn of(text: &'t str) -> Decimal<'t> {
        let (number, exponent) = cut(text, b"eE").unwrap_or((text, "0"));
        let number = number.strip_prefix('-').unwrap_or(number);
        let exponent = exponent.parse::<i32>().unwrap_or(if exponent.starts_with('-') { i32::MIN } else { i32::MAX });
        let is_digit = |byte: &u8| matches!(byte, b'1'..=b'9');
        let bytes = number.as_bytes();
        let first = bytes.iter().position(is_digit);
        let last = bytes.iter().rposition(is_digit);
        let point = bytes.iter().position(|byte| *byte == b'.').unwrap_or(bytes.len());
        let (Some(first), Some(last)) = (first, last) else { return Decimal { text, digits: "", before_point: 0 } };
        // A point before the first digit is no digit itself.
        let before = length(point) - length(first) + i64::from(point < first);
        Decimal { text, digits: number.get(first..=last).unwrap_or_default(), before_point: before + i64::from(exponent) }
    }

    fn figures(self) -> impl Iterator<Item = u64> {
        self.digits.bytes().filter(|byte| *byte != b'.').map(|byte| u64::from(byte - b'0'))
    }

    pub fn is_negative(self) -> bool {
        self.text.starts_with('-') && !self.digits.is_empty()
    }

    /// Whether it is a number without a fraction.
    pub fn is_whole(self) -> bool {
        length(self.figures().count()) <= self.before_point || self.digits.is_empty()
    }

    /// Whether a double could hold it: others become infinite where they are read.
    pub fn is_finite(self) -> bool {
        let (digits, length) = GREATEST;
        self.before_point < length || self.before_point == length && self.leading(17) <= digits
    }

    /// The first digits as a number, with zeros behind them where there are fewer.
    fn leading(self, count: usize) -> u64 {
        self.figures().chain(core::iter::repeat(0)).take(count).fold(0, |number, figure| number * 10 + figure)
    }

    /// Without the fraction, of one that is not negative; nothing, if that is too long.
    fn whole_part(self) -> Option<u64> {
        let count = usize::try_from(self.before_point.max(0)).ok()?;
        (self.before_point <= MOST).then(|| self.leading(count))
    }

    /// Compares it with a whole number.
    pub fn compare(self, other: u64) -> Ordering {
        if self.is_negative() {
            return Ordering::Less;
        }
        match self.whole_part() {
            None => Ordering::Greater,
            Some(whole) => whole.cmp(&other).then(if self.is_whole() { Ordering::Equal } else { Ordering::Greater }),
        }
    }

    /// The digits of a whole number that no double could have changed, without a `.0` behind them.
    pub fn exact_digits(self) -> Option<&'t str> {
        let is_plain = self.is_whole() && self.text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
        let digits = before(self.text, b".");
        (is_plain && self.whole_part().is_some_and(|whole| whole < EXACT)).then_some(digits)
    }

    /// The value of a whole number that is not negative and not too long.
    pub fn whole(self) -> Option<u64> {
        self.whole_part().filter(|_| self.is_whole() && !self.is_negative())
    }

    /// The next whole number, of a number that is not negative.
    pub fn rounded_up(self) -> Option<u64> {
        Some(self.whole_part()? + u64::from(!self.is_whole()))
    }

    /// Writes the number with its point moved by so many places to the right, or to the left where they are negative: exactly, and
    /// with an exponent where JavaScript has one.
    pub fn write_moved(self, places: i64, out: &mut String) {
        if self.digits.is_empty() {
            return out.push('0');
        }
        let before = self.before_point.saturating_add(places);
        let is_plain = (-5..=21).contains(&before);
        let point = if is_plain { before } else { 1 };
        out.push_str(if self.is_negative() { "-" } else { "" });
        if point <= 0 {
            out.push_str("0.");
            (point..0).for_each(|_| out.push('0'));
        }
        let mut written = 0;
        for figure in self.figures() {
            out.push_str(if written == point && written > 0 { "." } else { "" });
            write_decimal(figure, out);
            written += 1;
        }
        (written..point).for_each(|_| out.push('0'));
        if !is_plain {
            out.push_str(if before > 0 { "e+" } else { "e-" });
            write_decimal((before - 1).unsigned_abs(), out);
        }
    }

    /// Writes the number as it was given, but a whole one without fraction and exponent, for `5.0` is for many readers no integer,
    /// and a fraction without zeros behind it.
    pub fn write(self, out: &mut String) {
        if let Some(whole) = self.whole().filter(|whole| *whole < EXACT) {
            write_decimal(whole, out);
            return;
        }
        let mut plain = self.text;
        if cut(plain, b".").is_some() && cut(plain, b"eE").is_none() {
            while let Some(shorter) = plain.strip_suffix('0') {
                plain = shorter;
            }
        }
        out.push_str(plain.strip_suffix('.').unwrap_or(plain));
    }
}

#[cfg(test)]
mod tests {
    use std::prelude::v1::*;

    use proptest::prelude::*;

    use super::*;

    /// A number as one whole number times a power of ten, both exact: as many digits as it has fit.
    #[derive(Clone, Copy, Debug)]
    struct Exact {
        digits: i128,
        exponent: i32,
    }

    impl Exact {
        fn new(text: &str) -> Exact {
            let (number, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
            let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
            let digits = [whole, fraction].concat().parse().unwrap();
            Exact { digits, exponent: exponent.parse::<i32>().unwrap() - i32::try_from(fraction.len()).unwrap() }
        }

        /// By how much the digits count, where they are compared with whole numbers.
        fn power(self) -> i128 {
            10_i128.pow(self.exponent.unsigned_abs())
        }

        fn compare(self, other: i128) -> Ordering {
            if self.exponent < 0 { self.digits.cmp(&(other * self.power())) } else { (self.digits * self.power()).cmp(&other) }
        }

        fn is_whole(self) -> bool {
            self.exponent >= 0 || self.digits % self.power() == 0
        }

        fn rounded_up(self) -> i128 {
            if self.exponent >= 0 {
                return self.digits * self.power();
            }
            self.digits / self.power() + i128::from(!self.is_whole() && self.digits > 0)
        }
    }

    fn spelling() -> impl Strategy<Value = String> {
        let whole = prop_oneof!["0", "[1-9][0-9]{0,8}", "(1|15|16|299|300|301)0{0,4}"];
        let fraction = prop_oneof![Just(String::new()), "\\.[0-9]{1,8}", "\\.0{1,8}[0-9]?", "\\.9{1,8}"];
        let exponent = prop_oneof![2 => Just(String::new()), 1 => "[eE][+-]?[0-9]", 1 => "[eE]-0*[0-8]"];
        ("-?", whole, fraction, exponent)
            .prop_map(|(minus, whole, fraction, exponent)| [minus, whole, fraction, exponent].concat())
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 5000, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn numbers_are_worth_what_exact_arithmetic_says(text in spelling(), other in 0_u64..20_000) {
            let (ours, exact) = (Decimal::of(&text), Exact::new(&text));
            for bound in [0, 1, 15, 300, other] {
                // Any negative number is less than any other: there is none to compare it with.
                prop_assert_eq!(ours.compare(bound), exact.compare(bound.into()), "{} and {}", text, bound);
            }
            prop_assert_eq!(ours.is_negative(), exact.digits < 0, "{}", text);
            prop_assert_eq!(ours.is_whole(), exact.is_whole(), "{}", text);
            prop_assert!(ours.is_finite());
            if exact.digits >= 0 {
                let rounded = exact.rounded_up();
                prop_assert_eq!(ours.rounded_up().map(i128::from), Some(rounded).filter(|_| exact.compare(10_i128.pow(18)) == Ordering::Less), "{}", text);
                prop_assert_eq!(ours.whole().map(i128::from), Some(rounded).filter(|_| exact.is_whole() && rounded < 10_i128.pow(18)), "{}", text);
            }
        }

        #[test]
        fn what_is_written_is_worth_the_same(text in spelling()) {
            let mut written = String::new();
            Decimal::of(&text).write(&mut written);
            let is_json: Result<serde_json::Value, _> = serde_json::from_str(&written);
            prop_assert!(is_json.is_ok(), "{}", written);
            let (before, after) = (Exact::new(&text), Exact::new(&written));
            let scale = |exact: Exact, to: i32| exact.digits * 10_i128.pow(u32::try_from(exact.exponent - to).unwrap());
            let least = before.exponent.min(after.exponent);
            prop_assert_eq!(scale(before, least), scale(after, least), "{} of {}", written, text);
            prop_assert!(!before.is_whole() || before.digits < 0 || before.compare(1 << 53) != Ordering::Less || !written.contains(['.', 'e', 'E']), "{}", written);
        }

        #[test]
        fn a_point_is_moved_and_moved_back(text in spelling(), places in -30_i64..30) {
            let moved = |text: &str, places: i64| {
                let mut out = String::new();
                Decimal::of(text).write_moved(places, &mut out);
                out
            };
            let there = moved(&text, places);
            let is_json: Result<serde_json::Value, _> = serde_json::from_str(&there);
            prop_assert!(is_json.is_ok(), "{}", there);
            prop_assert_eq!(moved(&there, -places), moved(&text, 0));
            let expected: f64 = format!("{text}e0").parse().unwrap_or_else(|_| text.parse().unwrap());
            let found: f64 = moved(&text, 0).parse().unwrap();
            prop_assert!((expected - found).abs() <= expected.abs() * 1e-15, "{} of {}", found, text);
            let thousandfold: f64 = moved(&text, 3).parse().unwrap();
            prop_assert!((thousandfold - expected * 1000.0).abs() <= thousandfold.abs() * 1e-14, "{} of {}", thousandfold, text);
        }

        #[test]
        fn what_no_double_holds_is_not_finite(digits in "[1-9][0-9]{0,20}", exponent in 280_i32..320) {
            let text = format!("{digits}e{exponent}");
            let is_near = text.starts_with("179769") || text.starts_with("17976");
            prop_assert!(is_near || Decimal::of(&text).is_finite() == text.parse::<f64>().unwrap().is_finite(), "{}", text);
        }
    }

    #[test]
    fn exponents_of_any_size_are_read() {
        assert!(Decimal::of("1.7976931348623157e308").is_finite() && !Decimal::of("1.7976931348623158e308").is_finite());
        for (text, is_whole, to_one) in [
            ("1e-99999999999", false, Ordering::Less),
            ("1e99999999999", true, Ordering::Greater),
            ("0e99999999999", true, Ordering::Less),
            ("-0.0", true, Ordering::Less),
            ("1.0000000000000000000000000000000001", false, Ordering::Greater),
            ("0.99999999999999999999999999999999999", false, Ordering::Less),
        ] {
            let number = Decimal::of(text);
            assert_eq!((number.is_whole(), number.compare(1)), (is_whole, to_one), "{text}");
        }
        assert!(!Decimal::of("-0.0").is_negative() && Decimal::of("-1e-400").is_negative());
    }

    #[test]
    fn digits_are_exact_where_no_double_could_have_changed_them() {
        for (text, exact) in [
            ("5511999999999", true),
            ("9007199254740991", true),
            ("9007199254740993", false),
            ("1e3", false),
            ("1.5", false),
            ("1.0e3", false),
            ("-1", false),
            ("0", true),
        ] {
            assert_eq!(Decimal::of(text).exact_digits(), exact.then_some(text), "{text}");
        }
        assert_eq!(Decimal::of("5511999999999.00").exact_digits(), Some("5511999999999"));
    }
}
