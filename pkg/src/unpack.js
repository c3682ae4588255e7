// The module as text: a character for each of its commonest bytes, two for the others, so that
// gzip finds in the text what it finds in the module. xtask/js/pack.mjs writes it.

/** The characters, none of which a string, a template or a page would have to escape. */
export const ALPHABET = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at))
  .filter((character) => !'"$<\\`'.includes(character))
  .join("");

/** How many of them begin a pair. */
export const PREFIXES = 2;

/** The bytes that `text` stands for: first all 256 by how common they are, in hexadecimal, then the bytes packed. */
export function unpack(text) {
  const order = Array.from({ length: 256 }, (_, at) => parseInt(text.slice(2 * at, 2 * at + 2), 16));
  const singles = ALPHABET.length - PREFIXES;
  const place = [];
  for (let at = 0; at < ALPHABET.length; at++) place[ALPHABET.charCodeAt(at)] = at;

  const bytes = new Uint8Array(text.length - 512);
  let length = 0;
  for (let at = 512; at < text.length; at++) {
    let rank = place[text.charCodeAt(at)] - PREFIXES;
    if (rank < 0) rank = singles + (rank + PREFIXES) * ALPHABET.length + place[text.charCodeAt(++at)];
    bytes[length++] = order[rank];
  }
  return bytes.subarray(0, length);
}
