//! Where texts and paths live while rules are at work.

use bumpalo::Bump;

use crate::place::Step;

/// Gives room that is taken back all at once.
#[derive(Default)]
pub(crate) struct Arena(Bump);

impl Arena {
    /// A copy of the text. Never inlined: fifteen copies of its code would be 1 KB of the module.
    #[inline(never)]
    pub fn store(&self, text: &str) -> &str {
        self.0.alloc_str(text)
    }

    /// A path of so many steps, to be filled in.
    #[inline(never)]
    pub fn steps(&self, count: usize) -> &mut [Step<'_>] {
        self.0.alloc_slice_fill_copy(count, Step::Index(0))
    }
}
