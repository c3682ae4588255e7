//! Where something stands in a value.

use std::prelude::v1::*;

use serde_json::Value;

/// The pointers to everything in a value but itself, each before those of what is inside.
pub fn places(value: &Value) -> Vec<String> {
    fn walk(value: &Value, path: &str, out: &mut Vec<String>) {
        let mut below = |step: String, value: &Value| {
            let path = format!("{path}/{step}");
            out.push(path.clone());
            walk(value, &path, out);
        };
        match value {
            Value::Object(members) => {
                members.iter().for_each(|(name, value)| below(name.replace('~', "~0").replace('/', "~1"), value));
            }
            Value::Array(items) => items.iter().enumerate().for_each(|(index, value)| below(index.to_string(), value)),
            _ => {}
        }
    }
    let mut out = Vec::new();
    walk(value, "", &mut out);
    out
}
