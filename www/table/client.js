// The page's end of the worker that holds a table.

/* global TABLE_WORKER */

/**
 * @returns {{ hasAnswered: boolean, ask: (act: string, given?: object) => Promise<any>, cancel: () => void, close: () => void,
 *   onProgress: (part: number) => void }} `onProgress` may be set to hear how far the work is; `close` gives the table up, and the answer to
 *   what was asked is undefined.
 */
export function createClient() {
  const worker = new Worker(new URL(TABLE_WORKER, import.meta.url), { type: "module" });
  const waiting = new Map();
  let last = 0;
  const client = {
    onProgress: () => {},
    hasAnswered: false,
    ask(act, given = {}) {
      const id = (last += 1);
      worker.postMessage({ id, act, given });
      return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
    },
    cancel: () => worker.postMessage({ act: "cancel" }),
    close() {
      worker.terminate();
      for (const { resolve } of waiting.values()) resolve();
      waiting.clear();
    },
  };
  const fail = (error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.addEventListener("message", ({ data: { id, answer, error, progress } }) => {
    client.hasAnswered = true;
    if (progress !== undefined) return client.onProgress(progress);
    const { resolve, reject } = waiting.get(id) ?? {};
    waiting.delete(id);
    if (error === undefined) resolve?.(answer);
    else reject?.(new Error(error));
  });
  // It could not be loaded, or ran out of memory.
  worker.addEventListener("error", (event) => {
    event.preventDefault();
    fail(new Error(event.message));
  });
  return client;
}
