//! The providers: a folder for each, a file for each of its endpoints, and what they have in common.

mod catalogue;
mod moorse;
mod ryzeapi;
#[cfg(test)]
mod tests;
mod translation;
mod z_api;

pub use catalogue::{Basis as LimitBasis, Credential, CredentialPlace, Endpoint, Limit, Note, Provider, RateLimit};
pub(crate) use catalogue::{HEADER_LIMITS, Header, Part, REPLY_LIMITS, Url};
pub(crate) use translation::{Handlers, Rules, Translation};

/// The registry. The order of a provider's endpoints decides between those that do equally well.
static PROVIDERS: &[Provider] = &[z_api::PROVIDER, ryzeapi::PROVIDER, moorse::PROVIDER];

/// The catalogue of all providers: what they are called, what they need, and what their endpoints can carry.
#[must_use]
pub fn providers() -> &'static [Provider] {
    PROVIDERS
}

/// The endpoints that a target stands for, each with its provider: one for an endpoint id, all of a provider for its id.
pub(crate) fn endpoints_of(target: &str) -> Vec<(&'static Provider, &'static Endpoint)> {
    let mut endpoints = Vec::new();
    for provider in PROVIDERS {
        for endpoint in provider.endpoints {
            if provider.id == target || endpoint.id == target {
                endpoints.push((provider, endpoint));
            }
        }
    }
    endpoints
}

/// Every target there is: the providers, each followed by its endpoints.
pub(crate) fn targets() -> Vec<&'static str> {
    let mut targets = Vec::new();
    for provider in PROVIDERS {
        targets.push(provider.id);
        for endpoint in provider.endpoints {
            targets.push(endpoint.id);
        }
    }
    targets
}
