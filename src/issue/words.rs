//! The texts of the issues: one constant for each, with its languages side by side, beside the rule that says it.
//!
//! `{max}` stands for a parameter; `{max:button|buttons}` for the first form where the parameter is 1, else the second.

use alloc::string::String;

use super::Param;
use crate::text::{before, cut};

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

/// What an issue says, in all languages, and the parameters that it tells.
#[derive(Debug)]
pub(crate) struct Words {
    /// In the order in which an issue has them.
    pub params: &'static [Slot],
    pub en: Text,
    pub pt_br: Text,
    pub es: Text,
}

/// What is wrong, why, and what to do: one behind the other, with where the second and the third begin. Three slices in three
/// languages would be a tenth of the module's data.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Text {
    all: &'static str,
    why: u16,
    help: u16,
}

/// `&Words` of constants: the parameters, and in each language what is wrong, why, and what to do.
macro_rules! words {
    (
        [$($param:expr),*];
        en: $en:expr, $en_why:expr, $en_help:expr;
        pt: $pt:expr, $pt_why:expr, $pt_help:expr;
        es: $es:expr, $es_why:expr, $es_help:expr;
    ) => {
        &$crate::issue::Words {
            params: &[$($param),*],
            en: $crate::issue::words::text!($en, $en_why, $en_help),
            pt_br: $crate::issue::words::text!($pt, $pt_why, $pt_help),
            es: $crate::issue::words::text!($es, $es_why, $es_help),
        }
    };
}
pub(crate) use words;

/// A [`Text`] of three constants.
macro_rules! text {
    ($message:expr, $why:expr, $help:expr $(,)?) => {
        $crate::issue::words::Text::of(
            const {
                const TEXTS: [&str; 3] = [$message, $why, $help];
                const LEN: usize = TEXTS[0].len() + TEXTS[1].len() + TEXTS[2].len();
                const ALL: [u8; LEN] = $crate::issue::words::joined(TEXTS);
                match ::core::str::from_utf8(&ALL) {
                    Ok(all) => all,
                    Err(_) => "",
                }
            },
            $message.len(),
            $message.len() + $why.len(),
        )
    };
}
pub(crate) use text;

/// The bytes of three texts, `LEN` in all.
#[expect(clippy::indexing_slicing, reason = "evaluated by the compiler")]
pub(crate) const fn joined<const LEN: usize>(texts: [&str; 3]) -> [u8; LEN] {
    let mut all = [0; LEN];
    let (mut at, mut left) = (0, texts.as_slice());
    while let [text, rest @ ..] = left {
        let mut byte = 0;
        while byte < text.len() {
            all[at] = text.as_bytes()[byte];
            (at, byte) = (at + 1, byte + 1);
        }
        left = rest;
    }
    all
}

impl Text {
    #[expect(clippy::cast_possible_truncation, reason = "asserted")]
    pub const fn of(all: &'static str, why: usize, help: usize) -> Text {
        assert!(help < 1 << 16, "a text is short");
        Text { all, why: why as u16, help: help as u16 }
    }

    pub fn message(&self) -> &'static str {
        self.all.get(..usize::from(self.why)).unwrap_or_default()
    }

    pub fn why(&self) -> &'static str {
        self.all.get(usize::from(self.why)..usize::from(self.help)).unwrap_or_default()
    }

    pub fn help(&self) -> &'static str {
        self.all.get(usize::from(self.help)..).unwrap_or_default()
    }
}

/// A sentence that several texts share.
#[derive(Clone, Copy)]
pub(crate) struct Phrase {
    pub en: &'static str,
    pub pt_br: &'static str,
    pub es: &'static str,
}

pub(crate) const fn phrase(en: &'static str, pt_br: &'static str, es: &'static str) -> Phrase {
    Phrase { en, pt_br, es }
}

impl Phrase {
    pub fn in_language(self, locale: Locale) -> &'static str {
        match locale {
            Locale::En => self.en,
            Locale::PtBr => self.pt_br,
            Locale::Es => self.es,
        }
    }
}

/// A parameter: its name, and where a finding has it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Slot {
    pub name: &'static str,
    pub from: From,
}

/// Where a finding has a parameter: in one of its figures, by the letter, or in its text or list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum From {
    /// The name that the path ends in.
    Path,
    /// An enum-like value of the caller's, or a known name.
    Text,
    /// The text is a number.
    Number,
    /// The text is a key that each language has a word for.
    Key,
    /// Known names.
    List,
    /// Keys that each language has a word for.
    Keys,
    /// A second text, which ends at the second figure and begins at the first.
    Meant,
    CountA,
    CountB,
    /// The line and the column of a member's name, whose cell is the first figure. Only of what is told are they looked up: a text may
    /// hold very many of them.
    Line,
    Column,
    /// A kind of value, by its number.
    KindA,
    KindB,
}

/// The member that the path ends in.
pub(crate) const MEMBER: Slot = Slot { name: "member", from: From::Path };

pub(crate) const LINE: Slot = Slot { name: "line", from: From::Line };
pub(crate) const COLUMN: Slot = Slot { name: "column", from: From::Column };

pub(crate) const fn quote(name: &'static str) -> Slot {
    Slot { name, from: From::Text }
}

pub(crate) const fn number(name: &'static str) -> Slot {
    Slot { name, from: From::Number }
}

pub(crate) const fn key(name: &'static str) -> Slot {
    Slot { name, from: From::Key }
}

pub(crate) const fn names(name: &'static str) -> Slot {
    Slot { name, from: From::List }
}

pub(crate) const fn keys(name: &'static str) -> Slot {
    Slot { name, from: From::Keys }
}

pub(crate) const fn meant(name: &'static str) -> Slot {
    Slot { name, from: From::Meant }
}

pub(crate) const fn count_a(name: &'static str) -> Slot {
    Slot { name, from: From::CountA }
}

pub(crate) const fn count_b(name: &'static str) -> Slot {
    Slot { name, from: From::CountB }
}

pub(crate) const fn kind_a(name: &'static str) -> Slot {
    Slot { name, from: From::KindA }
}

pub(crate) const fn kind_b(name: &'static str) -> Slot {
    Slot { name, from: From::KindB }
}

impl Words {
    pub fn text(&self, locale: Locale) -> Text {
        match locale {
            Locale::En => self.en,
            Locale::PtBr => self.pt_br,
            Locale::Es => self.es,
        }
    }
}

/// The word for the key of a parameter.
pub(super) fn word(key: &str, locale: Locale) -> &str {
    super::keys::KEYS.iter().find(|(of, _)| *of == key).map_or(key, |(_, words)| words.in_language(locale))
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

/// The list of a file's texts, for the tests of all languages.
#[cfg(test)]
macro_rules! all_words {
    ($($name:ident),* $(,)?) => {
        /// Each with its name.
        pub(crate) const ALL: &[(&str, &Words)] = &[$((stringify!($name), $name)),*];
    };
}
#[cfg(test)]
pub(crate) use all_words;

#[cfg(test)]
mod tests {
    use alloc::collections::{BTreeMap, BTreeSet};
    use std::prelude::v1::*;

    use super::*;
    use crate::engine::words::WRONG_KIND;
    use crate::issue::keys::{INFERRED, KEYS, LEAVE_OUT};

    const LANGUAGES: [Locale; 3] = [Locale::En, Locale::PtBr, Locale::Es];
    const OTHERS: [Locale; 2] = [Locale::PtBr, Locale::Es];
    /// Words that are the same in another language and in English.
    const SAME_WORDS: [(Locale, &str); 1] = [(Locale::Es, "video")];

    /// The texts of all files, with their names.
    fn words() -> impl Iterator<Item = (&'static str, &'static Words)> {
        use crate::codecs::{choice, copy_link, link, media, phone, recipient, seconds, text};
        let ours = [
            choice::words::ALL,
            copy_link::words::ALL,
            link::words::ALL,
            media::words::ALL,
            phone::words::ALL,
            recipient::words::ALL,
            seconds::words::ALL,
            text::words::ALL,
            crate::api::words::ALL,
            crate::engine::words::ALL,
            crate::message::words::ALL,
            crate::request::words::ALL,
        ];
        ours.into_iter().chain(crate::providers::WORDS.iter().copied()).flatten().map(|(name, words)| (*name, *words))
    }

    fn texts(words: &Words, locale: Locale) -> [&'static str; 3] {
        let text = words.text(locale);
        [text.message(), text.why(), text.help()]
    }

    /// Every text of the language, with the name of what it belongs to.
    fn all(locale: Locale) -> impl Iterator<Item = (&'static str, &'static str)> {
        words().flat_map(move |(name, words)| texts(words, locale).map(|text| (name, text)))
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
    fn no_file_lists_a_text_twice_or_leaves_one_out() {
        let mut seen = BTreeSet::new();
        for (name, words) in words() {
            assert!(seen.insert(core::ptr::from_ref(words)), "{name}");
        }
        assert!(seen.len() > 90, "{}", seen.len());
    }

    #[test]
    fn slots_are_filled_and_numbers_bend_the_words() {
        let fill = |max: &str| fill("{max} {max:button|buttons} at {place}.", &[("max", Param::Number(max.into()))], Locale::En);
        assert_eq!(fill("1"), "1 button at .");
        assert_eq!(fill("3"), "3 buttons at .");
    }

    #[test]
    fn keys_are_told_in_the_words_of_the_language() {
        let params = [
            ("member", Param::Name("label".into())),
            ("expected", Param::Key("text".into())),
            ("actual", Param::Key("list".into())),
        ];
        let fill = |locale| fill(WRONG_KIND.text(locale).message(), &params, locale);
        assert_eq!(fill(Locale::En), "`label` must be a text, not a list.");
        assert_eq!(fill(Locale::PtBr), "O campo `label` deve ser um texto, e não uma lista.");
        assert_eq!(fill(Locale::Es), "El campo `label` debe ser un texto, no una lista.");
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
            let inferred = INFERRED.in_language(locale);
            assert!(inferred.ends_with('.') && !inferred.contains(['{', '`']), "{inferred}");
            for (name, text) in all(locale) {
                assert!(text.ends_with(['.', '?', '!']), "{name}: {text}");
                assert!(!text.contains("  ") && text.trim() == text, "{name}: {text}");
                assert!(!text.starts_with(char::is_lowercase), "{name}: {text}");
                assert_eq!(text.matches('{').count(), text.matches('}').count(), "{name}: {text}");
                assert_eq!(text.matches('`').count() % 2, 0, "{name}: {text}");
                assert!(locale != Locale::Es || text.matches('?').count() == text.matches('¿').count(), "{name}: {text}");
            }
        }
    }

    /// A text says nothing of what its finding does not have, and hides nothing that it has but what programs alone need.
    #[test]
    fn texts_name_declared_parameters_only() {
        for (name, words) in words() {
            let declared: BTreeSet<&str> = words.params.iter().map(|slot| slot.name).collect();
            assert_eq!(declared.len(), words.params.len(), "{name}");
            let used: BTreeSet<&str> = slots(texts(words, Locale::En)).into_keys().collect();
            assert!(used.is_subset(&declared), "{name}: {used:?}");
        }
    }

    #[test]
    fn every_language_uses_the_same_figures_and_bends_words_to_the_same() {
        for ((name, words), locale) in words().flat_map(|words| OTHERS.map(|locale| (words, locale))) {
            assert_eq!(slots(texts(words, locale)), slots(texts(words, Locale::En)), "{name} {locale:?}");
        }
    }

    #[test]
    fn every_language_quotes_the_same_names() {
        for ((name, words), locale) in words().flat_map(|words| OTHERS.map(|locale| (words, locale))) {
            assert_eq!(quoted(texts(words, locale)), quoted(texts(words, Locale::En)), "{name} {locale:?}");
        }
    }

    #[test]
    fn no_text_stands_in_two_languages() {
        let mut languages = BTreeMap::new();
        for locale in LANGUAGES {
            let told = all(locale).map(|(_, text)| text).chain([INFERRED, LEAVE_OUT].map(|phrase| phrase.in_language(locale)));
            for text in told {
                let other = languages.insert(text, locale).filter(|other| *other != locale);
                assert!(other.is_none(), "{locale:?} and {other:?}: {text}");
            }
        }
    }

    #[test]
    fn every_language_has_a_word_for_every_key() {
        let keys: BTreeSet<&str> = KEYS.iter().map(|(key, _)| *key).collect();
        assert_eq!(keys.len(), KEYS.len());
        for (key, phrase) in KEYS {
            for locale in OTHERS {
                let same = SAME_WORDS.contains(&(locale, key));
                assert_eq!(word(key, locale) == phrase.en, same, "{locale:?} {key}");
            }
        }
        let kinds = crate::json::Kind::KEYS.into_iter().filter(|key| *key != "not-json");
        let buttons = crate::message::Kind::ALL.into_iter().map(crate::message::Kind::as_str);
        for key in kinds.chain(buttons).chain(crate::codecs::media::KINDS) {
            assert!(keys.contains(key), "{key}");
        }
    }
}
