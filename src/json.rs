//! JSON as the library writes it: members in the order of the provider's documents, text as `JSON.stringify` writes it.

use std::borrow::Cow;
use std::fmt;

use serde::ser::{Error, Serialize, SerializeMap, SerializeSeq, Serializer};

/// A JSON value whose members keep their order. `Display` writes it without spaces, as `JSON.stringify` does.
///
/// ```
/// use botonera::{Options, build};
/// let message = serde_json::json!({
///     "to": "+5511999999999", "text": "Your code", "buttons": [{ "type": "copy", "code": "123" }]
/// });
/// let built = build("z-api", &message, &Options::default()).unwrap();
/// assert_eq!(built.payload.to_string(), r#"{"phone":"5511999999999","message":"Your code","code":"123"}"#);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Json {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number, as JSON writes it.
    Number(String),
    /// A text.
    Text(String),
    /// A list.
    Array(Vec<Json>),
    /// An object; no name stands twice in what the library writes.
    Object(Vec<(Cow<'static, str>, Json)>),
}

impl Json {
    /// The member of that name, if the value is an object and has it.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Json> {
        match self {
            Json::Object(members) => members.iter().find(|(given, _)| given == name).map(|(_, value)| value),
            _ => None,
        }
    }

    fn write(&self, out: &mut String) {
        match self {
            Json::Null => out.push_str("null"),
            Json::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
            Json::Number(text) => out.push_str(text),
            Json::Text(text) => write_text(text, out),
            Json::Array(items) => {
                out.push('[');
                for (index, item) in items.iter().enumerate() {
                    if index > 0 {
                        out.push(',');
                    }
                    item.write(out);
                }
                out.push(']');
            }
            Json::Object(members) => {
                out.push('{');
                for (index, (name, value)) in members.iter().enumerate() {
                    if index > 0 {
                        out.push(',');
                    }
                    write_text(name, out);
                    out.push(':');
                    value.write(out);
                }
                out.push('}');
            }
        }
    }

    /// The value as JSON text without spaces.
    pub(crate) fn text(&self) -> String {
        let mut out = String::new();
        self.write(&mut out);
        out
    }
}

/// `text` in quotes, escaped as `JSON.stringify` does.
fn write_text(text: &str, out: &mut String) {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    out.reserve(text.len() + 2);
    out.push('"');
    let mut rest = text;
    while let Some(at) = rest.bytes().position(|byte| byte < 0x20 || byte == b'"' || byte == b'\\') {
        out.push_str(rest.get(..at).unwrap_or_default());
        let mut chars = rest.get(at..).unwrap_or_default().chars();
        match chars.next().unwrap_or_default() {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\u{8}' => out.push_str("\\b"),
            '\u{c}' => out.push_str("\\f"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            control => {
                out.push_str(if u32::from(control) < 0x10 { "\\u000" } else { "\\u001" });
                out.push(HEX.get(control as usize & 15).copied().unwrap_or(b'0').into());
            }
        }
        rest = chars.as_str();
    }
    out.push_str(rest);
    out.push('"');
}

impl fmt::Display for Json {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.text())
    }
}

impl From<&str> for Json {
    fn from(text: &str) -> Self {
        Json::Text(text.to_owned())
    }
}

impl From<String> for Json {
    fn from(text: String) -> Self {
        Json::Text(text)
    }
}

impl From<Cow<'_, str>> for Json {
    fn from(text: Cow<'_, str>) -> Self {
        Json::Text(text.into_owned())
    }
}

impl From<u64> for Json {
    fn from(number: u64) -> Self {
        Json::Number(itoa::Buffer::new().format(number).to_owned())
    }
}

impl From<bool> for Json {
    fn from(value: bool) -> Self {
        Json::Bool(value)
    }
}

impl<T: Into<Json>> FromIterator<T> for Json {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Json::Array(items.into_iter().map(Into::into).collect())
    }
}

/// An object from its members; those that are `None` are left out.
pub(crate) fn object(members: Vec<(&'static str, Option<Json>)>) -> Json {
    let mut given = Vec::with_capacity(members.len());
    for (name, value) in members {
        if let Some(value) = value {
            given.push((Cow::Borrowed(name), value));
        }
    }
    Json::Object(given)
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        match self {
            Json::Null => out.serialize_unit(),
            Json::Bool(value) => out.serialize_bool(*value),
            Json::Number(text) => match text.parse::<u64>() {
                Ok(whole) => out.serialize_u64(whole),
                Err(_) => out.serialize_f64(text.parse().map_err(S::Error::custom)?),
            },
            Json::Text(text) => out.serialize_str(text),
            Json::Array(items) => {
                let mut list = out.serialize_seq(Some(items.len()))?;
                for item in items {
                    list.serialize_element(item)?;
                }
                list.end()
            }
            Json::Object(members) => {
                let mut map = out.serialize_map(Some(members.len()))?;
                for (name, value) in members {
                    map.serialize_entry(name, value)?;
                }
                map.end()
            }
        }
    }
}

/// `Serialize` by way of [`Json`], so that each shape is written down once.
macro_rules! serialize_as_json {
    ($($type:ty),+) => {$(
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
                serde::Serialize::serialize(&crate::json::Json::from(self), out)
            }
        }
    )+};
}
pub(crate) use serialize_as_json;
