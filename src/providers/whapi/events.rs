//! What Whapi.Cloud posts to webhooks: the envelope stands in the vendor's guide for programs, the layouts of clicks were seen in what
//! public code expects of it.

use alloc::vec::Vec;

use crate::inbound::{Event, Sent, digits, fate, first_at, from_seconds, recipient_at, text_at};
use crate::json::Value;

const ID: [&str; 4] = ["reply/buttons_reply/id", "interactive/button_reply/id", "interactive/buttons_reply/id", "button/payload"];
const LABEL: [&str; 4] =
    ["reply/buttons_reply/title", "interactive/button_reply/title", "interactive/buttons_reply/title", "button/text"];
/// What WhatsApp's own form of buttons puts before their ids.
const PREFIX: &str = "ButtonsV3:";

const FATES: [(&str, &str); 5] =
    [("sent", "sent"), ("delivered", "delivered"), ("read", "read"), ("played", "read"), ("failed", "failed")];

/// It names the channel, and what happened there.
pub(super) fn is_event(value: Value<'_>) -> bool {
    value.text_of("channel_id").is_some() && value.member("event").is_some_and(|event| event.text_of("type").is_some())
}

/// An event for each of the messages and of the statuses, in their order.
pub(super) fn events(body: Value<'_>, sent: &[Sent<'_>], out: &mut Vec<Event>) {
    let name = text_at(body, &["event", "type"]);
    let each = |name: &str| body.member(name).into_iter().flat_map(Value::items);
    let messages = each("messages").map(|message| click(message, sent));
    let all = messages.chain(each("statuses").map(status));
    out.extend(all.map(|event| event.unwrap_or_else(|| Event::other(name))));
    if out.is_empty() {
        out.push(Event::other(name));
    }
}

/// Who presses a button of ours is somebody else; picks from a list and votes are no clicks.
fn click(message: Value<'_>, sent: &[Sent<'_>]) -> Option<Event> {
    let kind = message.text_of("type")?;
    if !["reply", "interactive", "button"].contains(&kind) || message.member("from_me").and_then(Value::bool) == Some(true) {
        return None;
    }
    let inside = [message];
    let of_kind = |places: &[&'static str]| {
        let own: Vec<&str> = places.iter().copied().filter(|place| place.starts_with(kind)).collect();
        first_at(&inside, &own)
    };
    let (id, label) = (of_kind(&ID), of_kind(&LABEL));
    id.or(label)?;
    let mut click = Event::of("click");
    click.button(id.map(|id| id.strip_prefix(PREFIX).unwrap_or(id)), label, sent);
    click.people(recipient_at(message, &["from"]).as_deref(), &recipient_at(message, &["chat_id"])?)?;
    click.copy("messageId", message, &["id"]);
    click.copy("answers", message, &["context", "quoted_id"]);
    click.put("at", at(message).as_deref());
    Some(click)
}

fn status(told: Value<'_>) -> Option<Event> {
    let fate = fate(told.text_of("status"), &FATES)?;
    let mut status = Event::status(fate, text_at(told, &["id"]), recipient_at(told, &["recipient_id"]).as_deref());
    status.put("at", at(told).as_deref());
    Some(status)
}

/// `timestamp` is in seconds, in statuses as a text.
fn at(value: Value<'_>) -> Option<alloc::string::String> {
    text_at(value, &["timestamp"]).and_then(digits).and_then(from_seconds)
}
