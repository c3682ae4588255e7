//! Many at once gives what each gives alone, on all fixtures and on whatever else stands in a line.
#![allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

#[allow(dead_code, reason = "shared with tests that need more of it")]
mod cases;

use botonera::{Doc, Options, build, build_many, read, read_many, translate, translate_many, validate, validate_many};
use cases::cases;
use proptest::prelude::*;
use serde_json::{Value, json};

/// What is given to some target as a line, and the line that must come.
struct Line {
    given: String,
    expected: Value,
}

const TARGETS: [&str; 3] = ["z-api", "meta/reply-buttons", "nobody"];

fn of<T>(result: Result<T, botonera::Rejected>, made: impl Fn(T) -> Value) -> Value {
    result.map_or_else(
        |rejected| json!({ "ok": false, "endpoint": rejected.endpoint, "errors": rejected.errors, "warnings": rejected.warnings }),
        made,
    )
}

fn payload_of(built: &botonera::Built) -> Value {
    json!({ "ok": true, "endpoint": built.endpoint, "payload": built.payload, "warnings": built.warnings })
}

/// What each verb gives of one line alone, and of all lines.
fn check(target: &str, given: &[String]) {
    let options = Options::default();
    let texts = given.join("\n");
    let alone = |told: &dyn Fn(Doc) -> Value| -> Vec<Line> {
        given.iter().map(|given| Line { given: given.clone(), expected: told(Doc::parse(given)) }).collect()
    };
    let all = [
        (build_many(target, &texts, &options), alone(&|doc| of(build(target, doc, &options), |built| payload_of(&built)))),
        (
            validate_many(target, &texts, &options),
            alone(&|doc| {
                let verdict = validate(target, doc, &options);
                json!({ "ok": verdict.ok(), "errors": verdict.errors, "warnings": verdict.warnings })
            }),
        ),
        (
            read_many(target, &texts, &options),
            alone(&|doc| {
                of(
                    read(target, doc, &options),
                    |read| json!({ "ok": true, "endpoint": read.endpoint, "message": read.message, "warnings": read.warnings }),
                )
            }),
        ),
        (
            translate_many(target, "ryzeapi", &texts, &options),
            alone(&|doc| of(translate(target, "ryzeapi", doc, &options), |built| payload_of(&built))),
        ),
    ];
    for (results, lines) in all {
        assert_eq!(results.lines().count(), lines.len());
        for (number, (result, Line { given, expected })) in results.lines().zip(lines).enumerate() {
            let mut result: Value = serde_json::from_str(result).unwrap();
            // Alone, each is the first line.
            let issues = ["errors", "warnings"].into_iter().filter_map(|list| result.get(list)?.as_array().cloned());
            let places: Vec<u64> = issues.flatten().filter_map(|issue| issue["params"]["line"].as_u64()).collect();
            assert!(places.iter().all(|line| *line == number as u64 + 1), "{given}");
            for list in ["errors", "warnings"] {
                for issue in result.get_mut(list).and_then(Value::as_array_mut).into_iter().flatten() {
                    if let Some(line) = issue.pointer_mut("/params/line") {
                        *line = 1.into();
                    }
                }
            }
            assert_eq!(normal(result), normal(expected), "{target}: {given}");
        }
    }
}

/// With each number as a double, as the types of a message have it, and without the texts of issues that name a line.
fn normal(mut result: Value) -> Value {
    if let Some(delay) = result.pointer_mut("/message/delay") {
        *delay = delay.as_f64().into();
    }
    for list in ["errors", "warnings"] {
        for issue in result.get_mut(list).and_then(Value::as_array_mut).into_iter().flatten() {
            if issue["params"].get("line").is_some() {
                issue["message"] = Value::Null;
                issue["help"] = Value::Null;
            }
        }
    }
    result
}

#[test]
fn every_fixture_gives_in_a_line_what_it_gives_alone() {
    let given: Vec<String> = cases()
        .iter()
        .filter_map(|(_, _, case)| {
            case.json
                .clone()
                .filter(|json| !json.trim().is_empty() && !json.contains('\n'))
                .or_else(|| Some(case.input()?.to_string()))
        })
        .collect();
    assert!(given.len() > 1000);
    for target in TARGETS {
        check(target, &given);
    }
}

proptest! {
    #[test]
    fn whatever_stands_in_a_line_gives_what_it_gives_alone(
        lines in prop::collection::vec("[ -~éΩ\u{1f600}\u{2028}\u{feff}]{1,40}".prop_filter("is blank", |line| {
            !line.trim_start_matches('\u{feff}').trim_ascii().is_empty()
        }), 1..8),
        target in prop::sample::select(&TARGETS[..]),
    ) {
        check(target, &lines);
    }
}
