import * as library from "./library.mjs";
import "./schemas.mjs";
import { tried } from "./suite.mjs";

tried(library).then((outcome) => console.log(JSON.stringify(outcome)));
