//! What a provider posts to a webhook.

use alloc::borrow::ToOwned as _;
use alloc::string::String;
use alloc::vec::Vec;

use super::body::text_at;
use super::quoted::quoted;
use super::sent::Sent;
use super::time;
use crate::json::Value;
use crate::json::{ToJson, Writer};
#[cfg(doc)]
use crate::message::Message;

/// How much of an event's name is told.
const NAME: usize = 40;

/// Something that a provider told a webhook.
///
/// ```
/// use botonera::{Message, WebhookEvent, parse_event};
/// let body = serde_json::json!({
///     "instanceId": "A20D", "messageId": "A20E", "phone": "5544999999999", "referenceMessageId": "A20F",
///     "type": "ReceivedCallback", "buttonsResponseMessage": { "buttonId": "menu_sales", "message": "Talk to sales" }
/// });
/// let [WebhookEvent::Click(click)] = &parse_event("z-api", &body, &[])[..] else { panic!() };
/// assert_eq!((click.button_id.as_deref(), &*click.from), (Some("menu_sales"), "+5544999999999"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WebhookEvent {
    /// Somebody pressed a reply button.
    Click(Click),
    /// Something became of a message that was sent.
    Status(Status),
    /// Anything else.
    Other {
        /// The provider's name for it, shortened.
        name: Option<String>,
    },
}

/// Somebody pressed a reply button.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Click {
    /// The id of the button.
    pub button_id: Option<String>,
    /// The ids of the buttons that it may have been: of those sent, several have the label.
    pub candidates: Vec<String>,
    /// The text on the button.
    pub label: Option<String>,
    /// Who pressed it, as [`Message::to`] has it.
    pub from: String,
    /// Where to answer, as [`Message::to`] has it.
    pub chat: String,
    /// The id of the click, which is a message itself.
    pub message_id: Option<String>,
    /// The id of the message that had the button.
    pub answers: Option<String>,
    /// Where that message came from: its `source`.
    pub source: Option<String>,
    /// When, in RFC 3339.
    pub at: Option<String>,
}

/// Something became of a message that was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Status {
    /// What became of it.
    pub status: Fate,
    /// Its id.
    pub message_id: Option<String>,
    /// Who it was sent to, as [`Message::to`] has it.
    pub to: Option<String>,
    /// Why it failed, in the provider's words: shortened, without tokens and IP addresses.
    pub reason: Option<String>,
    /// When, in RFC 3339.
    pub at: Option<String>,
}

/// What became of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fate {
    /// It went out.
    Sent,
    /// It arrived.
    Delivered,
    /// It was read.
    Read,
    /// It did not go out.
    Failed,
}

impl Fate {
    /// The name as it stands in JSON: `"delivered"`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Fate::Sent => "sent",
            Fate::Delivered => "delivered",
            Fate::Read => "read",
            Fate::Failed => "failed",
        }
    }
}

/// An event as providers tell it and JSON has it: texts by their names, in documented order. A hundred moves of typed members
/// would be 4 KB of the module, so that only Rust's callers see those.
#[derive(Default)]
pub(crate) struct Event {
    texts: Vec<(&'static str, String)>,
    candidates: Vec<String>,
}

impl Event {
    /// An event of a type: `"click"`, `"status"`, `"other"`.
    pub fn of(kind: &str) -> Event {
        let mut event = Event::default();
        event.put("type", Some(kind.to_owned()));
        event
    }

    /// An event of which nothing is told but its name.
    pub fn other(name: Option<&str>) -> Event {
        let mut event = Event::of("other");
        event.put("name", name.map(|name| quoted(name, NAME)).filter(|name| !name.is_empty()));
        event
    }

    #[inline(never)]
    pub fn put(&mut self, name: &'static str, text: Option<String>) {
        if let Some(text) = text {
            self.texts.push((name, text));
        }
    }

    /// Puts what stands at the place.
    #[inline(never)]
    pub fn copy(&mut self, name: &'static str, value: Value<'_>, path: &[&str]) {
        self.put(name, text_at(value, path).map(str::to_owned));
    }

    /// Puts the moment at the place, if it is one.
    #[inline(never)]
    pub fn moment(&mut self, value: Value<'_>, path: &[&str]) {
        self.put("at", text_at(value, path).and_then(time::rfc3339));
    }

    /// Puts the id of the button with this label, or the ids that it may be, and the label.
    pub fn label(&mut self, label: &str, sent: Sent<'_>) {
        let mut ids = sent.named(label);
        if ids.len() == 1 {
            self.put("buttonId", ids.pop());
        }
        self.candidates = ids;
        self.put("label", Some(label.to_owned()));
    }

    fn take(&mut self, name: &str) -> Option<String> {
        self.texts.iter_mut().find(|(given, _)| *given == name).map(|(_, text)| core::mem::take(text))
    }
}

impl From<Event> for WebhookEvent {
    fn from(mut event: Event) -> WebhookEvent {
        match &*event.take("type").unwrap_or_default() {
            "click" => WebhookEvent::Click(Click {
                button_id: event.take("buttonId"),
                candidates: core::mem::take(&mut event.candidates),
                label: event.take("label"),
                from: event.take("from").unwrap_or_default(),
                chat: event.take("chat").unwrap_or_default(),
                message_id: event.take("messageId"),
                answers: event.take("answers"),
                source: event.take("source"),
                at: event.take("at"),
            }),
            "status" => WebhookEvent::Status(Status {
                status: match &*event.take("status").unwrap_or_default() {
                    "sent" => Fate::Sent,
                    "delivered" => Fate::Delivered,
                    "read" => Fate::Read,
                    _ => Fate::Failed,
                },
                message_id: event.take("messageId"),
                to: event.take("to"),
                reason: event.take("reason"),
                at: event.take("at"),
            }),
            _ => WebhookEvent::Other { name: event.take("name") },
        }
    }
}

impl From<&WebhookEvent> for Event {
    fn from(event: &WebhookEvent) -> Event {
        match event {
            WebhookEvent::Click(click) => {
                let mut event = Event { candidates: click.candidates.clone(), ..Event::of("click") };
                event.put("buttonId", click.button_id.clone());
                event.put("label", click.label.clone());
                event.put("from", Some(click.from.clone()));
                event.put("chat", Some(click.chat.clone()));
                event.put("messageId", click.message_id.clone());
                event.put("answers", click.answers.clone());
                event.put("source", click.source.clone());
                event.put("at", click.at.clone());
                event
            }
            WebhookEvent::Status(status) => {
                let mut event = Event::of("status");
                event.put("status", Some(status.status.as_str().to_owned()));
                event.put("messageId", status.message_id.clone());
                event.put("to", status.to.clone());
                event.put("reason", status.reason.clone());
                event.put("at", status.at.clone());
                event
            }
            WebhookEvent::Other { name } => {
                let mut event = Event::of("other");
                event.put("name", name.clone());
                event
            }
        }
    }
}

impl ToJson for Event {
    fn write(&self, out: &mut Writer) {
        out.open('{');
        for (index, (name, text)) in self.texts.iter().enumerate() {
            if index == 1 && !self.candidates.is_empty() {
                out.name("candidates").list(&self.candidates);
            }
            out.name(name).text(text);
        }
        out.close('}');
    }
}

impl ToJson for WebhookEvent {
    fn write(&self, out: &mut Writer) {
        Event::from(self).write(out);
    }
}

crate::json::serialize_as_json!(WebhookEvent);
