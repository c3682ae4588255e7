//! What Evolution API answers: the message with its key, or `{"status","error","response":{"message"}}`, as its source has it.

use alloc::string::String;

use super::super::cloud;
use super::events::moment;
use super::pages::{OF_SCHEMA, STATED};
use crate::inbound::{Accepted, By, FailureKind, Known, Refusal, Said, State, complaint, complaint_in, owned_at};
use crate::issue::{Basis, Code};
use crate::json::Value;

/// The rules whose answer stands in the source, with its words.
pub(super) mod answer {
    use super::{Basis, OF_SCHEMA, STATED};

    pub const NUMBER_MISSING: &Basis = &OF_SCHEMA.answer(400, "instance requires property \"number\"").of_absence();
    pub const NUMBER_INVALID: &Basis = &OF_SCHEMA.answer(400, "Invalid format");
    pub const BUTTONS_MISSING: &Basis =
        &STATED.answer(500, "Cannot read properties of undefined (reading 'length')").of_absence();
    pub const BUTTONS_TOO_FEW: &Basis = &STATED.answer(400, "At least one button is required");
    pub const BUTTONS_TOO_MANY: &Basis = &STATED.answer(400, "Maximum of 3 reply buttons allowed");
    pub const BUTTONS_MIXED: &Basis = &STATED.answer(400, "Reply buttons cannot be mixed with other button types");
    pub const TYPE_MISSING: &Basis =
        &OF_SCHEMA.answer(400, "buttons[N] requires property \"type\"").numbered_from_zero().of_absence();
    pub const TYPE_UNKNOWN: &Basis =
        &OF_SCHEMA.answer(400, "buttons[N].type is not one of enum values: reply,copy,url,call,pix").numbered_from_zero();
    pub const MENTIONED: &Basis = &OF_SCHEMA.answer(400, "\"mentioned\" must be an array of numeric strings");
    pub const DELAY: &Basis = &OF_SCHEMA.answer(400, "Enter a value in milliseconds");
}

/// What is said of a number that is not on WhatsApp; beside it stand the number and its id.
const ABSENT: &str = "exists: false";

pub(super) const KNOWN: &[Known] = &[
    Known::rule(answer::NUMBER_MISSING, Code::TO_MISSING),
    Known::rule(answer::BUTTONS_MISSING, Code::BUTTONS_MISSING),
    Known::rule(answer::BUTTONS_TOO_FEW, Code::BUTTONS_TOO_FEW),
    Known::rule(answer::BUTTONS_TOO_MANY, Code::BUTTONS_TOO_MANY),
    Known::rule(answer::BUTTONS_MIXED, Code::BUTTONS_CONFLICT),
    Known::rule(answer::TYPE_MISSING, Code::BUTTON_TYPE_MISSING),
    Known::rule(answer::TYPE_UNKNOWN, Code::BUTTON_TYPE_UNKNOWN),
    Known::rule(answer::DELAY, Code::DELAY_INVALID),
    Known::new(ABSENT, FailureKind::Rejected).breaks(Code::TO_INVALID),
    Known::rule(answer::NUMBER_INVALID, Code::TO_INVALID),
    Known::rule(answer::MENTIONED, Code::MEMBER_INVALID),
    // On the Cloud channel.
    Known::new("Button texts cannot be repeated", FailureKind::Rejected).breaks(Code::LABEL_DUPLICATE),
    Known::new("Button IDs cannot be repeated.", FailureKind::Rejected).breaks(Code::BUTTON_ID_DUPLICATE),
    Known::new("The \"<name>\" instance does not exist", FailureKind::NotFound),
    Known::new("Unauthorized", FailureKind::Unauthorized),
    Known::by(By::Part("Connection Closed"), FailureKind::Disconnected),
    // It prints an error that is an object, such as that of a group that is not found.
    Known::by(By::Part("[object Object]"), FailureKind::Rejected),
];

/// On the Cloud channel a body without a key, but with code and message, is Meta's error, whatever the status: its codes mean what they
/// mean there.
pub(super) fn said(body: Value<'_>) -> Option<Said> {
    if body.member("key").is_some() && body.member("error").and_then(complaint).is_none() {
        let message_id = owned_at(body, &["key", "id"]);
        return Some(Ok(Accepted { state: State::Queued, message_id, queue_id: None, at: moment(body) }));
    }
    let response = body.member("response").and_then(|response| response.member("message"));
    if let Some(message) = response {
        if message.items().any(|item| item.member("exists").and_then(Value::bool) == Some(false)) {
            return Some(Err(Refusal::of(String::from(ABSENT))));
        }
        if let Some(words) = complaint(message).filter(|words| !words.is_empty()) {
            return Some(Err(Refusal::of(words)));
        }
    }
    if body.member("code").is_some() && body.text_of("message").is_some() {
        return Some(Err(cloud::answers::refusal(body)));
    }
    complaint_in(body, &["message", "error"])
}
