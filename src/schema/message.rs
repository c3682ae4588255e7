//! The schemas of the neutral message: of its form, and narrowed to what an endpoint carries.

use std::format;
use std::prelude::v1::*;

use serde_json::{Value, json};

use super::endpoints;
use super::payload::{title, unmixed};
use super::shape::{Shape, schema_of};
use crate::codecs::schema::{self, one_of, without};
use crate::codecs::{Codec, link, media, seconds};
use crate::engine::{Buttons, Holds, LEAST_BUTTONS, MESSAGE, Member, Relation, Variant};
use crate::issue::Loss;
use crate::message::{Button, Kind, Media, Message, Part, Quote};
use crate::providers::Endpoint;

/// The schema of a message, while it is being narrowed down.
struct MessageShape {
    root: Shape,
    media: Shape,
    quote: Shape,
    buttons: Vec<(Kind, Shape)>,
}

impl MessageShape {
    /// What passes the form check: the words are those of the types, the rules those of the table.
    fn of_any() -> MessageShape {
        let (mut root, mut media, mut quote) = (Shape::of::<Message>(), Shape::of::<Media>(), Shape::of::<Quote>());
        let mut buttons = Vec::new();
        for member in MESSAGE.members {
            match member.holds {
                Holds::Value(codec) => {
                    let (shape, name) = match member.path.split_once('/') {
                        None => (&mut root, member.path),
                        Some(("media", name)) => (&mut media, name),
                        Some((_, name)) => (&mut quote, name),
                    };
                    shape.says(name, &codec.schema(member.is_required()));
                }
                Holds::Buttons(known) => {
                    root.says(member.path, &json!({ "type": "array", "minItems": LEAST_BUTTONS }));
                    buttons = of_buttons(known);
                }
                _ => {}
            }
        }
        root.ignored("$schema");
        MessageShape { root, media, quote, buttons }
    }

    /// Narrows it to what the endpoint carries.
    fn narrow(&mut self, endpoint: &Endpoint) {
        let members = endpoint.table.members.iter().filter(|own| !own.is_old);
        for member in MESSAGE.members.iter().filter(|member| !member.path.contains('/')) {
            narrow(&mut self.root, member, endpoint.member(member.part));
        }
        for own in members.clone() {
            if let Some(codec) = own.codec() {
                self.narrow_value(codec);
            }
            // A text that would be lost beside another member.
            if let Relation::HiddenBy(other, ..) = own.relation
                && let [Some(hidden), Some(other)] = [own.part, other.around().unwrap_or(other)].map(of_message)
            {
                let given = hidden.codec().map(Codec::given).unwrap_or_default();
                let names = [hidden.path, other.path];
                self.root.forbidden.push(json!({ "properties": { (names[0]): given, (names[1]): {} }, "required": names }));
            }
        }
        let media: Vec<usize> = members.filter_map(|own| own.codec()?.medium()).collect();
        if !media.is_empty() {
            let kinds: Vec<_> = media.iter().map(|medium| media::KINDS.get(*medium)).collect();
            self.media.member("type", &json!({ "enum": kinds }));
            let words = if media.contains(&media::VIDEO) { "A picture or a video" } else { "A picture" };
            self.root.member("media", &json!({ "description": format!("{words} above the body.") }));
        }
        let buttons = endpoint.buttons();
        if let Some(most) = endpoint.most_buttons() {
            self.root.member("buttons", &json!({ "maxItems": most, "description": at_most(most) }));
        }
        if buttons.is_some_and(Buttons::refuses_mixtures) {
            let reply = json!({ "properties": { "type": { "const": Kind::Reply.as_str() } } });
            self.root.member("buttons", &unmixed(&reply));
        }
        if !endpoint.table.carries(Part::QuotePrivate) {
            // An answer that everybody sees is another than one in private.
            let private = json!({ "const": false, "examples": [false], "description": "Everybody sees the answer." });
            self.quote.member("private", &private);
        }
        let kinds = endpoint.kinds();
        self.buttons.retain(|(kind, _)| kinds.contains(kind));
        for (kind, shape) in &mut self.buttons {
            let variant = MESSAGE.buttons().and_then(|(_, buttons)| buttons.of_kind(*kind));
            for member in variant.into_iter().flat_map(|variant| variant.members) {
                let own = endpoint.member_of(*kind, member.part);
                narrow(shape, member, own);
                if own.is_some()
                    && let Some((separator, _)) = buttons.and_then(|buttons| buttons.separator)
                {
                    shape.member(member.path, &without(char::from(separator)));
                }
            }
            if *kind == Kind::Reply && buttons.is_some_and(|buttons| buttons.click == Part::Label) {
                let words = "The sender's name for the button. A click does not bring it back.";
                shape.member("id", &json!({ "description": words }));
                shape.set("description", json!("Answers; the click comes back to the sender with the label."));
            }
        }
    }

    /// Narrows a member to what this kind of value can carry.
    fn narrow_value(&mut self, codec: Codec) {
        match codec {
            Codec::Recipient(ids) => {
                let phone = self.root.words("to").rsplit_once(", or ").map(|(phone, _)| phone).unwrap_or_default();
                let words = ids.carried_in_words().map_or_else(|| format!("{phone}."), |ids| format!("{phone}, or {ids}."));
                self.root.says("to", &one_of(&ids.carried())).member("to", &json!({ "description": words }));
            }
            Codec::Seconds(range) => _ = self.root.member("delay", &seconds::carried(range)),
            Codec::File => {
                self.media.says("url", &Codec::Link(link::Rules::default()).schema(true));
                self.media.member("url", &json!({ "description": "An `http` or `https` URL." }));
            }
            _ => {}
        }
    }

    fn finish(mut self) -> Value {
        for (name, shape) in [("media", self.media), ("quote", self.quote)] {
            self.root.holds(name, shape);
        }
        let branches: Vec<Value> = self.buttons.into_iter().map(|(_, shape)| shape.finish()).collect();
        let items = if let [one] = branches.as_slice() { one.clone() } else { json!({ "oneOf": branches }) };
        self.root.member("buttons", &json!({ "items": items }));
        self.root.finish()
    }
}

/// The message's member for a part.
fn of_message(part: Part) -> Option<&'static Member> {
    MESSAGE.members.iter().find(|member| member.part == part)
}

/// Narrows a member to what the endpoint's own carries: what the message may leave out and the endpoint requires must be there, and
/// nothing be longer than it may. Where the endpoint has none, it may not be given, unless only the sender would miss it.
fn narrow(shape: &mut Shape, member: &Member, own: Option<&Member>) {
    let name = member.path;
    let Some(own) = own else {
        return match member.part.facts().loss {
            Some((Loss::Reader, ..)) if member.codec().is_some() => shape.only_blank(name),
            Some((Loss::Reader, ..)) => _ = shape.without(name),
            Some(_) => shape.ignored(name),
            None => {}
        };
    };
    let is_required = own.is_required() || member.is_required();
    if let Some(codec) = member.codec().filter(|_| is_required && !member.is_required()) {
        // What is said behind a semicolon is said of its absence.
        let words = shape.words(name).split_once(';').map(|(words, _)| format!("{words}."));
        shape.says(name, &codec.schema(true)).required(name);
        if let Some(words) = words {
            shape.member(name, &json!({ "description": words }));
        }
    }
    if let Some(most) = own.longest() {
        shape.member(name, &schema::at_most(most, is_required));
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

/// The buttons of each kind.
fn of_buttons(known: &Buttons) -> Vec<(Kind, Shape)> {
    let schema = schema_of::<Button>();
    let branches = schema.get("oneOf").and_then(Value::as_array).into_iter().flatten();
    let of = |variant: &Variant| {
        let is_it = |branch: &&Value| branch.pointer("/properties/type/const").is_some_and(|name| name == variant.name);
        let mut shape = Shape::from(branches.clone().find(is_it)?.clone());
        shape.set("title", json!(title(variant.kind)));
        for member in variant.members {
            match member.codec()? {
                // For forms, which do not write a constant by themselves.
                Codec::Tag => _ = shape.member(member.path, &json!({ "default": variant.name })),
                codec => _ = shape.says(member.path, &codec.schema(member.is_required())),
            }
        }
        Some((variant.kind, shape))
    };
    known.variants.iter().filter_map(of).collect()
}

/// The schema of every message.
pub(super) fn schema() -> Value {
    let mut shape = MessageShape::of_any();
    shape.root.set("title", json!("A WhatsApp message with buttons")).set("examples", endpoints().map(example).collect());
    shape.finish()
}

/// The schema of the messages that the endpoint carries without an error.
pub(super) fn schema_for(endpoint: &Endpoint) -> Value {
    let id = endpoint.id;
    let mut shape = MessageShape::of_any();
    shape.narrow(endpoint);
    shape
        .root
        .set("title", json!(format!("A WhatsApp message for {id}")))
        .set("description", json!(format!("What {id} carries of a WhatsApp message with buttons, without a loss to its reader.")))
        .set("examples", json!([example(endpoint)]));
    shape.finish()
}

/// A message that the endpoint carries whole.
pub(super) fn example(endpoint: &Endpoint) -> Value {
    serde_json::from_str(endpoint.example).unwrap_or_default()
}
