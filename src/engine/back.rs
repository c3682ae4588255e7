//! From a payload back to the message that it carries, and what a message has no place for.

use super::Engine;
use super::neutral::MESSAGE;
use super::slots::Slots;
use super::table::{Holds, Relation, Table};
use crate::codecs::{NONE, UNUSABLE, Val, ValKind, choice};
use crate::issue::{Ending, Loss};
use crate::message::Part;

impl Engine<'_> {
    /// The message that a payload carries; of a payload with errors, as much of it as could be understood.
    pub fn back(&mut self, table: &'static Table, payload: &Slots) -> Slots {
        let mut out = Slots { buttons: payload.buttons.clone(), ..Slots::EMPTY };
        let object = Val { kind: ValKind::Object, ..NONE };
        for member in table.members {
            let mut val = payload.get(member.part);
            match member.holds {
                Holds::Value(codec) if !member.part.is_of_button() => {
                    if let Relation::HiddenBy(other, ..) = member.relation
                        && !payload.get(other).is_absent()
                    {
                        // Nobody ever sees it.
                        val = NONE;
                    }
                    if let (Relation::InPlaceOf(_, _, Some(words)), true) = (member.relation, val.is_given()) {
                        self.work.found.lose(Loss::Reader, Ending::Unsupported, words).basis(member.bases.rule);
                        self.put(None, member.part);
                        continue;
                    }
                    if val.is_given() {
                        codec.read(&mut val, &mut self.work);
                    }
                    // Of two places for media the one that was given counts.
                    if member.around.is_none() || !val.is_absent() {
                        out.set(member.part.of_message(), val);
                    }
                    if let Some(around) = member.around.filter(|around| out.get(*around).is_absent() && !val.is_absent()) {
                        out.set(around, if val.is_given() { object } else { UNUSABLE });
                    }
                    if let Some(medium) = codec.medium().filter(|_| !val.is_absent()) {
                        let mut kind = object;
                        choice::set(medium, &mut kind);
                        out.set(Part::MediaType, kind);
                    }
                }
                Holds::Buttons(_) if !member.is_old || !val.is_absent() => out.set(Part::Buttons, payload.get(Part::Buttons)),
                _ => {}
            }
        }
        if table.inline.is_some() {
            out.set(Part::Buttons, payload.get(Part::Buttons));
        }
        let message = MESSAGE.buttons().map(|(_, buttons)| buttons);
        for button in &mut out.buttons {
            for member in button.variant.map_or(&[][..], |variant| variant.members) {
                let mut val = button.get(member.part);
                if let (Holds::Value(codec), true) = (member.holds, val.is_given()) {
                    codec.read(&mut val, &mut self.work);
                    button.set(member.part, val);
                }
            }
            let variant = button.kind.zip(message).and_then(|(kind, buttons)| buttons.of_kind(kind));
            button.variant = variant;
            let kind = if variant.is_some() { ValKind::Name } else { ValKind::Unusable };
            button.set(Part::Type, Val { kind, ..UNUSABLE });
        }
        out
    }
}
