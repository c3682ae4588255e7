//! The boundary to JavaScript: one text in, one text out.

use alloc::string::String;
use lol_alloc::{FreeListAllocator, LockedAllocator};
use wasm_bindgen::prelude::*;

use crate::value::Doc;

/// A tenth of the size of the standard one; the arena asks for few and large pieces, so that its speed shows in no call.
#[global_allocator]
static ALLOCATOR: LockedAllocator<FreeListAllocator> = LockedAllocator::new(FreeListAllocator::new());

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

/// A panic is a defect; JavaScript sees a trap, and starts a new instance.
#[cfg(feature = "module")]
#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    core::arch::wasm32::unreachable()
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
