//! Members that carry no part of a message: what is always the same, and what only the provider knows.

use super::Engine;
use super::slots::Item;
use super::table::{Aside, Constant, Holds, Member, Told};
use super::words;
use crate::codecs::{Val, ValKind, choice};
use crate::issue::{Ending, Finding, Repair, Subject};
use crate::json::{self, Value};
use crate::message::Kind;

impl Engine<'_> {
    /// Judges what stands in such a member.
    #[inline]
    pub(super) fn judge_nothing(&mut self, item: Option<Item>, member: &Member, value: Value<'_>) {
        match member.holds {
            Holds::Constant(constant) if value.text() != Some(constant.text) => {
                self.judge_constant(item, member, constant, value);
            }
            Holds::Aside(aside) => return self.judge_aside(item, member, aside, value),
            _ => return,
        }
        self.place(item.as_ref(), member);
    }

    /// Tells of a member that must always be the same.
    #[cold]
    pub(super) fn tell_constant(&mut self, member: &Member, constant: &Constant, ending: Ending) -> &mut Finding {
        let meant = self.work.found.store(constant.text);
        self.work.found.error(ending, words::CONSTANT).about(constant.subject).basis(member.bases.need).text(meant)
    }

    /// Tells of something else in a member that must always be the same. A type may be that of another message or button.
    #[cold]
    fn judge_constant(&mut self, item: Option<Item>, member: &Member, constant: &Constant, value: Value<'_>) {
        let given = value.text().unwrap_or_default();
        // What another gateway calls this kind of button was meant as well.
        let kind = Kind::called(given);
        let is_it = given.eq_ignore_ascii_case(constant.text);
        let is_near = choice::meant(given, [constant.text].into_iter()).is_some()
            || constant.subject == Subject::ButtonType && kind.is_some() && kind == Kind::called(constant.text);
        if let Some(others) = constant.others
            && value.kind() == json::Kind::Text
            && !value.seems_nothing()
            && others.names.map_or(!is_near, |_| !is_it && others.knows(given))
        {
            let quoted = self.work.found.quoted(given);
            self.is_another_kind |= others.subject == Subject::Type;
            self.work.found.error(Ending::Unsupported, others.words).about(others.subject).basis(member.bases.rule).text(quoted);
            return;
        }
        let is_type = constant.subject != Subject::Member;
        let ending = match value.kind() {
            json::Kind::Null if is_type => Ending::Missing,
            json::Kind::Text if is_type && value.seems_nothing() => Ending::Empty,
            json::Kind::Text if is_type => Ending::Unknown,
            _ => Ending::Invalid,
        };
        let (start, end) = self.work.found.store(constant.text);
        // What is another type altogether was meant by somebody; one that belongs further in is none.
        let is_inner = |other: &Member| {
            let is_it = || matches!(other.holds, Holds::Constant(inner) if inner.text == given);
            other.name() == member.name() && other.name_at > member.name_at && is_it()
        };
        let is_inner = item.is_none() && self.table.members.iter().any(is_inner);
        let is_certain = is_near || ending != Ending::Unknown || is_inner;
        self.tell_constant(member, constant, ending).fix = is_certain.then_some(Repair::Replace(start, end));
    }

    /// Tells of what a message has no place for: at once, or once a message is made of the payload. What says nothing needs no place, and what
    /// says no is as good as nothing.
    #[cold]
    fn judge_aside(&mut self, item: Option<Item>, member: &Member, aside: &Aside, value: Value<'_>) {
        if value.kind() == json::Kind::Null {
            return;
        }
        let is_another = matches!(aside.told, Told::Ignored(_)) && self.tell_another(item, member.name(), value);
        let mut is_no = value.bool() == Some(false) || value.seems_nothing();
        if let Some(kind) = aside.kind.filter(|kind| *kind != value.kind() && !is_another) {
            let given = self.work.doc.cell(value.at).map(|cell| Val::of(cell, value.at));
            let meant = given.and_then(|given| self.value_meant(member, kind, &given));
            let finding = self.tell_kind(kind, value.at, words::WRONG_KIND);
            (finding.subject, finding.fix) = (Subject::Member, meant.map(|(_, repair)| repair));
            self.place(item.as_ref(), member);
            // What was meant has no place either.
            match meant {
                Some((meant, _)) if matches!(aside.told, Told::Lost(_)) => is_no = meant.kind == ValKind::False,
                _ => return,
            }
        }
        match &aside.told {
            _ if is_another => {}
            Told::Lost(_) if is_no => {}
            Told::LostNumbers(_, words) if value.items().next().is_none() => {
                let finding = self.work.found.error(Ending::Invalid, words).about(Subject::Member).basis(member.bases.rule);
                // What is answered is about an item.
                (finding.answered, finding.fix) = (None, Some(Repair::Remove));
            }
            Told::LostNumbers(_, words) if !value.items().all(begins_with_a_digit) => {
                self.work.found.error(Ending::Invalid, words).about(Subject::Member).basis(member.bases.rule);
            }
            Told::Lost(loss) | Told::LostNumbers(loss, _) => {
                self.work.found.lose(*loss, Ending::Unsupported, words::MEMBER_UNSUPPORTED).about(Subject::Member);
                self.place(item.as_ref(), member);
                self.lost.extend(self.work.found.list.pop());
            }
            Told::Ignored(words) => {
                self.work.found.warn(Ending::Ignored, words).about(Subject::Member).basis(member.bases.rule);
            }
            Told::Refused(subject, words) => {
                self.work.found.error(Ending::Unsupported, words).about(*subject).basis(member.bases.rule);
            }
        }
        self.place(item.as_ref(), member);
    }
}

fn begins_with_a_digit(value: Value<'_>) -> bool {
    value.text().is_some_and(|text| text.starts_with(|first: char| first.is_ascii_digit()))
}
