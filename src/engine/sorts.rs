//! Members of which one counts, and the member beside them that names it.

use alloc::vec::Vec;

use super::Engine;
use super::object::Object;
use super::slots::Slots;
use super::table::{Holds, Member, Relation, Sorts, Table};
use super::words;
use crate::codecs::{NONE, UNUSABLE, Val, ValKind, choice, text};
use crate::issue::{Ending, Loss, Repair, Subject};
use crate::json::{Kind, Value};
use crate::message::Part;
use crate::text::folder;

impl Engine<'_> {
    /// Judges the name of what stands beside it, whether it was given or not: only what stands there says what was meant.
    #[cold]
    pub(super) fn judge_sort(&mut self, object: &mut Object<'_>, member: &Member, sorts: &'static Sorts) {
        let mut val = object.get(member.part);
        if self.is_null(&val) {
            val = NONE;
        } else if val.origin != 0 && !val.is_text() {
            self.wrong_kind(member, Kind::Text, &mut val);
            self.place(object.item.as_ref(), member);
        }
        object.set(member.part, val);
        let named = self.sort_named(&val, sorts);
        let around = member.path.strip_suffix(member.name()).unwrap_or_default();
        // What goes by another name in there says as well what was meant.
        let is_meant = |part| object.candidate(part).is_some_and(|other| other.is_inside(around));
        let there = sorts.there(named, &|part| self.stands(object, part) || is_meant(part));
        let around = around.trim_end_matches('/');
        let is_needed = there.count > 0 || !val.is_absent() || object.has_wrapper(around);
        let is_it = named.is_some() && named == there.chosen;
        if is_needed && !is_it && val.kind != ValKind::Unusable {
            let ending = if val.is_absent() { Ending::Missing } else { Ending::Invalid };
            let only = there.first.filter(|_| there.count == 1).and_then(|at| sorts.known.get(at));
            let (words, (start, end)) = match only {
                Some(only) => (words::SORT, self.work.found.store(only.name)),
                None => (words::SORT_OPEN, self.work.found.listed(sorts.known.iter().map(|sort| sort.name))),
            };
            let finding = self.work.found.error(ending, words).about(Subject::Member).basis(member.bases.need);
            (finding.text, finding.list) = ((start, end), (start, end));
            let repair = if val.is_absent() { Repair::Add(start, end) } else { Repair::Replace(start, end) };
            finding.fix = only.map(|_| repair);
            self.place(object.item.as_ref(), member);
        }
        let Some(sort) = there.chosen.and_then(|at| sorts.known.get(at)) else { return };
        if !sort.parts.iter().any(|part| self.stands(object, *part)) {
            let meant = sort.parts.iter().find(|part| is_meant(**part)).or(sort.parts.first());
            if let Some(first) = object.find(|own| meant == Some(&own.part)) {
                self.tell_missing(first, None);
                self.place(object.item.as_ref(), first);
            }
            return;
        }
        // One with nothing in it is no rival of another.
        let is_blank = |part: &Part| (Value { doc: self.work.doc, at: object.get(*part).origin }).seems_nothing();
        let there = || sort.parts.iter().filter(|part| self.stands(object, **part));
        let kept = there().find(|part| !is_blank(part)).or_else(|| there().next());
        let blank: Vec<_> = there().filter(|part| Some(*part) != kept && is_blank(part)).collect();
        for part in blank {
            self.work.found.warn(Ending::Empty, text::words::EMPTY_OPTIONAL).fix = Some(Repair::Remove);
            if let Some(own) = object.find(|own| own.part == *part) {
                self.place(object.item.as_ref(), own);
            }
            object.set(*part, NONE);
        }
        let mut parts = sort.parts.iter().filter(|part| object.get(**part).is_given());
        if let (Some(_), Some(second)) = (parts.next(), parts.next())
            && let Some(second) = object.find(|own| own.part == *second)
        {
            let subject = second.around.unwrap_or(second.part).facts().subject;
            self.work.found.error(Ending::Conflict, sorts.both).about(subject).basis(second.bases.rule);
            self.place(object.item.as_ref(), second);
        }
    }

    /// Whether a member counts beside the name; where it does not, that is told, and nothing else is of it.
    pub(super) fn is_of_sort(&mut self, object: &mut Object<'_>, member: &Member, sorts: &'static Sorts) -> bool {
        let val = object.get(member.part);
        if val.origin == 0 || self.is_null(&val) {
            return true;
        }
        let named = self.sort_named(&object.get(Part::Sort), sorts);
        let there = sorts.there(named, &|part| self.stands(object, part));
        let Some(chosen) = there.chosen.and_then(|at| sorts.known.get(at)) else {
            // Nobody knows which of them was meant.
            object.set(member.part, UNUSABLE);
            return false;
        };
        if chosen.parts.contains(&member.part) {
            return true;
        }
        let name = self.work.found.store(chosen.name);
        let subject = if member.around.is_some() { Subject::Member } else { member.part.facts().subject };
        self.tell_useless(val.origin, name, Ending::Ignored, words::SORT_IGNORED).about(subject);
        self.place(object.item.as_ref(), member);
        object.set(member.part, NONE);
        false
    }

    /// Of what an endpoint has one place for, keeps what stands last, and names it.
    pub(super) fn write_sort(&mut self, table: &'static Table, member: &Member, sorts: &'static Sorts, out: &mut Slots) {
        let last = sorts.known.iter().rposition(|sort| sort.parts.iter().any(|part| !out.get(*part).is_absent()));
        let Some(last) = last else { return };
        for sort in sorts.known.iter().take(last) {
            for part in sort.parts.iter().filter(|part| out.get(**part).is_given()) {
                self.work.found.lose(Loss::Reader, Ending::Unsupported, sorts.lost).basis(member.bases.rule);
                self.put(None, *part);
            }
        }
        for own in table.members {
            let is_last = sorts.known.get(last).is_some_and(|sort| sort.parts.contains(&own.part));
            if matches!(own.relation, Relation::Sorted(_)) && !is_last {
                out.set(own.part, NONE);
            }
        }
        let mut name = NONE;
        choice::set(last, &mut name);
        out.set(member.part, name);
    }

    /// Whether a name at `inside` may stand for a member of a sort: where that has no object of its own which is there, it must be the sort
    /// that is named.
    pub(super) fn may_be_of_sort(&self, object: &Object<'_>, member: &Member, inside: &str) -> bool {
        let Relation::Sorted(sorts) = member.relation else { return true };
        let is_named_here = self.table.sort().is_some_and(|(name, _)| folder(name.path) == inside);
        if folder(member.path) == inside && !is_named_here {
            return true;
        }
        let named = self.sort_named(&object.get(Part::Sort), sorts).and_then(|at| sorts.known.get(at));
        named.is_none_or(|sort| sort.parts.contains(&member.part))
    }

    fn sort_named(&self, val: &Val, sorts: &Sorts) -> Option<usize> {
        sorts.named(if val.is_text() { self.work.text(val) } else { return None })
    }

    /// Whether something stands there, be it good or bad.
    fn stands(&self, object: &Object<'_>, part: Part) -> bool {
        let val = object.get(part);
        !val.is_absent() && !self.is_null(&val)
    }

    fn is_null(&self, val: &Val) -> bool {
        val.origin != 0 && Value { doc: self.work.doc, at: val.origin }.kind() == Kind::Null
    }
}

impl Table {
    /// The member that names what stands beside it, if there is one.
    pub fn sort(&self) -> Option<(&'static Member, &'static Sorts)> {
        self.members.iter().find_map(|member| match member.holds {
            Holds::Sort(sorts) => Some((member, sorts)),
            _ => None,
        })
    }
}
