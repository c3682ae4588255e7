//! From a payload back to the message that it carries, and what a message has no place for.

use super::Engine;
use super::neutral::MESSAGE;
use super::slots::Slots;
use super::table::{Holds, Relation, Table};
use crate::codecs::{FILLED, NONE, UNUSABLE, Val, ValKind, choice};
use crate::issue::{Ending, Loss};
use crate::message::Part;

impl Engine<'_> {
    /// The message that a payload carries; of a payload with errors, as much of it as could be understood.
    pub fn back(&mut self, table: &'static Table, payload: &Slots) -> Slots {
        let mut out = Slots { buttons: payload.buttons.clone(), ..Slots::EMPTY };
        self.work.found.list.append(&mut self.lost);
        out.set(Part::Buttons, payload.get(Part::Buttons));
        let object = Val { kind: ValKind::Object, ..NONE };
        for member in table.members {
            let (part, mut val) = (member.part, payload.get(member.part));
            let Holds::Value(codec) = member.holds else { continue };
            if let Some((other, _)) = member.or
                && payload.get(other).is_absent()
            {
                // Without something in it that is told already.
                out.set(other, if val.is_text() && val.has(FILLED) { val } else { UNUSABLE });
                continue;
            }
            match member.relation {
                _ if part.is_of_button() => continue,
                // It means nothing to anybody else.
                _ if val.is_given() && matches!(part.of_message(), Part::Nothing) => {
                    self.lose(None, part);
                    continue;
                }
                // Nobody ever sees it.
                Relation::HiddenBy(other, ..) if !payload.get(other).is_absent() => continue,
                Relation::InPlaceOf(_, _, Some(words)) if val.is_given() => {
                    self.work.found.lose(Loss::Reader, Ending::Unsupported, words).basis(member.bases.rule);
                    self.put(None, part);
                    continue;
                }
                // What is empty where something must be is told, and nothing to carry.
                _ if val.is_text() && !val.has(FILLED) && codec.may_be_blank() => val = UNUSABLE,
                _ if val.is_given() => codec.read(&member.bases, &mut val, &mut self.work),
                // Of two places for media the one that was given counts.
                _ if val.is_absent() => continue,
                _ => {}
            }
            if val.is_absent() {
                self.put(None, part);
                continue;
            }
            out.set(part.of_message(), val);
            if let Some(around) = member.around.filter(|around| out.get(*around).is_absent()) {
                out.set(around, if val.is_given() { object } else { UNUSABLE });
            }
            if let Some(medium) = codec.medium() {
                let mut kind = object;
                choice::set(medium, &mut kind);
                out.set(Part::MediaType, kind);
            }
        }
        let message = MESSAGE.buttons().map(|(_, buttons)| buttons);
        for button in &mut out.buttons {
            for member in button.variant.map_or(&[][..], |variant| variant.members) {
                let mut val = button.get(member.part);
                if let (Holds::Value(codec), true) = (member.holds, val.is_given()) {
                    codec.read(&member.bases, &mut val, &mut self.work);
                    button.set(member.part, val);
                }
            }
            if button.item.is_some_and(|item| self.is_of_others(item.buttons, button)) {
                button.set(Part::Label, UNUSABLE);
            }
            let variant = button.variant.zip(message).and_then(|(own, buttons)| buttons.of_kind(own.kind));
            button.variant = variant;
            let kind = if variant.is_some() { ValKind::Name } else { ValKind::Unusable };
            button.set(Part::Type, Val { kind, ..UNUSABLE });
        }
        out
    }
}
