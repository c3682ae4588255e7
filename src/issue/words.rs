//! The texts of the issues: one constant for each, with its languages side by side, beside the rule that says it.
//!
//! `{max}` stands for a parameter; `{max:button|buttons}` for the first form where the parameter is 1, else the second;
//! `{leave-out}` for a sentence that several texts share.

use crate::text::before;

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

/// What an issue says, and the names of the parameters that it tells, in order, each with where a finding has it.
#[derive(Debug)]
pub(crate) struct Words {
    /// By which those find the texts who have them elsewhere.
    #[cfg(any(not(feature = "texts"), test))]
    pub number: u32,
    pub params: &'static [(&'static str, From)],
    /// What is wrong, why, and what to do: three sentences or more, with line ends between the three.
    #[cfg(feature = "texts")]
    pub texts: super::texts::Phrase,
}

/// The number of a text: 32 bits made from it (FNV-1a). No two texts have one, which a test sees to.
#[cfg(any(not(feature = "texts"), test))]
pub(crate) const fn number(text: &str) -> u32 {
    let (mut hash, mut rest) = (0x811c_9dc5_u32, text.as_bytes());
    while let [byte, after @ ..] = rest {
        hash = (hash ^ *byte as u32).wrapping_mul(0x0100_0193);
        rest = after;
    }
    hash
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
                #[cfg(any(not(feature = "texts"), test))]
                number: $crate::issue::words::number(concat!($en, "\n", $en_why, "\n", $en_help)),
                params: $crate::issue::words::words!(@params $params),
                #[cfg(feature = "texts")]
                texts: $crate::issue::texts::Phrase([
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

#[cfg(test)]
mod tests;
