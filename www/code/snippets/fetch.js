import { describe, literal, quoted, wanted } from "./request.js";

/** For Node.js 18 and newer. */
export function write(request, provider, words) {
  const described = describe(request, provider);
  const { method, url, headers, body } = described;
  return `// ${words.server}
// ${wanted(described, words)} ${words.save("send.mjs", "node send.mjs")}
function env(name) {
  if (!process.env[name]) throw new Error(\`\${name} ${words.notSet}\`);
  return process.env[name];
}

const payload = ${literal(body, 2)};

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

/** A template literal, or a plain one where there is nothing to fill in. */
export function template(parts, value) {
  if (parts.every(({ variable }) => variable === undefined)) return quoted(parts.map(({ text }) => text).join(""));
  if (parts.length === 1) return value(parts[0].variable, parts[0].isOrigin);
  return `\`${parts.map(({ text, variable, isOrigin }) => (variable ? `\${${value(variable, isOrigin)}}` : text.replace(/[\\`$]/g, "\\$&"))).join("")}\``;
}
