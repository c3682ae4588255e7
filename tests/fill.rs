//! Values in the texts of a message.
#![allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

use std::fmt::Write as _;

use botonera::{At, Doc, Issue, Locale, Options, Param, build, fill};
use serde_json::{Value, json};

fn filled(message: impl Into<Doc>, values: impl Into<Doc>) -> Value {
    let filled = fill(message, values, &Options::default()).unwrap();
    assert!(filled.warnings.is_empty());
    serde_json::from_str(filled.message.as_str()).unwrap()
}

/// What a text becomes as a message's `text`, a button's `url` and its `phone`.
fn at_each(text: &str, values: &Value) -> [String; 3] {
    let message = json!({ "text": text, "buttons": [{ "url": text }, { "phone": text }] });
    let filled = filled(&message, values);
    ["/text", "/buttons/0/url", "/buttons/1/phone"].map(|place| filled.pointer(place).unwrap().as_str().unwrap().to_owned())
}

fn refused(message: impl Into<Doc>, values: impl Into<Doc>) -> Vec<Issue> {
    let unfilled = fill(message, values, &Options::default()).unwrap_err();
    assert!(unfilled.warnings.is_empty());
    unfilled.errors
}

fn told(issues: &[Issue]) -> Vec<String> {
    let line = |issue: &Issue| {
        let mut line = format!("{} {}", issue.code, issue.pointer());
        for (name, param) in &issue.params {
            if let Param::Names(names) = param {
                write!(line, " {name}: {}", names.join(", ")).unwrap();
            }
        }
        line
    };
    issues.iter().map(line).collect()
}

fn message() -> Value {
    json!({
        "$schema": "{{a}}",
        "to": "{{ phone }}",
        "text": "Hello, {{name}}! {{name}}, your code is {{code}}.",
        "title": "{{name}}",
        "media": { "type": "image", "url": "https://example.com/{{name}}.png" },
        "footer": "{{a}}{{b}}",
        "buttons": [
            { "type": "reply", "label": "{{name}}", "id": "{{code}}" },
            { "type": "url", "label": "x", "url": "{{ link }}" },
            { "type": "call", "label": "x", "phone": "+55 {{ phone }}" },
            { "type": "copy", "code": "{{code}}" }
        ],
        "quote": { "messageId": "{{a}}" },
        "source": "{{b}}",
        "more": [["{{a}}", { "deep": "{{b}}", "url": "x{{name}}" }]]
    })
}

#[test]
fn every_text_is_filled_wherever_it_stands() {
    let values = json!({ "phone": " 11 99999-9999\n", "name": "Zoë & Co", "code": 42, "link": "https://x.com/?a=b&c=é", "a": true, "b": "-" });
    let expected = json!({
        "$schema": "true",
        "to": "11 99999-9999",
        "text": "Hello, Zoë & Co! Zoë & Co, your code is 42.",
        "title": "Zoë & Co",
        "media": { "type": "image", "url": "https://example.com/Zo%C3%AB%20%26%20Co.png" },
        "footer": "true-",
        "buttons": [
            { "type": "reply", "label": "Zoë & Co", "id": "42" },
            { "type": "url", "label": "x", "url": "https://x.com/?a=b&c=é" },
            { "type": "call", "label": "x", "phone": "+55 11 99999-9999" },
            { "type": "copy", "code": "42" }
        ],
        "quote": { "messageId": "true" },
        "source": "-",
        "more": [["true", { "deep": "-", "url": "xZo%C3%AB%20%26%20Co" }]]
    });
    let result = filled(message(), &values);
    // As texts, for the order of the members.
    assert_eq!(result.to_string(), expected.to_string());
    assert_eq!(filled(Doc::parse(&message().to_string()), Doc::parse(&values.to_string())), expected);
}

#[test]
fn a_value_stands_as_it_is_in_texts_encoded_in_urls_and_trimmed_in_phones() {
    for (text, value, expected) in [
        ("{{v}}", json!("a b&c=é/😀%"), ["a b&c=é/😀%", "a b&c=é/😀%", "a b&c=é/😀%"]),
        ("x{{v}}", json!("a b&c=é/😀%"), ["xa b&c=é/😀%", "xa%20b%26c%3D%C3%A9%2F%F0%9F%98%80%25", "xa b&c=é/😀%"]),
        (" {{v}}\n", json!("https://a.com/?b"), [" https://a.com/?b\n"; 3]),
        ("{{v}}{{v}}", json!("a&"), ["a&a&", "a%26a%26", "a&a&"]),
        ("{{v}}/", json!("https://a.com"), ["https://a.com/", "https%3A%2F%2Fa.com/", "https://a.com/"]),
        ("x{{ v }}", json!(" \u{a0}1 2\t"), ["x \u{a0}1 2\t", "x%20%C2%A01%202%09", "x1 2"]),
        ("x{{\u{3000}v\n}}", json!("-._~A0"), ["x-._~A0"; 3]),
        // Numbers as they were given, in their own digits.
        ("x{{v}}", json!(1.5), ["x1.5"; 3]),
        ("x{{v}}", json!(-0.001), ["x-0.001"; 3]),
        ("x{{v}}", json!(5_511_999_999_999_u64), ["x5511999999999"; 3]),
        ("x{{v}}", json!(0), ["x0"; 3]),
        ("x{{v}}", json!(false), ["xfalse"; 3]),
        // What a value holds is no placeholder, and what two of them make neither.
        ("{{v}}", json!("{{v}} {{w}}"), ["{{v}} {{w}}"; 3]),
        ("{{v}}v}}", json!("{{"), ["{{v}}", "%7B%7Bv}}", "{{v}}"]),
        ("{{v}}", json!("\"\\\u{0}\u{2028}x"), ["\"\\\u{0}\u{2028}x"; 3]),
        // Braces that form none are text.
        ("{{v", json!("x"), ["{{v"; 3]),
        ("{{v} }{v}}}", json!("x"), ["{{v} }{v}}}"; 3]),
        ("{{{v}}}", json!("x"), ["{x}"; 3]),
        ("${v} {$v} %v% {v} ={{v}}", json!("x"), ["${v} {$v} %v% {v} =x"; 3]),
        ("{{v{{v}}", json!("x"), ["{{vx"; 3]),
    ] {
        assert_eq!(at_each(text, &json!({ "v": value })), expected, "{text} {value}");
    }
    for (text, value, expected) in [
        ("data:image/png;base64,{{v}}", json!(" iVBORw0+/o=\n"), "data:image/png;base64,iVBORw0+/o="),
        ("data:{{v}};base64,QUJD", json!("image/png"), "data:image/png;base64,QUJD"),
        // What is no base64 is escaped.
        ("data:text/plain,{{v}}", json!("a="), "data:text/plain,a%3D"),
        ("https://x.y/?a=data:image/png;base64,{{v}}", json!("a="), "https://x.y/?a=data:image/png;base64,a%3D"),
    ] {
        assert_eq!(at_each(text, &json!({ "v": value }))[1], expected, "{text}");
    }
    assert_eq!(
        filled(Doc::parse(r#"{ "text": "{{v}}" }"#), Doc::parse(r#"{ "v": 12345678901234567890.10 }"#))["text"],
        "12345678901234567890.10"
    );
}

#[test]
fn names_are_any_text_without_braces_and_as_they_are_written() {
    for name in ["a", "first name", "Nome do cliente (1º)", "a.b", "1", "\"", "é😀", "a\nb", "__proto__", "to"] {
        let message = json!({ "text": format!("<{{{{{name}}}}}>") });
        assert_eq!(filled(&message, json!({ name: "x", "other": [] }))["text"], "<x>", "{name}");
        // A column's head may have a blank too many.
        assert_eq!(filled(&message, json!({ format!(" {name}\u{a0}"): "x" }))["text"], "<x>", "{name}");
    }
    let twice = Doc::parse(r#"{ "a": 1, "a ": 2, "b": 1, "A": 3 }"#);
    assert_eq!(filled(json!({ "text": "{{a}}" }), twice)["text"], "2");
    assert_eq!(
        told(&refused(json!({ "text": "{{Name}} {{name }}" }), json!({ "NAME": "x" }))),
        ["value-missing /text missing: Name, name"]
    );
    // Members' names stay what they are.
    assert_eq!(filled(json!({ "{{a}}": "{{a}}" }), json!({ "a": 1 })), json!({ "{{a}}": "1" }));
}

#[test]
fn each_member_tells_the_names_that_it_lacks() {
    let values = json!({ "name": "Ana", "a": null, "b": " \u{feff}\n", "code": "", "other": "{{name}}" });
    assert_eq!(
        told(&refused(message(), &values)),
        [
            "value-missing /$schema missing: a",
            "value-missing /to missing: phone",
            "value-missing /text missing: code",
            "value-missing /footer missing: a, b",
            "value-missing /buttons/0/id missing: code",
            "value-missing /buttons/1/url missing: link",
            "value-missing /buttons/2/phone missing: phone",
            "value-missing /buttons/3/code missing: code",
            "value-missing /quote/messageId missing: a",
            "value-missing /source missing: b",
            "value-missing /more/0/0 missing: a",
            "value-missing /more/0/1/deep missing: b",
        ]
    );
    // In the declared order, whatever the message's own is.
    let turned = json!({ "x": "{{a}}", "text": "{{a}} {{b}} {{a}}", "to": "{{}}", "buttons": [{ "label": "{{ a }}" }] });
    let expected = [
        "value-missing /to missing: \"\"",
        "value-missing /text missing: a, b",
        "value-missing /buttons/0/label missing: a",
        "value-missing /x missing: a",
    ];
    assert_eq!(told(&refused(&turned, json!({}))), expected);
    let wrong = json!({ "text": "{{a}}{{b}}{{c}}{{d}}" });
    let values = json!({ "a": [], "b": { "c": 1 }, "c": null });
    let expected = ["value-missing /text missing: c, d", "value-invalid /text invalid: a, b"];
    assert_eq!(told(&refused(&wrong, &values)), expected);
    // What nobody asked for is nobody's business.
    assert_eq!(filled(json!({ "text": "x" }), &values)["text"], "x");
}

#[test]
fn what_is_told_is_told_in_each_language() {
    let of = |locale| {
        let options = Options { locale, ..Options::default() };
        let issue = fill(json!({ "text": "{{a}} {{b}}" }), json!({}), &options).unwrap_err().errors.remove(0);
        [issue.message, issue.why, issue.help].join(" ")
    };
    assert_eq!(
        of(Locale::En),
        "`text` lacks the value of: a, b. The message would go out with the name in braces in place of the value. Give each name a value that is not blank, or take the name out of `text`."
    );
    assert!(of(Locale::PtBr).starts_with("Falta em `text` o valor de: a, b."));
    assert!(of(Locale::Es).starts_with("Falta en `text` el valor de: a, b."));
    let unfilled = fill(json!({ "text": "{{a}}" }), json!({}), &Options::default()).unwrap_err();
    assert_eq!(unfilled.to_string(), "value-missing at \"/text\": `text` lacks the value of: a.");
}

#[test]
fn names_are_quoted_short_and_harmless() {
    let long = "x".repeat(100_000);
    let message = json!({ "text": format!("{{{{{long}}}}}{{{{a\nb`}}}}") });
    let issues = refused(&message, json!({}));
    let names = ["x".repeat(39) + "…", "a\\u{a}b\\u{60}".into()];
    assert_eq!(issues[0].params[1], ("missing", Param::Names(names.into())));
    let many: String = (0..1000).fold(String::new(), |many, name| many + &format!("{{{{{name}}}}}"));
    let issues = refused(json!({ "text": many }), json!({}));
    assert!(matches!(&issues[0].params[1], ("missing", Param::Names(names)) if names.len() == 100));
}

/// The message is merged and nothing else: what is wrong with it `build` tells.
#[test]
fn the_message_is_not_judged() {
    let odd = json!({ "to": 5, "text": null, "buttons": {}, "media": [1.5, true, "{{a}}"], "tex": "x" });
    let mut expected = odd.clone();
    expected["media"][2] = json!("1");
    assert_eq!(filled(&odd, json!({ "a": 1 })), expected);
    assert_eq!(filled(json!({}), json!({})), json!({}));
    let url = json!({ "to": "+5511999999999", "text": "x", "buttons": [{ "type": "url", "label": "x", "url": "{{a}}" }] });
    let merged = fill(&url, json!({ "a": "no link" }), &Options::default()).unwrap().message;
    let rejected = build("ryzeapi", &merged, &Options::default()).unwrap_err();
    assert_eq!((rejected.errors[0].code.as_str(), rejected.errors[0].pointer()), ("url-invalid", "/buttons/0/url".to_owned()));
}

#[test]
fn what_is_no_message_is_told_as_build_tells_it() {
    for text in ["5", "null", "[]", "\"{{a}}\"", "true", "{", "", r#"{ "a": 1, "#] {
        let rejected = build("moorse", Doc::parse(text), &Options::default()).unwrap_err();
        assert_eq!(refused(Doc::parse(text), json!({})), rejected.errors, "{text}");
    }
    // A member given twice stays so, for `build` to see.
    let twice = fill(Doc::parse(r#"{ "text": "a", "text": "{{a}}" }"#), json!({ "a": 1 }), &Options::default()).unwrap();
    assert_eq!(twice.message.as_str(), r#"{"text":"a","text":"1"}"#);
}

/// A value that JSON cannot carry cannot stand in the message either: told with the code that `build` has for it.
#[test]
fn what_json_cannot_carry_is_told_at_its_place() {
    let half = r#""\ud800""#;
    let text = format!(
        r#"{{ "to": {half}, "text": {half}, "media": {{ "type": {half}, "url": {half} }}, "quote": {{ "messageId": {half} }}, "x": {half}, "buttons": [
            {{ "type": {half} }}, {{ "type": "reply", "label": {half}, "id": {half} }}, {half}, {{ "type": "call", "phone": {half} }}, {{ "type": "copy", "code": {half} }}, {{ "type": "reply", "x": {half} }}
        ] }}"#
    );
    let issues = refused(Doc::parse(&text), json!({}));
    let codes: Vec<String> = issues.iter().map(|issue| format!("{} {}", issue.code, issue.pointer())).collect();
    let of_build = build("ryzeapi", Doc::parse(&text), &Options::default()).unwrap_err().errors;
    let of_build: Vec<String> = of_build.iter().map(|issue| format!("{} {}", issue.code, issue.pointer())).collect();
    assert_eq!(codes.len(), 13);
    for code in &codes {
        let is_unknown = code.starts_with("member-invalid") && code.ends_with("/x");
        assert!(is_unknown || of_build.contains(code), "{code} is none of {of_build:#?}");
    }
}

#[test]
fn values_are_an_object() {
    for values in [json!(null), json!(5), json!("{}"), json!([]), json!([["a", 1]])] {
        let issues = refused(json!({ "text": "{{a}}" }), &values);
        assert_eq!((told(&issues), issues[0].at), (vec!["value-invalid /values".to_owned()], At::Options), "{values}");
    }
    let issues = refused(json!([]), Doc::parse("{"));
    assert_eq!(told(&issues), ["value-invalid /values", "message-invalid "]);
    assert_eq!(issues[0].message, "`values` must be an object, not text that is not JSON.");
}

#[test]
fn much_is_filled_soon() {
    let many: String = (0..300_000).fold(String::new(), |mut many, name| {
        write!(many, "{{{{{name}}}}} {{{{x{{{{").unwrap();
        many
    });
    let values: Value = (0..300_000).map(|name| (name.to_string(), json!(name))).collect::<serde_json::Map<_, _>>().into();
    assert!(filled(json!({ "text": many }), &values)["text"].as_str().unwrap().ends_with("299999 {{x{{"));
    assert_eq!(refused(json!({ "text": many }), json!({})).len(), 1);
    let braces = "{".repeat(3_000_000) + &"}".repeat(3_000_000);
    assert_eq!(refused(json!({ "text": braces }), json!({})).len(), 1);
    let list = vec!["{{a}}"; 300_000];
    let issues = refused(json!({ "text": list }), json!({}));
    assert_eq!((issues.len(), issues[100].code.as_str()), (101, "issues-truncated"));
    // A long value that is named very often is not, nor is what comes behind.
    let issues = refused(json!({ "text": "{{a}}".repeat(300_000), "to": "{{a}}" }), json!({ "a": "x".repeat(1_000_000) }));
    assert_eq!(told(&issues), ["to-invalid /to", "text-invalid /text"]);
    // On a machine at rest a tenth of it.
}
