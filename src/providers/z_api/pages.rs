//! What the pages say beside the rules: what they warn of or leave open, and how old they are.

use super::super::{Note, Source, by_page};
use super::{send_button_actions as actions, send_button_list as list, send_button_otp as otp};

/// Where the ids of groups are shown.
pub(super) const GROUPS: &str = "https://developer.z-api.io/group/introduction";
/// Where pictures are shown in base64.
pub(super) const IMAGES: &str = "https://developer.z-api.io/message/send-message-image";
/// The vendor's documentation repository.
pub(super) const REPOSITORY: &str = "https://github.com/Z-API/z-api-docs";
/// Where it stands which chats show buttons.
pub(super) const SHOWN: &str = "https://developer.z-api.io/tips/button-status";
/// Where clicks are shown.
const WEBHOOK: &str = "https://developer.z-api.io/webhooks/on-message-received";

/// The sources of an endpoint: its own, those of all endpoints, and the last ones, which are named first.
macro_rules! sources {
    ($last:tt $($own:tt)+) => {
        by_page! {
            Source, $last:
            $($own)+
            super::AUTHENTICATION =>
                "Where the instance's id and token stand, and who must not see them; read in the vendor's repository.";
            "https://developer.z-api.io/security/client-token" =>
                "When the `Client-Token` is needed, and what is answered without it.";
            "https://developer.z-api.io/security/ip-block" => "What is answered to an IP address that is not allowed.";
            SHOWN => "Where buttons are shown, of 2024-08-27. Its table says in every chat, its summary says otherwise.";
            super::QUEUE =>
                "The queue: messages wait there until they are handed to WhatsApp, up to 1000 while the phone is offline.";
            GROUPS => "The ids of groups: those of today, and those of before 2021-11-04.";
            "https://developer.z-api.io/tips/lid" => "Ids that end in `@lid`.";
            IMAGES => "Pictures in base64, which begin with `data:image/png;base64,`.";
            WEBHOOK => "What a click brings back, and how a message with buttons is told of itself.";
        }
    };
}

/// What every endpoint answers, for those whose own pages do not say it.
const ANSWERS: &str = "The page of the other endpoint: it names the answers 405 and 415.";

const PICTURES: &str = "A picture in base64 needs the prefix that says what it is, such as `data:image/png;base64,`.";

pub(super) const OTP_NOTES: &[Note] = by_page! {
    Note:
    otp::DOCS_EN =>
        "The text on the button is in the newer pages only. Without it the provider writes its own, \"Copiar código\" by one page and \"Copy code\" by another: give a label.";
    IMAGES => PICTURES;
    WEBHOOK =>
        "Webhooks show the message as a link button with WhatsApp's copy link. That somebody copied the code is told by no documented event.";
};

pub(super) const OTP_SOURCES: &[Source] = sources! {
    [Source::PHONES]
    otp::DOCS => "The Portuguese page, without a date: the request, digits only in `phone`, and the answers 200, 405 and 415.";
    otp::DOCS_EN => "The newer English page, without a date: `buttonText`.";
    REPOSITORY => "The vendor's documentation repository, commit 7021b82 of 2026-04-08: `buttonText`.";
};

pub(super) const ACTIONS_NOTES: &[Note] = by_page! {
    Note:
    actions::DOCS =>
        "All three types of buttons in one message cause an error on WhatsApp Web. The page advises to combine CALL and URL, and to send REPLY separately.";
    actions::DOCS =>
        "There is no copy button: a URL button with WhatsApp's copy link is shown as one. WhatsApp does not copy the `otp` at the beginning of its `code`; here it is always written. How special characters are written in it is not documented; here they are percent-encoded. An older form of the link, `/otp/copy/<code>`, is still read: of that everything is copied as it stands.";
    actions::DOCS => "`image` stands on the newest page only.";
    IMAGES => PICTURES;
    REPOSITORY =>
        "`delayMessage` stands in the vendor's documentation repository, not on the newer pages. There it is 1 to 15 seconds, and 1 to 3 where it is left out.";
    REPOSITORY =>
        "The number of a CALL button is shown without `+` on the pages, and with it in the vendor's example file. Both are accepted; digits are written.";
    WEBHOOK => "A click on a REPLY button comes back with its id; of clicks on links and numbers nothing is documented.";
};

pub(super) const ACTIONS_SOURCES: &[Source] = sources! {
    [Source::REPLY_BUTTONS, Source::PHONES]
    actions::DOCS =>
        "The newest page, without a date: the request with `image`, the rule for `url` and the warnings. An older state of it, seen too, lacks `image`.";
    actions::DOCS_PT => "The Portuguese page, without a date: digits only in `phone`.";
    otp::DOCS => ANSWERS;
    REPOSITORY =>
        "The vendor's documentation repository, commit 7021b82 of 2026-04-08: `delayMessage`, and an example with `+` in a CALL button. Its rule for `url` is of 2026-02-25.";
};

pub(super) const LIST_NOTES: &[Note] = by_page! {
    Note:
    list::DOCS_VIDEO =>
        "The pages for a text, a picture and a video describe one path; none of them has a picture and a video in one message.";
    IMAGES => PICTURES;
    WEBHOOK => "A click comes back with the button's id and label.";
};

pub(super) const LIST_SOURCES: &[Source] = sources! {
    [Source::REPLY_BUTTONS, Source::PHONES]
    list::DOCS => "The Portuguese page: the request, with two buttons as its example.";
    list::DOCS_EN =>
        "The newer English page: the body that cannot be empty, `image` and `video` as URL or base64, and `delayMessage`.";
    list::DOCS_IMAGE => "The page with `image`; the path is the same.";
    list::DOCS_VIDEO => "The page with `video`; the path is the same.";
    REPOSITORY =>
        "The vendor's documentation repository, commit 7021b82 of 2026-04-08: `delayMessage`, and an example with `image`.";
    otp::DOCS => ANSWERS;
};
