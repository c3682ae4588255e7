//! The texts of the issues: one constant for each, with its languages side by side, beside the rule that says it.
//!
//! `{max}` stands for a parameter; `{max:button|buttons}` for the first form where the parameter is 1, else the second;
//! `{leave-out}` for a sentence that several texts share.

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

/// A text in each language, in the order of [`Locale`].
#[derive(Clone, Copy, Debug)]
pub(crate) struct Phrase(pub [&'static str; 3]);

impl Phrase {
    pub fn of(&self, locale: Locale) -> &'static str {
        self.0.get(locale as usize).copied().unwrap_or_default()
    }
}

/// What an issue says, and the names of the parameters that it tells, in order, each with where a finding has it.
#[derive(Debug)]
pub(crate) struct Words {
    pub params: &'static [(&'static str, From)],
    /// What is wrong, why, and what to do: three sentences or more, with line ends between the three. Three slices in three languages
    /// would be a tenth of the module's data.
    pub texts: Phrase,
}

/// All texts of a file: for each its name, its parameters, and in each language what is wrong, why, and what to do. Those that differ
/// in the why alone stand together: several names, and as many whys between slashes.
macro_rules! words {
    (@params [$($param:ident: $from:ident),*]) => { &[$((stringify!($param), $crate::issue::words::From::$from)),*] };
    ($(
        $($(#[$attribute:meta])* $name:ident),+: $params:tt;
        en: $en:literal, $($en_why:literal)/+, $en_help:literal;
        pt: $pt:literal, $($pt_why:literal)/+, $pt_help:literal;
        es: $es:literal, $($es_why:literal)/+, $es_help:literal;
    )+) => {
        $($(
            $(#[$attribute])*
            pub(crate) const $name: &$crate::issue::Words = &$crate::issue::Words {
                params: $crate::issue::words::words!(@params $params),
                texts: $crate::issue::words::Phrase([
                    concat!($en, "\n", $en_why, "\n", $en_help),
                    concat!($pt, "\n", $pt_why, "\n", $pt_help),
                    concat!($es, "\n", $es_why, "\n", $es_help),
                ]),
            };
        )+)+

        /// Each with its name, for the tests of all languages.
        #[cfg(test)]
        pub(crate) const ALL: &[(&str, &$crate::issue::Words)] = &[$($((stringify!($name), $name)),+),+];
    };
}
pub(crate) use words;

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

/// What stands for a key.
pub(super) fn word(key: &str, locale: Locale) -> Option<&'static str> {
    super::keys::KEYS.iter().find(|(of, _)| *of == key).map(|(_, phrase)| phrase.of(locale))
}

/// The template with the parameters in its slots.
pub(super) fn fill(template: &str, params: &[(&'static str, Param)], locale: Locale) -> String {
    let mut out = String::with_capacity(template.len());
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
            (None, None) => out.push_str(word(name, locale).unwrap_or_default()),
        }
        rest = behind;
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests;
