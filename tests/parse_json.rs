//! What `parse_json` tells of a text: faults, members given twice, and where values stand.
#![allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

use botonera::{Options, ParsedJson, parse_json};
use proptest::prelude::*;
use serde_json::Value;

fn parsed(text: &str) -> ParsedJson<'_> {
    parse_json(text, &Options::default())
}

/// The codes, pointers and places that are told.
fn told(text: &str) -> Vec<(String, String, String)> {
    let errors = parsed(text).value.err().unwrap_or_default();
    let figure = |issue: &serde_json::Value, name: &str| issue["params"][name].to_string();
    let told = |issue: &botonera::Issue| {
        let json = serde_json::to_value(issue).unwrap();
        (issue.code.as_str().to_owned(), issue.pointer(), [figure(&json, "line"), figure(&json, "column")].join(":"))
    };
    errors.iter().map(told).collect()
}

#[test]
fn what_is_not_json_is_told_where_it_stops_being_so() {
    for (text, place) in [
        ("", "1:1"),
        (" \n ", "2:2"),
        ("{", "1:2"),
        ("[1,]", "1:4"),
        ("{\"a\": 1\n\"b\": 2}", "2:1"),
        ("[\"é😀\" x]", "1:7"),
        ("\u{feff}[1 2]", "1:4"),
        ("01", "1:2"),
        ("[nul]", "1:2"),
        ("\"a\u{1}\"", "1:3"),
        ("'a'", "1:1"),
        ("{} {}", "1:4"),
        ("NaN", "1:1"),
    ] {
        assert_eq!(told(text), [("json-invalid".into(), String::new(), place.into())], "{text}");
        assert!(serde_json::from_str::<Value>(text.trim_start_matches('\u{feff}')).is_err(), "{text}");
    }
}

#[test]
fn each_member_that_is_given_twice_is_told_at_its_second_place() {
    let twice = |pointer: &str, place: &str| ("member-duplicate".to_owned(), pointer.to_owned(), place.to_owned());
    assert_eq!(told(r#"{"a":1,"b":2,"a":3}"#), [twice("/a", "1:14")]);
    assert_eq!(told(r#"{"to":1,"to":3}"#), [twice("/to", "1:9")]);
    assert_eq!(told("{\"a\":1,\n \"\\u0061\":3}"), [twice("/a", "2:2")]);
    assert_eq!(told(r#"[{"x":{"y":1,"z":[],"y":2}}, {"y":1}]"#), [twice("/0/x/y", "1:21")]);
    assert_eq!(told(r#"{"a/b":1,"a/b":2,"~":{},"~":{}}"#), [twice("/a~1b", "1:10"), twice("/~0", "1:25")]);
    assert_eq!(told(r#"{"a":{"a":1},"b":[{"a":1},{"a":1}]}"#), []);
    // However often it is given, it is one problem.
    assert_eq!(told(r#"{"a":1,"a":2,"a":3}"#), [twice("/a", "1:8")]);
}

#[test]
fn a_value_is_what_was_written() {
    for text in [" 1e400 ", "null", "\"\"", "[]", "{}", "\u{feff}{\"a\":[true,-0]}", r#"{"":{"":1}}"#, "\"\\ud800\""] {
        assert!(parsed(text).value.is_ok(), "{text}");
    }
    let deep = |levels: usize| "[".repeat(levels) + &"]".repeat(levels);
    assert!(parsed(&deep(64)).value.is_ok());
    let [(code, pointer, _)] = &told(&deep(65))[..] else { panic!() };
    assert_eq!((code.as_str(), pointer), ("json-invalid", &"/0".repeat(64)));
    let deep = deep(100_000);
    assert_eq!(parsed(&deep).places.place_of("/0/0").map(|place| (place.from, place.to)), Some((2, 199_998)));
    assert_eq!(parsed(&deep).places.pointer_at(3), "/0/0/0");
}

/// All pointers of a value.
fn pointers(value: &Value, at: &str, out: &mut Vec<String>) {
    out.push(at.to_owned());
    match value {
        Value::Array(items) => {
            (0..).zip(items).for_each(|(index, item): (usize, _)| pointers(item, &format!("{at}/{index}"), out));
        }
        Value::Object(members) => {
            for (name, member) in members {
                pointers(member, &format!("{at}/{}", name.replace('~', "~0").replace('/', "~1")), out);
            }
        }
        _ => {}
    }
}

#[test]
fn places_lead_to_values_and_back() {
    let value = serde_json::json!({
        "to": "+55 é😀", "a\"b\\": [1, -2.5e-7, true, null, "]", "}", { "x": {}, "y": [] }], "a/b~c": { "": { "0": "," } }, "é": [[[]]]
    });
    for text in [value.to_string(), serde_json::to_string_pretty(&value).unwrap()] {
        let places = parsed(&text).places;
        let mut all = Vec::new();
        pointers(&value, "", &mut all);
        assert_eq!(all.len(), 18);
        for pointer in all {
            let place = places.place_of(&pointer).unwrap();
            let slice = &text[place.from..place.to];
            let inner = serde_json::from_str(slice).or_else(|_| {
                serde_json::from_str::<Value>(&format!("{{{slice}}}"))
                    .map(|object| object.as_object().unwrap().values().next().unwrap().clone())
            });
            assert_eq!(inner.ok().as_ref(), value.pointer(&pointer), "{pointer}: {slice}");
            assert_eq!(places.pointer_at(place.from), pointer);
            if !value.pointer(&pointer).unwrap().is_object() && !value.pointer(&pointer).unwrap().is_array() {
                assert_eq!(places.pointer_at(place.to), pointer);
            }
            let before = &text[..place.from];
            let line = before.rsplit('\n').next().unwrap();
            assert_eq!((place.line, place.column), (before.matches('\n').count() + 1, line.chars().count() + 1));
        }
        for pointer in ["x", "/x", "/to/0", "/é/1", "/é/00", "/é/-", "//", "/a/b~c", "/a~1b~c"] {
            assert_eq!(places.place_of(pointer), None, "{pointer}");
        }
        assert_eq!(places.pointer_at(usize::MAX), "");
    }
}

#[test]
fn a_text_that_breaks_off_has_places_up_to_there() {
    let text = "\u{feff}{\"a\": [1, {\"b\": 2, x";
    let places = parsed(text).places;
    let place = |pointer: &str| places.place_of(pointer).map(|place| (&text[place.from..place.to], place.column));
    assert_eq!(place(""), Some(("{\"a\": [1, {\"b\": 2, ", 1)));
    assert_eq!(place("/a/1/b"), Some(("\"b\": 2", 12)));
    assert_eq!(places.pointer_at(text.len() - 1), "/a/1");
}

#[test]
fn a_member_that_is_given_more_than_once_is_where_its_last_value_is() {
    let from = |text: &str, pointer: &str| parsed(text).places.place_of(pointer).map(|place| place.from);
    assert_eq!(from(r#"{"a":1,"a":[2]}"#, "/a"), Some(7));
    assert_eq!(from(r#"{"a":1,"a":2,"a":3}"#, "/a"), Some(13));
    assert_eq!(from(r#"{"a":{"b":1},"a":{"c":2}}"#, "/a/b"), None);
    assert_eq!(from(r#"[{"a":{"b":1},"a":{"b":2}}, {"a":{}}]"#, "/0/a/b"), Some(19));
    assert_eq!(parsed(r#"{"a":1,"a":[2]}"#).places.pointer_at(1), "/a");
}

#[test]
fn names_with_halves_of_characters_stay_apart() {
    let text = r#"{"\ud800":1,"\ud801":2,"":3}"#;
    let ParsedJson { value, places, .. } = parsed(text);
    assert!(value.is_ok());
    for (offset, pointer) in [(1, r"/\ud800"), (12, r"/\ud801"), (23, "/")] {
        assert_eq!(places.pointer_at(offset), pointer);
        assert_eq!(places.place_of(pointer).map(|place| place.from), Some(offset));
    }
    assert_eq!(told(r#"{"\ud800":1,"\ud800":2}"#).len(), 1);
}

#[test]
fn no_beginning_of_a_text_is_too_short() {
    let text = "[\"\\u00e9\\\"\", {\"a\\\\\": tru, \"é\": -1.5e+3 }, []] ";
    for (end, _) in text.char_indices() {
        let places = parsed(&text[..end]).places;
        for pointer in ["", "/0", "/1", "/1/a\\", "/2"] {
            assert!(places.place_of(pointer).is_none_or(|place| place.from <= place.to && place.to <= end));
        }
        (0..=end).for_each(|offset| drop(places.pointer_at(offset)));
    }
}

proptest! {
    #[test]
    fn any_text_is_json_or_told_and_has_its_places(text in "[\\[\\]{}:,\"\\\\ tu0e.\n\u{e9}-]{0,40}|\\PC{0,20}", offset in 0..60_usize) {
        let ParsedJson { value, places, .. } = parsed(&text);
        let is_json = serde_json::from_str::<Value>(&text).is_ok();
        let is_twice = |errors: &Vec<botonera::Issue>| errors.iter().all(|issue| issue.code.as_str() == "member-duplicate");
        prop_assert_eq!(value.as_ref().err().is_none_or(is_twice), is_json, "{}", text);
        let pointer = places.pointer_at(offset);
        if let Some(place) = places.place_of(&pointer) {
            prop_assert!(place.from <= place.to && text.get(place.from..place.to).is_some());
        }
    }
}
