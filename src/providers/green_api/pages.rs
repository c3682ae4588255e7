//! What the pages say beside the rules: what they warn of or leave open, and how old they are.

use super::super::{Note, Source, by_page};
use super::{interactive_buttons as others, interactive_buttons_reply as reply};

/// Where the queue is shown.
pub(super) const QUEUE: &str = "https://green-api.com/en/docs/api/queues/ShowMessagesQueue";
/// The vendor's node for n8n.
pub(super) const NODE: &str = "https://github.com/green-api/n8n-nodes-whatsapp-green-api";
/// Where it stands what is answered.
const ERRORS: &str = "https://green-api.com/en/docs/api/common-errors";
/// Where clicks are shown.
const CLICKS: &str =
    "https://green-api.com/en/docs/api/receiving/notifications-format/selected-buttons/TemplateButtonsReplyMessage";

/// The sources of an endpoint: its own, those of both, and the last ones, which are named first.
macro_rules! sources {
    ($last:tt $($own:tt)+) => {
        by_page! {
            Source, $last:
            $($own)+
            QUEUE => "The queue: messages wait there up to 24 hours for the instance to be authorized.";
            NODE => "The vendor's node for n8n, commit 3c172220 of 2026-04-28: `quotedMessageId`, sent with every message, and buttons with their numbers for ids.";
            "https://github.com/green-api/whatsapp-api-client-golang" =>
                "The vendor's library for Go, commit 5bbfbe4 of 2025-11-18: an example of each kind of button, and `https://api.green-api.com`.";
            "https://green-api.com/en/docs/api/sending/SendButtons" =>
                "The older method, which is answered with 403: its page has `quotedMessageId`.";
            ERRORS => "What is answered, by status; where in the body the words stand, it does not show.";
            "https://green-api.com/en/docs/api/466-error-example-body" => "What is answered when a quota is used up.";
            CLICKS => "A click, by its older name in the table and by another in the example.";
            "https://green-api.com/en/docs/api/receiving/notifications-format/selected-buttons/ButtonsResponseMessage" =>
                "A click, by its newer name.";
            "https://green-api.com/en/docs/api/receiving/notifications-format/outgoing-message/OutgoingMessageStatus" =>
                "What becomes of a message.";
        }
    };
}

pub(super) const REPLY_NOTES: &[Note] = by_page! {
    Note:
    reply::DOCS => "Every kind of WhatsApp shows these buttons. A button can be pressed once.";
    NODE =>
        "`quotedMessageId` stands on the page of neither method, only on that of the older `sendButtons`. The vendor's node for n8n sends it, and an empty one where nothing is answered.";
    CLICKS =>
        "Clicks come under four names: `templateButtonsReplyMessage` in the table of the page, `templateButtonReplyMessage` in its example, `buttonsResponseMessage` on another page, and `interactiveButtonsResponse` in what public code has met.";
};

pub(super) const REPLY_SOURCES: &[Source] = sources! {
    [Source::REPLY_BUTTONS, Source::PHONES]
    reply::DOCS => "The page, without a date: the request, three buttons at most with 25 characters, personal chats.";
    others::DOCS => "The page of the other kinds of buttons.";
};

pub(super) const NOTES: &[Note] = by_page! {
    Note:
    others::DOCS => "WhatsApp for Windows does not show these buttons; all others do.";
    others::DOCS =>
        "Each button needs an id, though no event is documented for buttons that copy, call or open a link: without one it gets its number, as the vendor's node for n8n has it.";
    others::DOCS => "The page's table calls `copyCode`, `phoneNumber` and `url` optional: each belongs to the buttons of its type.";
    NODE =>
        "`quotedMessageId` stands on the page of neither method, only on that of the older `sendButtons`. The vendor's node for n8n sends it, and an empty one where nothing is answered.";
};

pub(super) const SOURCES: &[Source] = sources! {
    [Source::PHONES]
    others::DOCS =>
        "The page, without a date: the request, three buttons at most with 25 characters, personal chats. A body of 20000 characters at most is in its newer state only.";
    reply::DOCS => "The page of the reply buttons.";
};
