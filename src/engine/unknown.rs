//! Members that are not known where they stand: misspelt, out of place, given twice, and values of the wrong kind.

use alloc::vec::Vec;

use super::Engine;
use super::near::nearest;
use super::paths::steps_of;
use super::read::{Form, Others};
use super::slots::Button;
use super::table::{Buttons, Holds, Member, Relation};
use super::words;
use crate::codecs::Val;
use crate::issue::{Ending, Finding, Repair, Step, Subject};
use crate::json::{Doc, Kind, Value};
use crate::message::Part;
use crate::text::{folder, is_blank, repeated};

/// A member that is not known where it stands.
#[derive(Clone, Copy)]
pub(super) struct Unknown {
    pub name: Step,
    /// The cell of its value.
    pub value: u32,
    /// The path of the object that it stands in, inside the form: `interactive/body/`.
    pub inside: &'static str,
}

impl Unknown {
    fn name<'d>(&self, doc: &'d Doc) -> &'d str {
        match self.name {
            Step::Own(cell) => doc.cell(cell).map_or("", |cell| doc.text(cell)),
            Step::Member(name) => name,
            Step::Text(..) | Step::Index(_) => "",
        }
    }
}

/// A value that stands in a member by another name than its own.
#[derive(Clone, Copy)]
pub(super) struct Misnamed {
    /// What the member carries that was meant.
    part: Part,
    value: u32,
    /// The finding that tells so.
    finding: usize,
    /// Whether that member was meant, whatever the value.
    is_certain: bool,
}

impl Engine<'_> {
    /// The path of a member of a form.
    #[cold]
    pub(super) fn steps(form: Form<'_>, path: &'static str, name: Option<Step>) -> Vec<Step> {
        let mut steps = Vec::new();
        if let Some(item) = form.item {
            steps.extend(steps_of(item.list.path));
            steps.push(Step::Index(item.index));
        }
        steps.extend(steps_of(path));
        steps.extend(name);
        steps
    }

    /// Says of findings that they are about a member.
    #[inline]
    pub(super) fn place(&mut self, form: Form<'_>, member: &Member) {
        if self.work.found.has_unplaced() {
            let steps = Self::steps(form, member.path, None);
            self.put_at(&steps, member.part, form.item.map_or(0, |item| item.index + 1));
        }
    }

    /// Tells of the members that are not known, and finds out which were meant.
    #[cold]
    pub(super) fn tell_unknown(&mut self, form: Form<'_>, others: &mut Others) {
        let all = form.item.map(|item| item.buttons.members());
        let all = all.as_deref().unwrap_or(form.members);
        let doc = self.work.doc;
        let list = core::mem::take(&mut others.unknown);
        let names: Vec<_> = list.iter().map(|unknown| unknown.name(doc)).collect();
        let mut twins: Vec<Option<Step>> = alloc::vec![None; list.len()];
        for (first, second) in repeated(&names) {
            let inside = |number: usize| list.get(number).map(|unknown| unknown.inside);
            if let Some(twin) = twins.get_mut(second) {
                *twin = list.get(first).filter(|_| inside(first) == inside(second)).map(|first| first.name);
            }
        }
        for ((unknown, name), twin) in list.into_iter().zip(names).zip(twins) {
            if let Some(first) = twin {
                // One place, whichever of the two cells its name is taken from.
                self.tell_twice(form, unknown.inside, first, unknown.name, unknown.value);
                continue;
            }
            let path = Self::steps(form, unknown.inside, Some(unknown.name));
            let in_place = |member: &&Member| {
                let rest = member.path.strip_prefix(unknown.inside).and_then(|rest| rest.strip_prefix(name));
                rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
            };
            if let Some(member) = all.iter().find(in_place) {
                self.tell_out_of_place(form, member, unknown.value);
                self.work.found.put(&path);
                continue;
            }
            let near = nearest(name, unknown.inside, all);
            // Of two kinds' members with one name it is this kind's.
            let near = near.map(|near| form.members.iter().find(|member| member.path == near.path).unwrap_or(near));
            let meant = near.map(|member| self.work.found.store(member.path.get(unknown.inside.len()..).unwrap_or_default()));
            let words = if near.is_some() { words::MEMBER_UNKNOWN_NEAR } else { words::MEMBER_UNKNOWN };
            let finding = self.work.found.list.len();
            let told = self.tell(Ending::Unknown, words).about(Subject::Member);
            told.text = meant.unwrap_or(told.text);
            self.work.found.put(&path);
            if let Some(member) = near.filter(|member| others.misnamed.iter().all(|other| other.part != member.part)) {
                others.misnamed.push(Misnamed { part: member.part, value: unknown.value, finding, is_certain: false });
            }
        }
        // What is near to a member that this kind of button has no use for is near to nothing.
        for misnamed in &others.misnamed {
            if form.members.iter().all(|member| member.part != misnamed.part)
                && let Some(finding) = self.work.found.list.get_mut(misnamed.finding)
            {
                finding.words = words::MEMBER_UNKNOWN;
            }
        }
    }

    /// A mistake in a message; in a payload something that the provider may know.
    fn tell(&mut self, ending: Ending, words: &'static crate::issue::Words) -> &mut Finding {
        if self.view.table.is_strict { self.work.found.error(ending, words) } else { self.work.found.warn(ending, words) }
    }

    /// Tells of a member of another kind of button. An empty one, as a form may send it, can be removed without asking.
    fn tell_out_of_place(&mut self, form: Form<'_>, member: &Member, value: u32) {
        let variant = form.item.and_then(|item| item.variant);
        let is_strict = self.view.table.is_strict;
        let kind =
            variant.map_or("", |variant| if is_strict || variant.name.is_empty() { variant.kind.as_str() } else { variant.name });
        let kind = self.work.found.store(kind);
        let is_nothing = self.is_nothing(value);
        let finding = if is_strict {
            self.tell(Ending::Unknown, words::MEMBER_OUT_OF_PLACE).about(Subject::Member)
        } else {
            self.tell(Ending::Ignored, words::MEMBER_IGNORED).about(member.part.facts().subject)
        };
        finding.text = kind;
        finding.fix = is_nothing.then_some(Repair::Remove);
    }

    /// Tells of a member that says something of another which is not there, or stands for one that is.
    #[cold]
    pub(super) fn tell_ignored(&mut self, member: &Member, val: &Val) {
        let (other, subject, words) = match member.relation {
            Relation::OnlyWith(other, subject, words) => (other, subject, words),
            Relation::InPlaceOf(other, words, _) => (other, member.part.facts().subject, words),
            Relation::None | Relation::HiddenBy(..) | Relation::NotBeside(..) => return,
        };
        let is_nothing = self.is_nothing(val.origin);
        let other = self.store_name(other);
        let finding = self.tell(Ending::Ignored, words).about(subject).text(other);
        finding.fix = is_nothing.then_some(Repair::Remove);
    }

    /// What the table calls a part, for a text.
    #[cold]
    pub(super) fn store_name(&mut self, part: Part) -> (u32, u32) {
        let member = self.view.table.members.iter().find(|member| member.part == part);
        self.work.found.store(member.map_or("", |member| member.path))
    }

    /// Null, or a text of nothing: what a form sends for a field that was not filled in.
    fn is_nothing(&self, at: u32) -> bool {
        let value = Value { doc: self.work.doc, at };
        value.kind() == Kind::Null || value.text().is_some_and(is_blank)
    }

    /// Whether the value of a member is one that belongs in another; that is told.
    pub(super) fn belongs_elsewhere(&mut self, form: Form<'_>, member: &Member, val: &Val, others: &mut Others) -> bool {
        let Holds::Buttons(Buttons { objects_belong_in: Some((part, words)), .. }) = member.holds else { return false };
        let list = Value { doc: self.work.doc, at: val.origin };
        if !list.items().any(|item| item.kind() == Kind::Object) {
            return false;
        }
        let meant = self.store_name(*part);
        let finding = self.work.found.list.len();
        self.work.found.error(Ending::Invalid, words).text(meant);
        others.misnamed.retain(|other| other.part != *part);
        others.misnamed.push(Misnamed { part: *part, value: val.origin, finding, is_certain: true });
        self.place(form, member);
        true
    }

    /// Judges a value by another name as if it stood in its member, where that was meant beyond doubt: a provider may know a member by
    /// that name; only where one that it requires is missing, it is certain.
    #[expect(clippy::too_many_arguments, reason = "all that is known of a member")]
    #[cold]
    pub(super) fn take_misnamed(
        &mut self,
        form: Form<'_>,
        member: &Member,
        is_free: bool,
        has_business: bool,
        val: &mut Val,
        vals: &[Val],
        others: &Others,
    ) {
        let Some(misnamed) = others.misnamed.iter().find(|misnamed| misnamed.part == member.part).copied() else { return };
        if !has_business {
            if let Some(finding) = self.work.found.list.get_mut(misnamed.finding) {
                finding.words = words::MEMBER_UNKNOWN;
            }
            return;
        }
        let is_strict = self.view.table.is_strict;
        // Of a button of unknown type nobody knows what it needs, nor of a form of the buttons whether the other one was meant.
        let is_needed = form.item.is_none_or(|item| item.variant.is_some()) || matches!(member.part, Part::Type | Part::Label);
        let is_missed = member.is_required() && is_needed && !self.is_misnamed && !form.has_older(member, vals);
        if !is_free || !(is_strict || misnamed.is_certain || is_missed) {
            return;
        }
        let inside = folder(member.path).len();
        if let Some(finding) = self.work.found.list.get_mut(misnamed.finding) {
            finding.fix = member.path.get(inside..).map(Repair::Rename);
        }
        if !misnamed.is_certain {
            let steps = Self::steps(form, member.path, None);
            let path = self.work.found.path(&steps);
            self.work.found.misspelt.push((misnamed.finding, path));
            if !is_strict {
                // The provider reads no other name: told behind what is wrong with the value.
                self.tell_missing(member, None);
                self.place(form, member);
                self.later.extend(self.work.found.list.pop());
            }
        }
        if matches!(member.holds, Holds::Buttons(_)) && !misnamed.is_certain {
            self.renamed = Some(member.part);
        }
        let Some(cell) = self.work.doc.cell(misnamed.value) else { return };
        *val = Val::of(cell, misnamed.value);
        self.take(member, val);
        self.place(form, member);
    }

    /// The value of a button's type that goes by another name.
    pub(super) fn misnamed_tag<'v>(&self, button: Value<'v>, buttons: &Buttons, tag: &Member) -> Option<Value<'v>> {
        if !(self.view.table.is_strict || tag.is_required() && !self.is_misnamed) {
            return None;
        }
        let members = buttons.members();
        let is_near = |name: &str| nearest(name, "", &members).is_some_and(|near| near.path == tag.path);
        let is_known = |name: &str| members.iter().any(|member| member.path == name);
        button.members().find(|(name, _)| !is_known(name) && is_near(name)).map(|(_, value)| value)
    }

    /// Tells of a member given twice: it is one place, told by the cell of its first name.
    #[cold]
    pub(super) fn tell_twice(&mut self, form: Form<'_>, inside: &'static str, first: Step, name: Step, value: u32) {
        let path = Self::steps(form, inside, Some(first));
        // The name stands in a cell of its own, or nowhere.
        let cell = if let Step::Own(cell) = name { cell } else { value };
        let finding = self.work.found.error(Ending::Duplicate, words::MEMBER_DUPLICATE).about(Subject::Member);
        finding.a = cell;
        self.work.found.put(&path);
    }

    /// Tells that the value is of the wrong kind.
    #[cold]
    pub(super) fn tell_kind(&mut self, expected: Kind, at: u32, item: Option<&Buttons>) -> &mut Finding {
        let value = Value { doc: self.work.doc, at };
        let actual = value.kind();
        let is_unusable = actual.is_unusable();
        let words = match item {
            _ if is_unusable => words::CANNOT_CARRY,
            Some(buttons) => buttons.not_a_button,
            None => words::WRONG_KIND,
        };
        let finding = self.work.found.error(Ending::Invalid, words);
        finding.wrong_kind = !is_unusable;
        finding.kinds(expected, value)
    }

    /// Tells that an item of a list is no button.
    #[cold]
    pub(super) fn tell_no_button(&mut self, button: &Button, buttons: &'static Buttons, at: u32) {
        let expected = if buttons.are_texts { Kind::Text } else { Kind::Object };
        let finding = self.tell_kind(expected, at, Some(buttons));
        if finding.wrong_kind {
            finding.a = button.index + 1;
        }
        self.put(Some(button), Part::Button);
    }

    /// Tells of a member that must always be the same, and is missing or another.
    #[cold]
    pub(super) fn tell_constant(&mut self, form: Form<'_>, member: &Member, text: &'static str, ending: Ending) {
        let (start, end) = self.work.found.store(text);
        let finding = self.work.found.error(ending, words::CONSTANT).basis(member.bases.need).text((start, end));
        let is_missing = matches!(ending, Ending::Missing);
        finding.fix = Some(if is_missing { Repair::Add(start, end) } else { Repair::Replace(start, end) });
        self.place(form, member);
    }
}
