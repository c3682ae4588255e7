//! What Green-API posts to webhooks, <https://green-api.com/en/docs/api/receiving/notifications-format>.

use alloc::vec::Vec;

use crate::inbound::{Event, MOST, Sent, digits, fate, first_at, from_seconds, recipient_at, text_at};
use crate::json::Value;

/// The types of messages that are clicks, which are also the names of the objects with what was clicked: two of the pages', the first
/// of them in two spellings, and one that only public code has met. Under `interactiveButtons` and its like stand messages that have
/// buttons themselves.
const CLICKS: [&str; 4] =
    ["buttonsResponseMessage", "templateButtonReplyMessage", "templateButtonsReplyMessage", "interactiveButtonsResponse"];

/// Nobody else has such a member.
pub(super) fn is_event(value: Value<'_>) -> bool {
    value.text_of("typeWebhook").is_some()
}

pub(super) fn events(body: Value<'_>, sent: &[Sent<'_>], out: &mut Vec<Event>) {
    let name = body.text_of("typeWebhook");
    let event = match name {
        Some("incomingMessageReceived") => click(body, sent),
        Some("outgoingMessageStatus") => status(body),
        _ => None,
    };
    out.push(event.unwrap_or_else(|| Event::other(name)));
}

/// The type may be spelt one way and the object the other.
fn click(body: Value<'_>, sent: &[Sent<'_>]) -> Option<Event> {
    let data = body.member("messageData")?;
    data.text_of("typeMessage").filter(|name| CLICKS.contains(name))?;
    let clicked = CLICKS.iter().find_map(|name| data.member(name))?;
    let id = first_at(&[clicked], &["selectedButtonId", "selectedId"]);
    let label = first_at(&[clicked], &["selectedButtonText", "selectedDisplayText"]);
    id.or(label)?;
    let sender = recipient_at(body, &["senderData", "sender"]);
    let chat = recipient_at(body, &["senderData", "chatId"]).or_else(|| sender.clone())?;
    let mut click = Event::of("click");
    click.button(id, label, sent, &chat);
    click.people(sender.as_deref(), &chat)?;
    click.copy("messageId", body, &["idMessage"]);
    click.copy("answers", clicked, &["stanzaId"]);
    Some(at(body, click))
}

fn status(body: Value<'_>) -> Option<Event> {
    let names = [("sent", "sent"), ("delivered", "delivered"), ("read", "read"), ("failed", "failed")];
    let fate = fate(body.text_of("status"), &names)?;
    let mut status = Event::status(fate, text_at(body, &["idMessage"]), recipient_at(body, &["chatId"]).as_deref());
    if fate == "failed" {
        status.quote("reason", text_at(body, &["description"]), MOST);
    }
    Some(at(body, status))
}

/// The event with its moment, in seconds.
fn at(body: Value<'_>, mut event: Event) -> Event {
    event.put("at", text_at(body, &["timestamp"]).and_then(digits).and_then(from_seconds).as_deref());
    event
}
