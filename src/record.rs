//! Objects whose members are known. Messages and payloads are declared, read and written by the same code.

mod near;
mod reader;

use std::borrow::Cow;

use crate::issue::{Code, Names};
use crate::json::Json;
use crate::place::{Place, Segment};
use crate::value::{Number, Value};

pub(crate) use reader::Reader;

/// A member's value as far as it could be understood.
#[derive(Clone, Debug, Default, PartialEq)]
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

    pub fn as_ref(&self) -> Slot<&T> {
        match self {
            Slot::Absent => Slot::Absent,
            Slot::Unusable => Slot::Unusable,
            Slot::Given(value) => Slot::Given(value),
        }
    }

    pub fn is_absent(&self) -> bool {
        matches!(self, Slot::Absent)
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
    /// The code of an item that is no object.
    pub item: Code,
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
        Field { name, names, need: Need::Required, number_as_text: false, item: names.invalid, inner: &[] }
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

    pub const fn object(self, inner: &'static [Field]) -> Field {
        Field { inner, ..self }
    }

    pub const fn list(self, item: Code, inner: &'static [Field]) -> Field {
        Field { item, inner, ..self }
    }
}

/// Where a path stands in the declared order: known members by their position, unknown ones last.
pub(crate) fn rank(path: &[Segment], mut fields: &'static [Field]) -> Vec<usize> {
    path.iter()
        .map(|segment| match segment {
            Segment::Index(index) => *index,
            Segment::Member(name) => {
                let known = fields.iter().enumerate().find(|(_, field)| field.name == name);
                fields = known.map_or(&[], |(_, field)| field.inner);
                known.map_or(usize::MAX, |(index, _)| index)
            }
        })
        .collect()
}

/// An object with known members, in the order of its documentation.
pub(crate) trait Record<'a>: Default {
    const FIELDS: &'static [Field];

    /// Reads the member that `FIELDS[index]` names; members are read in the order of `FIELDS`.
    fn set(&mut self, index: usize, field: &Field, value: Value<'a>, place: Place<'_>, reader: &mut Reader);

    /// What may stand in the member that `FIELDS[index]` names beside what was read before it; `None` where it has no business.
    fn field(&self, index: usize) -> Option<&'static Field> {
        Self::FIELDS.get(index)
    }

    /// What decides which members have business here, for the issue that says so.
    fn kind(&self) -> &'static str {
        ""
    }
}

/// Something that can stand in a member.
pub(crate) trait Member<'a>: Sized {
    fn read(value: Value<'a>, place: Place<'_>, field: &Field, reader: &mut Reader) -> Slot<Self>;

    /// The value as JSON; nothing if a part of it is unusable.
    fn write(self) -> Option<Json>;
}

/// Declares a [`Record`]: the Rust name, the type and the [`Field`] of each member, then overrides of its functions.
macro_rules! record {
    ($(#[$doc:meta])* pub struct $name:ident<'a> { $($(#[$member_doc:meta])* $member:ident: $type:ty = $field:expr,)+ } $($override:item)*) => {
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq)]
        pub(crate) struct $name<'a> { $($(#[$member_doc])* pub $member: crate::record::Slot<$type>,)+ }

        impl<'a> crate::record::Record<'a> for $name<'a> {
            const FIELDS: &'static [crate::record::Field] = &[$($field),+];

            fn set(
                &mut self,
                index: usize,
                field: &crate::record::Field,
                value: crate::value::Value<'a>,
                place: crate::place::Place<'_>,
                reader: &mut crate::record::Reader,
            ) {
                let mut left = index;
                $(
                    if left == 0 {
                        self.$member = crate::record::Member::read(value, place, field, reader);
                        return;
                    }
                    left -= 1;
                )+
                let _ = left;
            }

            $($override)*
        }

        impl<'a> crate::record::Member<'a> for $name<'a> {
            fn read(
                value: crate::value::Value<'a>,
                place: crate::place::Place<'_>,
                field: &crate::record::Field,
                reader: &mut crate::record::Reader,
            ) -> crate::record::Slot<Self> {
                reader.object(value, place, field)
            }

            fn write(self) -> Option<crate::json::Json> {
                let mut members = Vec::new();
                let mut fields = <Self as crate::record::Record>::FIELDS.iter();
                $(
                    let name = fields.next()?.name;
                    match self.$member {
                        crate::record::Slot::Given(value) => members.push((name.into(), crate::record::Member::write(value)?)),
                        crate::record::Slot::Absent => {}
                        crate::record::Slot::Unusable => return None,
                    }
                )+
                Some(crate::json::Json::Object(members))
            }
        }
    };
}
pub(crate) use record;

/// A text, borrowed from the document where it can be.
pub(crate) type Text<'a> = Cow<'a, str>;

/// A list of objects.
pub(crate) type List<T> = Vec<Slot<T>>;

impl<'a> Member<'a> for Text<'a> {
    fn read(value: Value<'a>, place: Place<'_>, field: &Field, reader: &mut Reader) -> Slot<Self> {
        reader.text(value, place, field)
    }

    fn write(self) -> Option<Json> {
        Some(self.into())
    }
}

impl<'a> Member<'a> for Number<'a> {
    fn read(value: Value<'a>, place: Place<'_>, field: &Field, reader: &mut Reader) -> Slot<Self> {
        value.number().map_or_else(|| reader.wrong_kind(value, place, field, "number"), Slot::Given)
    }

    fn write(self) -> Option<Json> {
        Some(self.to_json())
    }
}

impl<'a> Member<'a> for bool {
    fn read(value: Value<'a>, place: Place<'_>, field: &Field, reader: &mut Reader) -> Slot<Self> {
        value.bool().map_or_else(|| reader.wrong_kind(value, place, field, "boolean"), Slot::Given)
    }

    fn write(self) -> Option<Json> {
        Some(Json::Bool(self))
    }
}

impl<'a, T: Record<'a> + Member<'a>> Member<'a> for List<T> {
    fn read(value: Value<'a>, place: Place<'_>, field: &Field, reader: &mut Reader) -> Slot<Self> {
        reader.list(value, place, field)
    }

    fn write(self) -> Option<Json> {
        let items = self.into_iter().map(|item| match item {
            Slot::Given(item) => item.write(),
            _ => None,
        });
        Some(Json::Array(items.collect::<Option<_>>()?))
    }
}
