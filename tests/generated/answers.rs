//! What a provider is documented to answer: to which fault, from the fixtures; and else, from the samples of answers.

use std::collections::BTreeMap;
use std::fs;

use botonera::{Answer, Body, Endpoint, Locale, Options, Provider, Received, State, parse_response};
use serde_json::Value;

use super::markdown::{code, heading, paragraph, table};
use super::provider_pages::link;
use super::words::{self, Language};
use crate::cases::{cases, run};

/// How a sample says that the page shows what stands around the words, and not the words.
const OURS: &str = "; the words are ours";

pub fn section(provider: &Provider, endpoint: &Endpoint, language: Language) -> String {
    let faults = faults(endpoint);
    let others = others(provider, endpoint, language, &faults);
    let intro = if faults.is_empty() { words::NO_FAULTS } else { words::FAULTS };
    [
        heading(&words::ANSWERS, language),
        paragraph(intro.of(language)),
        table(&[words::STATUS, words::TEXT, words::ISSUE].map(|head| head.of(language)), &faults),
        paragraph(words::SAMPLES.of(language)),
        table(
            &[words::STATUS, words::TEXT, words::MEANS, words::AGAIN, words::ISSUE, words::SOURCE].map(|head| head.of(language)),
            &others,
        ),
    ]
    .concat()
}

/// The documented answers to faults, by status and text.
fn faults(endpoint: &Endpoint) -> Vec<Vec<String>> {
    let mut faults: BTreeMap<(u16, &str), Vec<String>> = BTreeMap::new();
    for (folder, _, case) in cases() {
        if *folder != endpoint.id || case.translate.is_some() {
            continue;
        }
        for issue in run(folder, case, Locale::En).unwrap().issues() {
            if let Some(response) = issue.response {
                let codes = faults.entry((response.status, response.message)).or_default();
                codes.push(link(endpoint.id, issue.code.as_str()));
            }
        }
    }
    let row = |((status, text), mut codes): ((u16, &str), Vec<String>)| {
        codes.sort();
        codes.dedup();
        vec![status.to_string(), code(text), codes.join(" ")]
    };
    faults.into_iter().map(row).collect()
}

/// The samples that stand on a page, but those of the faults.
fn others(provider: &Provider, endpoint: &Endpoint, language: Language, faults: &[Vec<String>]) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    for sample in samples(provider) {
        let source = sample["source"].as_str().unwrap();
        let page = source.split([' ', ',']).next().unwrap().trim_end_matches(':');
        let is_other = sample["endpoint"].as_str().is_some_and(|other| other != endpoint.id);
        if !page.starts_with("https://") || is_other {
            continue;
        }
        let status = sample["status"].as_u64().unwrap();
        let body = sample["text"].as_str().map_or_else(|| sample["body"].to_string(), str::to_owned);
        let mut received = Received::new(status.try_into().unwrap(), Body::from(&*body));
        for (name, value) in sample["headers"].as_object().into_iter().flatten() {
            received = received.header(name, value.as_str().unwrap());
        }
        let (text, means, again, issue) = match parse_response(endpoint.id, &received, &Options::default()) {
            Answer::Accepted(accepted) => {
                let state = if accepted.state == State::Sent { "sent" } else { "queued" };
                (String::new(), code(state), "", String::new())
            }
            Answer::Failed(failure) => {
                let issue = failure.code.map_or(String::new(), |code| link(endpoint.id, code.as_str()));
                let again = if failure.retryable { words::YES } else { words::NO };
                // Words that are ours are no answer of the provider's; its code is.
                let text = match (source.contains(OURS), sample["body"]["error"]["code"].as_u64()) {
                    (false, _) => code(&failure.message),
                    (true, Some(number)) if number != status => code(&number.to_string()),
                    (true, _) => String::new(),
                };
                (text, code(failure.kind.as_str()), again.of(language), issue)
            }
            other => panic!("{other:?}"),
        };
        if faults.iter().any(|fault| !issue.is_empty() && fault[2].contains(&issue)) {
            continue;
        }
        let remark = source.strip_prefix(page).unwrap().trim_end_matches(OURS);
        let remark = if remark.is_empty() { "" } else { language.own(remark) };
        let row = vec![status.to_string(), text, means, again.to_owned(), issue, format!("<{page}>{remark}")];
        if !rows.contains(&row) {
            rows.push(row);
        }
    }
    rows.sort();
    rows
}

fn samples(provider: &Provider) -> Vec<Value> {
    // A provider without the folder has none yet: tests/wire.rs tells it.
    let files = fs::read_dir(format!("tests/wire/{}/answers", provider.id)).into_iter().flatten();
    files.map(|entry| serde_json::from_str(&fs::read_to_string(entry.unwrap().path()).unwrap()).unwrap()).collect()
}
