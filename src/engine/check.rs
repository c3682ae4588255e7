//! What an endpoint demands of a payload, however it came to be, and what every message must be.

mod buttons;

use alloc::borrow::ToOwned as _;
use alloc::vec::Vec;

use super::Engine;
use super::object::Object;
use super::paths::{steps, value_at};
use super::slots::{Button, Item, Slots};
use super::table::{Buttons, Holds, Member, Need, Relation, Table, Variant};
use super::words;
use crate::codecs::text::{self, at_most_of_provider};
use crate::codecs::{Codec, DATA, DIGITS, FILLED, MISNAMED, PIECE, STANDS_IN, UNUSABLE, Val, ValKind, WEB, WRITTEN};
use crate::codecs::{choice, link};
use crate::issue::{Basis, Ending, Repair, Severity, Subject};
use crate::json::{Value, index};
use crate::message::{Kind, Part};
use crate::text::{cut, is_blank, placeholder, trimmed};

/// A message without buttons is none of ours.
pub(crate) const LEAST: usize = 1;
/// How many buttons WhatsApp shows.
pub(crate) const MOST: u32 = 3;

/// Whether the text of an id is the link or the number that a button cannot do without.
pub(super) fn is_meant_for(member: &Member, id: &str) -> bool {
    let text = trimmed(id);
    match member.codec().filter(|_| member.is_required()) {
        Some(Codec::Link(_)) => link::is_web(text),
        Some(codec @ (Codec::Dial { .. } | Codec::Phone)) => codec.dialled(text).is_some(),
        _ => false,
    }
}

impl Engine<'_> {
    /// Judges a value of the message. Of a button of unknown type what is given is judged, but nothing missed save its type and label.
    pub(super) fn form(&mut self, object: &Object<'_>, member: &Member, val: &mut Val) {
        if object.lacks_around(member) {
            return;
        }
        match (val.kind, member.holds) {
            (ValKind::Absent, _) if object.needs(member) => {
                self.tell_missing(member, None);
                if let Some(item) = &object.item {
                    self.look_in_id(member, item);
                }
            }
            (ValKind::Absent | ValKind::Unusable, _) | (_, Holds::Value(Codec::Word)) => {}
            (_, Holds::Value(_)) if val.is_text() && !val.has(FILLED) => self.tell_empty(member, Basis::OURS, val),
            (_, Holds::Value(Codec::Tag)) => {
                if let Some(item) = object.item {
                    self.tag(item.buttons, item.variant, Basis::OURS, val);
                }
            }
            (_, Holds::Value(codec)) => match codec.unfilled(member.part) {
                Some(Severity::Error) if self.is_unfilled(Severity::Error, val) => {
                    self.tell_unfilled(codec, member.part, Basis::OURS);
                    // Of a recipient it is yet to be told what the provider would answer.
                    if !matches!(codec, Codec::To) {
                        *val = UNUSABLE;
                    }
                }
                _ => {
                    let at = val.origin;
                    codec.form(val, &mut self.work);
                    self.offer_call(object.item.as_ref(), member, at);
                }
            },
            _ => {}
        }
    }

    /// Judges a payload by every rule of its table.
    pub fn check(&mut self, table: &'static Table, slots: &Slots) {
        // The one whose members stand in the payload itself; where there is none, nothing can be said of it.
        let inline = slots.buttons.first().filter(|button| button.is_usable());
        for member in table.members {
            match member.holds {
                Holds::Buttons(buttons) if slots.get(Part::OldButtons).is_absent() != member.is_old => {
                    self.check_buttons(table, member, buttons, slots);
                }
                // The most frequent case of all.
                Holds::Value(_) if matches!(member.need, Need::Optional) && slots.of(inline, member.part).is_absent() => {}
                _ => self.judge(member, slots, inline, None),
            }
        }
    }

    /// Judges a value of the payload, or of a button, perhaps in a list of such.
    #[inline]
    fn judge(&mut self, member: &Member, slots: &Slots, button: Option<&Button>, buttons: Option<&'static Buttons>) {
        let Holds::Value(codec) = member.holds else { return };
        let val = slots.of(button, member.part);
        match val.kind {
            ValKind::Unusable => return,
            ValKind::Absent if matches!(member.need, Need::Optional) => return,
            ValKind::Absent => {
                self.miss(member, slots);
                if let Some(item) = button.and_then(|button| button.item.as_ref()) {
                    self.look_in_id(member, item);
                }
            }
            _ if matches!(member.need, Need::With(other, _) if !slots.get(other).is_given()) => return,
            _ if val.is_text() && !val.has(FILLED) => {
                self.tell_empty(member, member.bases.need, val);
                self.offer_other(member, slots);
                if val.has(PIECE) {
                    self.tell_piece_empty(member, button);
                }
            }
            _ => {
                let mut val = *val;
                match member.relation {
                    Relation::HiddenBy(other, _, words)
                        if slots.get(other).is_given() && !self.belongs_elsewhere(other, slots) =>
                    {
                        self.work.found.warn(Ending::Ignored, words).basis(member.bases.rule);
                    }
                    Relation::RiskyBeside(other, words) if slots.get(other).is_given() => {
                        self.work.found.warn(Ending::Risky, words).basis(Basis::INFERRED);
                    }
                    Relation::NotBeside(other, basis, words) if slots.get(other).is_given() => {
                        let subject = other.around().unwrap_or(other).facts().subject;
                        self.work.found.error(Ending::Conflict, words).about(subject).basis(basis);
                    }
                    _ => {}
                }
                let unfilled = codec.unfilled(member.part).filter(|severity| self.is_unfilled(*severity, &val));
                match (val.kind, codec, buttons) {
                    // It was written by its codec.
                    (ValKind::Name, ..) => {}
                    (_, Codec::Tag, Some(buttons)) => {
                        self.tag(buttons, button.and_then(|button| button.variant), member.bases.rule, &val);
                    }
                    _ => {
                        if unfilled.is_some() {
                            self.tell_unfilled(codec, member.part, member.bases.rule);
                            if let (Some(words), Some(finding)) = (member.filled_in, self.work.found.unplaced().next()) {
                                finding.basis(member.bases.rule).words = words;
                            }
                        } else if !self.tell_elsewhere(member, codec, slots, &val) {
                            let at = val.origin;
                            codec.check(&member.bases, &mut val, &mut self.work);
                            self.offer_call(button.and_then(|button| button.item.as_ref()), member, at);
                        }
                    }
                }
                if let Some(words) = member.line
                    && val.is_text()
                    && self.work.text(&val).contains(['\n', '\r'])
                {
                    let finding = self.work.found.warn(Ending::Risky, words).about(Subject::Text);
                    finding.basis(Basis::INFERRED);
                }
                if let Some(most) = member.most {
                    at_most_of_provider(most.count, most.severity, most.basis, &val, &mut self.work);
                }
            }
        }
        if self.work.found.has_unplaced() {
            // What is missing in a payload is missed in this very member, also where another carries as much.
            if val.is_absent() && !self.table.is_strict && !member.part.is_of_button() {
                self.place(None, member);
            }
            self.put(button.filter(|_| member.part.is_of_button()), Self::part_of(member, val));
        }
    }

    /// Tells of a blank text where none may be blank: what is required, and names.
    #[cold]
    fn tell_empty(&mut self, member: &Member, basis: &'static Basis, val: &Val) {
        text::tell_empty(basis, val, &mut self.work);
        let is_free = matches!(member.need, Need::Optional | Need::Advised(_)) && !matches!(member.relation, Relation::Sorted(_));
        if let Some(finding) = self.work.found.unplaced().next().filter(|_| is_free) {
            finding.words = text::words::EMPTY_NAME;
        }
    }

    /// Of a part of a button that is one text: where nothing stands in it, though the button is not empty.
    #[cold]
    fn tell_piece_empty(&mut self, member: &Member, button: Option<&Button>) {
        let Some(item) = button.and_then(|button| button.item) else { return };
        let text = Value { doc: self.work.doc, at: item.at }.text().unwrap_or_default();
        let Some((_, behind)) = cut(text, item.buttons.separators) else { return };
        let words = match member.part {
            Part::Label => words::PIECE_BEFORE_EMPTY,
            _ if is_blank(behind) => words::PIECE_BEHIND_EMPTY,
            _ => words::PIECE_BEHIND_NAME_EMPTY,
        };
        let name = self.work.found.store(trimmed(behind));
        if let Some(finding) = self.work.found.unplaced().next() {
            finding.text(name).words = words;
        }
    }

    /// The part of the message that a value is, which may stand in for that of its member.
    fn part_of(member: &Member, val: &Val) -> Part {
        member.or.filter(|_| val.has(STANDS_IN)).map_or(member.part, |(other, _)| other)
    }

    /// Where a member that has nothing in it could carry what stands in another: offers to move that there.
    #[cold]
    fn offer_other(&mut self, member: &Member, slots: &Slots) {
        let Some((other, _)) = member.or else { return };
        let val = slots.get(other);
        if !val.is_text() || !val.has(FILLED) || val.has(MISNAMED) {
            return;
        }
        let path = self.path(None, other);
        let path = self.work.found.path(&path);
        let first = index(self.work.found.repairs.len());
        self.work.found.repairs.push((path, Repair::Rename(0, member.path)));
        if let Some(finding) = self.work.found.unplaced().next() {
            finding.fix = Some(Repair::Each(first, first + 1));
        }
    }

    /// Whether what stands there is told to belong in another member, so that it hides nothing.
    #[cold]
    fn belongs_elsewhere(&self, part: Part, slots: &Slots) -> bool {
        let member = self.table.members.iter().find(|member| member.part == part);
        member.and_then(Member::codec).is_some_and(|codec| codec.is_elsewhere(&slots.get(part), &self.work))
    }

    /// Tells of a value that has a member of its own, which is there in place of this one.
    #[inline]
    fn tell_elsewhere(&mut self, member: &Member, codec: Codec, slots: &Slots, val: &Val) -> bool {
        let Need::Unless(other) = member.need else { return false };
        let is_free = slots.get(other).is_absent();
        let own = self.table.members.iter().find(|known| known.part == other);
        let Some(own) = own.filter(|_| codec.is_elsewhere(val, &self.work)) else { return false };
        let name = self.work.found.store(own.path);
        let finding = self.work.found.error(Ending::Invalid, words::ELSEWHERE).basis(member.bases.rule).text(name);
        finding.fix = is_free.then_some(Repair::Rename(0, own.path));
        true
    }

    /// Where a link that was just refused dials a number, offers to make its button a call button. Where it goes by another name, that is
    /// mended first.
    #[inline]
    fn offer_call(&mut self, item: Option<&Item>, member: &Member, at: u32) {
        if self.work.found.has_unplaced()
            && let (Some(Codec::Link(_)), Some(item)) = (member.codec(), item)
            && let Some(repair) = self.call_instead(item, member, at)
            && let Some(finding) = self.work.found.unplaced().next()
        {
            finding.fix = Some(repair);
        }
    }

    /// Makes a link button a call button: what is dialled in place of the link, and the type of the kind.
    #[cold]
    fn call_instead(&mut self, item: &Item, member: &Member, at: u32) -> Option<Repair> {
        let button = Value { doc: self.work.doc, at: item.at };
        let call = item.buttons.of_kind(Kind::Call)?;
        if item.buttons.are_texts {
            return self.call_text(item.buttons, call, button.text()?);
        }
        let dial = call.member(Part::Phone)?;
        let number = dial.codec()?.dialled(link::number(Value { doc: self.work.doc, at }.text()?)?)?;
        let found = &mut self.work.found;
        let (start, end) = found.store(&number);
        let mut parts = Vec::new();
        if let Some(tag) = item.buttons.tag() {
            // Another spelling of the type has a repair of its own.
            if value_at(button, tag.path)?.text()? != item.variant?.name {
                return None;
            }
            let (start, end) = found.store(call.name);
            parts.push((tag.path, Repair::Replace(start, end)));
        }
        if dial.path == member.path {
            parts.push((member.path, Repair::Replace(start, end)));
        } else {
            parts.extend([(dial.path, Repair::Add(start, end)), (member.path, Repair::Remove)]);
        }
        let first = index(found.repairs.len());
        for (path, part) in parts {
            let path = found.path(&steps(Some(item), path, None));
            found.repairs.push((path, part));
        }
        Some(Repair::Dial(first, index(found.repairs.len())))
    }

    /// Whether a placeholder was left in the text. What people read may show anything but two braces on each side.
    #[inline]
    pub(super) fn is_unfilled(&self, severity: Severity, val: &Val) -> bool {
        // What a message's form has proved is not looked at twice.
        if !val.is_text() || val.has(DIGITS | WEB | DATA | WRITTEN) {
            return false;
        }
        placeholder::is_left(self.work.text(val), severity == Severity::Error)
    }

    /// Tells of a placeholder that was left in a value: the provider's answer is known where the value has a form of its own.
    #[cold]
    pub(super) fn tell_unfilled(&mut self, codec: Codec, part: Part, rule: &'static Basis) {
        let finding = match (codec.unfilled(part), part) {
            (Some(Severity::Warning), Part::Source) => self.work.found.warn(Ending::Risky, text::words::PLACEHOLDER_STORED),
            (Some(Severity::Warning), _) => self.work.found.warn(Ending::Risky, text::words::PLACEHOLDER_SHOWN),
            _ => self.work.found.error(Ending::Invalid, text::words::PLACEHOLDER),
        };
        finding.is_unfilled = finding.severity == Severity::Warning;
        match codec {
            Codec::Picture | Codec::PictureOrId | Codec::Image | Codec::Video => finding.subject = Subject::Media,
            Codec::CopyLink => finding.subject = Subject::Url,
            Codec::Recipient(_) | Codec::Dial { .. } => _ = finding.basis(rule),
            _ => {}
        }
    }

    #[inline]
    pub(super) fn tag(&mut self, buttons: &Buttons, variant: Option<&Variant>, basis: &'static Basis, val: &Val) {
        let is_known = |name: &str| name == self.work.text(val);
        let is_its = variant.is_some_and(|variant| is_known(variant.name));
        if val.is_text() && !is_its && !buttons.names().any(is_known) {
            let name = &*self.work.text(val).to_owned();
            if let Some(others) = buttons.others.filter(|others| others.knows(name)) {
                let quoted = self.work.found.quoted(name);
                let finding = self.work.found.error(Ending::Unsupported, others.words).about(others.subject).basis(basis);
                // The provider takes it for another message.
                finding.text(quoted).answered = None;
                return;
            }
            let (meant, unknown) = (buttons.meant(name), buttons.unknown(name));
            choice::tell_unknown(&buttons.names(), meant, &unknown, basis, val, &mut self.work);
        }
    }

    /// Where a link or phone was just told to be missing and the button's id is one, says so: some providers have both in one place. The id
    /// may be one that only buttons of other kinds have.
    #[cold]
    fn look_in_id(&mut self, member: &Member, item: &Item) {
        // Of a button that is one text it stands behind the label.
        if let (Part::Id, [separator, ..]) = (member.part, item.buttons.separators) {
            let separator = self.work.found.store(char::from(*separator).encode_utf8(&mut [0; 4]));
            if let Some(finding) = self.work.found.unplaced().next() {
                let is_error = finding.severity == Severity::Error;
                finding.text(separator).words =
                    if is_error { words::BUTTON_ID_BEHIND_MISSING } else { words::BUTTON_ID_BEHIND_RISKY };
            }
            return;
        }
        let Some(own) = item.buttons.variants.iter().find_map(|variant| variant.member(Part::Id)) else { return };
        let given = value_at(Value { doc: self.work.doc, at: item.at }, own.path).and_then(Value::text);
        let name = self.work.found.store(own.path);
        if let Some(finding) = self.work.found.unplaced().next()
            && given.is_some_and(|given| is_meant_for(member, given))
        {
            finding.text(name).words = words::MISSING_IN_ID;
        }
    }

    #[cold]
    fn miss(&mut self, member: &Member, slots: &Slots) {
        match member.need {
            Need::Required => {
                self.tell_missing(member, None);
                self.offer_other(member, slots);
            }
            Need::Advised(words) => {
                self.work.found.warn(Ending::Risky, words).basis(member.bases.need);
            }
            Need::With(other, words) if !slots.get(other).is_absent() => self.tell_missing(member, Some(words)),
            Need::Unless(other) if slots.get(other).is_absent() => self.tell_missing(member, None),
            // What is inside is missed where that is read.
            Need::Optional | Need::With(..) | Need::Inside | Need::Unless(_) => {}
        }
    }
}
