//! The boundary to JavaScript: one text in, one text out.

use alloc::string::String;
use lol_alloc::{FreeListAllocator, LockedAllocator};
use wasm_bindgen::prelude::*;

use crate::arena::Arena;
use crate::json::{Json, Writer};
use crate::value::{Doc, Value};
use crate::{options, payload};

/// A tenth of the size of the standard one; the arena asks for few and large pieces, so that its speed shows in no call.
#[global_allocator]
static ALLOCATOR: LockedAllocator<FreeListAllocator> = LockedAllocator::new(FreeListAllocator::new());

/// `build(target, message, options)`: the JSON text of a `BuildResult`. `input` is the list of the three, as
/// `pkg/src/encode.js` writes it.
#[wasm_bindgen]
#[must_use]
pub fn build(input: &str) -> String {
    asked(input, |[target, message, options], _| {
        #[cfg(feature = "trap")]
        trap::spring(target);
        crate::build::build_any(target, message, options)
    })
}

/// `validate(target, payload, options)`: a `Verdict`.
#[wasm_bindgen]
#[must_use]
pub fn validate(input: &str) -> String {
    asked(input, |[target, payload, options], arena| {
        let (options, wrong) = options::read(options, arena);
        Json::of(&payload::judge(target.text().ok_or(target), payload, &options, wrong))
    })
}

/// `read(target, payload, options)`: a `ReadResult`.
#[wasm_bindgen]
#[must_use]
pub fn read(input: &str) -> String {
    asked(input, |[target, payload, options], arena| {
        let (options, wrong) = options::read(options, arena);
        Json::of(&payload::carried(target.text().ok_or(target), payload, &options, wrong))
    })
}

/// `translate(from, to, payload, options)`: a `BuildResult`.
#[wasm_bindgen]
#[must_use]
pub fn translate(input: &str) -> String {
    asked(input, |[from, to, payload, options], arena| {
        let (options, wrong) = options::read(options, arena);
        Json::of(&crate::translate::run(from.text().ok_or(from), to.text().ok_or(to), payload, &options, wrong))
    })
}

/// `compare(message, options)`: a list of `Support`.
#[wasm_bindgen]
#[must_use]
pub fn compare(input: &str) -> String {
    asked(input, |[message, options], arena| {
        let (options, wrong) = options::read(options, arena);
        let mut out = Writer::default();
        out.list(&crate::compare::run(message, &options, wrong));
        out.finish()
    })
}

/// `detect(value)`: a `Detected`.
#[wasm_bindgen]
#[must_use]
pub fn detect(input: &str) -> String {
    asked(input, |[value], _| Json::of(&crate::detect::detect_any(value)))
}

/// `parseResponse(endpoint, { status, headers, body }, options)`: an `Answer`. The headers are an object or a list of pairs.
#[wasm_bindgen]
#[must_use]
pub fn parse_response(input: &str) -> String {
    asked(input, |[endpoint, status, headers, body, options], arena| {
        let (options, _) = options::read(options, arena);
        let status = status.number().filter(|status| status.is_whole() && (100.0..600.0).contains(&status.value));
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "in range and whole")]
        let status = status.map_or(0, |status| status.value as u16);
        Json::of(&crate::answer::parse(endpoint.text(), status, headers, body, &options))
    })
}

/// `parseEvent(provider, body, { sent })`: a list of `WebhookEvent`.
#[wasm_bindgen]
#[must_use]
pub fn parse_event(input: &str) -> String {
    asked(input, |[provider, body, sent], _| {
        let mut out = Writer::default();
        out.list(&crate::event::parse(provider.text(), body, sent));
        out.finish()
    })
}

/// The answer to a call with the arguments of which `input` is the list.
fn asked<const N: usize>(input: &str, answer: impl for<'a> FnOnce([Value<'a>; N], &'a Arena) -> Json) -> String {
    let (input, arena) = (Doc::decode(input), Arena::default());
    let mut values = input.root().items();
    answer(core::array::from_fn(|_| values.next().unwrap_or(input.root())), &arena).into_string()
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
