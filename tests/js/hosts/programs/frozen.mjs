// What task runners do before they run what people wrote.

for (const name of Object.getOwnPropertyNames(globalThis)) {
  const value = globalThis[name];
  if (typeof value === "function" && value.prototype) Object.freeze(value.prototype);
  if (typeof value === "function") Object.freeze(value);
}
for (const name of ["JSON", "Math", "Reflect", "WebAssembly"]) Object.freeze(globalThis[name]);
Object.freeze(Object.getPrototypeOf(Uint8Array).prototype);
Object.freeze(Object.getPrototypeOf([][Symbol.iterator]()));

await import("./main.mjs");
