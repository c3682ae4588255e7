//! Bad input of every size and kind: issues, never a panic. What would grow with the square of such a value would not end while anybody
//! waits; no clock is watched for that.
#![allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

use botonera::{Doc, Issue, OnLoss, Options, Rejected, apply_fixes, build, providers, read, translate, validate};
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
fn what_stands_before_a_number_stands_there_once() {
    for start in ["tel:", "TEL://", "whatsapp:", "whatsapp:send?phone=", "https://wa.me/"] {
        let to = start.repeat(300_000) + "5511999999999";
        let call = json!({ "type": "call", "label": "x", "phone": to });
        let errors = rejected(json!({ "to": to, "text": "x", "buttons": [call] }), "ryzeapi").errors;
        assert_eq!(codes(&errors), ["to-invalid", "phone-invalid"], "{start}");
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

/// What `validate` finds; `read` finds the same, and `translate` gives nothing for a payload with errors. All of it soon.
fn judged(target: &str, payload: impl Into<Doc>) -> (Vec<Issue>, Vec<Issue>) {
    let (payload, options) = (payload.into(), Options::default());
    let verdict = validate(target, payload.clone(), &options);
    match read(target, payload.clone(), &options) {
        Ok(read) => assert!(verdict.ok() && read.warnings.starts_with(&verdict.warnings), "{target}"),
        Err(rejected) => assert_eq!((&rejected.errors, &rejected.warnings), (&verdict.errors, &verdict.warnings), "{target}"),
    }
    let translated = translate(target, "ryzeapi", payload, &options);
    assert!(verdict.ok() || translated.is_err(), "{target}");
    (verdict.errors, verdict.warnings)
}

/// A payload of each endpoint that takes any number of buttons, or refuses more than three, with these buttons.
fn payloads(button: impl Fn(usize) -> [Value; 3], count: usize) -> [(&'static str, Value); 3] {
    let buttons = |endpoint: usize| (0..count).map(|index| button(index)[endpoint].clone()).collect::<Vec<_>>();
    [
        ("z-api/send-button-actions", json!({ "phone": "5511999999999", "message": "x", "buttonActions": buttons(0) })),
        ("ryzeapi/button", json!({ "number": "5511999999999", "contentText": "x", "buttons": buttons(1) })),
        ("moorse/send-buttons", json!({ "to": "5511999999999", "title": "x", "buttonsId": buttons(2) })),
    ]
}

#[test]
fn many_buttons_of_a_payload_are_judged_quickly() {
    let good = |index: usize| {
        let id = index.to_string();
        [
            json!({ "type": "REPLY", "label": id, "id": id }),
            json!({ "displayText": id, "id": id }),
            json!({ "title": id, "id": id }),
        ]
    };
    let [actions, ryzeapi, moorse] = payloads(good, 100_000);
    assert_eq!(judged(actions.0, &actions.1).1.len(), 1);
    assert_eq!(codes(&judged(ryzeapi.0, &ryzeapi.1).0), ["buttons-too-many"]);
    assert_eq!(codes(&judged(moorse.0, &moorse.1).1), ["buttons-too-many"]);
    let older: Vec<String> = (0..100_000).map(|index| index.to_string()).collect();
    let older = json!({ "to": "5511999999999", "title": "x", "buttons": older });
    assert_eq!(codes(&judged("moorse", &older).1), ["buttons-deprecated", "buttons-too-many"]);
}

#[test]
fn many_faulty_buttons_of_a_payload_are_judged_quickly() {
    let equal = |_| {
        [
            json!({ "type": "REPLY", "label": "x", "id": "x" }),
            json!({ "displayText": "x", "id": "x" }),
            json!({ "title": "x", "id": "x" }),
        ]
    };
    let misspelt =
        |_| [json!({ "tpye": "CALL", "lable": "x", "phoneNumber": "(" }), json!({ "ID": 1 }), json!({ "titel": "x", "ID": [] })];
    let strange = |index: usize| {
        let value = [json!(null), json!([]), json!({}), json!("x"), json!({ "type": {}, "id": {} })][index % 5].clone();
        [value.clone(), value.clone(), value]
    };
    let deprecated = |_| {
        [
            json!({ "type": "URL", "label": "x", "url": "https://whatsapp.com/otp/copy/%41" }),
            json!({ "type": "CALL", "displayText": "x", "id": "5511999999999" }),
            json!({ "id": "x", "title": "x", "x": "x" }),
        ]
    };
    for (target, payload) in payloads(equal, 100_000).iter().chain(&payloads(deprecated, 20_000)) {
        assert_eq!(judged(target, payload).1.len(), 101, "{target}");
    }
    for (target, payload) in payloads(misspelt, 20_000).iter().chain(&payloads(strange, 20_000)) {
        assert_eq!(judged(target, payload).0.len(), 101, "{target}");
    }
}

#[test]
fn many_repairs_are_carried_out() {
    let masked = |_| [json!({ "type": "reply", "label": "x", "id": "x" }), json!({}), json!({})];
    let [(target, payload), ..] = payloads(masked, 100_000);
    let (errors, _) = judged(target, &payload);
    let repaired = apply_fixes(&payload, &errors);
    assert_eq!(
        (&repaired["buttonActions"][99]["type"], &repaired["buttonActions"][100]["type"]),
        (&json!("REPLY"), &json!("reply"))
    );
}

#[test]
fn many_unknown_members_of_a_payload_are_told() {
    // Each is compared with every name that the endpoint knows.
    let members: serde_json::Map<String, Value> = (0..5_000).map(|index| (format!("messagex{index}"), json!(index))).collect();
    // Of two endpoints nobody knows which is meant.
    for target in targets().filter(|target| !["z-api", "green-api"].contains(target)) {
        assert_eq!(judged(target, Value::Object(members.clone())).1.len(), 101, "{target}");
    }
}

#[test]
fn deep_nesting_in_a_payload_is_cut_where_it_is() {
    for depth in [60, 61, 62, 63, 64, 65, 66, 10_000] {
        let deep = format!("{}1{}", "[".repeat(depth), "]".repeat(depth));
        let text = format!(r#"{{ "to": "5511999999999", "title": {deep}, "buttonsId": [{{ "id": "1", "title": "x" }}] }}"#);
        assert_eq!(codes(&judged("moorse", Doc::parse(&text)).0), ["text-invalid"], "{depth}");
        // Where nobody looks it does no harm.
        let text =
            format!(r#"{{ "to": "5511999999999", "title": "x", "x": {deep}, "buttonsId": [{{ "id": "1", "title": "x" }}] }}"#);
        let (errors, warnings) = judged("moorse", Doc::parse(&text));
        assert_eq!((codes(&errors), codes(&warnings)), (vec![], vec!["member-unknown"]), "{depth}");
        let older = format!(r#"{{ "to": "5511999999999", "title": "x", "buttons": {deep} }}"#);
        assert!(!judged("moorse", Doc::parse(&older)).0.is_empty(), "{depth}");
    }
    for unclosed in ["[", "{\"x\":", "{\"buttons\":["] {
        for target in targets() {
            assert_eq!(codes(&judged(target, Doc::parse(&unclosed.repeat(1_000_000))).0), ["json-invalid"], "{target}");
        }
    }
}

#[test]
fn long_texts_of_a_payload_are_texts() {
    let text = "é\"\n".repeat(2_500_000);
    let payload = json!({ "to": "5511999999999", "title": text, "buttonsId": [{ "id": text, "title": text }] });
    let (errors, warnings) = judged("moorse", &payload);
    assert_eq!((codes(&errors), codes(&warnings)), (vec![], vec!["button-id-too-long", "label-too-long", "text-too-long"]));
    let read = read("moorse", &payload, &Options::default()).unwrap();
    assert_eq!(read.message.text, text);
    for digits in ["1".repeat(10_000_000), " ".repeat(10_000_000), "+".repeat(10_000_000), "1@".repeat(5_000_000)] {
        let payload =
            json!({ "number": digits, "contentText": "x", "buttons": [{ "type": "CALL", "id": digits, "displayText": "x" }] });
        let (errors, _) = judged("ryzeapi", &payload);
        assert_eq!(errors.iter().map(Issue::pointer).collect::<Vec<_>>(), ["/number", "/buttons/0/id"]);
    }
    // In a member's name, in a type, in a copy link.
    let long = "%41".repeat(3_000_000);
    let link = format!("https://www.whatsapp.com/otp/copy/{long}");
    let payload = json!({ "phone": "5511999999999", "message": "x", long.as_str(): 1, "buttonActions": [{ "type": "URL", "url": link, "label": "x" }, { "type": long, "label": "x" }] });
    let (errors, warnings) = judged("z-api/send-button-actions", &payload);
    assert_eq!(codes(&errors), ["button-type-unknown"]);
    assert_eq!(codes(&warnings), ["link-deprecated", "label-duplicate", "member-unknown"]);
    assert!(errors.iter().chain(&warnings).all(|issue| issue.message.chars().count() < 120));
}

#[test]
fn pictures_of_ten_megabytes_are_pictures() {
    let data = format!("iVBORw0KGgo{}", "A".repeat(10_000_001));
    for (image, expected) in [
        (data.clone(), vec!["media-deprecated"]),
        (format!("data:image/png;base64,{data}"), vec![]),
        (format!("https://x.y/{data}"), vec![]),
    ] {
        for payload in [
            json!({ "phone": "5511999999999", "message": "x", "code": "1", "image": image }),
            json!({ "phone": "5511999999999", "message": "x", "image": image, "buttonActions": [{ "type": "REPLY", "id": "1", "label": "x" }] }),
        ] {
            let (errors, warnings) = judged("z-api", &payload);
            assert_eq!((codes(&errors), codes(&warnings)), (vec![], expected.clone()));
            let read = read("z-api", &payload, &Options::default()).unwrap();
            assert!(read.message.media.unwrap().url.ends_with(&data));
        }
    }
    for bad in [format!("{data}A"), format!("{data}!AAA"), format!("data:image/png;base64,{data}="), "A".repeat(10_000_000)] {
        let payload = json!({ "phone": "5511999999999", "message": "x", "code": "1", "image": bad });
        assert_eq!(codes(&judged("z-api", &payload).0), ["media-invalid"]);
    }
}

/// Where a member is given twice, its second place is told, and looked up in the text once.
#[test]
fn many_members_given_twice_are_told_quickly() {
    for name in ["text", "x"] {
        let twice = format!(r#""{name}": "x", "#).repeat(100_000);
        let text = format!(r#"{{ {twice} "to": "+5511999999999", "buttons": [] }}"#);
        let errors = rejected(Doc::parse(&text), "ryzeapi").errors;
        // They stand at one path: one problem.
        let told: Vec<&Issue> = errors.iter().filter(|issue| issue.code == "member-duplicate").collect();
        assert_eq!(told.len(), 1, "{name}");
        assert!(told[0].message.contains("line 1, column "), "{}", told[0].message);
    }
}

#[test]
fn many_values_of_the_wrong_kind_are_told_quickly() {
    let buttons: Vec<Value> = (0..100_000).map(|_| json!({ "type": "reply", "label": 5, "id": {} })).collect();
    let errors = rejected(json!({ "to": "+5511999999999", "text": "x", "buttons": buttons }), "ryzeapi").errors;
    assert_eq!(errors.len(), 101);
    assert!(errors.iter().filter(|issue| issue.code != "buttons-too-many").take(99).all(|issue| issue.response.is_some()));
}

#[test]
fn many_links_that_are_none_are_told_quickly() {
    for url in ["x", "tel:+551133334444"] {
        let buttons: Vec<Value> = (0..50_000).map(|_| json!({ "type": "URL", "label": "x", "url": url })).collect();
        let (errors, _) =
            judged("z-api/send-button-actions", json!({ "phone": "5511999999999", "message": "x", "buttonActions": buttons }));
        assert_eq!((errors.len(), codes(&errors[..1])), (101, vec!["url-invalid"]));
    }
}

#[test]
fn many_names_of_one_part_are_told_quickly() {
    let named = |index: usize| format!("copy{}code", "_".repeat(index));
    for own in [" ".repeat(400_000), "1".repeat(400_000)] {
        let mut payload: serde_json::Map<String, Value> = (0..2_000).map(|index| (named(index), json!("2"))).collect();
        payload.extend([("phone".into(), json!("5511999999999")), ("message".into(), json!("x")), ("code".into(), json!(own))]);
        let (errors, warnings) = judged("z-api/send-button-otp", Value::Object(payload));
        assert!(errors.len() <= 1 && warnings.len() == 101, "{errors:?}");
    }
}
