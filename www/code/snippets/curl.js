import { describe, isTellable, piecesOf, shellNames, wanted } from "./request.js";

/** A longer word is refused by Linux; a pipe takes any length. */
const LONGEST_WORD = 100_000;

/** For a POSIX shell, and for zsh, which does not split what stands in a variable. */
export function write(request, provider, words, variables) {
  const described = describe(request, provider, variables);
  const { method, url, headers, names } = described;
  const shell = shellNames(names, plain);
  const body = names.length
    ? piecesOf(described.payload)
        .map((piece) => (piece.text === undefined ? valueOf(piece, shell) : single(typeable(piece.text))))
        .join("")
    : single(typeable(described.body));
  const piped = new TextEncoder().encode(body).length > LONGEST_WORD;
  const inPath = url.some(({ variable, isOrigin }) => variable && !isOrigin);
  const lines = [
    `--request ${method}`,
    `--url ${word(url)}`,
    ...headers.map(header),
    piped ? "--data-binary @-" : `--data-raw ${body}`,
  ];
  return [
    `# ${words.shell}`,
    `# ${wanted(described, words)}`,
    ...(inPath ? [`# ${words.asItIs}`] : []),
    ...(names.length ? valuesOf(described, shell, words) : []),
    `${piped ? `printf %s ${body} | ` : ""}curl ${lines.join(" \\\n  ")}`,
    "",
  ].join("\n");
}

/** A name in ASCII, in lower case; what a shell knows already stays what it is. */
function plain(name) {
  const letters = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/\W+/g, "_")
    .replace(/^(?=\d|$)/, "_")
    .toLowerCase();
  return KNOWN.includes(letters) ? `my_${letters}` : letters;
}

/** Variables that zsh has for itself in lower case, and our functions. */
const KNOWN = [
  "path",
  "status",
  "argv",
  "prompt",
  "cdpath",
  "fpath",
  "manpath",
  "mailpath",
  "module_path",
  "psvar",
  "watch",
  "signals",
  "_",
];

const WAYS = { text: "in_json", url: "in_url", digits: "digits" };

/** Inside the quotation marks of a JSON string; the shell's own stand around it. */
const valueOf = ({ name, as }, shell) => `"$(${WAYS[as]} "$${shell.get(name)}")"`;

/** The values that the message needs, and what puts them in. */
function valuesOf({ names, samples, uses }, shell, words) {
  return [
    `# ${words.values}`,
    ...names.flatMap((name) => [
      ...(shell.get(name) !== name && isTellable(name) ? [`# {{${name}}}`] : []),
      `${shell.get(name)}=${single(samples[name])}`,
    ]),
    ...Object.keys(FUNCTIONS)
      .filter((as) => uses.has(as))
      .map((as) => FUNCTIONS[as]),
    "",
  ];
}

/** Each writes its one argument as it goes into the JSON: only what every POSIX system has. */
const FUNCTIONS = {
  text: `in_json() { printf '%s\\n' "$1" | tr '\\013\\014' '\\n\\n' | tr -d '\\001-\\010\\016-\\037' | sed -e 's/\\\\/\\\\\\\\/g' -e 's/"/\\\\"/g' -e "s/$(printf '\\t')/\\\\\\\\t/g" -e "s/$(printf '\\r')/\\\\\\\\r/g" | awk 'NR > 1 { printf "%s", "\\\\n" } { printf "%s", $0 }'; }`,
  url: `in_url() { printf %s "$1" | od -An -v -tx1 | tr -d '\\n' | tr ' a-f' '%A-F'; }`,
  digits: `digits() { printf %s "$1" | tr -cd 0-9; }`,
};

/** The same JSON without what a terminal takes for a key, as it does DEL. */
const typeable = (json) => json.replace(/[\u007f-\u009f]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
const single = (text) => `'${text.replaceAll("'", "'\\''")}'`;

/** A word of texts and variables that must be set. */
function word(parts) {
  if (parts.every(({ variable }) => variable === undefined)) return single(parts.map(({ text }) => text).join(""));
  return `"${parts.map(({ text, variable }) => (variable ? `\${${variable}:?}` : double(text))).join("")}"`;
}

const double = (text) => text.replace(/["\\$`]/g, "\\$&");

function header({ name, parts, optional }) {
  const value = word([{ text: `${name}: ` }, ...parts]);
  return optional ? `\${${optional}:+--header} \${${optional}:+${value}}` : `--header ${value}`;
}
