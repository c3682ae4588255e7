// Runs the suite in every host, with both entries of the package that is installed in the folder given, and compares the tables of
// hosts in the READMEs named after it with what was proven, or writes them where BOTONERA_GENERATE is set.

import { cp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { browsers } from "./browser.mjs";
import { bundlers } from "./bundlers.mjs";
import { runtimes } from "./runtimes.mjs";
import { testers } from "./testers.mjs";

const [folder, ...readmes] = process.argv.slice(2).map((path) => resolve(path));
await cp(fileURLToPath(new URL("programs", import.meta.url)), folder, { recursive: true });

// The same with `botonera/lean`, in a folder of its own.
const lean = `${folder}-lean`;
await rm(lean, { recursive: true, force: true });
const files = await readdir(folder, { withFileTypes: true });
for (const { name } of files.filter((file) => file.isFile())) await cp(join(folder, name), join(lean, name));
await cp(join(folder, "node_modules"), join(lean, "node_modules"), { recursive: true });
await cp(fileURLToPath(new URL("lean", import.meta.url)), lean, { recursive: true });

const hosts = [...runtimes, ...testers, ...bundlers, ...browsers];
const rows = [];
let failures = 0;

async function tryHost(index) {
  const [name, known, way, work] = hosts[index];
  const start = Date.now();
  let version = known;
  const faults = [];
  let kept = 0;
  try {
    for (const place of [folder, lean]) {
      const outcome = await work(place);
      kept += outcome.kept;
      version ||= outcome.version;
      faults.push(...outcome.broken);
      if (!outcome.kept) faults.push("nothing was tried");
    }
  } catch (error) {
    faults.push(error.stack);
  }
  rows[index] = `| ${name} | ${version} | ${way} |`;
  failures += faults.length;
  console.log(`${faults.length ? "✖" : "✔"} ${name} ${version}: ${way}: ${kept} passed (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  for (const fault of faults) console.error(`    ${fault}`);
}

let next = 0;
const one = async () => {
  while (next < hosts.length) await tryHost(next++);
};
await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, one));
if (failures) process.exit(1);

// These two are the machine's own, in whatever version.
const versionless = (text) => text.replace(/^(\| (?:Node\.js|Chromium) \|)[^|]*/gm, "$1");
const table = ["| host | version | how |", "|---|---|---|", ...rows].join("\n");
for (const readme of readmes) {
  const text = await readFile(readme, "utf8");
  const fresh = text.replace(/(<!-- generated: hosts -->\n).*?(<!-- end -->)/s, (_, begin, end) => `${begin}\n${table}\n\n${end}`);
  if (!fresh.includes(table)) throw new Error(`${readme} has no place for the table of hosts`);
  if (process.env.BOTONERA_GENERATE) await writeFile(readme, fresh);
  else if (versionless(fresh) !== versionless(text)) {
    console.error(`${readme} is stale; run \`cargo xtask generate hosts\`. The table of hosts should be:\n${table}`);
    process.exit(1);
  }
}
