//! What is done with each value.

use botonera::{Carries, Code, Detected, Doc, Issue, Locale, Options, build, compare, detect, fill, read, translate, validate};
use serde_json::json;

use crate::args::Print;
use crate::table::{Fault, Row};
use crate::texts;

/// The code of a row of which no values can be made; the library knows no rows.
pub const ROW_INVALID: &str = "row-invalid";

/// What is said of such a row, as issues are.
#[must_use]
pub fn row_invalid(fault: Fault, locale: Locale) -> serde_json::Value {
    json!({ "code": ROW_INVALID, "severity": "error", "message": texts::fault(fault, locale) })
}

/// What became of a value.
#[derive(Debug, Default)]
pub struct Done {
    /// The answer in JSON, in one line; none, where there is none.
    pub answer: Option<String>,
    /// Whether it went well.
    pub is_ok: bool,
    /// What is wrong.
    pub errors: Vec<Issue>,
    /// What is to be known.
    pub warnings: Vec<Issue>,
    /// Why no values can be made of the row.
    pub fault: Option<Fault>,
}

impl Done {
    /// The same, where a warning is a failure; what fails has an answer only where all have one.
    #[must_use]
    pub fn strictly(mut self, answers_each: bool) -> Done {
        if !self.warnings.is_empty() {
            self.is_ok = false;
            self.answer = self.answer.filter(|_| answers_each);
        }
        self
    }

    /// All issues, errors first.
    pub fn issues(&self) -> impl Iterator<Item = &Issue> {
        self.errors.iter().chain(&self.warnings)
    }
}

/// What is done with each value.
#[derive(Clone, Debug)]
pub enum Work {
    /// Messages become payloads.
    Build {
        /// The target.
        target: String,
        /// What is printed of each.
        print: Print,
    },
    /// Payloads are judged.
    Validate {
        /// The target; where there is none, it is recognised.
        target: Option<String>,
    },
    /// Payloads become messages.
    Read {
        /// Whose payloads they are.
        target: String,
    },
    /// Payloads become those of another provider.
    Translate {
        /// Whose payloads they are.
        from: String,
        /// Whose they become.
        to: String,
        /// What is printed of each.
        print: Print,
    },
    /// Messages are tried at each endpoint.
    Compare,
}

impl Work {
    /// The targets that it names.
    pub fn targets(&self) -> impl Iterator<Item = &str> {
        let (first, second) = match self {
            Work::Build { target, .. } | Work::Read { target } => (Some(target), None),
            Work::Validate { target } => (target.as_ref(), None),
            Work::Translate { from, to, .. } => (Some(from), Some(to)),
            Work::Compare => (None, None),
        };
        [first, second].into_iter().flatten().map(String::as_str)
    }

    /// Whether also what fails has an answer.
    #[must_use]
    pub fn answers_each(&self) -> bool {
        match self {
            Work::Build { print, .. } | Work::Translate { print, .. } => *print == Print::Result,
            Work::Validate { .. } | Work::Compare => true,
            Work::Read { .. } => false,
        }
    }

    /// Does it.
    #[must_use]
    pub fn done(&self, doc: Doc, options: &Options) -> Done {
        match self {
            Work::Build { target, print } => made(build(target, doc, options), *print),
            Work::Translate { from, to, print } => made(translate(from, to, doc, options), *print),
            Work::Validate { target } => judged(target.as_deref(), doc, options),
            Work::Read { target } => match read(target, doc, options) {
                Ok(read) => Done {
                    answer: json_of(&read.message),
                    is_ok: true,
                    errors: Vec::new(),
                    warnings: read.warnings,
                    ..Done::default()
                },
                Err(rejected) => Done { errors: rejected.errors, warnings: rejected.warnings, ..Done::default() },
            },
            Work::Compare => {
                let supports = compare(doc, options);
                let answer = json_of(&supports);
                // What no endpoint takes has errors, of which those of the best are the fewest.
                let is_ok = supports.iter().any(|support| support.carries != Carries::No);
                let best = supports.into_iter().next().filter(|_| !is_ok);
                let (errors, warnings) = best.map(|best| (best.errors, best.warnings)).unwrap_or_default();
                Done { answer, is_ok, errors, warnings, fault: None }
            }
        }
    }

    /// What becomes of a row of which no values can be made.
    #[must_use]
    pub fn refused(&self, fault: Fault, options: &Options) -> Done {
        let errors = json!([row_invalid(fault, options.locale)]);
        let answer = match self {
            Work::Validate { .. } => json!({ "ok": false, "errors": errors, "warnings": [] }),
            Work::Compare => json!([]),
            _ => json!({ "ok": false, "endpoint": null, "errors": errors, "warnings": [] }),
        };
        Done { answer: self.answers_each().then(|| answer.to_string()), fault: Some(fault), ..Done::default() }
    }

    /// Does it with the message that a row makes of a template. Why there is none, is told like an issue of the row.
    #[must_use]
    pub fn merged(&self, template: &serde_json::Value, row: &Row, options: &Options) -> Done {
        let values = serde_json::Value::Object(row.cells.clone());
        match fill(template, &values, options) {
            Ok(filled) => {
                let mut done = self.done(Doc::from(&filled.message), options);
                done.warnings.extend(filled.warnings);
                done
            }
            Err(unfilled) => {
                let answer = match self {
                    Work::Build { print: Print::Result, .. } => {
                        Some(result_line(false, None, None, &unfilled.errors, &unfilled.warnings))
                    }
                    _ => None,
                };
                Done { answer, is_ok: false, errors: unfilled.errors, warnings: unfilled.warnings, fault: None }
            }
        }
    }
}

fn made(built: botonera::BuildResult, print: Print) -> Done {
    match built {
        Ok(built) => {
            let answer = match print {
                Print::Payload => Some(built.payload.to_string()),
                Print::Request => json_of(&built.request),
                Print::Result => {
                    Some(result_line(true, Some(built.endpoint), Some(built.payload.as_str()), &[], &built.warnings))
                }
            };
            Done { answer, is_ok: true, warnings: built.warnings, ..Done::default() }
        }
        Err(rejected) => {
            let answer = (print == Print::Result)
                .then(|| result_line(false, rejected.endpoint, None, &rejected.errors, &rejected.warnings));
            Done { answer, errors: rejected.errors, warnings: rejected.warnings, ..Done::default() }
        }
    }
}

/// A result as `build_many` writes it.
fn result_line(is_ok: bool, endpoint: Option<&str>, payload: Option<&str>, errors: &[Issue], warnings: &[Issue]) -> String {
    let mut line = format!(r#"{{"ok":{is_ok},"endpoint":{}"#, json_of(&endpoint).unwrap_or_default());
    if let Some(payload) = payload {
        line.push_str(r#","payload":"#);
        line.push_str(payload);
    } else {
        line.push_str(r#","errors":"#);
        line.push_str(&json_of(errors).unwrap_or_default());
    }
    line.push_str(r#","warnings":"#);
    line.push_str(&json_of(warnings).unwrap_or_default());
    line.push('}');
    line
}

/// Whether a document is the payload of an endpoint, as far as its members tell; also what is no document, which is told as that.
#[must_use]
pub fn is_recognised(bytes: &[u8]) -> bool {
    let value = serde_json::from_slice::<serde_json::Value>(bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes));
    value.map_or(true, |value| matches!(detect(&value), Some(Detected::Payload(_))))
}

fn judged(target: Option<&str>, doc: Doc, options: &Options) -> Done {
    let target = target.or_else(|| match detect(doc.clone()) {
        Some(Detected::Payload(endpoint)) => Some(endpoint),
        _ => None,
    });
    // What is not recognised has no target, and the library tells so; what is not JSON has none whoever is asked.
    let is_json = |verdict: &botonera::Verdict| verdict.errors.first().is_none_or(|first| first.code != Code::JSON_INVALID);
    let verdict = match target {
        Some(target) => validate(target, doc, options),
        None => Some(validate("z-api", doc.clone(), options))
            .filter(|verdict| !is_json(verdict))
            .unwrap_or_else(|| unrecognised(validate("", doc, options), options.locale)),
    };
    let answer = format!(
        r#"{{"ok":{},"errors":{},"warnings":{}}}"#,
        verdict.ok(),
        json_of(&verdict.errors).unwrap_or_default(),
        json_of(&verdict.warnings).unwrap_or_default()
    );
    Done { answer: Some(answer), is_ok: verdict.ok(), errors: verdict.errors, warnings: verdict.warnings, fault: None }
}

/// What is said of a target that nobody gave, in words for that.
fn unrecognised(mut verdict: botonera::Verdict, locale: Locale) -> botonera::Verdict {
    for issue in &mut verdict.errors {
        issue.message = texts::in_language(texts::UNRECOGNISED, locale).into();
        issue.help = texts::in_language(texts::NAME_THE_TARGET, locale).into();
        (issue.why, issue.params) = (String::new(), Vec::new());
    }
    verdict
}

fn json_of<T: serde::Serialize + ?Sized>(value: &T) -> Option<String> {
    serde_json::to_string(value).ok()
}
