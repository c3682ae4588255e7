/**
 * The way through a JSON text, for what `JSON.parse` does not tell: where a member stands, where the text stops being JSON, and
 * which member is given twice, of which one would be lost.
 *
 * @param {string} text
 * @param {(pointer: string, place: { from: number, to: number }) => void} [onPlace] Hears of every value, the inner ones first;
 *   a place covers the member with its name, or the item.
 * @returns {{ fault: number | null, twice: { name: string, offset: number } | null }} `fault` is an offset.
 */
function wayThrough(text, onPlace) {
  let twice = null;
  const token =
    /[ \t\r\n]*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;
  let end = 0;

  const next = () => {
    token.lastIndex = end;
    const found = token.exec(text);
    if (!found) throw new Fault(blanksFrom(text, end));
    const [whole, sign, string, other] = found;
    const from = end + whole.length - (sign ?? string ?? other).length;
    end = token.lastIndex;
    return { from, sign, string, other };
  };
  const peek = () => {
    const before = end;
    const found = next();
    end = before;
    return found;
  };
  const expect = (sign) => {
    const found = next();
    if (found.sign !== sign) throw new Fault(found.from);
    return found;
  };
  const value = (pointer, depth, from) => {
    const found = next();
    if (depth > DEEPEST) throw new Fault(found.from);
    if (found.sign === "{") {
      const names = new Set();
      items("}", () => {
        const { string, from } = next();
        if (!string) throw new Fault(from);
        expect(":");
        const name = JSON.parse(string);
        if (names.has(name)) twice ??= { name, offset: from };
        names.add(name);
        value(`${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`, depth + 1, from);
      });
    } else if (found.sign === "[") {
      let index = 0;
      items("]", () => value(`${pointer}/${index++}`, depth + 1));
    } else if (found.sign) {
      throw new Fault(found.from);
    }
    onPlace?.(pointer, { from: from ?? found.from, to: end });
  };
  const items = (close, item) => {
    if (peek().sign === close) return void next();
    for (;;) {
      item();
      const { sign, from } = next();
      if (sign === close) return;
      if (sign !== ",") throw new Fault(from);
    }
  };

  try {
    value("", 0);
    end = blanksFrom(text, end);
    return { fault: end < text.length ? end : null, twice };
  } catch (error) {
    // What is too large for this way, `JSON.parse` may read all the same.
    return { fault: error instanceof Fault ? error.offset : null, twice };
  }
}

/** What is nested deeper is no message, and nothing that could be shown. */
const DEEPEST = 500;

const blanksFrom = (text, start) => {
  let end = start;
  while (" \t\r\n".includes(text[end] ?? "x")) end += 1;
  return end;
};

/**
 * The value of a JSON text, or where it has none.
 *
 * @param {string} text
 * @returns {{ value: unknown } | { fault: number, twice: string | null }} `fault` is an offset; `twice` is the member that stands
 *   there for the second time, where the text is JSON otherwise.
 */
export function readJson(text) {
  const { fault, twice } = wayThrough(text);
  if (fault !== null) return { fault, twice: null };
  if (twice) return { fault: twice.offset, twice: twice.name };
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { fault: text.length, twice: null };
  }
}

/** What is wrong with a text that has no value, told like an issue; `offset` is its place. */
export function brokenJson(text, texts) {
  const { fault, twice } = readJson(text);
  const { line, column } = lineAndColumn(text, fault);
  const told = twice === null ? texts.notJson(line, column) : texts.twice(twice, line, column);
  return { severity: "error", at: "value", path: [], pointer: "", offset: fault, ...told };
}

class Fault extends Error {
  constructor(offset) {
    super("no JSON");
    this.offset = offset;
  }
}

/** Line and column of an offset, counted from 1. */
function lineAndColumn(text, offset) {
  const lines = text.slice(0, offset).split("\n");
  return { line: lines.length, column: lines.at(-1).length + 1 };
}

/** The innermost member at an offset, as a pointer; the whole is "". */
export function pointerAt(text, offset) {
  let inner = "";
  let size = Infinity;
  wayThrough(text, (pointer, { from, to }) => {
    if (from <= offset && offset <= to && to - from < size) [inner, size] = [pointer, to - from];
  });
  return inner;
}

/** The place of a member, or of the nearest around it that there is. */
export function placeIn(text, pointer) {
  let near = null;
  let length = -1;
  wayThrough(text, (other, place) => {
    const isOnWay = other.length > length && (pointer === other || pointer.startsWith(`${other}/`));
    if (isOnWay) [near, length] = [place, other.length];
  });
  return near;
}
