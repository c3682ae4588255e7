//! What the pages say beside the rules: what they warn of or leave open, and how old they are.

use super::super::{Note, Source, by_page};
use crate::issue::{Basis, Locale};

/// The Spanish page; the English one says the same.
pub(super) const DOCS: &str = "https://docs.ryzeapi.cloud/es/api/messages/buttons";
pub(super) const DOCS_EN: &str = "https://docs.ryzeapi.cloud/en/api/messages/buttons";
/// What the page states.
pub(super) const STATED: &Basis = &Basis::stated(DOCS).also(Locale::En, DOCS_EN);
/// The guide to errors.
const ERRORS: &str = "https://docs.ryzeapi.cloud/en/guide/errors";

/// The overview of all that can be sent.
const OVERVIEW: &str = "https://docs.ryzeapi.cloud/en/api/messages/overview";

/// A message to begin with.
pub(super) const EXAMPLE: &str = r#"{
    "to": "+5511999999999",
    "text": "How can we help you today?", "title": "Help desk", "footer": "We answer within an hour",
    "buttons": [
        { "type": "reply", "label": "Talk to sales", "id": "menu_sales" },
        { "type": "reply", "label": "Talk to support", "id": "menu_support" }
    ]
}"#;

pub(super) const NOTES: &[Note] = by_page! {
    Note:
    DOCS => "Where REPLY buttons stand beside others, WhatsApp Web and Desktop do not show the REPLY buttons; phones do.";
    DOCS => "Beside media, `headerText` is ignored without a word.";
    DOCS => "WhatsApp may block links that do not begin with `https://`.";
    DOCS =>
        "`mediaType` must be in upper case, says the page, and elsewhere that the provider changes the case itself. Upper case is written.";
    DOCS => "The message that `replyTo` names must be of the same instance, and stored there. That cannot be checked here.";
    DOCS => "From which number on the `N` of the answers counts is not stated; it is taken to count from 1.";
    ERRORS =>
        "An instance without connection is answered with 503 by this page, with 400 or 503 by the guide to errors: the text decides.";
    OVERVIEW =>
        "Of Brazilian numbers the provider tries both spellings, with the ninth digit and without, says its overview of messages.";
};

pub(super) const SOURCES: &[Source] = by_page! {
    Source, [Source::REPLY_BUTTONS, Source::PHONES]:
    DOCS => "The Spanish page, without a date; the times in its examples are of 2026-04-30.";
    DOCS_EN => "The same in English.";
    OVERVIEW => "The overview of messages: recipients, and the ninth digit of Brazilian numbers.";
    ERRORS => "The guide to errors: further answers.";
    "https://docs.ryzeapi.cloud/en/guide/authentication" => "The guide to authentication: the answers 401.";
};
