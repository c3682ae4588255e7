import * as library from "botonera";
import "./schemas.mjs";
import { tried } from "./suite.mjs";

globalThis.outcome = tried(library);
