//! Names that are nearly those of members, or stand in the wrong place: in messages and payloads whose members stand inside others.
#![allow(clippy::panic, clippy::unwrap_used, clippy::needless_pass_by_value)]

use botonera::{Detected, Doc, Issue, Options, apply_fixes, build, detect, validate};
use serde_json::{Value, json};

const LIST: &str = "z-api/send-button-list";

fn told(errors: &[Issue], warnings: &[Issue]) -> Vec<String> {
    let letters = errors.iter().map(|issue| ("E", issue)).chain(warnings.iter().map(|issue| ("W", issue)));
    let fixed = |issue: &Issue| if issue.fix.is_empty() { "" } else { " *" };
    letters.map(|(letter, issue)| format!("{letter} {} {}{}", issue.code, issue.pointer(), fixed(issue))).collect()
}

fn validated(payload: impl Into<Doc>) -> Vec<String> {
    let verdict = validate(LIST, payload, &Options::default());
    told(&verdict.errors, &verdict.warnings)
}

fn built(message: &Value) -> Vec<String> {
    match build("ryzeapi", message, &Options::default()) {
        Ok(built) => told(&[], &built.warnings),
        Err(rejected) => told(&rejected.errors, &rejected.warnings),
    }
}

fn message(more: Value) -> Value {
    let mut message = json!({ "to": "+5511999999999", "text": "x", "buttons": [{ "type": "reply", "label": "a", "id": "1" }] });
    message.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    message
}

fn payload(more: Value) -> Value {
    let mut payload = json!({ "phone": "5511999999999", "message": "x" });
    payload.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    payload
}

fn buttons() -> Value {
    json!([{ "id": "1", "label": "a" }])
}

#[test]
fn a_name_with_a_slash_in_it_is_no_path() {
    let parts = json!({ "media/type": "image", "media/url": "https://example.com/a.png" });
    assert_eq!(built(&message(parts)), ["E member-unknown /media~1type", "E member-unknown /media~1url"]);
    let half = json!({ "media": { "type": "image" }, "media/url": "https://example.com/a.png" });
    assert_eq!(built(&message(half)), ["E url-missing /media/url", "E member-unknown /media~1url"]);
    let private = json!({ "quote": { "messageId": "Q" }, "quote/private": true });
    assert_eq!(built(&message(private)), ["E member-unknown /quote~1private"]);
    assert_eq!(
        validated(payload(json!({ "buttonList/buttons": buttons() }))),
        ["E buttons-missing /buttonList/buttons", "W member-unknown /buttonList~1buttons"]
    );
    assert_eq!(detect(payload(json!({ "buttonList/buttons": buttons() }))), None);
    assert_eq!(
        validated(payload(json!({ "buttonList": { "buttons": buttons() }, "buttonList/image": "" }))),
        ["W member-unknown /buttonList~1image"]
    );
}

#[test]
fn what_stands_around_members_is_given_once() {
    for second in ["{}", r#"{ "image": "https://example.com/a.png" }"#, r#"{ "buttons": [] }"#, r#"{ "zz": 1 }"#, "null"] {
        let text = format!(
            r#"{{ "phone": "5511999999999", "message": "x", "buttonList": {{ "buttons": {} }}, "buttonList": {second} }}"#,
            buttons()
        );
        assert_eq!(validated(Doc::parse(&text)), ["E member-duplicate /buttonList"], "{second}");
    }
}

#[test]
fn a_misspelt_object_is_read_as_the_one_that_was_meant() {
    let misspelt = message(json!({
        "MEDIA": { "type": "image", "url": "https://example.com/a.png" }, "qoute": { "messageId": "Q" }
    }));
    assert_eq!(built(&misspelt), ["E member-unknown /MEDIA *", "E member-unknown /qoute *"]);
    let rejected = build("ryzeapi", &misspelt, &Options::default()).unwrap_err();
    assert!(built(&apply_fixes(&misspelt, &rejected.errors)).is_empty());
    // What is wrong inside is told where it will stand.
    let faulty = message(json!({ "qoute": { "messageId": "" } }));
    assert_eq!(built(&faulty), ["E quote-invalid /quote/messageId", "E member-unknown /qoute"]);
}

#[test]
fn a_misspelt_object_around_members_is_told_and_renamed() {
    let misspelt = payload(json!({ "buttonlist": { "buttons": buttons() } }));
    assert_eq!(validated(&misspelt), ["E buttons-missing /buttonList/buttons", "W member-unknown /buttonlist *"]);
    let verdict = validate(LIST, &misspelt, &Options::default());
    assert_eq!(verdict.warnings[0].message, "There is no member `buttonlist` here; did you mean `buttonList`?");
    assert!(validated(apply_fixes(&misspelt, &verdict.warnings)).is_empty());
    assert_eq!(detect(&misspelt), Some(Detected::Payload(LIST)));
    // What is wrong inside is told as well, and where it has no repair nothing is certain.
    let faulty = payload(json!({ "buttonlist": { "buttons": [{ "id": "1", "label": 5 }], "zz": 1 } }));
    assert_eq!(
        validated(&faulty),
        [
            "E buttons-missing /buttonList/buttons",
            "E label-invalid /buttonList/buttons/0/label",
            "W member-unknown /buttonList/zz",
            "W member-unknown /buttonlist"
        ]
    );
    // Beside the one that was meant it is only told.
    let both = payload(json!({ "buttonlist": { "buttons": buttons() }, "buttonList": {} }));
    assert_eq!(validated(&both), ["E buttons-missing /buttonList/buttons", "W member-unknown /buttonlist"]);
}

/// The lists of other endpoints, and of the neutral message.
#[test]
fn a_list_at_the_root_is_moved_to_where_it_belongs() {
    for name in ["buttons", "buttonsId"] {
        for more in [json!({}), json!({ "buttonList": {} }), json!({ "buttonList": { "image": "https://example.com/a.png" } })] {
            let mut misplaced = payload(more);
            misplaced[name] = buttons();
            let wrong = validated(&misplaced);
            assert_eq!(wrong, ["E buttons-missing /buttonList/buttons".to_owned(), format!("W member-unknown /{name} *")]);
            let verdict = validate(LIST, &misplaced, &Options::default());
            assert!(validated(apply_fixes(&misplaced, &verdict.warnings)).is_empty(), "{misplaced}");
        }
    }
    // With the very name it is the other endpoint's payload.
    assert_eq!(validated(payload(json!({ "buttonActions": buttons() }))), ["E target-conflict "]);
    // Nothing is put over what is there.
    let both = payload(json!({ "buttonList": { "buttons": buttons() }, "buttons": buttons() }));
    assert_eq!(validated(&both), ["W member-unknown /buttons"]);
}
