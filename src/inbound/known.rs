//! What providers are known to answer with.

use alloc::string::String;

use super::answer::FailureKind;
use super::quoted::says;
use super::time;
use crate::issue::{Basis, Code};
use crate::text::{before, cut, joined};

/// Something that a provider is known to answer with, and what it means. Of a provider's list the first that fits counts: what
/// decides between answers of one code stands before the code, and a status last.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Known {
    by: By,
    pub(super) kind: FailureKind,
    pub(super) code: Option<Code>,
    pub(super) retryable: Option<bool>,
}

/// What it is known by.
#[derive(Clone, Copy, Debug)]
pub(crate) enum By {
    /// The whole text, as documented: `<…>` stands where the provider fills in, `<secret>` where that is not to be seen.
    Text(&'static str),
    /// The same, where `N` is a button's number; the provider counts the first button as this.
    Numbered(&'static str, usize),
    /// A part of the text. A page of HTML has none: it may say anything.
    Part(&'static str),
    /// The same, where that means it with one status only.
    PartAt(&'static str, u16),
    /// One of the provider's own codes: `"190"` is also `190/460`, which is a code inside it, while `"100/33"` is no other 100.
    Codes(&'static [&'static str]),
    /// A code that is a number in this range, its ends included.
    Between(u64, u64),
    /// The status of the answer, where it means something else than it does in general.
    Status(u16),
}

impl Known {
    pub const fn by(by: By, kind: FailureKind) -> Known {
        Known { by, kind, code: None, retryable: None }
    }

    pub const fn new(text: &'static str, kind: FailureKind) -> Known {
        Known::by(By::Text(text), kind)
    }

    /// The documented answer of a rule.
    pub const fn rule(basis: &'static Basis, code: Code) -> Known {
        let text = match basis.response {
            Some(response) => response.message,
            None => "",
        };
        let by = match basis.numbered {
            Some(first) => By::Numbered(text, first as usize),
            None => By::Text(text),
        };
        Known { code: Some(code), ..Known::by(by, FailureKind::Rejected) }
    }

    /// Whether it is known by the provider's words, so that those are more than a body of any kind.
    pub(super) fn is_text(&self) -> bool {
        matches!(self.by, By::Text(_) | By::Numbered(..) | By::Part(_) | By::PartAt(..))
    }

    /// The number of the button, counted from 1, if this is what was answered, by words that may be quoted, the provider's code and the
    /// status; 0 where there is none.
    pub(super) fn button(&self, words: &str, code: Option<&str>, status: u16) -> Option<usize> {
        let fits = match self.by {
            By::Text(text) => filled(text, b"<", words).is_some(),
            By::Numbered(text, first) => {
                let number = usize::try_from(time::digits(filled(text, b"N", words)?)?).ok()?;
                return number.checked_add(1)?.checked_sub(first);
            }
            By::Part(part) => !words.starts_with('<') && says(words, &[part]),
            By::PartAt(part, known) => known == status && !words.starts_with('<') && says(words, &[part]),
            By::Codes(codes) => code.is_some_and(|code| codes.iter().any(|known| is_code(known, code))),
            By::Between(first, last) => {
                let number = code.and_then(|code| time::digits(before(code, b"/")));
                number.is_some_and(|number| (first..=last).contains(&number))
            }
            By::Status(known) => known == status,
        };
        fits.then_some(0)
    }

    /// The text without the secret that it repeats, if it does.
    pub(super) fn masked(&self) -> Option<String> {
        let By::Text(text) = self.by else { return None };
        let (before, rest) = cut(text, b"<")?;
        Some(joined(&[before, "…", rest.strip_prefix("secret>")?]))
    }
}

impl Known {
    /// The same, of a provider that counts the first button as 0.
    #[cfg_attr(not(test), expect(dead_code, reason = "for providers that say more than those of today"))]
    pub const fn counted_from_zero(self) -> Known {
        match self.by {
            By::Numbered(text, _) => Known { by: By::Numbered(text, 0), ..self },
            _ => self,
        }
    }

    /// The rule of ours that was broken, where no rule states the answer.
    pub const fn breaks(self, code: Code) -> Known {
        Known { code: Some(code), ..self }
    }

    /// Whether the same request may be sent again later, where the kind would say otherwise.
    pub const fn retryable(self, retryable: bool) -> Known {
        Known { retryable: Some(retryable), ..self }
    }
}

/// What stands in `text` where the known one leaves a place, which begins with the mark, if they agree elsewhere, in whatever case.
fn filled<'t>(known: &str, mark: &[u8], text: &'t str) -> Option<&'t str> {
    let Some((before, rest)) = cut(known, mark) else {
        return bare(text).eq_ignore_ascii_case(bare(known)).then_some("");
    };
    let after = if mark == b"N" { rest } else { cut(rest, b">")?.1 };
    let before = if after.is_empty() { before.trim_end() } else { before };
    let end = text.len().checked_sub(after.len()).filter(|end| *end >= before.len())?;
    let fits = text.get(..before.len())?.eq_ignore_ascii_case(before) && text.get(end..)?.eq_ignore_ascii_case(after);
    text.get(before.len()..end).filter(|_| fits)
}

fn bare(text: &str) -> &str {
    text.strip_suffix('.').unwrap_or(text)
}

/// Whether the code that was heard is the known one, or one inside it.
fn is_code(known: &str, heard: &str) -> bool {
    let parts = heard.split_at_checked(known.len());
    parts.is_some_and(|(start, rest)| start.eq_ignore_ascii_case(known) && (rest.is_empty() || rest.starts_with('/')))
}
