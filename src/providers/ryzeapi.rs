//! RyzeAPI, <https://ryzeapi.cloud>.

mod answers;
mod button;
mod events;
mod pages;

use super::{Credential, Header, Note, Part, Provider, RateLimit, Translation, Wire};
use crate::message::Draft;
use crate::record::Slot;
use crate::rules::recipient::{self, Address, Recipient};

const INSTANCE: Credential = Credential { required: Some(button::INSTANCE_MISSING), ..Credential::path("instance") };
/// The token of the instance, or of the account.
const TOKEN: Credential = Credential::header("token");

pub(super) const PROVIDER: Provider = Provider {
    id: "ryzeapi",
    name: "RyzeAPI",
    idempotent: Some(false),
    rate_limit: Some(RateLimit { requests: 100, seconds: 60, per: "token" }),
    credentials: &[&INSTANCE, &TOKEN],
    headers: &[Header { name: "token", value: &[Part::Slot(&TOKEN)], bare: &[Part::Slot(&TOKEN)] }],
    notes: &[
        Note { text: "Sending is not idempotent: a request sent twice is a message sent twice.", docs: button::DOCS },
        Note { text: "Old phones may show the buttons as an ordinary text.", docs: button::DOCS },
    ],
    wire: Wire { is_event: events::is_event, events: events::events, said: answers::said, known: answers::KNOWN },
    endpoints: &[button::ENDPOINT],
};

/// The message's recipient as RyzeAPI writes it: phones by their digits, ids as they are.
fn address<'a>(draft: &Draft<'a>, out: &Translation<'a>) -> Slot<Address<'a>> {
    draft.to.map(|to| match recipient::parse(to) {
        Ok(Recipient::Phone(digits, written)) => out.phone("", &digits, written),
        _ => Address::id(to),
    })
}

/// The ids that RyzeAPI takes beside phones.
fn is_id(number: &str) -> bool {
    !matches!(recipient::parse(number), Ok(Recipient::Phone(..)) | Err(_))
}
