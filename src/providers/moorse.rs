//! Moorse, <https://www.moorse.io>.

mod answers;
mod events;
mod pages;
mod send_buttons;
pub(crate) mod words;

use super::{Note, Provider, by_page};
use crate::inbound::Wire;
use crate::request::{Credential, Header, Part};

const INTEGRATION_ID: Credential = Credential::path("integrationId");
const TOKEN: Credential = Credential::header("token");

pub(super) const PROVIDER: Provider = Provider {
    id: "moorse",
    name: "Moorse",
    idempotent: None,
    rate_limit: None,
    credentials: &[&INTEGRATION_ID, &TOKEN],
    official: false,
    // The vendor's newest SDK; the page says no more than "OAuth2", and the older ones sent the bare token.
    headers: &[Header { name: "Authorization", value: &[Part::Scheme("Bearer "), Part::Slot(&TOKEN)] }],
    notes: by_page! {
        Note: send_buttons::DOCS => "A click brings back the button's title, not its id: give each button a title of its own.";
    },
    wire: Wire { is_event: events::is_event, events: events::events, said: answers::said, known: &[answers::KNOWN] },
    endpoints: &[send_buttons::ENDPOINT],
};
