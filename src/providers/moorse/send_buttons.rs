//! `POST …/whatsapp/{integrationId}/send-buttons`: a text with reply buttons.

#[cfg(not(target_arch = "wasm32"))]
mod schema;

use super::super::{Endpoint, Handlers, Limit, Part, Rules, Translation, Url};
use crate::issue::{Basis, Code, Found, Loss, Names, Say};
use crate::json::Writer;
use crate::message::{Draft, DraftButton, Kind};
use crate::place::Place;
use crate::record::{Field, List, Member, Reader, Slot, record};
use crate::rules::buttons::{self, Seen};
use crate::rules::recipient::{self, Address, Documented, Recipient};
use crate::rules::text;
use crate::source_map::Link;
use crate::value::{self, Value};
use alloc::vec::Vec;

/// The page; its request example holds, against its own table of parameters, for the vendor's two newest SDKs agree with it.
pub(super) const DOCS: &str = "https://moorse.readme.io/reference/enviar-mensagem-com-botões";
const STATED: &Basis = &Basis::stated(DOCS);

pub(super) const ENDPOINT: Endpoint = Endpoint {
    id: "moorse/send-buttons",
    kinds: &[Kind::Reply],
    docs: &[DOCS],
    limits: &[
        Limit::least_digits("to", DOCS),
        Limit::most_digits("to"),
        Limit::required("text", DOCS),
        Limit::REPLY_TEXT,
        Limit::some_buttons(DOCS),
        Limit::MOST_BUTTONS,
        Limit::required("buttons.label", DOCS),
        Limit::REPLY_LABEL,
        Limit::required("buttons.id", DOCS),
        Limit::REPLY_ID,
    ],
    notes: super::pages::NOTES,
    sources: super::pages::SOURCES,
    url: Url {
        origin: "https://api.moorse.io",
        path: &[Part::Text("/v2/whatsapp/"), Part::Slot(&super::INTEGRATION_ID), Part::Text("/send-buttons")],
    },
    links: &[
        Link::new("buttonsId", "buttons"),
        Link::new("buttonsId/*", "buttons/*"),
        Link::new("buttonsId/*/id", "buttons/*/id"),
        Link::new("buttonsId/*/title", "buttons/*/label"),
        // The older form.
        Link::new("buttons", "buttons"),
        Link::new("buttons/*", "buttons/*"),
        Link::new("buttons/*", "buttons/*/label"),
        Link::new("buttons/*", "buttons/*/id"),
        Link::new("title", "text"),
        Link::new("to", "to"),
    ],
    wrong_kind: None,
    rules: Handlers::of::<SendButtons>(Payload::FIELDS),
    #[cfg(not(target_arch = "wasm32"))]
    schemas: schema::SCHEMAS,
};

record! {
    /// What the endpoint takes.
    pub struct Payload<'a> {
        /// The buttons.
        buttons_id: List<Button<'a>> = Field::required("buttonsId", Names::BUTTONS).list(Code::BUTTON_INVALID, Button::FIELDS),
        /// The body, whatever the page calls it.
        ///
        /// Example: `"Will you come to the appointment tomorrow at 10?"`
        title: &'a str = Field::required("title", Names::TEXT),
        /// The recipient's phone, digits only.
        ///
        /// Example: `"5511999999999"`
        to: Address<'a> = Field::required("to", Names::TO).digits(),
        /// The older form of the buttons: their texts. Accepted, never built.
        buttons: Labels<'a> = Field::optional("buttons", Names::BUTTONS).list(Code::BUTTON_INVALID, &[]),
        /// A part of the older form. Accepted, never built.
        subtitle: &'a str = Field::optional_text("subtitle", Names::SUBTITLE),
    }

    fn field(&self, index: usize) -> Option<&'static Field> {
        let field = Self::FIELDS.get(index)?;
        let is_older = matches!(field.name, "buttons" | "subtitle");
        (!is_older || self.buttons_id.is_absent()).then_some(field)
    }

    fn out_of_place(&self, index: usize) -> (Code, Say) {
        let is_buttons = Self::FIELDS.get(index).is_some_and(|field| field.name == "buttons");
        (if is_buttons { Code::BUTTONS_IGNORED } else { Code::SUBTITLE_IGNORED }, Say::ButtonsOldIgnored)
    }

    fn meant(&self, index: usize, value: Value<'a>) -> Option<(usize, Code, Say)> {
        let is_buttons = Self::FIELDS.get(index).is_some_and(|field| field.name == "buttons");
        let holds_objects = is_buttons && value.items().any(|item| item.kind() == value::Kind::Object);
        holds_objects.then_some((0, Code::BUTTONS_INVALID, Say::ButtonsOldKind))
    }
}

/// A list of texts.
type Labels<'a> = Vec<Slot<&'a str>>;

impl<'a> Member<'a> for Slot<Labels<'a>> {
    fn read(&mut self, value: Value<'a>, place: Place<'_>, field: &Field, reader: &mut Reader<'a>) {
        if value.kind() == value::Kind::Null {
            return;
        }
        let mut texts = Vec::new();
        let list =
            reader.list(value, place, field, &mut |value, place, item, reader| texts.push(reader.text(value, place, item)));
        *self = list.map(|()| texts);
    }

    fn write(&mut self, name: &str, out: &mut Writer) -> bool {
        self.put(name, out, |_, out| {
            out.raw("[]");
            false
        })
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(_field: &Field) -> serde_json::Value {
        serde_json::json!({ "type": "array", "minItems": 1, "items": crate::schema::filled() })
    }
}

record! {
    /// A reply button.
    pub struct Button<'a> {
        /// The sender's name for the button.
        ///
        /// Example: `"yes"`
        id: &'a str = Field::required("id", Names::BUTTON_ID).digits(),
        /// The text on the button, which is what a click brings back.
        ///
        /// Example: `"Yes"`
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
        Payload { buttons_id, title: draft.text, to, ..Payload::default() }
    }

    fn check(payload: &Payload<'_>, found: &mut Found<'_>) {
        let root = Place::ROOT;
        if payload.buttons_id.is_absent() && !payload.buttons.is_absent() {
            check_labels(payload, root.member("buttons"), found);
        } else {
            check_buttons(payload, root.member("buttonsId"), found);
        }
        text::required(payload.title, Names::TEXT, STATED, root.member("title"), found);
        let documented = Documented {
            missing: STATED,
            invalid: const { &STATED.inferred() },
            masked: const { &STATED.inferred() },
            ids: &[],
            plus: false,
        };
        let to = root.member("to");
        let parsed = payload.to.given().map(|to| recipient::parse(to.text));
        if let Some(Ok(Recipient::Group(_) | Recipient::OldGroup(_) | Recipient::Newsletter(_) | Recipient::Lid(_))) = parsed {
            found.error(Code::TO_UNSUPPORTED, Say::ToUnsupported, to).basis(const { &STATED.inferred() });
        } else {
            recipient::check(payload.to, |_| false, documented, to, found);
        }
    }

    fn to_message<'a>(payload: &Payload<'a>, lost: &mut Found<'a>) -> Draft<'a> {
        let arena = lost.arena;
        let of = |id, label| DraftButton { label, id, ..DraftButton::of(Kind::Reply) };
        let buttons = if payload.buttons.is_absent() || !payload.buttons_id.is_absent() {
            payload.buttons_id.each(|button| of(button.id, button.title))
        } else {
            payload.buttons.each(|label| {
                // One text is both; what is wrong with it is told of the label.
                let id = if text::is_blank(label) { Slot::Unusable } else { Slot::Given(*label) };
                of(id, Slot::Given(*label))
            })
        };
        if payload.subtitle.given().is_some() {
            let place = Place::ROOT.member("subtitle");
            lost.lose(Loss::Reader, Code::SUBTITLE_UNSUPPORTED, Say::SubtitleUnsupported, place).basis(STATED);
        }
        Draft { to: payload.to.and_then(|to| recipient::neutral(to, arena)), text: payload.title, buttons, ..Draft::default() }
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

/// The rules of [`check_buttons`], for the older form: each text is label and id.
fn check_labels(payload: &Payload<'_>, place: Place<'_>, found: &mut Found<'_>) {
    found.warn(Code::BUTTONS_DEPRECATED, Say::ButtonsOldForm, place).basis(STATED);
    let Some(labels) = buttons::required(&payload.buttons, STATED, place, found) else { return };
    let mut seen = Vec::with_capacity(labels.len());
    for (index, label) in labels.iter().enumerate() {
        text::required(*label, Names::LABEL, STATED, place.item(index), found);
        seen.push(Seen { kind: Some(Kind::Reply), label: ("", *label), id: ("", Slot::Absent), index });
    }
    buttons::warn_if_many(labels.len(), place, found);
    buttons::warn_of_duplicates(&seen, Say::LabelDuplicateAnswers, place, found);
    buttons::warn_of_lengths(&seen, &[("title", payload.title, Code::TEXT_TOO_LONG, buttons::REPLY_TEXT)], place, found);
}
