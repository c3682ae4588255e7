//! Whapi.Cloud, <https://whapi.cloud>.

mod answers;
mod events;
mod interactive;
mod pages;
pub(crate) mod words;

use super::{Note, Provider, by_page};
use crate::inbound::Wire;
use crate::request::{Credential, Header, Part};

const TOKEN: Credential = Credential::header("token");

pub(super) const PROVIDER: Provider = Provider {
    id: "whapi",
    name: "Whapi.Cloud",
    idempotent: None,
    rate_limit: None,
    credentials: &[&TOKEN],
    official: false,
    headers: &[Header { name: "Authorization", value: &[Part::Scheme("Bearer "), Part::Slot(&TOKEN)] }],
    notes: by_page! {
        Note:
        pages::SKILL =>
            "The provider calls its buttons not stable: they may arrive as plain text, or not be tappable. It recommends polls in their place.";
    },
    wire: Wire { is_event: events::is_event, events: events::events, said: answers::said, known: &[answers::KNOWN] },
    endpoints: &[interactive::ENDPOINT],
};
