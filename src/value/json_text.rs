//! JSON text into a [`Doc`]: without recursion, keeping members given twice, lone surrogates and positions.

use super::{Doc, DocWriter, MAX_DEPTH, Position, Unusable};
use crate::strings::cut;
use alloc::string::String;
use alloc::vec::Vec;

impl Doc {
    /// The document that a JSON text holds. Text that is no JSON gives a document of which every function
    /// says so (`json-invalid`, with line and column).
    #[must_use]
    pub fn parse(text: &str) -> Doc {
        read(text, MAX_DEPTH, false)
    }

    /// The list of values that JavaScript hands over: JSON text, in which marks stand for what JSON cannot carry.
    #[cfg_attr(not(any(target_arch = "wasm32", test)), expect(dead_code, reason = "in Rust, values come with their types"))]
    pub(crate) fn decode(text: &str) -> Doc {
        read(text, MAX_DEPTH + 1, true)
    }
}

fn read(text: &str, max_depth: usize, marks: bool) -> Doc {
    let start = Position { line: 1, column: 1 };
    let mut parser = Parser {
        bytes: text.as_bytes(),
        text,
        at: 0,
        max_depth,
        marks,
        writer: DocWriter::default(),
        open: Vec::new(),
        muted: 0,
        located: (0, start),
    };
    if parser.document().is_some() {
        return parser.writer.finish();
    }
    let mut writer = DocWriter::default();
    parser.located = (0, start);
    writer.unusable(Unusable::NotJson(parser.locate(parser.at)));
    writer.finish()
}

struct Parser<'t> {
    text: &'t str,
    bytes: &'t [u8],
    at: usize,
    max_depth: usize,
    /// Whether values that JSON cannot carry are marked.
    marks: bool,
    writer: DocWriter,
    open: Vec<Open>,
    /// How many of the open lists and objects lie too deep to be kept.
    muted: usize,
    /// The last place that was turned into line and column.
    located: (usize, Position),
}

/// Half of a character: an escape that no text can hold.
struct LoneSurrogate;

struct Open {
    is_list: bool,
    entry: usize,
}

/// Every step gives `None` where the text stops being JSON; `at` then stands there.
impl Parser<'_> {
    fn document(&mut self) -> Option<()> {
        loop {
            self.blank();
            if self.value()? && self.after_value()? {
                return Some(());
            }
        }
    }

    /// Reads a whole value (true), or the beginning of a list or object up to its first value (false).
    fn value(&mut self) -> Option<bool> {
        match self.peek()? {
            b'{' => return self.begin(false),
            b'[' => return self.begin(true),
            b'"' => {
                let (text, well_formed) = self.string()?;
                if self.muted == 0 {
                    if well_formed { self.writer.text(&text) } else { self.writer.unusable(Unusable::LoneSurrogate) }
                }
            }
            b't' => self.word("true", |writer| writer.bool(true))?,
            b'f' => self.word("false", |writer| writer.bool(false))?,
            b'n' => self.word("null", DocWriter::null)?,
            b'!' if self.marks => self.mark()?,
            _ => self.number()?,
        }
        Some(true)
    }

    fn begin(&mut self, is_list: bool) -> Option<bool> {
        self.at += 1;
        let entry = if self.muted > 0 || self.open.len() >= self.max_depth {
            if self.muted == 0 {
                self.writer.unusable(Unusable::TooDeep);
            }
            self.muted += 1;
            0
        } else if is_list {
            self.writer.open_list()
        } else {
            self.writer.open_object()
        };
        self.open.push(Open { is_list, entry });
        self.blank();
        if self.peek()? == if is_list { b']' } else { b'}' } {
            self.end();
            return Some(true);
        }
        if !is_list {
            self.member_name()?;
        }
        Some(false)
    }

    fn end(&mut self) {
        self.at += 1;
        if let Some(open) = self.open.pop() {
            if self.muted > 0 {
                self.muted -= 1;
            } else {
                self.writer.close(open.entry);
            }
        }
    }

    /// After a value: up to the next one (false), or to the end of the text (true).
    fn after_value(&mut self) -> Option<bool> {
        loop {
            self.blank();
            let Some(open) = self.open.last() else {
                return (self.at == self.bytes.len()).then_some(true);
            };
            match (self.peek()?, open.is_list) {
                (b',', true) => self.at += 1,
                (b',', false) => {
                    self.at += 1;
                    self.blank();
                    self.member_name()?;
                }
                (b']', true) | (b'}', false) => {
                    self.end();
                    continue;
                }
                _ => return None,
            }
            return Some(false);
        }
    }

    fn member_name(&mut self) -> Option<()> {
        let start = self.at;
        if self.peek()? != b'"' {
            return None;
        }
        let (name, _) = self.string()?;
        if self.muted == 0 {
            let raw = self.text.get(start + 1..self.at - 1)?;
            // Names with lone surrogates would all become one; as escapes they stay apart from each other and from any other
            // name, for whatever looks like such an escape is left as it is as well.
            let stays_raw = self.marks && raw.as_bytes().windows(3).any(|bytes| bytes == b"\\ud");
            self.writer.name(if stays_raw { raw } else { &name });
            // Only in a text that somebody wrote can a member stand twice.
            if !self.marks {
                let position = self.locate(start);
                self.writer.position(position);
            }
        }
        self.blank();
        (self.peek()? == b':').then(|| self.at += 1)
    }

    fn word(&mut self, word: &str, write: fn(&mut DocWriter)) -> Option<()> {
        self.text.get(self.at..)?.starts_with(word).then_some(())?;
        self.at += word.len();
        if self.muted == 0 {
            write(&mut self.writer);
        }
        Some(())
    }

    fn mark(&mut self) -> Option<()> {
        let why = match self.bytes.get(self.at + 1)? {
            b'b' => Unusable::BigInt,
            b'c' => Unusable::Cycle,
            b'd' => Unusable::TooDeep,
            b'f' => Unusable::Function,
            b'l' => Unusable::TooLarge,
            b'n' => Unusable::NotFinite,
            b's' => Unusable::Symbol,
            b't' => Unusable::Throws,
            b'u' => Unusable::Undefined,
            _ => return None,
        };
        self.at += 2;
        if self.muted == 0 {
            self.writer.unusable(why);
        }
        Some(())
    }

    fn number(&mut self) -> Option<()> {
        let start = self.at;
        self.skip(b'-');
        if !self.skip(b'0') {
            self.digits()?;
        }
        if self.skip(b'.') {
            self.digits()?;
        }
        if self.skip(b'e') || self.skip(b'E') {
            let _sign = self.skip(b'+') || self.skip(b'-');
            self.digits()?;
        }
        let text = self.text.get(start..self.at)?;
        if self.muted == 0 {
            self.writer.number(text, worth(text));
        }
        Some(())
    }

    fn digits(&mut self) -> Option<()> {
        let start = self.at;
        while self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        (self.at > start).then_some(())
    }

    /// A text, and whether it is well-formed: a lone surrogate becomes U+FFFD and makes it not so.
    fn string(&mut self) -> Option<(String, bool)> {
        self.at += 1;
        let mut out = String::new();
        let mut well_formed = true;
        loop {
            let rest = self.bytes.get(self.at..)?;
            let plain = rest.iter().position(|byte| matches!(byte, b'"' | b'\\' | 0..=0x1f)).unwrap_or(rest.len());
            out.push_str(self.text.get(self.at..self.at + plain)?);
            self.at += plain;
            match self.peek()? {
                b'"' => {
                    self.at += 1;
                    return Some((out, well_formed));
                }
                b'\\' => {
                    let char = self.escape()?;
                    well_formed &= char.is_ok();
                    out.push(char.unwrap_or(char::REPLACEMENT_CHARACTER));
                }
                _ => return None,
            }
        }
    }

    fn escape(&mut self) -> Option<Result<char, LoneSurrogate>> {
        let char = match *self.bytes.get(self.at + 1)? {
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            plain @ (b'"' | b'\\' | b'/') => char::from(plain),
            b'u' => return self.unicode_escape(),
            _ => return None,
        };
        self.at += 2;
        Some(Ok(char))
    }

    fn unicode_escape(&mut self) -> Option<Result<char, LoneSurrogate>> {
        let unit = self.hex(self.at + 2)?;
        self.at += 6;
        if (0xd800..0xdc00).contains(&unit)
            && self.bytes.get(self.at..self.at + 2) == Some(b"\\u")
            && let Some(low) = self.hex(self.at + 2).filter(|low| (0xdc00..0xe000).contains(low))
        {
            self.at += 6;
            return Some(char::from_u32(0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00)).ok_or(LoneSurrogate));
        }
        Some(char::from_u32(unit).ok_or(LoneSurrogate))
    }

    fn hex(&self, at: usize) -> Option<u32> {
        let digits = self.text.get(at..at + 4).filter(|text| text.bytes().all(|byte| byte.is_ascii_hexdigit()))?;
        u32::from_str_radix(digits, 16).ok()
    }

    fn blank(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn skip(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn locate(&mut self, at: usize) -> Position {
        let (from, mut position) = self.located;
        for char in self.text.get(from..at).unwrap_or_default().chars() {
            if char == '\n' {
                position = Position { line: position.line + 1, column: 1 };
            } else {
                position.column += 1;
            }
        }
        self.located = (at, position);
        position
    }
}

/// What a number in JSON is worth: about its nearest `f64`, and whole just where that is; in a tenth of the code of
/// `str::parse`.
fn worth(text: &str) -> f64 {
    let (number, exponent) = cut(text, b"eE").unwrap_or((text, "0"));
    let mut scale = exponent.parse::<i32>().unwrap_or(if exponent.starts_with('-') { i32::MIN } else { i32::MAX });
    let mut digits: u64 = 0;
    let mut after_point = 0;
    for byte in number.bytes() {
        match byte {
            b'0'..=b'9' if digits < MOST_DIGITS / 10 => {
                digits = digits * 10 + u64::from(byte - b'0');
                scale = scale.saturating_sub(after_point);
            }
            // What no f64 could tell.
            b'0'..=b'9' => scale = scale.saturating_add(1 - after_point),
            b'.' => after_point = 1,
            _ => {}
        }
    }
    // Powers that no f64 has are as good as none.
    let steps = scale.unsigned_abs().min(700);
    let value = if scale < 0 && scale > -19 {
        let unit = 10_u64.pow(steps);
        let (whole, rest) = (digits / unit, digits % unit);
        // The smaller part is rounded, so that the sum is right to the last bit that counts.
        if rest > unit / 2 {
            nearest(whole + 1) - nearest(unit - rest) / nearest(unit)
        } else {
            nearest(whole) + nearest(rest) / nearest(unit)
        }
    } else {
        let mut value = nearest(digits);
        for _ in 0..steps {
            if scale > 0 { value *= 10.0 } else { value /= 10.0 }
        }
        value
    };
    if number.starts_with('-') { -value } else { value }
}

/// More digits than these make no difference.
const MOST_DIGITS: u64 = 10_000_000_000_000_000_000;

#[expect(clippy::cast_precision_loss, reason = "the nearest f64 is wanted")]
fn nearest(whole: u64) -> f64 {
    whole as f64
}

#[cfg(test)]
mod tests;
