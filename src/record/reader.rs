//! Reads records: reports wrong kinds, unknown members and members given twice, and leaves the rest to the checks.

use bumpalo::Bump;

use super::{Field, List, Need, Record, Slot, near};
use crate::issue::{Code, Finding, Found, Names, Say, Severity};
use crate::place::Place;
use crate::rules::text::is_blank;
use crate::value::{Kind, Value};

/// Reads a document and collects what is wrong with its form.
pub(crate) struct Reader<'a> {
    pub found: Found<'a>,
    /// How bad an unknown member is.
    unknown: Severity,
}

impl<'a> Reader<'a> {
    /// For messages and options, where an unknown member is a mistake.
    pub fn strict(arena: &'a Bump) -> Reader<'a> {
        Reader { found: Found::new(arena), unknown: Severity::Error }
    }

    /// The document itself; `say` tells that it is no object. Whether it is one.
    pub fn root(&mut self, value: Value<'a>, code: Code, say: Say, record: &mut dyn Record<'a>) -> bool {
        if value.kind() != Kind::Object {
            self.found.error(code, say, Place::Root).key("actual", value.kind().key());
            return false;
        }
        self.members(value, Place::Root, record);
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
        let digits = value.number().map(|number| number.text).filter(|text| text.bytes().all(|byte| byte.is_ascii_digit()));
        if field.number_as_text
            && let Some(digits) = digits
        {
            self.tell_kind(value, place, field.names.invalid, "text").replace(value, digits);
            return Slot::Given(digits);
        }
        self.wrong_kind(value, place, field, "text")
    }

    /// What stands for each item of the list; nothing, and `slot` filled, where the value is none.
    pub fn list<T>(&mut self, value: Value<'a>, place: Place<'_>, field: &Field, slot: &mut Slot<List<T>>) -> Option<Field> {
        if value.kind() == Kind::List {
            return Some(Field::optional(field.name, Names { invalid: field.item, ..field.names }));
        }
        *slot = self.wrong_kind(value, place, field, "list");
        None
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
            let index = fields.iter().position(|field| field.name == name);
            match index.and_then(|index| given.get_mut(index)) {
                None => unknown.push((name, value)),
                Some(slot @ None) => *slot = Some(value),
                Some(Some(_)) => self.twice(value, place.member(name)),
            }
        }
        for (index, (slot, field)) in given.iter_mut().zip(fields).enumerate() {
            let Some(value) = *slot else { continue };
            let place = place.member(field.name);
            let Some(field) = record.field(index) else {
                self.out_of_place(value, place, field.name, record.kind());
                continue;
            };
            if let Some(member) = record.slot_mut(index) {
                member.read(value, place, field, self);
            }
            // What is left out leaves its name to a misspelt member.
            *slot = slot.filter(|value| field.need != Need::OptionalText || !is_nothing(*value));
        }
        for (name, value) in unknown {
            self.unknown(name, value, place, record, &mut given);
        }
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

    fn unknown(
        &mut self,
        name: &'a str,
        value: Value<'a>,
        parent: Place<'_>,
        record: &mut dyn Record<'a>,
        given: &mut [Option<Value<'a>>],
    ) {
        let place = parent.member(name);
        let Some((index, field)) = near::nearest(name, record) else {
            self.tell_unknown(Say::MemberUnknown, place, name);
            return;
        };
        let finding = self.tell_unknown(Say::MemberUnknownNear, place, name).quote("known", field.name);
        if let Some(free @ None) = given.get_mut(index) {
            *free = Some(value);
            finding.rename(value, field.name);
            let place = parent.member(field.name);
            self.found.misspelt(place);
            if let Some(member) = record.slot_mut(index) {
                member.read(value, place, field, self);
            }
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
        self.found.error(code, Say::WrongKind, place).key("expected", expected).key("actual", value.kind().key())
    }
}

/// Null, or a text of nothing: what a form sends for a field that was not filled in.
fn is_nothing(value: Value<'_>) -> bool {
    value.kind() == Kind::Null || value.text().is_some_and(is_blank)
}
