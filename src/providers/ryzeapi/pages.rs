//! What the pages say beside the rules: what they warn of or leave open, and how old they are.

use super::super::{Note, Source};
use super::button;

/// The guide to errors.
const ERRORS: &str = "https://docs.ryzeapi.cloud/en/guide/errors";

/// The overview of all that can be sent.
const OVERVIEW: &str = "https://docs.ryzeapi.cloud/en/api/messages/overview";

pub(super) const NOTES: &[Note] = &[
    Note {
        text: "Where REPLY buttons stand beside others, WhatsApp Web and Desktop do not show the REPLY buttons; phones do.",
        docs: button::DOCS,
    },
    Note { text: "Beside media, `headerText` is ignored without a word.", docs: button::DOCS },
    Note { text: "WhatsApp may block links that do not begin with `https://`.", docs: button::DOCS },
    Note {
        text: "`mediaType` must be in upper case, says the page, and elsewhere that the provider changes the case itself. Upper case is written.",
        docs: button::DOCS,
    },
    Note {
        text: "The message that `replyTo` names must be of the same instance, and stored there. That cannot be checked here.",
        docs: button::DOCS,
    },
    Note {
        text: "From which number on the `N` of the answers counts is not stated; it is taken to count from 1.",
        docs: button::DOCS,
    },
    Note {
        text: "An instance without connection is answered with 503 by this page, with 400 or 503 by the guide to errors: the text decides.",
        docs: ERRORS,
    },
    Note {
        text: "Of Brazilian numbers the provider tries both spellings, with the ninth digit and without, says its overview of messages.",
        docs: OVERVIEW,
    },
];

pub(super) const SOURCES: &[Source] = &[
    Source::read(button::DOCS, "The Spanish page, without a date; the times in its examples are of 2026-04-30."),
    Source::read(button::DOCS_EN, "The same in English."),
    Source::read(OVERVIEW, "The overview of messages: recipients, and the ninth digit of Brazilian numbers."),
    Source::read(ERRORS, "The guide to errors: further answers."),
    Source::read("https://docs.ryzeapi.cloud/en/guide/authentication", "The guide to authentication: the answers 401."),
    Source::REPLY_BUTTONS,
    Source::PHONES,
];
