//! The schemas of what comes out: issues, and what `build` gives. Both may get more members in later versions.

use alloc::borrow::ToOwned as _;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use serde_json::{Map, Value, json};

use super::shape::Shape;
use super::{built_example, endpoints, payload};
use crate::issue::{Code, Issue, Response};
use crate::json::Json;
use crate::providers::Endpoint;
use crate::request::HttpRequest;

/// A JSON Pointer (RFC 6901): steps that begin with a slash, in which a tilde is followed by 0 or 1.
const POINTER: &str = "^(?:/[^~]*(?:~[01][^~]*)*)?$";

/// The schema of an issue.
pub(super) fn issue() -> Value {
    let mut response = Shape::of::<Response>();
    response.without("button").member("status", &json!({ "minimum": 100, "maximum": 599 }));
    let mut shape = Shape::of::<Issue>();
    let codes: Vec<&str> = Code::ALL.iter().map(|code| code.as_str()).collect();
    let enums = [
        ("code", codes.as_slice()),
        ("severity", &["error", "warning"]),
        ("at", &["value", "target", "options"]),
        ("loss", &["reader", "sender", "shape"]),
    ];
    for (name, values) in enums {
        shape.says(name, &json!({ "type": "string", "enum": values }));
    }
    let pointer = json!({ "type": "string", "pattern": POINTER });
    let operations = [
        operation("test", "The value at the path must be this one.", &json!({ "path": pointer, "value": {} })),
        operation("replace", "Puts another value at the path.", &json!({ "path": pointer, "value": {} })),
        operation("remove", "Takes the value at the path away.", &json!({ "path": pointer })),
        operation("move", "Moves the value from one path to another.", &json!({ "from": pointer, "path": pointer })),
    ];
    let params = json!({ "type": "object", "additionalProperties": { "anyOf": [
        { "title": "A name or a word", "type": "string" },
        { "title": "A figure", "type": "number" },
        { "title": "Names", "type": "array", "items": { "type": "string" } },
    ] } });
    shape
        .member("pointer", &pointer)
        .describe("pointer", "The path as a JSON Pointer (RFC 6901).")
        .required("pointer")
        .says("params", &params)
        .required("params")
        .says("fix", &json!({ "type": "array", "minItems": 1, "items": { "oneOf": operations } }))
        .optional("fix")
        .holds("response", response)
        .says("docs", &json!({ "type": "string" }))
        .set("title", json!("An issue"))
        .set("examples", example_of_issue().into_iter().collect());
    shape.finish()
}

/// What is wrong with a message that has no button.
fn example_of_issue() -> Option<Value> {
    let message = json!({ "to": "+5511999999999", "text": "How can we help you today?", "buttons": [] });
    let rejected = crate::build("ryzeapi/button", message, &crate::Options::default()).err()?;
    serde_json::to_value(rejected.errors.first()?).ok()
}

/// An operation of a JSON Patch, with its members.
fn operation(op: &str, does: &str, members: &Value) -> Value {
    let mut properties = json!({ "op": { "const": op } });
    json_patch::merge(&mut properties, members);
    let mut operation = all_of(op, &properties);
    json_patch::merge(&mut operation, &json!({ "description": does }));
    operation
}

/// An object with all of these members.
fn all_of(title: &str, properties: &Value) -> Value {
    let required: Vec<&String> = properties.as_object().into_iter().flat_map(Map::keys).collect();
    json!({ "title": title, "type": "object", "required": required, "properties": properties })
}

/// The schema of what `build` gives.
pub(super) fn build_result() -> Value {
    let mut request = Shape::of::<HttpRequest>();
    request
        .member("method", &json!({ "const": Endpoint::METHOD }))
        .says("headers", &json!({ "type": "object", "additionalProperties": { "type": "string" } }))
        .required("headers")
        .set("title", json!("The request"));
    let mut issue = issue();
    json_patch::merge(&mut issue, &json!({ "examples": null }));
    let mut definitions = Map::from_iter([("issue".to_owned(), issue), ("request".to_owned(), request.finish())]);
    definitions.extend(endpoints().map(|endpoint| (definition(endpoint), payload(endpoint))));
    let example = endpoints().last().and_then(|last| serde_json::from_str(Json::of(&built_example(last)).as_str()).ok());
    json!({
        "title": "What build gives",
        "description": "The request, or every reason why there is none. `ok` tells which; `endpoint` tells which payload it is.",
        "examples": Vec::<Value>::from_iter(example),
        "oneOf": endpoints().map(built).chain([rejected()]).collect::<Vec<Value>>(),
        "$defs": definitions,
    })
}

/// A message that the endpoint carries.
fn built(endpoint: &Endpoint) -> Value {
    let properties = json!({
        "ok": { "const": true },
        "endpoint": { "const": endpoint.id },
        "payload": reference(&definition(endpoint)),
        "request": reference("request"),
        "errors": { "type": "array", "maxItems": 0 },
        "warnings": issues("warning"),
    });
    all_of(&format!("Built for {}", endpoint.id), &properties)
}

/// A message that none carries.
fn rejected() -> Value {
    let ids: Vec<Option<&str>> = endpoints().map(|endpoint| Some(endpoint.id)).chain([None]).collect();
    let mut errors = issues("error");
    json_patch::merge(&mut errors, &json!({ "minItems": 1 }));
    let properties = json!({
        "ok": { "const": false },
        "endpoint": { "description": "The endpoint tried; null when the target is none.", "enum": ids },
        "errors": errors,
        "warnings": issues("warning"),
    });
    all_of("Not built", &properties)
}

fn issues(severity: &str) -> Value {
    let own = json!({ "type": "object", "properties": { "severity": { "const": severity } }, "required": ["severity"] });
    json!({ "type": "array", "items": { "allOf": [reference("issue"), own] } })
}

fn reference(definition: &str) -> Value {
    json!({ "$ref": format!("#/$defs/{definition}") })
}

/// What the endpoint's payload is called among the definitions: a name that no pointer need escape.
fn definition(endpoint: &Endpoint) -> String {
    endpoint.id.replace('/', ".")
}
