//! What comes back: a provider's answers, and what it posts to webhooks. Here is what all of them have in common; a provider
//! hands in its [`Wire`], which says what its bodies mean, and nothing here knows which provider that is.

mod answer;
mod body;
mod event;
mod handed;
mod known;
mod quoted;
mod response;
#[cfg(test)]
mod tests;
mod time;
mod wire;

pub use answer::{Accepted, Answer, Failure, FailureKind, State};
pub use body::{Body, Received};
pub(crate) use body::{first_at, is_true_at, one_of, owned_at, recipient_at, text_at, unix_at};
pub use event::{Click, Fate, Status, WebhookEvent};
pub(crate) use event::{Event, fate};
#[cfg(feature = "module")]
pub(crate) use handed::status as status_of;
pub(crate) use known::{By, Known};
pub(crate) use quoted::MOST;
pub(crate) use response::answer;
pub(crate) use time::{digits, from_milliseconds, from_seconds, moment};
pub(crate) use wire::{Refusal, Said, Sent, Wire, complaint, complaint_in, events};
