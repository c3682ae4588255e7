//! What values are taken for. The samples are copied from the providers' pages.
#![allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

#[path = "detect/events.rs"]
mod events;
#[path = "detect/samples.rs"]
mod samples;
#[path = "detect/strangers.rs"]
mod strangers;

use std::collections::BTreeMap;
use std::fs;

use botonera::{Detected, Options, detect, providers, validate};
use samples::*;
use serde_json::{Value, json};

#[test]
fn each_example_of_the_pages_is_a_payload_of_its_endpoint() {
    let samples = samples();
    for (endpoint, sample) in &samples {
        assert_eq!(detect(sample), Some(Detected::Payload(endpoint)), "{sample}");
    }
    for endpoint in providers().iter().flat_map(|provider| provider.endpoints).map(|endpoint| known_as(endpoint.id)) {
        assert!(samples.iter().any(|(own, _)| *own == endpoint), "`samples` in tests/detect/samples.rs lacks {endpoint}");
    }
}

/// `phone` and `message` are of three endpoints; what is left of an example otherwise fits one.
#[test]
fn an_example_without_one_required_member_is_of_the_only_endpoint_it_fits() {
    for (endpoint, sample) in samples() {
        for member in required(endpoint) {
            let rest = without(&sample, member);
            let is_of_several =
                !["code", "buttonActions", "buttonList", "title", "footer"].iter().any(|own| rest.get(own).is_some());
            let expected = match endpoint {
                OTP | ACTIONS | LIST if is_of_several => None,
                // The buttons alone tell the two apart.
                GREEN_REPLY | GREEN if *member == "buttons" => None,
                REPLIES | LINK if *member == "interactive" => None,
                _ => Some(Detected::Payload(endpoint)),
            };
            assert_eq!(detect(&rest), expected, "without {member}: {rest}");
        }
    }
}

/// Every message and payload of the fixtures whose members are those that the pages require.
#[test]
fn every_fixture_is_what_its_folder_says() {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    let endpoints: Vec<&str> = providers().iter().flat_map(|provider| provider.endpoints).map(|endpoint| endpoint.id).collect();
    for endpoint in endpoints.iter().copied() {
        for entry in fs::read_dir(format!("tests/fixtures/{endpoint}")).unwrap() {
            let path = entry.unwrap().path();
            let case: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
            let input = ["validate", "read", "translate"].iter().find_map(|member| case.get(member));
            let (value, members, expected) = match input {
                Some(payload) => (payload, required(endpoint), Detected::Payload(known_as(endpoint))),
                None => (&case["message"], ["to", "text", "buttons"].as_slice(), Detected::Message),
            };
            // Where buttons alone tell two endpoints apart, and there are none, it is of both.
            let is_of_two = [GREEN_REPLY, GREEN].contains(&endpoint) && value.pointer("/buttons/0").is_none();
            // What says that it is something else is taken for that.
            let is_other =
                |issue: &Value| ["type-", "target-"].iter().any(|about| issue["code"].as_str().unwrap().starts_with(about));
            let has_inside =
                value.get("interactive").is_none_or(|inner| ["action", "body"].iter().all(|name| inner.get(name).is_some()));
            let is_another = case["errors"].as_array().is_some_and(|errors| errors.iter().any(is_other));
            // Whose button lacks two of its members has another's buttons.
            let is_missing = |issue: &&Value| {
                let [code, pointer] = ["code", "pointer"].map(|member| issue[member].as_str().unwrap());
                code.ends_with("-missing") && pointer.contains("/0/")
            };
            let lacking = case["errors"].as_array().map_or(0, |errors| errors.iter().filter(is_missing).count());
            let is_another = is_another || lacking > 1;
            let is_whole = members.iter().all(|member| value.get(member).is_some()) && has_inside && !is_another && !is_of_two;
            // Moorse's older form has other members; without a button it could as well be a message without its text.
            let is_older = endpoint == SEND && value.pointer("/buttons/0").is_some() && value.get("title").is_some();
            // Whose type is another one is another message.
            let is_other = [MENU, INTERACTIVE].contains(&endpoint) && value.get("type").is_some_and(|kind| kind != "button");
            // With Meta's buttons it could as well be what Meta has inside `interactive`.
            let button = |name: &str| value.pointer(&format!("/action/buttons/0/{name}"));
            let is_other = is_other || endpoint == INTERACTIVE && button("reply").is_some() && button("title").is_none();
            if (is_whole || is_older && input.is_some()) && !is_other {
                assert_eq!(detect(value), Some(expected), "{}", path.display());
                *counts.entry(format!("{expected:?}")).or_default() += 1;
            }
        }
    }
    // Each endpoint's payloads, but for those that are another's, and the messages.
    for kind in endpoints.into_iter().map(|endpoint| Detected::Payload(known_as(endpoint))).chain([Detected::Message]) {
        let count = counts.get(&format!("{kind:?}")).copied().unwrap_or_default();
        assert!(
            count >= 30,
            "{kind:?}: of its fixtures {count} have the members that `required` in tests/detect/samples.rs names, not 30"
        );
    }
}

#[test]
fn a_message_without_one_required_member_is_a_message() {
    let message = json!({
        "to": "+5511999999999", "text": "Hello", "media": { "type": "image", "url": "https://example.com/a.png" },
        "buttons": [{ "type": "reply", "label": "Yes", "id": "yes" }]
    });
    for member in ["to", "text", "buttons"] {
        let rest = without(&message, member);
        assert_eq!(detect(&rest), Some(Detected::Message), "{rest}");
    }
}

#[test]
fn what_is_nothing_known_is_nothing() {
    for value in [json!(null), json!(5), json!("text"), json!([]), json!({}), json!([{}]), json!({ "a": 1, "b": 2 })] {
        assert_eq!(detect(&value), None, "{value}");
    }
    assert_eq!(detect(json!({ "phone": "551199999999", "message": "Olá" })), None);
    // Texts without buttons, at uazapi and Evolution API.
    for more in [json!({}), json!({ "delay": 1200, "readchat": true }), json!({ "delay": 1200, "mentioned": ["5511999999999"] })]
    {
        let mut value = json!({ "number": "5511999999999", "text": "Olá" });
        value.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        assert_eq!(detect(&value), None, "{value}");
    }
}

#[test]
fn where_a_provider_is_named_and_its_endpoint_unclear_the_candidates_are_told() {
    let verdict = validate("z-api", json!({ "phone": "551199999999", "message": "Olá" }), &Options::default());
    assert_eq!(verdict.errors.len(), 1);
    assert_eq!(verdict.errors[0].code, "target-unclear");
    let issue = serde_json::to_value(&verdict.errors[0]).unwrap();
    assert_eq!(issue["at"], "target");
    assert_eq!(issue["params"]["known"], json!([OTP, ACTIONS, LIST]));
}

/// Endpoints of one provider whose payloads differ in their buttons alone.
#[test]
fn payloads_are_told_apart_by_what_their_buttons_are() {
    let payload = |button: Value| json!({ "chatId": "5511999999999@c.us", "body": "Hello", "buttons": [button] });
    for (button, endpoint) in [
        (json!({ "buttonId": "1", "buttonText": "Yes" }), Some(GREEN_REPLY)),
        (json!({ "type": "reply", "buttonId": "1", "buttonText": "Yes" }), Some(GREEN_REPLY)),
        (json!({ "type": "copy", "buttonId": "1", "buttonText": "Copy", "copyCode": "1" }), Some(GREEN)),
        (json!({ "type": "URL", "buttonText": "Open", "url": "https://example.com" }), Some(GREEN)),
        (json!({ "type": "call", "buttonId": "1", "buttonText": "Call" }), Some(GREEN)),
    ] {
        assert_eq!(detect(payload(button.clone())), endpoint.map(Detected::Payload), "{button}");
    }
}

#[test]
fn misspelt_names_still_tell_the_endpoints_apart() {
    for (payload, endpoint) in [
        (
            json!({ "phone": "5511999999999", "message": "m", "buttonAction": [{ "type": "REPLY", "label": "a", "id": "1" }] }),
            "z-api/send-button-actions",
        ),
        (json!({ "phone": "5511999999999", "message": "m", "cod": "1" }), "z-api/send-button-otp"),
        (json!({ "Phone": "5511999999999", "Message": "m", "Code": "1" }), "z-api/send-button-otp"),
    ] {
        assert_eq!(detect(&payload), Some(Detected::Payload(endpoint)), "{payload}");
        let told = validate("z-api", &payload, &Options::default());
        assert!(told.errors.iter().all(|issue| issue.code != "target-unclear"), "{payload}");
    }
}
