//! The schemas of what comes out: issues, and what `build` gives.

use alloc::borrow::{Cow, ToOwned as _};
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value, json};

use super::shape::Shape;
use super::{endpoints, payload};
use crate::issue::{Code, Issue, Operation, Response};
use crate::providers::Endpoint;
use crate::request::HttpRequest;

/// A JSON Pointer (RFC 6901): steps that begin with a slash, in which a tilde is followed by 0 or 1.
const POINTER: &str = "^(?:/[^~]*(?:~[01][^~]*)*)?$";

/// The schema of an issue. It may get more members in later versions.
pub(super) fn issue() -> Value {
    let mut response = Shape::of::<Response>();
    response.without("button").member("status", &json!({ "minimum": 100, "maximum": 599 }));
    let mut shape = Shape::of::<Issue>();
    let pointer = "The path as a JSON Pointer (RFC 6901).";
    let params = json!({ "type": "object", "additionalProperties": { "anyOf": [
        { "title": "A name or a word", "type": "string" },
        { "title": "A figure", "type": "number" },
        { "title": "Names", "type": "array", "items": { "type": "string" } },
    ] } });
    shape.member("pointer", &json!({ "description": pointer, "type": "string", "pattern": POINTER })).required("pointer");
    shape.free("params").member("params", &params).required("params");
    shape.member("fix", &json!({ "minItems": 1 })).optional("fix");
    shape.holds("response", response);
    let enums = [("severity", "error warning"), ("at", "value target options"), ("loss", "reader sender shape")];
    for (name, values) in enums {
        let values: Vec<&str> = values.split(' ').collect();
        shape.member(name, &json!({ "oneOf": null, "anyOf": null, "type": "string", "enum": values }));
    }
    shape.member("docs", &json!({ "type": "string" }));
    shape.set("title", json!("An issue")).set("examples", example_of_issue().into_iter().collect());
    shape.finish()
}

/// What is wrong with a message that has no button.
fn example_of_issue() -> Option<Value> {
    let message = json!({ "to": "+5511999999999", "text": "How can we help you today?", "buttons": [] });
    let rejected = crate::build("ryzeapi/button", message, &crate::Options::default()).err()?;
    serde_json::to_value(rejected.errors.first()?).ok()
}

/// The schema of what `build` gives. It may get more members in later versions.
pub(super) fn build_result() -> Value {
    let mut request = Shape::of::<HttpRequest>();
    request.member("method", &json!({ "const": Endpoint::METHOD }));
    request.free("headers").member("headers", &json!({ "type": "object", "additionalProperties": { "type": "string" } }));
    request.required("headers").set("title", json!("The request"));
    let mut definitions = Map::new();
    definitions.insert("issue".to_owned(), without_examples(issue()));
    definitions.insert("request".to_owned(), request.finish());
    let mut branches: Vec<Value> = endpoints().map(built).collect();
    branches.push(rejected());
    for endpoint in endpoints() {
        definitions.insert(definition(endpoint), payload(endpoint));
    }
    let example = endpoints().last().and_then(|endpoint| {
        let built = crate::build(endpoint.id, super::message::example(endpoint), &crate::Options::default());
        serde_json::from_str(crate::json::Json::of(&built).as_str()).ok()
    });
    json!({
        "title": "What build gives",
        "description": "The request, or every reason why there is none. `ok` tells which; `endpoint` tells which payload it is.",
        "examples": Vec::<Value>::from_iter(example),
        "oneOf": branches,
        "$defs": definitions,
    })
}

/// A message that the endpoint carries.
fn built(endpoint: &Endpoint) -> Value {
    json!({
        "title": format!("Built for {}", endpoint.id),
        "type": "object",
        "properties": {
            "ok": { "const": true },
            "endpoint": { "const": endpoint.id },
            "payload": reference(&definition(endpoint)),
            "request": reference("request"),
            "errors": { "type": "array", "maxItems": 0 },
            "warnings": issues("warning"),
        },
        "required": ["ok", "endpoint", "payload", "request", "errors", "warnings"],
    })
}

/// A message that none carries.
fn rejected() -> Value {
    let mut ids: Vec<Value> = endpoints().map(|endpoint| json!(endpoint.id)).collect();
    ids.push(Value::Null);
    let mut errors = issues("error");
    json_patch::merge(&mut errors, &json!({ "minItems": 1 }));
    json!({
        "title": "Not built",
        "type": "object",
        "properties": {
            "ok": { "const": false },
            "endpoint": { "description": "The endpoint tried; null when the target is none.", "enum": ids },
            "errors": errors,
            "warnings": issues("warning"),
        },
        "required": ["ok", "endpoint", "errors", "warnings"],
    })
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

fn without_examples(mut schema: Value) -> Value {
    if let Value::Object(schema) = &mut schema {
        schema.shift_remove("examples");
    }
    schema
}

impl JsonSchema for Code {
    fn schema_name() -> Cow<'static, str> {
        "Code".into()
    }

    fn json_schema(_generator: &mut SchemaGenerator) -> Schema {
        let codes: Vec<&str> = Code::ALL.iter().map(|code| code.as_str()).collect();
        json_schema!({ "type": "string", "enum": codes })
    }
}

impl JsonSchema for Operation {
    fn schema_name() -> Cow<'static, str> {
        "Operation".into()
    }

    fn json_schema(_generator: &mut SchemaGenerator) -> Schema {
        let operation = |op: &str, does: &str, others: &[&str]| {
            let mut properties = Map::new();
            properties.insert("op".to_owned(), json!({ "const": op }));
            for other in others {
                let schema = if *other == "value" { json!({}) } else { json!({ "type": "string", "pattern": POINTER }) };
                properties.insert((*other).to_owned(), schema);
            }
            let required: Vec<&String> = properties.keys().collect();
            json!({ "title": op, "description": does, "type": "object", "properties": properties, "required": required })
        };
        json_schema!({ "oneOf": [
            operation("test", "The value at the path must be this one.", &["path", "value"]),
            operation("add", "Puts a value at the path, where there is none.", &["path", "value"]),
            operation("replace", "Puts another value at the path.", &["path", "value"]),
            operation("remove", "Takes the value at the path away.", &["path"]),
            operation("move", "Moves the value from one path to another.", &["from", "path"]),
        ] })
    }
}
