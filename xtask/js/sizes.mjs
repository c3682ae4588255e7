// Prints the size of the module and of what `import { build }` loads once it is bundled: as it is, by gzip and by brotli.
// Fails if the latter is more than it may be, or if the package's README gives other figures.

import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { build } from "esbuild";

const MOST = 75_000; // bytes, by gzip

const [module, entry] = process.argv.slice(2);
const { outputFiles } = await build({
  stdin: { contents: `export { build } from ${JSON.stringify(entry)};`, resolveDir: dirname(entry) },
  bundle: true,
  minify: true,
  format: "esm",
  write: false,
});

const sizesOf = (bytes) => [bytes, gzipSync(bytes, { level: 9 }), brotliCompressSync(bytes)].map(({ length }) => length);
const ofModule = sizesOf(readFileSync(module));
const ofBuild = sizesOf(outputFiles[0].contents);
const ofSchemas = sizesOf(readFileSync(join(dirname(entry), "schemas.js")));
for (const [name, ...sizes] of [
  ["bytes", "raw", "gzip", "brotli"],
  ["the module", ...ofModule],
  ["import { build }, bundled", ...ofBuild],
  ["botonera/schemas, beside", ...ofSchemas],
]) {
  console.error(`  ${name.padEnd(26)}${sizes.map((size) => size.toLocaleString("en").padStart(10)).join("")}`);
}

const fail = (what) => {
  console.error(`error: ${what}`);
  process.exitCode = 1;
};
if (ofBuild[1] > MOST) fail(`\`import { build }\` loads ${ofBuild[1]} bytes by gzip, and may load ${MOST}`);

const [rawModule, zippedModule, , rawBuild, zippedBuild] = [...ofModule, ...ofBuild].map((size) => `${Math.round(size / 1000)} KB`);
const readme = readFileSync(join(dirname(entry), "../README.md"), "utf8").replace(/\s+/g, " ");
for (const sentence of [
  `\`import { build }\` adds ${zippedBuild} to a bundle, gzipped (${rawBuild} as it is)`,
  `\`botonera.wasm\` alone is ${rawModule}, ${zippedModule} gzipped`,
  `\`botonera/schemas\` adds ${Math.round(ofSchemas[1] / 1000)} KB, gzipped`,
]) {
  if (!readme.includes(sentence)) fail(`pkg/README.md is stale; it should say: ${sentence}`);
}
