//! What WhatsApp's own interface answers. Meta asks to go by the codes and `details`, not by the status:
//! <https://developers.facebook.com/documentation/business-messaging/whatsapp/support/error-codes/>.

use alloc::borrow::ToOwned as _;

use crate::inbound::{Accepted, By, FailureKind, Known, Refusal, Said, State, complaint, first_at, owned_at};
use crate::issue::Code;
use crate::json::Value;

const REJECTED: FailureKind = FailureKind::Rejected;

/// `details` decide before codes. Those of the beginning were recorded in public code.
pub(in crate::providers) const KNOWN: &[Known] = &[
    Known::new("Invalid buttons count. Min allowed buttons: 1, Max allowed buttons: 3", REJECTED).breaks(Code::BUTTONS_TOO_MANY),
    Known::new("Button title length invalid. Min length: 1, Max length: 20", REJECTED).breaks(Code::LABEL_TOO_LONG),
    Known::new("Body text length invalid. Min length: 1, Max length: 1024", REJECTED).breaks(Code::TEXT_TOO_LONG),
    Known::new("The phone number is malformed: Please use the format: +1234567890.", REJECTED).breaks(Code::TO_INVALID),
    Known::new("Parameter Invalid", REJECTED).breaks(Code::PAYLOAD_INVALID),
    Known::by(By::Codes(&["100/33", "33"]), FailureKind::NotFound),
    Known::by(By::Codes(&["0", "3", "10", "190", "131005"]), FailureKind::Unauthorized),
    Known::by(By::Between(200, 299), FailureKind::Unauthorized),
    Known::by(By::Codes(&["4", "80007", "130429", "131056"]), FailureKind::RateLimited),
    // What the quality of what was sent before allows will not change by itself.
    Known::by(By::Codes(&["131048", "131064"]), FailureKind::RateLimited).retryable(false),
    Known::by(By::Codes(&["100", "131008", "131009"]), REJECTED).breaks(Code::PAYLOAD_INVALID),
    Known::by(By::Codes(&["131021", "131026", "131030", "131062", "137000"]), REJECTED).breaks(Code::TO_INVALID),
    Known::by(By::Codes(&["131052", "131053"]), REJECTED).breaks(Code::MEDIA_INVALID),
    Known::by(By::Codes(&["131051"]), REJECTED).breaks(Code::TYPE_UNSUPPORTED),
    // Out of the 24 hours since the user's last message, the first of them; and what an account or a user allows.
    Known::by(
        By::Codes(&["131047", "131049", "131050", "130472", "131031", "131037", "131042", "131045", "131063", "130497", "368"]),
        REJECTED,
    ),
    Known::by(By::Codes(&["1", "2", "131000", "131016", "131057", "135000"]), FailureKind::ProviderError),
];

/// `{"messages":[{"id"}]}`, or `{"error":{"message","code","error_subcode","error_data":{"details"},"is_transient"}}`, where
/// `error_data` may be a text.
pub(in crate::providers) fn said(body: Value<'_>) -> Option<Said> {
    let listed = || body.member("errors")?.items().next();
    let Some(error) = body.member("error").filter(|error| complaint(*error).is_some()).or_else(listed) else {
        let message_id = Some(owned_at(body.member("messages")?.items().next()?, &["id"])?);
        return Some(Ok(Accepted { state: State::Queued, message_id, queue_id: None, at: None }));
    };
    Some(Err(refusal(error)))
}

/// What an error of Meta's says.
pub(in crate::providers) fn refusal(error: Value<'_>) -> Refusal {
    let words = first_at(&[error], &["error_data/details", "error_data", "message"]).or_else(|| error.text());
    let mut refusal = Refusal::of(words.unwrap_or_default().trim().to_owned()).coded(error, &["code", "error_subcode"]);
    refusal.transient = error.member("is_transient").and_then(Value::bool) == Some(true);
    refusal
}
