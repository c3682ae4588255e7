//! What a provider says over HTTP, handed in by the provider.

use alloc::vec::Vec;

use super::body::Opened;
use super::event::Event;
use super::known::Known;
use super::said::Said;
use super::sent::Sent;
use crate::json::Value;

/// What comes back from a provider: answers and events.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Wire {
    /// Whether a value is what it posts to a webhook.
    pub is_event: fn(Value<'_>) -> bool,
    /// What such a value tells, in the order in which it tells it: one body may hold many events. Nothing added is an event of
    /// no name.
    pub events: fn(Value<'_>, Sent<'_>, &mut Vec<Event>),
    /// What the body of an answer says, whatever the status.
    pub said: fn(Value<'_>) -> Said,
    /// What it is known to answer with.
    pub known: &'static [Known],
}

/// What was posted to a webhook. Without a wire nobody knows; `sent` are the messages that it may answer, one or a list.
pub(crate) fn events(wire: Option<&Wire>, body: Value<'_>, sent: Value<'_>) -> Vec<Event> {
    let body = Opened::new(body);
    let body = body.value();
    let mut events = Vec::new();
    if let Some(wire) = wire
        && (wire.is_event)(body)
    {
        (wire.events)(body, Sent(sent), &mut events);
    }
    if events.is_empty() {
        events.push(Event::of("other"));
    }
    events
}
