import { describe, literal, memberOf, quoted, wanted } from "./request.js";

/** For Node.js 18 and newer. */
export function write(request, provider, words, variables) {
  const described = describe(request, provider, variables);
  const { method, url, headers, payload } = described;
  return `// ${words.server}
// ${wanted(described, words)} ${words.save("send.mjs", "node send.mjs")}
function env(name) {
  if (!process.env[name]) throw new Error(\`\${name} ${words.notSet}\`);
  return process.env[name];
}

${valuesOf(described, words)}const payload = ${literal(payload, 2, filled("values"))};

const response = await fetch(${template(url, (variable, isOrigin) => (isOrigin ? `env("${variable}")` : `encodeURIComponent(env("${variable}"))`))}, {
  method: ${quoted(method)},
  headers: {
${headers.map(header).join("\n")}
  },
  body: JSON.stringify(payload),
});
console.log(response.status, await response.text());
`;
}

function header({ name, parts, optional }) {
  const entry = `${quoted(name)}: ${template(parts, (variable) => `env("${variable}")`)}`;
  return optional ? `    ...(process.env.${optional} ? { ${entry} } : {}),` : `    ${entry},`;
}

/** The values that the message needs, and what is needed to put them in. */
function valuesOf({ names, samples, uses }, words) {
  if (!names.length) return "";
  return `// ${words.values}\nconst values = ${literal(samples, 2).replace(/^ {2}"__proto__":/m, '  ["__proto__"]:')};\n${uses.has("digits") ? DIGITS : ""}\n`;
}

export const DIGITS = `const digits = (text) => String(text).replace(/\\D/g, "");\n`;

/** A text with variables, which are members of an object of this name. */
export const filled = (object) => (pieces) =>
  template(
    pieces.map(({ text, name, as }) => (name === undefined ? { text } : { variable: memberOf(object, name), as })),
    (value, _, as) => (as === "digits" ? `digits(${value})` : as === "url" ? `encodeURIComponent(${value})` : value),
  );

/** A template literal, or a plain one where there is nothing to fill in. */
export function template(parts, value) {
  if (parts.every(({ variable }) => variable === undefined)) return quoted(parts.map(({ text }) => text).join(""));
  if (parts.length === 1) return value(parts[0].variable, parts[0].isOrigin, parts[0].as);
  return `\`${parts.map(({ text, variable, isOrigin, as }) => (variable ? `\${${value(variable, isOrigin, as)}}` : inTemplate(text))).join("")}\``;
}

/** A text between backticks: as in a string, but for its quotation marks. */
const inTemplate = (text) =>
  quoted(text)
    .slice(1, -1)
    .replace(/\\(.)|[`$]/g, (sign, escaped) => (escaped === '"' ? '"' : escaped ? sign : `\\${sign}`));
