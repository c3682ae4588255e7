//! What a value is: a message, a payload, an event, or nothing that is known.

use alloc::vec;

use crate::json::{ToJson, Writer};
use crate::message::Draft;
use crate::providers::{Route, routes};
use crate::record::{Field, Need, nearest};
use crate::value::{Doc, Kind, Value};

/// What [`detect`] takes a value for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detected {
    /// A message, for any provider.
    Message,
    /// The body of a request to the endpoint of this id.
    Payload(&'static str),
    /// What the provider of this id posts to a webhook.
    Event(&'static str),
}

/// Recognises a message, a payload or a webhook event by the names of its members, also misspelt ones. A required member may be missing; a value
/// that fits more than one thing equally well is `None`.
///
/// ```
/// use botonera::{Detected, detect};
/// let payload = serde_json::json!({ "phone": "5511999999999", "message": "Your code", "otpCode": "123" });
/// assert_eq!(detect(&payload), Some(Detected::Payload("z-api/send-button-otp")));
/// ```
#[must_use]
pub fn detect(value: impl Into<Doc>) -> Option<Detected> {
    detect_any(value.into().root())
}

pub(crate) fn detect_any(value: Value<'_>) -> Option<Detected> {
    if let Some(route) = routes().iter().find(|route| (route.wire.is_event)(value)) {
        return Some(Detected::Event(route.provider));
    }
    let payloads = routes().iter().map(|route| (Detected::Payload(route.id), Fit::of(value, route.rules.fields)));
    let candidates = [(Detected::Message, Fit::of(value, Draft::FIELDS))].into_iter().chain(payloads);
    best(candidates.filter(|(_, fit)| fit.missing == 0 || fit.missing == 1 && fit.known >= fit.unknown))
}

/// Which of the endpoints takes such a payload. What is no object at all, the first may judge.
pub(crate) fn among(routes: &[&'static Route], payload: Value<'_>) -> Option<&'static Route> {
    if payload.kind() != Kind::Object || routes.len() == 1 {
        return routes.first().copied();
    }
    best(routes.iter().map(|route| (*route, Fit::of(payload, route.rules.fields))))
}

/// The one candidate that fits best.
fn best<T>(candidates: impl Iterator<Item = (T, Fit)>) -> Option<T> {
    let mut best = None;
    let mut most = (0, 0);
    for (candidate, fit) in candidates {
        let rank = (usize::MAX - fit.missing, fit.known);
        if rank > most {
            best = Some(candidate);
            most = rank;
        } else if rank == most {
            best = None;
        }
    }
    best
}

/// How well the names of an object's members fit.
#[derive(Default)]
struct Fit {
    known: usize,
    unknown: usize,
    /// Of those that are required.
    missing: usize,
}

impl Fit {
    fn of(value: Value<'_>, fields: &'static [Field]) -> Fit {
        let mut fit = Fit::default();
        let mut given = vec![false; fields.len()];
        for (name, value) in value.members() {
            let known = nearest(name, fields);
            if let Some(given) = known.and_then(|(index, _)| given.get_mut(index)) {
                *given = true;
            }
            match known.and_then(|(_, field)| Fit::inside(value, field, fields)) {
                Some(inside) => fit.known += 1 + inside,
                None => fit.unknown += 1,
            }
        }
        for (field, given) in fields.iter().zip(given) {
            fit.missing += usize::from(field.need == Need::Required && !given);
        }
        fit
    }

    /// How many known members there are inside a member, of a list in its first item; nothing, if it holds something else.
    fn inside(value: Value<'_>, field: &Field, fields: &'static [Field]) -> Option<usize> {
        let is_list = field.item != field.names.invalid;
        // Objects in a list of texts are judged by the list that takes objects.
        let inner = if is_list && field.inner.is_empty() {
            fields.iter().find(|other| !other.inner.is_empty()).map_or(field.inner, |other| other.inner)
        } else {
            field.inner
        };
        let held = if is_list { value.items().next() } else { Some(value) };
        match held.map(Value::kind) {
            Some(Kind::Object) => Some(held?.members().filter(|(name, _)| inner.iter().any(|field| field.name == *name)).count()),
            Some(Kind::Text) if is_list && !field.inner.is_empty() => None,
            _ => Some(0),
        }
    }
}

impl ToJson for Option<Detected> {
    fn write(&self, out: &mut Writer) {
        let (kind, member) = match self {
            None => return out.raw("null"),
            Some(Detected::Message) => ("message", None),
            Some(Detected::Payload(endpoint)) => ("payload", Some(("endpoint", endpoint))),
            Some(Detected::Event(provider)) => ("event", Some(("provider", provider))),
        };
        out.open('{');
        out.name("kind").text(kind);
        if let Some((name, value)) = member {
            out.name(name).text(value);
        }
        out.close('}');
    }
}
