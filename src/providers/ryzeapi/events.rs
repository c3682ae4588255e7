//! What RyzeAPI posts to webhooks. Its pages show the envelope and say that a click brings the button's id as a message; the
//! layouts of clicks, and those of `message.status`, were seen in what public code expects of it
//! (<https://github.com/NeritonDias/hermes-ryzeapi>).

use alloc::vec::Vec;

use crate::inbound::{Event, Sent, fate, first_at, is_true_at, one_of, recipient_at, text_at};
use crate::json::Value;

/// The events that its pages name.
const EVENTS: [&str; 6] = ["message.exchange", "message.status", "call.update", "group.flow", "instance.state", "label.update"];
/// What the type of a message is where it is the press of a button, its text the button's id or label.
const TAPS: [&str; 4] = ["buttons_response", "button_response", TEMPLATE, "interactive_response"];
/// The one of them whose text is the id.
const TEMPLATE: &str = "template_button_reply";
/// What it is where it is a pick from a list.
const PICK: &str = "list_response";

/// Where the button's id stands, in `data` or in its message.
const ID: [&str; 2] = ["interactive/selectedButtonId", "button_response/selected_button_id"];
const LABEL: [&str; 3] = ["interactive/selectedDisplayText", "interactive/title", "button_response/title"];
/// Where the id of the message that had the button stands.
const ANSWERS: [&str; 3] = ["reply/message_id", "button_response/message_id", "interactive/messageId"];

const FATES: [(&str, &str); 5] =
    [("sent", "sent"), ("delivered", "delivered"), ("read", "read"), ("played", "read"), ("failed", "failed")];

/// Others name their events so as well: it is known by the instance that it tells of, or by the event's name.
pub(super) fn is_event(value: Value<'_>) -> bool {
    let is_own = |name: &str| one_of(Some(name), &EVENTS) || value.member("instanceData").is_some();
    value.text_of("event").is_some_and(is_own) && value.member("data").is_some()
}

/// Nothing of `instanceData`, which holds the instance's token, is looked at.
pub(super) fn events(body: Value<'_>, sent: &[Sent<'_>], out: &mut Vec<Event>) {
    let name = body.text_of("event");
    match body.member("data") {
        Some(data) if one_of(name, &["message.exchange"]) => out.extend(click(data, sent)),
        Some(data) if one_of(name, &["message.status"]) => statuses(data, out),
        _ => {}
    }
    if out.is_empty() {
        out.push(Event::other(name));
    }
}

/// The message, and where it is told what that is about: in `data`, or with the message.
fn message_in(data: Value<'_>) -> (Value<'_>, Value<'_>) {
    let message = data.member("message").unwrap_or(data);
    (message, if data.member("chat").is_some() { data } else { message })
}

/// A click tells the button's id in a place of its own; a tap perhaps in its text, which may be the label as well; and any other
/// message only where its text is an id that was sent.
fn click(data: Value<'_>, sent: &[Sent<'_>]) -> Option<Event> {
    let (message, about) = message_in(data);
    let kind = text_at(message, &["type"]);
    // An echo of what we send ourselves is no click.
    let direction = text_at(about, &["direction"]).unwrap_or_default();
    let is = |names: &[&str]| one_of(Some(direction), names);
    let is_own = |place: Value<'_>| is_true_at(place, &["fromMe"]);
    if one_of(kind, &[PICK]) || is(&["sent", "outgoing"]) || is_own(data) || is_own(message) {
        return None;
    }
    let is_tap = one_of(kind, &TAPS);
    let (told, text) = (first_at(&[message, data], &ID), first_at(&[message], &["content", "content/text"]));
    // The button's id may come as a message of its own.
    let is_sent = text.is_some_and(|text| sent.iter().any(|button| button.id == text));
    if told.is_none() && !is_tap && !(is_sent && is(&["", "incoming", "received"])) {
        return None;
    }
    let id = told.or(text.filter(|_| is_sent || one_of(kind, &[TEMPLATE])));
    let words = text.filter(|text| is_tap && !is_sent && id != Some(*text));
    let recipient = |who: &str| recipient_at(about, &[who, "jid"]).or_else(|| recipient_at(about, &[who, "lid"]));
    let chat = recipient("chat")?;
    let mut click = Event::of("click");
    click.button(id, first_at(&[message, data], &LABEL).or(words), sent, &chat);
    click.people(recipient("sender").as_deref(), &chat)?;
    click.copy("messageId", about, &["id"]);
    click.put("answers", first_at(&[data, message], &ANSWERS));
    click.copy("source", about, &["source"]);
    click.moment(about, &["timestamp"]);
    Some(click)
}

/// An event for each of the messages: there are several in `data` with one status, or there is one with its own.
fn statuses(data: Value<'_>, out: &mut Vec<Event>) {
    let (message, about) = message_in(data);
    let several = data.member("messageIds").into_iter().flat_map(Value::items).map(|id| (data, id));
    let one = data.member("message").and_then(|message| message.member("id"));
    for (place, id) in several.chain(one.map(|id| (message, id))) {
        if let (Some(fate), Some(id)) = (fate(place.text_of("status"), &FATES), text_at(id, &[])) {
            let mut status = Event::status(fate, Some(id), recipient_at(about, &["chat", "jid"]).as_deref());
            status.moment(about, &["timestamp"]);
            out.push(status);
        }
    }
}
