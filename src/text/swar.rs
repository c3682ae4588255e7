//! Bytes eight at a time: in `x - 0x01…01 & !x & 0x80…80` the lowest bit is that of the first byte of `x` that is zero.

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGHS: u64 = 0x8080_8080_8080_8080;

/// The lowest bit is that of the first quotation mark among the bytes; 0 where there is none.
#[inline]
pub(crate) fn quotes(x: u64) -> u64 {
    let quote = x ^ (ONES * 0x22);
    quote.wrapping_sub(ONES) & !quote & HIGHS
}

/// Whether one of the two bytes is among them.
#[inline]
pub(crate) fn has_either(bytes: &[u8], one: u8, other: u8) -> bool {
    let (chunks, rest) = bytes.as_chunks::<8>();
    let is_in = |chunk: &[u8; 8]| {
        let x = u64::from_le_bytes(*chunk);
        let (one, other) = (x ^ (ONES * u64::from(one)), x ^ (ONES * u64::from(other)));
        (one.wrapping_sub(ONES) & !one | other.wrapping_sub(ONES) & !other) & HIGHS != 0
    };
    chunks.iter().any(is_in) || rest.iter().any(|byte| *byte == one || *byte == other)
}

/// Whether all of the bytes are ASCII.
#[cfg(feature = "module")]
#[inline]
pub(crate) fn are_ascii(chunk: [u8; 8]) -> bool {
    u64::from_le_bytes(chunk) & HIGHS == 0
}

/// How many bytes stand before the first one that JSON writes with an escape: a quotation mark, a backslash, a control character.
#[inline]
pub(crate) fn before_special(bytes: &[u8]) -> usize {
    let mut i = 0;
    while let Some(chunk) = bytes.get(i..).and_then(<[u8]>::first_chunk::<8>) {
        let x = u64::from_le_bytes(*chunk);
        let back = x ^ (ONES * 0x5c);
        let found = (quotes(x) | back.wrapping_sub(ONES) & !back | x.wrapping_sub(ONES * 0x20) & !x) & HIGHS;
        if found != 0 {
            return i + (found.trailing_zeros() >> 3) as usize;
        }
        i += 8;
    }
    let rest = bytes.get(i..).unwrap_or_default();
    i + rest.iter().position(|byte| matches!(byte, b'"' | b'\\' | 0..=0x1f)).unwrap_or(rest.len())
}
