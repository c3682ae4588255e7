//! What is wrong, where, why, and what to do about it.

mod code;
mod finding;
mod report;
mod texts;

use crate::json::{Json, object};
use crate::place::Segment;

pub use code::Code;
pub(crate) use finding::{Basis, Figure, Finding, Found, Names};
pub(crate) use report::{Verdict, Weights, conclude};
pub use texts::Locale;
pub(crate) use texts::Say;

/// One problem.
///
/// `message`, `why`, `help` and `params` quote nothing of the caller's but the names of members and enum-like
/// values, shortened; they are safe to log. [`Issue::fix`] holds values and is not.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Issue {
    /// Names the problem, never the provider or the cure.
    pub code: Code,
    /// Whether it stops the message.
    pub severity: Severity,
    /// What `path` points into.
    pub at: At,
    /// Where the problem is; the path of a missing member names that member.
    pub path: Vec<Segment>,
    /// What is wrong, in a sentence.
    pub message: String,
    /// The rule behind it, or what would happen.
    pub why: String,
    /// What to do.
    pub help: String,
    /// The figures and names that stand in the texts.
    pub params: Vec<(&'static str, Param)>,
    /// Who would miss something if the message were sent all the same.
    pub loss: Option<Loss>,
    /// JSON Patch operations (RFC 6902) that repair the value given; empty where the right value is not certain.
    pub fix: Vec<Operation>,
    /// What the provider documents that it would answer.
    pub response: Option<Response>,
    /// The page that states the rule; none for rules of this library.
    pub docs: Option<&'static str>,
}

impl Issue {
    /// The path as a JSON Pointer (RFC 6901).
    #[must_use]
    pub fn pointer(&self) -> String {
        crate::place::pointer(&self.path)
    }
}

/// Whether an issue stops the message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// There is no result.
    Error,
    /// There is a result, and this is to be known about it.
    Warning,
}

/// What an issue's path points into.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum At {
    /// The target.
    Target,
    /// The options.
    Options,
    /// The message or payload.
    Value,
}

/// Who would miss something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Loss {
    /// The reader of the message would.
    Reader,
    /// Only the sender would.
    Sender,
    /// Nobody: it arrives in another shape.
    Shape,
}

/// A figure or name in an issue's texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Param {
    /// A number, as JSON writes it.
    Number(String),
    /// A name that the caller gave, shortened, or a list of known names.
    Name(String),
    /// A key that each language has a word for: `"list"`, `"reply"`.
    Key(&'static str),
}

/// An operation of a JSON Patch (RFC 6902).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Operation {
    /// The value at the path must be this one.
    Test(Vec<Segment>, Json),
    /// Puts another value at the path.
    Replace(Vec<Segment>, Json),
    /// Takes the value at the path away.
    Remove(Vec<Segment>),
    /// Moves the value at the first path to the second.
    Move(Vec<Segment>, Vec<Segment>),
}

/// An answer that a provider documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Response {
    /// The HTTP status.
    pub status: u16,
    /// The provider's text, as documented; `<detail>` stands where the provider fills in.
    pub message: &'static str,
    /// The number that stands for the `N` of the text, counted from 1.
    pub button: Option<usize>,
}

impl Response {
    /// The provider's text with the button's number in it.
    #[must_use]
    pub fn text(&self) -> String {
        match (self.button, self.message.split_once('N')) {
            (Some(number), Some((before, after))) => [before, itoa::Buffer::new().format(number), after].concat(),
            _ => self.message.to_owned(),
        }
    }
}

impl From<&Issue> for Json {
    fn from(issue: &Issue) -> Json {
        let text = |text: &str| Some(Json::from(text));
        object(vec![
            ("code", text(issue.code.as_str())),
            ("severity", text(if issue.severity == Severity::Error { "error" } else { "warning" })),
            (
                "at",
                text(match issue.at {
                    At::Value => "value",
                    At::Target => "target",
                    At::Options => "options",
                }),
            ),
            ("path", Some(issue.path.iter().map(Json::from).collect())),
            ("pointer", Some(issue.pointer().into())),
            ("message", text(&issue.message)),
            ("why", text(&issue.why)),
            ("help", text(&issue.help)),
            ("params", Some(Json::Object(issue.params.iter().map(|(name, value)| ((*name).into(), value.into())).collect()))),
            (
                "loss",
                issue.loss.map(|loss| {
                    Json::from(match loss {
                        Loss::Reader => "reader",
                        Loss::Sender => "sender",
                        Loss::Shape => "shape",
                    })
                }),
            ),
            ("fix", (!issue.fix.is_empty()).then(|| issue.fix.iter().collect())),
            (
                "response",
                issue.response.map(|response| {
                    object(vec![("status", Some(u64::from(response.status).into())), ("message", Some(response.text().into()))])
                }),
            ),
            ("docs", issue.docs.map(Json::from)),
        ])
    }
}

impl From<&Segment> for Json {
    fn from(segment: &Segment) -> Json {
        match segment {
            Segment::Member(name) => Json::from(name.as_str()),
            Segment::Index(index) => Json::from(*index as u64),
        }
    }
}

impl From<&Param> for Json {
    fn from(param: &Param) -> Json {
        match param {
            Param::Number(number) => Json::Number(number.clone()),
            Param::Name(name) => Json::from(name.as_str()),
            Param::Key(key) => Json::from(*key),
        }
    }
}

impl From<&Operation> for Json {
    fn from(operation: &Operation) -> Json {
        let pointer = |path: &[Segment]| Some(Json::from(crate::place::pointer(path)));
        let (op, from, path, value) = match operation {
            Operation::Test(path, value) => ("test", None, path, Some(value.clone())),
            Operation::Replace(path, value) => ("replace", None, path, Some(value.clone())),
            Operation::Remove(path) => ("remove", None, path, None),
            Operation::Move(from, path) => ("move", pointer(from), path, None),
        };
        object(vec![("op", Some(op.into())), ("from", from), ("path", pointer(path)), ("value", value)])
    }
}

crate::json::serialize_as_json!(Issue, Operation);
