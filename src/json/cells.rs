//! Cells that JavaScript wrote into a [`Doc`].

use alloc::borrow::ToOwned as _;
use alloc::vec::Vec;

use super::{Cell, Doc, ESCAPED, Kind, Names, index};
use crate::text::swar;

/// The kinds of values by their numbers in [`Kind`], of which JavaScript has cells; all else is undefined.
const KINDS: [Kind; 7] = [Kind::Null, Kind::Bool, Kind::Number, Kind::Text, Kind::List, Kind::Object, Kind::Name];

impl Doc {
    /// How many words a cell has.
    pub(crate) const CELL: usize = 3;

    /// The document of the cells: kind and member's number, a byte each; start; end. Starts and ends of texts
    /// count UTF-16 units of `text`, as JavaScript does.
    pub(crate) fn of_cells(cells: &[[u32; Doc::CELL]], text: &str, names: &'static Names) -> Doc {
        let mut units = Units { bytes: text.as_bytes(), unit: 0, byte: 0 };
        let cell = |[first, mut start, mut end]: [u32; Doc::CELL]| {
            let [kind, member, ..] = first.to_le_bytes();
            let kind = KINDS.get(usize::from(kind)).copied().unwrap_or(Kind::Undefined);
            if matches!(kind, Kind::Number | Kind::Text | Kind::Name) {
                (start, end) = (units.byte_of(start), units.byte_of(end));
            }
            Cell { kind, member, flags: ESCAPED, start, end }
        };
        let cells: Vec<Cell> = cells.iter().copied().map(cell).collect();
        Doc { cells, input: text.to_owned(), names, ..Doc::default() }
    }
}

/// From UTF-16 units to bytes, from the front to the back.
struct Units<'t> {
    bytes: &'t [u8],
    unit: u32,
    byte: usize,
}

impl Units<'_> {
    fn byte_of(&mut self, unit: u32) -> u32 {
        while self.unit < unit {
            let chunk = self.bytes.get(self.byte..).and_then(<[u8]>::first_chunk::<8>);
            if unit - self.unit >= 8 && chunk.is_some_and(|chunk| swar::are_ascii(*chunk)) {
                self.byte += 8;
                self.unit += 8;
                continue;
            }
            // By the first byte of a character: how many it has, and whether it is a pair of units.
            let (bytes, units) = match self.bytes.get(self.byte) {
                Some(0xf0..) => (4, 2),
                Some(0xe0..) => (3, 1),
                Some(0xc0..) => (2, 1),
                Some(_) => (1, 1),
                None => break,
            };
            self.byte += bytes;
            self.unit += units;
        }
        index(self.byte)
    }
}
