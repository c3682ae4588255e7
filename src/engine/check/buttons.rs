//! What an endpoint demands of the buttons of a payload: how many there are, each, and all beside each other.

use alloc::vec::Vec;

use crate::codecs::text::at_most;
use crate::codecs::{Codec, FILLED, Val, ValKind};
use crate::engine::Engine;
use crate::engine::slots::{Button, Slots};
use crate::engine::table::{Buttons, Member, Most, Others, Relation, Table, Variant};
use crate::engine::words;
use crate::issue::{Basis, Ending, Severity, Words};
use crate::json::index;
use crate::message::{Kind, Part};
use crate::text::{length, repeated, trimmed};

use super::{LEAST, MOST};

impl Engine<'_> {
    pub(super) fn check_buttons(&mut self, table: &Table, member: &Member, buttons: &'static Buttons, slots: &Slots) {
        let list = slots.get(Part::Buttons);
        // What is none of it is told alone.
        if let Some(words) = buttons.deprecated.filter(|_| list.kind != ValKind::Unusable) {
            let newer = self.store_name(Part::Buttons);
            self.work.found.warn(Ending::Deprecated, words).basis(member.bases.rule).text(newer);
        }
        if list.is_absent() {
            self.tell_missing(member, None);
        } else if list.is_given() {
            if slots.buttons.len() < LEAST {
                self.work.found.error(Ending::TooFew, words::BUTTONS_TOO_FEW).basis(member.bases.rule);
            }
            let actual = index(slots.buttons.len());
            let has_reply = || slots.buttons.iter().any(Button::is_reply);
            match buttons.most.or(buttons.most_with_reply.filter(|_| has_reply())) {
                Some((most, basis)) if actual > most => {
                    self.work.found.error(Ending::TooMany, words::BUTTONS_TOO_MANY).basis(basis).figures(most, actual);
                }
                None if actual > MOST => {
                    let finding = self.work.found.warn(Ending::TooMany, words::BUTTONS_MANY_RISKY);
                    finding.basis(Basis::INFERRED).figures(MOST, actual);
                }
                _ => {}
            }
        }
        self.put(None, Part::Buttons);
        if !list.is_given() {
            return;
        }
        let all = slots.buttons.as_slice();
        for button in all {
            if button.is_usable() {
                self.check_button(buttons, slots, button);
            }
        }
        if all.len() > 1 {
            self.compare_buttons(buttons, all);
        }
        self.measure(table, slots);
    }

    fn check_button(&mut self, buttons: &'static Buttons, slots: &Slots, button: &Button) {
        let is_another = self.is_of_others(buttons, button);
        let members = buttons.members_of(button.variant);
        // A link, a phone or a code is one whatever the type, where nothing else goes by its name.
        let is_alone = |member: &Member| members.iter().all(|other| other.path != member.path || other.part == member.part);
        let is_given = |member: &Member| {
            let val = button.get(member.part);
            val.is_text() && val.has(FILLED) && matches!(member.part, Part::Url | Part::Phone | Part::Code) && is_alone(member)
        };
        for member in members.iter() {
            // Of what is unknown only so much is known.
            let is_known = || match member.part {
                Part::Type => true,
                Part::Label => !is_another,
                _ => !is_another && is_given(member),
            };
            if (button.variant.is_some() || is_known()) && !self.tell_unwritable(buttons, button, member) {
                self.judge(member, slots, Some(button), Some(buttons));
            }
        }
        // Where a text is label and id there is no member for the id.
        if buttons.are_texts && buttons.separators.is_empty() && self.is_unfilled(Severity::Error, &button.get(Part::Id)) {
            self.tell_unfilled(Codec::Text, Part::Id, Basis::OURS);
            self.put(Some(button), Part::Id);
        }
    }

    /// Whether a button belongs to another message, so that it is none that lacks a label here.
    pub(in crate::engine) fn is_of_others(&self, buttons: &Buttons, button: &Button) -> bool {
        button.variant.is_none() && self.is_another_type(buttons, &button.get(Part::Type))
    }

    /// Whether a button's type is one that makes another message.
    pub(in crate::engine) fn is_another_type(&self, buttons: &Buttons, kind: &Val) -> bool {
        let is_it = |others: &Others| kind.is_text() && others.names.is_some() && others.knows(self.work.text(kind));
        buttons.others.is_some_and(is_it)
    }

    /// Tells of labels and ids that stand twice, each time but the first, and of reply buttons beside others.
    fn compare_buttons(&mut self, buttons: &'static Buttons, all: &[Button]) {
        self.warn_of_twins(buttons, Part::Label, buttons.same_label, all);
        self.warn_of_twins(buttons, Part::Id, words::BUTTON_ID_DUPLICATE, all);
        let Some(mixed) = buttons.mixed else { return };
        let shows = |button: &Button, kind| button.is_usable() && button.variant.is_some_and(|variant| variant.shown == kind);
        let is_shown = |kind: &Kind| all.iter().any(|button| shows(button, *kind));
        let kinds = Kind::ALL.into_iter().filter(is_shown);
        if !is_shown(&Kind::Reply) || kinds.count() == 1 {
            return;
        }
        let words = if buttons.variants.iter().all(|variant| is_shown(&variant.shown)) { mixed.all } else { mixed.some };
        // A copy button is told as that, also where it is shown by a link.
        let is_given = |kind: &Kind| all.iter().any(|button| button.variant.is_some_and(|variant| variant.kind == *kind));
        let kinds = self.work.found.listed(Kind::ALL.into_iter().filter(is_given).map(Kind::as_str));
        let ending = if mixed.severity == Severity::Error { Ending::Conflict } else { Ending::Risky };
        let finding = self.work.found.warn(ending, words).basis(mixed.basis).list(kinds);
        finding.severity = mixed.severity;
        // The provider tells the first of its rules that is broken.
        if buttons.most_with_reply.is_some_and(|(most, _)| index(all.len()) > most) {
            finding.answered = None;
        }
        self.put(None, Part::Buttons);
    }

    fn warn_of_twins(&mut self, buttons: &Buttons, part: Part, words: &'static Words, all: &[Button]) {
        // A text that is a label alone is its own id. Of two such the labels are told.
        let is_its_own =
            |button: &Button| buttons.are_texts && part == Part::Id && button.is_reply() && button.get(part).is_absent();
        let text_of = |button: &Button| -> &str {
            let val = button.get(if is_its_own(button) { Part::Label } else { part });
            // Where the id is something else, or may be, there is none to be compared.
            let has_it = |variant: &Variant| variant.member(part).is_some();
            let has_place = part == Part::Label || button.variant.map_or(buttons.variants.iter().all(has_it), has_it);
            let counts = val.is_text() && val.has(FILLED) && button.is_usable() && has_place;
            // What stands around a key is taken off.
            let own = button.variant.and_then(|variant| variant.member(part)).and_then(Member::codec);
            match self.work.text(&val) {
                _ if !counts => "",
                text if matches!(own, Some(Codec::Key)) => trimmed(text),
                text => text,
            }
        };
        // So few need not be sorted.
        let is_twin = |(at, one): (usize, &Button)| all.iter().take(at).any(|other| text_of(one) == text_of(other));
        if all.len() <= MOST as usize && !all.iter().enumerate().any(is_twin) {
            return;
        }
        let texts: Vec<&str> = all.iter().map(text_of).collect();
        let twins = repeated(&texts).into_iter().filter(|(first, _)| texts.get(*first).is_some_and(|text| !text.is_empty()));
        for (first, second) in twins.collect::<Vec<_>>() {
            let (Some(first), Some(second)) = (all.get(first), all.get(second)) else { continue };
            if is_its_own(first) && is_its_own(second) {
                continue;
            }
            let finding = self.work.found.warn(Ending::Duplicate, words).figures(first.index() + 1, second.index() + 1);
            finding.subject = part.facts().subject;
            if let Some(basis) = buttons.unique {
                finding.basis(basis).severity = Severity::Error;
            }
            let place = if is_its_own(second) { Part::Label } else { part };
            self.put(Some(second), place);
        }
    }

    /// Warns of texts above WhatsApp's own limits for messages with reply buttons, where the provider states none that is lower.
    fn measure(&mut self, table: &Table, slots: &Slots) {
        let mut has_reply = false;
        for button in slots.buttons.iter().filter(|button| button.is_usable()) {
            let Some(variant) = button.variant.filter(|_| button.is_reply()) else { continue };
            has_reply = true;
            for member in variant.members {
                self.at_most(slots, Some(button), member, &button.get(member.part));
            }
        }
        for member in table.members.iter().filter(|_| has_reply) {
            if !matches!(member.relation, Relation::HiddenBy(other, ..) if !slots.get(other).is_absent()) {
                self.at_most(slots, None, member, &slots.get(member.part));
            }
        }
    }

    #[inline]
    fn at_most(&mut self, slots: &Slots, button: Option<&Button>, member: &Member, val: &Val) {
        // What stands in for another part is as long as that may be.
        let carried = if let Some((other, _)) = member.or
            && slots.get(other).is_absent()
        {
            other
        } else {
            member.part
        };
        let Some(most) = carried.facts().most else { return };
        // What is above both is told once.
        let is_told = |own: &Most| own.count <= most.into() || length(self.work.text(val)) > own.count as usize;
        if !member.most.is_some_and(|own| val.is_text() && is_told(own)) {
            let part = Self::part_of(member, val);
            at_most(most, part.facts().subject, val, &mut self.work);
            self.put(button, part);
        }
    }
}
