//! The schemas of the neutral message: of its form, and narrowed to what an endpoint carries.

use std::format;
use std::prelude::v1::*;

use serde_json::{Value, json};

use super::endpoints;
use super::payload::{fewer_with, title, unmixed};
use super::shape::{Shape, constraints, schema_of};
use super::texts;
use crate::codecs::schema::{self, only_blank, recipients};
use crate::codecs::{Codec, media, seconds};
use crate::engine::{Buttons, Holds, LEAST_BUTTONS, MESSAGE, Member, Relation, Variant};
use crate::issue::Loss;
use crate::message::{Button, Kind, Media, Message, Part, Quote};
use crate::providers::Endpoint;

/// The schema of every message, or of those that the endpoint carries without an error: the words are those of the types, the rules
/// those of the tables.
pub(super) fn schema(endpoint: Option<&Endpoint>) -> Value {
    let (mut root, mut media, mut quote) = (Shape::of::<Message>(), Shape::of::<Media>(), Shape::of::<Quote>());
    root.set("title", json!("A WhatsApp message with buttons")).set("examples", endpoints().map(example).collect());
    for member in MESSAGE.members {
        let own = endpoint.map_or(Some(member), |endpoint| endpoint.member(member.part));
        match member.path.split_once('/') {
            None => fit(&mut root, member.path, member, own),
            Some(("media", name)) => fit(&mut media, name, member, Some(member)),
            Some((_, name)) => fit(&mut quote, name, member, Some(member)),
        }
        if let Holds::Buttons(known) = member.holds {
            let branches = of_buttons(known, endpoint);
            let items = if let [one] = branches.as_slice() { one.clone() } else { json!({ "oneOf": branches }) };
            root.says(member.path, &json!({ "type": "array", "minItems": LEAST_BUTTONS, "items": items }));
        }
    }
    if let Some(endpoint) = endpoint {
        narrow(endpoint, &mut root, &mut media, &mut quote);
    }
    root.holds("media", media);
    root.holds("quote", quote);
    root.finish()
}

/// Narrows it to what the endpoint carries, beside what is said of each member.
fn narrow(endpoint: &Endpoint, root: &mut Shape, media: &mut Shape, quote: &mut Shape) {
    let id = endpoint.id;
    root.set("title", json!(format!("A WhatsApp message for {id}")))
        .set("description", json!(format!("What {id} carries of a WhatsApp message with buttons, without a loss to its reader.")))
        .set("examples", json!([example(endpoint)]));
    let members = endpoint.table.members.iter().filter(|own| !own.is_old);
    for own in members.clone() {
        match own.codec() {
            Some(Codec::Recipient(ids)) => {
                let phone = root.words("to").rsplit_once(", or ").map(|(phone, _)| phone).unwrap_or_default();
                let words = ids.carried_in_words().map_or_else(|| format!("{phone}."), |ids| format!("{phone}, or {ids}."));
                root.says("to", &recipients(ids)).member("to", &json!({ "description": words }));
            }
            Some(Codec::Seconds(range)) => _ = root.member("delay", &seconds::carried(range)),
            Some(codec @ Codec::Id(_)) => {
                quote.says("messageId", &codec.schema(Part::QuoteId, true));
                let example = serde_json::from_str::<Value>(own.doc.1).ok();
                quote.member("messageId", &json!({ "examples": example.map(|example| [example]) }));
            }
            Some(Codec::File | Codec::Linked(_)) => {
                media.says("url", &Codec::File.schema(Part::MediaUrl, true));
                media.member("url", &json!({ "description": "An `http` or `https` URL." }));
            }
            Some(Codec::Image) => {
                media.says("url", &schema::picture());
                let words = "An `http` or `https` URL, or a `data:` URI in base64 of a PNG, JPEG, GIF or WebP.";
                media.member("url", &json!({ "description": words }));
            }
            _ => {}
        }
        // A text that would be lost beside another member.
        let hides = match own.relation {
            Relation::HiddenBy(other, ..) => Some(other),
            Relation::Sorted(sorts) if own.around.is_none() => sorts.known.last().and_then(|sort| sort.parts.first()).copied(),
            _ => None,
        };
        if let Some(other) = hides
            && let [Some(hidden), Some(other)] = [own.part, other.around().unwrap_or(other)].map(of_message)
        {
            let given = hidden.codec().map(Codec::given).unwrap_or_default();
            let names = [hidden.path, other.path];
            root.forbidden.push(json!({ "properties": { (names[0]): given, (names[1]): {} }, "required": names }));
        }
    }
    let kinds: Vec<&str> = members.filter_map(|own| media::KINDS.get(own.codec()?.medium()?).copied()).collect();
    if !kinds.is_empty() {
        media.member("type", &json!({ "enum": kinds }));
        let words = match kinds.len() {
            1 => "A picture",
            2 => "A picture or a video",
            _ => "A picture, a video or a document",
        };
        root.member("media", &json!({ "description": format!("{words} above the body.") }));
    }
    if let Some(most) = endpoint.most_buttons() {
        root.member("buttons", &json!({ "maxItems": most, "description": at_most(most) }));
    }
    if endpoint.buttons().is_some_and(Buttons::refuses_mixtures) {
        let reply = json!({ "properties": { "type": { "const": Kind::Reply.as_str() } } });
        root.member("buttons", &unmixed(&reply));
    }
    if let Some((most, _)) = endpoint.buttons().and_then(|buttons| buttons.most_with_reply) {
        let reply = json!({ "properties": { "type": { "const": Kind::Reply.as_str() } } });
        root.member("buttons", &fewer_with(&reply, most));
    }
    if !endpoint.table.carries(Part::QuotePrivate) {
        // An answer that everybody sees is another than one in private.
        let private = json!({ "const": false, "examples": [false], "description": "Everybody sees the answer." });
        quote.member("private", &private);
    }
}

fn of_message(part: Part) -> Option<&'static Member> {
    MESSAGE.members.iter().find(|member| member.part == part)
}

/// Says what a member must be so that the endpoint's own carries it: what the message may leave out and the endpoint requires must be
/// there, and nothing be longer than it may. Where the endpoint has none, it may not be given, unless only the sender would miss it.
fn fit(shape: &mut Shape, name: &str, member: &Member, own: Option<&Member>) {
    let codec = member.codec().filter(|_| member.part != Part::Type);
    let codec = own.and_then(Member::codec).filter(|own| matches!(own, Codec::Key)).or(codec);
    let is_required =
        member.is_required() || own.is_some_and(|own| own.is_required() && own.is_for(member.part) && !own.is_numbered);
    if let Some(codec) = codec {
        shape.says(name, &codec.schema(member.part, is_required));
    }
    match (own, member.part.facts().loss) {
        // For editors alone.
        _ if member.part == Part::Schema => shape.hide(name, constraints),
        (Some(own), _) => {
            if codec.is_some() && is_required && !member.is_required() {
                shape.required.push(name.to_owned());
                // What is said behind a semicolon is said of its absence.
                if let Some(words) = shape.words(name).split_once(';').map(|(words, _)| format!("{words}.")) {
                    shape.member(name, &json!({ "description": words }));
                }
            }
            if let Some(most) = own.longest() {
                shape.member(name, &schema::at_most(most, is_required));
            }
        }
        (None, Some((Loss::Reader, ..))) if codec.is_some() => shape.hide(name, |_| only_blank()),
        (None, Some((Loss::Reader, ..))) => _ = shape.without(name),
        (None, Some(_)) => shape.hide(name, constraints),
        (None, None) => {}
    }
}

/// How many buttons there may be, in words.
fn at_most(most: u32) -> String {
    const NAMES: [&str; 10] = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    match NAMES.iter().zip(1..).find(|(_, number)| *number == most) {
        Some((_, 1)) => "Exactly one.".to_owned(),
        Some((name, _)) => format!("One to {name}."),
        None => format!("One to {most}."),
    }
}

/// The buttons of each kind that the endpoint carries.
fn of_buttons(known: &Buttons, endpoint: Option<&Endpoint>) -> Vec<Value> {
    let schema = schema_of::<Button>();
    let branches = schema.get("oneOf").and_then(Value::as_array).into_iter().flatten();
    let buttons = endpoint.and_then(Endpoint::buttons);
    let of = |variant: &Variant| {
        let is_it = |branch: &&Value| branch.pointer("/properties/type/const").is_some_and(|name| name == variant.name);
        let mut shape = Shape::from(branches.clone().find(is_it)?.clone());
        shape.set("title", json!(title(variant.kind)));
        for member in variant.members {
            let own = endpoint.map_or(Some(member), |endpoint| endpoint.member_of(variant.kind, member.part));
            fit(&mut shape, member.path, member, own);
            if member.part == Part::Type {
                // For forms, which do not write a constant by themselves.
                shape.member(member.path, &json!({ "default": variant.name }));
            }
            if let (Some(buttons), Some(own)) = (buttons, own) {
                shape.member(member.path, &texts::writable(buttons, own, member));
            }
        }
        if variant.kind == Kind::Reply && buttons.is_some_and(|buttons| buttons.click == Part::Label) {
            let words = "The sender's name for the button. A click does not bring it back.";
            shape.member("id", &json!({ "description": words }));
            shape.set("description", json!("Answers; the click comes back to the sender with the label."));
        }
        Some(shape.finish())
    };
    let is_carried = |variant: &&Variant| endpoint.is_none_or(|endpoint| endpoint.kinds().contains(&variant.kind));
    known.variants.iter().filter(is_carried).filter_map(of).collect()
}

/// A message that the endpoint carries whole.
pub(super) fn example(endpoint: &Endpoint) -> Value {
    serde_json::from_str(endpoint.example).unwrap_or_default()
}
