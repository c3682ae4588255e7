//! Where members stand in a payload, and the simplest payload that has them.

use std::prelude::v1::*;

use serde_json::{Value, json};

use crate::codecs::Codec;
use crate::codecs::recipient::{Ids, Phones};
use crate::engine::table::{Holds, Member, Need, Relation, Table, Variant};
use crate::message::{Kind, Part};

/// Puts a value at a path, inside the objects and the lists of one item that it leads through.
pub fn put(whole: &mut Value, path: &str, value: Value) {
    let mut place = whole;
    for step in path.split('/').filter(|step| !step.is_empty()) {
        if step == "0" {
            if !place.is_array() {
                *place = json!([null]);
            }
            place = &mut place[0];
        } else {
            if !place.is_object() {
                *place = json!({});
            }
            place = place.as_object_mut().unwrap().entry(step).or_insert(Value::Null);
        }
    }
    *place = value;
}

/// What stands at a member's path.
pub fn at<'v>(whole: &'v Value, path: &str) -> Option<&'v Value> {
    if path.is_empty() { Some(whole) } else { whole.pointer(&format!("/{path}")) }
}

/// The members that may stand at a place: those of the payload itself, or of its buttons; none where no member does.
pub fn members_at(table: &'static Table, pointer: &str) -> Vec<Member> {
    let path = pointer.strip_prefix('/').unwrap_or_default();
    let mut found: Vec<Member> = table.members.iter().filter(|member| member.path == path).copied().collect();
    for member in table.members {
        let Holds::Buttons(buttons) = member.holds else { continue };
        let item = path.strip_prefix(member.path).and_then(|rest| rest.strip_prefix('/'));
        let Some(item) = item else { continue };
        let (index, own) = item.split_once('/').unwrap_or((item, ""));
        if index.parse::<usize>().is_ok() {
            let of = buttons.variants.iter().flat_map(|variant| variant.members);
            found.extend(of.filter(|member| member.path == own && (!own.is_empty() || buttons.are_texts)));
        }
    }
    found
}

/// The simplest value that a member takes.
pub fn simplest(member: &Member, variant: Option<&Variant>) -> Value {
    match member.codec() {
        Some(Codec::Recipient(Ids { phones: Phones::With(ending), .. })) => json!("5511999999999".to_owned() + ending),
        Some(Codec::Recipient(_) | Codec::To | Codec::Dial { .. } | Codec::Phone) => json!("5511999999999"),
        Some(Codec::User) => json!("US.13491208655302741918"),
        Some(
            Codec::Link(_)
            | Codec::Picture
            | Codec::PictureOrId
            | Codec::Image
            | Codec::Video
            | Codec::File
            | Codec::Linked(_)
            | Codec::Media,
        ) => {
            json!("https://example.com/a.png")
        }
        Some(Codec::CopyLink) => json!("https://www.whatsapp.com/otp/code/?otp_type=COPY_CODE&code=1"),
        Some(Codec::Id(form)) => {
            json!(form.pieces.iter().map(|length| "x".repeat(*length.start())).collect::<Vec<_>>().join("-"))
        }
        Some(Codec::Choice(names)) => json!(names.known.first()),
        Some(Codec::Tag) => json!(variant.map(|variant| variant.name)),
        Some(Codec::Seconds(range)) => json!(range.least.max(u32::try_from(500 * range.unit.places / 3).unwrap()).max(1)),
        Some(Codec::Flag) => json!(true),
        Some(Codec::Text | Codec::Key | Codec::Word) | None => json!("x"),
    }
}

/// A payload of all members that it needs, with one button of a kind; of more members those that are asked for.
pub fn simple_payload(table: &'static Table, kind: Option<Kind>, more: &dyn Fn(&Member) -> bool) -> Value {
    let mut out = json!({});
    let sorts =
        table.members.iter().find_map(|member| if let Holds::Sort(sorts) = member.holds { Some((member, sorts)) } else { None });
    // A phone, unless the id of a user without one is asked for.
    let stands_for = |member: &Member| {
        let other = |part: Part| table.members.iter().find(|own| own.part == part);
        matches!(member.need, Need::Unless(part) if other(part).is_some_and(more))
    };
    let counts = |member: &Member| {
        (member.is_required() && !stands_for(member)) || matches!(member.need, Need::Advised(_)) || more(member)
    };
    for member in table.members {
        match member.holds {
            Holds::Constant(constant) => put(&mut out, member.path, json!(constant.text)),
            Holds::Buttons(buttons) if !member.is_old => {
                let variant = kind.and_then(|kind| buttons.of_kind(kind)).or(buttons.variants.first()).unwrap();
                if buttons.are_texts {
                    put(&mut out, member.path, json!(["x|y"]));
                    continue;
                }
                let mut button = json!({});
                for own in variant.members {
                    match own.holds {
                        Holds::Constant(constant) => put(&mut button, own.path, json!(constant.text)),
                        _ if counts(own) || matches!(own.codec(), Some(Codec::Tag)) => {
                            put(&mut button, own.path, simplest(own, Some(variant)));
                        }
                        _ => {}
                    }
                }
                put(&mut out, member.path, json!([button]));
            }
            Holds::Value(_) if counts(member) && matches!(member.relation, Relation::Sorted(_)) => {
                put(&mut out, member.path, simplest(member, None));
                let (name, sorts) = sorts.unwrap();
                let sort = sorts.known.iter().find(|sort| sort.parts.contains(&member.part)).unwrap();
                put(&mut out, name.path, json!(sort.name));
            }
            Holds::Value(_) if counts(member) && !matches!(member.relation, Relation::InPlaceOf(..)) => {
                put(&mut out, member.path, simplest(member, None));
            }
            _ => {}
        }
    }
    out
}
