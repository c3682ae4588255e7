//! The fixtures: a folder for each endpoint, `message/` for the form check, `targets/` for the choice between endpoints;
//! a file for each case. See `CONTRIBUTING.md` for their form.
#![allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use botonera::{BuildResult, Code, Doc, Issue, OnLoss, Options, Verdict, build, providers, read, translate, validate};
use serde::Deserialize;
use serde_json::{Value, json};
use similar::TextDiff;

/// A case: of `message`, `json`, `validate`, `read` and `translate` one. What is not given is expected not to be there.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    /// The page that the case stands on, or the rule of ours.
    source: String,
    target: Option<String>,
    /// The message that is built; of a payload that is read, the one expected.
    message: Option<Value>,
    /// In place of `message`, where it is not a JSON value.
    json: Option<String>,
    /// A payload that is checked.
    #[serde(default, deserialize_with = "even_null")]
    validate: Option<Value>,
    /// A payload that is read.
    read: Option<Value>,
    /// A payload that is translated for `target`.
    translate: Option<Value>,
    /// What the payload is translated from; the folder's endpoint unless given.
    from: Option<String>,
    #[serde(default)]
    options: Value,
    /// The endpoint taken; the folder's unless given.
    #[serde(default, deserialize_with = "even_null")]
    endpoint: Option<Value>,
    payload: Option<Value>,
    request: Option<Value>,
    #[serde(default)]
    errors: Vec<Value>,
    #[serde(default)]
    warnings: Vec<Value>,
}

/// `null` is a value to expect here, not absence.
fn even_null<'de, D: serde::Deserializer<'de>>(value: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(value).map(Some)
}

const FOLDER: &str = "tests/fixtures";
const SNAPSHOT: &str = "tests/fixtures.issues.txt";
/// Folders that are not an endpoint's; their cases name the target.
const SHARED: [&str; 2] = ["message", "targets"];
/// Codes that no message leads to through this library's Rust functions, and the test that leads to each.
const TESTED_ELSEWHERE: [(&str, &str); 10] = [
    ("base-url-invalid", "tests/requests.rs: a gateway of ones own has a base url"),
    ("credential-invalid", "tests/requests.rs: what cannot stand in a request stops it"),
    ("credential-missing", "tests/requests.rs: what is missing keeps its placeholder"),
    ("credentials-invalid", "src/build.rs: options and targets of any kind give issues"),
    ("issues-truncated", "tests/hostile.rs: a hundred issues are told the others counted"),
    ("locale-invalid", "src/build.rs: options and targets of any kind give issues"),
    ("loss-invalid", "src/build.rs: options and targets of any kind give issues"),
    ("loss-unknown", "src/build.rs: options and targets of any kind give issues"),
    ("options-invalid", "src/build.rs: options and targets of any kind give issues"),
    ("target-invalid", "src/build.rs: options and targets of any kind give issues"),
];

#[test]
fn every_fixture_gives_what_it_says() {
    let mut faults = Vec::new();
    for (folder, path) in cases() {
        let case: Case =
            serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        if let Err(fault) = check(&folder, &case) {
            faults.push(format!("{}\n{fault}", path.display()));
        }
    }
    assert!(faults.is_empty(), "{} fixtures fail:\n\n{}", faults.len(), faults.join("\n\n"));
}

#[test]
fn every_folder_names_something_and_every_endpoint_has_fixtures() {
    let endpoints = providers().iter().flat_map(|provider| provider.endpoints).map(|endpoint| endpoint.id.to_owned());
    let expected: BTreeSet<String> = endpoints.chain(SHARED.map(str::to_owned)).collect();
    let found: BTreeSet<String> = cases().into_iter().map(|(folder, _)| folder).collect();
    assert_eq!(found, expected);
}

#[test]
fn every_code_is_produced_by_a_fixture_or_a_listed_test() {
    let mut produced: BTreeSet<String> = TESTED_ELSEWHERE.iter().map(|(code, _)| (*code).to_owned()).collect();
    for (_, path) in cases() {
        let case: Case = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        produced.extend(case.errors.iter().chain(&case.warnings).map(|issue| issue["code"].as_str().unwrap().to_owned()));
    }
    let known: BTreeSet<String> = Code::ALL.iter().map(|code| code.as_str().to_owned()).collect();
    assert_eq!(produced, known);
}

#[test]
fn tests_listed_for_codes_exist() {
    for (code, test) in TESTED_ELSEWHERE {
        let (file, name) = test.split_once(": ").unwrap();
        let name = name.replace(' ', "_");
        let text = fs::read_to_string(file).unwrap();
        assert!(text.contains(&format!("fn {name}()")) && text.contains(code), "{code}: {test}");
    }
}

/// Every issue of every fixture with all its texts, figures and sources, for eyes to read and for changes to show.
#[test]
fn the_issues_are_worded_as_committed() {
    let mut snapshot = String::new();
    for (folder, path) in cases() {
        let case: Case = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        let Outcome { errors, warnings, .. } = run(&folder, &case).unwrap();
        let name = path.file_stem().unwrap().to_str().unwrap();
        if errors.len() + warnings.len() > 0 {
            writeln!(snapshot, "\n{folder}/{name}").unwrap();
        }
        for issue in errors.iter().chain(&warnings) {
            let json = serde_json::to_value(issue).unwrap();
            writeln!(snapshot, "  {} {} {}", json["severity"].as_str().unwrap(), issue.code, issue.pointer()).unwrap();
            writeln!(snapshot, "    {} | {} | {}", issue.message, issue.why, issue.help).unwrap();
            writeln!(snapshot, "    {} {}", json["params"], json["docs"]).unwrap();
        }
    }
    let found = fs::read_to_string(SNAPSHOT).unwrap_or_default();
    if std::env::var_os("BOTONERA_GENERATE").is_some() {
        fs::write(SNAPSHOT, &snapshot).unwrap();
    } else if found != snapshot {
        let diff = TextDiff::from_lines(found.as_str(), &snapshot);
        panic!("issues changed; if they should, run `cargo xtask generate`\n{}", diff.unified_diff().header("committed", "now"));
    }
}

fn cases() -> Vec<(String, PathBuf)> {
    fn walk(folder: &Path, out: &mut Vec<(String, PathBuf)>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, out);
            } else {
                assert_eq!(path.extension().unwrap(), "json", "{}", path.display());
                out.push((folder.strip_prefix(FOLDER).unwrap().to_str().unwrap().replace('\\', "/"), path));
            }
        }
    }
    let mut out = Vec::new();
    walk(Path::new(FOLDER), &mut out);
    out.sort();
    out
}

/// What a case gives.
struct Outcome {
    endpoint: Option<&'static str>,
    message: Option<Value>,
    payload: Option<String>,
    request: Option<Value>,
    errors: Vec<Issue>,
    warnings: Vec<Issue>,
}

impl Outcome {
    fn of(result: BuildResult) -> Outcome {
        match result {
            Ok(built) => Outcome {
                endpoint: Some(built.endpoint),
                message: None,
                payload: Some(built.payload.to_string()),
                request: Some(serde_json::to_value(&built.request).unwrap()),
                errors: Vec::new(),
                warnings: built.warnings,
            },
            Err(rejected) => Outcome::without(rejected.endpoint, rejected.errors, rejected.warnings),
        }
    }

    fn without(endpoint: Option<&'static str>, errors: Vec<Issue>, warnings: Vec<Issue>) -> Outcome {
        Outcome { endpoint, message: None, payload: None, request: None, errors, warnings }
    }
}

/// What the case gives, if it makes sense.
fn run(folder: &str, case: &Case) -> Result<Outcome, String> {
    let needs_target = SHARED.contains(&folder) || case.translate.is_some();
    if case.source.is_empty() || needs_target != case.target.is_some() {
        return Err("a case has a source, and a target just where its folder is not an endpoint or it translates".into());
    }
    if case.from.is_some() && case.translate.is_none() {
        return Err("only what is translated is from somewhere".into());
    }
    let loss = match &case.options {
        Value::Null => OnLoss::Error,
        options if *options == json!({ "loss": "error" }) => OnLoss::Error,
        options if *options == json!({ "loss": "warn" }) => OnLoss::Warn,
        options => return Err(format!("unknown options {options}")),
    };
    let options = Options { loss, ..Options::default() };
    let target = case.target.as_deref().unwrap_or(folder);
    match (&case.validate, &case.read, &case.translate, &case.json) {
        (Some(payload), None, None, None) if case.message.is_none() => {
            let Verdict { errors, warnings, .. } = validate(target, payload, &options);
            Ok(Outcome::without(None, errors, warnings))
        }
        (None, Some(payload), None, None) => Ok(match read(target, payload, &options) {
            Ok(read) => Outcome {
                message: Some(serde_json::to_value(&read.message).unwrap()),
                ..Outcome::without(Some(read.endpoint), Vec::new(), read.warnings)
            },
            Err(rejected) => Outcome::without(rejected.endpoint, rejected.errors, rejected.warnings),
        }),
        (None, None, Some(payload), None) if case.message.is_none() => {
            Ok(Outcome::of(translate(case.from.as_deref().unwrap_or(folder), target, payload, &options)))
        }
        (None, None, None, json) => {
            let message = match (&case.message, json) {
                (Some(message), None) => Doc::from(message),
                (None, Some(text)) => Doc::parse(text),
                _ => return Err("a case has a message or a JSON text".into()),
            };
            Ok(Outcome::of(build(target, message, &options)))
        }
        _ => Err("a case builds, validates, reads or translates".into()),
    }
}

fn check(folder: &str, case: &Case) -> Result<(), String> {
    let target = case.target.as_deref().unwrap_or(folder);
    let outcome = run(folder, case)?;
    let mut faults = Vec::new();
    // A verdict names no endpoint.
    if case.validate.is_none() {
        let expected = case.endpoint.clone().unwrap_or_else(|| json!(target));
        if expected != json!(outcome.endpoint) {
            faults.push(format!("  endpoint: expected {expected}, got {:?}", outcome.endpoint));
        }
    }
    if case.read.is_some() && case.message != outcome.message {
        faults.push(format!("  message: expected {:?}\n                got {:?}", case.message, outcome.message));
    }
    let expected = case.payload.as_ref().map(Value::to_string);
    if outcome.payload != expected {
        faults.push(format!("  payload: expected {expected:?}\n                got {:?}", outcome.payload));
    }
    if let Some(expected) = &case.request {
        let request = outcome.request.unwrap_or_default();
        for (name, value) in expected.as_object().unwrap() {
            // As texts, for the order of their members.
            let (found, expected) = (request[name].to_string(), value.to_string());
            if found != expected {
                faults.push(format!("  request.{name}: expected {expected}, got {found}"));
            }
        }
    }
    compare("error", &case.errors, &outcome.errors, &mut faults);
    compare("warning", &case.warnings, &outcome.warnings, &mut faults);
    if faults.is_empty() { Ok(()) } else { Err(faults.join("\n")) }
}

/// Compares the members that are expected; `at` is "value" and `loss`, `fix` and `response` are absent unless said otherwise.
fn compare(severity: &str, expected: &[Value], issues: &[botonera::Issue], faults: &mut Vec<String>) {
    let got: Vec<Value> = issues.iter().map(|issue| serde_json::to_value(issue).unwrap()).collect();
    let brief =
        |issues: &[Value]| issues.iter().map(|i| format!("{} {}", i["code"], i["pointer"])).collect::<Vec<_>>().join(", ");
    if brief(expected) != brief(&got) {
        faults.push(format!("  {severity}s: expected {}\n            got {}", brief(expected), brief(&got)));
        return;
    }
    for (expected, got) in expected.iter().zip(&got) {
        let path: String = got["path"].as_array().unwrap().iter().map(segment).collect();
        if got["pointer"] != path {
            faults.push(format!("  {} has the path {path} and the pointer {}", got["code"], got["pointer"]));
        }
        let mut whole = json!({ "severity": severity, "at": "value", "loss": null, "fix": null, "response": null });
        whole.as_object_mut().unwrap().extend(expected.as_object().unwrap().clone());
        for (name, value) in whole.as_object().unwrap() {
            let fine = match name.as_str() {
                "inferred" => value.as_bool() == Some(got["why"].as_str().unwrap().contains("inferred")),
                name => got[name] == *value,
            };
            if !fine {
                faults.push(format!("  {} {} {name}: expected {value}, got {}", got["code"], got["pointer"], got[name]));
            }
        }
    }
}

/// A step of a path as RFC 6901 writes it.
fn segment(step: &Value) -> String {
    let step = step.as_str().map_or_else(|| step.to_string(), str::to_owned);
    format!("/{}", step.replace('~', "~0").replace('/', "~1"))
}
