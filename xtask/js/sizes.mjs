// Prints the size of each file given: as it is, by gzip and by brotli.

import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

const files = process.argv.slice(2);
const rows = files.map((file) => {
  const bytes = readFileSync(file);
  const sizes = [bytes, gzipSync(bytes, { level: 9 }), brotliCompressSync(bytes)];
  return [relative("", file), ...sizes.map(({ length }) => length.toLocaleString("en"))];
});
for (const [name, ...sizes] of [["bytes", "raw", "gzip", "brotli"], ...rows]) {
  console.error(`  ${name.padEnd(26)}${sizes.map((size) => size.padStart(10)).join("")}`);
}
