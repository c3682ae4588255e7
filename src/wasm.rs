//! The boundary to JavaScript: one text in, one text out.
#![expect(clippy::must_use_candidate, reason = "JavaScript is not told")]

use alloc::string::String;
use lol_alloc::{FreeListAllocator, LockedAllocator};
use wasm_bindgen::prelude::*;

use crate::api::{self, options};
use crate::inbound::{answer, events};
use crate::json::{Decimal, Doc, Json, ToJson as _, Value, Writer};
use crate::providers::NAMES;

/// A tenth of the size of the standard one; the arena asks for few and large pieces, so that its speed shows in no call.
#[global_allocator]
static ALLOCATOR: LockedAllocator<FreeListAllocator> = LockedAllocator::new(FreeListAllocator::new());

/// `build(target, message, options)`: the JSON text of a `BuildResult`. `input` is the list of the three, as
/// `pkg/src/encode.js` writes it.
#[wasm_bindgen]
pub fn build(input: &str) -> String {
    asked(input, |[target, message, options, ..], out| {
        #[cfg(feature = "trap")]
        trap::spring(target);
        let (options, wrong) = options::read(options);
        api::build::run(target.text().ok_or(target), message, &options, wrong).write(out);
    })
}

/// `buildText(target, json, options)`: a `TextResult` without its `text`, a line end, and the text. `input` is the list of target,
/// options and whatever was given that is not a text.
#[wasm_bindgen]
pub fn build_text(input: &str, json: &str) -> String {
    let input = Doc::decode(input, &NAMES);
    let [target, options, other] = arguments(&input);
    let (options, wrong) = options::read(options);
    let json = if other.at == 0 { Ok(json) } else { Err(other) };
    let (head, text) = match api::build::run_text(target.text().ok_or(target), json, &options, wrong) {
        Ok(built) => (Json::of(&built), built.text.into_string()),
        Err(rejected) => (Json::of(&rejected), String::new()),
    };
    [head.as_str(), "\n", &text].concat()
}

/// `validate(target, payload, options)`: a `Verdict`.
#[wasm_bindgen]
pub fn validate(input: &str) -> String {
    asked(input, |[target, payload, options, ..], out| {
        let (options, wrong) = options::read(options);
        api::validate::run(target.text().ok_or(target), payload, &options, wrong).write(out);
    })
}

/// `read(target, payload, options)`: a `ReadResult`.
#[wasm_bindgen]
pub fn read(input: &str) -> String {
    asked(input, |[target, payload, options, ..], out| {
        let (options, wrong) = options::read(options);
        api::read::run(target.text().ok_or(target), payload, &options, wrong).write(out);
    })
}

/// `translate(from, to, payload, options)`: a `BuildResult`.
#[wasm_bindgen]
pub fn translate(input: &str) -> String {
    asked(input, |[from, to, payload, options, ..], out| {
        let (options, wrong) = options::read(options);
        api::translate::run(from.text().ok_or(from), to.text().ok_or(to), payload, &options, wrong).write(out);
    })
}

/// `compare(message, options)`: a list of `Support`.
#[wasm_bindgen]
pub fn compare(input: &str) -> String {
    asked(input, |[message, options, ..], out| {
        let (options, wrong) = options::read(options);
        out.list(&api::compare::run(message, &options, wrong));
    })
}

/// `detect(value)`: a `Detected`.
#[wasm_bindgen]
pub fn detect(input: &str) -> String {
    asked(input, |[value, ..], out| api::detect::run(value).write(out))
}

/// `parseResponse(endpoint, { status, headers, body }, options)`: an `Answer`. The headers are an object or a list of pairs.
#[wasm_bindgen]
pub fn parse_response(input: &str) -> String {
    asked(input, |[endpoint, status, headers, body, options], out| {
        let (options, _) = options::read(options);
        let status = status.number().and_then(|status| Decimal::of(status).whole()).filter(|status| (100..600).contains(status));
        let status = status.and_then(|status| u16::try_from(status).ok()).unwrap_or_default();
        let wire = api::wire_of(endpoint.text());
        answer(wire, status, headers, body, options.credentials.as_ref()).write(out);
    })
}

/// `parseEvent(provider, body, { sent })`: a list of `WebhookEvent`.
#[wasm_bindgen]
pub fn parse_event(input: &str) -> String {
    asked(input, |[provider, body, sent, ..], out| out.list(&events(api::wire_of(provider.text()), body, sent)))
}

/// The answer to a call with the arguments of which `input` is the list.
fn asked(input: &str, answer: fn([Value<'_>; 5], &mut Writer)) -> String {
    let input = Doc::decode(input, &NAMES);
    let mut out = Writer::default();
    answer(arguments(&input), &mut out);
    out.out
}

/// The arguments of a call; behind them stands the list itself.
fn arguments<const N: usize>(input: &Doc) -> [Value<'_>; N] {
    let mut values = input.root().items();
    core::array::from_fn(|_| values.next().unwrap_or(input.root()))
}

/// A panic is a defect; JavaScript sees a trap, and starts a new instance. The tests of the boundary have the standard
/// library's.
#[cfg(not(feature = "std"))]
#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    core::arch::wasm32::unreachable()
}

/// For tests alone: what the glue must survive.
#[cfg(feature = "trap")]
mod trap {
    use crate::json::Value;

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
