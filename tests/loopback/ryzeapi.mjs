// RyzeAPI, as its pages have it: https://docs.ryzeapi.cloud/es/api/messages/buttons, and the guides to authentication and errors.

import { randomBytes } from "node:crypto";

/**
 * An account of one instance. What the pages leave open can be set: where button numbers begin, and the status of an instance
 * that is not connected. `unauthorized` is the text for a token that is wrong, `sendFailure` why sending fails.
 */
export const account = {
  id: "instance",
  defaults: () => ({
    connected: true,
    disconnectedStatus: 503,
    firstButton: 1,
    remaining: LIMIT,
    reset: 0,
    unauthorized: "Invalid token",
    sendFailure: null,
    messages: new Set(),
  }),
};

/** "Rate-limit: Global (100/min)" */
const LIMIT = 100;
const ID = () => `3EB0${randomBytes(8).toString("hex").toUpperCase()}`;
const BUSINESS = "5511777777777@s.whatsapp.net";
const PERSON = "5511988887777@s.whatsapp.net";
const LID = "81896604192873@lid";

export function answer({ method, path, headers, body }, accounts) {
  const [api, message, button, instance, ...rest] = path;
  if (api !== "api" || message !== "message" || button !== "button" || rest.length > 0 || method !== "POST") return undefined;

  // "token" is recommended, "Authorization: Bearer" is taken too; `?token=` is meant for WebSockets.
  const token = headers.token ?? /^Bearer (.*)$/.exec(headers.authorization ?? "")?.[1];
  if (!token) return refused(401, "Missing token in header, Authorization header, or query parameter");
  const own = [...accounts.values()].find((account) => account.token === token);
  const account = accounts.get(instance);
  if (!own) return refused(401, account?.unauthorized ?? "Invalid token");

  const now = Math.floor(Date.now() / 1000);
  if (own.reset <= now) Object.assign(own, { remaining: LIMIT, reset: now + 60 });
  const limit = { "X-RateLimit-Limit": `${LIMIT}`, "X-RateLimit-Reset": `${own.reset}` };
  const limited = (answer) => ({ ...answer, headers: { ...limit, "X-RateLimit-Remaining": `${own.remaining}` } });
  if (own.remaining <= 0) return limited(refused(429, "Rate limit exceeded. Try again later."));
  own.remaining -= 1;
  return limited(understood({ instance, headers, body }, account, own));
}

/** In the order of the page's table of errors. */
function understood({ instance, headers, body }, account, own) {
  if (!instance) return refused(400, "Instance name is required");
  if (!/^application\/json\b/.test(headers["content-type"] ?? "")) return invalid("Content-Type must be application/json");
  let payload;
  try {
    payload = JSON.parse(body);
  } catch (fault) {
    return invalid(fault.message);
  }
  const wrong =
    wrongKind(payload, "the body", MEMBERS) ??
    payload.buttons?.map((button) => wrongKind(button, "a button", BUTTON)).find((wrong) => wrong);
  if (wrong) return invalid(wrong);

  const fault = faultOf(payload, account?.firstButton ?? 1);
  if (fault) return refused(400, fault);
  const { number } = payload;
  // "teléfono (`5511999999999`) o JID (`@s.whatsapp.net`, `@lid`, `@g.us`, `@newsletter`)"
  if (!/^\d{8,15}$|^[\d-]+@(s\.whatsapp\.net|lid|g\.us|newsletter)$/.test(number)) {
    return refused(400, `Invalid phone number format: ${number}`);
  }
  const reason = reasonAgainst(payload, own);
  if (reason) return refused(400, reason);
  if (!account) return refused(404, "Instance not found");
  // The guide has 403 for tokens and instances of different owners.
  if (account !== own) return refused(403, "Instance token does not match the instance");
  if (account.sendFailure) return refused(500, `Failed to send buttons message: ${account.sendFailure}`);
  // The page has 503, the guide 400 or 503.
  if (!account.connected) return refused(account.disconnectedStatus, "Instance is not connected to WhatsApp");
  return sent(payload, account);
}

const refused = (status, message) => ({ status, body: { success: false, error: { message } } });
const invalid = (detail) => refused(400, `Invalid request body: ${detail}`);

const text = (value) => typeof value === "string";
const MEMBERS = {
  number: text,
  contentText: text,
  buttons: Array.isArray,
  headerText: text,
  footerText: text,
  mediaUrl: text,
  mediaType: text,
  delay: Number.isInteger,
  replyTo: text,
  replyPrivate: (value) => typeof value === "boolean",
  source: text,
};
const BUTTON = { id: text, displayText: text, type: text };

/** Members have the kinds of the page's table, and there are no others. */
function wrongKind(value, what, members) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return `${what} is no object`;
  const wrong = Object.keys(value).find((name) => !members[name]?.(value[name]));
  return wrong && `${wrong} in ${what} is wrong`;
}

function faultOf({ number, contentText, buttons, mediaUrl, mediaType }, first) {
  if (!number) return "Number is required";
  if (!contentText) return "ContentText is required";
  if (!buttons?.length) return "At least one button is required";
  if (buttons.length > 3) return "Maximum of 3 buttons allowed";
  if (mediaUrl && !mediaType) return "MediaType is required when MediaURL is provided";
  // "`mediaType` se normaliza a mayúsculas internamente"
  if (mediaUrl && !["IMAGE", "VIDEO", "DOCUMENT"].includes(mediaType.toUpperCase())) {
    return "MediaType must be one of: IMAGE, VIDEO, DOCUMENT";
  }
  for (const [index, { id, displayText, type = "REPLY" }] of buttons.entries()) {
    const button = `Button ${first + index}`;
    if (!id) return `${button}: ID is required`;
    if (!displayText) return `${button}: DisplayText is required`;
    if (!["REPLY", "URL", "CALL", "COPY"].includes(type)) return `${button}: Type must be one of: REPLY, URL, CALL, COPY`;
  }
  return undefined;
}

/** What the page states without a text. */
function reasonAgainst({ mediaUrl, replyTo, buttons }, { messages }) {
  if (mediaUrl && !/^https?:\/\/./i.test(mediaUrl)) return "the media has no URL";
  // "El mensaje original debe pertenecer a la misma instancia"
  if (replyTo && !messages.has(replyTo)) return "the quoted message is unknown";
  // "abre esta URL"; "usa el formato internacional (+5511...)"
  const isOdd = ({ type, id }) => (type === "URL" && !/^https?:\/\/./i.test(id)) || (type === "CALL" && !/^\+\d+$/.test(id));
  return buttons.some(isOdd) ? "a link or a phone is none" : undefined;
}

function sent(payload, account) {
  const { number, contentText, source = "api" } = payload;
  const messageId = ID();
  account.messages.add(messageId);
  const jid = number.includes("@") ? number : `${number}@s.whatsapp.net`;
  const chat = { jid, isGroup: jid.endsWith("@g.us") };
  const data = {
    messageId,
    direction: "sent",
    messageType: "buttons",
    content: contentText,
    source,
    timestamp: "2026-04-30T14:30:00Z",
    chat,
    sender: { jid: BUSINESS, instance: account.instance },
  };
  return {
    status: 200,
    body: { success: true, message: "Buttons message sent successfully", status: "sent", data },
    webhook: account.webhook,
    events: told(payload, account, chat, messageId),
  };
}

/** Statuses, a word of thanks, and each reply button pressed, in every layout that has been written down. */
function told(payload, account, chat, messageId) {
  const { instance, token } = account;
  const envelope = (event, data) => ({ event, data, instanceData: { baseUrl: "https://ryzeapi.cloud", instance, token } });
  const exchange = (data) => envelope("message.exchange", data);
  const sender = { jid: chat.isGroup ? PERSON : chat.jid, lid: LID, name: "Nome" };
  const its = () => ({ id: ID(), direction: "incoming", timestamp: "2026-04-30T14:31:00Z", chat: { jid: chat.jid }, sender });
  const type = "buttons_response";
  const reply = { message_id: messageId };
  const words = (text) => exchange({ message: { ...its(), content: { text } } });
  const clicks = payload.buttons
    .filter((button) => (button.type ?? "REPLY") === "REPLY")
    .flatMap(({ id, displayText: title }) => [
      // The page: "la respuesta llega como un mensaje de texto que contiene el `id` del botón clicado".
      words(id),
      exchange({ ...its(), message: { content: "", type }, interactive: { selectedButtonId: id }, reply }),
      exchange({ ...its(), message: { content: "", type, context: null, interactive: { selectedButtonId: id } }, reply }),
      exchange({ ...its(), message: { content: "", type, button_response: { selected_button_id: id, title, body: title } } }),
      // Programs in public take these as well: what was pressed stands in the type, and its label in the text.
      exchange({ ...its(), message: { content: title, type: "interactive_response", interactive: { messageId } } }),
    ]);
  // The pages name `message.status` and do not show it; programs in public read two layouts.
  const statuses = [
    envelope("message.status", { messageIds: [messageId], status: "delivered", chat }),
    envelope("message.status", { message: { id: messageId, status: "read" } }),
  ];
  return [...statuses, ...clicks, words("Obrigado!")];
}
