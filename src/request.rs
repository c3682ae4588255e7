//! The HTTP request that carries a payload, and what it is filled from. Which URL and headers a provider has, and which
//! credentials there are, is handed in.

mod credential;
mod credentials;
mod envelope;
mod http_request;
#[cfg(test)]
mod tests;
pub(crate) mod words;

pub use credential::{Credential, CredentialPlace};
pub use credentials::Credentials;
pub(crate) use envelope::{Header, Part, Url, envelope};
pub use http_request::HttpRequest;
pub(crate) use http_request::METHOD;
