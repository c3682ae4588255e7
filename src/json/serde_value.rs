//! `serde_json` values into a [`Doc`].

use alloc::string::ToString as _;
use serde_json::Value;

use super::names::UNKNOWN;
use super::{Cell, Doc, ESCAPED, Kind, MAX_DEPTH, Names, index};

impl Doc {
    pub(crate) fn of_value(value: &Value, names: &'static Names) -> Doc {
        let mut doc = Doc::new(names);
        doc.add(value, UNKNOWN, 0);
        doc
    }

    /// Adds a value, of the member of this number, inside of so many others.
    fn add(&mut self, value: &Value, member: u8, depth: usize) {
        match value {
            Value::Null => self.push(Kind::Null, member, 0, 0),
            Value::Bool(value) => self.push(Kind::Bool, member, u32::from(*value), 0),
            Value::Number(number) => self.store(Kind::Number, member, &number.to_string()),
            Value::String(text) => self.store(Kind::Text, member, text),
            Value::Array(_) | Value::Object(_) if depth >= MAX_DEPTH => self.push(Kind::TooDeep, member, 0, 0),
            Value::Array(items) => self.nest(Kind::List, member, |doc| {
                for item in items {
                    doc.add(item, UNKNOWN, depth + 1);
                }
            }),
            Value::Object(members) => self.nest(Kind::Object, member, |doc| {
                for (name, value) in members {
                    let member = doc.names.number(name);
                    if member == UNKNOWN {
                        doc.store(Kind::Name, UNKNOWN, name);
                    }
                    doc.add(value, member, depth + 1);
                }
            }),
        }
    }

    /// Adds a list or an object, with what is added inside it.
    fn nest(&mut self, kind: Kind, member: u8, inside: impl FnOnce(&mut Doc)) {
        let at = self.cells.len();
        self.push(kind, member, 0, 0);
        inside(self);
        let end = index(self.cells.len());
        if let Some(cell) = self.cells.get_mut(at) {
            cell.end = end;
        }
    }

    fn store(&mut self, kind: Kind, member: u8, text: &str) {
        let start = index(self.input.len());
        self.input.push_str(text);
        self.push(kind, member, start, index(self.input.len()));
    }

    fn push(&mut self, kind: Kind, member: u8, start: u32, end: u32) {
        // Whoever reads it need not look whether there is anything to be escaped; who writes it does.
        self.cells.push(Cell { kind, member, flags: ESCAPED, start, end });
    }
}
