// What each peer does with what it has judged. Every peer imports it under a name of its own (`job.mjs?zod`) and so has a copy of
// its own: what the engine learns of one peer's objects does not slow down another's.

const TYPES = { reply: "REPLY", url: "URL", call: "CALL", copy: "COPY" };
const MEDIA = { image: "IMAGE", video: "VIDEO", document: "DOCUMENT" };

const number = (to) => (to.includes("@") ? to : to.replace(/[^0-9]/g, ""));

function carried(button) {
  switch (button.type) {
    case "reply":
      return button.id;
    case "url":
      return button.url;
    case "call":
      return button.phone;
    default:
      return button.code;
  }
}

/** The payload of `ryzeapi/button`, in documented order. */
function ofButton(message) {
  const payload = { number: number(message.to) };
  if (message.title !== undefined) payload.headerText = message.title;
  payload.contentText = message.text;
  if (message.footer !== undefined) payload.footerText = message.footer;
  if (message.media !== undefined) {
    payload.mediaUrl = message.media.url;
    payload.mediaType = MEDIA[message.media.type];
  }
  payload.buttons = message.buttons.map((button) => ({ id: carried(button), displayText: button.label, type: TYPES[button.type] }));
  if (message.delay !== undefined) payload.delay = Math.ceil(message.delay);
  if (message.quote !== undefined) {
    payload.replyTo = message.quote.messageId;
    if (message.quote.private !== undefined) payload.replyPrivate = message.quote.private;
  }
  if (message.source !== undefined) payload.source = message.source;
  return payload;
}

/** That of `z-api/send-button-list`. */
function ofList(message) {
  const { to } = message;
  const phone = to.endsWith("@g.us") ? `${to.slice(0, -5)}-group` : number(to);
  const list = {};
  if (message.media !== undefined) list.image = message.media.url;
  list.buttons = message.buttons.map(({ id, label }) => ({ id, label }));
  return { phone, message: message.text, buttonList: list };
}

const ENDPOINTS = {
  "ryzeapi/button": {
    map: ofButton,
    url: "https://ryzeapi.cloud/api/message/button/{instance}",
    headers: { token: "{token}", "Content-Type": "application/json" },
    /** The one rule between two members. */
    also: (message) =>
      message.title !== undefined && message.media !== undefined
        ? [{ pointer: "/title", message: "The title is not shown beside media." }]
        : undefined,
  },
  "z-api/send-button-list": {
    map: ofList,
    url: "https://api.z-api.io/instances/{instanceId}/token/{token}/send-button-list",
    headers: { "Client-Token": "{clientToken}", "Content-Type": "application/json" },
    also: () => undefined,
  },
};

/**
 * The whole job of an endpoint on top of `check`, which gives the errors, each with its pointer and message, or nothing.
 * `check(message, found)` may put what it made of the message into `found.value`.
 */
export function job(endpoint, check) {
  const { map, url, headers, also } = ENDPOINTS[endpoint];
  const [encoder, decoder] = [new TextEncoder(), new TextDecoder()];
  const build = (message) => {
    const errors = check(message) ?? also(message);
    return errors === undefined ? { ok: true, payload: map(message) } : { ok: false, errors };
  };
  return {
    build,
    request(message) {
      const built = build(message);
      return built.ok ? { method: "POST", url, headers: { ...headers }, body: JSON.stringify(built.payload) } : undefined;
    },
    buildText(text) {
      const built = build(JSON.parse(text));
      return built.ok ? { ok: true, text: JSON.stringify(built.payload) } : built;
    },
    buildMany(lines) {
      if (typeof lines !== "string") return encoder.encode(this.buildMany(decoder.decode(lines)));
      let results = "";
      for (const line of lines.split("\n")) {
        const { ok, payload, errors } = build(JSON.parse(line));
        results += `${JSON.stringify(ok ? { ok, endpoint, payload, warnings: [] } : { ok, endpoint, errors })}\n`;
      }
      return results;
    },
  };
}

export const pointer = (path) => path.map((step) => `/${step}`).join("");
