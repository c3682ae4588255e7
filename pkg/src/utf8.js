// For hosts without TextDecoder and TextEncoder, such as jsdom under Jest. The core sends well-formed UTF-8, and
// `encode.js` leaves no lone surrogate, so that neither has anything to repair.

const { fromCodePoint } = String;

class Decoder {
  decode(bytes = []) {
    let out = "";
    for (let at = 0; at < bytes.length; ) {
      const first = bytes[at++];
      let more = first < 0x80 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
      let code = more ? first & (0x3f >> more) : first;
      while (more--) code = (code << 6) | (bytes[at++] & 0x3f);
      out += fromCodePoint(code);
    }
    return out;
  }
}

class Encoder {
  encodeInto(text, view) {
    let written = 0;
    for (const character of text) {
      const code = character.codePointAt(0);
      const more = code < 0x80 ? 0 : code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
      view[written++] = more ? ((0xff00 >> (more + 1)) & 0xff) | (code >> (6 * more)) : code;
      for (let left = more - 1; left >= 0; left--) view[written++] = 0x80 | ((code >> (6 * left)) & 0x3f);
    }
    return { read: text.length, written };
  }
}

const DecoderHere = typeof TextDecoder === "function" ? TextDecoder : Decoder;
const EncoderHere = typeof TextEncoder === "function" ? TextEncoder : Encoder;
export { DecoderHere as TextDecoder, EncoderHere as TextEncoder };
