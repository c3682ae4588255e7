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
    AddressInvalid, AddressMasked, AddressOrIdInvalid, AddressPlus, BaseUrlInvalid, ButtonChangedToLink, ButtonIdDuplicate,
    ButtonIdIgnored, ButtonIdMissing, ButtonIdRisky, ButtonKind, ButtonTypeUnknown, ButtonTypeUnsupported,
    ButtonsManyRisky, ButtonsMixedAllRisky, ButtonsMixedHiddenRisky, ButtonsMixedRisky, ButtonsNoneLeft,
    ButtonsOldForm, ButtonsOldIgnored, ButtonsOldKind, ButtonsTooFew, ButtonsTooMany, CallPlusMissing, CannotCarry,
    CopyLinkBroken, CopyLinkDeprecated, CopyTooMany, CredentialInvalid, CredentialMissing, DelayFraction,
    DelayIgnored, DelayNoTime, DelayOutOfRange, DelayRange, DelayRisky, DelayWhole, Empty, EmptyOptional, HttpRisky,
    ImageInvalid, ImagePrefixMissing, IssuesTruncated, JsonInvalid, LabelDuplicate, LabelDuplicateAnswers, LabelKind,
    LossUnknown, MediaDataUnsupported, MediaTypeCase, MediaTypeIgnored, MediaTypeMissing, MediaTypeUnknown,
    MediaTypeUnsupported, MediaUrlInvalid, MemberDuplicate, MemberIgnored, MemberOutOfPlace, MemberUnknown,
    MemberUnknownNear, MessageKind, Missing, OptionsKind, PayloadKind, PhoneDoubleZero, PhoneInvalid, PhoneMasked,
    PhoneRiskyCountry, PhoneRiskyLength, PhoneTrunkZero, ReplyPrivateIgnored, SourceIgnored, SubtitleUnsupported,
    TargetInvalid, TargetUnclear, TargetUnknown, TitleBesideMedia, TitleIgnored, ToContactId, ToGroupDigits,
    ToGroupSuffix, ToInvalid, ToUnsupported, TooLong, Unsupported, UrlInvalid, WrongKind,
}

pub(super) fn text(say: Say, locale: Locale) -> Text {
    match locale {
        Locale::En => en::text(say),
        Locale::PtBr => pt_br::text(say),
        Locale::Es => es::text(say),
    }
}

/// The word for the key of a parameter.
pub(super) fn word(key: &str, locale: Locale) -> &str {
    let words = match locale {
        Locale::En => en::WORDS,
        Locale::PtBr => pt_br::WORDS,
        Locale::Es => es::WORDS,
    };
    words.iter().find(|(of, _)| *of == key).map_or(key, |(_, word)| word)
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
        Say::AddressInvalid
            | Say::AddressMasked
            | Say::AddressOrIdInvalid
            | Say::AddressPlus
            | Say::ButtonIdMissing
            | Say::ButtonIdRisky
            | Say::ButtonsOldForm
            | Say::CallPlusMissing
            | Say::CannotCarry
            | Say::CredentialInvalid
            | Say::CredentialMissing
            | Say::Empty
            | Say::EmptyOptional
            | Say::ImageInvalid
            | Say::ImagePrefixMissing
            | Say::LossUnknown
            | Say::MediaTypeMissing
            | Say::MediaUrlInvalid
            | Say::Missing
            | Say::PhoneInvalid
            | Say::PhoneMasked
            | Say::PhoneRiskyCountry
            | Say::SourceIgnored
            | Say::SubtitleUnsupported
            | Say::TitleIgnored
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
        let param = params.iter().find(|(given, _)| *given == name).map(|(_, param)| param);
        out.push_str(before);
        match (cut(forms, b"|"), param) {
            (Some((one, _)), Some(Param::Number(number))) if number == "1" => out.push_str(one),
            (Some((_, many)), _) => out.push_str(many),
            (None, Some(param)) => param.write_words(locale, &mut out),
            (None, None) => {}
        }
        rest = behind;
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::collections::{BTreeMap, BTreeSet};
    use alloc::vec::Vec;

    const LANGUAGES: [Locale; 3] = [Locale::En, Locale::PtBr, Locale::Es];
    const OTHERS: [Locale; 2] = [Locale::PtBr, Locale::Es];
    /// Words that are the same in another language and in English.
    const SAME_WORDS: [(Locale, &str); 1] = [(Locale::Es, "video")];

    fn texts(say: Say, locale: Locale) -> [&'static str; 3] {
        let Text { message, why, help } = text(say, locale);
        [message, why, help]
    }

    /// Every text of the language, with what it belongs to.
    fn all(locale: Locale) -> impl Iterator<Item = (Say, &'static str)> {
        Say::ALL.iter().flat_map(move |say| texts(*say, locale).map(|text| (*say, text)))
    }

    /// The parameters in the texts, and whether a word bends to them.
    fn slots(texts: [&'static str; 3]) -> BTreeMap<&'static str, bool> {
        let mut slots = BTreeMap::new();
        for slot in texts.iter().flat_map(|text| text.split('{').skip(1)) {
            let (slot, _) = slot.split_once('}').unwrap();
            let (name, forms) = slot.split_once(':').map_or((slot, None), |(name, forms)| (name, Some(forms)));
            if let Some(forms) = forms {
                let (one, many) = forms.split_once('|').unwrap();
                assert!(!one.is_empty() && !many.is_empty() && one != many, "{slot}");
            }
            *slots.entry(name).or_default() |= forms.is_some();
        }
        slots
    }

    /// What stands between backticks.
    fn quoted(texts: [&'static str; 3]) -> BTreeSet<&'static str> {
        texts.iter().flat_map(|text| text.split('`').skip(1).step_by(2)).collect()
    }

    #[test]
    fn slots_are_filled_and_numbers_bend_the_words() {
        let fill = |max: &str| fill("{max} {max:button|buttons} at {place}.", &[("max", Param::Number(max.into()))], Locale::En);
        assert_eq!(fill("1"), "1 button at .");
        assert_eq!(fill("3"), "3 buttons at .");
    }

    #[test]
    fn keys_are_told_in_the_words_of_the_language() {
        let params = [("member", Param::Name("label".into())), ("expected", Param::Key("text")), ("actual", Param::Key("list"))];
        let fill = |locale| fill(text(Say::WrongKind, locale).message, &params, locale);
        assert_eq!(fill(Locale::En), "`label` must be a text, not a list.");
        assert_eq!(fill(Locale::PtBr), "O campo `label` deve ser um texto, e não uma lista.");
        assert_eq!(fill(Locale::Es), "El campo `label` debe ser un texto, no una lista.");
        let kinds = [("kinds", Param::Keys("reply, url, x".into()))];
        let fill = |locale| super::fill("({kinds})", &kinds, locale);
        assert_eq!(
            [fill(Locale::En), fill(Locale::PtBr), fill(Locale::Es)],
            ["(reply, url, x)", "(resposta, link, x)", "(respuesta, enlace, x)"]
        );
    }

    #[test]
    fn tags_lead_to_the_nearest_language() {
        for (tags, locale) in [
            (&["en", "en-US", "EN_gb", "en-"][..], Locale::En),
            (&["pt", "pt-BR", "pt-br", "PT_BR", "pt-PT", "pt-Latn-BR", "pt_BR.UTF-8"], Locale::PtBr),
            (&["es", "es-419", "es-AR", "ES_mx", "es-Latn-CO"], Locale::Es),
            (&["", "-", "_pt", "p", "por", "ptbr", "est", "e", "fr-PT", "x-pt", "zh-Hant-ES", " pt", "pt BR", "ес"], Locale::En),
        ] {
            for tag in tags {
                assert_eq!(Locale::nearest(tag), locale, "{tag}");
            }
        }
    }

    #[test]
    fn every_text_is_a_sentence_with_closed_slots() {
        for locale in LANGUAGES {
            let inferred = inferred(locale);
            assert!(inferred.ends_with('.') && !inferred.contains(['{', '`']), "{inferred}");
            for (say, text) in all(locale) {
                assert!(text.ends_with(['.', '?', '!']), "{say:?}: {text}");
                assert!(!text.contains("  ") && text.trim() == text, "{say:?}: {text}");
                assert!(!text.starts_with(char::is_lowercase), "{say:?}: {text}");
                assert_eq!(text.matches('{').count(), text.matches('}').count(), "{say:?}: {text}");
                assert_eq!(text.matches('`').count() % 2, 0, "{say:?}: {text}");
                assert!(locale != Locale::Es || text.matches('?').count() == text.matches('¿').count(), "{say:?}: {text}");
                let told = matches!(
                    say,
                    Say::ButtonsOldIgnored
                        | Say::MediaTypeIgnored
                        | Say::MemberIgnored
                        | Say::MemberOutOfPlace
                        | Say::MemberUnknown
                        | Say::MemberUnknownNear
                        | Say::ReplyPrivateIgnored
                );
                assert!(!text.contains("{member") || told || names_member(say), "{say:?}: {text}");
            }
        }
    }

    #[test]
    fn every_language_uses_the_same_figures_and_bends_words_to_the_same() {
        for (say, locale) in Say::ALL.iter().flat_map(|say| OTHERS.map(|locale| (*say, locale))) {
            assert_eq!(slots(texts(say, locale)), slots(texts(say, Locale::En)), "{say:?} {locale:?}");
        }
    }

    #[test]
    fn every_language_quotes_the_same_names() {
        for (say, locale) in Say::ALL.iter().flat_map(|say| OTHERS.map(|locale| (*say, locale))) {
            assert_eq!(quoted(texts(say, locale)), quoted(texts(say, Locale::En)), "{say:?} {locale:?}");
        }
    }

    #[test]
    fn no_text_stands_in_two_languages() {
        let mut languages = BTreeMap::new();
        for locale in LANGUAGES {
            let told = all(locale).map(|(_, text)| text).chain([inferred(locale)]);
            for text in told {
                let other = languages.insert(text, locale).filter(|other| *other != locale);
                assert!(other.is_none(), "{locale:?} and {other:?}: {text}");
            }
        }
    }

    #[test]
    fn every_language_has_a_word_for_every_key() {
        for other in [pt_br::WORDS, es::WORDS] {
            assert!(other.iter().map(|(key, _)| key).eq(en::WORDS.iter().map(|(key, _)| key)));
        }
        let keys: BTreeSet<&str> = en::WORDS.iter().map(|(key, _)| *key).collect();
        assert_eq!(keys.len(), en::WORDS.len());
        for locale in OTHERS {
            for (key, english) in en::WORDS {
                let same = SAME_WORDS.contains(&(locale, key));
                assert_eq!(word(key, locale) == *english, same, "{locale:?} {key}");
            }
        }
        let known = [
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
        for key in known.into_iter().chain([
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
            assert!(keys.contains(key), "{key}");
        }
    }

    /// So that who adds or changes a text finds its place in each file.
    #[test]
    fn the_languages_stand_in_the_same_order() {
        let order = |file: &'static str| -> Vec<&str> {
            let arms = file.lines().filter_map(|line| line.trim().strip_prefix("Say::")?.split_once(" => "));
            arms.map(|(name, _)| name).collect()
        };
        let english = order(include_str!("texts/en.rs"));
        assert_eq!(english.len(), Say::ALL.len());
        assert_eq!(order(include_str!("texts/pt_br.rs")), english);
        assert_eq!(order(include_str!("texts/es.rs")), english);
    }
}
