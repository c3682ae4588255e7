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

/// A text or more in each language.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Languages<T> {
    pub en: T,
    pub pt_br: T,
    pub es: T,
}

impl<T: Copy> Languages<T> {
    pub fn of(&self, locale: Locale) -> T {
        match locale {
            Locale::En => self.en,
            Locale::PtBr => self.pt_br,
            Locale::Es => self.es,
        }
    }
}

/// A sentence that several texts share.
pub(crate) type Phrase = Languages<&'static str>;

pub(crate) const fn phrase(en: &'static str, pt_br: &'static str, es: &'static str) -> Phrase {
    Languages { en, pt_br, es }
}

/// What an issue says, and the names of the parameters that it tells, in order, each with where a finding has it.
#[derive(Debug)]
pub(crate) struct Words {
    pub params: &'static [(&'static str, From)],
    pub texts: Languages<Text>,
}

/// What is wrong, why, and what to do: one behind the other, with where the second and the third begin. Three slices in three
/// languages would be a tenth of the module's data.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Text {
    all: &'static str,
    why: u16,
    help: u16,
}

/// All texts of a file: for each its name, its parameters, and in each language what is wrong, why, and what to do.
macro_rules! words {
    ($(
        $(#[$attribute:meta])*
        $name:ident [$($param:ident: $from:ident),*];
        en: $($en:expr),+;
        pt: $($pt:expr),+;
        es: $($es:expr),+;
    )+) => {
        $(
            $(#[$attribute])*
            pub(crate) const $name: &$crate::issue::Words = &$crate::issue::Words {
                params: &[$((stringify!($param), $crate::issue::words::From::$from)),*],
                texts: $crate::issue::words::Languages {
                    en: $crate::issue::words::text!($($en),+),
                    pt_br: $crate::issue::words::text!($($pt),+),
                    es: $crate::issue::words::text!($($es),+),
                },
            };
        )+

        /// Each with its name, for the tests of all languages.
        #[cfg(test)]
        pub(crate) const ALL: &[(&str, &$crate::issue::Words)] = &[$((stringify!($name), $name)),+];
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

/// The word for the key of a parameter.
pub(super) fn word(key: &str, locale: Locale) -> &str {
    super::keys::KEYS.iter().find(|(of, _)| *of == key).map_or(key, |(_, words)| words.of(locale))
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
mod tests;
