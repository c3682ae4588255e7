//! What a message, the options or a payload is made of: tables, from which everything else is derived.

mod buttons;
mod holds;
mod member;
mod sorts;

use crate::issue::{Basis, Subject, Words};
use crate::message::{Kind, Part};

pub(crate) use buttons::{Buttons, Mixed, Variant};
pub(crate) use holds::{Aside, Constant, Holds, Others, Told};
pub(crate) use member::{Member, Most, Need, Relation};
pub(crate) use sorts::{Sort, Sorts};

/// An object with known members.
pub(crate) struct Table {
    /// In documented order.
    pub members: &'static [Member],
    /// Whether a member that is not known is a mistake; providers add members, so in a payload it is none.
    pub is_strict: bool,
    /// What it is called where it is none at all, and what is said then.
    pub subject: Subject,
    pub not_an_object: &'static Words,
    /// Where the payload has no list of buttons but the members of one button: that button.
    pub inline: Option<&'static Inline>,
    /// What the provider answers where something is of the wrong JSON kind: this, or anything.
    pub wrong_kinds: &'static [(Option<Subject>, &'static Basis)],
    /// What is said of an object that an older form of the payload has its members in.
    pub older: Option<&'static Words>,
    /// Whether another provider's payload, which is known by its own name, is the same.
    pub is_twin: bool,
}

/// The one button whose members stand in the payload itself, among those of the table.
pub(crate) struct Inline {
    pub variant: Variant,
    /// What is said of a second one.
    pub too_many: &'static Words,
}

impl Table {
    /// What is answered where the value of such a member is of the wrong kind.
    pub fn wrong_kind(&self, subject: Subject) -> Option<&'static Basis> {
        self.wrong_kinds.iter().find(|(of, _)| of.is_none_or(|of| of == subject)).map(|(_, basis)| *basis)
    }

    pub const fn payload(members: &'static [Member]) -> Table {
        Table {
            members,
            is_strict: false,
            subject: Subject::Payload,
            not_an_object: super::words::PAYLOAD_KIND,
            inline: None,
            wrong_kinds: &[],
            older: None,
            is_twin: false,
        }
    }

    /// Whether a member carries the part, or something inside it.
    pub fn carries(&self, part: Part) -> bool {
        self.members.iter().any(|member| member.part == part || member.around == Some(part))
    }

    /// The kind of button that carries those of a message's kind.
    pub fn variant(&self, kind: Kind) -> Option<&'static Variant> {
        match self.inline {
            Some(inline) => Some(&inline.variant).filter(|variant| variant.kind == kind),
            None => self.buttons()?.1.of_kind(kind),
        }
    }

    /// The list of buttons that is written.
    pub fn buttons(&self) -> Option<(&'static Member, &'static Buttons)> {
        self.members.iter().find_map(|member| match member.holds {
            Holds::Buttons(buttons) if !member.is_old => Some((member, buttons)),
            _ => None,
        })
    }
}
