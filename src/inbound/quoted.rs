//! What may be quoted of a provider's words: a line or two, without what is secret.

use alloc::string::String;
use alloc::vec::Vec;

use crate::text::{is_number, length, pieces};

/// How many code points are quoted at most.
pub(crate) const MOST: usize = 200;
/// How much is looked at: what stands behind it would not be shown.
const LOOKED_AT: usize = 8192;
/// Stands where something was left out.
const HIDDEN: &str = "…";
/// A word of so many letters and digits, with both among them, is nothing that people say.
const OPAQUE: usize = 20;

/// Names that a secret follows, or parts of them.
const KEYS: [&str; 9] = ["token", "secret", "password", "senha", "authorization", "bearer", "apikey", "api-key", "api_key"];
/// What follows them in a sentence.
const TALK: [&str; 45] = [
    "is",
    "in",
    "not",
    "was",
    "has",
    "does",
    "do",
    "must",
    "missing",
    "required",
    "invalid",
    "expired",
    "header",
    "for",
    "of",
    "or",
    "and",
    "no",
    "não",
    "null",
    "to",
    "from",
    "with",
    "provided",
    "informado",
    "informada",
    "inválido",
    "inválida",
    "invalido",
    "invalida",
    "expirado",
    "expirada",
    "de",
    "da",
    "del",
    "é",
    "es",
    "está",
    "ausente",
    "y",
    "e",
    "ou",
    "para",
    "não",
    "ya",
];

/// The text with tokens and IP addresses replaced by `…`, white space as single blanks, and shortened.
pub(crate) fn quoted(text: &str, most: usize) -> String {
    let text = text.trim();
    let mut looked_at = text;
    if text.len() > LOOKED_AT {
        // Half a token is a token no longer.
        let mut bytes = text.as_bytes().iter().take(LOOKED_AT);
        let end = bytes.rposition(|byte| byte.is_ascii_whitespace() || b">},;".contains(byte)).unwrap_or_default();
        looked_at = text.get(..end).unwrap_or_default();
    }
    let out = without_secrets(&without_addresses(looked_at));
    if length(&out) <= most && looked_at.len() == text.len() {
        return out;
    }
    let mut short: String = out.chars().take(most - 1).collect();
    short.push_str(HIDDEN);
    short
}

/// The text without a secret that is known; one of a few letters could be any word.
pub(crate) fn without(text: &str, secret: &str) -> String {
    const FEW: usize = 4;
    let mut out = String::new();
    let mut rest = text;
    while secret.len() >= FEW
        && let Some(at) = rest.as_bytes().windows(secret.len()).position(|part| part.eq_ignore_ascii_case(secret.as_bytes()))
    {
        out.push_str(rest.get(..at).unwrap_or_default());
        out.push_str(HIDDEN);
        rest = rest.get(at + secret.len()..).unwrap_or_default();
    }
    out.push_str(rest);
    out
}

fn without_addresses(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let (mut rest, mut before) = (text, None);
    while !rest.is_empty() {
        let (run, behind) = leading(rest, is_of_address);
        let (other, next) = leading(behind, |char| !is_of_address(char));
        let is_joined = |byte: Option<u8>| byte.is_some_and(|byte| byte.is_ascii_alphanumeric());
        let stands_alone = !is_joined(before) && !is_joined(other.bytes().next());
        out.push_str(if is_v4(run) || is_v6(run, stands_alone) { HIDDEN } else { run });
        out.push_str(other);
        (rest, before) = (next, other.bytes().last());
    }
    out
}

fn is_of_address(char: char) -> bool {
    char.is_ascii_hexdigit() || char == ':' || char == '.'
}

/// Whether there are four numbers with points between them, whatever stands around those.
fn is_v4(run: &str) -> bool {
    let is_digit = |char: char| char.is_ascii_digit();
    let is_inside = |group: &str| group.len() <= 3 && is_number(group);
    let groups: Vec<&str> = pieces(run, b'.').collect();
    groups.windows(4).any(|four| {
        matches!(four, [first, second, third, last]
            if first.ends_with(is_digit) && is_inside(second) && is_inside(third) && last.starts_with(is_digit))
    })
}

/// Whether there are eight groups with colons between them, or fewer and a gap.
fn is_v6(run: &str, stands_alone: bool) -> bool {
    let groups = pieces(run, b':').filter(|group| !group.is_empty()).count();
    let has_gap = run.as_bytes().windows(2).any(|pair| pair == b"::");
    let has_digit = run.bytes().any(|byte| byte.is_ascii_digit());
    run.bytes().filter(|byte| *byte == b':').count() >= 7 || has_gap && (has_digit || groups > 1 || groups == 1 && stands_alone)
}

/// What is known of what stands before a word.
#[derive(Clone, Copy, PartialEq)]
enum Before {
    Nothing,
    /// A name that a secret may follow.
    Key,
    /// Such a name, and a mark that says that its value follows; whether that is a slash.
    Value(bool),
}

fn without_secrets(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    let mut before = Before::Nothing;
    while let Some(char) = rest.chars().next() {
        let (word, behind) = leading(rest, is_word);
        if word.is_empty() {
            before = after_mark(char, before);
            // As runs of white space and control characters go, so do the lines of a page.
            if !char.is_whitespace() && !char.is_control() {
                out.push(char);
            } else if !out.ends_with(' ') {
                out.push(' ');
            }
            rest = rest.get(char.len_utf8()..).unwrap_or_default();
            continue;
        }
        let is_scheme = word.eq_ignore_ascii_case("bearer") || word.eq_ignore_ascii_case("basic");
        let (whole, behind_whole) = match before {
            Before::Nothing => (word, behind),
            Before::Value(true) => leading(rest, |char| char != '/' && is_credential(char)),
            _ => leading(rest, is_credential),
        };
        let is_secret = match before {
            Before::Nothing => is_opaque(word),
            Before::Key => !is_talk(word, whole),
            Before::Value(_) => !is_scheme,
        };
        out.push_str(if is_secret { HIDDEN } else { word });
        before = match before {
            _ if is_secret => Before::Nothing,
            Before::Value(_) => before,
            _ if says(word, &KEYS) => Before::Key,
            _ => Before::Nothing,
        };
        rest = if is_secret { behind_whole } else { behind };
    }
    out
}

/// Whether a word is one that follows in a sentence: `is`, but not the beginning of a token `iS.9`.
fn is_talk(word: &str, whole: &str) -> bool {
    let is_end = |byte: u8| b".:!?".contains(&byte);
    TALK.iter().any(|talk| talk.eq_ignore_ascii_case(word)) && whole.bytes().skip(word.len()).all(is_end)
}

fn after_mark(mark: char, before: Before) -> Before {
    match (mark, before) {
        (_, Before::Nothing) => Before::Nothing,
        (':' | '=', _) => Before::Value(false),
        ('/', Before::Key) => Before::Value(true),
        ('"' | '\'' | '\\' | '[', _) => before,
        (blank, _) if blank.is_whitespace() => before,
        _ => Before::Nothing,
    }
}

/// Letters of any script are parts of words; of punctuation and symbols the usual blocks are known.
fn is_word(char: char) -> bool {
    let is_mark =
        matches!(char, '\u{80}'..='\u{bf}' | '\u{2000}'..='\u{2bff}' | '\u{3000}'..='\u{303f}' | '\u{fe00}'..='\u{feff}');
    char.is_ascii_alphanumeric() || char == '_' || char == '-' || !char.is_ascii() && !is_mark
}

/// Whether it may be a part of a secret.
fn is_credential(char: char) -> bool {
    char > ' ' && !"\"'<>,;&)]}\\".chars().any(|mark| mark == char) && (char.is_ascii() || is_word(char))
}

fn is_opaque(word: &str) -> bool {
    let is_it = |run: &str| {
        run.len() >= OPAQUE && run.bytes().any(|byte| byte.is_ascii_digit()) && run.bytes().any(|byte| byte.is_ascii_alphabetic())
    };
    word.split(|char: char| !char.is_ascii()).any(is_it)
}

/// Whether one of the words is in the text, in whatever case.
pub(crate) fn says(text: &str, words: &[&str]) -> bool {
    let has = |word: &str| text.as_bytes().windows(word.len()).any(|window| window.eq_ignore_ascii_case(word.as_bytes()));
    words.iter().any(|word| has(word))
}

/// What the text begins with, and what stands behind that.
fn leading(text: &str, is: fn(char) -> bool) -> (&str, &str) {
    let end = text.find(|char| !is(char)).unwrap_or(text.len());
    (text.get(..end).unwrap_or_default(), text.get(end..).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use std::net::{Ipv4Addr, Ipv6Addr};
    use std::prelude::v1::*;

    use proptest::prelude::*;

    use super::*;

    fn all(text: &str) -> String {
        quoted(text, MOST)
    }

    #[test]
    fn ordinary_texts_stay_as_they_are() {
        for text in [
            "Missing token in header, Authorization header, or query parameter",
            "Button 1: Type must be one of: REPLY, URL, CALL, COPY",
            "your client-token is not configured",
            "std::vector at 12:30:45, version 1.2.3",
            "Invalid phone number format: 5511999999999",
            "não foi possível: a integração caiu",
            r#"{"error":{"message":"Maximum of 3 buttons allowed"}}"#,
        ] {
            assert_eq!(all(text), text);
        }
    }

    #[test]
    fn secrets_are_hidden_wherever_they_stand() {
        for (text, expected) in [
            ("Client-Token s3cret not allowed", "Client-Token … not allowed"),
            ("CLIENT-TOKEN abc not allowed", "CLIENT-TOKEN … not allowed"),
            (r#"{"token":"abc","x":1}"#, r#"{"token":"…","x":1}"#),
            (r#"{\"TokenInstance\": \"a.b/c=\"}"#, r#"{\"TokenInstance\": \"…\"}"#),
            ("Authorization: Bearer abc.def", "Authorization: Bearer …"),
            ("https://x.y/instances/3C5F0A1B2C3D4E5F6A7B8C9D/token/abc/send", "https://x.y/instances/…/token/…/send"),
            ("?token=abc&x=1", "?token=…&x=1"),
            ("of 73eb6f77-75e2-46eb-9063-b25a0d44f895 none", "of … none"),
            ("senha errada1", "senha …"),
            ("x “zq9bbbbbbbbbbbbbbbbbbbbb” y", "x “…” y"),
            ("é\u{a0}zq9bbbbbbbbbbbbbbbbbbbbb\u{2028}é", "é … é"),
            ("Client-Token\u{a0}abc123\u{a0}not allowed", "Client-Token … not allowed"),
            ("token não configurado", "token não configurado"),
            ("a\n\t b\u{0}c", "a b c"),
        ] {
            assert_eq!(all(text), expected);
        }
    }

    #[test]
    fn long_texts_are_cut() {
        let short = all(&"é".repeat(10_000));
        assert_eq!((short.chars().count(), short.ends_with('…')), (1, true));
        let short = all(&"é a ".repeat(10_000));
        assert_eq!((short.chars().count(), short.ends_with('…')), (MOST, true));
        assert_eq!(all(&[&"token=".repeat(2000), "end"].concat()), "…");
        let short = all(&"<p>a</p>".repeat(2000));
        assert_eq!((short.chars().count(), short.ends_with('…')), (MOST, true));
    }

    proptest! {
        #[test]
        fn no_address_is_quoted(v4: Ipv4Addr, v6: Ipv6Addr, before in "[ \"\\[(=x]", after in "[ \"\\]),;]") {
            for address in [v4.to_string(), v6.to_string(), format!("::ffff:{v4}"), v6.to_string().to_uppercase()] {
                let text = all(&[&before, &*address, &after, "not allowed"].concat());
                prop_assert!(!text.contains(&address), "{}", text);
            }
        }

        #[test]
        fn any_text_is_quoted_shortly(text in "\\PC*", most in 1..300_usize) {
            prop_assert!(quoted(&text, most).chars().count() <= most);
        }
    }
}
