//! The boundary's own mapping: what JavaScript values become.
#![cfg(feature = "module")]
#![allow(missing_docs, clippy::indexing_slicing, clippy::unwrap_used)]

use js_sys::WebAssembly::Memory;
use js_sys::{Array, Function, JSON, Object, Reflect, Uint8Array, Uint32Array};
use serde_json::{Value, json};
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

/// What a JavaScript expression is worth.
fn eval(expression: &str) -> JsValue {
    let function = Function::new_no_args(&format!("return ({expression});"));
    function.call0(&JsValue::UNDEFINED).unwrap()
}

#[wasm_bindgen(module = "/pkg/src/encode.js")]
extern "C" {
    fn encode(target: &JsValue, message: &JsValue, options: &JsValue) -> String;
}

/// What the core answers to the text of `encode`: the head of the result, with the body as its payload.
fn build(target: &str, message: &JsValue) -> Value {
    let mut core = botonera::wasm::Core::new();
    let input = encode(&target.into(), message, &JsValue::UNDEFINED);
    let room = core.room(input.len());
    let memory = || Uint8Array::new(&wasm_bindgen::memory().unchecked_into::<Memory>().buffer());
    memory().set(&Uint8Array::from(input.as_bytes()), room as u32);
    core.build(0, input.len());
    let words = Uint32Array::new(&memory().buffer());
    let word = |at: u32| words.get_index(core.result() as u32 / 4 + at);
    let text = |at: u32| String::from_utf8(memory().slice(word(at), word(at) + word(at + 1)).to_vec()).unwrap();
    let mut result: Value = serde_json::from_str(&text(0)).unwrap();
    if result["ok"] == true {
        result["payload"] = serde_json::from_str(&text(2)).unwrap();
        result["request"] = json!({ "body": text(2) });
    }
    result
}

/// Of each error its code and path, out of the record that `src/issue/record.rs` makes.
fn codes(result: &Value) -> Vec<String> {
    let step = |step: &Value| format!("/{}", step.as_str().map_or_else(|| step.to_string(), str::to_owned));
    let told = |issue: &Value| {
        let path: String = issue[3].as_array().unwrap().iter().map(step).collect();
        format!("{} {path}", issue[2].as_str().unwrap())
    };
    result["errors"].as_array().unwrap().iter().map(told).collect()
}

const MESSAGE: &str = r#"{ to: "+5511999999999", text: "x", buttons: [{ type: "reply", label: "y", id: "z" }] }"#;

fn with(member: &str, value: &str) -> Value {
    build("ryzeapi/button", &eval(&format!("Object.assign({MESSAGE}, {{ {member}: {value} }})")))
}

#[wasm_bindgen_test]
fn a_message_becomes_a_payload() {
    let result = build("ryzeapi", &eval(MESSAGE));
    let payload =
        json!({ "number": "5511999999999", "contentText": "x", "buttons": [{ "id": "z", "displayText": "y", "type": "REPLY" }] });
    assert_eq!((&result["ok"], &result["payload"]), (&json!(true), &payload));
}

#[wasm_bindgen_test]
fn undefined_is_absence() {
    assert_eq!(with("title", "undefined")["payload"].get("headerText"), None);
    assert_eq!(codes(&with("text", "undefined")), ["text-missing /text"]);
}

#[wasm_bindgen_test]
fn what_json_cannot_carry_is_told_at_its_place() {
    for (value, kind) in [
        ("12n", "bigint"),
        ("() => 1", "function"),
        ("Symbol('x')", "symbol"),
        ("'\\ud800'", "lone-surrogate"),
        ("NaN", "not-finite"),
        ("-Infinity", "not-finite"),
    ] {
        let result = with("text", value);
        assert_eq!(codes(&result), ["text-invalid /text"], "{value}");
        assert_eq!(result["errors"][0][4], json!(["text", kind]), "{value}");
    }
    assert_eq!(codes(&build("moorse", &eval("(() => { const m = {}; m.to = m; return m; })()")))[0], "to-invalid /to");
    let throwing = "Object.defineProperty({}, 'to', { enumerable: true, get() { throw new Error('no'); } })";
    assert_eq!(codes(&build("moorse", &eval(throwing)))[0], "to-invalid /to");
    assert_eq!(codes(&build("moorse", &eval("new Proxy({}, { ownKeys() { throw 1; } })"))), ["message-invalid "]);
}

#[wasm_bindgen_test]
fn a_replacement_character_is_a_character() {
    assert_eq!(with("text", "'\\ufffd'")["payload"]["contentText"], json!("\u{fffd}"));
}

#[wasm_bindgen_test]
fn to_json_is_honoured() {
    assert_eq!(with("text", "{ toJSON: (key) => 'from ' + key }")["payload"]["contentText"], json!("from text"));
    assert_eq!(with("title", "new Date(0)")["payload"]["headerText"], json!("1970-01-01T00:00:00.000Z"));
    assert_eq!(codes(&with("text", "{ toJSON() { throw 1; } }")), ["text-invalid /text"]);
}

#[wasm_bindgen_test]
fn numbers_are_written_as_javascript_writes_them() {
    for (number, expected) in [("1.5", "1.5"), ("15", "15"), ("1e0", "1")] {
        let message = eval(&format!("Object.assign({MESSAGE}, {{ delay: {number} }})"));
        let result = build("z-api/send-button-actions", &message);
        assert!(
            result["request"]["body"].as_str().unwrap().contains(&format!("\"delayMessage\":{expected},")),
            "{number}: {result}"
        );
    }
}

#[wasm_bindgen_test]
fn the_value_is_read_as_serde_wasm_bindgen_reads_it() {
    let message = eval(MESSAGE);
    let value: Value = serde_wasm_bindgen::from_value(message.clone()).unwrap();
    let expected = botonera::build("ryzeapi", &value, &botonera::Options::default()).unwrap();
    assert_eq!(build("ryzeapi", &message)["request"]["body"], json!(expected.request.body));
}

#[wasm_bindgen_test]
fn the_value_is_not_changed() {
    let message = eval(MESSAGE);
    let before = JSON::stringify(&message).unwrap();
    build("z-api", &message);
    assert_eq!(JSON::stringify(&message).unwrap(), before);
}

#[wasm_bindgen_test]
fn deep_values_are_cut_and_wide_ones_read() {
    let deep = eval("(() => { let v = 'x'; for (let i = 0; i < 10000; i++) v = [v]; return { to: v }; })()");
    assert_eq!(codes(&build("moorse", &deep))[0], "to-invalid /to");
    let wide = Object::new();
    let buttons = Array::new_with_length(10_000);
    Reflect::set(&wide, &"buttons".into(), &buttons).unwrap();
    assert_eq!(build("moorse", &wide)["errors"].as_array().unwrap().len(), 101);
}
