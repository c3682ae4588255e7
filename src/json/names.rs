//! Names of members by number, so that a cell has room for one.

/// The number of a name that is not known.
pub(crate) const UNKNOWN: u8 = u8::MAX;
const SLOTS: usize = 256;

/// The names that are known, each by its number.
#[derive(Debug)]
pub(crate) struct Names {
    list: &'static [&'static str],
    /// The first eight bytes of each name that has no more; zero for longer ones.
    short: &'static [u64],
    /// Where a name's number stands: at the hash of its first eight bytes, or at the next free slot behind it.
    slots: &'static [u8],
}

/// What [`Names`] looks names up in.
pub(crate) struct Lookup<const COUNT: usize> {
    short: [u64; COUNT],
    slots: [u8; SLOTS],
}

impl<const COUNT: usize> Lookup<COUNT> {
    #[expect(clippy::indexing_slicing, reason = "evaluated by the compiler")]
    #[expect(clippy::cast_possible_truncation, reason = "there are fewer")]
    pub const fn of(names: &[&'static str; COUNT]) -> Lookup<COUNT> {
        assert!(COUNT < UNKNOWN as usize, "a number is a byte");
        let (mut slots, mut short) = ([UNKNOWN; SLOTS], [0; COUNT]);
        let mut number = 0;
        while number < COUNT {
            let name = names[number].as_bytes();
            let packed = packed(name);
            short[number] = if name.len() <= 8 { packed } else { 0 };
            let mut at = hash(packed);
            while slots[at % SLOTS] != UNKNOWN {
                at += 1;
            }
            slots[at % SLOTS] = number as u8;
            number += 1;
        }
        Lookup { short, slots }
    }
}

impl Names {
    /// No names at all.
    pub const NONE: &'static Names = &Names { list: &[], short: &[], slots: &[] };

    /// The names, and what is made of them.
    pub const fn of<const COUNT: usize>(list: &'static [&'static str; COUNT], lookup: &'static Lookup<COUNT>) -> Names {
        Names { list, short: &lookup.short, slots: &lookup.slots }
    }

    /// The names, in the order of their numbers.
    #[cfg(feature = "module")]
    pub fn list(&self) -> &'static [&'static str] {
        self.list
    }

    /// The number of a name of one to eight bytes, the first of them the lowest.
    #[inline]
    pub fn number_of_short(&self, name: u64) -> u8 {
        self.find(name, |number| self.short.get(number as usize) == Some(&name))
    }

    #[inline(never)]
    pub fn number(&self, name: &str) -> u8 {
        self.find(packed(name.as_bytes()), |number| self.name(number) == name)
    }

    /// The number of a name that begins with these bytes.
    #[inline]
    fn find(&self, packed: u64, is_it: impl Fn(u8) -> bool) -> u8 {
        let mut at = hash(packed);
        loop {
            let number = self.slots.get(at % SLOTS).copied().unwrap_or(UNKNOWN);
            if number == UNKNOWN || is_it(number) {
                return number;
            }
            at += 1;
        }
    }

    #[inline]
    pub fn name(&self, number: u8) -> &'static str {
        self.list.get(number as usize).copied().unwrap_or_default()
    }
}

/// The first eight bytes of a name in a number, the first the lowest.
#[inline]
#[expect(clippy::indexing_slicing, reason = "below the length")]
const fn packed(name: &[u8]) -> u64 {
    let (mut packed, mut at) = (0, 0);
    while at < name.len() && at < 8 {
        packed |= (name[at] as u64) << (8 * at);
        at += 1;
    }
    packed
}

/// Multiplied by the golden ratio, so that every bit counts in the highest ones.
#[inline]
const fn hash(packed: u64) -> usize {
    (packed.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 56) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_by_their_numbers_and_the_other_way_round() {
        const KNOWN: &[&str; 7] = &["to", "text", "title", "type", "tail", "a", "buttonActions"];
        let table = Names::of(KNOWN, const { &Lookup::of(KNOWN) });
        for (number, name) in KNOWN.iter().copied().enumerate() {
            assert_eq!(usize::from(table.number(name)), number);
            assert_eq!(table.name(table.number(name)), name);
        }
        for other in ["", "t", "to\0", "\0", "toto", "Text", "\u{e9}", "buttonactions"] {
            assert_eq!((table.number(other), Names::NONE.number(other)), (UNKNOWN, UNKNOWN));
        }
    }
}
