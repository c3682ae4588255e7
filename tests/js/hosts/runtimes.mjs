// Hosts that run JavaScript elsewhere than in browsers.

import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { EdgeRuntime } from "edge-runtime";
import * as esbuild from "esbuild";
import { binary, outcomeIn, run, suiteBy, versionOf } from "./programs.mjs";

const node = (...args) => (folder) => suiteBy(folder, process.execPath, ...args);

const bun = (folder) => {
  const arch = process.arch === "arm64" ? "aarch64" : process.arch;
  const places = ["", "-baseline", "-musl"].map((kind) => `@oven/bun-${process.platform}-${arch}${kind}/bin/bun`);
  return suiteBy(folder, binary(...places), "main.mjs");
};

const deno = (folder) => {
  const places = ["", "-glibc"].map((kind) => `@deno/${process.platform}-${process.arch}${kind}/deno`);
  return suiteBy(folder, binary(...places), "run", "--no-prompt", "--cached-only", "--no-lock", "main.mjs");
};

const CONFIG = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "main", worker = .suite)]);
const suite :Workerd.Worker = (
  compatibilityDate = "2026-04-01",
  modules = [
    (name = "worker.js", esModule = embed "worker.js"),
    (name = "botonera.wasm", wasm = embed "botonera.wasm"),
  ],
);
`;

/** As the tools for workers bundle: by their conditions, with the modules left beside the code. */
async function workerd(folder) {
  const outdir = join(folder, "bundles/workerd");
  await esbuild.build({
    entryPoints: [join(folder, "worker.mjs")],
    outfile: join(outdir, "worker.js"),
    bundle: true,
    format: "esm",
    conditions: ["workerd", "worker", "browser"],
    loader: { ".wasm": "copy" },
    assetNames: "[name]",
    logLevel: "error",
  });
  await writeFile(join(outdir, "config.capnp"), CONFIG);
  const kind = process.arch === "x64" ? "64" : process.arch;
  const program = binary(`@cloudflare/workerd-${process.platform}-${kind}/bin/workerd`);
  return outcomeIn(await run(outdir, program, "test", "config.capnp"));
}

/** As frameworks with edge functions bundle: a module asked for becomes a variable, compiled in another realm. */
async function edge(folder) {
  const asVariable = {
    name: "?module",
    setup: ({ onLoad, onResolve }) => {
      onResolve({ filter: /\.wasm\?module$/ }, ({ path }) => ({ path, namespace: "module" }));
      onLoad({ filter: /.*/, namespace: "module" }, () => ({ contents: "export default compiledModule" }));
    },
  };
  const { outputFiles } = await esbuild.build({
    entryPoints: [join(folder, "edge.mjs")],
    write: false,
    bundle: true,
    format: "iife",
    conditions: ["edge-light"],
    plugins: [asVariable],
    logLevel: "error",
  });
  const bytes = await readFile(join(folder, "node_modules/botonera/dist/botonera.wasm"));
  const compiledModule = new WebAssembly.Module(bytes);
  const runtime = new EdgeRuntime({ extend: (context) => Object.assign(context, { compiledModule }) });
  runtime.evaluate(outputFiles[0].text);
  return runtime.context.outcome;
}

export const runtimes = [
  ["Node.js", process.version.slice(1), "`import`", node("main.mjs")],
  ["Node.js", process.version.slice(1), "`require`", node("main.cjs")],
  ["Node.js", process.version.slice(1), "all global prototypes frozen before the first call", node("frozen.mjs")],
  ["Node.js", process.version.slice(1), "`--frozen-intrinsics`", node("--no-warnings", "--frozen-intrinsics", "main.mjs")],
  ["Bun", versionOf("bun"), "`import`", bun],
  ["Deno", versionOf("deno"), "`import`", deno],
  ["workerd", versionOf("workerd"), "`import`, by the condition `workerd`; bundled by esbuild as wrangler does: `.wasm` files stay modules", workerd],
  ["Edge Runtime", versionOf("edge-runtime"), "`import`, by the condition `edge-light`; bundled by esbuild as Next.js does: `.wasm?module` stays a module", edge],
];
