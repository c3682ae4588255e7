//! Meta's own interface to WhatsApp, the Cloud API, <https://developers.facebook.com/documentation/business-messaging/whatsapp>.
//!
//! Both endpoints are `POST …/{version}/{phoneNumberId}/messages`.

use super::cloud::pages::{self, sources};
use super::cloud::{WIRE, cta_url, reply_buttons};
use super::{Endpoint, Note, Provider, Source, by_page};
use crate::request::{Credential, Header, Part, Url};

/// The version of the examples on the page; Meta's newest page shows a newer one.
const VERSION: Credential = Credential::version("version").or("v25.0");
const PHONE_NUMBER_ID: Credential = Credential::path("phoneNumberId");
const TOKEN: Credential = Credential::header("token");

const WEBHOOKS: &str =
    "https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/create-webhook-endpoint/";

pub(super) const PROVIDER: Provider = Provider {
    id: "meta",
    name: "Meta WhatsApp Cloud API",
    idempotent: None,
    rate_limit: None,
    credentials: &[&VERSION, &PHONE_NUMBER_ID, &TOKEN],
    official: true,
    headers: &[Header { name: "Authorization", value: &[Part::Scheme("Bearer "), Part::Slot(&TOKEN)] }],
    notes: by_page! {
        Note:
        pages::ERRORS => "Messages with buttons can be sent within 24 hours of the user's last message only; later they fail with 131047.";
        pages::ERRORS => "The answer 200 means that the message was accepted; it may fail later, which a webhook tells.";
        WEBHOOKS => "Meta verifies a webhook with a `GET`: answer it with `hub.challenge`. What it posts is signed in the header `X-Hub-Signature-256`: check that before you read an event.";
    },
    wire: WIRE,
    endpoints: &[REPLY_BUTTONS, CTA_URL],
};

const REPLY_BUTTONS: Endpoint = Endpoint {
    id: "meta/reply-buttons",
    docs: &[pages::REPLY_BUTTONS],
    notes: pages::REPLY_NOTES,
    sources: SOURCES,
    url: URL,
    table: &reply_buttons::TABLE,
    example: reply_buttons::EXAMPLE,
};

const CTA_URL: Endpoint = Endpoint {
    id: "meta/cta-url",
    docs: &[pages::CTA_URL],
    notes: pages::CTA_NOTES,
    sources: SOURCES,
    url: URL,
    table: &cta_url::TABLE,
    example: cta_url::EXAMPLE,
};

const URL: Url = Url {
    origin: &[Part::Text("https://graph.facebook.com")],
    path: &[Part::Text("/"), Part::Slot(&VERSION), Part::Text("/"), Part::Slot(&PHONE_NUMBER_ID), Part::Text("/messages")],
};

const SOURCES: &[Source] = sources! {
    [Source::REPLY_BUTTONS, Source::PHONES]
    WEBHOOKS => "Meta's page on webhooks: how they are verified and signed.";
};
