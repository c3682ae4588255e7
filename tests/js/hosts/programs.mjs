// Running programs, and reading what the suite told there.

import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const modules = new URL("node_modules/", import.meta.url);
const SECONDS = 120;

/** The version of a package that the lock names. */
export const versionOf = (name) => JSON.parse(readFileSync(new URL(`${name}/package.json`, modules), "utf8")).version;

/** A program inside a package; of several places the first that there is, as npm chooses some packages by platform. */
export function binary(...places) {
  const found = places.map((place) => fileURLToPath(new URL(place, modules))).find((place) => existsSync(place));
  if (!found) throw new Error(`not found: run \`npm ci\` in tests/js/hosts on a platform that has ${places.join(" or ")}`);
  return found;
}

/** The outcome of the suite, which stands alone on a line. */
export function outcomeIn(text) {
  const line = text.split("\n").findLast((line) => line.includes('{"kept":'));
  if (!line) throw new Error(`the suite told nothing:\n${text}`);
  return JSON.parse(line.slice(line.indexOf('{"kept":'), line.lastIndexOf("}") + 1));
}

/** Runs a program in `folder` to its end. */
export function run(folder, program, ...args) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: folder, stdio: ["ignore", "pipe", "pipe"], timeout: SECONDS * 1000 });
    let text = "";
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (part) => (text += part));
    child.on("error", reject);
    child.on("close", (code, signal) => {
      if (code === 0) resolve(text);
      else reject(new Error(`${program} ${args.join(" ")} ended with ${code ?? signal}:\n${text}`));
    });
  });
}

export const suiteBy = async (...command) => outcomeIn(await run(...command));
