//! Values of another kind than the one expected, and what was meant by them.

use alloc::borrow::ToOwned as _;

use super::table::{Buttons, Holds, Member, Variant};
use super::words;
use super::{Engine, MESSAGE};
use crate::codecs::{Codec, FILLED, MISNAMED, NONE, UNUSABLE, Val, ValKind, text};
use crate::issue::{Ending, Finding, Repair, Words};
use crate::json::{Decimal, Doc, Kind, Names, Value};
use crate::text::{cut, joined, placeholder, trimmed};

impl Engine<'_> {
    /// Tells of a member's value, and takes the one that was meant in its place, if that is certain.
    #[cold]
    #[inline(never)]
    pub(super) fn wrong_kind(&mut self, member: &Member, kind: Kind, val: &mut Val) {
        let is_null = Value { doc: self.work.doc, at: val.origin }.kind() == Kind::Null;
        let is_absent =
            is_null && !member.is_needed() && !matches!(member.codec(), Some(Codec::Choice(_) | Codec::Tag | Codec::Word));
        // What need not be there is as good as absent.
        let meant = if is_absent { Some((NONE, Repair::Remove)) } else { self.value_meant(member, kind, val) };
        let finding = self.tell_kind(kind, val.origin, words::WRONG_KIND);
        finding.subject = member.kind_subject.unwrap_or(finding.subject);
        finding.fix = meant.map(|(_, repair)| repair);
        let flags = val.flags & MISNAMED;
        *val = meant.map_or(UNUSABLE, |(meant, _)| Val { flags: meant.flags | flags, ..meant });
    }

    /// Takes a button's type by the name of what a number stands for elsewhere, where it has become that; it is told.
    #[cold]
    pub(super) fn take_numbered(&mut self, variant: &Variant, val: &mut Val) {
        let (start, end) = self.work.found.store(variant.name);
        self.tell_kind(Kind::Text, val.origin, words::WRONG_KIND).fix = Some(Repair::Replace(start, end));
        val.set((start, end), val.flags & MISNAMED);
    }

    /// The value that was meant, and the repair that makes it so: a number or a text with or without quotation marks, or a list without
    /// the object around it.
    pub(super) fn value_meant(&mut self, member: &Member, kind: Kind, given: &Val) -> Option<(Val, Repair)> {
        let mut val = *given;
        match (kind, given.kind) {
            (Kind::Text, ValKind::Number) if member.digits => {
                let digits = Decimal::of(self.work.text(given)).exact_digits()?.to_owned();
                // With quotation marks it would still be no link, and no phone.
                let is_none = match member.codec() {
                    Some(Codec::Link(_) | Codec::CopyLink) => true,
                    Some(codec @ (Codec::Dial { .. } | Codec::Phone)) => codec.dialled(&digits).is_none(),
                    _ => false,
                };
                if is_none {
                    return None;
                }
                let behind = if let Some(Codec::Recipient(ids)) = member.codec() { ids.behind(&digits) } else { "" };
                let (start, end) = self.work.found.store(&joined(&[&digits, behind]));
                val.set((start, end), 0);
                Some((val, Repair::Replace(start, end)))
            }
            (Kind::Number | Kind::Bool, ValKind::Text) => {
                let text = trimmed(self.work.text(given)).to_ascii_lowercase();
                // With three digits behind it a comma or point may be one of thousands.
                if kind == Kind::Number && cut(&text, b",.").is_some_and(|(_, places)| places.len() == 3) {
                    return None;
                }
                let text = cut(&text, b",").map_or_else(|| text.clone(), |(whole, places)| joined(&[whole, ".", places]));
                let doc = Doc::read(&text, Names::NONE);
                // What no double holds would be infinite where the repair is read.
                let is_infinite = kind == Kind::Number && !Decimal::of(&text).is_finite();
                let cell = doc.cell(0).filter(|cell| cell.kind == kind && !is_infinite)?;
                let (start, end) = self.work.found.store(&text);
                val.set((start, end), 0);
                val.kind = Val::of(cell, 0).kind;
                Some((val, Repair::Json(start, end)))
            }
            // A text in an object around it, as other tables have it.
            (Kind::Text, ValKind::Object) if member.codec().is_some() => {
                let inside = self.named_inside(member, Value { doc: self.work.doc, at: given.origin })?;
                let mut val = Val::of(self.work.doc.cell(inside.at)?, inside.at);
                self.work.note_filled(&mut val);
                (val.is_text() && val.has(FILLED)).then_some((val, Repair::Unwrap))
            }
            (Kind::List, ValKind::Object) => {
                let Holds::Buttons(buttons) = member.holds else { return None };
                let list = unwrapped(Value { doc: self.work.doc, at: given.origin })?;
                let are_buttons = list.items().all(|item| item.kind() == buttons.kind());
                let cell = self.work.doc.cell(list.at).filter(|cell| cell.kind == kind && are_buttons)?;
                Some((Val::of(cell, list.at), Repair::Unwrap))
            }
            _ => None,
        }
    }

    /// The text of a member in an object that has nothing else in it, under a name for just that.
    pub(super) fn named_inside<'v>(&self, member: &Member, object: Value<'v>) -> Option<Value<'v>> {
        let inside = unwrapped(object).filter(|inside| inside.text().is_some())?;
        let (name, _) = object.members().next()?;
        let is_messages = |own: &Member| own.part == member.part && own.name() == name;
        let is_it = name == "text"
            || (self.parts_called)(name) & member.part.names_inside() != 0
            || MESSAGE.members.iter().any(is_messages);
        Some(inside).filter(|_| is_it)
    }

    /// Takes the list of buttons in place of one that has nothing else in it; that is told.
    #[cold]
    #[inline(never)]
    pub(super) fn unnest(&mut self, member: &Member, buttons: &Buttons, val: &mut Val) {
        let mut items = Value { doc: self.work.doc, at: val.origin }.items();
        let (Some(list), None) = (items.next(), items.next()) else { return };
        let are_buttons = list.items().next().is_some() && list.items().all(|item| item.kind() == buttons.kind());
        let Some(cell) = self.work.doc.cell(list.at).filter(|_| are_buttons) else { return };
        let finding = self.work.found.error(Ending::Invalid, words::BUTTONS_LIST_IN_LIST);
        finding.subject = member.kind_subject.unwrap_or(finding.subject);
        (finding.fix, finding.wrong_kind) = (Some(Repair::Unwrap), true);
        let flags = val.flags & MISNAMED;
        *val = Val::of(cell, list.at);
        val.flags |= flags;
    }

    /// Tells that the value is of the wrong kind.
    #[cold]
    pub(super) fn tell_kind(&mut self, expected: Kind, at: u32, words: &'static Words) -> &mut Finding {
        let value = Value { doc: self.work.doc, at };
        let is_unusable = value.kind().is_unusable();
        let words = match () {
            () if is_unusable => words::CANNOT_CARRY,
            () if holds_json(value, expected) => words::JSON_TEXT,
            () if is_placeholder(value) => text::words::PLACEHOLDER,
            () => words,
        };
        let finding = self.work.found.error(Ending::Invalid, words);
        finding.wrong_kind = !is_unusable;
        finding.kinds(expected, value)
    }
}

/// What the one member of an object holds.
pub(crate) fn unwrapped(value: Value<'_>) -> Option<Value<'_>> {
    let mut members = value.members();
    members.next().filter(|_| members.next().is_none()).map(|(_, inside)| inside)
}

/// Whether the value is a text that has JSON of this kind in it: an object or a list that was written once too often.
pub(super) fn holds_json(value: Value<'_>, kind: Kind) -> bool {
    let is_nested = matches!(kind, Kind::Object | Kind::List);
    is_nested && value.text().is_some_and(|text| Doc::read(text, Names::NONE).root().kind() == kind)
}

/// Whether a text has a placeholder in it that was left there.
pub(super) fn is_placeholder(value: Value<'_>) -> bool {
    value.text().is_some_and(|text| placeholder::is_left(text, true))
}
