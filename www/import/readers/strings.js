/** Texts as the languages write them that people send requests from. */

/** What a text is written in, as far as it tells; of most, texts are written as JavaScript's are. */
export function languageOf(text) {
  if (/^\s*package \w+\s*$/m.test(text) || /^\s*func \w+\(|\w\s*:=\s/m.test(text)) return "go";
  if (/<\?php|['"]\s*=>|^\s*\$\w+\s*=\s*(?:\[|array\(|json_encode)/m.test(text)) return "php";
  if (/\bInvoke-(?:RestMethod|WebRequest)\b|\bConvertTo-Json\b|^\s*\$\w+\s*=\s*@?['"{(]/im.test(text)) return "powershell";
  return "javascript";
}

const SIGNS = { n: "\n", t: "\t", r: "\r", b: "\b", f: "\f", v: "\v", 0: "\0", a: "\x07", e: "\x1b", "\n": "" };
const CODE = /x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,6})\}|U([0-9a-fA-F]{8})/y;

/**
 * The text that begins at `at`, with a mark for each variable in it.
 *
 * @param {{ text: string, language: string, variables: { add: (expression: string) => string }, effort: { left: number } }} given
 *   `effort` pays for what was looked through in vain.
 * @returns {{ value: string, end: number } | null} `null` where none begins, or it does not end.
 */
export function readString(given, at) {
  const { text, language } = given;
  const [, prefix, quote] = matchAt(/([rRbBuUfF@$]{0,2})("""|'''|["'`])/y, text, at) ?? [];
  if (!quote) return null;
  const start = at + prefix.length + quote.length;
  if (prefix === "@" && language === "powershell") return hereString(given, start, quote);
  const kind = kindOf(prefix, quote, language);
  const end = endOf(text, start, quote, kind);
  if (end === null) return inVain(given, at);
  return { value: kind.read(text.slice(start, end), given, quote), end: end + quote.length };
}

function inVain({ text, effort }, at) {
  effort.left -= text.length - at;
  return null;
}

/** How a text is read: what escapes, whether a quote is doubled, and what is filled in. */
function kindOf(prefix, quote, language) {
  if (prefix.includes("@")) {
    const undoubled = (raw) => raw.replaceAll(quote + quote, quote);
    // C#'s, in which nothing escapes.
    return {
      escape: null,
      isDoubled: true,
      read: (raw, given) => (prefix.includes("$") ? formatted(undoubled(raw), given) : undoubled(raw)),
    };
  }
  if (/f/i.test(prefix)) return { escape: /r/i.test(prefix) ? null : "\\", read: formatted };
  if (/r/i.test(prefix)) return { escape: "\\", read: (raw) => raw };
  if (language === "go" && quote === "`") return { escape: null, read: (raw) => raw };
  if (language === "powershell") {
    const undoubled = (raw) => raw.replaceAll(quote + quote, quote);
    return quote === "'"
      ? { escape: null, isDoubled: true, read: undoubled }
      : { escape: "`", isDoubled: true, read: (raw, given) => filled(undoubled(raw), given, "`") };
  }
  if (language === "php") {
    return quote === "'"
      ? { escape: "\\", read: (raw) => raw.replace(/\\([\\'])/g, "$1") }
      : { escape: "\\", read: (raw, given) => filled(raw, given, "\\") };
  }
  return quote === "`" ? { escape: "\\", isTemplate: true, read: template } : { escape: "\\", read: (raw) => unescaped(raw) };
}

function endOf(text, start, quote, { escape, isDoubled, isTemplate }) {
  const isLine = quote.length === 1 && !isDoubled && quote !== "`";
  const sign = /[\\`"'\n$]/g;
  sign.lastIndex = start;
  for (let found; (found = sign.exec(text));) {
    const { index } = found;
    if (found[0] === escape) sign.lastIndex = index + 2;
    else if (isTemplate && text.startsWith("${", index)) {
      const end = braceEnd(text, index + 2);
      if (end === null) return null;
      sign.lastIndex = end + 1;
    } else if (text.startsWith(quote, index)) {
      if (!isDoubled || text[index + 1] !== quote) return index;
      sign.lastIndex = index + 2;
    } else if (found[0] === "\n" && isLine && quote === '"') return null;
  }
  return null;
}

/** How far what is filled in may reach: it is an expression, and no program. */
const LONGEST_EXPRESSION = 2_000;
const DEEPEST_EXPRESSION = 16;

/** Where the brace ends that was opened before `start`; what stands in quotes counts for nothing. */
export function braceEnd(source, start) {
  const text = source.slice(0, start + LONGEST_EXPRESSION);
  const sign = /[{}]|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`]*`/y;
  let depth = 1;
  for (let at = start; at < text.length;) {
    const [found] = matchAt(sign, text, at) ?? [text[at]];
    if (found === "{") depth += 1;
    if (found === "}") depth -= 1;
    if (depth === 0) return at;
    if (depth > DEEPEST_EXPRESSION) return null;
    at += found.length;
  }
  return null;
}

function hereString(given, start, quote) {
  const { text } = given;
  const from = text.indexOf("\n", start) + 1;
  const end = text.indexOf(`\n${quote}@`, from - 1);
  if (from === 0 || end < 0 || text.slice(start, from).trim()) return inVain(given, start);
  const raw = text.slice(from, Math.max(from, end)).replace(/\r$/, "");
  return { value: quote === "'" ? raw : filled(raw, given, "`"), end: end + 3 };
}

function unescaped(raw) {
  if (!raw.includes("\\")) return raw;
  let read = "";
  let from = 0;
  for (let next; (next = raw.indexOf("\\", from)) >= 0;) {
    read += raw.slice(from, next);
    const [code, byte, short, braced, long] = matchAt(CODE, raw, next + 1) ?? [];
    const number = parseInt(byte ?? short ?? braced ?? long, 16);
    if (code) read += number <= 0x10ffff ? String.fromCodePoint(number) : "\ufffd";
    else read += SIGNS[raw[next + 1]] ?? raw[next + 1] ?? "";
    from = next + 1 + (code?.length ?? 1);
  }
  return read + raw.slice(from);
}

/** JavaScript's `${…}`. */
function template(raw, { variables }) {
  let read = "";
  let from = 0;
  const opening = /\\.|\$\{/gs;
  for (let found; (found = opening.exec(raw));) {
    if (found[0] !== "${") continue;
    const end = braceEnd(raw, found.index + 2);
    if (end === null) break;
    read += unescaped(raw.slice(from, found.index)) + variables.add(raw.slice(found.index + 2, end));
    from = opening.lastIndex = end + 1;
  }
  return read + unescaped(raw.slice(from));
}

/** Python's `f"…{expression!r:format}…"`, and C#'s `$"…"`. */
function formatted(raw, { variables }) {
  let read = "";
  let from = 0;
  const opening = /\{\{|\}\}|\{/g;
  for (let found; (found = opening.exec(raw));) {
    read += unescaped(raw.slice(from, found.index));
    from = opening.lastIndex;
    if (found[0] !== "{") read += found[0][0];
    else {
      const end = braceEnd(raw, from);
      if (end === null) return read + raw.slice(found.index);
      read += variables.add(raw.slice(from, end).replace(/(?:![rsa])?(?::[^\]'"]*)?$/, ""));
      from = opening.lastIndex = end + 1;
    }
  }
  return read + unescaped(raw.slice(from));
}

/** What PHP and PowerShell fill into a text: `$name`, `{$name}`, `${name}`, `$(…)`, and PHP's `$row[name]`. */
function filled(raw, { variables }, escape) {
  const place = /[\\`][\s\S]|\$\(((?:[^()]|\([^()]*\))*)\)|\{(\$[^{}]+)\}|\$\{(\w+)\}|(\$[A-Za-z_]\w*(?:->\w+|\[\w+\])?)/g;
  return raw.replace(place, (found, ...expressions) => {
    const expression = expressions.slice(0, 4).find((one) => one !== undefined);
    if (expression !== undefined) return variables.add(expression.replace(/\[(\w+)\]$/, "['$1']"));
    if (found[0] !== escape) return found;
    const plain = SIGNS[found[1]];
    return escape === "`" ? (plain ?? found[1]) : found[1] === "$" ? "$" : unescaped(found);
  });
}

export function matchAt(pattern, text, at) {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
