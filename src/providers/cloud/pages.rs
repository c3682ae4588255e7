//! The documents of WhatsApp's own interface, and what they say beside the rules.

use super::super::{Note, by_page};
use crate::codecs::text::META;

pub(in crate::providers) const REPLY_BUTTONS: &str = META;
pub(in crate::providers) const CTA_URL: &str =
    "https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/interactive-cta-url-messages";
/// Meta's description of the interface for programs.
pub(in crate::providers) const OPENAPI: &str = "https://github.com/facebook/openapi/blob/main/business-messaging-api_v23.0.yaml";
/// How phones are written.
pub(in crate::providers) const PHONES: &str =
    "https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/send-messages";
pub(in crate::providers) const GROUPS: &str = "https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/";
/// Users without a phone.
pub(in crate::providers) const USERS: &str =
    "https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids/";
pub(in crate::providers) const ERRORS: &str =
    "https://developers.facebook.com/documentation/business-messaging/whatsapp/support/error-codes/";
/// A feature beside: messages with `category`.
pub(in crate::providers) const DIRECT_SEND: &str =
    "https://developers.facebook.com/documentation/business-messaging/whatsapp/direct-send/supported-features-and-limits/";
/// A library in public code, for what no page says.
pub(in crate::providers) const PYWA: &str = "https://github.com/david-lev/pywa";

/// What the pages of both kinds of messages leave open.
macro_rules! notes {
    ($($page:expr => $text:expr;)*) => { by_page! {
        Note:
        $($page => $text;)*
        REPLY_BUTTONS => "Meta recommends media by the id of an upload over a `link`, which it fetches itself. A message has no place for such an id, which means nothing to any other account: put it into the built payload, `id` in place of `link`.";
        PHONES => "Without a `+` Meta may put the sender's own country code before a number, so that one is written with `+`; only of a number that seems to lack something it is left as it was given.";
        OPENAPI => "`recipient_type` is required in one place and has a default in another: it is written, and not missed.";
        USERS => "A user without a phone is reached by an id, `recipient` in place of `to`. Where both are given, `to` counts.";
        PYWA => "How long `biz_opaque_callback_data` may be, no page says; a library in public code knows of 512 characters.";
        DIRECT_SEND => "A payload with `category` is sent by Direct Send, another feature with rules of its own: up to ten buttons, replies and links together. This library does not know it.";
    } };
}

pub(in crate::providers) const REPLY_NOTES: &[Note] = notes! {
    REPLY_BUTTONS => "Labels are counted in code points: 20 letters with accents pass, as public code has measured.";
};
pub(in crate::providers) const CTA_NOTES: &[Note] = notes! {
    CTA_URL => "An older page of Meta's shows a header without `type`, and older ones allow text headers only; the newest page counts.";
    CTA_URL => "A code to copy is not sent as WhatsApp's copy link here: no page says that such a button shows as one that copies.";
};

/// What all rules of both tables stand on.
macro_rules! sources {
    ([$($last:expr),+] $($page:expr => $text:expr;)*) => { by_page! {
        Source, [$($last),+]:
        $($page => $text;)*
        $crate::providers::cloud::pages::CTA_URL => "Meta's page on messages with a link, updated on 2026-07-02.";
        $crate::providers::cloud::pages::OPENAPI => "Meta's description of the interface for programs, commit ecba623: envelope, media, limits, webhooks. It knows no `cta_url`.";
        $crate::providers::cloud::pages::PHONES => "Meta's page on sending messages: how phone numbers may be written.";
        $crate::providers::cloud::pages::GROUPS => "Meta's page on groups, updated on 2026-06-16: no interactive messages in them.";
        $crate::providers::cloud::pages::USERS => "Meta's page on users without a phone, updated on 2026-11-05.";
        $crate::providers::cloud::pages::ERRORS => "Meta's list of errors, updated on 2026-06-18: what the answers stand on.";
        $crate::providers::cloud::pages::DIRECT_SEND => "Meta's page on Direct Send, updated on 2026-07-31: what it has beside.";
        $crate::providers::cloud::pages::PYWA => "A library in public code, commit 0bcf2f19: codes of errors, and how long the callback data may be.";
    } };
}
pub(in crate::providers) use sources;
