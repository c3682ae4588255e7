//! The tape: a document as one list of cells, in the order of the document.

use alloc::string::String;
use alloc::vec::Vec;

use super::Position;
use super::names::Names;
use super::value::Value;
use crate::text::vocabulary;

vocabulary! { pub(crate) as_str;
    /// What a cell holds, by the key that stands for it in an issue's `params`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[repr(u8)]
    pub(crate) enum Kind {
        Null = "null",
        /// `start` is 1 for true.
        Bool = "boolean",
        /// `start..end` is the number as JSON writes it.
        Number = "number",
        /// `start..end` is the text.
        Text = "text",
        /// `end` is the cell behind its last one.
        List = "list",
        /// `end` is the cell behind its last one.
        Object = "object",
        /// A member's name that is none of the known ones; its value follows.
        Name = "name",
        /// The text is not JSON: [`Doc::fault`] is where it stops being so. From here on JSON has nothing of the kind.
        NotJson = "not-json",
        TooDeep = "too-deep",
        TooLarge = "too-large",
        LoneSurrogate = "lone-surrogate",
        Undefined = "undefined",
        BigInt = "bigint",
        Function = "function",
        Symbol = "symbol",
        Cycle = "cycle",
        NotFinite = "not-finite",
        /// Reading it threw an exception.
        Throws = "throws",
    }
}

impl Kind {
    /// Whether it can be no part of a JSON document.
    pub fn is_unusable(self) -> bool {
        self as u8 >= Kind::NotJson as u8
    }
}

/// The text must be escaped when it is written.
pub(crate) const ESCAPED: u16 = 1;
/// The text stands in [`Doc::decoded`], not in [`Doc::input`].
pub(crate) const DECODED: u16 = 2;

/// One value, or a member's name.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cell {
    pub kind: Kind,
    /// The number of the member's name; [`UNKNOWN`](super::names::UNKNOWN) where it has none, or where its name is a cell of its own.
    pub member: u8,
    pub flags: u16,
    pub start: u32,
    pub end: u32,
}

/// How deep a document may be nested; what lies deeper is [`Kind::TooDeep`].
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
    /// How many lines stand before the text.
    pub(crate) lines_before: usize,
}

/// Nothing, which counts as null.
impl Default for Doc {
    fn default() -> Doc {
        let (input, decoded) = (String::new(), String::new());
        Doc { cells: Vec::new(), input, decoded, names: Names::NONE, is_text: false, fault: None, lines_before: 0 }
    }
}

impl Doc {
    pub(crate) fn root(&self) -> Value<'_> {
        Value { doc: self, at: 0 }
    }

    #[inline]
    pub(crate) fn text(&self, cell: Cell) -> &str {
        let texts = if cell.flags & DECODED == 0 { &self.input } else { &self.decoded };
        texts.get(cell.start as usize..cell.end as usize).unwrap_or_default()
    }

    #[inline]
    pub(crate) fn cell(&self, at: u32) -> Option<Cell> {
        self.cells.get(at as usize).copied()
    }
}

/// An index as cells keep it. No document has 4 GB.
#[inline]
pub(crate) fn index(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
