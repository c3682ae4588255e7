//! The one engine for all endpoints: it reads, translates, judges and writes by tables.
//!
//! What is given is read by its table into slots, a value for each part of a message; from there it goes to the slots of an endpoint
//! and is judged by the endpoint's table, or back to those of a message. Problems are pushed into one list, at their places in what
//! was given; on the way of a value with which nothing is wrong there is none.

mod back;
mod check;
mod emit;
mod kinds;
mod misnamed;
mod near;
mod neutral;
mod nothing;
mod object;
mod older;
mod paths;
mod read;
mod read_buttons;
mod slots;
mod sorts;
pub(crate) mod table;
mod texts;
mod unknown;
mod untyped;
pub(crate) mod words;
mod write;

use alloc::vec::Vec;

use crate::codecs::Work;
use crate::issue::{Ending, Finding, Found, Severity, Step, Subject};
use crate::json::Value;
use crate::message::Part;
use paths::steps;
use slots::{Button, Item};

pub(crate) use check::{LEAST as LEAST_BUTTONS, MOST as MOST_BUTTONS};
pub(crate) use kinds::unwrapped;
pub(crate) use near::{further_in, nearest, nearest_wrapper};
pub(crate) use neutral::{MESSAGE, OPTIONS};
pub(crate) use slots::Slots;
#[cfg(feature = "schemas")]
pub(crate) use table::{Aside, Constant, Relation, Sorts, Told, Variant};
pub(crate) use table::{Buttons, Holds, Member, Need, Table};
pub(crate) use unknown::{find_twice, named};

/// A value at work, with what was found in it so far.
pub(crate) struct Engine<'d> {
    pub work: Work<'d>,
    /// What was given, and the table that it is read by: places are told in its terms.
    pub table: &'static Table,
    pub value: Value<'d>,
    /// Whether the buttons were given in their older form.
    is_older: bool,
    /// What is told behind all else of the same place.
    pub later: Vec<Finding>,
    /// Whether a payload names itself another kind of message than its endpoint sends.
    pub is_another_kind: bool,
    /// What a message that is made of the payload has no place for.
    lost: Vec<Finding>,
    /// Which parts go by a name in the tables, as bits.
    parts_called: fn(&str) -> u32,
}

impl<'d> Engine<'d> {
    pub fn new(table: &'static Table, value: Value<'d>, found: Found, parts_called: fn(&str) -> u32) -> Engine<'d> {
        let work = Work { doc: value.doc, found };
        Engine { work, table, value, is_older: false, later: Vec::new(), is_another_kind: false, lost: Vec::new(), parts_called }
    }

    /// Says of the findings told last that they are about a part of the message, or of a button.
    #[inline]
    fn put(&mut self, button: Option<&Button>, part: Part) {
        if self.work.found.has_unplaced() {
            let item = button.and_then(|button| button.item.as_ref());
            self.put_at(&self.path(item, part), part, button.map_or(0, |button| button.position + 1));
        }
    }

    /// The same of a member as it stands where it is read.
    #[inline]
    fn place(&mut self, item: Option<&Item>, member: &Member) {
        if self.work.found.has_unplaced() {
            let steps = steps(item, member.path, None);
            self.put_at(&steps, member.part, item.map_or(0, |item| item.index + 1));
        }
    }

    #[cold]
    #[inline(never)]
    fn put_at(&mut self, steps: &[Step], part: Part, button: u32) {
        let facts = part.facts();
        let path = self.work.found.path(steps);
        for finding in self.work.found.unplaced() {
            (finding.path, finding.button) = (path, button);
            if finding.subject == Subject::Unset {
                finding.subject = facts.subject;
                let is_missed = finding.severity == Severity::Error && matches!(finding.ending, Ending::Missing | Ending::Empty);
                if facts.whole && is_missed {
                    finding.ending = Ending::Invalid;
                }
            }
        }
    }

    /// Tells that a member is missing; null may stand there.
    #[cold]
    fn tell_missing(&mut self, member: &Member, words: Option<&'static crate::issue::Words>) {
        // Others than reply buttons have one for the provider's sake.
        let otherwise = if member.part == Part::Id && !member.is_numbered { words::BUTTON_ID_MISSING } else { words::MISSING };
        let words = words.or(member.missed).unwrap_or(otherwise);
        let finding = self.work.found.error(Ending::Missing, words).basis(member.bases.need);
        let is_null = paths::value_at(self.value, member.path).is_some();
        finding.answered = finding.answered.filter(|basis| !(basis.of_absence && is_null));
    }
}
