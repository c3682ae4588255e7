//! What the schemas of the endpoint say beyond the kinds of its members.

use serde_json::json;

use super::Payload;
use crate::message::Kind;
use crate::providers::Schemas;
use crate::schema::patterns::{self, digits};
use crate::schema::{MessageShape, Shape, filled, one_of};

pub(super) const SCHEMAS: Schemas = Schemas {
    payload,
    message,
    example: r#"{
        "to": "+5511999999999",
        "text": "Will you come to the appointment tomorrow at 10?",
        "buttons": [
            { "type": "reply", "label": "Yes", "id": "yes" },
            { "type": "reply", "label": "No", "id": "no" }
        ]
    }"#,
};

fn payload() -> Shape {
    let mut shape = Shape::of::<Payload>();
    shape.member("to", &one_of(&[&digits()]));
    // Beside `buttonsId`, or null in its place.
    shape.optional("buttonsId").member("buttonsId", &json!({ "type": ["array", "null"] }));
    shape.free("buttons").free("subtitle");
    let objects = json!({ "type": "array", "contains": { "type": "object" } });
    shape.member("buttons", &json!({ "not": objects }));
    let older = json!({
        "properties": {
            "buttons": { "type": "array", "minItems": 1, "items": filled() },
            "subtitle": { "type": ["string", "null"] },
        },
        "required": ["buttons"],
    });
    shape.condition(json!({
        "if": { "properties": { "buttonsId": { "type": "array" } }, "required": ["buttonsId"] },
        "else": older,
    }));
    shape
}

fn message(shape: &mut MessageShape) {
    shape.root.member("to", &one_of(&[&patterns::phone(), &patterns::person()]));
    shape.root.describe(
        "to",
        "The recipient: a phone in E.164 (`+5511999999999`; digits alone and the usual separators are understood), or a person's WhatsApp id (`…@s.whatsapp.net`).",
    );
    shape.root.only_blank("title").only_blank("footer").without("media").without("quote");
    shape.root.ignored("delay").ignored("source");
    shape.button(Kind::Reply, |reply| {
        reply.set("description", json!("Answers; the click comes back to the sender with the label."));
        reply
            .member("id", &filled())
            .required("id")
            .describe("id", "The sender's name for the button. A click does not bring it back.");
    });
}
