//! What RyzeAPI answers: <https://docs.ryzeapi.cloud/es/api/messages/buttons> and its guide to errors.

use super::pages::STATED;
use crate::inbound::{Accepted, By, FailureKind, Known, Said, State, complaint_in, is_true_at, moment, owned_at, text_at};
use crate::issue::{Basis, Code};
use crate::json::Value;

/// What an empty instance leads to.
pub(super) const INSTANCE_MISSING: &Basis = &STATED.answer(400, "Instance name is required");

/// The rules whose answer the page documents, with its words.
pub(super) mod answer {
    use super::{Basis, STATED};

    pub const WRONG_KIND: &Basis = &STATED.answer(400, "Invalid request body: <detail>");
    pub const NUMBER_MISSING: &Basis = &STATED.answer(400, "Number is required");
    pub const NUMBER_INVALID: &Basis = &STATED.answer(400, "Invalid phone number format: <detail>");
    /// The page shows digits only, but forbids no mask.
    pub const NUMBER_MASKED: &Basis = &NUMBER_INVALID.inferred();
    pub const TEXT_MISSING: &Basis = &STATED.answer(400, "ContentText is required");
    pub const BUTTONS_MISSING: &Basis = &STATED.answer(400, "At least one button is required");
    pub const BUTTONS_TOO_MANY: &Basis = &STATED.answer(400, "Maximum of 3 buttons allowed");
    pub const MEDIA_TYPE_MISSING: &Basis = &STATED.answer(400, "MediaType is required when MediaURL is provided");
    pub const MEDIA_TYPE_UNKNOWN: &Basis = &STATED.answer(400, "MediaType must be one of: IMAGE, VIDEO, DOCUMENT");
    pub const BUTTON_ID_MISSING: &Basis = &STATED.answer(400, "Button N: ID is required").numbered();
    pub const BUTTON_LABEL_MISSING: &Basis = &STATED.answer(400, "Button N: DisplayText is required").numbered();
    pub const BUTTON_TYPE_UNKNOWN: &Basis =
        &STATED.answer(400, "Button N: Type must be one of: REPLY, URL, CALL, COPY").numbered();
}

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
