//! What is wrong, where, why, and what to do about it.

mod code;
mod finding;
#[cfg(feature = "texts")]
pub(crate) mod keys;
#[cfg(not(feature = "texts"))]
mod record;
mod report;
#[cfg(feature = "texts")]
pub(crate) mod texts;
pub(crate) mod words;

use crate::json::{Json, ToJson, Writer};
use crate::text::{cut, decimal, joined, vocabulary, write_decimal};
use alloc::borrow::ToOwned as _;
use alloc::string::String;
use alloc::vec::Vec;

pub use code::Code;
pub(crate) use code::{Ending, Subject};
pub(crate) use finding::{Basis, Finding, Found, Misnamed, Repair, Step};
#[cfg(not(feature = "texts"))]
pub use record::Issue;
pub(crate) use report::{Judgement, Ordered, Rank, conclude, ordered};
#[cfg(feature = "texts")]
pub use texts::Issue;
pub use words::Locale;
pub(crate) use words::Words;

vocabulary! { pub(crate) as_str;
    /// Whether an issue stops the message.
    #[cfg_attr(feature = "schemas", derive(schemars::JsonSchema), schemars(rename_all = "lowercase"))]
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
    pub enum Severity {
        /// There is no result.
        Error = "error",
        /// There is a result, and this is to be known about it.
        Warning = "warning",
    }

    /// What an issue's path points into.
    #[cfg_attr(feature = "schemas", derive(schemars::JsonSchema), schemars(rename_all = "lowercase"))]
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum At {
        /// The target.
        Target = "target",
        /// The options.
        Options = "options",
        /// The message or payload.
        Value = "value",
    }

    /// Who would miss something.
    #[cfg_attr(feature = "schemas", derive(schemars::JsonSchema), schemars(rename_all = "lowercase"))]
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Loss {
        /// The reader of the message would.
        Reader = "reader",
        /// Only the sender would.
        Sender = "sender",
        /// Nobody: it arrives in another shape.
        Shape = "shape",
    }
}

/// One step of a path: into a member of an object, or an item of a list.
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema), schemars(untagged))]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Segment {
    /// A member's name.
    #[cfg_attr(feature = "schemas", schemars(title = "A member"))]
    Member(String),
    /// An item's index, from 0.
    #[cfg_attr(feature = "schemas", schemars(title = "An item"))]
    Index(usize),
}

/// A figure or name in an issue's texts.
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Param {
    /// A number, as JSON writes it.
    Number(String),
    /// A name: one that the caller gave, shortened, or a known one.
    Name(String),
    /// Known names.
    Names(Vec<String>),
    /// A key that each language has a word for: `"list"`, `"reply"`.
    Key(String),
    /// Several such keys: `["reply", "url"]`.
    Keys(Vec<String>),
}

/// An operation of a JSON Patch (RFC 6902).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Operation {
    /// The value at the path must be this one.
    Test(Vec<Segment>, Json),
    /// Puts a value at the path, where there is none.
    Add(Vec<Segment>, Json),
    /// Puts another value at the path.
    Replace(Vec<Segment>, Json),
    /// Takes the value at the path away.
    Remove(Vec<Segment>),
    /// Moves the value at the first path to the second.
    Move(Vec<Segment>, Vec<Segment>),
}

/// An answer that a provider documents.
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Response {
    /// The HTTP status.
    pub status: u16,
    /// The provider's text, as documented; `<detail>` stands where the provider fills in.
    pub message: &'static str,
    /// The number that stands for the `N` of the text, as the provider counts.
    pub button: Option<usize>,
}

impl Response {
    /// The provider's text with the button's number in it.
    #[must_use]
    pub fn text(&self) -> String {
        match (self.button, cut(self.message, b"N")) {
            (Some(number), Some((before, after))) => joined(&[before, &decimal(number), after]),
            _ => self.message.to_owned(),
        }
    }
}

/// The path as a JSON Pointer (RFC 6901); empty for the document itself.
fn pointer(path: &[Segment]) -> String {
    let mut out = String::new();
    for segment in path {
        out.push('/');
        match segment {
            Segment::Member(name) => {
                for char in name.chars() {
                    match char {
                        '~' => out.push_str("~0"),
                        '/' => out.push_str("~1"),
                        char => out.push(char),
                    }
                }
            }
            Segment::Index(index) => write_decimal(*index as u64, &mut out),
        }
    }
    out
}

impl ToJson for Response {
    fn write(&self, out: &mut Writer) {
        out.open('{').put("status", &usize::from(self.status)).put("message", &self.text()).close('}');
    }
}

impl ToJson for Segment {
    fn write(&self, out: &mut Writer) {
        match self {
            Segment::Member(name) => out.text(name),
            Segment::Index(index) => index.write(out),
        }
    }
}

impl ToJson for Param {
    fn write(&self, out: &mut Writer) {
        match self {
            Param::Number(number) => out.raw(number),
            Param::Name(name) | Param::Key(name) => out.text(name),
            Param::Names(names) | Param::Keys(names) => out.list(names),
        }
    }
}

impl ToJson for Operation {
    fn write(&self, out: &mut Writer) {
        let (op, from, path, value) = match self {
            Operation::Test(path, value) => ("test", None, path, Some(value)),
            Operation::Add(path, value) => ("add", None, path, Some(value)),
            Operation::Replace(path, value) => ("replace", None, path, Some(value)),
            Operation::Remove(path) => ("remove", None, path, None),
            Operation::Move(from, path) => ("move", Some(from), path, None),
        };
        out.open('{')
            .put("op", &op)
            .put("from", &from.map(|from| pointer(from)))
            .put("path", &pointer(path))
            .put("value", &value)
            .close('}');
    }
}

crate::json::serialize_as_json!(Operation);
