//! Lists of buttons, and the kinds of buttons in them.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use super::super::words;
use super::{Holds, Member, Others};
use crate::codecs::Codec;
use crate::codecs::choice::{self, Unknown};
use crate::issue::{Basis, Severity, Subject, Words};
use crate::json::{self, Value};
use crate::message::{Kind, Part};

pub(crate) struct Buttons {
    pub variants: &'static [Variant],
    /// The kind of a button without a type; without one each has a type, or they are told apart by their members.
    pub default: Option<Kind>,
    /// The types of the provider's that no button of this endpoint has.
    pub others: Option<&'static Others>,
    /// What the type goes by as well, in a paper of the provider's or in public code, where the name may mean something else too: it is
    /// the type if it holds the name of one.
    pub type_called: Option<&'static str>,
    /// How many there may be, where the provider says so.
    pub most: Option<(u32, &'static Basis)>,
    /// How many there may be where one of them is a reply button.
    pub most_with_reply: Option<(u32, &'static Basis)>,
    /// What is said of reply buttons beside others.
    pub mixed: Option<&'static Mixed>,
    /// What is said of two buttons with one label.
    pub same_label: &'static Words,
    /// Where the provider refuses two buttons with one label or one id: what that stands on.
    pub unique: Option<&'static Basis>,
    /// What is said of an item of the wrong kind.
    pub not_a_button: &'static Words,
    /// Whether a button is nothing but its text.
    pub are_texts: bool,
    /// What may stand in such a text between the button's label and what it is there for; the first is written. Without any the
    /// text is label and id.
    pub separators: &'static [u8],
    /// What is said of the list, if it is an older form.
    pub deprecated: Option<&'static Words>,
    /// What a click on a reply button brings back: its id, or its label.
    #[cfg_attr(not(feature = "schemas"), expect(dead_code, reason = "only the schemas tell it"))]
    pub click: Part,
    /// What is said of a type that is given to a button, though they have none, and that is none of their kinds.
    pub untyped: &'static Words,
    /// Where the list holds objects in place of texts: the member they belong in.
    pub objects_belong_in: Option<(Part, &'static Words)>,
}

/// What follows where reply buttons stand beside others.
pub(crate) struct Mixed {
    /// Beside some of the others.
    pub some: &'static Words,
    /// Beside all of them.
    pub all: &'static Words,
    /// Whether the provider refuses it.
    pub severity: Severity,
    pub basis: &'static Basis,
}

impl Mixed {
    /// The provider takes them, and not everybody sees them.
    pub const fn risky(words: &'static Words, basis: &'static Basis) -> Mixed {
        Mixed { some: words, all: words, severity: Severity::Warning, basis }
    }

    pub const fn refused(words: &'static Words, basis: &'static Basis) -> Mixed {
        Mixed { severity: Severity::Error, ..Mixed::risky(words, basis) }
    }
}

/// A kind of button: its members, in documented order.
pub(crate) struct Variant {
    pub kind: Kind,
    /// Its name in the payload, if it has one. Of a button that is nothing but its text: what stands before what the button is there
    /// for; before a link it need not.
    pub name: &'static str,
    /// What it is shown as.
    pub shown: Kind,
    /// What is said to who names it by its kind, where it goes by the name of another.
    pub unnamed: Option<&'static Words>,
    pub members: &'static [Member],
}

impl Variant {
    pub const fn new(kind: Kind, name: &'static str, members: &'static [Member]) -> Variant {
        Variant { kind, name, shown: kind, unnamed: None, members }
    }

    /// The same button, which is written and shown as one of another kind.
    pub const fn shown_as(self, shown: Kind, unnamed: &'static Words) -> Variant {
        Variant { shown, unnamed: Some(unnamed), ..self }
    }

    pub fn member(&self, part: Part) -> Option<&'static Member> {
        self.members.iter().find(|member| member.part == part)
    }

    /// What stands in a text beside the button's label.
    pub fn purpose(&self) -> Option<&'static Member> {
        self.members.iter().find(|member| member.part != Part::Label)
    }

    /// Whether it opens a link, which is known by how it begins.
    pub fn is_link(&self) -> bool {
        matches!(self.purpose().and_then(Member::codec), Some(Codec::Link(_)))
    }
}

impl Buttons {
    /// Buttons of these kinds, with no limit that the provider states.
    pub const fn new(variants: &'static [Variant]) -> Buttons {
        Buttons {
            variants,
            default: None,
            others: None,
            type_called: None,
            most: None,
            most_with_reply: None,
            mixed: None,
            same_label: words::LABEL_DUPLICATE,
            unique: None,
            not_a_button: words::BUTTON_KIND,
            are_texts: false,
            separators: &[],
            deprecated: None,
            click: Part::Id,
            untyped: words::BUTTON_TYPE_NONE,
            objects_belong_in: None,
        }
    }

    /// What kind of value a button is.
    pub const fn kind(&self) -> json::Kind {
        if self.are_texts { json::Kind::Text } else { json::Kind::Object }
    }

    /// Whether the provider refuses reply buttons beside others.
    #[cfg(feature = "schemas")]
    pub fn refuses_mixtures(&self) -> bool {
        self.mixed.is_some_and(|mixed| mixed.severity == Severity::Error)
    }

    /// The kinds that there are, by their names.
    pub fn kinds(&self) -> impl Iterator<Item = &'static str> {
        Kind::ALL.into_iter().filter(|kind| self.of_kind(*kind).is_some()).map(Kind::as_str)
    }

    pub fn of_kind(&self, kind: Kind) -> Option<&'static Variant> {
        self.variants.iter().find(|variant| variant.kind == kind)
    }

    pub fn tag(&self) -> Option<&'static Member> {
        self.variants.first()?.members.iter().find(|member| matches!(member.codec(), Some(Codec::Tag)))
    }

    /// Whether a member says what kind a button is, be there one kind only.
    pub fn have_types(&self) -> bool {
        let says_type = |member: &Member| matches!(member.holds, Holds::Constant(one) if one.subject == Subject::ButtonType);
        self.tag().is_some() || self.variants.iter().flat_map(|variant| variant.members).any(says_type)
    }

    /// The names of the kinds, each once.
    pub fn names(&self) -> impl Iterator<Item = &'static str> + Clone {
        let variants = self.variants;
        let is_first = move |(at, name): &(usize, &str)| variants.iter().take(*at).all(|variant| variant.name != *name);
        variants.iter().map(|variant| variant.name).enumerate().filter(is_first).map(|(_, name)| name)
    }

    /// Which of the names is meant by another: that of the kind which other gateways call so, or one that is nearly the same.
    #[cold]
    pub fn meant(&self, name: &str) -> Option<usize> {
        let of_kind = Kind::called(name).and_then(|kind| self.of_kind(kind)).filter(|variant| variant.shown == variant.kind);
        let number = of_kind.and_then(|variant| self.names().position(|known| known == variant.name));
        number.or_else(|| choice::meant(name, self.names()))
    }

    /// Whether the member holds the type under its other name.
    pub fn is_type(&self, name: &str, value: Value<'_>) -> bool {
        let is_known = |text: &str| self.meant(text).is_some() || self.others.is_some_and(|others| others.knows(text));
        self.type_called == Some(name) && value.text().is_some_and(is_known)
    }

    /// What is said of a name that is none of theirs.
    #[cold]
    pub fn unknown(&self, name: &str) -> Unknown {
        let unnamed = Kind::called(name).and_then(|kind| self.of_kind(kind)).and_then(|variant| variant.unnamed);
        let unknown = *choice::words::BUTTON_TYPE;
        Unknown { words: unnamed.unwrap_or(unknown.words), ..unknown }
    }

    /// The members of one kind of button; where it is not known, those of all.
    pub fn members_of(&self, variant: Option<&'static Variant>) -> Cow<'static, [Member]> {
        variant.map_or_else(|| Cow::Owned(self.members()), |variant| Cow::Borrowed(variant.members))
    }

    /// The members of buttons of all kinds, each once. One that only some kinds have stands before the next that they have in
    /// common: of `id, phone, label` and `id, url, label` come `id, phone, url, label`.
    #[cold]
    pub fn members(&self) -> Vec<Member> {
        let mut all: Vec<Member> = Vec::new();
        // Those that are shown as another kind come last: what the other calls a member counts.
        let is_own = |variant: &&Variant| variant.shown == variant.kind;
        for variant in self.variants.iter().filter(is_own).chain(self.variants.iter().filter(|variant| !is_own(variant))) {
            let mut next = all.len();
            for member in variant.members.iter().rev() {
                match all.iter().position(|known| known.path == member.path) {
                    Some(at) => next = at,
                    None => all.insert(next, *member),
                }
            }
        }
        all
    }
}
