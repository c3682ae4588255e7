//! The message as it was given: every member possibly absent, or present and unusable.

use crate::issue::{Code, Names};
use crate::record::{Field, List, Slot, record};
use crate::value::Number;

/// What a button does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Answers.
    Reply,
    /// Opens a link.
    Url,
    /// Dials a number.
    Call,
    /// Copies a code.
    Copy,
}

impl Kind {
    /// All of them, in the order of the documentation.
    pub const ALL: [Kind; 4] = [Kind::Reply, Kind::Url, Kind::Call, Kind::Copy];

    /// The names of all.
    pub(crate) const NAMES: [&'static str; 4] =
        [Kind::Reply.as_str(), Kind::Url.as_str(), Kind::Call.as_str(), Kind::Copy.as_str()];

    /// The name, as it stands in a message's `type`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Kind::Reply => "reply",
            Kind::Url => "url",
            Kind::Call => "call",
            Kind::Copy => "copy",
        }
    }
}

/// The kinds of media.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum MediaKind {
    Image,
    Video,
    Document,
}

impl MediaKind {
    pub const ALL: [MediaKind; 3] = [MediaKind::Image, MediaKind::Video, MediaKind::Document];

    pub const fn as_str(self) -> &'static str {
        match self {
            MediaKind::Image => "image",
            MediaKind::Video => "video",
            MediaKind::Document => "document",
        }
    }

    pub fn named(name: &str) -> Option<MediaKind> {
        MediaKind::ALL.into_iter().find(|kind| kind.as_str() == name)
    }

    /// The names of all.
    pub const NAMES: [&'static str; 3] = [MediaKind::Image.as_str(), MediaKind::Video.as_str(), MediaKind::Document.as_str()];
}

record! {
    /// The message, after [`read`](super::read): what has a certain repair is repaired, what is faulty and without one is
    /// unusable, but for texts of which a provider documents its answer; those the payload's check must see.
    pub struct Draft<'a> {
        schema: &'a str = Field::optional_text("$schema", Names::optional(Code::SCHEMA_EMPTY, Code::SCHEMA_INVALID)),
        to: &'a str = Field::required("to", Names::TO).digits(),
        text: &'a str = Field::required("text", Names::TEXT),
        title: &'a str = Field::optional_text("title", Names::TITLE),
        media: DraftMedia<'a> = Field::optional("media", Names::MEDIA).object(DraftMedia::FIELDS),
        footer: &'a str = Field::optional_text("footer", Names::FOOTER),
        buttons: List<DraftButton<'a>> = Field::required("buttons", Names::BUTTONS).list(Code::BUTTON_INVALID, DraftButton::FIELDS),
        delay: Number<'a> = Field::optional("delay", Names::DELAY),
        quote: DraftQuote<'a> = Field::optional("quote", Names::QUOTE).object(DraftQuote::FIELDS),
        source: &'a str = Field::optional_text("source", Names::SOURCE),
    }
}

record! {
    pub struct DraftMedia<'a> {
        kind: &'a str = Field::required("type", Names::MEDIA_TYPE),
        url: &'a str = Field::required("url", Names::URL),
    }
}

record! {
    pub struct DraftQuote<'a> {
        message_id: &'a str = Field::required("messageId", Names::QUOTE).digits(),
        private: bool = Field::optional("private", Names::QUOTE),
    }
}

const OPTIONAL_LABEL: Field = Field::optional_text("label", Names::LABEL);

record! {
    pub struct DraftButton<'a> {
        kind: &'a str = Field::required("type", Names::BUTTON_TYPE),
        label: &'a str = Field::required("label", Names::LABEL),
        url: &'a str = Field::required("url", Names::URL),
        phone: &'a str = Field::required("phone", Names::PHONE).digits(),
        code: &'a str = Field::required("code", Names::CODE),
        id: &'a str = Field::optional_text("id", Names::BUTTON_ID).digits(),
    }

    fn field(&self, index: usize) -> Option<&'static Field> {
        let field = Self::FIELDS.get(index)?;
        let Some(kind) = self.meant() else { return Some(field) };
        match (field.name, kind) {
            ("label", Kind::Copy) => Some(&OPTIONAL_LABEL),
            ("url", kind) if kind != Kind::Url => None,
            ("phone", kind) if kind != Kind::Call => None,
            ("code", kind) if kind != Kind::Copy => None,
            _ => Some(field),
        }
    }

    fn kind(&self) -> &'static str {
        self.meant().map_or("", Kind::as_str)
    }
}

impl Draft<'_> {
    /// A message of which nothing is known: no rule has anything to say about it.
    pub fn unusable() -> Self {
        Draft { to: Slot::Unusable, text: Slot::Unusable, buttons: Slot::Unusable, ..Draft::default() }
    }
}

impl<'a> DraftMedia<'a> {
    /// The picture at `url`, if there is one.
    pub fn picture(url: Slot<&'a str>) -> Slot<DraftMedia<'a>> {
        let image = Slot::Given(MediaKind::Image.as_str());
        if url.is_absent() { Slot::Absent } else { Slot::Given(DraftMedia { kind: image, url }) }
    }
}

impl<'a> DraftButton<'a> {
    /// A button of a kind and nothing else yet.
    pub fn of(kind: Kind) -> DraftButton<'a> {
        DraftButton { kind: Slot::Given(kind.as_str()), ..DraftButton::default() }
    }
}

impl DraftButton<'_> {
    /// The kind, if the type names one, in whatever case.
    pub fn meant(&self) -> Option<Kind> {
        let name = self.kind.given()?;
        Kind::ALL.into_iter().find(|kind| kind.as_str().eq_ignore_ascii_case(name))
    }
}

impl Names {
    pub const TO: Names = Names { missing: Code::TO_MISSING, empty: Code::TO_EMPTY, invalid: Code::TO_INVALID };
    pub const TEXT: Names = Names { missing: Code::TEXT_MISSING, empty: Code::TEXT_EMPTY, invalid: Code::TEXT_INVALID };
    pub const TITLE: Names = Names::optional(Code::TITLE_EMPTY, Code::TITLE_INVALID);
    pub const MEDIA: Names = Names { empty: Code::URL_EMPTY, ..Names::whole(Code::MEDIA_INVALID) };
    pub const MEDIA_TYPE: Names =
        Names { missing: Code::MEDIA_TYPE_MISSING, empty: Code::MEDIA_TYPE_EMPTY, invalid: Code::MEDIA_TYPE_INVALID };
    pub const FOOTER: Names = Names::optional(Code::FOOTER_EMPTY, Code::FOOTER_INVALID);
    pub const BUTTONS: Names =
        Names { missing: Code::BUTTONS_MISSING, empty: Code::BUTTONS_TOO_FEW, invalid: Code::BUTTONS_INVALID };
    pub const BUTTON_TYPE: Names =
        Names { missing: Code::BUTTON_TYPE_MISSING, empty: Code::BUTTON_TYPE_EMPTY, invalid: Code::BUTTON_TYPE_INVALID };
    pub const LABEL: Names = Names { missing: Code::LABEL_MISSING, empty: Code::LABEL_EMPTY, invalid: Code::LABEL_INVALID };
    pub const URL: Names = Names { missing: Code::URL_MISSING, empty: Code::URL_EMPTY, invalid: Code::URL_INVALID };
    pub const PHONE: Names = Names { missing: Code::PHONE_MISSING, empty: Code::PHONE_EMPTY, invalid: Code::PHONE_INVALID };
    pub const CODE: Names = Names { missing: Code::CODE_MISSING, empty: Code::CODE_EMPTY, invalid: Code::CODE_INVALID };
    pub const BUTTON_ID: Names =
        Names { missing: Code::BUTTON_ID_MISSING, empty: Code::BUTTON_ID_EMPTY, invalid: Code::BUTTON_ID_INVALID };
    pub const DELAY: Names = Names::whole(Code::DELAY_INVALID);
    pub const QUOTE: Names = Names::whole(Code::QUOTE_INVALID);
    /// Where the id of the message answered may be left out.
    pub const REPLY_TO: Names = Names::optional(Code::QUOTE_EMPTY, Code::QUOTE_INVALID);
    pub const SOURCE: Names = Names::optional(Code::SOURCE_EMPTY, Code::SOURCE_INVALID);

    pub const SUBTITLE: Names = Names::optional(Code::SUBTITLE_EMPTY, Code::SUBTITLE_INVALID);

    const fn optional(empty: Code, invalid: Code) -> Names {
        Names { missing: invalid, empty, invalid }
    }

    pub const fn whole(invalid: Code) -> Names {
        Names { missing: invalid, empty: invalid, invalid }
    }
}
