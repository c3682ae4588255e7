//! Values to test with: any JSON, and messages that are nearly right.

use std::cell::RefCell;
use std::collections::HashMap;
use std::prelude::v1::*;

use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// Any JSON value, with names that messages have among its members' names.
pub fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<u32>().prop_map(Value::from),
        text().prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 32, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::vec((name(), inner), 0..8).prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

std::thread_local! {
    static PATTERNS: RefCell<HashMap<String, BoxedStrategy<String>>> = RefCell::default();
}

/// Texts that match a pattern, which is read once: to read it anew for each text takes more time than most tests do.
pub fn like(pattern: &str) -> BoxedStrategy<String> {
    let read = || proptest::string::string_regex(pattern).unwrap().boxed();
    PATTERNS.with_borrow_mut(|known| known.entry(pattern.to_owned()).or_insert_with(read).clone())
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        like("\\PC*"),
        like("[ \t\u{a0}]{0,3}"),
        like("(reply|url|call|copy|REPLY|Url|image|video|document|IMAGE|x)"),
        like("[+]?[0-9]{0,20}"),
        like("[\u{202a} ]?[+]?55 11 9[0-9]{4}[\u{2013}\u{2212}-][0-9]{4}[\u{202c}\n]?"),
        like("[a-z]{0,2}(\\{\\{[a-z]{0,2}\\}\\}|\\$\\{[a-z]{0,2}\\}|%[a-z]{0,2}%)"),
        like("(\\+55 \\(11\\) 9|5511|0055119|0800 )[0-9]{4}-?[0-9]{4}"),
        like("[0-9]{5,26}(@s.whatsapp.net|@g.us|@lid|@newsletter|@c.us|-group|-1623281429@g.us)"),
        like("(https?|HTTP|data|ftp)://[a-z.]{0,8}(/[a-z?=&%]{0,8})?"),
        like("https://(www.)?whatsapp.com/otp/(code/?\\?otp_type=COPY_CODE&code=|copy/)[a-z%+]{0,6}"),
        like("(tel:|mailto:|https://x.y/|x.com/)[+0-9a-z @.-]{0,14}"),
        like("data:image/png;base64,[A-Za-z0-9+/]{0,8}\n?={0,2}"),
        like("(data:)?(image/png|)(;|)(base64|),?(iVBORw0KGgo=|/9j/|QUJD|AAAAIGZ0eXA=)"),
        like("(00|\\+?55|tel:|)(0800|0300|4004)[0-9]{4,7}(@c.us|)"),
        like("(tel:)?\\+?55[0-9]{9,11}([.,]0|E\\+12|)"),
        like("https://(www.)?whatsapp.com/otp/code/?\\?code=[A-Z&#+]{0,6}"),
        like("\u{200b}?https://x.y/[a-z]{0,2}\u{200b}?"),
    ]
}

fn name() -> impl Strategy<Value = String> {
    let known = [
        "$schema",
        "tpye",
        "to",
        "text",
        "title",
        "media",
        "footer",
        "buttons",
        "delay",
        "quote",
        "source",
        "type",
        "label",
        "url",
        "phone",
        "code",
        "id",
        "messageId",
        "private",
        "titel",
        "lable",
        "button",
        "__proto__",
    ];
    prop_oneof![8 => prop::sample::select(known.to_vec()).prop_map(str::to_owned), 1 => like("\\PC*")]
}

/// A title or footer, mostly of a length that every provider takes.
fn line() -> impl Strategy<Value = String> {
    prop_oneof![4 => like("[A-Za-zé ]{0,50}[a-z]"), 1 => "[A-Za-zé ]{0,70}[a-z]"]
}

/// A message with which nothing is wrong, as far as one provider or another can carry it.
pub fn good_message() -> impl Strategy<Value = Value> {
    let label = || like("[A-Za-zçã ]{1,18}[a-z]");
    let button = prop_oneof![
        3 => (label(), like("[a-z_]{1,9}")).prop_map(|(label, id)| json!({ "type": "reply", "label": label, "id": id })),
        1 => (label(), like("https?://[a-z]{1,8}\\.com(/[a-z]{0,5})?")).prop_map(|(label, url)| json!({ "type": "url", "label": label, "url": url })),
        1 => (label(), like("\\+?55(11|21)9[0-9]{8}")).prop_map(|(label, phone)| json!({ "type": "call", "label": label, "phone": phone })),
        1 => (label(), like("[A-Z0-9 %+é]{0,8}[A-Z]")).prop_map(|(label, code)| json!({ "type": "copy", "label": label, "code": code })),
    ];
    let to =
        like("(\\+?55 ?\\(?(11|21)\\)? 9[0-9]{4}-?[0-9]{4}|[1-9][0-9]{9,12}@s\\.whatsapp\\.net|[0-9]{18}@g\\.us|[0-9]{12}@lid)");
    let optional = (
        prop::option::of(line()),
        prop::option::of(line()),
        prop::option::of(prop_oneof![(0u32..20).prop_map(Value::from), (0.0..20.0).prop_map(Value::from)]),
        prop::option::of(prop_oneof![Just("https://x.y/a.png"), Just("data:image/png;base64,iVBORw0KGgo=")]),
        prop::option::of(like("[A-Z0-9]{8}")),
    );
    (to, like("\\PC*").prop_map(|text| text + "."), prop::collection::vec(button, 1..4), optional).prop_map(
        |(to, text, buttons, (title, footer, delay, url, quote))| {
            let mut message = Map::new();
            let mut put = |name: &str, value: Option<Value>| _ = value.map(|value| message.insert(name.into(), value));
            put("to", Some(to.into()));
            put("text", Some(text.into()));
            put("title", title.map(Value::from));
            put("media", url.map(|url| json!({ "type": "image", "url": url })));
            put("footer", footer.map(Value::from));
            put("buttons", Some(buttons.into()));
            put("delay", delay);
            put("quote", quote.map(|id| json!({ "messageId": id, "private": true })));
            Value::Object(message)
        },
    )
}

/// A good message as often as one that is nearly right.
pub fn message() -> impl Strategy<Value = Value> {
    prop_oneof![good_message(), faulty_message()]
}

/// A message that is nearly right: every member present or not, each value good, bad or anything.
fn faulty_message() -> impl Strategy<Value = Value> {
    let button = prop_oneof![
        (text(), text()).prop_map(|(label, id)| json!({ "type": "reply", "label": label, "id": id })),
        (text(), text()).prop_map(|(label, url)| json!({ "type": "url", "label": label, "url": url })),
        (text(), text()).prop_map(|(label, phone)| json!({ "type": "call", "label": label, "phone": phone })),
        (text(), text(), any::<bool>()).prop_map(|(label, code, id)| {
            let id = if id { json!("id") } else { Value::Null };
            json!({ "type": "copy", "label": label, "code": code, "id": id })
        }),
        any_json(),
    ];
    let optional = prop::collection::vec((name(), prop_oneof![any_json(), text().prop_map(Value::from)]), 0..4);
    let delay = prop::option::of(prop_oneof![(0u32..400).prop_map(Value::from), (-1.0..400.0).prop_map(Value::from)]);
    let to = prop_oneof![4 => Just("+5511999999999".to_owned()), 1 => text()];
    (to, text(), prop::collection::vec(button, 0..5), optional, delay).prop_map(|(to, text, buttons, optional, delay)| {
        let mut message = Map::new();
        message.insert("to".into(), to.into());
        message.insert("text".into(), text.into());
        message.insert("buttons".into(), buttons.into());
        if let Some(delay) = delay {
            message.insert("delay".into(), delay);
        }
        message.extend(optional);
        Value::Object(message)
    })
}
