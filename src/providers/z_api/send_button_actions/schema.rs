//! What the schemas of the endpoint say beyond the kinds of its members.

use alloc::string::String;
use alloc::vec::Vec;

use serde_json::{Map, Value, json};

use super::{DELAY, Payload, TYPES, type_name};
use crate::message::Kind;
use crate::providers::Schemas;
use crate::providers::z_api::schema;
use crate::schema::{MessageShape, Shape, filled, one_of, patterns};

pub(super) const SCHEMAS: Schemas = Schemas {
    payload,
    message,
    example: r#"{
        "to": "+5511999999999",
        "text": "Your order is on its way",
        "footer": "Order 1234",
        "buttons": [
            { "type": "url", "label": "Follow the order", "url": "https://example.com/orders/1234", "id": "track" },
            { "type": "call", "label": "Call the shop", "phone": "+5511988887777", "id": "shop" }
        ]
    }"#,
};

fn payload() -> Shape {
    let mut shape = Shape::of::<Payload>();
    shape.member("phone", &schema::phone()).member("image", &schema::image());
    shape.member("delayMessage", &json!({ "minimum": DELAY.start(), "maximum": DELAY.end() }));
    let mut action = Shape::of::<super::Action>();
    action.member("type", &json!({ "minLength": null, "pattern": null, "enum": TYPES }));
    action.free("phone").free("url");
    action.set("oneOf", actions());
    shape.items("buttonActions", &action.finish());
    shape
}

/// What stands beside a button's label, by its type.
fn actions() -> Value {
    let of = |title: &str, kind: Kind, own: Value| {
        let required: Vec<&str> =
            ["type"].into_iter().chain(own.as_object().into_iter().flat_map(Map::keys).map(String::as_str)).collect();
        let mut branch = json!({ "title": title, "properties": { "type": { "const": type_name(kind) } }, "required": required });
        json_patch::merge(&mut branch, &json!({ "properties": own }));
        branch
    };
    json!([
        of("Call", Kind::Call, json!({ "phone": one_of(&[&patterns::digits_perhaps_with_plus()]) })),
        of("Link", Kind::Url, json!({ "url": one_of(&[&patterns::web()]) })),
        of("Reply", Kind::Reply, json!({})),
    ])
}

fn message(shape: &mut MessageShape) {
    shape.root.ignored("source").without("quote").describe("media", "A picture above the body.");
    shape.media.member("type", &json!({ "enum": schema::MEDIA }));
    shape.button(Kind::Copy, |copy| {
        copy.member("label", &filled()).required("label").describe("label", "The text on the button.");
    });
}
