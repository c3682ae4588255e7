//! Payloads of every endpoint, and messages, made from their tables: valid ones in all the spellings that are accepted, and nearly
//! valid ones that reach every member, kind and form of recipient.

mod faults;
mod places;
mod values;

use std::prelude::v1::*;

use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};

use self::places::simplest;
pub use self::places::{at, members_at, put, simple_payload};
use super::pointers::places;
use super::strategies::any_json;
use crate::codecs::Codec;
use crate::engine::MESSAGE;
use crate::engine::table::{Buttons, Holds, Member, Need, Relation, Sorts, Table, Variant};
use crate::issue::Severity;
use crate::message::{Kind, Part};
use crate::providers::{Route, routes};
use faults::{fault, unknown_names};
pub use faults::{members_of, other_names};
use values::{nothing, text, value};

/// The route to the endpoint of this id.
pub fn route(id: &str) -> &'static Route {
    routes().iter().find(|route| route.id == id).unwrap()
}

/// A valid payload, with the id of its endpoint.
pub fn good_payload() -> impl Strategy<Value = (&'static str, Value)> {
    let each = routes().iter().map(|route| {
        let count = route.table.members.len();
        (u32::try_from(count.min(10)).unwrap(), of_table(route.table).prop_map(|payload| (route.id, payload)).boxed())
    });
    proptest::strategy::Union::new_weighted(each.collect())
}

/// A valid payload of one endpoint.
pub fn good_payload_of(endpoint: &str) -> BoxedStrategy<Value> {
    of_table(route(endpoint).table)
}

/// A message with nothing wrong in its form.
pub fn whole_message() -> impl Strategy<Value = Value> {
    of_table(MESSAGE)
}

/// A valid payload as often as one with a fault or a few.
pub fn payload() -> impl Strategy<Value = (&'static str, Value)> {
    (good_payload(), prop_oneof![Just(Vec::new()), prop::collection::vec((any::<Index>(), fault()), 1..4)]).prop_map(
        |((endpoint, mut payload), faults)| {
            for (place, fault) in faults {
                let places = places(&payload);
                if let Some(path) = places.get(place.index(places.len().max(1))) {
                    fault.put(&mut payload, path, route(endpoint).table);
                }
            }
            (endpoint, payload)
        },
    )
}

/// A member's path and what may stand there, nothing for absence.
type Entry = (&'static str, BoxedStrategy<Option<Value>>);

/// An object with these members in any order, and at times one that nobody knows.
fn object(members: Vec<Entry>, unknown: Vec<String>) -> impl Strategy<Value = Value> {
    let (paths, values): (Vec<_>, Vec<_>) = members.into_iter().unzip();
    let known = values.prop_map(move |values| paths.iter().copied().zip(values).collect::<Vec<_>>());
    let other = if unknown.is_empty() {
        Just(None).boxed()
    } else {
        prop_oneof![4 => Just(None), 1 => (select(unknown), any_json()).prop_map(Some)].boxed()
    };
    (known.prop_shuffle(), other).prop_map(|(known, other)| {
        let mut object = json!({});
        for (path, value) in known {
            if let Some(value) = value {
                put(&mut object, path, value);
            }
        }
        if let Some((name, value)) = other {
            object.as_object_mut().unwrap().entry(name).or_insert(value);
        }
        object
    })
}

fn given<T: Into<Value> + std::fmt::Debug>(value: impl Strategy<Value = T> + 'static) -> BoxedStrategy<Option<Value>> {
    value.prop_map(|value| Some(value.into())).boxed()
}

fn perhaps(value: BoxedStrategy<Value>) -> BoxedStrategy<Option<Value>> {
    prop_oneof![Just(None), given(value)].boxed()
}

/// An optional text: at times one of nothing.
fn perhaps_text(value: BoxedStrategy<Value>) -> BoxedStrategy<Option<Value>> {
    prop_oneof![4 => Just(None), 5 => given(value), 1 => given(nothing())].boxed()
}

/// The member, there or not as it need be.
fn entry(member: &'static Member, variant: Option<(&'static Buttons, &'static Variant)>) -> Entry {
    let value = value(member, variant);
    let may_be_blank = member.codec().is_some_and(Codec::may_be_blank);
    let is_default = matches!(member.codec(), Some(Codec::Tag))
        && variant.is_some_and(|(buttons, variant)| buttons.default == Some(variant.kind));
    let strategy = match (member.holds, member.need) {
        (Holds::Constant(constant), _) if constant.is_default => perhaps(Just(json!(constant.text)).boxed()),
        (Holds::Constant(constant), _) => given(Just(constant.text)),
        (Holds::Aside(aside), _) => perhaps(values::aside(aside)),
        (Holds::Value(Codec::Tag), _) if is_default => perhaps(value),
        (Holds::Value(Codec::Tag), _) | (_, Need::Required) => given(value),
        (_, Need::Inside) => perhaps(value),
        _ if may_be_blank => perhaps_text(value),
        _ => perhaps(value),
    };
    (member.path, strategy)
}

/// The buttons of a list, of one kind or of several.
fn buttons(buttons: &'static Buttons, is_message: bool) -> BoxedStrategy<Value> {
    let each: Vec<(Kind, BoxedStrategy<Value>)> =
        buttons.variants.iter().map(|variant| (variant.kind, button(buttons, variant, is_message))).collect();
    let most = buttons.most.map_or(4, |(most, _)| most as usize);
    let with_reply = buttons.most_with_reply.map_or(most, |(most, _)| most as usize);
    let any_of = |strategies: Vec<BoxedStrategy<Value>>, most: usize| {
        let list = prop::collection::vec(proptest::strategy::Union::new(strategies), 1..=most);
        list.prop_map(move |items| Value::from(if buttons.unique.is_some() { unlike(buttons, items) } else { items })).boxed()
    };
    let of = |kinds: &dyn Fn(Kind) -> bool| -> Vec<BoxedStrategy<Value>> {
        each.iter().filter(|(kind, _)| kinds(*kind)).map(|(_, strategy)| strategy.clone()).collect()
    };
    let is_refused = buttons.mixed.is_some_and(|mixed| mixed.severity == Severity::Error);
    let mut lists = vec![(2, any_of(if is_refused { of(&|kind| kind == Kind::Reply) } else { of(&|_| true) }, with_reply))];
    let replies = of(&|kind| kind == Kind::Reply);
    let others = of(&|kind| kind != Kind::Reply);
    if !replies.is_empty() {
        lists.push((1, any_of(replies, most.min(3))));
    }
    if !others.is_empty() && (is_refused || is_message) {
        lists.push((1, any_of(others, most)));
    }
    if is_message {
        // Some endpoints take one button of one kind.
        for (_, button) in &each {
            lists.push((1, any_of(vec![button.clone()], 1)));
        }
    }
    proptest::strategy::Union::new_weighted(lists).boxed()
}

/// The buttons but those that have the label or the id of one before them.
pub fn unlike(buttons: &Buttons, items: Vec<Value>) -> Vec<Value> {
    let names = buttons.members().into_iter().filter(|member| matches!(member.part, Part::Label | Part::Id));
    let paths: Vec<&str> = names.map(|member| member.path).collect();
    let mut kept: Vec<Value> = Vec::new();
    for item in items {
        let is_like = |other: &Value| paths.iter().any(|path| at(&item, path).is_some_and(|name| at(other, path) == Some(name)));
        if !kept.iter().any(is_like) {
            kept.push(item);
        }
    }
    kept
}

fn button(buttons: &'static Buttons, variant: &'static Variant, is_message: bool) -> BoxedStrategy<Value> {
    if buttons.are_texts {
        let part = |member| value(member, Some((buttons, variant)));
        let label = variant.member(Part::Label).map_or_else(|| text().prop_map(Value::from).boxed(), part);
        let Some(purpose) = variant.purpose() else { return label };
        let is_alone = if purpose.is_required() { Just(false).boxed() } else { any::<bool>().boxed() };
        let names = if variant.is_link() { vec![variant.name, ""] } else { vec![variant.name] };
        let parts = (label, part(purpose), is_alone, select(buttons.separators), select(names));
        return parts
            .prop_map(|(label, purpose, is_alone, separator, name)| {
                let [label, purpose] = [&label, &purpose].map(|part| part.as_str().unwrap());
                json!(if is_alone { label.to_owned() } else { format!("{label}{}{name}{purpose}", char::from(separator)) })
            })
            .boxed();
    }
    let mut entries: Vec<Entry> = variant.members.iter().map(|member| entry(member, Some((buttons, variant)))).collect();
    if is_message && variant.kind == Kind::Reply {
        // An id may be missing, but few endpoints take such a button.
        let id = variant.member(Part::Id).unwrap();
        entries.retain(|(path, _)| *path != id.path);
        entries.push((id.path, prop_oneof![9 => given(value(id, None)), 1 => Just(None)].boxed()));
    }
    if is_message {
        return object(entries, Vec::new()).boxed();
    }
    if buttons.tag().is_some() {
        for member in buttons.variants.iter().flat_map(|other| other.members) {
            if entries.iter().all(|(path, _)| *path != member.path) {
                entries.push((member.path, prop_oneof![4 => Just(None), 1 => perhaps(any_json().boxed())].boxed()));
            }
        }
    }
    let mut unknown = unknown_names(variant.members);
    // Where buttons have no types, what another kind has makes it one of that.
    let is_of_others = |name: &str| buttons.members().iter().any(|member| member.path == name);
    unknown.retain(|name| buttons.tag().is_some() || !is_of_others(name));
    object(entries, unknown).boxed()
}

/// A payload or message of the table, with nothing wrong in it but what is told and accepted.
fn of_table(table: &'static Table) -> BoxedStrategy<Value> {
    let mut entries: Vec<(Option<Part>, Entry)> = Vec::new();
    // The older and the newer form of one member: which of them stand there.
    let older = table.members.iter().find(|member| member.is_old && matches!(member.holds, Holds::Buttons(_)));
    let is_replaced = |member: &Member| older.is_some_and(|older| older.part.around() == Some(member.part));
    let is_beside =
        |member: &Member| table.members.iter().any(|other| matches!(other.need, Need::With(part, _) if part == member.part));
    for member in table.members {
        let group = member.part.around().filter(|around| table.members.iter().any(|other| other.part == *around));
        let strategy = match (member.holds, member.need) {
            (Holds::Buttons(_), _) if older.is_some() && (member.is_old || is_replaced(member)) => continue,
            (Holds::Buttons(list), _) => given(buttons(list, table.is_strict)),
            (Holds::Object | Holds::Sort(_), _) | (_, Need::With(..) | Need::Unless(_)) => continue,
            _ if matches!(member.relation, Relation::Sorted(_)) || is_beside_a_name(table, member) => continue,
            _ if is_beside(member) || is_other(table, member) => continue,
            _ => entry(member, None).1,
        };
        entries.push((group, (member.path, strategy)));
    }
    let unknown = if table.is_strict { Vec::new() } else { unknown_names(table.members) };
    let groups: Vec<Part> = entries.iter().filter_map(|(group, _)| *group).collect();
    let grouped = entries.iter().map(|(group, _)| *group).collect::<Vec<_>>();
    let (paths, strategies): (Vec<_>, Vec<_>) = entries.into_iter().map(|(_, entry)| entry).unzip();
    let presence = prop::collection::vec(prop_oneof![2 => Just(false), 1 => Just(true)], groups.len());
    let plain = (strategies, presence).prop_map(move |(mut values, presence)| {
        for (value, group) in values.iter_mut().zip(&grouped) {
            let is_there = |group: &Part| groups.iter().position(|other| other == group).is_none_or(|at| presence[at]);
            if group.as_ref().is_some_and(|group| !is_there(group)) {
                *value = None;
            }
        }
        paths.iter().copied().zip(values).collect::<Vec<_>>()
    });
    let mut beside: Vec<BoxedStrategy<Entries>> = table.members.iter().filter_map(|member| beside(table, member)).collect();
    beside.extend(table.sort().map(|(name, sorts)| sorted(table, name, sorts)));
    let forms = forms(table, older);
    // Of which one may be there.
    let path_of = |part: Part| table.members.iter().find(|member| member.part == part).map_or("", |member| member.path);
    let rivals = table.members.iter().filter_map(|member| match member.relation {
        Relation::NotBeside(other, ..) => Some((member.path, path_of(other))),
        _ => None,
    });
    let rivals: Vec<_> = rivals.collect();
    let other = if unknown.is_empty() {
        Just(None).boxed()
    } else {
        prop_oneof![4 => Just(None), 1 => (select(unknown), any_json()).prop_map(Some)].boxed()
    };
    (plain, beside, forms)
        .prop_flat_map(|(plain, beside, forms)| {
            let mut all = plain;
            all.extend(beside.into_iter().flatten());
            all.extend(forms);
            Just(all).prop_shuffle()
        })
        .prop_flat_map(move |all| (Just(all), other.clone()))
        .prop_map(move |(all, other)| {
            let mut object = json!({});
            let given: Vec<&str> = all.iter().filter(|(_, value)| value.is_some()).map(|(path, _)| *path).collect();
            let is_shut_out = |path: &str| rivals.iter().any(|(one, other)| *one == path && given.contains(other));
            // The last of two for one member counts, if there is one: what stands beside another takes its place.
            for (path, value) in all {
                if let Some(value) = value.filter(|_| !is_shut_out(path)) {
                    put(&mut object, path, value);
                }
            }
            for member in table.members.iter().filter(|member| matches!(member.need, Need::Inside)) {
                let is_around = member.required_in().is_some_and(|around| at(&object, around).is_some());
                if is_around && at(&object, member.path).is_none() {
                    put(&mut object, member.path, simplest(member, None));
                }
            }
            if let Some((name, value)) = other {
                object.as_object_mut().unwrap().entry(name).or_insert(value);
            }
            object
        })
        .boxed()
}

/// Members by their paths, each with its value, or without where it is left out.
type Entries = Vec<(&'static str, Option<Value>)>;

/// Whether the member may stand in the place of one that is required else.
fn is_other(table: &'static Table, member: &Member) -> bool {
    table.members.iter().any(|one| matches!(one.need, Need::Unless(part) if part == member.part))
}

/// Whether the member stands beside the name of what stands there, and is none of that.
fn is_beside_a_name(table: &'static Table, member: &Member) -> bool {
    let around = table.sort().and_then(|(name, _)| name.path.rsplit_once('/')).map(|(around, _)| around);
    matches!(member.holds, Holds::Aside(_)) && around.is_some_and(|around| member.is_inside(around))
}

/// One of the sorts of which one counts, with its name, and perhaps others beside it; or none.
fn sorted(table: &'static Table, name: &'static Member, sorts: &'static Sorts) -> BoxedStrategy<Entries> {
    let of = |part: Part| table.members.iter().find(|member| member.part == part);
    let each = sorts.known.iter().flat_map(|sort| sort.parts.iter().filter_map(move |part| Some((sort.name, of(*part)?))));
    let one = each.map(|(sort, member)| {
        let others: Vec<&'static str> = (sorts.known.iter())
            .filter(|other| other.name != sort)
            .flat_map(|other| other.parts.iter().filter_map(|part| of(*part)))
            .map(|member| member.path)
            .collect();
        let other = prop_oneof![4 => Just(None), 1 => (select(others), any_json()).prop_map(Some)];
        let asides = table.members.iter().filter(|member| is_beside_a_name(table, member));
        let asides: Vec<_> = asides.map(|member| entry(member, None).1.prop_map(|value| (member.path, value))).collect();
        (value(member, None), other, asides)
            .prop_map(move |(value, other, asides)| {
                let own = vec![(name.path, Some(json!(sort))), (member.path, Some(value))];
                own.into_iter().chain(asides).chain(other.map(|(path, value)| (path, Some(value)))).collect::<Entries>()
            })
            .boxed()
    });
    prop_oneof![1 => Just(Vec::new()), 2 => proptest::strategy::Union::new(one)].boxed()
}

/// A member that must be there beside another: with it; or without it, where it is ignored, whatever it is.
fn beside(table: &'static Table, member: &'static Member) -> Option<BoxedStrategy<Entries>> {
    let other = match member.need {
        Need::With(other, _) => other,
        Need::Unless(other) => {
            let other = table.members.iter().find(|known| known.part == other)?;
            let (path, other_path) = (member.path, other.path);
            let both = (value(member, None), value(other, None));
            return Some(
                prop_oneof![
                    4 => value(member, None).prop_map(move |value| vec![(path, Some(value))]),
                    1 => value(other, None).prop_map(move |value| vec![(other_path, Some(value))]),
                    1 => both.prop_map(move |(one, other)| vec![(path, Some(one)), (other_path, Some(other))]),
                ]
                .boxed(),
            );
        }
        _ => return None,
    };
    let other = table.members.iter().find(|known| known.part == other)?;
    let (path, beside) = (member.path, other.path);
    let alone = prop_oneof![value(member, None), nothing(), Just(json!("gif"))];
    Some(
        prop_oneof![
            4 => Just(Vec::new()),
            4 => (value(other, None), value(member, None)).prop_map(move |(of, value)| vec![(beside, Some(of)), (path, Some(value))]),
            1 => alone.prop_map(move |value| vec![(path, Some(value))]),
        ]
        .boxed(),
    )
}

/// Buttons in the newer or the older form, or both, where the older one is ignored.
fn forms(table: &'static Table, older: Option<&'static Member>) -> BoxedStrategy<Vec<(&'static str, Option<Value>)>> {
    let newer = table.buttons();
    let (Some(old), Some((new, list))) = (older, newer) else { return Just(Vec::new()).boxed() };
    let Holds::Buttons(old_list) = old.holds else { return Just(Vec::new()).boxed() };
    let (path, old_path) = (new.path, old.path);
    let older = move || buttons(old_list, false);
    let has_objects = |value: &Value| value.as_array().is_some_and(|items| items.iter().any(Value::is_object));
    let ignored = prop_oneof![older(), any_json().prop_filter("objects are told as such", move |value| !has_objects(value))];
    prop_oneof![
        2 => buttons(list, false).prop_map(move |value| vec![(path, Some(value))]),
        2 => older().prop_map(move |value| vec![(old_path, Some(value))]),
        1 => (buttons(list, false), ignored).prop_map(move |(new, old)| vec![(path, Some(new)), (old_path, Some(old))]),
    ]
    .boxed()
}
