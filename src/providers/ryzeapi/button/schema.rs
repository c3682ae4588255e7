//! What the schemas of the endpoint say beyond the kinds of its members.

use serde_json::json;

use super::{BUTTONS, MEDIA_TYPES, Payload, TYPES, type_name};
use crate::message::Kind;
use crate::providers::Schemas;
use crate::schema::patterns::{self, NEWSLETTER_OR_LID};
use crate::schema::{MessageShape, Shape, filled, one_of, one_of_or_blank};

pub(super) const SCHEMAS: Schemas = Schemas {
    payload,
    message,
    example: r#"{
        "to": "+5511999999999",
        "text": "How can we help you today?",
        "title": "Help desk",
        "footer": "We answer within an hour",
        "buttons": [
            { "type": "reply", "label": "Talk to sales", "id": "menu_sales" },
            { "type": "reply", "label": "Talk to support", "id": "menu_support" }
        ]
    }"#,
};

fn payload() -> Shape {
    let mut shape = Shape::of::<Payload>();
    let ids = [&patterns::person(), &patterns::any_group(), NEWSLETTER_OR_LID];
    let digits = patterns::digits_perhaps_with_plus();
    let url = one_of_or_blank(&[&patterns::web()]);
    let names = MEDIA_TYPES.map(patterns::any_case);
    let media_type = one_of(&names.each_ref().map(String::as_str));
    let given = json!({ "type": "string", "pattern": patterns::not_blank() });
    shape.member("number", &one_of(&[&[digits.as_str()], &ids[..]].concat()));
    shape.member("mediaUrl", &url);
    shape.free("mediaType").free("replyPrivate");
    shape.condition(json!({
        "if": { "properties": { "mediaUrl": given }, "required": ["mediaUrl"] },
        "then": { "properties": { "mediaType": media_type }, "required": ["mediaType"] },
    }));
    shape.condition(json!({
        "if": { "properties": { "replyTo": given }, "required": ["replyTo"] },
        "then": { "properties": { "replyPrivate": { "type": "boolean" } } },
    }));
    shape.member("delay", &json!({ "type": "integer", "minimum": 0 }));
    shape.member("buttons", &json!({ "minItems": BUTTONS.start(), "maxItems": BUTTONS.end(), "items": button() }));
    shape
}

/// What stands beside a button's label, by its type.
fn button() -> serde_json::Value {
    let of = |title: &str, kind: Kind, id| {
        // A button without a type is one that answers.
        let required: &[&str] = if kind == Kind::Reply { &["id"] } else { &["id", "type"] };
        json!({ "title": title, "properties": { "type": { "const": type_name(kind) }, "id": id }, "required": required })
    };
    json!({
        "properties": { "type": { "enum": TYPES } },
        "oneOf": [
            of("Reply", Kind::Reply, filled()),
            of("Link", Kind::Url, one_of(&[&patterns::web()])),
            of("Call", Kind::Call, one_of(&[&patterns::digits_perhaps_with_plus()])),
            of("Copy", Kind::Copy, filled()),
        ],
    })
}

fn message(shape: &mut MessageShape) {
    let given = json!({ "type": "string", "pattern": patterns::not_blank() });
    shape.root.member("buttons", &json!({ "maxItems": BUTTONS.end() }));
    shape.root.forbid(json!({ "properties": { "title": given, "media": {} }, "required": ["title", "media"] }));
    shape.root.describe("buttons", "One to three.");
    shape.media.member("url", &one_of(&[&patterns::web()])).describe("url", "An `http` or `https` URL.");
    shape.button(Kind::Reply, |reply| _ = reply.member("id", &filled()).required("id"));
    for kind in [Kind::Url, Kind::Call, Kind::Copy] {
        shape.button(kind, |button| _ = button.ignored("id"));
    }
    shape.button(Kind::Copy, |copy| {
        copy.member("label", &filled()).required("label").describe("label", "The text on the button.");
    });
}
