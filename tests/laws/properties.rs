//! What holds for every value.

use std::prelude::v1::*;

use super::strategies::{any_json, good_message, message};
use botonera::{Built, Code, Doc, Issue, OnLoss, Options, Rejected, Segment, Severity, build, fill, providers};
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use serde_json::{Value, json};

fn targets() -> impl Strategy<Value = &'static str> {
    let all: Vec<_> = providers().iter().flat_map(|p| p.endpoints.iter().map(|endpoint| endpoint.id).chain([p.id])).collect();
    prop::sample::select(all)
}

fn options() -> impl Strategy<Value = Options> {
    any::<bool>().prop_map(|warn| Options { loss: if warn { OnLoss::Warn } else { OnLoss::Error }, ..Options::default() })
}

fn lenient() -> Options {
    Options { loss: OnLoss::Warn, ..Options::default() }
}

fn built() -> impl Strategy<Value = Built> {
    (good_message(), targets()).prop_filter_map("not built", |(value, target)| build(target, &value, &lenient()).ok())
}

fn rejected() -> impl Strategy<Value = (Value, Rejected)> {
    let given = (message(), targets());
    given.prop_filter_map("built", |(value, target)| build(target, &value, &lenient()).err().map(|rejected| (value, rejected)))
}

fn without_placeholders() -> impl Strategy<Value = Value> {
    message().prop_filter("a placeholder", |value| !value.to_string().contains("{{"))
}

/// Carries out the repairs of the issues as RFC 6902 says, each whole or not at all.
fn repaired(value: &Value, issues: &[Issue]) -> Value {
    let mut value = value.clone();
    for issue in issues.iter().filter(|issue| !issue.fix.is_empty()) {
        let patch: json_patch::Patch = serde_json::from_value(json!(issue.fix)).unwrap();
        let _skipped = json_patch::patch(&mut value, &patch);
    }
    value
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_value_gives_a_result_and_twice_the_same(value in prop_oneof![any_json(), message()], target in targets(), options in options()) {
        let first = build(target, &value, &options);
        prop_assert_eq!(&first, &build(target, &value, &options));
        let (ok, errors, warnings) = match &first {
            Ok(built) => (true, &[][..], &built.warnings),
            Err(rejected) => (false, &rejected.errors[..], &rejected.warnings),
        };
        prop_assert_eq!(ok, errors.is_empty());
        for issue in errors.iter().chain(warnings) {
            let texts = [&issue.message, &issue.why, &issue.help];
            prop_assert!(texts.iter().all(|text| !text.is_empty() && !text.contains("``")), "{:?}", issue);
        }
    }

    #[test]
    fn any_text_gives_a_result(text in prop_oneof![any::<String>(), any_json().prop_map(|value| value.to_string())], target in targets()) {
        let _ = build(target, Doc::parse(&text), &Options::default());
    }

    #[test]
    fn text_and_value_are_judged_alike(value in message(), target in targets(), options in options()) {
        prop_assert_eq!(build(target, Doc::parse(&value.to_string()), &options), build(target, &value, &options));
    }

    #[test]
    fn the_body_is_the_payload_as_json(built in built()) {
        let body: Value = serde_json::from_str(&built.request.body).unwrap();
        prop_assert_eq!(body, serde_json::to_value(&built.payload).unwrap());
    }

    #[test]
    fn what_has_no_placeholder_is_filled_with_nothing(value in without_placeholders(), values in any_json()) {
        let values = if values.is_object() { values } else { json!({ "x": values }) };
        let text = value.to_string();
        match (value.is_object(), fill(&value, &values, &Options::default())) {
            // As texts, for the order of the members.
            (true, Ok(filled)) => prop_assert_eq!(filled.message.as_str(), text),
            (is_object, filled) => prop_assert!(!is_object && filled.is_err(), "{:?}", filled),
        }
    }

    #[test]
    fn what_is_filled_is_not_filled_again(value in without_placeholders(), name in "[a-z]{1,3}", given in any::<String>()) {
        prop_assume!(!given.trim_matches(|char: char| char.is_whitespace() || char == '\u{feff}').is_empty());
        let placeholder = format!("{{{{ {name} }}}}");
        let mut message = json!({ "to": placeholder, "text": placeholder, "buttons": [{ "url": placeholder }] });
        message["value"] = value;
        let filled = fill(&message, json!({ name: given }), &Options::default()).unwrap();
        let filled: Value = serde_json::from_str(filled.message.as_str()).unwrap();
        prop_assert_eq!([&filled["text"], &filled["buttons"][0]["url"], &filled["value"]], [&json!(given), &json!(given), &message["value"]]);
        prop_assert!(given.contains(filled["to"].as_str().unwrap()));
    }

    #[test]
    fn any_values_in_any_message_give_a_result_and_twice_the_same(value in prop_oneof![any_json(), message()], values in any_json(), text in "[{}a ]{0,12}") {
        let message = json!({ "to": text, "text": text, "buttons": [{ "url": text }, value], text.as_str(): text });
        for message in [message, value] {
            let first = fill(&message, &values, &Options::default());
            prop_assert_eq!(&first, &fill(&message, &values, &Options::default()));
            prop_assert_eq!(&first, &fill(Doc::parse(&message.to_string()), Doc::parse(&values.to_string()), &Options::default()));
            if let Err(unfilled) = first {
                prop_assert!(!unfilled.errors.is_empty() && unfilled.errors.iter().all(|issue| issue.severity == Severity::Error));
            }
        }
    }

    #[test]
    fn repairs_hold_and_bring_no_new_error((value, rejected) in rejected()) {
        let all: Vec<Issue> = rejected.errors.into_iter().chain(rejected.warnings).collect();
        let repaired = repaired(&value, &all);
        let after = build(rejected.endpoint.unwrap(), &repaired, &lenient()).map_or_else(|rejected| rejected.errors, |_| Vec::new());
        let before: Vec<_> = all.iter().map(|issue| (issue.code, issue.path.clone())).collect();
        for issue in after {
            // Which buttons an endpoint takes is told once the type of each is known, as without a hollow `tpye`.
            let was_unclear = |(code, path): &(Code, Vec<Segment>)| *code == Code::BUTTON_TYPE_MISSING && path.starts_with(&issue.path);
            let is_known = before.contains(&(issue.code, issue.path.clone())) || before.iter().any(was_unclear);
            prop_assert!(is_known, "{} at {} is new in {}", issue.code, issue.pointer(), repaired);
        }
    }
}

/// The other properties say something only where enough messages are built.
#[test]
fn half_of_the_good_messages_are_built() {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    for endpoint in providers().iter().flat_map(|provider| provider.endpoints) {
        let mut built = 0;
        for _ in 0..200 {
            let message = good_message().new_tree(&mut runner).unwrap().current();
            built += usize::from(build(endpoint.id, &message, &lenient()).is_ok());
        }
        // Some take one button of one kind, and no groups.
        assert!(built >= 20, "{}: {built} of 200", endpoint.id);
    }
}
