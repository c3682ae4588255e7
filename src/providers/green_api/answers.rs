//! What Green-API answers, <https://green-api.com/en/docs/api/common-errors>.

use super::interactive_buttons_reply::CHAT_ID_MISSING;
use crate::inbound::{Accepted, By, FailureKind, Known, Refusal, Said, State, complaint_in, owned_at};
use crate::issue::Code;
use crate::json::Value;

const fn missing(part: &'static str, code: Code) -> Known {
    Known::by(By::Part(part), FailureKind::Rejected).breaks(code)
}

/// What is wrong with a payload is told by the member's name between quotation marks: of one that is missing, before it is told of one
/// that is wrong otherwise.
pub(super) const KNOWN: &[Known] = &[
    Known::rule(CHAT_ID_MISSING, Code::TO_MISSING),
    missing("'chatId' is required", Code::TO_MISSING),
    missing("'body' is required", Code::TEXT_MISSING),
    missing("'buttons' is required", Code::BUTTONS_MISSING),
    missing("buttonText' is required", Code::LABEL_MISSING),
    missing("buttonId' is required", Code::BUTTON_ID_MISSING),
    missing("'chatId'", Code::TO_INVALID),
    missing("'body'", Code::TEXT_INVALID),
    missing("'buttons'", Code::BUTTONS_INVALID),
    missing("buttonText'", Code::LABEL_INVALID),
    missing("buttonId'", Code::BUTTON_ID_INVALID),
    missing("Validation failed", Code::PAYLOAD_INVALID),
    Known::by(By::PartAt("starting", 400), FailureKind::Disconnected),
    Known::by(By::PartAt("not authorized", 400), FailureKind::Disconnected),
    Known::by(By::Part("expired"), FailureKind::Unauthorized),
    // The month's quota: nothing that waiting a while would mend.
    Known::by(By::Part("QUOTE_EXCEEDED"), FailureKind::RateLimited).retryable(false),
    Known::by(By::Part("QUOTA_EXCEEDED"), FailureKind::RateLimited).retryable(false),
    Known::by(By::Status(466), FailureKind::RateLimited).retryable(false),
    // The page asks to send the request again later.
    Known::by(By::Status(499), FailureKind::ProviderError).retryable(true),
    Known::by(By::Status(502), FailureKind::ProviderError).retryable(true),
];

/// `{"idMessage"}`, or an error, of which no page shows the place; of a quota that is used up it is known.
pub(super) fn said(body: Value<'_>) -> Option<Said> {
    let taken = || {
        let message_id = Some(owned_at(body, &["idMessage"])?);
        Some(Ok(Accepted { state: State::Queued, message_id, queue_id: None, at: None }))
    };
    quota(body).or_else(taken).or_else(|| complaint_in(body, &["message", "reason", "error"]))
}

/// Which of the quotas is used up; the other one may say that there is some left.
fn quota(body: Value<'_>) -> Option<Said> {
    let mut told = ["correspondentsStatus", "invokeStatus", "quotaData"].iter().filter_map(|name| body.member(name));
    let used_up =
        told.find(|quota| quota.text_of("status").is_some_and(|status| status.to_ascii_lowercase().ends_with("exceeded")))?;
    let words = owned_at(used_up, &["description"]).or_else(|| owned_at(used_up, &["status"]));
    Some(Err(Refusal::of(words.unwrap_or_default()).coded(used_up, &["status"])))
}
