//! How `build`, `validate`, `read`, `translate`, `compare` and the repairs hang together, for every payload and message of every
//! endpoint: those of the registry, and made-up ones that need what no provider needs yet.
//!
//! Payloads and messages are made from the tables. What a payload is in canonical spelling is written down anew for each kind of value
//! (`spelling.rs`), so that the library is not its own judge.
#![allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

#[cfg(feature = "schemas")]
mod agreement;
mod compared;
mod mutations;
mod payloads;
#[path = "../pointers/mod.rs"]
mod pointers;
mod properties;
mod secrets;
mod spelling;
#[path = "../strategies/mod.rs"]
pub(crate) mod strategies;

use std::collections::BTreeSet;
use std::prelude::v1::*;

use botonera::{
    At, Carries, Code, Doc, Issue, Loss, OnLoss, Options, Severity, apply_fixes, build, compare, detect, providers, read,
    translate, validate,
};
use compared::{in_order, paths_left_out, same, without};
use payloads::{good_payload, members_at, payload, route, simple_payload, whole_message};
use pointers::places;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use secrets::{SECRETS, mark};
use serde_json::{Value, json};
use spelling::{canonical, comparable, rounded};
use strategies::{any_json, good_message, message};

use crate::codecs::Codec;
use crate::engine::table::Table;
use crate::providers::{Route, routes, routes_of};

fn cases() -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(1500)
}

fn warn() -> Options {
    Options { loss: OnLoss::Warn, ..Options::default() }
}

fn endpoints() -> Vec<&'static str> {
    providers().iter().flat_map(|provider| provider.endpoints).map(|endpoint| endpoint.id).collect()
}

fn targets() -> Vec<&'static str> {
    providers().iter().map(|provider| provider.id).chain(endpoints()).collect()
}

fn options() -> impl Strategy<Value = Options> {
    select(vec![OnLoss::Error, OnLoss::Warn]).prop_map(|loss| Options { loss, ..Options::default() })
}

fn any_message() -> impl Strategy<Value = Value> {
    prop_oneof![2 => whole_message(), 1 => message(), 1 => good_message()]
}

/// What somebody may take for a payload.
fn any_payload() -> impl Strategy<Value = (&'static str, Value)> {
    prop_oneof![4 => payload(), 1 => (select(endpoints()), any_json())]
}

/// Gives a button the id that the issue says was made for it.
fn give_id(message: &mut Value, issue: &Issue) {
    let id = json!(issue)["params"]["id"].clone();
    let pointer = issue.pointer();
    let button = message.pointer_mut(pointer.trim_end_matches("/id")).unwrap();
    button["id"] = id;
}

fn all<'i>(errors: &'i [Issue], warnings: &'i [Issue]) -> Vec<&'i Issue> {
    errors.iter().chain(warnings).collect()
}

fn brief(issues: &[Issue]) -> Vec<String> {
    issues.iter().map(|issue| format!("{} {}", issue.code, issue.pointer())).collect()
}

/// What the repairs of issues move, by the pointers that it then has, a slash behind each.
fn renamed(issues: &[Issue]) -> Vec<String> {
    let operations = issues.iter().flat_map(|issue| &issue.fix).map(|operation| json!(operation));
    let moved = operations.filter(|operation| operation["op"] == "move");
    moved.map(|operation| format!("{}/", operation["path"].as_str().unwrap())).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]

    /// The first law: nothing that is built is lost in silence.
    #[test]
    fn what_is_built_is_accepted_and_read_back(given in any_message(), target in select(endpoints())) {
        let Ok(built) = build(target, &given, &warn()) else { return Ok(()) };
        let table = route(target).table;
        let payload: Value = serde_json::from_str(&built.request.body).unwrap();
        prop_assert_eq!(brief(&validate(target, &payload, &Options::default()).errors), Vec::<String>::new(), "{}", payload);
        let read = read(target, &payload, &Options::default());
        let Ok(read) = read else { return Err(TestCaseError::fail(format!("{read:?} from {payload}"))) };
        let mut found = serde_json::to_value(&read.message).unwrap();
        let mut expected = given.clone();
        for issue in &built.warnings {
            match issue.code {
                Code::DELAY_CHANGED => expected["delay"] = json!(rounded(table, given["delay"].as_f64().unwrap())),
                Code::BUTTON_ID_CHANGED => give_id(&mut expected, issue),
                _ => {}
            }
        }
        // Then the places of the others are no longer those that the warnings tell.
        let mut left_out = paths_left_out(&built.warnings);
        left_out.retain(|path| !built.warnings.iter().any(|issue| issue.code == Code::BUTTON_ID_CHANGED && issue.path == *path));
        without(&mut expected, left_out);
        expected.as_object_mut().unwrap().remove("$schema");
        comparable(table, &mut expected);
        comparable(table, &mut found);
        prop_assert!(same(&expected, &found), "\nexpected {}\n     got {}\n     for {}", expected, found, payload);
        let again: Value = serde_json::from_str(&build(target, &read.message, &warn()).unwrap().request.body).unwrap();
        let mut expected = payload.clone();
        canonical(table, &mut expected);
        prop_assert!(same(&expected, &again), "{} from {}", again, payload);
    }

    /// The second and the third: what is accepted is built again, but for what is told and for its spelling, and then stays.
    #[test]
    fn what_is_accepted_is_read_and_built_again((target, given) in payload()) {
        let verdict = validate(target, &given, &Options::default());
        let read_it = |given: &str| read(target, Doc::parse(given), &Options::default());
        let read = read_it(&given.to_string());
        prop_assert_eq!(verdict.ok(), read.is_ok());
        let Ok(read) = read else { return Ok(()) };
        prop_assert!(read.warnings.starts_with(&verdict.warnings));
        let built = build(target, &read.message, &warn());
        let Ok(built) = built else { return Err(TestCaseError::fail(format!("{built:?} from {given}"))) };
        let mut expected = given.clone();
        without(&mut expected, paths_left_out(&read.warnings));
        canonical(route(target).table, &mut expected);
        let found: Value = serde_json::from_str(&built.request.body).unwrap();
        prop_assert!(same(&expected, &found), "\nexpected {}\n     got {}\n     for {}\n", expected, found, given);
        let lost: Vec<_> = built.warnings.iter().filter(|issue| matches!(issue.loss, Some(Loss::Reader | Loss::Sender))).collect();
        prop_assert!(lost.is_empty(), "{:?}", lost);
        let message = read_it(&built.request.body).unwrap().message;
        prop_assert_eq!(build(target, &message, &warn()).unwrap().request.body, built.request.body);
    }

    #[test]
    fn any_value_and_any_text_give_a_result_and_twice_the_same(
        (_, value) in any_payload(), text in any::<String>(), from in select(targets()), to in select(targets()), options in options()
    ) {
        for doc in [Doc::from(&value), Doc::parse(&text)] {
            let once = || (
                validate(from, doc.clone(), &options),
                read(from, doc.clone(), &options),
                translate(from, to, doc.clone(), &options),
                compare(doc.clone(), &options),
                detect(doc.clone()),
            );
            let (first, second) = (once(), once());
            prop_assert_eq!(&first, &second);
            let (verdict, read, translated, ..) = first;
            prop_assert_eq!(verdict.ok(), read.is_ok());
            let errors = [&verdict.errors[..], read.as_ref().map_or_else(|r| &r.errors[..], |_| &[]), translated.as_ref().map_or_else(|r| &r.errors[..], |_| &[])];
            let errors = errors.concat();
            for issue in errors.iter().chain(&verdict.warnings) {
                let texts = [&issue.message, &issue.why, &issue.help];
                prop_assert!(texts.iter().all(|text| !text.is_empty() && !text.contains("``")), "{:?}", issue);
            }
        }
    }

    #[test]
    fn text_and_value_are_judged_alike((_, value) in any_payload(), message in any_message(), from in select(targets()), to in select(targets())) {
        let options = Options::default();
        for value in [value, message] {
            let text = || Doc::parse(&value.to_string());
            prop_assert_eq!(validate(from, text(), &options), validate(from, &value, &options));
            prop_assert_eq!(read(from, text(), &options), read(from, &value, &options));
            prop_assert_eq!(translate(from, to, text(), &options), translate(from, to, &value, &options));
            prop_assert_eq!(compare(text(), &options), compare(&value, &options));
            prop_assert_eq!(detect(text()), detect(&value));
        }
    }

    #[test]
    fn repairs_hold_and_uncover_no_error((target, given) in payload()) {
        let before = validate(target, &given, &Options::default());
        let issues = [before.errors, before.warnings].concat();
        let repaired = apply_fixes(&given, &issues);
        prop_assert_eq!(&apply_fixes(&repaired, &issues), &repaired);
        let repaired = in_order(&repaired, &given);
        let after = validate(target, &repaired, &Options::default());
        let key = |issue: &Issue| (issue.code, issue.path.clone());
        let left = [after.errors, after.warnings].concat();
        // Names inside a list that goes by another name are understood once the list has its own.
        let renamed = renamed(&issues);
        let is_named_otherwise = |pointer: &str| {
            renamed.iter().any(|list| pointer.starts_with(list)) && repaired.pointer(pointer).is_none_or(Value::is_null)
        };
        // Without what nobody knows in it, it may be known as the payload of another endpoint.
        let is_cleared = issues.iter().flat_map(|issue| &issue.fix).any(|operation| {
            let operation = json!(operation);
            operation["op"] == "remove" || operation["op"] == "move"
        });
        let is_known_now = |issue: &Issue| issue.code == Code::TARGET_CONFLICT && is_cleared;
        let errors = left.iter().filter(|issue| issue.severity == Severity::Error && !is_known_now(issue));
        for issue in errors.filter(|issue| !is_named_otherwise(&issue.pointer())) {
            prop_assert!(issues.iter().any(|old| key(old) == key(issue)), "{} {} is new\nin {}\nof {}", issue.code, issue.pointer(), repaired, given);
        }
        for issue in issues.iter().filter(|issue| !issue.fix.is_empty()) {
            // Another problem may go by the same code: an id with blanks around it that is a link.
            let is_it = |other: &Issue| key(other) == key(issue) && other.message == issue.message;
            prop_assert!(!left.iter().any(is_it), "{} {} is left\nin {}\nof {}", issue.code, issue.pointer(), repaired, given);
        }
    }

    #[test]
    fn to_translate_is_to_read_and_to_build((from, given) in payload(), to in select(targets()), options in options()) {
        let translated = translate(from, to, &given, &options);
        let read = read(from, &given, &options);
        let built = read.as_ref().ok().map(|read| build(to, &read.message, &options));
        let lost = |issue: &Issue| issue.loss == Some(Loss::Reader);
        let refused = options.loss == OnLoss::Error && read.as_ref().is_ok_and(|read| read.warnings.iter().any(lost));
        let expected = built.as_ref().is_some_and(Result::is_ok) && !refused;
        prop_assert_eq!(translated.is_ok(), expected, "{:?}\n{:?}", translated, built);
        let told = match &translated {
            Ok(translated) => all(&[], &translated.warnings),
            Err(rejected) => all(&rejected.errors, &rejected.warnings),
        };
        if let (Ok(translated), Some(Ok(built))) = (&translated, &built) {
            prop_assert_eq!(translated.endpoint, built.endpoint);
            prop_assert_eq!(&translated.request, &built.request);
        }
        // Every problem of either way is told, and no other.
        if let (Ok(read), Some(built)) = (&read, &built) {
            let of_build = match built {
                Ok(built) => all(&[], &built.warnings),
                Err(rejected) => all(&rejected.errors, &rejected.warnings),
            };
            let key = |issue: &Issue| (issue.code.as_str(), issue.loss.map(|loss| loss as u8));
            let expected: BTreeSet<_> = of_build.iter().copied().chain(&read.warnings).map(key).collect();
            let found: BTreeSet<_> = told.iter().copied().map(key).collect();
            // What one warns of and the other refuses is told once.
            let is_refused = |code: &str| {
                let refused = if code == "buttons-risky" { "-conflict" } else { "-missing" };
                code.strip_suffix("-risky").is_some_and(|subject| expected.iter().any(|(code, _)| code.strip_suffix(refused) == Some(subject)))
            };
            // What becomes of a placeholder says the one that the message goes to.
            let is_left = |told: &Issue| told.message.contains("placeholder");
            let is_left = |code: &str| read.warnings.iter().any(|told| told.code.as_str() == code && is_left(told));
            // In a button that is one text, blanks around what separates its parts are one problem.
            let are_texts = routes_of(from).iter().any(|route| route.table.buttons().is_some_and(|(_, buttons)| buttons.are_texts));
            let is_beside = |code: &str| code == "button-id-risky" && are_texts && found.contains(&("label-risky", None));
            prop_assert!(found.is_subset(&expected), "{:?} {:?}", found, expected);
            prop_assert!(expected.difference(&found).all(|(code, _)| is_refused(code) || is_left(code) || is_beside(code)), "{:?} {:?}", found, expected);
        }
        // A member that goes by another name is judged where it should stand.
        let verdict = validate(from, &given, &options);
        let of_payload: BTreeSet<String> = all(&verdict.errors, &verdict.warnings).into_iter().map(Issue::pointer).collect();
        let existing: BTreeSet<String> = places(&given).into_iter().chain([String::new()]).collect();
        for issue in told.iter().filter(|issue| issue.at == At::Value) {
            let pointer = issue.pointer();
            let is_missing_member = routes_of(from).iter().any(|route| is_place(route.table, &pointer, &existing));
            prop_assert!(existing.contains(&pointer) || is_missing_member || of_payload.iter().any(|missing| pointer.starts_with(missing)), "{} {} does not stand in {}", issue.code, pointer, given);
        }
    }

    #[test]
    fn to_compare_is_to_build_everywhere(given in any_message(), options in options()) {
        let supports = compare(&given, &options);
        let mut sorted: Vec<(Vec<usize>, usize)> = Vec::new();
        let ids = endpoints();
        for support in &supports {
            let (errors, warnings) = match build(support.endpoint, &given, &options) {
                Ok(built) => (Vec::new(), built.warnings),
                Err(rejected) => (rejected.errors, rejected.warnings),
            };
            prop_assert_eq!((&support.errors, &support.warnings), (&errors, &warnings));
            let issues = all(&errors, &warnings);
            let count = |loss| issues.iter().filter(|issue| issue.loss == Some(loss)).count();
            let faults = errors.iter().filter(|issue| issue.loss.is_none()).count();
            let (reader, shape, sender) = (count(Loss::Reader), count(Loss::Shape), count(Loss::Sender));
            let carries = match (faults, reader + sender, shape) {
                (0, 0, 0) => Carries::Whole,
                (0, 0, _) => Carries::Changed,
                (0, ..) => Carries::WithLoss,
                _ => Carries::No,
            };
            prop_assert_eq!(support.carries, carries, "{:?}", support);
            let nothing_left = errors.iter().filter(|issue| issue.code == Code::BUTTONS_TOO_FEW).count();
            sorted.push((vec![nothing_left, faults, reader, shape, sender], ids.iter().position(|id| *id == support.endpoint).unwrap()));
        }
        prop_assert!(sorted.is_sorted(), "{:?}", sorted);
        let mut seen: Vec<_> = supports.iter().map(|support| support.endpoint).collect();
        for provider in providers() {
            let best = build(provider.id, &given, &options).map_or_else(|rejected| rejected.endpoint.unwrap(), |built| built.endpoint);
            let first = seen.iter().find(|id| id.starts_with(&format!("{}/", provider.id)));
            prop_assert_eq!(Some(&best), first);
        }
        seen.sort_unstable();
        let mut ids = ids;
        ids.sort_unstable();
        prop_assert_eq!(seen, ids);
    }

    #[test]
    fn payloads_are_detected_and_providers_stand_for_their_endpoint((target, given) in good_payload()) {
        let provider = target.split('/').next().unwrap();
        let detected = |given: &Value| read(provider, given, &Options::default()).map(|read| read.endpoint);
        // What the endpoint does not know may speak for another one, as `"type": "Url"` in a reply button: that is told.
        let verdict = validate(target, &given, &Options::default());
        if !verdict.errors.is_empty() {
            return Ok(());
        }
        let left_out = paths_left_out(&verdict.warnings);
        match detected(&given) {
            Ok(endpoint) => prop_assert_eq!(endpoint, target, "{}", given),
            Err(rejected) => prop_assert!(!left_out.is_empty(), "{} {:?}", given, brief(&rejected.errors)),
        }
        let mut known = given;
        without(&mut known, left_out);
        prop_assert_eq!(detected(&known).ok(), Some(target), "{}", known);
        let given = known;
        let (mut provider, mut endpoint) = (validate(provider, &given, &Options::default()), validate(target, &given, &Options::default()));
        provider.warnings.append(&mut provider.errors);
        endpoint.warnings.append(&mut endpoint.errors);
        prop_assert_eq!(provider.warnings, endpoint.warnings);
    }

    #[test]
    fn no_text_of_the_callers_is_told((from, given) in any_payload(), message in any_message(), to in select(targets()), options in options(), how in prop::collection::vec(0..7, 1..6)) {
        for given in [given, message] {
            let mut given = given;
            let mut how = how.iter().copied().cycle();
            mark(&mut given, "", &mut how);
            let mut issues = Vec::new();
            let verdict = validate(from, &given, &options);
            issues.extend([verdict.errors, verdict.warnings].concat());
            match read(from, &given, &options) {
                Ok(read) => issues.extend(read.warnings),
                Err(rejected) => issues.extend([rejected.errors, rejected.warnings].concat()),
            }
            for result in [translate(from, to, &given, &options), build(to, &given, &options)] {
                match result {
                    Ok(built) => issues.extend(built.warnings),
                    Err(rejected) => issues.extend([rejected.errors, rejected.warnings].concat()),
                }
            }
            for issue in issues {
                let told = format!("{}\n{}\n{}\n{:?}", issue.message, issue.why, issue.help, issue.params);
                prop_assert!(!SECRETS.iter().any(|secret| told.contains(secret)), "{} {}: {}", issue.code, issue.pointer(), told);
            }
        }
    }
}

/// Whether a member of the payload, or of a button that is there, may stand at the place.
fn is_place(table: &'static Table, pointer: &str, existing: &BTreeSet<String>) -> bool {
    let is_in_item = table.buttons().and_then(|(list, _)| {
        let (index, _) = pointer.strip_prefix(&format!("/{}/", list.path))?.split_once('/')?;
        Some(existing.contains(&format!("/{}/{index}", list.path)))
    });
    is_in_item.unwrap_or(true) && !members_at(table, pointer).is_empty()
}

/// The laws say something only where payloads are accepted, and messages built.
#[test]
fn enough_is_accepted() {
    let mut runner = TestRunner::deterministic();
    let mut counts = std::collections::BTreeMap::new();
    for _ in 0..3500 {
        let good = good_payload().new_tree(&mut runner).unwrap().current();
        let nearly = payload().new_tree(&mut runner).unwrap().current();
        for (is_good, (target, payload)) in [(true, good), (false, nearly)] {
            let ok = validate(target, &payload, &Options::default()).ok();
            assert!(ok || !is_good, "{target}: {payload}");
            let count: &mut [u32; 2] = counts.entry((target, is_good)).or_default();
            count[0] += u32::from(ok);
            count[1] += 1;
        }
    }
    for ((target, is_good), [accepted, of]) in counts {
        assert!(of >= 50, "{target}: {of}");
        assert!(is_good || accepted * 10 >= of * 4 && accepted * 10 <= of * 9, "{target}: {accepted} of {of}");
    }
    for target in endpoints() {
        let built = (0..800).filter(|_| build(target, whole_message().new_tree(&mut runner).unwrap().current(), &warn()).is_ok());
        let built = built.count();
        assert!(built >= 50, "{target}: {built} of 800");
    }
}

/// JSON spells one number in many ways, some of which no `f64` holds.
#[test]
fn numbers_in_every_spelling_are_judged_and_carried() {
    let spellings = [
        "5", "5.0", "5e0", "0.5e1", "50E-1", "1", "15", "15.0", "1.5", "0", "-0", "-0.0", "0.5", "1e2", "301", "1e300", "1e400",
        "1e-400", "-1e400", "16", "0.9999",
    ];
    let of_delay = |route: &'static Route| {
        let member = route.table.members.iter().find(|member| matches!(member.codec(), Some(Codec::Seconds(_))))?;
        let mut payload = simple_payload(route.table, None, &|_| false);
        payloads::put(&mut payload, member.path, json!("*"));
        Some((route.id, payload.to_string()))
    };
    let all: Vec<_> = routes().iter().filter_map(of_delay).collect();
    assert!(all.len() > 2);
    for (target, payload) in all {
        let mut accepted = 0;
        for spelling in spellings {
            let given = payload.replace("\"*\"", spelling);
            let verdict = validate(target, Doc::parse(&given), &Options::default());
            let read = read(target, Doc::parse(&given), &Options::default());
            assert_eq!(verdict.ok(), read.is_ok(), "{given}");
            let Ok(read) = read else { continue };
            accepted += 1;
            let built =
                build(target, &read.message, &Options::default()).unwrap_or_else(|rejected| std::panic!("{given}: {rejected}"));
            let found: Value = serde_json::from_str(&built.request.body).unwrap();
            let expected: Value = serde_json::from_str(&given).unwrap();
            assert!(same(&expected, &found), "{given}: {found}");
        }
        assert!(accepted > 6, "{target}: {accepted}");
    }
}
