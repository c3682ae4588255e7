//! From the doc comments to what a schema says in words.

use alloc::borrow::ToOwned as _;
use alloc::string::String;
use alloc::vec::Vec;

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value};

/// What begins a line of a doc comment that holds an example, in JSON between backticks.
const EXAMPLE: &str = "Example: ";

/// The schema of a type, which stands on its own. Of each doc comment the first paragraph is its `description`, the examples its
/// `examples`.
pub(super) fn schema_of<T: JsonSchema>() -> Value {
    let settings = SchemaSettings::draft2020_12().with(|settings| settings.inline_subschemas = true);
    let mut schema = T::json_schema(&mut settings.into_generator()).to_value();
    describe_all(&mut schema);
    schema
}

fn describe_all(schema: &mut Value) {
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

fn describe(schema: &mut Map<String, Value>, docs: &str) {
    let (examples, lines): (Vec<&str>, Vec<&str>) = docs.lines().map(str::trim).partition(|line| line.starts_with(EXAMPLE));
    let first: Vec<&str> = lines.into_iter().take_while(|line| !line.is_empty()).collect();
    schema.insert("description".to_owned(), first.join(" ").into());
    let example = |line: &str| serde_json::from_str(line.strip_prefix(EXAMPLE)?.trim_matches('`')).ok();
    let examples: Vec<Value> = examples.into_iter().filter_map(example).collect();
    if !examples.is_empty() {
        schema.insert("examples".to_owned(), examples.into());
    }
}
