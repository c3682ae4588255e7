//! Answers as HTTP clients and flows hand them on: status and body in one value, perhaps inside an error.

use super::answer::Answer;
use super::body::{read_text, text_at};
use super::time::digits;
use crate::json::{Doc, Value};
use crate::text::cut;

/// Where the two stand: as got, n8n and request have them, axios, or Node-RED.
const STATUS: [&str; 2] = ["statusCode", "status"];
const BODY: [&str; 3] = ["body", "data", "payload"];
/// What else stands beside them: with anything more it may be a body itself.
const BESIDE: [&str; 6] = ["headers", "statusText", "statusMessage", "config", "request", "ok"];
/// What a message of Node-RED's has beside its `payload`, an answer to a request of its own among them.
pub(super) const NODE_RED: [&str; 12] = [
    "_msgid",
    "topic",
    "req",
    "res",
    "statusCode",
    "headers",
    "responseUrl",
    "responseCookies",
    "redirectList",
    "retry",
    "url",
    "method",
];

/// What an answer means that stands in a value with its status, if one does: status, headers and body are handed over.
pub(super) fn opened(value: Value<'_>, see: &dyn Fn(u16, Option<Value<'_>>, Value<'_>) -> Answer) -> Option<Answer> {
    let is_whole =
        value.members().all(|(name, _)| [&STATUS[..], &BODY, &BESIDE, &NODE_RED].iter().any(|names| names.contains(&name)));
    // The error of a client holds the answer, and an item of a flow the error.
    let error = value.member("error");
    let places = [Some(value).filter(|_| is_whole), value.member("response"), error.and_then(|error| error.member("response"))];
    for place in places.into_iter().flatten() {
        let status = STATUS.iter().find_map(|name| status(place.member(name)?));
        let body = BODY.iter().find_map(|name| place.member(name));
        if let (Some(status), Some(body)) = (status, body) {
            return Some(see(status, place.member("headers"), body));
        }
    }
    // Or its words are status and body: `400 - {"error":"…"}`.
    for place in [Some(value), error].into_iter().flatten() {
        let listed = place.member("messages").and_then(|all| all.items().next());
        for text in [Some(place), place.member("message"), listed].into_iter().flatten().filter_map(Value::text) {
            if let Some((status, body)) = told(text) {
                return Some(see(status, None, body.root()));
            }
        }
    }
    None
}

/// A status as a number, or as a text, as curl and many flows have it.
pub(crate) fn status(value: Value<'_>) -> Option<u16> {
    status_in(text_at(value, &[])?)
}

fn status_in(text: &str) -> Option<u16> {
    u16::try_from(digits(text)?).ok().filter(|status| (100..600).contains(status))
}

fn told(text: &str) -> Option<(u16, Doc)> {
    let (before, behind) = cut(text, b"-")?;
    Some((status_in(before.trim())?, read_text(behind.trim())?))
}
