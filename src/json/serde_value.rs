//! `serde_json` values into a [`Doc`].

use alloc::string::ToString as _;
use serde_json::Value;

use super::{CellKind, Doc, DocWriter, MAX_DEPTH, Names, Unusable};

impl Doc {
    /// The document of a value.
    pub(crate) fn of_value(value: &Value, names: &'static Names) -> Doc {
        let mut writer = DocWriter::new(names);
        write(value, 0, &mut writer);
        writer.finish()
    }
}

fn write(value: &Value, depth: usize, out: &mut DocWriter) {
    match value {
        Value::Null => out.null(),
        Value::Bool(value) => out.bool(*value),
        Value::Number(number) => out.number(&number.to_string()),
        Value::String(text) => out.text(text),
        Value::Array(_) | Value::Object(_) if depth >= MAX_DEPTH => out.unusable(Unusable::TooDeep),
        Value::Array(items) => {
            let open = out.open(CellKind::List);
            for item in items {
                write(item, depth + 1, out);
            }
            out.close(open);
        }
        Value::Object(members) => {
            let open = out.open(CellKind::Object);
            for (name, value) in members {
                out.name(name);
                write(value, depth + 1, out);
            }
            out.close(open);
        }
    }
}
