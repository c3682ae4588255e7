// What the bytes of a file are: text in one of the encodings in which spreadsheets write it, or another kind of file.

/** The first bytes of files that people take for a table. */
const OTHER_KINDS = [
  [[0x50, 0x4b, 3, 4], "workbook"],
  [[0xd0, 0xcf, 0x11, 0xe0], "workbook"],
  [[0x1f, 0x8b], "compressed"],
];

const MARKS = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];

const begun = (bytes, list) => list.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1];

/**
 * The text of a table's file. Without a byte order mark it is UTF-8, and where it is not, what Excel writes in the west: Windows-1252.
 *
 * @param {Uint8Array} bytes
 * @returns {{ text: string, encoding: string } | { fault: "workbook" | "compressed" | "not-text" }}
 */
export function decode(bytes) {
  const fault = begun(bytes, OTHER_KINDS);
  if (fault) return { fault };
  const marked = begun(bytes, MARKS);
  const { text, encoding } = marked ? { text: new TextDecoder(marked).decode(bytes), encoding: marked } : unmarked(bytes);
  return text.includes("\0") ? { fault: "not-text" } : { text, encoding };
}

function unmarked(bytes) {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    return { text: new TextDecoder("windows-1252").decode(bytes), encoding: "windows-1252" };
  }
}
