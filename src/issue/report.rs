//! From findings to the issues that are told: one for each problem, in order, not too many, in words.

use alloc::borrow::ToOwned as _;
use alloc::collections::BinaryHeap;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use crate::arena::Arena;

use super::finding::{Content, Figure, Repair, shortened};
use super::{At, Code, Finding, Found, Issue, Locale, Loss, Operation, Param, Say, Severity, texts};
use crate::json::Json;
use crate::options;
use crate::place::{Path, Place, Segment, Step};
use crate::record::{Field, rank};
use crate::strings::{decimal, joined, pieces};
use crate::value::Value;

/// How many errors, and how many warnings, are told at most.
pub(crate) const MOST: usize = 100;

/// What is wrong with a value, decided but not yet in words.
pub(crate) struct Judgement<'a> {
    arena: &'a Arena,
    errors: Told<'a>,
    warnings: Told<'a>,
    weights: Weights,
}

/// The first findings of a severity, and how many there are.
#[derive(Default)]
struct Told<'a> {
    first: Vec<Finding<'a>>,
    count: usize,
}

/// How much is wrong, for ranking: errors that are no loss, then losses of the reader, of shape, of the sender.
pub(crate) type Weights = [usize; 4];

/// Findings in the order in which they are told, each with its place in it.
pub(crate) type Ordered<'a> = Vec<(Rank, Finding<'a>)>;

type Rank = (At, [usize; 4]);

/// Orders findings in a value with the members `fields`, or in options.
pub(crate) fn ordered<'a>(found: &[Finding<'a>], fields: &'static [Field]) -> Ordered<'a> {
    // A heap orders as well as a sort, in a fifth of the code.
    let mut order = BinaryHeap::with_capacity(found.len());
    for (index, finding) in found.iter().enumerate() {
        let fields = if finding.at == At::Options { options::FIELDS } else { fields };
        order.push((finding.at, rank(finding.path, fields), index));
    }
    let mut ordered = Vec::with_capacity(found.len());
    for (at, rank, index) in order.into_sorted_vec() {
        if let Some(finding) = found.get(index) {
            ordered.push(((at, rank), *finding));
        }
    }
    ordered
}

/// Joins what was found: `form` whatever the endpoint, `own` at one endpoint.
pub(crate) fn conclude<'a>(
    arena: &'a Arena,
    form: &[(Rank, Finding<'a>)],
    own: &[(Rank, Finding<'a>)],
    reader_loss: Severity,
) -> Judgement<'a> {
    let (errors, warnings) = (Told::default(), Told::default());
    let mut judgement = Judgement { arena, errors, warnings, weights: Weights::default() };
    let mut same_place: Vec<Finding<'a>> = Vec::new();
    let (mut form, mut own) = (form, own);
    loop {
        let next = match (form, own) {
            ([first, rest @ ..], [other, ..]) if first.0 <= other.0 => {
                form = rest;
                first
            }
            (_, [first, rest @ ..]) => {
                own = rest;
                first
            }
            ([first, rest @ ..], []) => {
                form = rest;
                first
            }
            ([], []) => break,
        };
        let mut finding = next.1;
        if finding.loss == Some(Loss::Reader) {
            finding.severity = reader_loss;
        }
        if same_place.first().is_some_and(|first| first.path != finding.path || first.at != finding.at) {
            judgement.tell(&mut same_place);
        }
        match same_place.iter_mut().find(|other| other.code == finding.code) {
            Some(first) => first.join(&finding),
            None => same_place.push(finding),
        }
    }
    judgement.tell(&mut same_place);
    judgement
}

impl<'a> Judgement<'a> {
    /// See [`Weights`].
    pub fn weights(&self) -> Weights {
        self.weights
    }

    /// Whether nothing stops the message.
    pub fn ok(&self) -> bool {
        self.errors.count == 0
    }

    fn tell(&mut self, findings: &mut Vec<Finding<'a>>) {
        for finding in findings.drain(..) {
            let is_error = finding.severity == Severity::Error;
            let [errors, reader, shape, sender] = &mut self.weights;
            match finding.loss {
                None => *errors += usize::from(is_error),
                Some(Loss::Reader) => *reader += 1,
                Some(Loss::Shape) => *shape += 1,
                Some(Loss::Sender) => *sender += 1,
            }
            let told = if is_error { &mut self.errors } else { &mut self.warnings };
            told.count += 1;
            if told.count <= MOST {
                told.first.push(finding);
            }
        }
    }

    /// The errors and the warnings in words. A repair is offered only where it holds for the value given.
    pub fn render(self, given: Value<'a>, locale: Locale) -> (Vec<Issue>, Vec<Issue>) {
        let list = |told: &Told<'a>, severity| {
            let mut issues = Vec::with_capacity(told.first.len() + 1);
            for finding in &told.first {
                issues.push(finding.render(given, locale));
            }
            if told.count > MOST {
                let mut truncated = Found::new(self.arena);
                let finding = truncated.error(Code::ISSUES_TRUNCATED, Say::IssuesTruncated, Place::ROOT);
                finding.severity = severity;
                issues.push(finding.count("left", told.count - MOST).render(given, locale));
            }
            issues
        };
        (list(&self.errors, Severity::Error), list(&self.warnings, Severity::Warning))
    }
}

impl<'a> Finding<'a> {
    /// Takes over from another finding of the same problem what this one lacks. Where a rule judged the repaired value
    /// and found the same problem again, there was no repair.
    ///
    /// What one rule only warns of and another refuses is refused, in the words of the latter.
    fn join(&mut self, other: &Finding<'a>) {
        let mut other = *other;
        if other.severity < self.severity {
            core::mem::swap(self, &mut other);
        }
        if other.fix.is_none() {
            self.fix = None;
        }
        self.response = self.response.or(other.response);
        self.docs = self.docs.or(other.basis.docs);
    }

    fn render(&self, given: Value<'a>, locale: Locale) -> Issue {
        let text = texts::text(self.say, locale);
        let mut params = Vec::new();
        for (name, figure) in self.params.iter().flatten() {
            params.push((*name, Param::from(*figure)));
        }
        if texts::names_member(self.say)
            && let Some(Step::Member(name)) = self.path.iter().rfind(|step| matches!(step, Step::Member(_)))
        {
            let mut name = shortened(name);
            // Of a list it is the item that is meant.
            if let Some(Step::Index(index)) = self.path.last() {
                name = joined(&[&name, "[", &decimal(*index), "]"]);
            }
            params.insert(0, ("member", Param::Name(name)));
        }
        let mut why = texts::fill(text.why, &params, locale);
        if self.basis.inferred {
            why.push(' ');
            why.push_str(texts::inferred(locale));
        }
        Issue {
            code: self.code,
            severity: self.severity,
            at: self.at,
            message: texts::fill(text.message, &params, locale),
            why,
            help: texts::fill(text.help, &params, locale),
            path: segments(self.path),
            params,
            loss: self.loss,
            fix: if self.at == At::Value { self.operations(given).unwrap_or_default() } else { Vec::new() },
            response: self.response,
            docs: self.basis.docs.or(self.docs),
        }
    }

    fn operations(&self, given: Value<'a>) -> Option<Vec<Operation>> {
        let (content, repair) = self.fix?;
        let stands = given.find(self.path)?;
        let holds = match content {
            Content::Given(value) => value == stands,
            Content::Text(text) => stands.text() == Some(text),
        };
        let test = Operation::Test(segments(self.path), stands.to_json().filter(|_| holds)?);
        let then = match repair {
            Repair::Replace(with) => Operation::Replace(segments(self.path), Json::of(&with)),
            Repair::Remove => Operation::Remove(segments(self.path)),
            Repair::Rename(name) => {
                let mut to = segments(self.path);
                to.pop();
                to.push(Segment::Member(name.to_owned()));
                Operation::Move(segments(self.path), to)
            }
        };
        Some(vec![test, then])
    }
}

fn segments(path: Path<'_>) -> Vec<Segment> {
    let mut segments = Vec::with_capacity(path.len());
    for step in path {
        segments.push(Segment::from(*step));
    }
    segments
}

impl From<Figure<'_>> for Param {
    fn from(figure: Figure<'_>) -> Param {
        match figure {
            Figure::Count(count) => Param::Number(decimal(count)),
            Figure::Button(index) => Param::Number(decimal(index + 1)),
            Figure::Number(number) => Param::Number(number.to_owned()),
            Figure::Name(name) => Param::Name(name.to_owned()),
            Figure::Key(key) => Param::Key(key),
            Figure::Keys(keys) => Param::Keys(keys.to_owned()),
        }
    }
}

impl Param {
    /// Writes the figure as the texts show it, in the words of the language.
    pub(super) fn write_words(&self, locale: Locale, out: &mut String) {
        match self {
            Param::Number(text) | Param::Name(text) => out.push_str(text),
            Param::Key(key) => out.push_str(texts::word(key, locale)),
            Param::Keys(keys) => {
                for (index, key) in pieces(keys, b',').enumerate() {
                    out.push_str(if index == 0 { "" } else { ", " });
                    out.push_str(texts::word(key.trim_start(), locale));
                }
            }
        }
    }
}
