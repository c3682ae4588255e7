//! `parse_response`: what a provider's answer means.

use super::options::Options;
use crate::inbound::{Answer, Received, answer};
#[cfg(doc)]
use crate::inbound::{Failure, FailureKind};
use crate::json::Value;

/// Reads a provider's answer.
///
/// `endpoint` is what the request was built for. The credentials of the options are never quoted, whatever the provider
/// repeats. Nothing goes wrong here: what is no answer at all is a
/// [`Failure`] of a kind that its status tells, or [`FailureKind::Unknown`].
///
/// ```
/// use botonera::{Answer, FailureKind, Options, Received, parse_response};
/// let body = r#"{"success":false,"error":{"message":"Button 2: ID is required"}}"#;
/// let Answer::Failed(failure) = parse_response("ryzeapi/button", &Received::new(400, body), &Options::default()) else { panic!() };
/// assert_eq!(failure.kind, FailureKind::Rejected);
/// assert_eq!((failure.code.unwrap().as_str(), failure.button), ("button-id-missing", Some(2)));
/// ```
#[must_use]
pub fn parse_response(endpoint: &str, received: &Received, options: &Options) -> Answer {
    of_values(Some(endpoint), received.status, received.headers().root(), received.body.value(), options)
}

/// The same, of values; `headers` is an object, or a list of pairs.
pub(crate) fn of_values(endpoint: Option<&str>, status: u16, headers: Value<'_>, body: Value<'_>, options: &Options) -> Answer {
    answer(super::wire_of(endpoint), status, headers, body, options.credentials.as_ref())
}
