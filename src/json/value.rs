//! What is seen of a document: its values, one inside the other.

use super::tape::{Cell, Doc, Kind};
use super::write::{Json, Writer};
use crate::text::{WHITE_SPACE, is_blank};

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

impl core::fmt::Debug for Value<'_> {
    fn fmt(&self, out: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        out.write_str(self.kind().as_str())
    }
}

impl<'a> Value<'a> {
    /// What the value is. An empty document is null.
    pub fn kind(self) -> Kind {
        self.doc.cell(self.at).map_or(Kind::Null, |cell| cell.kind)
    }

    fn cell(self, kind: Kind) -> Option<Cell> {
        self.doc.cell(self.at).filter(|cell| cell.kind == kind)
    }

    pub fn text(self) -> Option<&'a str> {
        self.cell(Kind::Text).map(|cell| self.doc.text(cell))
    }

    /// The number as JSON writes it.
    pub fn number(self) -> Option<&'a str> {
        self.cell(Kind::Number).map(|cell| self.doc.text(cell))
    }

    pub fn bool(self) -> Option<bool> {
        self.cell(Kind::Bool).map(|cell| cell.start != 0)
    }

    /// Whether it is what a form sends of a field that nobody filled in.
    #[cold]
    pub fn is_nothing(self) -> bool {
        self.kind() == Kind::Null || self.text().is_some_and(is_blank)
    }

    /// The same, but for a text that begins with very much white space: for what may be asked of one value very often.
    pub fn seems_nothing(self) -> bool {
        const LOOKED_AT: usize = 64;
        self.kind() == Kind::Null
            || self.text().is_some_and(|text| text.chars().take(LOOKED_AT).all(|char| WHITE_SPACE.contains(&char)))
    }

    /// The items of a list, in order; nothing for any other kind.
    pub fn items(self) -> impl Iterator<Item = Value<'a>> {
        self.inside(Kind::List).map(|(_, value)| value)
    }

    /// The members of an object in the order given, a name given twice twice; nothing for any other kind.
    pub fn members(self) -> impl Iterator<Item = (&'a str, Value<'a>)> {
        self.inside(Kind::Object)
    }

    /// What stands in a list or object, with its name if it has one.
    fn inside(self, kind: Kind) -> impl Iterator<Item = (&'a str, Value<'a>)> {
        let doc = self.doc;
        let end = self.cell(kind).map_or(0, |cell| cell.end);
        let mut at = self.at + 1;
        core::iter::from_fn(move || {
            let cell = doc.cell(at).filter(|_| at < end)?;
            let mut name = doc.names.name(cell.member);
            if cell.kind == Kind::Name {
                name = doc.text(cell);
                at += 1;
            }
            let value = Value { doc, at };
            at = match doc.cell(at) {
                Some(Cell { kind: Kind::List | Kind::Object, end, .. }) => end,
                _ => at + 1,
            };
            Some((name, value))
        })
    }

    /// The value as JSON, or nothing if some part of it is not JSON.
    pub fn to_json(self) -> Option<Json> {
        let mut out = Writer::default();
        self.write(&mut out).then(|| out.finish())
    }

    /// Writes the value; whether all of it could be written.
    pub fn write(self, out: &mut Writer) -> bool {
        match self.kind() {
            Kind::Null => out.raw("null"),
            Kind::Bool => out.bool(self.bool() == Some(true)),
            Kind::Number => out.raw(self.number().unwrap_or("0")),
            Kind::Text => out.text(self.text().unwrap_or_default()),
            kind @ (Kind::List | Kind::Object) => {
                let is_list = kind == Kind::List;
                out.open(if is_list { '[' } else { '{' });
                let all = self.inside(kind).all(|(name, value)| value.write(if is_list { &mut *out } else { out.name(name) }));
                out.close(if is_list { ']' } else { '}' });
                return all;
            }
            _ => return false,
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
