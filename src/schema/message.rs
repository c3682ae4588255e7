//! The schemas of the neutral message: of its form, and narrowed to what an endpoint carries.

use alloc::borrow::ToOwned as _;
use alloc::format;
use alloc::vec::Vec;

use schemars::JsonSchema as _;
use serde_json::{Value, json};

use super::patterns::{NEWSLETTER_OR_LID, any_group, data, person, phone, web};
use super::prose;
use super::shape::{Shape, filled, generator, one_of};
use crate::message::{Button, Kind, Media, MediaKind, Message, Quote};
use crate::providers::Endpoint;

/// The schema of a message, while it is being narrowed down.
pub(crate) struct MessageShape {
    pub root: Shape,
    pub media: Shape,
    buttons: Vec<(Kind, Shape)>,
}

impl MessageShape {
    /// What passes the form check.
    fn of_any() -> MessageShape {
        let mut quote = Shape::of::<Quote>();
        quote.member("messageId", &filled()).member("private", &json!({ "type": "boolean" }));
        let mut media = Shape::of::<Media>();
        media.member("type", &json!({ "oneOf": null, "type": "string", "enum": MediaKind::NAMES }));
        media.member("url", &one_of(&[&web(), &data()]));
        let mut root = Shape::of::<Message>();
        root.ignored("$schema");
        root.member("to", &one_of(&[&phone(), &person(), &any_group(), NEWSLETTER_OR_LID]));
        root.member("text", &filled());
        root.member("delay", &json!({ "type": "number", "minimum": 0 }));
        root.member("buttons", &json!({ "minItems": 1 }));
        root.holds_optional("quote", quote);
        MessageShape { root, media, buttons: buttons() }
    }

    /// Narrows a kind of button.
    pub fn button(&mut self, kind: Kind, narrow: impl FnOnce(&mut Shape)) {
        if let Some((_, shape)) = self.buttons.iter_mut().find(|(known, _)| *known == kind) {
            narrow(shape);
        }
    }

    fn finish(mut self) -> Value {
        if self.root.has("media") {
            self.root.holds_optional("media", self.media);
        }
        let mut branches: Vec<Value> = self.buttons.into_iter().map(|(_, shape)| shape.finish()).collect();
        let items = if branches.len() == 1 { branches.remove(0) } else { json!({ "oneOf": branches }) };
        self.root.items("buttons", &items);
        self.root.finish()
    }
}

/// The buttons of each kind.
fn buttons() -> Vec<(Kind, Shape)> {
    let mut schema = Button::json_schema(&mut generator()).to_value();
    prose::describe_all(&mut schema);
    let branches = schema.pointer_mut("/oneOf").and_then(Value::as_array_mut).map(core::mem::take).unwrap_or_default();
    let of = |branch: Value| {
        let name = branch.pointer("/properties/type/const")?.as_str()?.to_owned();
        let kind = Kind::ALL.into_iter().find(|kind| kind.as_str() == name)?;
        let mut shape = Shape::from(branch);
        let (title, own) = match kind {
            Kind::Reply => ("Reply", None),
            Kind::Url => ("Link", Some(("url", one_of(&[&web()])))),
            Kind::Call => ("Call", Some(("phone", one_of(&[&phone()])))),
            Kind::Copy => ("Copy", Some(("code", filled()))),
        };
        shape.set("title", json!(title));
        // For forms, which do not write a constant by themselves.
        shape.member("type", &json!({ "default": name }));
        if kind != Kind::Copy {
            shape.member("label", &filled());
        }
        if let Some((name, schema)) = own {
            shape.member(name, &schema);
        }
        Some((kind, shape))
    };
    branches.into_iter().filter_map(of).collect()
}

/// The schema of every message.
pub(super) fn schema() -> Value {
    let mut shape = MessageShape::of_any();
    shape.root.set("title", json!("A WhatsApp message with buttons"));
    shape
        .root
        .set("examples", crate::providers::providers().iter().flat_map(|provider| provider.endpoints).map(example).collect());
    shape.finish()
}

/// The schema of the messages that the endpoint carries without an error.
pub(super) fn schema_for(endpoint: &Endpoint) -> Value {
    let mut shape = MessageShape::of_any();
    shape.buttons.retain(|(kind, _)| endpoint.kinds.contains(kind));
    (endpoint.schemas.message)(&mut shape);
    shape.root.set("title", json!(format!("A WhatsApp message for {}", endpoint.id)));
    shape.root.set(
        "description",
        json!(format!("What {} carries of a WhatsApp message with buttons, without a loss to its reader.", endpoint.id)),
    );
    shape.root.set("examples", json!([example(endpoint)]));
    shape.finish()
}

/// A message that the endpoint carries whole.
pub(super) fn example(endpoint: &Endpoint) -> Value {
    serde_json::from_str(endpoint.schemas.example).unwrap_or_default()
}
