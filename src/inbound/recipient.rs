//! Recipients as providers write them in events.

use alloc::string::String;

use super::body::text_at;
use crate::codecs::recipient::neutral;
use crate::json::Value;

/// The recipient at a place of an event.
#[inline(never)]
pub(crate) fn recipient_at(value: Value<'_>, path: &[&str]) -> Option<String> {
    text_at(value, path).and_then(neutral)
}
