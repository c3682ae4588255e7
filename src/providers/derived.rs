//! What the catalogue and the reference pages say of an endpoint, derived from its table.

use alloc::string::String;
use alloc::vec::Vec;

use serde::Serialize;

use super::Endpoint;
use crate::engine::{Buttons, Holds, MESSAGE, Member};
use crate::message::{Kind, Part};
use crate::text::joined;

/// A member of the message that an endpoint carries or requires.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Carried {
    /// The member of the neutral message; of a button's `buttons.label`.
    pub member: &'static str,
    /// The kinds of buttons that have it there, if not all of the endpoint's do.
    #[serde(skip_serializing_if = "Option::is_none")]
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
pub(super) const OWN: [(Part, &str); 5] = [
    (Part::Label, "buttons.label"),
    (Part::Url, "buttons.url"),
    (Part::Phone, "buttons.phone"),
    (Part::Code, "buttons.code"),
    (Part::Id, "buttons.id"),
];

impl Endpoint {
    /// The buttons that it can carry.
    #[must_use]
    pub fn kinds(&self) -> Vec<Kind> {
        Kind::ALL.into_iter().filter(|kind| self.own(*kind).is_some()).collect()
    }

    pub(crate) fn buttons(&self) -> Option<&'static Buttons> {
        self.table.buttons().map(|(_, buttons)| buttons)
    }

    /// The members of a kind of button.
    fn own(&self, kind: Kind) -> Option<&'static [Member]> {
        self.table.variant(kind).map(|variant| variant.members)
    }

    pub(crate) fn member_of(&self, kind: Kind, part: Part) -> Option<&'static Member> {
        self.own(kind)?.iter().find(|member| member.part == part)
    }

    /// The kinds of buttons with such a member for the part; and as the catalogue lists them, unless all have one.
    pub(super) fn kinds_with(&self, part: Part, counts: fn(&Member) -> bool) -> (Vec<Kind>, Option<&'static [Kind]>) {
        let kinds = self.kinds();
        let has = |kind: &&Kind| self.member_of(**kind, part).is_some_and(counts);
        let with: Vec<Kind> = kinds.iter().filter(has).copied().collect();
        let listed = (with != kinds).then(|| listed(&with));
        (with, listed)
    }

    pub(super) fn member(&self, part: Part) -> Option<&'static Member> {
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
        self.told(Member::is_required)
    }

    fn told(&self, counts: fn(&Member) -> bool) -> Vec<Carried> {
        let mut out = Vec::new();
        for member in MESSAGE.members {
            let name = match member.part {
                Part::MediaType | Part::MediaUrl | Part::QuoteId => continue,
                Part::QuotePrivate => "quote.private",
                _ => member.path,
            };
            let is_of = |own: &Member| own.part == member.part || own.part.around() == Some(member.part);
            let is_inline = member.part == Part::Buttons && self.table.inline.is_some();
            if is_inline || self.table.members.iter().any(|own| !own.is_old && counts(own) && is_of(own)) {
                out.push(Carried { member: name, kinds: None });
            }
        }
        for (part, member) in OWN {
            let (with, kinds) = self.kinds_with(part, counts);
            if !with.is_empty() {
                out.push(Carried { member, kinds });
            }
        }
        out
    }

    /// Which member of the message stands where in the payload.
    #[must_use]
    pub fn links(&self) -> Vec<Link> {
        let mut out = Vec::new();
        let mut add = |payload: &[&str], message: &[&str], kind: Option<Kind>| {
            out.push(Link { payload: joined(payload), message: joined(message), kind });
        };
        for member in self.table.members {
            let path = member.path;
            match member.holds {
                Holds::Buttons(buttons) => {
                    add(&[path], &["buttons"], None);
                    add(&[path, "/*"], &["buttons/*"], None);
                    if buttons.are_texts {
                        add(&[path, "/*"], &["buttons/*/label"], None);
                        add(&[path, "/*"], &["buttons/*/id"], None);
                        continue;
                    }
                    for own in buttons.members().iter().filter(|own| matches!(own.holds, Holds::Value(_))) {
                        let at = |kind| buttons.of_kind(kind)?.members.iter().find(|member| member.path == own.path);
                        let parts = Kind::ALL.into_iter().filter_map(|kind| Some((kind, at(kind)?.part)));
                        let is_same = parts.clone().all(|(_, part)| part == own.part);
                        for (kind, part) in parts {
                            add(&[path, "/*/", own.path], &["buttons/*/", part_name(part)], (!is_same).then_some(kind));
                        }
                    }
                }
                Holds::Value(_) if member.part.is_of_button() => {
                    add(&[path], &["buttons/*/", part_name(member.part)], None);
                }
                Holds::Value(_) => {
                    if let Some(of) = MESSAGE.members.iter().find(|of| of.part == member.part.of_message()) {
                        add(&[path], &[of.path], None);
                    }
                }
                Holds::Object | Holds::Constant(_) => {}
            }
        }
        out.dedup();
        out
    }
}

/// Some kinds of buttons, in the order of the documentation.
fn listed(kinds: &[Kind]) -> &'static [Kind] {
    use Kind::{Call, Copy, Reply, Url};
    const ALL: &[Kind] = &Kind::ALL;
    const WITH_GAPS: [&[Kind]; 5] = [&[Reply, Call], &[Reply, Copy], &[Url, Copy], &[Reply, Url, Copy], &[Reply, Call, Copy]];
    let neighbours = ALL.windows(kinds.len().max(1));
    neighbours.chain(WITH_GAPS).find(|some| *some == kinds).unwrap_or_default()
}

/// The name of a button's part in a message.
fn part_name(part: Part) -> &'static str {
    OWN.into_iter().find(|(own, _)| *own == part).and_then(|(_, name)| name.strip_prefix("buttons.")).unwrap_or("type")
}
