//! An example for each cause of each code: the smallest input among the fixtures that leads to it, cut down to what matters.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use botonera::{Code, Doc, Issue, Locale, Options, apply_fixes, build_untyped, fill, providers};
use serde_json::{Value, json};

use crate::cases::{Case, SHARED, cases, run};
use crate::pointers::places;

/// The codes of [`crate::cases`] aside: what is wrong with a target or options of another kind, and what needs options that
/// fixtures do not have. Each with target, message and options.
fn others() -> Vec<Example> {
    let plain =
        json!({ "to": "+5511999999999", "text": "Hello", "buttons": [{ "type": "reply", "label": "Sales", "id": "sales" }] });
    let crowded: Value = (0..101).map(|index| (format!("x{index}"), json!(1))).collect::<serde_json::Map<_, _>>().into();
    let fake = |instance: &str| json!({ "credentials": { "instance": instance, "token": "FAKE" } });
    [
        (json!("ryzeapi"), &plain, json!({ "baseUrl": "gateway.example.com" })),
        (json!("ryzeapi"), &plain, fake("..")),
        (json!("ryzeapi"), &plain, fake("")),
        (json!("ryzeapi"), &plain, json!({ "credentials": { "token": "FAKE" } })),
        (json!("ryzeapi"), &plain, json!({ "credentials": "FAKE" })),
        (json!("ryzeapi"), &plain, json!({ "locale": 5 })),
        (json!("ryzeapi"), &plain, json!({ "loss": null })),
        (json!("ryzeapi"), &plain, json!({ "loss": "ignore" })),
        (json!("ryzeapi"), &plain, json!([])),
        (json!(5), &plain, json!({})),
        (json!("ryzeapi"), &crowded, json!({})),
    ]
    .map(|(target, message, options)| Example::Untyped { target, message: message.clone(), options })
    .into_iter()
    .chain(unfilled())
    .collect()
}

/// What is wrong with values.
fn unfilled() -> impl Iterator<Item = Example> {
    let message = json!({ "to": "{{phone}}", "text": "Hello, {{first name}}!" });
    [
        json!({ "phone": "+5511999999999", "name": "Ana" }),
        json!({ "phone": "+5511999999999", "first name": ["Ana"] }),
        json!("Ana"),
    ]
    .into_iter()
    .map(move |values| Example::Fill { message: message.clone(), values })
}

/// Something that can be run.
#[derive(Clone)]
pub enum Example {
    /// A fixture, or what is left of it.
    Fixture { folder: String, case: Box<Case> },
    /// A call of `build` with values of any kind.
    Untyped { target: Value, message: Value, options: Value },
    /// A call of `fill`.
    Fill { message: Value, values: Value },
}

/// A cause of a code, and where it was seen.
#[derive(Default)]
pub struct Cause {
    pub example: Option<(Example, Value)>,
    /// How severe it is, and at which endpoints; none where it has nothing to do with one.
    pub seen: BTreeMap<String, BTreeSet<&'static str>>,
    /// The pages that state it.
    pub docs: BTreeSet<String>,
    count: usize,
    /// The best so far, with their rank.
    candidates: Vec<(Rank, Example, Value)>,
}

/// How little an example shows beside an issue: whether the repairs lead to other issues, how many are told, whether it has options,
/// whether it is a payload, the size.
type Rank = (bool, usize, bool, bool, usize);

/// The causes of each code, the most frequent first.
pub fn causes() -> BTreeMap<String, Vec<Cause>> {
    /// Of how many candidates the smallest is looked for.
    const CANDIDATES: usize = 3;
    let mut causes: BTreeMap<(String, String), Cause> = BTreeMap::new();
    for (example, endpoint) in examples() {
        let issues = example.issues(Locale::En);
        let rank = (example.leads_on(), issues.len(), example.has_options(), example.is_payload(), example.size());
        for issue in &issues {
            let key = (issue["code"].as_str().unwrap().to_owned(), cause(issue));
            let cause = causes.entry(key).or_default();
            cause.count += 1;
            cause.docs.extend(issue["docs"].as_str().map(str::to_owned));
            let seen = cause.seen.entry(severity(issue)).or_default();
            seen.extend(endpoint.filter(|_| issue["at"] == "value"));
            let place = cause.candidates.partition_point(|(other, ..)| *other <= rank);
            if place < CANDIDATES {
                cause.candidates.insert(place, (rank, example.clone(), issue.clone()));
                cause.candidates.truncate(CANDIDATES);
            }
        }
    }
    let mut out: BTreeMap<String, Vec<Cause>> = BTreeMap::new();
    for ((code, _), mut cause) in causes {
        let cut = cause.candidates.drain(..).map(|((leads_on, others, has_options, ..), example, issue)| {
            let example = example.cut(&issue);
            ((leads_on, others, has_options, example.size()), example, issue)
        });
        cause.example = cut.min_by_key(|(rank, ..)| *rank).map(|(_, example, issue)| (example, issue));
        out.entry(code).or_default().push(cause);
    }
    for causes in out.values_mut() {
        causes.sort_by_key(|cause| Reverse(cause.count));
    }
    out
}

/// Every fixture as it is, and every message at every endpoint, with the endpoint whose rules were asked.
fn examples() -> Vec<(Example, Option<&'static str>)> {
    let ids: Vec<&'static str> = providers().iter().flat_map(|provider| provider.endpoints).map(|endpoint| endpoint.id).collect();
    let mut out = Vec::new();
    for (folder, _, case) in cases() {
        let is_message = case.read.is_none() && (case.message.is_some() || case.json.is_some());
        if is_message && folder != "targets" {
            for id in &ids {
                let case = Case { target: None, ..case.clone() };
                out.push((Example::Fixture { folder: (*id).to_owned(), case: Box::new(case) }, Some(*id)));
            }
        } else {
            let target = case.target.clone().unwrap_or_else(|| folder.clone());
            // Of what is translated, an issue may be either endpoint's.
            let endpoint = ids.iter().copied().find(|id| *id == target && case.translate.is_none());
            let case = Box::new(case.clone());
            out.push((Example::Fixture { folder: folder.clone(), case }, endpoint));
        }
    }
    out.extend(others().into_iter().map(|example| (example, None)));
    out
}

fn severity(issue: &Value) -> String {
    match (issue["loss"].as_str(), issue["severity"].as_str().unwrap()) {
        (Some("reader"), _) => "error, or a warning with `{ loss: \"warn\" }`".to_owned(),
        (_, severity) => severity.to_owned(),
    }
}

/// What tells a cause from others of the same code: the reason and the cure, without the names in them.
fn cause(issue: &Value) -> String {
    let why = issue["why"].as_str().unwrap();
    let why = why.strip_suffix("No document of the provider states this; it is inferred.").unwrap_or(why).trim_end();
    let params = issue["params"].as_object().unwrap();
    if params.contains_key("expected") {
        return why.to_owned();
    }
    let mut text = format!("{why} {}", issue["help"].as_str().unwrap());
    for (name, value) in params.iter().filter(|(name, _)| ["member", "meant", "known", "value"].contains(&name.as_str())) {
        match value {
            Value::String(value) => text = text.replace(&format!("`{value}`"), &format!("`{name}`")),
            Value::Array(values) => {
                let values: Vec<&str> = values.iter().filter_map(Value::as_str).collect();
                text = text.replace(&values.join(", "), name);
            }
            _ => {}
        }
    }
    text
}

impl Example {
    /// Its issues as JSON, errors first.
    pub fn issues(&self, locale: Locale) -> Vec<Value> {
        match self {
            Example::Fixture { folder, case } => {
                let outcome = run(folder, case, locale).unwrap();
                outcome.issues().map(|issue| serde_json::to_value(issue).unwrap()).collect()
            }
            Example::Fill { message, values } => {
                let unfilled = fill(message, values, &Options { locale, ..Options::default() }).unwrap_err();
                unfilled.errors.iter().map(|issue| serde_json::to_value(issue).unwrap()).collect()
            }
            Example::Untyped { target, message, options } => {
                let mut options = options.clone();
                if let Some(options) = options.as_object_mut() {
                    let tag = match locale {
                        Locale::PtBr => "pt-BR",
                        Locale::Es => "es",
                        _ => "en",
                    };
                    options.entry("locale").or_insert(json!(tag));
                }
                let result = build_untyped(&Doc::from(target), &Doc::from(message), &Doc::from(&options));
                let result: Value = serde_json::from_str(result.as_str()).unwrap();
                ["errors", "warnings"].iter().flat_map(|list| result[*list].as_array().unwrap().clone()).collect()
            }
        }
    }

    /// The call, as JavaScript writes it.
    pub fn call(&self) -> String {
        match self {
            Example::Fixture { folder, case } => {
                let target = case.target.as_deref().unwrap_or(folder);
                let options = if case.options.is_null() { String::new() } else { ", { loss: \"warn\" }".to_owned() };
                match () {
                    () if case.validate.is_some() => format!("validate(\"{target}\", payload{options})"),
                    () if case.read.is_some() => format!("read(\"{target}\", payload{options})"),
                    () if case.translate.is_some() => {
                        let from = case.from.as_deref().unwrap_or(folder);
                        format!("translate(\"{from}\", \"{target}\", payload{options})")
                    }
                    () => format!("build(\"{target}\", message{options})"),
                }
            }
            Example::Fill { values, .. } => format!("fill(message, {})", super::markdown::json_line(values)),
            Example::Untyped { target, options, .. } => {
                format!("build({target}, message, {})", super::markdown::json_line(options))
            }
        }
    }

    /// The value that is judged; of text that is not JSON, the text.
    pub fn input(&self) -> Result<&Value, &str> {
        match self {
            Example::Fixture { case, .. } => match &case.json {
                Some(text) => Err(text),
                None => Ok(case.input().unwrap()),
            },
            Example::Untyped { message, .. } | Example::Fill { message, .. } => Ok(message),
        }
    }

    fn has_options(&self) -> bool {
        matches!(self, Example::Fixture { case, .. } if !case.options.is_null())
    }

    /// Whether there are issues, once the repairs are carried out, that were not told before.
    fn leads_on(&self) -> bool {
        let (Example::Fixture { folder, case }, Ok(value)) = (self, self.input()) else { return false };
        let before: Vec<Issue> = run(folder, case, Locale::En).unwrap().issues().cloned().collect();
        let codes: BTreeSet<Code> = before.iter().map(|issue| issue.code).collect();
        let repaired = apply_fixes(value, &before);
        let after = self.with(repaired).issues(Locale::En);
        after.iter().any(|issue| codes.iter().all(|code| issue["code"] != code.as_str()))
    }

    fn is_payload(&self) -> bool {
        matches!(self, Example::Fixture { case, .. } if case.message.is_none() && case.json.is_none() || case.read.is_some())
    }

    fn size(&self) -> usize {
        // Text of nothing shows nothing.
        let of_text = |text: &str| if text.is_empty() { usize::MAX } else { text.len() };
        self.input().map_or_else(of_text, |value| value.to_string().len())
    }

    /// The same with another value.
    fn with(&self, value: Value) -> Example {
        match self {
            Example::Fixture { folder, case } => {
                let mut case = case.clone();
                *case.input_mut().unwrap() = value;
                Example::Fixture { folder: folder.clone(), case }
            }
            Example::Untyped { target, options, .. } => {
                Example::Untyped { target: target.clone(), message: value, options: options.clone() }
            }
            Example::Fill { values, .. } => Example::Fill { message: value, values: values.clone() },
        }
    }

    /// What is left when everything is taken away without which the issue is still told, in the same words, and no other is.
    fn cut(self, issue: &Value) -> Example {
        let is_shared = |folder: &str| SHARED.contains(&folder);
        let (Ok(mut value), Example::Fixture { folder, .. }) = (self.input().cloned(), &self) else { return self };
        if is_shared(folder) && folder == "targets" {
            return self;
        }
        let told = |issues: &[Value]| -> BTreeSet<String> { issues.iter().map(Value::to_string).collect() };
        let before = told(&self.issues(Locale::En));
        let holds = |value: &Value| {
            let now = told(&self.with(value.clone()).issues(Locale::En));
            now.contains(&issue.to_string()) && now.is_subset(&before)
        };
        let paths = places(&value);
        // From the back, so that what stands before keeps its place.
        for path in paths.iter().rev() {
            let mut smaller = value.clone();
            if remove(&mut smaller, path) && holds(&smaller) {
                value = smaller;
            }
        }
        for path in &paths {
            let mut shorter = value.clone();
            let text = shorter.pointer_mut(path).filter(|value| value.as_str().is_some_and(|text| text.chars().count() > SHORT));
            if text.map(|text| *text = json!("x")).is_some() && holds(&shorter) {
                value = shorter;
            }
        }
        self.with(value)
    }
}

/// Texts that matter to an issue only by their length are longer than this many characters.
const SHORT: usize = 20;

fn remove(value: &mut Value, path: &str) -> bool {
    let (parent, last) = path.rsplit_once('/').unwrap();
    match value.pointer_mut(parent) {
        Some(Value::Object(members)) => members.shift_remove(&last.replace("~1", "/").replace("~0", "~")).is_some(),
        Some(Value::Array(items)) => {
            let index: usize = last.parse().unwrap();
            index < items.len() && {
                items.remove(index);
                true
            }
        }
        _ => false,
    }
}
