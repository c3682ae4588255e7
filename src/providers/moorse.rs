//! Moorse, <https://www.moorse.io>.

mod send_buttons;

use super::{Credential, Header, Note, Part, Provider};
use crate::value::Value;

const INTEGRATION_ID: Credential = Credential::path("integrationId");
const TOKEN: Credential = Credential::header("token");

pub(super) const PROVIDER: Provider = Provider {
    id: "moorse",
    name: "Moorse",
    idempotent: None,
    rate_limit: None,
    credentials: &[&INTEGRATION_ID, &TOKEN],
    // The vendor's newest SDK; the page says no more than "OAuth2", and the older ones sent the bare token.
    headers: &[Header {
        name: "Authorization",
        value: &[Part::Text("Bearer "), Part::Slot(&TOKEN)],
        bare: &[Part::Slot(&TOKEN)],
    }],
    notes: &[Note {
        text: "A click brings back the button's title, not its id: give each button a title of its own.",
        docs: send_buttons::DOCS,
    }],
    is_event,
    endpoints: &[send_buttons::ENDPOINT],
};

/// Its samples have all of these in common.
fn is_event(value: Value<'_>) -> bool {
    value.text_of("channel").is_some() && value.text_of("status").is_some() && value.member("contactUser").is_some()
}
