//! How much an endpoint can carry: the figures of the rules, told of the members of the neutral message.

use alloc::vec::Vec;
use core::ops::{Bound, RangeBounds};

use serde::Serialize;

use super::Endpoint;
use super::derived::OWN;
use crate::codecs::text::META;
use crate::codecs::{Codec, phone, recipient, seconds, text};
use crate::engine::{LEAST_BUTTONS, MOST_BUTTONS, Member};
use crate::message::{Kind, Part};
use crate::text::vocabulary;

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

vocabulary! { pub as_str;
    /// What a limit stands on.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
    #[serde(rename_all = "lowercase")]
    pub enum Basis {
        /// The provider's documents state it.
        Stated = "stated",
        /// They do not; it is concluded from elsewhere.
        Inferred = "inferred",
    }
}

/// The recommendation that no phone number is longer than. It has no least length.
pub(crate) const E164: &str = "https://www.itu.int/rec/T-REC-E.164";

impl Limit {
    fn of(member: &'static str, unit: &'static str, basis: Basis, source: &'static str, range: impl RangeBounds<usize>) -> Limit {
        let figure = |bound: Bound<&usize>| if let Bound::Included(figure) = bound { Some(*figure) } else { None };
        Limit { member, kinds: None, min: figure(range.start_bound()), max: figure(range.end_bound()), unit, basis, source }
    }
}

/// What is counted of a text.
const TEXT: &str = "code points";

impl Endpoint {
    /// How much it can carry.
    #[must_use]
    pub fn limits(&self) -> Vec<Limit> {
        let docs = self.docs.first().copied().unwrap_or_default();
        let mut out = Vec::new();
        for (part, name) in [(Part::To, "to"), (Part::Text, "text"), (Part::Title, "title"), (Part::Footer, "footer")] {
            self.limits_of(part, name, docs, &mut out);
        }
        let buttons = "buttons";
        if let Some(most) = self.most_buttons() {
            out.push(Limit::of(buttons, buttons, Basis::Stated, docs, LEAST_BUTTONS..=most as usize));
        } else {
            out.push(Limit::of(buttons, buttons, Basis::Stated, docs, LEAST_BUTTONS..));
            out.push(Limit::of(buttons, buttons, Basis::Inferred, META, ..=MOST_BUTTONS as usize));
        }
        for (part, name) in OWN {
            self.limits_of(part, name, docs, &mut out);
        }
        if let Some(member) = self.member(Part::Delay)
            && let Some(Codec::Seconds(range)) = member.codec()
        {
            let page = member.bases.rule.docs.unwrap_or(docs);
            if let Some(most) = range.most {
                out.push(Limit::of("delay", "seconds", Basis::Stated, page, range.least as usize..=most as usize));
            }
            out.push(Limit::of("delay", "seconds", Basis::Inferred, page, seconds::LEAST as usize..));
            if range.most.is_none() {
                // Above this the delay is taken for milliseconds.
                out.push(Limit::of("delay", "seconds", Basis::Inferred, page, ..=seconds::USUAL as usize));
            }
        }
        if self.member(Part::QuoteId).is_some() {
            out.push(Limit::of("quote.messageId", TEXT, Basis::Inferred, docs, text::LEAST..));
        }
        out
    }

    fn limits_of(&self, part: Part, name: &'static str, docs: &'static str, out: &mut Vec<Limit>) {
        // The least is inferred from a page that shows phones with country code and area code.
        let digits = || {
            let (least, most) = phone::LENGTH.into_inner();
            [Limit::of(name, "digits", Basis::Inferred, docs, least..), Limit::of(name, "digits", Basis::Inferred, E164, ..=most)]
        };
        match self.first(part, Member::is_required).and_then(|(member, kinds)| Some((member.codec()?, kinds))) {
            Some((Codec::Recipient(ids), _)) => {
                out.extend(digits());
                let groups = |page| Limit::of(name, "group digits", Basis::Inferred, page, recipient::GROUP_DIGITS);
                out.extend(ids.groups.map(groups));
            }
            Some((Codec::Dial { .. }, _)) => out.extend(digits()),
            // The message requires it, the provider does not.
            Some((Codec::CopyLink, _)) => out.push(Limit::of(name, TEXT, Basis::Inferred, docs, text::LEAST..)),
            Some((Codec::Text, kinds)) => {
                // Only the buttons that copy have a code.
                let kinds = kinds.filter(|_| part != Part::Code);
                out.push(Limit { kinds, ..Limit::of(name, TEXT, Basis::Stated, docs, text::LEAST..) });
            }
            _ => {}
        }
        if let Some((member, kinds)) = self.first(part, |member| member.most.is_some())
            && let Some(most) = member.most
        {
            let basis = if most.basis.inferred { Basis::Inferred } else { Basis::Stated };
            let page = most.basis.docs.unwrap_or(docs);
            out.push(Limit { kinds, ..Limit::of(name, TEXT, basis, page, ..=most.count as usize) });
        }
        // WhatsApp's own limit for messages with reply buttons, or for those buttons.
        if self.member_of(Kind::Reply, part).is_some_and(|member| member.most.is_none())
            && let Some(most) = part.facts().most
        {
            out.push(Limit { kinds: Some(&[Kind::Reply]), ..Limit::of(name, TEXT, Basis::Inferred, META, ..=usize::from(most)) });
        }
    }
}
