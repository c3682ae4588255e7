//! What holds for every value.
#![allow(clippy::panic, clippy::unwrap_used)]

use botonera::{Doc, Issue, OnLoss, Options, build, providers};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

fn targets() -> impl Strategy<Value = &'static str> {
    let all: Vec<_> = providers().iter().flat_map(|p| p.endpoints.iter().map(|endpoint| endpoint.id).chain([p.id])).collect();
    prop::sample::select(all)
}

fn options() -> impl Strategy<Value = Options> {
    any::<bool>().prop_map(|warn| Options { loss: if warn { OnLoss::Warn } else { OnLoss::Error }, ..Options::default() })
}

/// Any JSON value, with names that messages have among its members' names.
fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<u32>().prop_map(Value::from),
        text().prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 32, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::vec((name(), inner), 0..8).prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[ \t\u{a0}]{0,3}",
        "(reply|url|call|copy|REPLY|Url|image|video|document|IMAGE|x)",
        "[+]?[0-9]{0,20}",
        "(\\+55 \\(11\\) 9|5511|0055119|0800 )[0-9]{4}-?[0-9]{4}",
        "[0-9]{5,26}(@s.whatsapp.net|@g.us|@lid|@newsletter|@c.us|-group|-1623281429@g.us)",
        "(https?|HTTP|data|ftp)://[a-z.]{0,8}(/[a-z?=&%]{0,8})?",
        "https://(www.)?whatsapp.com/otp/(code/?\\?otp_type=COPY_CODE&code=|copy/)[a-z%+]{0,6}",
        "data:image/png;base64,[A-Za-z0-9+/]{0,8}={0,2}",
    ]
}

fn name() -> impl Strategy<Value = String> {
    let known = [
        "$schema",
        "to",
        "text",
        "title",
        "media",
        "footer",
        "buttons",
        "delay",
        "quote",
        "source",
        "type",
        "label",
        "url",
        "phone",
        "code",
        "id",
        "messageId",
        "private",
        "titel",
        "lable",
        "button",
        "__proto__",
    ];
    prop_oneof![8 => prop::sample::select(known.to_vec()).prop_map(str::to_owned), 1 => any::<String>()]
}

/// A message that is nearly right: every member present or not, each value good, bad or anything.
fn message() -> impl Strategy<Value = Value> {
    let button = prop_oneof![
        (text(), text()).prop_map(|(label, id)| json!({ "type": "reply", "label": label, "id": id })),
        (text(), text()).prop_map(|(label, url)| json!({ "type": "url", "label": label, "url": url })),
        (text(), text()).prop_map(|(label, phone)| json!({ "type": "call", "label": label, "phone": phone })),
        (text(), text(), any::<bool>()).prop_map(|(label, code, id)| {
            let mut button = json!({ "type": "copy", "label": label, "code": code });
            if id {
                button["id"] = json!("id");
            }
            button
        }),
        any_json(),
    ];
    let optional = prop::collection::vec((name(), prop_oneof![any_json(), text().prop_map(Value::from)]), 0..4);
    let delay = prop::option::of(prop_oneof![(0u32..400).prop_map(Value::from), (-1.0..400.0).prop_map(Value::from)]);
    let to = prop_oneof![4 => Just("+5511999999999".to_owned()), 1 => text()];
    (to, text(), prop::collection::vec(button, 0..5), optional, delay).prop_map(|(to, text, buttons, optional, delay)| {
        let mut message = Map::new();
        message.insert("to".into(), to.into());
        message.insert("text".into(), text.into());
        message.insert("buttons".into(), buttons.into());
        if let Some(delay) = delay {
            message.insert("delay".into(), delay);
        }
        message.extend(optional);
        Value::Object(message)
    })
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
    fn the_body_is_the_payload_as_json(value in message(), target in targets()) {
        if let Ok(built) = build(target, &value, &Options { loss: OnLoss::Warn, ..Options::default() }) {
            let body: Value = serde_json::from_str(&built.request.body).unwrap();
            prop_assert_eq!(body, serde_json::to_value(&built.payload).unwrap());
        }
    }

    #[test]
    fn repairs_hold_and_bring_no_new_error(value in message(), target in targets()) {
        let options = Options { loss: OnLoss::Warn, ..Options::default() };
        let Err(rejected) = build(target, &value, &options) else { return Ok(()) };
        let all: Vec<Issue> = rejected.errors.into_iter().chain(rejected.warnings).collect();
        let repaired = repaired(&value, &all);
        let after = build(rejected.endpoint.unwrap(), &repaired, &options).map_or_else(|rejected| rejected.errors, |_| Vec::new());
        let before: Vec<_> = all.iter().map(|issue| (issue.code, issue.path.clone())).collect();
        for issue in after {
            prop_assert!(before.contains(&(issue.code, issue.path.clone())), "{} at {} is new in {}", issue.code, issue.pointer(), repaired);
        }
    }
}
