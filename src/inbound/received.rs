//! An HTTP answer as it came.

use alloc::string::String;
use alloc::vec::Vec;

use super::body::{Body, text_at};
use super::time;
use crate::json::{Doc, Names, Value, Writer};

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

    /// The headers as an object.
    pub(crate) fn headers(&self) -> Doc {
        let mut headers = Writer::default();
        headers.open('{');
        for (name, value) in &self.headers {
            headers.name(name).text(value);
        }
        headers.close('}');
        Doc::read(&headers.out, Names::NONE)
    }
}

/// What came may hold secrets.
impl core::fmt::Debug for Received {
    fn fmt(&self, out: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        out.debug_struct("Received").field("status", &self.status).finish_non_exhaustive()
    }
}

/// When the provider will take requests again.
pub(super) fn retry_at(headers: Value<'_>) -> Option<String> {
    /// Less is no moment of our times, but a number of seconds.
    const YEAR_2001: u64 = 1_000_000_000;

    let reset = header(headers, "x-ratelimit-reset").and_then(time::digits).filter(|reset| *reset >= YEAR_2001);
    if let Some(moment) = reset.and_then(time::from_seconds) {
        return Some(moment);
    }
    let after = header(headers, "retry-after")?;
    let moment = match time::digits(after) {
        Some(seconds) => time::http_date(header(headers, "date")?)?.checked_add(seconds)?,
        None => time::http_date(after)?,
    };
    time::from_seconds(moment)
}

/// The value of a header, whose name is here in lower case.
#[inline(never)]
fn header<'a>(headers: Value<'a>, wanted: &str) -> Option<&'a str> {
    let mut found = None;
    for (name, value) in headers.members() {
        if name.trim().eq_ignore_ascii_case(wanted) {
            found = Some(value);
        }
    }
    for pair in headers.items() {
        let mut both = pair.items();
        if let (Some(name), Some(value)) = (both.next(), both.next())
            && name.text().is_some_and(|name| name.trim().eq_ignore_ascii_case(wanted))
        {
            found = Some(value);
        }
    }
    let value = found?;
    text_at(value.items().next().unwrap_or(value), &[]).map(str::trim)
}
