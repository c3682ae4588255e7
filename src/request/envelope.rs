//! A request before its payload: URL and headers, with the credentials in them.

use alloc::borrow::ToOwned as _;
use alloc::string::String;
use alloc::vec::Vec;

use super::credential::{Credential, CredentialPlace, is_base};
use super::credentials::{Credentials, Secret};
use super::http_request::{HttpRequest, METHOD};
use super::words;
use crate::codecs::{link, text::words::PLACEHOLDER};
use crate::engine::words::{MEMBER_UNKNOWN, MEMBER_UNKNOWN_NEAR};
use crate::issue::{At, Ending, Finding, Found, Severity, Step, Subject, Words};
use crate::text::{cut, joined, near::nearest, placeholder, trimmed, write_percent_encoded};

#[derive(Clone, Copy, Debug)]
pub(crate) struct Url {
    /// Scheme and host, perhaps a port: what `baseUrl` stands in place of. A slot that is the whole of it is a base URL itself.
    pub origin: &'static [Part],
    pub path: &'static [Part],
}

/// A piece of a URL or header.
#[derive(Debug)]
pub(crate) enum Part {
    Text(&'static str),
    /// What stands before a token, but for those who ask for the bare one.
    Scheme(&'static str),
    Slot(&'static Credential),
}

#[derive(Debug)]
pub(crate) struct Header {
    pub name: &'static str,
    pub value: &'static [Part],
}

impl Url {
    /// Credentials are placeholders: `https://example.com/{instance}`.
    pub fn template(&self) -> String {
        let mut out = String::new();
        for part in self.origin.iter().chain(self.path) {
            match part {
                Part::Text(text) | Part::Scheme(text) => out.push_str(text),
                Part::Slot(credential) => out.extend(["{", credential.name, "}"]),
            }
        }
        out
    }
}

/// The request to a URL with these headers, its body still empty; tells of credentials that are missing or cannot stand in it, and of
/// those that no provider has.
pub(crate) fn envelope(
    to: &Url,
    with: &'static [Header],
    is_credential: fn(&str) -> bool,
    credentials: Option<&Credentials>,
    base_url: Option<&str>,
    found: &mut Found,
) -> HttpRequest {
    // Room for most URLs.
    let mut url = String::with_capacity(128);
    match base_url {
        None => _ = fill(to.origin, credentials, found, &mut url),
        // Who gives one need not say what stands in its place.
        Some(base) => {
            let is_unfilled = is_unfilled(base, CredentialPlace::Origin);
            if is_unfilled || !is_base(base) {
                let words = if is_unfilled { PLACEHOLDER } else { words::BASE_URL_INVALID };
                tell(found, &[Step::Member("baseUrl")], Ending::Invalid, words).about(Subject::BaseUrl);
            }
            put(base, CredentialPlace::Origin, &mut url);
        }
    }
    fill(to.path, credentials, found, &mut url);
    let mut headers = Vec::with_capacity(with.len() + 1);
    for header in with {
        let mut value = String::with_capacity(32);
        if fill(header.value, credentials, found, &mut value) {
            headers.push((header.name, value));
        }
    }
    headers.push(("Content-Type", "application/json".to_owned()));
    for (name, _) in credentials.iter().flat_map(|credentials| &credentials.given) {
        if !is_credential(name) {
            let names = names(to, with, credentials);
            match nearest(name, names.iter().copied()).and_then(|near| names.get(near)) {
                Some(meant) => {
                    let meant = found.store(meant);
                    tell_given(found, name, Ending::Unknown, MEMBER_UNKNOWN_NEAR).about(Subject::Member).text(meant);
                }
                None => _ = tell_given(found, name, Ending::Unknown, MEMBER_UNKNOWN).about(Subject::Member),
            }
        }
    }
    HttpRequest { method: METHOD, url, headers, body: String::new() }
}

/// The names of the credentials that are not given.
#[cold]
fn names(to: &Url, with: &[Header], credentials: Option<&Credentials>) -> Vec<&'static str> {
    let parts = [to.origin, to.path].into_iter().chain(with.iter().map(|header| header.value)).flatten();
    let names = parts.filter_map(|part| if let Part::Slot(credential) = part { Some(credential.name) } else { None });
    names.filter(|name| credentials.is_none_or(|credentials| credentials.get(name).is_none())).collect()
}

/// Tells what is wrong with the options at a path.
fn tell<'f>(found: &'f mut Found, path: &[Step], ending: Ending, words: &'static Words) -> &'f mut Finding {
    let path = found.path(path);
    let finding = found.error(ending, words);
    (finding.at, finding.path) = (At::Options, path);
    finding
}

/// Tells what is wrong with a credential by the name that it was given.
pub(super) fn tell_given<'f>(found: &'f mut Found, name: &str, ending: Ending, words: &'static Words) -> &'f mut Finding {
    let (start, end) = found.store(name);
    tell(found, &[Step::Member("credentials"), Step::Text(start, end)], ending, words)
}

/// Writes the parts, each credential as it was given, by its default, or as a placeholder; whether none was left out on purpose.
fn fill(parts: &[Part], credentials: Option<&Credentials>, found: &mut Found, out: &mut String) -> bool {
    let mut scheme = "";
    for part in parts {
        let credential = match part {
            Part::Scheme(_) if credentials.is_some_and(|credentials| credentials.bare) => continue,
            Part::Text(text) => {
                out.push_str(text);
                continue;
            }
            Part::Scheme(text) => {
                scheme = text;
                out.push_str(text);
                continue;
            }
            Part::Slot(credential) => *credential,
        };
        let place = credential.place;
        let path = [Step::Member("credentials"), Step::Member(credential.name)];
        match (credentials.and_then(|credentials| credentials.get(credential.name)), credential.default) {
            (Some(Secret::Text(text)), _) => {
                if let Some(words) = fault(credential, scheme, text) {
                    let shown = found.store(credential.default.unwrap_or(trimmed(scheme)));
                    let finding = tell(found, &path, Ending::Invalid, words).about(Subject::Credential).text(shown);
                    if let (true, Some(basis)) = (text.is_empty(), credential.required) {
                        finding.basis(basis);
                    }
                }
                put(text, place, out);
            }
            // A header can be left out, a part of the URL cannot.
            (Some(Secret::Without), _) if credential.optional && place == CredentialPlace::Header => return false,
            (Some(Secret::Without), _) => {
                let usual = found.store(credential.default.unwrap_or_default());
                tell(found, &path, Ending::Invalid, credential.unfit).about(Subject::Credential).text(usual);
            }
            (Some(Secret::Unusable), _) => {}
            (None, Some(default)) => put(default, place, out),
            (None, None) => {
                if credentials.is_some() {
                    let finding = tell(found, &path, Ending::Missing, words::CREDENTIAL_MISSING);
                    finding.about(Subject::Credential).severity = Severity::Warning;
                }
                out.extend(["{", credential.name, "}"]);
            }
        }
    }
    true
}

/// Why a value cannot be used, if it cannot: behind a scheme it may have that once more, or be nothing else.
fn fault(credential: &Credential, scheme: &str, text: &str) -> Option<&'static Words> {
    if is_unfilled(text, credential.place) {
        return Some(PLACEHOLDER);
    }
    let spaced = joined(&[trimmed(text), " "]);
    match link::strip_scheme(&spaced, scheme).filter(|_| !scheme.is_empty()) {
        Some("") => Some(credential.unfit),
        Some(_) => Some(words::CREDENTIAL_SCHEME),
        None => (!(credential.fits)(text)).then_some(credential.unfit),
    }
}

/// Whether a placeholder was left in a value. Where a URL begins with it, braces are nothing else.
fn is_unfilled(text: &str, place: CredentialPlace) -> bool {
    let bare = trimmed(text);
    let is_braces = bare.starts_with('{') && bare.ends_with('}');
    placeholder::is_left(bare, true) || is_braces || place == CredentialPlace::Origin && cut(bare, b"{").is_some()
}

/// Writes a value as its place has it.
fn put(text: &str, place: CredentialPlace, out: &mut String) {
    match place {
        // A path follows, with a slash of its own.
        CredentialPlace::Origin => out.push_str(text.trim_end_matches('/')),
        CredentialPlace::Path => write_percent_encoded(text, out),
        // HTTP takes off what stands around a header's value, but nothing behind the scheme in it.
        CredentialPlace::Header => out.push_str(trimmed(text)),
    }
}
