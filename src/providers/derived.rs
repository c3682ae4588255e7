//! What the catalogue and the reference pages say of an endpoint, derived from its table.

use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use super::{Endpoint, Limit};
use crate::codecs::Codec;
use crate::engine::{Buttons, Holds, MESSAGE, Member, Need};
use crate::issue::Basis;
use crate::json::{ToJson, Writer};
use crate::message::{Kind, Part};
use crate::text::joined;

/// A member of the message that an endpoint carries or requires.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Carried {
    /// The member of the neutral message; of a button's `buttons.label`.
    pub member: &'static str,
    /// The kinds of buttons that have it there, if not all of the endpoint's do.
    pub kinds: Option<&'static [Kind]>,
}

/// A member of a payload and the member of the message that it comes from. Both are paths with `/` between the steps; `*`
/// stands for a button's index.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Link {
    /// The member of the payload: `buttonActions/*/url`.
    pub payload: String,
    /// The member of the message: `buttons/*/code`.
    pub message: String,
    /// For buttons of this kind only.
    pub kind: Option<Kind>,
}

/// A button's parts, in the order of the message.
const OWN: [(Part, &str); 5] = [
    (Part::Label, "buttons.label"),
    (Part::Url, "buttons.url"),
    (Part::Phone, "buttons.phone"),
    (Part::Code, "buttons.code"),
    (Part::Id, "buttons.id"),
];

/// Some kinds of buttons, in the order of the documentation.
fn listed(kinds: &[Kind]) -> &'static [Kind] {
    const ALL: &[Kind] = &Kind::ALL;
    use Kind::{Call, Copy, Reply, Url};
    const SOME: [&[Kind]; 11] = [
        &[],
        &[Reply],
        &[Url],
        &[Call],
        &[Copy],
        &[Reply, Url],
        &[Reply, Url, Call],
        &[Url, Call],
        &[Url, Call, Copy],
        &[Reply, Call, Copy],
        &[Reply, Url, Copy],
    ];
    SOME.into_iter().find(|some| *some == kinds).unwrap_or(ALL)
}

impl Endpoint {
    /// The buttons that it can carry.
    #[must_use]
    pub fn kinds(&self) -> Vec<Kind> {
        let carries = |kind: &Kind| self.own(*kind).is_some();
        Kind::ALL.into_iter().filter(carries).collect()
    }

    pub(crate) fn buttons(&self) -> Option<&'static Buttons> {
        self.table.buttons().map(|(_, buttons)| buttons)
    }

    /// The members of a kind of button.
    fn own(&self, kind: Kind) -> Option<&'static [Member]> {
        match self.table.inline {
            Some(inline) => (inline.kind == kind).then_some(self.table.members),
            None => self.buttons()?.of_kind(kind).map(|variant| variant.members),
        }
    }

    pub(crate) fn member_of(&self, kind: Kind, part: Part) -> Option<&'static Member> {
        self.own(kind)?.iter().find(|member| member.part == part)
    }

    fn member(&self, part: Part) -> Option<&'static Member> {
        self.table.members.iter().find(|member| member.part == part)
    }

    /// The members of the message that it carries.
    #[must_use]
    pub fn carries(&self) -> Vec<Carried> {
        self.told(|_| true)
    }

    /// The members of the message that it does not do without: also those that every message has.
    #[must_use]
    pub fn requires(&self) -> Vec<Carried> {
        self.told(|member| matches!(member.need, Need::Required))
    }

    fn told(&self, counts: fn(&Member) -> bool) -> Vec<Carried> {
        let mut out = Vec::new();
        for member in MESSAGE.members {
            let name = match member.part {
                Part::MediaType | Part::MediaUrl | Part::QuoteId => continue,
                Part::QuotePrivate => "quote.private",
                _ => member.path,
            };
            let carries = |other: &&Member| {
                !other.is_old && counts(other) && (other.part == member.part || other.part.around() == Some(member.part))
            };
            let is_inline = member.part == Part::Buttons && self.table.inline.is_some();
            if self.table.members.iter().any(|other| carries(&other)) || is_inline {
                out.push(Carried { member: name, kinds: None });
            }
        }
        for (part, member) in OWN {
            let kinds = self.kinds();
            let has = |kind: &&Kind| self.member_of(**kind, part).is_some_and(counts);
            let with: Vec<Kind> = kinds.iter().filter(has).copied().collect();
            if !with.is_empty() {
                out.push(Carried { member, kinds: (with != kinds).then(|| listed(&with)) });
            }
        }
        out
    }

    /// Which member of the message stands where in the payload.
    #[must_use]
    pub fn links(&self) -> Vec<Link> {
        let mut out = Vec::new();
        for member in self.table.members {
            let path = |path: &str| path.replace('.', "/");
            match member.holds {
                Holds::Buttons(buttons) => {
                    let list = member.path;
                    let mut add = |payload: &str, message: &str, kind| {
                        out.push(Link { payload: joined(&[list, payload]), message: joined(&["buttons", message]), kind });
                    };
                    add("", "", None);
                    add("/*", "/*", None);
                    if buttons.are_texts {
                        add("/*", "/*/label", None);
                        add("/*", "/*/id", None);
                        continue;
                    }
                    for own in buttons.members().iter().filter(|own| matches!(own.holds, Holds::Value(_))) {
                        for (variant, other) in of_path(buttons, own.path) {
                            let name = part_name(other.part);
                            let is_one_of_some = of_path(buttons, own.path).any(|(_, twin)| twin.part != other.part);
                            let link = (joined(&["/*/", own.path]), joined(&["/*/", name]));
                            let kind = is_one_of_some.then_some(variant);
                            add(&link.0, &link.1, kind);
                        }
                    }
                }
                Holds::Value(_) if member.part.is_of_button() => {
                    let message = joined(&["buttons/*/", part_name(member.part)]);
                    out.push(Link { payload: member.path.to_string(), message, kind: None });
                }
                Holds::Value(_) => {
                    if let Some(of) = MESSAGE.members.iter().find(|of| of.part == member.part.of_message()) {
                        out.push(Link { payload: member.path.to_string(), message: path(of.path), kind: None });
                    }
                }
                Holds::Object | Holds::Constant(_) => {}
            }
        }
        out.dedup();
        out
    }

    /// How much it can carry.
    #[must_use]
    pub fn limits(&self) -> Vec<Limit> {
        let docs = self.docs.first().copied().unwrap_or_default();
        let kinds = self.kinds();
        let replies = kinds.contains(&Kind::Reply);
        let mut out = Vec::new();
        for (part, name) in [(Part::To, "to"), (Part::Text, "text"), (Part::Title, "title"), (Part::Footer, "footer")] {
            let Some(member) = self.member(part) else { continue };
            if let Some(Codec::Recipient(ids)) = member.codec() {
                out.extend([Limit::least_digits(name, docs), Limit::most_digits(name)]);
                out.extend(ids.groups.map(Limit::groups));
            } else if member.is_required() {
                out.push(Limit::required(name, docs));
            }
            match member.most {
                Some(most) => out.push(Limit::most(name, most, docs)),
                None => out.extend(part.facts().most.filter(|_| replies).map(|most| Limit::with_replies(name, most.into()))),
            }
        }
        out.extend(match self.buttons() {
            None => Vec::from([Limit::buttons(1, docs)]),
            Some(Buttons { most: Some((most, _)), .. }) => Vec::from([Limit::buttons(*most as usize, docs)]),
            Some(_) => Vec::from([Limit::some_buttons(docs), Limit::MOST_BUTTONS]),
        });
        for (part, name) in OWN {
            self.limits_of_own(part, name, &kinds, docs, &mut out);
        }
        out.extend(self.member(Part::Delay).map(|member| limits_of_delay(member, docs)).unwrap_or_default());
        if self.member(Part::QuoteId).is_some() {
            out.push(Limit::required_by_us("quote.messageId", docs));
        }
        out
    }

    fn limits_of_own(&self, part: Part, name: &'static str, kinds: &[Kind], docs: &'static str, out: &mut Vec<Limit>) {
        let required = |kind: &&Kind| self.member_of(**kind, part).is_some_and(Member::is_required);
        let with: Vec<Kind> = kinds.iter().filter(required).copied().collect();
        let first = with.first().and_then(|kind| self.member_of(*kind, part));
        match first.and_then(Member::codec) {
            Some(Codec::Dial { .. }) => out.extend([Limit::least_digits(name, docs), Limit::most_digits(name)]),
            Some(Codec::CopyLink) => out.push(Limit::required_by_us(name, docs)),
            Some(Codec::Text) => {
                let limit = Limit::required(name, docs);
                // Only the buttons that copy have a code.
                let is_of_all = with.len() == kinds.len() || part == Part::Code;
                out.push(if is_of_all { limit } else { limit.only(listed(&with)) });
            }
            _ => {}
        }
        let has_most = |kind: &&Kind| self.member_of(**kind, part).is_some_and(|member| member.most.is_some());
        let with: Vec<Kind> = kinds.iter().filter(has_most).copied().collect();
        if let Some(most) = with.first().and_then(|kind| self.member_of(*kind, part)).and_then(|member| member.most) {
            let limit = Limit::most(name, most, docs);
            out.push(if with.len() == kinds.len() { limit } else { limit.only(listed(&with)) });
        }
        let has = self.member_of(Kind::Reply, part).is_some_and(|member| member.most.is_none());
        out.extend(part.facts().most.filter(|_| has).map(|most| Limit::with_replies(name, most.into())));
    }
}

fn limits_of_delay(member: &Member, docs: &'static str) -> Vec<Limit> {
    let Some(Codec::Seconds(range)) = member.codec() else { return Vec::new() };
    let page = |basis: &'static Basis| basis.docs.unwrap_or(docs);
    let source = page(member.bases.rule);
    match range.most {
        Some(most) => Vec::from([Limit::delay(range.least as usize, most as usize, source), Limit::no_negative_delay(source)]),
        None => Vec::from([Limit::no_negative_delay(source), Limit::usual_delay(source)]),
    }
}

/// The members of this path, with the kinds of buttons that have them; once where all carry the same.
fn of_path(buttons: &'static Buttons, path: &str) -> impl Iterator<Item = (Kind, &'static Member)> {
    let mut seen: Vec<Part> = Vec::new();
    let mut found = Vec::new();
    for kind in Kind::ALL {
        let own = buttons.of_kind(kind).and_then(|variant| variant.members.iter().find(|member| member.path == path));
        if let Some(member) = own.filter(|member| !seen.contains(&member.part)) {
            seen.push(member.part);
            found.push((kind, member));
        }
    }
    found.into_iter()
}

/// The name of a button's part in a message.
fn part_name(part: Part) -> &'static str {
    OWN.into_iter().find(|(own, _)| *own == part).and_then(|(_, name)| name.strip_prefix("buttons.")).unwrap_or("type")
}

impl ToJson for Carried {
    fn write(&self, out: &mut Writer) {
        out.open('{');
        out.name("member").text(self.member);
        if let Some(kinds) = self.kinds {
            out.name("kinds").list(kinds);
        }
        out.close('}');
    }
}
