//! Buttons that are nothing but their texts, and what of a message can be written in such.

use std::format;
use std::prelude::v1::*;

use serde_json::{Value, json};

use crate::codecs::link::{SCHEMES, doubled};
use crate::codecs::{Codec, schema::without};
use crate::engine::{Buttons, Member, Variant};
use crate::issue::Severity;
use crate::message::Part;
use crate::text::pattern::{LINE_END, any_case, class, literal, white_space};
use crate::text::{MARKS, placeholder};

fn separators(buttons: &Buttons) -> Vec<char> {
    buttons.separators.iter().copied().map(char::from).collect()
}

/// A text with something in it, and perhaps one separator and behind it what a button of some kind is there for.
pub(super) fn parted(buttons: &Buttons) -> Value {
    let inside = class(&separators(buttons));
    let label = format!("^[^{inside}]*[^{inside}{}]", white_space());
    let alone = [json!({ "not": { "pattern": format!("[{inside}]") } })];
    let purposes = buttons.variants.iter().map(|variant| purpose(buttons, variant, &inside));
    json!({
        "type": "string",
        "minLength": 1,
        "pattern": label,
        "not": { "pattern": format!("[{inside}][^{inside}]*[{inside}]") },
        "anyOf": alone.into_iter().chain(purposes).collect::<Vec<Value>>(),
    })
}

/// A text with what a button of this kind is there for.
fn purpose(buttons: &Buttons, variant: &Variant, inside: &str) -> Value {
    let codec = variant.purpose().and_then(Member::codec).unwrap_or(Codec::Text);
    let part = variant.purpose().map_or(Part::Id, |member| member.part);
    let name = literal(variant.name);
    let name = if variant.is_link() { format!("(?:{name})?") } else { name };
    let value = match codec.inside() {
        Some(value) => format!("{value}$"),
        None => format!("[^{inside}]*[^{inside}{}]", white_space()),
    };
    let mut refused = Vec::new();
    if codec.unfilled(part) == Some(Severity::Error) {
        refused.push(placeholder::pattern(&separators(buttons)));
    }
    if variant.is_link() {
        refused.push(format!("[{}]$", class(MARKS)));
        refused.push(format!("[{inside}]{name}{}", doubled()));
    }
    if codec.inside().is_some() {
        refused.push(format!("[{inside}][^{inside}]*{LINE_END}"));
    }
    if variant.name.is_empty() {
        refused.extend(claimed(buttons).map(|claimed| format!("[{inside}]{claimed}")));
    }
    let not = Some(refused.join("|")).filter(|refused| !refused.is_empty()).map(|refused| json!({ "pattern": refused }));
    let mut purpose = json!({ "pattern": format!("[{inside}]{name}{value}") });
    if let (Some(not), Some(members)) = (not, purpose.as_object_mut()) {
        members.insert("not".to_owned(), not);
    }
    purpose
}

/// How what buttons of other kinds are there for begins, if there are such.
fn claimed(buttons: &Buttons) -> Option<String> {
    let named = buttons.variants.iter().map(|variant| variant.name).filter(|name| !name.is_empty());
    let schemes = SCHEMES.into_iter().filter(|_| buttons.variants.iter().any(Variant::is_link));
    let begins: Vec<String> = named.chain(schemes).map(any_case).collect();
    (!begins.is_empty()).then(|| format!("[{}{}]*(?:{})", white_space(), class(MARKS), begins.join("|")))
}

/// What a part of a message's button must not be so that it can be written in a text.
pub(super) fn writable(buttons: &Buttons, own: &Member, member: &Member) -> Value {
    let Some(codec) = own.codec().filter(|codec| matches!(codec, Codec::Text | Codec::Link(_))) else { return json!({}) };
    if buttons.separators.is_empty() {
        return json!({});
    }
    let is_required = member.is_required() || own.is_required();
    let mut refused = vec![format!("[{}]", class(&separators(buttons)))];
    if own.part == Part::Id {
        refused.extend(claimed(buttons).map(|claimed| format!("^{claimed}")));
    }
    let known = codec.schema(member.part, is_required);
    refused.extend(known.pointer("/not/pattern").and_then(Value::as_str).map(str::to_owned));
    without(&refused, is_required)
}
