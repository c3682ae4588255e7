use alloc::collections::{BTreeMap, BTreeSet};
use std::prelude::v1::*;

use super::*;
use crate::engine::words::WRONG_KIND;
use crate::issue::Param;
use crate::issue::keys::KEYS;
use crate::issue::texts::{Phrase, fill, word};
use crate::issue::words::From as Figure;

const LANGUAGES: [Locale; 3] = [Locale::En, Locale::PtBr, Locale::Es];
const OTHERS: [Locale; 2] = [Locale::PtBr, Locale::Es];
/// Words that are the same in another language and in English.
const SAME_WORDS: [(Locale, &str); 1] = [(Locale::Es, "video")];

/// The texts of all files, with their names.
fn words() -> impl Iterator<Item = (&'static str, &'static Words)> {
    shipped().chain(crate::providers::made_up::ALL.iter().copied())
}

/// The same without those of the provider that only the tests have.
fn shipped() -> impl Iterator<Item = (&'static str, &'static Words)> {
    use crate::codecs::{choice, copy_link, id, link, media, phone, recipient, seconds, text};
    let ours = [
        choice::words::ALL,
        copy_link::words::ALL,
        link::words::ALL,
        media::words::ALL,
        phone::words::ALL,
        id::words::ALL,
        recipient::words::ALL,
        seconds::words::ALL,
        text::words::ALL,
        crate::api::words::ALL,
        crate::engine::words::buttons::ALL,
        crate::engine::words::json::ALL,
        crate::engine::words::members::ALL,
        crate::engine::words::pieces::ALL,
        crate::issue::report::ALL,
        crate::message::words::ALL,
        crate::request::words::ALL,
    ];
    ours.into_iter().chain(crate::providers::WORDS.iter().copied()).flatten().map(|(name, words)| (*name, *words))
}

/// What is wrong, why, and what to do, with the sentences that several texts share.
fn texts(words: &Words, locale: Locale) -> [String; 3] {
    let shared = |text: &str, (key, phrase): &(&str, Phrase)| text.replace(&format!("{{{key}}}"), phrase.of(locale));
    let texts: Vec<String> = words
        .texts
        .of(locale)
        .split('\n')
        .map(|text| KEYS.iter().fold(text.to_owned(), |text, key| shared(&text, key)))
        .collect();
    texts.try_into().unwrap()
}

/// Every text of the language, with the name of what it belongs to.
fn all(locale: Locale) -> impl Iterator<Item = (&'static str, String)> {
    words().flat_map(move |(name, words)| texts(words, locale).map(|text| (name, text)))
}

/// The parameters in the texts, and whether a word bends to them.
fn slots(texts: &[String; 3]) -> BTreeMap<&str, bool> {
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
fn quoted(texts: &[String; 3]) -> BTreeSet<&str> {
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
    let params =
        [("member", Param::Name("label".into())), ("expected", Param::Key("text".into())), ("actual", Param::Key("list".into()))];
    let fill = |locale| fill(&texts(WRONG_KIND, locale)[0], &params, locale);
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
        let inferred = word("inferred", locale).unwrap();
        assert!(inferred.ends_with('.') && !inferred.contains(['{', '`']), "{inferred}");
        for (name, text) in all(locale) {
            assert!(text.ends_with(['.', '?', '!']), "{name}: {text}");
            assert!(!text.contains("  ") && text.trim() == text, "{name}: {text}");
            assert!(!text.starts_with(char::is_lowercase), "{name}: {text}");
            assert_eq!(text.matches('{').count(), text.matches('}').count(), "{name}: {text}");
            assert_eq!(text.matches('`').count() % 2, 0, "{name}: {text}");
            // A link that is quoted may have a query.
            let prose: String = text.split('`').step_by(2).collect();
            assert!(locale != Locale::Es || prose.matches('?').count() == prose.matches('¿').count(), "{name}: {text}");
        }
    }
}

/// A text says nothing of what its finding does not have, and hides nothing that it has but what programs alone need.
#[test]
fn texts_name_declared_parameters_only() {
    for (name, words) in words() {
        let declared: BTreeSet<&str> = words.params.iter().map(|(name, _)| *name).collect();
        assert_eq!(declared.len(), words.params.len(), "{name}");
        let texts = texts(words, Locale::En);
        let used: BTreeSet<&str> = slots(&texts).into_keys().collect();
        assert!(used.is_subset(&declared), "{name}: {used:?}");
    }
}

#[test]
fn every_language_uses_the_same_figures_and_bends_words_to_the_same() {
    for ((name, words), locale) in words().flat_map(|words| OTHERS.map(|locale| (words, locale))) {
        assert_eq!(slots(&texts(words, locale)), slots(&texts(words, Locale::En)), "{name} {locale:?}");
    }
}

#[test]
fn every_language_quotes_the_same_names() {
    for ((name, words), locale) in words().flat_map(|words| OTHERS.map(|locale| (words, locale))) {
        assert_eq!(quoted(&texts(words, locale)), quoted(&texts(words, Locale::En)), "{name} {locale:?}");
    }
}

#[test]
fn no_text_stands_in_two_languages() {
    let mut languages = BTreeMap::new();
    for locale in LANGUAGES {
        for text in all(locale).map(|(_, text)| text).chain([word("inferred", locale).unwrap().to_owned()]) {
            let other = languages.insert(text.clone(), locale).filter(|other| *other != locale);
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
            assert_eq!(word(key, locale) == Some(phrase.of(Locale::En)), same, "{locale:?} {key}");
        }
    }
    let kinds = crate::json::Kind::NAMES.iter().copied().filter(|key| !["name", "not-json"].contains(key));
    let buttons = crate::message::Kind::ALL.into_iter().map(crate::message::Kind::as_str);
    for key in kinds.chain(buttons).chain(crate::codecs::media::KINDS) {
        assert!(keys.contains(key), "{key}");
    }
}

/// The texts as the npm package has them, which puts the records of issues into words by them. Generated as `tests/generated.rs`
/// generates other files, but from what only the library itself sees.
#[test]
fn the_texts_of_the_npm_package_are_fresh() {
    let words: Vec<&Words> = shipped().map(|(_, words)| words).collect();
    let numbers: BTreeSet<u32> = words.iter().map(|words| words.number).collect();
    assert_eq!(numbers.len(), words.len(), "two texts have one number");

    let params = |words: &Words| {
        let param = |(name, from): &(&str, Figure)| match from {
            Figure::Key | Figure::Keys | Figure::KindA | Figure::KindB => format!(" #{name}"),
            Figure::Number => format!(" +{name}"),
            _ => format!(" {name}"),
        };
        format!("{}{}", words.number, words.params.iter().map(param).collect::<String>())
    };
    let lines: Vec<String> = words.iter().map(|words| params(words)).collect();
    fresh(
        "words",
        "The number of each text and its parameters: `#` before those that are keys, `+` before numbers as texts.",
        &lines,
    );
    // Of another version the lines would be others.
    let keys: Vec<&str> = KEYS.iter().map(|(key, _)| *key).collect();
    let print = super::number(&[lines.join("\n"), keys.join("\n")].concat());
    for (locale, tag) in LANGUAGES.into_iter().zip(["en", "pt-BR", "es"]) {
        let texts = words.iter().map(|words| words.texts.of(locale).to_owned());
        let keys = KEYS.iter().map(|(key, phrase)| format!("{key}={}", phrase.of(locale)));
        let lines: Vec<String> = [format!("{tag} {print}")].into_iter().chain(texts).chain(keys).collect();
        fresh(
            tag,
            "The language and what all languages of one version have in common; three lines for each text: what is wrong, why, and what to do; a line for each key.",
            &lines,
        );
    }
}

/// One text, so that nothing of it is looked at before it is needed.
fn fresh(name: &str, what: &str, lines: &[String]) {
    let file = format!("pkg/src/texts/{name}.js");
    let text = serde_json::to_string(&lines.join("\n")).unwrap();
    let expected = format!("// Generated by `cargo xtask generate`. {what}\n\nexport default {text};\n");
    if std::env::var_os("BOTONERA_GENERATE").is_some() {
        std::fs::create_dir_all("pkg/src/texts").unwrap();
        std::fs::write(&file, &expected).unwrap();
    }
    assert!(std::fs::read_to_string(&file).unwrap_or_default() == expected, "{file} is stale; run `cargo xtask generate`");
}
