//! What a provider's body says.

use alloc::string::String;

use super::answer::Accepted;
use super::body::text_at;
use crate::json::{Kind, Value};

/// What a provider's body says.
pub(crate) enum Said {
    Accepted(Accepted),
    /// It complains.
    Refused(Refusal),
    /// Nothing that is documented.
    Nothing,
}

/// What a provider complains of.
#[derive(Default)]
pub(crate) struct Refusal {
    /// Its words; empty, if there is no more than a sign that something is wrong.
    pub words: String,
    /// Its own code for it, a number or a word: `131030`, `NOT_FOUND`. A code inside a code stands behind a slash: `100/33`.
    pub code: Option<String>,
    /// Whether it says itself that the same request may do later.
    pub transient: bool,
}

impl Refusal {
    /// One of which only the words are known.
    pub fn of(words: String) -> Refusal {
        Refusal { words, ..Refusal::default() }
    }

    /// With the code at the first of the names, and those inside it at the others, as far as they are there.
    #[cfg_attr(not(test), expect(dead_code, reason = "for providers that answer with codes"))]
    pub fn coded(mut self, error: Value<'_>, names: &[&str]) -> Refusal {
        for code in names.iter().map_while(|name| text_at(error, &[name])) {
            let whole = self.code.get_or_insert_default();
            whole.push_str(if whole.is_empty() { "" } else { "/" });
            whole.push_str(code);
        }
        self
    }
}

/// What is complained of in a place where providers put their errors; `Some` without words where there is no more than a sign
/// that something is wrong.
pub(crate) fn complaint(errors: Value<'_>) -> Option<String> {
    let mut out = String::new();
    match errors.kind() {
        Kind::Text => out.push_str(errors.text()?.trim()),
        Kind::List => {
            // More would not be quoted.
            for words in errors.items().take(20).filter_map(complaint) {
                out.push_str(if out.is_empty() { "" } else { "; " });
                out.push_str(&words);
            }
            return errors.items().next().map(|_| out);
        }
        Kind::Object => {
            errors.members().next()?;
            let words = ["message", "description", "error", "code"].iter().find_map(|name| text_at(errors, &[name]));
            return Some(words.map(String::from).unwrap_or_default());
        }
        Kind::Bool => return (errors.bool() == Some(true)).then_some(out),
        Kind::Null | Kind::Undefined => {}
        _ => return Some(out),
    }
    (!out.is_empty()).then_some(out)
}

/// The first complaint at one of the names.
pub(crate) fn complaint_in(body: Value<'_>, names: &[&str]) -> Said {
    let complaint = names.iter().find_map(|name| complaint(body.member(name)?));
    complaint.map_or(Said::Nothing, |words| Said::Refused(Refusal::of(words)))
}
