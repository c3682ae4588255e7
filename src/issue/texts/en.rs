//! English.

use super::{Say, Text};

pub(super) const INFERRED: &str = "No document of the provider states this; it is inferred.";

pub(super) const WORDS: &[(&str, &str)] = &[
    ("null", "null"),
    ("boolean", "true or false"),
    ("number", "a number"),
    ("text", "a text"),
    ("list", "a list"),
    ("object", "an object"),
    ("undefined", "an undefined value"),
    ("too-deep", "something nested too deeply"),
    ("too-large", "a value too large to be read"),
    ("lone-surrogate", "a text with half a character in it (a lone surrogate)"),
    ("bigint", "a BigInt"),
    ("function", "a function"),
    ("symbol", "a symbol"),
    ("cycle", "a value that contains itself"),
    ("not-finite", "a number that is infinite or none at all (NaN)"),
    ("throws", "a value that cannot be read"),
    ("reply", "reply"),
    ("url", "url"),
    ("call", "call"),
    ("copy", "copy"),
    ("image", "image"),
    ("video", "video"),
    ("document", "document"),
];

const fn say(message: &'static str, why: &'static str, help: &'static str) -> Text {
    Text { message, why, help }
}

const LEAVE_OUT: &str =
    "Leave it out, or choose a provider that carries it. With the option `loss: \"warn\"` the rest is sent without it.";
const ONLY_YOU: &str = "The message arrives as it is; only you, who send it, would miss it.";
const ABROAD: &str =
    "Write the number as it is dialled from abroad: `+`, the country code, the area code, the number (`+5511999999999`).";

#[expect(clippy::too_many_lines, reason = "a table")]
pub(super) fn text(id: Say) -> Text {
    match id {
        Say::AddressInvalid => say(
            "`{member}` is no recipient that the provider takes.",
            "It takes a phone number as digits, 8 to 15 of them, country code first.",
            "Write the number as digits with the country code: `5511999999999`.",
        ),
        Say::AddressMasked => say(
            "`{member}` must be digits only.",
            "The provider takes the number without `+`, blanks, hyphens and brackets.",
            "Write the number as digits with the country code: `5511999999999`.",
        ),
        Say::AddressOrIdInvalid => say(
            "`{member}` is no recipient that the provider takes.",
            "It takes a phone number as digits, 8 to 15 of them, country code first, or a WhatsApp id in its own spelling.",
            "Write a phone number as digits with the country code, `5511999999999`, or the whole id with its ending: {known}.",
        ),
        Say::AddressPlus => say("`{member}` begins with `+`.", "The provider's examples are digits only.", "Leave the `+` out."),
        Say::BaseUrlInvalid => say(
            "The base URL is none that requests could be sent to.",
            "It replaces the scheme, the host and the beginning of the path: `http` or `https`, without user, query and fragment.",
            "Write it like `https://gateway.example.com/whatsapp`.",
        ),
        Say::ButtonChangedToLink => say(
            "The copy button is sent as a link that copies.",
            "The provider has no copy buttons here; WhatsApp shows its own copy link as one.",
            "Nothing needs to be done if that suits you.",
        ),
        Say::ButtonIdDuplicate => say(
            "Buttons {first} and {second} have the same id.",
            "The id is there to tell the buttons apart.",
            "Give each button an id of its own.",
        ),
        Say::ButtonIdIgnored => say(
            "The id of the button is left out.",
            "The provider has no place for the id of this button, and reports no click on it.",
            "Leave the id out if you want no warning.",
        ),
        Say::ButtonIdMissing => say(
            "The reply button has no `{member}`.",
            "The provider requires one for each reply button.",
            "Give the button an id, short and unique in the message.",
        ),
        Say::ButtonIdRisky => say(
            "The reply button has no `{member}`.",
            "The click would bring back an id that you did not choose.",
            "Give the button an id, short and unique in the message.",
        ),
        Say::ButtonKind => say(
            "Button {number} must be an object, not {actual}.",
            "A button has a type, a label and more.",
            "Write the button as an object with the members that it needs.",
        ),
        Say::ButtonTypeUnknown => {
            say("There is no button type `{value}`.", "The type decides what the button does.", "Use one of: {known}.")
        }
        Say::ButtonTypeUnsupported => {
            say("The provider cannot show this button ({type}).", "The reader of the message would not see it.", LEAVE_OUT)
        }
        Say::ButtonsManyRisky => say(
            "There are {actual} buttons; WhatsApp is known to show {max}.",
            "The message may be refused, or shown without the others.",
            "Send at most {max} {max:button|buttons} in a message.",
        ),
        Say::ButtonsMixedAllRisky => say(
            "Reply, link and call buttons stand in one message ({kinds}).",
            "The provider warns that all three types together cause an error on WhatsApp Web.",
            "Combine link and call buttons, and send reply buttons in a message of their own.",
        ),
        Say::ButtonsMixedHiddenRisky => say(
            "Reply buttons stand beside others ({kinds}).",
            "Mixed with other types, the reply buttons do not appear on WhatsApp Web and Desktop, only on the phone.",
            "Send reply buttons in a message of their own.",
        ),
        Say::ButtonsMixedRisky => say(
            "Reply buttons stand beside others ({kinds}).",
            "The provider advises to send reply buttons separately.",
            "Send reply buttons in a message of their own.",
        ),
        Say::ButtonsNoneLeft => say(
            "No button is left that the provider can show.",
            "A message with buttons needs at least one.",
            "Add a button of a type that the provider has, or choose another provider.",
        ),
        Say::ButtonsOldForm => say(
            "`{member}` is the older form of the buttons.",
            "The provider's page still lists it, but its example and its newest libraries send `buttonsId`.",
            "Send `buttonsId`: a list of objects with `id` and `title`.",
        ),
        Say::ButtonsOldIgnored => say(
            "`{member}` stands beside `buttonsId` and is ignored.",
            "It belongs to the older form of the request; both forms together are not documented.",
            "Remove `{member}`.",
        ),
        Say::ButtonsOldKind => say(
            "`buttons` holds objects; they belong in `{known}`.",
            "In `buttons` the provider takes texts, in `{known}` objects with `id` and `title`.",
            "Rename `buttons` to `{known}`.",
        ),
        Say::ButtonsTooFew => say("There are no buttons.", "A message with buttons needs at least one.", "Add a button."),
        Say::ButtonsTooMany => say(
            "There are {actual} buttons; at most {max} {max:is|are} allowed.",
            "The provider refuses the message.",
            "Keep at most {max} {max:button|buttons}, or send several messages.",
        ),
        Say::CallPlusMissing => say(
            "`{member}` has no `+` before the country code.",
            "The provider shows the numbers of call buttons with it.",
            "Write `+` before the number.",
        ),
        Say::CannotCarry => say(
            "`{member}` holds {actual}.",
            "JSON cannot carry it, so no provider could receive it.",
            "Give `{member}` a value that JSON has.",
        ),
        Say::CopyLinkBroken => say(
            "The copy link holds no code that can be read.",
            "WhatsApp might show a button that copies nothing.",
            "Write the code behind `code=`, its special characters percent-encoded.",
        ),
        Say::CopyLinkDeprecated => say(
            "The copy link is not written the way the provider documents it.",
            "Other spellings come from older pages and may stop working.",
            "Use the spelling of the documentation, or a copy button.",
        ),
        Say::CopyTooMany => say(
            "The provider carries one copy button; this is another.",
            "The reader of the message would not see it.",
            LEAVE_OUT,
        ),
        Say::CredentialInvalid => say(
            "The credential `{member}` cannot stand in the request.",
            "In a URL it must not be empty, `.` or `..`; in a header, only plain ASCII characters may stand.",
            "Copy it once more from the provider's panel.",
        ),
        Say::CredentialMissing => say(
            "The credential `{member}` is missing.",
            "The request has a placeholder where it belongs.",
            "Give it, or fill it in before you send the request.",
        ),
        Say::DelayFraction => say(
            "The delay is rounded up to {sent} {sent:second|seconds}.",
            "The provider takes whole seconds only.",
            "Give whole seconds.",
        ),
        Say::DelayIgnored => say(
            "The delay is left out.",
            "The provider's request has no place for a delay here; when the message goes out is up to the provider.",
            "Wait before you send the request, if the delay matters.",
        ),
        Say::DelayNoTime => {
            say("The delay is no time to wait.", "A time to wait is 0 seconds or more.", "Give a number of seconds, 0 or more.")
        }
        Say::DelayOutOfRange => say(
            "The delay is left out: it is not between {min} and {max} seconds.",
            "The provider's documentation repository gives {min} to {max} seconds; its newer pages do not mention a delay.",
            "Give {min} to {max} seconds.",
        ),
        Say::DelayRange => say(
            "The delay must be {min} to {max} seconds.",
            "The provider's documentation repository gives this range.",
            "Give {min} to {max} seconds, or leave the delay out.",
        ),
        Say::DelayRisky => say(
            "The delay is longer than {usual} seconds.",
            "It is counted in seconds; this looks like milliseconds.",
            "Divide by 1000 if you meant milliseconds.",
        ),
        Say::DelayWhole => say(
            "The delay must be whole seconds, 0 or more.",
            "The provider takes whole seconds only.",
            "Give whole seconds, 0 or more.",
        ),
        Say::Empty => say(
            "`{member}` is empty.",
            "It is required, and a text of nothing but white space counts as empty.",
            "Give `{member}` a text.",
        ),
        Say::EmptyOptional => say(
            "`{member}` is empty and counts as absent.",
            "An empty text says nothing. Where a request is built, it is left out.",
            "Remove `{member}`, or give it a text.",
        ),
        Say::HttpRisky => say(
            "The link begins with `http://`.",
            "The provider advises `https://`, for WhatsApp may block other links.",
            "Use an `https://` link.",
        ),
        Say::ImageInvalid => say(
            "`{member}` is no picture.",
            "The provider takes an `http` or `https` URL, or the picture itself in base64.",
            "Give the picture's URL, or a `data:` URI in base64.",
        ),
        Say::ImagePrefixMissing => say(
            "`{member}` is base64 without the prefix that says what it is.",
            "The provider's example begins with `data:image/png;base64,`.",
            "Put the prefix before it.",
        ),
        Say::IssuesTruncated => say(
            "{left} more {left:issue is|issues are} not shown.",
            "A long list helps nobody.",
            "Repair those that are shown, then check again.",
        ),
        Say::JsonInvalid => say(
            "The text is not JSON from line {line}, column {column} on.",
            "A message is a JSON object.",
            "Look there for a missing comma, quote or bracket.",
        ),
        Say::LabelDuplicate => say(
            "Buttons {first} and {second} have the same label.",
            "The reader cannot tell them apart.",
            "Give each button a label of its own.",
        ),
        Say::LabelDuplicateAnswers => say(
            "Buttons {first} and {second} have the same label.",
            "The click brings back only the label, so you could not tell which of the two was pressed.",
            "Give each button a label of its own.",
        ),
        Say::LabelKind => say(
            "Button {number} must be a text, not {actual}.",
            "In this form, a button is nothing but its text.",
            "Write the button's text, or use the newer form with `id` and `title`.",
        ),
        Say::LossUnknown => {
            say("`{member}` cannot be `{value}`.", "It says whether a loss stops the message.", "Use `\"error\"` or `\"warn\"`.")
        }
        Say::MediaDataUnsupported => say(
            "The provider cannot send media from a `data:` URI.",
            "It fetches media from an `http` or `https` URL; the reader would not see it.",
            "Put the file on a web server and give its URL, or send the message without it with the option `loss: \"warn\"`.",
        ),
        Say::MediaTypeCase => say(
            "`{value}` should be in upper case.",
            "The provider's page asks for upper case, and says elsewhere that it changes the case itself.",
            "Write it in upper case.",
        ),
        Say::MediaTypeIgnored => say(
            "`{member}` is ignored.",
            "It says what kind of media the URL leads to, and there is no URL.",
            "Remove `{member}`, or give the media's URL.",
        ),
        Say::MediaTypeMissing => say(
            "`{member}` is missing.",
            "The provider requires it beside the media's URL.",
            "Say whether it is an image, a video or a document.",
        ),
        Say::MediaTypeUnknown => {
            say("There is no media type `{value}`.", "The type decides how the media is shown.", "Use one of: {known}.")
        }
        Say::MediaTypeUnsupported => {
            say("The provider cannot send this kind of media ({type}).", "The reader of the message would not see it.", LEAVE_OUT)
        }
        Say::MediaUrlInvalid => say(
            "The media's `{member}` is no valid URL.",
            "The provider or WhatsApp could not fetch the file.",
            "Give an `http` or `https` URL, or a `data:` URI in base64.",
        ),
        Say::MemberDuplicate => say(
            "A member is given twice; the second stands at line {line}, column {column}.",
            "Programs differ in which of the two they take.",
            "Remove one of them.",
        ),
        Say::MemberIgnored => say(
            "`{member}` is ignored in a button of type {type}.",
            "Each type of button has members of its own.",
            "Remove `{member}`, or change the button's type.",
        ),
        Say::MemberOutOfPlace => say(
            "`{member}` does not belong in a button of type {type}.",
            "Each type of button has members of its own.",
            "Remove `{member}`, or change the button's type.",
        ),
        Say::MemberUnknown => {
            say("There is no member `{member}` here.", "Nothing would come of it.", "Remove `{member}`, or look up its name.")
        }
        Say::MemberUnknownNear => say(
            "There is no member `{member}` here; did you mean `{known}`?",
            "Nothing would come of it.",
            "Rename `{member}` to `{known}`.",
        ),
        Say::MessageKind => say(
            "The message must be an object, not {actual}.",
            "Its members are `to`, `text`, `buttons` and others.",
            "Give an object with at least `to`, `text` and `buttons`.",
        ),
        Say::Missing => say("`{member}` is missing.", "It is required.", "Add `{member}`."),
        Say::OptionsKind => say(
            "The options must be an object, not {actual}.",
            "Without options, the defaults hold.",
            "Give an object, or leave the options out.",
        ),
        Say::PayloadKind => say(
            "The payload must be an object, not {actual}.",
            "It is the body of the provider's request.",
            "Give the object that you would send.",
        ),
        Say::PhoneDoubleZero => say(
            "The number begins with `00`.",
            "`00` dials abroad from some countries only; WhatsApp needs the country code itself.",
            "Write `+` instead of `00`.",
        ),
        Say::PhoneInvalid => {
            say("`{member}` is no phone number.", "A phone number has 8 to 15 digits and begins with the country code.", ABROAD)
        }
        Say::PhoneMasked => say(
            "`{member}` has blanks, hyphens or brackets in it.",
            "The provider takes the number without a mask.",
            "Write the number without them, country code first.",
        ),
        Say::PhoneRiskyCountry => say(
            "The country code 55 seems to be missing from `{member}`.",
            "The number looks like a Brazilian one without it; WhatsApp would take its first digits for another country.",
            "Write the number with its country code, which is 55 for Brazil.",
        ),
        Say::PhoneRiskyLength => say(
            "A Brazilian number has 12 or 13 digits; this one has another length.",
            "It begins with 55, the code of Brazil; the message may go nowhere or to somebody else.",
            "Check the area code and the number; nothing was changed.",
        ),
        Say::PhoneTrunkZero => say(
            "The number begins with `0`.",
            "`0` and `0800` are dialled within a country only.",
            "Write the number as it is dialled from abroad: `0800 123 4567` in Brazil is `+55 800 123 4567`.",
        ),
        Say::ReplyPrivateIgnored => say(
            "`{member}` is ignored.",
            "It says how to answer a message, and no message is answered.",
            "Remove `{member}`, or give `replyTo`.",
        ),
        Say::SourceIgnored => say("`{member}` is left out.", ONLY_YOU, "Leave it out if you want no warning."),
        Say::SubtitleUnsupported => say(
            "`{member}` is left out.",
            "Only the older form of the request has it; a message has no place for it.",
            "Move it into the text, if it matters.",
        ),
        Say::TargetInvalid => {
            say("The target must be {expected}, not {actual}.", "It names a provider or an endpoint.", "Use one of: {known}.")
        }
        Say::TargetUnclear => say(
            "It is not clear which endpoint of the provider the payload is for.",
            "Its members do not tell.",
            "Name one of: {known}.",
        ),
        Say::TargetUnknown => say("There is no target `{value}`.", "It names a provider or an endpoint.", "Use one of: {known}."),
        Say::TitleBesideMedia => say(
            "The title is not shown beside media.",
            "The provider ignores the title where there is media: the reader would not see it.",
            "Move the title into the text, leave the media out, or send the message without it with the option `loss: \"warn\"`.",
        ),
        Say::TitleIgnored => say(
            "`{member}` is ignored beside media.",
            "Where there is media, the provider does not show the title.",
            "Move the title into the text, or leave the media out.",
        ),
        Say::ToContactId => say(
            "The recipient ends in `@c.us`.",
            "Only some other gateways identify people this way.",
            "Write `@s.whatsapp.net`, or the phone number alone.",
        ),
        Say::ToGroupDigits => say(
            "The recipient is too long for a phone number.",
            "A phone number has at most 15 digits; this looks like the id of a group.",
            "Write `@g.us` behind the id if it is a group.",
        ),
        Say::ToGroupSuffix => say(
            "The recipient ends in `-group`.",
            "Groups have one spelling here, WhatsApp's own; each provider gets the one it takes.",
            "Write `@g.us` instead of `-group`.",
        ),
        Say::ToInvalid => say(
            "`{member}` is neither a phone number nor a WhatsApp id.",
            "A phone number has 8 to 15 digits and begins with the country code; ids end in `@s.whatsapp.net`, `@g.us`, `@newsletter` or `@lid`.",
            ABROAD,
        ),
        Say::ToUnsupported => say(
            "The provider cannot send buttons to this kind of recipient.",
            "It takes phone numbers only.",
            "Give a phone number, or choose a provider that sends to groups.",
        ),
        Say::TooLong => say(
            "`{member}` has {actual} characters; WhatsApp is known to take {max}.",
            "With reply buttons in the message, WhatsApp may refuse or cut it.",
            "Shorten it to {max} {max:character|characters}.",
        ),
        Say::Unsupported => {
            say("The provider has no place for `{member}`.", "The reader of the message would miss it.", LEAVE_OUT)
        }
        Say::UrlInvalid => say(
            "`{member}` is no link.",
            "A link begins with `http://` or `https://`, then comes the site's address; it has no white space.",
            "Write the whole link, from `https://` on, special characters percent-encoded.",
        ),
        Say::WrongKind => say(
            "`{member}` must be {expected}, not {actual}.",
            "Any other kind of value would be refused, or taken for something else.",
            "Give `{member}` {expected}.",
        ),
    }
}
