//! Where the values of a JSON text stand: found by a walk through the text each time that it is asked, so that nothing has to be kept.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use super::Position;
use super::names::Names;
use super::read::fault_in;
use super::tape::Doc;
use crate::text::{cut, decimal, folder, joined, swar};

/// Where the values of a JSON text stand, and which stands somewhere, as far as the text is JSON.
#[derive(Clone, Copy, Debug)]
pub struct Places<'t> {
    text: &'t str,
    /// Where the text stops being JSON.
    end: usize,
}

/// The place of a value: of a member with its name, of an item alone. Of an object or list that the text breaks off in, it ends
/// there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Place {
    /// The first byte.
    pub from: usize,
    /// The byte behind the last one.
    pub to: usize,
    /// The line in which it begins, counted from 1.
    pub line: usize,
    /// The column in which it begins, in code points counted from 1.
    pub column: usize,
}

/// From the value around to this one.
#[derive(Clone, Copy)]
enum Step<'t> {
    Root,
    /// As it stands between its quotation marks.
    Member(&'t str),
    Item(usize),
}

/// A value on the way.
struct Open<'t> {
    step: Step<'t>,
    from: usize,
    /// How many items have begun in it; nothing where it is no list.
    items: Option<usize>,
}

impl<'t> Places<'t> {
    pub(crate) fn of(text: &'t str) -> Places<'t> {
        Places { text, end: fault_in(text).unwrap_or(text.len()) }
    }

    /// Where the value at a JSON Pointer (RFC 6901) stands; of a member given more than once the last, which `JSON.parse` takes as well.
    #[must_use]
    pub fn place_of(&self, pointer: &str) -> Option<Place> {
        // The pointers of the values around, from the whole on, and itself.
        let slashes = pointer.bytes().enumerate().filter(|(_, byte)| *byte == b'/').map(|(at, _)| at);
        let pointers: Vec<&str> = slashes.chain([pointer.len()]).filter_map(|end| pointer.get(..end)).collect();
        let mut found: Option<(usize, usize)> = None;
        self.walk(&mut |path, to| {
            let (Some(pointer), Some(open)) = (pointers.get(path.len() - 1), path.last()) else { return };
            if !leads(path, pointer) {
                return;
            }
            if path.len() == pointers.len() {
                found = Some((open.from, to));
            } else {
                // What was found in one before that was given by the same name is gone with it.
                found = found.filter(|(from, _)| *from >= open.from);
            }
        });
        let (from, to) = found?;
        // Nobody sees a byte order mark, and no column is counted for it.
        let mark = self.text.len() - self.inner().len();
        let Position { line, column } = Position::in_text(self.inner(), from - mark);
        Some(Place { from, to, line, column })
    }

    /// The text behind its byte order mark.
    fn inner(&self) -> &'t str {
        self.text.strip_prefix('\u{feff}').unwrap_or(self.text)
    }

    /// The JSON Pointer of the innermost value at a byte of the text, or right before it; the empty one, where there is no value.
    #[must_use]
    pub fn pointer_at(&self, offset: usize) -> String {
        let mut found: Option<String> = None;
        self.walk(&mut |path, to| {
            let is_here = path.last().is_some_and(|open| (open.from..=to).contains(&offset));
            if is_here && found.is_none() {
                found = Some(pointer_of(path));
            }
        });
        found.unwrap_or_default()
    }

    /// Tells of each value when it ends: the values on the way to it and itself, and the byte behind it.
    fn walk(&self, tell: &mut dyn FnMut(&[Open<'t>], usize)) {
        let bytes = self.text.as_bytes().get(..self.end).unwrap_or_default();
        let mut path: Vec<Open<'t>> = Vec::new();
        let mut name: Option<(usize, &str)> = None;
        let mut i = self.text.len() - self.inner().len();
        while let Some(byte) = bytes.get(i) {
            let start = i;
            i += 1;
            match byte {
                b' ' | b'\t' | b'\n' | b'\r' | b',' | b':' => continue,
                b'}' | b']' => {
                    tell(&path, i);
                    path.pop();
                    continue;
                }
                b'"' => {
                    i = string_end(bytes, i);
                    if name.is_none() && path.last().is_some_and(|open| open.items.is_none()) {
                        name = Some((start, self.text.get(start + 1..i - 1).unwrap_or_default()));
                        continue;
                    }
                }
                b'{' | b'[' => {}
                _ => i += bytes.iter().skip(i).take_while(|byte| !b",:]} \t\n\r".contains(byte)).count(),
            }
            let (from, step) = match (name.take(), path.last_mut().and_then(|open| open.items.as_mut())) {
                (Some((from, name)), _) => (from, Step::Member(name)),
                (None, Some(items)) => {
                    *items += 1;
                    (start, Step::Item(*items - 1))
                }
                (None, None) => (start, Step::Root),
            };
            path.push(Open { step, from, items: (*byte == b'[').then_some(0) });
            if !matches!(byte, b'{' | b'[') {
                tell(&path, i);
                path.pop();
            }
        }
        // What the text breaks off in.
        while !path.is_empty() {
            tell(&path, self.end);
            path.pop();
        }
    }
}

/// The byte behind the quotation mark that ends a text, which goes on at `i`; the end, where none does.
fn string_end(bytes: &[u8], mut i: usize) -> usize {
    loop {
        i += swar::before_special(bytes.get(i..).unwrap_or_default());
        match bytes.get(i) {
            Some(b'"') => return i + 1,
            Some(_) => i += 2,
            None => return bytes.len(),
        }
    }
}

impl<'t> Open<'t> {
    /// Its part of a JSON Pointer, without the escapes of the text and before those of pointers.
    fn step(&self) -> Cow<'t, str> {
        match self.step {
            Step::Root => Cow::Borrowed(""),
            Step::Item(at) => Cow::Owned(decimal(at)),
            Step::Member(raw) if cut(raw, b"\\").is_none() => Cow::Borrowed(raw),
            Step::Member(raw) => {
                let name = Doc::read(&joined(&["\"", raw, "\""]), Names::NONE);
                // One with half of a character in it has no other spelling than its escapes.
                Cow::Owned(joined(&[name.root().text().unwrap_or(raw)]))
            }
        }
    }
}

/// The pointer of the last value of a path.
fn pointer_of(path: &[Open<'_>]) -> String {
    let mut pointer = String::new();
    for open in path.iter().skip(1) {
        pointer.push('/');
        for char in open.step().chars() {
            match char {
                '~' => pointer.push_str("~0"),
                '/' => pointer.push_str("~1"),
                char => pointer.push(char),
            }
        }
    }
    pointer
}

/// Whether the pointer is that of the last value. The last step is looked at first, for it differs most often.
fn leads(path: &[Open<'_>], pointer: &str) -> bool {
    let [_, inside @ ..] = path else { return false };
    let mut rest = pointer;
    inside.iter().rev().all(|open| {
        let around = folder(rest);
        let Some(before) = around.strip_suffix('/') else { return false };
        let step = rest.get(around.len()..).unwrap_or_default();
        rest = before;
        is_step(step, &open.step())
    }) && rest.is_empty()
}

/// Whether the escaped step of a pointer is this one.
fn is_step(mut escaped: &str, step: &str) -> bool {
    step.chars().all(|char| {
        let rest = match char {
            '~' => escaped.strip_prefix("~0"),
            '/' => escaped.strip_prefix("~1"),
            char => escaped.strip_prefix(char),
        };
        escaped = rest.unwrap_or_default();
        rest.is_some()
    }) && escaped.is_empty()
}

/// Offsets as JavaScript counts them, in UTF-16 units, and as UTF-8 does.
#[cfg(feature = "module")]
pub(crate) mod units {
    /// How many units stand before the byte.
    pub(crate) fn of_byte(text: &str, byte: usize) -> usize {
        text.get(..byte).map_or(0, |before| before.encode_utf16().count())
    }

    /// Where the unit begins; the end, where the text has not so many.
    pub(crate) fn to_byte(text: &str, unit: usize) -> usize {
        let mut units = 0;
        for (byte, char) in text.char_indices() {
            if units >= unit {
                return byte;
            }
            units += char.len_utf16();
        }
        text.len()
    }
}
