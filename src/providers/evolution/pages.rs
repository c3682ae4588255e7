//! What the pages say beside the rules: what they warn of or leave open, and how old they are.

use super::super::{Note, Source, by_page};
use crate::issue::Basis;

/// What the source demands of a request.
pub(super) const SCHEMA: &str =
    "https://github.com/evolution-foundation/evolution-api/blob/fa09d378/src/validate/message.schema.ts";
/// What it makes of it.
pub(super) const SERVICE: &str = "https://github.com/evolution-foundation/evolution-api/blob/fa09d378/src/api/integrations/channel/whatsapp/whatsapp.baileys.service.ts";
/// The members that it knows.
pub(super) const DTO: &str = "https://github.com/evolution-foundation/evolution-api/blob/fa09d378/src/api/dto/sendMessage.dto.ts";
/// How it reads recipients.
pub(super) const JID: &str = "https://github.com/evolution-foundation/evolution-api/blob/fa09d378/src/utils/createJid.ts";

/// What is plain from what it makes of a request.
pub(super) const STATED: &Basis = &Basis::stated(SERVICE);
/// What only follows from that.
pub(super) const INFERRED: &Basis = &STATED.inferred();
pub(super) const OF_DTO: &Basis = &Basis::stated(DTO);
pub(super) const OF_SCHEMA: &Basis = &Basis::stated(SCHEMA);

/// The vendor's page of the endpoint.
pub(super) const DOCS: &str = "https://doc.evolution-api.com/v2/api-reference/message-controller/send-button";
/// Somebody whose message was taken and not shown.
pub(super) const DISCONTINUED: &str = "https://github.com/evolution-foundation/evolution-api/issues/2104";
/// What it makes of a request on the Cloud channel.
const CLOUD: &str = "https://github.com/evolution-foundation/evolution-api/blob/fa09d378/src/api/integrations/channel/meta/whatsapp.business.service.ts";
/// What its webhooks carry.
pub(super) const WEBHOOKS: &str = "https://github.com/evolution-foundation/evolution-api/blob/fa09d378/src/api/integrations/event/webhook/webhook.controller.ts";
/// How it answers.
const MAIN: &str = "https://github.com/evolution-foundation/evolution-api/blob/fa09d378/src/main.ts";
/// Whom it lets in, and to which instance.
const KEY: &str = "https://github.com/evolution-foundation/evolution-api/blob/fa09d378/src/api/guards/auth.guard.ts";
const INSTANCE: &str = "https://github.com/evolution-foundation/evolution-api/blob/fa09d378/src/api/guards/instance.guard.ts";
/// The other program of the vendor's.
const GO: &str = "https://github.com/EvolutionAPI/evolution-go";

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
    SERVICE => "The title stands in bold above the text, in one body with it: there is no header.";
    SERVICE => "A picture is made a JPEG.";
    SERVICE => "A delay above 20 seconds is typed in pieces.";
    JID =>
        "The source takes a digit off some numbers: the ninth digit of Brazilian numbers with an area code from 31 on, where a 7, 8 or 9 stands behind it, and the one behind the country code of Mexican and Argentine numbers of 13 digits.";
    SCHEMA => "`id`, `url` and `phoneNumber` \"cannot be empty\", says the schema; that rule never fires, for it asks for objects without other members.";
    CLOUD =>
        "On the Cloud channel only reply buttons work. The title is the body there, and description, footer and picture are dropped; labels and ids must be unique, and a click does not bring the id.";
    DOCS => "The vendor's page has `title` for a button's type, requires description and footer, and knows no copy button: the source says otherwise, and counts.";
    DTO => "A button of type `pix` is another message, which has to stand alone.";
};

pub(super) const SOURCES: &[Source] = by_page! {
    Source, [Source::REPLY_BUTTONS, Source::PHONES]:
    SERVICE => "The source of version 2.3.7, of 2026-05-06: what becomes of a request.";
    SCHEMA => "The same: what it demands of a request.";
    DTO => "The same: the members that it knows.";
    JID => "The same: how it reads recipients.";
    MAIN => "The same: how it answers.";
    KEY => "The same: what it answers without the right key.";
    INSTANCE => "The same: what it answers where there is no such instance.";
    WEBHOOKS => "The same: what it posts to webhooks, the API key among it.";
    CLOUD => "The same: what becomes of a request on the Cloud channel.";
    DOCS => "The vendor's page, which contradicts the source.";
    DISCONTINUED => "An issue: taken with 201 and `PENDING`, and never shown. It shows the answer.";
    GO => "Evolution GO, the vendor's other program: its clicks are read here as well.";
};
