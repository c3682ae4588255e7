//! One message at every endpoint.

use alloc::vec::Vec;

use super::attempt::{Attempt, attempt_given};
use super::options::Options;
use crate::issue::{Found, Issue, Judgement};
use crate::json::{Doc, ToJson, Value, Writer};
use crate::providers::routes;
use crate::text::vocabulary;

/// How well an endpoint carries a message.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Support {
    /// The endpoint's id.
    pub endpoint: &'static str,
    /// How much of the message arrives.
    pub carries: Carries,
    /// What stands in the way.
    pub errors: Vec<Issue>,
    /// What is to be known.
    pub warnings: Vec<Issue>,
}

vocabulary! { pub as_str;
    /// How much of a message arrives.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Carries {
        /// All of it.
        Whole = "whole",
        /// All of it, some of it in another shape.
        Changed = "changed",
        /// Not all of it: its reader or its sender would miss something.
        WithLoss = "with-loss",
        /// None of it: there is an error that is no loss.
        No = "no",
    }
}

impl Carries {
    fn of(judgement: &Judgement) -> Carries {
        match judgement.weights {
            [0, 0, 0, 0] => Carries::Whole,
            [0, 0, _, 0] => Carries::Changed,
            [0, ..] => Carries::WithLoss,
            _ => Carries::No,
        }
    }
}

/// How well each endpoint carries a message, the best first; those that do equally well in the order of the catalogue.
///
/// ```
/// use botonera::{Carries, Options, compare};
/// let message = serde_json::json!({
///     "to": "+5511999999999", "text": "Your code", "buttons": [{ "type": "copy", "code": "123" }]
/// });
/// let supports = compare(&message, &Options::default());
/// assert_eq!((supports[0].endpoint, supports[0].carries), ("z-api/send-button-otp", Carries::Whole));
/// ```
#[must_use]
pub fn compare(message: impl Into<Doc>, options: &Options) -> Vec<Support> {
    run(message.into().root(), options, Found::default())
}

pub(crate) fn run(given: Value<'_>, options: &Options, found: Found) -> Vec<Support> {
    // Nothing is sent: credentials are nobody's business here.
    let options = &Options { credentials: None, base_url: None, ..options.clone() };
    let mut attempts: Vec<Attempt> = Vec::new();
    let engine = attempt_given(routes(), given, options, found, &mut |attempt| {
        let weights = attempt.judgement.weights;
        attempts.insert(attempts.partition_point(|other| other.judgement.weights <= weights), attempt);
    });
    let support = |attempt: Attempt| {
        let carries = Carries::of(&attempt.judgement);
        let (errors, warnings) = attempt.judgement.render(&engine.work.found, given, options.locale);
        Support { endpoint: attempt.route.id, carries, errors, warnings }
    };
    attempts.into_iter().map(support).collect()
}

impl ToJson for Support {
    fn write(&self, out: &mut Writer) {
        out.open('{')
            .put("endpoint", &self.endpoint)
            .put("carries", self.carries.as_str())
            .put("errors", &self.errors)
            .put("warnings", &self.warnings)
            .close('}');
    }
}

crate::json::serialize_as_json!(Support);
