//! Objects whose members are known. Messages and payloads are declared, read and written by the same code.

mod near;
mod reader;

use crate::issue::{Code, Names, Say};
use crate::json::Writer;
use crate::place::{Place, Step};
use crate::value::{Number, Value};
use alloc::vec::Vec;

pub(crate) use near::nearest;
pub(crate) use reader::Reader;

/// A member's value as far as it could be understood.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) enum Slot<T> {
    /// Not given.
    #[default]
    Absent,
    /// Given, but told to be faulty already: rules about it stay silent.
    Unusable,
    Given(T),
}

impl<T> Slot<T> {
    pub fn given(&self) -> Option<&T> {
        match self {
            Slot::Given(value) => Some(value),
            _ => None,
        }
    }

    /// Writes the member with its name, if it is given; whether it is not unusable.
    pub fn put(&mut self, name: &str, out: &mut Writer, write: impl FnOnce(&mut T, &mut Writer) -> bool) -> bool {
        match self {
            Slot::Absent => true,
            Slot::Unusable => false,
            Slot::Given(value) => write(value, out.name(name)),
        }
    }

    pub fn is_absent(&self) -> bool {
        matches!(self, Slot::Absent)
    }

    /// What `map` makes of the value; unusable, if nothing.
    pub fn and_then<U>(self, map: impl FnOnce(T) -> Option<U>) -> Slot<U> {
        match self {
            Slot::Absent => Slot::Absent,
            Slot::Unusable => Slot::Unusable,
            Slot::Given(value) => map(value).map_or(Slot::Unusable, Slot::Given),
        }
    }

    pub fn map<U>(self, map: impl FnOnce(T) -> U) -> Slot<U> {
        match self {
            Slot::Absent => Slot::Absent,
            Slot::Unusable => Slot::Unusable,
            Slot::Given(value) => Slot::Given(map(value)),
        }
    }
}

/// What a member is called and what may stand in it.
pub(crate) struct Field {
    pub name: &'static str,
    pub names: Names,
    pub need: Need,
    /// Whether a number is a text whose quotes were forgotten: of phones and ids.
    pub number_as_text: bool,
    /// The code of an item of the wrong kind.
    pub item: Code,
    /// Other names that people are known to give it.
    pub misnomers: &'static [&'static str],
    /// The members of what stands here, or of each item of it.
    pub inner: &'static [Field],
}

/// What the absence of a value means.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Need {
    /// The checks judge it; null is absence.
    Required,
    /// A text that is empty, blank or null is left out, with a warning.
    OptionalText,
    /// Null is a value of the wrong kind.
    Optional,
}

impl Field {
    pub const fn required(name: &'static str, names: Names) -> Field {
        Field { name, names, need: Need::Required, number_as_text: false, item: names.invalid, misnomers: &[], inner: &[] }
    }

    pub const fn optional_text(name: &'static str, names: Names) -> Field {
        Field { need: Need::OptionalText, ..Field::required(name, names) }
    }

    pub const fn optional(name: &'static str, names: Names) -> Field {
        Field { need: Need::Optional, ..Field::required(name, names) }
    }

    pub const fn digits(self) -> Field {
        Field { number_as_text: true, ..self }
    }

    pub const fn misnamed(self, misnomers: &'static [&'static str]) -> Field {
        Field { misnomers, ..self }
    }

    pub const fn object(self, inner: &'static [Field]) -> Field {
        Field { inner, ..self }
    }

    pub const fn list(self, item: Code, inner: &'static [Field]) -> Field {
        Field { item, inner, ..self }
    }
}

/// Where a path stands in the declared order: known members by their position, unknown ones last; a member before what is
/// inside it. Nothing known lies deeper than a button's member.
pub(crate) fn rank(path: &[Step<'_>], mut fields: &'static [Field]) -> [usize; 4] {
    let mut ranks = [0; 4];
    for (rank, step) in ranks.iter_mut().zip(path) {
        *rank = match step {
            Step::Index(index) => index + 1,
            Step::Member(name) => {
                let known = fields.iter().position(|field| field.name == *name);
                fields = known.and_then(|index| fields.get(index)).map_or(&[], |field| field.inner);
                known.map_or(usize::MAX, |index| index + 1)
            }
        };
    }
    ranks
}

/// An object with known members, in the order of its documentation.
pub(crate) trait Record<'a> {
    fn fields(&self) -> &'static [Field];

    /// The member that `fields()[index]` names. Members are read in the order of `fields()`.
    fn slot(&mut self, index: usize) -> Option<&mut dyn Member<'a>>;

    /// What may stand in the member that `fields()[index]` names beside what was read before it; `None` where it has no business.
    fn field(&self, index: usize) -> Option<&'static Field> {
        self.fields().get(index)
    }

    /// What decides which members have business here, for the issue that says so.
    fn kind(&self) -> &'static str {
        ""
    }

    /// How it is told that the member that `fields()[index]` names has no business here.
    fn out_of_place(&self, _index: usize) -> (Code, Say) {
        (Code::MEMBER_UNKNOWN, Say::MemberOutOfPlace)
    }

    /// The member that was meant where `value` stands in the one that `fields()[index]` names, if it is another, and how
    /// that is told.
    fn meant(&self, _index: usize, _value: Value<'a>) -> Option<(usize, Code, Say)> {
        None
    }
}

/// The value of a member.
pub(crate) trait Member<'a> {
    fn read(&mut self, value: Value<'a>, place: Place<'_>, field: &Field, reader: &mut Reader<'a>);

    /// Writes the member with its name, if it is given; whether nothing of it is unusable.
    fn write(&mut self, name: &str, out: &mut Writer) -> bool;

    /// The JSON Schema of what may stand in the member, as far as its type and its field tell.
    #[cfg(not(target_arch = "wasm32"))]
    fn schema(field: &Field) -> serde_json::Value
    where
        Self: Sized;
}

/// Declares a [`Record`]: the Rust name, the type and the [`Field`] of each member, then overrides of its functions.
macro_rules! record {
    (
        $(#[doc = $doc:literal])*
        pub struct $name:ident<'a> { $($(#[doc = $member_doc:literal])* $member:ident: $type:ty = $field:expr,)+ }
        $($override:item)*
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone, Debug, Default, PartialEq)]
        pub(crate) struct $name<'a> { $($(#[doc = $member_doc])* pub $member: crate::record::Slot<$type>,)+ }

        impl $name<'_> {
            pub const FIELDS: &'static [crate::record::Field] = &[$($field),+];
        }

        impl<'a> crate::record::Record<'a> for $name<'a> {
            fn fields(&self) -> &'static [crate::record::Field] {
                Self::FIELDS
            }

            fn slot(&mut self, index: usize) -> Option<&mut dyn crate::record::Member<'a>> {
                let slots: [&mut dyn crate::record::Member<'a>; _] = [$(&mut self.$member),+];
                slots.into_iter().nth(index)
            }

            $($override)*
        }

        impl<'a> crate::record::Member<'a> for crate::record::Slot<$name<'a>> {
            fn read(
                &mut self,
                value: crate::value::Value<'a>,
                place: crate::place::Place<'_>,
                field: &crate::record::Field,
                reader: &mut crate::record::Reader<'a>,
            ) {
                let mut record = $name::default();
                *self = reader.object(value, place, field, &mut record).map(|()| record);
            }

            fn write(&mut self, name: &str, out: &mut crate::json::Writer) -> bool {
                self.put(name, out, |record, out| crate::record::write(record, out))
            }

            #[cfg(not(target_arch = "wasm32"))]
            fn schema(_field: &crate::record::Field) -> serde_json::Value {
                crate::schema::Shape::of::<$name<'_>>().finish()
            }
        }

        #[cfg(not(target_arch = "wasm32"))]
        impl<'a> schemars::JsonSchema for $name<'a> {
            fn schema_name() -> alloc::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                let mut shape = crate::schema::Shape::record(concat!($($doc, "\n"),*));
                $({
                    const FIELD: &crate::record::Field = &$field;
                    let schema = <crate::record::Slot<$type> as crate::record::Member<'a>>::schema(FIELD);
                    shape.add(FIELD, schema, concat!($($member_doc, "\n"),*));
                })+
                shape.into()
            }
        }
    };
}
pub(crate) use record;

/// A list of objects.
pub(crate) type List<T> = Vec<Slot<T>>;

impl<T> Slot<List<T>> {
    /// What `map` makes of each item that can be used.
    pub fn each<U>(&self, mut map: impl FnMut(&T) -> U) -> Slot<List<U>> {
        match self {
            Slot::Absent => Slot::Absent,
            Slot::Unusable => Slot::Unusable,
            Slot::Given(items) => {
                let mut mapped = Vec::with_capacity(items.len());
                for item in items {
                    mapped.push(item.given().map_or(Slot::Unusable, |item| Slot::Given(map(item))));
                }
                Slot::Given(mapped)
            }
        }
    }
}

impl<'a> Member<'a> for Slot<&'a str> {
    fn read(&mut self, value: Value<'a>, place: Place<'_>, field: &Field, reader: &mut Reader<'a>) {
        *self = reader.text(value, place, field);
    }

    fn write(&mut self, name: &str, out: &mut Writer) -> bool {
        self.put(name, out, |text, out| {
            out.text(text);
            true
        })
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(field: &Field) -> serde_json::Value {
        crate::schema::text(field)
    }
}

impl<'a> Member<'a> for Slot<Number<'a>> {
    fn read(&mut self, value: Value<'a>, place: Place<'_>, field: &Field, reader: &mut Reader<'a>) {
        *self = value.number().map_or_else(|| reader.wrong_kind(value, place, field, "number"), Slot::Given);
    }

    fn write(&mut self, name: &str, out: &mut Writer) -> bool {
        self.put(name, out, |number, out| {
            number.write(out);
            true
        })
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(_field: &Field) -> serde_json::Value {
        serde_json::json!({ "type": "number" })
    }
}

impl<'a> Member<'a> for Slot<bool> {
    fn read(&mut self, value: Value<'a>, place: Place<'_>, field: &Field, reader: &mut Reader<'a>) {
        *self = value.bool().map_or_else(|| reader.wrong_kind(value, place, field, "boolean"), Slot::Given);
    }

    fn write(&mut self, name: &str, out: &mut Writer) -> bool {
        self.put(name, out, |value, out| {
            out.bool(*value);
            true
        })
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(_field: &Field) -> serde_json::Value {
        serde_json::json!({ "type": "boolean" })
    }
}

impl<'a, T> Member<'a> for Slot<List<T>>
where
    T: Record<'a> + Default + 'a,
    Slot<T>: Member<'a>,
{
    fn read(&mut self, value: Value<'a>, place: Place<'_>, field: &Field, reader: &mut Reader<'a>) {
        let mut items = Vec::new();
        let list = reader.list(value, place, field, &mut |value, place, item, reader| {
            let mut record = T::default();
            items.push(reader.object(value, place, item, &mut record).map(|()| record));
        });
        *self = list.map(|()| items);
    }

    fn write(&mut self, name: &str, out: &mut Writer) -> bool {
        self.put(name, out, |items, out| {
            out.open('[');
            let all = items.iter_mut().all(|item| if let Slot::Given(record) = item { write(record, out) } else { false });
            out.close(']');
            all
        })
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(field: &Field) -> serde_json::Value {
        serde_json::json!({ "type": "array", "minItems": 1, "items": <Slot<T> as Member<'a>>::schema(field) })
    }
}

/// Writes the record: the members given, in order; whether nothing of it is unusable.
pub(crate) fn write(record: &mut dyn Record<'_>, out: &mut Writer) -> bool {
    out.open('{');
    let mut all = true;
    for (index, field) in record.fields().iter().enumerate() {
        all &= record.slot(index).is_none_or(|member| member.write(field.name, out));
    }
    out.close('}');
    all
}
