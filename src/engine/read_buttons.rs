//! Reads the buttons of a message or a payload, and finds out of what kind they are.

use super::Engine;
use super::paths::value_at;
use super::read::Object;
use super::slots::{Button, Item, Slots};
use super::table::{Buttons, Holds, Member, Variant};
use super::texts::spelt;
use super::words;
use crate::codecs::{Codec, MISNAMED, UNUSABLE, Val, ValKind, copy_link};
use crate::issue::Ending;
use crate::json::{Kind, Value};
use crate::message::Part;

impl Engine<'_> {
    pub(super) fn read_buttons(&mut self, member: &'static Member, buttons: &'static Buttons, slots: &mut Slots) {
        let list = slots.get(member.part);
        if member.is_old && !list.is_absent() {
            slots.set(Part::Buttons, list);
        }
        if list.kind != ValKind::List || list.origin == 0 {
            return;
        }
        let doc = self.work.doc;
        let is_misnamed = list.has(MISNAMED);
        for (index, Value { at, .. }) in (0..).zip((Value { doc, at: list.origin }).items()) {
            let Some(cell) = doc.cell(at) else { break };
            let expected = buttons.kind();
            let is_it = cell.kind == expected;
            let variant = if is_it { self.variant(buttons, at, is_misnamed) } else { None };
            let item = Item { list: member, buttons, is_misnamed, index, at, variant };
            let mut button = Button { item: Some(item), variant, position: index, ..Button::EMPTY };
            if !is_it {
                let words = if cell.kind == Kind::List { words::BUTTON_LIST } else { buttons.not_a_button };
                let finding = self.tell_kind(expected, at, words);
                if finding.wrong_kind {
                    finding.a = index + 1;
                }
                self.put(Some(&button), Part::Button);
            } else if buttons.are_texts {
                self.read_text(buttons, Val::of(cell, at), &mut button);
            } else {
                self.object(Object::new(&buttons.members_of(variant), Part::Button, &mut button.vals, Some(item)), at);
            }
            button.set(Part::Button, if is_it { Val::of(cell, at) } else { UNUSABLE });
            slots.buttons.push(button);
        }
        // Of a payload it is told by what judges it.
        if self.table.is_strict && slots.buttons.is_empty() {
            self.work.found.error(Ending::TooFew, words::BUTTONS_TOO_FEW);
            self.put(None, Part::Buttons);
        }
    }

    /// The kind of a button: what its type names, in whatever case; of several kinds with one name the first whose values can be read.
    /// Without types the kind of which most is there, and whose constants are not contradicted; of those that do equally well the first.
    fn variant(&self, buttons: &'static Buttons, at: u32, is_misnamed: bool) -> Option<&'static Variant> {
        let value = Value { doc: self.work.doc, at };
        if let Some(text) = value.text() {
            return spelt(buttons, text).variant;
        }
        let Some(tag) = buttons.tag() else {
            return Self::untagged(buttons, value);
        };
        let named = match value.member(tag.path).or_else(|| self.misnamed_tag(value, buttons, tag, is_misnamed)) {
            None => return buttons.of_kind(buttons.default?),
            Some(named) => named.text()?,
        };
        let claims = |member: &Member| {
            let code = || copy_link::read(value_at(value, member.path)?.text()?);
            !matches!(member.codec(), Some(Codec::CopyLink)) || matches!(code(), Some(Ok(_)))
        };
        let of_name = |name: &str| {
            let is_it = |variant: &&Variant| {
                variant.name.len() == name.len() && variant.name.eq_ignore_ascii_case(name) && variant.members.iter().all(claims)
            };
            buttons.variants.iter().find(is_it)
        };
        of_name(named).or_else(|| of_name(buttons.names().nth(buttons.meant(named)?)?))
    }

    fn untagged(buttons: &'static Buttons, button: Value<'_>) -> Option<&'static Variant> {
        if let [only] = buttons.variants {
            return Some(only);
        }
        let fit = |variant: &Variant| {
            let (mut missing, mut given) = (0, 0);
            for member in variant.members {
                let value = value_at(button, member.path);
                match (member.holds, value) {
                    (Holds::Constant(constant), Some(value)) if value.text() != Some(constant.text) => missing += 1,
                    (_, Some(_)) => given += 1,
                    (_, None) => missing += usize::from(member.is_required()),
                }
            }
            (missing, usize::MAX - given)
        };
        buttons.variants.iter().min_by_key(|variant| fit(variant))
    }
}
