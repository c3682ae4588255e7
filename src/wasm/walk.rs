//! JavaScript values into a [`Doc`], as `JSON.stringify` would read them; what it would lose or throw at is kept as unusable.

use js_sys::{Array, JsString};
use wasm_bindgen::prelude::*;

use crate::value::{Doc, DocWriter, MAX_DEPTH, Unusable};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = Reflect, js_name = get)]
    fn get(target: &JsValue, key: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_namespace = Object, js_name = keys)]
    fn keys(target: &JsValue) -> Result<Array, JsValue>;
    #[wasm_bindgen(catch, js_namespace = Array, js_name = isArray)]
    fn is_array(value: &JsValue) -> Result<bool, JsValue>;
    #[wasm_bindgen(catch, js_namespace = Reflect, js_name = apply)]
    fn apply(function: &JsValue, this: &JsValue, arguments: &Array) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = Object)]
    fn boxed(value: &JsValue) -> JsValue;
    #[wasm_bindgen(js_name = String)]
    fn text_of(value: &JsValue) -> String;
}

/// The document that the value is. Nothing that the value does while it is read can throw.
pub(super) fn document(value: &JsValue) -> Doc {
    let mut walk = Walk { writer: DocWriter::default(), open: Vec::new() };
    walk.value(value.clone(), &JsValue::from_str(""));
    walk.writer.finish()
}

struct Walk {
    writer: DocWriter,
    /// The lists and objects that are being read: one that turns up inside itself is a cycle.
    open: Vec<JsValue>,
}

impl Walk {
    /// `key` is the name or index that the value stands at, for its `toJSON`.
    fn value(&mut self, value: JsValue, key: &JsValue) {
        let Ok(value) = as_json(value, key) else { return self.writer.unusable(Unusable::Throws) };
        if let Some(text) = value.dyn_ref::<JsString>() {
            return self.text(text);
        }
        if let Some(number) = value.as_f64() {
            return if number.is_finite() {
                self.writer.number(&text_of(&value), number);
            } else {
                self.writer.unusable(Unusable::NotFinite);
            };
        }
        if value.is_null() {
            self.writer.null();
        } else if let Some(value) = value.as_bool() {
            self.writer.bool(value);
        } else if value.is_undefined() {
            self.writer.unusable(Unusable::Undefined);
        } else if value.is_bigint() {
            self.writer.unusable(Unusable::BigInt);
        } else if value.is_symbol() {
            self.writer.unusable(Unusable::Symbol);
        } else if value.is_function() {
            self.writer.unusable(Unusable::Function);
        } else if self.open.contains(&value) {
            self.writer.unusable(Unusable::Cycle);
        } else if self.open.len() >= MAX_DEPTH {
            self.writer.unusable(Unusable::TooDeep);
        } else {
            self.open.push(value.clone());
            self.container(&value);
            self.open.pop();
        }
    }

    fn container(&mut self, value: &JsValue) {
        let members = match is_array(value) {
            Ok(true) => return self.list(value),
            Ok(false) => keys(value),
            Err(error) => Err(error),
        };
        let Ok(members) = members else { return self.writer.unusable(Unusable::Throws) };
        let open = self.writer.open_object();
        for key in members.iter() {
            match get(value, &key) {
                Ok(member) if member.is_undefined() => {}
                Ok(member) => {
                    self.name(&key);
                    self.value(member, &key);
                }
                Err(_) => {
                    self.name(&key);
                    self.writer.unusable(Unusable::Throws);
                }
            }
        }
        self.writer.close(open);
    }

    fn list(&mut self, value: &JsValue) {
        let length = get(value, &JsValue::from_str("length")).ok().and_then(|length| length.as_f64());
        let Some(length) = length else { return self.writer.unusable(Unusable::Throws) };
        let open = self.writer.open_list();
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a list's length is a 32 bit number")]
        for index in 0..length as u32 {
            let key = JsValue::from_f64(f64::from(index));
            match get(value, &key) {
                Ok(item) => self.value(item, &key),
                Err(_) => self.writer.unusable(Unusable::Throws),
            }
        }
        self.writer.close(open);
    }

    fn name(&mut self, key: &JsValue) {
        self.writer.name(&key.as_string().unwrap_or_default());
    }

    fn text(&mut self, text: &JsString) {
        let utf8 = String::from(text);
        // On the way a lone surrogate becomes U+FFFD. Only where one turns up is it worth asking which it was.
        if utf8.chars().any(|char| char == char::REPLACEMENT_CHARACTER) && !text.is_well_formed() {
            self.writer.unusable(Unusable::LoneSurrogate);
        } else {
            self.writer.text(&utf8);
        }
    }
}

/// What stands for the value in JSON: what its `toJSON` gives, if it has one.
fn as_json(value: JsValue, key: &JsValue) -> Result<JsValue, JsValue> {
    if !value.is_object() && !value.is_bigint() {
        return Ok(value);
    }
    let to_json = get(&boxed(&value), &JsValue::from_str("toJSON"))?;
    if !to_json.is_function() {
        return Ok(value);
    }
    let key = JsValue::from(text_of(key));
    apply(&to_json, &value, &Array::of1(&key))
}
