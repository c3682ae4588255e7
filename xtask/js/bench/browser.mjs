// What the page loads; its bundle is made by `run.mjs`.

import { measure, prove } from "./suite.mjs";

globalThis.bench = async (options, progress) => {
  const proof = prove();
  // A page that never rests is taken for one that hangs.
  const measured = await measure(options, () => new Promise((rested) => setTimeout(rested, 0)), progress);
  return { proof, ...measured };
};
