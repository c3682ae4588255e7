// Bundles made without any setting for the library, run in Node.

import { join } from "node:path";
import resolve from "@rollup/plugin-node-resolve";
import * as esbuild from "esbuild";
import { rollup } from "rollup";
import { build as vite } from "vite";
import webpack from "webpack";
import { suiteBy, versionOf } from "./programs.mjs";

const entry = (folder) => join(folder, "main.mjs");
const inNode = (folder, file) => suiteBy(folder, process.execPath, join(folder, "bundles", file));

async function byEsbuild(folder) {
  const outfile = join(folder, "bundles/esbuild.mjs");
  await esbuild.build({ entryPoints: [entry(folder)], bundle: true, format: "esm", outfile, logLevel: "error" });
  return inNode(folder, "esbuild.mjs");
}

async function byVite(folder) {
  const output = { entryFileNames: "vite.mjs" };
  await vite({
    root: folder,
    configFile: false,
    logLevel: "error",
    build: { outDir: "bundles", emptyOutDir: false, modulePreload: false, rollupOptions: { input: entry(folder), output } },
  });
  return inNode(folder, "vite.mjs");
}

async function byWebpack(folder) {
  const output = { path: join(folder, "bundles"), filename: "webpack.cjs" };
  const compiler = webpack({ mode: "production", target: "node", context: folder, entry: entry(folder), output, performance: false });
  const stats = await new Promise((done, failed) => compiler.run((error, stats) => (error ? failed(error) : done(stats))));
  if (stats.hasErrors() || stats.hasWarnings()) throw new Error(stats.toString());
  return inNode(folder, "webpack.cjs");
}

async function byRollup(folder) {
  const bundle = await rollup({ input: entry(folder), plugins: [resolve()], onwarn: ({ message }) => { throw new Error(message); } });
  await bundle.write({ file: join(folder, "bundles/rollup.mjs"), format: "esm" });
  return inNode(folder, "rollup.mjs");
}

export const bundlers = [
  ["esbuild", versionOf("esbuild"), "a bundle, run in Node.js", byEsbuild],
  ["Vite", versionOf("vite"), "a bundle, run in Node.js", byVite],
  ["webpack", versionOf("webpack"), "a bundle, run in Node.js", byWebpack],
  ["Rollup", versionOf("rollup"), "a bundle with `@rollup/plugin-node-resolve`, run in Node.js", byRollup],
];
