//! Which member of the message stands where in a payload, and the other way round.

use crate::arena::Arena;

use crate::message::{Draft, Kind};
use crate::place::{Path, Step};
use crate::strings::pieces;
use crate::value::{self, Value};

/// A member of a payload and the member of the message that it comes from. Both are paths with `/` between the steps; `*`
/// stands for a button's index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Link {
    /// The member of the payload: `buttonActions/*/url`.
    pub payload: &'static str,
    /// The member of the message: `buttons/*/code`.
    pub message: &'static str,
    /// For buttons of this kind only.
    pub kind: Option<Kind>,
}

impl Link {
    pub(crate) const fn new(payload: &'static str, message: &'static str) -> Link {
        Link { payload, message, kind: None }
    }

    pub(crate) const fn only(self, kind: Kind) -> Link {
        Link { kind: Some(kind), ..self }
    }
}

/// An endpoint's links, and where the buttons of one payload come from.
pub(crate) struct SourceMap<'m, 'a> {
    pub arena: &'a Arena,
    pub links: &'static [Link],
    /// For each button of the payload its index in the message, ascending.
    pub origins: &'m [usize],
    pub message: &'m Draft<'a>,
}

impl<'a> SourceMap<'_, 'a> {
    /// Where in the message that stands which the payload has at `path`; the nearest place around it if it has none of its own.
    pub fn to_message(&self, path: Path<'_>) -> Path<'a> {
        let index = path.iter().find_map(index_of).unwrap_or(0);
        let origin = self.origins.get(index).copied();
        let link = (0..=path.len()).rev().find_map(|length| {
            let part = path.get(..length)?;
            self.links.iter().find(|link| fits(link.payload, part) && self.is_for(link, origin))
        });
        link.map(|link| self.expand(link.message, origin)).unwrap_or_default()
    }

    /// Where in the payload that stands which the message has at `path`, if it stands there on its own.
    pub fn to_payload(&self, path: Path<'_>) -> Option<Path<'a>> {
        let origin = path.iter().find_map(index_of);
        let link = self.links.iter().find(|link| fits(link.message, path) && self.is_for(link, origin))?;
        let index = match origin {
            Some(origin) => Some(self.origins.binary_search(&origin).ok()?),
            None => None,
        };
        Some(self.expand(link.payload, index))
    }

    /// Where in the payload `given` that stands, or should stand, which the message that was read from it has at `path`:
    /// that itself, else something inside it, else what is around it. Each button has the index that it had there.
    pub fn to_origin(&self, path: Path<'_>, given: Value<'_>) -> Path<'a> {
        let index = path.iter().find_map(index_of);
        for length in (1..=path.len()).rev() {
            let Some(part) = path.get(..length) else { continue };
            for inside in [false, true] {
                let mut first = None;
                for link in self.links.iter().filter(|link| fits_up_to(link.message, part, inside) && self.is_for(link, index)) {
                    let origin = self.expand(link.payload, index);
                    if stands(origin, given) {
                        return origin;
                    }
                    first = first.or(Some(origin));
                }
                if let Some(first) = first {
                    return first;
                }
            }
        }
        Path::default()
    }

    /// The pattern with the index in it; without one, only what stands before.
    fn expand(&self, pattern: &'static str, index: Option<usize>) -> Path<'a> {
        let steps = self.arena.steps(pieces(pattern, b'/').take_while(|step| *step != "*" || index.is_some()).count());
        for (slot, step) in steps.iter_mut().zip(pieces(pattern, b'/')) {
            *slot = match (step, index) {
                ("*", Some(index)) => Step::Index(index),
                (name, _) => Step::Member(name),
            };
        }
        steps
    }

    fn is_for(&self, link: &Link, origin: Option<usize>) -> bool {
        let kind = || self.message.buttons.given()?.get(origin?)?.given()?.meant();
        link.kind.is_none_or(|wanted| kind() == Some(wanted))
    }
}

/// Whether the payload has the member, or the list with the item, at `origin`. Which of several links holds is decided there
/// already, and to look for the item would take as long as the list is, for each finding.
fn stands(origin: Path<'_>, given: Value<'_>) -> bool {
    let [Step::Member(name), inside @ ..] = origin else { return false };
    given.member(name).is_some_and(|member| inside.is_empty() || member.kind() == value::Kind::List)
}

fn index_of(segment: &Step<'_>) -> Option<usize> {
    match segment {
        Step::Index(index) => Some(*index),
        Step::Member(_) => None,
    }
}

fn fits(pattern: &str, path: Path<'_>) -> bool {
    fits_up_to(pattern, path, false)
}

/// Whether the pattern is the path's, or, with `inside`, that of something inside it.
fn fits_up_to(pattern: &str, path: Path<'_>, inside: bool) -> bool {
    let mut left = path.iter();
    let all = pieces(pattern, b'/').all(|step| match left.next() {
        Some(Step::Index(_)) => step == "*",
        Some(Step::Member(name)) => step == *name,
        None => inside,
    });
    all && left.next().is_none()
}
