//! Problems as rules tell them: light, without texts, collected before anything is decided about them.

use alloc::string::String;
use alloc::vec::Vec;

use super::code::Ending;
use super::words::{Locale, Words};
use super::{At, Loss, Response, Severity, Subject};
use crate::json::{Value, index};
use crate::text::{shortened, sorted};

/// What a rule stands on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Basis {
    /// The page that states it.
    pub docs: Option<&'static str>,
    /// The same page in another language.
    pub also: Option<(Locale, &'static str)>,
    /// What the provider documents to answer when it is broken.
    pub response: Option<Response>,
    /// Where the answer names the button, as `Button N`: the number of the first one.
    pub numbered: Option<u32>,
    /// No document states it.
    pub inferred: bool,
    /// Whether this is answered only where nothing stands at all: not to null, nor to an empty text.
    pub of_absence: bool,
}

impl Basis {
    /// A rule of this library, not of a provider.
    pub const OURS: &'static Basis =
        &Basis { docs: None, also: None, response: None, numbered: None, inferred: false, of_absence: false };
    /// A rule that no provider's document states.
    pub const INFERRED: &'static Basis =
        &Basis { docs: None, also: None, response: None, numbered: None, inferred: true, of_absence: false };

    pub const fn stated(docs: &'static str) -> Basis {
        Basis { docs: Some(docs), also: None, response: None, numbered: None, inferred: false, of_absence: false }
    }

    /// The same rule, whose page there is in this language as well.
    pub const fn also(&self, locale: Locale, docs: &'static str) -> Basis {
        Basis { also: Some((locale, docs)), ..*self }
    }

    /// The page, in this language where there is one.
    pub fn docs_in(&self, locale: Locale) -> Option<&'static str> {
        self.also.filter(|(own, _)| *own == locale).map(|(_, docs)| docs).or(self.docs)
    }

    /// The same rule, with what the provider documents to answer.
    pub const fn answer(&self, status: u16, message: &'static str) -> Basis {
        Basis { response: Some(Response { status, message, button: None }), ..*self }
    }

    /// The same rule, whose answer names the button concerned.
    pub const fn numbered(&self) -> Basis {
        Basis { numbered: Some(1), ..*self }
    }

    /// The same, of a provider that counts the first button as 0.
    pub const fn numbered_from_zero(&self) -> Basis {
        Basis { numbered: Some(0), ..*self }
    }

    /// The same rule, of whose answer nothing but absence is the cause.
    pub const fn of_absence(&self) -> Basis {
        Basis { of_absence: true, ..*self }
    }

    /// The same page, which only lets the rule be inferred.
    pub const fn inferred(&self) -> Basis {
        Basis { inferred: true, ..*self }
    }
}

/// One step of a path while rules are at work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Step {
    /// A member that is known.
    Member(&'static str),
    /// A member that only the caller knows: the cell of its name.
    Own(u32),
    /// The same: a slice of [`Found::texts`].
    Text(u32, u32),
    Index(u32),
}

/// What a repair does at a finding's path; a value there proves to be the one that was judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Repair {
    /// Puts a text there, where nothing is: a slice of [`Found::texts`].
    Add(u32, u32),
    /// Puts a text there in place of the value.
    Replace(u32, u32),
    /// Puts a value there in place of the one given, as JSON: a slice of [`Found::texts`].
    Json(u32, u32),
    /// Puts what its one member holds in place of an object, or the one item in place of a list.
    Unwrap,
    /// Puts an object in place of a value, in which that is the member of this name.
    Wrap(&'static str),
    Remove,
    /// Gives the member another name, or moves it into objects beside it, `buttonList/buttons`; first so many objects further out.
    Rename(u8, &'static str),
    /// Several repairs at once, each at a place of its own: a slice of [`Found::repairs`].
    Each(u32, u32),
    /// The same, which make another button a call button.
    Dial(u32, u32),
}

/// One problem, before it is put into words.
#[derive(Clone, Copy)]
pub(crate) struct Finding {
    pub subject: Subject,
    pub ending: Ending,
    pub severity: Severity,
    pub at: At,
    pub loss: Option<Loss>,
    /// Whether a value of another JSON kind was found than the one expected.
    pub wrong_kind: bool,
    /// Whether it warns of a placeholder that nobody filled in.
    pub is_unfilled: bool,
    /// Where: a slice of [`Found::steps`].
    pub path: (u32, u32),
    pub words: &'static Words,
    pub basis: &'static Basis,
    /// What names the page that states the rule, if `basis` names none.
    pub joined: &'static Basis,
    /// The rule whose documented answer the provider would give.
    pub answered: Option<&'static Basis>,
    /// The number of the button that it is about, from 1 and in the payload that would be sent; 0 if it is about none.
    pub button: u32,
    pub fix: Option<Repair>,
    /// What is likely to mend it, but not certain to.
    pub guess: Option<Repair>,
    /// Figures, of which the words know the meaning.
    pub a: u32,
    pub b: u32,
    /// A text, a slice of [`Found::texts`].
    pub text: (u32, u32),
    /// Texts with line ends between them, a slice of [`Found::texts`].
    pub list: (u32, u32),
}

/// The problems found so far, and the texts that they and repaired values need.
#[derive(Clone, Default)]
pub(crate) struct Found {
    pub list: Vec<Finding>,
    pub steps: Vec<Step>,
    pub texts: String,
    /// The parts of repairs, each with its path.
    pub repairs: Vec<((u32, u32), Repair)>,
    /// Values by other names than those of their members, which are judged as if they had those.
    pub misnamed: Vec<Misnamed>,
}

/// A value by another name than its member's.
#[derive(Clone, Copy)]
pub(crate) struct Misnamed {
    /// The finding that says so, by its index in the list.
    pub finding: usize,
    /// Where the member would stand.
    pub path: (u32, u32),
    /// Whether it is a misnomer, not only a name that is near: then only the value itself can show that the member was not meant.
    pub is_misnomer: bool,
}

impl Found {
    /// Tells of an error; its place and what it is about are up to whoever called the rule.
    #[cold]
    #[inline(never)]
    pub fn error(&mut self, ending: Ending, words: &'static Words) -> &mut Finding {
        self.list.push_mut(Finding {
            subject: Subject::Unset,
            ending,
            severity: Severity::Error,
            at: At::Value,
            loss: None,
            wrong_kind: false,
            is_unfilled: false,
            path: UNSET,
            words,
            basis: Basis::OURS,
            joined: Basis::OURS,
            answered: None,
            button: 0,
            fix: None,
            guess: None,
            a: 0,
            b: 0,
            text: UNSET,
            list: UNSET,
        })
    }

    #[cold]
    #[inline(never)]
    pub fn warn(&mut self, ending: Ending, words: &'static Words) -> &mut Finding {
        let finding = self.error(ending, words);
        finding.severity = Severity::Warning;
        finding
    }

    /// Tells of a loss; whether the reader's stops the message is decided by the options.
    #[cold]
    pub fn lose(&mut self, loss: Loss, ending: Ending, words: &'static Words) -> &mut Finding {
        let finding = self.error(ending, words);
        finding.severity = if loss == Loss::Reader { Severity::Error } else { Severity::Warning };
        finding.loss = Some(loss);
        finding
    }

    /// Keeps a text.
    pub fn store(&mut self, text: &str) -> (u32, u32) {
        let start = index(self.texts.len());
        self.texts.push_str(text);
        (start, index(self.texts.len()))
    }

    /// Keeps an enum-like value or a member's name of the caller's, as it may be quoted.
    #[cold]
    pub fn quoted(&mut self, text: &str) -> (u32, u32) {
        self.store(&shortened(text))
    }

    /// Keeps several names.
    #[cold]
    pub fn listed<'n>(&mut self, names: impl Iterator<Item = &'n str>) -> (u32, u32) {
        let start = index(self.texts.len());
        for name in names {
            if index(self.texts.len()) > start {
                self.texts.push('\n');
            }
            self.texts.push_str(name);
        }
        (start, index(self.texts.len()))
    }

    /// Keeps a path.
    #[cold]
    pub fn path(&mut self, steps: &[Step]) -> (u32, u32) {
        let start = index(self.steps.len());
        self.steps.extend_from_slice(steps);
        (start, index(self.steps.len()))
    }

    #[inline]
    pub fn has_unplaced(&self) -> bool {
        self.list.last().is_some_and(|finding| finding.path == UNSET)
    }

    /// Those that were told last and of which nobody has said yet where they are.
    pub fn unplaced(&mut self) -> impl Iterator<Item = &mut Finding> {
        self.list.iter_mut().rev().take_while(|finding| finding.path == UNSET)
    }

    /// Says where they are.
    #[cold]
    pub fn put(&mut self, steps: &[Step]) {
        let path = self.path(steps);
        for finding in self.unplaced() {
            finding.path = path;
        }
    }

    pub fn text_of(&self, (start, end): (u32, u32)) -> &str {
        self.texts.get(start as usize..end as usize).unwrap_or_default()
    }

    pub fn steps_of(&self, (start, end): (u32, u32)) -> &[Step] {
        self.steps.get(start as usize..end as usize).unwrap_or_default()
    }

    /// Withdraws the repair of each misnamed value in which something is wrong that has no repair: only where all can be
    /// mended, is it certain that the other name was meant.
    ///
    /// In `{ "titel": 5 }` nobody knows whether a title was meant.
    pub fn withdraw_uncertain_repairs(&mut self) {
        let misnamed = core::mem::take(&mut self.misnamed);
        if misnamed.is_empty() {
            return;
        }
        let is_faulty =
            |finding: &&Finding| finding.severity == Severity::Error && finding.fix.is_none() && finding.at == At::Value;
        let faulty: Vec<&[Step]> = self.list.iter().filter(is_faulty).map(|finding| self.steps_of(finding.path)).collect();
        let at = |index: u32| faulty.get(index as usize).copied().unwrap_or_default();
        let order = sorted(faulty.len(), &|a, b| at(a).cmp(at(b)));
        let is_uncertain = |misnamed: &Misnamed| {
            let place = self.steps_of(misnamed.path);
            let next = order.partition_point(|index| at(*index) < place);
            let first = order.get(next).map(|index| at(*index));
            first.is_some_and(|first| if misnamed.is_misnomer { first == place } else { first.starts_with(place) })
        };
        let uncertain: Vec<usize> = misnamed.into_iter().filter(is_uncertain).map(|misnamed| misnamed.finding).collect();
        for index in uncertain {
            if let Some(finding) = self.list.get_mut(index) {
                finding.fix = None;
            }
        }
    }

    /// Tells of each place where a value is missing, for it goes by another name, and is wrong in itself, the latter alone: with what the
    /// provider would answer to its absence.
    #[cold]
    pub fn join_missing(&mut self) {
        let is_missing = |finding: &Finding| matches!(finding.ending, Ending::Missing) && finding.at == At::Value;
        let is_wrong = |finding: &Finding| finding.severity == Severity::Error && finding.at == At::Value && !is_missing(finding);
        let wrong: Vec<usize> = (0..).zip(&self.list).filter(|(_, finding)| is_wrong(finding)).map(|(at, _)| at).collect();
        let steps = |finding: Option<&Finding>| finding.map_or(&[][..], |finding| self.steps_of(finding.path));
        let place = |number: u32| steps(wrong.get(number as usize).and_then(|at| self.list.get(*at)));
        let order = sorted(wrong.len(), &|a, b| place(a).cmp(place(b)));
        let mut joined = Vec::new();
        for (at, finding) in self.list.iter().enumerate().filter(|(_, finding)| is_missing(finding)) {
            let first = order.get(order.partition_point(|number| place(*number) < steps(Some(finding))));
            let same = first.filter(|number| place(**number) == steps(Some(finding)));
            joined.extend(same.and_then(|number| wrong.get(*number as usize)).map(|other| (at, *other, finding.answered)));
        }
        for (_, other, answered) in &joined {
            if let Some(finding) = self.list.get_mut(*other) {
                finding.answered = *answered;
            }
        }
        let mut joined = joined.into_iter().map(|(at, ..)| at).peekable();
        let mut at = 0;
        self.list.retain(|_| {
            at += 1;
            joined.next_if_eq(&(at - 1)).is_none()
        });
    }
}

/// No slice.
pub(crate) const UNSET: (u32, u32) = (u32::MAX, u32::MAX);

impl Finding {
    /// The page that states the rule, in this language where there is one.
    pub fn docs_in(&self, locale: Locale) -> Option<&'static str> {
        self.basis.docs_in(locale).or_else(|| self.joined.docs_in(locale))
    }

    pub fn about(&mut self, subject: Subject) -> &mut Self {
        self.subject = subject;
        self
    }

    pub fn basis(&mut self, basis: &'static Basis) -> &mut Self {
        self.basis = basis;
        self.answered = basis.response.and(Some(basis));
        self
    }

    pub fn figures(&mut self, a: u32, b: u32) -> &mut Self {
        (self.a, self.b) = (a, b);
        self
    }

    pub fn text(&mut self, text: (u32, u32)) -> &mut Self {
        self.text = text;
        self
    }

    pub fn list(&mut self, list: (u32, u32)) -> &mut Self {
        self.list = list;
        self
    }

    /// What kind of value was expected, and which is there.
    pub fn kinds(&mut self, expected: crate::json::Kind, value: Value<'_>) -> &mut Self {
        self.figures(expected as u32, value.kind() as u32)
    }
}
