use super::*;
use crate::value::Kind;

fn root(text: &str) -> String {
    let doc = Doc::parse(text);
    match doc.root().kind() {
        Kind::Unusable(why) => format!("{why:?}"),
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
        let doc = Doc::parse(text);
        assert_eq!(doc.root().kind(), Kind::Unusable(Unusable::NotJson(Position { line, column })), "{text:?}");
    }
}

#[test]
fn lone_surrogates_and_depth_spoil_only_their_place() {
    let doc = Doc::parse(r#"["\ud800", "\udc00x", "\ud800\u0041", "fine"]"#);
    let kinds: Vec<Kind> = doc.root().items().map(super::super::Value::kind).collect();
    let lone = Kind::Unusable(Unusable::LoneSurrogate);
    assert_eq!(kinds, [lone, lone, lone, Kind::Text]);

    let deep = format!("[{}1{}, 2]", "[".repeat(100_000), "]".repeat(100_000));
    let doc = Doc::parse(&deep);
    assert_eq!(doc.root().items().count(), 2);
    assert_eq!(doc.root().items().last().and_then(super::super::Value::number).map(|n| n.text), Some("2"));
}

#[test]
fn names_with_lone_surrogates_stay_apart() {
    let doc = Doc::decode(r#"{"\ud800":1,"\ud801":2,"\ufffd":3,"\\ud800":4,"\\\\ud800":5,"x\\":6}"#);
    let names: Vec<&str> = doc.root().members().map(|(name, _)| name).collect();
    assert_eq!(names, ["\\ud800", "\\ud801", "\u{fffd}", "\\\\ud800", "\\\\\\\\ud800", "x\\"]);
}

#[test]
fn numbers_are_worth_what_they_say() {
    for (text, value) in [
        ("0", 0.0),
        ("-0", 0.0),
        ("15", 15.0),
        ("-1.5", -1.5),
        ("1.5e1", 15.0),
        ("150E-1", 15.0),
        ("9007199254740993", 9_007_199_254_740_993_f64),
    ] {
        assert!((worth(text) - value).abs() <= value.abs() * 1e-14, "{text}: {}", worth(text));
    }
    assert!(worth("0.1").fract() > 0.0 && worth("1e999").is_infinite() && worth("1e-99999999999") == 0.0);
    assert!(worth("300.0000001") > 300.0 && worth("1e308").is_finite());
}

#[test]
fn marks_stand_for_what_json_cannot_carry() {
    let doc = Doc::decode("[!b,!c,!d,!f,!l,!n,!s,!t,!u,[!u],\"!u\"]");
    let unusable = doc.root().items().filter(|value| matches!(value.kind(), Kind::Unusable(_))).count();
    assert_eq!((doc.root().items().count(), unusable), (11, 9));
    for text in ["[!x]", "[!]", "!"] {
        assert!(matches!(Doc::decode(text).root().kind(), Kind::Unusable(Unusable::NotJson(_))), "{text}");
    }
    assert!(matches!(Doc::parse("[!u]").root().kind(), Kind::Unusable(Unusable::NotJson(_))));
}

#[test]
fn agrees_with_serde_json() {
    for text in ["1", "[]", "nul", "[1 2]", "{\"a\":}", "\"\\u12\"", "1.", ".5", "1e", "+1", "\u{feff}1", "[\"\u{7f}\"]"] {
        let ours = !matches!(Doc::parse(text).root().kind(), Kind::Unusable(_));
        assert_eq!(ours, serde_json::from_str::<serde_json::Value>(text).is_ok(), "{text:?}");
    }
}

proptest::proptest! {
    /// `str::parse` is right to the last bit.
    #[test]
    fn numbers_are_whole_and_compare_as_the_nearest_f64_does(
        whole in 0_u64..400, digits in "[0-9]{0,20}|9{14,19}[0-9]?|0{10,24}[0-9]?", exponent in -3_i32..4,
    ) {
        for text in [format!("{whole}.{digits}0"), format!("{whole}.{digits}5e{exponent}"), format!("{whole}{digits}e-{}", digits.len())] {
            let (found, right): (f64, f64) = (worth(&text), text.parse().unwrap());
            let is_whole = |value: f64| value.fract() == 0.0;
            proptest::prop_assert!((found - right).abs() <= right * 1e-14, "{} is not {}", found, text);
            proptest::prop_assert_eq!(is_whole(found), is_whole(right), "{}", text);
            for bound in [0.0, 1.0, 15.0, 300.0] {
                proptest::prop_assert_eq!(found.partial_cmp(&bound), right.partial_cmp(&bound), "{}", text);
            }
        }
    }
}
