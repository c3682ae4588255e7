//! From findings to the issues that are told: one for each problem, in order, not too many, in words.

use std::collections::BinaryHeap;

use bumpalo::Bump;

use super::finding::{Content, Figure, Repair};
use super::{At, Code, Finding, Found, Issue, Locale, Loss, Operation, Param, Say, Severity, texts};
use crate::json::Json;
use crate::place::{Path, Place, Segment, Step};
use crate::record::{Field, rank};
use crate::value::Value;

/// How many errors, and how many warnings, are told at most.
pub(crate) const MOST: usize = 100;

/// What is wrong with a value, decided but not yet in words.
pub(crate) struct Verdict<'a> {
    arena: &'a Bump,
    errors: Vec<Finding<'a>>,
    warnings: Vec<Finding<'a>>,
}

/// How much is wrong, for ranking: errors that are no loss, then losses of the reader, of shape, of the sender.
pub(crate) type Weights = [usize; 4];

/// Joins and orders what was found in a value with the members `fields`, and in options with theirs.
pub(crate) fn conclude<'a>(
    mut found: Found<'a>,
    fields: &'static [Field],
    options: &'static [Field],
    reader_loss: Severity,
) -> Verdict<'a> {
    point_to_misspelt_members(&mut found);
    // A heap orders as well as a sort, in a fifth of the code.
    let mut order = BinaryHeap::with_capacity(found.list.len());
    for (index, finding) in found.list.iter().enumerate() {
        let fields = if finding.at == At::Options { options } else { fields };
        order.push((finding.at, rank(finding.path, fields), index));
    }
    let mut joined: Vec<Finding<'a>> = Vec::with_capacity(found.list.len());
    for (_, _, index) in order.into_sorted_vec() {
        let Some(mut finding) = found.list.get(index).copied() else { continue };
        if finding.loss == Some(Loss::Reader) {
            finding.severity = reader_loss;
        }
        let same_place = |other: &&mut Finding<'a>| other.path == finding.path && other.at == finding.at;
        match joined.iter_mut().rev().take_while(same_place).find(|other| other.code == finding.code) {
            Some(first) => first.join(&finding),
            None => joined.push(finding),
        }
    }
    let mut verdict = Verdict { arena: found.arena, errors: Vec::new(), warnings: Vec::new() };
    for finding in joined {
        let list = if finding.severity == Severity::Error { &mut verdict.errors } else { &mut verdict.warnings };
        list.push(finding);
    }
    verdict
}

/// A misspelt member is judged as if spelt well; what is wrong with it is told where it stands. Only where nothing is
/// wrong is it certain that the other name was meant.
fn point_to_misspelt_members(found: &mut Found<'_>) {
    for member in &found.moves {
        let mut faulty = false;
        for finding in &mut found.list {
            if let Some(rest) = finding.path.strip_prefix(member.to) {
                let mut path = member.from.to_vec();
                path.extend_from_slice(rest);
                finding.path = found.arena.alloc_slice_copy(&path);
            }
            let inside = finding.path.starts_with(member.from) && finding.code != Code::MEMBER_UNKNOWN;
            faulty |= inside && (finding.fix.is_some() || finding.severity == Severity::Error && finding.loss.is_none());
        }
        for finding in &mut found.list {
            if faulty && finding.path == member.from && finding.code == Code::MEMBER_UNKNOWN {
                finding.fix = None;
            }
        }
    }
}

impl<'a> Verdict<'a> {
    /// See [`Weights`].
    pub fn weights(&self) -> Weights {
        let mut weights = [0; 4];
        for finding in self.errors.iter().chain(&self.warnings) {
            let kind = match finding.loss {
                None if finding.severity == Severity::Error => 0,
                None => continue,
                Some(Loss::Reader) => 1,
                Some(Loss::Shape) => 2,
                Some(Loss::Sender) => 3,
            };
            if let Some(weight) = weights.get_mut(kind) {
                *weight += 1;
            }
        }
        weights
    }

    /// Whether nothing stops the message.
    pub fn ok(&self) -> bool {
        self.errors.is_empty()
    }

    /// The errors and the warnings in words. A repair is offered only where it holds for the value given.
    pub fn render(self, given: Value<'a>, locale: Locale) -> (Vec<Issue>, Vec<Issue>) {
        let list = |findings: &[Finding<'a>], severity| {
            let mut issues = Vec::with_capacity(findings.len().min(MOST + 1));
            for finding in findings.iter().take(MOST) {
                issues.push(finding.render(given, locale));
            }
            if findings.len() > MOST {
                let mut truncated = Found::new(self.arena);
                let finding = truncated.error(Code::ISSUES_TRUNCATED, Say::IssuesTruncated, Place::Root);
                finding.severity = severity;
                issues.push(finding.count("left", findings.len() - MOST).render(given, locale));
            }
            issues
        };
        (list(&self.errors, Severity::Error), list(&self.warnings, Severity::Warning))
    }
}

impl<'a> Finding<'a> {
    /// Takes over from another finding of the same problem what this one lacks. Where a rule judged the repaired value
    /// and found the same problem again, there was no repair.
    fn join(&mut self, other: &Finding<'a>) {
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
            params.insert(0, ("member", Param::Name((*name).to_owned())));
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
            Repair::Replace(with) => Operation::Replace(segments(self.path), Json::from(with)),
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
            Figure::Count(count) => Param::Number(itoa::Buffer::new().format(count).to_owned()),
            Figure::Number(number) => Param::Number(number.to_owned()),
            Figure::Name(name) => Param::Name(name.to_owned()),
            Figure::Key(key) => Param::Key(key),
        }
    }
}

impl Param {
    /// The figure as the texts show it, in the words of the language.
    pub(super) fn word(&self, locale: Locale) -> &str {
        match self {
            Param::Number(text) | Param::Name(text) => text,
            Param::Key(key) => texts::word(key, locale),
        }
    }
}
