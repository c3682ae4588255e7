//! The request around the payload: URL, headers, and the credentials in them.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::fmt::Write as _;

use botonera::{
    At, BuildResult, Credentials, Options, Received, Severity, apply_fixes, build, compare, detect, parse_event, parse_response,
    providers, read, translate, validate,
};
use proptest::prelude::*;
use serde_json::{Value, json};

const SECRET: &str = "FAKE-s3cr3t";

fn message() -> Value {
    json!({ "to": "+5511999999999", "text": "x", "buttons": [{ "type": "reply", "label": "y", "id": "z" }] })
}

fn built(target: &str, credentials: Credentials) -> BuildResult {
    build(target, message(), &Options { credentials: Some(credentials), ..Options::default() })
}

fn codes(result: &BuildResult) -> Vec<String> {
    let issues = match result {
        Ok(built) => built.warnings.iter().collect::<Vec<_>>(),
        Err(rejected) => rejected.errors.iter().chain(&rejected.warnings).collect(),
    };
    issues.iter().filter(|issue| issue.at == At::Options).map(|issue| format!("{} {}", issue.code, issue.pointer())).collect()
}

#[test]
fn credentials_stand_where_the_provider_wants_them() {
    let z_api = Credentials::new().with("instanceId", "A/1").with("token", "T").with("clientToken", "C");
    let request = built("z-api", z_api.clone()).unwrap().request;
    assert_eq!(request.url, "https://api.z-api.io/instances/A%2F1/token/T/send-button-actions");
    let json = ("Content-Type", "application/json".to_owned());
    assert_eq!(request.headers, [("Client-Token", "C".to_owned()), json.clone()]);
    assert_eq!(built("z-api", z_api.without("clientToken")).unwrap().request.headers, std::slice::from_ref(&json));

    let request = built("ryzeapi", Credentials::new().with("instance", "é").with("token", "T")).unwrap().request;
    assert_eq!(request.url, "https://ryzeapi.cloud/api/message/button/%C3%A9");
    assert_eq!(request.headers, [("token", "T".to_owned()), json.clone()]);

    let moorse = Credentials::new().with("integrationId", "I").with("token", "T");
    let request = built("moorse", moorse.clone()).unwrap().request;
    assert_eq!(request.url, "https://api.moorse.io/v2/whatsapp/I/send-buttons");
    assert_eq!(request.headers, [("Authorization", "Bearer T".to_owned()), json]);
    assert_eq!(built("moorse", moorse.bare()).unwrap().request.headers.first(), Some(&("Authorization", "T".to_owned())));

    let green = Credentials::new().with("idInstance", "1101000001").with("apiTokenInstance", "T");
    let request = built("green-api", green.clone()).unwrap().request;
    assert_eq!(request.url, "https://api.green-api.com/waInstance1101000001/sendInteractiveButtonsReply/T");
    assert_eq!(request.headers.len(), 1);
    let own = green.with("apiUrl", "https://1101.api.green-api.com");
    assert!(
        built("green-api", own.clone()).unwrap().request.url.starts_with("https://1101.api.green-api.com/waInstance1101000001/")
    );
    assert_eq!(
        codes(&built("green-api", own.with("apiUrl", "1101.api.green-api.com"))),
        ["credential-invalid /credentials/apiUrl"]
    );
}

/// A version is never missing, and has a form of its own.
#[test]
fn a_usual_version_stands_where_none_is_given() {
    let meta = Credentials::new().with("phoneNumberId", "106").with("token", "T");
    let result = built("meta", meta.clone());
    assert_eq!(codes(&result), <[&str; 0]>::default());
    let request = result.unwrap().request;
    assert_eq!(request.url, "https://graph.facebook.com/v25.0/106/messages");
    assert_eq!(request.headers.first(), Some(&("Authorization", "Bearer T".to_owned())));
    let request = built("meta", meta.clone().with("version", "v26.0")).unwrap().request;
    assert_eq!(request.url, "https://graph.facebook.com/v26.0/106/messages");
    for version in ["25.0", "v25", "v25.", "v.0", "v25.0/x", "V25.0", ""] {
        assert_eq!(codes(&built("meta", meta.clone().with("version", version))), ["credential-invalid /credentials/version"]);
    }
    assert_eq!(codes(&built("meta", meta.without("version"))), ["credential-invalid /credentials/version"]);

    let request = built("360dialog", Credentials::new().with("apiKey", "K")).unwrap().request;
    assert_eq!(request.url, "https://waba-v2.360dialog.io/messages");
    assert_eq!(request.headers.first(), Some(&("D360-API-KEY", "K".to_owned())));
}

#[test]
fn what_is_missing_keeps_its_placeholder() {
    let without = build("z-api", message(), &Options::default()).unwrap();
    assert_eq!(without.request.url, "https://api.z-api.io/instances/{instanceId}/token/{token}/send-button-actions");
    assert_eq!(without.warnings, []);
    let result = built("z-api", Credentials::new().with("token", "T"));
    assert_eq!(codes(&result), ["credential-missing /credentials/instanceId", "credential-missing /credentials/clientToken"]);
    let request = result.unwrap().request;
    assert_eq!(request.url, "https://api.z-api.io/instances/{instanceId}/token/T/send-button-actions");
    assert_eq!(request.headers.first(), Some(&("Client-Token", "{clientToken}".to_owned())));
}

#[test]
fn what_cannot_stand_in_a_request_stops_it() {
    let of = |instance: &str, token: &str| Credentials::new().with("instance", instance).with("token", token);
    for instance in ["", ".", ".."] {
        assert_eq!(codes(&built("ryzeapi", of(instance, "T"))), ["credential-invalid /credentials/instance"]);
    }
    for token in ["a\nb", "é", "\u{7f}", "a\0", "", " "] {
        assert_eq!(codes(&built("ryzeapi", of("I", token))), ["credential-invalid /credentials/token"]);
    }
    let meta = |token: &str| built("meta/reply-buttons", Credentials::new().with("phoneNumberId", "1").with("token", token));
    for token in ["", " ", "Bearer", " bearer ", "Bearer x"] {
        assert_eq!(codes(&meta(token)), ["credential-invalid /credentials/token"], "{token:?}");
    }
    // As HTTP has it of a header's value, which these would be the end and the middle of.
    for token in ["T", " T", "T  "] {
        assert_eq!(meta(token).unwrap().request.headers.first(), Some(&("Authorization", "Bearer T".to_owned())));
    }
    assert_eq!(meta("Bearer1").unwrap().request.headers.first(), Some(&("Authorization", "Bearer Bearer1".to_owned())));
    let z_api = Credentials::new().with("instanceId", "I").with("token", "T").with("clientToken", "");
    assert_eq!(codes(&built("z-api", z_api)), ["credential-invalid /credentials/clientToken"]);
    assert_eq!(codes(&built("360dialog", Credentials::new().with("apiKey", " "))), ["credential-invalid /credentials/apiKey"]);
    let empty = built("ryzeapi", of("", "T")).unwrap_err();
    assert_eq!(empty.errors[0].response.unwrap().text(), "Instance name is required");
    assert_eq!(codes(&built("ryzeapi", of("I", "T").without("instance"))), ["credential-invalid /credentials/instance"]);
    assert_eq!(codes(&built("ryzeapi", of("I", "T").with("tokn", "x"))), ["member-unknown /credentials/tokn"]);
    // Another provider's are nobody's fault.
    assert_eq!(codes(&built("ryzeapi", of("I", "T").with("instanceId", "x"))), <[&str; 0]>::default());
}

#[test]
fn each_part_of_the_url_says_what_can_stand_there() {
    let help = |target: &str, name: &str, value: &str| {
        let rejected = built(target, Credentials::new().with(name, value)).unwrap_err();
        let named = |issue: &&botonera::Issue| issue.pointer() == format!("/credentials/{name}");
        rejected.errors.iter().find(named).unwrap().help.clone()
    };
    assert_eq!(help("uazapi", "subdomain", "loja.uazapi.com"), "Give that part alone: `shop`, not `shop.example.com`.");
    assert_eq!(help("evolution", "server", "evo.example.com"), "Write it like `https://gateway.example.com`.");
    assert_eq!(help("evolution", "instance", ".."), "Copy it once more from the provider's panel.");
}

#[test]
fn a_gateway_of_ones_own_has_a_base_url() {
    let with = |url: &str| build("ryzeapi", message(), &Options { base_url: Some(url.to_owned()), ..Options::default() });
    for base in ["http://localhost:8080/gate/way", "http://localhost:8080/gate/way/", "http://localhost:8080/gate/way///"] {
        assert_eq!(with(base).unwrap().request.url, "http://localhost:8080/gate/way/api/message/button/{instance}");
    }
    for base in [
        "",
        "localhost",
        "ftp://x",
        "https://u:p@x",
        "https://x?y",
        "https://x#y",
        "https://",
        "https://x y",
        "javascript:1",
        "http://a|b",
        "http://a<b>",
        "http://%zz",
        "http://a:99999",
        "http://[::1]:99999",
        "http://999.1.1.1",
        "http://é.com",
        "http://a\\b",
        "http://a/../..",
        "http://a/%2e%2E/b",
        "http://a/.",
    ] {
        assert_eq!(codes(&with(base)), ["base-url-invalid /baseUrl"], "{base}");
    }
}

#[test]
fn a_placeholder_is_told_alike_wherever_a_url_begins_with_it() {
    for base in ["https://x.y/{{a}}", "https://x.y/${a}", "https://x.y/{a}", "https://{{host}}", "{server}", "%BASE%"] {
        let of_url = build("evolution", message(), &Options { base_url: Some(base.to_owned()), ..Options::default() });
        let of_server = built("evolution", Credentials::new().with("server", base).with("instance", "I").with("apiKey", "K"));
        let told = [of_url, of_server].map(|result| {
            let errors = result.unwrap_err().errors;
            assert_eq!(errors.len(), 1, "{base}");
            (errors[0].code.as_str(), errors[0].message.clone())
        });
        let message = |name: &str| format!("The placeholder in `{name}` was not filled in.");
        assert_eq!(told, [("base-url-invalid", message("baseUrl")), ("credential-invalid", message("server"))], "{base}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    /// A secret that is as it should be, or spoilt, stands in requests and nowhere else.
    #[test]
    fn no_credential_comes_out_but_in_requests(
        names in prop::collection::vec(prop::sample::select(vec!["instanceId", "token", "clientToken", "instance", "integrationId", "other"]), 0..6),
        spoilt in prop::sample::select(vec!["", "\n", "é", " "]),
        target in prop::sample::select(providers().iter().map(|provider| provider.id).collect::<Vec<_>>()),
        good in any::<bool>(),
    ) {
        let secret = format!("{SECRET}{spoilt}");
        let credentials = names.iter().fold(Credentials::new(), |credentials, name| credentials.with(name, &secret));
        let options = Options { credentials: Some(credentials), base_url: Some(format!("https://{SECRET}@x")).filter(|_| !good), ..Options::default() };
        let payload = json!({ "phone": "5511999999999", "message": "x", "code": "1" });
        let mut seen = format!("{options:?}");
        for result in [build(target, message(), &options), translate("z-api", target, &payload, &options)] {
            write!(seen, "{result:?}").unwrap();
            match result {
                Ok(built) => write!(seen, "{}{}", json!(built.warnings), built.payload).unwrap(),
                Err(rejected) => write!(seen, "{}{}{rejected}", json!(rejected.errors), json!(rejected.warnings)).unwrap(),
            }
        }
        let verdict = validate("z-api", &payload, &options);
        write!(seen, "{verdict:?}{}", json!(verdict)).unwrap();
        write!(seen, "{:?}{:?}", read("z-api", &payload, &options), compare(message(), &options)).unwrap();
        write!(seen, "{:?}{}", detect(&payload), apply_fixes(&payload, &verdict.warnings)).unwrap();
        // As a provider may repeat them.
        let repeated = if names.is_empty() { "nothing" } else { secret.as_str() };
        for body in [json!({ "error": format!("{repeated} is not allowed") }).to_string(), format!("<p>{repeated}</p>"), repeated.to_owned()] {
            let answer = parse_response(&format!("{target}/x"), &Received::new(400, body.clone()), &options);
            write!(seen, "{answer:?}{}", json!(answer)).unwrap();
            let endpoint = providers().iter().find(|provider| provider.id == target).unwrap().endpoints[0].id;
            let answer = parse_response(endpoint, &Received::new(400, body), &options);
            write!(seen, "{answer:?}{}", json!(answer)).unwrap();
        }
        let event = json!({ "event": "message.exchange", "data": {}, "instanceData": { "token": &secret }, "type": "ReceivedCallback", "phone": "5544999999999" });
        let events = parse_event(target, event.to_string(), &[]);
        write!(seen, "{events:?}{}", json!(events)).unwrap();
        // Of the options, the base URL is no secret.
        prop_assert!(!seen.replace(&format!("https://{SECRET}@x"), "").contains(SECRET), "{}", seen);
    }
}

#[test]
fn issues_about_credentials_are_told_of_the_options_and_not_twice() {
    let result = built("z-api", Credentials::new());
    let warnings = result.unwrap().warnings;
    assert_eq!(warnings.len(), 3);
    assert!(warnings.iter().all(|issue| issue.at == At::Options && issue.severity == Severity::Warning && issue.fix.is_empty()));
}

#[cfg(feature = "http")]
#[test]
fn it_turns_into_a_request_of_the_http_crate() {
    let credentials = Credentials::new().with("instance", "I").with("token", SECRET);
    let request: http::Request<String> = built("ryzeapi", credentials).unwrap().request.try_into().unwrap();
    assert_eq!(request.method(), "POST");
    assert_eq!(request.uri(), "https://ryzeapi.cloud/api/message/button/I");
    assert_eq!(request.headers()["token"], SECRET);
    assert!(!format!("{request:?}").replace(request.body(), "").contains(SECRET));
}
