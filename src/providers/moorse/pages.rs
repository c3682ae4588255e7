//! What the pages say beside the rules: what they warn of or leave open, and how old they are.

use super::super::{Note, Source, by_page};
use super::send_buttons::DOCS;

/// The vendor's newest library.
const SDK: &str = "https://github.com/moorseio/moorse-sdk-python";

pub(super) const NOTES: &[Note] = by_page! {
    Note:
    DOCS =>
        "The page's example and its table of parameters disagree. The vendor's two newest libraries agree with the example, `buttonsId` with objects, and that is what is built; the older `buttons` with texts, and `subtitle`, are accepted in a payload with a warning.";
    DOCS =>
        "`title` is the body of the message, though the page calls it the button's title. The page begins with a sentence about a file; nothing else in it is about files.";
    SDK =>
        "The page says \"OAuth2\" and no more. The newest library sends `Authorization: Bearer {token}`; older ones sent the token alone, as the credentials' `bare` does.";
    DOCS => "The answer means that the message is queued, not that it was delivered.";
};

pub(super) const SOURCES: &[Source] = by_page! {
    Source, [Source::REPLY_BUTTONS, Source::PHONES]:
    DOCS => "The page, without a date; the times in its examples are of January 2022. It shows no URL but in its head line.";
    SDK => "The vendor's newest library, commit 28e60f6a of 2023-09-12: the URL, the header, `buttonsId`, errors.";
    "https://github.com/moorseio/moorse-sdk-java" => "The vendor's library for Java, of 2023: `buttonsId`.";
    "https://github.com/moorseio/moorse-sdk" => "The vendor's older library, of 2022-08-29: `buttons` and `subtitle`.";
};
