//! The providers: a folder for each, a file for each of its endpoints, and what they have in common.

mod catalogue;
mod limits;
mod moorse;
mod ryzeapi;
#[cfg(test)]
mod tests;
mod translation;
mod z_api;

use alloc::vec::Vec;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) use catalogue::Schemas;
pub use catalogue::{Credential, CredentialPlace, Endpoint, Note, Provider, RateLimit, Source};
pub(crate) use catalogue::{Header, Part, Route, Url, Wire};
pub use limits::{Basis as LimitBasis, Limit};
pub(crate) use translation::{Handlers, Judged, Rules, Translation};

/// The registry. The order of a provider's endpoints decides between those that do equally well.
const PROVIDERS: &[Provider] = &[z_api::PROVIDER, ryzeapi::PROVIDER, moorse::PROVIDER];

/// The catalogue of all providers: what they are called, what they need, and what their endpoints can carry.
#[must_use]
pub fn providers() -> &'static [Provider] {
    PROVIDERS
}

/// The registry without what only the catalogue tells, so that the module does not carry it.
static ROUTES: [Route; ENDPOINTS] = collected();

const ENDPOINTS: usize = {
    let (mut count, mut left) = (0, PROVIDERS);
    while let [provider, rest @ ..] = left {
        count += provider.endpoints.len();
        left = rest;
    }
    count
};

#[expect(clippy::indexing_slicing, reason = "evaluated by the compiler")]
const fn collected() -> [Route; ENDPOINTS] {
    let mut routes = [Route::of(&PROVIDERS[0], &PROVIDERS[0].endpoints[0]); ENDPOINTS];
    let (mut at, mut left) = (0, PROVIDERS);
    while let [provider, rest @ ..] = left {
        let mut endpoints = provider.endpoints;
        while let [endpoint, others @ ..] = endpoints {
            routes[at] = Route::of(provider, endpoint);
            at += 1;
            endpoints = others;
        }
        left = rest;
    }
    routes
}

/// The routes to all endpoints.
pub(crate) fn routes() -> &'static [Route] {
    &ROUTES
}

/// Whether some provider has a credential of this name.
pub(crate) fn is_credential(name: &str) -> bool {
    let is_it = |part: &Part| matches!(part, Part::Slot(credential) if credential.name == name);
    routes()
        .iter()
        .any(|route| route.url.path.iter().any(is_it) || route.headers.iter().any(|header| header.value.iter().any(is_it)))
}

/// The routes that a target stands for: one for an endpoint's id, all of a provider for its id.
pub(crate) fn routes_of(target: &str) -> Vec<&'static Route> {
    ROUTES.iter().filter(|route| route.provider == target || route.id == target).collect()
}

/// Every target there is: the providers, each followed by its endpoints.
pub(crate) fn targets() -> Vec<&'static str> {
    let mut targets = Vec::new();
    for route in &ROUTES {
        if !targets.contains(&route.provider) {
            targets.push(route.provider);
        }
        targets.push(route.id);
    }
    targets
}
