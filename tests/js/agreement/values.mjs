// Values for both judges: what tests/fixtures have, what is made of it, and all of that with something changed. The same seed
// leads to the same values.

import { readFileSync, readdirSync } from "node:fs";
import { randomBy } from "../random.mjs";

const PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
const SPACES = ["\t", "\n", "\v", "\f", "\r", "\x1c", "\x85", "\xa0", "\u1680", "\u180e", "\u2003", "\u200b", "\u2028", "\u2029", "\u202f", "\u205f", "\u3000", "\ufeff", " "];
const STRANGE = ["\0", "\x1f", "\x7f", "\x80", "\x9f", "é", "Ω", "١", "２", "🙂", "\ud83d", "\udc00", "%", "+", "/", "?", "#", "@", ":", ";", ",", ".", "=", "[", "]", "|", "\\", "^", "$", "-", "(", "'", '"'];
const TEXTS = [
  ...["", " ", "\n", "\u2028", "\ufeff\u3000", "Hello", "Olá 🙂", "a\nb", "a\n", "\na", "x".repeat(21), "x".repeat(61), "null", "true", "0"],
  ...["+5511999999999", "5511999999999", "11999999999", "+55 (11) 99999-9999", "+55\xa011\u201199999.9999", "(+55)11999999999", "1234567", "12345678", "123456789012345", "1234567890123456", "0800123456", "005511999999999", "++5511999999999", "5511999999999\n"],
  ...["5511999999999@s.whatsapp.net", "120363019502650977@g.us", "12036301950265@g.us", "5511999999999-1623281429@g.us", "5511999999999-162328142@g.us", "120363019502650977-group", "5511999999999-1623281429", "1@newsletter", "9@lid", "@lid", "5511999999999@c.us", "5511999999999@S.WHATSAPP.NET"],
  ...["https://example.com", "HTTP://example.com/a?b#c", "http://", "https:///a", "https://user:pass@host:8080/a", "https://user@", "https://[::1]/", "https://[::1", "https://[]/", "https://a b", "https://exa\nmple.com", "https://example.com\n", "https://example.com/\u2028", "ftp://example.com", "//example.com", "https://é.com/🙂", "https://host:port/", "https://host:/", "https://a@b@c/", "https://?", "https://www.whatsapp.com/otp/code/?otp_type=COPY_CODE&code=A1"],
  ...["data:image/png;base64,AAAA", "data:image/png;base64,AAA=", "data:image/png;base64,AA==", "data:image/png;base64,A", "data:image/png;base64,AAAAA", "data:image/png;base64,", "data:image/png,AAAA", "data:;base64,AAAA", "data:image/png;charset=utf-8;base64,AAAA", "data:image/png;base64,AA==\n", "DATA:image/png;base64,AAAA", "data:image/svg+xml;base64,AAA-"],
  ...[PNG, PNG.slice(0, -1), PNG.slice(4), "/9j/4AAQ", "/9j/4AAQA", "R0lGODlhAQABAAAA", "R0lGODlhAQAB\n", "UklGRiQAAABXRUJQ", "UklGRiQAAABXRUJQVlA4", "AAAAIGZ0eXBpc29t", "AAAAIGZ0eXBpc29", "AAAA"],
  ...["reply", "url", "call", "copy", "REPLY", "URL", "CALL", "COPY", "Reply", "image", "video", "document", "IMAGE", "VIDEO", "DOCUMENT", "Image", "imAGE\n", "audio"],
];
const NUMBERS = [0, -0, 1, -1, 2, 3, 15, 16, 300, 301, 0.5, 1.5, 5.0, 1e300, -1e300, 5e-324, 9007199254740993, 4294967296, 2147483648, 1e15, 1e21];
const OTHERS = () => [null, true, false, {}, [], [null], [[]], [{}], { type: "reply" }, { type: "reply", label: "Yes", id: "yes" }, { messageId: "A1" }, { url: "https://example.com/a.png", type: "image" }, { private: true }, ["Yes"], { id: "a", title: "A" }];
const NAMES = ["$schema", "to", "text", "title", "media", "footer", "buttons", "delay", "quote", "source", "type", "label", "id", "url", "phone", "code", "messageId", "private", "message", "image", "buttonText", "delayMessage", "buttonActions", "number", "headerText", "contentText", "footerText", "mediaUrl", "mediaType", "replyTo", "replyPrivate", "displayText", "buttonsId", "subtitle", "To", "lable", "butons", "toString", "__proto__", "", "$schema\n", "type ", "\ud800"];

/** What the fixtures have, by kind: messages, and the payloads of each endpoint. */
export function fixtures(folder) {
  const found = { message: [] };
  for (const file of readdirSync(folder, { recursive: true })) {
    if (!file.endsWith(".json")) continue;
    const own = file.replaceAll("\\", "/").split("/").slice(0, -1).join("/");
    const { message, json, validate, read, translate, payload, from, target } = JSON.parse(readFileSync(`${folder}/${file}`, "utf8"));
    try {
      found.message.push(json === undefined ? message : JSON.parse(json));
    } catch {}
    const of = own.includes("/") ? own : (from ?? target);
    (found[of] ??= []).push(validate, read, translate, ...(own.includes("/") ? [payload] : []));
  }
  for (const kind of Object.keys(found)) found[kind] = found[kind].filter((value) => value !== undefined);
  return found;
}

/** A copy, sooner had than by `structuredClone`. */
function copied(value) {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(copied);
  const copy = {};
  for (const name of Object.keys(value)) put(copy, name, copied(value[name]));
  return copy;
}

function put(holder, name, value) {
  if (name !== "__proto__") holder[name] = value;
  else Object.defineProperty(holder, name, { value, writable: true, enumerable: true, configurable: true });
}

/** Makes values out of the seeds given, without end. */
export function* values(seeds, random) {
  const below = (end) => Math.floor(random() * end);
  const one = (list) => list[below(list.length)];

  const text = () => {
    const kind = random();
    if (kind < 0.7) return one(TEXTS);
    if (kind < 0.85) return one(SPACES) + one(TEXTS);
    return one(TEXTS) + one(random() < 0.5 ? SPACES : STRANGE);
  };
  const anything = () => {
    const kind = random();
    if (kind < 0.55) return text();
    if (kind < 0.75) return one(NUMBERS);
    return one(OTHERS());
  };
  const edited = (value) => {
    const characters = [...value];
    const place = below(characters.length + 1);
    const removed = below(3) === 0 ? 1 : 0;
    characters.splice(below(2) ? place : one([0, characters.length]), removed, ...(removed ? [] : [one(below(2) ? SPACES : STRANGE)]));
    return characters.join("");
  };
  const places = (value, found = []) => {
    if (typeof value !== "object" || value === null) return found;
    for (const key of Object.keys(value)) {
      found.push([value, key]);
      places(value[key], found);
    }
    return found;
  };
  const changed = (root) => {
    const all = places(root);
    if (all.length === 0 || below(60) === 0) return anything();
    const [holder, key] = one(all);
    const value = holder[key];
    switch (below(9)) {
      case 0:
        if (Array.isArray(holder)) holder.splice(Number(key), 1);
        else delete holder[key];
        break;
      case 1:
      case 2:
        put(holder, key, anything());
        break;
      case 3:
      case 4:
        put(holder, key, typeof value === "string" ? (below(2) ? text() : edited(value)) : anything());
        break;
      case 5:
        if (Array.isArray(holder)) holder.push(copied(below(2) ? value : anything()));
        else put(holder, one(NAMES), below(3) ? anything() : copied(value));
        break;
      case 6:
        if (typeof value === "object" && value !== null && !Array.isArray(value)) put(value, one(NAMES), anything());
        else put(holder, key, text());
        break;
      case 7: {
        const [other, name] = one(all);
        put(holder, key, copied(other[name]));
        break;
      }
      case 8:
        if (Array.isArray(value) && value.length) value.push(copied(one(value)));
        else if (typeof value === "object" && value !== null && !Array.isArray(value)) {
          const [name] = Object.keys(value).length ? [one(Object.keys(value))] : [];
          if (name !== undefined) {
            put(value, one(NAMES), value[name]);
            if (below(2)) delete value[name];
          }
        } else put(holder, key, anything());
    }
    return root;
  };

  for (;;) {
    let value = copied(one(seeds));
    const changes = below(4);
    for (let change = 0; change < changes; change++) value = changed(value);
    yield value;
  }
}

/** Messages that pass the check of their form, of every kind. */
export function* messages(random) {
  const below = (end) => Math.floor(random() * end);
  const one = (list) => list[below(list.length)];
  const maybe = (member) => (below(3) ? {} : member);
  const label = () => one(["Yes", "No", "Sim 🙂", "x".repeat(25), " a "]);
  const id = () => maybe({ id: one(["a", "b", " c", "", null, "\u3000"]) });
  const phone = () => one(["+5511999999999", "551130000000", "+55 (11) 99999-9999", "(+1) 202.555.0143"]);
  const button = () =>
    one([
      () => ({ type: "reply", label: label(), id: one(["a", "b", "c"]) }),
      () => ({ type: "reply", label: label(), ...id() }),
      () => ({ type: "url", label: label(), url: one(["https://example.com", "http://example.com/a?b=c#d", "https://[::1]:80/"]), ...id() }),
      () => ({ type: "call", label: label(), phone: phone(), ...id() }),
      () => ({ type: "copy", code: one(["A1", "é", "1"]), ...id(), ...maybe({ label: label() }) }),
      () => ({ type: "copy", code: "482193", label: label() }),
    ])();
  for (;;) {
    const kinds = below(3) ? [button] : [() => ({ ...button(), ...{} })];
    const buttons = Array.from({ length: 1 + below(4) }, () => one(kinds)());
    yield {
      to: one([phone(), phone(), "5511999999999@s.whatsapp.net", "120363019502650977@g.us", "5511999999999-1623281429@g.us", "1@newsletter", "2@lid"]),
      text: one(["Hello", " Olá\n", "🙂"]),
      ...maybe({ title: one(["Title", "", null, " "]) }),
      ...maybe({ media: { type: one(["image", "image", "video", "document"]), url: one(["https://example.com/a.png", "data:image/png;base64,AAAA"]) } }),
      ...maybe({ footer: one(["Footer", "", null]) }),
      buttons: below(2) ? buttons : [buttons[0]],
      ...maybe({ delay: one([0, 1, 5, 15, 16, 2.5, 400]) }),
      ...maybe({ quote: { messageId: "A1", ...maybe({ private: !below(2) }) } }),
      ...maybe({ source: one(["crm", "", null]) }),
      ...maybe({ $schema: one(["x", null]) }),
    };
  }
}
