//! The HTTP request that carries a payload.

use alloc::borrow::ToOwned as _;
use alloc::string::String;
use alloc::vec::Vec;

use crate::credentials::{Credentials, Secret};
use crate::issue::{At, Basis, Code, Finding, Found, Say};
use crate::json::{Json, ToJson, Writer};
use crate::options::Options;
use crate::place::Place;
use crate::providers::{Credential, CredentialPlace, Endpoint, Part, Route};
use crate::rules::url;
use crate::strings::{cut, pieces, write_percent_encoded};

/// An HTTP request, ready to be sent; without credentials, once the placeholders in braces are filled in.
///
/// With the feature `http` it turns into an `http::Request<String>` by `try_into`.
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct HttpRequest {
    /// Always `"POST"`.
    pub method: &'static str,
    /// The URL.
    pub url: String,
    /// Name and value of each header.
    pub headers: Vec<(&'static str, String)>,
    /// The payload as JSON text.
    pub body: String,
}

/// A request without its body.
pub(crate) struct Envelope {
    url: String,
    headers: Vec<(&'static str, String)>,
}

impl Envelope {
    /// The envelope of the route's requests; tells of credentials that are missing or cannot stand in it.
    pub fn new(route: &Route, options: &Options, found: &mut Found<'_>) -> Envelope {
        let known = found.list.len();
        let mut filling = Filling { options, found };
        let mut url = filling.origin(route.url.origin);
        filling.fill(route.url.path, &mut url);
        let mut headers = Vec::with_capacity(route.headers.len() + 1);
        let is_bare = options.credentials.as_ref().is_some_and(Credentials::is_bare);
        for header in route.headers {
            let slots = if is_bare { header.bare } else { header.value };
            let mut value = String::new();
            if filling.fill(slots, &mut value) {
                headers.push((header.name, value));
            }
        }
        headers.push(("Content-Type", "application/json".to_owned()));
        let place = Place::ROOT.member("credentials");
        for name in options.credentials.iter().flat_map(Credentials::unknown) {
            found.error(Code::MEMBER_UNKNOWN, Say::MemberUnknown, place.member(name)).quote("member", name);
        }
        for finding in found.list.iter_mut().skip(known) {
            finding.at = At::Options;
        }
        Envelope { url, headers }
    }

    /// The request that carries the payload.
    pub fn with(self, payload: &Json) -> HttpRequest {
        HttpRequest { method: Endpoint::METHOD, url: self.url, headers: self.headers, body: payload.as_str().to_owned() }
    }
}

struct Filling<'f, 'a> {
    options: &'f Options,
    found: &'f mut Found<'a>,
}

impl<'a> Filling<'_, 'a> {
    /// Scheme, host and the beginning of the path.
    fn origin(&mut self, documented: &str) -> String {
        let Some(base) = &self.options.base_url else { return documented.to_owned() };
        if !is_base(base) {
            self.found.error(Code::BASE_URL_INVALID, Say::BaseUrlInvalid, Place::ROOT.member("baseUrl")).basis(Basis::OURS);
        }
        base.strip_suffix('/').unwrap_or(base).to_owned()
    }

    /// Writes the parts; whether they are to be there at all.
    fn fill(&mut self, parts: &[Part], out: &mut String) -> bool {
        for part in parts {
            match part {
                Part::Text(text) => out.push_str(text),
                Part::Slot(credential) => {
                    if !self.write(credential, out) {
                        return false;
                    }
                }
            }
        }
        true
    }

    /// Writes the credential, or a placeholder where there is none; whether it was not left out on purpose.
    fn write(&mut self, credential: &'static Credential, out: &mut String) -> bool {
        let secret = match &self.options.credentials {
            None => None,
            Some(credentials) => {
                let secret = credentials.get(credential.name);
                if secret.is_none() {
                    self.tell(credential, Say::CredentialMissing);
                }
                secret
            }
        };
        match secret {
            Some(Secret::Text(text)) => {
                let fits = match credential.place {
                    CredentialPlace::Path => !matches!(text.as_str(), "" | "." | ".."),
                    CredentialPlace::Header => text.bytes().all(|byte| (b' '..=b'~').contains(&byte)),
                };
                if !fits {
                    let finding = self.tell(credential, Say::CredentialInvalid);
                    if let (true, Some(basis)) = (text.is_empty(), credential.required) {
                        finding.basis(basis);
                    }
                }
                match credential.place {
                    CredentialPlace::Path => write_percent_encoded(text, out),
                    CredentialPlace::Header => out.push_str(text),
                }
            }
            Some(Secret::Without) if credential.optional => return false,
            Some(Secret::Without) => _ = self.tell(credential, Say::CredentialInvalid),
            Some(Secret::Unusable) => {}
            None => {
                for part in ["{", credential.name, "}"] {
                    out.push_str(part);
                }
            }
        }
        true
    }

    fn tell(&mut self, credential: &Credential, say: Say) -> &mut Finding<'a> {
        let place = Place::ROOT.member("credentials");
        let place = place.member(credential.name);
        if say == Say::CredentialMissing {
            self.found.warn(Code::CREDENTIAL_MISSING, say, place)
        } else {
            self.found.error(Code::CREDENTIAL_INVALID, say, place)
        }
    }
}

/// Whether clients send to such a URL: a plain host and port, and a path that walks up nowhere.
fn is_base(base: &str) -> bool {
    let rest = cut(base, b"/").and_then(|(_, rest)| rest.strip_prefix('/')).unwrap_or_default();
    let (authority, path) = cut(rest, b"/").unwrap_or((rest, ""));
    let is_literal = authority.starts_with('[');
    let port = cut(authority, b":").filter(|_| !is_literal).map_or("", |(_, port)| port);
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._:".contains(&byte);
    let is_step = |step: &str| {
        let mut left = step;
        while let Some(rest) = left.strip_prefix('.').or_else(|| left.strip_prefix("%2e")).or_else(|| left.strip_prefix("%2E")) {
            left = rest;
        }
        step.is_empty() || !left.is_empty()
    };
    url::is_web(base)
        && cut(base, b"?#\\").is_none()
        && (is_literal || authority.bytes().all(is_plain))
        && (port.is_empty() || port.parse::<u16>().is_ok())
        && pieces(path, b'/').all(is_step)
}

impl core::fmt::Debug for HttpRequest {
    fn fmt(&self, out: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        out.debug_struct("HttpRequest").field("method", &self.method).finish_non_exhaustive()
    }
}

#[cfg(feature = "http")]
impl TryFrom<HttpRequest> for http::Request<String> {
    type Error = http::Error;

    fn try_from(request: HttpRequest) -> Result<Self, Self::Error> {
        let mut builder = http::Request::builder().method(request.method).uri(request.url);
        for (name, value) in request.headers {
            let mut value = http::HeaderValue::try_from(value)?;
            // Kept out of logs by whoever prints it.
            value.set_sensitive(name != "Content-Type");
            builder = builder.header(name, value);
        }
        builder.body(request.body)
    }
}

impl ToJson for HttpRequest {
    fn write(&self, out: &mut Writer) {
        out.open('{');
        out.name("method").text(self.method);
        out.name("url").text(&self.url);
        out.name("headers").open('{');
        for (name, value) in &self.headers {
            out.name(name).text(value);
        }
        out.close('}');
        out.name("body").text(&self.body);
        out.close('}');
    }
}

crate::json::serialize_as_json!(HttpRequest);
