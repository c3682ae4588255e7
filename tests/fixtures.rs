//! The fixtures: what each case gives, how it is worded, and that every code is among them.
#![allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

#[allow(dead_code, reason = "shared with tests that need more of it")]
mod cases;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;

use botonera::{Code, Locale, providers};
use cases::{Case, SHARED, cases, run};
use serde_json::{Value, json};
use similar::TextDiff;

const SNAPSHOTS: &str = "tests/fixtures.issues";
/// Codes that no message leads to through this library's Rust functions, and the test that leads to each.
const TESTED_ELSEWHERE: [(&str, &str); 12] = [
    ("base-url-invalid", "tests/requests.rs: a gateway of ones own has a base url"),
    ("credential-invalid", "tests/requests.rs: what cannot stand in a request stops it"),
    ("credential-missing", "tests/requests.rs: what is missing keeps its placeholder"),
    ("credentials-invalid", "src/api/build.rs: options and targets of any kind give issues"),
    ("issues-truncated", "tests/hostile.rs: a hundred issues are told the others counted"),
    ("locale-invalid", "src/api/build.rs: options and targets of any kind give issues"),
    ("loss-invalid", "src/api/build.rs: options and targets of any kind give issues"),
    ("loss-unknown", "src/api/build.rs: options and targets of any kind give issues"),
    ("options-invalid", "src/api/build.rs: options and targets of any kind give issues"),
    ("target-invalid", "src/api/build.rs: options and targets of any kind give issues"),
    ("value-invalid", "tests/fill.rs: values are an object"),
    ("value-missing", "tests/fill.rs: each member tells the names that it lacks"),
];

#[test]
fn every_fixture_gives_what_it_says() {
    let mut faults = Vec::new();
    for (folder, path, case) in cases() {
        if let Err(fault) = check(folder, case) {
            faults.push(format!("{}\n{fault}", path.display()));
        }
    }
    assert!(faults.is_empty(), "{} fixtures fail:\n\n{}", faults.len(), faults.join("\n\n"));
}

#[test]
fn every_folder_names_something_and_every_endpoint_has_fixtures() {
    let endpoints = providers().iter().flat_map(|provider| provider.endpoints).map(|endpoint| endpoint.id.to_owned());
    let expected: BTreeSet<String> = endpoints.chain(SHARED.map(str::to_owned)).collect();
    let found: BTreeSet<String> = cases().iter().map(|(folder, ..)| folder.clone()).collect();
    assert_eq!(found, expected);
}

#[test]
fn every_code_is_produced_by_a_fixture_or_a_listed_test() {
    let mut produced: BTreeSet<String> = TESTED_ELSEWHERE.iter().map(|(code, _)| (*code).to_owned()).collect();
    for (_, _, case) in cases() {
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

/// Every issue of every fixture with all its texts, figures and sources in every language, for eyes to read and for changes to
/// show. `tests/js/agreement/texts.test.mjs` has the npm package say the same.
#[test]
fn the_issues_are_worded_as_committed() {
    for (locale, tag) in [(Locale::En, "en"), (Locale::PtBr, "pt-BR"), (Locale::Es, "es")] {
        let mut snapshot = String::new();
        for (folder, path, case) in cases() {
            let outcome = run(folder, case, locale).unwrap();
            let name = path.file_stem().unwrap().to_str().unwrap();
            if outcome.issues().next().is_some() {
                writeln!(snapshot, "\n{folder}/{name}").unwrap();
            }
            for issue in outcome.issues() {
                let json = serde_json::to_value(issue).unwrap();
                writeln!(snapshot, "  {} {} {}", json["severity"].as_str().unwrap(), issue.code, issue.pointer()).unwrap();
                writeln!(snapshot, "    {} | {} | {}", issue.message, issue.why, issue.help).unwrap();
                writeln!(snapshot, "    {} {}", json["params"], json["docs"]).unwrap();
                // The same in all languages.
                if locale == Locale::En {
                    let rest = ["at", "path", "loss", "fix", "guess", "response"].map(|name| &json[name]);
                    writeln!(snapshot, "    {}", json!(rest)).unwrap();
                }
            }
        }
        let file = format!("{SNAPSHOTS}/{tag}.txt");
        let found = fs::read_to_string(&file).unwrap_or_default();
        if std::env::var_os("BOTONERA_GENERATE").is_some() {
            fs::create_dir_all(SNAPSHOTS).unwrap();
            fs::write(file, &snapshot).unwrap();
        } else if found != snapshot {
            let diff = TextDiff::from_lines(found.as_str(), &snapshot);
            panic!(
                "issues changed; if they should, run `cargo xtask generate`\n{}",
                diff.unified_diff().header("committed", "now")
            );
        }
    }
}

fn check(folder: &str, case: &Case) -> Result<(), String> {
    let target = case.target.as_deref().unwrap_or(folder);
    let outcome = run(folder, case, Locale::En)?;
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

/// Compares the members that are expected; `at` is "value" and `loss`, `fix`, `guess` and `response` are absent unless said otherwise.
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
        let mut whole =
            json!({ "severity": severity, "at": "value", "loss": null, "fix": null, "guess": null, "response": null });
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
