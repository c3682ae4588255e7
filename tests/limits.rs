//! The limits of the catalogue: each holds to the figure, and no rule has one that is not told.
#![allow(clippy::indexing_slicing, clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use botonera::{Endpoint, Issue, Kind, Limit, LimitBasis, Loss, Options, Severity, build, providers};
use serde_json::{Value, json};

/// Everything that can be counted in a message, by member and unit, with sizes beyond any limit.
const COUNTED: &[(&str, &str, RangeInclusive<i64>)] = &[
    ("to", "digits", 1..=40),
    ("to", "group digits", 1..=40),
    ("text", "code points", 0..=1100),
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

fn button(kind: Kind, index: i64) -> Value {
    let mut button = json!({ "type": kind.as_str(), "label": format!("Label {index}") });
    match kind {
        Kind::Reply => button["id"] = json!(format!("id-{index}")),
        Kind::Url => button["url"] = json!("https://example.com"),
        Kind::Call => button["phone"] = json!("+493012345678"),
        Kind::Copy => button["code"] = json!("1234"),
    }
    button
}

/// A message with buttons of a kind in which a member has a size, and the pointer to the member.
fn sized(kind: Kind, member: &str, unit: &str, size: i64) -> (Value, String) {
    let count = usize::try_from(size).unwrap_or(0);
    let value = match unit {
        "buttons" => (0..size).map(|index| button(kind, index)).collect(),
        // Of more than one byte and of more than one UTF-16 unit: neither is what is counted.
        "code points" => json!("😀".repeat(count)),
        "digits" => json!(format!("+4{}", "9".repeat(count - 1))),
        "group digits" => json!(format!("{}@g.us", "1".repeat(count))),
        "seconds" => json!(size),
        _ => panic!("{member} counts {unit}"),
    };
    let mut message = json!({ "to": "+493012345678", "text": "x", "buttons": [button(kind, 0)] });
    if member.starts_with("quote.") {
        message["quote"] = json!({});
    }
    let pointer = match member.split_once('.') {
        Some(("buttons", name)) => format!("/buttons/0/{name}"),
        _ => format!("/{}", member.replace('.', "/")),
    };
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    message.pointer_mut(parent).unwrap()[name] = value;
    (message, pointer)
}

fn issues(endpoint: &str, message: &Value) -> Vec<Issue> {
    let mut issues = match build(endpoint, message, &Options::default()) {
        Ok(built) => built.warnings,
        Err(rejected) => [rejected.errors, rejected.warnings].concat(),
    };
    // A button that arrives in another shape is carried.
    issues.retain(|issue| issue.loss != Some(Loss::Shape));
    issues
}

/// What is told of the member, or of what holds it.
fn at(endpoint: &Endpoint, kind: Kind, member: &str, unit: &str, size: i64) -> Vec<Issue> {
    let (message, pointer) = sized(kind, member, unit, size);
    let is_there = |issue: &Issue| issue.pointer().starts_with(&pointer) || pointer.starts_with(&issue.pointer());
    issues(endpoint.id, &message).into_iter().filter(is_there).collect()
}

fn codes(issues: &[Issue]) -> BTreeSet<(&str, bool)> {
    issues.iter().map(|issue| (issue.code.as_str(), issue.severity == Severity::Error)).collect()
}

/// The kind of buttons that a member is limited in.
fn kind_for(endpoint: &Endpoint, member: &str) -> Kind {
    match member {
        "buttons.code" => Kind::Copy,
        "buttons.phone" => Kind::Call,
        _ => endpoint.kinds[0],
    }
}

fn holds(limit: &Limit, size: i64) -> bool {
    let figure = |figure: usize| i64::try_from(figure).unwrap();
    limit.min.is_none_or(|min| size >= figure(min)) && limit.max.is_none_or(|max| size <= figure(max))
}

#[test]
fn each_limit_holds_to_the_figure() {
    for endpoint in endpoints() {
        for limit in endpoint.limits {
            let (member, unit) = (limit.member, limit.unit);
            let kind = kind_for(endpoint, member);
            let ends = [(limit.min, -1), (limit.max, 1)];
            assert!(limit.min.is_some() || limit.max.is_some(), "{limit:?}");
            for (end, step) in ends.into_iter().filter_map(|(end, step)| Some((i64::try_from(end?).unwrap(), step))) {
                let (message, _) = sized(kind, member, unit, end);
                let inside = at(endpoint, kind, member, unit, end);
                let beyond = at(endpoint, kind, member, unit, end + step);
                let others = endpoint.limits.iter().filter(|other| (other.member, other.unit) == (member, unit));
                if others.into_iter().all(|other| holds(other, end)) {
                    assert_eq!(issues(endpoint.id, &message), [], "{} at {limit:?}", endpoint.id);
                }
                let new: Vec<&Issue> =
                    beyond.iter().filter(|issue| inside.iter().all(|other| other.code != issue.code)).collect();
                assert!(!new.is_empty(), "{} beyond {limit:?}: {inside:?} {beyond:?}", endpoint.id);
                if limit.basis == LimitBasis::Stated {
                    for issue in new {
                        assert!(!issue.why.contains("inferred"), "{} {limit:?}: {issue:?}", endpoint.id);
                        assert!(issue.docs.is_none_or(|docs| docs == limit.source), "{} {limit:?}: {issue:?}", endpoint.id);
                    }
                }
            }
        }
    }
}

#[test]
fn no_rule_has_a_limit_that_is_not_told() {
    for endpoint in endpoints() {
        for (member, unit, sizes) in COUNTED {
            for kind in Kind::ALL.into_iter().filter(|kind| endpoint.kinds.contains(kind)) {
                if matches!((*member, kind), ("buttons.code", kind) if kind != Kind::Copy)
                    || matches!((*member, kind), ("buttons.phone", kind) if kind != Kind::Call)
                {
                    continue;
                }
                let found: Vec<_> = sizes.clone().map(|size| (size, at(endpoint, kind, member, unit, size))).collect();
                // What is told of every size is no limit: the endpoint does not carry the member.
                if found.iter().all(|(_, issues)| !issues.is_empty()) {
                    continue;
                }
                for pair in found.windows(2) {
                    let [(size, before), (next, after)] = pair else { continue };
                    // An optional text that is empty counts as not there.
                    let is_empty = |issue: &Issue| issue.severity == Severity::Warning && issue.code.as_str().ends_with("-empty");
                    if codes(before) == codes(after) || *size == 0 && before.iter().any(is_empty) {
                        continue;
                    }
                    let figure = |figure: Option<usize>| figure.and_then(|figure| i64::try_from(figure).ok());
                    let told = endpoint
                        .limits
                        .iter()
                        .filter(|limit| (limit.member, limit.unit) == (*member, *unit))
                        .any(|limit| figure(limit.max) == Some(*size) || figure(limit.min) == Some(*next));
                    assert!(told, "{}: {member} of {kind:?}, {size} → {next} {unit}: {before:?} {after:?}", endpoint.id);
                }
            }
        }
    }
}
