//! The names of the problems.

use core::fmt;

use crate::text::vocabulary;

vocabulary! { pub(crate) as_str;
    /// What a problem is about: the beginning of its code.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub(crate) enum Subject {
        Unset = "", BaseUrl = "base-url", Button = "button", ButtonId = "button-id", ButtonType = "button-type", Buttons = "buttons", Code = "code",
        Credential = "credential", Credentials = "credentials", Delay = "delay", Footer = "footer", Issues = "issues", Json = "json",
        Label = "label", Link = "link", Locale = "locale", Loss = "loss", Media = "media", MediaType = "media-type", Member = "member",
        Message = "message", Options = "options", Payload = "payload", Phone = "phone", Quote = "quote", ReplyPrivate = "reply-private",
        Schema = "schema", Source = "source", Subtitle = "subtitle", Target = "target", Text = "text", Title = "title", To = "to", Type = "type", Url = "url",
        Value = "value",
    }

    /// What kind of problem it is: the end of its code.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub(crate) enum Ending {
        Missing = "missing", Empty = "empty", Invalid = "invalid", Unknown = "unknown", Unclear = "unclear", TooLong = "too-long", TooMany = "too-many",
        TooFew = "too-few", Duplicate = "duplicate", Unsupported = "unsupported", Conflict = "conflict", Ignored = "ignored", Changed = "changed",
        Deprecated = "deprecated", Risky = "risky", Truncated = "truncated",
    }
}

/// Names a problem: kebab-case, the same on every endpoint, ending in one of [`Code::ENDINGS`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Code(u8);

macro_rules! codes {
    ($($(#[$only:meta])? $name:ident = $code:literal),+ $(,)?) => {
        #[expect(non_camel_case_types, reason = "named as the constants are")]
        enum Index { $($(#[$only])? $name),+ }

        #[expect(missing_docs, reason = "the reference page of the codes says what each means")]
        impl Code {
            $($(#[$only])? pub const $name: Code = Code(Index::$name as u8);)+
            /// Every code, in alphabetical order.
            pub const ALL: &[Code] = &[$($(#[$only])? Code::$name),+];
            const NAMES: &[&str] = &[$($(#[$only])? $code),+];
        }
    };
}

codes! {
    BASE_URL_INVALID = "base-url-invalid",
    BUTTON_CHANGED = "button-changed",
    BUTTON_ID_CHANGED = "button-id-changed",
    BUTTON_ID_DUPLICATE = "button-id-duplicate", BUTTON_ID_EMPTY = "button-id-empty", BUTTON_ID_IGNORED = "button-id-ignored",
    BUTTON_ID_INVALID = "button-id-invalid", BUTTON_ID_MISSING = "button-id-missing", BUTTON_ID_RISKY = "button-id-risky",
    BUTTON_ID_TOO_LONG = "button-id-too-long",
    BUTTON_INVALID = "button-invalid",
    BUTTON_TYPE_EMPTY = "button-type-empty", BUTTON_TYPE_INVALID = "button-type-invalid",
    BUTTON_TYPE_MISSING = "button-type-missing", BUTTON_TYPE_UNKNOWN = "button-type-unknown",
    BUTTON_TYPE_UNSUPPORTED = "button-type-unsupported",
    BUTTONS_CONFLICT = "buttons-conflict",
    BUTTONS_DEPRECATED = "buttons-deprecated", BUTTONS_IGNORED = "buttons-ignored", BUTTONS_INVALID = "buttons-invalid",
    BUTTONS_MISSING = "buttons-missing", BUTTONS_RISKY = "buttons-risky", BUTTONS_TOO_FEW = "buttons-too-few",
    BUTTONS_TOO_MANY = "buttons-too-many",
    CODE_CONFLICT = "code-conflict", CODE_EMPTY = "code-empty", CODE_IGNORED = "code-ignored", CODE_INVALID = "code-invalid", CODE_MISSING = "code-missing",
    CODE_RISKY = "code-risky",
    CREDENTIAL_INVALID = "credential-invalid", CREDENTIAL_MISSING = "credential-missing",
    CREDENTIALS_INVALID = "credentials-invalid",
    DELAY_CHANGED = "delay-changed", DELAY_IGNORED = "delay-ignored", DELAY_INVALID = "delay-invalid",
    DELAY_RISKY = "delay-risky",
    FOOTER_EMPTY = "footer-empty", FOOTER_INVALID = "footer-invalid", FOOTER_RISKY = "footer-risky", FOOTER_TOO_LONG = "footer-too-long",
    FOOTER_UNSUPPORTED = "footer-unsupported",
    ISSUES_TRUNCATED = "issues-truncated",
    JSON_INVALID = "json-invalid",
    LABEL_DUPLICATE = "label-duplicate", LABEL_EMPTY = "label-empty", LABEL_INVALID = "label-invalid",
    LABEL_MISSING = "label-missing", LABEL_RISKY = "label-risky", LABEL_TOO_LONG = "label-too-long",
    LINK_DEPRECATED = "link-deprecated", LINK_RISKY = "link-risky",
    LOCALE_INVALID = "locale-invalid",
    LOSS_INVALID = "loss-invalid", LOSS_UNKNOWN = "loss-unknown",
    MEDIA_CONFLICT = "media-conflict", MEDIA_DEPRECATED = "media-deprecated", MEDIA_EMPTY = "media-empty", MEDIA_INVALID = "media-invalid",
    MEDIA_RISKY = "media-risky",
    MEDIA_TYPE_EMPTY = "media-type-empty", MEDIA_TYPE_IGNORED = "media-type-ignored", MEDIA_TYPE_INVALID = "media-type-invalid",
    MEDIA_TYPE_MISSING = "media-type-missing", MEDIA_TYPE_UNKNOWN = "media-type-unknown",
    MEDIA_TYPE_UNSUPPORTED = "media-type-unsupported",
    MEDIA_UNSUPPORTED = "media-unsupported",
    MEMBER_DUPLICATE = "member-duplicate",
    MEMBER_IGNORED = "member-ignored",
    MEMBER_INVALID = "member-invalid",
    MEMBER_MISSING = "member-missing",
    MEMBER_UNKNOWN = "member-unknown",
    MEMBER_UNSUPPORTED = "member-unsupported",
    MESSAGE_INVALID = "message-invalid",
    OPTIONS_INVALID = "options-invalid",
    PAYLOAD_INVALID = "payload-invalid",
    PHONE_CONFLICT = "phone-conflict", PHONE_EMPTY = "phone-empty", PHONE_IGNORED = "phone-ignored", PHONE_INVALID = "phone-invalid",
    PHONE_MISSING = "phone-missing", PHONE_RISKY = "phone-risky",
    QUOTE_EMPTY = "quote-empty", QUOTE_INVALID = "quote-invalid", QUOTE_UNSUPPORTED = "quote-unsupported",
    REPLY_PRIVATE_IGNORED = "reply-private-ignored",
    SCHEMA_EMPTY = "schema-empty", SCHEMA_INVALID = "schema-invalid",
    SOURCE_EMPTY = "source-empty", SOURCE_IGNORED = "source-ignored", SOURCE_INVALID = "source-invalid",
    SOURCE_RISKY = "source-risky", SOURCE_TOO_LONG = "source-too-long",
    SUBTITLE_EMPTY = "subtitle-empty", SUBTITLE_IGNORED = "subtitle-ignored", SUBTITLE_INVALID = "subtitle-invalid",
    SUBTITLE_UNSUPPORTED = "subtitle-unsupported",
    TARGET_CONFLICT = "target-conflict", TARGET_INVALID = "target-invalid", TARGET_UNCLEAR = "target-unclear", TARGET_UNKNOWN = "target-unknown",
    TEXT_CHANGED = "text-changed", TEXT_EMPTY = "text-empty", TEXT_INVALID = "text-invalid", TEXT_MISSING = "text-missing", TEXT_RISKY = "text-risky", TEXT_TOO_LONG = "text-too-long",
    TITLE_EMPTY = "title-empty", TITLE_IGNORED = "title-ignored", TITLE_INVALID = "title-invalid", TITLE_MISSING = "title-missing",
    TITLE_RISKY = "title-risky", TITLE_TOO_LONG = "title-too-long", TITLE_UNSUPPORTED = "title-unsupported",
    TO_EMPTY = "to-empty", TO_IGNORED = "to-ignored", TO_INVALID = "to-invalid", TO_MISSING = "to-missing", TO_RISKY = "to-risky",
    TO_UNSUPPORTED = "to-unsupported",
    TYPE_EMPTY = "type-empty",
    TYPE_INVALID = "type-invalid",
    TYPE_MISSING = "type-missing",
    TYPE_UNKNOWN = "type-unknown",
    TYPE_UNSUPPORTED = "type-unsupported",
    URL_CONFLICT = "url-conflict", URL_EMPTY = "url-empty", URL_IGNORED = "url-ignored", URL_INVALID = "url-invalid", URL_MISSING = "url-missing",
    URL_RISKY = "url-risky",
    VALUE_INVALID = "value-invalid", VALUE_MISSING = "value-missing",
}

impl Code {
    /// How every code ends: the kinds of problems that there are.
    pub const ENDINGS: &[&str] = Ending::NAMES;

    /// The code of a kind of problem with something.
    pub(crate) fn of(subject: Subject, ending: Ending) -> Code {
        let (subject, ending) = (subject.as_str(), ending.as_str());
        let is_it =
            |name: &&str| name.len() == subject.len() + 1 + ending.len() && name.starts_with(subject) && name.ends_with(ending);
        Code(u8::try_from(Code::NAMES.iter().position(is_it).unwrap_or(usize::MAX)).unwrap_or(u8::MAX))
    }

    /// The code as it stands in JSON: `"label-missing"`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        Code::NAMES.get(usize::from(self.0)).copied().unwrap_or_default()
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

impl fmt::Display for Code {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

impl PartialEq<str> for Code {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for Code {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_sorted_and_end_as_the_vocabulary_says() {
        assert!(Code::ALL.is_sorted_by(|a, b| a.as_str().replace('-', " ") < b.as_str().replace('-', " ")));
        for code in Code::ALL {
            assert!(Code::ENDINGS.iter().any(|end| code.as_str().ends_with(&format!("-{end}"))), "{code}");
        }
    }
}
