import { build, buildMany, buildText } from "../../../../pkg/dist/index.js";

export const name = "botonera";
export const all = true;

const job = (endpoint) => () => ({
  build: (message) => build(endpoint, message),
  request: (message) => build(endpoint, message).request,
  buildText: (text) => buildText(endpoint, text),
  buildMany: (lines) => buildMany(endpoint, lines),
});

export const endpoints = {
  "ryzeapi/button": job("ryzeapi/button"),
  "z-api/send-button-list": job("z-api/send-button-list"),
};
