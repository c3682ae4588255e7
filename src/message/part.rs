//! The parts of a message, by which all tables name what their members carry.

use super::words;
use crate::issue::{Ending, Loss, Subject, Words};

/// All parts, each with what is known of it.
macro_rules! parts {
    ($($(#[$doc:meta])* $part:ident $(= $number:literal)?: $facts:expr;)+) => {
        /// A part of the neutral message, or of the options.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[repr(u8)]
        pub(crate) enum Part {
            $($(#[$doc])* $part $(= $number)?,)+
        }

        impl Part {
            pub const fn facts(self) -> &'static Facts {
                match self {
                    $(Part::$part => const { &$facts },)+
                }
            }
        }
    };
}

parts! {
    Schema: of(Subject::Schema);
    To: of(Subject::To);
    Text: Facts { most: Some(1024), ..of(Subject::Text) };
    Title: Facts { most: Some(60), ..missed(Subject::Title) };
    Media: Facts { whole: true, ..missed(Subject::Media) };
    MediaType: of(Subject::MediaType);
    MediaUrl: of(Subject::Url);
    Footer: Facts { most: Some(60), ..missed(Subject::Footer) };
    Buttons: of(Subject::Buttons);
    Delay: Facts { whole: true, ..unneeded(Subject::Delay, words::DELAY_IGNORED) };
    Quote: Facts { whole: true, ..missed(Subject::Quote) };
    QuoteId: Facts { whole: true, ..of(Subject::Quote) };
    QuotePrivate: Facts { whole: true, ..missed(Subject::Quote) };
    Source: unneeded(Subject::Source, words::SOURCE_IGNORED);
    /// A text that only payloads have.
    Subtitle: of(Subject::Subtitle);
    /// The buttons in an older form that only payloads have.
    OldButtons: of(Subject::Buttons);
    /// A button as a whole; from here on parts of a button.
    Button: of(Subject::Button);
    Type: of(Subject::ButtonType);
    Label: Facts { most: Some(20), ..of(Subject::Label) };
    Url: of(Subject::Url);
    Phone: of(Subject::Phone);
    Code: of(Subject::Code);
    Id: Facts { most: Some(256), ..unneeded(Subject::ButtonId, words::BUTTON_ID_IGNORED) };
    /// The URL of a video, where payloads have a place of its own for it.
    VideoUrl: of(Subject::Url);
    /// The URL of a document, in the same way.
    DocumentUrl: of(Subject::Url);
    /// The provider's own id of a picture, video or document, in place of its URL.
    ImageId: of_account();
    VideoId: of_account();
    DocumentId: of_account();
    /// The name of what stands beside it: of a text, a picture, …
    Sort: of(Subject::Member);
    /// The id of a user without a phone, where payloads have a place of its own for it.
    UserId: of(Subject::To);
    /// No part of a message: what is always the same, or what only a provider knows.
    Nothing = 31: of(Subject::Member);
    /// From here on options.
    Locale = 32: of(Subject::Locale);
    OnLoss: of(Subject::Loss);
    Credentials: of(Subject::Credentials);
    BaseUrl: of(Subject::BaseUrl);
}

/// How many parts there are of a message, those of one button among them.
pub(crate) const ALL: usize = 32;
/// How many parts of a button there may be, or of the options.
pub(crate) const OWN: usize = 8;

/// What is known of a part, whatever carries it.
#[derive(Clone, Copy)]
pub(crate) struct Facts {
    /// What its codes begin with.
    pub subject: Subject,
    /// Whether all that can be wrong with it is that it is invalid.
    pub whole: bool,
    /// Who misses it where it is lost, and how that is told; without it nobody does.
    pub loss: Option<(Loss, Ending, &'static Words)>,
    /// How many code points of it WhatsApp is known to take in messages with reply buttons; of a button's part in those.
    pub most: Option<u16>,
}

impl Part {
    /// Whether it is a part of a button.
    pub const fn is_of_button(self) -> bool {
        self as u8 >= Part::Button as u8 && self as u8 <= Part::Id as u8
    }

    /// The part as a bit; none, where it is no part of a message.
    pub const fn bit(self) -> u32 {
        if (self as u8) < Part::Nothing as u8 { 1 << self as u8 } else { 0 }
    }

    /// Whether it is what a button opens, dials or copies.
    pub const fn is_purpose(self) -> bool {
        matches!(self, Part::Url | Part::Phone | Part::Code)
    }

    /// Whether it names something: a button, a message, a file.
    pub const fn is_id(self) -> bool {
        matches!(self, Part::Id | Part::QuoteId | Part::ImageId | Part::VideoId | Part::DocumentId)
    }

    /// The parts by whose names it may go in an object that is there for it, as bits: a link's of whatever kind, and an id's.
    pub const fn names_inside(self) -> u32 {
        match self {
            Part::MediaUrl | Part::VideoUrl | Part::DocumentUrl => self.bit() | Part::Url.bit() | Part::MediaUrl.bit(),
            _ if self.is_id() => self.bit() | Part::Id.bit(),
            _ => self.bit(),
        }
    }

    /// Those that are no parts of a button, as bits.
    pub const OF_MESSAGE: u32 = (1 << Part::Button as u8) - 1;

    /// Where its value stands among those of a button, or of the options.
    #[inline]
    pub const fn own(self) -> usize {
        self as usize % OWN
    }

    /// The part that it is inside of.
    pub const fn around(self) -> Option<Part> {
        match self {
            Part::MediaType
            | Part::MediaUrl
            | Part::VideoUrl
            | Part::DocumentUrl
            | Part::ImageId
            | Part::VideoId
            | Part::DocumentId => Some(Part::Media),
            Part::QuoteId | Part::QuotePrivate => Some(Part::Quote),
            Part::OldButtons => Some(Part::Buttons),
            _ => None,
        }
    }

    /// The part of a message that it carries; nothing, if no message has it.
    pub const fn of_message(self) -> Part {
        match self {
            Part::VideoUrl | Part::DocumentUrl => Part::MediaUrl,
            Part::UserId => Part::To,
            Part::ImageId | Part::VideoId | Part::DocumentId | Part::Sort => Part::Nothing,
            _ => self,
        }
    }
}

const fn of(subject: Subject) -> Facts {
    Facts { subject, whole: false, loss: None, most: None }
}

/// Of what the message's reader would miss.
const fn missed(subject: Subject) -> Facts {
    Facts { loss: Some((Loss::Reader, Ending::Unsupported, words::UNSUPPORTED)), ..of(subject) }
}

/// Of what only the account can show that it was uploaded with.
const fn of_account() -> Facts {
    Facts { whole: true, loss: Some((Loss::Reader, Ending::Unsupported, words::MEDIA_ID_UNSUPPORTED)), ..of(Subject::Media) }
}

/// Of what only its sender would miss.
const fn unneeded(subject: Subject, words: &'static Words) -> Facts {
    Facts { loss: Some((Loss::Sender, Ending::Ignored, words)), ..of(subject) }
}
