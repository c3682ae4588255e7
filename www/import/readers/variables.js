/**
 * What a program or a flow fills in, as the variables of a message. An expression in which one variable stands becomes `{{name}}`,
 * whatever is done to it on the way; another is named by its own words.
 *
 * While a text is being read, a mark stands in the place of each: what a name holds must not end a string.
 */

/** Signs that no text has (https://www.unicode.org/faq/private_use.html#noncharacters), around a number. */
const MARKS = /\ufdd0(\d+)\ufdd1/g;
export const withoutMarks = (text) => text.replace(/[\ufdd0-\ufdd2]/g, "\ufffd");

/** An expression is looked at this far, and named by as many of its characters. */
const LOOKED_AT = 2_000;
const LONGEST_NAME = 40;

/**
 * @returns {{ add: (expression: string) => string, restore: (value: unknown) => unknown }} `add` gives the mark of an expression;
 *   `restore` puts the names into a value, or into a text.
 */
export function createVariables() {
  const names = [];
  const ofText = (text) => text.replace(MARKS, (_, index) => (names[index] === undefined ? "" : `{{${names[index]}}}`));
  const restore = (value) => {
    if (typeof value === "string") return ofText(value);
    if (Array.isArray(value)) return value.map(restore);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [ofText(name), restore(inner)]));
  };
  return {
    add: (expression) => `\ufdd0${names.push(nameFor(expression)) - 1}\ufdd1`,
    restore: (value) => (names.length ? restore(value) : value),
  };
}

/** Whether variables are used in an expression. */
export const usesVariables = (expression) => referencesIn(expression.slice(0, LOOKED_AT)).length > 0;

function nameFor(expression) {
  const names = referencesIn(expression.slice(0, LOOKED_AT));
  if (names.length === 1) return names[0];
  const words = expression
    .slice(0, LOOKED_AT)
    .replace(/[{}\ufdd0\ufdd1]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return [...words].slice(0, LONGEST_NAME).join("") || "…";
}

const NAME = "[\\p{L}_][\\p{L}\\p{N}_]*";
const INDEX = `\\[\\s*(?:"[^"]*"|'[^']*'|\\d+)\\s*\\]`;
/** Texts and patterns, in which nothing is a name; or a name with what is taken out of it. */
const TOKEN = new RegExp(
  `"(?:[^"\\\\]|\\\\.)*"|'(?:[^'\\\\]|\\\\.)*'|/(?![/*\\s])(?:[^/\\\\\\n]|\\\\.)+/[a-z]*(?=\\s*[,)])|(\\$?(?:${NAME}|\\$)(?:\\s*(?:\\?\\.|->|\\.)\\s*\\$?${NAME}|(?:\\?\\.)?${INDEX})*)`,
  "gu",
);
const SEGMENT = new RegExp(`\\[\\s*"([^"]*)"|\\[\\s*'([^']*)'|(\\$?${NAME})`, "gu");
/** What gives the value whose name is handed in. */
const GETTERS = ["get", "input", "env", "getenv", "Getenv", "LookupEnv"];
const NO_VARIABLE = new Set(
  "true false null undefined None True False nil new typeof await async return if else in not and or is for let const var function lambda JSON String Number Boolean Math Object Array Date RegExp URL console json fmt url strings strconv str re".split(
    " ",
  ),
);

/** The names of the variables in an expression, each once. */
function referencesIn(source) {
  // Which node's, and which of its items, says nothing of the value: n8n's `$('Webhook').item.json`, `$input.first().json`.
  const text = source.replace(/\$\(\s*(?:"[^"]*"|'[^']*')\s*\)/g, "$node").replace(/\.(?:first|last|all)\(\s*\d*\s*\)/g, "");
  const found = [];
  for (const { 1: chain, 0: whole, index } of text.matchAll(TOKEN)) {
    if (!chain || /[\p{L}\p{N}_]/u.test(text[index - 1] ?? "")) continue;
    const name = nameOf(chain, text.slice(index + whole.length));
    if (name) found.push({ name, hasDollar: chain.startsWith("$") });
  }
  // Where variables have a sign of their own, all else is a function or a command.
  const own = found.some(({ hasDollar }) => hasDollar) ? found.filter(({ hasDollar }) => hasDollar) : found;
  return [...new Set(own.map(({ name }) => name))];
}

function nameOf(chain, behind) {
  const segments = [...chain.matchAll(SEGMENT)].map(([, double, single, name]) => double ?? single ?? name.replace(/^\$/, ""));
  if (/^\s*=(?![=>])/.test(behind)) return null;
  if (/^\s*\(/.test(behind)) {
    const method = segments.pop();
    const [, double, single] = /^\s*\(\s*(?:"([^"]*)"|'([^']*)')/.exec(behind) ?? [];
    if (GETTERS.includes(method)) return clean(double ?? single);
  }
  if (segments.length === 0 || (segments.length === 1 && NO_VARIABLE.has(segments[0]))) return null;
  return clean(segments.at(-1));
}

const clean = (name) => name?.replace(/[{}\ufdd0\ufdd1]/g, "").trim() || null;
