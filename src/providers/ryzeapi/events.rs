//! What RyzeAPI posts to webhooks. Its pages show the envelope and say that a click brings the button's id as a message; the
//! layouts with `interactive` were seen in what public code expects of it
//! (<https://github.com/NeritonDias/hermes-ryzeapi>).

use alloc::vec::Vec;

use crate::inbound::{Event, Sent, recipient_at, text_at};
use crate::json::Value;

/// Its pages name six events, all of a subject and a verb with a dot between them.
pub(super) fn is_event(value: Value<'_>) -> bool {
    value.text_of("event").is_some_and(|name| name.bytes().any(|byte| byte == b'.')) && value.member("data").is_some()
}

/// Of `message.status` only the name is documented. Nothing of `instanceData`, which holds the instance's token, is looked at.
pub(super) fn events(body: Value<'_>, sent: &[Sent<'_>], out: &mut Vec<Event>) {
    let name = body.text_of("event");
    let click = body.member("data").filter(|_| name == Some("message.exchange")).and_then(|data| click(data, sent));
    out.push(click.unwrap_or_else(|| Event::other(name)));
}

/// What the click is about stands in `data`, or with the message.
fn click(data: Value<'_>, sent: &[Sent<'_>]) -> Option<Event> {
    let message = data.member("message");
    let about = if data.member("chat").is_some() { data } else { message? };
    // An echo of what we send ourselves is no click.
    let direction = text_at(about, &["direction"]).unwrap_or_default();
    let is = |names: &[&str]| names.iter().any(|name| direction.eq_ignore_ascii_case(name));
    let is_own = |place: Value<'_>| place.member("fromMe").and_then(Value::bool) == Some(true);
    if is(&["sent", "outgoing"]) || is_own(data) || message.is_some_and(is_own) {
        return None;
    }
    let chat = recipient_at(about, &["chat", "jid"]).or_else(|| recipient_at(about, &["chat", "lid"]))?;
    let from = recipient_at(about, &["sender", "jid"]).or_else(|| recipient_at(about, &["sender", "lid"]));
    let mut click = Event::of("click");
    let incoming = message.filter(|_| is(&["", "incoming", "received"]));
    pressed(data, message, &mut click).or_else(|| mere_text(incoming?, sent, &mut click))?;
    // Only in a group is the one who pressed it another than the chat.
    click.put("from", Some(from.as_ref().or_else(|| Some(&chat).filter(|chat| !chat.ends_with("@g.us")))?));
    click.put("chat", Some(&chat));
    click.copy("messageId", about, &["id"]);
    click.put("answers", [data, about].into_iter().find_map(|place| text_at(place, &["reply", "message_id"])));
    click.copy("source", about, &["source"]);
    click.moment(about, &["timestamp"]);
    Some(click)
}

/// The button's id, and its label, if that is told.
fn pressed(data: Value<'_>, message: Option<Value<'_>>, click: &mut Event) -> Option<()> {
    for (name, id, label) in
        [("interactive", "selectedButtonId", "selectedDisplayText"), ("button_response", "selected_button_id", "title")]
    {
        for place in message.into_iter().chain([data]) {
            if text_at(place, &[name, id]).is_some() {
                click.copy("buttonId", place, &[name, id]);
                click.copy("label", place, &[name, label]);
                return Some(());
            }
        }
    }
    None
}

/// The button's id as a message of its own, which a pick from a list is not.
fn mere_text(message: Value<'_>, sent: &[Sent<'_>], click: &mut Event) -> Option<()> {
    let content = message.member("content").filter(|_| message.text_of("type") != Some("list_response"))?;
    let text = text_at(content, &[]).or_else(|| text_at(content, &["text"]))?;
    sent.iter().find(|button| button.id == text)?;
    click.put("buttonId", Some(text));
    Some(())
}
