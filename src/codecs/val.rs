//! A value while rules are at work.

use super::Work;
use crate::json::{self, Cell, Decimal, Kind};

/// What is known of a member's value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum ValKind {
    /// Not given.
    Absent,
    /// Given, but told to be faulty already: rules about it stay silent.
    Unusable,
    False,
    True,
    Number,
    Text,
    /// A known name: `start` is its number among those of the codec.
    Name,
    Object,
    List,
}

/// A value: a slice of a text, and the cell that it comes from.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Val {
    pub kind: ValKind,
    /// Whether a `+` is to stand before the text, which is not copied for it.
    pub plus: bool,
    pub flags: u16,
    pub start: u32,
    pub end: u32,
    pub origin: u32,
}

/// The text must be escaped when it is written.
pub(crate) const ESCAPED: u16 = json::ESCAPED;
/// The text is one of the document's that had escapes in it.
pub(super) const DECODED: u16 = json::DECODED;
/// The text is one of those found on the way.
pub(crate) const OURS: u16 = 1 << 2;
/// The text is not blank.
pub(crate) const FILLED: u16 = 1 << 3;
/// The text is an `http` or `https` URL.
pub(crate) const WEB: u16 = 1 << 4;
/// The text is a data URI.
pub(crate) const DATA: u16 = 1 << 5;
/// The text is the digits of a phone.
pub(crate) const DIGITS: u16 = 1 << 6;
/// A `+` stood before them.
pub(crate) const PLUS: u16 = 1 << 7;
/// The value was written by its codec, so that there is nothing to be checked.
pub(crate) const WRITTEN: u16 = 1 << 8;
/// The value stands in a member by another name than its own.
pub(crate) const MISNAMED: u16 = 1 << 9;
/// The text is a piece of the one that was given.
pub(crate) const PIECE: u16 = 1 << 10;

/// The value stands in a member that else carries another part.
pub(crate) const STANDS_IN: u16 = 1 << 11;

pub(crate) const NONE: Val = Val { kind: ValKind::Absent, plus: false, flags: 0, start: 0, end: 0, origin: 0 };
pub(crate) const UNUSABLE: Val = Val { kind: ValKind::Unusable, ..NONE };

impl Val {
    #[inline]
    pub fn of(cell: Cell, origin: u32) -> Val {
        let kind = match cell.kind {
            Kind::Bool if cell.start == 0 => ValKind::False,
            Kind::Bool => ValKind::True,
            Kind::Number => ValKind::Number,
            Kind::Text => ValKind::Text,
            Kind::Object => ValKind::Object,
            Kind::List => ValKind::List,
            _ => ValKind::Unusable,
        };
        Val { kind, plus: false, flags: cell.flags, start: cell.start, end: cell.end, origin }
    }

    /// Whether there is a value that can be used.
    #[inline]
    pub fn is_given(&self) -> bool {
        !matches!(self.kind, ValKind::Absent | ValKind::Unusable)
    }

    #[inline]
    pub fn is_absent(&self) -> bool {
        self.kind == ValKind::Absent
    }

    #[inline]
    pub fn is_text(&self) -> bool {
        self.kind == ValKind::Text
    }

    #[inline]
    pub fn has(&self, flag: u16) -> bool {
        self.flags & flag != 0
    }

    /// Takes another text in place of this one.
    pub fn set(&mut self, (start, end): (u32, u32), flags: u16) {
        (self.kind, self.plus, self.start, self.end) = (ValKind::Text, false, start, end);
        self.flags = OURS | ESCAPED | FILLED | flags;
    }

    pub fn decimal<'t>(&self, work: &'t Work<'_>) -> Decimal<'t> {
        Decimal::of(work.text(self))
    }
}
