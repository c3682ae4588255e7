//! Answers and webhooks: a file for each sample in `tests/wire/<provider>/{answers,events}/`, and what holds for all.
#![allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

#[allow(dead_code, reason = "shared with tests that need more of it")]
mod strategies;

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::sync::LazyLock;

use botonera::{
    Body, Credentials, Detected, Message, OnLoss, Options, Received, build, detect, parse_event, parse_response, providers,
};
use proptest::prelude::*;
use serde_json::{Value, json};
use strategies::{any_json, good_message};

/// The samples of a kind: the provider, the file and what stands in it.
fn samples(kind: &str) -> Vec<(&'static str, PathBuf, Value)> {
    let mut out = Vec::new();
    for provider in providers() {
        let folder = format!("tests/wire/{}/{kind}", provider.id);
        for entry in fs::read_dir(&folder).unwrap_or_else(|error| panic!("{folder} (step 3 of CONTRIBUTING.md): {error}")) {
            let path = entry.unwrap().path();
            let sample: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
            assert!(sample["source"].as_str().is_some_and(|source| !source.is_empty()), "{}", path.display());
            out.push((provider.id, path, sample));
        }
    }
    out
}

/// Whose events a provider's are taken for: some hand on those of another.
fn known_as(provider: &str) -> &str {
    if provider == "360dialog" { "meta" } else { provider }
}

/// The body in each form that it may come in.
fn bodies(sample: &Value) -> Vec<Body> {
    let text = sample["text"].as_str().map_or_else(|| sample["body"].to_string(), str::to_owned);
    let marked = format!("\u{feff}{text}");
    let mut bodies = vec![Body::from(&*text), Body::from(text.as_bytes()), Body::from(marked.into_bytes())];
    if sample.get("text").is_none() {
        bodies.push(Body::from(&sample["body"]));
    }
    bodies
}

fn endpoint(provider: &str) -> &'static str {
    let provider = providers().iter().find(|known| known.id == provider).unwrap();
    provider.endpoints.last().unwrap().id
}

fn received(sample: &Value, body: Body) -> Received {
    let mut received = Received::new(sample["status"].as_u64().unwrap().try_into().unwrap(), body);
    for (name, value) in sample["headers"].as_object().into_iter().flatten() {
        received = received.header(name, value.as_str().unwrap());
    }
    received
}

fn json_of(value: impl serde::Serialize) -> Value {
    serde_json::to_value(value).unwrap()
}

#[test]
fn every_answer_means_what_it_says() {
    for (provider, path, sample) in samples("answers") {
        let endpoint = sample["endpoint"].as_str().unwrap_or_else(|| endpoint(provider));
        for body in bodies(&sample) {
            let answer = json_of(parse_response(endpoint, &received(&sample, body), &Options::default()));
            // As texts, for the order of their members.
            assert_eq!(answer.to_string(), sample["answer"].to_string(), "{}", path.display());
        }
    }
}

#[test]
fn errors_are_known_in_any_letter_case() {
    fn map(value: &Value, change: fn(&str) -> String) -> Value {
        match value {
            Value::String(text) => change(text).into(),
            Value::Array(items) => items.iter().map(|item| map(item, change)).collect(),
            Value::Object(members) => members.iter().map(|(name, value)| (name.clone(), map(value, change))).collect(),
            other => other.clone(),
        }
    }
    for (provider, path, sample) in samples("answers").into_iter().filter(|(.., sample)| sample["answer"]["ok"] == json!(false)) {
        for change in [str::to_uppercase as fn(&str) -> String, str::to_lowercase] {
            let body = map(&sample["body"], change);
            if sample.get("text").is_none() {
                let mut answer =
                    json_of(parse_response(endpoint(provider), &received(&sample, body.into()), &Options::default()));
                answer["message"] = sample["answer"]["message"].clone();
                assert_eq!(answer, sample["answer"], "{}", path.display());
            }
        }
    }
}

#[test]
fn an_unknown_endpoint_or_provider_is_told_apart_by_nothing() {
    let answer = json_of(parse_response("nope", &Received::new(401, r#"{"error":"x"}"#), &Options::default()));
    assert_eq!(answer, json!({ "ok": false, "kind": "unknown", "retryable": false, "message": r#"HTTP 401: {"error":"x"}"# }));
    for (_, _, sample) in samples("events") {
        assert_eq!(json_of(parse_event("nope", &sample["body"], &[])), json!([{ "type": "other" }]));
    }
}

#[test]
fn every_event_tells_what_it_says() {
    for (provider, path, sample) in samples("events") {
        let sent = match &sample["sent"] {
            Value::Null => json!([]),
            Value::Object(_) => json!([sample["sent"]]),
            sent => sent.clone(),
        };
        let sent: Vec<Message> = serde_json::from_value(sent).unwrap();
        for body in bodies(&sample) {
            let events = json_of(parse_event(provider, body, &sent));
            assert_eq!(events.to_string(), sample["events"].to_string(), "{}", path.display());
        }
        // Both go by the same recognition.
        let is_nameless = sample["events"] == json!([{ "type": "other" }]);
        let is_its = detect(&sample["body"]) == Some(Detected::Event(known_as(provider)));
        assert_eq!(is_its, !is_nameless, "{}", path.display());
    }
}

#[test]
fn what_a_provider_must_not_repeat_stays_inside() {
    for (provider, path, sample) in samples("answers").into_iter().chain(samples("events")) {
        for body in bodies(&sample) {
            let answer =
                format!("{:?}", parse_response(endpoint(provider), &Received::new(400, body.clone()), &Options::default()));
            let events = format!("{:?}", parse_event(provider, body, &[]));
            for secret in ["MARKED-SECRET", "203.0.113.7", "2001:db8::7"] {
                assert!(!answer.contains(secret) && !events.contains(secret), "{}: {answer} {events}", path.display());
            }
        }
    }
}

#[test]
fn half_a_surrogate_is_an_error_as_well() {
    let body = r#"{"type":"DeliveryCallback","phone":"5511999999999","error":"bad \ud83d"}"#;
    assert_eq!(json_of(parse_event("z-api", body, &[]))[0]["status"], "failed");
}

#[test]
fn what_was_received_is_not_printed() {
    let body = Body::from("MARKED-SECRET");
    let received = Received::new(200, body.clone()).header("x", "MARKED-SECRET");
    assert_eq!(format!("{received:?} {body:?}"), "Received { status: 200, .. } Body { .. }");
}

/// Whether everybody in it is a phone, as `+` and digits, or an id that no phone has.
fn has_recipients(event: &Value) -> bool {
    ["from", "chat", "to"].iter().filter_map(|name| event.get(name)).all(|who| {
        let who = who.as_str().unwrap();
        let is_phone = |digits: &str| (8..=15).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
        let is_user = who.get(2..3) == Some(".")
            && who.get(..2).is_some_and(|country| country.bytes().all(|byte| byte.is_ascii_uppercase()));
        let is_id = || is_user || ["@g.us", "@newsletter", "@lid"].iter().any(|end| who.ends_with(end));
        who.strip_prefix('+').map_or_else(is_id, is_phone)
    })
}

/// Id and label of each reply button of a payload.
fn replies(endpoint: &str, payload: &Value) -> Vec<(Value, Value)> {
    if let Some(buttons) = payload.pointer("/interactive/action/buttons").and_then(Value::as_array) {
        return buttons.iter().map(|button| (button["reply"]["id"].clone(), button["reply"]["title"].clone())).collect();
    }
    let (list, label) = match endpoint {
        "z-api/send-button-actions" => ("buttonActions", "label"),
        "ryzeapi/button" => ("buttons", "displayText"),
        _ => ("buttonsId", "title"),
    };
    let buttons = payload[list].as_array().unwrap().iter();
    let replies = buttons.filter(|button| button.get("type").is_none_or(|kind| kind == "REPLY"));
    replies.map(|button| (button["id"].clone(), button[label].clone())).collect()
}

/// What it takes to know which button was pressed.
#[derive(Clone, Copy, PartialEq)]
enum By {
    /// Its id, which is told.
    Id,
    /// Its id, which is known among what was sent.
    SentId,
    /// Its label, of which two that were sent may be.
    Label,
}

/// What the provider posts when a button is pressed, by its documents and by what programs in public expect.
fn clicks(endpoint: &str, id: &Value, label: &Value) -> Vec<(Value, By)> {
    match endpoint {
        "z-api/send-button-actions" => ["buttonsResponseMessage", "buttonReply"]
            .map(|name| {
                let mut body =
                    json!({ "type": "ReceivedCallback", "instanceId": "x", "phone": "5544999999999", "fromMe": false });
                body[name] = json!({ "buttonId": id, "message": label });
                (body, By::Id)
            })
            .to_vec(),
        "ryzeapi/button" => {
            let about = json!({ "id": "1", "direction": "incoming", "chat": { "jid": "5544999999999@s.whatsapp.net" },
                "sender": { "jid": "5544999999999@s.whatsapp.net" } });
            let with = |more: Value| {
                let mut data = about.clone();
                data.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
                json!({ "event": "message.exchange", "data": data, "instanceData": { "token": "MARKED-SECRET" } })
            };
            vec![
                (with(json!({ "message": { "content": "", "interactive": { "selectedButtonId": id } } })), By::Id),
                (with(json!({ "message": { "content": "" }, "interactive": { "selectedButtonId": id } })), By::Id),
                (with(json!({ "button_response": { "selected_button_id": id, "title": label } })), By::Id),
                (with(json!({ "message": { "content": id, "type": "template_button_reply" } })), By::Id),
                (with(json!({ "message": { "content": id } })), By::SentId),
                (with(json!({ "message": { "content": { "text": id } } })), By::SentId),
                (with(json!({ "message": { "content": id, "type": "buttons_response" } })), By::SentId),
                (with(json!({ "message": { "content": label, "type": "buttons_response" } })), By::Label),
                (with(json!({ "message": { "interactive": { "title": label }, "type": "button_response" } })), By::Label),
            ]
        }
        "moorse/send-buttons" => vec![(
            json!({ "channel": "whatsapp", "type": "interactive", "status": "RECEIVED", "to": "5544999999999", "content": label,
                "contactUser": { "number": "5544999999999" } }),
            By::Label,
        )],
        "meta/reply-buttons" | "360dialog/reply-buttons" => [
            json!({ "type": "interactive", "interactive": { "type": "button_reply", "button_reply": { "id": id, "title": label } } }),
            json!({ "type": "button", "button": { "payload": id, "text": label } }),
        ]
        .into_iter()
        .flat_map(|mut message| {
            message["from"] = json!("5544999999999");
            let mut value = json!({ "messaging_product": "whatsapp", "metadata": { "phone_number_id": "1" }, "messages": [message] });
            let change = json!({ "field": "messages", "value": value });
            let entry = json!({ "changes": [change] });
            value["field"] = json!("messages");
            [json!({ "object": "whatsapp_business_account", "entry": [entry] }), entry, change, value].map(|body| (body, By::Id))
        })
        .collect(),
        other => panic!("{other} reports no clicks"),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_id_that_was_built_comes_back(
        message in good_message(),
        endpoint in prop::sample::select(vec!["z-api/send-button-actions", "ryzeapi/button", "moorse/send-buttons", "meta/reply-buttons", "360dialog/reply-buttons"]),
    ) {
        let options = Options { loss: OnLoss::Warn, ..Options::default() };
        let Ok(built) = build(endpoint, &message, &options) else { return Ok(()) };
        let provider = endpoint.split('/').next().unwrap();
        let sent: Message = serde_json::from_value(message.clone()).unwrap();
        let payload = json_of(&built.payload);
        let replies = replies(endpoint, &payload);
        for (id, label) in &replies {
            let same_label: BTreeSet<&str> =
                replies.iter().filter(|(_, other)| other == label).map(|(id, _)| id.as_str().unwrap()).collect();
            // A label that is another button's id is taken for that.
            let is_id = replies.iter().any(|(other, _)| other == label && other != id);
            for (body, by) in clicks(endpoint, id, label) {
                if by == By::Label && is_id && provider == "ryzeapi" {
                    continue;
                }
                let sent = if by == By::Id { &[] } else { std::slice::from_ref(&sent) };
                let events = json_of(parse_event(provider, &body, sent));
                prop_assert_eq!(&events[0]["from"], "+5544999999999");
                for whole in [json!([body]), json!({ "body": body }), json!([{ "headers": {}, "query": {}, "params": {}, "body": body }])] {
                    prop_assert_eq!(&json_of(parse_event(provider, &whole, sent)), &events);
                    prop_assert_eq!(detect(&whole), Some(Detected::Event(known_as(provider))));
                }
                if by == By::Label && same_label.len() > 1 {
                    let candidates = events[0]["candidates"].as_array().unwrap().iter().map(|id| id.as_str().unwrap()).collect();
                    prop_assert_eq!((&same_label, events[0].get("buttonId")), (&candidates, None));
                } else {
                    prop_assert_eq!(&events[0]["buttonId"], id, "{}", body);
                }
                prop_assert!(!events.to_string().contains("MARKED-SECRET"));
            }
        }
    }

    #[test]
    fn any_body_gives_a_result(value in any_json(), bytes in prop::collection::vec(any::<u8>(), 0..200), status in 0..700_u16) {
        for provider in providers().iter().map(|provider| provider.id) {
            for body in [Body::from(&value), Body::from(value.to_string()), Body::from(bytes.clone())] {
                let answer = json_of(parse_response(endpoint(provider), &Received::new(status, body.clone()), &Options::default()));
                prop_assert!(answer["ok"] == json!(true) || answer["message"].as_str().is_some_and(|text| !text.is_empty() && text.chars().count() <= 200));
                let events = json_of(parse_event(provider, body, &[]));
                prop_assert!(!events.as_array().unwrap().is_empty());
                prop_assert!(events.as_array().unwrap().iter().all(has_recipients), "{}", events);
            }
        }
    }

    #[test]
    fn bodies_that_are_nearly_right_give_results_and_no_secrets(
        index in any::<prop::sample::Index>(),
        replaced in any::<prop::sample::Index>(),
        with in any_json(),
        token in "[A-Za-z0-9]{1,12}[A-Z0-9._-]{1,40}9",
        v4: std::net::Ipv4Addr,
        v6: std::net::Ipv6Addr,
        status in 200..600_u16,
    ) {
        static ALL: LazyLock<Vec<(&str, PathBuf, Value)>> =
            LazyLock::new(|| samples("answers").into_iter().chain(samples("events")).collect());
        let (provider, _, sample) = &ALL[index.index(ALL.len())];
        let mut body = sample["body"].clone();
        let secrets = [
            format!("Client-Token {token} not allowed"),
            format!("https://x.y/instances/1/token/{token}/send"),
            format!("Authorization: Bearer {token}"),
            format!("{v4} not allowed"),
            format!("call from [{v6}]"),
        ];
        if let Some(members) = body.as_object_mut().filter(|members| !members.is_empty()) {
            let name = members.keys().nth(replaced.index(members.len())).unwrap().clone();
            members.insert(name, with);
            members.insert("token".into(), json!(token));
            members.insert("error".into(), json!(secrets[replaced.index(secrets.len())]));
        }
        let answers = [parse_response(endpoint(provider), &Received::new(status, &body), &Options::default()), parse_response("nope", &Received::new(status, &body), &Options::default())];
        let events = json_of(parse_event(provider, &body, &[]));
        prop_assert!(events.as_array().unwrap().iter().all(has_recipients), "{}", events);
        let told = format!("{} {events}", json!(answers.map(json_of)));
        for secret in [token, v4.to_string(), v6.to_string()] {
            prop_assert!(!told.contains(&secret), "{} in {}", secret, told);
        }
    }
}

#[test]
fn credentials_that_are_known_are_never_quoted() {
    let credentials = Credentials::new().with("token", "hunter2").with("instance", "loja");
    let options = Options { credentials: Some(credentials), ..Options::default() };
    for body in [
        r#"{"success":false,"error":{"message":"HUNTER2 may not use loja"}}"#,
        "hunter2 loja <html>",
        r#"{"x":["hunter2","loja"]}"#,
    ] {
        let answer = json_of(parse_response("ryzeapi/button", &Received::new(418, body), &options)).to_string();
        assert!(answer.contains('…') && !answer.to_lowercase().contains("hunter2") && !answer.contains("loja"), "{answer}");
    }
}
