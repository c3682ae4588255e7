//! What is seen of a document: its values, one inside the other.

use super::tape::{CellKind, Doc};
use super::write::{Json, Writer};

/// One value of a [`Doc`].
#[derive(Clone, Copy)]
pub(crate) struct Value<'a> {
    pub doc: &'a Doc,
    /// Its cell.
    pub at: u32,
}

/// A place in a JSON text; line and column count from 1, the column in code points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Position {
    pub line: usize,
    pub column: usize,
}

/// Why a value can be no part of a JSON document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Unusable {
    /// The text is not JSON: [`Doc::fault`] is where it stops being so.
    NotJson,
    TooDeep,
    TooLarge,
    LoneSurrogate,
    Undefined,
    BigInt,
    Function,
    Symbol,
    Cycle,
    NotFinite,
    /// Reading it threw an exception.
    Throws,
}

impl Unusable {
    const ALL: [Unusable; 11] = [
        Unusable::NotJson,
        Unusable::TooDeep,
        Unusable::TooLarge,
        Unusable::LoneSurrogate,
        Unusable::Undefined,
        Unusable::BigInt,
        Unusable::Function,
        Unusable::Symbol,
        Unusable::Cycle,
        Unusable::NotFinite,
        Unusable::Throws,
    ];
}

/// What a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Null,
    Bool,
    Number,
    Text,
    List,
    Object,
    Unusable(Unusable),
}

impl Kind {
    /// The keys that stand for the kinds in an issue's `params`, by their numbers.
    pub const KEYS: [&'static str; 17] = [
        "null",
        "boolean",
        "number",
        "text",
        "list",
        "object",
        "not-json",
        "too-deep",
        "too-large",
        "lone-surrogate",
        "undefined",
        "bigint",
        "function",
        "symbol",
        "cycle",
        "not-finite",
        "throws",
    ];

    /// The number of the kind.
    pub fn number(self) -> u32 {
        match self {
            Kind::Null => 0,
            Kind::Bool => 1,
            Kind::Number => 2,
            Kind::Text => 3,
            Kind::List => 4,
            Kind::Object => 5,
            Kind::Unusable(why) => 6 + why as u32,
        }
    }
}

impl core::fmt::Debug for Value<'_> {
    fn fmt(&self, out: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        self.kind().fmt(out)
    }
}

impl<'a> Value<'a> {
    /// What the value is. An empty document is null.
    pub fn kind(self) -> Kind {
        let Some(cell) = self.doc.cell(self.at) else { return Kind::Null };
        match cell.kind {
            CellKind::Null | CellKind::Name => Kind::Null,
            CellKind::False | CellKind::True => Kind::Bool,
            CellKind::Number => Kind::Number,
            CellKind::Text => Kind::Text,
            CellKind::List => Kind::List,
            CellKind::Object => Kind::Object,
            CellKind::Unusable => {
                let why = Unusable::ALL.get(cell.start as usize).copied();
                Kind::Unusable(why.unwrap_or(Unusable::Throws))
            }
        }
    }

    pub fn text(self) -> Option<&'a str> {
        self.doc.cell(self.at).filter(|cell| cell.kind == CellKind::Text).map(|cell| self.doc.text(cell))
    }

    /// The number as JSON writes it.
    pub fn number(self) -> Option<&'a str> {
        self.doc.cell(self.at).filter(|cell| cell.kind == CellKind::Number).map(|cell| self.doc.text(cell))
    }

    pub fn bool(self) -> Option<bool> {
        match self.doc.cell(self.at)?.kind {
            CellKind::True => Some(true),
            CellKind::False => Some(false),
            _ => None,
        }
    }

    /// The items of a list, in order; nothing for any other kind.
    pub fn items(self) -> impl Iterator<Item = Value<'a>> {
        self.inside(CellKind::List).map(|(_, value)| value)
    }

    /// The members of an object in the order given, a name given twice twice; nothing for any other kind.
    pub fn members(self) -> impl Iterator<Item = (&'a str, Value<'a>)> {
        self.inside(CellKind::Object)
    }

    /// What stands in a list or object, with its name if it has one.
    fn inside(self, kind: CellKind) -> impl Iterator<Item = (&'a str, Value<'a>)> {
        let doc = self.doc;
        let end = doc.cell(self.at).filter(|cell| cell.kind == kind).map_or(0, |cell| cell.end);
        let mut at = self.at + 1;
        core::iter::from_fn(move || {
            let mut cell = doc.cell(at).filter(|_| at < end)?;
            let mut name = doc.names.name(cell.member);
            if cell.kind == CellKind::Name {
                name = doc.text(cell);
                at += 1;
                cell = doc.cell(at)?;
            }
            let value = Value { doc, at };
            at = if matches!(cell.kind, CellKind::Object | CellKind::List) { cell.end } else { at + 1 };
            Some((name, value))
        })
    }

    /// The value as JSON, or nothing if some part of it is not JSON.
    pub fn to_json(self) -> Option<Json> {
        let mut out = Writer::default();
        self.write(&mut out).then(|| out.finish())
    }

    /// Writes the value; whether all of it could be written.
    fn write(self, out: &mut Writer) -> bool {
        match self.kind() {
            Kind::Null => out.raw("null"),
            Kind::Bool => out.bool(self.bool() == Some(true)),
            Kind::Number => out.raw(self.number().unwrap_or("0")),
            Kind::Text => out.text(self.text().unwrap_or_default()),
            Kind::List => {
                out.open('[');
                let all = self.items().all(|item| item.write(out));
                out.close(']');
                return all;
            }
            Kind::Object => {
                out.open('{');
                let all = self.members().all(|(name, value)| value.write(out.name(name)));
                out.close('}');
                return all;
            }
            Kind::Unusable(_) => return false,
        }
        true
    }

    /// The first member of this name.
    #[inline(never)]
    pub fn member(self, name: &str) -> Option<Value<'a>> {
        self.members().find(|(given, _)| *given == name).map(|(_, value)| value)
    }

    /// The text of the first member of this name, if it is one.
    pub fn text_of(self, name: &str) -> Option<&'a str> {
        self.member(name)?.text()
    }
}
