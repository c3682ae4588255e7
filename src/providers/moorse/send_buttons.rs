//! `POST …/whatsapp/{integrationId}/send-buttons`: a text with reply buttons.

use super::super::{Endpoint, Handlers, Limit, LimitBasis, Part, REPLY_LIMITS, Rules, Translation, Url};
use crate::issue::{Basis, Code, Found, Names, Say};
use crate::message::{Draft, Kind};
use crate::place::Place;
use crate::record::{Field, List, Slot, record};
use crate::rules::buttons::{self, Seen};
use crate::rules::recipient::{self, Address, Recipient};
use crate::rules::text;
use crate::source_map::Link;
use alloc::vec::Vec;

/// The page; its request example holds, against its own table of parameters, for the vendor's two newest SDKs agree with it.
pub(super) const DOCS: &str = "https://moorse.readme.io/reference/enviar-mensagem-com-botões";
const STATED: &Basis = &Basis::stated(DOCS);

pub(super) const ENDPOINT: Endpoint = Endpoint {
    id: "moorse/send-buttons",
    kinds: &[Kind::Reply],
    docs: &[DOCS],
    limits: &[
        Limit::at_most("buttons", buttons::MOST, "buttons", LimitBasis::Inferred, DOCS).at_least(1),
        REPLY_LIMITS[0],
        REPLY_LIMITS[1],
        REPLY_LIMITS[2],
    ],
    url: Url {
        origin: "https://api.moorse.io",
        path: &[Part::Text("/v2/whatsapp/"), Part::Slot(&super::INTEGRATION_ID), Part::Text("/send-buttons")],
    },
    links: &[
        Link::new("buttonsId", "buttons"),
        Link::new("buttonsId/*", "buttons/*"),
        Link::new("buttonsId/*/id", "buttons/*/id"),
        Link::new("buttonsId/*/title", "buttons/*/label"),
        Link::new("title", "text"),
        Link::new("to", "to"),
    ],
    wrong_kind: None,
    rules: Handlers::of::<SendButtons>(),
};

record! {
    /// What the endpoint takes.
    pub struct Payload<'a> {
        /// The buttons.
        buttons_id: List<Button<'a>> = Field::required("buttonsId", Names::BUTTONS).list(Code::BUTTON_INVALID, Button::FIELDS),
        /// The body, whatever the page calls it.
        title: &'a str = Field::required("title", Names::TEXT),
        /// The recipient's phone, digits only.
        to: Address<'a> = Field::required("to", Names::TO).digits(),
    }
}

record! {
    /// A reply button.
    pub struct Button<'a> {
        /// The sender's name for the button.
        id: &'a str = Field::required("id", Names::BUTTON_ID).digits(),
        /// The text on the button, which is what a click brings back.
        title: &'a str = Field::required("title", Names::LABEL),
    }
}

struct SendButtons;

impl Rules for SendButtons {
    type Payload<'a> = Payload<'a>;

    fn translate<'a>(draft: &Draft<'a>, out: &mut Translation<'a>) -> Payload<'a> {
        let to = address(draft, out);
        out.unsupported(&draft.title, "title", Code::TITLE_UNSUPPORTED);
        out.unsupported(&draft.media, "media", Code::MEDIA_UNSUPPORTED);
        out.unsupported(&draft.footer, "footer", Code::FOOTER_UNSUPPORTED);
        let buttons_id = out.buttons(draft, |button, index, out| match button.meant() {
            Some(Kind::Reply) => Some(Button { id: button.id, title: button.label }),
            Some(kind) => {
                out.button_lost(kind, index, Code::BUTTON_TYPE_UNSUPPORTED, Say::ButtonTypeUnsupported);
                None
            }
            None => Some(Button { id: Slot::Unusable, title: button.label }),
        });
        out.ignored(&draft.delay, "delay", Code::DELAY_IGNORED, Say::DelayIgnored);
        out.unsupported(&draft.quote, "quote", Code::QUOTE_UNSUPPORTED);
        out.ignored(&draft.source, "source", Code::SOURCE_IGNORED, Say::SourceIgnored);
        Payload { buttons_id, title: draft.text, to }
    }

    fn check(payload: &Payload<'_>, found: &mut Found<'_>) {
        let root = Place::ROOT;
        check_buttons(payload, root.member("buttonsId"), found);
        text::required(payload.title, Names::TEXT, STATED, root.member("title"), found);
        recipient::check(payload.to, |_| false, Basis::INFERRED, STATED, root.member("to"), found);
    }
}

/// People by their digits; buttons go to nobody else.
fn address<'a>(draft: &Draft<'a>, out: &mut Translation<'a>) -> Slot<Address<'a>> {
    let Slot::Given(to) = draft.to else { return draft.to.map(Address::id) };
    match recipient::parse(to) {
        Ok(Recipient::Phone(digits, written)) => Slot::Given(out.phone("", &digits, written)),
        Ok(Recipient::Person(digits)) => Slot::Given(Address::id(digits)),
        Ok(_) => {
            out.lost
                .error(Code::TO_UNSUPPORTED, Say::ToUnsupported, Place::ROOT.member("to"))
                .basis(const { &STATED.inferred() });
            Slot::Unusable
        }
        Err(_) => Slot::Given(Address::id(to)),
    }
}

fn check_buttons(payload: &Payload<'_>, place: Place<'_>, found: &mut Found<'_>) {
    let Some(buttons) = buttons::required(&payload.buttons_id, STATED, place, found) else { return };
    let mut seen = Vec::with_capacity(buttons.len());
    for (index, button) in buttons.iter().enumerate() {
        let Slot::Given(button) = button else { continue };
        let place = place.item(index);
        buttons::required_id(button.id, STATED, place.member("id"), found);
        text::required(button.title, Names::LABEL, STATED, place.member("title"), found);
        seen.push(Seen { kind: Some(Kind::Reply), label: ("title", button.title), id: ("id", button.id), index });
    }
    buttons::warn_if_many(buttons.len(), place, found);
    buttons::warn_of_duplicates(&seen, Say::LabelDuplicateAnswers, place, found);
    buttons::warn_of_lengths(&seen, &[("title", payload.title, Code::TEXT_TOO_LONG, buttons::REPLY_TEXT)], place, found);
}
