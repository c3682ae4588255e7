//! What no provider of today needs, tried on made-up ones.

use std::prelude::v1::*;

use serde_json::{Value as Json, json};

use super::*;
use crate::issue::{Basis, Code};
use crate::json::{Doc, Value};

/// A provider whose errors have codes, and codes inside them.
const CODED: Wire = Wire {
    is_event: |value| value.text_of("object") == Some("account"),
    events: |value, _, out| {
        for entry in value.member("entry").into_iter().flat_map(Value::items) {
            for change in entry.member("changes").into_iter().flat_map(Value::items) {
                let mut status = Event::of("status");
                status.copy("messageId", change, &["id"]);
                out.push(status);
            }
        }
    },
    said: |body| {
        let Some(error) = body.member("error") else {
            return Some(Ok(Accepted { state: State::Queued, message_id: owned_at(body, &["id"]), queue_id: None, at: None }));
        };
        let words = owned_at(error, &["details"]).or_else(|| owned_at(error, &["message"])).unwrap_or_default();
        let refusal = Refusal::of(words).coded(error, &["code", "subcode"]);
        Some(Err(Refusal { transient: error.member("transient").and_then(Value::bool) == Some(true), ..refusal }))
    },
    known: &[&[
        Known::new("Title length invalid. Max length: <figure>", FailureKind::Rejected).breaks(Code::LABEL_TOO_LONG),
        Known::by(By::Part("not authorized"), FailureKind::Disconnected),
        Known::by(By::PartAt("gone", 503), FailureKind::ProviderError),
        COUNTED_FROM_ZERO,
        Known::by(By::Codes(&["100/33", "33"]), FailureKind::NotFound),
        Known::by(By::Codes(&["100"]), FailureKind::Rejected).breaks(Code::PAYLOAD_INVALID),
        Known::by(By::Codes(&["190", "SESSION_ENDED"]), FailureKind::Unauthorized),
        Known::by(By::Between(200, 299), FailureKind::Unauthorized),
        Known::by(By::Codes(&["80007"]), FailureKind::RateLimited),
        Known::by(By::Codes(&["131048"]), FailureKind::RateLimited).retryable(false),
        Known::by(By::Codes(&["131000"]), FailureKind::ProviderError),
        Known::by(By::Status(466), FailureKind::RateLimited).retryable(false),
        Known::by(By::Status(502), FailureKind::ProviderError).retryable(true),
    ]],
};
const COUNTED_FROM_ZERO: Known = {
    const BASIS: &Basis = &Basis::stated("https://example.com").answer(400, "buttons[N].type is missing").numbered();
    Known::rule(BASIS, Code::BUTTON_TYPE_MISSING).counted_from_zero()
};

fn answered(status: u16, body: &Json) -> Json {
    let (body, headers) = (Doc::from(body), Doc::from(&json!({ "Retry-After": "Sun, 06 Nov 1994 08:49:37 GMT" })));
    json!(answer(Some(&CODED), status, headers.root(), body.root(), None))
}

fn failed(kind: &str, retryable: bool, message: &str) -> Json {
    json!({ "ok": false, "kind": kind, "retryable": retryable, "message": message })
}

#[test]
fn codes_decide_whatever_the_status() {
    for (code, kind, retryable) in [
        (json!(190), "unauthorized", false),
        (json!("190"), "unauthorized", false),
        (json!("session_ended"), "unauthorized", false),
        (json!(200), "unauthorized", false),
        (json!(299), "unauthorized", false),
        (json!(33), "not-found", false),
        (json!(131_048), "rate-limited", false),
        (json!(131_000), "provider-error", false),
    ] {
        for status in [200, 400, 500] {
            assert_eq!(answered(status, &json!({ "error": { "code": code, "message": "x" } })), failed(kind, retryable, "x"));
        }
    }
    let slow = answered(400, &json!({ "error": { "code": 80007, "message": "x" } }));
    assert_eq!((&slow["retryable"], &slow["retryAt"]), (&json!(true), &json!("1994-11-06T08:49:37Z")));
    for (code, status, kind) in [(json!(300), 404, "not-found"), (json!(19), 401, "unauthorized"), (json!(1900), 400, "rejected")]
    {
        assert_eq!(answered(status, &json!({ "error": { "code": code, "message": "x" } })), failed(kind, false, "x"));
    }
}

#[test]
fn a_code_inside_a_code_is_more_than_the_code() {
    let with = |subcode: Json| answered(500, &json!({ "error": { "code": 100, "subcode": subcode, "message": "x" } }));
    assert_eq!(with(json!(33)), failed("not-found", false, "x"));
    for other in [json!(330), json!(3), Json::Null] {
        assert_eq!(with(other)["code"], "payload-invalid");
    }
}

#[test]
fn words_before_codes_and_codes_without_words() {
    let error = json!({ "code": 100, "message": "x", "details": "Title length invalid. Max length: 20" });
    let answer = answered(500, &json!({ "error": error }));
    assert_eq!((&answer["kind"], &answer["code"]), (&json!("rejected"), &json!("label-too-long")));
    assert_eq!(
        answered(400, &json!({ "error": { "code": 190 } })),
        failed("unauthorized", false, r#"HTTP 400: {"error":{"code":190}}"#)
    );
    // A code says more than words that only sound like it.
    let answer = answered(400, &json!({ "error": { "code": 190, "message": "The phone was disconnected" } }));
    assert_eq!(answer["kind"], "unauthorized");
}

#[test]
fn a_part_of_a_text_will_do_but_not_of_a_page() {
    let error = |words: &str| answered(400, &json!({ "error": { "message": words } }));
    assert_eq!(error("The account is Not Authorized (7)"), failed("disconnected", true, "The account is Not Authorized (7)"));
    assert_eq!(error("<p>not authorized</p>")["kind"], "rejected");
}

#[test]
fn buttons_may_be_counted_from_zero() {
    for (index, button) in [("0", json!(1)), ("2", json!(3))] {
        let answer = answered(400, &json!({ "error": { "message": format!("buttons[{index}].type is missing") } }));
        assert_eq!((&answer["code"], &answer["button"]), (&json!("button-type-missing"), &button));
    }
    let answer = answered(400, &json!({ "error": { "message": "buttons[x].type is missing" } }));
    assert_eq!(answer, failed("rejected", false, "buttons[x].type is missing"));
}

#[test]
fn a_provider_may_say_that_it_will_do_later() {
    let error = |code: u32, transient: bool| {
        answered(500, &json!({ "error": { "code": code, "message": "x", "transient": transient } }))["retryable"].clone()
    };
    assert_eq!((error(131_000, true), error(131_000, false)), (json!(true), json!(false)));
    assert_eq!((error(190, true), error(131_048, true)), (json!(false), json!(false)));
}

#[test]
fn statuses_may_have_a_meaning_of_their_own() {
    let quota = json!({ "error": { "message": "quota" } });
    assert_eq!(answered(466, &quota), failed("rate-limited", false, "quota"));
    assert_eq!(answered(502, &quota), failed("provider-error", true, "quota"));
    assert_eq!(answered(502, &json!("<html>")), failed("provider-error", true, "HTTP 502: <html>"));
}

#[test]
fn an_answer_may_be_known_at_one_status_only() {
    let gone = json!({ "error": { "message": "The service is gone" } });
    assert_eq!(answered(503, &gone), failed("provider-error", false, "The service is gone"));
    assert_eq!(answered(404, &gone), failed("not-found", false, "The service is gone"));
}

fn told(body: Json) -> Json {
    let body = Doc::from(body);
    let none = Doc::from(json!([]));
    let mut out = crate::json::Writer::default();
    out.list(&events(Some(&CODED), body.root(), none.root()));
    serde_json::from_str(out.finish().as_str()).unwrap()
}

fn entry(ids: &[&str]) -> Json {
    json!({ "changes": ids.iter().map(|id| json!({ "id": id })).collect::<Vec<_>>() })
}

fn status(id: &str) -> Json {
    json!({ "type": "status", "messageId": id })
}

#[test]
fn a_flow_hands_on_bodies() {
    let body = json!({ "object": "account", "entry": [entry(&["a", "b"])] });
    let events = [status("a"), status("b")];
    let with = |name: &str| json!({ name: {}, "body": body });
    let mut wholes =
        vec![body.clone(), json!([body]), json!({ "body": body }), json!({ "body": [body] }), json!([{ "body": body }])];
    wholes.extend(["headers", "query", "params", "webhookUrl", "executionMode", "receiptId"].map(with));
    wholes.push(json!([{ "headers": {}, "body": body.to_string() }]));
    // https://docs.aws.amazon.com/lambda/latest/dg/services-apigateway.html
    wholes.push(json!({
        "version": "2.0", "routeKey": "POST /hook", "rawPath": "/hook", "rawQueryString": "", "headers": { "content-type": "application/json" },
        "requestContext": { "http": { "method": "POST" } }, "body": body.to_string(), "isBase64Encoded": false
    }));
    wholes.extend([json!({ "json": body }), json!([{ "json": body, "pairedItem": { "item": 0 } }])]);
    wholes.extend([json!([{ "json": { "headers": {}, "body": body } }]), json!({ "json": { "body": [body] } })]);
    wholes.extend([json!({ "payload": body }), json!({ "_msgid": "a", "payload": body.to_string(), "topic": "" })]);
    wholes.push(json!({ "_msgid": "a", "payload": body, "req": {}, "res": {} }));
    for whole in wholes {
        assert!(CODED.posts(Doc::from(&whole).root()), "{whole}");
        assert_eq!(told(whole), json!(events));
    }
    let closed = [
        json!([[body]]),
        json!({ "body": { "body": body } }),
        json!({ "body": body, "id": 1 }),
        json!({ "json": { "json": body } }),
        json!({ "json": body, "id": 1 }),
        json!({ "payload": body, "event": "message" }),
        json!({ "body": [[body]] }),
        json!([]),
    ];
    for whole in closed {
        assert!(!CODED.posts(Doc::from(&whole).root()), "{whole}");
        assert_eq!(told(whole), json!([{ "type": "other" }]));
    }
    // A click is no less of one for what stands beside it.
    let mixed = json!([{ "x": 1 }, { "body": body }, body]);
    assert!(!CODED.posts(Doc::from(&mixed).root()));
    assert_eq!(told(mixed), json!([{ "type": "other" }, events[0], events[1], events[0], events[1]]));
}

#[test]
fn one_body_may_hold_many_events() {
    let body = json!({ "object": "account", "entry": [entry(&["a", "b"]), entry(&[]), entry(&["c"])] });
    assert_eq!(told(body), json!([status("a"), status("b"), status("c")]));
    for nothing in [json!({ "object": "account", "entry": [] }), json!({ "object": "page", "entry": [entry(&["a"])] })] {
        assert_eq!(told(nothing), json!([{ "type": "other" }]));
    }
}

#[test]
fn answers_are_opened_as_clients_and_flows_hand_them_on() {
    let body = json!({ "error": { "details": "Title length invalid. Max length: 20", "code": 100 } });
    let whole = json!({
        "ok": false, "kind": "rejected", "retryable": false, "message": "Title length invalid. Max length: 20",
        "code": "label-too-long"
    });
    let (text, twice) = (body.to_string(), json!(body.to_string()).to_string());
    for given in [
        json!({ "statusCode": 400, "headers": {}, "body": body }),
        json!({ "statusCode": 400, "headers": {}, "statusMessage": "Bad Request", "body": text }),
        json!({ "status": 400, "statusText": "Bad Request", "headers": {}, "config": {}, "data": body }),
        json!({ "status": "400", "data": text }),
        json!({ "message": "Request failed with status code 400", "response": { "status": 400, "data": body, "headers": {} } }),
        json!({ "error": { "message": "Request failed", "response": { "statusCode": 400, "body": text, "isPaused": false } } }),
        json!({ "error": { "message": format!("400 - {text}"), "name": "AxiosError", "code": "ERR_BAD_REQUEST", "status": 400 } }),
        json!({ "error": { "message": "Bad request", "messages": [format!("400 - {twice}")], "httpCode": "400" } }),
        json!({ "error": format!("400 - {twice}") }),
        json!({ "name": "StatusCodeError", "statusCode": 400, "message": format!("400 - {text}"), "error": body }),
        json!({ "statusCode": 400, "body": { "status": 400, "data": body } }),
        json!([{ "statusCode": 400, "body": body }]),
        json!([{ "json": { "statusCode": 400, "headers": {}, "body": text }, "pairedItem": { "item": 0 } }]),
        json!({ "json": { "error": { "message": "Request failed", "response": { "status": 400, "data": body } } } }),
        json!({ "statusCode": 400, "body": [{ "json": body }] }),
    ] {
        assert_eq!(answered(200, &given), whole, "{given}");
        assert_eq!(answered(0, &json!(given.to_string())), whole, "as text: {given}");
    }
    let taken = json!({ "status": 201, "data": { "id": "1" }, "headers": [["x", "y"]] });
    assert_eq!(answered(0, &taken)["messageId"], "1");
    for taken in [json!([{ "id": "1" }]), json!([{ "json": { "id": "1" } }]), json!({ "json": { "id": "1" }, "index": 0 })] {
        assert_eq!(answered(200, &taken)["messageId"], "1", "{taken}");
    }
    // Of two nobody knows which is meant.
    for open in [
        json!([{ "id": "1" }, { "id": "2" }]),
        json!([[{ "id": "1" }]]),
        json!([{ "json": { "id": "1" }, "id2": "2" }]),
        json!([]),
    ] {
        assert_eq!(answered(200, &open)["messageId"], json!(null), "{open}");
    }
    let limited = json!({ "statusCode": 429, "headers": { "Retry-After": "Mon, 07 Nov 1994 08:49:37 GMT" }, "body": "" });
    assert_eq!(answered(0, &limited)["retryAt"], "1994-11-07T08:49:37Z");
}

/// Bodies that look a little like it.
#[test]
fn what_is_a_body_itself_is_not_opened() {
    for body in [
        json!({ "id": "1", "status": 400, "data": {} }),
        json!({ "id": "1", "status": "PENDING", "data": {} }),
        json!({ "id": "1", "response": { "message": "400" } }),
        json!({ "id": "1", "message": "400 - " }),
        json!({ "id": "1", "message": "2026-01 - {}" }),
        json!({ "id": "1", "message": "4000 - {}" }),
    ] {
        assert_eq!(answered(200, &body)["messageId"], "1", "{body}");
    }
}
