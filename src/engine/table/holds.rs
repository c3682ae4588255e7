//! What stands in a member, where that is more than a value.

use super::{Buttons, Sorts};
use crate::codecs::Codec;
use crate::issue::{Loss, Subject, Words};
use crate::json;

/// What stands in a member.
#[derive(Clone, Copy)]
pub(crate) enum Holds {
    Value(Codec),
    Buttons(&'static Buttons),
    /// An object; what is known of its members stands in the table as well.
    Object,
    /// Always the same text, which says what the payload is.
    Constant(&'static Constant),
    /// What the provider knows and a message has no place for. It is never written.
    Aside(&'static Aside),
    /// The name of what stands beside it.
    Sort(&'static Sorts),
}

/// A text that is always the same.
#[derive(Debug)]
pub(crate) struct Constant {
    pub text: &'static str,
    /// What is told of it: that a member is missing or wrong, or that the type of a message or button is.
    pub subject: Subject,
    /// Whether the provider takes it for given where it is not.
    pub is_default: bool,
    /// The other texts that the provider knows there; without any whatever else stands there is a mistake.
    pub others: Option<&'static Others>,
}

/// What the provider knows in place of a constant, and is nothing that a message with buttons can be.
#[derive(Debug)]
pub(crate) struct Others {
    /// Without names, any text.
    pub names: Option<&'static [&'static str]>,
    pub subject: Subject,
    pub words: &'static Words,
}

/// What a provider knows beside all that messages have.
#[derive(Debug)]
pub(crate) struct Aside {
    /// The kind of its values, where the provider demands one.
    pub kind: Option<json::Kind>,
    pub told: Told,
}

/// What is told of a member that a message has no place for.
#[derive(Debug)]
pub(crate) enum Told {
    /// It counts in the payload; who misses it in a message that is made of that.
    Lost(Loss),
    /// The same of a list, in which each item must be a text that begins with a digit; what is said where one is not.
    LostNumbers(Loss, &'static Words),
    /// Nothing comes of it.
    Ignored(&'static Words),
    /// It makes another request of this one.
    Refused(Subject, &'static Words),
}

impl Aside {
    /// One that counts in the payload.
    pub const fn lost(kind: json::Kind, loss: Loss) -> Aside {
        Aside { kind: Some(kind), told: Told::Lost(loss) }
    }

    pub const fn ignored(words: &'static Words) -> Aside {
        Aside { kind: None, told: Told::Ignored(words) }
    }

    pub const fn refused(subject: Subject, words: &'static Words) -> Aside {
        Aside { kind: None, told: Told::Refused(subject, words) }
    }
}

impl Others {
    /// Whether it is one of them, in whatever case.
    pub fn knows(&self, name: &str) -> bool {
        self.names.is_none_or(|names| names.iter().any(|known| known.eq_ignore_ascii_case(name)))
    }
}

impl Constant {
    pub const fn of(text: &'static str) -> Constant {
        Constant { text, subject: Subject::Member, is_default: false, others: None }
    }

    /// The type of a message, beside which the provider knows these.
    pub const fn mark(text: &'static str, others: &'static Others) -> Constant {
        Constant { subject: Subject::Type, others: Some(others), ..Constant::of(text) }
    }

    /// The same, where it need not be given.
    pub const fn by_default(self) -> Constant {
        Constant { is_default: true, ..self }
    }
}
