//! `parse_response`: what a provider's answer means.

use super::options::Options;
use crate::inbound::{Answer, Received, answer};
#[cfg(doc)]
use crate::inbound::{Failure, FailureKind};

/// Reads a provider's answer.
///
/// The body may be given as a client or a flow hands it on: beside its status, as the `json` of an item, or in a list of one.
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
    let (wire, headers) = (super::wire_of(Some(endpoint)), received.headers());
    answer(wire, received.status, headers.root(), received.body.value(), options.credentials.as_ref())
}
