use std::collections::BTreeSet;
use std::prelude::v1::*;

use proptest::prelude::*;
use serde_json::Value;

use super::{Endpoint, Source, providers, routes_of, targets};
use crate::api::{OnLoss, Options, build, validate};
use crate::engine::MESSAGE;
use crate::engine::table::{Holds, Table};
use crate::issue::{Code, Locale};
use crate::json::Doc;
use crate::laws::strategies;
use crate::message::Part as Of;
use crate::request::{Credential, CredentialPlace, Part};

fn endpoints() -> impl Iterator<Item = &'static Endpoint> {
    providers().iter().flat_map(|provider| provider.endpoints)
}

#[test]
fn ids_are_one_of_a_kind_and_endpoints_begin_with_their_provider() {
    let mut seen = targets();
    seen.sort_unstable();
    seen.dedup();
    assert_eq!(seen.len(), targets().len());
    for provider in providers() {
        assert!(provider.endpoints.iter().all(|endpoint| endpoint.id.starts_with(&format!("{}/", provider.id))));
        assert_eq!(routes_of(provider.id).len(), provider.endpoints.len());
    }
}

#[test]
fn slots_are_declared_credentials_and_stand_where_those_say() {
    for provider in providers() {
        let slots = |parts: &'static [Part]| -> Vec<&'static Credential> {
            parts.iter().filter_map(|part| if let Part::Slot(credential) = part { Some(*credential) } else { None }).collect()
        };
        for endpoint in provider.endpoints {
            let headers = provider.headers.iter().flat_map(|header| slots(header.value));
            let used: Vec<_> = [
                (slots(endpoint.url.origin), CredentialPlace::Origin),
                (slots(endpoint.url.path), CredentialPlace::Path),
                (headers.collect(), CredentialPlace::Header),
            ]
            .into_iter()
            .flat_map(|(slots, place)| slots.into_iter().map(move |slot| (slot, place)))
            .collect();
            assert!(used.iter().all(|(credential, place)| credential.place == *place), "{}", endpoint.id);
            assert!(used.iter().all(|(credential, _)| credential.default.is_none_or(credential.fits)), "{}", endpoint.id);
            let names: Vec<_> = used.iter().map(|(credential, _)| credential.name).collect();
            let declared: Vec<_> = provider.credentials.iter().map(|credential| credential.name).collect();
            assert_eq!(names, declared, "{}", endpoint.id);
        }
    }
}

/// The patterns of all members that carry something, those of lists with `*`.
fn patterns(table: &Table) -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    for member in table.members {
        match member.holds {
            Holds::Constant(_) | Holds::Aside(_) | Holds::Sort(_) => continue,
            Holds::Buttons(buttons) => {
                out.insert(format!("{}/*", member.path));
                let own = buttons.variants.iter().flat_map(|variant| variant.members);
                let own = own.filter(|member| !member.path.is_empty() && !matches!(member.part, Of::Nothing));
                out.extend(own.map(|own| format!("{}/*/{}", member.path, own.path)));
            }
            _ => {}
        }
        out.insert(member.path.to_owned());
    }
    out
}

#[test]
fn links_name_members_that_exist_and_leave_out_none_of_the_payload() {
    let message = patterns(MESSAGE);
    for endpoint in endpoints() {
        let links = endpoint.links();
        let linked: BTreeSet<String> = links.iter().map(|link| link.payload.clone()).collect();
        let mut members = patterns(endpoint.table);
        // What is read and never built need have no place in a message.
        members.retain(|path| {
            let of = |part| MESSAGE.members.iter().any(|member| member.part == part);
            !endpoint.table.members.iter().any(|member| {
                member.path == path
                    && matches!(member.holds, Holds::Value(_))
                    && !member.part.is_of_button()
                    && !of(member.part.of_message())
            })
        });
        assert_eq!(linked, members, "{}", endpoint.id);
        for link in links {
            assert!(message.contains(&link.message), "{}: {link:?}", endpoint.id);
        }
    }
}

/// The paths of everything in a value that is neither object nor list.
fn leaves(value: &Value, path: &str, out: &mut Vec<String>) {
    match value {
        Value::Object(members) => members.iter().for_each(|(name, value)| leaves(value, &format!("{path}/{name}"), out)),
        Value::Array(items) => items.iter().enumerate().for_each(|(index, value)| leaves(value, &format!("{path}/{index}"), out)),
        _ => out.push(path.to_owned()),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    /// Each value of a payload is linked to one of the message that it was built from.
    #[test]
    fn what_stands_in_a_payload_is_found_in_the_message(given in strategies::good_message()) {
        for endpoint in endpoints() {
            let options = Options { loss: OnLoss::Warn, ..Options::default() };
            let Ok(built) = build(endpoint.id, &given, &options) else { continue };
            let payload: Value = serde_json::from_str(&built.request.body).unwrap();
            let list = endpoint.table.buttons().map_or("", |(list, _)| list.path);
            let count = |value: Option<&Value>| value.and_then(Value::as_array).map_or(1, Vec::len);
            // Where buttons were left out, those that follow stand elsewhere.
            if count(payload.pointer(&format!("/{list}"))) != count(given.get("buttons")) {
                continue;
            }
            let constants: Vec<&str> = endpoint.table.members.iter().filter(|member| member.is_told_of()).map(|member| member.path).collect();
            let mut paths = Vec::new();
            leaves(&payload, "", &mut paths);
            for path in paths {
                let path = path.trim_start_matches('/');
                if constants.contains(&path) {
                    continue;
                }
                let item = path.strip_prefix(list).and_then(|rest| rest.strip_prefix('/')).filter(|_| !list.is_empty());
                let index = item.map_or("0", |item| item.split('/').next().unwrap_or_default());
                let pattern = item.map_or_else(|| path.to_owned(), |item| format!("{list}/*{}", item.get(index.len()..).unwrap_or_default()));
                let kind = given.pointer(&format!("/buttons/{index}/type")).and_then(Value::as_str);
                let links = endpoint.links();
                let is_it = |link: &&super::Link| link.payload == pattern && link.kind.is_none_or(|of| Some(of.as_str()) == kind);
                let Some(link) = links.iter().rfind(is_it) else {
                    let is_constant = endpoint.table.buttons().is_some_and(|(_, buttons)| {
                        let own = pattern.rsplit("*/").next().unwrap_or_default();
                        buttons.variants.iter().flat_map(|variant| variant.members).any(|member| member.path == own && matches!(member.holds, Holds::Constant(_)))
                    });
                    prop_assert!(is_constant, "{}: {}", endpoint.id, path);
                    continue;
                };
                let source = link.message.replace('*', index);
                // The button's number may stand in its place.
                let is_numbered = |(_, buttons): &(_, &crate::engine::Buttons)| buttons.variants.iter().flat_map(|variant| variant.members).any(|member| member.is_numbered);
                if source.ends_with("/id") && endpoint.table.buttons().as_ref().is_some_and(is_numbered) {
                    continue;
                }
                prop_assert!(given.pointer(&format!("/{source}")).is_some(), "{}: {} → {}", endpoint.id, path, source);
            }
        }
    }
}

#[test]
fn known_answers_are_texts() {
    for known in providers().iter().flat_map(|provider| provider.wire.known.iter().copied().flatten()) {
        assert!(!format!("{known:?}").contains("(\"\""), "{known:?}");
    }
}

#[test]
fn sources_are_pages_with_the_month_in_which_they_were_seen() {
    let is_month = |seen: &str| {
        seen.split_once('-').is_some_and(|(year, month)| (year.len(), month.len()) == (4, 2)) || seen == Source::UNREAD
    };
    for endpoint in endpoints() {
        let pages: Vec<&str> = endpoint.sources.iter().map(|source| source.page).collect();
        assert!(!pages.is_empty() && pages.iter().all(|page| page.starts_with("https://")), "{}", endpoint.id);
        assert!(endpoint.sources.iter().all(|source| is_month(source.seen)), "{}", endpoint.id);
        assert!(endpoint.docs.iter().all(|page| pages.contains(page)), "{}: {pages:?}", endpoint.id);
        assert!(endpoint.limits().iter().all(|limit| limit.source.starts_with("https://")), "{}", endpoint.id);
    }
}

/// A member's place among the slots, and its name, are decided by the compiler; what it would not see is seen here.
#[test]
fn tables_hold_together() {
    for endpoint in endpoints() {
        let members = endpoint.table.members;
        assert!(members.len() <= 64, "{}", endpoint.id);
        for (at, member) in members.iter().enumerate() {
            assert!(members.iter().take(at).all(|other| other.path != member.path), "{}: {}", endpoint.id, member.path);
            let has_inside = members.iter().any(|other| other.is_inside(member.path));
            assert!(!matches!(member.holds, Holds::Value(_)) || !has_inside, "{}", member.path);
        }
        // What stands inside one object stands together, so that it is opened once.
        let mut closed: Vec<&str> = Vec::new();
        let mut before: Vec<&str> = Vec::new();
        for member in members {
            let around: Vec<&str> = member.path.match_indices('/').map(|(at, _)| &member.path[..at]).collect();
            closed.extend(before.iter().filter(|inside| !around.contains(inside)));
            assert!(around.iter().all(|inside| !closed.contains(inside)), "{}: {}", endpoint.id, member.path);
            before = around;
        }
    }
}

#[test]
fn the_page_of_a_rule_is_told_in_the_language_of_the_issue() {
    for (target, locale, page) in [
        ("ryzeapi/button", Locale::En, "https://docs.ryzeapi.cloud/en/api/messages/buttons"),
        ("ryzeapi/button", Locale::PtBr, "https://docs.ryzeapi.cloud/es/api/messages/buttons"),
        ("z-api/send-button-actions", Locale::PtBr, "https://developer.z-api.io/message/send-button-actions"),
        ("z-api/send-button-actions", Locale::Es, "https://developer.z-api.io/en/message/send-button-actions"),
        ("z-api/send-button-list", Locale::En, "https://developer.z-api.io/en/message/send-button-list"),
        ("z-api/send-button-otp", Locale::En, "https://developer.z-api.io/en/message/send-button-otp"),
    ] {
        let options = Options { locale, ..Options::default() };
        let verdict = validate(target, Doc::parse("{}"), &options);
        let docs = verdict.errors.iter().find(|issue| issue.code == Code::TEXT_MISSING).and_then(|issue| issue.docs);
        assert_eq!(docs, Some(page), "{target} {locale:?}");
    }
}
