// Each peer bundled with the schema and mapping of one endpoint, as an application would bundle it.

import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

export const here = fileURLToPath(new URL(".", import.meta.url));

const SHARED = {
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  // As Vite bundles, and as the package's own files are.
  charset: "utf8",
  // ata-validator's entry for Node.js looks for its native part, which nothing here uses.
  platform: "browser",
  logLevel: "warning",
};

/** Bundles a module that makes the first call of the peer in `file`; gives the bundle's path. */
export async function bundleFirst(file, folder) {
  const outfile = join(folder, `first-${file}.mjs`);
  const call = `export const first = (message) => endpoints["ryzeapi/button"]().build(message).ok;`;
  const contents = file === "nothing" ? "export const first = () => true;" : `import { endpoints } from "./peers/${file}.mjs";${call}`;
  await build({ ...SHARED, stdin: { contents, resolveDir: here }, outfile });
  return outfile;
}

/** Bundles the whole suite for a page. */
export async function bundleSuite(folder) {
  const outfile = join(folder, "suite.js");
  await build({ ...SHARED, format: "iife", entryPoints: [join(here, "browser.mjs")], outfile });
  return outfile;
}
