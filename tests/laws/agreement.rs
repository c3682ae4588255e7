//! The schemas and the checks judge alike: every value that one accepts the other accepts, but for what `UNSAID` names. The
//! schemas are judged by the crate `jsonschema`; `tests/js/agreement` does the same with Ajv, and `tests/python` with Python.

mod contract;
mod mutate;

use std::borrow::ToOwned as _;
use std::collections::{BTreeSet, HashSet};
use std::fs;
use std::path::Path;
use std::string::{String, ToString as _};
use std::vec::Vec;

use botonera::{Code, Dialect, Doc, Issue, OnLoss, Options, UNSAID, build, schema, schema_ids, validate};
use jsonschema::Validator;
use mutate::Mutator;
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::{Config, RngAlgorithm, RngSeed, TestRunner};
use serde_json::{Map, Value, json};

use super::endpoints;
use super::payloads::{good_payload, payload, whole_message};
use super::strategies::{any_json, good_message, message};

/// How many values each schema is tried with: half of them the same every time, half of them new.
const VALUES: usize = 10_000;
/// How many of them are made afresh; the others are those with something changed.
const SEEDLINGS: usize = 500;
const FIXED_SEED: u64 = 20_261_121;

#[test]
fn messages_are_judged_alike() {
    agree("message", &good_message().boxed(), passes_the_form_check);
}

#[test]
fn what_builds_is_judged_alike() {
    for endpoint in endpoints() {
        agree(&format!("message/{endpoint}"), &whole_message().boxed(), |value, forgives| {
            build(endpoint, value, &Options::default()).err().is_none_or(|rejected| is_right(&rejected.errors, forgives))
        });
    }
}

#[test]
fn payloads_are_judged_alike() {
    for endpoint in endpoints() {
        let good = good_payload().prop_filter_map("another endpoint's", move |(of, payload)| (of == endpoint).then_some(payload));
        agree(endpoint, &good.boxed(), |value, forgives| {
            is_right(&validate(endpoint, value, &Options::default()).errors, forgives)
        });
    }
}

#[test]
fn results_and_issues_are_judged_alike() {
    let result = (proptest::sample::select(targets()), prop_oneof![whole_message(), message()]);
    let result = result.prop_map(|(target, message)| contract::result_of(target, &message));
    agree("build-result", &result.boxed(), contract::is_result);
    let issue = message().prop_filter_map("nothing wrong", |message| contract::an_issue_of(&message));
    agree("issue", &issue.boxed(), |value, _| contract::is_issue(value));
}

/// Tries a schema in all dialects against the judge.
fn agree(id: &str, good: &BoxedStrategy<Value>, judge: impl Fn(&Value, Forgives) -> bool) {
    let validators = Dialect::ALL.map(|dialect| validator(id, dialect));
    for seed in [FIXED_SEED, fresh_seed()] {
        let [sound, others] = seedlings(good, seed, |value| judge(value, NOTHING));
        let mut mutator = Mutator::new(seed, &sound, &others);
        let (mut accepted, mut rejected) = (0, 0);
        for number in 0..VALUES / 2 {
            let value = sound.iter().chain(&others).nth(number).cloned().unwrap_or_else(|| mutator.next());
            let verdict = judge(&value, NOTHING);
            *(if verdict { &mut accepted } else { &mut rejected }) += 1;
            for (validator, dialect) in validators.iter().zip(Dialect::ALL) {
                let said = validator.is_valid(&value);
                if said != verdict && !(said && is_unsaid(&value, &judge)) {
                    let why: Vec<String> = validator.iter_errors(&value).map(|error| error.to_string()).collect();
                    let name = dialect.as_str();
                    std::panic!("{id}, {name}, seed {seed}: the schema says {said}, the check {verdict}, of {value}\n{why:?}");
                }
            }
        }
        assert!(accepted > VALUES / 20 && rejected > VALUES / 20, "{id}: {accepted} accepted, {rejected} rejected");
    }
}

/// Values to begin with: those with nothing wrong, then any others.
fn seedlings(good: &BoxedStrategy<Value>, seed: u64, judge: impl Fn(&Value) -> bool) -> [Vec<Value>; 2] {
    let config = Config { rng_seed: RngSeed::Fixed(seed), rng_algorithm: RngAlgorithm::XorShift, ..Config::default() };
    let mut runner = TestRunner::new(config);
    let mut draw = |strategy: &BoxedStrategy<Value>| strategy.new_tree(&mut runner).unwrap().current();
    let other = prop_oneof![2 => message(), 2 => payload().prop_map(|(_, payload)| payload), 1 => any_json()].boxed();
    let (mut sound, mut others): (Vec<Value>, Vec<Value>) = fixtures().into_iter().partition(&judge);
    while sound.len() < SEEDLINGS {
        sound.extend(Some(draw(good)).filter(&judge));
    }
    others.extend((0..SEEDLINGS / 4).map(|_| draw(&other)));
    [sound, others]
}

fn fresh_seed() -> u64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
    since.as_secs() ^ (u64::from(since.subsec_nanos()) << 32)
}

fn validator(id: &str, dialect: Dialect) -> Validator {
    let schema: Value = serde_json::from_str(&schema(id, dialect).unwrap()).unwrap();
    let known = match dialect {
        Dialect::Draft202012 => jsonschema::draft202012::new(&schema),
        Dialect::Draft07 => jsonschema::draft7::new(&schema),
    };
    known.unwrap()
}

/// Codes of what `UNSAID` names as the comparison of two values, which no schema makes.
const COMPARED: &[Code] =
    &[Code::URL_CONFLICT, Code::PHONE_CONFLICT, Code::CODE_CONFLICT, Code::BUTTON_ID_DUPLICATE, Code::LABEL_DUPLICATE];

/// Which errors are forgiven.
type Forgives = fn(&Issue) -> bool;
const NOTHING: Forgives = |_| false;

/// What `UNSAID` names and its code tells: the comparison of two values, and a type where buttons have none, which alone is told with the
/// kinds that there are.
fn is_unsayable(issue: &Issue) -> bool {
    let is_foreign_type = || issue.code == Code::BUTTON_TYPE_UNKNOWN && issue.params.iter().any(|(name, _)| *name == "kinds");
    COMPARED.contains(&issue.code) || is_foreign_type()
}

/// Whether nothing stands behind a refusal but the number of characters in some base64, or what is known by its code.
fn is_unsaid(value: &Value, judge: impl Fn(&Value, Forgives) -> bool) -> bool {
    let mut mended = value.clone();
    mend_base64(&mut mended);
    judge(&mended, is_unsayable)
}

/// Whether there is no error but those forgiven.
fn is_right(errors: &[Issue], forgives: Forgives) -> bool {
    errors.iter().all(forgives)
}

fn mend_base64(value: &mut Value) {
    match value {
        Value::String(text) => {
            let (head, data) = text.rsplit_once(',').map_or(("", text.as_str()), |(head, data)| (head, data));
            if data.len() % 4 != 0 && head.starts_with("data:") {
                *text = format!("{head},/9j/4AAQ");
            } else if text.len() % 4 != 0 && mutate::PICTURES.iter().any(|start| text.starts_with(start)) {
                "/9j/4AAQ".clone_into(text);
            } else if text.len() % 4 != 0 && text.get(6..10) == Some(mutate::VIDEO) {
                "AAAAIGZ0eXBpc29t".clone_into(text);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(mend_base64),
        Value::Object(members) => members.values_mut().for_each(mend_base64),
        _ => {}
    }
}

/// What every endpoint refuses for the same reason at the same place is refused by the form check.
fn passes_the_form_check(message: &Value, forgives: Forgives) -> bool {
    let options = Options { loss: OnLoss::Warn, ..Options::default() };
    let mut common: Option<HashSet<(Code, String)>> = None;
    for endpoint in endpoints() {
        let errors = build(endpoint, message, &options).err().map(|rejected| rejected.errors).unwrap_or_default();
        // What none of them carries is no fault of the message's form.
        let is_fault = |issue: &&Issue| !issue.code.as_str().ends_with("-unsupported") && !forgives(issue);
        let faults = errors.iter().filter(is_fault);
        let errors: HashSet<_> = faults.map(|issue| (issue.code, issue.pointer())).collect();
        common = Some(common.map_or(errors.clone(), |common| common.intersection(&errors).cloned().collect()));
    }
    common.is_some_and(|common| common.is_empty())
}

/// Each rule that is listed is shown by a text that the check refuses. Where Rust has a value for the text, the schema accepts it;
/// what Rust has none for is shown from JavaScript and Python.
#[test]
fn what_is_listed_as_unsaid_is_unsaid() {
    let otp = "z-api/send-button-otp";
    let replies = "meta/reply-buttons";
    let duplicates = |id: &str, label: &str| {
        let button = |id: &str, label: &str| json!({ "type": "reply", "reply": { "id": id, "title": label } });
        let buttons = json!([button("a", "A"), button(id, label)]);
        let interactive = json!({ "type": "button", "body": { "text": "x" }, "action": { "buttons": buttons } });
        let payload =
            json!({ "messaging_product": "whatsapp", "to": "+16505551234", "type": "interactive", "interactive": interactive });
        payload.to_string()
    };
    // With whether Rust has a value for the text.
    let shown = [
        (
            true,
            "base64-length",
            otp,
            r#"{ "phone": "5511999999999", "message": "x", "code": "1", "image": "data:image/png;base64,QUJ" }"#,
        ),
        (true, "duplicate-id", replies, &duplicates("a", "B")),
        (true, "duplicate-label", replies, &duplicates("b", "A")),
        (
            true,
            "foreign-type",
            "z-api/send-button-list",
            r#"{ "phone": "5511999999999", "message": "x", "buttonList": { "buttons": [{ "id": "3", "label": "x", "type": "URL" }] } }"#,
        ),
        (false, "lone-surrogate", otp, r#"{ "phone": "5511999999999", "message": "x", "code": "\ud800" }"#),
        (
            true,
            "member-conflict",
            "ryzeapi/button",
            r#"{ "number": "5511999999999", "contentText": "x", "buttons": [{ "id": "3", "displayText": "x", "type": "COPY", "copyCode": "A" }] }"#,
        ),
        (true, "member-twice", otp, r#"{ "phone": "5511999999999", "message": "x", "code": "1", "code": "2" }"#),
        (
            true,
            "number-range",
            "ryzeapi/button",
            r#"{ "number": "5511999999999", "contentText": "x", "buttons": [{ "id": "1", "displayText": "x" }], "delay": 4.99999999999999999999 }"#,
        ),
        (
            false,
            "number-range",
            "ryzeapi/button",
            r#"{ "number": "5511999999999", "contentText": "x", "buttons": [{ "id": "1", "displayText": "x" }], "delay": 1e400 }"#,
        ),
    ];
    for (has_value, name, endpoint, text) in shown {
        assert!(!validate(endpoint, Doc::parse(text), &Options::default()).ok(), "{name}");
        let value = serde_json::from_str::<Value>(text);
        assert_eq!(value.is_ok(), has_value, "{name}");
        assert!(value.is_err() || validator(endpoint, Dialect::Draft202012).is_valid(&value.unwrap()), "{name}");
    }
    let names: BTreeSet<&str> = UNSAID.iter().map(|(name, _)| *name).collect();
    assert_eq!(names, shown.iter().map(|(_, name, ..)| *name).chain(["size"]).collect());
}

/// Fixtures of all kinds: messages and payloads, whatever endpoint they are for.
fn fixtures() -> Vec<Value> {
    fn walk(folder: &Path, out: &mut Vec<Value>) {
        let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        paths.sort();
        for path in paths {
            if path.is_dir() {
                walk(&path, out);
            } else {
                let case: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
                out.extend(
                    ["message", "validate", "read", "translate", "payload"].iter().filter_map(|name| case.get(name)).cloned(),
                );
            }
        }
    }
    let mut out = Vec::new();
    walk(Path::new("tests/fixtures"), &mut out);
    out
}

#[test]
fn the_examples_in_the_schemas_are_valid() {
    for id in schema_ids() {
        for dialect in Dialect::ALL {
            let schema: Value = serde_json::from_str(&schema(&id, dialect).unwrap()).unwrap();
            let examples = schema["examples"].as_array().cloned().unwrap_or_default();
            assert!(!examples.is_empty(), "{id} has no example");
            for example in examples {
                assert!(validator(&id, dialect).is_valid(&example), "{id}: {example}");
            }
            examples_of_members(&id, &schema);
        }
    }
}

/// The examples of a member are valid where they stand.
fn examples_of_members(id: &str, schema: &Value) {
    let Some(keywords) = schema.as_object() else { return };
    if let Some(members) = keywords.get("properties").and_then(Value::as_object) {
        for (name, member) in members {
            for example in member["examples"].as_array().into_iter().flatten() {
                assert!(jsonschema::is_valid(member, example), "{id}, {name}: {example}");
            }
        }
    }
    for keyword in ["properties", "items", "oneOf", "$defs", "definitions"] {
        match keywords.get(keyword) {
            Some(Value::Object(inner)) if keyword != "items" => inner.values().for_each(|inner| examples_of_members(id, inner)),
            Some(Value::Array(inner)) => inner.iter().for_each(|inner| examples_of_members(id, inner)),
            Some(inner) => examples_of_members(id, inner),
            None => {}
        }
    }
}

fn targets() -> Vec<&'static str> {
    super::targets().into_iter().chain(["nobody"]).collect()
}

#[test]
fn no_pattern_says_what_engines_read_differently() {
    for id in schema_ids() {
        for dialect in Dialect::ALL {
            let text = schema(&id, dialect).unwrap();
            assert!(text.is_ascii());
            let schema: Value = serde_json::from_str(&text).unwrap();
            subschemas(&schema, &mut |schema| {
                let Some(pattern) = schema.get("pattern").and_then(Value::as_str) else { return };
                assert!(bare_in_a_class(pattern).is_none(), "{id}: {pattern}");
                for shorthand in ["\\d", "\\w", "\\s", "\\b", "\\p", "(?=", "(?!", "(?<", "\\u", "\\x"] {
                    assert!(!pattern.contains(shorthand), "{id}: {pattern}");
                }
            });
            assert!(!text.contains("\"format\""), "{id}");
        }
    }
}

/// A character that some engines read as more than itself inside a class: ECMAScript's flag `v`, which `<input pattern>` has, and
/// validators that rewrite every `$`.
fn bare_in_a_class(pattern: &str) -> Option<char> {
    let (mut inside, mut chars) = (false, pattern.chars());
    while let Some(char) = chars.next() {
        match char {
            '\\' => _ = chars.next(),
            '[' if !inside => inside = true,
            ']' => inside = false,
            '(' | ')' | '[' | '{' | '}' | '/' | '|' | '$' if inside => return Some(char),
            _ => {}
        }
    }
    None
}

/// Some engines let a `$` match before the end of a line; Python shows it on values.
#[test]
fn no_pattern_relies_on_its_last_anchor() {
    for id in schema_ids() {
        let schema: Value = serde_json::from_str(&schema(&id, Dialect::Draft202012).unwrap()).unwrap();
        subschemas(&schema, &mut |schema| {
            let Some(pattern) = schema.get("pattern").and_then(Value::as_str).filter(|pattern| pattern.ends_with('$')) else {
                return;
            };
            let forbids = schema.get("not").is_some_and(|not| not.to_string().contains("[\\n\\r"));
            // White space and the steps of pointers may be ends of lines.
            let allows = pattern.starts_with("^[\t-\r") || pattern.contains("~[01]");
            assert!(forbids || allows, "{id}: {pattern}");
        });
    }
}

fn subschemas(value: &Value, told: &mut dyn FnMut(&Map<String, Value>)) {
    match value {
        Value::Object(members) => {
            told(members);
            members.values().for_each(|value| subschemas(value, told));
        }
        Value::Array(items) => items.iter().for_each(|value| subschemas(value, told)),
        _ => {}
    }
}
