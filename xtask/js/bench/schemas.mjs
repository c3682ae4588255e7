// The messages that an endpoint takes, as JSON Schemas, for the peers that read such. `kinds` tells how a schema says that the
// members of a button hang on its type, where each validator has its own fastest way.

import { LINK, PHONE, PICTURE, TO, WORDS } from "./rules.mjs";

const text = (pattern) => ({ type: "string", pattern: pattern.source });
const strict = (properties, required) => ({ type: "object", properties, required, additionalProperties: false });
const kind = (name, member, pattern) =>
  strict({ type: { const: name }, label: text(WORDS), [member]: text(pattern) }, ["type", "label", member]);

export const KINDS = {
  reply: kind("reply", "id", WORDS),
  url: kind("url", "url", LINK),
  call: kind("call", "phone", PHONE),
  copy: kind("copy", "code", WORDS),
};

export const ofButton = (kinds) =>
  strict(
    {
      to: text(TO),
      text: text(WORDS),
      title: text(WORDS),
      footer: text(WORDS),
      media: strict({ type: { enum: ["image", "video", "document"] }, url: text(LINK) }, ["type", "url"]),
      buttons: { type: "array", minItems: 1, maxItems: 3, items: kinds },
      delay: { type: "number", minimum: 0 },
      quote: strict({ messageId: text(WORDS), private: { type: "boolean" } }, ["messageId"]),
      source: { type: "string" },
    },
    ["to", "text", "buttons"],
  );

export const ofList = () =>
  strict(
    {
      to: text(TO),
      text: text(WORDS),
      media: strict({ type: { const: "image" }, url: text(PICTURE) }, ["type", "url"]),
      buttons: { type: "array", minItems: 1, maxItems: 3, items: KINDS.reply },
    },
    ["to", "text", "buttons"],
  );
