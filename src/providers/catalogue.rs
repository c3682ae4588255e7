//! What is known of a provider: facts only, each with its source.

use std::fmt;

use super::Handlers;
use crate::json::{Json, object};
use crate::message::Kind;
use crate::source_map::Link;

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
}

/// So many requests in so many seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateLimit {
    /// The number of requests.
    pub requests: u64,
    /// The time they may take.
    pub seconds: u64,
    /// What they are counted by: `"token"`.
    pub per: &'static str,
}

/// A value that only the sender knows.
#[derive(Debug, PartialEq, Eq)]
pub struct Credential {
    /// Its name, between braces where it stands in URLs and headers.
    pub name: &'static str,
    /// Where it stands in the request.
    pub place: CredentialPlace,
    /// Whether some accounts do without it.
    pub optional: bool,
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
    pub(crate) url: Url,
    /// Which member of the message stands where in the payload.
    pub(crate) links: &'static [Link],
    /// What it is documented to answer to a value of the wrong JSON kind.
    pub(crate) wrong_kind: Option<&'static str>,
    pub(crate) rules: Handlers,
}

/// A smallest and greatest number for a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    /// The member of the neutral message; of a button's `buttons.label`.
    pub member: &'static str,
    /// The smallest number allowed.
    pub min: Option<u64>,
    /// The greatest number allowed.
    pub max: Option<u64>,
    /// What is counted: `"buttons"`, `"code points"`, `"seconds"`.
    pub unit: &'static str,
    /// Whether breaking it is an error that the provider documents, or a warning.
    pub basis: Basis,
    /// The page.
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

/// A URL with slots for credentials.
#[derive(Debug)]
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
        Credential { name, place: CredentialPlace::Path, optional: false }
    }

    pub(crate) const fn header(name: &'static str) -> Credential {
        Credential { name, place: CredentialPlace::Header, optional: false }
    }
}

impl Limit {
    pub(crate) const fn at_most(
        member: &'static str,
        max: usize,
        unit: &'static str,
        basis: Basis,
        source: &'static str,
    ) -> Limit {
        Limit { member, min: None, max: Some(max as u64), unit, basis, source }
    }

    pub(crate) const fn at_least(self, min: usize) -> Limit {
        Limit { min: Some(min as u64), ..self }
    }
}

impl Endpoint {
    /// The method of its requests.
    pub const METHOD: &'static str = "POST";

    /// Its URL with placeholders for the credentials: `https://ryzeapi.cloud/api/message/button/{instance}`.
    #[must_use]
    pub fn url(&self) -> String {
        [self.url.origin, &Part::template(self.url.path)].concat()
    }
}

impl fmt::Debug for Endpoint {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Endpoint").field("id", &self.id).field("kinds", &self.kinds).finish_non_exhaustive()
    }
}

impl From<&Provider> for Json {
    fn from(provider: &Provider) -> Json {
        object(vec![
            ("id", Some(provider.id.into())),
            ("name", Some(provider.name.into())),
            ("idempotent", Some(provider.idempotent.map_or(Json::Null, Json::from))),
            (
                "rateLimit",
                provider.rate_limit.map(|limit| {
                    object(vec![
                        ("requests", Some(limit.requests.into())),
                        ("seconds", Some(limit.seconds.into())),
                        ("per", Some(limit.per.into())),
                    ])
                }),
            ),
            ("credentials", Some(provider.credentials.iter().copied().collect())),
            ("notes", Some(provider.notes.iter().collect())),
            ("endpoints", Some(provider.endpoints.iter().collect())),
        ])
    }
}

impl From<&Credential> for Json {
    fn from(credential: &Credential) -> Json {
        let place = match credential.place {
            CredentialPlace::Path => "path",
            CredentialPlace::Header => "header",
        };
        object(vec![
            ("name", Some(credential.name.into())),
            ("in", Some(place.into())),
            ("optional", Some(credential.optional.into())),
        ])
    }
}

impl From<&Note> for Json {
    fn from(note: &Note) -> Json {
        object(vec![("text", Some(note.text.into())), ("docs", Some(note.docs.into()))])
    }
}

impl From<&Endpoint> for Json {
    fn from(endpoint: &Endpoint) -> Json {
        object(vec![
            ("id", Some(endpoint.id.into())),
            ("method", Some(Endpoint::METHOD.into())),
            ("url", Some(endpoint.url().into())),
            ("kinds", Some(endpoint.kinds.iter().map(|kind| kind.as_str()).collect())),
            ("docs", Some(endpoint.docs.iter().copied().collect())),
            ("limits", Some(endpoint.limits.iter().collect())),
        ])
    }
}

impl From<&Limit> for Json {
    fn from(limit: &Limit) -> Json {
        let basis = match limit.basis {
            Basis::Stated => "stated",
            Basis::Inferred => "inferred",
        };
        object(vec![
            ("member", Some(limit.member.into())),
            ("min", limit.min.map(Json::from)),
            ("max", limit.max.map(Json::from)),
            ("unit", Some(limit.unit.into())),
            ("basis", Some(basis.into())),
            ("source", Some(limit.source.into())),
        ])
    }
}

crate::json::serialize_as_json!(Provider, Endpoint);
