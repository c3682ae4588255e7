//! 360dialog, <https://www.360dialog.com>, which takes the payloads of WhatsApp's own interface.
//!
//! Both endpoints are `POST https://waba-v2.360dialog.io/messages`.

use super::cloud::pages::{self, sources};
use super::cloud::{self, WIRE, cta_url, reply_buttons};
use super::{Endpoint, Note, Provider, Source, by_page};
use crate::engine::Table;
use crate::inbound::{By, FailureKind, Known, Said, Wire, complaint_in};
use crate::json::Value;
use crate::request::{Credential, Header, Part, Url};

const API_KEY: Credential = Credential::header("apiKey");

/// It shows the payloads as Meta's pages have them.
const DOCS: &str = "https://docs.360dialog.com/docs/messaging/message-types/interactive";
const ERRORS: &str =
    "https://docs.360dialog.com/partner/~/changes/1051/support-and-updates/help-and-troubleshooting/error-messages";
/// Meta's older page, which says when the interface on hosts of one's own ended.
const ON_PREMISES: &str = "https://developers.facebook.com/docs/whatsapp/guides/interactive-messages";
const GROUPS: &str = "https://docs.360dialog.com/docs/messaging/groups";

pub(super) const PROVIDER: Provider = Provider {
    id: "360dialog",
    name: "360dialog",
    idempotent: None,
    rate_limit: None,
    credentials: &[&API_KEY],
    official: true,
    headers: &[Header { name: "D360-API-KEY", value: &[Part::Slot(&API_KEY)] }],
    notes: by_page! {
        Note:
        DOCS => "Payloads, answers and webhooks are those of Meta's interface.";
        ON_PREMISES => "The older host `waba.360dialog.io` was that of an interface that Meta ended on 2025-10-23.";
        pages::ERRORS => "Messages with buttons can be sent within 24 hours of the user's last message only; later they fail with 131047.";
        pages::ERRORS => "The answer 200 means that the message was accepted; it may fail later, which a webhook tells.";
        ERRORS => "Where in the body 360dialog's own error texts stand is not shown: they are looked for as the whole body, in `error`, in `error.message` and in `meta.developer_message`.";
        GROUPS => "Messages with buttons cannot be sent to groups.";
    },
    wire: Wire { said, known: &[OWN, cloud::answers::KNOWN], ..WIRE },
    endpoints: &[REPLY_BUTTONS, CTA_URL],
};

const REPLY_BUTTONS: Endpoint = Endpoint {
    id: "360dialog/reply-buttons",
    docs: &[pages::REPLY_BUTTONS, DOCS],
    notes: pages::REPLY_NOTES,
    sources: SOURCES,
    url: URL,
    table: &Table { is_twin: true, ..reply_buttons::TABLE },
    example: reply_buttons::EXAMPLE,
};

const CTA_URL: Endpoint = Endpoint {
    id: "360dialog/cta-url",
    docs: &[pages::CTA_URL, DOCS],
    notes: pages::CTA_NOTES,
    sources: SOURCES,
    url: URL,
    table: &Table { is_twin: true, ..cta_url::TABLE },
    example: cta_url::EXAMPLE,
};

const URL: Url = Url { origin: &[Part::Text("https://waba-v2.360dialog.io")], path: &[Part::Text("/messages")] };

const SOURCES: &[Source] = sources! {
    [Source::REPLY_BUTTONS, Source::PHONES]
    DOCS => "360dialog's page on interactive messages, which shows Meta's payloads.";
    ERRORS => "360dialog's list of errors, for its partners: its own texts.";
    GROUPS => "360dialog's page on groups.";
    ON_PREMISES => "Meta's older page on interactive messages: when the On-Premises API, which the older host was of, ended.";
};

/// Its own texts; all else it hands on.
const OWN: &[Known] = &[
    Known::new("Invalid api_key", FailureKind::Unauthorized),
    Known::new("The endpoint is blocked", FailureKind::Unauthorized),
    // With the status 400.
    Known::new("You have exceeded the endpoint rate limit.", FailureKind::RateLimited),
    Known::new("Your WhatsApp for Business API has been disabled", FailureKind::Rejected),
    Known::by(By::Part("Could not send message due to lack of payment"), FailureKind::Rejected),
    Known::new("WhatsApp for Business API not available", FailureKind::Disconnected),
];

/// As Meta's, or with its own texts where the older interface had them.
fn said(body: Value<'_>) -> Option<Said> {
    cloud::answers::said(body).or_else(|| complaint_in(body.member("meta")?, &["developer_message"]))
}
