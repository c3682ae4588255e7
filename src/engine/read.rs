//! Reads a message, the options or a payload by its table: into slots, with what is wrong with its form.

use alloc::borrow::ToOwned;
use alloc::vec::Vec;

use super::Engine;
use super::slots::{Button, Slots};
use super::table::{Buttons, Holds, Member, Relation, Variant};
use super::unknown::{Misnamed, Unknown};
use super::words;
use crate::codecs::{FILLED, NONE, UNUSABLE, Val, ValKind};
use crate::issue::{Ending, Repair, Step, Subject};
use crate::json::{Cell, Decimal, Kind, Value, index};
use crate::message::{OWN, Part};

/// The members of an object: of the message, the options, a payload or a button.
#[derive(Clone, Copy)]
pub(super) struct Form<'m> {
    pub members: &'m [Member],
    /// The first part that they may carry: a part's value stands at its distance from there.
    pub first: Part,
    /// The list that the object is an item of, its index there, and what its type names.
    pub item: Option<Item>,
}

#[derive(Clone, Copy)]
pub(super) struct Item {
    pub list: &'static Member,
    pub buttons: &'static Buttons,
    pub index: u32,
    pub variant: Option<&'static Variant>,
}

/// What was found of an object's members that is no value in its place.
#[derive(Default)]
pub(super) struct Others {
    pub unknown: Vec<Unknown>,
    pub misnamed: Vec<Misnamed>,
    /// The members given that always are the same, as bits.
    pub constants: u64,
}

impl Form<'_> {
    fn slot(&self, part: Part) -> usize {
        (part as usize).wrapping_sub(self.first as usize)
    }

    pub fn get(&self, vals: &[Val], part: Part) -> Val {
        vals.get(self.slot(part)).copied().unwrap_or(NONE)
    }

    /// The member of this name in the object that stands at `inside`, or the path of what is inside a member of this name.
    ///
    /// Of the path `interactive/body/text`, `body` is inside at `interactive/`, and `text` the member at `interactive/body/`.
    #[inline]
    fn find(&self, inside: &str, name: &str) -> Hit {
        if inside.is_empty() {
            let first = name.as_bytes().first();
            for (at, member) in self.members.iter().enumerate() {
                if member.path.len() == name.len() && member.path.as_bytes().first() == first && member.path == name {
                    return Hit::Member(at);
                }
            }
        }
        self.find_inside(inside, name)
    }

    #[inline(never)]
    fn find_inside(&self, inside: &str, name: &str) -> Hit {
        let mut hit = Hit::Nothing;
        for (at, member) in self.members.iter().enumerate() {
            let Some(rest) = member.path.strip_prefix(inside).and_then(|rest| rest.strip_prefix(name)) else { continue };
            if rest.is_empty() {
                return Hit::Member(at);
            }
            if rest.starts_with('/') {
                hit = Hit::Inside(member.path.get(..inside.len() + name.len() + 1).unwrap_or_default());
            }
        }
        hit
    }

    /// Whether the older form of a member was given.
    pub fn has_older(&self, member: &Member, vals: &[Val]) -> bool {
        self.members
            .iter()
            .any(|older| older.is_old && older.around == Some(member.part) && !self.get(vals, older.part).is_absent())
    }

    /// The path of what is inside a member.
    fn inside(&self, path: &str) -> Option<&'static str> {
        let is_inside = |member: &&Member| member.path.strip_prefix(path).is_some_and(|rest| rest.starts_with('/'));
        self.members.iter().find(is_inside)?.path.get(..=path.len())
    }
}

#[derive(Clone, Copy)]
enum Hit {
    /// A member, by its index.
    Member(usize),
    /// Members have paths that begin so.
    Inside(&'static str),
    Nothing,
}

impl Engine<'_> {
    /// Reads the message or payload given. Of what is no object nothing is known.
    pub fn read(&mut self) -> Slots {
        let table = self.view.table;
        if !self.is_object() {
            return Slots::unusable();
        }
        let form = Form { members: table.members, first: Part::Schema, item: None };
        let mut slots = Slots::EMPTY;
        self.members(form, self.view.value.at, &mut slots.root);
        self.view.is_older = !slots.get(Part::OldButtons).is_absent();
        if let Some(inline) = table.inline {
            let mut button = Button { kind: Some(inline.kind), ..Button::EMPTY };
            for (slot, val) in button.vals.iter_mut().zip(slots.root.into_iter().skip(Part::Button as usize)) {
                *slot = val;
            }
            button.set(Part::Button, Val { kind: ValKind::Object, ..NONE });
            slots.buttons.push(button);
            slots.set(Part::Buttons, Val { kind: ValKind::List, ..NONE });
        }
        for member in table.members {
            if let Holds::Buttons(buttons) = member.holds {
                self.read_buttons(member, buttons, &mut slots);
            }
        }
        if table.is_strict {
            self.form_of_buttons(&slots);
        }
        slots
    }

    /// Reads the options given.
    pub fn read_options(&mut self) -> [Val; OWN] {
        let mut options = [NONE; OWN];
        if self.is_object() {
            let form = Form { members: self.view.table.members, first: Part::Locale, item: None };
            self.members(form, self.view.value.at, &mut options);
        }
        options
    }

    fn is_object(&mut self) -> bool {
        let table = self.view.table;
        let value = self.view.value;
        match value.kind() {
            Kind::Object => return true,
            Kind::NotJson => {
                let (line, column) = value.doc.fault.map_or((0, 0), |fault| (fault.line, fault.column));
                let finding = self.work.found.error(Ending::Invalid, words::JSON_INVALID).about(Subject::Json);
                finding.figures(index(line), index(column)).path = (0, 0);
            }
            kind => {
                let finding = self.work.found.error(Ending::Invalid, table.not_an_object).about(table.subject);
                finding.figures(0, kind as u32).path = (0, 0);
                finding.wrong_kind = !kind.is_unusable();
            }
        }
        false
    }

    /// Reads the members of an object into their slots.
    pub(super) fn members(&mut self, form: Form<'_>, at: u32, vals: &mut [Val]) {
        let mut others = Others::default();
        self.scan(form, at, "", vals, &mut others);
        if !others.unknown.is_empty() {
            self.tell_unknown(form, &mut others);
        }
        let older = form.slot(Part::OldButtons);
        if let Some(slot) = vals.get_mut(older).filter(|slot| slot.origin != 0)
            && let Some(member) = form.members.iter().find(|member| member.part == Part::OldButtons)
            && self.belongs_elsewhere(form, member, slot, &mut others)
        {
            *slot = NONE;
        }
        for (number, member) in form.members.iter().enumerate() {
            if !self.is_out(form, member, vals, &others) {
                self.member(form, number, member, vals, &mut others);
            }
        }
    }

    /// Whether a member was not given, and nothing is to be said of that here: the most frequent case of all.
    #[inline]
    fn is_out(&self, form: Form<'_>, member: &Member, vals: &[Val], others: &Others) -> bool {
        let is_given = vals.get(form.slot(member.part)).is_some_and(|val| val.origin != 0);
        if is_given || !others.misnamed.is_empty() || matches!(member.holds, Holds::Constant(_)) {
            return false;
        }
        !self.view.table.is_strict
            || !member.is_required()
            || member.around.is_some_and(|around| !form.get(vals, around).is_given())
    }

    /// Puts the members of an object, and of those inside it that the table knows, into their slots as they come.
    fn scan(&mut self, form: Form<'_>, object: u32, inside: &'static str, vals: &mut [Val], others: &mut Others) {
        let doc = self.work.doc;
        let end = doc.cell(object).map_or(0, |cell| cell.end);
        let mut at = object + 1;
        while at < end {
            let Some(cell) = doc.cell(at) else { break };
            let (step, hit) = if cell.kind == Kind::Name {
                (Step::Own(at), form.find(inside, doc.text(cell)))
            } else {
                let name = doc.names.name(cell.member);
                (Step::Member(name), form.find(inside, name))
            };
            at += u32::from(cell.kind == Kind::Name);
            let Some(value) = doc.cell(at) else { break };
            self.keep(hit, (form, inside), step, at, value, vals, others);
            at = if value.kind.has_inside() { value.end } else { at + 1 };
        }
    }

    #[expect(clippy::too_many_arguments, reason = "one step of a loop that two kinds of names share")]
    #[inline]
    fn keep(
        &mut self,
        hit: Hit,
        (form, inside): (Form<'_>, &'static str),
        name: Step,
        at: u32,
        cell: Cell,
        vals: &mut [Val],
        others: &mut Others,
    ) {
        let member = match hit {
            Hit::Member(number) => match form.members.get(number) {
                Some(member @ Member { holds: Holds::Constant(text), .. }) => {
                    if others.constants >> number & 1 != 0 {
                        return self.tell_twice(form, inside, name, name, at);
                    }
                    others.constants |= 1 << number;
                    if cell.kind != Kind::Text || self.work.doc.text(cell) != *text {
                        self.tell_constant(form, member, text, Ending::Invalid);
                    }
                    return;
                }
                Some(member) => member,
                None => return,
            },
            Hit::Inside(path) => return self.scan_inside(form, path, at, cell, vals, others),
            Hit::Nothing => return others.unknown.push(Unknown { name, value: at, inside }),
        };
        let Some(slot) = vals.get_mut(form.slot(member.part)) else { return };
        if slot.origin != 0 {
            return self.tell_twice(form, inside, name, name, at);
        }
        *slot = Val::of(cell, at);
        if matches!(member.holds, Holds::Object)
            && cell.kind == Kind::Object
            && let Some(path) = form.inside(member.path)
        {
            self.scan(form, at, path, vals, others);
        }
    }

    /// What stands inside an object, or in the one item of a list, that has no part of its own.
    fn scan_inside(&mut self, form: Form<'_>, path: &'static str, at: u32, cell: Cell, vals: &mut [Val], others: &mut Others) {
        let mut object = at;
        let mut path = path;
        let mut expected = Kind::Object;
        if let Hit::Inside(item) = form.find(path, "0") {
            expected = Kind::List;
            if cell.kind == Kind::List {
                let Some(first) = self.one_item(form, path, at) else { return };
                (object, path, expected) = (first, item, Kind::Object);
            }
        }
        if expected == Kind::Object && self.work.doc.cell(object).is_some_and(|cell| cell.kind == Kind::Object) {
            return self.scan(form, object, path, vals, others);
        }
        self.tell_kind(expected, object, None).subject = Subject::Member;
        let steps = Self::steps(form, path, None);
        self.work.found.put(&steps);
        // Of what would stand inside nothing more is said.
        for (number, member) in form.members.iter().enumerate().filter(|(_, member)| member.path.starts_with(path)) {
            if let Holds::Constant(_) = member.holds {
                others.constants |= 1 << number;
            } else if let Some(slot) = vals.get_mut(form.slot(member.part)) {
                *slot = UNUSABLE;
            }
        }
    }

    /// The one item of a list that stands around what is one thing. Where there is none, what is missing inside is told.
    fn one_item(&mut self, form: Form<'_>, path: &'static str, list: u32) -> Option<u32> {
        let mut items = Value { doc: self.work.doc, at: list }.items();
        let first = items.next()?;
        let others = items.count();
        if others > 0 {
            let finding = self.work.found.error(Ending::Invalid, words::ONE_ITEM).about(Subject::Member);
            finding.figures(index(others + 1), 0);
            let steps = Self::steps(form, path, None);
            self.work.found.put(&steps);
        }
        Some(first.at)
    }

    /// Judges a member, of a message also its value, once all before it are known.
    fn member(&mut self, form: Form<'_>, number: usize, member: &Member, vals: &mut [Val], others: &mut Others) {
        if let Holds::Constant(text) = member.holds {
            if others.constants >> number & 1 == 0 {
                self.tell_constant(form, member, text, Ending::Missing);
            }
            return;
        }
        let slot = form.slot(member.part);
        let mut val = vals.get(slot).copied().unwrap_or(NONE);
        let is_given = val.origin != 0;
        let has_business = match member.relation {
            Relation::OnlyWith(other, ..) => !form.get(vals, other).is_absent(),
            Relation::InPlaceOf(other, ..) => form.get(vals, other).is_absent(),
            Relation::None | Relation::HiddenBy(..) | Relation::NotBeside(..) => true,
        };
        let mut is_free = !is_given;
        if is_given && has_business {
            is_free = self.take(member, &mut val);
        } else if is_given {
            self.tell_ignored(member, &val);
            val = NONE;
        }
        self.place(form, member);
        if !others.misnamed.is_empty() {
            self.take_misnamed(form, member, is_free, has_business, &mut val, vals, others);
        }
        if self.view.table.is_strict {
            self.form(form, member, &mut val, vals);
            self.place(form, member);
            if member.part == Part::QuoteId
                && !(val.is_given() && val.has(FILLED))
                && let Some(quote) = vals.get_mut(form.slot(Part::Quote))
                && quote.is_given()
            {
                *quote = UNUSABLE;
            }
        }
        if let Some(slot) = vals.get_mut(slot) {
            *slot = val;
        }
    }

    /// Sees to it that a value is of the right kind; whether its place is free for one by another name.
    pub(super) fn take(&mut self, member: &Member, val: &mut Val) -> bool {
        let at = val.origin;
        let is_null = self.work.doc.cell(at).is_some_and(|cell| cell.kind == Kind::Null);
        let kind = match member.holds {
            Holds::Value(codec) => {
                self.work.note_filled(val);
                let is_blank = val.is_text() && !val.has(FILLED);
                if (is_blank || is_null) && codec.may_be_blank() && !member.is_required() {
                    let words = crate::codecs::text::words::EMPTY_OPTIONAL;
                    self.work.found.warn(Ending::Empty, words).fix = Some(Repair::Remove);
                    *val = NONE;
                    return true;
                }
                let is_it = match codec.kind() {
                    Kind::Number => val.kind == ValKind::Number,
                    Kind::Bool => matches!(val.kind, ValKind::True | ValKind::False),
                    _ => val.is_text(),
                };
                if is_it {
                    return false;
                }
                codec.kind()
            }
            Holds::Buttons(_) if val.kind == ValKind::List => return false,
            Holds::Object if val.kind == ValKind::Object => return false,
            Holds::Buttons(buttons) if buttons.deprecated.is_some() && is_null => {
                *val = NONE;
                return false;
            }
            Holds::Buttons(_) => Kind::List,
            Holds::Object | Holds::Constant(_) => Kind::Object,
        };
        if is_null && member.is_required() {
            *val = NONE;
            return true;
        }
        self.wrong_kind(member, kind, val);
        false
    }

    #[cold]
    fn wrong_kind(&mut self, member: &Member, kind: Kind, val: &mut Val) {
        let is_number = member.digits && val.kind == ValKind::Number;
        let digits = if is_number { Decimal::of(self.work.text(val)).exact_digits().map(ToOwned::to_owned) } else { None };
        let fixed = digits.map(|digits| self.work.found.store(&digits));
        let finding = self.tell_kind(kind, val.origin, None);
        finding.subject = member.kind_subject.unwrap_or(finding.subject);
        finding.fix = fixed.map(|(start, end)| Repair::Replace(start, end));
        match fixed {
            Some(fixed) => val.set(fixed, 0),
            None => *val = UNUSABLE,
        }
    }
}
