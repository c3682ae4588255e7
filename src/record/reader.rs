//! Reads records: reports wrong kinds, unknown members and members given twice, and leaves the rest to the checks.

use crate::arena::Arena;
use alloc::vec;
use alloc::vec::Vec;

use super::{Field, Need, Record, Slot, near, rank};
use crate::issue::{Code, Finding, Found, Names, Say};
use crate::place::Place;
use crate::rules::text::is_blank;
use crate::strings::repeated;
use crate::value::{Kind, Unusable, Value};

/// Reads an item of a list.
pub(crate) type ReadItem<'r, 'a> = dyn FnMut(Value<'a>, Place<'_>, &Field, &mut Reader<'a>) + 'r;

/// Reads a document and collects what is wrong with its form.
pub(crate) struct Reader<'a> {
    pub found: Found<'a>,
    /// Whether a member without business is a mistake; providers add members, so in a payload it is none.
    strict: bool,
    /// The members of the document itself.
    fields: &'static [Field],
    /// Where members of a payload could have been meant that go by another name, by their ranks.
    pub candidates: Vec<[usize; 4]>,
    /// Those of them that are missing, in order, and so judged by what stands there under the other name.
    pub missing: Vec<[usize; 4]>,
}

/// A value that stands in a member by another name than its own.
#[derive(Clone, Copy)]
struct Misnamed<'a> {
    value: Value<'a>,
    /// The finding that tells so.
    finding: usize,
    /// Whether the other name was meant, whatever the value.
    certain: bool,
}

impl<'a> Reader<'a> {
    /// For messages and options, where an unknown member is a mistake.
    pub fn strict(arena: &'a Arena) -> Reader<'a> {
        Reader { strict: true, ..Reader::lenient(arena) }
    }

    /// For payloads, where the provider may know members that are not documented.
    pub fn lenient(arena: &'a Arena) -> Reader<'a> {
        Reader { found: Found::new(arena), strict: false, fields: &[], candidates: Vec::new(), missing: Vec::new() }
    }

    /// The document itself; `say` tells that it is no object. Whether it is one.
    pub fn root(&mut self, value: Value<'a>, code: Code, say: Say, record: &mut dyn Record<'a>) -> bool {
        match value.kind() {
            Kind::Object => {
                self.fields = record.fields();
                self.members(value, Place::ROOT, record);
            }
            Kind::Unusable(Unusable::NotJson(position)) => {
                let finding = self.found.error(Code::JSON_INVALID, Say::JsonInvalid, Place::ROOT);
                finding.count("line", position.line).count("column", position.column);
            }
            kind => {
                let finding = self.found.error(code, say, Place::ROOT).key("actual", kind.key());
                finding.wrong_kind = !matches!(kind, Kind::Unusable(_));
            }
        }
        value.kind() == Kind::Object
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
        let mut misnamed: Vec<Option<Misnamed<'a>>> = vec![None; fields.len()];
        for (name, value) in self.without_doubles(unknown, place) {
            let near = near::nearest(name, fields);
            // Told as they come; what is known later is put right below.
            self.tell_near(place.member(name), name, near.map(|(_, field)| field));
            if let Some(slot @ None) = near.and_then(|(index, _)| misnamed.get_mut(index)) {
                *slot = Some(Misnamed { value, finding: self.found.list.len() - 1, certain: false });
            }
        }
        for (index, field) in fields.iter().enumerate() {
            let Some(slot) = given.get_mut(index) else { continue };
            let Some(value) = *slot else { continue };
            if let Some((meant, code, say)) = record.meant(index, value) {
                *slot = None;
                if let Some(slot) = misnamed.get_mut(meant) {
                    let known = fields.get(meant).map_or("", |field| field.name);
                    self.found.error(code, say, place.member(field.name)).quote("known", known);
                    *slot = Some(Misnamed { value, finding: self.found.list.len() - 1, certain: true });
                }
            }
        }
        for (index, ((given, misnamed), base)) in given.into_iter().zip(misnamed).zip(fields).enumerate() {
            let told = place.member(base.name);
            let field = record.field(index);
            let mut free = given.is_none();
            match (given, field) {
                (Some(value), Some(field)) => {
                    if let Some(member) = record.slot(index) {
                        member.read(value, told, field, self);
                    }
                    // What is left out leaves its name to a misspelt member.
                    free = match field.need {
                        Need::OptionalText => is_nothing(value),
                        Need::Required => value.kind() == Kind::Null,
                        Need::Optional => false,
                    };
                }
                (Some(value), None) => self.out_of_place(value, told, base.name, record, index),
                (None, _) => {}
            }
            let Some(Misnamed { value, finding, certain }) = misnamed else { continue };
            if let (None, Some(finding)) = (field, self.found.list.get_mut(finding)) {
                // The member that is near has no business here either.
                finding.say = Say::MemberUnknown;
                finding.params = [finding.params[0], None, None, None];
            }
            // A provider may know the member by that name; only where one that it requires is missing, it is certain.
            let sure =
                self.strict || certain || field.is_some_and(|field| field.need == Need::Required && self.is_missing(told, free));
            if let (Some(field), Some(member), true) = (field, record.slot(index), free && sure) {
                if let Some(finding) = self.found.list.get_mut(finding) {
                    finding.rename(value, field.name);
                }
                if !certain {
                    self.found.misspelt(finding, told);
                }
                member.read(value, told, field, self);
            }
        }
    }

    /// Whether the member that should stand there is known to be missing.
    fn is_missing(&mut self, place: Place<'_>, free: bool) -> bool {
        let rank = rank(place.path(self.found.arena), self.fields);
        if free {
            self.candidates.push(rank);
        }
        self.missing.binary_search(&rank).is_ok()
    }

    /// Tells of an unknown member, and of the one that was meant if there is one.
    fn tell_near(&mut self, place: Place<'_>, name: &str, near: Option<&Field>) -> &mut Finding<'a> {
        match near {
            Some(field) => self.tell_unknown(Say::MemberUnknownNear, place, name).quote("known", field.name),
            None => self.tell_unknown(Say::MemberUnknown, place, name),
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

    /// A member of another kind of button. An empty one, as a form may send it, can be removed without asking.
    fn out_of_place(&mut self, value: Value<'a>, place: Place<'_>, name: &str, record: &dyn Record<'a>, index: usize) {
        let (code, say) = record.out_of_place(index);
        let finding = self.tell(code, say, place).quote("member", name);
        if !record.kind().is_empty() {
            finding.key("type", record.kind());
        }
        if is_nothing(value) {
            finding.remove(value);
        }
    }

    fn tell_unknown(&mut self, say: Say, place: Place<'_>, name: &str) -> &mut Finding<'a> {
        self.tell(Code::MEMBER_UNKNOWN, say, place).quote("member", name)
    }

    fn tell(&mut self, code: Code, say: Say, place: Place<'_>) -> &mut Finding<'a> {
        if self.strict { self.found.error(code, say, place) } else { self.found.warn(code, say, place) }
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
            (_, Some(index)) if expected == "object" => self.found.error(code, Say::ButtonKind, place).count("number", index + 1),
            (_, Some(index)) => self.found.error(code, Say::LabelKind, place).count("number", index + 1),
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
