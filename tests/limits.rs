//! The limits of the catalogue: each holds to the figure, and no rule has one that is not told.
#![allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

mod sizes;

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use botonera::{Code, Endpoint, Issue, Kind, Limit, LimitBasis, Severity, providers};
use sizes::{at, is_of, issues, kinds_with, sized};

/// Everything that can be counted in a message, by member and unit, with sizes beyond any limit.
const COUNTED: &[(&str, &str, RangeInclusive<i64>)] = &[
    ("to", "digits", 1..=40),
    ("to", "group digits", 1..=40),
    ("text", "code points", 0..=1100),
    ("text", "code points", 19_990..=20_010),
    ("title", "code points", 0..=1100),
    ("footer", "code points", 0..=1100),
    ("buttons", "buttons", 0..=12),
    ("buttons.label", "code points", 0..=300),
    ("buttons.id", "code points", 0..=300),
    ("buttons.code", "code points", 0..=300),
    ("buttons.phone", "digits", 1..=40),
    ("delay", "seconds", -2..=400),
    ("quote.messageId", "code points", 0..=300),
    ("source", "code points", 0..=300),
];

fn endpoints() -> impl Iterator<Item = &'static Endpoint> {
    providers().iter().flat_map(|provider| provider.endpoints)
}

fn codes(issues: &[Issue]) -> BTreeSet<(&str, bool)> {
    issues.iter().map(|issue| (issue.code.as_str(), issue.severity == Severity::Error)).collect()
}

fn holds(limit: &Limit, size: i64) -> bool {
    let figure = |figure: usize| i64::try_from(figure).unwrap();
    limit.min.is_none_or(|min| size >= figure(min)) && limit.max.is_none_or(|max| size <= figure(max))
}

/// A limit, one of its ends and the step beyond it, for each kind of buttons that the endpoint has the member in.
fn ends() -> impl Iterator<Item = (&'static Endpoint, Limit, Kind, i64, i64)> {
    let limits = endpoints().flat_map(|endpoint| endpoint.limits().into_iter().map(move |limit| (endpoint, limit)));
    limits.flat_map(|(endpoint, limit)| {
        assert!(limit.min.is_some() || limit.max.is_some(), "{limit:?}");
        let ends = [(limit.min, -1), (limit.max, 1)];
        let ends = ends.into_iter().filter_map(|(end, step)| Some((i64::try_from(end?).unwrap(), step)));
        let kinds = kinds_with(endpoint, limit.member);
        ends.flat_map(move |(end, step)| kinds.clone().into_iter().map(move |kind| (endpoint, limit, kind, end, step)))
    })
}

/// An optional text that is empty counts as not there.
fn is_empty(issue: &Issue) -> bool {
    issue.severity == Severity::Warning && issue.code.as_str().ends_with("-empty")
}

#[test]
fn each_limit_holds_to_the_figure() {
    for (endpoint, limit, kind, end, step) in ends().filter(|(_, limit, kind, ..)| is_of(limit, *kind)) {
        let (member, unit) = (limit.member, limit.unit);
        let (message, _) = sized(kind, member, unit, end);
        let inside = at(endpoint, kind, member, unit, end);
        let beyond = at(endpoint, kind, member, unit, end + step);
        let mut others = endpoint.limits().into_iter().filter(|other| (other.member, other.unit) == (member, unit));
        if others.all(|other| !is_of(&other, kind) || holds(&other, end)) {
            assert_eq!(issues(endpoint.id, &message), [], "{} of {kind:?} at {limit:?}", endpoint.id);
        }
        // What was warned of may become an error.
        let is_same = |issue: &Issue, other: &Issue| (issue.code, issue.severity) == (other.code, other.severity);
        let new: Vec<&Issue> = beyond.iter().filter(|issue| inside.iter().all(|other| !is_same(issue, other))).collect();
        assert!(!new.is_empty(), "{} of {kind:?} beyond {limit:?}: {inside:?} {beyond:?}", endpoint.id);
        if limit.basis == LimitBasis::Stated {
            for issue in new {
                assert!(!issue.why.contains("inferred"), "{} {limit:?}: {issue:?}", endpoint.id);
                // The page of the language, where there are several.
                let is_its_page = |docs| docs == limit.source || endpoint.docs.contains(&docs);
                assert!(issue.docs.is_none_or(is_its_page), "{} {limit:?}: {issue:?}", endpoint.id);
            }
        }
    }
}

#[test]
fn a_limit_of_some_kinds_is_none_of_the_others() {
    let mut count = 0;
    for (endpoint, limit, kind, end, step) in ends().filter(|(_, limit, kind, ..)| !is_of(limit, *kind)) {
        // The same figure may be another limit of its own.
        let is_same = |other: &Limit| (other.member, other.unit, other.max) == (limit.member, limit.unit, limit.max);
        if limit.max.is_some() && endpoint.limits().iter().any(|other| is_of(other, kind) && is_same(other)) {
            continue;
        }
        // An id that a kind has no place for is told of whatever its size, unless it is empty.
        let is_other = |issue: &Issue| is_empty(issue) || issue.code == Code::BUTTON_ID_IGNORED;
        let told = |size| -> Vec<Code> {
            let issues = at(endpoint, kind, limit.member, limit.unit, size);
            issues.iter().filter(|issue| !is_other(issue)).map(|issue| issue.code).collect()
        };
        assert_eq!(told(end), told(end + step), "{} of {kind:?} at {limit:?}", endpoint.id);
        count += 1;
    }
    assert!(count > 20, "{count}");
}

#[test]
fn no_rule_has_a_limit_that_is_not_told() {
    for endpoint in endpoints() {
        for (member, unit, sizes) in COUNTED {
            for kind in kinds_with(endpoint, member) {
                let found: Vec<_> = sizes.clone().map(|size| (size, at(endpoint, kind, member, unit, size))).collect();
                // What is told of every size is no limit: the endpoint does not carry the member.
                if found.iter().all(|(_, issues)| !issues.is_empty()) {
                    continue;
                }
                for pair in found.windows(2) {
                    let [(size, before), (next, after)] = pair else { continue };
                    if codes(before) == codes(after) || *size == 0 && before.iter().any(is_empty) {
                        continue;
                    }
                    let figure = |figure: Option<usize>| figure.and_then(|figure| i64::try_from(figure).ok());
                    let told = endpoint
                        .limits()
                        .iter()
                        .filter(|limit| (limit.member, limit.unit) == (*member, *unit) && is_of(limit, kind))
                        .any(|limit| figure(limit.max) == Some(*size) || figure(limit.min) == Some(*next));
                    assert!(told, "{}: {member} of {kind:?}, {size} → {next} {unit}: {before:?} {after:?}", endpoint.id);
                }
            }
        }
    }
}
