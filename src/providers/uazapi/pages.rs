//! What the pages say beside the rules: what they warn of or leave open, and how old they are.

use super::super::{Note, Source, by_page};
use crate::issue::Basis;

pub(super) const DOCS: &str = "https://docs.uazapi.com/endpoint/post/send~menu";
/// What the page states.
pub(super) const STATED: &Basis = &Basis::stated(DOCS);
/// What the page shows in examples only.
pub(super) const INFERRED: &Basis = &STATED.inferred();

/// What its webhooks post, as somebody recorded it.
pub(super) const EVENTS: &str = "https://github.com/TitoBahe/uazapi-webhook-events-examples";

/// A message to begin with.
pub(super) const EXAMPLE: &str = r#"{
    "to": "+5511999999999",
    "text": "How can we help you today?", "footer": "We answer within an hour",
    "buttons": [
        { "type": "reply", "label": "Talk to sales", "id": "menu_sales" },
        { "type": "reply", "label": "Talk to support", "id": "menu_support" }
    ]
}"#;

pub(super) const NOTES: &[Note] = by_page! {
    Note:
    DOCS =>
        "A button is one text: its label, then `|` or a line break, then what it is there for. How either of the two is written inside a part is not said, so what has one cannot be sent.";
    DOCS => "A reply button without an id has its label for an id.";
    DOCS => "Where reply buttons stand beside others, WhatsApp Web shows a notice in place of the message; phones show it.";
    DOCS =>
        "Placeholders in the text, such as `{{name}}` or `{{lead_field01}}`, are replaced by what the provider knows of the contact.";
    DOCS => "How many buttons there may be is not said; the page's own examples have four, WhatsApp shows three.";
    DOCS => "An answer to a message (`replyid`) is supported by some types of messages better than by others, says the page.";
    DOCS => "In what form base64 is expected in `imageButton` is not said; a data URI is written.";
    DOCS => "With `async` the answer means that the message is queued, not that it was sent.";
};

pub(super) const SOURCES: &[Source] = by_page! {
    Source, [Source::REPLY_BUTTONS, Source::PHONES]:
    DOCS =>
        "The page, of the documentation of uazapiGO 2.0 as it was exported on 2026-01-20; that export has the members in a table, the text of the page has the answers.";
    EVENTS => "Webhooks as they were recorded, commit fddbe48b.";
};
