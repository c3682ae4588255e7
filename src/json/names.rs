//! Names of members by number, so that a cell has room for one.

/// The number of a name that is not known.
pub(crate) const UNKNOWN: u8 = u8::MAX;
const SLOTS: usize = 512;

/// The names that are known, each by its number.
#[derive(Debug)]
pub(crate) struct Names {
    list: &'static [&'static str],
    /// The first eight bytes of each name that has no more; zero for longer ones.
    short: &'static [u64],
    /// Where a name's number stands: at its hash, or at the next free slot behind it.
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
            short[number] = if name.len() <= 8 { packed(name) } else { 0 };
            let mut at = if name.len() <= 8 { hash_of_short(short[number]) } else { hash(name) };
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

    /// The number of a name of one to eight bytes, the first of them the lowest.
    #[inline]
    pub fn number_of_short(&self, name: u64) -> u8 {
        let mut at = hash_of_short(name);
        loop {
            let number = self.slots.get(at % SLOTS).copied().unwrap_or(UNKNOWN);
            if number == UNKNOWN || self.short.get(number as usize) == Some(&name) {
                return number;
            }
            at += 1;
        }
    }

    /// The number of a name.
    #[inline]
    pub fn number(&self, name: &str) -> u8 {
        if name.len() <= 8 {
            // Zeros at the end of a name are none of its letters in a number.
            let number = self.number_of_short(packed(name.as_bytes()));
            return if self.name(number).len() == name.len() && !name.is_empty() { number } else { UNKNOWN };
        }
        let mut at = hash(name.as_bytes());
        loop {
            let number = self.slots.get(at % SLOTS).copied().unwrap_or(UNKNOWN);
            if number == UNKNOWN || self.name(number) == name {
                return number;
            }
            at += 1;
        }
    }

    /// The name of a number.
    #[inline]
    pub fn name(&self, number: u8) -> &'static str {
        self.list.get(number as usize).copied().unwrap_or_default()
    }
}

/// The bytes of a short name in a number, the first the lowest.
#[inline]
#[expect(clippy::indexing_slicing, reason = "below the length")]
const fn packed(name: &[u8]) -> u64 {
    let (mut packed, mut at) = (0, 0);
    while at < name.len() {
        packed |= (name[at] as u64) << (8 * at);
        at += 1;
    }
    packed
}

/// Multiplied by the golden ratio, so that every bit counts in the highest ones.
#[inline]
const fn hash_of_short(name: u64) -> usize {
    (name.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 55) as usize
}

/// A number for the name, by its length and its first and last letters: names of one length differ there.
#[inline]
const fn hash(name: &[u8]) -> usize {
    let (first, last) = match name {
        [] => (0, 0),
        [one] => (*one as usize, 0),
        [first, .., last] => (*first as usize, *last as usize),
    };
    let middle = if let [_, second, ..] = name { *second as usize } else { 0 };
    first.wrapping_mul(31) ^ last.wrapping_mul(7) ^ middle.wrapping_mul(83) ^ name.len().wrapping_mul(149)
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
