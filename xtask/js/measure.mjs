// How much there is to download: shared by the scripts that print it.

import { dirname } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { build } from "esbuild";

/** As it is, by gzip, by brotli. */
export const sizesOf = (bytes) => [bytes, gzipSync(bytes, { level: 9 }), brotliCompressSync(bytes)].map(({ length }) => length);

/** What `import { build }`, or another import, loads from the package's `entry` once it is bundled. */
export async function bundled(entry, imported = "{ build }") {
  const { outputFiles } = await build({
    stdin: { contents: `export ${imported} from ${JSON.stringify(entry)};`, resolveDir: dirname(entry) },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  return outputFiles[0].contents;
}
