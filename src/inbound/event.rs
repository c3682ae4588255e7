//! What a provider posts to a webhook.

use alloc::string::String;
use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use super::body::text_at;
use super::quoted::quoted;
use super::time;
use super::wire::Sent;
use crate::codecs::recipient::is_same;
use crate::json::{Json, ToJson, Value, Writer};
#[cfg(doc)]
use crate::message::Message;
use crate::text::vocabulary;

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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "lowercase")]
#[non_exhaustive]
pub enum WebhookEvent {
    /// Somebody pressed a reply button.
    Click(Click),
    /// Something became of a message that was sent.
    Status(Status),
    /// Anything else.
    Other {
        /// The provider's name for it, shortened.
        #[serde(skip_serializing_if = "Option::is_none")]
        name: Option<String>,
    },
}

/// Somebody pressed a reply button.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[non_exhaustive]
pub struct Click {
    /// The id of the button.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub button_id: Option<String>,
    /// The ids of the buttons that it may have been: of those sent, several have the label.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub candidates: Vec<String>,
    /// The text on the button.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Who pressed it, as [`Message::to`] has it: a phone is `+` and digits.
    pub from: String,
    /// Where to answer, as [`Message::to`] has it: a phone is `+` and digits.
    pub chat: String,
    /// The id of the click, which is a message itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_id: Option<String>,
    /// The id of the message that had the button.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answers: Option<String>,
    /// Where that message came from: its `source`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// When, in RFC 3339.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
}

/// Something became of a message that was sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Status {
    /// What became of it.
    pub status: Fate,
    /// Its id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_id: Option<String>,
    /// Who it was sent to, as [`Message::to`] has it: a phone is `+` and digits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// Why it failed, in the provider's words: shortened, without tokens and IP addresses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// When, in RFC 3339.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
}

vocabulary! { pub as_str;
    /// What became of a message.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
    #[serde(rename_all = "lowercase")]
    #[non_exhaustive]
    pub enum Fate {
        /// It went out.
        Sent = "sent",
        /// It arrived.
        Delivered = "delivered",
        /// It was read.
        Read = "read",
        /// It did not go out.
        Failed = "failed",
    }
}

/// An event in JSON, but for the brace at its end: its members are written as they are found, in documented order. A hundred moves of
/// typed members would be 4 KB of the module, so that only Rust's callers see those.
pub(crate) struct Event(Writer);

impl Event {
    /// An event of a type: `"click"`, `"status"`, `"other"`.
    pub fn of(kind: &str) -> Event {
        let mut event = Event(Writer::default());
        event.0.open('{');
        event.put("type", Some(kind));
        event
    }

    /// What became of a message, which it is, and who it was sent to.
    pub fn status(fate: &str, message_id: Option<&str>, to: Option<&str>) -> Event {
        let mut event = Event::of("status");
        event.put("status", Some(fate));
        event.put("messageId", message_id);
        event.put("to", to);
        event
    }

    /// An event of which nothing is told but its name.
    pub fn other(name: Option<&str>) -> Event {
        let mut event = Event::of("other");
        event.quote("name", name, NAME);
        event
    }

    pub fn put(&mut self, name: &str, text: Option<&str>) {
        if let Some(text) = text {
            self.0.name(name).text(text);
        }
    }

    /// Puts what stands at the place.
    pub fn copy(&mut self, name: &str, value: Value<'_>, path: &[&str]) {
        self.put(name, text_at(value, path));
    }

    /// Puts words of the provider's, as far as they may be quoted.
    pub fn quote(&mut self, name: &str, words: Option<&str>, most: usize) {
        let words = words.map(|words| quoted(words, most)).filter(|words| !words.is_empty());
        self.put(name, words.as_deref());
    }

    /// Puts the moment at the place, if it is one.
    pub fn moment(&mut self, value: Value<'_>, path: &[&str]) {
        self.put("at", text_at(value, path).and_then(time::moment).as_deref());
    }

    /// Puts the id and the label of the button. Where its id is not told, it is that of the button sent with this label, or the ids of
    /// several. Of those sent to others nothing is known where one of them was sent to this chat.
    pub fn button(&mut self, id: Option<&str>, label: Option<&str>, sent: &[Sent<'_>], chat: &str) {
        let mut ids = Vec::new();
        let is_it = |button: &&Sent<'_>| label.is_some_and(|label| button.label.trim() == label.trim());
        let is_here = |button: &Sent<'_>| button.to.as_deref().is_some_and(|to| is_same(to, chat));
        let is_known = sent.iter().filter(is_it).any(is_here);
        for button in sent.iter().filter(is_it).filter(|button| !is_known || is_here(button)) {
            if !ids.contains(&button.id) {
                ids.push(button.id);
            }
        }
        match (id, ids.as_slice()) {
            (None, [_, _, ..]) => self.0.name("candidates").list(&ids),
            (id, ids) => self.put("buttonId", id.or(ids.first().copied())),
        }
        self.put("label", label);
    }

    /// Puts who pressed it, and where that was. In a private chat it was the other side, told by its phone where the sender hides
    /// theirs; in a group or newsletter it can be anybody, and without a sender it is nobody's click.
    pub fn people(&mut self, sender: Option<&str>, chat: &str) -> Option<()> {
        let is_told = |sender: &&str| !(sender.ends_with("@lid") && chat.starts_with('+'));
        let other_side = Some(chat).filter(|chat| !chat.ends_with("@g.us") && !chat.ends_with("@newsletter"));
        self.put("from", Some(sender.filter(is_told).or(other_side)?));
        self.put("chat", Some(chat));
        Some(())
    }
}

/// What became of a message, by the provider's name for it: one of these, in whatever case.
pub(crate) fn fate<'a>(name: Option<&str>, names: &[(&str, &'a str)]) -> Option<&'a str> {
    names.iter().find(|(known, _)| name.is_some_and(|name| name.eq_ignore_ascii_case(known))).map(|(_, fate)| *fate)
}

impl ToJson for Event {
    fn write(&self, out: &mut Writer) {
        out.raw(&self.0.out);
        out.close('}');
    }
}

impl From<Event> for WebhookEvent {
    fn from(event: Event) -> WebhookEvent {
        serde_json::from_str(Json::of(&event).as_str()).unwrap_or(WebhookEvent::Other { name: None })
    }
}
