//! URLs whose origin has slots, which no provider of today has.

use std::prelude::v1::*;

use super::*;
use crate::issue::{At, Ending, Found, Severity, Step};
use crate::json::Json;
use Part::{Slot, Text};

const SERVER: Credential = Credential::server("server");
const API_URL: Credential = Credential::server("apiUrl").or("https://api.example.com");
const SUBDOMAIN: Credential = Credential::label("subdomain");
const HOST: Credential = Credential::host("host").or("api.example.com");
const VERSION: Credential = Credential {
    fits: |text| text.strip_prefix('v').is_some_and(|figures| figures.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')),
    ..Credential::path("version").or("v25.0")
};
const TOKEN: Credential = Credential::header("token");

const OWN: Url = Url { origin: &[Slot(&SERVER)], path: &[Text("/send")] };
const USUAL: Url = Url { origin: &[Slot(&API_URL)], path: &[Text("/send")] };
const ACCOUNT: Url = Url { origin: &[Text("https://"), Slot(&SUBDOMAIN), Text(".example.com")], path: &[Text("/send")] };
const HOSTED: Url = Url { origin: &[Text("https://"), Slot(&HOST)], path: &[Text("/"), Slot(&VERSION), Text("/send")] };
const BEARER: &[Header] = &[Header { name: "Authorization", value: &[Part::Scheme("Bearer "), Slot(&TOKEN)] }];
const HEADERS: &[Header] = &[Header { name: "token", value: &[Slot(&TOKEN)] }];

/// The URL, and what was told.
fn filled(url: &Url, credentials: Option<&[(&str, &str)]>, base_url: Option<&str>) -> (String, Vec<String>) {
    let credentials = credentials.map(|given| given.iter().fold(Credentials::new(), |all, (name, value)| all.with(name, value)));
    requested(url, credentials.as_ref(), base_url)
}

fn requested(url: &Url, credentials: Option<&Credentials>, base_url: Option<&str>) -> (String, Vec<String>) {
    let is_known = |name: &str| [&SERVER, &API_URL, &SUBDOMAIN, &HOST, &VERSION, &TOKEN].iter().any(|known| known.name == name);
    let mut found = Found::default();
    let envelope = envelope(url, HEADERS, is_known, credentials, base_url, &mut found);
    let told = found.list.iter().map(|finding| {
        assert!(finding.at == At::Options);
        assert_eq!(finding.severity == Severity::Warning, finding.ending.as_str() == "missing");
        let name = match found.steps_of(finding.path).last() {
            Some(Step::Member(name)) => *name,
            Some(Step::Text(start, end)) => found.text_of((*start, *end)),
            _ => "",
        };
        format!("{}-{} {name}", finding.subject.as_str(), finding.ending.as_str())
    });
    (envelope.url, told.collect())
}

#[test]
fn an_origin_is_filled_as_its_slots_say() {
    let token = ("token", "T");
    for (url, given, expected) in [
        (&OWN, ("server", "https://evolution.example.com:8080"), "https://evolution.example.com:8080/send"),
        (&OWN, ("server", "http://localhost/api/"), "http://localhost/api/send"),
        (&OWN, ("server", "https://localhost//"), "https://localhost/send"),
        (&USUAL, ("apiUrl", "https://7103.api.example.com"), "https://7103.api.example.com/send"),
        (&ACCOUNT, ("subdomain", "Free-1"), "https://Free-1.example.com/send"),
        (&HOSTED, ("host", "example.org:8443"), "https://example.org:8443/v25.0/send"),
        (&HOSTED, ("version", "v26.0"), "https://api.example.com/v26.0/send"),
    ] {
        assert_eq!(filled(url, Some(&[given, token]), None), (expected.to_owned(), vec![]));
    }
}

#[test]
fn a_default_stands_where_nothing_is_given_and_a_placeholder_where_there_is_none() {
    for (url, expected, missing) in [
        (&OWN, "{server}/send", &["credential-missing server"][..]),
        (&USUAL, "https://api.example.com/send", &[]),
        (&ACCOUNT, "https://{subdomain}.example.com/send", &["credential-missing subdomain"]),
        (&HOSTED, "https://api.example.com/v25.0/send", &[]),
    ] {
        assert_eq!(filled(url, None, None), (expected.to_owned(), vec![]));
        let (filled, told) = filled(url, Some(&[("token", "T")]), None);
        assert_eq!((&*filled, &*told), (expected, missing.iter().map(|told| (*told).to_owned()).collect::<Vec<_>>().as_slice()));
    }
    assert_eq!(HOSTED.template(), "https://{host}/{version}/send");
}

#[test]
fn a_base_url_stands_in_place_of_the_slots_of_the_origin() {
    for url in [&OWN, &USUAL, &ACCOUNT] {
        for credentials in
            [None, Some(&[("token", "T")][..]), Some(&[("token", "T"), ("server", "https://a"), ("subdomain", "b")])]
        {
            assert_eq!(
                filled(url, credentials, Some("https://gate.example/way/")),
                ("https://gate.example/way/send".into(), vec![])
            );
        }
    }
}

#[test]
fn what_would_change_another_part_of_the_url_cannot_stand_in_an_origin() {
    let told = |url: &Url, name: &str, value: &str| {
        let (_, told) = filled(url, Some(&[(name, value), ("token", "T")]), None);
        assert_eq!(told, [format!("credential-invalid {name}")], "{value:?}");
    };
    for label in ["", ".", "a.b", "a/b", "a@b", "a:1", "a?b", "a#b", "a b", "é", "%41", "evil.com/", "a\n", "{a}", "a\\b", "a_b"]
    {
        told(&ACCOUNT, "subdomain", label);
    }
    for host in [
        "", ".", "a..b", ".a", "a.", "a/b", "u@a", "a:", "a:1:2", "a:99999", "a:+1", "a:x", "a?b", "a#b", "[::1]", "a\\b",
        "é.com",
    ] {
        told(&HOSTED, "host", host);
    }
    for base in
        ["", "a.com", "ftp://a", "https://", "https://u:p@a", "https://a?b", "https://a#b", "https://a/../..", "https://a b"]
    {
        told(&OWN, "server", base);
        told(&USUAL, "apiUrl", base);
    }
    for version in ["", "..", "26.0", "v1/x"] {
        told(&HOSTED, "version", version);
    }
}

#[test]
fn credentials_are_the_bare_values_by_their_own_names() {
    let told = |given: &[(&str, &str)]| filled(&HOSTED, Some(given), None).1;
    for value in ["{{token}}", "{token}", "${TOKEN}", "%TOKEN%", "a\n"] {
        assert_eq!(told(&[("token", value)]), ["credential-invalid token"], "{value:?}");
    }
    for name in ["Token", "tokem"] {
        let mut found = Found::default();
        let credentials = Credentials::new().with(name, "T");
        envelope(&HOSTED, HEADERS, |_| false, Some(&credentials), None, &mut found);
        let meant =
            found.list.iter().find(|finding| finding.ending == Ending::Unknown).map(|finding| found.text_of(finding.text));
        assert_eq!(meant, Some("token"));
    }
    for (value, bare, count) in [
        ("abc", false, 0),
        (" abc ", false, 0),
        ("Bearer abc", false, 1),
        (" bearer abc", false, 1),
        ("bearer", false, 1),
        ("", true, 1),
        ("Bearer abc", true, 0),
    ] {
        let mut found = Found::default();
        let credentials = Credentials::new().with("token", value);
        let credentials = if bare { credentials.bare() } else { credentials };
        envelope(&HOSTED, BEARER, |_| true, Some(&credentials), None, &mut found);
        assert_eq!(found.list.len(), count, "{value}");
    }
    let instance = Credential::path("instance");
    assert!(["a b", "a"].iter().all(|value| (instance.fits)(value)));
    assert!([" a", "a\n", "\u{a0}a"].iter().all(|value| !(instance.fits)(value)));
}

#[test]
fn no_part_of_a_url_is_left_out_on_purpose() {
    for (url, name) in [(&OWN, "server"), (&USUAL, "apiUrl"), (&ACCOUNT, "subdomain"), (&HOSTED, "host"), (&HOSTED, "version")] {
        let credentials = Credentials::new().with("token", "T").without(name);
        let (_, told) = requested(url, Some(&credentials), None);
        assert_eq!(told, [format!("credential-invalid {name}")]);
    }
}

#[test]
fn the_catalogue_tells_place_and_default() {
    let told = |credential: &Credential| Json::of(credential).to_string();
    assert_eq!(told(&SUBDOMAIN), r#"{"name":"subdomain","in":"origin","optional":false}"#);
    assert_eq!(told(&VERSION), r#"{"name":"version","in":"path","optional":true,"default":"v25.0"}"#);
}
