// Prints the size of the module and of what `import { build }` loads once it is bundled: as it is, by gzip and by brotli.
// Fails if the latter is more than it may be.

import { readFileSync } from "node:fs";
import { dirname } from "node:path";
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

const things = { "the module": readFileSync(module), "import { build }, bundled": outputFiles[0].contents };
const rows = Object.entries(things).map(([name, bytes]) => {
  const sizes = [bytes, gzipSync(bytes, { level: 9 }), brotliCompressSync(bytes)];
  return [name, ...sizes.map(({ length }) => length.toLocaleString("en"))];
});
for (const [name, ...sizes] of [["bytes", "raw", "gzip", "brotli"], ...rows]) {
  console.error(`  ${name.padEnd(26)}${sizes.map((size) => size.padStart(10)).join("")}`);
}

const loaded = gzipSync(things["import { build }, bundled"], { level: 9 }).length;
if (loaded > MOST) {
  console.error(`error: \`import { build }\` loads ${loaded} bytes by gzip, and may load ${MOST}`);
  process.exitCode = 1;
}
