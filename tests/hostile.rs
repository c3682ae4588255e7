//! Bad input of every size and kind: issues, never a panic, and soon.
#![allow(clippy::panic, clippy::unwrap_used)]

use botonera::{Doc, Issue, OnLoss, Options, Rejected, build, providers};
use serde_json::{Value, json};

fn targets() -> impl Iterator<Item = &'static str> {
    providers().iter().flat_map(|provider| provider.endpoints.iter().map(|endpoint| endpoint.id).chain([provider.id]))
}

fn rejected(message: impl Into<Doc>, target: &str) -> Rejected {
    build(target, message, &Options::default()).unwrap_err()
}

fn codes(issues: &[Issue]) -> Vec<&str> {
    issues.iter().map(|issue| issue.code.as_str()).collect()
}

fn reply(label: &str) -> Value {
    json!({ "type": "reply", "label": label, "id": label })
}

#[test]
fn an_empty_message_names_what_is_missing() {
    for target in targets() {
        let expected = ["to-missing", "text-missing", "buttons-missing"];
        assert_eq!(codes(&rejected(json!({}), target).errors), expected, "{target}");
    }
}

#[test]
fn what_is_no_object_is_told_as_such() {
    for value in [json!(null), json!(1), json!("text"), json!([]), json!(true)] {
        let rejected = rejected(&value, "ryzeapi");
        assert_eq!((codes(&rejected.errors), rejected.warnings.len()), (vec!["message-invalid"], 0));
    }
}

#[test]
fn a_long_text_is_a_text() {
    let text = "é\"\n".repeat(2_500_000);
    let message = json!({ "to": "+5511999999999", "text": text, "buttons": [{ "type": "copy", "code": "1", "label": "Copy" }] });
    for target in ["z-api/send-button-otp", "z-api/send-button-actions", "ryzeapi/button"] {
        let built = build(target, &message, &Options::default()).unwrap();
        let body: Value = serde_json::from_str(&built.request.body).unwrap();
        assert!(body.as_object().unwrap().values().any(|value| *value == message["text"]));
    }
}

#[test]
fn a_hundred_issues_are_told_the_others_counted() {
    let buttons: Vec<Value> = (0..100_000).map(|_| json!({ "type": "reply" })).collect();
    for target in targets() {
        let rejected = rejected(json!({ "to": "+5511999999999", "text": "x", "buttons": buttons }), target);
        assert_eq!(rejected.errors.len(), 101, "{target}");
        let last = rejected.errors.last().unwrap();
        assert_eq!((last.code.as_str(), last.pointer()), ("issues-truncated", String::new()));
        assert!(last.message.contains(" more issues are not shown"), "{}", last.message);
    }
}

#[test]
fn many_good_buttons_are_carried_where_no_limit_is_stated() {
    let buttons: Vec<Value> = (0..100_000).map(|index| reply(&index.to_string())).collect();
    let message = json!({ "to": "+5511999999999", "text": "x", "buttons": buttons });
    let built = build("moorse", &message, &Options::default()).unwrap();
    assert_eq!(codes(&built.warnings), ["buttons-too-many"]);
    assert_eq!(codes(&rejected(&message, "ryzeapi").errors), ["buttons-too-many"]);
}

#[test]
fn many_equal_buttons_are_compared_quickly() {
    let buttons: Vec<Value> = (0..100_000).map(|_| reply("same")).collect();
    let built = build("z-api", json!({ "to": "+5511999999999", "text": "x", "buttons": buttons }), &Options::default()).unwrap();
    assert_eq!(built.warnings.len(), 101);
}

#[test]
fn many_lost_buttons_leave_none() {
    let buttons: Vec<Value> = (0..100_000).map(|_| json!({ "type": "url", "label": "x", "url": "https://x.y" })).collect();
    let message = json!({ "to": "+5511999999999", "text": "x", "buttons": buttons });
    let options = Options { loss: OnLoss::Warn, ..Options::default() };
    let rejected = build("moorse", &message, &options).unwrap_err();
    assert_eq!((codes(&rejected.errors), rejected.warnings.len()), (vec!["buttons-too-few"], 101));
}

#[test]
fn many_unknown_members_are_told() {
    let members: serde_json::Map<String, Value> = (0..100_000).map(|index| (format!("textx{index}"), json!(index))).collect();
    assert_eq!(rejected(Value::Object(members), "z-api").errors.len(), 101);
}

#[test]
fn deep_nesting_is_cut_where_it_is() {
    let mut value = json!("deep");
    for _ in 0..10_000 {
        value = Value::Array(vec![value]);
    }
    let mut message = json!({ "to": "+5511999999999", "buttons": [reply("x")] });
    message["text"] = value;
    assert_eq!(codes(&rejected(&message, "ryzeapi").errors), ["text-invalid"]);
    let text = format!("{{\"text\": {}1{}}}", "[".repeat(10_000), "]".repeat(10_000));
    assert_eq!(codes(&rejected(Doc::parse(&text), "ryzeapi").errors), ["to-missing", "text-invalid", "buttons-missing"]);
    let unclosed = "[".repeat(10_000_000);
    assert_eq!(codes(&rejected(Doc::parse(&unclosed), "ryzeapi").errors), ["json-invalid"]);
}

#[test]
fn names_of_prototypes_are_names() {
    let text = r#"{ "__proto__": { "to": "x" }, "constructor": 1, "to": "+5511999999999", "text": "x", "buttons": [] }"#;
    let rejected = rejected(Doc::parse(text), "moorse");
    let found: Vec<String> = rejected.errors.iter().map(|issue| format!("{} {}", issue.code, issue.pointer())).collect();
    assert_eq!(found, ["buttons-too-few /buttons", "member-unknown /__proto__", "member-unknown /constructor"]);
}

#[test]
fn issues_quote_no_secrets_and_little_else() {
    let secret = "S3CRET-value";
    let message = json!({
        "to": secret, "text": [secret], "title": { "x": secret }, "media": { "type": "image", "url": secret }, "footer": 1,
        "buttons": [{ "type": "url", "label": "x", "url": secret }, { "type": "call", "label": "x", "phone": secret }], "delay": secret
    });
    for target in targets() {
        let rejected = rejected(&message, target);
        for issue in rejected.errors.iter().chain(&rejected.warnings) {
            let texts = format!("{} {} {} {:?}", issue.message, issue.why, issue.help, issue.params);
            assert!(!texts.contains(secret), "{target}: {texts}");
            assert!(!texts.contains(['{', '}']), "{target}: {texts}");
        }
    }
    let long = json!({ "buttons": [{ "type": "\u{7}".repeat(1000) }] });
    for issue in rejected(&long, "ryzeapi").errors {
        assert!(issue.message.chars().count() < 120 && !issue.message.contains(char::is_control), "{}", issue.message);
    }
}
