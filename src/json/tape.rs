//! The tape: a document as one list of cells, in the order of the document.

use alloc::string::String;
use alloc::vec::Vec;

use super::Position;
use super::names::{Names, UNKNOWN};
use super::value::Value;

/// What a cell holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum CellKind {
    Null,
    False,
    True,
    /// `start..end` is the number as JSON writes it.
    Number,
    /// `start..end` is the text.
    Text,
    /// `end` is the cell behind its last one.
    Object,
    /// `end` is the cell behind its last one.
    List,
    /// A member's name that is none of the known ones; its value follows.
    Name,
    /// What JSON cannot carry: `start` is the reason's number, see [`Unusable`](super::Unusable).
    Unusable,
}

/// The text must be escaped when it is written.
pub(crate) const ESCAPED: u16 = 1;
/// The text stands in [`Doc::decoded`], not in [`Doc::input`].
pub(crate) const DECODED: u16 = 2;

/// One value, or a member's name.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cell {
    pub kind: CellKind,
    /// The number of the member's name; [`UNKNOWN`] where it has none, or where its name is a cell of its own.
    pub member: u8,
    pub flags: u16,
    pub start: u32,
    pub end: u32,
}

/// How deep a document may be nested; what lies deeper is [`Unusable::TooDeep`](super::Unusable).
pub(crate) const MAX_DEPTH: usize = 64;

/// A document to be judged: any value, also one that JSON could not carry.
///
/// ```
/// use botonera::Doc;
/// let from_text = Doc::parse(r#"{ "to": "+5511999999999" }"#);
/// let from_value = Doc::from(&serde_json::json!({ "to": "+5511999999999" }));
/// # let _ = (from_text, from_value);
/// ```
#[derive(Clone, Debug)]
pub struct Doc {
    pub(crate) cells: Vec<Cell>,
    /// The JSON text, or the texts of the values one after the other.
    pub(crate) input: String,
    /// Texts that had escapes in them.
    pub(crate) decoded: String,
    pub(crate) names: &'static Names,
    /// Whether `input` is JSON text that somebody wrote, in which places can be told.
    pub(crate) is_text: bool,
    /// Where the text stops being JSON.
    pub(crate) fault: Option<Position>,
}

impl Default for Doc {
    fn default() -> Doc {
        Doc::new(Names::NONE)
    }
}

impl Doc {
    /// Nothing.
    pub(crate) const EMPTY: &'static Doc = &Doc::new(Names::NONE);

    /// An empty document, which counts as null.
    pub(crate) const fn new(names: &'static Names) -> Doc {
        Doc { cells: Vec::new(), input: String::new(), decoded: String::new(), names, is_text: false, fault: None }
    }

    /// The outermost value.
    pub(crate) fn root(&self) -> Value<'_> {
        Value { doc: self, at: 0 }
    }

    /// The text of a cell.
    #[inline]
    pub(crate) fn text(&self, cell: Cell) -> &str {
        let texts = if cell.flags & DECODED == 0 { &self.input } else { &self.decoded };
        texts.get(cell.start as usize..cell.end as usize).unwrap_or_default()
    }

    #[inline]
    pub(crate) fn cell(&self, at: u32) -> Option<Cell> {
        self.cells.get(at as usize).copied()
    }

    /// The cell behind a value.
    #[inline]
    pub(crate) fn behind(&self, at: u32) -> u32 {
        match self.cell(at) {
            Some(cell) if matches!(cell.kind, CellKind::Object | CellKind::List) => cell.end,
            _ => at + 1,
        }
    }
}

/// Fills a [`Doc`] with values that have no text yet, in document order.
pub(crate) struct DocWriter {
    doc: Doc,
    member: u8,
}

impl DocWriter {
    pub fn new(names: &'static Names) -> DocWriter {
        DocWriter { doc: Doc::new(names), member: UNKNOWN }
    }

    pub fn finish(self) -> Doc {
        self.doc
    }

    /// Names the value that is written next.
    pub fn name(&mut self, name: &str) {
        self.member = self.doc.names.number(name);
        if self.member == UNKNOWN {
            self.stored(CellKind::Name, name);
        }
    }

    pub fn null(&mut self) {
        self.push(CellKind::Null, 0, 0);
    }

    pub fn bool(&mut self, value: bool) {
        self.push(if value { CellKind::True } else { CellKind::False }, 0, 0);
    }

    /// `text` is the number as JSON writes it.
    pub fn number(&mut self, text: &str) {
        self.stored(CellKind::Number, text);
    }

    pub fn text(&mut self, text: &str) {
        self.stored(CellKind::Text, text);
    }

    pub fn unusable(&mut self, why: super::Unusable) {
        self.push(CellKind::Unusable, why as u32, 0);
    }

    /// Begins a list or an object, each value of which is named first; what follows up to [`DocWriter::close`] is in it.
    pub fn open(&mut self, kind: CellKind) -> usize {
        self.push(kind, 0, 0);
        self.doc.cells.len() - 1
    }

    /// Ends the list or object that `open` names.
    pub fn close(&mut self, open: usize) {
        let end = length(&self.doc.cells);
        if let Some(cell) = self.doc.cells.get_mut(open) {
            cell.end = end;
        }
    }

    fn stored(&mut self, kind: CellKind, text: &str) {
        let start = index(self.doc.input.len());
        self.doc.input.push_str(text);
        self.push(kind, start, index(self.doc.input.len()));
    }

    fn push(&mut self, kind: CellKind, start: u32, end: u32) {
        // A name is no member itself.
        let member = if kind == CellKind::Name { UNKNOWN } else { core::mem::replace(&mut self.member, UNKNOWN) };
        // Whoever reads it need not look whether there is anything to be escaped; who writes it does.
        self.doc.cells.push(Cell { kind, member, flags: ESCAPED, start, end });
    }
}

/// An index as cells keep it. No document has 4 GB.
#[inline]
pub(crate) fn index(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// How many there are, as cells keep it.
#[inline]
pub(crate) fn length<T>(list: &[T]) -> u32 {
    index(list.len())
}
