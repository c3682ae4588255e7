//! From findings to the issues that are told: one for each problem, in order, not too many, in words.

use alloc::borrow::ToOwned as _;
use alloc::string::String;
use alloc::vec::Vec;

use super::finding::{Finding, Found, Repair, Step};
use super::words::{From, words};
use super::{At, Ending, Issue, Locale, Loss, Operation, Param, Response, Segment, Severity, Subject};
use crate::json::{Json, Kind, Value, index};
use crate::text::{before, cut, decimal, is_number, joined, pieces, shortened, sorted};

/// How many errors, and how many warnings, are told at most.
pub(crate) const MOST: usize = 100;

words! {
    ISSUES_TRUNCATED: [left: CountA];
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
    let ranked: Ordered = list.iter().map(|finding| ((finding.at, rank(finding)), *finding)).collect();
    if list.len() < 2 {
        return ranked;
    }
    let key = |index: u32| ranked.get(index as usize).map(|(key, _)| key);
    let order = sorted(ranked.len(), &|a, b| key(a).cmp(&key(b)));
    order.into_iter().filter_map(|index| ranked.get(index as usize).copied()).collect()
}

/// What is wrong with a value, decided but not yet in words.
#[derive(Default)]
pub(crate) struct Judgement {
    errors: Told,
    warnings: Told,
    pub weights: Weights,
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
        let is_form = own.first().is_none_or(|(other, _)| form.first().is_some_and(|(key, _)| key <= other));
        let next = if is_form { &mut form } else { &mut own };
        let [(_, finding), rest @ ..] = *next else { break };
        *next = rest;
        let mut finding = *finding;
        if finding.loss == Some(Loss::Reader) {
            finding.severity = reader_loss;
        }
        let is_elsewhere = |first: &Finding| found.steps_of(first.path) != found.steps_of(finding.path) || first.at != finding.at;
        if same_place.first().is_some_and(is_elsewhere) {
            judgement.tell(&mut same_place);
        }
        match same_place.iter_mut().find(|other| other.is_problem_of(&finding)) {
            Some(first) => first.join(&finding),
            None => same_place.push(finding),
        }
    }
    judgement.tell(&mut same_place);
    judgement
}

/// What it weighs that no button is left: more than all other errors together, for a payload whose buttons have faults is nearer to what was
/// meant than one that cannot show any of them.
const NOTHING_LEFT: usize = 1 << 20;

impl Judgement {
    /// Whether nothing stops the message.
    pub fn ok(&self) -> bool {
        self.errors.count == 0
    }

    fn tell(&mut self, findings: &mut Vec<Finding>) {
        for finding in findings.drain(..) {
            let is_error = finding.severity == Severity::Error;
            let [errors, reader, shape, sender] = &mut self.weights;
            match finding.loss {
                None if is_error && finding.ending == Ending::TooFew => *errors += NOTHING_LEFT,
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
        let teller = Teller { found, given, locale, told: [&self.errors.first, &self.warnings.first] };
        (teller.issues(&self.errors, Severity::Error), teller.issues(&self.warnings, Severity::Warning))
    }
}

impl Finding {
    /// What the provider would answer, with the number of the button.
    pub(super) fn response(&self) -> Option<Response> {
        let basis = self.answered?;
        let number = |first: u32| (self.button + first).saturating_sub(1) as usize;
        Some(Response { button: basis.numbered.map(number), ..basis.response? })
    }

    /// Whether it is the same problem at one place, be it that one rule refuses what another only warns of: an id that is not there, or
    /// kinds of buttons that are mixed.
    fn is_problem_of(&self, other: &Finding) -> bool {
        let endings = [self.ending, other.ending];
        let refused = if self.subject == Subject::Buttons { Ending::Conflict } else { Ending::Missing };
        let is_weighed = endings == [refused, Ending::Risky] || endings == [Ending::Risky, refused];
        self.subject == other.subject && (self.ending == other.ending || is_weighed)
    }

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
        self.guess = self.guess.or(other.guess);
        self.answered = self.answered.or(other.answered);
        if self.joined.docs.is_none() {
            self.joined = other.basis;
        }
    }
}

/// Puts what was found into issues.
pub(super) struct Teller<'t> {
    pub found: &'t Found,
    given: Value<'t>,
    pub locale: Locale,
    /// What is told, for repairs that belong together.
    told: [&'t [Finding]; 2],
}

impl Teller<'_> {
    fn issues(&self, told: &Told, severity: Severity) -> Vec<Issue> {
        let mut issues: Vec<Issue> = told.first.iter().map(|finding| self.issue(finding)).collect();
        if told.count > MOST {
            let mut left = Found::default();
            let finding = left.error(Ending::Truncated, ISSUES_TRUNCATED).about(Subject::Issues);
            (finding.severity, finding.a) = (severity, index(told.count - MOST));
            issues.push(self.issue(finding));
        }
        issues
    }

    pub(super) fn param(&self, finding: &Finding, from: From) -> Option<Param> {
        let text = |slice| self.found.text_of(slice).to_owned();
        let list = || pieces(self.found.text_of(finding.list), b'\n').map(String::from).collect();
        let kind = |number: u32| Param::Key(Kind::NAMES.get(number as usize).copied().unwrap_or_default().to_owned());
        let number = |number: usize| Param::Number(decimal(number));
        let count = |count: u32| number(count as usize);
        // Where the member stands that the first figure names. Options have no text in which it could.
        let place = || self.given.doc.position(finding.a).filter(|_| finding.at == At::Value);
        Some(match from {
            From::Path => {
                let steps = self.found.steps_of(finding.path);
                let mut name = steps.iter().rev().find_map(|step| self.name(*step)).map(shortened).unwrap_or_default();
                // Of a list it is the item that is meant.
                if let Some(Step::Index(index)) = steps.last() {
                    name = joined(&[&name, "[", &decimal(*index as usize), "]"]);
                } else if name.is_empty() {
                    return None;
                }
                // Of what is lost inside an object its own name says little: `header.text`.
                if let (Some(_), [.., around, Step::Member(_) | Step::Own(_)]) = (finding.loss, steps)
                    && let Some(around) = self.name(*around)
                {
                    name = joined(&[&shortened(around), ".", &name]);
                }
                Param::Name(name)
            }
            From::Text => Param::Name(text(finding.text)),
            From::Meant => Param::Name(text((finding.a, finding.b))),
            From::Number => Param::Number(text(finding.text)),
            From::Key => Param::Key(text(finding.text)),
            From::List => Param::Names(list()),
            From::Keys => Param::Keys(list()),
            From::CountA => count(finding.a),
            From::CountB => count(finding.b),
            From::Line => number(place().map_or(0, |place| place.line)),
            From::Column => number(place().map_or(0, |place| place.column)),
            From::KindA => kind(finding.a),
            From::KindB => kind(finding.b),
        })
    }

    /// The name of a member; nothing of an item.
    fn name(&self, step: Step) -> Option<&str> {
        match step {
            Step::Member(name) => Some(name),
            Step::Own(cell) => self.given.doc.cell(cell).map(|cell| self.given.doc.text(cell)),
            Step::Text(start, end) => Some(self.found.text_of((start, end))),
            Step::Index(_) => None,
        }
    }

    /// The path of what is at the steps.
    pub(super) fn path(&self, steps: &[Step]) -> Vec<Segment> {
        let segment = |step: &Step| match step {
            Step::Index(index) => Segment::Index(*index as usize),
            step => Segment::Member(self.name(*step).unwrap_or_default().to_owned()),
        };
        steps.iter().map(segment).collect()
    }

    /// The value at the steps; of a member given twice the first.
    fn value(&self, steps: &[Step]) -> Option<Value<'_>> {
        steps.iter().try_fold(self.given, |value, step| match step {
            Step::Index(index) => value.items().nth(*index as usize),
            step => value.member(self.name(*step)?),
        })
    }

    /// What goes with a member that is removed: the object in which nothing else stands, as `footer` with its `text`, nor is put by another
    /// repair.
    fn emptied<'s>(&self, steps: &'s [Step]) -> &'s [Step] {
        let mut left = steps;
        while let [around @ .., _] = left
            && !matches!(around, [] | [.., Step::Index(_)])
            && self.value(around).is_some_and(|object| object.members().count() == 1)
            && !self.is_filled(around)
        {
            left = around;
        }
        left
    }

    /// Whether a repair puts something into the object.
    #[cold]
    fn is_filled(&self, object: &[Step]) -> bool {
        let Some(object_at) = self.value(object).map(|value| value.at) else { return false };
        let fills = |finding: &Finding| {
            let steps = self.found.steps_of(finding.path);
            match finding.fix {
                Some(Repair::Add(..)) if steps.len() > object.len() => {
                    self.value(steps.get(..object.len())?).map(|value| value.at)
                }
                Some(Repair::Rename(further, names)) => {
                    let mut around = self.value(steps.get(..steps.len().checked_sub(usize::from(further) + 1)?)?)?;
                    let mut rest = names;
                    while let Some((name, names)) = cut(rest, b"/") {
                        let Some(inner) = around.member(name) else { break };
                        (around, rest) = (inner, names);
                    }
                    Some(around.at)
                }
                _ => None,
            }
        };
        self.told.iter().copied().flatten().any(|finding| finding.at == At::Value && fills(finding) == Some(object_at))
    }

    /// A repair of the value given, where it holds for that: first that the values are those that were judged, then what is done.
    pub(super) fn operations(&self, finding: &Finding, repair: Option<Repair>) -> Option<Vec<Operation>> {
        let repair = repair.filter(|_| finding.at == At::Value)?;
        let whole = [(finding.path, repair)];
        let together;
        let parts = match repair {
            // What moves into one object moves at once: a second patch that makes the object would empty it.
            Repair::Rename(further, names) if cut(names, b"/").is_some() => {
                together = self.moved_with(finding.path, further, names)?;
                together.as_slice()
            }
            Repair::Each(start, end) | Repair::Dial(start, end) => self.found.repairs.get(start as usize..end as usize)?,
            _ => &whole,
        };
        let (mut tests, mut made) = (Vec::new(), Vec::new());
        for (path, part) in parts {
            self.operate(self.found.steps_of(*path), *part, &mut tests, &mut made)?;
        }
        tests.append(&mut made);
        Some(tests)
    }

    /// The members that are moved into the same object as the one at a path, itself among them; nothing where another, by a name like that,
    /// becomes the object.
    #[cold]
    fn moved_with(&self, path: (u32, u32), further: u8, names: &str) -> Option<Vec<((u32, u32), Repair)>> {
        let around = |path, further: u8| {
            let steps = self.found.steps_of(path);
            steps.get(..steps.len().checked_sub(usize::from(further) + 1)?)
        };
        let mut moved: Vec<((u32, u32), Repair)> = Vec::new();
        for finding in self.told.iter().copied().flatten() {
            if let Some(repair @ Repair::Rename(by, other)) = finding.fix
                && finding.at == At::Value
                && around(finding.path, by) == around(path, further)
                && before(other, b"/") == before(names, b"/")
            {
                cut(other, b"/")?;
                moved.push((finding.path, repair));
            }
        }
        Some(moved)
    }

    /// What one repair tests and does; nothing where it does not hold.
    fn operate(&self, steps: &[Step], repair: Repair, tests: &mut Vec<Operation>, made: &mut Vec<Operation>) -> Option<()> {
        // In the place of an item that was judged stands the list around it, until that is taken out.
        if let ([.., Step::Index(_)], Some(Kind::List)) = (steps, self.value(steps).map(Value::kind)) {
            return None;
        }
        let path = || self.path(steps);
        let text = |start, end| Json::of(&self.found.text_of((start, end)));
        let then = match repair {
            Repair::Each(..) | Repair::Dial(..) => return None,
            // Null is absence.
            Repair::Add(start, end) if self.value(steps).is_some_and(|value| value.kind() == Kind::Null) => {
                Operation::Replace(path(), text(start, end))
            }
            Repair::Add(start, end) => {
                let (_, around) = steps.split_last()?;
                let is_place = self.value(around)?.kind() == Kind::Object && self.value(steps).is_none();
                made.push(Operation::Add(path(), text(start, end)));
                return is_place.then_some(());
            }
            Repair::Replace(start, end) => Operation::Replace(path(), text(start, end)),
            Repair::Json(start, end) => Operation::Replace(path(), Json(self.found.text_of((start, end)).to_owned())),
            Repair::Unwrap => {
                let around = self.value(steps)?;
                let inside = around.items().next().or_else(|| Some(around.members().next()?.1))?;
                Operation::Replace(path(), inside.to_json()?)
            }
            Repair::Wrap(name) => {
                let inside = self.value(steps)?.to_json()?;
                Operation::Replace(path(), Json(joined(&["{\"", name, "\":", &inside.0, "}"])))
            }
            // What was moved out of it may stand beside it.
            Repair::Remove if made.iter().any(|other| matches!(other, Operation::Move(..))) => Operation::Remove(path()),
            Repair::Remove => Operation::Remove(self.path(self.emptied(steps))),
            Repair::Rename(further, names) => {
                let around = steps.get(..steps.len().checked_sub(usize::from(further) + 1)?)?;
                let (mut to, mut inside) = (self.path(around), Some(self.value(around)?));
                let mut names = pieces(names, b'/').peekable();
                while let Some(name) = names.next() {
                    // Items of lists are not made.
                    if is_number(name) {
                        return None;
                    }
                    to.push(Segment::Member(name.to_owned()));
                    if names.peek().is_none() {
                        break;
                    }
                    inside = inside.and_then(|value| value.member(name));
                    match inside.map(Value::kind) {
                        Some(Kind::Object) => {}
                        Some(_) => return None,
                        None => {
                            let new = Operation::Add(to.clone(), Json::of(&Vec::<(&str, bool)>::new()));
                            if !made.contains(&new) {
                                made.push(new);
                            }
                        }
                    }
                }
                Operation::Move(path(), to)
            }
        };
        tests.push(Operation::Test(path(), self.value(steps)?.to_json()?));
        made.push(then);
        Some(())
    }
}
