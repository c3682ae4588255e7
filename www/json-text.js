/**
 * The way through a JSON text, for what `JSON.parse` does not tell: where a member stands, and where the text stops being JSON.
 *
 * @param {string} text
 * @returns {{ places: Map<string, { from: number, to: number }>, fault: number | null }} `fault` is an offset; a place covers
 *   the member with its name, or the item.
 */
export function wayThrough(text) {
  const places = new Map();
  const token =
    /\s*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;
  let end = 0;

  const next = () => {
    token.lastIndex = end;
    const found = token.exec(text);
    if (!found) throw new Fault(end + /^\s*/.exec(text.slice(end))[0].length);
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
  const value = (pointer, from) => {
    const found = next();
    if (found.sign === "{") {
      items("}", () => {
        const name = next();
        if (!name.string) throw new Fault(name.from);
        expect(":");
        value(`${pointer}/${JSON.parse(name.string).replaceAll("~", "~0").replaceAll("/", "~1")}`, name.from);
      });
    } else if (found.sign === "[") {
      let index = 0;
      items("]", () => value(`${pointer}/${index++}`));
    } else if (found.sign) {
      throw new Fault(found.from);
    }
    places.set(pointer, { from: from ?? found.from, to: end });
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
    value("");
    const rest = /^\s*/.exec(text.slice(end))[0].length;
    return { places, fault: end + rest < text.length ? end + rest : null };
  } catch (error) {
    // Whatever is too deep for this way is read by `JSON.parse` all the same, only without places.
    return { places, fault: error instanceof Fault ? error.offset : null };
  }
}

class Fault extends Error {
  constructor(offset) {
    super("no JSON");
    this.offset = offset;
  }
}

/** Line and column of an offset, counted from 1. */
export function lineAndColumn(text, offset) {
  const lines = text.slice(0, offset).split("\n");
  return { line: lines.length, column: lines.at(-1).length + 1 };
}

/** The innermost member at an offset, as a pointer; the whole is "". */
export function pointerAt(text, offset) {
  let [inner, size] = ["", Infinity];
  for (const [pointer, { from, to }] of wayThrough(text).places) {
    if (from <= offset && offset <= to && to - from < size) [inner, size] = [pointer, to - from];
  }
  return inner;
}

/** The place of a member, or of the nearest around it that there is. */
export function placeIn(text, pointer) {
  const { places } = wayThrough(text);
  for (let near = pointer; ; near = near.slice(0, near.lastIndexOf("/"))) {
    const place = places.get(near);
    if (place || !near) return place ?? null;
  }
}
