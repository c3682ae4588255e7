//! What Z-API answers. Its pages show the answer 200 and name 405 and 415 without a body.

use crate::inbound::{Accepted, By, FailureKind, Known, Said, State, complaint_in, owned_at};
use crate::json::Value;

/// The account's token is missing (<https://developer.z-api.io/security/client-token>; the third is of public code), is
/// another, or may not be used from this IP address (<https://developer.z-api.io/security/ip-block>), of which no more than `…`
/// is left here.
pub(super) const KNOWN: &[Known] = &[
    Known::new("null not allowed", FailureKind::Unauthorized),
    Known::new("Client-Token <secret> not allowed", FailureKind::Unauthorized),
    Known::new("your client-token is not configured", FailureKind::Unauthorized),
    Known::new("[IP da chamada] not allowed", FailureKind::Unauthorized),
    Known::new("… not allowed", FailureKind::Unauthorized),
    Known::new("[…] not allowed", FailureKind::Unauthorized),
    // What public code met: no such path, and an instance that is not paid for.
    Known::by(By::Codes(&["NOT_FOUND"]), FailureKind::NotFound),
    Known::new("Unable to find matching target resource method", FailureKind::NotFound),
    Known::by(By::Part("you must subscribe to this instance"), FailureKind::Unauthorized),
];

/// `{"zaapId","messageId","id"}`, or `{"error"}`, which some read as `{"message"}`.
pub(super) fn said(body: Value<'_>) -> Option<Said> {
    let taken = || {
        let message_id = owned_at(body, &["messageId"]).or_else(|| owned_at(body, &["id"]));
        let queue_id = owned_at(body, &["zaapId"]);
        message_id.as_ref().or(queue_id.as_ref())?;
        Some(Ok(Accepted { state: State::Queued, message_id, queue_id, at: None }))
    };
    complaint_in(body, &["error"]).or_else(taken).or_else(|| complaint_in(body, &["message"]))
}
