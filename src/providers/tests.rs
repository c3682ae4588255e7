use std::collections::BTreeSet;

use crate::arena::Arena;
use proptest::prelude::*;

use super::{CredentialPlace, Part, Source, providers, routes_of, targets};
use crate::build::build;
use crate::issue::Severity;
use crate::message::Draft;
use crate::options::{OnLoss, Options};
use crate::place::Step;
use crate::record::Field;
use crate::source_map::SourceMap;
use crate::value::{self, Doc, Value};

#[path = "../../tests/strategies/mod.rs"]
mod strategies;

proptest! {
    #![proptest_config(ProptestConfig { cases: 3000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_built_is_accepted(message in strategies::message(), target in prop::sample::select(targets())) {
        let options = Options { loss: OnLoss::Warn, ..Options::default() };
        if let Ok(built) = build(target, &message, &options) {
            let (doc, arena) = (Doc::parse(&built.request.body), Arena::default());
            for endpoint in routes_of(built.endpoint) {
                let judged = (endpoint.rules.judge)(doc.root(), &arena);
                let errors: Vec<_> = judged.found.list.iter().filter(|finding| finding.severity == Severity::Error).map(|f| f.code).collect();
                prop_assert!(errors.is_empty(), "{:?} in {}", errors, built.request.body);
            }
        }
    }
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
        let slots =
            |parts: &'static [Part]| parts.iter().filter_map(|part| if let Part::Slot(name) = part { Some(*name) } else { None });
        for endpoint in provider.endpoints {
            let in_path = slots(endpoint.url.path).map(|credential| (credential, CredentialPlace::Path));
            let in_headers = provider
                .headers
                .iter()
                .flat_map(|header| slots(header.value))
                .map(|credential| (credential, CredentialPlace::Header));
            let used: Vec<_> = in_path.chain(in_headers).collect();
            assert!(used.iter().all(|(credential, place)| credential.place == *place), "{}", endpoint.id);
            let names: Vec<_> = used.iter().map(|(credential, _)| credential.name).collect();
            let declared: Vec<_> = provider.credentials.iter().map(|credential| credential.name).collect();
            assert_eq!(names, declared, "{}", endpoint.id);
        }
    }
}

/// The patterns of all members of `fields`, those of lists with `*`.
fn patterns(fields: &'static [Field], before: &str) -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    for field in fields {
        let name = format!("{before}{}", field.name);
        let is_list = field.item != field.names.invalid;
        let inside = if is_list { format!("{name}/*/") } else { format!("{name}/") };
        out.extend(patterns(field.inner, &inside));
        out.extend(is_list.then(|| format!("{name}/*")));
        out.insert(name);
    }
    out
}

#[test]
fn links_name_members_that_exist_and_leave_out_none_of_the_payload() {
    let message = patterns(Draft::FIELDS, "");
    for endpoint in providers().iter().flat_map(|provider| provider.endpoints) {
        let linked: BTreeSet<String> = endpoint.links.iter().map(|link| link.payload.to_owned()).collect();
        let mut members = patterns(endpoint.rules.fields, "");
        // A part of Moorse's older form: read, and never built.
        members.remove("subtitle");
        assert_eq!(linked, members, "{}", endpoint.id);
        for link in endpoint.links {
            assert!(message.contains(link.message), "{}: {link:?}", endpoint.id);
        }
    }
}

/// The paths of everything in a value that is neither object nor list.
fn leaves<'a>(value: Value<'a>, path: &[Step<'a>], out: &mut Vec<Vec<Step<'a>>>) {
    let below = |step| [path, &[step]].concat();
    match value.kind() {
        value::Kind::Object => value.members().for_each(|(name, value)| leaves(value, &below(Step::Member(name)), out)),
        value::Kind::List => value.items().enumerate().for_each(|(index, value)| leaves(value, &below(Step::Index(index)), out)),
        _ => out.push(path.to_vec()),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_stands_in_a_payload_is_found_in_the_message_and_back(given in strategies::good_message()) {
        for endpoint in providers().iter().flat_map(|provider| provider.endpoints) {
            let options = Options { loss: OnLoss::Warn, ..Options::default() };
            let Ok(built) = build(endpoint.id, &given, &options) else { continue };
            let (message, payload, arena) = (Doc::from(&given), Doc::parse(&built.request.body), Arena::default());
            let (draft, _) = crate::message::read(message.root(), &arena);
            let translated = (endpoint.rules.translate)(&draft, &arena);
            let map = SourceMap { arena: &arena, links: endpoint.links, origins: &translated.origins, message: &draft };
            let mut paths = Vec::new();
            leaves(payload.root(), &[], &mut paths);
            for path in paths {
                let source = map.to_message(&path);
                prop_assert!(message.root().find(source).is_some(), "{}: {:?} → {:?}", endpoint.id, path, source);
                prop_assert_eq!(map.to_payload(source), Some(path.as_slice()), "{}: {:?}", endpoint.id, source);
            }
        }
    }
}

#[test]
fn known_answers_are_texts() {
    for known in providers().iter().flat_map(|provider| provider.wire.known) {
        assert!(!format!("{known:?}").contains("text: \"\""), "{known:?}");
    }
}

#[test]
fn sources_are_pages_with_the_month_in_which_they_were_seen() {
    let is_month = |seen: &str| {
        seen.split_once('-').is_some_and(|(year, month)| (year.len(), month.len()) == (4, 2)) || seen == Source::UNREAD
    };
    for endpoint in providers().iter().flat_map(|provider| provider.endpoints) {
        let pages: Vec<&str> = endpoint.sources.iter().map(|source| source.page).collect();
        assert!(!pages.is_empty() && pages.iter().all(|page| page.starts_with("https://")), "{}", endpoint.id);
        assert!(endpoint.sources.iter().all(|source| is_month(source.seen)), "{}", endpoint.id);
        assert!(endpoint.docs.iter().all(|page| pages.contains(page)), "{}: {pages:?}", endpoint.id);
        assert!(endpoint.limits.iter().all(|limit| limit.source.starts_with("https://")), "{}", endpoint.id);
    }
}
