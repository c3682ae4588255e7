//! An object while it is read: what stands in its slots so far, and what is left to be told of it.

use alloc::vec::Vec;

use super::slots::Item;
use super::table::{Member, Need};
use super::unknown::{Candidate, Unknown};
use crate::codecs::{NONE, Val};
use crate::message::Part;
use crate::text::folder;

/// An object on its way into slots: the message, the options, a payload or a button.
pub(super) struct Object<'m> {
    pub members: &'m [Member],
    /// The first part that they may carry: a part's value stands at its distance from there.
    first: Part,
    vals: &'m mut [Val],
    /// Which button it is.
    pub item: Option<Item>,
    pub unknown: Vec<Unknown>,
    pub candidates: Vec<Candidate>,
    /// The members given that carry no part, as bits.
    pub nothings: u64,
    /// The objects and lists given that have no part of their own, by the paths of what is inside.
    pub wrappers: Vec<&'static str>,
}

impl<'m> Object<'m> {
    pub fn new(members: &'m [Member], first: Part, vals: &'m mut [Val], item: Option<Item>) -> Object<'m> {
        Object { members, first, vals, item, unknown: Vec::new(), candidates: Vec::new(), nothings: 0, wrappers: Vec::new() }
    }

    fn slot(&self, part: Part) -> usize {
        (part as usize).wrapping_sub(self.first as usize)
    }

    pub fn get(&self, part: Part) -> Val {
        self.vals.get(self.slot(part)).copied().unwrap_or(NONE)
    }

    pub fn set(&mut self, part: Part, val: Val) {
        if let Some(slot) = self.vals.get_mut(self.slot(part)) {
            *slot = val;
        }
    }

    pub fn candidate(&self, part: Part) -> Option<Candidate> {
        self.candidates.iter().find(|candidate| candidate.part == part).copied()
    }

    /// Whether something is required inside an object without a part of its own.
    pub fn needs_inside(&self, wrapper: &str) -> bool {
        self.find(|member| member.is_required() && member.is_inside(wrapper)).is_some()
    }

    /// Whether all is there around a member but what holds it alone.
    pub fn is_ready(&self, member: &Member) -> bool {
        let home = folder(member.path);
        let around = folder(home.trim_end_matches('/'));
        let is_only = || self.members.iter().filter(|other| other.path.starts_with(home)).nth(1).is_none();
        self.wrappers.contains(&home) || !around.is_empty() && self.wrappers.contains(&around) && is_only()
    }

    pub fn has_wrapper(&self, wrapper: &str) -> bool {
        self.wrappers.iter().any(|path| path.strip_suffix('/') == Some(wrapper))
    }

    /// Whether the object is there in which the member is required.
    pub fn is_inside_given(&self, member: &Member) -> bool {
        matches!(member.need, Need::Inside) && member.required_in().is_some_and(|around| self.has_wrapper(around))
    }

    /// The path of what is inside an object, if something of that is known: `quote/` of `quote`.
    pub fn inside(&self, path: &str) -> Option<&'static str> {
        self.find(|member| member.is_inside(path))?.path.get(..=path.len())
    }

    pub fn find(&self, is_it: impl Fn(&Member) -> bool) -> Option<&'m Member> {
        self.members.iter().find(|member| is_it(member))
    }

    /// Whether it must have the member, as it stands: of a button of unknown type nobody knows more than that it has a type and a label.
    pub fn needs(&self, member: &Member) -> bool {
        let is_required = match member.need {
            Need::Required => true,
            Need::With(other, _) => self.get(other).is_given(),
            Need::Inside => self.is_inside_given(member),
            Need::Unless(other) => self.get(other).is_absent(),
            Need::Optional | Need::Advised(_) => member.part == Part::Type && self.item.is_some_and(|item| item.lacks_type),
        };
        let is_known = self.item.is_none_or(|item| item.variant.is_some());
        is_required && (is_known || matches!(member.part, Part::Type | Part::Label))
    }

    /// Whether the object around the member, if there is one, has not been given.
    pub fn lacks_around(&self, member: &Member) -> bool {
        member.around.is_some_and(|around| !self.get(around).is_given())
    }

    /// The member of this name in the object that stands at `inside`, or the path of what is inside a member of this name.
    ///
    /// Of the path `interactive/body/text`, `body` is inside at `interactive/`, and `text` the member at `interactive/body/`.
    #[inline]
    pub fn hit(&self, inside: &str, name: &str) -> Hit {
        if inside.is_empty() {
            let first = name.as_bytes().first();
            for (at, member) in self.members.iter().enumerate() {
                let is_near = member.path.len() == name.len() && member.path.as_bytes().first() == first;
                if is_near && member.path == name && member.name_at == 0 {
                    return Hit::Member(at);
                }
            }
        }
        self.hit_inside(inside, name)
    }

    #[inline(never)]
    fn hit_inside(&self, inside: &str, name: &str) -> Hit {
        let mut hit = Hit::Nothing;
        for (at, member) in self.members.iter().enumerate() {
            match member.behind(inside, name) {
                None => {}
                Some("") => return Hit::Member(at),
                Some(_) => hit = Hit::Inside(member.path.get(..inside.len() + name.len() + 1).unwrap_or_default()),
            }
        }
        hit
    }
}

#[derive(Clone, Copy)]
pub(super) enum Hit {
    /// A member, by its index.
    Member(usize),
    /// Members have paths that begin so.
    Inside(&'static str),
    Nothing,
}
