//! URLs and headers with places for credentials.

use alloc::string::String;

use super::credential::Credential;
use crate::text::joined;

/// A URL with slots for credentials.
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
        joined(&[&Part::template(self.origin), &Part::template(self.path)])
    }
}

impl Part {
    /// The parts one after the other, credentials as placeholders: `Bearer {token}`.
    pub fn template(parts: &[Part]) -> String {
        let mut out = String::new();
        for part in parts {
            match part {
                Part::Text(text) => out.push_str(text),
                Part::Slot(credential) => credential.write_placeholder(&mut out),
            }
        }
        out
    }
}
