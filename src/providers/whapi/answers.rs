//! What Whapi.Cloud answers: `{"sent","message"}`, or `{"error":{"code","message","details"}}`.

use alloc::borrow::ToOwned as _;

use crate::inbound::{Accepted, By, FailureKind, Known, Refusal, Said, State, digits, from_seconds, owned_at, text_at};
use crate::json::Value;
use crate::text::joined;

/// What `sent` is where the message was not taken.
const NOT_SENT: &str = "false";

pub(super) const KNOWN: &[Known] = &[Known::by(By::Codes(&[NOT_SENT]), FailureKind::Rejected)];

/// No text of an error is documented, so that its status tells what it means.
pub(super) fn said(body: Value<'_>) -> Option<Said> {
    if let Some(error) = body.member("error") {
        let words = [text_at(error, &["message"]).or_else(|| text_at(error, &[])), text_at(error, &["details"])];
        return Some(Err(Refusal::of(match words {
            [Some(words), Some(details)] => joined(&[words, ": ", details]),
            [words, details] => words.or(details).unwrap_or_default().to_owned(),
        })));
    }
    if body.member("sent")?.bool()? {
        let at = text_at(body, &["message", "timestamp"]).and_then(digits).and_then(from_seconds);
        return Some(Ok(Accepted { state: State::Sent, message_id: owned_at(body, &["message", "id"]), queue_id: None, at }));
    }
    Some(Err(Refusal { code: Some(NOT_SENT.to_owned()), ..Refusal::default() }))
}
