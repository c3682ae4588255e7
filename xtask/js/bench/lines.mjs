// From a file of messages, one in each line, to one of results, as a peer does it: `lines.mjs <peer's file> <messages> <results>`.
// botonera takes the chunks as they come; for the others, as for any validator, somebody has to cut the lines.

import { createReadStream, createWriteStream } from "node:fs";
import { Readable, Writable } from "node:stream";

const ENDPOINT = "ryzeapi/button";
const [file, from, to] = process.argv.slice(2);

/** Cuts bytes into pieces that end with a line, and hands each to the peer. */
function inPieces({ buildMany }) {
  let rest = Buffer.alloc(0);
  return new TransformStream({
    transform(chunk, out) {
      const end = chunk.lastIndexOf(10) + 1;
      const piece = Buffer.concat([rest, chunk.subarray(0, end)]);
      if (end === 0) rest = Buffer.concat([rest, chunk]);
      else {
        rest = Buffer.from(chunk.subarray(end));
        out.enqueue(buildMany(piece.subarray(0, -1)));
      }
    },
    flush(out) {
      if (rest.length > 0) out.enqueue(buildMany(rest));
    },
  });
}

async function step() {
  if (file === "botonera") {
    const { buildStream } = await import("../../../pkg/dist/index.js");
    return buildStream(ENDPOINT);
  }
  const { endpoints } = await import(`./peers/${file}.mjs`);
  const job = endpoints[ENDPOINT]();
  return inPieces({ buildMany: (bytes) => job.buildMany(bytes) });
}

const source = Readable.toWeb(createReadStream(from), { strategy: { highWaterMark: 1 << 16 } });
await source.pipeThrough(await step()).pipeTo(Writable.toWeb(createWriteStream(to)));
