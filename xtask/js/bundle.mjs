// Bundles pkg/src, the bindings and the module into pkg/dist.

import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { pack } from "./pack.mjs";

const packed = {
  name: "the module as text",
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.wasm$/ }, async ({ path }) => ({ contents: pack(await readFile(path)), loader: "text" }));
  },
};

const common = {
  absWorkingDir: fileURLToPath(new URL("../../pkg/", import.meta.url)),
  entryPoints: ["src/index.js"],
  bundle: true,
  plugins: [packed],
  target: "es2022",
  minify: true,
  legalComments: "none",
  logLevel: "warning",
};

await Promise.all([
  build({ ...common, format: "esm", platform: "neutral", outfile: "dist/index.js" }),
  // For this platform esbuild leaves a hint in the file that lets `import` see the names.
  build({ ...common, format: "cjs", platform: "node", outfile: "dist/index.cjs" }),
]);
