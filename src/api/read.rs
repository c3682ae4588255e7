//! From a payload to the message it carries.

use alloc::vec::Vec;

use super::attempt::told;
use super::build::{NO_ISSUES, Rejected};
use super::options::Options;
use super::target::Target;
use super::validate::judged;
use crate::engine::MESSAGE;
use crate::issue::{Found, Issue, Severity};
use crate::json::{Doc, Json, ToJson, Value, Writer};
use crate::message::Message;

/// What [`read`] gives: the message, or every reason why there is none.
pub type ReadResult = Result<Read, Rejected>;

/// A payload as a message.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Read {
    /// The id of the endpoint whose payload it is.
    pub endpoint: &'static str,
    /// The message.
    pub message: Message,
    /// What [`validate`](crate::validate) warns of, then what the message has no place for.
    pub warnings: Vec<Issue>,
}

/// Reads the message that a payload carries. `target` and `payload` are those of [`validate`](crate::validate).
///
/// # Errors
/// [`Rejected`] holds what [`validate`](crate::validate) finds wrong.
///
/// ```
/// use botonera::{Button, Options, read};
/// let payload = serde_json::json!({ "phone": "5511999999999", "message": "Your code", "code": "123" });
/// let read = read("z-api", &payload, &Options::default())?;
/// assert_eq!(read.message.to, "+5511999999999");
/// assert_eq!(read.message.buttons, [Button::Copy { label: None, code: "123".into(), id: None }]);
/// # Ok::<(), botonera::Rejected>(())
/// ```
pub fn read(target: &str, payload: impl Into<Doc>, options: &Options) -> ReadResult {
    let carried = run(Ok(target), payload.into().root(), options, Found::default())?;
    let message = serde_json::from_str(carried.message.as_str()).unwrap_or_default();
    Ok(Read { endpoint: carried.endpoint, message, warnings: carried.warnings })
}

/// What [`read`] gives, its message in JSON.
pub(crate) struct Carried {
    pub(super) endpoint: &'static str,
    pub(super) message: Json,
    pub(super) warnings: Vec<Issue>,
}

pub(crate) fn run(target: Target<'_>, given: Value<'_>, options: &Options, found: Found) -> Result<Carried, Rejected> {
    let (route, mut engine, payload) = judged(target, None, given, found);
    let (errors, mut warnings) = told(&mut engine, Severity::Warning, options);
    if let (Some(route), true) = (route, errors.is_empty()) {
        let message = engine.back(route.table, &payload);
        if let Some(message) = engine.emit(MESSAGE, &message, given.doc.input.len() + 64) {
            warnings.extend(told(&mut engine, Severity::Warning, options).1);
            return Ok(Carried { endpoint: route.id, message, warnings });
        }
    }
    Err(Rejected { endpoint: route.map(|route| route.id), errors, warnings })
}

impl ToJson for Carried {
    fn write(&self, out: &mut Writer) {
        out.open('{')
            .put("ok", &true)
            .put("endpoint", &self.endpoint)
            .put("message", &self.message)
            .put("errors", NO_ISSUES)
            .put("warnings", &self.warnings)
            .close('}');
    }
}
