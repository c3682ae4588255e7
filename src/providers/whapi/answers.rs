//! What Whapi.Cloud answers: `{"sent","message"}`, or `{"error":{"code","message","details"}}`.

use alloc::borrow::ToOwned as _;

use crate::inbound::{
    Accepted, By, FailureKind, Known, Refusal, Said, State, complaint, digits, from_seconds, owned_at, text_at,
};
use crate::json::Value;
use crate::text::joined;

/// What `sent` is where the message was not taken.
const NOT_SENT: &str = "false";

pub(super) const KNOWN: &[Known] = &[Known::by(By::Codes(&[NOT_SENT]), FailureKind::Rejected)];

/// No text of an error is documented, so that its status tells what it means.
pub(super) fn said(body: Value<'_>) -> Option<Said> {
    let sent = body.member("sent").and_then(Value::bool);
    let code = |is_it: bool| (sent == Some(false) && is_it).then(|| NOT_SENT.to_owned());
    if let Some(error) = body.member("error").filter(|error| complaint(*error).is_some()) {
        // Of a token or of too many messages another code speaks.
        let code = code(text_at(error, &["code"]).is_none_or(|code| code == "400"));
        let words = [text_at(error, &["message"]).or_else(|| text_at(error, &[])), text_at(error, &["details"])];
        let words = match words {
            [Some(words), Some(details)] => joined(&[words, ": ", details]),
            [words, details] => words.or(details).unwrap_or_default().to_owned(),
        };
        return Some(Err(Refusal { code, ..Refusal::of(words) }));
    }
    if sent? {
        let at = text_at(body, &["message", "timestamp"]).and_then(digits).and_then(from_seconds);
        return Some(Ok(Accepted { state: State::Sent, message_id: owned_at(body, &["message", "id"]), queue_id: None, at }));
    }
    Some(Err(Refusal { code: code(true), ..Refusal::default() }))
}
