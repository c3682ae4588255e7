//! How much an endpoint can carry: the figures of the rules, told of the members of the neutral message.

use alloc::vec::Vec;

use serde::Serialize;

use super::Endpoint;
use super::derived::OWN;
use crate::codecs::text::META;
use crate::codecs::{Codec, phone, recipient, seconds, text};
use crate::engine::table::Most;
use crate::engine::{LEAST_BUTTONS, MOST_BUTTONS, Member};
use crate::message::{Kind, Part};

/// A smallest or greatest number for a member, or both. What a member may be as long as somebody likes has none; what has a
/// form of its own, as URLs have, is judged by that.
///
/// HTML's `maxlength` counts UTF-16 units, of which an emoji has two or more: set to a number of code points, it cuts texts with
/// emoji too early. Forms count code points themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Limit {
    /// The member of the neutral message; of a button's `buttons.label`.
    pub member: &'static str,
    /// The kinds of buttons that it holds for: of a button's member, in buttons of these kinds; of any other member, in messages
    /// with such a button. Without any it holds for all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kinds: Option<&'static [Kind]>,
    /// The smallest number allowed. Of a text it is 1 where the text is required; white space alone counts as no text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min: Option<usize>,
    /// The greatest number allowed.
    #[serde(skip_serializing_if = "Option::is_none")]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Basis {
    /// The provider's documents state it.
    Stated,
    /// They do not; it is concluded from elsewhere.
    Inferred,
}

/// The recommendation that no phone number is longer than. It has no least length.
pub(crate) const E164: &str = "https://www.itu.int/rec/T-REC-E.164";

impl Limit {
    const fn stated(member: &'static str, unit: &'static str, source: &'static str) -> Limit {
        Limit { member, kinds: None, min: None, max: None, unit, basis: Basis::Stated, source }
    }

    const fn inferred(member: &'static str, unit: &'static str, source: &'static str) -> Limit {
        Limit { basis: Basis::Inferred, ..Limit::stated(member, unit, source) }
    }

    const fn at_least(self, min: usize) -> Limit {
        Limit { min: Some(min), ..self }
    }

    const fn at_most(self, max: usize) -> Limit {
        Limit { max: Some(max), ..self }
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

impl Endpoint {
    /// How much it can carry.
    #[must_use]
    pub fn limits(&self) -> Vec<Limit> {
        let docs = self.docs.first().copied().unwrap_or_default();
        let has_replies = self.kinds().contains(&Kind::Reply);
        let mut out = Vec::new();
        for (part, name) in [(Part::To, "to"), (Part::Text, "text"), (Part::Title, "title"), (Part::Footer, "footer")] {
            let Some(member) = self.member(part) else { continue };
            if let Some(Codec::Recipient(ids)) = member.codec() {
                out.extend(digits(name, docs));
                let groups = |page| Limit::inferred(name, "group digits", page);
                let (least, most) = recipient::GROUP_DIGITS.into_inner();
                out.extend(ids.groups.map(|page| groups(page).at_least(least).at_most(most)));
            } else if member.is_required() {
                out.push(Limit::stated(name, TEXT, docs).at_least(text::LEAST));
            }
            match member.most {
                Some(most) => out.push(most_of(name, most, docs)),
                None => out.extend(with_replies(name, part).filter(|_| has_replies)),
            }
        }
        let buttons = Limit::stated("buttons", "buttons", docs).at_least(LEAST_BUTTONS);
        match self.buttons().map(|buttons| buttons.most) {
            None => out.push(buttons.at_most(1)),
            Some(Some((most, _))) => out.push(buttons.at_most(most as usize)),
            Some(None) => {
                out.extend([buttons, Limit::inferred("buttons", "buttons", META).at_most(MOST_BUTTONS as usize)]);
            }
        }
        for (part, name) in OWN {
            self.limits_of_own(part, name, docs, &mut out);
        }
        if let Some(member) = self.member(Part::Delay)
            && let Some(Codec::Seconds(range)) = member.codec()
        {
            let page = member.bases.rule.docs.unwrap_or(docs);
            let [stated, inferred] = [Limit::stated, Limit::inferred].map(|limit| limit("delay", "seconds", page));
            if let Some(most) = range.most {
                out.push(stated.at_least(range.least as usize).at_most(most as usize));
            }
            out.push(inferred.at_least(seconds::LEAST as usize));
            if range.most.is_none() {
                // Above this the delay is taken for milliseconds.
                out.push(inferred.at_most(seconds::USUAL as usize));
            }
        }
        if self.member(Part::QuoteId).is_some() {
            out.push(Limit::inferred("quote.messageId", TEXT, docs).at_least(text::LEAST));
        }
        out
    }

    fn limits_of_own(&self, part: Part, name: &'static str, docs: &'static str, out: &mut Vec<Limit>) {
        let first = |with: &[Kind]| with.first().and_then(|kind| self.member_of(*kind, part));
        let (required, kinds) = self.kinds_with(part, Member::is_required);
        match first(&required).and_then(Member::codec) {
            Some(Codec::Dial { .. }) => out.extend(digits(name, docs)),
            // The message requires it, the provider does not.
            Some(Codec::CopyLink) => out.push(Limit::inferred(name, TEXT, docs).at_least(text::LEAST)),
            Some(Codec::Text) => {
                // Only the buttons that copy have a code.
                let kinds = kinds.filter(|_| part != Part::Code);
                out.push(Limit { kinds, ..Limit::stated(name, TEXT, docs).at_least(text::LEAST) });
            }
            _ => {}
        }
        let (limited, kinds) = self.kinds_with(part, |member| member.most.is_some());
        if let Some(most) = first(&limited).and_then(|member| member.most) {
            out.push(Limit { kinds, ..most_of(name, most, docs) });
        }
        if !limited.contains(&Kind::Reply) && self.member_of(Kind::Reply, part).is_some() {
            out.extend(with_replies(name, part));
        }
    }
}

/// What is counted of a text.
const TEXT: &str = "code points";

/// How many digits a phone may have. The least is inferred from a page that shows them with country code and area code.
fn digits(name: &'static str, docs: &'static str) -> [Limit; 2] {
    let (least, most) = phone::LENGTH.into_inner();
    [Limit::inferred(name, "digits", docs).at_least(least), Limit::inferred(name, "digits", E164).at_most(most)]
}

/// How long a text may be where the provider says so.
fn most_of(name: &'static str, most: &Most, docs: &'static str) -> Limit {
    let limit = if most.basis.inferred { Limit::inferred } else { Limit::stated };
    limit(name, TEXT, most.basis.docs.unwrap_or(docs)).at_most(most.count as usize)
}

/// WhatsApp's own limit for messages with reply buttons, or for those buttons.
fn with_replies(name: &'static str, part: Part) -> Option<Limit> {
    let limit = Limit { kinds: Some(&[Kind::Reply]), ..Limit::inferred(name, TEXT, META) };
    part.facts().most.map(|most| limit.at_most(most.into()))
}
