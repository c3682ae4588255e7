//! What a result and an issue are, by the contract of the package's types alone: a second opinion on their schemas.

use std::collections::HashSet;
use std::prelude::v1::*;
use std::sync::LazyLock;

use botonera::{Code, Options, build, providers, validate};
use serde_json::{Map, Value, json};

use super::Forgives;

/// What `build` gives, as JavaScript gets it.
pub fn result_of(target: &str, message: &Value) -> Value {
    match build(target, message, &Options::default()) {
        Ok(built) => json!({
            "ok": true, "endpoint": built.endpoint, "payload": built.payload, "request": built.request,
            "errors": [], "warnings": built.warnings,
        }),
        Err(rejected) => json!({
            "ok": false, "endpoint": rejected.endpoint, "errors": rejected.errors, "warnings": rejected.warnings,
        }),
    }
}

/// Some issue of a message at some endpoint.
pub fn an_issue_of(message: &Value) -> Option<Value> {
    let result = result_of("ryzeapi", message);
    let issues: Vec<&Value> = result["errors"].as_array()?.iter().chain(result["warnings"].as_array()?).collect();
    issues.get(message.to_string().len() % issues.len().max(1)).map(|issue| (*issue).clone())
}

/// The payload in it may have the errors that are forgiven.
pub fn is_result(value: &Value, forgives: Forgives) -> bool {
    let Some(result) = value.as_object() else { return false };
    let warnings = is_list_of(result.get("warnings"), 0, |issue| is_issue(issue) && issue["severity"] == "warning");
    let endpoint = result.get("endpoint");
    match result.get("ok") {
        Some(Value::Bool(true)) => {
            let known = endpoint.and_then(Value::as_str).filter(|id| ENDPOINTS.contains(id));
            let payload = |id| result.get("payload").is_some_and(|payload| is_payload(id, payload, forgives));
            warnings
                && known.is_some_and(payload)
                && result.get("request").is_some_and(is_request)
                && result.get("errors") == Some(&json!([]))
        }
        Some(Value::Bool(false)) => {
            let known = endpoint.is_some_and(|id| id.is_null() || id.as_str().is_some_and(|id| ENDPOINTS.contains(id)));
            warnings && known && is_list_of(result.get("errors"), 1, |issue| is_issue(issue) && issue["severity"] == "error")
        }
        _ => false,
    }
}

pub fn is_issue(value: &Value) -> bool {
    let Some(issue) = value.as_object() else { return false };
    let is = |name, test: fn(&Value) -> bool| issue.get(name).is_some_and(test);
    let may = |name, test: fn(&Value) -> bool| issue.get(name).is_none_or(test);
    let texts = ["message", "why", "help"].into_iter().all(|name| is(name, Value::is_string));
    texts
        && is("code", |code| code.as_str().is_some_and(|code| CODES.contains(code)))
        && is("severity", |value| is_one_of(value, &["error", "warning"]))
        && is("at", |value| is_one_of(value, &["value", "target", "options"]))
        && is("path", |path| is_list_of(Some(path), 0, |step| step.is_string() || is_index(step)))
        && is("pointer", is_pointer)
        && is("params", |params| {
            let is_one = |it: &Value| it.is_string() || it.is_number() || is_list_of(Some(it), 0, Value::is_string);
            params.as_object().is_some_and(|params| params.values().all(is_one))
        })
        && may("loss", |value| is_one_of(value, &["reader", "sender", "shape"]))
        && may("fix", |fix| is_list_of(Some(fix), 1, is_operation))
        && may("guess", |guess| is_list_of(Some(guess), 1, is_operation))
        && may("response", |response| {
            is_index(&response["status"])
                && response["status"].as_f64().is_some_and(|status| (100.0..=599.0).contains(&status))
                && response["message"].is_string()
                && response.is_object()
        })
        && may("docs", Value::is_string)
}

fn is_operation(value: &Value) -> bool {
    let Some(operation) = value.as_object() else { return false };
    let pointer = |name| operation.get(name).is_some_and(is_pointer);
    match operation.get("op").and_then(Value::as_str) {
        Some("test" | "add" | "replace") => pointer("path") && operation.contains_key("value"),
        Some("remove") => pointer("path"),
        Some("move") => pointer("from") && pointer("path"),
        _ => false,
    }
}

fn is_request(value: &Value) -> bool {
    let Some(request) = value.as_object() else { return false };
    let is_text = |name| request.get(name).is_some_and(Value::is_string);
    let headers = request.get("headers").and_then(Value::as_object);
    request.get("method") == Some(&json!("POST"))
        && is_text("url")
        && is_text("body")
        && headers.is_some_and(|headers: &Map<String, Value>| headers.values().all(Value::is_string))
}

fn is_payload(endpoint: &str, payload: &Value, forgives: Forgives) -> bool {
    super::is_right(&validate(endpoint, payload, &Options::default()).errors, forgives)
}

fn is_list_of(value: Option<&Value>, least: usize, test: impl Fn(&Value) -> bool) -> bool {
    value.and_then(Value::as_array).is_some_and(|items| items.len() >= least && items.iter().all(test))
}

fn is_one_of(value: &Value, known: &[&str]) -> bool {
    value.as_str().is_some_and(|value| known.contains(&value))
}

fn is_index(value: &Value) -> bool {
    value.as_f64().is_some_and(|number| number >= 0.0 && number.fract() == 0.0)
}

/// RFC 6901: a slash before each step, and after a tilde only 0 and 1.
fn is_pointer(value: &Value) -> bool {
    value.as_str().is_some_and(|text| {
        (text.is_empty() || text.starts_with('/')) && text.split('~').skip(1).all(|rest| rest.starts_with(['0', '1']))
    })
}

static ENDPOINTS: LazyLock<HashSet<&str>> =
    LazyLock::new(|| providers().iter().flat_map(|provider| provider.endpoints).map(|endpoint| endpoint.id).collect());
static CODES: LazyLock<HashSet<&str>> = LazyLock::new(|| Code::ALL.iter().map(|code| code.as_str()).collect());
