//! What comes back over HTTP, in whatever form somebody holds it.

use alloc::borrow::ToOwned as _;
use alloc::string::String;
use alloc::vec::Vec;

use crate::json::{Decimal, Doc, Kind, Names, Value};

/// A body: its text, its bytes, or the value that was read from them.
///
/// ```
/// use botonera::Body;
/// let bodies = [Body::from(r#"{"ids":[]}"#), Body::from(&b"{\"ids\":[]}"[..]), Body::from(&serde_json::json!({ "ids": [] }))];
/// # let _ = bodies;
/// ```
#[derive(Clone, Default)]
pub struct Body(Doc);

impl Body {
    pub(crate) fn value(&self) -> Value<'_> {
        self.0.root()
    }
}

/// What came may hold secrets.
impl core::fmt::Debug for Body {
    fn fmt(&self, out: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        out.debug_struct("Body").finish_non_exhaustive()
    }
}

impl From<&str> for Body {
    fn from(text: &str) -> Body {
        Body::from(serde_json::Value::from(text))
    }
}

impl From<String> for Body {
    fn from(text: String) -> Body {
        Body::from(text.as_str())
    }
}

/// What is no UTF-8 among the bytes becomes U+FFFD.
impl From<&[u8]> for Body {
    fn from(bytes: &[u8]) -> Body {
        Body::from(&*String::from_utf8_lossy(bytes))
    }
}

/// See `From<&[u8]>`.
impl From<Vec<u8>> for Body {
    fn from(bytes: Vec<u8>) -> Body {
        Body::from(bytes.as_slice())
    }
}

impl From<&serde_json::Value> for Body {
    fn from(value: &serde_json::Value) -> Body {
        Body(Doc::of_value(value, Names::NONE))
    }
}

impl From<serde_json::Value> for Body {
    fn from(value: serde_json::Value) -> Body {
        Body::from(&value)
    }
}

impl From<Doc> for Body {
    fn from(value: Doc) -> Body {
        Body(value)
    }
}

/// A body whose text, if it is one, was read.
pub(crate) struct Opened<'a> {
    given: Value<'a>,
    read: Option<Doc>,
}

impl<'a> Opened<'a> {
    pub fn new(given: Value<'a>) -> Opened<'a> {
        let read = given
            .text()
            .map(without_mark)
            .map(|text| Doc::read(text, Names::NONE))
            .filter(|doc| doc.root().kind() != Kind::NotJson);
        Opened { given, read }
    }

    /// The value that the body holds; a text that is no JSON is itself.
    pub fn value(&self) -> Value<'_> {
        self.read.as_ref().map_or(self.given, Doc::root)
    }

    /// The text, if the body is no more than that.
    pub fn text(&self) -> Option<&str> {
        self.value().text().map(without_mark)
    }
}

/// What stands behind the byte order mark.
fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

/// The text at a place below this one, unless it is blank. Ids that were written as numbers are texts as well.
#[inline(never)]
pub(crate) fn text_at<'a>(value: Value<'a>, path: &[&str]) -> Option<&'a str> {
    let value = path.iter().try_fold(value, |value, name| value.member(name))?;
    let text = value.text().or_else(|| value.number().and_then(|number| Decimal::of(number).exact_digits()))?;
    (!text.trim().is_empty()).then_some(text)
}

/// See [`text_at`].
#[inline(never)]
pub(crate) fn owned_at(value: Value<'_>, path: &[&str]) -> Option<String> {
    text_at(value, path).map(str::to_owned)
}
