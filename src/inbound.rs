//! What comes back: a provider's answers, and what it posts to webhooks. Here is what all of them have in common; a provider
//! hands in its [`Wire`], which says what its bodies mean, and nothing here knows which provider that is.

mod answer;
mod body;
mod event;
mod known;
mod quoted;
mod received;
mod recipient;
mod response;
mod said;
mod sent;
#[cfg(test)]
mod tests;
mod time;
mod wire;

pub use answer::{Accepted, Answer, Failure, FailureKind, State};
pub use body::Body;
pub(crate) use body::{owned_at, text_at};
pub(crate) use event::Event;
pub use event::{Click, Fate, Status, WebhookEvent};
pub(crate) use known::Known;
pub(crate) use quoted::{MOST, quoted};
pub use received::Received;
pub(crate) use recipient::recipient_at;
pub(crate) use response::answer;
#[cfg(test)]
pub(crate) use said::Refusal;
pub(crate) use said::{Said, complaint, complaint_in};
pub(crate) use sent::Sent;
pub(crate) use time::{digits, from_milliseconds, rfc3339};
pub(crate) use wire::{Wire, events};
