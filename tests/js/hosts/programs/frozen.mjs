// What task runners do before they run what people wrote.

const frozen = [Object.getPrototypeOf(Uint8Array).prototype, Object.getPrototypeOf([][Symbol.iterator]())];
for (const holder of [globalThis, WebAssembly]) {
  for (const name of Object.getOwnPropertyNames(holder)) {
    const value = holder[name];
    if (typeof value !== "function") continue;
    frozen.push(value);
    if (value.prototype) frozen.push(value.prototype);
  }
}
for (const name of ["JSON", "Math", "Reflect", "WebAssembly"]) frozen.push(globalThis[name]);
for (const value of frozen) Object.freeze(value);
if (!frozen.every(Object.isFrozen) || !frozen.includes(WebAssembly.Module.prototype)) throw new Error("freezing did not take hold");

await import("./main.mjs");
