//! `parse_event`: what a provider posts to a webhook.

use alloc::vec::Vec;

use crate::inbound::{Body, WebhookEvent, events};
use crate::json::Doc;
use crate::message::Message;

/// Reads what a provider posts to a webhook.
///
/// The body may be given as a flow hands it on: in a list, as the `json` of an item, or as the `body` of a request.
///
/// `sent` are messages of yours that may be answered: Moorse brings back only the label of a button, from which its id is
/// found there, and RyzeAPI's documents let the id come as a mere text. There is at least one event, if only
/// [`WebhookEvent::Other`].
///
/// ```
/// use botonera::{Button, Message, WebhookEvent, parse_event};
/// let sent = Message {
///     buttons: vec![Button::Reply { label: "Sim".into(), id: Some("yes".into()) }],
///     ..Message::default()
/// };
/// let body = r#"{"channel":"whatsapp","type":"interactive","status":"RECEIVED","to":"5511999999999","content":"Sim",
///     "contactUser":{"number":"5511999999999"}}"#;
/// let [WebhookEvent::Click(click)] = &parse_event("moorse", body, &[sent])[..] else { panic!() };
/// assert_eq!(click.button_id.as_deref(), Some("yes"));
/// ```
#[must_use]
pub fn parse_event(provider: &str, body: impl Into<Body>, sent: &[Message]) -> Vec<WebhookEvent> {
    let sent = serde_json::to_value(sent).map(Doc::from).unwrap_or_default();
    let events = events(super::wire_of(Some(provider)), body.into().value(), sent.root());
    events.into_iter().map(WebhookEvent::from).collect()
}
