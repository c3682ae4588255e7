//! A message at one endpoint: what would be sent, and what is wrong with that.

use alloc::boxed::Box;
use alloc::vec::Vec;

use super::options::Options;
use crate::engine::{Engine, Slots};
use crate::issue::{At, Finding, Issue, Judgement, Ordered, Rank, Severity, Step, conclude, ordered};
use crate::json::Json;
use crate::providers::{Route, is_credential};
use crate::request::{Envelope, HttpRequest};

/// A message as it was read, and what is wrong with its form, in order.
pub(super) struct Subject<'m> {
    pub message: &'m Slots,
    pub form: Ordered,
    /// Where values of the wrong kind stand.
    wrong_kinds: Vec<Finding>,
}

impl<'m> Subject<'m> {
    /// The findings so far are about the form of the message, the target and the options.
    pub fn new(message: &'m Slots, engine: &mut Engine<'_>) -> Subject<'m> {
        let form = core::mem::take(&mut engine.work.found.list);
        let wrong_kinds = form.iter().filter(|finding| finding.wrong_kind && finding.at == At::Value).copied().collect();
        let form = in_order(&form, engine);
        Subject { message, form, wrong_kinds }
    }
}

/// Findings in the order in which they are told.
pub(super) fn in_order(list: &[Finding], engine: &Engine<'_>) -> Ordered {
    let found = &engine.work.found;
    ordered(list, &|finding: &Finding| match finding.at {
        At::Options => super::options::rank(found.steps_of(finding.path)),
        At::Target => Rank::default(),
        At::Value => engine.view.rank(found.steps_of(finding.path)),
    })
}

/// A message at one endpoint.
pub(super) struct Attempt {
    pub route: &'static Route,
    payload: Box<Slots>,
    envelope: Envelope,
    pub judgement: Judgement,
}

impl Attempt {
    pub fn at(route: &'static Route, subject: &Subject<'_>, options: &Options, engine: &mut Engine<'_>) -> Attempt {
        let payload = engine.write(route.table, subject.message);
        engine.check(route.table, &payload);
        if let Some(basis) = route.table.wrong_kind {
            // A value of the wrong kind would arrive there as it is.
            for finding in &subject.wrong_kinds {
                if Engine::carries(route.table, engine.work.found.steps_of(finding.path), &payload) {
                    engine.work.found.list.push(Finding { response: basis.response, ..*finding });
                }
            }
        }
        Attempt::judged(route, payload, &subject.form, options, engine)
    }

    /// A payload of which was found what stands in the list, beside what is wrong with the form of what it comes from.
    pub fn judged(
        route: &'static Route,
        payload: Box<Slots>,
        form: &Ordered,
        options: &Options,
        engine: &mut Engine<'_>,
    ) -> Attempt {
        let found = &mut engine.work.found;
        let envelope = Envelope::new(
            &route.url,
            route.headers,
            is_credential,
            options.credentials.as_ref(),
            options.base_url.as_deref(),
            found,
        );
        let own = core::mem::take(&mut found.list);
        let own = in_order(&own, engine);
        let judgement = conclude(&engine.work.found, form, &own, options.loss.severity());
        Attempt { route, payload, envelope, judgement }
    }

    /// Payload and request, if nothing stands in their way; the errors and warnings in words.
    pub fn finish(self, engine: &Engine<'_>, options: &Options) -> (Option<(Json, HttpRequest)>, Vec<Issue>, Vec<Issue>) {
        let size = engine.work.doc.input.len() + 64;
        let payload = if self.judgement.ok() { engine.emit(self.route.table, &self.payload, size) } else { None };
        let (errors, warnings) = self.judgement.render(&engine.work.found, engine.view.value, options.locale);
        let built = payload.map(|payload| {
            let request = self.envelope.with(&payload);
            (payload, request)
        });
        (built, errors, warnings)
    }

    /// Keeps the attempt that does best; of those that do equally well the first.
    pub fn keep_best(self, best: &mut Option<Attempt>) {
        if best.as_ref().is_none_or(|best| self.judgement.weights < best.judgement.weights) {
            *best = Some(self);
        }
    }
}

/// The problem that a finding is about, and the item that has it.
pub(super) fn subject_of(finding: &Finding, engine: &Engine<'_>) -> (u8, u8, Option<u32>) {
    let steps = engine.work.found.steps_of(finding.path);
    let item = steps.iter().find_map(|step| if let Step::Index(index) = step { Some(*index) } else { None });
    (finding.subject as u8, finding.ending as u8, item)
}

/// Whether a finding stops the message.
pub(super) fn is_error(finding: &Finding) -> bool {
    finding.severity == Severity::Error
}
