//! What can be wrong with a payload: a member missing, another, misspelt or out of place.

use std::collections::BTreeSet;
use std::prelude::v1::*;
use std::sync::LazyLock;

use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};

use super::super::strategies::any_json;
use super::places::members_at;
use super::values::{copy_link, data, image, nothing, pasted, placeholder, swapped_case, web};
use crate::codecs::Codec;
use crate::codecs::media;
use crate::engine::MESSAGE;
use crate::engine::table::{Holds, Member, Table};
use crate::message::Part;
use crate::providers::{parts_called, routes};
use crate::text::near::is_same;

/// Names near to those of members, and others.
pub fn unknown_names(members: &'static [Member]) -> Vec<String> {
    let own = |member: &Member| member.path.rsplit('/').next().unwrap_or_default().to_owned();
    let known: Vec<String> = members.iter().filter(|member| !member.path.contains('/')).map(own).collect();
    let mut names: Vec<String> = known.iter().filter(|name| name.len() > 2).flat_map(|name| misspelt(name)).collect();
    names.extend(members.iter().flat_map(|member| other_names(member.part)));
    names.extend(["x", "__proto__"].map(str::to_owned));
    // What a button is there for would be contradicted, in whatever case its name is written.
    let purposes: Vec<String> = [Part::Url, Part::Phone, Part::Code].into_iter().flat_map(other_names).collect();
    names.retain(|name| !purposes.iter().any(|purpose| is_same(purpose, name)));
    names.retain(|name| !members.iter().any(|member| member.path.split('/').next() == Some(name)));
    names
}

/// What a part is called in the message and all payloads, and by mistake.
pub fn other_names(part: Part) -> Vec<String> {
    let of_part = NAMES.iter().filter(|(_, parts)| parts >> part as u32 & 1 == 1);
    of_part.map(|(name, _)| (*name).to_owned()).collect()
}

/// All names, each once, with the parts that go by them.
static NAMES: LazyLock<Vec<(&'static str, u32)>> = LazyLock::new(|| {
    let members = routes().iter().map(|route| route.table).chain([MESSAGE]).flat_map(members_of);
    let names: BTreeSet<&str> = members.flat_map(|member| [&[member.path], member.misnomers].concat()).collect();
    names.into_iter().filter(|name| !name.contains('/')).map(|name| (name, parts_called(name))).collect()
});

/// The members of a payload and of its buttons.
pub fn members_of(table: &'static Table) -> Vec<&'static Member> {
    let of_buttons = |member: &'static Member| match member.holds {
        Holds::Buttons(buttons) => buttons.variants.iter().flat_map(|variant| variant.members).collect(),
        _ => Vec::new(),
    };
    table.members.iter().flat_map(|member| [vec![member], of_buttons(member)].concat()).collect()
}

/// A name with two letters swapped, one missing, in another case.
pub fn misspelt(name: &str) -> Vec<String> {
    let letters: Vec<char> = name.chars().collect();
    let mut swapped = letters.clone();
    let last = swapped.len() - 1;
    swapped.swap(last, last.saturating_sub(1));
    let short: String = letters.iter().take(last).collect();
    vec![swapped.into_iter().collect(), short, name.to_uppercase(), format!("{name}s")]
}

/// What can be wrong with a member.
#[derive(Clone, Debug)]
pub enum Fault {
    Remove,
    Set(Value),
    /// A value that is wrong, or in another spelling, by the kind of the member; in a text of several parts with a name before it.
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
    /// The value inside an object.
    Wrap,
    /// The value as the one item of a list.
    Nest,
    /// The value as JSON in a text.
    Quote,
}

pub fn fault() -> impl Strategy<Value = Fault> {
    let phone = prop_oneof![
        "\\((11|21)\\) 9?[0-9]{4}-?[0-9]{4}",
        "\\+?55 ?\\((11|21)\\) 9[0-9]{4}-?[0-9]{4}",
        "\\+(11|55)[0-9]{8,11}",
        "(00|0800|0)[0-9]{7,10}",
        "[0-9]{5,22}(@c\\.us|@s\\.whatsapp\\.net|@g\\.us|-group|@x|)",
        "[a-z]{1,3}",
        "(tel:|TEL:)(\\+|00)?[0-9]{7,12}",
        "\\+?(55|11|)[0-9]{8,11}[.,]0",
        "[1-9]?[.,]?[0-9]{1,8}E\\+?1[0-2]",
        "(00|\\+?55 ?|tel:|)(0800|0300|4004|4003)[ -]?[0-9]{4,7}(@c\\.us|@s\\.whatsapp\\.net|)",
        "(519|669|849|959|799|45|47|65)[0-9]{8}",
        "[ \u{202a}\n][0-9]{15,18}(@g\\.us|-group|@c\\.us)[ \u{202c}\n]?",
        "4004-?[0-9]{4}",
        pasted(),
        "[ \n]?[A-Za-z]{2}\\.(ENT\\.)?[A-Za-z0-9]{0,4}[ \n]?",
        placeholder(),
    ];
    let url = prop_oneof![
        web(),
        copy_link(),
        data(),
        image(),
        nearly_web(),
        "[\u{200b}\u{202a} ]{0,2}https://x\\.y(/[a-z\u{200d}]{0,2})?[\u{200b}\u{202c}\u{feff}]",
        "https://www\\.whatsapp\\.com/otp/code/\\?(otp_type=COPY_CODE&)?code=(otp)?[A-Z]{0,2}[&#+][A-Z=]{0,3}",
        "https://www\\.whatsapp\\.com/otp/code/\\?code=otp%7B%7B[a-z]%7D%7D",
        "(tel:|TEL:)(0800|\\+550800|4004|\\+5511)[0-9]{4,9}",
        "(data:)?(image/png|image|)(;|)(base64|),? ?(iVBORw0KGgo=|/9j/|QUJD|AAAAIGZ0eXA=)",
        placeholder(),
        select(vec!["x.y", "ftp://x.y", "https://", "https://x y", "data:image/png;base64,QUJ", "JVBERi0xLjQ="])
            .prop_map(str::to_owned)
    ];
    let number = select(vec![
        json!(0),
        json!(-1),
        json!(0.5),
        json!(15.5),
        json!(301),
        json!(1e9),
        json!("5"),
        json!("5,5"),
        json!("-1"),
        json!("True"),
        json!("1e400"),
        json!(-0.0),
        json!(16),
    ]);
    prop_oneof![
        1 => Just(Fault::Remove),
        1 => nothing().prop_map(Fault::Set),
        1 => any_json().prop_map(Fault::Set),
        1 => select(vec![json!(5_511_999_999_999_u64), json!([]), json!({}), json!([{}]), json!(true), json!(["x"]), json!({ "id": "x", "title": "x" })]).prop_map(Fault::Set),
        4 => (phone, url, any::<Index>(), number).prop_map(|(phone, url, kind, number)| Fault::Spell { phone, url, kind, number }),
        2 => any::<Index>().prop_map(Fault::Rename),
        1 => Just(Fault::Double),
        1 => Just(Fault::Wrap),
        1 => Just(Fault::Nest),
        1 => Just(Fault::Quote),
        1 => placeholder().prop_map(|text| Fault::Set(json!(text))),
    ]
}

/// What people write in place of a link, with what was meant more or less certain.
pub fn nearly_web() -> impl Strategy<Value = String> {
    let line_end = select(vec!["", "\n", "\r\n"]);
    let broken = (
        select(vec!["data:image/png;base64,", "data:video/mp4;base64,", ""]),
        select(vec!["/9j/", "QUJD", "AAAAIGZ0eXBp"]),
        line_end,
    );
    prop_oneof![
        "( |\n)?(https?://)?www\\.[a-z]{2}\\.com(/[a-z]{1,2} {0,2}[a-z%]{0,2})?(\\?[a-z]= [a-z]{0,2})?( |\n)?",
        "https://(www\\.)?whatsapp\\.com/otp/(code/?\\?code=(otp)?|copy/)[A-Z% +]{1,4}",
        "(tel|TEL|mailto):(//)?\\+?(55)? ?(11|21) ?[0-9]{4}-?[0-9]{3,4}",
        broken.prop_map(|(head, data, end)| format!("{head}{data}{end}QUJD{end}")),
    ]
}

/// The names of the kinds of buttons and media, in several cases, and others.
pub fn names_of_kinds(table: &'static Table) -> Vec<String> {
    let mut names: Vec<String> =
        ["reply", "COPY", "quick_reply", "cta_url", "cta_copy", "sticker", "", " "].map(str::to_owned).to_vec();
    let kinds = table.members.iter().filter_map(|member| match member.holds {
        Holds::Buttons(buttons) => {
            let others = buttons.others.and_then(|others| others.names).unwrap_or_default();
            Some(buttons.names().chain(others.iter().copied()).collect::<Vec<_>>())
        }
        Holds::Value(Codec::Choice(choice)) => Some(choice.known.to_vec()),
        _ => None,
    });
    for name in kinds.flatten().chain(media::KINDS) {
        names.extend([name.to_owned(), name.to_lowercase(), name.to_uppercase(), swapped_case(name)]);
    }
    names
}

impl Fault {
    pub fn put(self, payload: &mut Value, path: &str, table: &'static Table) {
        let (above, name) = path.rsplit_once('/').unwrap_or_default();
        let members = members_at(table, path);
        let neighbours = neighbours(table, above);
        let Some(parent) = payload.pointer_mut(above) else { return };
        let value = match self {
            Fault::Remove => None,
            Fault::Wrap | Fault::Nest | Fault::Quote => {
                let given = if name.is_empty() { None } else { parent.pointer(&format!("/{name}")).cloned() };
                given.map(|given| match self {
                    Fault::Wrap => json!({ "buttons": given }),
                    Fault::Nest => json!([given]),
                    _ => json!(given.to_string()),
                })
            }
            Fault::Set(value) => Some(value),
            Fault::Spell { phone, url, kind, .. } if members.iter().any(|member| member.path.is_empty()) => {
                let names = ["x|", "x|call:", "x|Call:", "x\nurl:", "x|url:|", "x|copy:", "x| COPY:", "x|copy:a|", "|", "x|"];
                let name = names[kind.index(names.len())];
                Some(json!(format!("{name}{}", if name.to_lowercase().contains("call") { phone } else { url })))
            }
            Fault::Spell { phone, url, kind, number } => {
                let codecs: Vec<Codec> = members.iter().filter_map(Member::codec).collect();
                Some(match codecs.get(kind.index(codecs.len().max(1))) {
                    Some(Codec::Recipient(_) | Codec::User | Codec::Dial { .. } | Codec::To | Codec::Phone) => json!(phone),
                    Some(
                        Codec::Link(_)
                        | Codec::CopyLink
                        | Codec::Picture
                        | Codec::Image
                        | Codec::PictureOrId
                        | Codec::Video
                        | Codec::File
                        | Codec::Linked(_)
                        | Codec::Media,
                    ) => {
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
                names.extend(members.iter().flat_map(|member| other_names(member.part)));
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
pub fn neighbours(table: &'static Table, above: &str) -> Vec<String> {
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
