// How much memory a process holds after many calls, every tenth of a message with seven faults: `memory.mjs <peer's file> <calls>`,
// to be run with `--expose-gc`. Prints samples as JSON.

import { faulty, typical } from "./messages.mjs";

const [file, calls] = process.argv.slice(2);
const { endpoints } = await import(`./peers/${file}.mjs`);
const job = endpoints["ryzeapi/button"]();
const messages = Array.from({ length: 1000 }, (_, index) => (index % 10 ? typical(index) : faulty(index)));

const samples = [];
let taken = 0;
function sample(done) {
  globalThis.gc();
  const { heapUsed, rss } = process.memoryUsage();
  samples.push({ calls: done, heap: heapUsed, rss });
}
for (let done = 0; done < Number(calls); ) {
  const until = done === 0 ? 10_000 : Math.min(done < 100_000 ? 100_000 : done + 100_000, Number(calls));
  for (; done < until; done++) taken += job.build(messages[done % 1000]).ok ? 1 : 0;
  sample(done);
}
console.log(JSON.stringify({ samples, taken }));
