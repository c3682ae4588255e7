//! The schema of an endpoint's payload, made from its table.

use alloc::borrow::ToOwned as _;
use alloc::string::String;
use alloc::vec::Vec;

use serde_json::{Map, Value, json};

use super::shape::Shape;
use crate::codecs::Codec;
use crate::codecs::schema::{at_most, parted_by};
use crate::engine::{Buttons, Holds, LEAST_BUTTONS, Member, Need, Relation, Table, Variant};
use crate::message::{Kind, Part};

/// The schema of the payloads in which the rules of the table find no error.
pub(super) fn schema(table: &Table) -> Shape {
    let mut shape = object(table.members, &|_| None);
    shape.set("type", json!("object"));
    shape
}

/// What stands at a path, and whether it must.
struct Place {
    path: &'static str,
    schema: Value,
    is_required: bool,
}

/// The objects around the places below `inside`, without their types.
fn around(places: &[Place], inside: &str) -> Shape {
    let mut shape = Shape::from(json!({}));
    for place in places {
        let Some(rest) = place.path.strip_prefix(inside) else { continue };
        let name = rest.split('/').next().unwrap_or_default();
        if shape.has(name) {
            continue;
        }
        let path = [inside, name].concat();
        let whole = places.iter().find(|place| place.path == path);
        let path = path + "/";
        let is_required = whole.is_some_and(|place| place.is_required)
            || places.iter().any(|place| place.is_required && place.path.starts_with(&path));
        let mut schema = whole.map_or_else(|| json!({}), |place| place.schema.clone());
        if places.iter().any(|place| place.path.starts_with(&path)) {
            json_patch::merge(&mut schema, &inner(places, &path));
        }
        shape.add(name, schema, is_required);
    }
    shape
}

/// What stands at a path with others below it: an object, or a list with one item, whose index is 0.
fn inner(places: &[Place], path: &str) -> Value {
    let item = [path, "0/"].concat();
    let mut inside = places.iter().filter(|place| place.path.starts_with(&item)).peekable();
    if inside.peek().is_none() {
        return around(places, path).set("type", json!("object")).take();
    }
    let least = u8::from(inside.any(|place| place.is_required));
    let object = around(places, &item).set("type", json!("object")).take();
    json!({ "type": "array", "minItems": least, "maxItems": 1, "prefixItems": [object] })
}

/// The same, where it only tells apart or adds to what is told elsewhere.
fn part(places: &[Place]) -> Value {
    around(places, "").take()
}

/// An object with these members. Of what `otherwise` has something to say, that is said.
fn object(members: &[Member], otherwise: &dyn Fn(&Member) -> Option<(Value, bool)>) -> Shape {
    let mut places = Vec::new();
    for member in members {
        let (mut schema, is_required) = otherwise(member).unwrap_or_else(|| by_itself(member, members));
        if let Value::Object(schema) = &mut schema {
            describe(member, schema);
        }
        places.push(Place { path: member.path, schema, is_required });
    }
    let mut shape = around(&places, "");
    for condition in conditions(members) {
        shape.condition(condition);
    }
    shape
}

fn describe(member: &Member, schema: &mut Map<String, Value>) {
    if !member.doc.is_empty() {
        schema.insert("description".to_owned(), member.doc.into());
    }
    let examples: Vec<Value> = serde_json::from_str(member.example).into_iter().collect();
    if !examples.is_empty() {
        schema.insert("examples".to_owned(), examples.into());
    }
}

/// What a member must be whatever the others are, and whether it must be there.
fn by_itself(member: &Member, members: &[Member]) -> (Value, bool) {
    if let Relation::OnlyWith(..) | Relation::InPlaceOf(..) = member.relation {
        // Where it has no business nobody looks at it.
        return (free(member), false);
    }
    if let (Need::With(..), Some(codec)) = (member.need, member.codec()) {
        return (codec.loose(), false);
    }
    let (schema, is_required) = required(member);
    if is_required && older(members).any(|(_, new)| new == member.part) {
        return (or_null(schema), false);
    }
    (schema, is_required)
}

fn required(member: &Member) -> (Value, bool) {
    let is_constant = matches!(member.holds, Holds::Constant(_));
    (value(member, member.is_required()), member.is_required() || is_constant)
}

/// What a member's value must be, where nothing keeps it from being judged.
fn value(member: &Member, is_required: bool) -> Value {
    match member.holds {
        Holds::Value(codec) => {
            let mut schema = codec.schema(is_required);
            if let Some(count) = member.longest() {
                json_patch::merge(&mut schema, &at_most(count, is_required));
            }
            schema
        }
        Holds::Buttons(buttons) => list(buttons),
        Holds::Object => json!({ "type": "object" }),
        Holds::Constant(text) => json!({ "const": text }),
    }
}

fn or_null(mut schema: Value) -> Value {
    if let Some(kind) = schema.get_mut("type") {
        *kind = json!([kind.take(), "null"]);
    }
    schema
}

/// What a member that has no business may be.
fn free(member: &Member) -> Value {
    match member.holds {
        // They belong in another member.
        Holds::Buttons(Buttons { objects_belong_in: Some(_), .. }) => {
            json!({ "not": { "type": "array", "contains": { "type": "object" } } })
        }
        _ => json!({}),
    }
}

/// The members of an older form, each with the part in whose place it stands.
fn older(members: &[Member]) -> impl Iterator<Item = (&Member, Part)> {
    members.iter().filter_map(|member| match member.relation {
        Relation::InPlaceOf(other, ..) => Some((member, other)),
        _ => None,
    })
}

/// What holds between the members.
fn conditions(members: &[Member]) -> Vec<Value> {
    let mut out = Vec::new();
    let of = |part: Part| members.iter().find(|member| member.part == part && !member.is_old);
    for member in members {
        let (is_needed, other) = match (member.need, member.relation) {
            (Need::With(other, _), _) => (true, other),
            (_, Relation::OnlyWith(other, ..)) => (false, other),
            _ => continue,
        };
        let Some(other) = of(other) else { continue };
        let schema = value(member, is_needed);
        out.push(json!({
            "if": part(&[Place { path: other.path, schema: given(other), is_required: true }]),
            "then": part(&[Place { path: member.path, schema, is_required: is_needed }]),
        }));
    }
    for member in members {
        if let Relation::NotBeside(other, ..) = member.relation
            && let Some(other) = of(other)
        {
            let both = [member, other].map(|member| Place { path: member.path, schema: given(member), is_required: true });
            out.push(json!({ "not": part(&both) }));
        }
    }
    for member in members {
        let in_its_place = older(members).filter(|(_, new)| *new == member.part && !member.is_old);
        let old = in_its_place.map(|(old, _)| Place {
            path: old.path,
            schema: value(old, old.is_required()),
            // One of the two lists must be there.
            is_required: old.is_required() || matches!(old.holds, Holds::Buttons(_)) && member.is_required(),
        });
        let old: Vec<Place> = old.collect();
        if !old.is_empty() {
            out.push(json!({
                "if": part(&[Place { path: member.path, schema: given(member), is_required: true }]),
                "else": part(&old),
            }));
        }
    }
    out
}

/// What a member is that counts as given.
fn given(member: &Member) -> Value {
    match member.holds {
        Holds::Value(codec) => codec.given(),
        Holds::Buttons(_) => json!({ "type": "array" }),
        _ => json!({}),
    }
}

/// A list of buttons.
fn list(buttons: &Buttons) -> Value {
    let mut list = json!({ "type": "array", "minItems": LEAST_BUTTONS, "items": item(buttons) });
    if let Some((most, _)) = buttons.most {
        json_patch::merge(&mut list, &json!({ "maxItems": most }));
    }
    if buttons.refuses_mixtures() {
        json_patch::merge(&mut list, &unmixed(&reply(buttons)));
    }
    list
}

/// A list of reply buttons, which are told apart by `reply`, or one without any.
pub(super) fn unmixed(reply: &Value) -> Value {
    json!({ "anyOf": [{ "items": reply }, { "not": { "contains": reply } }] })
}

/// What tells a button that is shown as a reply button from others.
fn reply(buttons: &Buttons) -> Value {
    let is_reply = |variant: &Variant| variant.shown == Kind::Reply;
    let Some(tag) = buttons.tag() else {
        return by_members(&told_apart(buttons), &|variant| if is_reply(variant) { json!({}) } else { json!({ "not": {} }) });
    };
    let replies = buttons.variants.iter().filter(|variant| is_reply(variant));
    let names: Vec<&str> = replies.map(|variant| variant.name).collect();
    let is_required = buttons.default != Some(Kind::Reply);
    part(&[Place { path: tag.path, schema: json!({ "enum": names }), is_required }])
}

/// What a kind of button is called.
pub(super) fn title(kind: Kind) -> &'static str {
    match kind {
        Kind::Reply => "Reply",
        Kind::Url => "Link",
        Kind::Call => "Call",
        Kind::Copy => "Copy",
    }
}

/// A button.
fn item(buttons: &Buttons) -> Value {
    let variants = told_apart(buttons);
    let mut shape = match (variants.as_slice(), buttons.tag()) {
        ([only], None) if buttons.are_texts => {
            if let Some((separator, _)) = buttons.separator {
                return parted_by(char::from(separator));
            }
            return only.members.iter().map(|member| value(member, member.is_required())).next().unwrap_or_default();
        }
        ([only], None) => {
            let mut shape = object(only.members, &|_| None);
            let name = title(only.kind).to_lowercase();
            shape.set("description", json!(alloc::format!("A {name} button.")));
            shape
        }
        (_, Some(tag)) => by_tag(buttons, &variants, tag),
        _ => {
            let mut shape = Shape::from(by_members(&variants, &|variant| object(variant.members, &|_| None).take()));
            shape.set("description", json!("A button."));
            shape
        }
    };
    shape.set("type", json!("object")).take()
}

/// The variants by which a schema tells buttons apart: of those with one name the one that takes what the others take, too.
fn told_apart(buttons: &Buttons) -> Vec<&'static Variant> {
    let is_own = |variant: &Variant| variant.shown == variant.kind;
    let has_twin = |variant: &Variant| buttons.variants.iter().any(|twin| twin.name == variant.name && is_own(twin));
    buttons.variants.iter().filter(|variant| is_own(variant) || !has_twin(variant)).collect()
}

/// Buttons of several kinds, which a member names: what all have in common, and what each has of its own.
fn by_tag(buttons: &Buttons, variants: &[&'static Variant], tag: &Member) -> Shape {
    let names: Vec<&str> = buttons.names().collect();
    let is_tag = |member: &Member| matches!(member.codec(), Some(Codec::Tag));
    let of = |path: &str| -> Vec<(Value, bool)> {
        let own = |variant: &&'static Variant| variant.members.iter().find(|member| member.path == path);
        variants.iter().filter_map(own).map(|member| by_itself(member, &[])).collect()
    };
    let is_common = |member: &Member| {
        let all = of(member.path);
        all.len() == variants.len() && all.windows(2).all(|pair| pair.first() == pair.last())
    };
    let for_all = |member: &Member| {
        let all = of(member.path);
        let is_text = |(schema, is_required): &(Value, bool)| *is_required && schema.get("type") == Some(&json!("string"));
        match () {
            () if is_tag(member) => Some((json!({ "type": "string", "enum": names }), member.is_required())),
            () if is_common(member) => None,
            // Whatever it is for, it is a text.
            () if all.len() == variants.len() && all.iter().all(is_text) => Some((Codec::Text.schema(true), true)),
            () => Some((json!({}), false)),
        }
    };
    // What is inside an object of one kind's alone says nothing of the others, which may have anything in its place.
    let mut members = buttons.members();
    members.retain(|member| !member.path.contains('/') || is_common(member));
    let mut shape = object(&members, &for_all);
    shape.set("description", json!("A button."));
    let branch = |variant: &&'static Variant| {
        let mut places = Vec::new();
        for member in variant.members {
            if is_tag(member) {
                let is_required = buttons.default != Some(variant.kind);
                places.push(Place { path: member.path, schema: json!({ "const": variant.name }), is_required });
            } else if !is_common(member) {
                let (mut schema, is_required) = by_itself(member, variant.members);
                if let Value::Object(schema) = &mut schema
                    && member.path.contains('/')
                {
                    describe(member, schema);
                }
                places.push(Place { path: member.path, schema, is_required });
            }
        }
        let mut shape = around(&places, "");
        // For forms, which draw what decides on the others first.
        shape.put_first(tag.path);
        shape.set("title", json!(title(variant.kind)));
        for condition in conditions(variant.members) {
            shape.condition(condition);
        }
        shape.take()
    };
    shape.set("oneOf", variants.iter().map(branch).collect());
    shape
}

/// What is said of buttons of several kinds of which the first counts whose required members are all there, or else the very first.
fn by_members(variants: &[&'static Variant], said: &dyn Fn(&Variant) -> Value) -> Value {
    let mut rest = variants.first().map(|first| said(first)).unwrap_or_default();
    for variant in variants.iter().rev() {
        let required = variant.members.iter().filter(|member| member.is_required());
        let places: Vec<Place> =
            required.map(|member| Place { path: member.path, schema: json!({}), is_required: true }).collect();
        rest = json!({ "if": part(&places), "then": said(variant), "else": rest });
    }
    rest
}
