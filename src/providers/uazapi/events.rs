//! What uazapi posts to webhooks: `{"EventType","instanceName","owner","token","chat","message"}`. Its pages say that much; what stands
//! inside was seen in <https://github.com/TitoBahe/uazapi-webhook-events-examples> and in what public code reads.

use alloc::vec::Vec;

use crate::inbound::{Event, Sent, fate, first_at, is_true_at, recipient_at, text_at, unix_at};
use crate::json::Value;

/// What a message is that answers a button; public code knows messages without any such name as well.
const TAPS: [&str; 3] = ["ButtonsResponseMessage", "TemplateButtonReplyMessage", "InteractiveResponseMessage"];

const LABEL: [&str; 4] = ["vote", "content/selectedDisplayText", "content/Response/SelectedDisplayText", "text"];
const FLOW: [&str; 2] =
    ["content/nativeFlowResponseMessage/name", "content/InteractiveResponseMessage/NativeFlowResponseMessage/name"];
/// Where the id of the message that had the button stands.
const ANSWERS: [&str; 2] = ["quoted", "content/contextInfo/stanzaID"];

const FATES: [(&str, &str); 5] =
    [("sent", "sent"), ("delivered", "delivered"), ("read", "read"), ("played", "read"), ("failed", "failed")];

/// No other provider writes its first member so; with it stands what is of one instance.
pub(super) fn is_event(value: Value<'_>) -> bool {
    value.text_of("EventType").is_some() && ["token", "instanceName", "message"].iter().any(|name| value.member(name).is_some())
}

/// Nothing of `token`, the instance's secret, and of `BaseUrl` is looked at.
pub(super) fn events(body: Value<'_>, sent: &[Sent<'_>], out: &mut Vec<Event>) {
    let name = body.text_of("EventType");
    match name {
        Some("messages" | "message") => out.extend(body.member("message").and_then(|message| click(body, message, sent))),
        Some("messages_update") => statuses(body, out),
        _ => {}
    }
    if out.is_empty() {
        out.push(Event::other(name));
    }
}

/// Picks from lists and votes have an id in the same place.
fn click(body: Value<'_>, message: Value<'_>, sent: &[Sent<'_>]) -> Option<Event> {
    let id = text_at(message, &["buttonOrListid"])?;
    let is_tap = text_at(message, &["messageType"]).is_none_or(|kind| TAPS.contains(&kind));
    // A row of a list and the fields of a form come back in the same place, under another name.
    let flow = first_at(&[message], &FLOW);
    if !is_tap || flow.is_some_and(|name| !name.eq_ignore_ascii_case("quick_reply")) || is_true_at(message, &["fromMe"]) {
        return None;
    }
    let told = recipient_at(message, &["chatid"]);
    // One who hides behind an id has a phone elsewhere.
    let is_hidden = told.as_deref().is_none_or(|told| told.ends_with("@lid"));
    let places = [["chat", "wa_chatid"], ["chat", "phone"]];
    let beside = || places.iter().filter_map(|path| recipient_at(body, path)).find(|chat| !chat.ends_with("@lid"));
    let chat = is_hidden.then(beside).flatten().or(told)?;
    let sender = recipient_at(message, &["sender_pn"]).or_else(|| recipient_at(message, &["sender"]));
    // In a private chat the two are one.
    let chat = sender.clone().filter(|sender| chat.ends_with("@lid") && sender.starts_with('+')).unwrap_or(chat);
    let mut click = Event::of("click");
    click.button(Some(id), first_at(&[message], &LABEL), sent, &chat);
    click.people(sender.as_deref(), &chat)?;
    click.copy("messageId", message, &["messageid"]);
    click.put("answers", first_at(&[message], &ANSWERS));
    click.copy("source", message, &["track_source"]);
    click.put("at", unix_at(message, &["messageTimestamp"]).as_deref());
    Some(click)
}

/// An event for each of the messages; an older layout has one, in the body itself.
fn statuses(body: Value<'_>, out: &mut Vec<Event>) {
    let receipt = body.member("event").unwrap_or(body);
    let name = first_at(&[body, receipt], &["state", "status", "Type"]);
    let Some(fate) = fate(name, &FATES) else { return };
    let to = recipient_at(receipt, &["Chat"]).or_else(|| recipient_at(receipt, &["chatid"]));
    let at = unix_at(receipt, &["Timestamp"]).or_else(|| unix_at(receipt, &["messageTimestamp"]));
    let several = receipt.member("MessageIDs").into_iter().flat_map(Value::items);
    for id in several.chain(receipt.member("messageid")) {
        if let Some(id) = text_at(id, &[]) {
            let mut status = Event::status(fate, Some(id), to.as_deref());
            status.put("at", at.as_deref());
            out.push(status);
        }
    }
}
