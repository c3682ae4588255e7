//! Repairs, over every value of the fixtures.
#![allow(clippy::panic, clippy::unwrap_used)]

mod pointers;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use botonera::{Code, Issue, OnLoss, Options, apply_fixes, build, detect, translate, validate};
use pointers::places;
use serde_json::{Value, json};

/// The target, whether it is a payload, and the value.
fn inputs() -> Vec<(String, String, bool, Value)> {
    fn walk(folder: &Path, out: &mut Vec<(String, String, bool, Value)>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, out);
                continue;
            }
            let case: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
            let folder = folder.strip_prefix("tests/fixtures").unwrap().to_str().unwrap().replace('\\', "/");
            let text = |member: &str| case.get(member).and_then(Value::as_str).map(str::to_owned);
            let payload = ["validate", "read", "translate"].iter().find_map(|member| case.get(member).cloned());
            let target = if case.get("translate").is_some() { text("from") } else { text("target") }.unwrap_or(folder);
            if let Some(value) = payload.clone().or_else(|| case.get("message").cloned()) {
                out.push((path.display().to_string(), target, payload.is_some(), value));
            }
        }
    }
    let mut out = Vec::new();
    walk(Path::new("tests/fixtures"), &mut out);
    out.sort_by(|a, b| a.0.cmp(&b.0));
    out
}

/// The errors, then the warnings.
fn judge(target: &str, is_payload: bool, value: &Value) -> (Vec<Issue>, Vec<Issue>) {
    let options = Options { loss: OnLoss::Warn, ..Options::default() };
    if is_payload {
        let verdict = validate(target, value, &options);
        return (verdict.errors, verdict.warnings);
    }
    match build(target, value, &options) {
        Ok(built) => (Vec::new(), built.warnings),
        Err(rejected) => (rejected.errors, rejected.warnings),
    }
}

fn names(issues: &[Issue]) -> BTreeSet<String> {
    issues.iter().map(|issue| format!("{} {}", issue.code, issue.pointer())).collect()
}

#[test]
fn fixes_bring_nothing_new_and_are_done_once() {
    let (mut faults, mut fixed) = (Vec::new(), 0);
    for (name, target, is_payload, value) in inputs() {
        let (errors, warnings) = judge(&target, is_payload, &value);
        let issues = [errors.clone(), warnings].concat();
        let given = value.clone();
        let repaired = apply_fixes(&value, &issues);
        assert_eq!(value, given, "{name}: the argument is changed");
        if issues.iter().all(|issue| issue.fix.is_empty()) {
            assert_eq!(repaired, value, "{name}: there is no fix");
            continue;
        }
        fixed += 1;
        if apply_fixes(&repaired, &issues) != repaired {
            faults.push(format!("{name}: a second application changes {repaired}"));
        }
        let (errors_now, warnings_now) = judge(&target, is_payload, &repaired);
        let new: Vec<_> = names(&errors_now).difference(&names(&errors)).cloned().collect();
        if !new.is_empty() {
            faults.push(format!("{name}: new errors {new:?} in {repaired}"));
        }
        let left = names(&[errors_now, warnings_now].concat());
        for issue in issues.iter().filter(|issue| !issue.fix.is_empty()) {
            let issue = format!("{} {}", issue.code, issue.pointer());
            if left.contains(&issue) {
                faults.push(format!("{name}: {issue} is left in {repaired}"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(fixed >= 60, "{fixed}");
}

/// What a payload was before its fixes, it still is.
#[test]
fn fixes_do_not_make_a_payload_something_else() {
    for (name, target, is_payload, value) in inputs() {
        let (errors, warnings) = judge(&target, is_payload, &value);
        if let Some(before) = detect(&value) {
            assert_eq!(detect(apply_fixes(&value, &[errors, warnings].concat())), Some(before), "{name}");
        }
    }
}

/// A value is repaired in one way at a time: what is wrong with the repaired one as well is told, and repaired next.
#[test]
fn one_value_has_one_repair() {
    let number = json!(5_511_999_999_999_u64);
    let mut payload = json!({
        "number": number, "contentText": "x", "buttons": [{ "type": "CALL", "id": number, "displayText": "y" }]
    });
    let found = |payload: &Value| {
        let verdict = validate("ryzeapi/button", payload, &Options::default());
        [verdict.errors, verdict.warnings].concat()
    };
    let at_the_number = |issue: &&Issue| issue.pointer() == "/buttons/0/id";
    let issues = found(&payload);
    let repairs: Vec<_> = issues.iter().filter(at_the_number).map(|issue| (issue.code.as_str(), issue.fix.len())).collect();
    assert_eq!(repairs, [("button-id-invalid", 2), ("phone-invalid", 0)]);
    payload = apply_fixes(&payload, &issues);
    assert_eq!(payload["buttons"][0]["id"], "5511999999999");
    payload = apply_fixes(&payload, &found(&payload));
    assert_eq!(payload["buttons"][0]["id"], "+5511999999999");
    assert!(found(&payload).is_empty());
}

/// Where a phone seems to lack its country code, the number with it is offered: as the endpoint writes it, or the message. Nobody is
/// spared the decision, but who takes it has nothing left to do.
/// A patch that makes an object must not empty it again.
/// A text that is no number which a double holds is no number where the repair is read, as JSON or by a JavaScript engine.
#[test]
fn no_repair_takes_quotation_marks_from_what_is_too_large() {
    let repairs_of = |delay: &str| {
        let (errors, _) =
            judge("z-api", false, &json!({ "to": "5511999999999", "text": "Hi", "delay": delay, "buttons": ["Yes"] }));
        let payload = json!({ "to": "5511999999999", "type": "button", "body": { "text": "Hi" }, "height": delay });
        let issues = [errors, judge("whapi/interactive", true, &payload).0].concat();
        let number = issues.iter().filter(|issue| ["/delay", "/height"].contains(&issue.pointer().as_str()));
        number.map(|issue| json!(issue)["fix"][1]["value"].clone()).collect::<Vec<_>>()
    };
    assert_eq!(repairs_of("1e400"), [Value::Null, Value::Null]);
    assert_eq!(repairs_of("12"), [12, 12]);
}

#[test]
fn what_moves_into_one_object_moves_at_once() {
    let of = |button: Value| {
        let action = json!({ "buttons": [button] });
        let interactive = json!({ "type": "button", "body": { "text": "x" }, "action": action });
        json!({ "messaging_product": "whatsapp", "to": "+16505551234", "type": "interactive", "interactive": interactive })
    };
    let flat = of(json!({ "type": "reply", "id": "a", "title": "A" }));
    let (errors, warnings) = judge("meta", true, &flat);
    assert_eq!(warnings.len(), 2, "{warnings:?}");
    let whole = of(json!({ "type": "reply", "reply": { "id": "a", "title": "A" } }));
    for issues in [[errors, warnings.clone()].concat(), warnings[..1].to_vec(), warnings[1..].to_vec()] {
        assert_eq!(apply_fixes(&flat, &issues), whole);
    }
}

#[test]
fn a_guess_is_offered_and_leaves_a_phone_without_issues() {
    let call = |phone: &str| json!([{ "type": "call", "label": "x", "phone": phone }]);
    let mut guessed = 0;
    for phone in ["11999999999", "1133334444", "(85) 99999-8888", " 51 3333.4444"] {
        let mut inputs =
            vec![("z-api/send-button-otp".to_owned(), true, json!({ "phone": phone, "message": "x", "code": "1" }), "/phone")];
        inputs.push((
            "moorse".into(),
            true,
            json!({ "to": phone, "title": "x", "buttonsId": [{ "id": "1", "title": "y" }] }),
            "/to",
        ));
        let buttons = json!([{ "id": phone, "type": "CALL", "displayText": "y" }]);
        inputs.push((
            "ryzeapi".into(),
            true,
            json!({ "number": phone, "contentText": "x", "buttons": buttons }),
            "/buttons/0/id",
        ));
        let buttons = json!([{ "phone": phone, "type": "CALL", "label": "y" }]);
        let actions = json!({ "phone": phone, "message": "x", "buttonActions": buttons });
        inputs.push(("z-api/send-button-actions".into(), true, actions, "/buttonActions/0/phone"));
        for target in ["z-api", "ryzeapi"] {
            inputs.push((target.into(), false, json!({ "to": phone, "text": "x", "buttons": call(phone) }), "/buttons/0/phone"));
        }
        for (target, is_payload, value, place) in inputs {
            let (errors, warnings) = judge(&target, is_payload, &value);
            let issues = [errors, warnings].concat();
            let offered: Vec<&Issue> = issues.iter().filter(|issue| !issue.guess.is_empty()).collect();
            assert!(offered.iter().any(|issue| issue.pointer() == place), "{target} {value}: {:?}", names(&issues));
            let mut changed = value.clone();
            for issue in &offered {
                let guess = serde_json::to_value(&issue.guess).unwrap();
                assert_eq!((&guess[0]["op"], &guess[0]["value"]), (&json!("test"), &json!(phone)), "{target}");
                assert!(issue.code == Code::TO_RISKY || issue.code == Code::PHONE_RISKY, "{target}: {}", issue.code);
                // What is only likely is no repair.
                let repaired = apply_fixes(&value, std::slice::from_ref(issue));
                assert_eq!(repaired, value, "{target}");
                let patch: json_patch::Patch = serde_json::from_value(guess).unwrap();
                json_patch::patch(&mut changed, &patch).unwrap();
                guessed += 1;
            }
            let (errors, warnings) = judge(&target, is_payload, &changed);
            let left = names(&[errors, warnings].concat());
            assert!(left.is_empty(), "{target} {changed}: {left:?}");
        }
    }
    assert_eq!(guessed, 4 * (1 + 1 + 2 + 2 + 2 * 2));
}

/// Digits that are missing are no guess, nor is a country code where a `+` stands; and what is translated is the payload's.
#[test]
fn a_guess_is_made_of_a_missing_country_code_alone() {
    let of = |target: &str, to: &str| {
        let message = json!({ "to": to, "text": "x", "buttons": [{ "type": "copy", "code": "1", "label": "y" }] });
        let (errors, warnings) = judge(target, false, &message);
        [errors, warnings].concat().iter().flat_map(|issue| issue.guess.clone()).collect::<Vec<_>>()
    };
    for to in ["+11999999999", "5511999999", "5555999999999", "120363019502650977@g.us", "11999999999@s.whatsapp.net"] {
        assert!(of("ryzeapi", to).is_empty(), "{to}");
    }
    assert_eq!(of("ryzeapi", "11999999999").len(), 2);
    let payload = json!({ "phone": "11999999999", "message": "x", "code": "1", "buttonText": "y" });
    let translated = translate("z-api/send-button-otp", "ryzeapi", &payload, &Options::default()).unwrap();
    let guesses: Vec<Value> =
        translated.warnings.iter().map(|issue| json!(issue.guess)).filter(|guess| *guess != json!([])).collect();
    let guess = json!([{ "op": "test", "path": "/phone", "value": "11999999999" }, { "op": "replace", "path": "/phone", "value": "5511999999999" }]);
    assert_eq!(guesses, [guess]);
}

/// Every issue has a code of the public list, whatever stands in the place of a value.
#[test]
fn every_issue_has_a_code() {
    let mut told = BTreeSet::new();
    for (name, target, is_payload, value) in inputs() {
        for place in places(&value) {
            for other in [json!(null), json!(true), json!(5), json!("x"), json!([{}]), json!({})] {
                let mut changed = value.clone();
                *changed.pointer_mut(&place).unwrap() = other;
                let (errors, warnings) = judge(&target, is_payload, &changed);
                for issue in errors.iter().chain(&warnings) {
                    assert!(Code::ALL.contains(&issue.code), "{name}: {} at {place}: {}", issue.pointer(), issue.message);
                    told.insert(issue.code.as_str());
                }
            }
        }
    }
    assert!(told.len() > 60, "{told:?}");
}
