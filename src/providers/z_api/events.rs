//! What Z-API posts to webhooks, <https://developer.z-api.io/webhooks/introduction>.

use alloc::string::String;
use alloc::vec::Vec;

use crate::inbound::{
    Event, MOST, Sent, complaint, digits, fate, first_at, from_milliseconds, is_true_at, one_of, recipient_at, text_at,
};
use crate::json::Value;

/// Its pages name every event `…Callback`, one of them `…CallBack`.
pub(super) fn is_event(value: Value<'_>) -> bool {
    let is_callback = |name: &str| name.to_ascii_lowercase().ends_with("callback");
    value.text_of("type").is_some_and(is_callback) && (value.member("instanceId").is_some() || value.member("phone").is_some())
}

pub(super) fn events(body: Value<'_>, sent: &[Sent<'_>], out: &mut Vec<Event>) {
    let name = body.text_of("type");
    let is = |known: &str| one_of(name, &[known]);
    if is("DeliveryCallback") {
        let reason = body.member("error").and_then(complaint);
        let fate = if reason.is_some() { "failed" } else { "sent" };
        out.push(status(body, fate, text_at(body, &["messageId"]), reason.as_deref()));
    } else if is("MessageStatusCallback") {
        statuses(body, out);
    } else if is("ReceivedCallback") {
        out.extend(click(body, sent));
    }
    if out.is_empty() {
        out.push(Event::other(name));
    }
}

/// Who presses a button of ours is somebody else. Messages that have buttons themselves (`buttonsMessage` and its like) and
/// picks from a list are no clicks. `buttonReply` stands on no page: eight programs in public code read it.
fn click(body: Value<'_>, sent: &[Sent<'_>]) -> Option<Event> {
    let id = first_at(&[body], &["buttonsResponseMessage/buttonId", "buttonReply/buttonId"]);
    let label = first_at(&[body], &["buttonsResponseMessage/message", "buttonReply/message"]);
    id.or(label)?;
    let chat = recipient_at(body, &["phone"]).filter(|_| !is_true_at(body, &["fromMe"]))?;
    let sender = ["participantPhone", "participantLid"].iter().find_map(|name| recipient_at(body, &[name]));
    let mut click = Event::of("click");
    click.button(id, label, sent, &chat);
    click.people(sender.as_deref(), &chat)?;
    click.copy("messageId", body, &["messageId"]);
    click.put("answers", first_at(&[body], &["referenceMessageId", "buttonReply/referenceMessageId"]));
    click.put("at", at(body).as_deref());
    Some(click)
}

/// An event for each of the messages.
fn statuses(body: Value<'_>, out: &mut Vec<Event>) {
    // READ_BY_ME is a message of somebody else's.
    let names = [("SENT", "sent"), ("RECEIVED", "delivered"), ("READ", "read"), ("PLAYED", "read")];
    let Some(fate) = fate(body.text_of("status"), &names) else { return };
    for id in body.member("ids").into_iter().flat_map(Value::items) {
        out.push(status(body, fate, text_at(id, &[]), None));
    }
    if out.is_empty() {
        out.push(status(body, fate, text_at(body, &["messageId"]), None));
    }
}

fn status(body: Value<'_>, fate: &str, message_id: Option<&str>, reason: Option<&str>) -> Event {
    let mut status = Event::status(fate, message_id, recipient_at(body, &["phone"]).as_deref());
    status.quote("reason", reason, MOST);
    status.put("at", at(body).as_deref());
    status
}

/// `momment` is in milliseconds; less than those of 2001 are none.
fn at(body: Value<'_>) -> Option<String> {
    const YEAR_2001: u64 = 1_000_000_000_000;

    from_milliseconds(text_at(body, &["momment"]).and_then(digits).filter(|moment| *moment >= YEAR_2001)?)
}
