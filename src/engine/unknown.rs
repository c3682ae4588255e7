//! Members that are not known where they stand: misspelt, out of place, given twice.

use alloc::vec::Vec;

use super::Engine;
use super::check::is_meant_for;
use super::kinds::unwrapped;
use super::near::Meant;
use super::object::Object;
use super::paths::{steps, value_at};
use super::slots::Item;
use super::table::{Buttons, Holds, Member};
use super::words;
use crate::codecs::{Codec, NONE, UNUSABLE, Val, copy_link, phone};
use crate::issue::{Ending, Finding, Found, Repair, Step, Subject, Words};
use crate::json::{Doc, Kind, Value};
use crate::message::Part;
use crate::text::{before, cut, folder, repeated, shortened, trimmed};

/// What is longer is not compared, for there may be many names for it.
const LONGEST_COMPARED: usize = 10_000;

/// A member that is not known where it stands.
#[derive(Clone, Copy)]
pub(super) struct Unknown {
    /// The cell of its value.
    pub value: u32,
    /// The path of the object that it stands in, inside the form: `interactive/body/`.
    pub inside: &'static str,
}

/// The name of the member with this value, and the step to it: it is a known one, or stands in the cell before.
pub(crate) fn named(doc: &Doc, value: u32) -> (&str, Step) {
    match doc.cell(value).map_or("", |cell| doc.names.name(cell.member)) {
        "" => (doc.cell(value - 1).map_or("", |cell| doc.text(cell)), Step::Own(value - 1)),
        known => (known, Step::Member(known)),
    }
}

/// Finds that a member is given twice, by its second value; the place is yet to be told.
#[cold]
pub(crate) fn find_twice(doc: &Doc, second: u32, found: &mut Found) {
    // The name stands in a cell of its own, or nowhere.
    let cell = if let (_, Step::Own(cell)) = named(doc, second) { cell } else { second };
    found.error(Ending::Duplicate, words::MEMBER_DUPLICATE).about(Subject::Member).a = cell;
}

/// A value that may be meant for a member of another name.
#[derive(Clone, Copy)]
pub(super) struct Candidate {
    /// What the member carries that was meant.
    pub part: Part,
    pub given: Unknown,
    /// The finding that tells so.
    pub finding: usize,
    /// Whether that member was meant, whatever the value.
    pub is_certain: bool,
    /// Whether the name is a misnomer, so that the member is meant whatever is wrong inside the value.
    pub is_misnomer: bool,
    /// Whether there are two such values.
    pub has_rival: bool,
    /// In which form of the payload it stands where it does.
    pub form: Form,
}

/// A form of the payload.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    Own,
    /// An older one, in which members stood inside an object that is not known any more.
    Older,
    /// None: it stands alone inside an object by the other name.
    Wrapped,
}

pub(super) fn is_empty_object(value: Value<'_>) -> bool {
    value.kind() == Kind::Object && value.members().next().is_none()
}

/// Whether an object holds nothing but absence.
fn is_hollow(value: Value<'_>) -> bool {
    value.kind() == Kind::Object && value.members().all(|(_, inner)| inner.kind() == Kind::Null)
}

impl Engine<'_> {
    /// Tells of the members that are not known, and finds out which were meant.
    #[cold]
    pub(super) fn tell_unknown(&mut self, object: &mut Object<'_>) {
        let item = object.item;
        let all = item.map(|item| item.buttons.members());
        let doc = self.work.doc;
        let list = core::mem::take(&mut object.unknown);
        // What a button of another message has in it is not known here.
        if item.is_some_and(|item| item.variant.is_none() && self.is_another_type(item.buttons, &object.get(Part::Type))) {
            return;
        }
        let names: Vec<_> = list.iter().map(|unknown| named(doc, unknown.value).0).collect();
        let mut twins: Vec<Option<u32>> = alloc::vec![None; list.len()];
        for (first, second) in repeated(&names) {
            if let (Some(first), Some(twin), Some(second)) = (list.get(first), twins.get_mut(second), list.get(second)) {
                *twin = (first.inside == second.inside).then_some(first.value);
            }
        }
        let is_alone = list.len() == 1;
        for (given, twin) in list.into_iter().zip(twins) {
            let Unknown { value, inside } = given;
            if let Some(first) = twin {
                self.tell_twice(item, inside, first, value);
                continue;
            }
            let (name, step) = named(doc, value);
            let all = all.as_deref().unwrap_or(object.members);
            if let Some(member) = all.iter().find(|member| member.behind(inside, name).is_some()) {
                self.tell_out_of_place(item, member, value);
            } else if is_hollow(Value { doc, at: value }) {
                // Also what repairs leave that move out of it what it held.
                self.tell(Ending::Unknown, words::MEMBER_UNKNOWN).about(Subject::Member).fix = Some(Repair::Remove);
            } else if !self.tell_older(object, given) {
                self.tell_meant(object, all, given, is_alone);
            }
            self.work.found.put(&steps(item.as_ref(), inside, Some(step)));
        }
        // What was found inside one by another name.
        if !object.unknown.is_empty() {
            self.tell_unknown(object);
        }
    }

    /// Tells of a member that is not known, and what may be meant by it.
    fn tell_meant(&mut self, object: &mut Object<'_>, all: &[Member], given: Unknown, is_alone: bool) {
        let Unknown { value, inside } = given;
        let (name, step) = named(self.work.doc, value);
        if self.tell_another(object.item, name, Value { doc: self.work.doc, at: value }) {
            return;
        }
        let meant = self.meant(object, all, name, inside, Value { doc: self.work.doc, at: value });
        let finding = self.work.found.list.len();
        let below = |path: &'static str| path.get(inside.len()..).unwrap_or_default();
        match meant {
            Meant::Member(member, is_misnomer) => {
                let (mut given, mut form) = (given, Form::Own);
                let object_given = Value { doc: self.work.doc, at: value };
                if is_object_for_text(member, object_given) {
                    self.tell_form(member.from(inside).1, object_given);
                    // Two that make the object in which they belong would each empty it: there it moves as it is, and is opened then.
                    let is_one =
                        cut(member.from(inside).1, b"/").is_none() || is_alone && inside.is_empty() || object.is_ready(member);
                    if let Some(text) = self.named_inside(member, object_given).filter(|_| is_one) {
                        (given.value, form) = (text.at, Form::Wrapped);
                    }
                } else {
                    self.tell_near(member.from(inside).1);
                }
                // Absence is meant for nothing, and a list for no text.
                let is_text = member.codec().is_some_and(|codec| codec.kind() == Kind::Text);
                if !(object_given.kind() == Kind::Null || is_text && object_given.kind() == Kind::List) {
                    let (part, is_certain, has_rival) = (member.part, false, false);
                    self.propose(object, Candidate { part, given, finding, is_certain, is_misnomer, has_rival, form });
                }
            }
            Meant::Wrapper(wrapper) => {
                self.tell_near(below(wrapper));
                // Where all of an object is given without it, that is missing.
                let outer = before(wrapper, b"/");
                let is_left_out = || inside.is_empty() && self.value.member(outer).is_none() && object.needs_inside(outer);
                if object.needs_inside(wrapper) || is_left_out() {
                    let meant = below(wrapper);
                    if let Some(told) = self.work.found.list.last_mut() {
                        told.fix = Some(Repair::Rename(0, meant));
                    }
                    self.work.found.put(&steps(object.item.as_ref(), inside, Some(step)));
                    self.enter_misnamed(object, wrapper, value, finding);
                }
            }
            Meant::Several(paths) => {
                let list = self.work.found.listed(paths.into_iter().map(below));
                self.tell(Ending::Unknown, words::MEMBER_UNKNOWN_SEVERAL).about(Subject::Member).list(list);
            }
            Meant::Given(member) if self.contradicts(object, member, value) => {
                let other = self.work.found.quoted(name);
                let copies = matches!(member.codec(), Some(Codec::CopyLink));
                let words = if copies { words::CODES_CONFLICT } else { words::VALUES_CONFLICT };
                self.work.found.error(Ending::Conflict, words).basis(member.bases.rule).text(other);
                self.place(object.item.as_ref(), member);
                let origin = object.get(member.part).origin;
                object.set(member.part, Val { origin, ..UNUSABLE });
            }
            Meant::Given(member) => {
                let text = self.work.found.store(member.from(inside).1);
                let is_nothing = |at: u32| Value { doc: self.work.doc, at }.seems_nothing();
                let words = match () {
                    () if is_nothing(object.get(member.part).origin) && !is_nothing(value) => words::MEMBER_UNKNOWN_BESIDE_EMPTY,
                    () => words::MEMBER_UNKNOWN_BESIDE,
                };
                self.tell(Ending::Unknown, words).about(Subject::Member).text(text);
            }
            Meant::Inside(path) => {
                let object_given = Value { doc: self.work.doc, at: value };
                let is_it = |member: &Member| member.path == path && is_object_for_text(member, object_given);
                if object.find(is_it).is_some() { self.tell_form(path, object_given) } else { self.tell_near(path) }
            }
            // What it is there for is told with its type.
            Meant::Nothing if self.is_list_of_buttons(object, name, value) => {
                let members = self.table.inline.map_or(&[][..], |inline| inline.variant.members);
                let list = self.work.found.listed(members.iter().map(|member| member.from(inside).1));
                self.tell(Ending::Unknown, words::MEMBER_UNKNOWN_LIST).about(Subject::Member).list(list);
            }
            Meant::Nothing if object.item.is_some_and(|item| self.is_of_another(item, name)) => {}
            Meant::Nothing => {
                self.tell(Ending::Unknown, words::MEMBER_UNKNOWN).about(Subject::Member);
            }
        }
    }

    /// Tells that what goes by another name is an object where a text belongs.
    fn tell_form(&mut self, path: &'static str, object: Value<'_>) {
        let name = self.work.found.store(path);
        let finding = self.tell(Ending::Unknown, words::MEMBER_UNKNOWN_FORM).about(Subject::Member);
        finding.kinds(Kind::Text, object).text(name);
    }

    /// Whether it is a list of buttons where a payload has the members of one.
    fn is_list_of_buttons(&self, object: &Object<'_>, name: &str, at: u32) -> bool {
        let is_list = (Value { doc: self.work.doc, at }).kind() == Kind::List;
        let is_named = || (self.parts_called)(name) & (Part::Buttons.bit() | Part::OldButtons.bit()) != 0;
        object.item.is_none() && self.table.inline.is_some() && is_list && is_named()
    }

    pub(super) fn tell_near(&mut self, meant: &'static str) {
        let text = self.work.found.store(meant);
        match folder(meant).strip_suffix('/') {
            Some(object) => {
                let (start, end) = self.work.found.store(object);
                self.tell(Ending::Unknown, words::MEMBER_UNKNOWN_INSIDE).about(Subject::Member).text(text).figures(start, end);
            }
            None => _ = self.tell(Ending::Unknown, words::MEMBER_UNKNOWN_NEAR).about(Subject::Member).text(text),
        }
    }

    /// Notes a value that may be meant for a member. Of two for one member both are told with both names, for who renamed both would
    /// lose one of the values.
    pub(super) fn propose(&mut self, object: &mut Object<'_>, candidate: Candidate) {
        // What carries no part may be any of several members.
        let is_rival = |other: &&mut Candidate| other.part == candidate.part && candidate.part != Part::Nothing;
        let Some(other) = object.candidates.iter_mut().find(is_rival) else { return object.candidates.push(candidate) };
        other.has_rival = true;
        let names = [other.given, candidate.given].map(|given| shortened(named(self.work.doc, given.value).0));
        let found = &mut self.work.found;
        let list = found.listed(names.iter().map(|name| &**name));
        for number in [other.finding, candidate.finding] {
            if let Some(finding) = found.list.get_mut(number) {
                finding.words = words::MEMBER_UNKNOWN_RIVALS;
                finding.list = list;
            }
        }
    }

    /// Whether what a payload's button is there for stands in its member and, otherwise, in one that the provider does not read.
    fn contradicts(&self, object: &Object<'_>, member: &Member, stray: u32) -> bool {
        let is_purpose = member.part.is_purpose() && member.is_required();
        let is_known = object.item.is_none_or(|item| item.variant.is_some());
        if self.table.is_strict || !(is_purpose && is_known) {
            return false;
        }
        let doc = self.work.doc;
        let text = |at: u32| {
            let cell = doc.cell(at).filter(|cell| matches!(cell.kind, Kind::Text | Kind::Number))?;
            Some(trimmed(doc.text(cell))).filter(|text| text.len() < LONGEST_COMPARED && !Value { doc, at }.seems_nothing())
        };
        match (text(object.get(member.part).origin), text(stray), member.codec()) {
            (Some(own), Some(other), Some(Codec::Dial { .. })) => !phone::is_same(own, other),
            // A copy link says what its code says.
            (Some(own), Some(other), Some(Codec::CopyLink)) => {
                own != other && matches!(copy_link::read(own), Some(Ok(code)) if trimmed(&code) != other)
            }
            (Some(own), Some(other), _) => own != other,
            _ => false,
        }
    }

    /// A mistake in a message; in a payload something that the provider may know.
    pub(super) fn tell(&mut self, ending: Ending, words: &'static Words) -> &mut Finding {
        if self.table.is_strict { self.work.found.error(ending, words) } else { self.work.found.warn(ending, words) }
    }

    /// Tells of a member of another kind of button; not of an id that has what is missing in it, for that is told where it is missing.
    fn tell_out_of_place(&mut self, item: Option<Item>, member: &Member, value: u32) {
        let (doc, is_strict) = (self.work.doc, self.table.is_strict);
        let id = Value { doc, at: value }.text().filter(|_| member.part == Part::Id);
        let is_missing = |item: Item| {
            let mut needed = item.variant.into_iter().flat_map(|variant| variant.members);
            let is_there = |own: &Member| value_at(Value { doc, at: item.at }, own.path).is_some();
            needed.any(|own| id.is_some_and(|id| is_meant_for(own, id)) && !is_there(own))
        };
        if item.is_some_and(is_missing) {
            return;
        }
        let kind = item.and_then(|item| item.variant).map_or("", |variant| match variant.name {
            name if is_strict || name.is_empty() => variant.kind.as_str(),
            name => name,
        });
        let kind = self.work.found.store(kind);
        let (subject, ending, words) = if is_strict {
            (Subject::Member, Ending::Unknown, words::MEMBER_OUT_OF_PLACE)
        } else {
            (member.part.facts().subject, Ending::Ignored, words::MEMBER_IGNORED)
        };
        self.tell_useless(value, kind, ending, words).about(subject);
    }

    /// Tells of a value that has no use where it stands. An empty one, as a form may send it, can be removed without asking.
    #[cold]
    pub(super) fn tell_useless(&mut self, at: u32, text: (u32, u32), ending: Ending, words: &'static Words) -> &mut Finding {
        let value = Value { doc: self.work.doc, at };
        let is_nothing = value.is_nothing();
        let finding = self.tell(ending, words).text(text);
        finding.fix = is_nothing.then_some(Repair::Remove);
        finding
    }

    /// What the table calls a part, for a text.
    #[cold]
    pub(super) fn store_name(&mut self, part: Part) -> (u32, u32) {
        let member = self.table.members.iter().find(|member| member.part == part);
        self.work.found.store(member.map_or("", |member| member.path))
    }

    /// Takes objects out of a list of texts, if they belong in another member, also with an object around the list; that is told.
    pub(super) fn move_objects(&mut self, object: &mut Object<'_>) {
        let Some(member) = object.find(|member| member.part == Part::OldButtons) else { return };
        let Holds::Buttons(Buttons { objects_belong_in: Some((part, words)), .. }) = member.holds else { return };
        let list = Value { doc: self.work.doc, at: object.get(member.part).origin };
        // Beside the other an older form is ignored, whatever stands in it.
        let is_free = object.find(|other| other.part == *part && self.is_there(object, other)).is_none();
        if !unwrapped(list).filter(|_| is_free).unwrap_or(list).items().any(|item| item.kind() == Kind::Object) {
            return;
        }
        let meant = self.store_name(*part);
        let finding = self.work.found.list.len();
        self.work.found.error(Ending::Invalid, words).text(meant);
        object.candidates.retain(|other| other.part != *part);
        let given = Unknown { value: list.at, inside: "" };
        object.candidates.push(Candidate {
            part: *part,
            given,
            finding,
            is_certain: true,
            is_misnomer: false,
            has_rival: false,
            form: Form::Own,
        });
        self.place(object.item.as_ref(), member);
        object.set(member.part, NONE);
    }

    /// Tells of a member given twice, by its two values: it is one place, whichever of the two names is taken.
    #[cold]
    pub(super) fn tell_twice(&mut self, item: Option<Item>, inside: &'static str, first: u32, second: u32) {
        let (_, first) = named(self.work.doc, first);
        find_twice(self.work.doc, second, &mut self.work.found);
        self.work.found.put(&steps(item.as_ref(), inside, Some(first)));
    }
}

/// Whether an object is given for a member that holds a text.
fn is_object_for_text(member: &Member, given: Value<'_>) -> bool {
    given.kind() == Kind::Object && member.codec().is_some_and(|codec| codec.kind() == Kind::Text)
}
