//! Where a part stands in what was given, and where that is among the others.

use alloc::vec::Vec;

use super::Engine;
use super::slots::Item;
use super::table::{Holds, Member, Table};
use crate::issue::{Rank, Step, Subject};
use crate::json::Value;
use crate::message::Part;
use crate::text::pieces;

/// The steps of a member's path: `0` is the one item of a list.
pub(super) fn steps_of(path: &'static str) -> impl Iterator<Item = Step> {
    let step = |name| if name == "0" { Step::Index(0) } else { Step::Member(name) };
    pieces(path, b'/').filter(|name| !name.is_empty()).map(step)
}

/// The steps of a member's path in the message or payload, or in an item of a list there, and perhaps of a name inside it.
#[cold]
pub(super) fn steps(item: Option<&Item>, path: &'static str, name: Option<Step>) -> Vec<Step> {
    let mut steps = Vec::new();
    if let Some(item) = item {
        steps.extend(steps_of(item.list.path));
        steps.push(Step::Index(item.index));
    }
    steps.extend(steps_of(path));
    steps.extend(name);
    steps
}

/// The value at a member's path below this one.
pub(super) fn value_at<'v>(value: Value<'v>, path: &str) -> Option<Value<'v>> {
    pieces(path, b'/').try_fold(value, |value, name| if name == "0" { value.items().next() } else { value.member(name) })
}

impl Engine<'_> {
    /// The path of a part of the message, or of a button.
    ///
    /// Where the table has no member of its own for it, the path is that of something inside it, else of what is around it: a message's
    /// `media` is a payload's `image`, and a `quote` that there is no place for is the payload itself.
    #[cold]
    pub(super) fn path(&self, item: Option<&Item>, part: Part) -> Vec<Step> {
        let path = match item {
            Some(item) => {
                let members = item.buttons.members_of(item.variant);
                members.iter().find(|member| member.part == part).map(|member| member.path)
            }
            None => self.member_for(part).map(|member| member.path),
        };
        steps(item, path.unwrap_or_default(), None)
    }

    /// Whether something stands in the member of a part.
    pub(super) fn has(&self, part: Part) -> bool {
        let own = self.table.members.iter().filter(|member| member.part == part);
        own.filter_map(|member| value_at(self.value, member.path)).any(|value| !value.seems_nothing())
    }

    /// The member for a part of the message: of several that are as near to it the first that was given.
    fn member_for(&self, part: Part) -> Option<&'static Member> {
        let around = part.around().unwrap_or(part);
        let is_inline = part == Part::Buttons || part.is_of_button();
        let near = |member: &'static Member| {
            let own = member.part;
            let stands_in = |member: &Member| member.or.is_some_and(|(other, _)| other == part);
            let distance = match () {
                () if stands_in(member) && !self.has(part) => 0,
                () if self.is_older && member.is_old && own.around() == Some(part) => 0,
                // There may be a place for pictures and one for videos.
                () if own == part || own.of_message() == part => 1,
                () if own == part.of_message() => 2,
                () if own == around || own.around() == Some(around) || is_inline && own.is_of_button() => 3,
                () => return None,
            };
            Some(((distance, value_at(self.value, member.path).is_none()), member))
        };
        self.table.members.iter().filter_map(near).min_by_key(|(rank, _)| *rank).map(|(_, member)| member)
    }
}

impl Table {
    /// Where a path stands in the declared order: known members by their position, unknown ones last; a member before what is
    /// inside it.
    pub fn rank(&self, path: &[Step]) -> Rank {
        self.follow(path).0
    }

    /// Whether it has a member at a path.
    pub fn knows(&self, path: &[Step]) -> bool {
        self.rank(path).iter().take(path.len()).all(|rank| *rank != u32::MAX)
    }

    /// What the codes of the member at a path begin with.
    pub fn subject_of(&self, path: &[Step]) -> Subject {
        self.follow(path).1.map_or(Subject::Member, |part| part.facts().subject)
    }

    /// The rank of a path, and the part that stands there, if there is one.
    fn follow(&self, path: &[Step]) -> (Rank, Option<Part>) {
        let (mut ranks, mut part) = (Rank::default(), None);
        let mut of_buttons: Vec<Member>;
        let mut level = self.members;
        // Where in the path the paths of the level begin.
        let mut start = 0;
        for (at, (rank, step)) in ranks.iter_mut().zip(path).enumerate() {
            let position = |end: usize| {
                let steps = path.get(start..end).unwrap_or_default();
                level.iter().position(|member| steps_of(member.path).take(steps.len()).eq(steps.iter().copied()))
            };
            let Step::Index(index) = step else {
                let found = position(at + 1);
                *rank = found.map_or(u32::MAX, |at| crate::json::index(at + 1));
                part = found.and_then(|at| level.get(at)).map(|member| member.part);
                continue;
            };
            (*rank, part) = (index.saturating_add(1), None);
            if let Some(Holds::Buttons(buttons)) = position(at).and_then(|at| level.get(at)).map(|member| member.holds) {
                of_buttons = buttons.members();
                (level, start, part) = (&of_buttons, at + 1, Some(Part::Button));
            }
        }
        (ranks, part)
    }
}
