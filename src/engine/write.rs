//! From a message to an endpoint's payload, and what is lost on the way.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use super::Engine;
use super::neutral::MESSAGE;
use super::paths::steps_of;
use super::slots::{Button, Slots};
use super::table::{Buttons, Holds, Member, Relation, Table, Variant};
use super::words;
use crate::codecs::media;
use crate::codecs::{Codec, DATA, FILLED, NONE, STANDS_IN, UNUSABLE, Val, ValKind, WEB, copy_link};
use crate::issue::{Basis, Ending, Loss, Severity, Step, Subject};
use crate::message::Part;
use crate::text::write_decimal;

/// The parts of a message that may be lost as a whole.
const LOST: [Part; 6] = [Part::Title, Part::Media, Part::Footer, Part::Delay, Part::Quote, Part::Source];

impl Engine<'_> {
    /// Carries a message over, and tells what cannot be carried.
    pub fn write(&mut self, table: &'static Table, message: &Slots) -> Box<Slots> {
        let mut out = Box::new(Slots { buttons: Vec::with_capacity(message.buttons.len()), ..Slots::EMPTY });
        for member in table.members {
            let Holds::Value(codec) = member.holds else { continue };
            let mut val = message.get(member.part.of_message());
            let around = member.around;
            let is_out = val.is_absent() && around.is_none_or(|around| message.get(around).is_absent());
            let is_foreign = matches!(member.part.of_message(), Part::Nothing);
            if is_out || is_foreign || member.is_old || member.part.is_of_button() {
                continue;
            }
            match member.part {
                Part::MediaUrl | Part::VideoUrl | Part::DocumentUrl => {
                    val = self.media(table, codec, member, message);
                    if val.is_text() {
                        codec.write(&member.bases, &mut val, &mut self.work);
                    }
                }
                // Nothing is said of media that are left out.
                Part::MediaType if out.get(Part::MediaUrl).is_absent() => val = NONE,
                // What is inside something faulty is faulty.
                _ if around.is_some_and(|around| !message.get(around).is_given()) => {
                    val = around.map_or(NONE, |around| message.get(around));
                }
                _ if val.is_given() => codec.write(&member.bases, &mut val, &mut self.work),
                _ => {}
            }
            self.put(None, member.part);
            out.set(member.part, val);
        }
        for member in table.members {
            // What would not be shown beside another is left out.
            if let Relation::HiddenBy(other, words, _) = member.relation
                && out.get(member.part).is_given()
                && message.get(other.around().unwrap_or(other)).is_given()
                && !out.get(other).is_absent()
            {
                self.work.found.lose(Loss::Reader, Ending::Unsupported, words).basis(member.bases.rule);
                self.put(None, member.part);
                out.set(member.part, NONE);
            }
        }
        self.stand_in(table, &mut out);
        if let Some((member, sorts)) = table.sort() {
            self.write_sort(table, member, sorts, &mut out);
        }
        for part in LOST {
            if message.get(part).is_given() && !table.carries(part) {
                self.lose(None, part);
            }
        }
        // An answer that everybody sees is another than one in private.
        let is_private = message.get(Part::QuotePrivate).kind == ValKind::True && out.get(Part::QuoteId).is_given();
        if is_private && !table.carries(Part::QuotePrivate) {
            self.lose(None, Part::QuotePrivate);
        }
        self.write_buttons(table, message, &mut out);
        out
    }

    /// Puts a part into the member of another that is absent, where the table says so.
    fn stand_in(&mut self, table: &Table, out: &mut Slots) {
        for member in table.members {
            let Some((other, words)) = member.or.filter(|_| out.get(member.part).is_absent()) else { continue };
            let mut val = out.get(other);
            if val.is_text() && val.has(FILLED) {
                val.flags |= STANDS_IN;
                self.work.found.lose(Loss::Shape, Ending::Changed, words).basis(member.bases.need);
                self.put(None, other);
                out.set(other, NONE);
            } else {
                // What is wrong with it is told.
                val = UNUSABLE;
            }
            out.set(member.part, val);
        }
    }

    /// Whether what stands at a path of the message stands in the payload on its own.
    #[cold]
    pub fn carries(table: &'static Table, steps: &[Step], payload: &Slots) -> bool {
        let carries = |members: &[Member], known: &[Member], steps: &[Step]| {
            let has = |part: Part| members.iter().any(|member| member.part == part);
            known.iter().any(|known| steps_of(known.path).eq(steps.iter().copied()) && has(known.part))
        };
        let [Step::Member(_), Step::Index(index), own @ ..] = steps else {
            return carries(table.members, MESSAGE.members, steps);
        };
        // They stand in the order of the message.
        let at = payload.buttons.binary_search_by_key(index, Button::index);
        let Some(button) = at.ok().and_then(|at| payload.buttons.get(at)) else { return false };
        let known = MESSAGE.buttons().map_or_else(Vec::new, |(_, buttons)| buttons.members());
        match table.buttons() {
            Some((_, buttons)) => own.is_empty() || carries(&buttons.members_of(button.variant), &known, own),
            None => carries(table.members, &known, own),
        }
    }

    /// Tells that a part of the message, or of a button, has no place.
    #[cold]
    pub(super) fn lose(&mut self, button: Option<&Button>, part: Part) {
        let Some((loss, ending, words)) = part.facts().loss else { return };
        self.work.found.lose(loss, ending, words);
        self.put(button, part);
    }

    /// The URL of the media, where the endpoint takes media of their kind and form; others are told as lost.
    fn media(&mut self, table: &Table, codec: Codec, member: &Member, message: &Slots) -> Val {
        let (media, url, kind) = (message.get(Part::Media), message.get(Part::MediaUrl), message.get(Part::MediaType));
        if !media.is_given() {
            return media;
        }
        let medium = codec.medium().filter(|_| kind.kind == ValKind::Name);
        if codec.medium().is_some() && medium.is_none() {
            return UNUSABLE;
        }
        let given = kind.start as usize;
        if medium == Some(given) && !matches!(codec, Codec::Linked(_)) {
            return url;
        }
        if medium.is_some_and(|medium| medium != given) {
            // Another member's, or told at the first of them.
            let mut all = table.members.iter().filter_map(|member| Some((member.part, member.codec()?.medium()?)));
            if all.clone().any(|(_, other)| other == given) || all.next().is_some_and(|(first, _)| first != member.part) {
                return NONE;
            }
            let name = media::KINDS.get(given).copied().unwrap_or_default();
            let name = self.work.found.store(name);
            let lost = self.work.found.lose(Loss::Reader, Ending::Unsupported, media::words::MEDIA_TYPE_UNSUPPORTED);
            lost.about(Subject::MediaType).text(name);
        } else if url.is_text() && (url.has(DATA) || !url.has(WEB) && media::is_data(self.work.text(&url))) {
            let lost = self.work.found.lose(Loss::Reader, Ending::Unsupported, media::words::MEDIA_DATA_UNSUPPORTED);
            lost.about(Subject::Media).basis(member.bases.rule);
        } else {
            return if url.is_text() && url.has(FILLED) { url } else { UNUSABLE };
        }
        self.put(None, Part::Media);
        NONE
    }

    /// Which of the buttons can be carried over, in order. That none is left of those given is told here.
    fn write_buttons(&mut self, table: &'static Table, message: &Slots, out: &mut Slots) {
        out.set(Part::Buttons, message.get(Part::Buttons));
        let is_carried = |given: &Button| {
            given.variant.filter(|_| given.is_usable()).is_none_or(|variant| table.variant(variant.kind).is_some())
        };
        let is_any_left = message.buttons.iter().any(is_carried);
        for given in &message.buttons {
            let mut button = Button { position: crate::json::index(out.buttons.len()), variant: None, ..*given };
            match given.variant.filter(|_| given.is_usable()) {
                Some(Variant { kind, .. }) => {
                    let is_it = |variant: &Variant| variant.kind == *kind;
                    let is_there = || out.buttons.iter().any(|other| other.variant.is_some_and(is_it) && other.is_usable());
                    let (subject, ending, words) = match (table.variant(*kind), table.inline.filter(|_| is_there())) {
                        (Some(variant), None) => {
                            self.write_button(variant, &mut button);
                            out.buttons.push(button);
                            continue;
                        }
                        (Some(_), Some(inline)) => (Subject::Buttons, Ending::TooMany, inline.too_many),
                        (None, _) => {
                            let alone = words::BUTTON_TYPE_UNSUPPORTED_ALONE;
                            let words = if is_any_left { words::BUTTON_TYPE_UNSUPPORTED } else { alone };
                            (Subject::ButtonType, Ending::Unsupported, words)
                        }
                    };
                    let kind = self.work.found.store(kind.as_str());
                    self.work.found.lose(Loss::Reader, ending, words).about(subject).text(kind);
                    self.put(Some(given), Part::Button);
                    continue;
                }
                None if given.is_usable() => self.write_unknown(table, &mut button),
                None => {}
            }
            out.buttons.push(button);
        }
        self.number_buttons(out);
        if out.buttons.is_empty() && !message.buttons.is_empty() {
            self.work.found.error(Ending::TooFew, words::BUTTONS_NONE_LEFT).basis(Basis::OURS);
            self.put(None, Part::Buttons);
            out.set(Part::Buttons, UNUSABLE);
        }
    }

    /// Gives buttons that need an id their number, or the next one that no other has for an id: nobody hears of it again.
    fn number_buttons(&mut self, out: &mut Slots) {
        for at in 0..out.buttons.len() {
            let Some(button) = out.buttons.get(at).copied() else { return };
            let id = button.variant.and_then(|variant| variant.member(Part::Id)).filter(|member| member.is_numbered);
            let Some(member) = id.filter(|_| button.is_usable() && button.get(Part::Id).is_absent()) else { continue };
            let is_taken = |number: &str| out.buttons.iter().any(|other| self.work.text(&other.get(Part::Id)) == number);
            let mut number = String::new();
            for next in at + 1.. {
                number.clear();
                write_decimal(next as u64, &mut number);
                if !is_taken(&number) {
                    break;
                }
            }
            let number = self.work.found.store(&number);
            let finding = self.work.found.warn(Ending::Changed, words::BUTTON_ID_CHANGED).about(Subject::ButtonId);
            finding.basis(member.bases.need).text(number);
            self.put(Some(&button), Part::Id);
            if let Some(button) = out.buttons.get_mut(at) {
                let mut id = NONE;
                id.set(number, 0);
                button.set(Part::Id, id);
            }
        }
    }

    fn write_button(&mut self, variant: &'static Variant, button: &mut Button) {
        button.variant = Some(variant);
        for member in variant.members {
            let Holds::Value(codec) = member.holds else { continue };
            let mut val = button.get(member.part);
            if let Codec::CopyLink = codec
                && val.is_text()
                && val.has(FILLED)
            {
                let lost = self.work.found.lose(Loss::Shape, Ending::Changed, copy_link::words::BUTTON_CHANGED_TO_LINK);
                lost.about(Subject::Button).basis(member.bases.rule);
                self.put(Some(button), Part::Button);
            }
            match codec {
                Codec::Tag => val.kind = ValKind::Name,
                Codec::CopyLink => {
                    // In the link nobody would know it.
                    if self.is_unfilled(Severity::Warning, &val) {
                        self.tell_unfilled(Codec::Text, Part::Code, member.bases.rule);
                        self.put(Some(button), Part::Code);
                    }
                    codec.write(&member.bases, &mut val, &mut self.work);
                }
                _ if val.is_given() => codec.write(&member.bases, &mut val, &mut self.work),
                _ => {}
            }
            button.set(member.part, val);
        }
        if button.get(Part::Id).is_given() && variant.member(Part::Id).is_none() {
            self.lose(Some(button), Part::Id);
        }
    }

    /// A button of unknown type: what every button has is carried, of the rest nobody knows.
    fn write_unknown(&self, table: &'static Table, button: &mut Button) {
        let (buttons, is_inline) = (table.buttons().map(|(_, buttons)| buttons), table.inline.is_some());
        let has_default = buttons.is_some_and(|buttons| buttons.default.is_some());
        let given = button.get(Part::Type);
        // That the provider has it for another message is nothing to one who wrote a message of ours.
        let is_foreign = || {
            let others = buttons.and_then(|buttons| buttons.others);
            given.is_text() && others.is_some_and(|others| others.knows(self.work.text(&given)))
        };
        if is_inline || has_default && given.is_absent() || is_foreign() {
            // Not told here, it must not be taken for the default.
            button.set(Part::Type, UNUSABLE);
        }
        for part in [Part::Url, Part::Phone, Part::Code, Part::Id] {
            button.set(part, UNUSABLE);
        }
        if is_inline {
            button.set(Part::Label, NONE);
        }
        // Where there is one kind of buttons only, it would be one of those.
        let only = |buttons: &'static Buttons| if let [only] = buttons.variants { Some(only) } else { None };
        button.variant = buttons.filter(|buttons| buttons.tag().is_none()).and_then(only);
    }
}
