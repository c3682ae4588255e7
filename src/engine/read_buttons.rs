//! Reads the buttons of a message or a payload, and finds out of what kind they are.

use super::Engine;
use super::check::is_meant_for;
use super::object::Object;
use super::paths::value_at;
use super::slots::{Button, Item, Slots};
use super::table::{Buttons, Holds, Member, Variant};
use super::texts::spelt;
use super::words;
use crate::codecs::{Codec, MISNAMED, UNUSABLE, Val, ValKind, copy_link};
use crate::issue::{Ending, Repair, Subject};
use crate::json::{Kind, Value};
use crate::message::{self, Part};

/// How a button's type stands in it.
#[derive(Clone, Copy)]
enum Typed {
    /// It has one, or needs none; or nobody knows which is missing.
    Whole,
    /// By another name than its own, where it is needed.
    Otherwise,
    /// It is missing; what else the button has leaves but one.
    Implied,
}

/// Whether a button's type, which is always the same, is that of a kind that there is none of.
fn says_another(buttons: &Buttons, variant: &Variant, button: Value<'_>) -> bool {
    let is_type = |member: &&Member| matches!(member.holds, Holds::Constant(constant) if constant.subject == Subject::ButtonType);
    let mut given = variant.members.iter().filter(is_type).filter_map(|member| value_at(button, member.path)?.text());
    given.any(|text| message::Kind::called(text).is_some_and(|kind| buttons.of_kind(kind).is_none()))
}

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
            let (variant, type_of) = if is_it { self.variant(buttons, at, is_misnamed) } else { (None, Typed::Whole) };
            let lacks_type = !matches!(type_of, Typed::Whole);
            let item = Item { list: member, buttons, is_misnamed, index, at, variant, lacks_type };
            let mut button = Button { item: Some(item), variant, position: index, ..Button::EMPTY };
            if let (Typed::Implied, Some(variant)) = (type_of, variant) {
                self.tell_implied(&mut button, variant);
            }
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
    /// Without its type what else it has may leave but one, else it is of the default kind. Without types the kind of which least is
    /// missing, whose constants are not contradicted, then the one of which most is there; of those that do equally well the first.
    fn variant(&self, buttons: &'static Buttons, at: u32, is_misnamed: bool) -> (Option<&'static Variant>, Typed) {
        let doc = self.work.doc;
        let value = Value { doc, at };
        if let Some(text) = value.text() {
            return (spelt(buttons, text).variant, Typed::Whole);
        }
        let Some(tag) = buttons.tag() else {
            let is_another = value.members().any(|(name, given)| self.names_another(buttons, name, given).is_some());
            // Or it says so where all must say the same.
            let is_another = is_another || buttons.variants.iter().all(|variant| says_another(buttons, variant, value));
            return (if is_another { None } else { Self::untagged(buttons, value) }, Typed::Whole);
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
        let given = value.member(tag.path);
        let implied = if given.is_none() { self.implied(buttons, value).and_then(of_name) } else { None };
        let is_needed = (tag.is_required() || implied.is_some()) && !is_misnamed;
        match (given.or_else(|| self.misnamed_tag(value, buttons, tag, is_needed)), implied) {
            (Some(named), implied) => {
                let of_meant = |name| of_name(name).or_else(|| of_name(buttons.names().nth(buttons.meant(name)?)?));
                let typed = if implied.is_some() { Typed::Otherwise } else { Typed::Whole };
                (named.text().and_then(of_meant).or_else(|| self.numbered(buttons, value, named)), typed)
            }
            (None, Some(implied)) => (Some(implied), Typed::Implied),
            (None, None) => (buttons.default.and_then(|kind| buttons.of_kind(kind)), Typed::Whole),
        }
    }

    /// The kind that a number stands for elsewhere, where nothing in the button belongs to another.
    #[cold]
    fn numbered(&self, buttons: &'static Buttons, button: Value<'_>, given: Value<'_>) -> Option<&'static Variant> {
        let cell = given.doc.cell(given.at).filter(|cell| cell.kind == Kind::Number)?;
        let (number, kind) = message::Kind::NUMBERED;
        let variant = buttons.of_kind(kind).filter(|_| given.doc.text(cell) == number)?;
        let has_another =
            || button.members().any(|(name, value)| !value.seems_nothing() && self.is_purpose(name, Part::Id.bit()));
        (!has_another()).then_some(variant)
    }

    /// The type of a button that has none, where no other has what it is there for, by its own name or a misnomer; none
    /// where it is that of the default kind.
    #[cold]
    fn implied(&self, buttons: &Buttons, button: Value<'_>) -> Option<&'static str> {
        let mut implied = None;
        // What others call so would take these places.
        let is_free = |member: &&Member| {
            let is_plain = member.part.is_purpose() && !matches!(member.codec(), Some(Codec::CopyLink));
            is_plain && value_at(button, member.path).is_none_or(Value::seems_nothing)
        };
        let members = buttons.variants.iter().flat_map(|variant| variant.members);
        let free = members.clone().filter(is_free).fold(0, |parts, member| parts | 1 << member.part as u32);
        // An id that is a link or a phone may be there for what others do with it.
        let is_plain = |(name, value): &(&str, Value<'_>)| {
            let is_meant = |id: &str| members.clone().any(|member| is_meant_for(member, id));
            let is_id = |name: &str| members.clone().any(|member| member.part == Part::Id && member.path == name);
            !(value.seems_nothing() || is_id(name) && value.text().is_some_and(is_meant))
        };
        for (name, _) in button.members().filter(is_plain) {
            let is_known = members.clone().any(|member| member.behind("", name).is_some());
            let parts = if is_known || free == 0 { 0 } else { (self.parts_called)(name) & !Part::OF_MESSAGE };
            let parts = if parts.is_power_of_two() { parts & free } else { 0 };
            let is_it = |member: &Member| member.behind("", name).is_some() || parts >> member.part as u32 & 1 == 1;
            let has_it = |variant: &&Variant| variant.members.iter().any(is_it);
            let mut names = buttons.variants.iter().filter(has_it).map(|variant| variant.name);
            if let Some(first) = names.next()
                && names.all(|name| name == first)
                && implied.replace(first).is_some_and(|other| other != first)
            {
                return None;
            }
        }
        let default = buttons.default.and_then(|kind| buttons.of_kind(kind));
        implied.filter(|implied| default.is_none_or(|default| default.name != *implied))
    }

    /// Tells that a button lacks the type which it must have.
    #[cold]
    fn tell_implied(&mut self, button: &mut Button, variant: &Variant) {
        let Some(tag) = variant.member(Part::Type) else { return };
        let (start, end) = self.work.found.store(variant.name);
        let finding = self.work.found.error(Ending::Missing, words::BUTTON_TYPE_IMPLIED).text((start, end));
        finding.fix = Some(Repair::Add(start, end));
        if tag.is_required() {
            finding.basis(tag.bases.need);
        }
        self.place(button.item.as_ref(), tag);
        button.set(Part::Type, UNUSABLE);
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
            // Where nothing is missing the first counts, as in the schemas.
            (missing, if missing == 0 { 0 } else { usize::MAX - given })
        };
        buttons.variants.iter().min_by_key(|variant| fit(variant))
    }
}
