//! The neutral message: what every provider's request is built from.

mod part;
pub(crate) mod words;

use alloc::string::String;
use alloc::vec::Vec;
use serde::{Deserialize, Serialize};

use crate::text::near::is_same;
use crate::text::vocabulary;

pub(crate) use part::{ALL, OWN, Part};

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
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Message {
    /// For editors: the URL of the schema that the message follows.
    #[serde(rename = "$schema", skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// The recipient: a phone in E.164 (`+5511999999999`; digits alone and the usual separators are understood),
    /// or a WhatsApp id (`…@s.whatsapp.net`, `…@g.us`, `…@newsletter`, `…@lid`).
    #[cfg_attr(feature = "schemas", schemars(example = &"+5511999999999"))]
    pub to: String,
    /// The body.
    #[cfg_attr(feature = "schemas", schemars(example = &"How can we help you today?"))]
    pub text: String,
    /// A text header.
    #[cfg_attr(feature = "schemas", schemars(example = &"Help desk"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// A picture, video or document above the body.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media: Option<Media>,
    /// A small text below the body.
    #[cfg_attr(feature = "schemas", schemars(example = &"We answer within an hour"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub footer: Option<String>,
    /// At least one.
    pub buttons: Vec<Button>,
    /// Seconds to wait before sending.
    #[cfg_attr(feature = "schemas", schemars(example = 5))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delay: Option<f64>,
    /// The message that this one answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quote: Option<Quote>,
    /// Where the message comes from, for tracing.
    #[cfg_attr(feature = "schemas", schemars(example = &"spring-campaign"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

/// What a button does.
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "lowercase", deny_unknown_fields)]
#[non_exhaustive]
pub enum Button {
    /// Answers; the click comes back to the sender with the id.
    Reply {
        /// The text on the button.
        #[cfg_attr(feature = "schemas", schemars(example = &"Talk to sales"))]
        label: String,
        /// What the click brings back.
        #[cfg_attr(feature = "schemas", schemars(example = &"menu_sales"))]
        #[serde(skip_serializing_if = "Option::is_none")]
        id: Option<String>,
    },
    /// Opens a link.
    Url {
        /// The text on the button.
        #[cfg_attr(feature = "schemas", schemars(example = &"Follow the order"))]
        label: String,
        /// An `http` or `https` URL.
        #[cfg_attr(feature = "schemas", schemars(example = &"https://example.com/orders/1234"))]
        url: String,
        /// The sender's name for the button.
        #[cfg_attr(feature = "schemas", schemars(example = &"track"))]
        #[serde(skip_serializing_if = "Option::is_none")]
        id: Option<String>,
    },
    /// Dials a number.
    Call {
        /// The text on the button.
        #[cfg_attr(feature = "schemas", schemars(example = &"Call the shop"))]
        label: String,
        /// The phone in E.164.
        #[cfg_attr(feature = "schemas", schemars(example = &"+5511988887777"))]
        phone: String,
        /// The sender's name for the button.
        #[cfg_attr(feature = "schemas", schemars(example = &"shop"))]
        #[serde(skip_serializing_if = "Option::is_none")]
        id: Option<String>,
    },
    /// Copies a code.
    Copy {
        /// The text on the button; some providers have a default.
        #[cfg_attr(feature = "schemas", schemars(example = &"Copy the code"))]
        #[serde(skip_serializing_if = "Option::is_none")]
        label: Option<String>,
        /// What is copied.
        #[cfg_attr(feature = "schemas", schemars(example = &"482193"))]
        code: String,
        /// The sender's name for the button.
        #[cfg_attr(feature = "schemas", schemars(example = &"track"))]
        #[serde(skip_serializing_if = "Option::is_none")]
        id: Option<String>,
    },
}

/// A picture, video or document.
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Media {
    /// Whether it is a picture, a video or a document.
    #[cfg_attr(feature = "schemas", schemars(example = &"image"))]
    #[serde(rename = "type")]
    pub kind: MediaType,
    /// An `http` or `https` URL, or a `data:` URI in base64.
    #[cfg_attr(feature = "schemas", schemars(example = &"https://example.com/menu.png"))]
    pub url: String,
}

/// The kinds of media.
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum MediaType {
    /// A picture.
    Image,
    /// A video.
    Video,
    /// A document.
    Document,
}

/// The message that is answered.
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Quote {
    /// The provider's id of the message.
    #[cfg_attr(feature = "schemas", schemars(example = &"3EB0C767D82B0B2A5D"))]
    #[serde(rename = "messageId")]
    pub message_id: String,
    /// Whether to answer its author in private.
    #[cfg_attr(feature = "schemas", schemars(example = true))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub private: Option<bool>,
}

vocabulary! { pub as_str;
    /// What a button does.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
    #[serde(rename_all = "lowercase")]
    #[non_exhaustive]
    pub enum Kind {
        /// Answers.
        Reply = "reply",
        /// Opens a link.
        Url = "url",
        /// Dials a number.
        Call = "call",
        /// Copies a code.
        Copy = "copy",
    }
}

impl Kind {
    /// All of them, in the order of the documentation.
    pub const ALL: [Kind; 4] = [Kind::Reply, Kind::Url, Kind::Call, Kind::Copy];

    /// What it is called elsewhere: by Evolution, Whapi and WAHA, and in Meta's templates.
    const ELSEWHERE: [(&str, Kind); 7] = [
        ("quick_reply", Kind::Reply),
        ("cta_reply", Kind::Reply),
        ("cta_url", Kind::Url),
        ("cta_call", Kind::Call),
        ("phone_number", Kind::Call),
        ("cta_copy", Kind::Copy),
        ("copy_code", Kind::Copy),
    ];

    /// The one kind that goes by a number: in Baileys.
    pub(crate) const NUMBERED: (&str, Kind) = ("1", Kind::Reply);

    /// The kind that goes by a name here or elsewhere.
    #[cold]
    pub(crate) fn called(name: &str) -> Option<Kind> {
        let own = Kind::ALL.into_iter().map(|kind| (kind.as_str(), kind));
        own.chain(Kind::ELSEWHERE).find(|(known, _)| is_same(known, name)).map(|(_, kind)| kind)
    }
}
