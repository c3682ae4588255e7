import * as library from "./library.mjs";
import "./schemas.mjs";
import { tried } from "./suite.mjs";

globalThis.outcome = tried(library);
