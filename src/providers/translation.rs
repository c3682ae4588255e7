//! From the message to a payload: what every endpoint does in the same way.

use crate::arena::Arena;
use alloc::boxed::Box;
use alloc::collections::BinaryHeap;
use alloc::vec::Vec;

use crate::issue::{Basis, Code, Finding, Found, Loss, Say, Severity};
use crate::message::{Draft, DraftButton, Kind, MediaKind};
use crate::place::Place;
use crate::record::{Field, Reader, Record, Slot, rank};
use crate::rules::phone::{self, Written};
use crate::rules::recipient::Address;
use crate::strings::joined;
use crate::value::Value;

/// An endpoint's rules.
pub(crate) trait Rules {
    /// What it takes, in documented order.
    type Payload<'a>: Record<'a> + Default + 'a;

    /// Carries the message over, and tells what cannot be carried.
    fn translate<'a>(draft: &Draft<'a>, out: &mut Translation<'a>) -> Self::Payload<'a>;

    /// Every rule of the endpoint, on a payload, however it came to be. Paths are the payload's.
    fn check(payload: &Self::Payload<'_>, found: &mut Found<'_>);

    /// The other way round: the message that the payload carries. `lost` is told what a message has no place for.
    fn to_message<'a>(payload: &Self::Payload<'a>, lost: &mut Found<'a>) -> Draft<'a>;
}

/// What became of a message at one endpoint.
pub(crate) struct Translated<'a> {
    pub payload: Box<dyn Record<'a> + 'a>,
    /// What got lost; paths are the message's.
    pub lost: Found<'a>,
    /// What the check found; paths are the payload's.
    pub found: Found<'a>,
    /// For each button of the payload its index in the message.
    pub origins: Vec<usize>,
}

/// What a payload that somebody already has turned out to be. Paths are the payload's.
pub(crate) struct Judged<'a> {
    /// What is wrong with it.
    pub found: Found<'a>,
    /// What a message has no place for.
    pub lost: Found<'a>,
    /// The message; of a payload with errors, as much of it as could be understood.
    pub draft: Draft<'a>,
}

/// An endpoint's rules, for the registry.
#[derive(Clone, Copy)]
pub(crate) struct Handlers {
    pub translate: for<'d, 'a> fn(&'d Draft<'a>, &'a Arena) -> Translated<'a>,
    pub judge: for<'a> fn(Value<'a>, &'a Arena) -> Judged<'a>,
    /// The members of the payload.
    pub fields: &'static [Field],
}

impl Handlers {
    pub const fn of<R: Rules>(fields: &'static [Field]) -> Handlers {
        Handlers { translate: run::<R>, judge: judge::<R>, fields }
    }
}

/// Reads and checks a payload that somebody already has.
fn judge<'a, R: Rules>(value: Value<'a>, arena: &'a Arena) -> Judged<'a> {
    let mut reader = Reader::lenient(arena);
    let mut payload = R::Payload::default();
    let mut lost = Found::new(arena);
    if !reader.root(value, Code::PAYLOAD_INVALID, Say::PayloadKind, &mut payload) {
        return Judged { found: reader.found, lost, draft: Draft::unusable() };
    }
    R::check(&payload, &mut reader.found);
    let mut told = Vec::new();
    if !reader.candidates.is_empty() {
        let ranks;
        (ranks, told) = missing(reader, payload.fields());
        reader = Reader::lenient(arena);
        reader.missing = ranks;
        payload = R::Payload::default();
        reader.root(value, Code::PAYLOAD_INVALID, Say::PayloadKind, &mut payload);
        R::check(&payload, &mut reader.found);
    }
    reader.found.withdraw_uncertain_repairs(payload.fields());
    reader.found.list.extend(told);
    let draft = R::to_message(&payload, &mut lost);
    Judged { found: reader.found, lost, draft }
}

/// Of the members that could have been meant by another name those that are missing, by their ranks, in order; and what
/// tells so, for a payload without them is refused all the same.
fn missing<'a>(reader: Reader<'a>, fields: &'static [Field]) -> (Vec<[usize; 4]>, Vec<Finding<'a>>) {
    let mut candidates = BinaryHeap::from(reader.candidates).into_sorted_vec();
    candidates.dedup();
    let mut told = Vec::new();
    let mut missing = BinaryHeap::new();
    for finding in reader.found.list {
        let rank = rank(finding.path, fields);
        if finding.severity == Severity::Error && candidates.binary_search(&rank).is_ok() {
            told.push(finding);
            missing.push(rank);
        }
    }
    (missing.into_sorted_vec(), told)
}

/// Translates and checks.
fn run<'a, R: Rules>(draft: &Draft<'a>, arena: &'a Arena) -> Translated<'a> {
    let mut translation = Translation { arena, lost: Found::new(arena), origins: Vec::new() };
    let payload = R::translate(draft, &mut translation);
    let mut found = Found::new(arena);
    R::check(&payload, &mut found);
    Translated { payload: Box::new(payload), lost: translation.lost, found, origins: translation.origins }
}

/// What a translation tells besides the payload.
pub(crate) struct Translation<'a> {
    /// Where texts live that the message does not have.
    pub arena: &'a Arena,
    pub lost: Found<'a>,
    pub origins: Vec<usize>,
}

impl<'a> Translation<'a> {
    /// Tells that the reader would miss `member`, if it was given.
    pub fn unsupported<T>(&mut self, slot: &Slot<T>, member: &'static str, code: Code) {
        if slot.given().is_some() {
            self.lost.lose(Loss::Reader, code, Say::Unsupported, Place::ROOT.member(member));
        }
    }

    /// Tells that only the sender would miss `delay` or `source`, if it was given.
    pub fn ignored<T>(&mut self, slot: &Slot<T>, member: &'static str, code: Code, say: Say) {
        if slot.given().is_some() {
            self.lost.lose(Loss::Sender, code, say, Place::ROOT.member(member));
        }
    }

    /// Tells that the id of a button has no place.
    pub fn button_id_ignored(&mut self, button: &DraftButton<'_>, index: usize) {
        if button.id.given().is_some() {
            let place = Place::ROOT.member("buttons");
            let place = place.item(index);
            self.lost.lose(Loss::Sender, Code::BUTTON_ID_IGNORED, Say::ButtonIdIgnored, place.member("id"));
        }
    }

    /// Tells that the reader would miss a button.
    pub fn button_lost(&mut self, kind: Kind, index: usize, code: Code, say: Say) {
        let place = Place::ROOT.member("buttons");
        self.lost.lose(Loss::Reader, code, say, place.item(index)).key("type", kind.as_str());
    }

    /// A phone of the message, with `prefix` before its digits.
    pub fn phone(&self, prefix: &str, digits: &str, written: Written) -> Address<'a> {
        Address { text: self.arena.store(&joined(&[prefix, digits])), written }
    }

    /// The number that a call button dials, with `prefix` before its digits.
    pub fn call(&self, phone: Slot<&'a str>, prefix: &str) -> Slot<Address<'a>> {
        phone.map(|given| match phone::parse(given) {
            Ok((digits, written)) => self.phone(prefix, &digits, written),
            Err(_) => Address::id(given),
        })
    }

    /// The media's URL, where the endpoint takes pictures only; other media are told as lost.
    pub fn image(&mut self, draft: &Draft<'a>) -> Slot<&'a str> {
        let Slot::Given(media) = &draft.media else { return Slot::Absent };
        match media.kind.given().and_then(|kind| MediaKind::named(kind)) {
            Some(MediaKind::Image) => media.url,
            Some(kind) => {
                let finding = self.lost.lose(
                    Loss::Reader,
                    Code::MEDIA_TYPE_UNSUPPORTED,
                    Say::MediaTypeUnsupported,
                    Place::ROOT.member("media"),
                );
                finding.key("type", kind.as_str());
                Slot::Absent
            }
            None => Slot::Unusable,
        }
    }

    /// Which of the message's buttons `carry` can carry over, in order; it tells of those it cannot and gives `None` for
    /// them. That none is left of those given is told here.
    pub fn buttons<T>(
        &mut self,
        draft: &Draft<'a>,
        mut carry: impl FnMut(&DraftButton<'a>, usize, &mut Self) -> Option<T>,
    ) -> Slot<Vec<Slot<T>>> {
        let given = match &draft.buttons {
            Slot::Given(given) => given,
            Slot::Absent => return Slot::Absent,
            Slot::Unusable => return Slot::Unusable,
        };
        let mut carried = Vec::with_capacity(given.len());
        for (index, button) in given.iter().enumerate() {
            let button = match button {
                Slot::Given(button) => carry(button, index, self).map(Slot::Given),
                _ => Some(Slot::Unusable),
            };
            if let Some(button) = button {
                self.origins.push(index);
                carried.push(button);
            }
        }
        if carried.is_empty() && !given.is_empty() {
            self.lost.error(Code::BUTTONS_TOO_FEW, Say::ButtonsNoneLeft, Place::ROOT.member("buttons")).basis(Basis::OURS);
            return Slot::Unusable;
        }
        Slot::Given(carried)
    }
}
