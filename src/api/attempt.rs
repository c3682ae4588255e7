//! A message at one endpoint: what would be sent, and what is wrong with that.

use alloc::borrow::ToOwned as _;
use alloc::boxed::Box;
use alloc::vec::Vec;

use super::build::{BuildResult, Built, Rejected};
use super::options::Options;
use super::target;
use crate::engine::{Engine, MESSAGE, OPTIONS, Slots, Table};
use crate::issue::{At, Ending, Finding, Found, Issue, Judgement, Ordered, Rank, Repair, Severity, conclude, ordered};
use crate::json::Value;
use crate::message::Kind;
use crate::providers::{Route, is_credential, parts_called};
use crate::request::{HttpRequest, envelope};

pub(super) struct Attempt {
    pub route: &'static Route,
    payload: Box<Slots>,
    envelope: HttpRequest,
    pub judgement: Judgement,
}

/// Tries a message at each of the routes; `adjust` changes what was found at one, once its rules have judged the payload. Without any
/// route, what was found before stays in the engine.
pub(super) fn attempt_each(
    routes: &'static [Route],
    message: &Slots,
    options: &Options,
    engine: &mut Engine<'_>,
    adjust: &dyn Fn(&'static Table, &Slots, &mut Engine<'_>),
    keep: &mut dyn FnMut(Attempt),
) {
    if routes.is_empty() {
        return;
    }
    let form = in_order(engine);
    for route in routes {
        let payload = engine.write(route.table, message);
        engine.check(route.table, &payload);
        adjust(route.table, &payload, engine);
        let (credentials, base_url) = (options.credentials.as_ref(), options.base_url.as_deref());
        let envelope = envelope(&route.url, route.headers, is_credential, credentials, base_url, &mut engine.work.found);
        let own = in_order(engine);
        let without_calls = if route.table.variant(Kind::Call).is_none() { without_calls(&form) } else { None };
        let form = without_calls.as_ref().unwrap_or(&form);
        let judgement = conclude(&engine.work.found, form, &own, options.loss.severity());
        keep(Attempt { route, payload, envelope, judgement });
    }
}

/// The findings where a button cannot be made a call button, if one was to be.
fn without_calls(form: &Ordered) -> Option<Ordered> {
    let makes_call = |finding: &Finding| matches!(finding.fix, Some(Repair::Dial(..)));
    if !form.iter().any(|(_, finding)| makes_call(finding)) {
        return None;
    }
    let mut form = form.clone();
    for (_, finding) in form.iter_mut().filter(|(_, finding)| makes_call(finding)) {
        finding.fix = None;
    }
    Some(form)
}

/// The same, of a message as it was given; the engine that read it.
pub(super) fn attempt_given<'d>(
    routes: &'static [Route],
    given: Value<'d>,
    options: &Options,
    found: Found,
    keep: &mut dyn FnMut(Attempt),
) -> Engine<'d> {
    let mut engine = Engine::new(MESSAGE, given, found, parts_called);
    let mut message = engine.read();
    engine.work.found.withdraw_uncertain_repairs();
    if target::set_right(&mut engine, target::tell_payload) {
        message = Slots::unusable();
    }
    let list = &engine.work.found.list;
    let wrong_kinds: Vec<Finding> =
        list.iter().filter(|finding| finding.wrong_kind && finding.at == At::Value).copied().collect();
    let adjust = |table: &'static Table, payload: &Slots, engine: &mut Engine<'_>| {
        // A value of the wrong kind would arrive there as it is.
        for finding in &wrong_kinds {
            if let Some(basis) = table.wrong_kind(finding.subject)
                && Engine::carries(table, engine.work.found.steps_of(finding.path), payload)
            {
                engine.work.found.list.push(Finding { answered: Some(basis), ..*finding });
            }
        }
    };
    attempt_each(routes, &message, options, &mut engine, &adjust, keep);
    engine
}

impl Attempt {
    /// Keeps the attempt that does best; of those that do equally well the first.
    pub fn keep_best(self, best: &mut Option<Attempt>) {
        if best.as_ref().is_none_or(|best| self.judgement.weights < best.judgement.weights) {
            *best = Some(self);
        }
    }
}

/// What the best attempt gives.
pub(super) fn finish(best: Option<Attempt>, mut engine: Engine<'_>, options: &Options) -> BuildResult {
    let Some(best) = best else {
        let (errors, warnings) = told(&mut engine, options.loss.severity(), options);
        return Err(Rejected { endpoint: None, errors, warnings });
    };
    let endpoint = best.route.id;
    let size = engine.work.doc.input.len() + 64;
    let payload = if best.judgement.ok() { engine.emit(best.route.table, &best.payload, size) } else { None };
    let (errors, warnings) = best.judgement.render(&engine.work.found, engine.value, options.locale);
    let Some(payload) = payload else { return Err(Rejected { endpoint: Some(endpoint), errors, warnings }) };
    let request = HttpRequest { body: payload.as_str().to_owned(), ..best.envelope };
    Ok(Built { endpoint, payload, request, warnings })
}

/// What was found so far, taken out of the engine and put into words: errors and warnings.
pub(super) fn told(engine: &mut Engine<'_>, reader_loss: Severity, options: &Options) -> (Vec<Issue>, Vec<Issue>) {
    let ordered = in_order(engine);
    let judgement = conclude(&engine.work.found, &ordered, &Ordered::new(), reader_loss);
    judgement.render(&engine.work.found, engine.value, options.locale)
}

/// What was found so far, taken out of the engine, in the order in which it is told.
fn in_order(engine: &mut Engine<'_>) -> Ordered {
    let list = core::mem::take(&mut engine.work.found.list);
    let found = &engine.work.found;
    ordered(&list, &|finding: &Finding| {
        let steps = found.steps_of(finding.path);
        let mut rank = match finding.at {
            At::Options => OPTIONS.rank(steps),
            At::Target => Rank::default(),
            At::Value => engine.table.rank(steps),
        };
        // That none is left comes of those that cannot be carried, which stand inside.
        if let Some(inside) = rank.get_mut(steps.len()).filter(|_| finding.ending == Ending::TooFew) {
            *inside = u32::MAX;
        }
        rank
    })
}
