/**
 * A command line's words, as Windows splits them: first `cmd` takes its carets away, then the program its quotes
 * (https://learn.microsoft.com/cpp/c-language/parsing-c-command-line-arguments). Browsers double every backslash when they copy a
 * request for `cmd`, which is taken back.
 */

/** Whether the text is written for `cmd` and could not be for a POSIX shell. */
export const isForCmd = (text) => /\^(?:"|\r?\n)/.test(text);

/** @returns {string[] | null} `null` where a quote does not end. */
export function cmdWords(text) {
  const line = withoutCarets(text);
  const words = [];
  let word = null;
  let inQuotes = false;
  for (let at = 0; at < line.length;) {
    const sign = line[at];
    if (sign === "\\") {
      const end = endOf(line, at, /\\+/y);
      const count = end - at;
      const before = line[end] === '"';
      word = (word ?? "") + "\\".repeat(before || count > 1 ? count >> 1 : count);
      at = end;
      if (before && count % 2) {
        word += '"';
        at += 1;
      }
    } else if (sign === '"') {
      // Two quotes between quotes are one that is meant.
      const doubled = inQuotes && line[at + 1] === '"';
      word = (word ?? "") + (doubled ? '"' : "");
      if (!doubled) inQuotes = !inQuotes;
      at += doubled ? 2 : 1;
    } else if (!inQuotes && " \t\r".includes(sign)) {
      if (word !== null) words.push(word);
      word = null;
      at += 1;
    } else {
      const end = endOf(line, at, inQuotes ? /[^\\"]+/y : /[^\\" \t\r]+/y);
      word = (word ?? "") + line.slice(at, end);
      at = end;
    }
  }
  if (word !== null) words.push(word);
  return inQuotes ? null : words;
}

/** The command without carets: one before a line's end takes in the next line; of two line ends behind it, the second is meant. */
function withoutCarets(text) {
  let line = "";
  let inQuotes = false;
  for (let at = 0; at < text.length;) {
    const sign = text[at];
    if (sign === "^" && !inQuotes) {
      const [, whole, meant] = matchAt(/\^(\r?\n(\r?\n)?|)/y, text, at);
      line += whole ? (meant ? "\n" : "") : (text[at + 1] ?? "");
      at += whole ? 1 + whole.length : 2;
    } else if (sign === '"') {
      inQuotes = !inQuotes;
      line += sign;
      at += 1;
    } else if (sign === "\n" && !inQuotes) {
      if (line.trim()) return line;
      at += 1;
    } else {
      const [piece] = matchAt(/[\s\S][^^"\n]*/y, text, at);
      line += piece;
      at += piece.length;
    }
  }
  return line;
}

function matchAt(pattern, text, at) {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const endOf = (text, at, pattern) => at + matchAt(pattern, text, at)[0].length;
