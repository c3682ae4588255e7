//! Payloads of every endpoint, and messages, made from their tables: valid ones in all the spellings that are accepted, and nearly
//! valid ones that reach every member, kind and form of recipient.

use std::prelude::v1::*;

use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};

use super::strategies::any_json;
use crate::codecs::Codec;
use crate::codecs::media;
use crate::codecs::recipient::{Ids, Written};
use crate::codecs::seconds::Range;
use crate::engine::MESSAGE;
use crate::engine::table::{Buttons, Holds, Member, Need, Relation, Table, Variant};
use crate::issue::Severity;
use crate::message::{Kind, Part};
use crate::providers::{Route, routes};

/// The route to the endpoint of this id.
pub fn route(id: &str) -> &'static Route {
    routes().iter().find(|route| route.id == id).unwrap()
}

/// A valid payload, with the id of its endpoint.
pub fn good_payload() -> impl Strategy<Value = (&'static str, Value)> {
    let each = routes().iter().map(|route| {
        let count = route.table.members.len();
        (u32::try_from(count).unwrap(), of_table(route.table).prop_map(|payload| (route.id, payload)).boxed())
    });
    proptest::strategy::Union::new_weighted(each.collect())
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

fn label() -> impl Strategy<Value = String> {
    prop_oneof![2 => "[A-Za-zé ]{0,15}[a-z]", 1 => text()]
}

fn code() -> impl Strategy<Value = String> {
    prop_oneof![3 => "[A-Z0-9]{1,8}", 1 => "[A-Z %+é&=#?/\"\n]{0,8}[A-Z]", 1 => any::<String>().prop_map(|text| text + "0")]
}

/// Digits of a phone, also of Brazilian ones that look incomplete.
fn digits() -> impl Strategy<Value = String> {
    prop_oneof!["55(11|21|85)9[0-9]{8}", "[1-9][0-9]{7,14}", "(11|21|85)9?[0-9]{8}", "55[0-9]{6,13}"]
}

fn dialled() -> impl Strategy<Value = String> {
    (select(vec!["", "+"]), digits()).prop_map(|(plus, digits)| format!("{plus}{digits}"))
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

/// A picture: a URL, a data URI, bare base64 of one of four kinds.
fn image() -> impl Strategy<Value = String> {
    let bare = prop_oneof![
        "iVBORw0KGgo([A-Za-z0-9+/]{4}){0,3}[A-Za-z0-9+/]",
        "/9j/([A-Za-z0-9+/]{4}){0,3}",
        "R0lGOD(dh|lh)([A-Za-z0-9+/]{4}){0,3}",
        "UklGRiQAAABXRUJQ([A-Za-z0-9+/]{4}){0,3}([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?",
    ];
    prop_oneof![2 => web(), 1 => data(), 2 => bare]
}

/// A video: a URL, a data URI, bare base64 of MP4.
fn video() -> impl Strategy<Value = String> {
    let bare = "[A-Za-z0-9+/]{5}[GWm2]Z0eX[A-D][A-Za-z0-9+/]([A-Za-z0-9+/]{4}){0,3}([A-Za-z0-9+/]{2}==)?";
    prop_oneof![2 => web(), 1 => data(), 2 => bare]
}

fn data() -> impl Strategy<Value = String> {
    "data:(image/png|image/svg\\+xml;charset=utf-8|video/mp4);base64,([A-Za-z0-9+/]{4}){1,3}([A-Za-z0-9+/]{2}==)?"
}

/// A recipient of a message.
fn to() -> BoxedStrategy<String> {
    prop_oneof![
        3 => dialled(),
        1 => "\\+55 \\((11|21)\\) 9[0-9]{4}[-.\u{a0}\u{2011}][0-9]{4}",
        1 => digits().prop_map(|digits| digits + "@s.whatsapp.net"),
        1 => prop_oneof!["[0-9]{15,25}@g\\.us", "[0-9]{8,15}-[0-9]{9,10}@g\\.us", "[0-9]{1,20}@(newsletter|lid)"],
    ]
    .boxed()
}

/// A recipient as a provider takes it.
fn recipient(ids: &'static Ids) -> BoxedStrategy<String> {
    let phone = if ids.plus { dialled().boxed() } else { digits().boxed() };
    let mut each = vec![(4, phone)];
    for (written, server, id) in [
        (ids.person, "@s.whatsapp.net", digits().boxed()),
        (ids.group, "@g.us", "[0-9]{15,25}".boxed()),
        (ids.old_group, "@g.us", "[0-9]{8,15}-[0-9]{9,10}".boxed()),
        (ids.newsletter, "@newsletter", "[0-9]{1,20}".boxed()),
        (ids.lid, "@lid", "[0-9]{1,20}".boxed()),
    ] {
        let ending = match written {
            Written::Whole => server,
            Written::Bare => "",
            Written::With(ending) => ending,
            Written::Digits | Written::Refused => continue,
        };
        each.push((1, id.prop_map(move |id| id + ending).boxed()));
    }
    proptest::strategy::Union::new_weighted(each).boxed()
}

/// A delay that the provider takes.
fn delay(range: &'static Range) -> BoxedStrategy<Value> {
    let scale = 10_u32.pow(u32::try_from(range.unit.places).unwrap());
    let (least, most) = (range.least, range.most.unwrap_or(400 * scale));
    let mut each =
        vec![(least..=most).prop_map(Value::from).boxed(), (least..=most).prop_map(|delay| json!(f64::from(delay))).boxed()];
    if !range.whole {
        each.push((f64::from(least)..=f64::from(most.min(20))).prop_map(Value::from).boxed());
    }
    if range.most.is_none() {
        each.push(Just(json!(1e300)).boxed());
    }
    proptest::strategy::Union::new(each).boxed()
}

/// What a codec takes, in all spellings that are accepted.
fn value(member: &Member, variant: Option<(&Buttons, &Variant)>) -> BoxedStrategy<Value> {
    let most = member.most.filter(|most| most.severity == Severity::Error).map(|most| most.count as usize);
    let separator = variant.and_then(|(buttons, _)| buttons.separator).map(|(separator, _)| char::from(separator));
    let fits = move |text: &String| {
        most.is_none_or(|most| text.chars().count() <= most) && separator.is_none_or(|separator| !text.contains(separator))
    };
    let texts = |text: BoxedStrategy<String>| text.prop_filter("too long", fits).prop_map(Value::from).boxed();
    let Some(codec) = member.codec() else { return Just(Value::Null).boxed() };
    let text: BoxedStrategy<String> = match codec {
        Codec::Text | Codec::Word => match member.part {
            Part::Code => code().boxed(),
            Part::Label => label().boxed(),
            _ => text().boxed(),
        },
        Codec::To => to(),
        Codec::Recipient(ids) => recipient(ids),
        Codec::Phone => prop_oneof![dialled(), "\\+55 \\((11|21)\\) 9[0-9]{4}-[0-9]{4}"].boxed(),
        Codec::Dial { .. } => dialled().boxed(),
        Codec::Link(_) => prop_oneof![web(), copy_link()].boxed(),
        Codec::CopyLink => {
            copy_link().prop_filter("is read as a copy link", |link| super::spelling::copied(link).is_some()).boxed()
        }
        Codec::Media => prop_oneof![web(), data()].boxed(),
        Codec::File => web().boxed(),
        Codec::Picture => image().boxed(),
        Codec::Video => video().boxed(),
        Codec::Choice(names) => {
            // Pictures are carried by more endpoints than other media.
            let first = names.known.first().copied().unwrap_or_default();
            let mut each: Vec<String> = [&[first], names.known].concat().into_iter().map(str::to_owned).collect();
            if names.other_case.is_some() {
                each.extend(names.known.iter().flat_map(|name| [name.to_lowercase(), swapped_case(name)]));
            }
            select(each).boxed()
        }
        Codec::Tag => Just(variant.map_or("", |(_, variant)| variant.name).to_owned()).boxed(),
        Codec::Seconds(range) => return delay(range),
        Codec::Flag => return any::<bool>().prop_map(Value::from).boxed(),
    };
    texts(text)
}

fn swapped_case(name: &str) -> String {
    name.char_indices().map(|(at, char)| if at % 2 == 0 { char.to_ascii_lowercase() } else { char }).collect()
}

/// The member, there or not as it need be.
fn entry(member: &'static Member, variant: Option<(&'static Buttons, &'static Variant)>) -> Entry {
    let value = value(member, variant);
    let may_be_blank = member.codec().is_some_and(Codec::may_be_blank);
    let is_default = matches!(member.codec(), Some(Codec::Tag))
        && variant.is_some_and(|(buttons, variant)| buttons.default == Some(variant.kind));
    let strategy = match (member.holds, member.need) {
        (Holds::Constant(text), _) => given(Just(text)),
        (Holds::Value(Codec::Tag), _) if is_default => perhaps(value),
        (Holds::Value(Codec::Tag), _) | (_, Need::Required) => given(value),
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
    let any_of = |strategies: Vec<BoxedStrategy<Value>>, most: usize| {
        prop::collection::vec(proptest::strategy::Union::new(strategies), 1..=most).prop_map(Value::from).boxed()
    };
    let of = |kinds: &dyn Fn(Kind) -> bool| -> Vec<BoxedStrategy<Value>> {
        each.iter().filter(|(kind, _)| kinds(*kind)).map(|(_, strategy)| strategy.clone()).collect()
    };
    let is_refused = buttons.mixed.is_some_and(|mixed| mixed.severity == Severity::Error);
    let mut lists = vec![(2, any_of(if is_refused { of(&|kind| kind == Kind::Reply) } else { of(&|_| true) }, most))];
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

fn button(buttons: &'static Buttons, variant: &'static Variant, is_message: bool) -> BoxedStrategy<Value> {
    if buttons.are_texts {
        let part = |part: Part| variant.member(part).map(|member| value(member, Some((buttons, variant))));
        let label = part(Part::Label).unwrap_or_else(|| text().prop_map(Value::from).boxed());
        return match (buttons.separator, part(Part::Id)) {
            (Some((separator, _)), Some(id)) => (label, prop::option::of(id))
                .prop_map(move |(label, id)| {
                    let text = |value: &Value| value.as_str().unwrap().to_owned();
                    json!(text(&label) + &id.map(|id| format!("{}{}", char::from(separator), text(&id))).unwrap_or_default())
                })
                .boxed(),
            _ => label,
        };
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
    object(entries, unknown_names(variant.members)).boxed()
}

/// Names near to those of members, and others.
fn unknown_names(members: &'static [Member]) -> Vec<String> {
    let own = |member: &Member| member.path.rsplit('/').next().unwrap_or_default().to_owned();
    let known: Vec<String> = members.iter().filter(|member| !member.path.contains('/')).map(own).collect();
    let mut names: Vec<String> = known.iter().filter(|name| name.len() > 2).flat_map(|name| misspelt(name)).collect();
    names.extend(members.iter().flat_map(|member| member.misnomers).map(|name| (*name).to_owned()));
    names.extend(["x", "__proto__"].map(str::to_owned));
    names.retain(|name| !members.iter().any(|member| member.path.split('/').next() == Some(name)));
    names
}

/// A name with two letters swapped, one missing, in another case.
fn misspelt(name: &str) -> Vec<String> {
    let letters: Vec<char> = name.chars().collect();
    let mut swapped = letters.clone();
    let last = swapped.len() - 1;
    swapped.swap(last, last.saturating_sub(1));
    let short: String = letters.iter().take(last).collect();
    vec![swapped.into_iter().collect(), short, name.to_uppercase(), format!("{name}s")]
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
            (Holds::Object | Holds::AnyObject, _) | (_, Need::With(..)) => continue,
            _ if is_beside(member) => continue,
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
    let beside: Vec<BoxedStrategy<Entries>> = table.members.iter().filter_map(|member| beside(table, member)).collect();
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
            if let Some((name, value)) = other {
                object.as_object_mut().unwrap().entry(name).or_insert(value);
            }
            object
        })
        .boxed()
}

/// Members by their paths, each with its value, or without where it is left out.
type Entries = Vec<(&'static str, Option<Value>)>;

/// A member that must be there beside another: with it; or without it, where it is ignored, whatever it is.
fn beside(table: &'static Table, member: &'static Member) -> Option<BoxedStrategy<Entries>> {
    let Need::With(other, _) = member.need else { return None };
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

/// What can be wrong with a member.
#[derive(Clone, Debug)]
enum Fault {
    Remove,
    Set(Value),
    /// A value that is wrong, or in another spelling, by the kind of the member.
    Spell {
        phone: String,
        url: String,
        kind: Index,
        number: Value,
    },
    /// Another name: one of those near to its own, of its neighbours or misnomers.
    Rename(Index),
    /// One more item.
    Double,
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
    let number =
        select(vec![json!(0), json!(-1), json!(0.5), json!(15.5), json!(301), json!(1e9), json!("5"), json!(-0.0), json!(16)]);
    prop_oneof![
        1 => Just(Fault::Remove),
        1 => nothing().prop_map(Fault::Set),
        1 => any_json().prop_map(Fault::Set),
        1 => select(vec![json!(5_511_999_999_999_u64), json!([]), json!({}), json!([{}]), json!(true), json!(["x"]), json!({ "id": "x", "title": "x" })]).prop_map(Fault::Set),
        4 => (phone, url, any::<Index>(), number).prop_map(|(phone, url, kind, number)| Fault::Spell { phone, url, kind, number }),
        2 => any::<Index>().prop_map(Fault::Rename),
        1 => Just(Fault::Double),
    ]
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

/// The names of the kinds of buttons and media, in several cases, and others.
fn names_of_kinds(table: &'static Table) -> Vec<String> {
    let mut names: Vec<String> = ["reply", "COPY", "sticker", "", " "].map(str::to_owned).to_vec();
    let kinds = table.members.iter().filter_map(|member| match member.holds {
        Holds::Buttons(buttons) => Some(buttons.names().collect::<Vec<_>>()),
        Holds::Value(Codec::Choice(choice)) => Some(choice.known.to_vec()),
        _ => None,
    });
    for name in kinds.flatten().chain(media::KINDS) {
        names.extend([name.to_owned(), name.to_lowercase(), name.to_uppercase(), swapped_case(name)]);
    }
    names
}

impl Fault {
    fn put(self, payload: &mut Value, path: &str, table: &'static Table) {
        let (above, name) = path.rsplit_once('/').unwrap_or_default();
        let members = members_at(table, path);
        let neighbours = neighbours(table, above);
        let Some(parent) = payload.pointer_mut(above) else { return };
        let value = match self {
            Fault::Remove => None,
            Fault::Set(value) => Some(value),
            Fault::Spell { phone, url, kind, number } => {
                let codecs: Vec<Codec> = members.iter().filter_map(Member::codec).collect();
                Some(match codecs.get(kind.index(codecs.len().max(1))) {
                    Some(Codec::Recipient(_) | Codec::Dial { .. } | Codec::To | Codec::Phone) => json!(phone),
                    Some(Codec::Link(_) | Codec::CopyLink | Codec::Picture | Codec::Video | Codec::File | Codec::Media) => {
                        json!(url)
                    }
                    Some(Codec::Tag | Codec::Choice(_)) => {
                        let names = names_of_kinds(table);
                        json!(names[kind.index(names.len())])
                    }
                    _ => number,
                })
            }
            Fault::Rename(index) => {
                let mut names: Vec<String> = if name.is_empty() { Vec::new() } else { misspelt(name) };
                names.extend(members.iter().flat_map(|member| member.misnomers).map(|name| (*name).to_owned()));
                names.extend(neighbours);
                names.push("x".to_owned());
                let other = names.swap_remove(index.index(names.len()));
                if let Some(members) = parent.as_object_mut()
                    && let Some(value) = members.remove(name)
                {
                    members.insert(other, value);
                }
                return;
            }
            Fault::Double => {
                if let Some(Value::Array(items)) = parent.get_mut(name)
                    && let Some(last) = items.last().cloned()
                {
                    items.push(last);
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

/// The names of the members of the object at a place.
fn neighbours(table: &'static Table, above: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut add = |path: &str, inside: &str| {
        let rest = if inside.is_empty() { Some(path) } else { path.strip_prefix(inside).and_then(|rest| rest.strip_prefix('/')) };
        names.extend(rest.and_then(|rest| rest.split('/').next()).filter(|name| !name.is_empty()).map(str::to_owned));
    };
    let above = above.strip_prefix('/').unwrap_or_default();
    for member in table.members {
        add(member.path, above);
        let Holds::Buttons(buttons) = member.holds else { continue };
        let item = above.strip_prefix(member.path).and_then(|rest| rest.strip_prefix('/'));
        let Some(item) = item else { continue };
        let (_, own) = item.split_once('/').unwrap_or((item, ""));
        buttons.variants.iter().flat_map(|variant| variant.members).for_each(|member| add(member.path, own));
    }
    names
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

/// The simplest value that a member takes.
fn simplest(member: &Member, variant: Option<&Variant>) -> Value {
    match member.codec() {
        Some(Codec::Recipient(_) | Codec::To | Codec::Dial { .. } | Codec::Phone) => json!("5511999999999"),
        Some(Codec::Link(_) | Codec::Picture | Codec::Video | Codec::File | Codec::Media) => json!("https://example.com/a.png"),
        Some(Codec::CopyLink) => json!("https://www.whatsapp.com/otp/code/?otp_type=COPY_CODE&code=1"),
        Some(Codec::Choice(names)) => json!(names.known.first()),
        Some(Codec::Tag) => json!(variant.map(|variant| variant.name)),
        Some(Codec::Seconds(range)) => json!(range.least.max(u32::try_from(500 * range.unit.places / 3).unwrap()).max(1)),
        Some(Codec::Flag) => json!(true),
        Some(Codec::Text | Codec::Word) | None => json!("x"),
    }
}

/// A payload of all members that it needs, with one button of a kind; of more members those that are asked for.
pub fn simple_payload(table: &'static Table, kind: Option<Kind>, more: &dyn Fn(&Member) -> bool) -> Value {
    let mut out = json!({});
    let counts = |member: &Member| member.is_required() || matches!(member.need, Need::Advised(_)) || more(member);
    for member in table.members {
        match member.holds {
            Holds::Constant(text) => put(&mut out, member.path, json!(text)),
            Holds::Buttons(buttons) if !member.is_old => {
                let variant = kind.and_then(|kind| buttons.of_kind(kind)).or(buttons.variants.first()).unwrap();
                if buttons.are_texts {
                    put(&mut out, member.path, json!(["x|y"]));
                    continue;
                }
                let mut button = json!({});
                for own in variant.members {
                    match own.holds {
                        Holds::Constant(text) => put(&mut button, own.path, json!(text)),
                        _ if counts(own) || matches!(own.codec(), Some(Codec::Tag)) => {
                            put(&mut button, own.path, simplest(own, Some(variant)));
                        }
                        _ => {}
                    }
                }
                put(&mut out, member.path, json!([button]));
            }
            Holds::Value(_) if counts(member) && !matches!(member.relation, Relation::InPlaceOf(..)) => {
                put(&mut out, member.path, simplest(member, None));
            }
            _ => {}
        }
    }
    out
}
