//! What was read: a value for each part of a message, whatever it was read from.

use alloc::vec::Vec;

use super::table::{Buttons, Member, Variant};
use crate::codecs::{NONE, UNUSABLE, Val};
use crate::message::{ALL, Kind, OWN, Part};

/// The values of a message or payload by the parts that they carry.
#[derive(Clone)]
pub(crate) struct Slots {
    pub root: [Val; ALL],
    pub buttons: Vec<Button>,
}

#[derive(Clone, Copy)]
pub(crate) struct Button {
    pub vals: [Val; OWN],
    /// Where it was given; nowhere else than in the payload itself, where its members stand there.
    pub item: Option<Item>,
    /// The kind of button that it is at the endpoint.
    pub variant: Option<&'static Variant>,
    /// Its index in the payload that would be sent.
    pub position: u32,
}

/// A button as an item of the list that it was given in.
#[derive(Clone, Copy)]
pub(crate) struct Item {
    pub list: &'static Member,
    pub buttons: &'static Buttons,
    /// Whether the list goes by another name.
    pub is_misnamed: bool,
    pub index: u32,
    /// Its cell.
    pub at: u32,
    /// What its type names there, or what else it has where that leaves no other.
    pub variant: Option<&'static Variant>,
    /// Whether it has no type, though without one it cannot be what it is.
    pub lacks_type: bool,
}

impl Slots {
    pub const EMPTY: Slots = Slots { root: [NONE; ALL], buttons: Vec::new() };

    /// Those of which nothing is known, so that no rule has anything to say about them.
    #[cold]
    pub fn unusable() -> Slots {
        let mut slots = Slots { root: [UNUSABLE; ALL], ..Slots::EMPTY };
        slots.set(Part::OldButtons, NONE);
        slots
    }

    #[inline]
    pub fn get(&self, part: Part) -> Val {
        self.root.get(part as usize).copied().unwrap_or(NONE)
    }

    /// The value of a part of the message, or of this button; of none it is unusable.
    #[inline]
    pub fn of<'s>(&'s self, button: Option<&'s Button>, part: Part) -> &'s Val {
        match button {
            Some(button) if part.is_of_button() => button.vals.get(part.own()).unwrap_or(&NONE),
            None if part.is_of_button() => &UNUSABLE,
            _ => self.root.get(part as usize).unwrap_or(&NONE),
        }
    }

    #[inline]
    pub fn set(&mut self, part: Part, val: Val) {
        if let Some(slot) = self.root.get_mut(part as usize) {
            *slot = val;
        }
    }
}

impl Button {
    pub const EMPTY: Button = Button { vals: [NONE; OWN], item: None, variant: None, position: 0 };

    /// Its index where it was given.
    pub fn index(&self) -> u32 {
        self.item.map_or(0, |item| item.index)
    }

    #[inline]
    pub fn get(&self, part: Part) -> Val {
        self.vals.get(part.own()).copied().unwrap_or(NONE)
    }

    #[inline]
    pub fn set(&mut self, part: Part, val: Val) {
        if let Some(slot) = self.vals.get_mut(part.own()) {
            *slot = val;
        }
    }

    /// Whether it is a reply button.
    pub fn is_reply(&self) -> bool {
        self.is_usable() && self.variant.is_some_and(|variant| variant.kind == Kind::Reply)
    }

    /// Whether it is an object, or a text where buttons are that.
    pub fn is_usable(&self) -> bool {
        self.get(Part::Button).is_given()
    }
}
