//! Reads records: reports wrong kinds, unknown members and members given twice, and leaves the rest to the checks.

use crate::arena::Arena;
use alloc::vec;
use alloc::vec::Vec;

use super::{Field, Need, Record, Slot, near};
use crate::issue::{Code, Finding, Found, Names, Say, Severity};
use crate::place::Place;
use crate::rules::text::is_blank;
use crate::strings::repeated;
use crate::value::{Kind, Value};

/// Reads an item of a list.
pub(crate) type ReadItem<'r, 'a> = dyn FnMut(Value<'a>, Place<'_>, &Field, &mut Reader<'a>) + 'r;

/// Reads a document and collects what is wrong with its form.
pub(crate) struct Reader<'a> {
    pub found: Found<'a>,
    /// How bad an unknown member is.
    unknown: Severity,
}

impl<'a> Reader<'a> {
    /// For messages and options, where an unknown member is a mistake.
    pub fn strict(arena: &'a Arena) -> Reader<'a> {
        Reader { found: Found::new(arena), unknown: Severity::Error }
    }

    /// The document itself; `say` tells that it is no object. Whether it is one.
    pub fn root(&mut self, value: Value<'a>, code: Code, say: Say, record: &mut dyn Record<'a>) -> bool {
        if value.kind() != Kind::Object {
            self.found.error(code, say, Place::ROOT).key("actual", value.kind().key());
            return false;
        }
        self.members(value, Place::ROOT, record);
        true
    }

    pub fn text(&mut self, value: Value<'a>, place: Place<'_>, field: &Field) -> Slot<&'a str> {
        if is_nothing(value) && field.need == Need::OptionalText {
            self.found.warn(field.names.empty, Say::EmptyOptional, place).remove(value);
            return Slot::Absent;
        }
        if let Some(text) = value.text() {
            return Slot::Given(text);
        }
        if let Some(number) = value.number().filter(|number| field.number_as_text && number.is_exact_digits()) {
            self.tell_kind(value, place, field.names.invalid, "text").replace(value, number.text);
            return Slot::Given(number.text);
        }
        self.wrong_kind(value, place, field, "text")
    }

    /// A list, each item of which `read` reads.
    pub fn list(&mut self, value: Value<'a>, place: Place<'_>, field: &Field, read: &mut ReadItem<'_, 'a>) -> Slot<()> {
        if value.kind() != Kind::List {
            return self.wrong_kind(value, place, field, "list");
        }
        let item = Field::optional(field.name, Names { invalid: field.item, ..field.names });
        for (index, value) in value.items().enumerate() {
            read(value, place.item(index), &item, self);
        }
        Slot::Given(())
    }

    pub fn object(&mut self, value: Value<'a>, place: Place<'_>, field: &Field, record: &mut dyn Record<'a>) -> Slot<()> {
        if value.kind() != Kind::Object {
            return self.wrong_kind(value, place, field, "object");
        }
        self.members(value, place, record);
        Slot::Given(())
    }

    fn members(&mut self, value: Value<'a>, place: Place<'_>, record: &mut dyn Record<'a>) {
        let fields = record.fields();
        let mut given: Vec<Option<Value<'a>>> = vec![None; fields.len()];
        let mut unknown = Vec::new();
        for (name, value) in value.members() {
            match fields.iter().position(|field| field.name == name).and_then(|index| given.get_mut(index)) {
                None => unknown.push((name, value)),
                Some(slot @ None) => *slot = Some(value),
                Some(Some(_)) => self.twice(value, place.member(name)),
            }
        }
        let mut misspelt: Vec<Option<(&'a str, Value<'a>)>> = vec![None; fields.len()];
        for (name, value) in self.without_doubles(unknown, place) {
            let near = near::nearest(name, fields);
            match near.and_then(|(index, _)| misspelt.get_mut(index)) {
                Some(slot @ None) => *slot = Some((name, value)),
                _ => self.tell_near(place.member(name), name, near.map(|(_, field)| field)),
            }
        }
        for (index, ((given, misspelt), base)) in given.into_iter().zip(misspelt).zip(fields).enumerate() {
            let told = place.member(base.name);
            let field = record.field(index);
            let mut free = given.is_none();
            match (given, field) {
                (Some(value), Some(field)) => {
                    if let Some(member) = record.slot(index) {
                        member.read(value, told, field, self);
                    }
                    // What is left out leaves its name to a misspelt member.
                    free = field.need == Need::OptionalText && is_nothing(value);
                }
                (Some(value), None) => self.out_of_place(value, told, base.name, record.kind()),
                (None, _) => {}
            }
            let Some((name, value)) = misspelt else { continue };
            self.tell_near(place.member(name), name, field);
            if let (Some(field), Some(member), true) = (field, record.slot(index), free) {
                if let Some(finding) = self.found.list.last_mut() {
                    finding.rename(value, field.name);
                }
                self.found.misspelt(told);
                member.read(value, told, field, self);
            }
        }
    }

    /// Tells of an unknown member, and of the one that was meant if there is one.
    fn tell_near(&mut self, place: Place<'_>, name: &str, near: Option<&Field>) {
        match near {
            Some(field) => _ = self.tell_unknown(Say::MemberUnknownNear, place, name).quote("known", field.name),
            None => _ = self.tell_unknown(Say::MemberUnknown, place, name),
        }
    }

    /// The unknown members, those given twice told and left out.
    fn without_doubles(&mut self, members: Vec<(&'a str, Value<'a>)>, place: Place<'_>) -> Vec<(&'a str, Value<'a>)> {
        let mut again = vec![false; members.len()];
        for (_, index) in repeated(members.iter().map(|(name, _)| *name)) {
            if let Some(again) = again.get_mut(index) {
                *again = true;
            }
        }
        let mut once = Vec::with_capacity(members.len());
        for ((name, value), again) in members.into_iter().zip(again) {
            if again { self.twice(value, place.member(name)) } else { once.push((name, value)) }
        }
        once
    }

    fn twice(&mut self, value: Value<'_>, place: Place<'_>) {
        let finding = self.found.error(Code::MEMBER_DUPLICATE, Say::MemberDuplicate, place);
        if let Some(position) = value.position() {
            finding.count("line", position.line).count("column", position.column);
        }
    }

    /// A member of another kind of button. Empty, as a form may send it, it can be removed without asking.
    fn out_of_place(&mut self, value: Value<'a>, place: Place<'_>, name: &str, kind: &'static str) {
        let finding = self.tell_unknown(Say::MemberOutOfPlace, place, name).key("type", kind);
        if is_nothing(value) {
            finding.remove(value);
        }
    }

    fn tell_unknown(&mut self, say: Say, place: Place<'_>, name: &str) -> &mut Finding<'a> {
        let finding = match self.unknown {
            Severity::Error => self.found.error(Code::MEMBER_UNKNOWN, say, place),
            Severity::Warning => self.found.warn(Code::MEMBER_UNKNOWN, say, place),
        };
        finding.quote("member", name)
    }

    /// Tells that the value is of the wrong kind; null where something is required is told as missing, by the checks.
    pub fn wrong_kind<T>(&mut self, value: Value<'_>, place: Place<'_>, field: &Field, expected: &'static str) -> Slot<T> {
        if value.kind() == Kind::Null && field.need == Need::Required {
            return Slot::Absent;
        }
        self.tell_kind(value, place, field.names.invalid, expected);
        Slot::Unusable
    }

    fn tell_kind(&mut self, value: Value<'_>, place: Place<'_>, code: Code, expected: &'static str) -> &mut Finding<'a> {
        let kind = value.kind();
        let finding = match (kind, place.index()) {
            (Kind::Unusable(_), _) => self.found.error(code, Say::CannotCarry, place),
            (_, Some(index)) => self.found.error(code, Say::ButtonKind, place).count("number", index + 1),
            _ => self.found.error(code, Say::WrongKind, place).key("expected", expected),
        };
        finding.wrong_kind = !matches!(kind, Kind::Unusable(_));
        finding.key("actual", kind.key())
    }
}

/// Null, or a text of nothing: what a form sends for a field that was not filled in.
fn is_nothing(value: Value<'_>) -> bool {
    value.kind() == Kind::Null || value.text().is_some_and(is_blank)
}
