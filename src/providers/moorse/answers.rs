//! What Moorse answers: `{"data","errors","links"}`, <https://moorse.readme.io/reference/enviar-mensagem-com-botões>.

use crate::inbound::{Accepted, Known, Said, State, complaint_in, owned_at};
use crate::json::Value;

/// No error is documented.
pub(super) const KNOWN: &[Known] = &[];

/// Errors come as texts, or as the vendor's SDKs have them, with code and message; an answer without any is a place in the
/// queue. Its `creationDate` has no zone.
pub(super) fn said(body: Value<'_>) -> Option<Said> {
    let taken = || {
        let queue_id = Some(owned_at(body, &["data", "control"])?);
        Some(Ok(Accepted { state: State::Queued, message_id: None, queue_id, at: None }))
    };
    complaint_in(body, &["errors"]).or_else(taken).or_else(|| complaint_in(body, &["error", "message"]))
}
