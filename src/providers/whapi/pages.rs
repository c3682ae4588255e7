//! What the pages say beside the rules: what they warn of or leave open, and how old they are.

use super::super::{Note, Source, by_page};

/// The vendor's own schema of its requests, `sendMessageInteractive` in `B_manifest.json`.
pub(super) const SCHEMA: &str = "https://github.com/Whapi-Cloud/whapi-mcp";
/// What the vendor tells programs that write requests.
pub(super) const SKILL: &str = "https://github.com/Whapi-Cloud/whapi-whatsapp-api-skill";
/// The help page on buttons.
pub(super) const HELP: &str = "https://support.whapi.cloud/help-desk/sending/send-message-with-buttons";
/// The vendor's older library, whose models name what answers hold.
const LIBRARY: &str = "https://github.com/moham96/whapi-php-openapi";

/// A message to begin with.
pub(super) const EXAMPLE: &str = r#"{
    "to": "+5511999999999",
    "text": "Would you like to confirm?", "title": "Appointment", "footer": "Reply within 24 hours",
    "buttons": [
        { "type": "reply", "label": "Confirm", "id": "btn_confirm" },
        { "type": "reply", "label": "Cancel", "id": "btn_cancel" }
    ]
}"#;

pub(super) const NOTES: &[Note] = by_page! {
    Note:
    SKILL =>
        "\"The functionality of interactive messages (buttons, lists, carousels) is not guaranteed to be stable.\" A message \"may be delivered as plain text on some versions, or buttons may not be tappable\".";
    SKILL =>
        "Meta's form of a button, `{ \"type\": \"reply\", \"reply\": { … } }`, is answered with 400, as is a list in Meta's form. Another state of the guide, commit 2feeac00, shows it as the right one; the schema and the help page do not have it.";
    SCHEMA =>
        "The schema's recipients are digits or a WhatsApp id, and the help page's examples digits alone; the guide for programs asks for `@s.whatsapp.net` behind them. Both are accepted, and digits are written.";
    SCHEMA => "Every button needs an `id`, of whatever type it is.";
    HELP =>
        "A click on a `quick_reply` comes back with its id and its text; one in WhatsApp Web may look slightly different. No event reports clicks on the other types, for WhatsApp does not report them. A button can be pressed once.";
    SCHEMA =>
        "`media` is a file, a URL, base64 or the id of an uploaded file. Only `mime_type`, where it is given, says what kind of file it is: pictures are written, and what is read is taken for a picture.";
    SKILL =>
        "In webhooks `ButtonsV3:` stands before the id of the button, in public code that handles real ones; it is taken off. The guide for programs says that a click arrives as an ordinary text.";
};

pub(super) const SOURCES: &[Source] = by_page! {
    Source, [Source::REPLY_BUTTONS, Source::PHONES]:
    SCHEMA => "The vendor's own schema: `sendMessageInteractive` in `B_manifest.json` of commit 3d0f077f.";
    SKILL => "The vendor's guide for programs, commit 4d513006: what is required, what is answered with 400, webhooks.";
    HELP => "The vendor's help page on buttons, without a date: how many there may be, how long their labels, and which clicks come back.";
    LIBRARY => "A library made from the vendor's older description, commit 031deddc: what answers hold.";
};
