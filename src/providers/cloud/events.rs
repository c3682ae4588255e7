//! What WhatsApp's own interface posts to webhooks: <https://github.com/facebook/openapi/blob/main/business-messaging-api_v23.0.yaml>.

use alloc::string::String;
use alloc::vec::Vec;

use crate::inbound::{Event, MOST, Sent, digits, fate, first_at, from_seconds, recipient_at, text_at};
use crate::json::Value;

const FATES: [(&str, &str); 5] =
    [("sent", "sent"), ("delivered", "delivered"), ("read", "read"), ("played", "read"), ("failed", "failed")];

/// What is posted, or a part of it as flows hand it on: an entry, a change, or what a change holds, which n8n's trigger gives with the
/// change's `field` in it.
pub(in crate::providers) fn is_event(value: Value<'_>) -> bool {
    let is_about_change = |change: Value<'_>| change.member("value").is_some_and(is_content);
    let is_part = || is_content(value) || is_about_change(value) || each(value, "changes").any(is_about_change);
    value.text_of("object") == Some("whatsapp_business_account") || is_part()
}

/// Whether it is what a change holds. Payloads and answers name the product too, but not the number that a webhook is about.
fn is_content(value: Value<'_>) -> bool {
    let metadata = value.member("metadata").filter(|_| value.text_of("messaging_product") == Some("whatsapp"));
    metadata.is_some_and(|metadata| metadata.member("phone_number_id").is_some())
}

/// One body may hold many, in several entries.
pub(in crate::providers) fn events(body: Value<'_>, sent: &[Sent<'_>], out: &mut Vec<Event>) {
    if let Some(value) = [Some(body), body.member("value")].into_iter().flatten().find(|value| is_content(*value)) {
        return tell(body.text_of("field"), Some(value), sent, out);
    }
    for change in each(body, "entry").chain([body]).flat_map(|entry| each(entry, "changes")) {
        tell(change.text_of("field"), change.member("value"), sent, out);
    }
}

/// What a change tells. Without its field it is known by what it holds.
fn tell(field: Option<&str>, value: Option<Value<'_>>, sent: &[Sent<'_>], out: &mut Vec<Event>) {
    let before = out.len();
    if let Some(value) = value.filter(|_| field.is_none_or(|field| field == "messages")) {
        out.extend(each(value, "messages").map(|message| click(message, sent).unwrap_or_else(|| other(message))));
        out.extend(each(value, "statuses").map(status));
        out.extend(each(value, "errors").next().map(|_| Event::other(Some("errors"))));
    }
    if out.len() == before {
        out.push(Event::other(field));
    }
}

fn each<'v>(value: Value<'v>, name: &str) -> impl Iterator<Item = Value<'v>> + use<'v> {
    value.member(name).into_iter().flat_map(Value::items)
}

/// A press of a reply button, or of one of a template's.
fn click(message: Value<'_>, sent: &[Sent<'_>]) -> Option<Event> {
    let reply = message.member("interactive").filter(|interactive| interactive.text_of("type") == Some("button_reply"));
    let (place, id, label) = match message.text_of("type")? {
        "interactive" => (reply?.member("button_reply")?, "id", "title"),
        "button" => (message.member("button")?, "payload", "text"),
        _ => return None,
    };
    let (id, label) = (text_at(place, &[id]), text_at(place, &[label]));
    id.or(label)?;
    // Who hides the phone has an id of the business's own.
    let from = ["from", "from_user_id"].iter().find_map(|name| recipient_at(message, &[name]))?;
    let mut click = Event::of("click");
    click.button(id, label, sent, &from);
    click.people(Some(&from), &from)?;
    click.copy("messageId", message, &["id"]);
    click.copy("answers", message, &["context", "id"]);
    click.put("at", at(message).as_deref());
    Some(click)
}

/// Any other message, by the innermost type of it.
fn other(message: Value<'_>) -> Event {
    Event::other(first_at(&[message], &["interactive/type", "type"]))
}

fn status(status: Value<'_>) -> Event {
    let name = status.text_of("status");
    let Some(fate) = fate(name, &FATES) else { return Event::other(name) };
    let to = ["recipient_id", "recipient_user_id"].iter().find_map(|name| recipient_at(status, &[name]));
    let mut event = Event::status(fate, text_at(status, &["id"]), to.as_deref());
    let error = status.member("errors").and_then(|errors| errors.items().next());
    let reason = error.and_then(|error| first_at(&[error], &["error_data/details", "message", "title"]));
    event.quote("reason", reason, MOST);
    event.put("at", at(status).as_deref());
    event
}

fn at(value: Value<'_>) -> Option<String> {
    from_seconds(text_at(value, &["timestamp"]).and_then(digits)?)
}
