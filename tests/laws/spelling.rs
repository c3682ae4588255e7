//! The canonical spelling of a payload, written down a second time, and a message as its endpoint would give it back.

use std::fmt::Write as _;
use std::prelude::v1::*;

use serde_json::{Map, Value, json};

use super::payloads::{at, put};
use crate::codecs::Codec;
use crate::codecs::phone::Sign;
use crate::codecs::recipient::{Phones, Written};
use crate::engine::table::{Buttons, Holds, Member, Relation, Table, Variant};
use crate::issue::Severity;
use crate::message::Part;

pub fn text<'v>(value: &'v Value, name: &str) -> &'v str {
    value[name].as_str().unwrap_or_default()
}

/// The code that WhatsApp copies from a link, if it is a copy link.
pub fn copied(link: &str) -> Option<String> {
    let lower = link.to_ascii_lowercase();
    let hosts = ["https://www.whatsapp.com/", "https://whatsapp.com/", "http://www.whatsapp.com/", "http://whatsapp.com/"];
    let start = hosts.iter().find(|host| lower.starts_with(*host))?.len();
    let rest = &link[start..];
    let code = if let Some(code) = rest.strip_prefix("otp/copy/") {
        code.to_owned()
    } else {
        let (path, query) = rest.split('#').next()?.split_once('?')?;
        let codes: Vec<&str> = query.split('&').filter_map(|pair| pair.strip_prefix("code=")).collect();
        let [code] = codes.as_slice() else { return None };
        if path.strip_suffix('/').unwrap_or(path) != "otp/code" {
            return None;
        }
        let code = of_form(code)?;
        code.strip_prefix("otp").unwrap_or(&code).to_owned()
    };
    let is_blank = code.trim_matches(|char: char| char.is_whitespace() || char == '\u{feff}').is_empty();
    (!is_blank).then_some(code)
}

/// A text as forms escape it.
fn of_form(escaped: &str) -> Option<String> {
    let escaped = escaped.replace('+', " ");
    let mut parts = escaped.split('%');
    let mut bytes = parts.next()?.as_bytes().to_vec();
    for part in parts {
        let digits = part.get(..2).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()))?;
        bytes.push(u8::from_str_radix(digits, 16).ok()?);
        bytes.extend(part[2..].bytes());
    }
    String::from_utf8(bytes).ok()
}

fn copy_link(code: &str) -> String {
    let mut link = "https://www.whatsapp.com/otp/code/?otp_type=COPY_CODE&code=otp".to_owned();
    for byte in code.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => link.push(char::from(byte)),
            byte => write!(link, "%{byte:02X}").unwrap(),
        }
    }
    link
}

/// Writes the accepted spellings of a payload as the canonical ones, by the kinds of its values.
pub fn canonical(table: &'static Table, payload: &mut Value) {
    for member in table.members {
        match member.holds {
            Holds::Constant(constant) => put(payload, member.path, json!(constant.text)),
            Holds::Aside(_) => take_away(payload, member.path),
            Holds::Buttons(buttons) => {
                if member.is_old {
                    renew(table, member, payload);
                } else if let Some(items) = at(payload, member.path).and_then(Value::as_array) {
                    let items: Vec<Value> = items.iter().map(|item| canonical_button(buttons, item)).collect();
                    put(payload, member.path, json!(items));
                }
            }
            Holds::Value(codec) => respell(payload, member.path, codec),
            Holds::Object | Holds::Sort(_) => {}
        }
    }
    // Null says nothing, also where another sort is named.
    for member in table.members.iter().filter(|member| matches!(member.relation, Relation::Sorted(_))) {
        if at(payload, member.path) == Some(&Value::Null) {
            take_away(payload, member.path);
        }
    }
    // What names nothing is not written.
    if let Some((name, sorts)) = table.sort() {
        let parts = || sorts.known.iter().flat_map(|sort| sort.parts);
        let is_there = |member: &&Member| parts().any(|part| *part == member.part) && at(payload, member.path).is_some();
        if !table.members.iter().any(|member| is_there(&member)) {
            take_away(payload, name.path);
        }
    }
    // An object in which nothing is left says nothing.
    for member in table.members.iter().rev() {
        for (end, _) in member.path.rmatch_indices('/') {
            let path = &member.path[..end];
            if at(payload, path).is_some_and(|inside| inside.as_object().is_some_and(Map::is_empty)) {
                let (above, name) = path.rsplit_once('/').unwrap_or(("", path));
                let above = if above.is_empty() { String::new() } else { format!("/{above}") };
                payload.pointer_mut(&above).unwrap().as_object_mut().unwrap().remove(name);
            }
        }
    }
}

/// Takes what stands at a path away, if something does.
fn take_away(payload: &mut Value, path: &str) {
    let (around, name) = path.rsplit_once('/').map_or((String::new(), path), |(around, name)| (format!("/{around}"), name));
    if let Some(around) = payload.pointer_mut(&around).and_then(Value::as_object_mut) {
        around.remove(name);
    }
}

/// Writes buttons in an older form, each a text that is label and id, as those of the list that has taken its place.
fn renew(table: &'static Table, older: &Member, payload: &mut Value) {
    let Some(labels) = payload.as_object_mut().and_then(|members| members.remove(older.path)) else { return };
    let (newer, buttons) = table.buttons().unwrap();
    let item = |label: &Value| {
        let mut item = json!({});
        for member in buttons.variants[0].members {
            put(&mut item, member.path, label.clone());
        }
        item
    };
    let items: Vec<Value> = labels.as_array().unwrap().iter().map(item).collect();
    put(payload, newer.path, json!(items));
}

fn canonical_button(buttons: &Buttons, item: &Value) -> Value {
    let mut item = item.clone();
    if buttons.are_texts {
        return json!(canonical_text(buttons, item.as_str().unwrap_or_default()));
    }
    if let (Some(tag), Some(default)) = (buttons.tag(), buttons.default)
        && at(&item, tag.path).is_none()
    {
        let name = buttons.variants.iter().find(|variant| variant.kind == default).map(|variant| variant.name);
        put(&mut item, tag.path, json!(name));
    }
    let is_named = |variant: &&Variant| buttons.tag().is_none_or(|tag| at(&item, tag.path) == Some(&json!(variant.name)));
    let members: Vec<Member> = buttons.variants.iter().filter(is_named).flat_map(|variant| variant.members).copied().collect();
    for member in members {
        match member.holds {
            Holds::Value(codec) => respell(&mut item, member.path, codec),
            Holds::Aside(_) => take_away(&mut item, member.path),
            _ => {}
        }
    }
    item
}

/// The text of a button with the first of the separators, a link without the name of its kind, and a phone with its `+`.
fn canonical_text(buttons: &Buttons, text: &str) -> String {
    let separators: Vec<char> = buttons.separators.iter().map(|separator| char::from(*separator)).collect();
    let Some((label, purpose)) = text.split_once(separators.as_slice()) else { return text.to_owned() };
    let named = buttons.variants.iter().find(|variant| !variant.name.is_empty() && purpose.starts_with(variant.name));
    let purpose = match (named, named.and_then(|variant| purpose.strip_prefix(variant.name))) {
        (Some(variant), Some(value)) if variant.is_link() => value.to_owned(),
        (Some(variant), Some(value)) if matches!(variant.purpose().and_then(Member::codec), Some(Codec::Dial { .. })) => {
            let plus = if value.starts_with('+') || is_doubtful(value) { "" } else { "+" };
            format!("{}{plus}{value}", variant.name)
        }
        _ => purpose.to_owned(),
    };
    format!("{label}{}{purpose}", separators[0])
}

/// Whether digits without a `+` look like those of a Brazilian number that lacks something.
fn is_doubtful(digits: &str) -> bool {
    const AREAS: &str = "11 12 13 14 15 16 17 18 19 21 22 24 27 28 31 32 33 34 35 37 38 41 42 43 44 45 46 47 48 49 51 53 54 55 61 62 63 64 \
        65 66 67 68 69 71 73 74 75 77 79 81 82 83 84 85 86 87 88 89 91 92 93 94 95 96 97 98 99";
    let length = digits.len();
    let lacks_country = |digits: &str| {
        let is_area = AREAS.split_whitespace().any(|area| digits.starts_with(area));
        is_area && (digits.len() == 10 || digits.len() == 11 && digits.as_bytes()[2] == b'9')
    };
    let has_zero = digits.strip_prefix("550").is_some_and(lacks_country);
    let is_service = digits.starts_with("550800") || digits.starts_with("550300");
    digits.starts_with("55") && !(12..=13).contains(&length) || length < 10 || lacks_country(digits) || has_zero || is_service
}

/// Bare base64 of a picture with its prefix.
fn picture(given: &str) -> Option<String> {
    let kinds = [("iVBORw0KGgo", "png"), ("/9j/", "jpeg"), ("R0lGOD", "gif"), ("UklGR", "webp")];
    let kind = kinds.iter().find(|(start, _)| given.starts_with(start));
    kind.map(|(_, kind)| format!("data:image/{kind};base64,{given}"))
}

/// The canonical spelling of one value.
fn respell(whole: &mut Value, path: &str, codec: Codec) {
    let Some(given) = at(whole, path).and_then(Value::as_str).map(str::to_owned) else { return };
    let spelt = match codec {
        Codec::Picture | Codec::PictureOrId => picture(&given),
        Codec::Video => (given.get(6..10) == Some("Z0eX")).then(|| format!("data:video/mp4;base64,{given}")),
        Codec::Recipient(ids) if ids.contacts && given.ends_with("@c.us") => Some(given.replace("@c.us", "@s.whatsapp.net")),
        Codec::Recipient(ids) if !given.contains('@') && (ids.plus || ids.masks == Severity::Warning) => {
            let digits: String = given.chars().filter(char::is_ascii_digit).collect();
            let is_international = ids.phones == Phones::Plus && (given.contains('+') || !is_doubtful(&digits));
            Some(if is_international { format!("+{digits}") } else { digits })
        }
        Codec::Choice(names) => {
            names.known.iter().find(|name| name.to_lowercase() == given.to_lowercase()).map(|name| (*name).to_owned())
        }
        Codec::Dial { plus: Sign::Taken | Sign::Spared } => Some(given.trim_start_matches('+').to_owned()),
        Codec::Dial { plus: Sign::Written } => (!given.starts_with('+') && !is_doubtful(&given)).then(|| format!("+{given}")),
        Codec::CopyLink => copied(&given).map(|code| copy_link(&code)),
        _ => None,
    };
    if let Some(spelt) = spelt {
        put(whole, path, json!(spelt));
    }
}

/// Whether the endpoint's link buttons copy what a copy link holds.
fn copies(table: &Table) -> bool {
    let variants = table.buttons().map_or(&[][..], |(_, buttons)| buttons.variants);
    variants.iter().flat_map(|variant| variant.members).any(|member| matches!(member.codec(), Some(Codec::CopyLink)))
}

/// A message with its phones as digits, its recipient as the endpoint tells recipients apart, and where links can copy, a copy link
/// as a copy button.
pub fn comparable(table: &'static Table, message: &mut Value) {
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let ids = table.members.iter().find_map(|member| match member.codec() {
        Some(Codec::Recipient(ids)) => Some(ids),
        _ => None,
    });
    let is_person = |to: &str| to.ends_with("@s.whatsapp.net") && ids.is_some_and(|ids| ids.written[0] == Written::Digits);
    let to = text(message, "to").to_owned();
    if !to.contains('@') || is_person(&to) {
        message["to"] = json!(digits(&to));
    }
    // Who says that an answer is not private says what holds where nothing is said.
    if message.pointer("/quote/private") == Some(&json!(false))
        && table.members.iter().all(|member| member.part != Part::QuotePrivate)
    {
        message["quote"].as_object_mut().unwrap().remove("private");
    }
    // Of a picture that is sent without its media type the bytes tell it.
    if table.members.iter().any(|member| matches!(member.codec(), Some(Codec::Image)))
        && let Some(url) = message.pointer_mut("/media/url")
        && let Some(spelt) = url.as_str().and_then(|url| picture(url.strip_prefix("data:")?.split_once(',')?.1))
    {
        *url = json!(spelt);
    }
    for button in message["buttons"].as_array_mut().unwrap() {
        if text(button, "type") == "call" {
            button["phone"] = json!(digits(text(button, "phone")));
        }
        if text(button, "type") == "url"
            && copies(table)
            && let Some(code) = copied(text(button, "url"))
        {
            let members = button.as_object_mut().unwrap();
            members.remove("url");
            members.extend([("type".to_owned(), json!("copy")), ("code".to_owned(), json!(code))]);
        }
    }
}

/// The delay of a message that an endpoint takes no fractions of.
pub fn rounded(table: &Table, delay: f64) -> f64 {
    let places = table.members.iter().find_map(|member| match member.codec() {
        Some(Codec::Seconds(range)) => Some(range.unit.places),
        _ => None,
    });
    let scale = if places == Some(3) { 1000.0 } else { 1.0 };
    (delay * scale).ceil() / scale
}
