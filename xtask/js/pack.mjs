// The other way round of pkg/src/unpack.js.

import { ALPHABET, PREFIXES, unpack } from "../../pkg/src/unpack.js";

/** The text that stands for `bytes`. */
export function pack(bytes) {
  const counts = new Array(256).fill(0);
  for (const byte of bytes) counts[byte]++;
  const order = [...counts.keys()].sort((a, b) => counts[b] - counts[a] || a - b);

  const singles = ALPHABET.length - PREFIXES;
  const characters = [];
  order.forEach((byte, rank) => {
    const rest = rank - singles;
    const pair = () => ALPHABET[Math.floor(rest / ALPHABET.length)] + ALPHABET[rest % ALPHABET.length];
    characters[byte] = rest < 0 ? ALPHABET[rank + PREFIXES] : pair();
  });

  const table = order.map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const text = table + Array.from(bytes, (byte) => characters[byte]).join("");
  if (Buffer.compare(unpack(text), bytes) !== 0) throw new Error("the module does not survive packing");
  return text;
}
