//! Small work on texts and lists that the standard library does as well, but with its formatting, sorting and panic machinery in
//! tow: 4 KB of the module, gzipped.

pub(crate) mod near;
#[cfg(feature = "schemas")]
pub(crate) mod pattern;
pub(crate) mod placeholder;
pub(crate) mod swar;

use alloc::borrow::ToOwned as _;
use alloc::string::String;
use alloc::vec::Vec;
use core::cmp::Ordering;

/// Enums, each of whose values has a name; before them, who may ask for it.
macro_rules! vocabulary {
    ($named:vis as_str; $(
        $(#[$attribute:meta])*
        $visibility:vis enum $name:ident { $($(#[$of:meta])* $value:ident = $text:literal),+ $(,)? }
    )+) => {$(
        $(#[$attribute])*
        $visibility enum $name { $($(#[$of])* $value),+ }

        #[cfg_attr(not(feature = "texts"), allow(dead_code, reason = "records have numbers in place of some names"))]
        impl $name {
            /// The names of all values, in their order.
            pub(crate) const NAMES: &[&str] = &[$($text),+];

            /// The name, as it stands in JSON.
            #[must_use]
            #[expect(clippy::indexing_slicing, reason = "each value has its name")]
            $named const fn as_str(self) -> &'static str {
                $name::NAMES[self as usize]
            }
        }
    )+};
}
pub(crate) use vocabulary;

/// White space: what JavaScript's `trim` takes away.
pub(crate) const WHITE_SPACE: &[char] = &[
    '\u{9}', '\u{a}', '\u{b}', '\u{c}', '\u{d}', '\u{20}', '\u{a0}', '\u{1680}', '\u{2000}', '\u{2001}', '\u{2002}', '\u{2003}',
    '\u{2004}', '\u{2005}', '\u{2006}', '\u{2007}', '\u{2008}', '\u{2009}', '\u{200a}', '\u{2028}', '\u{2029}', '\u{202f}',
    '\u{205f}', '\u{3000}', '\u{feff}',
];

/// Invisible marks that programs put around what is copied, beside white space: those of width and of the direction of writing.
pub(crate) const MARKS: &[char] = &[
    '\u{200b}', '\u{200c}', '\u{200d}', '\u{200e}', '\u{200f}', '\u{202a}', '\u{202b}', '\u{202c}', '\u{202d}', '\u{202e}',
    '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}',
];

/// Whether the text is empty or only white space.
#[inline]
pub(crate) fn is_blank(text: &str) -> bool {
    // Nearly every text begins with something visible in ASCII.
    !text.as_bytes().first().is_some_and(u8::is_ascii_graphic) && text.chars().all(|char| WHITE_SPACE.contains(&char))
}

/// The text without white space around it.
pub(crate) fn trimmed(text: &str) -> &str {
    text.trim_matches(WHITE_SPACE)
}

/// The text without white space and invisible marks around it.
pub(crate) fn unwrapped(text: &str) -> &str {
    text.trim_matches(|char| MARKS.contains(&char) || WHITE_SPACE.contains(&char))
}

/// Whether the text is nothing but ASCII digits, at least one.
pub(crate) fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// A text of the caller's as it may be quoted between backticks: at most 40 code points, control characters and invisible marks escaped.
pub(crate) fn shortened(text: &str) -> String {
    const MOST: usize = 40;
    if text.is_empty() {
        return "\"\"".to_owned();
    }
    let mut out = String::new();
    let mut left = MOST;
    for char in text.chars() {
        let escaped = char.is_control() || char == '`' || char == '\u{feff}' || MARKS.contains(&char);
        let width = if escaped { char.escape_unicode().len() } else { 1 };
        if width > left {
            while length(&out) >= MOST {
                out.pop();
            }
            out.push('…');
            break;
        }
        left -= width;
        if escaped { out.extend(char.escape_unicode()) } else { out.push(char) }
    }
    out
}

/// What follows `start` in a path that begins with it. Paths differ in their first letters: comparing those here is several times as fast
/// as the call that the standard library makes.
pub(crate) fn after<'t>(path: &'t str, start: &str) -> Option<&'t str> {
    let (mut ours, mut theirs) = (path.as_bytes(), start.as_bytes());
    while let ([our, after @ ..], [their, rest @ ..]) = (ours, theirs)
        && our == their
    {
        (ours, theirs) = (after, rest);
    }
    if theirs.is_empty() { path.get(start.len()..) } else { None }
}

/// The path up to its last slash, which is in it: of `a/b/c`, `a/b/`.
pub(crate) fn folder(path: &str) -> &str {
    let end = path.bytes().rposition(|byte| byte == b'/').map_or(0, |at| at + 1);
    path.get(..end).unwrap_or_default()
}

pub(crate) fn joined(parts: &[&str]) -> String {
    parts.iter().copied().collect()
}

pub(crate) fn decimal(number: usize) -> String {
    let mut out = String::new();
    write_decimal(number as u64, &mut out);
    out
}

pub(crate) fn write_decimal(number: u64, out: &mut String) {
    if number >= 10 {
        write_decimal(number / 10, out);
    }
    out.push(char::from(b'0' + (number % 10) as u8));
}

/// The text's UTF-8 bytes, each but `A–Z a–z 0–9 - . _ ~` as `%XX`.
pub(crate) fn write_percent_encoded(text: &str, out: &mut String) {
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            for digit in [byte >> 4, byte & 15] {
                out.extend(char::from_digit(digit.into(), 16).map(|digit| digit.to_ascii_uppercase()));
            }
        }
    }
}

/// What stands before and behind the first ASCII character of `marks` in the text.
pub(crate) fn cut<'t>(text: &'t str, marks: &[u8]) -> Option<(&'t str, &'t str)> {
    let at = text.bytes().position(|byte| marks.contains(&byte))?;
    Some((text.get(..at)?, text.get(at + 1..)?))
}

/// What stands before the first of `marks`: the whole text, if there is none.
pub(crate) fn before<'t>(text: &'t str, marks: &[u8]) -> &'t str {
    cut(text, marks).map_or(text, |(before, _)| before)
}

/// The pieces of the text between the marks.
pub(crate) fn pieces(text: &str, mark: u8) -> impl Iterator<Item = &str> {
    let mut rest = Some(text);
    core::iter::from_fn(move || {
        let text = rest?;
        let (piece, after) = cut(text, &[mark]).map_or((text, None), |(piece, after)| (piece, Some(after)));
        rest = after;
        Some(piece)
    })
}

/// The numbers below `count` in the order that `compare` gives them; equal ones stay as they are. Ever longer runs are merged in
/// pairs, for all lists in the same code.
#[inline(never)]
pub(crate) fn sorted(count: usize, compare: &dyn Fn(u32, u32) -> Ordering) -> Vec<u32> {
    let mut order: Vec<u32> = (0..u32::try_from(count).unwrap_or(u32::MAX)).collect();
    let mut run = 1;
    while run < order.len() {
        let mut merged = Vec::with_capacity(order.len());
        for pair in order.chunks(2 * run) {
            let (mut left, mut right) = pair.split_at_checked(run).unwrap_or((pair, &[]));
            while let ([one, behind_one @ ..], [other, behind_other @ ..]) = (left, right) {
                let is_less = compare(*other, *one) == Ordering::Less;
                merged.push(if is_less { *other } else { *one });
                if is_less { right = behind_other } else { left = behind_one }
            }
            merged.extend_from_slice(left);
            merged.extend_from_slice(right);
        }
        order = merged;
        run *= 2;
    }
    order
}

/// For each text that stands in the list before, the index of its first place and its own.
pub(crate) fn repeated(texts: &[&str]) -> Vec<(usize, usize)> {
    let at = |index: u32| texts.get(index as usize).copied().unwrap_or_default();
    let mut repeated = Vec::new();
    for same in sorted(texts.len(), &|a, b| at(a).cmp(at(b))).chunk_by(|a, b| at(*a) == at(*b)) {
        if let [first, others @ ..] = same {
            repeated.extend(others.iter().map(|other| (*first as usize, *other as usize)));
        }
    }
    repeated
}

/// How many code points the text has.
pub(crate) fn length(text: &str) -> usize {
    text.bytes().filter(|byte| byte & 0xc0 != 0x80).count()
}

#[cfg(test)]
mod tests {
    use std::prelude::v1::*;

    use super::*;

    #[test]
    fn they_do_what_the_standard_library_does() {
        for number in [0, 7, 10, 1_234_567_890, usize::MAX] {
            assert_eq!(decimal(number), number.to_string());
        }
        for text in ["", "abc", "ação 😀\u{0}"] {
            assert_eq!(length(text), text.chars().count());
        }
        assert_eq!(joined(&["a", "", "bc"]), "abc");
        assert_eq!(repeated(&["b", "a", "b", "", "b", ""]), [(3, 5), (0, 2), (0, 4)]);
        for text in ["", "a", "a/b", "/", "/é//b/"] {
            assert!(pieces(text, b'/').eq(text.split('/')), "{text}");
            assert_eq!(cut(text, b"/"), text.split_once('/'));
            assert_eq!(Some(before(text, b"/b")), text.split(['/', 'b']).next());
        }
    }

    #[test]
    fn quotes_are_short_and_without_control_characters() {
        assert_eq!(shortened("displayText"), "displayText");
        assert_eq!(shortened("a\nb\u{7f}`"), "a\\u{a}b\\u{7f}\\u{60}");
        assert_eq!(shortened(&"é".repeat(40)).chars().count(), 40);
        for text in ["x".repeat(41), "\n".repeat(41), "é".repeat(10_000)] {
            let short = shortened(&text);
            assert!(short.ends_with('…') && short.chars().count() <= 40, "{short}");
        }
    }
}
