// How the time from text to text grows with the picture in the message: `growth.mjs <rounds>`. Prints, for each size, the median of
// each peer in nanoseconds.

import { pictured } from "./messages.mjs";
import * as ajv from "./peers/ajv.mjs";
import * as botonera from "./peers/botonera.mjs";
import * as zod from "./peers/zod.mjs";

const SIZES = [1000, 3000, 10_000, 30_000, 100_000, 300_000, 1_000_000, 3_000_000, 10_000_000];
const peers = [botonera, zod, ajv].map(({ name, endpoints }) => ({ name, job: endpoints["z-api/send-button-list"]() }));
const rounds = Number(process.argv[2]);

const median = (times) => times.sort((a, b) => a - b)[times.length >> 1];
const found = [];
for (const size of SIZES) {
  console.error(`  ${size.toLocaleString("en")} characters`);
  const texts = Array.from({ length: 4 }, (_, index) => JSON.stringify(pictured(index, size)));
  // A few milliseconds of calls, but two at least.
  const calls = Math.max(2, Math.min(500, Math.round(1_000_000 / size)));
  const times = Object.fromEntries(peers.map(({ name }) => [name, []]));
  for (let round = -2; round < rounds; round++) {
    for (const { name, job } of round % 2 ? peers : [...peers].reverse()) {
      const start = performance.now();
      for (let call = 0; call < calls; call++) if (!job.buildText(texts[call % 4]).ok) throw new Error(`${name} refuses ${size}`);
      const taken = performance.now() - start;
      // The first rounds warm up.
      if (round >= 0) times[name].push((taken / calls) * 1e6);
    }
  }
  found.push({ size: texts[0].length, medians: Object.fromEntries(peers.map(({ name }) => [name, median(times[name])])) });
}
console.log(JSON.stringify(found));
