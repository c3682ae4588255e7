import * as library from "botonera";
import { tried } from "./suite.mjs";

globalThis.outcome = tried(library);
