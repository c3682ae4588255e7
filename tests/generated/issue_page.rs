//! `docs/issues.md`: what each code means, in three languages, with an example that was run.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::sync::LazyLock;

use botonera::{Code, Locale, providers};
use serde_json::Value;

use super::examples::{Cause, Example, causes};
use super::markdown::{MARK, anchor, block, code, json, json_line, table};
use super::words::LANGUAGES;

/// The subjects, and what the codes begin with that belong to them.
const SUBJECTS: [(&str, &[&str]); 9] = [
    ("The recipient", &["to"]),
    ("The texts", &["text", "title", "footer", "subtitle"]),
    ("Pictures, videos, documents", &["media", "media-type"]),
    ("The buttons as a whole", &["buttons", "button", "button-type"]),
    ("What stands in a button", &["label", "button-id", "url", "link", "phone", "code"]),
    ("Delay, answered message, source", &["delay", "quote", "reply-private", "source"]),
    ("The value as such", &["message", "payload", "type", "member", "json", "schema", "issues"]),
    ("The values of `fill`", &["value"]),
    ("Target and options", &["target", "options", "locale", "loss", "base-url", "credentials", "credential"]),
];

const INTRO: &str = "# Issues

Every code that an issue can have: the cause (`message`), the reason (`why`) and the cure (`help`). Where a code has several causes, each is
shown. The examples were run, on an input cut down to what matters: the texts are what the library said.

*Português:* todos os códigos, com a causa, a razão e o que fazer. Os exemplos foram executados; os textos são os da biblioteca.
*Español:* todos los códigos, con la causa, la razón y qué hacer. Los ejemplos se ejecutaron; los textos son los de la biblioteca.

";

const ENGLISH_ONLY: &str =
    "In English only: the language stands in the options, `{ locale: \"pt-BR\" }`, and these name none that could be read.\n";

pub static PAGE: LazyLock<String> = LazyLock::new(page);

fn page() -> String {
    let causes = causes();
    let missing: Vec<&Code> = Code::ALL.iter().filter(|code| !causes.contains_key(code.as_str())).collect();
    assert!(missing.is_empty(), "codes without an example: {missing:?}");
    let mut out = [MARK, "\n", INTRO].concat();
    for (subject, begins) in SUBJECTS {
        let links: Vec<String> = of(begins).map(|code| format!("[{code}](#{code})")).collect();
        writeln!(out, "* [{subject}](#{}): {}", anchor(subject), links.join(", ")).unwrap();
    }
    for (subject, begins) in SUBJECTS {
        write!(out, "\n## {subject}\n").unwrap();
        for code in of(begins) {
            out += &section(code, &causes[code.as_str()]);
        }
    }
    let told: BTreeSet<&str> = SUBJECTS.iter().flat_map(|(_, begins)| of(begins)).map(Code::as_str).collect();
    let untold: Vec<&Code> = Code::ALL.iter().filter(|code| !told.contains(code.as_str())).collect();
    assert!(untold.is_empty(), "codes without a subject: {untold:?}");
    out.replace("\n\n\n", "\n\n").trim_end().to_owned() + "\n"
}

/// The codes that consist of one of `begins` and an ending.
fn of(begins: &'static [&'static str]) -> impl Iterator<Item = Code> {
    let begin = |code: &Code| {
        let endings = Code::ENDINGS.iter().filter_map(|ending| code.as_str().strip_suffix(ending)?.strip_suffix('-'));
        endings.min_by_key(|begin| begin.len())
    };
    begins.iter().flat_map(move |wanted| Code::ALL.iter().copied().filter(move |code| begin(code) == Some(*wanted)))
}

fn section(code: Code, causes: &[Cause]) -> String {
    let mut seen: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut docs: BTreeSet<&str> = BTreeSet::new();
    for cause in causes {
        docs.extend(cause.docs.iter().map(String::as_str));
        for (severity, endpoints) in &cause.seen {
            seen.entry(severity).or_default().extend(endpoints);
        }
    }
    let mut out = format!("\n### {code}\n\n");
    for (severity, endpoints) in &seen {
        writeln!(out, "* {severity}{}", at(endpoints)).unwrap();
    }
    if !docs.is_empty() {
        let links: Vec<String> = docs.iter().map(|page| format!("<{page}>")).collect();
        writeln!(out, "* stated on, or inferred from: {}", links.join(", ")).unwrap();
    }
    for (index, cause) in causes.iter().enumerate() {
        let count = if causes.len() == 1 { String::new() } else { format!("**{} of {}.** ", index + 1, causes.len()) };
        let (example, issue) = cause.example.as_ref().unwrap();
        write!(out, "\n{count}{}", shown(example, issue)).unwrap();
    }
    out
}

fn at(endpoints: &BTreeSet<&str>) -> String {
    let all: usize = providers().iter().map(|provider| provider.endpoints.len()).sum();
    match endpoints.len() {
        0 => String::new(),
        count if count == all => " on every endpoint".to_owned(),
        _ => format!(" on {}", endpoints.iter().map(|id| code(id)).collect::<Vec<_>>().join(", ")),
    }
}

fn shown(example: &Example, issue: &Value) -> String {
    let input = match example.input() {
        Ok(value) => block("json", &json(value)),
        Err(text) => block("text", text),
    };
    let same = |other: &&Value| ["code", "severity", "at", "pointer"].iter().all(|name| other[*name] == issue[*name]);
    let told: Vec<Value> = LANGUAGES
        .iter()
        .map(|language| example.issues(language.locale).iter().find(same).unwrap_or_else(|| panic!("{issue} is gone")).clone())
        .collect();
    // Where the options cannot be read, the language cannot either.
    let is_told_in_english = told.iter().all(|other| *other == told[0]);
    let columns = if is_told_in_english { 1 } else { LANGUAGES.len() };
    let head: Vec<&str> = [""].into_iter().chain(LANGUAGES.iter().map(|language| language.name)).take(columns + 1).collect();
    let rows: Vec<Vec<&str>> = ["message", "why", "help"]
        .iter()
        .map(|part| {
            [*part].into_iter().chain(told.iter().map(|issue| issue[*part].as_str().unwrap())).take(columns + 1).collect()
        })
        .collect();
    let place = match (issue["at"].as_str().unwrap(), issue["pointer"].as_str().unwrap()) {
        ("value", "") => "at the value itself".to_owned(),
        ("value", pointer) => format!("at {}", code(pointer)),
        ("options", "") => "at the options".to_owned(),
        ("options", pointer) => format!("at {} of the options", code(pointer)),
        _ => "at the target".to_owned(),
    };
    let mut facts = format!("{} {place}", issue["severity"].as_str().unwrap());
    if issue["params"].as_object().is_some_and(|params| !params.is_empty()) {
        write!(facts, ", `params` {}", code(&json_line(&issue["params"]))).unwrap();
    }
    if let Some(response) = issue["response"].as_object() {
        write!(facts, ", answered by {} {}", response["status"], code(response["message"].as_str().unwrap())).unwrap();
    }
    let others: BTreeSet<String> = example
        .issues(Locale::En)
        .iter()
        .filter(|other| other["code"] != issue["code"])
        .map(|other| other["code"].as_str().unwrap().to_owned())
        .map(|code| format!("[{code}](#{code})"))
        .collect();
    if !others.is_empty() {
        write!(facts, "; told beside it: {}", others.into_iter().collect::<Vec<_>>().join(", ")).unwrap();
    }
    let patch = |name: &str| {
        let patch = issue[name].as_array();
        patch.map_or(String::new(), |patch| format!("The {name}: {}\n", code(&json_line(&Value::from(patch.clone())))))
    };
    let language = if is_told_in_english { ENGLISH_ONLY } else { "" }.to_owned();
    [
        format!("`{}`\n\n", example.call()),
        input,
        format!("{facts}\n\n"),
        table(&head, &rows),
        language,
        patch("fix"),
        patch("guess"),
    ]
    .concat()
}
