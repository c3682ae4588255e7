import { describe, wanted } from "./request.js";

/** A longer word is refused by Linux; a pipe takes any length. */
const LONGEST_WORD = 100_000;

/** For a POSIX shell, and for zsh, which does not split what stands in a variable. */
export function write(request, provider, words) {
  const described = describe(request, provider);
  const { method, url, headers } = described;
  const body = typeable(described.body);
  const piped = new TextEncoder().encode(body).length > LONGEST_WORD;
  const inPath = url.some(({ variable, isOrigin }) => variable && !isOrigin);
  const lines = [
    `--request ${method}`,
    `--url ${word(url)}`,
    ...headers.map(header),
    piped ? "--data-binary @-" : `--data-raw ${single(body)}`,
  ];
  return [
    `# ${words.shell}`,
    `# ${wanted(described, words)}`,
    ...(inPath ? [`# ${words.asItIs}`] : []),
    `${piped ? `printf %s ${single(body)} | ` : ""}curl ${lines.join(" \\\n  ")}`,
    "",
  ].join("\n");
}

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
