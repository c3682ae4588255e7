//! From findings to the issues that are told: one for each problem, in order, not too many, in words.

use super::{At, Code, Finding, Found, Issue, Locale, Loss, Operation, Param, Say, Severity, texts};
use crate::place::{Place, Segment};
use crate::record::{Field, rank};
use crate::value::Value;

/// How many errors, and how many warnings, are told at most.
pub(crate) const MOST: usize = 100;

/// What is wrong with a value, decided but not yet in words.
pub(crate) struct Verdict {
    errors: Vec<Finding>,
    warnings: Vec<Finding>,
}

/// How much is wrong, for ranking: errors that are no loss, then losses of the reader, of shape, of the sender.
pub(crate) type Weights = [usize; 4];

/// Joins and orders what was found in a value with the members `fields`, and in options with theirs.
pub(crate) fn conclude(mut found: Found, fields: &'static [Field], options: &'static [Field], reader_loss: Severity) -> Verdict {
    point_to_misspelt_members(&mut found);
    let mut list = found.list;
    list.sort_by_cached_key(|finding| {
        let fields = if finding.at == At::Options { options } else { fields };
        (finding.at, rank(&finding.path, fields))
    });
    let mut joined: Vec<Finding> = Vec::with_capacity(list.len());
    for mut finding in list {
        if finding.loss == Some(Loss::Reader) {
            finding.severity = reader_loss;
        }
        let same_place = joined.iter_mut().rev().take_while(|other| other.path == finding.path && other.at == finding.at);
        match same_place.into_iter().find(|other| other.code == finding.code) {
            Some(first) => first.join(&finding),
            None => joined.push(finding),
        }
    }
    let (errors, warnings) = joined.into_iter().partition(|finding| finding.severity == Severity::Error);
    Verdict { errors, warnings }
}

/// A misspelt member is judged as if spelt well; what is wrong with it is told where it stands. Only where nothing is
/// wrong is it certain that the other name was meant.
fn point_to_misspelt_members(found: &mut Found) {
    for member in &found.moves {
        let mut faulty = false;
        for finding in &mut found.list {
            if let Some(rest) = finding.path.strip_prefix(member.to.as_slice()) {
                finding.path = [member.from.as_slice(), rest].concat();
                for operation in &mut finding.fix {
                    operation.rebase(&member.to, &member.from);
                }
            }
            let inside = finding.path.starts_with(&member.from) && finding.code != Code::MEMBER_UNKNOWN;
            faulty |= inside && (!finding.fix.is_empty() || finding.severity == Severity::Error && finding.loss.is_none());
        }
        if faulty {
            let unknown = |finding: &&mut Finding| finding.path == member.from && finding.code == Code::MEMBER_UNKNOWN;
            found.list.iter_mut().filter(unknown).for_each(|finding| finding.fix.clear());
        }
    }
}

impl Finding {
    /// The finding with its paths told in the terms of another document.
    pub fn moved(mut self, to: impl Fn(&[Segment]) -> Vec<Segment>) -> Finding {
        self.path = to(&self.path);
        for operation in &mut self.fix {
            match operation {
                Operation::Test(path, _) | Operation::Replace(path, _) | Operation::Remove(path) => *path = to(path),
                Operation::Move(from, path) => {
                    *from = to(from);
                    *path = to(path);
                }
            }
        }
        self
    }

    /// Takes over from another finding of the same problem what this one lacks. Where a rule judged the repaired value
    /// and found the same problem again, there was no repair.
    fn join(&mut self, other: &Finding) {
        if other.fix.is_empty() {
            self.fix.clear();
        }
        self.response = self.response.or(other.response);
        self.docs = self.docs.or(other.docs);
    }
}

impl Operation {
    fn rebase(&mut self, from: &[Segment], to: &[Segment]) {
        let (Operation::Test(path, _) | Operation::Replace(path, _) | Operation::Remove(path) | Operation::Move(path, _)) = self;
        if let Some(rest) = path.strip_prefix(from) {
            *path = [to, rest].concat();
        }
    }
}

impl Verdict {
    /// See [`Weights`].
    pub fn weights(&self) -> Weights {
        let count = |loss| self.errors.iter().chain(&self.warnings).filter(|finding| finding.loss == loss).count();
        let errors = self.errors.iter().filter(|finding| finding.loss.is_none()).count();
        [errors, count(Some(Loss::Reader)), count(Some(Loss::Shape)), count(Some(Loss::Sender))]
    }

    /// Whether nothing stops the message.
    pub fn ok(&self) -> bool {
        self.errors.is_empty()
    }

    /// The errors and the warnings in words. A repair is offered only where it holds for the value given.
    pub fn render(self, given: Value<'_>, locale: Locale) -> (Vec<Issue>, Vec<Issue>) {
        let list = |findings: Vec<Finding>, severity| {
            let left_out = findings.len().saturating_sub(MOST);
            let mut truncated = Found::default();
            if left_out > 0 {
                let finding = truncated.error(Code::ISSUES_TRUNCATED, Say::IssuesTruncated, Place::Root).number("left", left_out);
                finding.severity = severity;
            }
            findings.into_iter().take(MOST).chain(truncated.list).map(|finding| finding.render(given, locale)).collect()
        };
        (list(self.errors, Severity::Error), list(self.warnings, Severity::Warning))
    }
}

impl Finding {
    fn render(mut self, given: Value<'_>, locale: Locale) -> Issue {
        let holds = |operation: &Operation| match operation {
            Operation::Test(path, value) => given.find(path).and_then(Value::to_json).as_ref() == Some(value),
            _ => true,
        };
        if self.at != At::Value || !self.fix.iter().all(holds) {
            self.fix.clear();
        }
        let text = texts::text(self.say, locale);
        let named = self.params.iter().any(|(name, _)| *name == "member");
        if !named
            && [text.message, text.why, text.help].iter().any(|text| text.contains("{member"))
            && let Some(Segment::Member(name)) = self.path.iter().rfind(|segment| matches!(segment, Segment::Member(_)))
        {
            let name = name.clone();
            self.quote("member", &name);
        }
        let fill = |template| texts::fill(template, &self.params, locale);
        let mut why = fill(text.why);
        if self.inferred {
            why.push(' ');
            why.push_str(texts::inferred(locale));
        }
        Issue {
            code: self.code,
            severity: self.severity,
            at: self.at,
            message: fill(text.message),
            why,
            help: fill(text.help),
            path: self.path,
            params: self.params,
            loss: self.loss,
            fix: self.fix,
            response: self.response,
            docs: self.docs,
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
