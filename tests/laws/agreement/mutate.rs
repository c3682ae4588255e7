//! Values with something changed, quickly made.

use proptest::prelude::Rng as _;
use proptest::test_runner::{RngAlgorithm, TestRng};
use serde_json::{Value, json};
use std::prelude::v1::*;

/// How pictures begin in base64.
pub const PICTURES: [&str; 6] = ["iVBORw0KGg", "/9j/", "R0lGODdh", "R0lGODlh", "UklGR", "QUJD"];
/// What stands in the base64 of an MP4 file behind its first six characters.
pub const VIDEO: &str = "Z0eX";

/// Changes one or two places of values that it is given.
pub struct Mutator<'v> {
    rng: TestRng,
    sound: &'v [Value],
    others: &'v [Value],
    pool: Vec<Value>,
    names: Vec<String>,
}

impl<'v> Mutator<'v> {
    pub fn new(seed: u64, sound: &'v [Value], others: &'v [Value]) -> Mutator<'v> {
        let bytes: Vec<u8> = (0..2).flat_map(|_| seed.to_le_bytes()).collect();
        let mut pool = odd_values();
        let mut names: Vec<String> =
            ["titel", "buttonId", "Phone", "x", "", "__proto__", "to\n", "buttons "].map(str::to_owned).to_vec();
        for value in sound.iter().chain(others) {
            collect(value, &mut pool, &mut names);
        }
        names.sort();
        names.dedup();
        Mutator { rng: TestRng::from_seed(RngAlgorithm::XorShift, &bytes), sound, others, pool, names }
    }

    /// One of the values with something changed.
    pub fn next(&mut self) -> Value {
        let values = if self.below(8) == 0 { self.others } else { self.sound };
        let mut value = values[self.below(values.len())].clone();
        for _ in 0..=self.below(5) / 3 {
            self.change(&mut value);
        }
        value
    }

    fn below(&mut self, bound: usize) -> usize {
        self.rng.next_u32() as usize % bound.max(1)
    }

    fn any_value(&mut self) -> Value {
        let at = self.below(self.pool.len());
        self.pool[at].clone()
    }

    fn any_name(&mut self) -> String {
        let at = self.below(self.names.len());
        self.names[at].clone()
    }

    /// Goes down to some place, and changes what is there.
    fn change(&mut self, value: &mut Value) {
        match value {
            Value::Object(members) if !members.is_empty() && self.below(12) != 0 => {
                let at = self.below(members.len());
                let name = members.keys().nth(at).unwrap().clone();
                match self.below(8) {
                    0 => _ = members.remove(&name),
                    1 => {
                        let (other, taken) = (self.any_name(), members.remove(&name));
                        members.extend(taken.map(|taken| (other, taken)));
                    }
                    2 => {
                        let (other, new) = (self.any_name(), self.any_value());
                        members.insert(other, new);
                    }
                    _ => self.change(&mut members[&name]),
                }
            }
            Value::Array(items) if !items.is_empty() && self.below(6) != 0 => {
                let at = self.below(items.len());
                match self.below(8) {
                    0 => _ = items.remove(at),
                    1 => items.push(items[at].clone()),
                    2 => {
                        let new = self.any_value();
                        items.insert(at, new);
                    }
                    _ => self.change(&mut items[at]),
                }
            }
            Value::String(text) if self.below(3) != 0 => {
                let odd = ODD_TEXTS[self.below(ODD_TEXTS.len())];
                let ends: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
                let at = ends[self.below(ends.len())];
                match self.below(6) {
                    0 => text.truncate(at),
                    1 => text.push_str(odd),
                    2 => text.insert_str(0, odd),
                    3 => *text = text.to_uppercase(),
                    4 => *text = text.to_lowercase(),
                    _ => text.insert_str(at, odd),
                }
            }
            value => *value = self.any_value(),
        }
    }
}

/// What stands in the value, to be put elsewhere.
fn collect(value: &Value, pool: &mut Vec<Value>, names: &mut Vec<String>) {
    pool.push(value.clone());
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                names.push(name.clone());
                collect(value, pool, names);
            }
        }
        Value::Array(items) => items.iter().for_each(|value| collect(value, pool, names)),
        _ => {}
    }
}

const ODD_TEXTS: [&str; 51] = [
    "", " ", "\n", "\r\n", "\u{85}", "\u{a0}", "\u{2028}", "\u{2029}", "\u{feff}", "\u{200b}", "\u{180e}", "\0", "\u{7f}",
    "\u{2011}", "+", "-", ".", "(", ")", "0", "9", "00", "@", "@g.us", "@lid", "-group", "/", ":", "[", "]", "#", "?", "=", ",",
    "é", "😀", "{{x}}", "${x}", "{$x}", "%x%", "%", "{", "}", "\u{2013}", "\u{200e}", "\u{202a}", "\u{2212}", "|", "copy:",
    "|url:", "Call:",
];

fn odd_values() -> Vec<Value> {
    let mut values: Vec<Value> = ODD_TEXTS.iter().map(|text| json!(text)).collect();
    values.extend([json!(null), json!(true), json!(0), json!(-0.0), json!(5.0), json!(1e300), json!(-1), json!(0.5)]);
    values.extend([
        json!(15),
        json!(15.5),
        json!(16),
        json!(0.999_999_999_999_999_9),
        json!(1.999_999_999_999_999_8),
        json!(15.000_000_000_000_002),
        json!([]),
        json!({}),
        json!([{}]),
        json!(["x"]),
        json!([["x"]]),
    ]);
    for text in [
        "+5511999999999",
        "5511999999999",
        "+55 (11) 99999-9999",
        "0800 123 4567",
        "00551199999999",
        "12345678",
        "1234567",
        "123456789012345",
        "1234567890123456",
        "551199999999@s.whatsapp.net",
        "551199999999@c.us",
        "120363012345678901@g.us",
        "551199999999-1623281429@g.us",
        "551199999999-1623281429",
        "120363012345678901-group",
        "1@lid",
        "@lid",
        "1@newsletter",
        "https://x.y",
        "HTTP://X.Y:80/a?b#c",
        "https://u:p@x.y",
        "https://@x.y",
        "https://a@b@c",
        "https://[::1]:80",
        "http://[]",
        "https://x.y:8a",
        "https://",
        "https:///x",
        "https://x.y.",
        "https://x..y",
        "https://.x",
        "https://x|y",
        "https://x^y",
        "https://https://x.y",
        "HTTP://https//x.y",
        "ftp://x.y",
        "javascript:alert(1)",
        "tel:+5511999999999",
        "mailto:a@b.com",
        "https://x.y/a b",
        "data:image/png;base64,QUJD\nQUJD",
        "/9j/4AAQ\r\nQUJD",
        "data:image/png;base64,QUJD",
        "data:image/png;base64,QQ==",
        "data:image/png;base64,QUJ",
        "data:;base64,QUJD",
        "data:a/b;c=d;base64,QUJD",
        "data:a/b,x",
        "data:a/b;base64;base64,QUJD",
        "iVBORw0KGgo=",
        "AAAAIGZ0eXBpc29t",
        "AAAAIGZ0eXBpc29",
        "iVBORw0KGgoAAAAN",
        "/9j/",
        "/9j/4AA",
        "R0lGODlhAQAB",
        "UklGRiQAAABXRUJQ",
        "UklGRiQAAABXQVZF",
        "QUJD",
        "reply",
        "REPLY",
        "URL",
        "url",
        "CALL",
        "COPY",
        "copy",
        "call",
        "image",
        "IMAGE",
        "Video",
        "DOCUMENT",
        "sticker",
    ] {
        values.push(json!(text));
    }
    values
}
