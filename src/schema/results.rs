//! The schemas of what comes out: issues, and what `build` gives. Both may get more members in later versions.

use std::format;
use std::prelude::v1::*;

use json_patch::merge;
use serde_json::{Map, Value, json};

use super::shape::schema_of;
use super::{built_example, endpoints, payload};
use crate::issue::{Code, Issue};
use crate::json::Json;
use crate::providers::Endpoint;
use crate::request::HttpRequest;

/// A JSON Pointer (RFC 6901): steps that begin with a slash, in which a tilde is followed by 0 or 1.
const POINTER: &str = "^(?:/[^~]*(?:~[01][^~]*)*)?$";

/// The schema of an issue: that of its type, but for what is written otherwise.
pub(super) fn issue() -> Value {
    let codes: Vec<&str> = Code::ALL.iter().map(|code| code.as_str()).collect();
    let pointer = json!({ "type": "string", "pattern": POINTER });
    let patch = json!({ "type": "array", "minItems": 1, "items": { "oneOf": [
        operation("test", "The value at the path must be this one.", &json!({ "path": pointer, "value": {} })),
        operation("add", "Puts a value at the path, where there is none.", &json!({ "path": pointer, "value": {} })),
        operation("replace", "Puts another value at the path.", &json!({ "path": pointer, "value": {} })),
        operation("remove", "Takes the value at the path away.", &json!({ "path": pointer })),
        operation("move", "Moves the value from one path to another.", &json!({ "from": pointer, "path": pointer })),
    ] } });
    let own = json!({
        "title": "An issue",
        "examples": Vec::from_iter(example_of_issue()),
        "properties": {
            "code": { "enum": codes },
            "severity": { "oneOf": null, "type": "string", "enum": ["error", "warning"] },
            "at": { "oneOf": null, "type": "string", "enum": ["value", "target", "options"] },
            "params": { "type": "object", "items": null, "additionalProperties": { "anyOf": [
                { "title": "A name or a word", "type": "string" },
                { "title": "A figure", "type": "number" },
                { "title": "Names", "type": "array", "items": { "type": "string" } },
            ] } },
            "loss": { "anyOf": null, "type": "string", "enum": ["reader", "sender", "shape"] },
            "fix": patch,
            "guess": patch,
            "response": { "type": "object", "properties": { "status": { "minimum": 100, "maximum": 599 }, "button": null } },
            "docs": { "type": "string" },
            "pointer": { "description": "The path as a JSON Pointer (RFC 6901).", "type": "string", "pattern": POINTER },
        },
        "required": ["code", "severity", "at", "path", "message", "why", "help", "pointer", "params"],
    });
    let mut issue = schema_of::<Issue>();
    merge(&mut issue, &own);
    issue
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
    merge(&mut properties, members);
    let mut operation = all_of(op, &properties);
    merge(&mut operation, &json!({ "description": does }));
    operation
}

fn all_of(title: &str, properties: &Value) -> Value {
    let required: Vec<&String> = properties.as_object().into_iter().flat_map(Map::keys).collect();
    json!({ "title": title, "type": "object", "required": required, "properties": properties })
}

pub(super) fn build_result() -> Value {
    let mut request = schema_of::<HttpRequest>();
    let headers = json!({ "type": "object", "items": null, "additionalProperties": { "type": "string" } });
    let own = json!({
        "title": "The request",
        "properties": { "method": { "const": Endpoint::METHOD }, "headers": headers },
        "required": ["method", "url", "body", "headers"],
    });
    merge(&mut request, &own);
    let mut issue = issue();
    merge(&mut issue, &json!({ "examples": null }));
    let mut definitions = Map::from_iter([("issue".to_owned(), issue), ("request".to_owned(), request)]);
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

fn rejected() -> Value {
    let ids: Vec<Option<&str>> = endpoints().map(|endpoint| Some(endpoint.id)).chain([None]).collect();
    let mut properties = json!({
        "ok": { "const": false },
        "endpoint": { "description": "The endpoint tried; null when the target is none.", "enum": ids },
        "errors": issues("error"),
        "warnings": issues("warning"),
    });
    merge(&mut properties, &json!({ "errors": { "minItems": 1 } }));
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
