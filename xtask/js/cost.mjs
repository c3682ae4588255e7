// Prints what an endpoint adds: `cost.mjs <id> <module> <entry> <module without> <entry without> [--json]`.

import { readFileSync } from "node:fs";
import { bundled, sizesOf } from "./measure.mjs";

const [id, ...files] = process.argv.slice(2);
const sizes = async (module, entry) => [sizesOf(readFileSync(module)), sizesOf(await bundled(entry))];
const asJson = files.at(-1) === "--json";
const [having, lacking] = [await sizes(...files.slice(0, 2)), await sizes(...files.slice(2))];

if (asJson) {
  const [module, bundle] = having.map((sizes, part) => sizes.map((size, way) => size - lacking[part][way]));
  console.log(JSON.stringify({ id, module, bundle }));
  process.exit();
}
const row = (title, ...cells) => console.log(`  ${title.padEnd(34)}${cells.map((cell) => cell.padStart(12)).join("")}`);
const shown = (size) => size.toLocaleString("en");
console.log(`What ${id} adds, in bytes`);
row("", "with it", "without it", "difference");
for (const [part, title] of ["the module", "import { build }, bundled"].entries()) {
  for (const [way, name] of ["raw", "gzip"].entries()) {
    const [before, after] = [having[part][way], lacking[part][way]];
    row(`${title}, ${name}`, shown(before), shown(after), shown(before - after));
  }
}
