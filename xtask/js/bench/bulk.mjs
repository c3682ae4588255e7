// How long a file of a million messages takes, and how much memory, each in a process of its own:
// `bulk.mjs <folder to work in> <native program> <GNU time> <lines>` prints a table.

import { execFileSync } from "node:child_process";
import { createWriteStream, mkdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { once } from "node:events";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { here } from "./bundles.mjs";
import { typical } from "./messages.mjs";

async function writeMessages(file, lines) {
  const out = createWriteStream(file);
  for (let number = 0; number < lines; number++) {
    if (!out.write(`${JSON.stringify(typical(number))}\n`)) await once(out, "drain");
  }
  out.end();
  await once(out, "close");
}

/** What is timed: the program and its arguments, from one file to another. */
function contestants(native, peers) {
  const build = (from, to, ...more) => ["build", "ryzeapi/button", from, "--input", "ndjson", "--print", "result", "--output", to, ...more];
  const cli = join(here, "../../../cli/npm/botonera.mjs");
  const lines = join(here, "lines.mjs");
  return {
    "botonera, natively, one thread": (from, to) => [native, ...build(from, to, "--threads", "1")],
    "botonera, natively, two threads": (from, to) => [native, ...build(from, to, "--threads", "2")],
    "botonera, by `npx botonera-cli`": (from, to) => [process.execPath, cli, ...build(from, to)],
    "botonera, `buildStream`": (from, to) => [process.execPath, lines, "botonera", from, to],
    ...Object.fromEntries(
      Object.entries(peers)
        .filter(([file]) => file !== "botonera")
        .map(([file, name]) => [name, (from, to) => [process.execPath, lines, file, from, to]]),
    ),
  };
}

/** Seconds, bytes of input, and the most bytes of memory, of each. */
export async function bulk(folder, native, time, lines, peers, say) {
  const work = join(folder, "bulk");
  mkdirSync(work, { recursive: true });
  const [from, to, figures] = ["messages.ndjson", "results.ndjson", "time.txt"].map((name) => join(work, name));
  say(`writing ${lines.toLocaleString("en")} messages …`);
  await writeMessages(from, lines);
  const found = [];
  for (const [name, command] of Object.entries(contestants(native, peers))) {
    say(`${lines.toLocaleString("en")} messages: ${name} …`);
    execFileSync(time, ["-f", "%e %M", "-o", figures, ...command(from, to)], { stdio: ["ignore", "ignore", "ignore"] });
    const results = execFileSync("wc", ["-l", to], { encoding: "utf8" });
    if (Number.parseInt(results, 10) !== lines) throw new Error(`${name} has ${results} results`);
    const [seconds, kilobytes] = readFileSync(figures, "utf8").trim().split("\n").at(-1).split(" ").map(Number);
    found.push({ name, seconds, peak: kilobytes * 1024 });
  }
  const bytes = statSync(from).size;
  rmSync(work, { recursive: true });
  return { lines, bytes, found };
}

/** The same as a table. */
export function tableOf({ lines, bytes, found }) {
  const ajv = found.find(({ name }) => name === "ajv").seconds;
  const rows = found.map(({ name, seconds, peak }) => [
    name,
    seconds.toFixed(1),
    Math.round(lines / seconds).toLocaleString("en"),
    (bytes / seconds / 1e6).toFixed(0),
    (peak / 1e6).toFixed(0),
    (ajv / seconds).toFixed(2),
  ]);
  const head = ["", "seconds", "messages/s", "MB/s read", "peak memory, MB", "× ajv's speed"];
  return [head, head.map((_, at) => (at ? "---:" : "---")), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, native, time, lines] = process.argv.slice(2);
  const { PEERS } = await import("./names.mjs");
  console.log(tableOf(await bulk(folder, native, time, Number(lines), PEERS, (what) => console.error(what))));
}
