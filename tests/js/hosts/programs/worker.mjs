import * as library from "./library.mjs";
import "./schemas.mjs";
import { tried } from "./suite.mjs";

export default { test: async () => console.log(JSON.stringify(await tried(library))) };
