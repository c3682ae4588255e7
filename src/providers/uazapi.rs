//! uazapi (uazapiGO 2), <https://uazapi.com>.

mod answers;
mod events;
mod pages;
mod send_menu;
pub(crate) mod words;

use super::{Note, Provider, by_page};
use crate::inbound::Wire;
use crate::request::{Credential, Header, Part};

/// Each customer's server has a name of its own.
const SUBDOMAIN: Credential = Credential::label("subdomain");
/// The token of the instance.
const TOKEN: Credential = Credential::header("token");

pub(super) const PROVIDER: Provider = Provider {
    id: "uazapi",
    name: "uazapi",
    idempotent: None,
    rate_limit: None,
    credentials: &[&SUBDOMAIN, &TOKEN],
    official: false,
    headers: &[Header { name: "token", value: &[Part::Slot(&TOKEN)] }],
    notes: by_page! {
        Note:
        pages::DOCS => "The page warns that buttons and lists may stop working at any time.";
        pages::DOCS => "Resellers run the same API on hosts of their own: give theirs as `baseUrl`.";
        pages::EVENTS => "What it posts to webhooks carries the instance's token: keep the bodies as secret as the token itself.";
    },
    wire: Wire { is_event: events::is_event, events: events::events, said: answers::said, known: &[answers::KNOWN] },
    endpoints: &[send_menu::ENDPOINT],
};
