//! How much an endpoint takes of each member, and what is told beyond.

use botonera::{Endpoint, Kind, Limit, LimitBasis, Severity};

use super::markdown::{code, heading, paragraph, table};
use super::provider_pages::link;
use super::words::{self, ENGLISH, Language};
use crate::sizes;

pub fn section(endpoint: &Endpoint, language: Language) -> String {
    let figure = |figure: Option<usize>| figure.map_or(String::new(), |figure| figure.to_string());
    let rows: Vec<_> = endpoint
        .limits()
        .iter()
        .map(|limit| {
            let member = code(&limit.member.replace("buttons.", "buttons[]."));
            let unit = words::UNITS.iter().find(|unit| unit.of(ENGLISH) == limit.unit).unwrap();
            let basis = match limit.basis {
                LimitBasis::Stated => words::STATED,
                LimitBasis::Inferred => words::INFERRED,
            };
            vec![
                member,
                only(limit, language),
                figure(limit.min),
                figure(limit.max),
                unit.of(language).to_owned(),
                basis.of(language).to_owned(),
                beyond(endpoint, limit, language),
                host_link(limit.source),
            ]
        })
        .collect();
    let head = [words::MEMBER, words::FOR, words::LEAST, words::MOST, words::UNIT, words::BASIS, words::BEYOND, words::SOURCE];
    [
        heading(&words::LIMITS, language),
        paragraph(words::LIMITS_OF.of(language)),
        table(&head.map(|head| head.of(language)), &rows),
    ]
    .concat()
}

/// Which buttons or messages a limit holds for, if not for all.
fn only(limit: &Limit, language: Language) -> String {
    let kinds: Vec<String> = limit.kinds.into_iter().flatten().map(|kind| code(kind.as_str())).collect();
    match (kinds.is_empty(), limit.member.starts_with("buttons.")) {
        (true, _) => String::new(),
        (false, true) => words::BUTTONS_OF.with(language, &[("kinds", &kinds.join(", "))]),
        (false, false) => words::MESSAGES_OF.with(language, &[("kinds", &kinds.join(", "))]),
    }
}

/// What is told of a size that the limit does not allow.
fn beyond(endpoint: &Endpoint, limit: &Limit, language: Language) -> String {
    let kinds: Vec<_> = sizes::kinds_with(endpoint, limit.member).into_iter().filter(|kind| sizes::is_of(limit, *kind)).collect();
    // Beside another limit of the same member nobody sees which of the two tells.
    let is_alone = |kind: &&Kind| {
        let is_other = |other: &Limit| {
            other.kinds.is_some()
                && other.kinds != limit.kinds
                && other.member == limit.member
                && other.max.is_some() == limit.max.is_some()
        };
        endpoint.limits().iter().all(|other| !(is_other(other) && sizes::is_of(other, **kind)))
    };
    let kind = *kinds.iter().find(is_alone).or(kinds.first()).unwrap();
    let figure = |end: Option<usize>| end.and_then(|end| i64::try_from(end).ok());
    let sizes = [figure(limit.min).map(|min| (min, min - 1)), figure(limit.max).map(|max| (max, max + 1))];
    let mut told = Vec::new();
    for (end, size) in sizes.into_iter().flatten() {
        let allowed = sizes::at(endpoint, kind, limit.member, limit.unit, end);
        for issue in sizes::at(endpoint, kind, limit.member, limit.unit, size) {
            if allowed.iter().all(|other| (other.code, other.severity) != (issue.code, issue.severity)) {
                let severity = if issue.severity == Severity::Error { words::ERROR } else { words::WARNING };
                told.push(format!("{} {}", severity.of(language), link(endpoint.id, issue.code.as_str())));
            }
        }
    }
    told.dedup();
    told.join(", ")
}

/// The link to a page by its host alone, where there is little room.
fn host_link(page: &str) -> String {
    let host = page.trim_start_matches("https://").split('/').next().unwrap();
    format!("[{host}]({page})")
}
