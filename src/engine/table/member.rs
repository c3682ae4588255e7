//! A member of an object.

use super::{Aside, Buttons, Constant, Holds, Sorts};
use crate::codecs::{Bases, Codec};
use crate::issue::{Basis, Severity, Subject, Words};
use crate::message::Part;
use crate::text::{after, cut};

/// A member: where it stands, what it carries and how.
#[derive(Clone, Copy)]
pub(crate) struct Member {
    /// Its name; in objects inside the payload with the names of those before, `interactive/body/text`.
    pub path: &'static str,
    /// Where in the path its own name begins.
    pub name_at: u8,
    pub part: Part,
    /// The part that its own is inside of.
    pub around: Option<Part>,
    pub holds: Holds,
    pub need: Need,
    pub bases: Bases,
    pub relation: Relation,
    /// How long it may be, where the provider says so; else WhatsApp's own limit holds.
    pub most: Option<&'static Most>,
    /// Misnomers that no table has: what public code calls its part. They count for each member with that part, as what other tables call
    /// it does. One that is a path leads from the object whose member it is to where it stands by mistake: `reply/title`.
    pub misnomers: &'static [&'static str],
    /// Whether a number in it is a text whose quotes were forgotten.
    pub digits: bool,
    /// Whether it is read and never written.
    pub is_old: bool,
    /// Whether a message's button without it gets its number.
    pub is_numbered: bool,
    /// What is said of line breaks in it, where they do harm.
    pub line: Option<&'static Words>,
    /// What it carries where its own part is absent, and how that is told of a message.
    pub or: Option<(Part, &'static Words)>,
    /// What is said of a placeholder in it, where the provider fills it in.
    pub filled_in: Option<&'static Words>,
    /// What is said where it is missing, if more than that.
    pub missed: Option<&'static Words>,
    /// What a value of the wrong kind is about, where its codes do not say it.
    pub kind_subject: Option<Subject>,
    /// What it is, in a sentence, for schemas, types and pages, and a value of it in JSON.
    #[cfg(feature = "schemas")]
    pub doc: (&'static str, &'static str),
}

/// How many code points a provider takes, and what follows where there are more.
#[derive(Debug)]
pub(crate) struct Most {
    pub count: u32,
    pub severity: Severity,
    pub basis: &'static Basis,
}

/// Whether a member must be there.
#[derive(Clone, Copy)]
pub(crate) enum Need {
    Optional,
    Required,
    /// Without it something may go wrong.
    Advised(&'static Words),
    /// Required beside another, and judged beside it alone.
    With(Part, &'static Words),
    /// Required where the outermost of the objects around it is there.
    Inside,
    /// Required, unless the other is there, in which what belongs there can be moved.
    Unless(Part),
}

/// What a member has to do with another.
#[derive(Clone, Copy)]
pub(crate) enum Relation {
    None,
    /// It is not shown beside the other: what is said of a message's, which is lost, and of a payload's.
    HiddenBy(Part, &'static Words, &'static Words),
    /// Which of the two is shown is not stated: what is warned of.
    RiskyBeside(Part, &'static Words),
    /// One of the two may be given: what is said of both.
    NotBeside(Part, &'static Basis, &'static Words),
    /// It says something of the other, and nothing without it.
    OnlyWith(Part, Subject, &'static Words),
    /// It belongs to an older form of the request that the other has taken the place of, and is ignored beside it. A message may have
    /// no place for it: how that is told.
    InPlaceOf(Part, &'static Words, Option<&'static Words>),
    /// It counts where the name beside it says so.
    Sorted(&'static Sorts),
}

impl Member {
    pub const fn new(path: &'static str, part: Part, codec: Codec) -> Member {
        let digits = part.is_id() || matches!(part, Part::To | Part::Phone | Part::Code);
        let is_media = matches!(codec, Codec::Picture | Codec::PictureOrId | Codec::Image | Codec::Video);
        let kind_subject = if is_media { Some(Subject::Media) } else { None };
        Member { digits, kind_subject, ..Member::of(path, part, Holds::Value(codec)) }
    }

    pub const fn of(path: &'static str, part: Part, holds: Holds) -> Member {
        Member {
            path,
            name_at: name_at(path),
            part,
            around: part.around(),
            holds,
            need: Need::Optional,
            bases: Bases { need: Basis::OURS, rule: Basis::OURS, spelling: Basis::OURS },
            relation: Relation::None,
            most: None,
            misnomers: &[],
            digits: false,
            is_old: false,
            is_numbered: false,
            line: None,
            or: None,
            filled_in: None,
            missed: None,
            kind_subject: None,
            #[cfg(feature = "schemas")]
            doc: ("", ""),
        }
    }

    pub const fn buttons(path: &'static str, buttons: &'static Buttons) -> Member {
        Member::of(path, Part::Buttons, Holds::Buttons(buttons))
    }

    pub const fn constant(path: &'static str, constant: &'static Constant) -> Member {
        Member::of(path, Part::Nothing, Holds::Constant(constant))
    }

    /// What a message has no place for.
    pub const fn aside(path: &'static str, aside: &'static Aside) -> Member {
        Member::of(path, Part::Nothing, Holds::Aside(aside))
    }

    /// Always written, and demanded, where something of these sorts is there.
    pub const fn sort(path: &'static str, sorts: &'static Sorts) -> Member {
        Member::of(path, Part::Sort, Holds::Sort(sorts))
    }

    /// Of a button without it, its number in the payload stands there.
    pub const fn numbered(self) -> Member {
        Member { is_numbered: true, ..self }
    }

    /// What comes of it where it is missing.
    pub const fn missed(self, words: &'static Words) -> Member {
        Member { missed: Some(words), ..self }
    }

    /// Line breaks in it do harm.
    pub const fn one_line(self, words: &'static Words) -> Member {
        Member { line: Some(words), ..self }
    }

    /// Without its own part it carries another, which then has no member of its own.
    pub const fn or(self, other: Part, told: &'static Words) -> Member {
        Member { or: Some((other, told)), ..self }
    }

    /// Required by this rule where something stands in the object around it.
    pub const fn required_inside(self, need: &'static Basis) -> Member {
        Member { need: Need::Inside, ..self.stated(need) }
    }

    /// Required by this rule, on which its form stands as well where no other is named.
    pub const fn required(self, need: &'static Basis) -> Member {
        Member { need: Need::Required, ..self.stated(need) }
    }

    /// Required by this rule, unless the other is there.
    pub const fn required_unless(self, other: Part, need: &'static Basis) -> Member {
        Member { need: Need::Unless(other), ..self.stated(need) }
    }

    /// What all its rules stand on.
    pub const fn stated(self, basis: &'static Basis) -> Member {
        Member { bases: Bases { need: basis, rule: basis, spelling: basis }, ..self }
    }

    /// What its form stands on.
    pub const fn rule(self, rule: &'static Basis) -> Member {
        Member { bases: Bases { rule, ..self.bases }, ..self }
    }

    /// What its spelling stands on.
    pub const fn spelling(self, spelling: &'static Basis) -> Member {
        Member { bases: Bases { spelling, ..self.bases }, ..self }
    }

    pub const fn advised(self, words: &'static Words) -> Member {
        Member { need: Need::Advised(words), bases: Bases { need: Basis::INFERRED, ..self.bases }, ..self }
    }

    /// Required beside the other, and nothing without it.
    pub const fn needed_with(self, other: Member, need: &'static Basis, missing: &'static Words) -> Member {
        Member { need: Need::With(other.part, missing), bases: Bases { need, ..self.bases }, ..self }
    }

    pub const fn hidden_by(self, other: Member, lost: &'static Words, ignored: &'static Words) -> Member {
        Member { relation: Relation::HiddenBy(other.part, lost, ignored), ..self }
    }

    pub const fn risky_beside(self, other: Member, words: &'static Words) -> Member {
        Member { relation: Relation::RiskyBeside(other.part, words), ..self }
    }

    pub const fn not_beside(self, other: Member, basis: &'static Basis, both: &'static Words) -> Member {
        Member { relation: Relation::NotBeside(other.part, basis, both), ..self }
    }

    pub const fn sorted(self, sorts: &'static Sorts) -> Member {
        Member { relation: Relation::Sorted(sorts), ..self }
    }

    pub const fn only_with(self, other: Member, subject: Subject, ignored: &'static Words) -> Member {
        Member { relation: Relation::OnlyWith(other.part, subject, ignored), ..self }
    }

    pub const fn in_place_of(self, other: Member, ignored: &'static Words, lost: Option<&'static Words>) -> Member {
        Member { relation: Relation::InPlaceOf(other.part, ignored, lost), is_old: true, ..self }
    }

    pub const fn at_most(self, most: &'static Most) -> Member {
        Member { most: Some(most), ..self }
    }

    /// Placeholders in it are filled in by the provider, which these words say.
    pub const fn filled_in(self, words: &'static Words) -> Member {
        Member { filled_in: Some(words), ..self }
    }

    pub const fn misnamed(self, misnomers: &'static [&'static str]) -> Member {
        Member { misnomers, ..self }
    }

    /// What it is, in a sentence, and a value of it in JSON.
    #[cfg_attr(not(feature = "schemas"), expect(unused_variables, reason = "no byte of them is in the module"))]
    pub const fn doc(self, doc: &'static str, example: &'static str) -> Member {
        Member {
            #[cfg(feature = "schemas")]
            doc: (doc, example),
            ..self
        }
    }

    /// What its path has behind a name in the object at `inside`: nothing if it is its own, else a slash and what stands inside. A name
    /// with a slash in it is no path.
    ///
    /// Of `interactive/body/text`, `/text` stands behind `body` in `interactive/`.
    pub fn behind(&self, inside: &str, name: &str) -> Option<&'static str> {
        let rest = after(after(self.path, inside)?, name)?;
        (cut(name, b"/").is_none() && (rest.is_empty() || rest.starts_with('/'))).then_some(rest)
    }

    /// Its path from the object at `inside`, and how many objects further out that begins.
    pub fn from(&self, inside: &str) -> (u8, &'static str) {
        match after(self.path, inside) {
            Some(path) => (0, path),
            None => (inside.bytes().fold(0, |depth, byte| depth + u8::from(byte == b'/')), self.path),
        }
    }

    /// Whether it stands inside the object or list at a path.
    pub fn is_inside(&self, path: &str) -> bool {
        after(self.path, path).is_some_and(|rest| rest.starts_with('/'))
    }

    /// Its own name, without those of the objects around it.
    pub fn name(&self) -> &'static str {
        self.path.get(usize::from(self.name_at)..).unwrap_or_default()
    }

    pub const fn codec(&self) -> Option<Codec> {
        match self.holds {
            Holds::Value(codec) => Some(codec),
            _ => None,
        }
    }

    pub fn is_required(&self) -> bool {
        matches!(self.need, Need::Required | Need::Unless(_))
    }

    /// Whether what is read has something to say of it also where it is not there.
    pub fn is_told_of(&self) -> bool {
        matches!(self.holds, Holds::Constant(_) | Holds::Sort(_))
    }

    /// Whether it may not be empty where it is there.
    pub fn is_needed(&self) -> bool {
        matches!(self.need, Need::Required | Need::Inside)
    }

    /// Whether it is for the part first of all: where another may stand in its place, it is that one which a message must have.
    pub fn is_for(&self, part: Part) -> bool {
        self.or.is_none() || self.part != part
    }

    /// The object in which it is required, if it is in one.
    pub fn required_in(&self) -> Option<&'static str> {
        cut(self.path, b"/").filter(|_| matches!(self.need, Need::Inside)).map(|(around, _)| around)
    }

    /// Whether it is known by the name of a member inside another: `buttonText/displayText`.
    pub fn is_misnamed_inside(&self, around: &str, name: &str) -> bool {
        self.misnomers.iter().any(|known| cut(known, b"/").is_some_and(|inside| inside == (around, name)))
    }

    /// Whether it is known to stand inside such an object in an older form.
    pub fn has_older(&self, is_it: impl Fn(&str) -> bool) -> bool {
        self.misnomers.iter().any(|known| cut(known, b"/").is_some_and(|(around, _)| is_it(around)))
    }

    /// Whether it is always there in what is built.
    pub fn is_constant(&self) -> bool {
        matches!(self.holds, Holds::Constant(_))
    }

    /// How many code points it may have, where the provider refuses more.
    #[cfg(feature = "schemas")]
    pub fn longest(&self) -> Option<u32> {
        self.most.filter(|most| most.severity == Severity::Error).map(|most| most.count)
    }
}

/// Where in a path the last name begins.
#[expect(clippy::indexing_slicing, reason = "below the length")]
#[expect(clippy::cast_possible_truncation, reason = "no path is as long")]
const fn name_at(path: &str) -> u8 {
    let mut at = path.len();
    while at > 0 && path.as_bytes()[at - 1] != b'/' {
        at -= 1;
    }
    at as u8
}
