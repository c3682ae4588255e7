//! Small work on texts that the standard library does as well, but with its formatting and panic machinery in tow: 4 KB of
//! the module, gzipped.

use alloc::collections::BinaryHeap;
use alloc::string::String;
use alloc::vec::Vec;

/// The parts one after the other.
pub(crate) fn joined(parts: &[&str]) -> String {
    let mut out = String::with_capacity(parts.iter().map(|part| part.len()).sum());
    for part in parts {
        out.push_str(part);
    }
    out
}

/// The number in decimal digits.
pub(crate) fn decimal(number: usize) -> String {
    let mut out = String::new();
    write_decimal(number as u64, &mut out);
    out
}

/// See [`decimal`].
pub(crate) fn write_decimal(mut number: u64, out: &mut String) {
    let mut digits = [b'0'; 20];
    let mut length = 0;
    for digit in digits.iter_mut().rev() {
        *digit = b'0' + (number % 10) as u8;
        number /= 10;
        length += 1;
        if number == 0 {
            break;
        }
    }
    out.extend(digits.iter().skip(digits.len() - length).copied().map(char::from));
}

/// The text's UTF-8 bytes, each but `A–Z a–z 0–9 - . _ ~` as `%XX`.
pub(crate) fn write_percent_encoded(text: &str, out: &mut String) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            for digit in [byte >> 4, byte & 15] {
                out.extend(HEX.get(usize::from(digit)).copied().map(char::from));
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

/// For each text that stands in the list before, the index of its first place and its own.
pub(crate) fn repeated<'t>(texts: impl Iterator<Item = &'t str>) -> Vec<(usize, usize)> {
    let mut order = BinaryHeap::new();
    for (index, text) in texts.enumerate() {
        order.push((text, index));
    }
    let mut first = ("", usize::MAX);
    let mut repeated = Vec::new();
    for (text, index) in order.into_sorted_vec() {
        if text == first.0 && first.1 != usize::MAX {
            repeated.push((first.1, index));
        } else {
            first = (text, index);
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
        assert_eq!(repeated(["b", "a", "b", "", "b", ""].into_iter()), [(3, 5), (0, 2), (0, 4)]);
        for text in ["", "a", "a/b", "/", "/é//b/"] {
            assert!(pieces(text, b'/').eq(text.split('/')), "{text}");
            assert_eq!(cut(text, b"/"), text.split_once('/'));
            assert_eq!(Some(before(text, b"/b")), text.split(['/', 'b']).next());
        }
    }
}
