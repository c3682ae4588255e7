import * as library from "botonera";
import "./schemas.mjs";
import { tried } from "./suite.mjs";

tried(library).then((outcome) => console.log(JSON.stringify(outcome)));
