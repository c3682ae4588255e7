// How long the first call takes, import included: `start.mjs <package's entry> <rounds> <folder for the bundles>`. Botonera, and
// zod on the same message, each bundled as an application would bundle it, each in fresh processes and by turns, so that
// whatever else the machine does falls on all alike. Prints the medians, and botonera's as a multiple of zod's.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const [entry, rounds, folder] = process.argv.slice(2);
const source = (name) => fileURLToPath(new URL(`start/${name}.mjs`, import.meta.url));
const bundleOf = (name) => join(folder, `${name}.mjs`);

const names = ["botonera", "zod", "nothing"];
await build({
  entryPoints: names.map(source),
  outdir: folder,
  outExtension: { ".js": ".mjs" },
  alias: { botonera: entry },
  bundle: true,
  minify: true,
  format: "esm",
  platform: "node",
  target: "node20",
  // As Vite bundles, and as the package's own files are.
  charset: "utf8",
  logLevel: "warning",
});

const once = (name) => Number(execFileSync(process.execPath, [source("once"), pathToFileURL(bundleOf(name)).href], { encoding: "utf8" }));
const times = Object.fromEntries(names.map((name) => [name, []]));
// The first of each reads the files from the disk.
names.forEach(once);
for (let round = 0; round < Number(rounds); round++) {
  // Nobody always comes after the same neighbour.
  const turn = round % 2 ? [...names].reverse() : names;
  for (const name of turn) times[name].push(once(name));
}

const median = (sorted) => (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
const medians = {};
const row = (...cells) => console.log(`  ${cells[0].padEnd(28)}${cells.slice(1).map((cell) => cell.padStart(10)).join("")}`);
console.log(`Node ${process.versions.node}: import and one call, in ${rounds} fresh processes each`);
row("milliseconds", "median", "least", "most", "KB gzip");
for (const [name, title] of [
  ["botonera", "botonera: build"],
  ["zod", "zod: safeParse"],
  ["nothing", "an empty module"],
]) {
  const sorted = times[name].sort((a, b) => a - b);
  medians[name] = median(sorted);
  const zipped = gzipSync(readFileSync(bundleOf(name)), { level: 9 }).length / 1000;
  row(title, ...[medians[name], sorted[0], sorted.at(-1), zipped].map((figure) => figure.toFixed(1)));
}
console.log(`  botonera ÷ zod: ${(medians.botonera / medians.zod).toFixed(2)}`);
