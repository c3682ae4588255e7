//! What values become documents.

use crate::json::{Doc, Json};
use crate::message::Message;
use crate::providers::NAMES;

impl Doc {
    /// The document that a JSON text holds. Text that is no JSON gives a document of which every function
    /// says so (`json-invalid`, with line and column).
    #[must_use]
    pub fn parse(text: &str) -> Doc {
        Doc::read(text, &NAMES)
    }
}

impl From<&serde_json::Value> for Doc {
    fn from(value: &serde_json::Value) -> Doc {
        Doc::of_value(value, &NAMES)
    }
}

impl From<serde_json::Value> for Doc {
    fn from(value: serde_json::Value) -> Doc {
        Doc::from(&value)
    }
}

/// JSON that the library wrote, such as a message of [`fill`](crate::fill).
impl From<&Json> for Doc {
    fn from(json: &Json) -> Doc {
        Doc::parse(json.as_str())
    }
}

impl From<&Message> for Doc {
    fn from(message: &Message) -> Doc {
        serde_json::to_value(message).map(Doc::from).unwrap_or_default()
    }
}
