//! The boundary to JavaScript: values of any kind in, JSON text out.

mod walk;

use wasm_bindgen::prelude::*;

use crate::json::Json;

/// `build(target, message, options)`: the JSON text of a `BuildResult`.
#[wasm_bindgen]
#[must_use]
pub fn build(target: &JsValue, message: &JsValue, options: &JsValue) -> String {
    let [target, message, options] = [target, message, options].map(walk::document);
    crate::build::build_any(target.root(), message.root(), options.root()).text()
}

/// `providers()`: the JSON text of the catalogue.
#[wasm_bindgen]
#[must_use]
pub fn providers() -> String {
    crate::providers::providers().iter().collect::<Json>().text()
}
