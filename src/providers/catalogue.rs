//! What is known of a provider: facts only, each with its source.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use super::limits::E164;
use super::{Handlers, Limit};
use crate::answer::{Known, Said};
use crate::event::{Event, Sent};
use crate::issue::Response;
use crate::json::{ToJson, Writer};
use crate::message::Kind;
use crate::rules::text::META;
use crate::source_map::Link;
use crate::strings::joined;
use crate::value::Value;

/// A gateway to WhatsApp.
#[derive(Debug)]
#[non_exhaustive]
pub struct Provider {
    /// Names it, also as a target: `"z-api"`.
    pub id: &'static str,
    /// Its name as it writes it.
    pub name: &'static str,
    /// Whether sending a request twice sends one message; `None` where its documents do not say.
    pub idempotent: Option<bool>,
    /// How many requests it takes.
    pub rate_limit: Option<RateLimit>,
    /// What a request needs beside the payload.
    pub credentials: &'static [&'static Credential],
    /// Warnings of its pages that concern no single message.
    pub notes: &'static [Note],
    /// Where its button messages are sent to.
    pub endpoints: &'static [Endpoint],
    /// The headers of each request, `Content-Type` aside.
    pub(crate) headers: &'static [Header],
    /// What comes back from it.
    pub(crate) wire: Wire,
}

/// So many requests in so many seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateLimit {
    /// The number of requests.
    pub requests: usize,
    /// The time they may take.
    pub seconds: usize,
    /// What they are counted by: `"token"`.
    pub per: &'static str,
}

/// A value that only the sender knows.
#[derive(Debug)]
#[non_exhaustive]
pub struct Credential {
    /// Its name, between braces where it stands in URLs and headers.
    pub name: &'static str,
    /// Where it stands in the request.
    pub place: CredentialPlace,
    /// Whether some accounts do without it.
    pub optional: bool,
    /// What the provider documents about an empty one.
    pub(crate) required: Option<&'static crate::issue::Basis>,
}

/// Where a credential stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CredentialPlace {
    /// In the path of the URL.
    Path,
    /// In a header.
    Header,
}

/// Something a provider's page says about its use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Note {
    /// In our words.
    pub text: &'static str,
    /// The page.
    pub docs: &'static str,
}

/// A document that was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
    pub(crate) const REPLY_BUTTONS: Source = Source {
        page: META,
        about: "Meta's page on messages with reply buttons, updated on 2026-05-21: the limits of WhatsApp itself.",
        seen: "2026-11",
    };
    /// What phone numbers are.
    pub(crate) const PHONES: Source = Source {
        page: E164,
        about: "ITU-T's recommendation on phone numbers, for its best known rule alone: at most 15 digits, country code included. It has no least length.",
        seen: Source::UNREAD,
    };
    /// In place of a month: nobody noted that the page was read.
    pub const UNREAD: &'static str = "not recorded";
}

/// A URL that takes button messages.
#[non_exhaustive]
pub struct Endpoint {
    /// Names it, also as a target: `"z-api/send-button-otp"`.
    pub id: &'static str,
    /// The buttons that it can carry.
    pub kinds: &'static [Kind],
    /// The pages that document it, the one that states its rules first.
    pub docs: &'static [&'static str],
    /// How much it can carry.
    pub limits: &'static [Limit],
    /// What its pages warn of or leave open, and how WhatsApp shows its messages.
    pub notes: &'static [Note],
    /// Everything that its rules stand on.
    pub sources: &'static [Source],
    /// Which member of the message stands where in the payload.
    pub links: &'static [Link],
    pub(crate) url: Url,
    /// What it is documented to answer to a value of the wrong JSON kind.
    pub(crate) wrong_kind: Option<Response>,
    pub(crate) rules: Handlers,
    #[cfg(not(target_arch = "wasm32"))]
    pub(crate) schemas: Schemas,
}

/// What the endpoint's JSON Schemas say beyond the kinds of the members: `check` and `translate`, as far as a schema can say it.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Clone, Copy)]
pub(crate) struct Schemas {
    /// The payload's.
    pub payload: fn() -> crate::schema::Shape,
    /// Narrows the message's to what the endpoint carries without an error.
    pub message: fn(&mut crate::schema::MessageShape),
    /// A message that it carries whole, as JSON.
    pub example: &'static str,
}

/// What it takes to build a request for an endpoint.
#[derive(Clone, Copy)]
pub(crate) struct Route {
    pub provider: &'static str,
    pub id: &'static str,
    pub headers: &'static [Header],
    pub url: Url,
    pub links: &'static [Link],
    pub wrong_kind: Option<Response>,
    pub wire: Wire,
    pub rules: Handlers,
}

impl Route {
    pub const fn of(provider: &Provider, endpoint: &Endpoint) -> Route {
        Route {
            provider: provider.id,
            id: endpoint.id,
            headers: provider.headers,
            url: endpoint.url,
            links: endpoint.links,
            wrong_kind: endpoint.wrong_kind,
            wire: provider.wire,
            rules: endpoint.rules,
        }
    }
}

/// What comes back from a provider: answers and events.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Wire {
    /// Whether a value is what it posts to a webhook.
    pub is_event: fn(Value<'_>) -> bool,
    /// What such a value tells. Nothing added is an event of no name.
    pub events: fn(Value<'_>, Sent<'_>, &mut Vec<Event>),
    /// What the body of an answer says.
    pub said: fn(Value<'_>) -> Said,
    /// The texts that it is known to answer with.
    pub known: &'static [Known],
}

/// A URL with slots for credentials.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Url {
    pub origin: &'static str,
    pub path: &'static [Part],
}

/// A piece of a URL or header.
#[derive(Debug)]
pub(crate) enum Part {
    Text(&'static str),
    Slot(&'static Credential),
}

/// A header of a request.
#[derive(Debug)]
pub(crate) struct Header {
    pub name: &'static str,
    pub value: &'static [Part],
    /// The value for those who ask for the bare token.
    pub bare: &'static [Part],
}

impl Url {
    /// The URL with placeholders for the credentials.
    pub fn template(&self) -> String {
        joined(&[self.origin, &Part::template(self.path)])
    }
}

impl Part {
    /// The parts one after the other, credentials as placeholders: `Bearer {token}`.
    pub fn template(parts: &[Part]) -> String {
        let mut out = String::new();
        for part in parts {
            match part {
                Part::Text(text) => out.push_str(text),
                Part::Slot(credential) => {
                    out.push('{');
                    out.push_str(credential.name);
                    out.push('}');
                }
            }
        }
        out
    }
}

impl Credential {
    pub(crate) const fn path(name: &'static str) -> Credential {
        Credential { name, place: CredentialPlace::Path, optional: false, required: None }
    }

    pub(crate) const fn header(name: &'static str) -> Credential {
        Credential { name, place: CredentialPlace::Header, optional: false, required: None }
    }
}

impl Endpoint {
    /// The method of its requests.
    pub const METHOD: &'static str = "POST";

    /// Its URL with placeholders for the credentials: `https://ryzeapi.cloud/api/message/button/{instance}`.
    #[must_use]
    pub fn url(&self) -> String {
        self.url.template()
    }
}

impl fmt::Debug for Endpoint {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Endpoint").field("id", &self.id).field("kinds", &self.kinds).finish_non_exhaustive()
    }
}

impl ToJson for Provider {
    fn write(&self, out: &mut Writer) {
        out.open('{');
        out.name("id").text(self.id);
        out.name("name").text(self.name);
        match self.idempotent {
            Some(idempotent) => out.name("idempotent").bool(idempotent),
            None => out.name("idempotent").raw("null"),
        }
        if let Some(limit) = self.rate_limit {
            out.name("rateLimit").open('{');
            out.name("requests").count(limit.requests);
            out.name("seconds").count(limit.seconds);
            out.name("per").text(limit.per);
            out.close('}');
        }
        out.name("credentials").list(self.credentials);
        out.name("notes").list(self.notes);
        out.name("endpoints").list(self.endpoints);
        out.close('}');
    }
}

impl ToJson for Credential {
    fn write(&self, out: &mut Writer) {
        out.open('{');
        out.name("name").text(self.name);
        out.name("in").text(match self.place {
            CredentialPlace::Path => "path",
            CredentialPlace::Header => "header",
        });
        out.name("optional").bool(self.optional);
        out.close('}');
    }
}

impl ToJson for Note {
    fn write(&self, out: &mut Writer) {
        out.open('{');
        out.name("text").text(self.text);
        out.name("docs").text(self.docs);
        out.close('}');
    }
}

impl ToJson for Endpoint {
    fn write(&self, out: &mut Writer) {
        out.open('{');
        out.name("id").text(self.id);
        out.name("method").text(Endpoint::METHOD);
        out.name("url").text(&self.url());
        out.name("kinds").list(self.kinds);
        out.name("docs").list(self.docs);
        out.name("limits").list(self.limits);
        out.close('}');
    }
}

impl ToJson for Kind {
    fn write(&self, out: &mut Writer) {
        out.text(self.as_str());
    }
}

crate::json::serialize_as_json!(Provider, Endpoint);
