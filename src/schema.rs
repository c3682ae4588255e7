//! JSON Schemas of what goes in and comes out, made from the tables and the Rust types. They accept what the checks accept.

mod message;
mod payload;
mod results;
mod shape;
mod texts;

use std::format;
use std::prelude::v1::*;

use serde_json::{Value, json};

use crate::api::BuildResult;
use crate::providers::{Endpoint, providers};
use crate::text::vocabulary;

vocabulary! { pub as_str;
    /// A draft of JSON Schema, named as in `"2020-12"` and `"draft-07"`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Dialect {
        /// 2020-12, the newest.
        #[default]
        Draft202012 = "2020-12",
        /// Draft 7, which many form generators and editors read.
        Draft07 = "draft-07",
    }
}

impl Dialect {
    /// All of them.
    pub const ALL: [Dialect; 2] = [Dialect::Draft202012, Dialect::Draft07];

    fn meta_schema(self) -> &'static str {
        match self {
            Dialect::Draft202012 => "https://json-schema.org/draft/2020-12/schema",
            Dialect::Draft07 => "http://json-schema.org/draft-07/schema#",
        }
    }
}

/// The rules that no schema here says, by name, with what passes a schema all the same. Nothing else separates the schemas from the
/// checks.
pub const UNSAID: &[(&str, &str)] = &[
    (
        "base64-length",
        "Base64 with a number of characters that no bytes lead to, or with the wrong padding: a pattern that counts runs out of stack on large pictures.",
    ),
    ("duplicate-id", "Two buttons with one id, where the provider refuses them: a schema cannot compare two values."),
    ("duplicate-label", "Two buttons with one label, in the same way."),
    (
        "foreign-type",
        "A type that names another kind of button, where the endpoint's buttons have no type, under any of the names that a type goes by.",
    ),
    ("lone-surrogate", "Half of a UTF-16 pair in a text, where a parser lets it through."),
    (
        "member-conflict",
        "What a button opens, dials or copies, given once more in a member that the provider does not read, with another value: a schema cannot compare two values.",
    ),
    ("member-twice", "A member that stands twice in the JSON text: parsers keep one of them."),
    (
        "number-range",
        "A number that no double holds, where a parser makes it one that does, or keeps every digit: one beyond all of them, such as `1e400`, and one so near to a limit that only further digits tell them apart, such as `4.99999999999999999999` where whole seconds are asked for.",
    ),
    ("size", "More than 16 million characters, from JavaScript."),
];

/// The ids of all schemas: `message`, `message/<endpoint>`, `<endpoint>` for its payload, `build-result` and `issue`.
#[must_use]
pub fn schema_ids() -> Vec<String> {
    let messages = endpoints().map(|endpoint| format!("message/{}", endpoint.id));
    let payloads = endpoints().map(|endpoint| endpoint.id.to_owned());
    let results = ["build-result", "issue"].map(str::to_owned);
    core::iter::once("message".to_owned()).chain(messages).chain(payloads).chain(results).collect()
}

/// The JSON Schema with this id, as text: the same bytes as in the file `<dialect>/<id>.schema.json`. `None` where there is no
/// such id.
///
/// The schema of a message accepts what passes the check of its form; `message/<endpoint>` what [`build`](crate::build())
/// builds for the endpoint without an option; an endpoint's own what [`validate`](crate::validate()) accepts.
///
/// ```
/// use botonera::{Dialect, schema};
/// let schema = schema("ryzeapi/button", Dialect::Draft07).unwrap();
/// assert!(schema.contains(r#""$id": "urn:botonera:draft-07:ryzeapi/button""#));
/// ```
#[must_use]
pub fn schema(id: &str, dialect: Dialect) -> Option<String> {
    let content = match id {
        "message" => message::schema(None),
        "build-result" => results::build_result(),
        "issue" => results::issue(),
        id => match id.strip_prefix("message/") {
            Some(id) => message::schema(Some(endpoint(id)?)),
            None => payload(endpoint(id)?),
        },
    };
    let mut schema = json!({ "$schema": dialect.meta_schema(), "$id": format!("urn:botonera:{}:{id}", dialect.as_str()) });
    json_patch::merge(&mut schema, &content);
    serde_json::to_string_pretty(&tidy(schema, dialect)).ok().map(|text| in_ascii(&text) + "\n")
}

/// JSON in which whoever looks at it sees every character.
fn in_ascii(json: &str) -> String {
    let escaped = |unit: &u16| format!("\\u{unit:04x}");
    let written = |char: char| match char {
        ' '..='~' | '\n' => String::from(char),
        char => char.encode_utf16(&mut [0; 2]).iter().map(escaped).collect(),
    };
    json.chars().map(written).collect()
}

fn payload(endpoint: &Endpoint) -> Value {
    let mut schema = payload::object(endpoint.table.members);
    let payload = built_example(endpoint).ok().and_then(|built| serde_json::to_value(&built.payload).ok());
    let docs = endpoint.docs.first().copied().unwrap_or_default();
    let own = json!({
        "type": "object",
        "title": format!("The payload of {}", endpoint.id),
        "description": format!("The body of `{} {}`. Documented at {docs}", Endpoint::METHOD, endpoint.url()),
        "examples": Vec::from_iter(payload),
    });
    json_patch::merge(&mut schema, &own);
    schema
}

fn built_example(endpoint: &Endpoint) -> BuildResult {
    crate::build(endpoint.id, message::example(endpoint), &crate::Options::default())
}

fn endpoint(id: &str) -> Option<&'static Endpoint> {
    endpoints().find(|endpoint| endpoint.id == id)
}

fn endpoints() -> impl Iterator<Item = &'static Endpoint> {
    providers().iter().flat_map(|provider| provider.endpoints)
}

/// The order that a reader expects keywords in; those not named stand before all others.
const KEYWORDS: &str = "$schema $id title description examples $ref type const default enum minLength maxLength pattern minimum \
    exclusiveMinimum maximum minItems maxItems properties required minProperties dependentRequired propertyNames \
    additionalProperties prefixItems items contains if then else not allOf anyOf oneOf $defs";

/// The schema with its keywords in order, in the words of the dialect.
fn tidy(schema: Value, dialect: Dialect) -> Value {
    let Value::Object(members) = schema else { return schema };
    let mut members: Vec<(String, Value)> = members.into_iter().filter(|(keyword, _)| keyword != "format").collect();
    members.sort_by_key(|(keyword, _)| KEYWORDS.split(' ').position(|known| known == keyword));
    let each = |value: Value| match value {
        Value::Object(schemas) => schemas.into_iter().map(|(name, schema)| (name, tidy(schema, dialect))).collect(),
        Value::Array(schemas) => schemas.into_iter().map(|schema| tidy(schema, dialect)).collect(),
        value => value,
    };
    let in_words = |(keyword, value): (String, Value)| match keyword.as_str() {
        "$defs" if dialect == Dialect::Draft07 => ("definitions".to_owned(), each(value)),
        "$ref" if dialect == Dialect::Draft07 => {
            (keyword, value.as_str().map(|target| target.replace("/$defs/", "/definitions/")).into())
        }
        "dependentRequired" if dialect == Dialect::Draft07 => ("dependencies".to_owned(), value),
        "prefixItems" => (if dialect == Dialect::Draft07 { "items" } else { "prefixItems" }.to_owned(), each(value)),
        "properties" | "$defs" | "allOf" | "anyOf" | "oneOf" => (keyword, each(value)),
        "const" | "default" | "enum" | "examples" | "required" | "dependentRequired" => (keyword, value),
        _ => (keyword, tidy(value, dialect)),
    };
    members.into_iter().map(in_words).collect()
}
