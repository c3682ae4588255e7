//! JSON as the library writes it: members in the order of the provider's documents, text as `JSON.stringify` writes it.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use serde::{Serialize, Serializer};

use crate::text::{swar, write_decimal};

/// What is escaped by a letter.
pub(super) const SHORT: [(char, u8); 7] =
    [('"', b'"'), ('\\', b'\\'), ('\u{8}', b'b'), ('\u{c}', b'f'), ('\n', b'n'), ('\r', b'r'), ('\t', b't')];

/// A JSON value, as text without spaces, its members in documented order.
///
/// ```
/// use botonera::{Options, build};
/// let message = serde_json::json!({
///     "to": "+5511999999999", "text": "Your code", "buttons": [{ "type": "copy", "code": "123" }]
/// });
/// let built = build("z-api", &message, &Options::default()).unwrap();
/// assert_eq!(built.payload.as_str(), r#"{"phone":"5511999999999","message":"Your code","code":"123"}"#);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Json(pub(crate) String);

impl Json {
    /// What `value` is in JSON.
    pub(crate) fn of(value: &impl ToJson) -> Json {
        let mut out = Writer::default();
        value.write(&mut out);
        out.finish()
    }

    /// The JSON text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Json {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let value: serde_json::Value = serde_json::from_str(&self.0).map_err(serde::ser::Error::custom)?;
        value.serialize(out)
    }
}

/// Something that has a shape in JSON.
pub(crate) trait ToJson {
    fn write(&self, out: &mut Writer);

    /// Whether a member with this value is there at all.
    fn is_there(&self) -> bool {
        true
    }
}

/// `Serialize` by way of [`ToJson`], so that each shape is written down once.
macro_rules! serialize_as_json {
    ($($type:ty),+) => {$(
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
                crate::json::Json::of(self).serialize(out)
            }
        }
    )+};
}
pub(crate) use serialize_as_json;

/// Writes JSON text, value by value; it sets the commas itself.
#[derive(Default)]
pub(crate) struct Writer {
    pub out: String,
}

impl Writer {
    pub fn finish(self) -> Json {
        Json(self.out)
    }

    /// Begins an object (`{`) or list (`[`).
    pub fn open(&mut self, bracket: char) -> &mut Self {
        self.separate();
        self.out.push(bracket);
        self
    }

    /// Ends it, with the other bracket.
    pub fn close(&mut self, bracket: char) {
        self.out.push(bracket);
    }

    /// Names the value that is written next.
    pub fn name(&mut self, name: &str) -> &mut Self {
        self.text(name);
        self.out.push(':');
        self
    }

    /// The same, with a name in which nothing is to be escaped.
    #[inline]
    pub fn member(&mut self, name: &str) -> &mut Self {
        self.separate();
        self.out.push('"');
        self.out.push_str(name);
        self.out.push_str("\":");
        self
    }

    /// A value that is JSON text already: a number, `true`, `null`, a whole document.
    pub fn raw(&mut self, json: &str) {
        self.separate();
        self.out.push_str(json);
    }

    pub fn list<T: ToJson>(&mut self, items: &[T]) {
        self.open('[');
        for item in items {
            item.write(self);
        }
        self.close(']');
    }

    pub fn bool(&mut self, value: bool) {
        self.raw(if value { "true" } else { "false" });
    }

    /// A member of the object that was begun, if its value is there. In the name nothing is to be escaped.
    pub fn put(&mut self, name: &str, value: &(impl ToJson + ?Sized)) -> &mut Self {
        if value.is_there() {
            value.write(self.member(name));
        }
        self
    }

    /// A text, escaped as `JSON.stringify` does.
    pub fn text(&mut self, text: &str) {
        self.separate();
        self.out.reserve(text.len() + 2);
        self.out.push('"');
        self.escaped(text);
        self.out.push('"');
    }

    /// The inside of a text.
    pub fn escaped(&mut self, text: &str) {
        let out = &mut self.out;
        let mut rest = text;
        loop {
            let at = swar::before_special(rest.as_bytes());
            out.push_str(rest.get(..at).unwrap_or_default());
            if at == rest.len() {
                return;
            }
            let mut chars = rest.get(at..).unwrap_or_default().chars();
            let char = chars.next().unwrap_or_default();
            out.push('\\');
            if let Some((_, short)) = SHORT.iter().find(|(of, _)| *of == char) {
                out.push(char::from(*short));
            } else {
                out.push_str(if u32::from(char) < 0x10 { "u000" } else { "u001" });
                out.extend(char::from_digit(u32::from(char) & 15, 16));
            }
            rest = chars.as_str();
        }
    }

    fn separate(&mut self) {
        if !matches!(self.out.as_bytes().last(), None | Some(b'{' | b'[' | b':')) {
            self.out.push(',');
        }
    }
}

impl ToJson for str {
    fn write(&self, out: &mut Writer) {
        out.text(self);
    }
}

impl ToJson for String {
    fn write(&self, out: &mut Writer) {
        out.text(self);
    }
}

impl ToJson for Json {
    fn write(&self, out: &mut Writer) {
        out.raw(&self.0);
    }
}

impl ToJson for bool {
    fn write(&self, out: &mut Writer) {
        out.bool(*self);
    }
}

impl ToJson for usize {
    fn write(&self, out: &mut Writer) {
        out.separate();
        write_decimal(*self as u64, &mut out.out);
    }
}

impl<T: ToJson + ?Sized> ToJson for &T {
    fn write(&self, out: &mut Writer) {
        (*self).write(out);
    }
}

impl<T: ToJson> ToJson for Vec<T> {
    fn write(&self, out: &mut Writer) {
        out.list(self);
    }
}

/// Where it begins and where it ends.
#[cfg(feature = "module")]
impl ToJson for core::ops::Range<usize> {
    fn write(&self, out: &mut Writer) {
        out.list(&[self.start, self.end]);
    }
}

/// The members of an object.
impl<T: ToJson> ToJson for Vec<(&'static str, T)> {
    fn write(&self, out: &mut Writer) {
        out.open('{');
        for (name, value) in self {
            value.write(out.member(name));
        }
        out.close('}');
    }
}

/// As a member nothing is left out, elsewhere it is null.
impl<T: ToJson> ToJson for Option<T> {
    fn write(&self, out: &mut Writer) {
        match self {
            Some(value) => value.write(out),
            None => out.raw("null"),
        }
    }

    fn is_there(&self) -> bool {
        self.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_escaped_as_json_stringify_does() {
        let text = "\u{0}\u{8}\t\n\u{b}\u{c}\r\u{1f} \"\\/é😀\u{7f}\u{2028}";
        let expected = r#""\u0000\b\t\n\u000b\f\r\u001f \"\\/é😀"#;
        let json = Json::of(&text);
        assert!(json.as_str().starts_with(expected), "{json}");
        assert_eq!(serde_json::from_str::<String>(json.as_str()).unwrap(), text);
    }

    #[test]
    fn commas_stand_between_values_only() {
        let mut out = Writer::default();
        out.open('{');
        out.name("{").text("[:");
        out.name("b").list(&["x", "y"]);
        out.name("c").open('[');
        out.open('{');
        out.close('}');
        12.write(&mut out);
        out.bool(true);
        out.close(']');
        out.close('}');
        assert_eq!(out.finish().as_str(), r#"{"{":"[:","b":["x","y"],"c":[{},12,true]}"#);
    }
}
