//! Types that are given to a payload's buttons where buttons have none.

use super::Engine;
use super::slots::Item;
use super::table::Buttons;
use crate::issue::{Basis, Ending, Subject};
use crate::json::Value;
use crate::message::{Kind, Part};

impl Engine<'_> {
    /// What a payload's button names as its type where buttons have none, if it is a kind that they cannot be.
    pub(super) fn names_another<'v>(&self, buttons: &Buttons, name: &str, given: Value<'v>) -> Option<&'v str> {
        if self.table.is_strict || buttons.have_types() {
            return None;
        }
        // What a name stands for takes longer to find out.
        let is_other = |text: &&str| Kind::called(text).is_some_and(|kind| buttons.of_kind(kind).is_none());
        given.text().filter(is_other).filter(|_| (self.parts_called)(name) & Part::Type.bit() != 0)
    }

    /// Tells of the type of a button where buttons have none, if it is a kind that they cannot be; whether it is.
    pub(super) fn tell_another(&mut self, item: Option<Item>, name: &str, given: Value<'_>) -> bool {
        let Some(Item { buttons, .. }) = item else { return false };
        let Some(another) = self.names_another(buttons, name, given) else { return false };
        let found = &mut self.work.found;
        let (text, list) = (found.quoted(another), found.listed(buttons.kinds()));
        let finding = found.error(Ending::Unknown, buttons.untyped).about(Subject::ButtonType).basis(Basis::INFERRED);
        finding.text(text).list(list);
        true
    }

    /// Whether the name is what some button opens, dials or copies, in one that names a type where buttons have none.
    pub(super) fn is_of_another(&self, item: Item, name: &str) -> bool {
        let is_another = !self.table.is_strict && item.variant.is_none() && item.buttons.tag().is_none();
        is_another && self.is_purpose(name, 0)
    }

    /// Whether the name is what some button opens, dials or copies, and nothing of these parts.
    pub(super) fn is_purpose(&self, name: &str, but: u32) -> bool {
        let parts = (self.parts_called)(name);
        parts & (Part::Url.bit() | Part::Phone.bit() | Part::Code.bit()) != 0 && parts & but == 0
    }
}
