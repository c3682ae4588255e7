// Prints the size of the module, of what `import { build }` loads once it is bundled, and of what the page loads when its JSON
// editor is opened: as it is, by gzip and by brotli. Fails if what is loaded is more than it may be, or if the package's
// README gives other figures.

import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { bundled, sizesOf } from "./measure.mjs";

// Bytes, by gzip.
const MOST = 194_000;
const MOST_LEAN = 170_000;
const MOST_EDITOR = 130_500;

const [module, entry] = process.argv.slice(2);
const page = join(dirname(entry), "../../www/built");
/** The files that a module of the page loads at once. */
function loadedBy(name, files = new Set()) {
  if (files.has(name)) return files;
  files.add(name);
  const imported = readFileSync(join(page, name), "utf8").matchAll(/(?:from|import)"\.\/([^"]+)"/g);
  for (const [, file] of imported) loadedBy(file, files);
  return files;
}
/** What the editor loads and the page has not: its modules, and the largest of the schemas, of which it takes one. */
function ofEditor() {
  const files = readdirSync(page);
  const named = (name) => files.find((file) => file.startsWith(`${name}-`));
  const before = loadedBy(named("main"));
  const modules = [...loadedBy(named("editor"))].filter((name) => !before.has(name)).map((name) => sizesOf(readFileSync(join(page, name))));
  const schemas = files.filter((name) => name.includes(".schema-"));
  const [largest] = schemas.map((name) => sizesOf(readFileSync(join(page, name)))).sort((a, b) => b[1] - a[1]);
  return [...modules, largest].reduce((sum, sizes) => sum.map((size, index) => size + sizes[index]));
}
const ofModule = sizesOf(readFileSync(module));
const ofBuild = sizesOf(await bundled(entry));
const ofLean = sizesOf(await bundled(join(dirname(entry), "lean.js")));
const sizesOfEditor = ofEditor();
const ofSchemas = sizesOf(readFileSync(join(dirname(entry), "schemas.js")));
for (const [name, ...sizes] of [
  ["bytes", "raw", "gzip", "brotli"],
  ["the module", ...ofModule],
  ["import { build }, bundled", ...ofBuild],
  ["the same from lean", ...ofLean],
  ["the page's JSON editor", ...sizesOfEditor],
  ["botonera/schemas, beside", ...ofSchemas],
]) {
  console.error(`  ${name.padEnd(26)}${sizes.map((size) => size.toLocaleString("en").padStart(10)).join("")}`);
}

const fail = (what) => {
  console.error(`error: ${what}`);
  process.exitCode = 1;
};
if (ofBuild[1] > MOST) fail(`\`import { build }\` loads ${ofBuild[1]} bytes by gzip, and may load ${MOST}`);
if (ofLean[1] > MOST_LEAN) fail(`the same from lean loads ${ofLean[1]} bytes by gzip, and may load ${MOST_LEAN}`);
if (sizesOfEditor[1] > MOST_EDITOR) fail(`the JSON editor loads ${sizesOfEditor[1]} bytes by gzip, and may load ${MOST_EDITOR}`);

const kilobytes = (sizes) => sizes.map((size) => `${Math.round(size / 1000)} KB`);
const [[rawModule, zippedModule], [rawBuild, zippedBuild], [, zippedLean]] = [ofModule, ofBuild, ofLean].map(kilobytes);
const readme = readFileSync(join(dirname(entry), "../README.md"), "utf8").replace(/\s+/g, " ");
for (const sentence of [
  `\`import { build }\` adds ${zippedBuild} to a bundle, gzipped (${rawBuild} as it is)`,
  `from \`botonera/lean\`, with English alone, it adds ${zippedLean}`,
  `\`botonera.wasm\` alone is ${rawModule}, ${zippedModule} gzipped`,
  `\`botonera/schemas\` adds ${kilobytes(ofSchemas)[1]}, gzipped`,
]) {
  if (!readme.includes(sentence)) fail(`pkg/README.md is stale; it should say: ${sentence}`);
}
