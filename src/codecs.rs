//! Kinds of values: a file for each, with how it is written, read back, checked, repaired, bounded and described.
//!
//! A value is judged twice with the same predicates: as a message has it (`form`), and as a payload has it (`check`). What the first
//! has proved is noted in the value's flags, so that the second need not look again. `write` makes the payload's value of the
//! message's, `read` the other way round.

pub(crate) mod choice;
pub(crate) mod copy_link;
pub(crate) mod id;
pub(crate) mod link;
pub(crate) mod media;
pub(crate) mod phone;
pub(crate) mod recipient;
#[cfg(feature = "schemas")]
pub(crate) mod schema;
pub(crate) mod seconds;
pub(crate) mod text;
mod val;

use alloc::string::String;

use crate::issue::{Basis, Found, Repair, Severity};
use crate::json::{Doc, Kind};
use crate::message::Part;
use crate::text::{is_blank, joined};

pub(crate) use val::{
    DATA, DIGITS, ESCAPED, FILLED, MISNAMED, NONE, OURS, PIECE, PLUS, STANDS_IN, UNUSABLE, Val, ValKind, WEB, WRITTEN,
};

/// What the rules work with: the document that is judged, what was found in it so far, and texts that it does not have.
pub(crate) struct Work<'d> {
    pub doc: &'d Doc,
    pub found: Found,
}

impl Work<'_> {
    /// The text of a value, without the `+` that is to be put before it.
    #[inline]
    pub fn text(&self, val: &Val) -> &str {
        let texts = match val.flags & (val::DECODED | OURS) {
            0 => &self.doc.input,
            val::DECODED => &self.doc.decoded,
            _ => &self.found.texts,
        };
        texts.get(val.start as usize..val.end as usize).unwrap_or_default()
    }

    #[inline]
    pub fn note_filled(&self, val: &mut Val) {
        if val.is_text() && !is_blank(self.text(val)) {
            val.flags |= FILLED;
        }
    }

    /// Keeps a text that the value is to be replaced by. A repair it is only of what the caller gave.
    pub fn repair(&mut self, val: &Val, text: &str) -> Option<Repair> {
        let given = self.doc.cell(val.origin).filter(|cell| cell.kind == Kind::Text).map(|cell| self.doc.text(cell));
        let is_as_given = !val.plus && (val.has(PIECE) || given == Some(self.text(val)));
        let repair = self.replace(val, text);
        is_as_given.then_some(repair)
    }

    /// Puts a text in place of a value; where that is a piece of what was given, in the whole of that.
    pub fn replace(&mut self, val: &Val, text: &str) -> Repair {
        let around = self.doc.cell(val.origin).filter(|_| val.has(PIECE)).and_then(|cell| {
            let given = self.doc.text(cell);
            let at = |place: u32| place.checked_sub(cell.start).and_then(|at| given.split_at_checked(at as usize));
            Some([at(val.start)?.0, text, at(val.end)?.1])
        });
        let (start, end) = match around {
            Some(around) => {
                let whole = joined(&around);
                self.found.store(&whole)
            }
            None => self.found.store(text),
        };
        Repair::Replace(start, end)
    }
}

/// What the rules of a member stand on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Bases {
    /// That the member must be there.
    pub need: &'static Basis,
    /// What it must be.
    pub rule: &'static Basis,
    /// How it is to be spelt.
    pub spelling: &'static Basis,
}

/// How a kind of value is written in a payload or a message.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Codec {
    /// Any text.
    Text,
    /// A text with no white space around it.
    Key,
    /// A word, of which an empty one is a word as well.
    Word,
    /// The recipient of a message.
    To,
    /// The recipient in a payload.
    Recipient(&'static recipient::Ids),
    /// The id of a user without a phone, in a member of its own.
    User,
    /// The phone of a message's call button.
    Phone,
    /// The phone of a payload's call button, and the `+` before it.
    Dial { plus: phone::Sign },
    /// An `http` or `https` URL.
    Link(link::Rules),
    /// WhatsApp's link that copies a code; the message has the code.
    CopyLink,
    /// A message's media: a URL or a data URI.
    Media,
    /// A payload's media: a URL only.
    File,
    /// A payload's media of this kind: a URL only.
    Linked(usize),
    /// A payload's picture: a URL, a data URI, or bare base64.
    Picture,
    /// A payload's picture: the same, or the provider's own id of one that it has already.
    PictureOrId,
    /// A payload's picture: a URL, or bare base64.
    Image,
    /// A payload's video: a URL, a data URI, or bare base64.
    Video,
    /// An id in a form of the provider's.
    Id(&'static id::Form),
    /// A name out of a few.
    Choice(&'static choice::Names),
    /// The name of a kind of button.
    Tag,
    /// A time to wait.
    Seconds(&'static seconds::Range),
    /// Yes or no.
    Flag,
}

impl Codec {
    pub fn kind(self) -> Kind {
        match self {
            Codec::Seconds(_) => Kind::Number,
            Codec::Flag => Kind::Bool,
            _ => Kind::Text,
        }
    }

    /// The one kind of media that it holds, by its number among them.
    pub fn medium(self) -> Option<usize> {
        match self {
            Codec::Picture | Codec::PictureOrId | Codec::Image => Some(media::IMAGE),
            Codec::Video => Some(media::VIDEO),
            Codec::Linked(medium) => Some(medium),
            _ => None,
        }
    }

    /// Whether an empty text stands for none: names are no texts that a form leaves empty.
    pub fn may_be_blank(self) -> bool {
        self.kind() == Kind::Text && !matches!(self, Codec::Choice(_) | Codec::Tag | Codec::Word)
    }

    /// How bad it is that a placeholder was left in a part of the message: where people would read it, it is only warned of.
    pub fn unfilled(self, part: Part) -> Option<Severity> {
        match (self, part) {
            (Codec::Text, Part::Text | Part::Title | Part::Footer | Part::Label | Part::Code | Part::Source) => {
                Some(Severity::Warning)
            }
            (Codec::Text | Codec::Key, _) if part.is_id() => Some(Severity::Error),
            (Codec::Text | Codec::Key | Codec::Word | Codec::Choice(_) | Codec::Tag | Codec::Seconds(_) | Codec::Flag, _) => None,
            _ => Some(Severity::Error),
        }
    }

    /// Judges a message's value that is a text with something in it, or of another right kind.
    #[inline]
    pub fn form(self, val: &mut Val, work: &mut Work<'_>) {
        match self {
            Codec::To => recipient::form(val, work),
            Codec::Phone => phone::form(val, work),
            Codec::Link(_) => link::form(val, work),
            Codec::Media => media::form(val, work),
            Codec::Choice(names) => choice::form(names, val, work),
            Codec::Seconds(_) => seconds::form(val, work),
            _ => {}
        }
    }

    /// Whether a payload's value has a member of its own at the provider.
    pub fn is_elsewhere(self, val: &Val, work: &Work<'_>) -> bool {
        matches!(self, Codec::Recipient(ids) if ids.has_users_elsewhere())
            && val.is_text()
            && recipient::user::is_id(work.text(val))
    }

    /// Makes the payload's value of the message's, which has passed its form check or is left for `check` to see.
    #[inline]
    pub fn write(self, bases: &Bases, val: &mut Val, work: &mut Work<'_>) {
        match self {
            Codec::Recipient(ids) => recipient::write(ids, val, work, bases),
            Codec::User => recipient::user::write(val, work),
            Codec::Dial { plus } => phone::write(plus == phone::Sign::Written, val, work),
            Codec::CopyLink => copy_link::encode(val, work),
            Codec::Seconds(range) => seconds::write(range, bases, val, work),
            Codec::Image => media::write_bare(val, work),
            _ => {}
        }
    }

    /// Judges a payload's value that is a text with something in it, or of another right kind.
    #[inline]
    pub fn check(self, bases: &Bases, val: &mut Val, work: &mut Work<'_>) {
        match self {
            Codec::Key => text::check_key(bases, val, work),
            Codec::Recipient(ids) => recipient::check(ids, bases, val, work),
            Codec::User => recipient::user::check(bases, val, work),
            Codec::Dial { plus } => phone::check(plus, bases, val, work),
            Codec::Link(rules) => link::check(rules, bases, val, work),
            Codec::CopyLink => link::check(link::Rules { https: false, copies: true }, bases, val, work),
            Codec::File | Codec::Linked(_) => media::check_file(bases, val, work),
            Codec::Picture => media::check(&media::PICTURE, bases, val, work),
            Codec::PictureOrId => media::check_or_id(bases, val, work),
            Codec::Id(form) => id::check(form, bases, val, work),
            Codec::Video => media::check(&media::MOVIE, bases, val, work),
            Codec::Image => media::check_bare(bases, val, work),
            Codec::Choice(names) => choice::check(names, bases, val, work),
            Codec::Seconds(range) => seconds::check(range, bases, val, work),
            _ => {}
        }
    }

    /// A number that people dial as a call button has it, if it is a phone's.
    #[cold]
    pub fn dialled(self, number: &str) -> Option<String> {
        phone::dialled(number, !matches!(self, Codec::Dial { plus: phone::Sign::Taken | phone::Sign::Spared }))
    }

    /// Makes the message's value of the payload's. One that nobody but the account can use is lost, which is told.
    pub fn read(self, bases: &Bases, val: &mut Val, work: &mut Work<'_>) {
        match self {
            Codec::Recipient(ids) => recipient::read(ids, val, work),
            Codec::Dial { .. } => phone::read(val, work),
            Codec::CopyLink => copy_link::decode(val, work),
            Codec::Picture | Codec::Image => media::read(&media::PICTURE, val, work),
            Codec::PictureOrId => media::read_or_id(bases, val, work),
            Codec::File | Codec::Linked(_) => media::read_file(val, work),
            Codec::Video => media::read(&media::MOVIE, val, work),
            Codec::Choice(names) => choice::read(names, val, work),
            Codec::Seconds(range) => seconds::read(range, val, work),
            _ => {}
        }
    }
}
