//! From findings to the issues that are told: one for each problem, in order, not too many, in words.

use alloc::borrow::ToOwned as _;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use super::finding::{Finding, Found, Repair, Step};
use super::path::Names;
use super::words::{self, From, words};
use super::{At, Code, Ending, Issue, Locale, Loss, Operation, Param, Segment, Severity, Subject, keys};
use crate::json::{Json, Kind, Value};
use crate::text::{decimal, joined, pieces, shortened, sorted};

/// How many errors, and how many warnings, are told at most.
pub(crate) const MOST: usize = 100;

words! {
    ISSUES_TRUNCATED [left: CountA];
    en: "{left} more {left:issue is|issues are} not shown.", "A long list helps nobody.",
        "Repair those that are shown, then check again.";
    pt: "Há mais {left} {left:problema que não aparece|problemas que não aparecem} aqui.", "Uma lista longa não ajuda ninguém.",
        "Corrija os que aparecem e verifique de novo.";
    es: "Hay {left} {left:problema más que no se muestra|problemas más que no se muestran}.", "Una lista larga no ayuda a nadie.",
        "Corrige los que se muestran y vuelve a revisar.";
}

/// Where a finding stands among others: the place of each step in the declared order. No path is longer.
pub(crate) type Rank = [u32; 8];

/// Findings in the order in which they are told, each with its rank.
pub(crate) type Ordered = Vec<((At, Rank), Finding)>;

/// Orders findings; those of one rank stay in the order in which they were found.
pub(crate) fn ordered(list: &[Finding], rank: &dyn Fn(&Finding) -> Rank) -> Ordered {
    let mut ranked = Vec::new();
    ranked.reserve_exact(list.len());
    for finding in list {
        ranked.push(((finding.at, rank(finding)), *finding));
    }
    if list.len() < 2 {
        return ranked;
    }
    let key = |index: u32| ranked.get(index as usize).map(|(key, _)| key);
    let order = sorted(ranked.len(), &|a, b| key(a).cmp(&key(b)));
    let mut ordered = Vec::with_capacity(ranked.len());
    for index in order {
        ordered.extend(ranked.get(index as usize).copied());
    }
    ordered
}

/// What is wrong with a value, decided but not yet in words.
#[derive(Default)]
pub(crate) struct Judgement {
    errors: Told,
    warnings: Told,
    weights: Weights,
}

/// The first findings of a severity, and how many there are.
#[derive(Default)]
struct Told {
    first: Vec<Finding>,
    count: usize,
}

/// How much is wrong, for ranking: errors that are no loss, then losses of the reader, of shape, of the sender.
pub(crate) type Weights = [usize; 4];

/// Joins what was found: `form` whatever the endpoint, `own` at one endpoint, both in order.
pub(crate) fn conclude(found: &Found, form: &Ordered, own: &Ordered, reader_loss: Severity) -> Judgement {
    let mut judgement = Judgement::default();
    let mut same_place: Vec<Finding> = Vec::new();
    let (mut form, mut own) = (form.as_slice(), own.as_slice());
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
        let is_elsewhere = |first: &Finding| found.steps_of(first.path) != found.steps_of(finding.path) || first.at != finding.at;
        if same_place.first().is_some_and(is_elsewhere) {
            judgement.tell(&mut same_place);
        }
        let is_same = |other: &&mut Finding| (other.subject, other.ending) == (finding.subject, finding.ending);
        match same_place.iter_mut().find(is_same) {
            Some(first) => first.join(&finding),
            None => same_place.push(finding),
        }
    }
    judgement.tell(&mut same_place);
    judgement
}

impl Judgement {
    /// See [`Weights`].
    pub fn weights(&self) -> Weights {
        self.weights
    }

    /// Whether nothing stops the message.
    pub fn ok(&self) -> bool {
        self.errors.count == 0
    }

    fn tell(&mut self, findings: &mut Vec<Finding>) {
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
    pub fn render(self, found: &Found, given: Value<'_>, locale: Locale) -> (Vec<Issue>, Vec<Issue>) {
        let list = |told: &Told, severity| {
            let mut issues = Vec::new();
            if told.count > 0 {
                issues.reserve(told.first.len() + 1);
            }
            for finding in &told.first {
                issues.push(finding.render(found, given, locale));
            }
            if told.count > MOST {
                let mut left = Found::default();
                let finding = left.error(Ending::Truncated, ISSUES_TRUNCATED).about(Subject::Issues);
                (finding.severity, finding.a) = (severity, u32::try_from(told.count - MOST).unwrap_or(u32::MAX));
                issues.push(finding.render(&Found::default(), given, locale));
            }
            issues
        };
        (list(&self.errors, Severity::Error), list(&self.warnings, Severity::Warning))
    }
}

impl Finding {
    /// Takes over from another finding of the same problem what this one lacks. Where a rule judged the repaired value
    /// and found the same problem again, there was no repair.
    ///
    /// What one rule only warns of and another refuses is refused, in the words of the latter.
    fn join(&mut self, other: &Finding) {
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

    fn render(&self, found: &Found, given: Value<'_>, locale: Locale) -> Issue {
        let text = self.words.texts.of(locale);
        let steps = found.steps_of(self.path);
        let names = Names { doc: given.doc, found };
        let mut params = Vec::new();
        for (name, from) in self.words.params {
            params.extend(self.param(*from, found, given).map(|param| (*name, param)));
        }
        let mut why = words::fill(text.why(), &params, locale);
        if self.basis.inferred {
            why.push(' ');
            why.push_str(keys::INFERRED.of(locale));
        }
        Issue {
            code: Code::of(self.subject, self.ending),
            severity: self.severity,
            at: self.at,
            message: words::fill(text.message(), &params, locale),
            why,
            help: words::fill(text.help(), &params, locale),
            path: names.segments(steps),
            params,
            loss: self.loss,
            fix: if self.at == At::Value { self.operations(found, given).unwrap_or_default() } else { Vec::new() },
            response: self.response,
            docs: self.basis.docs.or(self.docs),
        }
    }

    fn param(&self, from: From, found: &Found, given: Value<'_>) -> Option<Param> {
        let text = || found.text_of(self.text).to_owned();
        let list = || pieces(found.text_of(self.list), b'\n').map(String::from).collect();
        let kind = |number: u32| Param::Key(Kind::NAMES.get(number as usize).copied().unwrap_or_default().to_owned());
        let count = |count: u32| Param::Number(decimal(count as usize));
        let place = || self.place(given);
        Some(match from {
            From::Path => {
                let steps = found.steps_of(self.path);
                let names = Names { doc: given.doc, found };
                let mut name = shortened(steps.iter().rev().find_map(|step| names.of(*step))?);
                // Of a list it is the item that is meant.
                if let Some(Step::Index(index)) = steps.last() {
                    name = joined(&[&name, "[", &decimal(*index as usize), "]"]);
                }
                Param::Name(name)
            }
            From::Text => Param::Name(text()),
            From::Meant => Param::Name(found.text_of((self.a, self.b)).to_owned()),
            From::Number => Param::Number(text()),
            From::Key => Param::Key(text()),
            From::List => Param::Names(list()),
            From::Keys => Param::Keys(list()),
            From::CountA => count(self.a),
            From::CountB => count(self.b),
            From::Line => Param::Number(decimal(place().0)),
            From::Column => Param::Number(decimal(place().1)),
            From::KindA => kind(self.a),
            From::KindB => kind(self.b),
        })
    }

    /// Where the member stands that the first figure names. Options have no text in which it could.
    fn place(&self, given: Value<'_>) -> (usize, usize) {
        let position = if self.at == At::Value { given.doc.position(self.a) } else { None };
        position.map_or((0, 0), |place| (place.line, place.column))
    }

    fn operations(&self, found: &Found, given: Value<'_>) -> Option<Vec<Operation>> {
        let repair = self.fix?;
        let steps = found.steps_of(self.path);
        let names = Names { doc: given.doc, found };
        let path = || names.segments(steps);
        let test = Operation::Test(path(), names.find(given, steps)?.to_json()?);
        let then = match repair {
            Repair::Replace(start, end) => Operation::Replace(path(), Json::of(&found.text_of((start, end)))),
            Repair::Remove => Operation::Remove(path()),
            Repair::Rename(name) => {
                let mut to = path();
                to.pop();
                to.push(Segment::Member(name.to_owned()));
                Operation::Move(path(), to)
            }
        };
        Some(vec![test, then])
    }
}

impl Param {
    /// Writes the figure as the texts show it, in the words of the language.
    pub(super) fn write_words(&self, locale: Locale, out: &mut String) {
        let mut list = |list: &[String], is_key: bool| {
            for (index, name) in list.iter().enumerate() {
                out.push_str(if index == 0 { "" } else { ", " });
                out.push_str(if is_key { words::word(name, locale) } else { name });
            }
        };
        match self {
            Param::Number(text) | Param::Name(text) => out.push_str(text),
            Param::Key(key) => out.push_str(words::word(key, locale)),
            Param::Names(names) => list(names, false),
            Param::Keys(keys) => list(keys, true),
        }
    }
}
