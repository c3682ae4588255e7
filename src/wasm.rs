//! The boundary to JavaScript: one text in, one text out.

use wasm_bindgen::prelude::*;

use crate::value::Doc;

/// `build(target, message, options)`: the JSON text of a `BuildResult`. `input` is the list of the three, as
/// `pkg/src/encode.js` writes it.
#[wasm_bindgen]
#[must_use]
pub fn build(input: &str) -> String {
    let input = Doc::decode(input);
    let mut values = input.root().items();
    let mut next = || values.next().unwrap_or(input.root());
    let (target, message, options) = (next(), next(), next());
    #[cfg(feature = "trap")]
    trap::spring(target);
    crate::build::build_any(target, message, options).into_string()
}

/// For tests alone: what the glue must survive.
#[cfg(feature = "trap")]
mod trap {
    use crate::value::Value;

    pub fn spring(target: Value) {
        match target.text() {
            Some("botonera-trap:unreachable") => core::arch::wasm32::unreachable(),
            Some("botonera-trap:stack") => {
                core::hint::black_box(descend(1));
            }
            _ => {}
        }
    }

    #[expect(unconditional_recursion)]
    fn descend(depth: u64) -> u64 {
        core::hint::black_box(descend(core::hint::black_box(depth + 1))) + depth
    }
}
