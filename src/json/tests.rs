use std::prelude::v1::*;

use super::*;

fn doc(text: &str) -> Doc {
    Doc::read(text, Names::NONE)
}

fn root(text: &str) -> String {
    let doc = doc(text);
    match doc.root().kind() {
        kind if kind.is_unusable() => format!("{kind:?}"),
        _ => doc.root().to_json().map_or_else(|| "not all JSON".to_owned(), |json| json.to_string()),
    }
}

#[test]
fn reads_what_json_allows() {
    for text in
        [r#"{"a":[1,-0.5e+3,0,true,false,null,"x"],"b":{},"c":[],"":[[[{}]]]}"#, r#""\"\\\b\f\n\r\t\u0001é😀""#, "-12.5E-7"]
    {
        assert_eq!(root(text), text);
    }
    assert_eq!(root(" [ 1 ,\n2 ]\t"), "[1,2]");
    assert_eq!(root(r#""\/\u00e9\ud83d\ude00""#), r#""/é😀""#);
    assert_eq!(root(r#"{"a":1,"a":2}"#), r#"{"a":1,"a":2}"#);
}

#[test]
fn says_where_the_text_stops_being_json() {
    for (text, line, column) in [
        ("", 1, 1),
        ("{\n  \"é\": tru\n}", 2, 8),
        ("[1,]", 1, 4),
        ("{\"a\" 1}", 1, 6),
        ("01", 1, 2),
        ("[1] x", 1, 5),
        ("\"a\nb\"", 1, 3),
        ("{,}", 1, 2),
        ("-", 1, 2),
        ("\"\\x\"", 1, 2),
        ("[", 1, 2),
    ] {
        let doc = doc(text);
        assert_eq!(doc.root().kind(), Kind::NotJson, "{text:?}");
        assert_eq!(doc.fault, Some(Position { line, column }), "{text:?}");
    }
}

#[test]
fn lone_surrogates_and_depth_spoil_only_their_place() {
    let surrogates = doc(r#"["\ud800", "\udc00x", "\ud800\u0041", "fine"]"#);
    let kinds: Vec<Kind> = surrogates.root().items().map(Value::kind).collect();
    let lone = Kind::LoneSurrogate;
    assert_eq!(kinds, [lone, lone, lone, Kind::Text]);

    let deep = doc(&format!("[{}1{}, 2]", "[".repeat(100_000), "]".repeat(100_000)));
    assert_eq!(deep.root().items().count(), 2);
    assert_eq!(deep.root().items().last().and_then(Value::number), Some("2"));
}

#[test]
fn names_with_lone_surrogates_stay_apart() {
    let doc = Doc::decode(r#"{"\ud800":1,"\ud801":2,"\ufffd":3,"\\ud800":4,"\\\\ud800":5,"x\\":6}"#, Names::NONE);
    let names: Vec<&str> = doc.root().members().map(|(name, _)| name).collect();
    assert_eq!(names, ["\\ud800", "\\ud801", "\u{fffd}", "\\\\ud800", "\\\\\\\\ud800", "x\\"]);
}

#[test]
fn marks_stand_for_what_json_cannot_carry() {
    let decode = |text| Doc::decode(text, Names::NONE);
    let doc = decode("[!b,!c,!d,!f,!l,!n,!s,!t,!u,[!u],\"!u\"]");
    let unusable = doc.root().items().filter(|value| value.kind().is_unusable()).count();
    assert_eq!((doc.root().items().count(), unusable), (11, 9));
    for text in ["[!x]", "[!]", "!"] {
        assert_eq!(decode(text).root().kind(), Kind::NotJson, "{text}");
    }
    assert_eq!(super::Doc::read("[!u]", Names::NONE).root().kind(), Kind::NotJson);
}

#[test]
fn agrees_with_serde_json() {
    for text in ["1", "[]", "nul", "[1 2]", "{\"a\":}", "\"\\u12\"", "1.", ".5", "1e", "+1", "[\"\u{7f}\"]"] {
        let ours = !doc(text).root().kind().is_unusable();
        assert_eq!(ours, serde_json::from_str::<serde_json::Value>(text).is_ok(), "{text:?}");
    }
}

/// A member is found where its name stands, known or not, escaped or not.
#[test]
fn members_are_told_where_their_names_begin() {
    let text = "{\n  \"to\": 1,\n  \"\\u0074o\": 2, \"x\": 3\n}";
    let doc = Doc::read(text, &crate::providers::NAMES);
    let places: Vec<_> = doc
        .root()
        .members()
        .map(|(name, value)| {
            let is_known = doc.cell(value.at).unwrap().member != u8::MAX;
            let place = doc.position(if is_known { value.at } else { value.at - 1 }).unwrap();
            (name, place.line, place.column)
        })
        .collect();
    assert_eq!(places, [("to", 2, 3), ("to", 3, 3), ("x", 3, 17)]);
}

/// What programs on Windows put before a text is none of it.
#[test]
fn a_byte_order_mark_is_passed_over() {
    let doc = Doc::read("\u{feff}{ \"a\": 1 }", Names::NONE);
    assert_eq!(doc.root().member("a").and_then(super::Value::number), Some("1"));
    assert_eq!(Doc::read("{}\u{feff}", Names::NONE).root().kind(), Kind::NotJson);
}
