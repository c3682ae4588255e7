//! Evolution API, <https://doc.evolution-api.com>: everybody hosts it alone. Its own pages contradict its source; the source counts.

mod answers;
mod events;
mod pages;
mod send_buttons;
pub(crate) mod words;

use super::{Note, Provider, by_page, cloud};
use crate::inbound::Wire;
use crate::request::{Credential, Header, Part};

/// Where it runs.
const SERVER: Credential = Credential::server("server");
const INSTANCE: Credential = Credential::path("instance");
/// The key of the instance, or of the whole server.
const API_KEY: Credential = Credential::header("apiKey");

pub(super) const PROVIDER: Provider = Provider {
    id: "evolution",
    name: "Evolution API",
    idempotent: None,
    rate_limit: None,
    credentials: &[&SERVER, &INSTANCE, &API_KEY],
    official: false,
    headers: &[Header { name: "apikey", value: &[Part::Slot(&API_KEY)] }],
    notes: by_page! {
        Note:
        pages::DOCS => "The vendor calls buttons discontinued outside the Cloud channel.";
        pages::DISCONTINUED => "A message may be taken with 201 and yet never be shown, or on the web alone.";
        pages::WEBHOOKS => "What it posts to webhooks carries the API key: keep the bodies as secret as the key itself.";
    },
    wire: Wire {
        is_event: events::is_event,
        events: events::events,
        said: answers::said,
        known: &[answers::KNOWN, cloud::answers::KNOWN],
    },
    endpoints: &[send_buttons::ENDPOINT],
};
