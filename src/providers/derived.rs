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
        Kind::ALL.into_iter().filter(|kind| self.table.variant(*kind).is_some()).collect()
    }

    pub(crate) fn buttons(&self) -> Option<&'static Buttons> {
        self.table.buttons().map(|(_, buttons)| buttons)
    }

    /// How many buttons it takes, where that is stated.
    pub(crate) fn most_buttons(&self) -> Option<u32> {
        self.buttons().map_or(Some(1), |buttons| Some(buttons.most?.0))
    }

    /// The members that carry a part, or something in it, in a button of this kind or in a message with one.
    fn members_of(&self, kind: Kind, part: Part) -> impl Iterator<Item = &'static Member> {
        let own = self.table.variant(kind).map(|own| if part.is_of_button() { own.members } else { self.table.members });
        own.unwrap_or_default().iter().filter(move |member| is_for(member, part))
    }

    pub(crate) fn member_of(&self, kind: Kind, part: Part) -> Option<&'static Member> {
        self.members_of(kind, part).next()
    }

    /// The first such member for the part; and the kinds of buttons that have one, unless all do.
    pub(super) fn first(
        &self,
        part: Part,
        counts: fn(&Member, Part) -> bool,
    ) -> Option<(&'static Member, Option<&'static [Kind]>)> {
        let kinds = self.kinds();
        let of = |kind: &Kind| self.members_of(*kind, part).find(|member| counts(member, part));
        let with: Vec<Kind> = kinds.iter().copied().filter(|kind| of(kind).is_some()).collect();
        Some((of(with.first()?)?, (with != kinds).then(|| listed(&with))))
    }

    #[cfg(feature = "schemas")]
    pub(crate) fn member(&self, part: Part) -> Option<&'static Member> {
        self.table.members.iter().find(|member| is_for(member, part))
    }

    /// The members of the message that it carries.
    #[must_use]
    pub fn carries(&self) -> Vec<Carried> {
        self.told(|_, _| true)
    }

    /// The members of the message that it does not do without: also those that every message has.
    #[must_use]
    pub fn requires(&self) -> Vec<Carried> {
        self.told(|member, part| member.is_required() && member.is_for(part))
    }

    fn told(&self, counts: fn(&Member, Part) -> bool) -> Vec<Carried> {
        let whole = MESSAGE.members.iter().filter_map(|member| match member.part {
            Part::MediaType | Part::MediaUrl | Part::QuoteId => None,
            Part::QuotePrivate => Some((member.part, "quote.private")),
            part => Some((part, member.path)),
        });
        let is_inline = |part| part == Part::Buttons && self.table.inline.is_some();
        let told = |(part, member)| {
            let kinds = if is_inline(part) { None } else { self.first(part, counts)?.1 };
            Some(Carried { member, kinds })
        };
        whole.chain(OWN).filter_map(told).collect()
    }

    /// Which member of the message stands where in the payload.
    #[must_use]
    pub fn links(&self) -> Vec<Link> {
        let mut out = Vec::new();
        let mut add = |payload: &[&str], part, kind| {
            out.extend(in_message(part).map(|message| Link { payload: joined(payload), message, kind }));
        };
        for member in self.table.members {
            let path = member.path;
            match member.holds {
                Holds::Buttons(buttons) => {
                    add(&[path], Part::Buttons, None);
                    add(&[path, "/*"], Part::Button, None);
                    if buttons.are_texts {
                        add(&[path, "/*"], Part::Label, None);
                        match buttons.variants {
                            [_] => add(&[path, "/*"], Part::Id, None),
                            several => several
                                .iter()
                                .filter_map(|variant| Some((variant.purpose()?.part, variant.kind)))
                                .for_each(|(part, kind)| add(&[path, "/*"], part, Some(kind))),
                        }
                        continue;
                    }
                    for own in buttons.members().iter().filter(|own| matches!(own.holds, Holds::Value(_))) {
                        let at = |kind| buttons.of_kind(kind)?.members.iter().find(|member| member.path == own.path);
                        let parts = Kind::ALL.into_iter().filter_map(|kind| Some((kind, at(kind)?.part)));
                        let is_same = parts.clone().all(|(_, part)| part == own.part);
                        for (kind, part) in parts {
                            add(&[path, "/*/", own.path], part, (!is_same).then_some(kind));
                        }
                    }
                }
                Holds::Value(_) => {
                    add(&[path], member.part.of_message(), None);
                    if let Some((other, _)) = member.or {
                        add(&[path], other, None);
                    }
                }
                Holds::Object | Holds::Constant(_) | Holds::Aside(_) | Holds::Sort(_) => {}
            }
        }
        out.dedup();
        out
    }
}

/// Whether a member is written for the part, or for something in it.
fn is_for(member: &Member, part: Part) -> bool {
    let is_or = member.or.is_some_and(|(other, _)| other == part);
    !member.is_old && (member.part == part || member.around == Some(part) || is_or)
}

/// Some kinds of buttons, in the order of the documentation.
fn listed(kinds: &[Kind]) -> &'static [Kind] {
    use Kind::{Call, Copy, Reply, Url};
    const ALL: &[Kind] = &Kind::ALL;
    const WITH_GAPS: [&[Kind]; 5] = [&[Reply, Call], &[Reply, Copy], &[Url, Copy], &[Reply, Url, Copy], &[Reply, Call, Copy]];
    let neighbours = ALL.windows(kinds.len().max(1));
    neighbours.chain(WITH_GAPS).find(|some| *some == kinds).unwrap_or_default()
}

/// Where a part stands in a message, if it does.
fn in_message(part: Part) -> Option<String> {
    match part {
        Part::Button => Some("buttons/*".into()),
        Part::Type => Some("buttons/*/type".into()),
        part => match OWN.into_iter().find(|(own, _)| *own == part) {
            Some((_, name)) => Some(name.replace('.', "/*/")),
            None => Some(MESSAGE.members.iter().find(|member| member.part == part)?.path.into()),
        },
    }
}
