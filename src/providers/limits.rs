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
    /// The page that states it, or that it is inferred from. Where no page says how few digits a phone number may have, the least is
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

const TEXT: &str = "code points";

impl Endpoint {
    /// How much it can carry.
    #[must_use]
    pub fn limits(&self) -> Vec<Limit> {
        let mut out = Vec::new();
        let above = [(Part::To, "to"), (Part::Text, "text"), (Part::Title, "title"), (Part::Footer, "footer")];
        let below = [(Part::Delay, "delay"), (Part::QuoteId, "quote.messageId"), (Part::Source, "source")];
        for (part, name) in above.into_iter().chain([(Part::Buttons, "buttons")]).chain(OWN).chain(below) {
            self.limits_of(part, name, &mut out);
        }
        out
    }

    fn limits_of(&self, part: Part, name: &'static str, out: &mut Vec<Limit>) {
        use Basis::{Inferred, Stated};

        let docs = self.docs.first().copied().unwrap_or_default();
        let judged = |member: &Member, part: Part| {
            member.is_required() && member.is_for(part) || matches!(member.part, Part::Delay | Part::QuoteId)
        };
        match self.first(part, judged).and_then(|(member, kinds)| Some((member, member.codec()?, kinds))) {
            Some((member, codec @ (Codec::Recipient(_) | Codec::Dial { .. }), _)) => {
                let (least, most) = phone::LENGTH.into_inner();
                let page = member.bases.rule.docs.unwrap_or(docs);
                out.push(match codec {
                    Codec::Recipient(ids) if ids.least != least => Limit::of(name, "digits", Stated, page, ids.least..),
                    // The least is inferred from a page that shows phones with country code and area code.
                    _ => Limit::of(name, "digits", Inferred, docs, least..),
                });
                out.push(Limit::of(name, "digits", Inferred, E164, ..=most));
                if let Codec::Recipient(ids) = codec {
                    out.extend(ids.groups.map(|page| Limit::of(name, "group digits", Inferred, page, recipient::GROUP_DIGITS)));
                }
            }
            Some((member, codec @ (Codec::Text | Codec::Key | Codec::CopyLink), kinds)) => {
                // The message requires what is in a copy link, or a quote, the provider does not.
                let is_stated = !member.bases.need.inferred || member.part != part;
                let is_text = matches!(codec, Codec::Text | Codec::Key);
                let basis = if is_text && member.is_required() && is_stated { Stated } else { Inferred };
                // Only the buttons that copy have a code.
                let kinds = kinds.filter(|_| part != Part::Code);
                let page = member.bases.need.docs.unwrap_or(docs);
                out.push(Limit { kinds, ..Limit::of(name, TEXT, basis, page, text::LEAST..) });
            }
            Some((member, Codec::Seconds(range), _)) => {
                let page = member.bases.rule.docs.unwrap_or(docs);
                if let Some(most) = range.most {
                    out.push(Limit::of(name, "seconds", Stated, page, range.least as usize..=most as usize));
                }
                out.push(Limit::of(name, "seconds", Inferred, page, seconds::LEAST as usize..));
                if range.most.is_none() {
                    // Above this the delay is taken for milliseconds.
                    out.push(Limit::of(name, "seconds", Inferred, page, ..=seconds::USUAL as usize));
                }
            }
            _ => {}
        }
        if let (Part::Buttons, Some((most, basis))) = (part, self.buttons().and_then(|buttons| buttons.most_with_reply)) {
            let page = basis.docs.unwrap_or(docs);
            out.push(Limit { kinds: Some(&[Kind::Reply]), ..Limit::of(name, name, Stated, page, ..=most as usize) });
        }
        match (part, self.most_buttons()) {
            (Part::Buttons, Some(most)) => {
                let page = self.buttons().and_then(|buttons| buttons.most?.1.docs).unwrap_or(docs);
                out.push(Limit::of(name, name, Stated, page, LEAST_BUTTONS..=most as usize));
            }
            (Part::Buttons, None) => {
                out.push(Limit::of(name, name, Stated, docs, LEAST_BUTTONS..));
                out.push(Limit::of(name, name, Inferred, META, ..=MOST_BUTTONS as usize));
            }
            _ => {}
        }
        if let Some((member, kinds)) = self.first(part, |member, _| member.most.is_some())
            && let Some(most) = member.most
        {
            let basis = if most.basis.inferred { Inferred } else { Stated };
            let page = most.basis.docs.unwrap_or(docs);
            out.push(Limit { kinds, ..Limit::of(name, TEXT, basis, page, ..=most.count as usize) });
        }
        // WhatsApp's own limit for messages with reply buttons, or for those buttons.
        let is_lower = |most: u16| {
            self.member_of(Kind::Reply, part).is_some_and(|member| member.most.is_none_or(|own| own.count > most.into()))
        };
        if let Some(most) = part.facts().most.filter(|most| is_lower(*most)) {
            out.push(Limit { kinds: Some(&[Kind::Reply]), ..Limit::of(name, TEXT, Inferred, META, ..=usize::from(most)) });
        }
    }
}
