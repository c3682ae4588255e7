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
const TALK: &str = "is are in not was were has have had does do did must can cannot could may might should will would be been missing \
    required invalid expired revoked header field parameter value key token bearer session user id for of or and no on at by with without \
    than that this you your to from the a an provided given sent used found supplied allowed accepted valid wrong incorrect malformed \
    não foi é está pode deve ou e de da do para com sem em no na por que informado informada inválido inválida invalido invalida \
    expirado expirada expirou ausente incorreto incorreta errado errada vazio vazia ya del es y no fue ha han puede debe o en con sin \
    caducado caducada vencido vencida";
/// What stands there where there is no secret.
const VOID: [&str; 3] = ["null", "undefined", "none"];
/// A word of so many letters is no longer taken for one of a language.
const WORD: usize = 16;

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

/// What stands before a word.
#[derive(Clone, Copy, PartialEq)]
enum Mark {
    Nothing,
    /// A name that a secret may follow.
    Key,
    /// Such a name, and a mark that says that its value follows.
    Colon,
    Equal,
    Slash,
}

/// What is known of what stands before a word.
#[derive(Clone, Copy)]
struct Before {
    mark: Mark,
    /// Whether people say the name, as they say `token`, but not `Client-Token`, and no password, which may be any word.
    is_said: bool,
    /// Whether a sentence may go on here.
    is_open: bool,
}

const NOTHING: Before = Before { mark: Mark::Nothing, is_said: false, is_open: false };

fn without_secrets(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    let mut before = NOTHING;
    while let Some(char) = rest.chars().next() {
        let (word, behind) = leading(rest, is_word);
        if word.is_empty() {
            before = before.then(char);
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
        let (whole, behind_whole) = match before.mark {
            Mark::Nothing => (word, behind),
            Mark::Slash => leading(rest, |char| char != '/' && is_credential(char)),
            _ => leading(rest, is_credential),
        };
        let is_end = |byte: u8| b".:!?".contains(&byte);
        let is_whole = whole.bytes().skip(word.len()).all(is_end);
        let is_value = !matches!(before.mark, Mark::Nothing | Mark::Key);
        let is_secret = match before.mark {
            Mark::Nothing => is_opaque(word),
            _ if is_value && is_scheme || word.bytes().all(|byte| b"-_".contains(&byte)) => false,
            _ => !(is_whole && (one_of(word, &VOID) || before.is_open && before.goes_on(word, behind))),
        };
        out.push_str(if is_secret { HIDDEN } else { word });
        before = match before {
            _ if is_secret => NOTHING,
            _ if is_value && is_scheme => before,
            _ if says(word, &KEYS) => Before { mark: Mark::Key, is_said: one_of(word, &["token", "tokens"]), is_open: true },
            _ => NOTHING,
        };
        rest = if is_secret { behind_whole } else { behind };
    }
    out
}

fn one_of(word: &str, words: &[&str]) -> bool {
    words.iter().any(|known| known.eq_ignore_ascii_case(word))
}

impl Before {
    /// What it is with a mark behind it.
    fn then(self, mark: char) -> Before {
        match mark {
            _ if self.mark == Mark::Nothing => NOTHING,
            ':' => Before { mark: Mark::Colon, is_open: false, ..self },
            '=' => Before { mark: Mark::Equal, is_open: false, ..self },
            '/' if self.mark == Mark::Key => Before { mark: Mark::Slash, is_open: false, ..self },
            '"' | '\'' | '\\' | '[' => Before { is_open: false, ..self },
            blank if blank.is_whitespace() => Before { is_open: matches!(self.mark, Mark::Key | Mark::Colon), ..self },
            _ => NOTHING,
        }
    }

    /// Whether the word goes on with a sentence: `is`, but not the beginning of a token `iS.9`. Behind a name that people say, any word
    /// of letters does, behind a colon one that is not the last.
    fn goes_on(self, word: &str, behind: &str) -> bool {
        let is_talk = || pieces(TALK, b' ').any(|talk| talk.eq_ignore_ascii_case(word));
        let is_small = |char: char| char.is_lowercase();
        let is_plain = || length(word) < WORD && word.chars().all(char::is_alphabetic) && word.chars().skip(1).all(is_small);
        let has_next = || self.mark == Mark::Key || behind.strip_prefix(' ').is_some_and(|next| next.starts_with(is_small));
        is_talk() || self.is_said && is_plain() && has_next()
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
            "Error validating access token: Session has expired on Friday, 04-Sep-20 16:00:00 PDT",
            "The access token could not be decrypted",
            "Invalid OAuth access token - Cannot parse access token",
            "Bearer token is missing",
            "token expired",
            "token undefined",
            "O token informado expirou",
            r#"{"token":null,"apikey":"undefined","x":1}"#,
            "Token inválido: sessão encerrada",
            "The token signature does not match",
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
            ("token: abcdef", "token: …"),
            ("token=could", "token=…"),
            ("token qwErtzuiop", "token …"),
            ("Invalid token 'abcdef' given", "Invalid token '…' given"),
            ("password: banana is wrong", "password: … is wrong"),
            ("api-key expiredabc not found", "api-key … not found"),
            ("Bearer abcdef ghi", "Bearer … ghi"),
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
