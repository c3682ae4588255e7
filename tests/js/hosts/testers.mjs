// Programs that run the tests of others, with no configuration at all.

import { join } from "node:path";
import * as esbuild from "esbuild";
import { binary, suiteBy, versionOf } from "./programs.mjs";

// Vitest 4 is the last that runs in Node.js 20.
const vitest = (folder) => suiteBy(folder, process.execPath, binary("vitest/vitest.mjs"), "run", "vitest.test.mjs");

const suites = new Map();

/** Jest reads no modules: the suite, though not the package, is made into what it reads. */
const jest = (program) => async (folder) => {
  const outfile = join(folder, "bundles/suite.cjs");
  const bundled = { entryPoints: [join(folder, "suite.mjs")], outfile, bundle: true, format: "cjs", logLevel: "error" };
  if (!suites.has(folder)) suites.set(folder, esbuild.build(bundled));
  await suites.get(folder);
  // Nothing is left behind, neither files nor a process that watches them.
  const tidy = ["--no-watchman", "--cacheDirectory", join(folder, "bundles/jest")];
  return suiteBy(folder, process.execPath, binary("jest/bin/jest.js"), ...tidy, program);
};

export const testers = [
  ["Vitest", versionOf("vitest"), "`import`", vitest],
  ["Jest", versionOf("jest"), "`require`", jest("jest.test.cjs")],
  ["Jest", versionOf("jest"), "`require`, in jsdom, which has no `TextDecoder`", jest("jsdom.test.cjs")],
];
