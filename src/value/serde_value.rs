//! `serde_json` values into a [`Doc`].

use alloc::string::ToString as _;
use serde_json::Value as SerdeValue;

use super::{Doc, DocWriter, MAX_DEPTH, Unusable};

impl From<&SerdeValue> for Doc {
    fn from(value: &SerdeValue) -> Doc {
        let mut writer = DocWriter::default();
        write(value, 0, &mut writer);
        writer.finish()
    }
}

impl From<SerdeValue> for Doc {
    fn from(value: SerdeValue) -> Doc {
        Doc::from(&value)
    }
}

fn write(value: &SerdeValue, depth: usize, out: &mut DocWriter) {
    match value {
        SerdeValue::Null => out.null(),
        SerdeValue::Bool(value) => out.bool(*value),
        SerdeValue::Number(number) => out.number(&number.to_string(), number.as_f64().unwrap_or(f64::INFINITY)),
        SerdeValue::String(text) => out.text(text),
        SerdeValue::Array(_) | SerdeValue::Object(_) if depth >= MAX_DEPTH => out.unusable(Unusable::TooDeep),
        SerdeValue::Array(items) => {
            let open = out.open_list();
            for item in items {
                write(item, depth + 1, out);
            }
            out.close(open);
        }
        SerdeValue::Object(members) => {
            let open = out.open_object();
            for (name, value) in members {
                out.name(name);
                write(value, depth + 1, out);
            }
            out.close(open);
        }
    }
}
