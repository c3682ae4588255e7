//! What uazapi answers: the message that it sends, or `{"error"}`, <https://docs.uazapi.com/endpoint/post/send~menu>.

use super::pages::STATED;
use crate::inbound::{Accepted, FailureKind, Known, Said, State, complaint_in, owned_at, text_at, unix_at};
use crate::issue::{Basis, Code};
use crate::json::Value;

/// What it answers where something is missing.
pub(super) const REQUIRED: &Basis = &STATED.answer(400, "Missing required fields or invalid menu type");

pub(super) const KNOWN: &[Known] = &[
    Known::rule(REQUIRED, Code::PAYLOAD_INVALID),
    Known::new("Invalid token", FailureKind::Unauthorized),
    Known::new("Failed to send menu", FailureKind::ProviderError),
];

/// What it calls a message that waits; with `async` it may tell no more than that it was taken.
const WAITING: [&str; 2] = ["pending", "queued"];

pub(super) fn said(body: Value<'_>) -> Option<Said> {
    let taken = || {
        let message_id = owned_at(body, &["messageid"]);
        let is_taken = text_at(body, &["response", "status"]) == Some("success");
        if message_id.is_none() && !is_taken {
            return None;
        }
        let is_waiting = text_at(body, &["status"])
            .map_or(message_id.is_none(), |status| WAITING.iter().any(|waiting| status.eq_ignore_ascii_case(waiting)));
        let state = if is_waiting { State::Queued } else { State::Sent };
        Some(Ok(Accepted { state, message_id, queue_id: None, at: unix_at(body, &["messageTimestamp"]) }))
    };
    complaint_in(body, &["error"]).or_else(taken).or_else(|| complaint_in(body, &["message"]))
}
