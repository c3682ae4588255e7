//! From the message to a payload: what every endpoint does in the same way.

use crate::issue::{Basis, Code, Found, Loss, Say};
use crate::json::Json;
use crate::message::{Draft, DraftButton, MediaKind};
use crate::place::Place;
use crate::record::{Member, Slot, Text};

/// An endpoint's rules.
pub(crate) trait Rules {
    /// What it takes, in documented order.
    type Payload<'a>: Member<'a>;

    /// Carries the message over, and tells what cannot be carried.
    fn translate<'a>(draft: &Draft<'a>, out: &mut Translation) -> Self::Payload<'a>;

    /// Every rule of the endpoint, on a payload, however it came to be. Paths are the payload's.
    fn check(payload: &Self::Payload<'_>, found: &mut Found);
}

/// What became of a message at one endpoint.
pub(crate) struct Translated {
    /// The payload; nothing if a part of it is unusable.
    pub payload: Option<Json>,
    /// What got lost; paths are the message's.
    pub lost: Found,
    /// What the check found; paths are the payload's.
    pub found: Found,
    /// For each button of the payload its index in the message.
    pub origins: Vec<usize>,
}

/// Translates and checks.
pub(crate) fn run<R: Rules>(draft: &Draft<'_>) -> Translated {
    let mut translation = Translation::default();
    let payload = R::translate(draft, &mut translation);
    let mut found = Found::default();
    R::check(&payload, &mut found);
    Translated { payload: payload.write(), lost: translation.lost, found, origins: translation.origins }
}

/// What a translation tells besides the payload.
#[derive(Default)]
pub(crate) struct Translation {
    pub lost: Found,
    pub origins: Vec<usize>,
}

impl Translation {
    /// Tells that the reader would miss `member`, if it was given.
    pub fn unsupported<T>(&mut self, slot: &Slot<T>, member: &'static str, code: Code) {
        if slot.given().is_some() {
            self.lost.lose(Loss::Reader, code, Say::Unsupported, Place::Root.member(member));
        }
    }

    /// Tells that only the sender would miss `delay` or `source`, if it was given.
    pub fn ignored<T>(&mut self, slot: &Slot<T>, member: &'static str, code: Code, say: Say) {
        if slot.given().is_some() {
            self.lost.lose(Loss::Sender, code, say, Place::Root.member(member));
        }
    }

    /// Tells that the id of a button has no place.
    pub fn button_id_ignored(&mut self, button: &DraftButton<'_>, index: usize) {
        if button.id.given().is_some() {
            let place = Place::Root.member("buttons");
            let place = place.item(index);
            self.lost.lose(Loss::Sender, Code::BUTTON_ID_IGNORED, Say::ButtonIdIgnored, place.member("id"));
        }
    }

    /// Tells that the reader would miss a button.
    pub fn button_lost(&mut self, button: &DraftButton<'_>, index: usize, code: Code, say: Say) {
        let kind = button.meant().map_or("", crate::message::Kind::as_str);
        let place = Place::Root.member("buttons");
        self.lost.lose(Loss::Reader, code, say, place.item(index)).key("type", kind);
    }

    /// The media's URL, where the endpoint takes pictures only; other media are told as lost.
    pub fn image<'a>(&mut self, draft: &Draft<'a>) -> Slot<Text<'a>> {
        let Some(media) = draft.media.given() else { return Slot::Absent };
        match media.kind.given().and_then(|kind| MediaKind::named(kind)) {
            Some(MediaKind::Image) => media.url.clone(),
            Some(kind) => {
                let place = Place::Root.member("media");
                self.lost
                    .lose(Loss::Reader, Code::MEDIA_TYPE_UNSUPPORTED, Say::MediaTypeUnsupported, place)
                    .key("type", kind.as_str());
                Slot::Absent
            }
            None => Slot::Unusable,
        }
    }

    /// The buttons that `carry` can carry over, in order; it tells of those it cannot and gives `None` for them. That none
    /// is left of those given is told here.
    pub fn buttons<'a, T>(
        &mut self,
        draft: &Draft<'a>,
        mut carry: impl FnMut(&DraftButton<'a>, usize, &mut Self) -> Option<T>,
    ) -> Slot<Vec<Slot<T>>> {
        let Slot::Given(given) = &draft.buttons else { return draft.buttons.clone().map(|_| Vec::new()) };
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
            self.no_button_left();
            return Slot::Unusable;
        }
        Slot::Given(carried)
    }

    fn no_button_left(&mut self) {
        self.lost.error(Code::BUTTONS_TOO_FEW, Say::ButtonsNoneLeft, Place::Root.member("buttons")).basis(Basis::OURS);
    }
}
