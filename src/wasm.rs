//! The boundary to JavaScript: values of any kind in, JSON text out.

mod walk;

use wasm_bindgen::prelude::*;

/// `build(target, message, options)`: the JSON text of a `BuildResult`.
#[wasm_bindgen]
#[must_use]
pub fn build(target: &JsValue, message: &JsValue, options: &JsValue) -> String {
    let [target, message, options] = [target, message, options].map(walk::document);
    crate::build::build_any(target.root(), message.root(), options.root()).text()
}
