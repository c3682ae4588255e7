import { build } from "botonera";

export const first = (message) => build("ryzeapi/button", message).ok;
