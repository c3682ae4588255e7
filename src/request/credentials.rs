//! What a request needs that only its sender knows.

use alloc::borrow::ToOwned as _;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use super::envelope::tell_given;
use crate::engine::words::WRONG_KIND;
use crate::issue::{Ending, Found, Subject};
use crate::json::{Kind, Value};

/// The ids and tokens of a provider's account, by the names that [`providers`](crate::providers()) gives them. They come out in
/// requests and nowhere else.
///
/// ```
/// use botonera::{Credentials, Options, build};
/// let credentials = Credentials::new().with("instance", "my-instance").with("token", "FAKE");
/// let options = Options { credentials: Some(credentials), ..Options::default() };
/// let message = serde_json::json!({
///     "to": "+5511999999999", "text": "x", "buttons": [{ "type": "reply", "label": "y", "id": "z" }]
/// });
/// let request = build("ryzeapi", &message, &options)?.request;
/// assert_eq!(request.url, "https://ryzeapi.cloud/api/message/button/my-instance");
/// assert_eq!(request.headers[0], ("token", "FAKE".to_owned()));
/// # Ok::<(), botonera::Rejected>(())
/// ```
#[derive(Clone, Default)]
pub struct Credentials {
    pub(super) given: Vec<(String, Secret)>,
    pub(super) bare: bool,
}

#[derive(Clone)]
pub(crate) enum Secret {
    Text(String),
    /// Left out on purpose.
    Without,
    /// Told to be faulty already.
    Unusable,
}

impl Credentials {
    /// None yet.
    #[must_use]
    pub fn new() -> Credentials {
        Credentials::default()
    }

    /// With the one of this name.
    #[must_use]
    pub fn with(mut self, name: &str, value: &str) -> Credentials {
        self.given.push((name.to_owned(), Secret::Text(value.to_owned())));
        self
    }

    /// Leaves an optional one out on purpose, with the header that it stands in.
    #[must_use]
    pub fn without(mut self, name: &str) -> Credentials {
        self.given.push((name.to_owned(), Secret::Without));
        self
    }

    /// Sends the token alone where a provider's older libraries did, without `Bearer` before it.
    #[must_use]
    pub fn bare(mut self) -> Credentials {
        self.bare = true;
        self
    }

    /// The one of this name; the last one given.
    pub(crate) fn get(&self, name: &str) -> Option<&Secret> {
        self.given.iter().rev().find(|(given, _)| given == name).map(|(_, secret)| secret)
    }

    pub(crate) fn texts(&self) -> impl Iterator<Item = &str> {
        self.given.iter().filter_map(|(_, secret)| if let Secret::Text(text) = secret { Some(text.as_str()) } else { None })
    }

    /// Those that JavaScript gives as the members of an object. What is wrong with one that no provider has is not told here.
    pub(crate) fn read(value: Value<'_>, is_credential: fn(&str) -> bool, found: &mut Found) -> Credentials {
        let mut credentials = Credentials::default();
        for (name, value) in value.members() {
            if name == "bare" {
                match value.bool() {
                    Some(bare) => credentials.bare = bare,
                    None => wrong(name, value, Kind::Bool, found),
                }
                continue;
            }
            let secret = match (value.kind(), value.text()) {
                (_, Some(text)) => Secret::Text(text.to_owned()),
                (Kind::Null, _) => Secret::Without,
                _ => {
                    if is_credential(name) {
                        wrong(name, value, Kind::Text, found);
                    }
                    Secret::Unusable
                }
            };
            credentials.given.push((name.to_owned(), secret));
        }
        credentials
    }
}

fn wrong(name: &str, value: Value<'_>, expected: Kind, found: &mut Found) {
    tell_given(found, name, Ending::Invalid, WRONG_KIND).about(Subject::Credential).kinds(expected, value);
}

impl fmt::Debug for Credentials {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Credentials { … }")
    }
}
