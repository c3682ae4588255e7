//! Messages in which one member has a given size.

use botonera::{Code, Endpoint, Issue, Kind, Limit, Loss, Options, build};
use serde_json::{Value, json};

fn button(kind: Kind, index: i64) -> Value {
    let mut button = json!({ "type": kind.as_str(), "label": format!("Label {index}") });
    match kind {
        Kind::Reply => button["id"] = json!(format!("id-{index}")),
        Kind::Url => button["url"] = json!("https://example.com"),
        Kind::Call => button["phone"] = json!("+493012345678"),
        Kind::Copy => button["code"] = json!("1234"),
        kind => panic!("what does {kind:?} need?"),
    }
    button
}

/// A message with buttons of a kind in which a member has a size, and the pointer to the member.
pub fn sized(kind: Kind, member: &str, unit: &str, size: i64) -> (Value, String) {
    let count = usize::try_from(size).unwrap_or(0);
    let value = match unit {
        "buttons" => (0..size).map(|index| button(kind, index)).collect(),
        // Of more than one byte and of more than one UTF-16 unit: neither is what is counted.
        "code points" => json!("😀".repeat(count)),
        "digits" => json!(format!("+4{}", "9".repeat(count - 1))),
        "group digits" => json!(format!("{}@g.us", "1".repeat(count))),
        "seconds" => json!(size),
        _ => panic!("{member} counts {unit}"),
    };
    let mut message = json!({ "to": "+493012345678", "text": "x", "buttons": [button(kind, 0)] });
    if member.starts_with("quote.") {
        message["quote"] = json!({});
    }
    let pointer = match member.split_once('.') {
        Some(("buttons", name)) => format!("/buttons/0/{name}"),
        _ => format!("/{}", member.replace('.', "/")),
    };
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    message.pointer_mut(parent).unwrap()[name] = value;
    (message, pointer)
}

pub fn issues(endpoint: &str, message: &Value) -> Vec<Issue> {
    let mut issues = match build(endpoint, message, &Options::default()) {
        Ok(built) => built.warnings,
        Err(rejected) => [rejected.errors, rejected.warnings].concat(),
    };
    // A button that arrives in another shape is carried, and so is one that gets its number for an id.
    issues.retain(|issue| issue.loss != Some(Loss::Shape) && issue.code != Code::BUTTON_ID_CHANGED);
    issues
}

/// What is told of the member, or of what holds it.
pub fn at(endpoint: &Endpoint, kind: Kind, member: &str, unit: &str, size: i64) -> Vec<Issue> {
    let (message, pointer) = sized(kind, member, unit, size);
    let is_there = |issue: &Issue| issue.pointer().starts_with(&pointer) || pointer.starts_with(&issue.pointer());
    issues(endpoint.id, &message).into_iter().filter(is_there).collect()
}

/// The endpoint's kinds of buttons in which a member can be counted.
pub fn kinds_with(endpoint: &Endpoint, member: &str) -> Vec<Kind> {
    let has = |kind: &Kind| match member {
        "buttons.code" => *kind == Kind::Copy,
        "buttons.phone" => *kind == Kind::Call,
        _ => true,
    };
    endpoint.kinds().into_iter().filter(has).collect()
}

/// Whether a limit is one of buttons of a kind, or of messages with such a button.
pub fn is_of(limit: &Limit, kind: Kind) -> bool {
    limit.kinds.is_none_or(|kinds| kinds.contains(&kind))
}
