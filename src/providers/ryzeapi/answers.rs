//! What RyzeAPI answers: <https://docs.ryzeapi.cloud/es/api/messages/buttons> and its guide to errors.

use super::button::{INSTANCE_MISSING, answer};
use crate::inbound::{Accepted, By, FailureKind, Known, Said, State, complaint_in, is_true_at, moment, owned_at, text_at};
use crate::issue::Code;
use crate::json::Value;

pub(super) const KNOWN: &[Known] = &[
    Known::rule(answer::NUMBER_MISSING, Code::TO_MISSING),
    Known::rule(answer::NUMBER_INVALID, Code::TO_INVALID),
    Known::rule(answer::TEXT_MISSING, Code::TEXT_MISSING),
    Known::rule(answer::BUTTONS_MISSING, Code::BUTTONS_TOO_FEW),
    Known::rule(answer::BUTTONS_TOO_MANY, Code::BUTTONS_TOO_MANY),
    Known::rule(answer::MEDIA_TYPE_MISSING, Code::MEDIA_TYPE_MISSING),
    Known::rule(answer::MEDIA_TYPE_UNKNOWN, Code::MEDIA_TYPE_UNKNOWN),
    Known::rule(answer::BUTTON_ID_MISSING, Code::BUTTON_ID_MISSING),
    Known::rule(answer::BUTTON_LABEL_MISSING, Code::LABEL_MISSING),
    Known::rule(answer::BUTTON_TYPE_UNKNOWN, Code::BUTTON_TYPE_UNKNOWN),
    Known::rule(answer::WRONG_KIND, Code::PAYLOAD_INVALID),
    Known::rule(INSTANCE_MISSING, Code::CREDENTIAL_INVALID),
    Known::new("Instance not found", FailureKind::NotFound),
    Known::new("Failed to send buttons message: <reason>", FailureKind::ProviderError),
    Known::new("Instance is not connected to WhatsApp", FailureKind::Disconnected),
    // Its bridge to WhatsApp has no settings: that will not mend itself.
    Known::by(By::PartAt("not configured", 503), FailureKind::ProviderError),
    Known::new("Rate limit exceeded. Try again later.", FailureKind::RateLimited),
    // The guide to authentication.
    Known::new("Missing token", FailureKind::Unauthorized),
    Known::new("Missing token in header", FailureKind::Unauthorized),
    Known::new("Missing token in header, Authorization header, or query parameter", FailureKind::Unauthorized),
    Known::new("Invalid token", FailureKind::Unauthorized),
    Known::new("Invalid instance token", FailureKind::Unauthorized),
    Known::new("Invalid account token", FailureKind::Unauthorized),
    Known::new("Unauthenticated", FailureKind::Unauthorized),
];

/// `{"success":true,"data"}`, or `{"success":false,"error":{"message"}}`.
pub(super) fn said(body: Value<'_>) -> Option<Said> {
    let taken = || {
        is_true_at(body, &["success"]).then_some(())?;
        let at = text_at(body, &["data", "timestamp"]).and_then(moment);
        Some(Ok(Accepted { state: State::Sent, message_id: owned_at(body, &["data", "messageId"]), queue_id: None, at }))
    };
    complaint_in(body, &["error"]).or_else(taken).or_else(|| complaint_in(body, &["message"]))
}
