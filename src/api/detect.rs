//! What a value is: a message, a payload, an event, or nothing that is known.

use alloc::vec::Vec;
use core::cell::OnceCell;

use crate::codecs::recipient;
use crate::engine::table::{Aside, Constant, Told};
use crate::engine::{Buttons, Holds, MESSAGE, Member, Need, Table, further_in, named, nearest, nearest_wrapper, unwrapped};
use crate::issue::{Step, Subject};
use crate::json::{Doc, Kind, ToJson, Value, Writer};
use crate::message::Part;
use crate::providers::{Route, parts_called, routes};
use crate::text::{before, folder, joined};

/// What [`detect`] takes a value for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Detected {
    /// A message, for any provider.
    Message,
    /// The body of a request to the endpoint of this id.
    Payload(&'static str),
    /// What the provider of this id posts to a webhook.
    Event(&'static str),
}

/// Recognises a message, a payload or a webhook event by the names of its members, also misspelt ones. One required member may be missing
/// where there is no member that is not known; a value that fits more than one thing equally well is `None`. Events may be
/// given as a flow hands them on: in a list, as the `json` of an item, or as the `body` of a request.
///
/// ```
/// use botonera::{Detected, detect};
/// let payload = serde_json::json!({ "phone": "5511999999999", "message": "Your code", "otpCode": "123" });
/// assert_eq!(detect(&payload), Some(Detected::Payload("z-api/send-button-otp")));
/// ```
#[must_use]
pub fn detect(value: impl Into<Doc>) -> Option<Detected> {
    run(value.into().root())
}

pub(crate) fn run(value: Value<'_>) -> Option<Detected> {
    if let Some(route) = routes().iter().find(|route| route.wire.posts(value)) {
        return Some(Detected::Event(route.provider));
    }
    best(known(value, "")).map(|(detected, _)| detected)
}

/// What an object may be: a message, or the payload of a route. Of two providers with one payload it is that of the first, or of `own`.
fn known(value: Value<'_>, own: &str) -> impl Iterator<Item = (Detected, Fit)> {
    let is_own = move |route: &Route| route.provider == own;
    let payloads = routes().iter().filter(move |route| !route.table.is_twin || is_own(route));
    let payloads =
        payloads.map(move |route| (Detected::Payload(route.id), Fit { is_own: is_own(route), ..Fit::of(value, route.table) }));
    let all = [(Detected::Message, Fit::of(value, MESSAGE))].into_iter().chain(payloads);
    all.filter(move |(_, fit)| match (fit.missing, fit.strange) {
        (0, 0) => true,
        (0, 1) => fit.unknown.iter().all(|at| at.is_some_and(|at| parts_called(named(value.doc, at).0) != 0)),
        (1, 0) => fit.unknown.is_empty() && !fit.lacks_mark,
        _ => false,
    })
}

/// What an object is that was given for one of these tables, of the provider `own`, and is clearly something else: of what it requires
/// less is missing, also without what is misnamed. No payload has very many members.
#[cold]
pub(super) fn other(value: Value<'_>, tables: &[&'static Table], own: &str) -> Option<Detected> {
    const MOST: usize = 100;
    if value.members().nth(MOST).is_some() {
        return None;
    }
    let least = least_missing(value, tables).filter(|least| *least > 0)?;
    let (other, fit) = best(known(value, own))?;
    (fit.missing + fit.misnamed < least).then_some(other)
}

/// Where a message or a payload stands in what was given for one of these tables, if it stands around one: the one item of a list, an object
/// in the body of a request or in an item of a flow.
#[cold]
pub(super) fn wrapped(value: Value<'_>, tables: &[&'static Table]) -> Option<Vec<Step>> {
    let least = least_missing(value, tables).filter(|least| *least > 1)?;
    let (mut steps, mut value) = (Vec::new(), value);
    // Where the recipient stands outside, what is inside is not the whole.
    let has_recipient = |value: Value<'_>| value.members().any(|(name, _)| parts_called(name) & Part::To.bit() != 0);
    let mut is_outside = false;
    // An item of a flow holds an object that holds another.
    while steps.len() < 2 {
        let (step, inside) = only_inside(value)?;
        is_outside |= has_recipient(value);
        steps.push(step);
        value = inside;
        if let Some((_, fit)) = best(known(value, "")) {
            let is_whole = !is_outside || has_recipient(value);
            return (is_whole && fit.missing + fit.misnamed + 1 < least).then_some(steps);
        }
    }
    None
}

fn least_missing(value: Value<'_>, tables: &[&'static Table]) -> Option<usize> {
    tables.iter().map(|table| Fit::of(value, table).missing).min()
}

/// The one item of a list, or the one of an object's members that is an object itself, rather one that is known. No request has very many
/// members.
fn only_inside(value: Value<'_>) -> Option<(Step, Value<'_>)> {
    const MOST: usize = 100;
    if value.kind() == Kind::List {
        let mut items = value.items().take(2);
        return items.next().filter(|_| items.next().is_none()).map(|item| (Step::Index(0), item));
    }
    let objects = || value.members().take(MOST).map(|(_, inside)| inside).filter(|inside| inside.kind() == Kind::Object);
    let is_known = |inside: &Value<'_>| best(known(*inside, "")).is_some();
    let one = |all: &mut dyn Iterator<Item = _>| all.next().filter(|_| all.next().is_none());
    let inside: Value<'_> = one(&mut objects().filter(is_known)).or_else(|| one(&mut objects()))?;
    Some((named(value.doc, inside.at).1, inside))
}

/// Which of the endpoints takes such a payload. What is no object at all, the first may judge.
pub(crate) fn among(routes: &'static [Route], payload: Value<'_>) -> Option<&'static Route> {
    if payload.kind() != Kind::Object || routes.len() == 1 {
        return routes.first();
    }
    best(routes.iter().map(|route| (route, Fit::of(payload, route.table)))).map(|(route, _)| route)
}

/// The one candidate that fits best.
fn best<T>(candidates: impl Iterator<Item = (T, Fit)>) -> Option<(T, Fit)> {
    let mut best = None;
    let mut most = (0, false, 0, 0, false);
    for (candidate, fit) in candidates {
        let rank = (usize::MAX - fit.missing, !fit.is_another, fit.known, usize::MAX - fit.lacking, fit.is_own);
        if rank > most {
            best = Some((candidate, fit));
            most = rank;
        } else if rank == most {
            best = None;
        }
    }
    best
}

/// How well the names of an object's members fit.
#[derive(Default)]
struct Fit {
    known: usize,
    /// Where those of the object itself stand that are not known; nothing for one that holds something else.
    unknown: Vec<Option<u32>>,
    /// Of those that are required.
    missing: usize,
    /// Whether what says which message it is stands nowhere, nor any object of its own: short of something else too, it may be any other
    /// message.
    lacks_mark: bool,
    /// Whether its type names another message.
    is_another: bool,
    /// What it counts that members stand where the outermost object that they belong in is missing.
    flat: usize,
    /// What the first button lacks: endpoints of one provider may differ in their buttons alone.
    lacking: usize,
    /// How much speaks for buttons of somebody else's: a name that is not known and something required that is missing, or more of that.
    strange: usize,
    /// The paths of those that are there.
    given: Vec<&'static str>,
    /// Of those that are required and there, how many go by another name than their own.
    misnamed: usize,
    /// Whether it is what is asked for that is fitted.
    is_own: bool,
}

impl Fit {
    fn of(value: Value<'_>, table: &'static Table) -> Fit {
        let mut fit = Fit::default();
        fit.object(value, "", table);
        for member in table.members.iter().filter(|member| member.is_required() && !fit.given.contains(&member.path)) {
            let is_inside = member.part.around().is_some_and(|around| table.members.iter().any(|other| other.part == around));
            let has_other = matches!(member.need, Need::Unless(other) if table.members.iter().any(|own| own.part == other && fit.given.contains(&own.path)));
            fit.missing += usize::from(!is_inside && !has_other);
        }
        // Of what a payload begins with and no other message has, as much speaks as of any member that it requires.
        let is_lacking = |constant: &Constant| constant.others.is_none() && !constant.is_default;
        let lacks = |member: &&Member| {
            matches!(member.holds, Holds::Constant(constant) if member.name_at == 0 && is_lacking(constant))
                && !fit.given.contains(&member.path)
        };
        fit.missing += table.members.iter().filter(lacks).count() + fit.flat;
        let is_mark =
            |member: &Member| matches!(member.holds, Holds::Constant(Constant { others: Some(_), is_default: false, .. }));
        let has_inside = fit.given.iter().any(|path| path.contains('/'));
        fit.lacks_mark = !has_inside && table.members.iter().any(|member| is_mark(member) && !fit.given.contains(&member.path));
        fit
    }

    /// Counts the members of an object, and of those inside it that the table knows.
    fn object(&mut self, value: Value<'_>, inside: &'static str, table: &'static Table) {
        let object = value;
        for (name, value) in object.members() {
            let given = value.at;
            let is_wrapper = |member: &Member| member.behind(inside, name).is_some_and(|rest| !rest.is_empty());
            // An object's own name is no misnomer of a member beside it.
            let is_around = table.members.iter().any(is_wrapper);
            // A member may stand one object further out than it belongs.
            let deeper = || {
                let is_it =
                    |member: &&Member| member.name() == name && member.path.starts_with(inside) && member.codec().is_some();
                let mut all = table.members.iter().filter(is_it);
                all.next().filter(|_| all.next().is_none() && !inside.is_empty())
            };
            let known = nearest(name, inside, table.members)
                .or_else(deeper)
                .filter(|member| !is_around || member.behind(inside, name).is_some())
                .filter(|member| !inside.is_empty() || is_of_kind(member, value));
            if let Some(member) = known.filter(|member| !self.given.contains(&member.path)) {
                self.given.push(member.path);
                self.misnamed += usize::from(member.is_required() && member.behind(inside, name).is_none());
            }
            let meant = if known.is_none() { nearest_wrapper(name, inside, table.members) } else { None };
            let name = meant.and_then(|path| path.get(inside.len()..)).unwrap_or(name);
            let wrapper = table.members.iter().find_map(|member| {
                let rest = member.behind(inside, name).filter(|rest| !rest.is_empty())?;
                // Of a list with one item what is inside that item.
                let length = if rest.starts_with("/0/") { 2 } else { 0 };
                member.path.get(..=inside.len() + name.len() + length)
            });
            // Buttons in place of the object around them are there; they are told where they stand.
            let is_json = || value.text().is_some_and(|text| text.trim_ascii_start().starts_with(['[', '{']));
            if let (None, Some(wrapper)) = (known, wrapper)
                && (value.kind() == Kind::List || is_json())
            {
                let are_buttons = |member: &&Member| matches!(member.holds, Holds::Buttons(_)) && folder(member.path) == wrapper;
                let buttons = table.members.iter().find(are_buttons);
                self.known += usize::from(buttons.is_some() && value.kind() == Kind::Text);
                self.given.extend(buttons.map(|buttons| buttons.path));
            }
            let value = if wrapper.is_some() { value.items().next().unwrap_or(value) } else { value };
            // What stands beside the member that its name is near to says nothing: `buttosn` beside `buttons`.
            let is_beside = known.is_some_and(|member| {
                let own = member.path.strip_prefix(inside).map(|path| before(path, b"/"));
                own.is_some_and(|own| own != name && object.member(own).is_some())
            });
            match (known, wrapper) {
                (Some(_), _) if is_beside => {}
                // Who writes another text there means another payload.
                (Some(Member { holds: Holds::Constant(constant), .. }), _)
                    if constant.subject == Subject::Type
                        && !value.text().is_some_and(|text| text.eq_ignore_ascii_case(constant.text)) =>
                {
                    self.missing += 2;
                    self.is_another = true;
                }
                (Some(known), _) => match inside_of(value, known, table) {
                    Some(inside) => {
                        self.known += 1 + inside;
                        self.lacking += lacking_in(value, known);
                        self.strange += strange_in(value, known, table);
                        // What has the address of a mail for its recipient is for nobody here.
                        let is_mail = known.part == Part::To && value.text().is_some_and(recipient::is_mail);
                        self.missing += if is_mail { 2 } else { 0 };
                    }
                    None if inside.is_empty() => self.unknown.push(None),
                    None => {}
                },
                (None, Some(wrapper)) if value.kind() == Kind::Object => {
                    self.known += 1;
                    self.object(value, wrapper, table);
                }
                // What belongs further in. Where even the outermost object has been left out, it is nobody's.
                (None, None) if let Some(inner) = further_in(name, inside, table.members, value) => {
                    let is_flat = object.member(before(inner.get(inside.len()..).unwrap_or_default(), b"/")).is_none();
                    self.flat = if is_flat { 2 } else { self.flat };
                    let mut paths = table.members.iter().filter(|member| member.is_inside(inner)).map(|member| member.path);
                    self.object(value, paths.next().and_then(|path| path.get(..=inner.len())).unwrap_or_default(), table);
                }
                // What stands in place of the object around it is missing inside.
                (None, Some(_)) if value.kind() == Kind::Text => {}
                _ if inside.is_empty() => self.unknown.push(Some(given)),
                _ => {}
            }
        }
    }
}

/// The first item of a list, also of one that stands alone in another list or in an object.
fn first_of(list: Value<'_>) -> Option<Value<'_>> {
    let mut items = unwrapped(list).unwrap_or(list).items();
    let first = items.next()?;
    let is_list = first.kind() == Kind::List && items.next().is_none();
    if is_list { first.items().next() } else { Some(first) }
}

/// How many known members there are inside a member, of a list in its first item; nothing, if it holds something else.
fn inside_of(value: Value<'_>, member: &Member, table: &'static Table) -> Option<usize> {
    let count = |value: Value<'_>, inside: &str, members: &[Member]| {
        let is_known = |name: &str| members.iter().any(|member| member.behind(inside, name).is_some());
        value.members().filter(|(name, _)| is_known(name)).count()
    };
    match (member.holds, first_of(value)) {
        (Holds::Buttons(Buttons { are_texts: false, .. }), Some(item)) if item.kind() == Kind::Text => None,
        (Holds::Buttons(buttons), Some(item)) => {
            // Objects in a list of texts are judged by the list that takes objects.
            let of = table.buttons().filter(|_| buttons.are_texts).map_or(buttons, |(_, buttons)| buttons);
            Some(count(item, "", &of.members()))
        }
        (Holds::Object, _) => Some(count(value, &joined(&[member.path, "/"]), table.members)),
        _ => Some(0),
    }
}

/// Whether the value may be meant for the member: where a text belongs, an object is another's that has more in it than the text, under a name
/// for just that, and its type.
fn is_of_kind(member: &Member, value: Value<'_>) -> bool {
    if value.members().next().is_none() || !matches!(member.holds, Holds::Value(_) | Holds::Constant(_)) {
        return true;
    }
    let mut inside = value.members().filter(|(name, _)| *name != "type");
    let is_text = |(name, text): (&str, Value<'_>)| {
        text.text().is_some() && (name == "text" || parts_called(name) & member.part.names_inside() != 0)
    };
    inside.next().is_some_and(is_text) && inside.next().is_none()
}

/// How much in the first of the buttons is somebody else's, 2 at most.
fn strange_in(list: Value<'_>, member: &Member, table: &'static Table) -> usize {
    let (Holds::Buttons(buttons), Some(first)) = (member.holds, first_of(list)) else { return 0 };
    // A list inside an object is known by what is around it, unless another table has the same further in.
    let is_deeper = |other: &Member| other.path.strip_suffix(member.path).is_some_and(|rest| rest.ends_with('/'));
    if member.name_at > 0 && !routes().iter().any(|route| route.table.members.iter().any(is_deeper)) {
        return 0;
    }
    let buttons = table.buttons().filter(|_| buttons.are_texts).map_or(buttons, |(_, buttons)| buttons);
    let (all, list_at) = (buttons.members(), member.name_at);
    let named: Vec<_> = first.members().map(|(name, value)| (name, value, OnceCell::new())).collect();
    let is = |member: &Member, (name, value, parts): &(&str, Value<'_>, OnceCell<u32>)| {
        let is_path = |path: &&str| before(path, b"/") == *name;
        // Flat or not: what stands inside an object of the button may be given beside it.
        let is_last = member.path.get(member.name_at.into()..) == Some(name);
        let is_own = is_path(&member.path) || is_last || member.misnomers.iter().any(is_path);
        let is_near = || nearest(name, "", &all).is_some_and(|near| near.path == member.path);
        // What others call just this part, where it is given as it is here; at the root also inside an object of theirs.
        let is_called = || match *parts.get_or_init(|| parts_called(name)) {
            0 => {
                list_at == 0
                    && value.members().any(|(inner, _)| parts_called(&joined(&[name, "/", inner])) & member.part.bit() != 0)
            }
            parts => value.members().next().is_none() && parts == member.part.bit(),
        };
        (is_own || is_near()) && (is_of_kind(member, *value) || member.path.len() > name.len()) || is_called()
    };
    let unknown = named.iter().filter(|named| !all.iter().any(|member| is(member, named))).count();
    if unknown == 0 {
        return 0;
    }
    let lacks = |member: &&Member| member.is_required() && !named.iter().any(|named| is(member, named));
    let lacking = buttons.variants.iter().map(|variant| variant.members.iter().filter(lacks).count()).min();
    lacking.unwrap_or_default().min(2)
}

/// How much the first of the buttons lacks: nothing, if it names its kind; else the required members that are not there. What is ignored
/// speaks for another endpoint, and so, as a mark does, does the name of a kind that there is none of.
fn lacking_in(list: Value<'_>, member: &Member) -> usize {
    let (Holds::Buttons(buttons), Some(first)) = (member.holds, first_of(list)) else { return 0 };
    if let Some(kind) = buttons.tag().and_then(|tag| first.member(tag.path)) {
        let is_it = |known: &str| kind.text().is_some_and(|name| known.eq_ignore_ascii_case(name));
        return if buttons.names().any(is_it) { 0 } else { 2 };
    }
    let counts = |member: &&Member| {
        let is_there = first.members().any(|(name, _)| member.behind("", name).is_some());
        let is_ignored = matches!(member.holds, Holds::Aside(Aside { told: Told::Ignored(_), .. }));
        if is_there { is_ignored } else { member.is_required() }
    };
    buttons.variants.iter().map(|variant| variant.members.iter().filter(counts).count()).min().unwrap_or_default()
}

impl ToJson for Detected {
    fn write(&self, out: &mut Writer) {
        match self {
            Detected::Message => out.open('{').put("kind", "message").close('}'),
            Detected::Payload(endpoint) => out.open('{').put("kind", "payload").put("endpoint", endpoint).close('}'),
            Detected::Event(provider) => out.open('{').put("kind", "event").put("provider", provider).close('}'),
        }
    }
}

crate::json::serialize_as_json!(Detected);
