//! From a message to the request of a provider.

use alloc::vec::Vec;

use super::attempt::{attempt_given, finish};
use super::options::{self, Options};
use super::target::{self, Target};
use super::words;
use crate::engine::{Engine, MESSAGE};
use crate::issue::{Ending, Found, Issue, Subject};
use crate::json::{Doc, Json, Kind, ToJson, Value, Writer};
use crate::providers::parts_called;
use crate::request::HttpRequest;

/// The errors of what was made.
pub(super) const NO_ISSUES: &Vec<Issue> = &Vec::new();

/// What [`build`] gives: the request, or every reason why there is none.
pub type BuildResult = Result<Built, Rejected>;

/// A message as a provider takes it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Built {
    /// The endpoint's id.
    pub endpoint: &'static str,
    /// The body of the request, its members in documented order.
    pub payload: Json,
    /// The whole request.
    pub request: HttpRequest,
    /// What is to be known about it.
    pub warnings: Vec<Issue>,
}

/// A message that the target cannot carry.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Rejected {
    /// The endpoint that would do best; `None` if the target is unknown, or the payload not one of its own.
    pub endpoint: Option<&'static str>,
    /// All errors, at least one.
    pub errors: Vec<Issue>,
    /// What else is to be known.
    pub warnings: Vec<Issue>,
}

#[cfg(feature = "texts")]
impl core::fmt::Display for Rejected {
    fn fmt(&self, out: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        show(&self.errors, out)
    }
}

#[cfg(feature = "texts")]
pub(super) fn show(errors: &[Issue], out: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
    for (index, issue) in errors.iter().enumerate() {
        let separator = if index == 0 { "" } else { "\n" };
        write!(out, "{separator}{} at \"{}\": {}", issue.code, issue.pointer(), issue.message)?;
    }
    Ok(())
}

#[cfg(feature = "texts")]
impl core::error::Error for Rejected {}

/// Builds the request that sends a message through a provider.
///
/// `target` is the id of an endpoint (`"z-api/send-button-otp"`), or of a provider (`"z-api"`), which stands for the
/// endpoint of its own that carries the message best. `message` is anything that could be a [`Message`](crate::Message).
///
/// # Errors
/// [`Rejected`] holds every problem at once, each at its place. No input panics.
pub fn build(target: &str, message: impl Into<Doc>, options: &Options) -> BuildResult {
    run(Ok(target), message.into().root(), options, Found::default())
}

/// What [`build_text`] gives: the body's text, or every reason why there is none.
pub type TextResult = Result<BuiltText, Rejected>;

/// A message as a provider takes it, as text.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BuiltText {
    /// The endpoint's id.
    pub endpoint: &'static str,
    /// The body of the request.
    pub text: Json,
    /// What is to be known about it.
    pub warnings: Vec<Issue>,
}

/// [`build`] from text to text. What is told has its place in the JSON text that was given: a member given twice, and where the
/// text stops being JSON, with line and column.
///
/// # Errors
/// As [`build`].
pub fn build_text(target: &str, json: &str, options: &Options) -> TextResult {
    let Built { endpoint, payload, warnings, .. } = run_json(Ok(target), Ok(json), options, Found::default())?;
    Ok(BuiltText { endpoint, text: payload, warnings })
}

/// [`run`] with a JSON text, or with a value that is none.
pub(crate) fn run_json(target: Target<'_>, json: Result<&str, Value<'_>>, options: &Options, mut found: Found) -> BuildResult {
    match json {
        Ok(text) => run(target, Doc::parse(text).root(), options, found),
        Err(value) => {
            target::routes(target, None, &mut found);
            let finding = found.error(Ending::Invalid, words::JSON_NOT_TEXT).about(Subject::Json).kinds(Kind::Text, value);
            finding.path = (0, 0);
            finish(None, Engine::new(MESSAGE, Doc::default().root(), found, parts_called), options)
        }
    }
}

/// [`build`] as JavaScript calls it, where target and options are of any kind: the JSON text of a `BuildResult`. In Rust they have
/// types; this is for the reference pages, which show what is told of the others.
#[doc(hidden)]
#[must_use]
pub fn build_untyped(target: &Doc, message: &Doc, options: &Doc) -> Json {
    let (options, wrong) = options::read(options.root());
    Json::of(&run(target.root().text().ok_or(target.root()), message.root(), &options, wrong))
}

pub(crate) fn run(target: Target<'_>, given: Value<'_>, options: &Options, mut found: Found) -> BuildResult {
    let routes = target::routes(target, None, &mut found);
    let mut best = None;
    let engine = attempt_given(routes, given, options, found, &mut |attempt| attempt.keep_best(&mut best));
    finish(best, engine, options)
}

impl ToJson for Built {
    fn write(&self, out: &mut Writer) {
        out.open('{')
            .put("ok", &true)
            .put("endpoint", &self.endpoint)
            .put("payload", &self.payload)
            .put("request", &self.request)
            .put("errors", NO_ISSUES)
            .put("warnings", &self.warnings)
            .close('}');
    }
}

impl ToJson for Rejected {
    fn write(&self, out: &mut Writer) {
        // Without an endpoint the member is null.
        let endpoint = &Some(self.endpoint);
        out.open('{')
            .put("ok", &false)
            .put("endpoint", endpoint)
            .put("errors", &self.errors)
            .put("warnings", &self.warnings)
            .close('}');
    }
}

crate::json::serialize_as_json!(Built, Rejected);

impl<T: ToJson> ToJson for Result<T, Rejected> {
    fn write(&self, out: &mut Writer) {
        match self {
            Ok(made) => made.write(out),
            Err(rejected) => rejected.write(out),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::prelude::v1::*;

    use super::*;

    const MESSAGE: &str =
        r#"{ "to": "+5511999999999", "text": "x", "title": "y", "buttons": [{ "type": "reply", "label": "z", "id": "z" }] }"#;

    /// The codes and pointers of what is wrong, with what they point into.
    fn judged(target: &str, options: &Doc) -> Vec<String> {
        let (target, message) = (Doc::parse(target), Doc::parse(MESSAGE));
        let result = build_untyped(&target, &message, options);
        let result: serde_json::Value = serde_json::from_str(result.as_str()).unwrap();
        let errors = result["errors"].as_array().unwrap();
        assert_eq!(result["ok"], errors.is_empty());
        let text = |issue: &serde_json::Value, name| issue[name].as_str().unwrap().to_owned();
        errors.iter().map(|issue| [text(issue, "at"), text(issue, "code"), text(issue, "pointer")].join(" ")).collect()
    }

    fn undefined() -> Doc {
        Doc::decode("!u", crate::json::Names::NONE)
    }

    #[test]
    fn options_and_targets_of_any_kind_give_issues() {
        for (options, expected) in [
            ("{}", &["value title-unsupported /title"][..]),
            (r#"{ "loss": "warn", "locale": "pt-BR" }"#, &[]),
            (r#"{ "loss": "error", "locale": "xx" }"#, &["value title-unsupported /title"]),
            (
                r#"{ "loss": "warn", "locale": 5, "los": "warn" }"#,
                &["options locale-invalid /locale", "options member-unknown /los"],
            ),
            (r#"{ "loss": "warn", "x": 1 }"#, &["options member-unknown /x"]),
            (r#"{ "loss": "ignore" }"#, &["options loss-unknown /loss", "value title-unsupported /title"]),
            (r#"{ "loss": "warn", "credentials": 5 }"#, &["options credentials-invalid /credentials"]),
            (r#"{ "loss": null }"#, &["options loss-invalid /loss", "value title-unsupported /title"]),
            ("null", &["options options-invalid ", "value title-unsupported /title"]),
            ("[]", &["options options-invalid ", "value title-unsupported /title"]),
        ] {
            assert_eq!(judged(r#""moorse""#, &Doc::parse(options)), expected, "{options}");
        }
        assert_eq!(judged(r#""moorse""#, &undefined()), ["value title-unsupported /title"]);
        assert_eq!(judged("5", &undefined()), ["target target-invalid "]);
        assert_eq!(judged(r#""Moorse""#, &undefined()), ["target target-unknown "]);
    }
}
