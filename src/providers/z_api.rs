//! Z-API, <https://z-api.io>.

mod answers;
mod copy_link;
mod events;
mod pages;
#[cfg(not(target_arch = "wasm32"))]
mod schema;
mod send_button_actions;
mod send_button_otp;

use super::{Credential, Header, Note, Part, Provider, Translation, Wire};
use crate::arena::Arena;
use crate::issue::Basis;
use crate::message::{Draft, DraftMedia};
use crate::record::Slot;
use crate::rules::recipient::{self, Address, Recipient};
use crate::rules::{image, phone};
use crate::strings::joined;

const INSTANCE_ID: Credential = Credential::path("instanceId");
const TOKEN: Credential = Credential::path("token");
/// The account's security token: needed once the account has switched it on.
const CLIENT_TOKEN: Credential = Credential { optional: true, ..Credential::header("clientToken") };

/// Where the ids and tokens of instances are explained.
const AUTHENTICATION: &str = "https://developer.z-api.io/quickstart/authentication";
/// Where the queue is explained.
const QUEUE: &str = "https://developer.z-api.io/queue/introduction";

pub(super) const PROVIDER: Provider = Provider {
    id: "z-api",
    name: "Z-API",
    idempotent: None,
    rate_limit: None,
    credentials: &[&INSTANCE_ID, &TOKEN, &CLIENT_TOKEN],
    headers: &[Header { name: "Client-Token", value: &[Part::Slot(&CLIENT_TOKEN)], bare: &[Part::Slot(&CLIENT_TOKEN)] }],
    notes: &[
        Note {
            text: "Never call the API from a browser or an app: the instance's id and token stand in the URL.",
            docs: AUTHENTICATION,
        },
        Note {
            text: "Whether buttons are shown depends on the kind of account and chat, and the terms for buttons must be accepted in the panel.",
            docs: "https://developer.z-api.io/tips/button-status",
        },
        Note { text: "The answer 200 means that the message is queued, not that it was delivered.", docs: QUEUE },
    ],
    wire: Wire { is_event: events::is_event, events: events::events, said: answers::said, known: answers::KNOWN },
    endpoints: &[send_button_otp::ENDPOINT, send_button_actions::ENDPOINT],
};

/// `https://api.z-api.io/instances/{instanceId}/token/{token}/<path>`
const ORIGIN: &str = "https://api.z-api.io";
const fn path(last: &'static str) -> [Part; 5] {
    [Part::Text("/instances/"), Part::Slot(&INSTANCE_ID), Part::Text("/token/"), Part::Slot(&TOKEN), Part::Text(last)]
}

/// The message's recipient as Z-API writes it: people by their digits, groups with `-group`.
fn address<'a>(draft: &Draft<'a>, out: &Translation<'a>) -> Slot<Address<'a>> {
    draft.to.map(|to| match recipient::parse(to) {
        Ok(Recipient::Phone(digits, written)) => out.phone("", &digits, written),
        Ok(Recipient::Person(id) | Recipient::OldGroup(id)) => Address::id(id),
        Ok(Recipient::Group(id)) => Address::id(out.arena.store(&joined(&[id, "-group"]))),
        Ok(Recipient::Newsletter(_) | Recipient::Lid(_)) | Err(_) => Address::id(to),
    })
}

/// What asks for the prefix of pictures in base64.
const PREFIX: &Basis = &Basis::stated(pages::IMAGES);

/// How the ids end that Z-API takes beside phones.
const IDS: &[&str] = &["-group", "@newsletter", "@lid"];

/// The ids that Z-API takes beside phones.
fn is_id(phone: &str) -> bool {
    let before = |suffix| phone.strip_suffix(suffix);
    before("-group").is_some_and(recipient::is_group)
        || recipient::is_old_group(phone)
        || before("@newsletter").or_else(|| before("@lid")).is_some_and(phone::is_number)
}

/// A payload's recipient as a message writes it.
fn neutral<'a>(phone: Slot<Address<'a>>, arena: &'a Arena) -> Slot<&'a str> {
    phone.and_then(|address| match address.text.strip_suffix("-group") {
        Some(group) => Some(arena.store(&joined(&[group, "@g.us"]))),
        None if recipient::is_old_group(address.text) => Some(arena.store(&joined(&[address.text, "@g.us"]))),
        None if is_id(address.text) => Some(address.text),
        None => recipient::neutral(address, arena),
    })
}

/// A payload's picture as a message has it.
fn picture<'a>(image: Slot<&'a str>, arena: &'a Arena) -> Slot<DraftMedia<'a>> {
    DraftMedia::picture(image.map(|image| image::with_prefix(image, arena).unwrap_or(image)))
}
