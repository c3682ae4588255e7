//! Inputs that people really had, found in public code and reports: what comes of them. `tests/reported/` has a file for each kind of
//! them. `gives` is the part of the result that matters: an object's members that it lacks are not looked at, lists are as long as its own.
#![allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

use std::fs;

use botonera::{
    Detected, Issue, Options, Received, Rejected, apply_fixes, build, detect, parse_event, parse_response, read, translate,
    validate,
};
use serde_json::{Value, json};

#[test]
fn what_people_send_and_get_comes_out_right() {
    let mut failures = Vec::new();
    let mut count = 0;
    for file in fs::read_dir("tests/reported").unwrap() {
        let path = file.unwrap().path();
        let cases: Vec<Value> = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        for case in cases {
            count += 1;
            let args = case["args"].as_array().unwrap();
            let got = result(case["call"].as_str().unwrap(), args);
            if !holds(&got, &case["gives"]) {
                failures.push(format!("{}: {}\n  gives {got}\n  not {}", path.display(), case["id"], case["gives"]));
            }
        }
    }
    assert!(count > 0);
    assert!(failures.is_empty(), "{} of {count}\n{}", failures.len(), failures.join("\n"));
}

/// Whether the value has all that is wanted of it.
fn holds(got: &Value, wanted: &Value) -> bool {
    match (got, wanted) {
        (Value::Object(got), Value::Object(wanted)) => {
            // `null` is wanted of what must not be there.
            wanted.iter().all(|(name, wanted)| holds(got.get(name).unwrap_or(&Value::Null), wanted))
        }
        (Value::Array(got), Value::Array(wanted)) => {
            got.len() == wanted.len() && got.iter().zip(wanted).all(|(got, wanted)| holds(got, wanted))
        }
        _ => got == wanted,
    }
}

/// What a call gives, as JavaScript has it. `applyFixes(target, payload)` repairs what `validate` tells, gives what comes out of it as
/// `fixed`, and what is told of that as `then`.
fn result(call: &str, args: &[Value]) -> Value {
    let text = |at: usize| args[at].as_str().unwrap();
    let options = Options::default();
    match call {
        "build" => match build(text(0), &args[1], &options) {
            Ok(built) => {
                json!({ "ok": true, "endpoint": built.endpoint, "payload": built.payload, "errors": [], "warnings": built.warnings })
            }
            Err(rejected) => refused(&rejected),
        },
        "read" => match read(text(0), &args[1], &options) {
            Ok(read) => json!({ "ok": true, "message": read.message, "errors": [], "warnings": read.warnings }),
            Err(rejected) => refused(&rejected),
        },
        "translate" => match translate(text(0), text(1), &args[2], &options) {
            Ok(built) => json!({ "ok": true, "payload": built.payload, "errors": [], "warnings": built.warnings }),
            Err(rejected) => refused(&rejected),
        },
        "validate" => json!(validate(text(0), &args[1], &options)),
        "applyFixes" => {
            let issues = |value: &Value| {
                let verdict = validate(text(0), value, &options);
                [verdict.errors, verdict.warnings].concat()
            };
            let fixed = apply_fixes(&args[1], &issues(&args[1]));
            let code = |issue: &Issue| format!("{} {}", issue.code.as_str(), issue.pointer());
            let then: Vec<String> = issues(&fixed).iter().map(code).collect();
            json!({ "fixed": fixed, "then": then })
        }
        "detect" => match detect(&args[0]) {
            Some(Detected::Message) => json!({ "kind": "message" }),
            Some(Detected::Payload(endpoint)) => json!({ "kind": "payload", "endpoint": endpoint }),
            Some(Detected::Event(provider)) => json!({ "kind": "event", "provider": provider }),
            _ => Value::Null,
        },
        "parseEvent" => {
            let sent: Vec<_> = args.get(2).map(|sent| serde_json::from_value(sent.clone()).unwrap()).unwrap_or_default();
            json!(parse_event(text(0), args[1].clone(), &sent))
        }
        "parseResponse" => {
            let status = u16::try_from(args[1]["status"].as_u64().unwrap()).unwrap();
            let mut received = Received::new(status, args[1]["body"].clone());
            for (name, value) in args[1]["headers"].as_object().into_iter().flatten() {
                received = received.header(name, value.as_str().unwrap());
            }
            json!(parse_response(text(0), &received, &options))
        }
        _ => panic!("no call {call}"),
    }
}

fn refused(rejected: &Rejected) -> Value {
    json!({ "ok": false, "errors": rejected.errors, "warnings": rejected.warnings })
}
