//! `serde_json` values into a [`Doc`].

use alloc::string::ToString as _;
use serde_json::Value;

use super::{Doc, MAX_DEPTH, Names, Writer};

impl Doc {
    pub(crate) fn of_value(value: &Value, names: &'static Names) -> Doc {
        let mut out = Writer::default();
        write(value, 0, &mut out);
        Doc { is_text: false, ..Doc::read(&out.out, names) }
    }
}

/// Writes a value, inside of so many others. What the reader is going to call too deep is not looked into.
fn write(value: &Value, depth: usize, out: &mut Writer) {
    match value {
        Value::Array(_) | Value::Object(_) if depth >= MAX_DEPTH => out.raw("[]"),
        Value::Array(items) => {
            out.open('[');
            for item in items {
                write(item, depth + 1, out);
            }
            out.close(']');
        }
        Value::Object(members) => {
            out.open('{');
            for (name, value) in members {
                write(value, depth + 1, out.name(name));
            }
            out.close('}');
        }
        Value::String(text) => out.text(text),
        plain => out.raw(&plain.to_string()),
    }
}
