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
    kind: FailureKind,
    code: Option<Code>,
    /// Whether the same request may be sent again later, where the kind alone does not decide it.
    retryable: Option<bool>,
}

/// What it is known by.
#[derive(Clone, Copy, Debug)]
enum By {
    /// The whole text, as documented: `<…>` stands where the provider fills in, `<secret>` where that is not to be seen.
    Text(&'static str),
    /// The same, where `N` is a button's number; the provider counts the first button as this.
    Numbered(&'static str, usize),
    /// A part of the text.
    Part(&'static str),
    /// One of the provider's own codes, whatever stands inside it.
    Codes(&'static [&'static str]),
    /// A code that is a number in this range, its ends included.
    Between(u64, u64),
    /// The status of the answer.
    Status(u16),
}

/// An answer, as far as it may be known.
#[derive(Clone, Copy)]
pub(super) struct Heard<'a> {
    /// As they may be quoted.
    pub words: &'a str,
    pub code: Option<&'a str>,
    pub status: u16,
}

impl Known {
    const fn by(by: By, kind: FailureKind) -> Known {
        Known { by, kind, code: None, retryable: None }
    }

    /// A whole text.
    pub const fn new(text: &'static str, kind: FailureKind) -> Known {
        Known::by(By::Text(text), kind)
    }

    /// The documented answer of a rule.
    pub const fn rule(basis: &'static Basis, code: Code) -> Known {
        let text = match basis.response {
            Some(response) => response.message,
            None => "",
        };
        let by = if basis.numbered { By::Numbered(text, 1) } else { By::Text(text) };
        Known { code: Some(code), ..Known::by(by, FailureKind::Rejected) }
    }

    /// The same, of a provider that counts the first button as 0.
    #[cfg_attr(not(test), expect(dead_code, reason = "for providers that count from 0"))]
    pub const fn counted_from_zero(self) -> Known {
        match self.by {
            By::Numbered(text, _) => Known { by: By::Numbered(text, 0), ..self },
            _ => self,
        }
    }

    /// A text that has this in it. A page of HTML is none: it may say anything.
    #[cfg_attr(not(test), expect(dead_code, reason = "for providers that put more around their words"))]
    pub const fn part(text: &'static str, kind: FailureKind) -> Known {
        Known::by(By::Part(text), kind)
    }

    /// One of the provider's own codes: `"190"` is also `190/460`, which is a code inside it, while `"100/33"` is no other 100.
    #[cfg_attr(not(test), expect(dead_code, reason = "for providers that answer with codes"))]
    pub const fn codes(codes: &'static [&'static str], kind: FailureKind) -> Known {
        Known::by(By::Codes(codes), kind)
    }

    /// The codes from one number to another, both included.
    #[cfg_attr(not(test), expect(dead_code, reason = "for providers that answer with codes"))]
    pub const fn between(first: u64, last: u64, kind: FailureKind) -> Known {
        Known::by(By::Between(first, last), kind)
    }

    /// A status that means something else than it does in general.
    #[cfg_attr(not(test), expect(dead_code, reason = "for providers with statuses of their own"))]
    pub const fn status(status: u16, kind: FailureKind) -> Known {
        Known::by(By::Status(status), kind)
    }

    /// The rule of ours that was broken.
    #[cfg_attr(not(test), expect(dead_code, reason = "for answers that no rule states"))]
    pub const fn breaks(self, code: Code) -> Known {
        Known { code: Some(code), ..self }
    }

    /// Whether the same request may be sent again later, where the kind would say otherwise.
    #[cfg_attr(not(test), expect(dead_code, reason = "for providers that say more than the kind does"))]
    pub const fn retryable(self, retryable: bool) -> Known {
        Known { retryable: Some(retryable), ..self }
    }

    /// What it means.
    pub(super) fn meaning(&self) -> (FailureKind, Option<Code>, Option<bool>) {
        (self.kind, self.code, self.retryable)
    }

    /// Whether it is known by the provider's words, so that those are more than a body of any kind.
    pub(super) fn is_text(&self) -> bool {
        matches!(self.by, By::Text(_) | By::Numbered(..) | By::Part(_))
    }

    /// The number of the button, counted from 1, if this is what was answered; 0 where there is none.
    pub(super) fn button(&self, heard: Heard<'_>) -> Option<usize> {
        let fits = match self.by {
            By::Text(text) => filled(text, b"<", heard.words).is_some(),
            By::Numbered(text, first) => {
                let number = usize::try_from(time::digits(filled(text, b"N", heard.words)?)?).ok()?;
                return number.checked_add(1)?.checked_sub(first);
            }
            By::Part(part) => !heard.words.starts_with('<') && says(heard.words, &[part]),
            By::Codes(codes) => codes.iter().any(|code| heard.code.is_some_and(|heard| is_code(code, heard))),
            By::Between(first, last) => {
                let number = heard.code.and_then(|code| time::digits(before(code, b"/")));
                number.is_some_and(|number| (first..=last).contains(&number))
            }
            By::Status(status) => status == heard.status,
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
    let inside = heard.get(known.len()..).unwrap_or_default();
    (inside.is_empty() || inside.starts_with('/'))
        && heard.get(..known.len()).is_some_and(|start| start.eq_ignore_ascii_case(known))
}
