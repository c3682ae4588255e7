//! Many at once: a JSON text in each line, a result in each line.

use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use super::build::Rejected;
use super::options::Options;
use super::target::Target;
use super::{build, read, translate, validate};
use crate::issue::{Found, Issue};
use crate::json::{Doc, Json, ToJson, Value, Writer};

/// Builds the request bodies of many messages: of each line that is not blank in `lines`, the JSON text of a message (NDJSON), there is
/// a line in what is given back, with a line end behind it.
///
/// Where a message could be built, its line is `{"ok":true,"endpoint":…,"payload":…,"warnings":[…]}`, else
/// `{"ok":false,"endpoint":…,"errors":[…],"warnings":[…]}`. A provider as `target` stands for the endpoint that carries the message of a
/// line best. Lines may end as on Windows, a byte order mark before one is passed over, and what is not UTF-8 is told as not JSON.
/// The lines that issues name count from the beginning of `lines`.
///
/// ```
/// let lines = "{ \"text\": \"Hello\" }\n\n{]\n";
/// let results = botonera::build_many("ryzeapi", lines, &botonera::Options::default());
/// assert_eq!(results.lines().count(), 2);
/// assert!(results.ends_with("}\n") && results.contains(r#""params":{"line":3,"column":2}"#));
/// ```
#[must_use]
pub fn build_many(target: &str, lines: impl AsRef<[u8]>, options: &Options) -> String {
    run_many(Verb::Build(Ok(target)), lines.as_ref(), 0, options, &Found::default()).text
}

/// Judges many payloads, as [`validate`](crate::validate) does one: lines as those of [`build_many`], and for each
/// `{"ok":…,"errors":[…],"warnings":[…]}`.
///
/// ```
/// let verdicts = botonera::validate_many("moorse", "{ \"to\": \"5511999999999\" }", &botonera::Options::default());
/// assert!(verdicts.starts_with(r#"{"ok":false,"errors":[{"code":"buttons-missing""#));
/// ```
#[must_use]
pub fn validate_many(target: &str, lines: impl AsRef<[u8]>, options: &Options) -> String {
    run_many(Verb::Validate(Ok(target)), lines.as_ref(), 0, options, &Found::default()).text
}

/// Reads the messages that many payloads carry, as [`read`](crate::read) does one: the lines are those of [`build_many`], with `message` in
/// place of `payload`.
#[must_use]
pub fn read_many(target: &str, lines: impl AsRef<[u8]>, options: &Options) -> String {
    run_many(Verb::Read(Ok(target)), lines.as_ref(), 0, options, &Found::default()).text
}

/// Translates many payloads from one provider to another, as [`translate`](crate::translate) does one: the lines are those of
/// [`build_many`].
#[must_use]
pub fn translate_many(from: &str, to: &str, lines: impl AsRef<[u8]>, options: &Options) -> String {
    run_many(Verb::Translate(Ok(from), Ok(to)), lines.as_ref(), 0, options, &Found::default()).text
}

/// What is done with each line.
#[derive(Clone, Copy)]
pub(crate) enum Verb<'t> {
    Build(Target<'t>),
    Validate(Target<'t>),
    Read(Target<'t>),
    /// From the first to the second.
    Translate(Target<'t>, Target<'t>),
}

/// The lines of results.
#[derive(Default)]
pub(crate) struct Lines {
    pub text: String,
    /// Where in it lists of issues stand that are not empty.
    pub issues: Vec<Range<usize>>,
}

/// The results of lines before which there are so many others.
pub(crate) fn run_many(verb: Verb<'_>, lines: &[u8], before: usize, options: &Options, found: &Found) -> Lines {
    let mut results = Lines::default();
    for (number, line) in (before..).zip(lines.split(|byte| *byte == b'\n')) {
        if let Some(doc) = Doc::of_line(line, number) {
            results.tell(verb, doc.root(), options, found.clone());
        }
    }
    results
}

/// The one line that is told where there is neither text nor bytes, but this.
#[cfg(feature = "module")]
pub(crate) fn run_none(verb: Verb<'_>, given: Value<'_>, options: &Options, found: Found) -> Lines {
    let mut results = Lines::default();
    let (Verb::Build(target) | Verb::Validate(target) | Verb::Read(target) | Verb::Translate(target, _)) = verb;
    if let Err(rejected) = build::run_json(target, Err(given), options, found) {
        match verb {
            Verb::Validate(_) => results.judged(&rejected.errors, &rejected.warnings),
            _ => results.rejected(&rejected),
        }
    }
    results
}

impl Lines {
    fn tell(&mut self, verb: Verb<'_>, given: Value<'_>, options: &Options, found: Found) {
        let built = match verb {
            Verb::Build(target) => build::run(target, given, options, found),
            Verb::Translate(from, to) => translate::run(from, to, given, options, found),
            Verb::Validate(target) => {
                let verdict = validate::run(target, given, options, found);
                return self.judged(&verdict.errors, &verdict.warnings);
            }
            Verb::Read(target) => {
                return match read::run(target, given, options, found) {
                    Ok(read) => self.carried(read.endpoint, "message", &read.message, &read.warnings),
                    Err(rejected) => self.rejected(&rejected),
                };
            }
        };
        match built {
            Ok(built) => self.carried(built.endpoint, "payload", &built.payload, &built.warnings),
            Err(rejected) => self.rejected(&rejected),
        }
    }

    fn carried(&mut self, endpoint: &'static str, name: &str, made: &Json, warnings: &Vec<Issue>) {
        let mut out = Writer::default();
        out.open('{').put("ok", &true).put("endpoint", endpoint).put(name, made);
        self.end(out, &[("warnings", warnings)]);
    }

    fn rejected(&mut self, rejected: &Rejected) {
        let mut out = Writer::default();
        // Without an endpoint the member is null.
        out.open('{').put("ok", &false).put("endpoint", &Some(rejected.endpoint));
        self.end(out, &[("errors", &rejected.errors), ("warnings", &rejected.warnings)]);
    }

    fn judged(&mut self, errors: &Vec<Issue>, warnings: &Vec<Issue>) {
        let mut out = Writer::default();
        out.open('{').put("ok", &errors.is_empty());
        self.end(out, &[("errors", errors), ("warnings", warnings)]);
    }

    fn end(&mut self, mut out: Writer, lists: &[(&str, &Vec<Issue>)]) {
        for (name, list) in lists {
            let start = self.text.len() + out.member(name).out.len();
            list.write(&mut out);
            if !list.is_empty() {
                self.issues.push(start..self.text.len() + out.out.len());
            }
        }
        out.close('}');
        self.text.push_str(&out.out);
        self.text.push('\n');
    }
}

#[cfg(test)]
mod tests {
    use std::prelude::v1::*;

    use super::*;

    const MESSAGE: &str = r#"{ "to": "+5511999999999", "text": "x", "buttons": [{ "type": "reply", "label": "y", "id": "z" }] }"#;

    fn told(target: &str, lines: impl AsRef<[u8]>) -> Vec<serde_json::Value> {
        build_many(target, lines, &Options::default()).lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }

    #[test]
    fn each_line_has_the_result_that_it_has_alone() {
        let other = MESSAGE.replace("reply", "call");
        let lines = ["\u{feff}", MESSAGE, "\r\n  \t\n", &other, "\n", MESSAGE].concat();
        let results = told("ryzeapi", &lines);
        assert_eq!(results.len(), 3);
        for (line, result) in [MESSAGE, &other, MESSAGE].iter().zip(&results) {
            let alone = super::super::build("ryzeapi", Doc::parse(line), &Options::default());
            let payload = alone.as_ref().map_or("null".into(), |built| built.payload.to_string());
            assert_eq!((result["ok"].as_bool(), result["payload"].to_string()), (Some(alone.is_ok()), payload));
            assert_eq!(result["endpoint"], "ryzeapi/button");
        }
        assert!(told("ryzeapi", "").is_empty() && told("ryzeapi", "\r\n\n ").is_empty());
    }

    #[test]
    fn faults_are_told_in_the_line_in_which_they_stand() {
        let lines =
            [MESSAGE.as_bytes(), b"\n\n{ \"to\": \"\xff\" }\n{}\xc3\n{ \"to\": 1,\n", b"{ \"text\": \"a\", \"text\": \"b\" }"]
                .concat();
        let results = told("moorse", lines);
        let places = |result: &serde_json::Value| {
            let list = result["errors"].as_array().into_iter().flatten();
            let line = |issue: &serde_json::Value| {
                Some((issue["code"].clone(), issue["params"]["line"].as_u64()?, issue["params"]["column"].as_u64()?))
            };
            list.filter_map(line).collect::<Vec<_>>()
        };
        let expected = [(3, 10), (4, 3), (5, 11)].map(|(line, column)| vec![("json-invalid".into(), line, column)]);
        assert_eq!(results[1..4].iter().map(places).collect::<Vec<_>>(), expected);
        assert_eq!(places(&results[4]), [("member-duplicate".into(), 6, 16)]);
        let is_encoding = |result: &serde_json::Value| result["errors"][0]["message"].as_str().unwrap().contains("UTF-8");
        assert_eq!(results[1..4].iter().map(is_encoding).collect::<Vec<_>>(), [true, true, false]);
    }

    #[test]
    fn an_unknown_target_is_told_in_each_line() {
        let results = told("nobody", [MESSAGE, MESSAGE].join("\n"));
        assert!(
            results.len() == 2
                && results.iter().all(|result| result["endpoint"].is_null() && result["errors"][0]["code"] == "target-unknown")
        );
    }
}
