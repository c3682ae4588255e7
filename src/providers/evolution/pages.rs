//! What the pages say beside the rules: what they warn of or leave open, and how old they are.

use super::super::{Note, Source, by_page};
use super::send_buttons::{DTO, JID, SCHEMA, SERVICE};

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
/// The other program of the vendor's.
const GO: &str = "https://github.com/EvolutionAPI/evolution-go";

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
    WEBHOOKS => "The same: what it posts to webhooks, the API key among it.";
    CLOUD => "The same: what becomes of a request on the Cloud channel.";
    DOCS => "The vendor's page, which contradicts the source.";
    DISCONTINUED => "An issue: taken with 201 and `PENDING`, and never shown. It shows the answer.";
    GO => "Evolution GO, the vendor's other program: its clicks are read here as well.";
};
