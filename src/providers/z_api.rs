//! Z-API, <https://z-api.io>.

mod answers;
mod events;
mod pages;
mod send_button_actions;
mod send_button_list;
mod send_button_otp;
pub(crate) mod words;

use super::{Note, Provider, by_page};
use crate::codecs::Codec;
use crate::codecs::recipient::{Ids, Written};
use crate::codecs::seconds::{self, Range};
use crate::engine::Member;
use crate::inbound::Wire;
use crate::issue::{Basis, Words};
use crate::message::Part as Of;
use crate::request::{Credential, Header, Part};

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
    official: false,
    headers: &[Header { name: "Client-Token", value: &[Part::Slot(&CLIENT_TOKEN)] }],
    notes: by_page! {
        Note:
        AUTHENTICATION => "Never call the API from a browser or an app: the instance's id and token stand in the URL.";
        pages::SHOWN =>
            "Whether buttons are shown depends on the kind of account and chat, and the terms for buttons must be accepted in the panel.";
        QUEUE => "The answer 200 means that the message is queued, not that it was delivered.";
    },
    wire: Wire { is_event: events::is_event, events: events::events, said: answers::said, known: &[answers::KNOWN] },
    endpoints: &[send_button_otp::ENDPOINT, send_button_actions::ENDPOINT, send_button_list::ENDPOINT],
};

/// `https://api.z-api.io/instances/{instanceId}/token/{token}/<path>`
const ORIGIN: &[Part] = &[Part::Text("https://api.z-api.io")];
const fn path(last: &'static str) -> [Part; 5] {
    [Part::Text("/instances/"), Part::Slot(&INSTANCE_ID), Part::Text("/token/"), Part::Slot(&TOKEN), Part::Text(last)]
}

/// People by their digits, groups with `-group`.
const IDS: &Ids = &Ids {
    groups: Some(pages::GROUPS),
    ..Ids::WHOLE.but([Written::Digits, Written::With("-group"), Written::Bare, Written::Whole, Written::Whole])
};

/// The recipient, as each endpoint has it.
const fn phone(basis: &'static Basis) -> Member {
    let phone = Member::new("phone", Of::To, Codec::Recipient(IDS)).required(basis);
    phone.doc("The recipient: digits, or a group's id.", r#""5511999999999""#)
}

/// A picture. A page of its own asks for the prefix of those in base64.
const fn image(path: &'static str, basis: &'static Basis, doc: &'static str) -> Member {
    let image = Member::new(path, Of::MediaUrl, Codec::Picture).stated(basis).spelling(const { &Basis::stated(pages::IMAGES) });
    image.doc(doc, r#""https://example.com/menu.png""#)
}

/// A delay of 1 to 15 seconds.
const fn delay(outside: &'static Words, left_out: &'static Words) -> Range {
    Range { least: 1, most: Some(15), whole: false, unit: seconds::SECONDS, outside, left_out: Some(left_out) }
}
