//! What a value is: a message, a payload, an event, or nothing that is known.

use alloc::vec;

use crate::engine::{Buttons, Holds, MESSAGE, Member, Table, nearest};
use crate::json::{Doc, Kind, ToJson, Value, Writer};
use crate::providers::{Route, routes};

/// What [`detect`] takes a value for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
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
    let payloads = routes()
        .iter()
        .filter(|route| !route.table.is_twin)
        .map(|route| (Detected::Payload(route.id), Fit::of(value, route.table)));
    let candidates = [(Detected::Message, Fit::of(value, MESSAGE))].into_iter().chain(payloads);
    best(candidates.filter(|(_, fit)| fit.missing == 0 || fit.missing == 1 && fit.known >= fit.unknown))
}

/// Which of the endpoints takes such a payload. What is no object at all, the first may judge.
pub(crate) fn among(routes: &'static [Route], payload: Value<'_>) -> Option<&'static Route> {
    if payload.kind() != Kind::Object || routes.len() == 1 {
        return routes.first();
    }
    best(routes.iter().map(|route| (route, Fit::of(payload, route.table))))
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
    fn of(value: Value<'_>, table: &'static Table) -> Fit {
        let mut fit = Fit::default();
        let mut given = vec![false; table.members.len()];
        fit.object(value, "", table, &mut given);
        for (member, given) in table.members.iter().zip(given) {
            let is_inside = member.part.around().is_some_and(|around| table.members.iter().any(|other| other.part == around));
            fit.missing += usize::from(member.is_required() && !given && !is_inside);
        }
        fit
    }

    /// Counts the members of an object, and of those inside it that the table knows.
    fn object(&mut self, value: Value<'_>, inside: &'static str, table: &'static Table, given: &mut [bool]) {
        for (name, value) in value.members() {
            let at = |known: &Member| table.members.iter().position(|member| member.path == known.path);
            let known = nearest(name, inside, table.members);
            if let Some(given) = known.and_then(at).and_then(|at| given.get_mut(at)) {
                *given = true;
            }
            let wrapper = table.members.iter().find_map(|member| {
                let rest = member.path.strip_prefix(inside)?.strip_prefix(name)?;
                // Of a list with one item what is inside that item.
                let length = if rest.starts_with("/0/") { 2 } else { 0 };
                rest.starts_with('/').then(|| member.path.get(..=inside.len() + name.len() + length))?
            });
            let value = if wrapper.is_some() { value.items().next().unwrap_or(value) } else { value };
            match (known, wrapper) {
                // Who writes another text there means another payload.
                (Some(Member { holds: Holds::Constant(text), .. }), _) if value.text() != Some(text) => self.missing += 2,
                (Some(known), _) => match Fit::inside(value, known, table) {
                    Some(inside) => self.known += 1 + inside,
                    None => self.unknown += 1,
                },
                (None, Some(wrapper)) if value.kind() == Kind::Object => {
                    self.known += 1;
                    self.object(value, wrapper, table, given);
                }
                _ => self.unknown += 1,
            }
        }
    }

    /// How many known members there are inside a member, of a list in its first item; nothing, if it holds something else.
    fn inside(value: Value<'_>, member: &Member, table: &'static Table) -> Option<usize> {
        let count = |value: Value<'_>, names: &dyn Fn(&str) -> bool| value.members().filter(|(name, _)| names(name)).count();
        match member.holds {
            Holds::Buttons(buttons) => {
                // Objects in a list of texts are judged by the list that takes objects.
                let of = if buttons.are_texts { table.buttons().map_or(buttons, |(_, buttons)| buttons) } else { buttons };
                let held = value.items().next();
                match held.map(Value::kind) {
                    Some(Kind::Object) => Some(count(held?, &|name| has(of, name))),
                    Some(Kind::Text) if !buttons.are_texts => None,
                    _ => Some(0),
                }
            }
            Holds::Object if value.kind() == Kind::Object => {
                let is_inside = |name: &str| {
                    let known = |other: &Member| other.path.strip_prefix(member.path)?.strip_prefix('/').map(|own| own == name);
                    table.members.iter().any(|other| known(other) == Some(true))
                };
                Some(count(value, &is_inside))
            }
            _ => Some(0),
        }
    }
}

/// Whether buttons of some kind have a member of this name.
fn has(buttons: &Buttons, name: &str) -> bool {
    let is_it = |path: &str| path.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    buttons.variants.iter().flat_map(|variant| variant.members).any(|member| is_it(member.path))
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
