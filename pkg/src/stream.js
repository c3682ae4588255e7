// Lines that come in chunks of any size.

import { bytesOf, joined } from "./wire.js";

const END = 10;

/**
 * A stream of bytes through which lines go: `answered` makes results of whole lines, and of how many stand before them. What has no end
 * yet waits for the next chunk.
 */
export function inLines(answered) {
  let [waiting, before] = [[], 0];
  const answer = (lines, controller) => {
    const results = answered(lines, before);
    for (let at = lines.indexOf(END); at >= 0; at = lines.indexOf(END, at + 1)) before += 1;
    if (results.length) controller.enqueue(results);
  };
  return new TransformStream({
    transform(chunk, controller) {
      const bytes = bytesOf(chunk);
      // As the streams of the platform do.
      if (bytes === undefined) throw new TypeError("a chunk must be bytes: an ArrayBuffer or a view of one");
      const whole = bytes.lastIndexOf(END) + 1;
      if (whole > 0) answer(joined([...waiting.splice(0), bytes.subarray(0, whole)]), controller);
      waiting.push(bytes.subarray(whole));
    },
    flush: (controller) => answer(joined(waiting), controller),
  });
}
