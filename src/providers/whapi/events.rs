//! What Whapi.Cloud posts to webhooks: the envelope stands in the vendor's guide for programs, a click on its help page on buttons; the
//! other layouts of clicks were seen in what public code expects of it.

use alloc::vec::Vec;

use crate::inbound::{Event, Sent, fate, first_at, is_true_at, recipient_at, text_at, unix_at};
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
    if !["reply", "interactive", "button"].contains(&kind) || is_true_at(message, &["from_me"]) {
        return None;
    }
    let inside = [message];
    let of_kind = |places: &[&'static str]| {
        let own: Vec<&str> = places.iter().copied().filter(|place| place.starts_with(kind)).collect();
        first_at(&inside, &own)
    };
    let id = of_kind(&ID).map(|id| id.strip_prefix(PREFIX).unwrap_or(id)).filter(|id| !id.trim().is_empty());
    let label = of_kind(&LABEL);
    id.or(label)?;
    let mut click = Event::of("click");
    let chat = recipient_at(message, &["chat_id"])?;
    click.button(id, label, sent, &chat);
    // The digits of a hidden number are no phone.
    let is_hidden = |from: &str| chat.strip_suffix("@lid").is_some_and(|id| from.strip_prefix('+') == Some(id));
    click.people(recipient_at(message, &["from"]).as_deref().filter(|from| !is_hidden(from)), &chat)?;
    click.copy("messageId", message, &["id"]);
    click.copy("answers", message, &["context", "quoted_id"]);
    click.put("at", unix_at(message, &["timestamp"]).as_deref());
    Some(click)
}

fn status(told: Value<'_>) -> Option<Event> {
    let fate = fate(told.text_of("status"), &FATES)?;
    let mut status = Event::status(fate, text_at(told, &["id"]), recipient_at(told, &["recipient_id"]).as_deref());
    status.put("at", unix_at(told, &["timestamp"]).as_deref());
    Some(status)
}
