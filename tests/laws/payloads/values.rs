//! What stands in a member: what its codec takes, in all the spellings that are accepted.

use std::ops::RangeInclusive;
use std::prelude::v1::*;

use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

use crate::codecs::Codec;
use crate::codecs::id::Form;
use crate::codecs::recipient::{Ids, Phones, Written};
use crate::codecs::seconds::Range;
use crate::engine::table::{Aside, Buttons, Member, Told, Variant};
use crate::issue::Severity;
use crate::json::Kind;
use crate::laws::strategies::{any_json, like};
use crate::message::Part;
use crate::text::WHITE_SPACE;

pub fn nothing() -> impl Strategy<Value = Value> {
    select(vec![json!(""), Value::Null, json!(" "), json!("\u{a0}\n\u{feff}")])
}

pub fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => like("[A-Za-zé ]{0,30}[a-z]"),
        2 => like("\\PC*").prop_map(|text| text + "."),
        1 => (select(vec![20_usize, 21, 60, 61, 257, 1024, 1025]), select(vec!["é", "😀", "x"])).prop_map(|(times, char)| char.repeat(times)),
    ]
}

pub fn label() -> impl Strategy<Value = String> {
    prop_oneof![2 => like("[A-Za-zé ]{0,15}[a-z]"), 1 => text()]
}

pub fn code() -> impl Strategy<Value = String> {
    prop_oneof![3 => like("[A-Z0-9]{1,8}"), 1 => like("(otp){1,2}[a-z0-9]"), 1 => like("[A-Z %+é&=#?/\"\n]{0,8}[A-Z]"), 1 => like("\\PC*").prop_map(|text| text + "0")]
}

/// Digits of a phone, also of Brazilian ones that look incomplete.
pub fn digits() -> impl Strategy<Value = String> {
    prop_oneof![like("55(11|21|85)9[0-9]{8}"), like("[1-9][0-9]{7,14}"), like("(11|21|85)9?[0-9]{8}"), like("55[0-9]{6,13}")]
}

pub fn dialled() -> impl Strategy<Value = String> {
    (select(vec!["", "+"]), digits()).prop_map(|(plus, digits)| format!("{plus}{digits}"))
}

pub fn web() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => like("https?://[a-z]{1,8}\\.com(/[a-zA-Z0-9?=&%é#]{0,8})?"),
        1 => like("(HTTPS|Http)://[A-Za-z]{1,4}(\\.[A-Za-z]{1,3}){0,2}\\.?(:[0-9]{2})?"),
        1 => like("https://([a-z]{1,3}(:[a-z]{1,3})?@)?(\\[::1\\]|127\\.0\\.0\\.1|x\\.y)(\\?[a-z]=[a-z])?"),
        1 => like("https://(drive\\.google\\.com/file/d/[a-z]{2}/view|www\\.dropbox\\.com/s/[a-z]\\?(dl|raw)=[01])"),
    ]
}

/// WhatsApp's copy link in all its spellings, with codes that can and cannot be read, and links that only look like it.
pub fn copy_link() -> impl Strategy<Value = String> {
    let scheme = select(vec!["https", "http", "HTTPS"]);
    let host = select(vec!["www.whatsapp.com", "whatsapp.com", "WWW.WhatsApp.com"]);
    let escaped = prop_oneof![
        5 => prop::collection::vec((any::<u8>(), like("[A-Za-z0-9._~+é-]|%[2-7][0-9A-F]|%c3%A9|%0A")), 1..6).prop_map(|parts| parts.into_iter().map(|(_, part)| part).collect()),
        2 => code().prop_map(|code| code.bytes().map(|byte| if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect::<String>()),
        1 => select(vec!["", "%2", "%ff", "%20", "%zz", "a%"]).prop_map(str::to_owned),
    ];
    let rest = select(vec![
        "otp/code/?otp_type=COPY_CODE&code=*",
        "otp/code/?otp_type=COPY_CODE&code=otp*",
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
pub fn image() -> impl Strategy<Value = String> {
    prop_oneof![2 => web(), 1 => data(), 2 => bare_image()]
}

/// A picture in bare base64, of one of four kinds.
pub fn bare_image() -> impl Strategy<Value = String> {
    prop_oneof![
        like("iVBORw0KGgo([A-Za-z0-9+/]{4}){0,3}[A-Za-z0-9+/]"),
        like("/9j/([A-Za-z0-9+/]{4}){0,3}"),
        like("R0lGOD(dh|lh)([A-Za-z0-9+/]{4}){0,3}"),
        like("UklGRiQAAABXRUJQ([A-Za-z0-9+/]{4}){0,3}([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?"),
    ]
}

/// A video: a URL, a data URI, bare base64 of MP4.
pub fn video() -> impl Strategy<Value = String> {
    let bare = like("[A-Za-z0-9+/]{5}[GWm2]Z0eX[A-D][A-Za-z0-9+/]([A-Za-z0-9+/]{4}){0,3}([A-Za-z0-9+/]{2}==)?");
    prop_oneof![2 => web(), 1 => data(), 2 => bare]
}

pub fn data() -> impl Strategy<Value = String> {
    let head = like("data:(image/png|image/svg\\+xml;charset=utf-8|video/mp4);base64,");
    prop_oneof![
        1 => (head.clone(), like("([A-Za-z0-9+/]{4}){1,3}([A-Za-z0-9+/]{2}==)?")).prop_map(|(head, data)| head + &data),
        1 => (head, bare_image()).prop_map(|(head, data)| head + &data),
    ]
}

/// A number as it is pasted: with dashes, blanks and marks of all kinds between and around the digits.
pub fn pasted() -> impl Strategy<Value = String> {
    like(
        "[\u{202a}\u{feff} ]{0,2}\\+55[ \u{a0}\u{2009}]\\(?(11|21)\\)?[ \t]9[0-9]{4}[-.\u{2010}-\u{2015}\u{2212}\u{200b}][0-9]{4}[\u{202c}\u{200f}\r\n]{0,2}",
    )
}

/// A placeholder that nobody filled in, in a text or alone.
pub fn placeholder() -> impl Strategy<Value = String> {
    prop_oneof![
        2 => like("(=|[a-z ]{0,4})\\{\\{[a-z $.]{0,4}\\}\\}[a-z ]{0,3}"),
        1 => like("[a-z/:.]{0,4}(\\$\\{[a-z]{0,3}\\}|\\{\\$[a-z]{0,3}\\})[a-z]{0,3}"),
        1 => like("[ \n]?%[a-z ]{1,4}%[ \n]?"),
        1 => like("https://x\\.y/(\\{\\{[a-z]{1,3}\\}\\}|\\$\\{a\\}|%41%|\\{a\\}|%7B%7Ba%7D%7D)"),
    ]
}

/// A recipient of a message.
pub fn to() -> BoxedStrategy<String> {
    prop_oneof![
        3 => dialled(),
        1 => pasted(),
        1 => like("\\+55 \\((11|21)\\) 9[0-9]{4}[-.\u{a0}\u{2011}][0-9]{4}"),
        1 => digits().prop_map(|digits| digits + "@s.whatsapp.net"),
        1 => user_id(),
        1 => prop_oneof![like("[0-9]{15,25}@g\\.us"), like("[0-9]{8,15}-[0-9]{9,10}@g\\.us"), like("[0-9]{1,20}@(newsletter|lid)")],
    ]
    .boxed()
}

/// A user without a phone.
pub fn user_id() -> BoxedStrategy<String> {
    like("[A-Z]{2}\\.(ENT\\.)?[A-Za-z0-9]{1,20}")
}

/// What only a provider knows, in a member of its own.
pub fn aside(aside: &Aside) -> BoxedStrategy<Value> {
    match (&aside.told, aside.kind) {
        (Told::Refused(..), _) => Just(Value::Null).boxed(),
        (Told::LostNumbers(..), _) => prop::collection::vec(like("[0-9]{1,15}"), 0..2)
            .prop_map(|list| if list.is_empty() { json!(["1"]) } else { json!(list) })
            .boxed(),
        (_, Some(Kind::Bool)) => any::<bool>().prop_map(Value::from).boxed(),
        (_, Some(Kind::Number)) => any::<u32>().prop_map(Value::from).boxed(),
        (_, Some(Kind::Text)) => text().prop_map(Value::from).boxed(),
        (_, Some(Kind::List)) => prop::collection::vec(any_json(), 0..2).prop_map(Value::from).boxed(),
        (_, Some(_)) => Just(json!({ "x": 1 })).boxed(),
        (_, None) => any_json().boxed(),
    }
}

/// A recipient as a provider takes it.
pub fn recipient(ids: &'static Ids) -> BoxedStrategy<String> {
    let least = ids.least;
    let long = digits().prop_filter("too short", move |digits| digits.len() >= least).boxed();
    let plus = (select(vec!["", "+"]), long.clone()).prop_map(|(plus, digits)| format!("{plus}{digits}"));
    let phone = match ids.phones {
        _ if ids.masks == Severity::Warning => prop_oneof![2 => plus, 1 => pasted()].boxed(),
        Phones::Digits if ids.plus => plus.boxed(),
        Phones::Digits => long.clone(),
        Phones::Plus => plus.boxed(),
        Phones::With(ending) => long.clone().prop_map(move |digits| digits + ending).boxed(),
    };
    let mut each = vec![(4, phone)];
    for (written, server, id) in [
        (ids.written[0], "@s.whatsapp.net", long),
        (ids.written[1], "@g.us", like("[0-9]{15,25}")),
        (ids.written[2], "@g.us", like("[0-9]{8,15}-[0-9]{9,10}")),
        (ids.written[3], "@newsletter", like("[0-9]{1,20}")),
        (ids.written[4], "@lid", like("[0-9]{1,20}")),
        (ids.written[5], "", user_id()),
    ] {
        let ending = match written {
            Written::Whole => server,
            Written::Bare => "",
            Written::With(ending) => ending,
            Written::Digits | Written::Refused | Written::Elsewhere => continue,
        };
        each.push((1, id.prop_map(move |id| id + ending).boxed()));
    }
    proptest::strategy::Union::new_weighted(each).boxed()
}

/// An id of a form, with each of the pieces that need not be there, or without.
pub fn id(form: &Form) -> BoxedStrategy<String> {
    let piece = |length: &RangeInclusive<usize>| format!("[A-Za-z0-9._]{{{},{}}}", length.start(), length.end());
    let pieces: Vec<String> = form.pieces.iter().map(piece).collect();
    let more = form.more.iter().fold(pieces.join("-"), |before, length| format!("{before}(-{})?", piece(length)));
    like(&more)
}

/// A delay that the provider takes.
pub fn delay(range: &'static Range) -> BoxedStrategy<Value> {
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
pub fn value(member: &Member, variant: Option<(&Buttons, &Variant)>) -> BoxedStrategy<Value> {
    let most = member.most.filter(|most| most.severity == Severity::Error).map(|most| most.count as usize);
    let separators = variant.map_or(&[][..], |(buttons, _)| buttons.separators);
    let fits = move |text: &String| {
        most.is_none_or(|most| text.chars().count() <= most) && !text.bytes().any(|byte| separators.contains(&byte))
    };
    let texts = |text: BoxedStrategy<String>| text.prop_filter("too long", fits).prop_map(Value::from).boxed();
    let Some(codec) = member.codec() else { return Just(Value::Null).boxed() };
    let is_no_placeholder = |text: &String| !text.is_empty() && !text.contains('{') && !text.trim().starts_with('%');
    let text: BoxedStrategy<String> = match codec {
        Codec::User => user_id(),
        Codec::Key => text()
            .prop_map(|text| text.trim_matches(WHITE_SPACE).to_owned())
            .prop_filter("a placeholder", is_no_placeholder)
            .boxed(),
        Codec::Text | Codec::Word => {
            let of_part = match member.part {
                Part::Code => code().boxed(),
                Part::Label => label().boxed(),
                // Some providers have a form for theirs.
                Part::QuoteId => prop_oneof![2 => text(), 1 => "[A-Za-z0-9._]{4,9}-[A-Za-z0-9._]{4,9}(-[a-z0-9]{2,4})?"].boxed(),
                _ => text().boxed(),
            };
            // In an id it would be wrong, also in that of a button that is nothing but its text.
            let is_id = member.part.is_id() || variant.is_some_and(|(buttons, _)| buttons.are_texts);
            if is_id {
                of_part.prop_filter("a placeholder", is_no_placeholder).boxed()
            } else {
                prop_oneof![15 => of_part, 1 => "[a-z ]{0,4}\\{\\{[a-z $.]{0,4}\\}\\}[a-z]{0,3}"].boxed()
            }
        }
        Codec::To => to(),
        Codec::Recipient(ids) => recipient(ids),
        Codec::Phone => prop_oneof![dialled(), pasted(), "\\+55 \\((11|21)\\) 9[0-9]{4}-[0-9]{4}"].boxed(),
        Codec::Dial { .. } => dialled().boxed(),
        Codec::Link(_) => prop_oneof![web(), copy_link()].boxed(),
        Codec::CopyLink => {
            copy_link().prop_filter("is read as a copy link", |link| crate::laws::spelling::copied(link).is_some()).boxed()
        }
        Codec::Media => prop_oneof![web(), data()].boxed(),
        Codec::File | Codec::Linked(_) => web().boxed(),
        Codec::Picture => image().boxed(),
        Codec::Image => prop_oneof![1 => web(), 1 => bare_image()].boxed(),
        Codec::PictureOrId => prop_oneof![3 => image(), 1 => "[A-Za-z0-9_.=-]{1,20}"].boxed(),
        Codec::Id(form) => id(form),
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

pub fn swapped_case(name: &str) -> String {
    name.char_indices().map(|(at, char)| if at % 2 == 0 { char.to_ascii_lowercase() } else { char }).collect()
}
