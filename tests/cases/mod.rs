//! The cases in `tests/fixtures/`: a folder for each endpoint, `message/` for the form check, `targets/` for the choice
//! between endpoints; a file for each case. See `CONTRIBUTING.md` for their form.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use botonera::{BuildResult, Doc, Issue, Locale, OnLoss, Options, Verdict, build, read, translate, validate};
use serde::Deserialize;
use serde_json::{Value, json};

const FOLDER: &str = "tests/fixtures";
/// Folders that are not an endpoint's; their cases name the target.
pub const SHARED: [&str; 2] = ["message", "targets"];

/// A case: of `message`, `json`, `validate`, `read` and `translate` one. What is not given is expected not to be there.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// The page that the case stands on, or the rule of ours.
    pub source: String,
    pub target: Option<String>,
    /// The message that is built; of a payload that is read, the one expected.
    pub message: Option<Value>,
    /// In place of `message`, where it is not a JSON value.
    pub json: Option<String>,
    /// A payload that is checked.
    #[serde(default, deserialize_with = "even_null")]
    pub validate: Option<Value>,
    /// A payload that is read.
    pub read: Option<Value>,
    /// A payload that is translated for `target`.
    pub translate: Option<Value>,
    /// What the payload is translated from; the folder's endpoint unless given.
    pub from: Option<String>,
    #[serde(default)]
    pub options: Value,
    /// The endpoint taken; the folder's unless given.
    #[serde(default, deserialize_with = "even_null")]
    pub endpoint: Option<Value>,
    pub payload: Option<Value>,
    pub request: Option<Value>,
    #[serde(default)]
    pub errors: Vec<Value>,
    #[serde(default)]
    pub warnings: Vec<Value>,
}

impl Case {
    /// The value that is judged, if it is one.
    pub fn input(&self) -> Option<&Value> {
        self.validate.as_ref().or(self.read.as_ref()).or(self.translate.as_ref()).or(self.message.as_ref())
    }

    /// See [`Case::input`].
    pub fn input_mut(&mut self) -> Option<&mut Value> {
        self.validate.as_mut().or(self.read.as_mut()).or(self.translate.as_mut()).or(self.message.as_mut())
    }
}

/// `null` is a value to expect here, not absence.
fn even_null<'de, D: serde::Deserializer<'de>>(value: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(value).map(Some)
}

/// Every case, with the folder that it stands in and its file.
pub fn cases() -> &'static [(String, PathBuf, Case)] {
    static CASES: LazyLock<Vec<(String, PathBuf, Case)>> = LazyLock::new(|| {
        let parsed = |(folder, path): (String, PathBuf)| {
            let text = fs::read_to_string(&path).unwrap();
            let case = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            (folder, path, case)
        };
        files().into_iter().map(parsed).collect()
    });
    &CASES
}

fn files() -> Vec<(String, PathBuf)> {
    fn walk(folder: &Path, out: &mut Vec<(String, PathBuf)>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, out);
            } else {
                assert_eq!(path.extension().unwrap(), "json", "{}", path.display());
                out.push((folder.strip_prefix(FOLDER).unwrap().to_str().unwrap().replace('\\', "/"), path));
            }
        }
    }
    let mut out = Vec::new();
    walk(Path::new(FOLDER), &mut out);
    out.sort();
    out
}

/// What a case gives.
pub struct Outcome {
    pub endpoint: Option<&'static str>,
    pub message: Option<Value>,
    pub payload: Option<String>,
    pub request: Option<Value>,
    pub errors: Vec<Issue>,
    pub warnings: Vec<Issue>,
}

impl Outcome {
    /// The errors, then the warnings.
    pub fn issues(&self) -> impl Iterator<Item = &Issue> {
        self.errors.iter().chain(&self.warnings)
    }

    fn of(result: BuildResult) -> Outcome {
        match result {
            Ok(built) => Outcome {
                endpoint: Some(built.endpoint),
                message: None,
                payload: Some(built.payload.to_string()),
                request: Some(serde_json::to_value(&built.request).unwrap()),
                errors: Vec::new(),
                warnings: built.warnings,
            },
            Err(rejected) => Outcome::without(rejected.endpoint, rejected.errors, rejected.warnings),
        }
    }

    fn without(endpoint: Option<&'static str>, errors: Vec<Issue>, warnings: Vec<Issue>) -> Outcome {
        Outcome { endpoint, message: None, payload: None, request: None, errors, warnings }
    }
}

/// What the case gives, if it makes sense; its issues in a language.
pub fn run(folder: &str, case: &Case, locale: Locale) -> Result<Outcome, String> {
    let needs_target = SHARED.contains(&folder) || case.translate.is_some();
    if case.source.is_empty() || needs_target != case.target.is_some() {
        return Err("a case has a source, and a target just where its folder is not an endpoint or it translates".into());
    }
    if case.from.is_some() && case.translate.is_none() {
        return Err("only what is translated is from somewhere".into());
    }
    let loss = match &case.options {
        Value::Null => OnLoss::Error,
        options if *options == json!({ "loss": "error" }) => OnLoss::Error,
        options if *options == json!({ "loss": "warn" }) => OnLoss::Warn,
        options => return Err(format!("unknown options {options}")),
    };
    let options = Options { loss, locale, ..Options::default() };
    let target = case.target.as_deref().unwrap_or(folder);
    match (&case.validate, &case.read, &case.translate, &case.json) {
        (Some(payload), None, None, None) if case.message.is_none() => {
            let Verdict { errors, warnings, .. } = validate(target, payload, &options);
            Ok(Outcome::without(None, errors, warnings))
        }
        (None, Some(payload), None, None) => Ok(match read(target, payload, &options) {
            Ok(read) => Outcome {
                message: Some(serde_json::to_value(&read.message).unwrap()),
                ..Outcome::without(Some(read.endpoint), Vec::new(), read.warnings)
            },
            Err(rejected) => Outcome::without(rejected.endpoint, rejected.errors, rejected.warnings),
        }),
        (None, None, Some(payload), None) if case.message.is_none() => {
            Ok(Outcome::of(translate(case.from.as_deref().unwrap_or(folder), target, payload, &options)))
        }
        (None, None, None, json) => {
            let message = match (&case.message, json) {
                (Some(message), None) => Doc::from(message),
                (None, Some(text)) => Doc::parse(text),
                _ => return Err("a case has a message or a JSON text".into()),
            };
            Ok(Outcome::of(build(target, message, &options)))
        }
        _ => Err("a case builds, validates, reads or translates".into()),
    }
}
