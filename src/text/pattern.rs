//! What texts look like, as regular expressions that every validator reads alike: explicit classes of the characters themselves,
//! no shorthands, no escapes by number, no look-around.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::ops::RangeInclusive;

use super::WHITE_SPACE;

/// What ends a line for some engine: their `$` matches before one at the very end.
pub(crate) const LINE_END: &str = "[\n\r\u{85}\u{2028}\u{2029}]";
/// Control characters: of ASCII and Latin-1, as Unicode has them.
pub(crate) const CONTROL: &str = "\0-\u{1f}\u{7f}-\u{9f}";
/// What some engine reads as something else inside a class.
const RESERVED: &str = "-()[]{}/|$^\\";
/// What has a meaning outside of one.
const SPECIAL: &str = ".*+?()[]{}|^$\\";

/// A text that is one of the alternatives, from its beginning to its end.
pub(crate) fn whole(alternatives: &[String]) -> String {
    match alternatives {
        [one] if !one.contains('|') => format!("^{one}$"),
        _ => format!("^(?:{})$", alternatives.join("|")),
    }
}

/// One of the alternatives, inside of something else.
pub(crate) fn any(alternatives: &[&str]) -> String {
    match alternatives {
        [one] => String::from(*one),
        _ => format!("(?:{})", alternatives.join("|")),
    }
}

/// Somewhere in the text stands something that is no white space.
pub(crate) fn not_blank() -> String {
    format!("[^{}]", white_space())
}

/// Nothing but white space, or nothing at all.
pub(crate) fn blank() -> String {
    format!("[{}]*", white_space())
}

/// So many ASCII digits.
pub(crate) fn digits(count: &RangeInclusive<usize>) -> String {
    format!("[0-9]{{{},{}}}", count.start(), count.end())
}

/// The text itself.
pub(crate) fn literal(text: &str) -> String {
    let mut out = String::new();
    text.chars().for_each(|char| push(char, SPECIAL, &mut out));
    out
}

/// The name in any case of its ASCII letters.
pub(crate) fn any_case(name: &str) -> String {
    let mut out = String::new();
    for char in name.chars() {
        if char.is_ascii_alphabetic() {
            out.extend(['[', char.to_ascii_uppercase(), char.to_ascii_lowercase(), ']']);
        } else {
            push(char, SPECIAL, &mut out);
        }
    }
    out
}

/// White space, inside a character class.
pub(crate) fn white_space() -> String {
    class(WHITE_SPACE)
}

/// The inside of a character class: neighbours as ranges.
pub(crate) fn class(chars: &[char]) -> String {
    let mut ranges: Vec<(char, char)> = Vec::new();
    for char in chars.iter().copied() {
        match ranges.last_mut() {
            Some((_, last)) if u32::from(*last) + 1 == u32::from(char) => *last = char,
            _ => ranges.push((char, char)),
        }
    }
    let mut class = String::new();
    for (first, last) in ranges {
        push(first, RESERVED, &mut class);
        if first != last {
            class.push('-');
            push(last, RESERVED, &mut class);
        }
    }
    class
}

fn push(char: char, escaped: &str, out: &mut String) {
    out.push_str(if escaped.contains(char) { "\\" } else { "" });
    out.push(char);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_hold_ranges() {
        assert_eq!(class(&['\u{9}', '\u{a}', '\u{20}', '-', 'a']), "\t-\n \\-a");
    }
}
