//! A message at one endpoint: what would be sent, and what is wrong with that.

use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::arena::Arena;
use crate::issue::{At, Figure, Finding, Found, Issue, Judgement, Ordered, conclude, ordered};
use crate::json::{Json, Writer};
use crate::message::Draft;
use crate::options::Options;
use crate::providers::Route;
use crate::record::{self, Field, Record};
use crate::request::{Envelope, HttpRequest};
use crate::source_map::SourceMap;
use crate::value::Value;

/// A message as it was given, and what is wrong with its form.
pub(crate) struct Subject<'a> {
    pub draft: Draft<'a>,
    pub form: Found<'a>,
    /// What is wrong with the form, in order.
    pub ordered: Ordered<'a>,
}

impl<'a> Subject<'a> {
    /// `form` is what was found in a message.
    pub fn new(draft: Draft<'a>, form: Found<'a>) -> Subject<'a> {
        let ordered = ordered(&form.list, Draft::FIELDS);
        Subject { draft, form, ordered }
    }
}

/// A message at one endpoint.
pub(crate) struct Attempt<'a> {
    pub route: &'static Route,
    payload: Box<dyn Record<'a> + 'a>,
    envelope: Envelope,
    pub judgement: Judgement<'a>,
}

impl<'a> Attempt<'a> {
    pub fn at(route: &'static Route, subject: &Subject<'a>, options: &Options) -> Attempt<'a> {
        let (payload, own) = findings(route, &subject.draft, &subject.form);
        Attempt::judged(route, payload, own, (&subject.ordered, Draft::FIELDS), options, subject.form.arena)
    }

    /// A payload with what was found in it and, `form`, in what it comes from, which has the members beside it.
    pub fn judged(
        route: &'static Route,
        payload: Box<dyn Record<'a> + 'a>,
        own: Vec<Finding<'a>>,
        (form, fields): (&Ordered<'a>, &'static [Field]),
        options: &Options,
        arena: &'a Arena,
    ) -> Attempt<'a> {
        let mut found = Found::new(arena);
        found.list = own;
        let envelope = Envelope::new(route, options, &mut found);
        let judgement = conclude(arena, form, &ordered(&found.list, fields), options.loss.severity());
        Attempt { route, payload, envelope, judgement }
    }

    /// Payload and request, if nothing stands in their way; the errors and warnings in words, of which `given` is the value.
    pub fn finish(mut self, given: Value<'a>, options: &Options) -> (Option<(Json, HttpRequest)>, Vec<Issue>, Vec<Issue>) {
        let mut payload = Writer::default();
        let built = self.judgement.ok() && record::write(&mut *self.payload, &mut payload);
        let (errors, warnings) = self.judgement.render(given, options.locale);
        let payload = payload.finish();
        (
            built.then(|| {
                let request = self.envelope.with(&payload);
                (payload, request)
            }),
            errors,
            warnings,
        )
    }

    /// The attempt that does best; of those that do equally well the first.
    pub fn best(attempts: impl Iterator<Item = Attempt<'a>>) -> Option<Attempt<'a>> {
        attempts.min_by_key(|attempt| attempt.judgement.weights())
    }
}

/// What is wrong with the message at one endpoint; paths are the message's.
pub(crate) fn findings<'a>(
    route: &'static Route,
    draft: &Draft<'a>,
    form: &Found<'a>,
) -> (Box<dyn Record<'a> + 'a>, Vec<Finding<'a>>) {
    let translated = (route.rules.translate)(draft, form.arena);
    let map = SourceMap { arena: form.arena, links: route.links, origins: &translated.origins, message: draft };
    let mut own = translated.lost.list;
    for mut finding in translated.found.list {
        finding.path = map.to_message(finding.path);
        for (_, figure) in finding.params.iter_mut().flatten() {
            if let Figure::Button(index) = figure {
                *index = translated.origins.get(*index).copied().unwrap_or(*index);
            }
        }
        own.push(finding);
    }
    if route.wrong_kind.is_some() {
        for finding in form.list.iter().filter(|finding| finding.wrong_kind && finding.at == At::Value) {
            if map.to_payload(finding.path).is_some() {
                own.push(Finding { response: route.wrong_kind, ..*finding });
            }
        }
    }
    (translated.payload, own)
}
