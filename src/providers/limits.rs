//! How much an endpoint can carry: the figures of the rules, told of the members of the neutral message.

use core::ops::RangeInclusive;

use crate::codecs::text::META;
use crate::codecs::{phone, recipient, seconds, text};
use crate::engine::table::Most;
use crate::engine::{LEAST_BUTTONS, MOST_BUTTONS};
use crate::json::{ToJson, Writer};
use crate::message::Kind;

/// A smallest or greatest number for a member, or both. What a member may be as long as somebody likes has none; what has a
/// form of its own, as URLs have, is judged by that.
///
/// HTML's `maxlength` counts UTF-16 units, of which an emoji has two or more: set to a number of code points, it cuts texts with
/// emoji too early. Forms count code points themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limit {
    /// The member of the neutral message; of a button's `buttons.label`.
    pub member: &'static str,
    /// The kinds of buttons that it holds for: of a button's member, in buttons of these kinds; of any other member, in messages
    /// with such a button. Without any it holds for all.
    pub kinds: Option<&'static [Kind]>,
    /// The smallest number allowed. Of a text it is 1 where the text is required; white space alone counts as no text.
    pub min: Option<usize>,
    /// The greatest number allowed.
    pub max: Option<usize>,
    /// What is counted: `"buttons"`; `"code points"` of a text; whole `"seconds"`; `"digits"` of a phone number, whatever stands
    /// between them; `"group digits"`, those before the `@` in a group's id.
    pub unit: &'static str,
    /// What it stands on.
    pub basis: Basis,
    /// The page that states it, or that it is inferred from. No page says how few digits a phone number may have: the least is
    /// inferred from the endpoint's page, which shows numbers with country code and area code.
    pub source: &'static str,
}

/// What a limit stands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// The provider's documents state it.
    Stated,
    /// They do not; it is concluded from elsewhere.
    Inferred,
}

/// The recommendation that no phone number is longer than. It has no least length.
pub(crate) const E164: &str = "https://www.itu.int/rec/T-REC-E.164";

impl Limit {
    const fn of(member: &'static str, unit: &'static str, basis: Basis, source: &'static str) -> Limit {
        Limit { member, kinds: None, min: None, max: None, unit, basis, source }
    }

    const fn at_least(self, min: usize) -> Limit {
        Limit { min: Some(min), ..self }
    }

    const fn at_most(self, max: usize) -> Limit {
        Limit { max: Some(max), ..self }
    }

    const fn within(self, range: &RangeInclusive<usize>) -> Limit {
        self.at_least(*range.start()).at_most(*range.end())
    }

    /// The same limit, of buttons of some kinds or of messages with such a button.
    pub(crate) const fn only(self, kinds: &'static [Kind]) -> Limit {
        Limit { kinds: Some(kinds), ..self }
    }

    /// A text that the provider requires where it stands in the message.
    pub(crate) const fn required(member: &'static str, source: &'static str) -> Limit {
        Limit::of(member, "code points", Basis::Stated, source).at_least(text::LEAST)
    }

    /// A text that the message requires, though the provider does not.
    pub(crate) const fn required_by_us(member: &'static str, source: &'static str) -> Limit {
        Limit { basis: Basis::Inferred, ..Limit::required(member, source) }
    }

    /// How many buttons, as the provider states it.
    pub(crate) const fn buttons(most: usize, source: &'static str) -> Limit {
        Limit::of("buttons", "buttons", Basis::Stated, source).at_least(LEAST_BUTTONS).at_most(most)
    }

    /// That there are buttons, which is all that the provider states.
    pub(crate) const fn some_buttons(source: &'static str) -> Limit {
        Limit::of("buttons", "buttons", Basis::Stated, source).at_least(LEAST_BUTTONS)
    }

    /// The delays that the provider states.
    pub(crate) const fn delay(least: usize, most: usize, source: &'static str) -> Limit {
        Limit::of("delay", "seconds", Basis::Stated, source).at_least(least).at_most(most)
    }

    /// No delay is negative.
    pub(crate) const fn no_negative_delay(source: &'static str) -> Limit {
        Limit::of("delay", "seconds", Basis::Inferred, source).at_least(seconds::LEAST as usize)
    }

    /// Above this the delay is taken for milliseconds.
    pub(crate) const fn usual_delay(source: &'static str) -> Limit {
        Limit::of("delay", "seconds", Basis::Inferred, source).at_most(seconds::USUAL as usize)
    }

    /// The ids of groups, where the provider takes them.
    pub(crate) const fn groups(source: &'static str) -> Limit {
        Limit::of("to", "group digits", Basis::Inferred, source).within(&recipient::GROUP_DIGITS)
    }

    /// How few digits a phone may have; inferred from a page that shows them with country code and area code.
    pub(crate) const fn least_digits(member: &'static str, source: &'static str) -> Limit {
        Limit::of(member, "digits", Basis::Inferred, source).at_least(*phone::LENGTH.start())
    }

    /// How many digits a phone may have.
    pub(crate) const fn most_digits(member: &'static str) -> Limit {
        Limit::of(member, "digits", Basis::Inferred, E164).at_most(*phone::LENGTH.end())
    }

    /// How long a text may be where the provider says so.
    pub(crate) const fn most(member: &'static str, most: &Most, docs: &'static str) -> Limit {
        let source = if let Some(docs) = most.basis.docs { docs } else { docs };
        let basis = if most.basis.inferred { Basis::Inferred } else { Basis::Stated };
        Limit::of(member, "code points", basis, source).at_most(most.count as usize)
    }

    /// How many buttons WhatsApp shows.
    pub(crate) const MOST_BUTTONS: Limit = Limit::of("buttons", "buttons", Basis::Inferred, META).at_most(MOST_BUTTONS as usize);
    /// WhatsApp's own limit for messages with reply buttons, or for those buttons.
    pub(crate) const fn with_replies(member: &'static str, max: usize) -> Limit {
        Limit::of(member, "code points", Basis::Inferred, META).only(&[Kind::Reply]).at_most(max)
    }
}

impl Basis {
    /// As it stands in the catalogue.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Basis::Stated => "stated",
            Basis::Inferred => "inferred",
        }
    }
}

impl ToJson for Limit {
    fn write(&self, out: &mut Writer) {
        out.open('{');
        out.name("member").text(self.member);
        if let Some(kinds) = self.kinds {
            out.name("kinds").list(kinds);
        }
        if let Some(min) = self.min {
            out.name("min").count(min);
        }
        if let Some(max) = self.max {
            out.name("max").count(max);
        }
        out.name("unit").text(self.unit);
        out.name("basis").text(self.basis.as_str());
        out.name("source").text(self.source);
        out.close('}');
    }
}
