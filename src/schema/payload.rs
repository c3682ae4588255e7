//! The schema of an endpoint's payload, made from its table.

use std::format;
use std::prelude::v1::*;

use json_patch::merge;
use serde_json::{Value, json};

use super::texts;
use crate::codecs::Codec;
use crate::codecs::schema::{at_most, only_blank};
use crate::engine::{Aside, Buttons, Constant, Holds, LEAST_BUTTONS, Member, Need, Relation, Sorts, Told, Variant};
use crate::json;
use crate::message::{Kind, Part};

/// What a member's value must be, and whether it must be there.
type Demand = (Value, bool);

/// Puts a member at its path into the schema of an object, inside objects or the one item of a list, whose index is 0.
fn put(object: &mut Value, path: &str, demand: &Demand) {
    let (schema, is_required) = demand;
    let (name, inside) = path.split_once('/').unwrap_or((path, ""));
    merge(object, &json!({ "properties": { (name): {} } }));
    let Some(member) = object.pointer_mut(&format!("/properties/{name}")) else { return };
    if let Some(inside) = inside.strip_prefix("0/") {
        let mut item = member.pointer("/prefixItems/0").cloned().unwrap_or_else(|| json!({ "type": "object" }));
        put(&mut item, inside, demand);
        let least = u8::from(item.get("required").is_some());
        merge(member, &json!({ "type": "array", "minItems": least, "maxItems": 1, "prefixItems": [item] }));
    } else if inside.is_empty() {
        merge(member, schema);
    } else {
        merge(member, &json!({ "type": "object" }));
        put(member, inside, demand);
    }
    if *is_required {
        let mut names: Vec<Value> = object.get("required").and_then(Value::as_array).cloned().unwrap_or_default();
        if !names.contains(&json!(name)) {
            names.push(json!(name));
        }
        merge(object, &json!({ "required": names }));
    }
}

/// The schema of an object with these members, without its type.
fn with<'p>(members: impl IntoIterator<Item = (&'p str, Demand)>) -> Value {
    let mut object = json!({});
    for (path, demand) in members {
        put(&mut object, path, &demand);
    }
    object
}

/// The same, with what holds between them: of a table the schema of the payloads in which its rules find no error.
pub(super) fn object(members: &[Member]) -> Value {
    let mut object = with(members.iter().map(|member| {
        let demand = described(member, by_itself(member, members));
        match member.required_in() {
            // Where it is required, the object around it need not be there.
            Some(around) => {
                let inside = member.path.get(around.len() + 1..).unwrap_or_default();
                (around, (with([(inside, (demand.0, true))]), false))
            }
            None => (member.path, demand),
        }
    }));
    add_conditions(&mut object, members);
    object
}

/// With the words and the example of its table, if there are any.
fn described(member: &Member, (mut schema, is_required): Demand) -> Demand {
    let doc = Some(member.doc.0).filter(|doc| !doc.is_empty());
    let examples = serde_json::from_str::<Value>(member.doc.1).ok().map(|example| [example]);
    merge(&mut schema, &json!({ "description": doc, "examples": examples }));
    (schema, is_required)
}

/// What a member must be whatever the others are, and whether it must be there.
fn by_itself(member: &Member, members: &[Member]) -> Demand {
    match (member.relation, member.need, member.codec()) {
        // Where it has no business nobody looks at it; objects in a list of texts belong in another member.
        (Relation::OnlyWith(..) | Relation::InPlaceOf(..), ..) => match member.holds {
            Holds::Buttons(Buttons { objects_belong_in: Some(_), .. }) => {
                (json!({ "not": { "type": "array", "contains": { "type": "object" } } }), false)
            }
            _ => (json!({}), false),
        },
        // What is not named is not looked at.
        (Relation::Sorted(_), ..) => (json!({}), false),
        (_, Need::With(..), Some(codec)) => (codec.loose(), false),
        _ => {
            let mut schema = value(member, member.is_needed());
            let is_required = member.is_required() || matches!(member.holds, Holds::Constant(Constant { is_default: false, .. }));
            let has_older = is_required && older(member, members).next().is_some();
            let has_other = matches!(member.need, Need::Unless(_)) || has_older;
            if has_other && let Some(kind) = schema.get_mut("type") {
                *kind = or_null(kind.take());
            }
            (schema, is_required && !has_other)
        }
    }
}

/// What a member's value must be, where nothing keeps it from being judged.
fn value(member: &Member, is_required: bool) -> Value {
    match member.holds {
        Holds::Value(codec) => {
            let mut schema = codec.schema(member.part, is_required);
            if let Some(count) = member.longest() {
                merge(&mut schema, &at_most(count, is_required));
            }
            schema
        }
        Holds::Buttons(buttons) => list(buttons),
        Holds::Object => json!({ "type": "object" }),
        Holds::Constant(constant) => json!({ "const": constant.text }),
        Holds::Sort(sorts) => json!({ "enum": sorts.known.iter().map(|sort| sort.name).collect::<Vec<_>>() }),
        Holds::Aside(Aside { told: Told::Refused(..), .. }) => json!({ "type": "null" }),
        Holds::Aside(Aside { told: Told::LostNumbers(..), .. }) => {
            json!({ "type": ["array", "null"], "minItems": 1, "items": { "type": "string", "pattern": "^[0-9]" } })
        }
        Holds::Aside(aside) => json!({ "type": aside.kind.map(|kind| [json_type(kind), "null"]) }),
    }
}

/// The same types, and null.
fn or_null(types: Value) -> Value {
    if types.is_array() { types } else { json!([types, "null"]) }
}

/// What JSON Schema calls a kind of values.
fn json_type(kind: json::Kind) -> &'static str {
    match kind {
        json::Kind::Text => "string",
        json::Kind::List => "array",
        other => other.as_str(),
    }
}

/// The members of an older form in whose place this one stands.
fn older<'m>(new: &Member, members: &'m [Member]) -> impl Iterator<Item = &'m Member> {
    let new = (new.part, new.is_old);
    members.iter().filter(move |old| matches!(old.relation, Relation::InPlaceOf(other, ..) if new == (other, false)))
}

/// Adds what holds between the members.
fn add_conditions(object: &mut Value, members: &[Member]) {
    let of = |part: Part| members.iter().find(|member| member.part == part && !member.is_old);
    let is_given = |member: &Member| (member.path, (given(member), true));
    let mut conditions = Vec::new();
    for member in members {
        if let (Need::With(other, _), _) | (_, Relation::OnlyWith(other, ..)) = (member.need, member.relation)
            && let Some(other) = of(other)
        {
            let is_needed = matches!(member.need, Need::With(..));
            let then = with([(member.path, (value(member, is_needed), is_needed))]);
            conditions.push(json!({ "if": with([is_given(other)]), "then": then }));
        }
        if let Need::Unless(other) = member.need
            && let Some(other) = of(other)
        {
            let there = with([(member.path, (value(member, true), true))]);
            conditions.push(json!({ "if": with([is_given(other)]), "else": there }));
        }
        if let Holds::Sort(sorts) = member.holds {
            add_sorts(object, member, sorts, members);
        }
        if let Relation::NotBeside(other, ..) = member.relation {
            let both = [Some(member), of(other)].into_iter().flatten();
            conditions.push(json!({ "not": with(both.map(is_given)) }));
        }
        // One of two lists must be there.
        let is_needed = |old: &Member| old.is_required() || matches!(old.holds, Holds::Buttons(_)) && member.is_required();
        let old = with(older(member, members).map(|old| (old.path, (value(old, old.is_required()), is_needed(old)))));
        if old != json!({}) {
            conditions.push(json!({ "if": with([is_given(member)]), "else": old }));
        }
    }
    merge(object, &json!({ "allOf": Some(conditions).filter(|conditions| !conditions.is_empty()) }));
}

/// Adds that one of the sorts is named, and there, where anything stands beside the name.
fn add_sorts(object: &mut Value, member: &Member, sorts: &Sorts, members: &[Member]) {
    let around = member.path.strip_suffix(member.name()).unwrap_or_default();
    let parts: Vec<&str> = around.split_terminator('/').flat_map(|name| ["/properties/", name]).collect();
    let Some(place) = object.pointer_mut(&parts.concat()) else { return };
    let below = |member: &'static str| member.strip_prefix(around).unwrap_or_default();
    let one_of = |parts: &[Part]| -> Vec<Value> {
        let own: Vec<&Member> = parts.iter().filter_map(|part| members.iter().find(|own| own.part == *part)).collect();
        let only = |one: &Member| {
            with(own.iter().map(|own| {
                let is_it = own.part == one.part;
                (below(own.path), (if is_it { value(own, true) } else { only_blank() }, is_it))
            }))
        };
        own.iter().map(|one| only(one)).collect()
    };
    let conditions: Vec<Value> = sorts
        .known
        .iter()
        .map(|sort| {
            let is_named = with([(member.name(), (json!({ "const": sort.name }), true))]);
            let then = match one_of(sort.parts).as_slice() {
                [one] => one.clone(),
                several => json!({ "anyOf": several }),
            };
            json!({ "if": is_named, "then": then })
        })
        .collect();
    merge(place, &json!({ "required": [member.name()], "allOf": conditions }));
}

/// What a member is that counts as given.
fn given(member: &Member) -> Value {
    match member.holds {
        Holds::Value(codec) => codec.given(),
        Holds::Buttons(_) => json!({ "type": "array" }),
        _ => json!({}),
    }
}

fn list(buttons: &Buttons) -> Value {
    let most = buttons.most.map(|(most, _)| most);
    let mut list = json!({ "type": "array", "minItems": LEAST_BUTTONS, "maxItems": most, "items": item(buttons) });
    if buttons.refuses_mixtures() {
        merge(&mut list, &unmixed(&reply(buttons)));
    }
    if let Some((most, _)) = buttons.most_with_reply {
        merge(&mut list, &fewer_with(&reply(buttons), most));
    }
    list
}

/// A list of so many buttons at most, if there is a reply button in it.
pub(super) fn fewer_with(reply: &Value, most: u32) -> Value {
    json!({ "if": { "contains": an_object(reply) }, "then": { "maxItems": most } })
}

/// A list of reply buttons, which are told apart by `reply`, or one without any.
pub(super) fn unmixed(reply: &Value) -> Value {
    let reply = an_object(reply);
    json!({ "anyOf": [{ "items": reply }, { "not": { "contains": reply } }] })
}

/// The same of an object, as strict validators want to have it said.
fn an_object(schema: &Value) -> Value {
    let mut schema = schema.clone();
    merge(&mut schema, &json!({ "type": "object" }));
    schema
}

/// What tells a button that is shown as a reply button from others.
fn reply(buttons: &Buttons) -> Value {
    let is_reply = |variant: &&Variant| variant.shown == Kind::Reply;
    let Some(tag) = buttons.tag() else {
        return by_members(&told_apart(buttons), &|variant| if is_reply(&variant) { json!({}) } else { json!({ "not": {} }) });
    };
    let names: Vec<&str> = buttons.variants.iter().filter(is_reply).map(|variant| variant.name).collect();
    with([(tag.path, (json!({ "enum": names }), buttons.default != Some(Kind::Reply)))])
}

pub(super) fn title(kind: Kind) -> &'static str {
    match kind {
        Kind::Reply => "Reply",
        Kind::Url => "Link",
        Kind::Call => "Call",
        Kind::Copy => "Copy",
    }
}

fn item(buttons: &Buttons) -> Value {
    let variants = told_apart(buttons);
    let (mut item, what) = match (variants.as_slice(), buttons.tag()) {
        // Each text is label and id.
        _ if buttons.are_texts && buttons.separators.is_empty() => return Codec::Text.schema(Part::Id, true),
        _ if buttons.are_texts => return texts::parted(buttons),
        ([only], None) => (object(only.members), format!("{} button", title(only.kind).to_lowercase())),
        (_, Some(tag)) => (by_tag(buttons, &variants, tag), "button".to_owned()),
        _ => (by_members(&variants, &|variant| object(variant.members)), "button".to_owned()),
    };
    merge(&mut item, &json!({ "type": "object", "description": format!("A {what}.") }));
    item
}

/// The variants by which a schema tells buttons apart: of those with one name the one that takes what the others take, too.
fn told_apart(buttons: &Buttons) -> Vec<&'static Variant> {
    let is_own = |variant: &Variant| variant.shown == variant.kind;
    let has_twin = |variant: &Variant| buttons.variants.iter().any(|twin| twin.name == variant.name && is_own(twin));
    buttons.variants.iter().filter(|variant| is_own(variant) || !has_twin(variant)).collect()
}

/// Buttons of several kinds, which a member names: what all have in common, and what each has of its own.
fn by_tag(buttons: &Buttons, variants: &[&'static Variant], tag: &Member) -> Value {
    let is_tag = |member: &Member| matches!(member.codec(), Some(Codec::Tag));
    // What each of them demands at the path, if all have a member there.
    let at = |path: &str| -> Option<Vec<Demand>> {
        let own = |variant: &&Variant| variant.members.iter().find(|member| member.path == path);
        variants.iter().map(|variant| Some(by_itself(own(variant)?, &[]))).collect()
    };
    let is_common = |member: &Member| at(member.path).is_some_and(|all| all.iter().all(|demand| Some(demand) == all.first()));
    let is_text = |(schema, is_required): &Demand| *is_required && schema.get("type") == Some(&json!("string"));
    let for_all = |member: &Member| match at(member.path) {
        _ if is_tag(member) => {
            (json!({ "type": "string", "enum": buttons.names().collect::<Vec<&str>>() }), member.is_required())
        }
        _ if is_common(member) => by_itself(member, &[]),
        // Whatever it is for, it is a text.
        Some(all) if all.iter().all(is_text) => (Codec::Text.schema(Part::Label, true), true),
        _ => (json!({}), false),
    };
    let branch = |variant: &&'static Variant| {
        let mut branch = json!({ "title": title(variant.kind) });
        // For forms, which draw what decides on the others first.
        put(&mut branch, tag.path, &(json!({}), false));
        for member in variant.members.iter().filter(|member| is_tag(member) || !is_common(member)) {
            let demand = match by_itself(member, variant.members) {
                _ if is_tag(member) => (json!({ "const": variant.name }), buttons.default != Some(variant.kind)),
                demand if member.path.contains('/') => described(member, demand),
                demand => demand,
            };
            put(&mut branch, member.path, &demand);
        }
        add_conditions(&mut branch, variant.members);
        branch
    };
    // What is inside an object of one kind's alone says nothing of the others, which may have anything in its place.
    let mut members = buttons.members();
    members.retain(|member| !member.path.contains('/') || is_common(member));
    let mut item = with(members.iter().map(|member| (member.path, described(member, for_all(member)))));
    add_conditions(&mut item, &members);
    merge(&mut item, &json!({ "oneOf": variants.iter().map(branch).collect::<Vec<Value>>() }));
    item
}

/// What is said of buttons of several kinds of which the first counts whose required members are all there, or else the very first.
fn by_members(variants: &[&'static Variant], said: &dyn Fn(&Variant) -> Value) -> Value {
    let mut rest = variants.first().map(|first| said(first)).unwrap_or_default();
    for variant in variants.iter().rev() {
        let required = variant.members.iter().filter(|member| member.is_required());
        let has_all = with(required.map(|member| (member.path, (json!({}), true))));
        rest = json!({ "if": has_all, "then": said(variant), "else": rest });
    }
    rest
}
