//! What is known of a provider: facts only, each with its source.

use alloc::string::String;
use core::fmt;

use serde::ser::SerializeStruct as _;
use serde::{Serialize, Serializer};

use super::limits::E164;
use crate::codecs::text::META;
use crate::engine::Table;
use crate::inbound::Wire;
use crate::request::{Credential, Header, METHOD, Url};

/// A gateway to WhatsApp.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Provider {
    /// Names it, also as a target: `"z-api"`.
    pub id: &'static str,
    /// Its name as it writes it.
    pub name: &'static str,
    /// Whether sending a request twice sends one message; `None` where its documents do not say.
    pub idempotent: Option<bool>,
    /// How many requests it takes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rate_limit: Option<RateLimit>,
    /// What a request needs beside the payload.
    pub credentials: &'static [&'static Credential],
    /// Whether it is WhatsApp's own interface, or a partner's of it.
    pub official: bool,
    /// Warnings of its pages that concern no single message.
    pub notes: &'static [Note],
    /// Where its button messages are sent to.
    pub endpoints: &'static [Endpoint],
    /// The headers of each request, `Content-Type` aside.
    #[serde(skip)]
    pub(crate) headers: &'static [Header],
    /// What comes back from it.
    #[serde(skip)]
    pub(crate) wire: Wire,
}

/// So many requests in so many seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct RateLimit {
    /// The number of requests.
    pub requests: usize,
    /// The time they may take.
    pub seconds: usize,
    /// What they are counted by: `"token"`.
    pub per: &'static str,
}

/// Something a provider's page says about its use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Note {
    /// In our words.
    pub text: &'static str,
    /// The page.
    pub docs: &'static str,
}

impl Note {
    pub(crate) const fn read(docs: &'static str, text: &'static str) -> Note {
        Note { text, docs }
    }
}

/// A document that was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Source {
    /// The page.
    pub page: &'static str,
    /// What it is, and how old it says it is.
    pub about: &'static str,
    /// When it was read: `2026-11`; or [`Source::UNREAD`].
    pub seen: &'static str,
}

impl Source {
    /// What WhatsApp itself says of messages with reply buttons.
    pub(crate) const REPLY_BUTTONS: Source =
        Source::read(META, "Meta's page on messages with reply buttons, updated on 2026-05-21: the limits of WhatsApp itself.");
    /// What phone numbers are.
    pub(crate) const PHONES: Source = Source {
        page: E164,
        about: "ITU-T's recommendation on phone numbers, for its best known rule alone: at most 15 digits, country code included. It has no least length.",
        seen: Source::UNREAD,
    };
    /// A page that was read in November 2026, as nearly all were.
    pub(crate) const fn read(page: &'static str, about: &'static str) -> Source {
        Source { page, about, seen: "2026-11" }
    }

    /// In place of a month: nobody noted that the page was read.
    pub const UNREAD: &'static str = "not recorded";
}

/// Notes or sources, each behind its page; sources perhaps with some that stand elsewhere, after all of them.
macro_rules! by_page {
    ($of:ident $(, [$($last:expr),+])?: $($page:expr => $text:expr;)+) => { &[$($of::read($page, $text),)+ $($($last),+)?] };
}
pub(super) use by_page;

/// A URL that takes button messages.
#[non_exhaustive]
pub struct Endpoint {
    /// Names it, also as a target: `"z-api/send-button-otp"`.
    pub id: &'static str,
    /// The pages that document it, the one that states its rules first.
    pub docs: &'static [&'static str],
    /// What its pages warn of or leave open, and how WhatsApp shows its messages.
    pub notes: &'static [Note],
    /// Everything that its rules stand on.
    pub sources: &'static [Source],
    pub(crate) url: Url,
    /// What it takes; all else is derived from it.
    pub(crate) table: &'static Table,
    /// A message that it carries whole, as JSON, for its schemas.
    #[cfg_attr(not(feature = "schemas"), expect(dead_code, reason = "only the schemas show it"))]
    pub(crate) example: &'static str,
}

impl Endpoint {
    /// The method of its requests.
    pub const METHOD: &'static str = METHOD;

    /// Its URL with placeholders for the credentials: `https://ryzeapi.cloud/api/message/button/{instance}`.
    #[must_use]
    pub fn url(&self) -> String {
        self.url.template()
    }
}

impl fmt::Debug for Endpoint {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Endpoint").field("id", &self.id).field("kinds", &self.kinds()).finish_non_exhaustive()
    }
}

impl Serialize for Endpoint {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let mut out = out.serialize_struct("Endpoint", 8)?;
        out.serialize_field("id", self.id)?;
        out.serialize_field("method", Endpoint::METHOD)?;
        out.serialize_field("url", &self.url())?;
        out.serialize_field("kinds", &self.kinds())?;
        out.serialize_field("docs", self.docs)?;
        out.serialize_field("carries", &self.carries())?;
        out.serialize_field("requires", &self.requires())?;
        out.serialize_field("limits", &self.limits())?;
        out.end()
    }
}

crate::json::serialize_as_json!(Credential);
