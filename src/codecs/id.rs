//! Ids in a form that the provider states: pieces of letters, digits, dots and underscores, with hyphens between them.

pub(crate) mod words;

#[cfg(feature = "schemas")]
use alloc::string::String;
use core::ops::RangeInclusive;

use super::{Bases, Val, Work};
use crate::issue::Ending;
use crate::text::pieces;

/// How long the pieces of an id are.
#[derive(Debug)]
pub(crate) struct Form {
    /// Those that each id has.
    pub pieces: &'static [RangeInclusive<usize>],
    /// Those that may follow, in this order and each or not.
    pub more: &'static [RangeInclusive<usize>],
}

impl Form {
    fn is_of(&self, id: &str) -> bool {
        let is_letter = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'.' || byte == b'_';
        let fits = |piece: &str, length: &RangeInclusive<usize>| length.contains(&piece.len()) && piece.bytes().all(is_letter);
        let mut pieces = pieces(id, b'-');
        let mut more = self.more.iter();
        let has_all = self.pieces.iter().all(|length| pieces.next().is_some_and(|piece| fits(piece, length)));
        has_all && pieces.all(|piece| more.any(|length| fits(piece, length)))
    }

    #[cfg(feature = "schemas")]
    pub fn pattern(&self) -> String {
        let piece = |length: &RangeInclusive<usize>| alloc::format!("[A-Za-z0-9._]{{{},{}}}", length.start(), length.end());
        let all = self.pieces.iter().map(piece).collect::<alloc::vec::Vec<_>>().join("-");
        self.more.iter().fold(all, |before, length| alloc::format!("{before}(?:-{})?", piece(length)))
    }
}

pub(super) fn check(form: &Form, bases: &Bases, val: &Val, work: &mut Work<'_>) {
    if !form.is_of(work.text(val)) {
        work.found.error(Ending::Invalid, words::ID_INVALID).basis(bases.rule);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_have_the_pieces_of_their_form() {
        let form = Form { pieces: &[4..=8, 4..=6], more: &[4..=5, 2..=5] };
        for good in ["abcd-efgh", "Ab_1.xyz-123456", "abcd-efgh-ijkl", "abcd-efgh-ij", "abcd-efgh-ijklm-no"] {
            assert!(form.is_of(good), "{good}");
        }
        for bad in [
            "",
            "abcd",
            "abcd-",
            "abc-efgh",
            "abcd-efghijk",
            "abcd-efgh-i",
            "abcd-efgh-ij-klmn-op",
            "abcd-ef h",
            "abcd-efgh-ij-kl",
        ] {
            assert!(!form.is_of(bad), "{bad}");
        }
    }
}
