//! What values become documents.

use alloc::borrow::Cow;
use core::str::from_utf8;

use crate::json::{Doc, Json};
use crate::message::Message;
use crate::providers::NAMES;
use crate::text::joined;

impl Doc {
    /// The document that a JSON text holds. Text that is no JSON gives a document of which every function
    /// says so (`json-invalid`, with line and column).
    #[must_use]
    pub fn parse(text: &str) -> Doc {
        Doc::read(text, &NAMES)
    }

    /// The document of a line of NDJSON; none, where the line is blank. `before` is the number of lines before it in its file: what is told
    /// of a line and a column counts from the beginning of the file. A line may end as on Windows, and begin with a byte order mark; what is
    /// not UTF-8 is told as not JSON.
    ///
    /// ```
    /// use botonera::{Doc, Options, build_text};
    /// let file = b"\xef\xbb\xbf{}\r\n\r\n{ \"to\": }\r\n";
    /// let docs: Vec<Doc> = file.split(|byte| *byte == b'\n').enumerate().filter_map(|(at, line)| Doc::of_line(line, at)).collect();
    /// assert_eq!(docs.len(), 2);
    /// let rejected = botonera::build("moorse", docs[1].clone(), &Options::default()).unwrap_err();
    /// assert!(rejected.errors[0].message.contains("line 3, column 9"));
    /// ```
    #[must_use]
    pub fn of_line(line: &[u8], before: usize) -> Option<Doc> {
        let text = text_of(line);
        // Files that were put together have a byte order mark in between, perhaps with nothing behind it.
        let is_blank = text.trim_start_matches('\u{feff}').trim_ascii().is_empty();
        (!is_blank).then(|| Doc::parse(&text).behind_lines(before))
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

/// The text of a line; where it stops being UTF-8, it ends with a character that no JSON text may have.
fn text_of(line: &[u8]) -> Cow<'_, str> {
    match from_utf8(line) {
        Ok(text) => Cow::Borrowed(text),
        Err(fault) => {
            let valid = line.get(..fault.valid_up_to()).and_then(|line| from_utf8(line).ok());
            Cow::Owned(joined(&[valid.unwrap_or_default(), "\0"]))
        }
    }
}
