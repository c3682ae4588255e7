//! The neutral message: what every provider's request is built from.

mod draft;
mod form;

use alloc::string::String;
use alloc::vec::Vec;
use serde::{Deserialize, Serialize};

use crate::value::Doc;

pub use draft::Kind;
pub(crate) use draft::{Draft, DraftButton, DraftMedia, DraftQuote, MediaKind};
pub(crate) use form::read;

/// A WhatsApp message with buttons, independent of any provider.
///
/// [`build`](crate::build) takes it, or anything else that could be one: a `serde_json::Value`, a JSON text.
///
/// ```
/// use botonera::{Button, Message, Options, build};
/// let message = Message {
///     to: "+5511999999999".into(),
///     text: "How can we help you today?".into(),
///     buttons: vec![Button::Reply { label: "Talk to sales".into(), id: Some("menu_sales".into()) }],
///     ..Message::default()
/// };
/// assert!(build("ryzeapi", &message, &Options::default()).is_ok());
/// ```
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Message {
    /// For editors: the URL of the schema that the message follows.
    #[serde(rename = "$schema", skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// The recipient: a phone in E.164 (`+5511999999999`; digits alone and the usual separators are understood),
    /// or a WhatsApp id (`…@s.whatsapp.net`, `…@g.us`, `…@newsletter`, `…@lid`).
    pub to: String,
    /// The body.
    pub text: String,
    /// A text header.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// A picture, video or document above the body.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media: Option<Media>,
    /// A small text below the body.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub footer: Option<String>,
    /// At least one.
    pub buttons: Vec<Button>,
    /// Seconds to wait before sending.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delay: Option<f64>,
    /// The message that this one answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quote: Option<Quote>,
    /// Where the message comes from, for tracing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

/// What a button does.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "lowercase", deny_unknown_fields)]
pub enum Button {
    /// Answers; the click comes back to the sender with the id.
    Reply {
        /// The text on the button.
        label: String,
        /// What the click brings back.
        #[serde(skip_serializing_if = "Option::is_none")]
        id: Option<String>,
    },
    /// Opens a link.
    Url {
        /// The text on the button.
        label: String,
        /// An `http` or `https` URL.
        url: String,
        /// The sender's name for the button.
        #[serde(skip_serializing_if = "Option::is_none")]
        id: Option<String>,
    },
    /// Dials a number.
    Call {
        /// The text on the button.
        label: String,
        /// The phone in E.164.
        phone: String,
        /// The sender's name for the button.
        #[serde(skip_serializing_if = "Option::is_none")]
        id: Option<String>,
    },
    /// Copies a code.
    Copy {
        /// The text on the button; some providers have a default.
        #[serde(skip_serializing_if = "Option::is_none")]
        label: Option<String>,
        /// What is copied.
        code: String,
        /// The sender's name for the button.
        #[serde(skip_serializing_if = "Option::is_none")]
        id: Option<String>,
    },
}

/// A picture, video or document.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Media {
    /// Which of them.
    #[serde(rename = "type")]
    pub kind: MediaType,
    /// An `http` or `https` URL, or a `data:` URI in base64.
    pub url: String,
}

/// The kinds of media.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum MediaType {
    /// A picture.
    Image,
    /// A video.
    Video,
    /// A document.
    Document,
}

/// The message that is answered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Quote {
    /// The provider's id of the message.
    #[serde(rename = "messageId")]
    pub message_id: String,
    /// Whether to answer its author in private.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub private: Option<bool>,
}

impl From<&Message> for Doc {
    fn from(message: &Message) -> Doc {
        serde_json::to_value(message).map(Doc::from).unwrap_or_default()
    }
}
