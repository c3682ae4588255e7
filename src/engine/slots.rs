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

/// The values of a button.
#[derive(Clone, Copy)]
pub(crate) struct Button {
    pub vals: [Val; OWN],
    /// What its type names.
    pub kind: Option<Kind>,
    /// The kind of button that it is where it was given; none where its type is unknown.
    pub given: Option<&'static Variant>,
    /// The kind of button that it is at the endpoint.
    pub variant: Option<&'static Variant>,
    /// The list that it was given in; none where its members stand in the payload itself.
    pub list: Option<(&'static Member, &'static Buttons)>,
    /// Its index in that list.
    pub index: u32,
    /// Its index in the payload that would be sent.
    pub position: u32,
}

impl Slots {
    pub const EMPTY: Slots = Slots { root: [NONE; ALL], buttons: Vec::new() };

    /// A message of which nothing is known: no rule has anything to say about it.
    pub fn unusable() -> Slots {
        let mut slots = Slots { root: [UNUSABLE; ALL], buttons: Vec::new() };
        slots.set(Part::OldButtons, NONE);
        slots
    }

    #[inline]
    pub fn get(&self, part: Part) -> Val {
        self.root.get(part as usize).copied().unwrap_or(NONE)
    }

    #[inline]
    pub fn set(&mut self, part: Part, val: Val) {
        if let Some(slot) = self.root.get_mut(part as usize) {
            *slot = val;
        }
    }
}

impl Button {
    pub const EMPTY: Button =
        Button { vals: [NONE; OWN], kind: None, given: None, variant: None, list: None, index: 0, position: 0 };

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

    /// Whether it is an object, or a text where buttons are that.
    pub fn is_usable(&self) -> bool {
        self.get(Part::Button).is_given()
    }
}
