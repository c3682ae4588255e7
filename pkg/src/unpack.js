// The module as text: a `.lzma` file in base64. Gzip gives each character its six bits back, so that what is downloaded is
// the file, a seventh smaller than what gzip alone makes of the module. xtask/src/wasm.rs compresses.

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** The bytes of the module that `text` stands for. */
export const unpack = (text) => decompress(decode(text));

function decode(text) {
  const bytes = new Uint8Array((text.length * 3) >> 2);
  const values = new Uint8Array(128);
  for (let value = 0; value < 64; value++) values[ALPHABET.charCodeAt(value)] = value;
  // What lies beyond the end reads as zero, and is written nowhere.
  const valueAt = (at) => values[text.charCodeAt(at)];
  for (let at = 0, length = 0; at < text.length; at += 4) {
    const three = (valueAt(at) << 18) | (valueAt(at + 1) << 12) | (valueAt(at + 2) << 6) | valueAt(at + 3);
    bytes[length++] = three >> 16;
    bytes[length++] = three >> 8;
    bytes[length++] = three;
  }
  return bytes;
}

// The properties that the file is made with; no place of a byte in a word counts (lp = pb = 0).
const CONTEXT_BITS = 3;

// How probable each decision is, in one table; where each kind of decision begins.
const STATES = 12;
const IS_MATCH = 0;
const IS_REPEAT = IS_MATCH + STATES;
const IS_NOT_LAST = IS_REPEAT + STATES;
const IS_NOT_SECOND = IS_NOT_LAST + STATES;
const IS_NOT_THIRD = IS_NOT_SECOND + STATES;
const IS_LONG = IS_NOT_THIRD + STATES;
const NEW_LENGTH = IS_LONG + STATES;
const REPEAT_LENGTH = NEW_LENGTH + 2 + 8 + 8 + 256;
const SLOT = REPEAT_LENGTH + 2 + 8 + 8 + 256;
const DISTANCE = SLOT + 4 * 64;
const ALIGNMENT = DISTANCE + 115;
const LITERAL = ALIGNMENT + 16;
const ALL = LITERAL + (0x300 << CONTEXT_BITS);

/** What the `.lzma` file holds. */
function decompress(file) {
  const view = new DataView(file.buffer);
  const bytes = new Uint8Array(view.getUint32(5, true));
  const odds = new Uint16Array(ALL).fill(1024);
  // As signed numbers, which engines keep without an object around each; they are compared as if they had no sign.
  let range = -1;
  let code = view.getInt32(14);
  let next = 18;

  const bit = (place) => {
    if (!(range >>> 24)) {
      range <<= 8;
      code = (code << 8) | file[next++];
    }
    const odd = odds[place];
    const bound = ((range >>> 11) * odd) | 0;
    if (code >>> 0 < bound >>> 0) {
      range = bound;
      odds[place] = odd + ((2048 - odd) >> 5);
      return 0;
    }
    range = (range - bound) | 0;
    code = (code - bound) | 0;
    odds[place] = odd - (odd >> 5);
    return 1;
  };
  // The decisions from `at` on, up to the first path beyond `limit`. Of a literal after a match, `hint` is the byte that
  // would have continued the match, and counts up to the first bit that differs.
  const path = (at, limit, hint) => {
    let path = 1;
    while (hint && path < limit) {
      hint <<= 1;
      path = (path << 1) | bit(at + 0x100 + (hint & 0x100) + path);
      if (((hint >> 8) ^ path) & 1) break;
    }
    while (path < limit) path = (path << 1) | bit(at + path);
    return path;
  };
  const bitsReversed = (at, count) => {
    let value = 0;
    for (let path = 1, shift = 0; shift < count; shift++) {
      const one = bit(at + path);
      path = (path << 1) | one;
      value |= one << shift;
    }
    return value;
  };
  const lengthAt = (at) => {
    if (!bit(at)) return path(at + 2, 8) - 8;
    return bit(at + 1) ? path(at + 18, 256) - 240 : path(at + 10, 8);
  };
  const distanceAt = (slot) => {
    if (slot < 4) return slot;
    let direct = (slot >> 1) - 1;
    const start = (2 | (slot & 1)) << direct;
    if (slot < 14) return start + bitsReversed(DISTANCE + start - slot, direct);
    let value = 0;
    for (; direct > 4; direct--) {
      if (!(range >>> 24)) {
        range <<= 8;
        code = (code << 8) | file[next++];
      }
      range >>>= 1;
      const one = code >>> 0 >= range;
      if (one) code = (code - range) | 0;
      value = 2 * value + one;
    }
    return start + 16 * value + bitsReversed(ALIGNMENT, 4);
  };

  let state = 0;
  let last = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  for (let length = 0; length < bytes.length; ) {
    if (!bit(IS_MATCH + state)) {
      const base = LITERAL + 0x300 * (bytes[length - 1] >> (8 - CONTEXT_BITS));
      // The bit above the byte tells a byte of zero from no byte.
      bytes[length] = path(base, 0x100, state > 6 && bytes[length - last - 1] | 0x10000);
      length++;
      state -= state < 4 ? state : state < 10 ? 3 : 6;
      continue;
    }
    let count;
    if (bit(IS_REPEAT + state)) {
      if (bit(IS_NOT_LAST + state)) {
        let distance = second;
        if (bit(IS_NOT_SECOND + state)) {
          distance = third;
          if (bit(IS_NOT_THIRD + state)) {
            distance = fourth;
            fourth = third;
          }
          third = second;
        }
        second = last;
        last = distance;
      } else if (!bit(IS_LONG + state)) {
        bytes[length] = bytes[length - last - 1];
        length++;
        state = state < 7 ? 9 : 11;
        continue;
      }
      count = lengthAt(REPEAT_LENGTH);
      state = state < 7 ? 8 : 11;
    } else {
      fourth = third;
      third = second;
      second = last;
      count = lengthAt(NEW_LENGTH);
      state = state < 7 ? 7 : 10;
      last = distanceAt(path(SLOT + 64 * Math.min(count, 3), 64) - 64);
    }
    for (count += 2; count--; length++) bytes[length] = bytes[length - last - 1];
  }
  return bytes;
}
