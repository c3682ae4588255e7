//! The texts of the issues: one table for each language, with `{slots}` for the figures.
//!
//! `{max}` stands for a parameter; `{max:button|buttons}` for the first form where the parameter is 1, else the second.

mod en;
mod es;
mod pt_br;

use super::Param;
use crate::strings::{before, cut};
use alloc::string::String;

/// A language of the texts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Locale {
    /// English, also for every language that there are no texts in.
    #[default]
    En,
    /// Portuguese as it is written in Brazil.
    PtBr,
    /// Spanish, as all of Latin America reads it.
    Es,
}

impl Locale {
    /// The language that comes nearest to a tag such as `pt-BR`, `pt_PT` or `es-419`, by the tag's own language: each has one
    /// table, whatever the region.
    #[must_use]
    pub fn nearest(tag: &str) -> Locale {
        let language = before(tag, b"-_");
        match () {
            () if language.eq_ignore_ascii_case("pt") => Locale::PtBr,
            () if language.eq_ignore_ascii_case("es") => Locale::Es,
            () => Locale::En,
        }
    }
}

/// What an issue says.
#[derive(Clone, Copy)]
pub(super) struct Text {
    pub message: &'static str,
    pub why: &'static str,
    pub help: &'static str,
}

macro_rules! says {
    ($($name:ident),+ $(,)?) => {
        /// What a finding says; each language has a text for each.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum Say { $($name),+ }

        impl Say {
            #[cfg(test)]
            const ALL: &[Say] = &[$(Say::$name),+];
        }
    };
}

says! {
    ButtonChangedToLink, ButtonKind, CannotCarry, ButtonIdDuplicate, ButtonIdIgnored, ButtonIdMissing, ButtonIdRisky, ButtonTypeUnknown,
    ButtonTypeUnsupported, ButtonsManyRisky, ButtonsMixedAllRisky, ButtonsMixedHiddenRisky, ButtonsMixedRisky, ButtonsNoneLeft,
    ButtonsTooFew, ButtonsTooMany, CopyLinkBroken, CopyLinkDeprecated, CopyTooMany, DelayFraction, DelayIgnored, DelayNoTime,
    DelayOutOfRange, DelayRisky, Empty, EmptyOptional, HttpRisky, IssuesTruncated, JsonInvalid, LabelDuplicate,
    LabelDuplicateAnswers, LossUnknown, MediaDataUnsupported, MediaTypeMissing,
    MediaTypeUnknown, MediaTypeUnsupported, MediaUrlInvalid, MemberDuplicate, MemberOutOfPlace, MemberUnknown, MemberUnknownNear, MessageKind,
    Missing, OptionsKind, PhoneDoubleZero, PhoneInvalid, PhoneRiskyCountry, PhoneRiskyLength, PhoneTrunkZero, SourceIgnored, TargetInvalid,
    TargetUnknown, TitleBesideMedia, ToContactId, ToGroupDigits, ToGroupSuffix, ToInvalid, ToUnsupported, TooLong, Unsupported,
    UrlInvalid, WrongKind,
}

pub(super) fn text(say: Say, locale: Locale) -> Text {
    match locale {
        Locale::En => en::text(say),
        Locale::PtBr => pt_br::text(say),
        Locale::Es => es::text(say),
    }
}

/// The word for the key of a parameter.
pub(super) fn word(key: &'static str, locale: Locale) -> &'static str {
    let word = match locale {
        Locale::En => en::word(key),
        Locale::PtBr => pt_br::word(key),
        Locale::Es => es::word(key),
    };
    word.unwrap_or(key)
}

/// The sentence that ends the `why` of a rule that no provider's document states.
pub(super) fn inferred(locale: Locale) -> &'static str {
    match locale {
        Locale::En => en::INFERRED,
        Locale::PtBr => pt_br::INFERRED,
        Locale::Es => es::INFERRED,
    }
}

/// Whether the texts name the member that the path ends in.
pub(super) fn names_member(say: Say) -> bool {
    matches!(
        say,
        Say::ButtonIdMissing
            | Say::ButtonIdRisky
            | Say::CannotCarry
            | Say::Empty
            | Say::EmptyOptional
            | Say::LossUnknown
            | Say::MediaTypeMissing
            | Say::MediaUrlInvalid
            | Say::Missing
            | Say::PhoneInvalid
            | Say::PhoneRiskyCountry
            | Say::SourceIgnored
            | Say::ToInvalid
            | Say::TooLong
            | Say::Unsupported
            | Say::UrlInvalid
            | Say::WrongKind
    )
}

/// The template with the parameters in its slots.
pub(super) fn fill(template: &str, params: &[(&'static str, Param)], locale: Locale) -> String {
    let mut out = String::new();
    let mut rest = template;
    while let Some((before, after)) = cut(rest, b"{") {
        let (slot, behind) = cut(after, b"}").unwrap_or((after, ""));
        let (name, forms) = cut(slot, b":").unwrap_or((slot, ""));
        let param = params.iter().find(|(given, _)| *given == name).map_or("", |(_, param)| param.word(locale));
        out.push_str(before);
        out.push_str(match cut(forms, b"|") {
            Some((one, _)) if param == "1" => one,
            Some((_, many)) => many,
            None => param,
        });
        rest = behind;
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slots_are_filled_and_numbers_bend_the_words() {
        let fill = |max: &str| fill("{max} {max:button|buttons} at {place}.", &[("max", Param::Number(max.into()))], Locale::En);
        assert_eq!(fill("1"), "1 button at .");
        assert_eq!(fill("3"), "3 buttons at .");
    }

    #[test]
    fn every_text_is_a_sentence_with_closed_slots() {
        for say in Say::ALL {
            let Text { message, why, help } = text(*say, Locale::En);
            for text in [message, why, help] {
                assert!(text.ends_with(['.', '?', '!']), "{say:?}: {text}");
                assert!(!text.contains("  ") && text.trim() == text, "{say:?}: {text}");
                assert_eq!(text.matches('{').count(), text.matches('}').count(), "{say:?}: {text}");
                let told = matches!(say, Say::MemberOutOfPlace | Say::MemberUnknown | Say::MemberUnknownNear);
                assert!(!text.contains("{member") || told || names_member(*say), "{say:?}: {text}");
            }
        }
    }

    #[test]
    fn every_key_has_a_word() {
        let keys = [
            "null",
            "boolean",
            "number",
            "text",
            "list",
            "object",
            "too-deep",
            "too-large",
            "lone-surrogate",
            "undefined",
            "bigint",
            "function",
        ];
        for key in keys.into_iter().chain([
            "symbol",
            "cycle",
            "not-finite",
            "throws",
            "reply",
            "url",
            "call",
            "copy",
            "image",
            "video",
            "document",
        ]) {
            assert!(en::word(key).is_some(), "{key}");
        }
    }
}
