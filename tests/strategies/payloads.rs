//! Payloads of every endpoint: valid ones in all the spellings that are accepted, and nearly valid ones. And messages that
//! reach every member, kind and form of recipient.

use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Map, Value, json};

use crate::strategies::any_json;

/// A valid payload, with the id of its endpoint.
pub fn good_payload() -> impl Strategy<Value = (&'static str, Value)> {
    prop_oneof![
        1 => otp().prop_map(|payload| ("z-api/send-button-otp", payload)),
        2 => actions().prop_map(|payload| ("z-api/send-button-actions", payload)),
        2 => ryzeapi().prop_map(|payload| ("ryzeapi/button", payload)),
        1 => moorse().prop_map(|payload| ("moorse/send-buttons", payload)),
    ]
}

/// A valid payload as often as one with a fault or a few.
pub fn payload() -> impl Strategy<Value = (&'static str, Value)> {
    (good_payload(), prop_oneof![Just(Vec::new()), prop::collection::vec((any::<Index>(), fault()), 1..4)]).prop_map(
        |((endpoint, mut payload), faults)| {
            for (place, fault) in faults {
                let places = places(&payload);
                if let Some(path) = places.get(place.index(places.len().max(1))) {
                    fault.put(&mut payload, path);
                }
            }
            (endpoint, payload)
        },
    )
}

/// A member: its name and what may stand in it, nothing for absence.
type Member = (&'static str, BoxedStrategy<Option<Value>>);

/// An object with these members in any order, and at times one that nobody knows.
fn object(members: Vec<Member>, unknown: &'static [&'static str]) -> impl Strategy<Value = Value> {
    let (names, values): (Vec<_>, Vec<_>) = members.into_iter().unzip();
    let known = values.prop_map(move |values| names.iter().copied().zip(values).collect::<Vec<_>>());
    let other = prop_oneof![4 => Just(None), 1 => (select(unknown), any_json()).prop_map(Some)];
    (known.prop_shuffle(), other).prop_map(|(known, other)| {
        let mut object = Map::new();
        for (name, value) in known {
            object.extend(value.map(|value| (name.to_owned(), value)));
        }
        if let Some((name, value)) = other {
            object.entry(name).or_insert(value);
        }
        Value::Object(object)
    })
}

fn given<T: Into<Value> + std::fmt::Debug>(value: impl Strategy<Value = T> + 'static) -> BoxedStrategy<Option<Value>> {
    value.prop_map(|value| Some(value.into())).boxed()
}

fn perhaps<T: Into<Value> + std::fmt::Debug>(value: impl Strategy<Value = T> + 'static) -> BoxedStrategy<Option<Value>> {
    prop_oneof![Just(None), given(value)].boxed()
}

/// An optional text: at times one of nothing.
fn perhaps_text(value: impl Strategy<Value = String> + 'static) -> BoxedStrategy<Option<Value>> {
    prop_oneof![4 => Just(None), 5 => given(value), 1 => given(nothing())].boxed()
}

fn nothing() -> impl Strategy<Value = Value> {
    select(vec![json!(""), Value::Null, json!(" "), json!("\u{a0}\n\u{feff}")])
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[A-Za-zé ]{0,30}[a-z]",
        2 => any::<String>().prop_map(|text| text + "."),
        1 => (select(vec![20_usize, 21, 60, 61, 257, 1024, 1025]), select(vec!["é", "😀", "x"])).prop_map(|(times, char)| char.repeat(times)),
    ]
}

fn code() -> impl Strategy<Value = String> {
    prop_oneof![3 => "[A-Z0-9]{1,8}", 1 => "[A-Z %+é&=#?/\"\n]{0,8}[A-Z]", 1 => any::<String>().prop_map(|text| text + "0")]
}

/// Digits of a phone, also of Brazilian ones that look incomplete.
fn digits() -> impl Strategy<Value = String> {
    prop_oneof!["55(11|21|85)9[0-9]{8}", "[1-9][0-9]{7,14}", "(11|21|85)9?[0-9]{8}", "55[0-9]{6,13}"]
}

fn web() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => "https?://[a-z]{1,8}\\.com(/[a-zA-Z0-9?=&%é#]{0,8})?",
        1 => "(HTTPS|Http)://[A-Za-z.]{1,8}(:[0-9]{2})?",
        1 => "https://([a-z]{1,3}(:[a-z]{1,3})?@)?(\\[::1\\]|127\\.0\\.0\\.1|x\\.y)(\\?[a-z]=[a-z])?",
    ]
}

/// WhatsApp's copy link in all its spellings, with codes that can and cannot be read, and links that only look like it.
fn copy_link() -> impl Strategy<Value = String> {
    let scheme = select(vec!["https", "http", "HTTPS"]);
    let host = select(vec!["www.whatsapp.com", "whatsapp.com", "WWW.WhatsApp.com"]);
    let escaped = prop_oneof![
        5 => prop::collection::vec((any::<u8>(), "[A-Za-z0-9._~+é-]|%[2-7][0-9A-F]|%c3%A9|%0A"), 1..6).prop_map(|parts| parts.into_iter().map(|(_, part)| part).collect()),
        2 => code().prop_map(|code| code.bytes().map(|byte| if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect::<String>()),
        1 => select(vec!["", "%2", "%ff", "%20", "%zz", "a%"]).prop_map(str::to_owned),
    ];
    let rest = select(vec![
        "otp/code/?otp_type=COPY_CODE&code=*",
        "otp/code/?otp_type=COPY_CODE&code=*",
        "otp/code?otp_type=COPY_CODE&code=*",
        "otp/code/?code=*&otp_type=COPY_CODE",
        "otp/code?code=*&x=1&otp_type=COPY_CODE",
        "otp/code/?otp_type=COPY_CODE&code=*#x",
        "otp/copy/*",
        "otp/code/?otp_type=COPY_CODE&code=*&code=1",
        "otp/code/?otp_type=OTHER&code=*",
        "otp/code/?code=*",
        "otp/codes/?otp_type=COPY_CODE&code=*",
    ]);
    (scheme, host, rest, escaped).prop_map(|(scheme, host, rest, code)| format!("{scheme}://{host}/{}", rest.replace('*', &code)))
}

/// What Z-API takes as a picture: a URL, a data URI, bare base64 of one of four kinds.
fn image() -> impl Strategy<Value = String> {
    let bare = prop_oneof![
        "iVBORw0KGgo([A-Za-z0-9+/]{4}){0,3}[A-Za-z0-9+/]",
        "/9j/([A-Za-z0-9+/]{4}){0,3}",
        "R0lGOD(dh|lh)([A-Za-z0-9+/]{4}){0,3}",
        "UklGRiQAAABXRUJQ([A-Za-z0-9+/]{4}){0,3}([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?",
    ];
    prop_oneof![2 => web(), 1 => data(), 2 => bare]
}

fn data() -> impl Strategy<Value = String> {
    "data:(image/png|image/svg\\+xml;charset=utf-8|video/mp4);base64,([A-Za-z0-9+/]{4}){1,3}([A-Za-z0-9+/]{2}==)?"
}

fn z_api_phone() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => digits(),
        1 => "[0-9]{15,25}-group",
        1 => "[0-9]{8,15}-[0-9]{9,10}",
        1 => "[0-9]{1,20}@(newsletter|lid)",
    ]
}

fn otp() -> impl Strategy<Value = Value> {
    let members = vec![
        ("phone", given(z_api_phone())),
        ("message", given(text())),
        ("code", given(code())),
        ("image", perhaps_text(image())),
        ("buttonText", perhaps_text(text())),
    ];
    object(members, &["otpCode", "title", "buttonTxt", "cod", "x", "__proto__"])
}

fn actions() -> impl Strategy<Value = Value> {
    const UNKNOWN: &[&str] = &["phoneNumber", "lable", "code", "titel", "x"];
    let id = || perhaps_text(text());
    let of = |kind: &'static str, members: Vec<Member>| {
        object([vec![("id", id()), ("type", given(Just(kind))), ("label", given(text()))], members].concat(), UNKNOWN)
    };
    let ignored = || prop_oneof![4 => Just(None), 1 => perhaps(any_json())].boxed();
    let button = prop_oneof![
        3 => of("REPLY", vec![("url", ignored()), ("phone", ignored())]),
        2 => of("URL", vec![("url", given(prop_oneof![web(), copy_link()])), ("phone", ignored())]),
        2 => of("CALL", vec![("phone", given((select(vec!["", "+"]), digits()).prop_map(|(plus, digits)| format!("{plus}{digits}")))), ("url", ignored())]),
    ];
    let delay = prop_oneof![(1..=15).prop_map(Value::from), (1.0..=15.0).prop_map(Value::from), Just(json!(3.0))];
    let members = vec![
        ("phone", given(z_api_phone())),
        ("message", given(text())),
        ("title", perhaps_text(text())),
        ("footer", perhaps_text(text())),
        ("image", perhaps_text(image())),
        ("delayMessage", perhaps(delay)),
        ("buttonActions", given(prop::collection::vec(button, 1..5))),
    ];
    object(members, &["delay", "buttons", "titel", "mesage", "x"])
}

fn ryzeapi() -> impl Strategy<Value = Value> {
    let number = prop_oneof![
        4 => (select(vec!["", "+"]), digits()).prop_map(|(plus, digits)| format!("{plus}{digits}")),
        1 => digits().prop_map(|digits| digits + "@s.whatsapp.net"),
        1 => "[0-9]{15,25}@g\\.us",
        1 => "[0-9]{8,15}-[0-9]{9,10}@g\\.us",
        1 => "[0-9]{1,20}@(newsletter|lid)",
    ];
    let of = |kind: Option<&'static str>, id: BoxedStrategy<Option<Value>>| {
        let kind = match kind {
            Some(kind) => given(Just(kind)),
            None => perhaps(Just("REPLY")),
        };
        object(vec![("id", id), ("displayText", given(text())), ("type", kind)], &["label", "dispayText", "url", "x"])
    };
    let call = (select(vec!["", "+"]), digits()).prop_map(|(plus, digits)| format!("{plus}{digits}"));
    let button = prop_oneof![
        2 => of(None, given(text())),
        1 => of(Some("URL"), given(prop_oneof![web(), copy_link()])),
        1 => of(Some("CALL"), given(call)),
        1 => of(Some("COPY"), given(code())),
    ];
    let kind = || select(vec!["IMAGE", "VIDEO", "DOCUMENT", "image", "Video", "dOCUMENT"]);
    let media = prop_oneof![
        4 => Just((None, None)),
        4 => (web(), kind()).prop_map(|(url, kind)| (Some(json!(url)), Some(json!(kind)))),
        1 => (prop::option::of(nothing()), prop_oneof![kind().prop_map(Value::from), nothing(), Just(json!("gif"))]).prop_map(|(url, kind)| (url, Some(kind))),
    ];
    let delay =
        prop_oneof![(0..400).prop_map(Value::from), (0..400).prop_map(|delay| json!(f64::from(delay))), Just(json!(1e300))];
    let members = vec![
        ("number", given(number)),
        ("headerText", perhaps_text(text())),
        ("contentText", given(text())),
        ("footerText", perhaps_text(text())),
        ("buttons", given(prop::collection::vec(button, 1..=3))),
        ("delay", perhaps(delay)),
        ("replyTo", perhaps_text(text())),
        ("replyPrivate", perhaps(any::<bool>())),
        ("source", perhaps_text(text())),
    ];
    (object(members, &["headerTxt", "mediaURL", "to", "button", "x"]), media).prop_map(|(mut payload, (url, kind))| {
        if let Some(members) = payload.as_object_mut() {
            members.extend(url.map(|url| ("mediaUrl".to_owned(), url)));
            members.extend(kind.map(|kind| ("mediaType".to_owned(), kind)));
        }
        payload
    })
}

fn moorse() -> impl Strategy<Value = Value> {
    let button = object(vec![("id", given(text())), ("title", given(text()))], &["label", "titel", "x"]);
    let newer = given(prop::collection::vec(button, 1..5));
    let older = || given(prop::collection::vec(text(), 1..5));
    let buttons = prop_oneof![
        2 => (newer.clone(), Just(None)),
        2 => (Just(None), older()),
        1 => (newer, prop_oneof![older(), given(any_json().prop_filter("objects are told as such", |value| !value.as_array().is_some_and(|items| items.iter().any(Value::is_object))))]),
    ];
    let members = vec![("title", given(text())), ("to", given(digits())), ("subtitle", perhaps_text(text()))];
    (object(members, &["footer", "too", "buttonId", "x"]), buttons).prop_map(|(mut payload, (newer, older))| {
        if let Some(members) = payload.as_object_mut() {
            members.extend(newer.map(|value| ("buttonsId".to_owned(), value)));
            members.extend(older.map(|value| ("buttons".to_owned(), value)));
        }
        payload
    })
}

/// What can be wrong with a member.
#[derive(Clone, Debug)]
enum Fault {
    Remove,
    Set(Value),
    /// A value that is wrong, or in another spelling, by the name of the member.
    Spell {
        phone: String,
        url: String,
        kind: String,
        number: Value,
    },
    Rename(&'static str),
}

fn fault() -> impl Strategy<Value = Fault> {
    let phone = prop_oneof![
        "\\((11|21)\\) 9?[0-9]{4}-?[0-9]{4}",
        "\\+?55 ?\\((11|21)\\) 9[0-9]{4}-?[0-9]{4}",
        "\\+(11|55)[0-9]{8,11}",
        "(00|0800|0)[0-9]{7,10}",
        "[0-9]{5,22}(@c\\.us|@s\\.whatsapp\\.net|@g\\.us|-group|@x|)",
        "[a-z]{1,3}",
    ];
    let url = prop_oneof![
        web(),
        copy_link(),
        data(),
        image(),
        select(vec!["x.y", "ftp://x.y", "https://", "https://x y", "data:image/png;base64,QUJ", "JVBERi0xLjQ="])
            .prop_map(str::to_owned)
    ];
    let kind = select(vec!["reply", "Url", "call", "COPY", "copy", "REPLY", "URL", "CALL", "IMAGE", "video", "sticker", "", " "])
        .prop_map(str::to_owned);
    let number =
        select(vec![json!(0), json!(-1), json!(0.5), json!(15.5), json!(301), json!(1e9), json!("5"), json!(-0.0), json!(16)]);
    let name = select(vec![
        "otpCode",
        "phoneNumber",
        "phon",
        "mesage",
        "Code",
        "typ",
        "tipe",
        "lable",
        "titel",
        "buttons",
        "buttonsID",
        "contentTxt",
        "Number",
        "displaytext",
        "ID",
        "x",
    ]);
    prop_oneof![
        1 => Just(Fault::Remove),
        1 => nothing().prop_map(Fault::Set),
        1 => any_json().prop_map(Fault::Set),
        1 => select(vec![json!(5_511_999_999_999_u64), json!([]), json!({}), json!([{}]), json!(true), json!(["x"]), json!({ "id": "x", "title": "x" })]).prop_map(Fault::Set),
        4 => (phone, url, kind, number).prop_map(|(phone, url, kind, number)| Fault::Spell { phone, url, kind, number }),
        2 => name.prop_map(Fault::Rename),
    ]
}

impl Fault {
    fn put(self, payload: &mut Value, path: &str) {
        let (parent, name) = path.rsplit_once('/').unwrap_or_default();
        let Some(parent) = payload.pointer_mut(parent) else { return };
        let value = match self {
            Fault::Remove => None,
            Fault::Set(value) => Some(value),
            Fault::Spell { phone, url, kind, number } => Some(match name {
                "phone" | "number" | "to" => json!(phone),
                "url" | "image" | "mediaUrl" => json!(url),
                "id" => json!(if kind.len() % 2 == 0 { phone } else { url }),
                "type" | "mediaType" => json!(kind),
                _ => number,
            }),
            Fault::Rename(other) => {
                if let Some(members) = parent.as_object_mut()
                    && let Some(value) = members.remove(name)
                {
                    members.insert(other.to_owned(), value);
                }
                return;
            }
        };
        match (parent, value) {
            (Value::Object(members), None) => _ = members.remove(name),
            (Value::Object(members), Some(value)) => _ = members.insert(name.to_owned(), value),
            (Value::Array(items), value) => {
                let index = name.parse().unwrap_or(usize::MAX);
                if let (Some(item), Some(value)) = (items.get_mut(index), value) {
                    *item = value;
                } else if index < items.len() {
                    items.remove(index);
                }
            }
            _ => {}
        }
    }
}

/// The pointers to everything in a value but itself.
pub fn places(value: &Value) -> Vec<String> {
    fn walk(value: &Value, path: &str, out: &mut Vec<String>) {
        let below: Vec<(String, &Value)> = match value {
            Value::Object(members) => {
                members.iter().map(|(name, value)| (name.replace('~', "~0").replace('/', "~1"), value)).collect()
            }
            Value::Array(items) => items.iter().enumerate().map(|(index, value)| (index.to_string(), value)).collect(),
            _ => Vec::new(),
        };
        for (step, value) in below {
            let path = format!("{path}/{step}");
            walk(value, &path, out);
            out.push(path);
        }
    }
    let mut out = Vec::new();
    walk(value, "", &mut out);
    out
}

/// A message with nothing wrong in its form, that reaches every member, kind of button and form of recipient.
pub fn whole_message() -> impl Strategy<Value = Value> {
    let to = prop_oneof![
        3 => (select(vec!["", "+"]), digits()).prop_map(|(plus, digits)| format!("{plus}{digits}")),
        1 => "\\+55 \\((11|21)\\) 9[0-9]{4}[-.\u{a0}\u{2011}][0-9]{4}",
        1 => digits().prop_map(|digits| digits + "@s.whatsapp.net"),
        1 => prop_oneof!["[0-9]{15,25}@g\\.us", "[0-9]{8,15}-[0-9]{9,10}@g\\.us", "[0-9]{1,20}@(newsletter|lid)"],
    ];
    let of = |kind: &'static str, members: Vec<Member>| {
        let label = if kind == "copy" { perhaps_text(text()) } else { given(text()) };
        object([vec![("id", perhaps_text(text())), ("type", given(Just(kind))), ("label", label)], members].concat(), &["type"])
    };
    let phone = prop_oneof![
        (select(vec!["", "+"]), digits()).prop_map(|(plus, digits)| format!("{plus}{digits}")),
        "\\+55 \\((11|21)\\) 9[0-9]{4}-[0-9]{4}"
    ];
    let button = prop_oneof![
        of("reply", vec![("id", given(text()))]),
        of("url", vec![("url", given(prop_oneof![web(), copy_link()]))]),
        of("call", vec![("phone", given(phone))]),
        of("copy", vec![("code", given(code()))]),
    ];
    let kinds = prop_oneof![
        prop::collection::vec(button, 1..5),
        prop::collection::vec(of("reply", vec![("id", given(text()))]), 1..4),
        prop::collection::vec(of("copy", vec![("code", given(code()))]), 1..2),
    ];
    let media = (select(vec!["image", "image", "video", "document"]), prop_oneof![web(), data()])
        .prop_map(|(kind, url)| json!({ "type": kind, "url": url }));
    let delay = prop_oneof![(0..400).prop_map(Value::from), (0.0..20.0).prop_map(Value::from), Just(json!(2.0))];
    let quote = (text(), any::<Option<bool>>()).prop_map(|(id, private)| match private {
        Some(private) => json!({ "messageId": id, "private": private }),
        None => json!({ "messageId": id }),
    });
    let members = vec![
        ("$schema", prop_oneof![9 => Just(None), 1 => given(Just("https://x.y/message.json"))].boxed()),
        ("to", given(to)),
        ("text", given(text())),
        ("title", perhaps_text(text())),
        ("media", perhaps(media)),
        ("footer", perhaps_text(text())),
        ("buttons", given(kinds)),
        ("delay", perhaps(delay)),
        ("quote", prop_oneof![2 => Just(None), 1 => given(quote)].boxed()),
        ("source", perhaps_text(text())),
    ];
    object(members, &["text"])
}
