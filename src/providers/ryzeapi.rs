//! RyzeAPI, <https://ryzeapi.cloud>.

mod answers;
mod button;
mod events;
mod pages;
pub(crate) mod words;

use super::{Note, Provider, RateLimit, by_page};
use crate::inbound::Wire;
use crate::request::{Credential, Header, Part};

const INSTANCE: Credential = Credential { required: Some(answers::INSTANCE_MISSING), ..Credential::path("instance") };
/// The token of the instance, or of the account.
const TOKEN: Credential = Credential::header("token");

pub(super) const PROVIDER: Provider = Provider {
    id: "ryzeapi",
    name: "RyzeAPI",
    idempotent: Some(false),
    rate_limit: Some(RateLimit { requests: 100, seconds: 60, per: "token" }),
    credentials: &[&INSTANCE, &TOKEN],
    official: false,
    headers: &[Header { name: "token", value: &[Part::Slot(&TOKEN)] }],
    notes: by_page! {
        Note:
        pages::DOCS => "Sending is not idempotent: a request sent twice is a message sent twice.";
        pages::DOCS => "Old phones may show the buttons as an ordinary text.";
    },
    wire: Wire { is_event: events::is_event, events: events::events, said: answers::said, known: &[answers::KNOWN] },
    endpoints: &[button::ENDPOINT],
};
