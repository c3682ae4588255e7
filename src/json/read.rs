//! JSON text into a [`Doc`]: without recursion, keeping members given twice and lone surrogates. Places are found afterwards, where
//! one is asked for.

use alloc::string::String;
use alloc::vec::Vec;

use super::Position;
use super::names::{Names, UNKNOWN};
use super::tape::{Cell, DECODED, Doc, ESCAPED, Kind, MAX_DEPTH, index};
use super::write::SHORT;
use crate::text::{length, pieces, swar};

/// No object or list is open.
const OUTSIDE: u32 = u32::MAX;
/// Cells of a message of the usual size, so that there is one allocation for them.
const USUAL: usize = 48;

impl Doc {
    /// The document that a JSON text holds; a text that is no JSON gives a document that says so.
    pub(crate) fn read(text: &str, names: &'static Names) -> Doc {
        // Many a program on Windows puts a byte order mark first.
        read(text.strip_prefix('\u{feff}').unwrap_or(text), names, false)
    }

    /// The list of values that JavaScript hands over: JSON text, in which marks stand for what JSON cannot carry.
    #[cfg(any(feature = "module", test))]
    pub(crate) fn decode(text: &str, names: &'static Names) -> Doc {
        read(text, names, true)
    }

    /// The same document with its places told as those of a text before which so many lines stand.
    pub(crate) fn behind_lines(mut self, lines_before: usize) -> Doc {
        self.lines_before = lines_before;
        self.fault = self.fault.map(|place| Position { line: place.line + lines_before, ..place });
        self
    }

    /// Whether the text stops being JSON only because it stops being UTF-8, where an end was put that no JSON text may have.
    #[cold]
    pub(crate) fn is_in_another_encoding(&self) -> bool {
        self.input.strip_suffix('\0').is_some_and(|text| self.is_at_fault(text))
    }

    /// Whether the text stops being JSON where it ends.
    #[cold]
    pub(crate) fn is_cut_off(&self) -> bool {
        self.is_at_fault(&self.input)
    }

    fn is_at_fault(&self, end_of: &str) -> bool {
        let end = Position::in_text(&self.input, end_of.len());
        self.fault == Some(Position { line: end.line + self.lines_before, ..end })
    }

    /// Where the name of the member in this cell begins, in a document that was read from text.
    #[cold]
    pub(crate) fn position(&self, cell: u32) -> Option<Position> {
        if !self.is_text {
            return None;
        }
        let mut reader = Reader::new(&self.input, self.names, false);
        reader.last = cell as usize;
        let _stopped = reader.document();
        let place = Position::in_text(&self.input, reader.name_at);
        Some(Position { line: place.line + self.lines_before, ..place })
    }
}

/// The byte at which the text stops being JSON.
pub(super) fn fault_in(text: &str) -> Option<usize> {
    let inner = text.strip_prefix('\u{feff}').unwrap_or(text);
    let fault = Reader::new(inner, Names::NONE, false).document().err()?;
    Some(text.len() - inner.len() + fault)
}

fn read(text: &str, names: &'static Names, marks: bool) -> Doc {
    let mut reader = Reader::new(text, names, marks);
    reader.cells.reserve(USUAL);
    let outcome = reader.document();
    let Reader { mut cells, decoded, .. } = reader;
    let fault = outcome.err().map(|at| Position::in_text(text, at));
    if fault.is_some() {
        cells.clear();
        cells.push(Cell { kind: Kind::NotJson, member: UNKNOWN, flags: 0, start: 0, end: 0 });
    }
    Doc { cells, input: String::from(text), decoded, names, is_text: !marks, fault, lines_before: 0 }
}

/// What stands behind a `!` for a value that JSON cannot carry.
const MARKS: [(u8, Kind); 9] = [
    (b'b', Kind::BigInt),
    (b'c', Kind::Cycle),
    (b'd', Kind::TooDeep),
    (b'f', Kind::Function),
    (b'l', Kind::TooLarge),
    (b'n', Kind::NotFinite),
    (b's', Kind::Symbol),
    (b't', Kind::Throws),
    (b'u', Kind::Undefined),
];

struct Reader<'t> {
    text: &'t str,
    bytes: &'t [u8],
    max_depth: usize,
    /// Whether values that JSON cannot carry are marked.
    marks: bool,
    names: &'static Names,
    cells: Vec<Cell>,
    decoded: String,
    /// Where the last member's name began.
    name_at: usize,
    /// The cell at which to stop.
    last: usize,
}

/// Every step gives the place where the text stops being JSON.
impl<'t> Reader<'t> {
    fn new(text: &'t str, names: &'static Names, marks: bool) -> Reader<'t> {
        Reader {
            text,
            bytes: text.as_bytes(),
            // The list of what is handed over is none of the values.
            max_depth: MAX_DEPTH + usize::from(marks),
            marks,
            names,
            cells: Vec::new(),
            decoded: String::new(),
            name_at: 0,
            last: usize::MAX,
        }
    }

    /// While an object or list is open, its cell's `start` is the cell of the one around it.
    fn document(&mut self) -> Result<(), usize> {
        let (mut open, mut closing, mut depth) = (OUTSIDE, 0, 0);
        let mut member = UNKNOWN;
        let (mut i, mut byte) = self.blank(0);
        loop {
            // What lies too deep is going to be taken away.
            if self.cells.len() > self.last && depth <= self.max_depth {
                return Ok(());
            }
            match byte {
                b'"' => i = self.string(i + 1, Kind::Text, member)?,
                b'{' | b'[' => {
                    // The other bracket is two further in ASCII.
                    closing = byte + 2;
                    let kind = if byte == b'{' { Kind::Object } else { Kind::List };
                    let here = index(self.cells.len());
                    self.cells.push(Cell { kind, member, flags: 0, start: open, end: 0 });
                    open = here;
                    depth += 1;
                    (i, byte) = self.blank(i + 1);
                    if byte != closing {
                        if closing == b'}' {
                            (i, member) = self.name(i, byte)?;
                            (i, byte) = self.blank(i);
                        } else {
                            member = UNKNOWN;
                        }
                        continue;
                    }
                }
                _ => i = self.scalar(i, byte, member)?,
            }
            // Behind a value.
            loop {
                (i, byte) = self.blank(i);
                if depth == 0 {
                    return if i == self.bytes.len() { Ok(()) } else { Err(i) };
                }
                if byte == b',' {
                    (i, byte) = self.blank(i + 1);
                    if closing == b'}' {
                        (i, member) = self.name(i, byte)?;
                        (i, byte) = self.blank(i);
                    }
                    break;
                }
                if byte != closing {
                    return Err(i);
                }
                i += 1;
                depth -= 1;
                let end = index(self.cells.len());
                let Some(cell) = self.cells.get_mut(open as usize) else { return Err(i) };
                let around = core::mem::take(&mut cell.start);
                cell.end = end;
                if depth >= self.max_depth {
                    cell.kind = Kind::TooDeep;
                    self.cells.truncate(open as usize + 1);
                }
                open = around;
                closing = match self.cells.get(open as usize) {
                    Some(cell) if cell.kind == Kind::Object => b'}',
                    _ => b']',
                };
            }
        }
    }

    /// Adds a value that has nothing but a kind.
    fn plain(&mut self, kind: Kind, member: u8) {
        self.cells.push(Cell { kind, member, flags: 0, start: 0, end: 0 });
    }

    #[inline]
    fn blank(&self, i: usize) -> (usize, u8) {
        match self.bytes.get(i) {
            Some(&byte) if byte > b' ' => (i, byte),
            _ => self.blanks(i),
        }
    }

    #[inline(never)]
    fn blanks(&self, i: usize) -> (usize, u8) {
        let rest = self.bytes.get(i..).unwrap_or_default();
        let count = rest.iter().take_while(|byte| b" \t\n\r".contains(byte)).count();
        (i + count, rest.get(count).copied().unwrap_or_default())
    }

    /// The first byte from `i` on that ends or breaks a text.
    #[inline]
    fn special(&self, i: usize) -> usize {
        i + swar::before_special(self.bytes.get(i..).unwrap_or_default())
    }

    /// A text from behind its quote on, as a value or a name.
    #[inline]
    fn string(&mut self, start: usize, kind: Kind, member: u8) -> Result<usize, usize> {
        let end = self.special(start);
        if self.bytes.get(end) == Some(&b'"') {
            self.cells.push(Cell { kind, member, flags: 0, start: index(start), end: index(end) });
            return Ok(end + 1);
        }
        self.escaped(start, end, kind, member)
    }

    /// The same, of a text with escapes; `i` is where the first one stands. Of one with a lone surrogate there is nothing but that.
    #[cold]
    #[inline(never)]
    fn escaped(&mut self, start: usize, mut i: usize, kind: Kind, member: u8) -> Result<usize, usize> {
        let from = index(self.decoded.len());
        let mut well_formed = true;
        self.decoded.push_str(self.text.get(start..i).unwrap_or_default());
        while self.bytes.get(i) == Some(&b'\\') {
            let char = match self.bytes.get(i + 1) {
                Some(b'/') => '/',
                Some(b'u') => {
                    let (unit, behind) = self.unit(i + 2)?;
                    i = behind - 2;
                    well_formed &= char::from_u32(unit).is_some();
                    char::from_u32(unit).unwrap_or(char::REPLACEMENT_CHARACTER)
                }
                letter => SHORT.iter().find(|(_, short)| letter == Some(short)).ok_or(i)?.0,
            };
            self.decoded.push(char);
            i += 2;
            let next = self.special(i);
            self.decoded.push_str(self.text.get(i..next).unwrap_or_default());
            i = next;
        }
        if self.bytes.get(i) != Some(&b'"') {
            return Err(i);
        }
        let end = index(self.decoded.len());
        if well_formed {
            self.cells.push(Cell { kind, member, flags: ESCAPED | DECODED, start: from, end });
        } else {
            self.plain(Kind::LoneSurrogate, member);
        }
        Ok(i + 1)
    }

    /// The code point whose four digits begin at `i`, perhaps with the other half of a pair behind them; half of one stays what it
    /// is.
    fn unit(&self, i: usize) -> Result<(u32, usize), usize> {
        let unit = self.hex(i).ok_or(i - 2)?;
        if (0xd800..0xdc00).contains(&unit)
            && self.bytes.get(i + 4..i + 6) == Some(b"\\u")
            && let Some(low) = self.hex(i + 6).filter(|low| (0xdc00..0xe000).contains(low))
        {
            return Ok((0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00), i + 10));
        }
        Ok((unit, i + 4))
    }

    fn hex(&self, i: usize) -> Option<u32> {
        let digits = self.bytes.get(i..i + 4)?;
        digits.iter().try_fold(0, |unit, byte| Some(unit << 4 | char::from(*byte).to_digit(16)?))
    }

    /// A name and the colon behind it: where its value may begin, and its number.
    #[inline]
    fn name(&mut self, i: usize, byte: u8) -> Result<(usize, u8), usize> {
        if byte != b'"' {
            return Err(i);
        }
        if self.cells.len() <= self.last {
            self.name_at = i;
        }
        // Most names have at most eight bytes, no escapes, and the colon right behind them.
        if let Some(chunk) = self.bytes.get(i + 1..).and_then(<[u8]>::first_chunk::<8>) {
            let x = u64::from_le_bytes(*chunk);
            let found = swar::quotes(x);
            let length = (found.trailing_zeros() >> 3) as usize;
            if found != 0 && length > 0 && self.bytes.get(i + length + 2) == Some(&b':') {
                // What stands below the quote.
                let member = self.names.number_of_short(x & ((1 << (8 * length)) - 1));
                if member != UNKNOWN {
                    return Ok((i + length + 3, member));
                }
            }
        }
        let end = self.special(i + 1);
        let mut member = UNKNOWN;
        let mut behind = end + 1;
        if self.bytes.get(end) == Some(&b'"') {
            member = self.names.number(self.text.get(i + 1..end).unwrap_or_default());
        }
        if member == UNKNOWN {
            (behind, member) = self.unknown(i)?;
        }
        let (at, byte) = self.blank(behind);
        if byte == b':' { Ok((at + 1, member)) } else { Err(at) }
    }

    /// A name that is not known, or that is written with escapes.
    #[cold]
    #[inline(never)]
    fn unknown(&mut self, i: usize) -> Result<(usize, u8), usize> {
        let behind = self.string(i + 1, Kind::Name, UNKNOWN)?;
        let raw = self.text.get(i + 1..behind - 1).unwrap_or_default();
        let Some(cell) = self.cells.last_mut() else { return Err(i) };
        let mut member = UNKNOWN;
        // Names with lone surrogates would all become one; as escapes they stay apart from each other, and what comes from JavaScript from
        // any other name, for there whatever looks like such an escape is left as it is as well.
        let is_raw = |bytes: &[u8]| bytes == b"\\ud";
        if self.marks && raw.as_bytes().windows(3).any(is_raw) || cell.kind == Kind::LoneSurrogate {
            *cell = Cell { kind: Kind::Name, flags: ESCAPED, start: index(i + 1), end: index(behind - 1), ..*cell };
        } else if cell.flags & DECODED != 0 {
            member = self.names.number(self.decoded.get(cell.start as usize..cell.end as usize).unwrap_or_default());
            if member != UNKNOWN {
                self.cells.pop();
            }
        }
        Ok((behind, member))
    }

    #[inline(never)]
    fn scalar(&mut self, i: usize, byte: u8, member: u8) -> Result<usize, usize> {
        let (word, kind, start): (&[u8], Kind, u32) = match byte {
            b'-' | b'0'..=b'9' => {
                let end = self.number(i)?;
                self.cells.push(Cell { kind: Kind::Number, member, flags: 0, start: index(i), end: index(end) });
                return Ok(end);
            }
            b't' => (b"true", Kind::Bool, 1),
            b'f' => (b"false", Kind::Bool, 0),
            b'n' => (b"null", Kind::Null, 0),
            b'!' if self.marks => {
                let (_, kind) = MARKS.iter().find(|(mark, _)| self.bytes.get(i + 1) == Some(mark)).ok_or(i)?;
                self.plain(*kind, member);
                return Ok(i + 2);
            }
            _ => return Err(i),
        };
        if self.bytes.get(i..i + word.len()) != Some(word) {
            return Err(i);
        }
        self.cells.push(Cell { kind, member, flags: 0, start, end: 0 });
        Ok(i + word.len())
    }

    fn number(&self, start: usize) -> Result<usize, usize> {
        let digits = |from: usize| {
            let count = self.bytes.iter().skip(from).take_while(|byte| byte.is_ascii_digit()).count();
            if count == 0 { Err(from) } else { Ok(from + count) }
        };
        let mut i = start + usize::from(self.bytes.get(start) == Some(&b'-'));
        i = if self.bytes.get(i) == Some(&b'0') { i + 1 } else { digits(i)? };
        if self.bytes.get(i) == Some(&b'.') {
            i = digits(i + 1)?;
        }
        if matches!(self.bytes.get(i), Some(b'e' | b'E')) {
            i += 1;
            i += usize::from(matches!(self.bytes.get(i), Some(b'+' | b'-')));
            i = digits(i)?;
        }
        Ok(i)
    }
}

impl Position {
    /// The place of a byte in a text.
    pub(super) fn in_text(text: &str, at: usize) -> Position {
        let before = text.get(..at).unwrap_or(text);
        let start = Position { line: 0, column: 1 };
        pieces(before, b'\n').fold(start, |place, line| Position { line: place.line + 1, column: length(line) + 1 })
    }
}
