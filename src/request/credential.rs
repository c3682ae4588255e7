//! A value that only the sender knows, where it stands, and what can stand there.

use super::words;
use crate::codecs::link::{self, is_label};
use crate::issue::{Basis, Words};
use crate::json::{ToJson, Writer};
use crate::text::{cut, is_blank, is_number, pieces, trimmed, vocabulary};

/// A value that only the sender knows.
#[derive(Debug)]
#[non_exhaustive]
pub struct Credential {
    /// Its name, between braces where it stands in URLs and headers.
    pub name: &'static str,
    /// Where it stands in the request.
    pub place: CredentialPlace,
    /// Whether some accounts do without it, or it has a default.
    pub optional: bool,
    /// What stands there where no other value is given.
    pub default: Option<&'static str>,
    /// Whether a value can stand there, and changes no other part of the request.
    pub(crate) fits: fn(&str) -> bool,
    /// What is said of a value that does not fit.
    pub(crate) unfit: &'static Words,
    /// What the provider documents about an empty one.
    pub(crate) required: Option<&'static Basis>,
}

vocabulary! { pub(crate) as_str;
    /// Where a credential stands.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum CredentialPlace {
        /// In the host of the URL, or in place of its beginning: scheme, host, port and perhaps the start of the path.
        Origin = "origin",
        /// In the path of the URL.
        Path = "path",
        /// In a header.
        Header = "header",
    }
}

impl Credential {
    const fn at(name: &'static str, place: CredentialPlace, fits: fn(&str) -> bool) -> Credential {
        Credential { name, place, optional: false, default: None, fits, unfit: words::CREDENTIAL_INVALID, required: None }
    }

    /// A segment of the path, percent-encoded.
    pub(crate) const fn path(name: &'static str) -> Credential {
        Credential::at(name, CredentialPlace::Path, is_segment)
    }

    /// The value of a header, or a part of it.
    pub(crate) const fn header(name: &'static str) -> Credential {
        Credential::at(name, CredentialPlace::Header, is_line)
    }
}

#[cfg_attr(not(test), expect(dead_code, reason = "for providers whose hosts differ"))]
impl Credential {
    /// The beginning of the URL, as `baseUrl` has it: `https://evolution.example.com:8080`.
    pub(crate) const fn server(name: &'static str) -> Credential {
        Credential { unfit: words::CREDENTIAL_NO_SERVER, ..Credential::at(name, CredentialPlace::Origin, is_base) }
    }

    /// The host, perhaps with a port: `api.example.com`.
    pub(crate) const fn host(name: &'static str) -> Credential {
        Credential::at(name, CredentialPlace::Origin, is_host)
    }

    /// A label of the host: `free` in `https://free.example.com`.
    pub(crate) const fn label(name: &'static str) -> Credential {
        Credential { unfit: words::CREDENTIAL_NO_LABEL, ..Credential::at(name, CredentialPlace::Origin, is_label) }
    }

    /// A version as a segment of the path: `v25.0`.
    pub(crate) const fn version(name: &'static str) -> Credential {
        Credential::at(name, CredentialPlace::Path, is_version)
    }

    /// The same, with a value that stands where no other is given.
    pub(crate) const fn or(self, default: &'static str) -> Credential {
        Credential { default: Some(default), optional: true, unfit: words::CREDENTIAL_UNLIKE, ..self }
    }
}

/// An empty segment, or one that walks up even when it is encoded, would change the path. White space around it was pasted with it.
fn is_segment(text: &str) -> bool {
    !matches!(text, "" | "." | "..") && trimmed(text).len() == text.len()
}

fn is_version(text: &str) -> bool {
    let parts = text.strip_prefix('v').and_then(|version| cut(version, b"."));
    parts.is_some_and(|(major, minor)| is_number(major) && is_number(minor))
}

fn is_line(text: &str) -> bool {
    !is_blank(text) && text.bytes().all(|byte| (b' '..=b'~').contains(&byte))
}

fn is_host(text: &str) -> bool {
    let (host, port) = cut(text, b":").map_or((text, None), |(host, port)| (host, Some(port)));
    pieces(host, b'.').all(is_label) && port.is_none_or(link::is_port)
}

/// Whether clients send to such a URL: a plain host and port, and a path that walks up nowhere.
pub(super) fn is_base(base: &str) -> bool {
    let rest = cut(base, b"/").and_then(|(_, rest)| rest.strip_prefix('/')).unwrap_or_default();
    let (authority, path) = cut(rest, b"/").unwrap_or((rest, ""));
    let is_literal = authority.starts_with('[');
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._:".contains(&byte);
    let is_step = |step: &str| {
        let mut left = step;
        while let Some(rest) = left.strip_prefix('.').or_else(|| left.strip_prefix("%2e")).or_else(|| left.strip_prefix("%2E")) {
            left = rest;
        }
        step.is_empty() || !left.is_empty()
    };
    link::is_web(base)
        && cut(base, b"?#\\").is_none()
        && (is_literal || authority.bytes().all(is_plain))
        && link::is_taken(base)
        && pieces(path, b'/').all(is_step)
}

impl ToJson for Credential {
    fn write(&self, out: &mut Writer) {
        out.open('{')
            .put("name", &self.name)
            .put("in", self.place.as_str())
            .put("optional", &self.optional)
            .put("default", &self.default)
            .close('}');
    }
}
