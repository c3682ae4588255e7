//! The parts of a message, by which all tables name what their members carry.

use super::{Kind, words};
use crate::issue::{Ending, Loss, Subject, Words};

/// A part of the neutral message, or of the options.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Part {
    Schema,
    To,
    Text,
    Title,
    Media,
    MediaType,
    MediaUrl,
    Footer,
    Buttons,
    Delay,
    Quote,
    QuoteId,
    QuotePrivate,
    Source,
    /// A text that only payloads have.
    Subtitle,
    /// The buttons in an older form that only payloads have.
    OldButtons,
    /// A button as a whole; from here on parts of a button.
    Button,
    Type,
    Label,
    Url,
    Phone,
    Code,
    Id,
    /// The URL of a video, where payloads have a place of its own for it.
    VideoUrl,
    /// From here on options.
    Locale = 24,
    OnLoss,
    Credentials,
    BaseUrl,
    /// What is always the same and carries nothing.
    Constant,
}

/// How many parts there are of a message, those of one button among them.
pub(crate) const ALL: usize = 24;
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

    /// Where its value stands among those of a button, or of the options.
    #[inline]
    pub const fn own(self) -> usize {
        self as usize % OWN
    }

    /// The part that it is inside of.
    pub const fn around(self) -> Option<Part> {
        match self {
            Part::MediaType | Part::MediaUrl | Part::VideoUrl => Some(Part::Media),
            Part::QuoteId | Part::QuotePrivate => Some(Part::Quote),
            Part::OldButtons => Some(Part::Buttons),
            _ => None,
        }
    }

    /// The part of a message that it carries.
    pub const fn of_message(self) -> Part {
        match self {
            Part::VideoUrl => Part::MediaUrl,
            _ => self,
        }
    }

    pub const fn facts(self) -> &'static Facts {
        const fn of(subject: Subject) -> Facts {
            Facts { subject, whole: false, loss: None, most: None }
        }
        const fn missed(subject: Subject) -> Facts {
            Facts { loss: Some((Loss::Reader, Ending::Unsupported, words::UNSUPPORTED)), ..of(subject) }
        }
        const fn unneeded(subject: Subject, words: &'static Words) -> Facts {
            Facts { loss: Some((Loss::Sender, Ending::Ignored, words)), ..of(subject) }
        }
        use Subject as S;
        match self {
            Part::Schema => const { &of(S::Schema) },
            Part::To => const { &of(S::To) },
            Part::Text => const { &Facts { most: Some(1024), ..of(S::Text) } },
            Part::Title => const { &Facts { most: Some(60), ..missed(S::Title) } },
            Part::Media => const { &Facts { whole: true, ..missed(S::Media) } },
            Part::MediaType => const { &of(S::MediaType) },
            Part::MediaUrl | Part::VideoUrl | Part::Url => const { &of(S::Url) },
            Part::Footer => const { &Facts { most: Some(60), ..missed(S::Footer) } },
            Part::Buttons | Part::OldButtons => const { &of(S::Buttons) },
            Part::Delay => const { &Facts { whole: true, ..unneeded(S::Delay, words::DELAY_IGNORED) } },
            Part::Quote | Part::QuotePrivate => const { &Facts { whole: true, ..missed(S::Quote) } },
            Part::QuoteId => const { &Facts { whole: true, ..of(S::Quote) } },
            Part::Source => const { &unneeded(S::Source, words::SOURCE_IGNORED) },
            Part::Subtitle => const { &of(S::Subtitle) },
            Part::Button => const { &of(S::Button) },
            Part::Type => const { &of(S::ButtonType) },
            Part::Label => const { &Facts { most: Some(20), ..of(S::Label) } },
            Part::Phone => const { &of(S::Phone) },
            Part::Code => const { &of(S::Code) },
            Part::Id => const { &Facts { most: Some(256), ..unneeded(S::ButtonId, words::BUTTON_ID_IGNORED) } },
            Part::Constant => const { &of(S::Member) },
            Part::Locale => const { &of(S::Locale) },
            Part::OnLoss => const { &of(S::Loss) },
            Part::Credentials => const { &of(S::Credentials) },
            Part::BaseUrl => const { &of(S::BaseUrl) },
        }
    }
}

/// Some kinds of buttons.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Kinds(u8);

impl Kinds {
    pub fn add(&mut self, kind: Kind) {
        self.0 |= 1 << kind as u8;
    }

    pub fn has(self, kind: Kind) -> bool {
        self.0 & 1 << kind as u8 != 0
    }

    pub fn count(self) -> u32 {
        self.0.count_ones()
    }

    pub fn names(self) -> impl Iterator<Item = &'static str> {
        Kind::ALL.into_iter().filter(move |kind| self.has(*kind)).map(Kind::as_str)
    }
}
