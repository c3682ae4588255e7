//! Reads records: reports wrong kinds, unknown members and members given twice, and leaves the rest to the checks.

use std::borrow::Cow;

use super::{Field, List, Need, Record, Slot, Text, near};
use crate::issue::{Code, Finding, Found, Move, Names, Say, Severity};
use crate::json::Json;
use crate::place::Place;
use crate::rules::text::is_blank;
use crate::value::{Kind, Value};

/// Reads a document and collects what is wrong with its form.
pub(crate) struct Reader {
    pub found: Found,
    /// How bad an unknown member is.
    unknown: Severity,
}

impl Reader {
    /// For messages and options, where an unknown member is a mistake.
    pub fn strict() -> Reader {
        Reader { found: Found::default(), unknown: Severity::Error }
    }

    /// The document itself; `say` tells that it is no object.
    pub fn root<'a, R: Record<'a>>(&mut self, value: Value<'a>, code: Code, say: Say) -> Slot<R> {
        if value.kind() != Kind::Object {
            self.found.error(code, say, Place::Root).key("actual", value.kind().key());
            return Slot::Unusable;
        }
        self.object(value, Place::Root, &Field::required("", Names { missing: code, empty: code, invalid: code }))
    }

    pub fn text<'a>(&mut self, value: Value<'a>, place: Place<'_>, field: &Field) -> Slot<Text<'a>> {
        if is_nothing(value) && field.need == Need::OptionalText {
            self.found.warn(field.names.empty, Say::EmptyOptional, place).remove(value);
            return Slot::Absent;
        }
        if let Some(text) = value.text() {
            return Slot::Given(Cow::Borrowed(text));
        }
        let digits = value.number().map(|number| number.text).filter(|text| text.bytes().all(|byte| byte.is_ascii_digit()));
        if field.number_as_text
            && let Some(digits) = digits
        {
            self.tell_kind(value, place, field.names.invalid, "text").replace(Json::Number(digits.to_owned()), digits);
            return Slot::Given(Cow::Borrowed(digits));
        }
        self.wrong_kind(value, place, field, "text")
    }

    pub fn list<'a, T: Record<'a>>(&mut self, value: Value<'a>, place: Place<'_>, field: &Field) -> Slot<List<T>> {
        if value.kind() != Kind::List {
            return self.wrong_kind(value, place, field, "list");
        }
        let item = Field::optional(field.name, Names { invalid: field.item, ..field.names });
        Slot::Given(value.items().enumerate().map(|(index, value)| self.object(value, place.item(index), &item)).collect())
    }

    pub fn object<'a, R: Record<'a>>(&mut self, value: Value<'a>, place: Place<'_>, field: &Field) -> Slot<R> {
        if value.kind() != Kind::Object {
            return self.wrong_kind(value, place, field, "object");
        }
        let mut given: Vec<Option<Value<'a>>> = vec![None; R::FIELDS.len()];
        let mut unknown = Vec::new();
        for (name, value) in value.members() {
            let index = R::FIELDS.iter().position(|field| field.name == name);
            match index.and_then(|index| given.get_mut(index)) {
                None => unknown.push((name, value)),
                Some(slot @ None) => *slot = Some(value),
                Some(Some(_)) => self.twice(value, place.member(name)),
            }
        }
        let mut record = R::default();
        for (index, (slot, field)) in given.iter_mut().zip(R::FIELDS).enumerate() {
            let Some(value) = *slot else { continue };
            let place = place.member(field.name);
            let Some(field) = record.field(index) else {
                self.out_of_place(value, place, field.name, record.kind());
                continue;
            };
            record.set(index, field, value, place, self);
            // What is left out leaves its name to a misspelt member.
            *slot = slot.filter(|value| field.need != Need::OptionalText || !is_nothing(*value));
        }
        for (name, value) in unknown {
            self.unknown(name, value, place, &mut record, &mut given);
        }
        Slot::Given(record)
    }

    fn twice(&mut self, value: Value<'_>, place: Place<'_>) {
        let finding = self.found.error(Code::MEMBER_DUPLICATE, Say::MemberDuplicate, place);
        if let Some(position) = value.position() {
            finding.number("line", position.line).number("column", position.column);
        }
    }

    /// A member of another kind of button. Empty, as a form may send it, it can be removed without asking.
    fn out_of_place(&mut self, value: Value<'_>, place: Place<'_>, name: &str, kind: &'static str) {
        let finding = self.tell_unknown(Say::MemberOutOfPlace, place).quote("member", name).key("type", kind);
        if is_nothing(value) {
            finding.remove(value);
        }
    }

    fn unknown<'a, R: Record<'a>>(
        &mut self,
        name: &'a str,
        value: Value<'a>,
        parent: Place<'_>,
        record: &mut R,
        given: &mut [Option<Value<'a>>],
    ) {
        let place = parent.member(name);
        let known = (0..given.len()).filter_map(|index| Some((index, record.field(index)?)));
        let Some((index, field)) = near::nearest(name, known) else {
            self.tell_unknown(Say::MemberUnknown, place).quote("member", name);
            return;
        };
        let finding = self.tell_unknown(Say::MemberUnknownNear, place).quote("member", name).quote("known", field.name);
        if let Some(free @ None) = given.get_mut(index) {
            *free = Some(value);
            finding.rename(value, field.name);
            self.found.moves.push(Move { from: place.path(), to: parent.member(field.name).path() });
            record.set(index, field, value, place, self);
        }
    }

    fn tell_unknown(&mut self, say: Say, place: Place<'_>) -> &mut Finding {
        match self.unknown {
            Severity::Error => self.found.error(Code::MEMBER_UNKNOWN, say, place),
            Severity::Warning => self.found.warn(Code::MEMBER_UNKNOWN, say, place),
        }
    }

    /// Tells that the value is of the wrong kind; null where something is required is told as missing, by the checks.
    pub fn wrong_kind<T>(&mut self, value: Value<'_>, place: Place<'_>, field: &Field, expected: &'static str) -> Slot<T> {
        if value.kind() == Kind::Null && field.need == Need::Required {
            return Slot::Absent;
        }
        self.tell_kind(value, place, field.names.invalid, expected);
        Slot::Unusable
    }

    fn tell_kind(&mut self, value: Value<'_>, place: Place<'_>, code: Code, expected: &'static str) -> &mut Finding {
        self.found.error(code, Say::WrongKind, place).key("expected", expected).key("actual", value.kind().key())
    }
}

/// Null, or a text of nothing: what a form sends for a field that was not filled in.
fn is_nothing(value: Value<'_>) -> bool {
    value.kind() == Kind::Null || value.text().is_some_and(is_blank)
}
