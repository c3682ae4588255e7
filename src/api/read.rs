//! From a payload to the message it carries.

use alloc::vec::Vec;

use super::build::Rejected;
use super::options::Options;
use super::validate::carried;
use crate::issue::{Found, Issue};
use crate::json::Doc;
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
    let carried = carried(Ok(target), payload.into().root(), options, Found::default())?;
    let message = serde_json::from_str(carried.message.as_str()).unwrap_or_default();
    Ok(Read { endpoint: carried.endpoint, message, warnings: carried.warnings })
}
