//! A request before its payload: URL and headers, with the credentials in them.

use alloc::borrow::ToOwned as _;
use alloc::string::String;
use alloc::vec::Vec;

use super::credential::{Credential, CredentialPlace, is_base};
use super::credentials::{Credentials, Secret};
use super::http_request::{HttpRequest, METHOD};
use super::parts::{Header, Part, Url};
use super::words;
use crate::engine::words::MEMBER_UNKNOWN;
use crate::issue::{At, Ending, Finding, Found, Step, Subject};
use crate::json::Json;
use crate::text::write_percent_encoded;

/// A request without its body.
pub(crate) struct Envelope {
    url: String,
    headers: Vec<(&'static str, String)>,
}

impl Envelope {
    /// The envelope of requests to a URL with these headers; tells of credentials that are missing or cannot stand in it, and of
    /// those that no provider has.
    pub fn new(
        to: &Url,
        with: &'static [Header],
        is_credential: fn(&str) -> bool,
        credentials: Option<&Credentials>,
        base_url: Option<&str>,
        found: &mut Found,
    ) -> Envelope {
        let mut filling = Filling { credentials, base_url, found };
        let mut url = filling.origin(to.origin);
        filling.fill(to.path, &mut url);
        let mut headers = Vec::with_capacity(with.len() + 1);
        let is_bare = credentials.is_some_and(Credentials::is_bare);
        for header in with {
            let slots = if is_bare { header.bare } else { header.value };
            let mut value = String::with_capacity(32);
            if filling.fill(slots, &mut value) {
                headers.push((header.name, value));
            }
        }
        headers.push(("Content-Type", "application/json".to_owned()));
        for name in credentials.iter().flat_map(|credentials| credentials.unknown(is_credential)) {
            let name = found.store(name);
            let path = found.path(&[Step::Member("credentials"), Step::Text(name.0, name.1)]);
            let finding = found.error(Ending::Unknown, MEMBER_UNKNOWN).about(Subject::Member);
            (finding.at, finding.path) = (At::Options, path);
        }
        Envelope { url, headers }
    }

    /// The request that carries the payload.
    pub fn with(self, payload: &Json) -> HttpRequest {
        HttpRequest { method: METHOD, url: self.url, headers: self.headers, body: payload.as_str().to_owned() }
    }
}

struct Filling<'f> {
    credentials: Option<&'f Credentials>,
    base_url: Option<&'f str>,
    found: &'f mut Found,
}

impl Filling<'_> {
    /// Scheme, host and the beginning of the path. Who gives a base URL need not say what stands in its place.
    fn origin(&mut self, documented: &'static [Part]) -> String {
        // Room for most URLs.
        let mut out = String::with_capacity(128);
        let Some(base) = self.base_url else {
            self.fill(documented, &mut out);
            return out;
        };
        if !is_base(base) {
            let path = self.found.path(&[Step::Member("baseUrl")]);
            let finding = self.found.error(Ending::Invalid, words::BASE_URL_INVALID).about(Subject::BaseUrl);
            (finding.at, finding.path) = (At::Options, path);
        }
        write_origin(base, &mut out);
        out
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

    /// Writes the credential, its default, or a placeholder; whether it was not left out on purpose.
    fn write(&mut self, credential: &'static Credential, out: &mut String) -> bool {
        let secret = match self.credentials {
            None => None,
            Some(credentials) => {
                let secret = credentials.get(credential.name);
                if secret.is_none() && credential.default.is_none() {
                    self.tell(credential, true);
                }
                secret
            }
        };
        match secret {
            Some(Secret::Text(text)) => {
                if !(credential.fits)(text) {
                    let finding = self.tell(credential, false);
                    if let (true, Some(basis)) = (text.is_empty(), credential.required) {
                        finding.basis(basis);
                    }
                }
                put(text, credential.place, out);
            }
            // A header can be left out, a part of the URL cannot.
            Some(Secret::Without) if credential.optional && credential.place == CredentialPlace::Header => return false,
            Some(Secret::Without) => _ = self.tell(credential, false),
            Some(Secret::Unusable) => {}
            None => match credential.default {
                Some(default) => put(default, credential.place, out),
                None => credential.write_placeholder(out),
            },
        }
        true
    }

    fn tell(&mut self, credential: &Credential, is_missing: bool) -> &mut Finding {
        let path = self.found.path(&[Step::Member("credentials"), Step::Member(credential.name)]);
        let finding = if is_missing {
            self.found.warn(Ending::Missing, words::CREDENTIAL_MISSING)
        } else {
            self.found.error(Ending::Invalid, words::CREDENTIAL_INVALID)
        };
        (finding.at, finding.path) = (At::Options, path);
        finding.about(Subject::Credential)
    }
}

/// Writes a value as its place has it.
fn put(text: &str, place: CredentialPlace, out: &mut String) {
    match place {
        CredentialPlace::Origin => write_origin(text, out),
        CredentialPlace::Path => write_percent_encoded(text, out),
        CredentialPlace::Header => out.push_str(text),
    }
}

/// A path follows, with a slash of its own.
fn write_origin(base: &str, out: &mut String) {
    out.push_str(base.strip_suffix('/').unwrap_or(base));
}
