//! Moments as texts. There is no clock here: what a moment is, somebody has said.

use alloc::string::String;
use alloc::vec::Vec;

use crate::text::{joined, write_decimal};

const DAY: u64 = 86_400;
/// The first second of the year 10000, which RFC 3339 cannot write.
const END: u64 = 253_402_300_800;
const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// A moment of Unix time in RFC 3339: `2026-04-30T14:30:00Z`.
pub(crate) fn from_seconds(seconds: u64) -> Option<String> {
    Some(joined(&[&date_time(seconds)?, "Z"]))
}

/// The same, of milliseconds, which stay to be seen as `Date.prototype.toISOString` shows them.
pub(crate) fn from_milliseconds(milliseconds: u64) -> Option<String> {
    let mut out = date_time(milliseconds / 1000)?;
    out.push('.');
    write_digits(milliseconds % 1000, 3, &mut out);
    out.push('Z');
    Some(out)
}

fn date_time(seconds: u64) -> Option<String> {
    if seconds >= END {
        return None;
    }
    // Days since 1 March of the year 0, so that a leap day is a year's last: 400 years have 146,097 of them.
    let days = seconds / DAY + 719_468;
    let (era, day) = (days / 146_097, days % 146_097);
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let day = day - (153 * month + 2) / 5 + 1;
    let (month, later) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
    let mut out = String::new();
    let second = seconds % DAY;
    write_digits(era * 400 + year + later, 4, &mut out);
    for (mark, number) in [('-', month), ('-', day), ('T', second / 3600), (':', second / 60 % 60), (':', second % 60)] {
        out.push(mark);
        write_digits(number, 2, &mut out);
    }
    Some(out)
}

/// The number with zeros before it, up to `width` digits.
fn write_digits(number: u64, width: u32, out: &mut String) {
    for place in (1..width).rev() {
        if number < 10_u64.pow(place) {
            out.push('0');
        }
    }
    write_decimal(number, out);
}

/// The Unix time of a moment; nothing for one that no calendar has, or before 1970.
fn unix([year, month, day, hour, minute, second]: [u64; 6]) -> Option<u64> {
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let length = match month {
        2 => 28 + u64::from(is_leap),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    if !(1..=12).contains(&month) || !(1..=length).contains(&day) || hour > 23 || minute > 59 || second > 60 || year > 9999 {
        return None;
    }
    let (year, month) = if month > 2 { (year, month - 3) } else { (year.checked_sub(1)?, month + 9) };
    let days = year * 365 + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day - 1;
    Some(days.checked_sub(719_468)? * DAY + hour * 3600 + minute * 60 + second)
}

/// A number of nothing but digits.
pub(crate) fn digits(text: &str) -> Option<u64> {
    let mut number: u64 = 0;
    for byte in text.bytes() {
        let digit = byte.is_ascii_digit().then(|| u64::from(byte - b'0'))?;
        number = number.checked_mul(10)?.checked_add(digit)?;
    }
    (!text.is_empty()).then_some(number)
}

/// The Unix time of a date as HTTP writes it, in any of its three forms (RFC 9110, 5.6.7). The day of the week is not
/// looked at.
pub(crate) fn http_date(text: &str) -> Option<u64> {
    let words: Vec<&str> = text.split([' ', ',', '-', ':']).filter(|word| !word.is_empty()).collect();
    let ([_, day, month, year, hour, minute, second, "GMT"] | [_, month, day, hour, minute, second, year]) = words[..] else {
        return None;
    };
    let month = MONTHS.iter().position(|name| *name == month)? as u64 + 1;
    // Two digits are of the form that was given up before the year 2000.
    let year = match (year.len(), digits(year)?) {
        (2, year) => year + if year < 70 { 2000 } else { 1900 },
        (_, year) => year,
    };
    unix([year, month, digits(day)?, digits(hour)?, digits(minute)?, digits(second)?])
}

/// A moment of our times in RFC 3339, of a text that says it so, or of Unix time in seconds or milliseconds.
pub(crate) fn moment(text: &str) -> Option<String> {
    const SECONDS: core::ops::Range<u64> = 1_000_000_000..100_000_000_000;
    match digits(text) {
        Some(seconds) if SECONDS.contains(&seconds) => from_seconds(seconds),
        Some(milliseconds) if SECONDS.contains(&(milliseconds / 1000)) => match milliseconds % 1000 {
            0 => from_seconds(milliseconds / 1000),
            _ => from_milliseconds(milliseconds),
        },
        Some(_) => None,
        None => rfc3339(text),
    }
}

/// A moment in RFC 3339, of a text that says so much, perhaps without the colon in its zone. Without a zone it is no moment.
fn rfc3339(text: &str) -> Option<String> {
    let number = |from: usize, to: usize| digits(text.get(from..to)?);
    let is = |at: usize, marks: &[u8]| text.as_bytes().get(at).is_some_and(|byte| marks.contains(byte));
    if !(is(4, b"-") && is(7, b"-") && is(10, b"Tt ") && is(13, b":") && is(16, b":")) {
        return None;
    }
    // Years before 1970 are moments as well; 400 years on, the calendar is the same.
    let year = number(0, 4)? % 400 + 2000;
    unix([year, number(5, 7)?, number(8, 10)?, number(11, 13)?, number(14, 16)?, number(17, 19)?])?;
    let mut end = 19;
    if is(end, b".") {
        number(end + 1, end + 2)?;
        end += 1 + text.bytes().skip(end + 1).take_while(u8::is_ascii_digit).count();
    }
    let moment = joined(&[text.get(..10)?, "T", text.get(11..end)?]);
    let zone = text.get(end..)?;
    if zone.eq_ignore_ascii_case("z") {
        return Some(joined(&[&moment, "Z"]));
    }
    let (hours, minutes) = zone.split_at_checked(3)?;
    let minutes = minutes.strip_prefix(':').unwrap_or(minutes);
    let fits = is(end, b"+-") && digits(hours.get(1..)?)? <= 23 && minutes.len() == 2 && digits(minutes)? <= 59;
    fits.then(|| joined(&[&moment, hours, ":", minutes]))
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, UNIX_EPOCH};

    use proptest::prelude::*;
    use time::OffsetDateTime;
    use time::format_description::well_known::Rfc3339;

    use super::*;

    proptest! {
        #[test]
        fn unix_time_is_written_as_time_does(seconds in prop_oneof![0..END, 0..4_000_000_000_u64]) {
            let theirs = OffsetDateTime::from_unix_timestamp(seconds.try_into().unwrap()).unwrap();
            prop_assert_eq!(from_seconds(seconds).unwrap(), theirs.format(&Rfc3339).unwrap());
            let with_milliseconds = from_milliseconds(seconds * 1000 + 7).unwrap();
            prop_assert_eq!(with_milliseconds.get(19..), Some(".007Z"));
            let read = OffsetDateTime::parse(&with_milliseconds, &Rfc3339).unwrap();
            prop_assert_eq!(read.unix_timestamp_nanos(), i128::from(seconds) * 1_000_000_000 + 7_000_000);
        }

        #[test]
        fn dates_of_http_are_read_as_httpdate_does(seconds in 0..END) {
            let moment = UNIX_EPOCH + Duration::from_secs(seconds);
            let date = httpdate::fmt_http_date(moment);
            prop_assert_eq!(http_date(&date), Some(seconds), "{}", date);
        }

        #[test]
        fn what_is_no_date_is_none(text in "\\PC{0,40}") {
            if httpdate::parse_http_date(&text).is_err() {
                prop_assert_eq!(http_date(&text), None);
            }
            let _ = rfc3339(&text);
        }

        #[test]
        fn moments_are_read_as_time_does(
            text in "(19|20|00)[0-9]{2}-(0[0-9]|1[0-3])-[0-3][0-9]T[0-2][0-9]:[0-6][0-9]:[0-6][0-9](\\.[0-9]{0,9})?(Z|[+-][0-2][0-9]:[0-6][0-9])?"
        ) {
            // It takes a leap second only where there may have been one.
            if text.get(17..19) != Some("60") {
                let theirs = OffsetDateTime::parse(&text, &Rfc3339).ok();
                prop_assert_eq!(rfc3339(&text).is_some(), theirs.is_some(), "{}", text);
            }
            if let Some(ours) = rfc3339(&text) {
                prop_assert_eq!(ours, text);
            }
        }
    }

    #[test]
    fn all_forms_of_dates_are_read() {
        // The three of RFC 9110, 5.6.7
        for text in ["Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"] {
            assert_eq!(http_date(text), Some(784_111_777), "{text}");
        }
        for text in ["", "30", "Sun, 31 Feb 2026 00:00:00 GMT", "Sun, 06 Nov 1994 08:49:37 CET", "Sun, 06 Nov 1994 25:49:37 GMT"]
        {
            assert_eq!(http_date(text), None, "{text}");
        }
    }

    #[test]
    fn unix_time_is_told_by_its_length() {
        for (text, told) in [
            ("1767348000", Some("2026-01-02T10:00:00Z")),
            ("1767348000123", Some("2026-01-02T10:00:00.123Z")),
            ("2026-01-02T10:00:00Z", Some("2026-01-02T10:00:00Z")),
            ("1767348", None),
            ("176734800012", None),
            ("1767348000123000", None),
            ("", None),
        ] {
            assert_eq!(moment(text).as_deref(), told, "{text}");
        }
    }

    #[test]
    fn a_zone_gets_its_colon_and_is_never_made_up() {
        let read = |text| rfc3339(text).unwrap_or_default();
        assert_eq!(read("2022-01-18T21:09:14.000-0300"), "2022-01-18T21:09:14.000-03:00");
        assert_eq!(read("2026-04-30 14:30:00z"), "2026-04-30T14:30:00Z");
        assert_eq!(read("0001-02-28T00:00:00+05:30"), "0001-02-28T00:00:00+05:30");
        for text in [
            "18-01-2022T21:07:01",
            "2022-01-18T21:07:01",
            "2023-02-29T00:00:00Z",
            "2022-01-18T21:07:01.Z",
            "2022-01-18T21:07:01-03",
        ] {
            assert_eq!(read(text), "", "{text}");
        }
        assert_eq!((from_seconds(END), digits("18446744073709551616"), digits("")), (None, None, None));
    }
}
