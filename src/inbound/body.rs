//! What comes back over HTTP, in whatever form somebody holds it.

use alloc::borrow::ToOwned as _;
use alloc::string::String;
use alloc::vec::Vec;

use serde_json::json;

use super::time;
use crate::codecs::recipient::neutral;
use crate::json::{Decimal, Doc, Kind, Names, Value};
use crate::text::pieces;

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

macro_rules! from {
    ($($(#[$doc:meta])* $given:ty: $name:ident => $body:expr;)+) => {$(
        $(#[$doc])*
        impl From<$given> for Body {
            fn from($name: $given) -> Body {
                $body
            }
        }
    )+};
}

from! {
    &str: text => Body::from(serde_json::Value::from(text));
    String: text => Body::from(text.as_str());
    /// What is no UTF-8 among the bytes becomes U+FFFD.
    &[u8]: bytes => Body::from(&*String::from_utf8_lossy(bytes));
    /// See `From<&[u8]>`.
    Vec<u8>: bytes => Body::from(bytes.as_slice());
    &serde_json::Value: value => Body(Doc::of_value(value, Names::NONE));
    serde_json::Value: value => Body::from(&value);
    Doc: value => Body(value);
}

/// An HTTP answer as it was received.
///
/// ```
/// use botonera::Received;
/// let received = Received::new(429, r#"{"success":false}"#).header("Retry-After", "Sun, 06 Nov 1994 08:49:37 GMT");
/// # let _ = received;
/// ```
#[derive(Clone, Default)]
pub struct Received {
    pub(crate) status: u16,
    headers: Vec<(String, String)>,
    pub(crate) body: Body,
}

impl Received {
    /// An answer with this status and body.
    #[must_use]
    pub fn new(status: u16, body: impl Into<Body>) -> Received {
        Received { status, headers: Vec::new(), body: body.into() }
    }

    /// The same, with a header, whose name may be in any case.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Received {
        self.headers.push((name.into(), value.into()));
        self
    }

    pub(crate) fn headers(&self) -> Doc {
        Doc::of_value(&json!(self.headers), Names::NONE)
    }
}

/// What came may hold secrets.
impl core::fmt::Debug for Received {
    fn fmt(&self, out: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        out.debug_struct("Received").field("status", &self.status).finish_non_exhaustive()
    }
}

/// What the text of a body holds, if it is a text and that is JSON.
pub(super) fn read(body: Value<'_>) -> Option<Doc> {
    read_text(body.text()?)
}

pub(super) fn read_text(text: &str) -> Option<Doc> {
    let doc = Doc::read(without_mark(text), Names::NONE);
    (doc.root().kind() != Kind::NotJson).then_some(doc)
}

/// What stands behind the byte order mark.
pub(super) fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

/// The text at a place below this one, unless it is blank. Ids that were written as numbers are texts as well.
pub(crate) fn text_at<'a>(value: Value<'a>, path: &[&str]) -> Option<&'a str> {
    own_text(path.iter().try_fold(value, |value, name| value.member(name))?)
}

/// The text at the first of the places, such as `message/chat/jid`, that has one below any of these.
pub(crate) fn first_at<'a>(values: &[Value<'a>], places: &[&str]) -> Option<&'a str> {
    let at = |value: Value<'a>, place: &str| own_text(pieces(place, b'/').try_fold(value, Value::member)?);
    places.iter().find_map(|place| values.iter().find_map(|value| at(*value, place)))
}

fn own_text(value: Value<'_>) -> Option<&str> {
    let text = value.text().or_else(|| value.number().and_then(|number| Decimal::of(number).exact_digits()))?;
    (!text.trim().is_empty()).then_some(text)
}

/// Whether it is true what stands at a place below this one. Truths come as texts and numbers as well.
pub(crate) fn is_true_at(value: Value<'_>, path: &[&str]) -> bool {
    let there = path.iter().try_fold(value, |value, name| value.member(name));
    there.and_then(Value::bool).unwrap_or_else(|| one_of(text_at(value, path), &["true", "1"]))
}

/// Whether a text is one of these names, in whatever case.
pub(crate) fn one_of(text: Option<&str>, names: &[&str]) -> bool {
    text.is_some_and(|text| names.iter().any(|name| name.eq_ignore_ascii_case(text.trim())))
}

pub(crate) fn owned_at(value: Value<'_>, path: &[&str]) -> Option<String> {
    text_at(value, path).map(str::to_owned)
}

/// The moment at a place that is Unix time, or else says itself when it was.
pub(crate) fn unix_at(value: Value<'_>, path: &[&str]) -> Option<String> {
    time::moment(text_at(value, path)?)
}

/// The recipient at a place, as [`Message::to`](crate::Message::to) has it.
pub(crate) fn recipient_at(value: Value<'_>, path: &[&str]) -> Option<String> {
    text_at(value, path).and_then(neutral)
}
