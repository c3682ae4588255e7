//! What texts look like, as regular expressions that every validator reads alike: explicit classes of the characters themselves,
//! no shorthands, no escapes by number, no look-around. They are made of the constants that the rules go by.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use crate::rules::phone::{DIGITS, SEPARATORS};
use crate::rules::recipient::{GROUP_DIGITS, OLD_GROUP_TIME};
use crate::rules::text::WHITE_SPACE;
use crate::strings::joined;

/// What ends a line for some engine: their `$` matches before one at the very end.
pub(crate) const LINE_END: &str = "[\n\r\u{85}\u{2028}\u{2029}]";
/// Up to two of them pad base64.
const BASE64: &str = "[A-Za-z0-9+\\/]";
/// What some engine reads as something else inside a class.
const RESERVED: &str = "-()[]{}/|$^\\";
/// Control characters: of ASCII and Latin-1, as Unicode has them.
const CONTROL: &str = "\0-\u{1f}\u{7f}-\u{9f}";

/// A text that is one of the alternatives, from its beginning to its end.
pub(crate) fn whole(alternatives: &[&str]) -> String {
    match alternatives {
        [one] if !one.contains('|') => format!("^{one}$"),
        _ => format!("^(?:{})$", alternatives.join("|")),
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

/// The digits of a phone.
pub(crate) fn digits() -> String {
    format!("[1-9][0-9]{{{},{}}}", DIGITS.start() - 1, DIGITS.end() - 1)
}

/// The digits of a phone, with or without a `+` before them.
pub(crate) fn digits_perhaps_with_plus() -> String {
    joined(&["\\+?", &digits()])
}

/// A phone as a person writes it.
pub(crate) fn phone() -> String {
    let between = format!("[{}]*", class(SEPARATORS));
    let more = format!("(?:{between}[0-9]){{{},{}}}", DIGITS.start() - 1, DIGITS.end() - 1);
    format!("{between}(?:\\+{between})?[1-9]{more}{between}")
}

/// The number of a group of today.
pub(crate) fn group() -> String {
    format!("[0-9]{{{},{}}}", GROUP_DIGITS.start(), GROUP_DIGITS.end())
}

/// The number of a group of the time before.
pub(crate) fn old_group() -> String {
    let (owner, time) = (DIGITS, OLD_GROUP_TIME);
    format!("[0-9]{{{},{}}}-[0-9]{{{},{}}}", owner.start(), owner.end(), time.start(), time.end())
}

/// The id of a person.
pub(crate) fn person() -> String {
    joined(&[&digits(), "@s\\.whatsapp\\.net"])
}

/// The id of a group of either time.
pub(crate) fn any_group() -> String {
    format!("(?:{}|{})@g\\.us", group(), old_group())
}

/// The id of a newsletter or of a person whose phone is hidden.
pub(crate) const NEWSLETTER_OR_LID: &str = "[0-9]+@(?:newsletter|lid)";

/// An `http` or `https` URL.
pub(crate) fn web() -> String {
    let none_of = |others: &str| format!("[^{others}{CONTROL}{}]", white_space());
    let user = none_of("\\/?#@");
    let host = none_of("\\/?#@:\\[\\]");
    let rest = none_of("");
    format!("[Hh][Tt][Tt][Pp][Ss]?://(?:{user}*@)?(?:{host}+|\\[[0-9A-Fa-f:.]+\\])(?::[0-9]*)?(?:[\\/?#]{rest}*)?")
}

/// A data URI in base64, but for the number of its characters.
pub(crate) fn data() -> String {
    let token = "[!#\\$&\\^_.+A-Za-z0-9\\-]+";
    // What is visible in ASCII, but for comma and semicolon.
    let parameter = "[!-+\\--:<-~]+";
    format!("data:{token}/{token}(?:;{parameter})*;base64,{BASE64}+={{0,2}}")
}

/// Bare base64 of a picture, known by its first bytes, but for the number of its characters.
pub(crate) fn picture() -> String {
    let starts = ["iVBORw0KGg[opqr]", "/9j/", "R0lGOD[dl]h", &format!("UklGR{BASE64}{{6}}XRUJQ")].join("|");
    format!("(?:{starts}){BASE64}*={{0,2}}")
}

/// The name, in whatever case.
pub(crate) fn any_case(name: &str) -> String {
    name.chars().flat_map(|letter| ['[', letter.to_ascii_uppercase(), letter.to_ascii_lowercase(), ']']).collect()
}

fn white_space() -> String {
    class(WHITE_SPACE)
}

/// The inside of a character class: neighbours as ranges.
fn class(chars: &[char]) -> String {
    let mut ranges: Vec<(char, char)> = Vec::new();
    for char in chars.iter().copied() {
        match ranges.last_mut() {
            Some((_, last)) if u32::from(*last) + 1 == u32::from(char) => *last = char,
            _ => ranges.push((char, char)),
        }
    }
    let mut class = String::new();
    for (first, last) in ranges {
        push(first, &mut class);
        if first != last {
            class.push('-');
            push(last, &mut class);
        }
    }
    class
}

fn push(char: char, class: &mut String) {
    if RESERVED.contains(char) {
        class.push('\\');
    }
    class.push(char);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_hold_ranges() {
        assert_eq!(class(&['\u{9}', '\u{a}', '\u{20}', '-', 'a']), "\t-\n \\-a");
    }
}
