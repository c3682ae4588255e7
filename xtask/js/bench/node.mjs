// Runs the suite in this Node.js and prints what came of it as JSON: `node.mjs <rounds> <milliseconds>`.

import { measure, prove } from "./suite.mjs";

const [rounds, milliseconds] = process.argv.slice(2).map(Number);
const proof = prove();
const measured = await measure({ rounds, milliseconds }, async () => {}, (what) => console.error(`  ${what}`));
console.log(JSON.stringify({ version: process.versions.node, proof, ...measured }));
