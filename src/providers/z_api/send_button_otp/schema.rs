//! What the schemas of the endpoint say beyond the kinds of its members.

use serde_json::json;

use super::{BUTTONS, Payload};
use crate::message::Kind;
use crate::providers::Schemas;
use crate::providers::z_api::schema;
use crate::schema::{MessageShape, Shape};

pub(super) const SCHEMAS: Schemas = Schemas {
    payload,
    message,
    example: r#"{
        "to": "+5511999999999",
        "text": "Your code for signing in",
        "buttons": [{ "type": "copy", "label": "Copy the code", "code": "482193" }]
    }"#,
};

fn payload() -> Shape {
    let mut shape = Shape::of::<Payload>();
    shape.member("phone", &schema::phone()).member("image", &schema::image());
    shape
}

fn message(shape: &mut MessageShape) {
    shape.root.member("buttons", &json!({ "minItems": BUTTONS, "maxItems": BUTTONS }));
    shape.root.only_blank("title").only_blank("footer").ignored("delay").ignored("source").without("quote");
    shape.root.describe("media", "A picture above the body.").describe("buttons", "Exactly one.");
    shape.media.member("type", &json!({ "enum": schema::MEDIA }));
    shape.button(Kind::Copy, |copy| _ = copy.ignored("id"));
}
