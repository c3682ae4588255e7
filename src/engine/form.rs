//! The form check of the message: what holds whatever provider it goes to.

use super::Engine;
use super::read::Object;
use super::slots::Slots;
use super::table::{Holds, Member};
use super::words;
use crate::codecs::text::tell_empty;
use crate::codecs::{Codec, FILLED, Val, ValKind};
use crate::issue::{Basis, Ending};
use crate::message::Part;

impl Engine<'_> {
    /// Judges a value of the message. Of a button of unknown type what is given is judged, but nothing missed save its type and label.
    pub(super) fn form(&mut self, object: &Object<'_>, member: &Member, val: &mut Val) {
        if object.lacks_around(member) {
            return;
        }
        match val.kind {
            ValKind::Unusable => {}
            ValKind::Absent => {
                if object.needs(member) {
                    self.work.found.error(Ending::Missing, words::MISSING);
                }
            }
            _ => {
                let Holds::Value(codec) = member.holds else { return };
                if matches!(codec, Codec::Word) {
                    return;
                }
                if val.is_text() && !val.has(FILLED) {
                    return tell_empty(Basis::OURS, val, &mut self.work);
                }
                match (codec, object.item) {
                    (Codec::Tag, Some(item)) => self.tag(item.buttons, item.variant, Basis::OURS, val),
                    _ => codec.form(val, &mut self.work),
                }
            }
        }
    }

    /// A message has buttons.
    pub(super) fn form_of_buttons(&mut self, slots: &Slots) {
        if slots.get(Part::Buttons).kind == ValKind::List && slots.buttons.is_empty() {
            self.work.found.error(Ending::TooFew, words::BUTTONS_TOO_FEW);
            self.put(None, Part::Buttons);
        }
    }
}
