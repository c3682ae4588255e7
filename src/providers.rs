//! The providers: a folder for each, a table for each of its endpoints, and the registry.

mod catalogue;
mod cloud;
mod derived;
mod dialog360;
mod evolution;
mod green_api;
mod limits;
#[cfg(test)]
pub(crate) mod made_up;
mod meta;
mod moorse;
mod registry;
mod ryzeapi;
#[cfg(test)]
mod tests;
mod uazapi;
mod whapi;
mod z_api;

use catalogue::by_page;
pub use catalogue::{Endpoint, Note, Provider, RateLimit, Source};
pub use derived::{Carried, Link};
pub use limits::{Basis as LimitBasis, Limit};
pub(crate) use registry::{NAMES, Route, is_credential, parts_called, routes, routes_of, targets};

/// The registry. The order of a provider's endpoints decides between those that do equally well.
const PROVIDERS: &[Provider] = &[
    z_api::PROVIDER,
    ryzeapi::PROVIDER,
    moorse::PROVIDER,
    meta::PROVIDER,
    dialog360::PROVIDER,
    evolution::PROVIDER,
    uazapi::PROVIDER,
    whapi::PROVIDER,
    green_api::PROVIDER,
    #[cfg(test)]
    made_up::PROVIDER,
    #[cfg(test)]
    made_up::TWIN,
];

/// The catalogue of all providers: what they are called, what they need, and what their endpoints can carry.
#[must_use]
pub fn providers() -> &'static [Provider] {
    PROVIDERS
}

/// The texts of all providers, for the tests of all languages.
#[cfg(test)]
pub(crate) const WORDS: &[&[(&str, &crate::issue::Words)]] = &[
    z_api::words::ALL,
    ryzeapi::words::ALL,
    moorse::words::ALL,
    cloud::words::ALL,
    evolution::words::ALL,
    uazapi::words::ALL,
    whapi::words::ALL,
    green_api::words::ALL,
];
