//! Reads a message, the options or a payload by its table: into slots, with what is wrong with its form.

use super::Engine;
use super::kinds::{holds_json, is_placeholder};
use super::object::{Hit, Object};
use super::paths::steps;
use super::slots::{Button, Slots};
use super::table::{Holds, Inline, Member, Need, Relation};
use super::unknown::{Unknown, is_empty_object};
use super::words;
use crate::codecs::{Codec, FILLED, MISNAMED, NONE, UNUSABLE, Val, ValKind, link};
use crate::issue::{Ending, Repair, Subject};
use crate::json::{Kind, Value, index};
use crate::message::{OWN, Part};
use crate::text::folder;

/// The member inside an object in which a text belongs that was given in place of the object: the only one, or the link of a file.
#[cold]
fn text_of<'m>(members: &'m [Member], path: &'static str, value: Value<'_>) -> Option<&'m Member> {
    let text = value.text().filter(|_| !value.seems_nothing() && !is_placeholder(value) && !holds_json(value, Kind::Object))?;
    let inside = || members.iter().filter(|member| member.path.starts_with(path));
    let is_text = |member: &&Member| member.codec().is_some_and(|codec| codec.kind() == Kind::Text);
    let mut own = inside().filter(is_text);
    let (first, is_only) = (own.next()?, own.next().is_none());
    let is_flat = inside().all(|member| folder(member.path) == path);
    let is_it = is_only || matches!(first.codec(), Some(Codec::Linked(_))) && link::is_web(text);
    Some(first).filter(|_| is_flat && is_it)
}

impl Engine<'_> {
    /// Reads the message or payload given. Of what is no object nothing is known.
    pub fn read(&mut self) -> Slots {
        let table = self.table;
        let mut slots = Slots::EMPTY;
        if !self.is_object() {
            return Slots::unusable();
        }
        self.object(Object::new(table.members, Part::Schema, &mut slots.root, None), self.value.at);
        self.is_older = !slots.get(Part::OldButtons).is_absent();
        if let Some(Inline { variant, .. }) = table.inline {
            let mut button = Button { variant: Some(variant), ..Button::EMPTY };
            for member in variant.members {
                button.set(member.part, slots.get(member.part));
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
        slots
    }

    pub fn read_options(&mut self) -> [Val; OWN] {
        let mut options = [NONE; OWN];
        if self.is_object() {
            self.object(Object::new(self.table.members, Part::Locale, &mut options, None), self.value.at);
        }
        options
    }

    /// Whether an object was given; what else is told.
    pub fn is_object(&mut self) -> bool {
        let table = self.table;
        let value = self.value;
        match value.kind() {
            Kind::Object => return true,
            Kind::NotJson => {
                let (line, column) = value.doc.fault.map_or((0, 0), |fault| (fault.line, fault.column));
                let words = match () {
                    () if value.doc.is_in_another_encoding() => words::JSON_ENCODING,
                    () if value.doc.is_cut_off() => words::JSON_ENDS,
                    () => words::JSON_INVALID,
                };
                let finding = self.work.found.error(Ending::Invalid, words).about(Subject::Json);
                finding.figures(index(line), index(column)).path = (0, 0);
            }
            kind => {
                let words = match () {
                    () if holds_json(value, Kind::Object) => words::JSON_TEXT_WHOLE,
                    () if is_placeholder(value) => words::PLACEHOLDER_WHOLE,
                    () => table.not_an_object,
                };
                let finding = self.work.found.error(Ending::Invalid, words).about(table.subject);
                finding.figures(0, kind as u32).path = (0, 0);
                finding.wrong_kind = !kind.is_unusable();
            }
        }
        false
    }

    /// Reads the members of an object into their slots.
    pub(super) fn object(&mut self, mut object: Object<'_>, at: u32) {
        self.scan(&mut object, at, "");
        if !object.unknown.is_empty() {
            self.tell_unknown(&mut object);
        }
        if object.get(Part::OldButtons).origin != 0 {
            self.move_objects(&mut object);
        }
        for (number, member) in object.members.iter().enumerate() {
            if !self.is_out(&object, member) {
                self.member(&mut object, number, member);
            }
        }
    }

    /// Whether a member was not given, and nothing is to be said of that here: the most frequent case of all.
    #[inline]
    fn is_out(&self, object: &Object<'_>, member: &Member) -> bool {
        let is_told = member.is_told_of() || object.is_inside_given(member);
        if object.get(member.part).origin != 0 || !object.candidates.is_empty() || is_told {
            return false;
        }
        !self.table.is_strict || !member.is_required() || object.lacks_around(member)
    }

    /// Puts the members of an object, and of those inside it that the table knows, into their slots as they come.
    fn scan(&mut self, object: &mut Object<'_>, at: u32, inside: &'static str) {
        let doc = self.work.doc;
        for (name, Value { at, .. }) in (Value { doc, at }).members() {
            match object.hit(inside, name) {
                Hit::Member(number) => self.keep(object, number, inside, at),
                Hit::Inside(path) if object.wrappers.contains(&path) => self.tell_twice(object.item, inside, at, at),
                Hit::Inside(path) => {
                    object.wrappers.push(path);
                    self.scan_inside(object, path, at);
                }
                Hit::Nothing => object.unknown.push(Unknown { value: at, inside }),
            }
        }
    }

    /// Puts a member's value into its slot.
    #[inline]
    fn keep(&mut self, object: &mut Object<'_>, number: usize, inside: &'static str, at: u32) {
        let (Some(member), Some(cell)) = (object.members.get(number), self.work.doc.cell(at)) else { return };
        if matches!(member.part, Part::Nothing) {
            if object.nothings >> number & 1 != 0 {
                return self.tell_twice(object.item, inside, at, at);
            }
            object.nothings |= 1 << number;
            return self.judge_nothing(object.item, member, Value { doc: self.work.doc, at });
        }
        if object.get(member.part).origin != 0 {
            return self.tell_twice(object.item, inside, at, at);
        }
        object.set(member.part, Val::of(cell, at));
        if matches!(member.holds, Holds::Object) && cell.kind == Kind::Object {
            self.enter(object, member, at);
        }
    }

    /// Reads what stands inside a member that is an object, if something of that is known.
    pub(super) fn enter(&mut self, object: &mut Object<'_>, member: &Member, at: u32) {
        if let Some(inside) = object.inside(member.path) {
            self.scan(object, at, inside);
        }
    }

    /// Reads what stands in an object that has no part of its own, by another name than its own.
    pub(super) fn enter_misnamed(&mut self, object: &mut Object<'_>, wrapper: &'static str, at: u32, finding: usize) {
        self.note_misnamed(object, wrapper, finding, false, &|member| member.is_required() && member.is_inside(wrapper));
        if let Some(inside) = object.inside(wrapper) {
            object.wrappers.push(inside);
            self.scan_inside(object, inside, at);
        }
    }

    /// What stands inside an object, or in the one item of a list, that has no part of its own.
    fn scan_inside(&mut self, object: &mut Object<'_>, path: &'static str, at: u32) {
        let value = Value { doc: self.work.doc, at };
        match (object.hit(path, "0"), value.kind()) {
            (Hit::Inside(item), Kind::List) => {
                let count = value.items().count();
                if count > 1 {
                    let finding = self.work.found.error(Ending::Invalid, words::ONE_ITEM).about(Subject::Member);
                    finding.figures(index(count), 0);
                    self.work.found.put(&steps(object.item.as_ref(), path, None));
                }
                // Where there is none, what is missing inside is told.
                if let Some(first) = value.items().next() {
                    self.scan_inside(object, item, first.at);
                }
            }
            (Hit::Member(_) | Hit::Nothing, Kind::Object) if is_empty_object(value) => self.tell_empty_object(object, path),
            (Hit::Member(_) | Hit::Nothing, Kind::Object) => self.scan(object, at, path),
            (hit, _) => {
                let expected = if let Hit::Inside(_) = hit { Kind::List } else { Kind::Object };
                // Where nothing need be inside it is as good as absent.
                let is_absent = value.kind() == Kind::Null && !object.needs_inside(path.strip_suffix('/').unwrap_or(path));
                let only = if expected == Kind::Object { text_of(object.members, path, value) } else { None };
                let wrapped = only.map(|only| Repair::Wrap(only.name()));
                let finding = self.tell_kind(expected, at, words::WRONG_KIND);
                (finding.subject, finding.fix) = (Subject::Member, if is_absent { Some(Repair::Remove) } else { wrapped });
                self.work.found.put(&steps(object.item.as_ref(), path, None));
                if is_absent {
                    object.wrappers.retain(|wrapper| *wrapper != path);
                    return;
                }
                // Of what would stand inside nothing more is said.
                for (number, member) in object.members.iter().enumerate().filter(|(_, member)| member.path.starts_with(path)) {
                    object.set(member.part, UNUSABLE);
                    object.nothings |= u64::from(member.is_constant()) << number;
                }
                if let (Some(only), Some(cell)) = (only, self.work.doc.cell(at)) {
                    object.set(only.part, Val::of(cell, at));
                }
            }
        }
    }

    /// What has nothing in it counts as absent where nothing need be in it; else that is missed.
    #[cold]
    fn tell_empty_object(&mut self, object: &mut Object<'_>, path: &'static str) {
        let is_sorted =
            |member: &Member| matches!(member.holds, Holds::Sort(_)) || matches!(member.relation, Relation::Sorted(_));
        let inside = |member: &&Member| member.path.starts_with(path);
        if object.members.iter().filter(inside).any(|member| member.is_needed() || is_sorted(member)) {
            return;
        }
        let subject = object.find(|member| inside(&member) && member.codec().is_some()).map(|member| member.part.facts().subject);
        let finding = self.work.found.warn(Ending::Empty, crate::codecs::text::words::EMPTY_OBJECT);
        (finding.subject, finding.fix) = (subject.unwrap_or(Subject::Member), Some(Repair::Remove));
        self.work.found.put(&steps(object.item.as_ref(), path, None));
        object.wrappers.retain(|wrapper| *wrapper != path);
    }

    /// Judges a member, of a message also its value, once all before it are known.
    fn member(&mut self, object: &mut Object<'_>, number: usize, member: &Member) {
        if let Holds::Constant(constant) = member.holds {
            if object.nothings >> number & 1 == 0 && !constant.is_default {
                let (start, end) = self.work.found.store(constant.text);
                self.tell_constant(member, constant, Ending::Missing).fix = Some(Repair::Add(start, end));
                self.place(object.item.as_ref(), member);
            }
            return;
        }
        match (member.holds, member.relation) {
            (Holds::Sort(sorts), _) => return self.judge_sort(object, member, sorts),
            (_, Relation::Sorted(sorts)) if !self.is_of_sort(object, member, sorts) => return,
            _ => {}
        }
        let mut val = object.get(member.part);
        let is_null = || Value { doc: self.work.doc, at: val.origin }.kind() == Kind::Null;
        let is_missing = object.is_inside_given(member) && (val.is_absent() || val.origin != 0 && is_null());
        let ignored = match member.relation {
            Relation::OnlyWith(other, subject, words) if object.get(other).is_absent() => Some((other, subject, words)),
            Relation::InPlaceOf(other, words, _) if !object.get(other).is_absent() => {
                Some((other, member.part.facts().subject, words))
            }
            _ => None,
        };
        let is_free = match ignored {
            _ if val.origin == 0 => true,
            None => match object.item.and_then(|item| item.variant) {
                // No other type is given by a number that has become one.
                Some(variant) if val.kind == ValKind::Number && matches!(member.holds, Holds::Value(Codec::Tag)) => {
                    self.take_numbered(variant, &mut val);
                    false
                }
                _ => self.take(member, &mut val),
            },
            Some((other, subject, words)) => {
                // It says something of what is not there, or stands for what is.
                let other = self.store_name(other);
                self.tell_useless(val.origin, other, Ending::Ignored, words).about(subject);
                val = NONE;
                false
            }
        };
        self.place(object.item.as_ref(), member);
        if !object.candidates.is_empty()
            && let Some(candidate) = object.candidate(member.part)
        {
            if ignored.is_some() {
                // It was not meant, for it would be ignored itself.
                if let Some(finding) = self.work.found.list.get_mut(candidate.finding) {
                    finding.words = words::MEMBER_UNKNOWN;
                }
            } else if is_free {
                self.take_misnamed(object, member, candidate, &mut val);
            }
        }
        // Of what goes by another name that is told where it is judged.
        if is_missing && (self.table.is_strict || !val.has(MISNAMED)) {
            self.tell_missing(member, None);
            self.place(object.item.as_ref(), member);
        }
        if self.table.is_strict {
            self.form(object, member, &mut val);
            self.place(object.item.as_ref(), member);
            let is_filled = || val.is_given() && val.has(FILLED);
            if member.part == Part::QuoteId && !is_filled() && object.get(Part::Quote).is_given() {
                object.set(Part::Quote, UNUSABLE);
            }
        }
        object.set(member.part, val);
    }

    /// Sees to it that a value is of the right kind; whether its place is free for one by another name.
    pub(super) fn take(&mut self, member: &Member, val: &mut Val) -> bool {
        self.work.note_filled(val);
        let expected = match member.holds {
            // The most frequent case of all.
            Holds::Value(codec) if val.has(FILLED) && codec.kind() == Kind::Text => return false,
            Holds::Value(codec) => codec.kind(),
            Holds::Buttons(_) => Kind::List,
            Holds::Object | Holds::Constant(_) | Holds::Aside(_) | Holds::Sort(_) => Kind::Object,
        };
        let kind = Value { doc: self.work.doc, at: val.origin }.kind();
        let (is_it, is_null) = (kind == expected, kind == Kind::Null);
        let is_blank = is_null || val.is_text() && !val.has(FILLED);
        let is_sorted = matches!(member.relation, Relation::Sorted(_));
        // What another member may stand for is needed where that is not there.
        let is_needed = member.is_needed() || matches!(member.need, Need::Unless(other) if !self.has(other));
        if is_blank && !is_sorted && !is_needed && member.codec().is_some_and(Codec::may_be_blank) {
            let words = crate::codecs::text::words::EMPTY_OPTIONAL;
            self.work.found.warn(Ending::Empty, words).fix = Some(Repair::Remove);
            *val = NONE;
            return true;
        }
        if is_it {
            if let Holds::Buttons(buttons) = member.holds
                && (Value { doc: self.work.doc, at: val.origin }).items().next().is_some_and(|item| item.kind() == Kind::List)
            {
                self.unnest(member, buttons, val);
            }
            return false;
        }
        let is_deprecated = || matches!(member.holds, Holds::Buttons(buttons) if buttons.deprecated.is_some());
        if is_null && (is_needed || is_sorted || is_deprecated()) {
            *val = NONE;
            return member.is_required();
        }
        self.wrong_kind(member, expected, val);
        false
    }
}
