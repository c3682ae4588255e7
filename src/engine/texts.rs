//! Buttons that are nothing but their texts: a label, and behind a separator what the button is there for, perhaps with the name of
//! its kind before that. `Site|https://example.com`, `Code|copy:A1`, `Yes|yes`.

use alloc::string::String;

use super::Engine;
use super::slots::Button;
use super::table::{Buttons, Member, Variant};
use super::words;
use crate::codecs::{Codec, FILLED, NONE, PIECE, UNUSABLE, Val, link};
use crate::issue::{Basis, Ending, Repair, Subject};
use crate::json::{Writer, index};
use crate::message::{Kind, Part};
use crate::text::{MARKS, WHITE_SPACE, before, cut, is_blank, is_number, joined, trimmed, write_percent_encoded};

/// An id of as many digits was probably meant to be dialled.
const PHONE_LIKE: usize = 10;

/// What a text says.
pub(super) struct Spelt {
    pub variant: Option<&'static Variant>,
    /// Where its label ends.
    label: usize,
    /// Where what the button is there for begins.
    purpose: Option<usize>,
    /// Whether the name of its kind is written as the provider writes it.
    is_exact: bool,
}

/// Reads a text. The name of a kind is known in any case and behind blanks.
pub(super) fn spelt(buttons: &Buttons, text: &str) -> Spelt {
    let Some((label, rest)) = cut(text, buttons.separators) else {
        return Spelt { variant: buttons.variants.first(), label: text.len(), purpose: None, is_exact: true };
    };
    let (variant, name) = kind_of(buttons, rest);
    let is_exact = rest.starts_with(name);
    let blanks = if is_exact { 0 } else { rest.len() - unspaced(rest).len() };
    let purpose = text.len() - rest.len() + blanks + name.len();
    Spelt { variant, label: label.len(), purpose: Some(purpose), is_exact }
}

fn unspaced(text: &str) -> &str {
    text.trim_start_matches(|char| WHITE_SPACE.contains(&char) || MARKS.contains(&char))
}

/// The kind of a button by what stands behind its label, and what of that is the kind's name. What begins with none is an id.
fn kind_of(buttons: &Buttons, purpose: &str) -> (Option<&'static Variant>, &'static str) {
    let bare = unspaced(purpose);
    let begins = |name: &str| bare.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name));
    let named = buttons.variants.iter().find(|variant| !variant.name.is_empty() && begins(variant.name));
    if let Some(variant) = named {
        return (named, variant.name);
    }
    let link = buttons.variants.iter().find(|variant| variant.is_link() && link::SCHEMES.into_iter().any(begins));
    (link.or(buttons.variants.first()), "")
}

impl Engine<'_> {
    /// Puts the parts of a button that is nothing but its text into its slots.
    pub(super) fn read_text(&mut self, buttons: &'static Buttons, text: Val, button: &mut Button) {
        let (mut label, mut purpose) = (text, text);
        let mut part = Part::Id;
        if !buttons.separators.is_empty() {
            let spelt = spelt(buttons, self.work.text(&text));
            label.end = text.start + index(spelt.label);
            part = spelt.variant.and_then(Variant::purpose).map_or(Part::Id, |member| member.part);
            match spelt.purpose {
                Some(at) => purpose.start += index(at),
                None => purpose = NONE,
            }
            // What else is to be repaired in the text is offered once this is done.
            if !self.tell_spelling(&spelt, &text, [&label, &purpose], button) {
                label.flags |= PIECE;
                purpose.flags |= PIECE;
            }
        }
        self.work.note_filled(&mut label);
        self.work.note_filled(&mut purpose);
        // What is wrong with a text that is both is told of the label.
        let is_told = buttons.separators.is_empty() && !purpose.has(FILLED);
        button.set(Part::Label, label);
        button.set(part, if is_told { UNUSABLE } else { purpose });
    }

    /// Tells of the name of a kind in another case, or with blanks before it, and of blanks around the label or what is copied or sent
    /// back; whether there is anything of it.
    #[cold]
    fn tell_spelling(&mut self, spelt: &Spelt, text: &Val, parts: [&Val; 2], button: &Button) -> bool {
        let Some(variant) = spelt.variant else { return false };
        let is_text = matches!(variant.purpose().and_then(Member::codec), Some(Codec::Text));
        let [is_label, is_purpose] = parts.map(|part| self.is_surrounded(part));
        let is_purpose = is_purpose && is_text;
        if spelt.is_exact && !is_label && !is_purpose {
            return false;
        }
        let given = self.work.text(text);
        let inner =
            |part: &Val| if is_blank(self.work.text(part)) { self.work.text(part) } else { trimmed(self.work.text(part)) };
        let [label, purpose] = parts.map(inner);
        let name = match spelt.purpose {
            _ if !spelt.is_exact => variant.name,
            Some(at) => given.get(spelt.label + 1..at).unwrap_or_default(),
            None => "",
        };
        let separator = if spelt.purpose.is_some() { given.get(spelt.label..=spelt.label).unwrap_or_default() } else { "" };
        let fixed = joined(&[label, separator, name, purpose]);
        let found = &mut self.work.found;
        let (start, end) = found.store(&fixed);
        let fix = Some(Repair::Replace(start, end));
        if !spelt.is_exact {
            let name = found.store(variant.name);
            found.error(Ending::Invalid, words::KIND_MISSPELT).about(Subject::ButtonId).text(name).fix = fix;
            self.put(Some(button), Part::Label);
            return true;
        }
        let behind = variant.purpose().map_or(Subject::ButtonId, |member| member.part.facts().subject);
        // One text has one such problem, whichever of its parts begin or end so.
        let finding = self.work.found.warn(Ending::Risky, words::PIECE_SURROUNDED).basis(Basis::INFERRED);
        finding.about(if is_label { Subject::Label } else { behind }).fix = fix;
        self.put(Some(button), Part::Label);
        true
    }

    /// Whether there is white space around what is not blank.
    fn is_surrounded(&self, val: &Val) -> bool {
        let text = self.work.text(val);
        val.is_text() && !is_blank(text) && trimmed(text).len() < text.len()
    }

    /// Writes a button that is nothing but its text.
    #[cold]
    pub(super) fn emit_text(&self, buttons: &Buttons, button: &Button, out: &mut Writer) -> Option<()> {
        let label = button.get(Part::Label);
        let mut text = String::from(if label.is_text() { self.work.text(&label) } else { return None });
        let variant = button.variant?;
        let purpose = button.get(variant.purpose().map_or(Part::Id, |member| member.part));
        if let (Some(separator), false) = (buttons.separators.first(), purpose.is_absent()) {
            if !purpose.is_text() {
                return None;
            }
            text.push(char::from(*separator));
            text.push_str(if variant.is_link() { "" } else { variant.name });
            text.push_str(if purpose.plus { "+" } else { "" });
            text.push_str(self.work.text(&purpose));
        }
        out.text(&text);
        Some(())
    }

    /// Tells of a part that would be read as something else in a text, so that nothing more can be said of it.
    #[inline]
    pub(super) fn tell_unwritable(&mut self, buttons: &Buttons, button: &Button, member: &Member) -> bool {
        let val = button.get(member.part);
        if buttons.separators.is_empty() || !val.is_text() || !val.has(FILLED) {
            return false;
        }
        // Of a whole text it is told where that is read.
        let is_whole = button.item.is_some_and(|item| !item.buttons.separators.is_empty());
        let is_told = self.tell_separator(buttons, member, &val) || self.tell_claimed(buttons, button, member, &val, is_whole);
        if !(is_told || is_whole || self.work.found.has_unplaced())
            && matches!(member.codec(), Some(Codec::Text))
            && self.is_surrounded(&val)
        {
            let text = String::from(trimmed(self.work.text(&val)));
            let fix = self.work.repair(&val, &text);
            self.work.found.warn(Ending::Risky, words::PIECE_SURROUNDED).basis(Basis::INFERRED).fix = fix;
        }
        self.put(Some(button), member.part);
        is_told
    }

    /// Tells of a separator inside a part. In a link it can be escaped; one with line breaks is none.
    #[cold]
    fn tell_separator(&mut self, buttons: &Buttons, member: &Member, val: &Val) -> bool {
        let text = self.work.text(val);
        let is_link = matches!(member.codec(), Some(Codec::Link(_)));
        if !is_link && !matches!(member.codec(), Some(Codec::Text)) {
            return false;
        }
        let is_it = |byte: &u8| buttons.separators.contains(byte) && !(is_link && byte.is_ascii_whitespace());
        let Some(separator) = text.bytes().find(is_it) else { return false };
        let words = match (is_link, separator) {
            (true, _) => words::SEPARATOR_IN_LINK,
            _ if member.part == Part::Code => words::SEPARATOR_IN_CODE,
            (false, b'\n') => words::LINE_BREAK_INSIDE,
            (false, _) if val.has(PIECE) => words::SEPARATOR_SECOND,
            (false, _) => words::SEPARATOR_INSIDE,
        };
        let mut escaped = String::new();
        for char in text.chars() {
            if u8::try_from(char).is_ok_and(|byte| is_it(&byte)) {
                write_percent_encoded(char.encode_utf8(&mut [0; 4]), &mut escaped);
            } else {
                escaped.push(char);
            }
        }
        // Escaped, it would still be no part of a site's name.
        let is_behind = link::host_and_path(text).is_some_and(|(_, path)| before(path, buttons.separators).len() < path.len());
        let fix = if is_link && is_behind && link::is_web(&escaped) { self.work.repair(val, &escaped) } else { None };
        let separator =
            if member.part == Part::Code { buttons.separators.first().copied().unwrap_or(separator) } else { separator };
        let separator = self.work.found.store(char::from(separator).encode_utf8(&mut [0; 4]));
        let finding = self.work.found.error(Ending::Invalid, words).basis(member.bases.rule);
        finding.text(separator).fix = fix;
        true
    }

    /// Tells of an id that begins as what buttons of other kinds are there for, and of one that was probably meant to be dialled.
    #[cold]
    fn tell_claimed(&mut self, buttons: &Buttons, button: &Button, member: &Member, val: &Val, is_whole: bool) -> bool {
        if member.part != Part::Id {
            return false;
        }
        let (text, plain) = (self.work.text(val), button.variant.map(|variant| variant.kind));
        let (kind, name) = kind_of(buttons, text);
        if let Some(kind) = kind.filter(|kind| Some(kind.kind) != plain) {
            let name = self.work.found.store(if name.is_empty() { link::SCHEMES[0] } else { kind.name });
            self.work.found.error(Ending::Invalid, words::ID_CLAIMED).basis(member.bases.rule).text(name);
            return true;
        }
        let text = trimmed(text);
        let number = link::number(text);
        let is_number = text.starts_with('+') || text.len() >= PHONE_LIKE && is_number(text);
        // What another gateway calls a kind.
        let of_others = || {
            let (name, rest) = cut(text, b":")?;
            let kind = Kind::called(name).filter(|kind| Some(*kind) != plain);
            Some((buttons.of_kind(kind?)?, rest))
        };
        let call = buttons.of_kind(Kind::Call).filter(|_| is_number || number.is_some());
        let (words, other, name, meant) = if let Some(call) = call {
            let number = call.purpose().and_then(Member::codec).and_then(|codec| codec.dialled(number.unwrap_or(text)));
            (words::ID_DIALS, call, call.name, number.map(|number| joined(&[call.name, &number])))
        } else if let Some((other, rest)) = of_others() {
            (words::KIND_MISSPELT, other, other.name, Some(joined(&[other.name, rest])))
        } else if let Some(open) = buttons.of_kind(Kind::Url).filter(|_| link::seems_one(text)) {
            let meant = joined(&[link::SCHEMES[0], text]);
            (words::ID_OPENS, open, link::SCHEMES[0], Some(meant).filter(|meant| link::is_web(meant) && !text.contains('@')))
        } else {
            return false;
        };
        // A message's button says its kind by its type; the name of one in its id would be refused.
        let (words, name) = if is_whole { (words, name) } else { (words::ID_OF_ANOTHER_KIND, other.kind.as_str()) };
        let guess = meant.filter(|_| val.has(PIECE)).map(|meant| self.work.replace(val, &meant));
        let name = self.work.found.store(name);
        self.work.found.warn(Ending::Risky, words).basis(Basis::INFERRED).text(name).guess = guess;
        false
    }

    /// The text of a call button in place of one with a link that dials.
    #[cold]
    pub(super) fn call_text(&mut self, buttons: &Buttons, call: &Variant, text: &str) -> Option<Repair> {
        let spelt = spelt(buttons, text);
        let label = text.get(..=spelt.label).filter(|_| spelt.is_exact)?;
        let number = link::number(text.get(spelt.purpose?..)?)?;
        let number = call.purpose()?.codec()?.dialled(number)?;
        let (start, end) = self.work.found.store(&joined(&[label, call.name, &number]));
        Some(Repair::Replace(start, end))
    }
}
