//! Problems as rules tell them: light, without texts, collected before anything is decided about them.

use alloc::borrow::ToOwned as _;
use alloc::collections::BinaryHeap;
use alloc::string::String;
use alloc::vec::Vec;

use crate::arena::Arena;

use super::{At, Code, Loss, Response, Say, Severity};
use crate::place::{Path, Place, Step};
use crate::record::{Field, rank};
use crate::strings::length;
use crate::value::Value;

/// What a rule stands on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Basis {
    /// The page that states it.
    pub docs: Option<&'static str>,
    /// What the provider documents to answer when it is broken.
    pub response: Option<Response>,
    /// Whether the answer names the button, as `Button N`.
    pub numbered: bool,
    /// No document states it.
    pub inferred: bool,
}

impl Basis {
    /// A rule of this library, not of a provider.
    pub const OURS: &'static Basis = &Basis { docs: None, response: None, numbered: false, inferred: false };
    /// A rule that no provider's document states.
    pub const INFERRED: &'static Basis = &Basis { docs: None, response: None, numbered: false, inferred: true };

    pub const fn stated(docs: &'static str) -> Basis {
        Basis { docs: Some(docs), response: None, numbered: false, inferred: false }
    }

    /// The same rule, with what the provider documents to answer.
    pub const fn answer(&self, status: u16, message: &'static str) -> Basis {
        Basis { response: Some(Response { status, message, button: None }), ..*self }
    }

    /// The same rule, whose answer names the button concerned.
    pub const fn numbered(&self) -> Basis {
        Basis { numbered: true, ..*self }
    }

    /// The same page, which only lets the rule be inferred.
    pub const fn inferred(&self) -> Basis {
        Basis { inferred: true, ..*self }
    }
}

/// The codes for what can be wrong with any member.
#[derive(Clone, Copy)]
pub(crate) struct Names {
    pub missing: Code,
    pub empty: Code,
    pub invalid: Code,
}

/// A figure or name in an issue's texts; see [`Param`](super::Param).
#[derive(Clone, Copy)]
pub(crate) enum Figure<'a> {
    Count(usize),
    /// A button, by its index in the list that is judged.
    Button(usize),
    Number(&'a str),
    Name(&'a str),
    Key(&'static str),
    Keys(&'a str),
}

/// A value that a repair tests or puts.
#[derive(Clone, Copy)]
pub(crate) enum Content<'a> {
    Given(Value<'a>),
    Text(&'a str),
}

/// What a repair does to the value at a finding's path once it has proved to be the one that was judged.
#[derive(Clone, Copy)]
pub(crate) enum Repair<'a> {
    Replace(&'a str),
    Remove,
    /// Gives the member another name.
    Rename(&'static str),
}

/// One problem, before it is put into words.
#[derive(Clone, Copy)]
pub(crate) struct Finding<'a> {
    pub arena: &'a Arena,
    pub code: Code,
    pub say: Say,
    pub severity: Severity,
    pub at: At,
    pub loss: Option<Loss>,
    pub path: Path<'a>,
    pub params: [Option<(&'static str, Figure<'a>)>; 4],
    /// What stands at the path, and what is to be done with it.
    pub fix: Option<(Content<'a>, Repair<'a>)>,
    pub response: Option<Response>,
    /// Whether a value of another JSON kind was found than the one expected.
    pub wrong_kind: bool,
    pub basis: &'static Basis,
    /// The page that states the rule, if `basis` names none.
    pub docs: Option<&'static str>,
}

impl<'a> Finding<'a> {
    pub fn basis(&mut self, basis: &'static Basis) -> &mut Self {
        self.basis = basis;
        self.response = basis.response;
        if let Some(response) = self.response.as_mut().filter(|_| basis.numbered) {
            response.button =
                self.path.iter().find_map(|step| if let Step::Index(index) = step { Some(index + 1) } else { None });
        }
        self
    }

    pub fn count(&mut self, name: &'static str, count: usize) -> &mut Self {
        self.param(name, Figure::Count(count))
    }

    pub fn key(&mut self, name: &'static str, key: &'static str) -> &mut Self {
        self.param(name, Figure::Key(key))
    }

    /// Quotes an enum-like value or a member's name of the caller's.
    pub fn quote(&mut self, name: &'static str, text: &str) -> &mut Self {
        self.param(name, Figure::Name(self.arena.store(&shortened(text))))
    }

    /// Names several things that are known.
    pub fn list(&mut self, name: &'static str, names: &[&str]) -> &mut Self {
        self.param(name, Figure::Name(self.listed(names)))
    }

    /// Names several things that each language has a word for.
    pub fn keys(&mut self, name: &'static str, keys: &[&'static str]) -> &mut Self {
        self.param(name, Figure::Keys(self.listed(keys)))
    }

    fn listed(&self, names: &[&str]) -> &'a str {
        let mut list = String::new();
        for name in names {
            list.push_str(if list.is_empty() { "" } else { ", " });
            list.push_str(name);
        }
        self.arena.store(&list)
    }

    pub fn param(&mut self, name: &'static str, figure: Figure<'a>) -> &mut Self {
        if let Some(free) = self.params.iter_mut().find(|param| param.is_none()) {
            *free = Some((name, figure));
        }
        self
    }

    /// Offers to put `to` where `from` stands.
    pub fn replace(&mut self, from: impl Into<Content<'a>>, to: &str) -> &mut Self {
        self.fix = Some((from.into(), Repair::Replace(self.arena.store(to))));
        self
    }

    /// Offers to take `value` away.
    pub fn remove(&mut self, value: Value<'a>) -> &mut Self {
        self.fix = Some((value.into(), Repair::Remove));
        self
    }

    /// Offers to give the member `value` the name `to`.
    pub fn rename(&mut self, value: Value<'a>, to: &'static str) -> &mut Self {
        self.fix = Some((value.into(), Repair::Rename(to)));
        self
    }
}

impl<'a> From<Value<'a>> for Content<'a> {
    fn from(value: Value<'a>) -> Self {
        Content::Given(value)
    }
}

impl<'a> From<&'a str> for Content<'a> {
    fn from(text: &'a str) -> Self {
        Content::Text(text)
    }
}

/// A text of the caller's as it may be quoted between backticks: at most 40 code points, control characters escaped.
pub(crate) fn shortened(text: &str) -> String {
    const MOST: usize = 40;
    if text.is_empty() {
        return "\"\"".to_owned();
    }
    let mut out = String::new();
    let mut left = MOST;
    for char in text.chars() {
        let escaped = char.is_control() || char == '`';
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

/// The problems found so far.
#[derive(Clone)]
pub(crate) struct Found<'a> {
    pub arena: &'a Arena,
    pub list: Vec<Finding<'a>>,
    /// Misspelt members, which are judged as if they were spelt well: the finding that says so, by its index in `list`, and
    /// where the member would then stand.
    misspelt: Vec<(usize, Path<'a>)>,
}

impl<'a> Found<'a> {
    pub fn new(arena: &'a Arena) -> Found<'a> {
        Found { arena, list: Vec::new(), misspelt: Vec::new() }
    }

    pub fn error(&mut self, code: Code, say: Say, place: Place<'_>) -> &mut Finding<'a> {
        self.push(code, say, Severity::Error, None, place)
    }

    pub fn warn(&mut self, code: Code, say: Say, place: Place<'_>) -> &mut Finding<'a> {
        self.push(code, say, Severity::Warning, None, place)
    }

    /// Tells of a loss; whether the reader's stops the message is decided by the options.
    pub fn lose(&mut self, loss: Loss, code: Code, say: Say, place: Place<'_>) -> &mut Finding<'a> {
        let severity = if loss == Loss::Reader { Severity::Error } else { Severity::Warning };
        self.push(code, say, severity, Some(loss), place)
    }

    /// Notes that a finding, by its index, tells of a member that is judged as if it stood at `to`.
    pub fn misspelt(&mut self, finding: usize, to: Place<'_>) {
        self.misspelt.push((finding, to.path(self.arena)));
    }

    /// Withdraws the repair of each misspelt member in which something is wrong that has no repair: only where all can be
    /// mended, is it certain that the other name was meant.
    pub fn withdraw_uncertain_repairs(&mut self, fields: &'static [Field]) {
        if self.misspelt.is_empty() {
            return;
        }
        let mut faulty = BinaryHeap::new();
        for finding in self.list.iter().filter(|finding| finding.severity == Severity::Error && finding.fix.is_none()) {
            faulty.push((At::Value, rank(finding.path, fields), 0));
        }
        let faulty = faulty.into_sorted_vec();
        for (index, path) in &self.misspelt {
            let rank = rank(path, fields);
            let next = faulty.partition_point(|(_, other, _)| *other < rank);
            let inside = |(_, other, _): &(At, [usize; 4], usize)| other.iter().zip(&rank).take(path.len()).all(|(a, b)| a == b);
            if let Some(finding) = self.list.get_mut(*index)
                && faulty.get(next).is_some_and(inside)
            {
                finding.fix = None;
            }
        }
    }

    fn push(&mut self, code: Code, say: Say, severity: Severity, loss: Option<Loss>, place: Place<'_>) -> &mut Finding<'a> {
        self.list.push_mut(Finding {
            arena: self.arena,
            code,
            say,
            severity,
            at: At::Value,
            loss,
            path: place.path(self.arena),
            params: [None; 4],
            fix: None,
            response: None,
            wrong_kind: false,
            basis: Basis::OURS,
            docs: None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::shortened;

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
