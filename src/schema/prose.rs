//! From the doc comments to what a schema says in words.

use alloc::borrow::ToOwned as _;
use alloc::string::String;
use alloc::vec::Vec;

use serde_json::{Map, Value};

/// What begins a line of a doc comment that holds an example, in JSON between backticks.
const EXAMPLE: &str = "Example: ";

/// Puts a doc comment into the schema: its first paragraph as `description`, its examples as `examples`.
pub(super) fn describe(schema: &mut Map<String, Value>, docs: &str) {
    let (examples, lines): (Vec<&str>, Vec<&str>) = docs.lines().map(str::trim).partition(|line| line.starts_with(EXAMPLE));
    let first: Vec<&str> = lines.into_iter().take_while(|line| !line.is_empty()).collect();
    if !first.is_empty() {
        schema.insert("description".to_owned(), first.join(" ").into());
    }
    let example = |line: &str| line.strip_prefix(EXAMPLE).and_then(|json| serde_json::from_str(json.trim_matches('`')).ok());
    let examples: Vec<Value> = examples.into_iter().filter_map(example).collect();
    if !examples.is_empty() {
        schema.insert("examples".to_owned(), examples.into());
    }
}

/// Does the same for every description within, as schemars has taken it from a doc comment.
pub(super) fn describe_all(schema: &mut Value) {
    match schema {
        Value::Object(members) => {
            members.values_mut().for_each(describe_all);
            if let Some(Value::String(docs)) = members.shift_remove("description") {
                describe(members, &docs);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(describe_all),
        _ => {}
    }
}
