// uazapi, as its page has it: https://docs.uazapi.com/endpoint/post/send~menu, and webhooks as they were recorded in
// https://github.com/TitoBahe/uazapi-webhook-events-examples

import { randomBytes } from "node:crypto";

/** An instance, known by its token. `failure`: sending fails; `busy`: there were too many requests; `status`: what becomes of a message. */
export const account = { id: "token", defaults: () => ({ failure: false, busy: false, status: "pending" }) };

const OWNER = "5511888888888";
const PERSON = "5511999998888@s.whatsapp.net";
const LID = "111111111111111@lid";
const ID = () => `3EB0${randomBytes(9).toString("hex").toUpperCase()}`;

export function answer({ method, path, headers, body }, accounts) {
  if (path.join("/") !== "send/menu" || method !== "POST") return undefined;
  const account = accounts.get(headers.token);
  if (!account) return refused(401, "Invalid token");
  // "429", without a body.
  if (account.busy) return { status: 429 };
  let payload;
  try {
    payload = JSON.parse(body);
  } catch {
    return missing;
  }
  const buttons = understood(payload);
  if (!buttons) return missing;
  if (account.failure) return refused(500, "Failed to send menu");
  return sent(payload, buttons, account);
}

const refused = (status, error) => ({ status, body: { error } });
const missing = refused(400, "Missing required fields or invalid menu type");

const text = (value) => typeof value === "string";
const flag = (value) => typeof value === "boolean";
const MEMBERS = {
  // "número em formato internacional ou ID": digits, or `@g.us`, `@s.whatsapp.net`, `@lid`
  number: (value) => text(value) && /^(\d{8,15}|\d+@(s\.whatsapp\.net|lid|g\.us)|\d+-\d+@g\.us)$/.test(value),
  type: (value) => value === "button",
  text: (value) => text(value) && value !== "",
  footerText: text,
  choices: (value) => Array.isArray(value) && value.length > 0 && value.every(text),
  // "O campo imageButton aceita URLs ou imagens em base64."
  imageButton: (value) => text(value) && /^(https?:\/\/.|data:image\/\w+;base64,.)/i.test(value),
  replyid: text,
  mentions: text,
  readchat: flag,
  readmessages: flag,
  // Milliseconds.
  delay: Number.isInteger,
  forward: flag,
  track_source: text,
  track_id: text,
  async: flag,
};
const REQUIRED = ["number", "type", "text", "choices"];

/** The buttons; nothing, where something is not as the page has it. */
function understood(payload) {
  if (typeof payload !== "object" || payload === null || Array.isArray(payload)) return undefined;
  const names = new Set([...REQUIRED, ...Object.keys(payload)]);
  if (![...names].every((name) => MEMBERS[name]?.(payload[name]))) return undefined;
  const buttons = payload.choices.map(button);
  return buttons.every((button) => button) ? buttons : undefined;
}

/** "texto|id", "texto\nid" or "texto" · "texto|copy:código" · "texto|call:+5511999999999" · "texto|url:https://exemplo.com" */
function button(choice) {
  const [, label, , rest] = /^([^|\n]+)([|\n]([^|\n]+))?$/.exec(choice) ?? [];
  if (!label?.trim()) return undefined;
  if (rest === undefined) return { type: "reply", label, id: label };
  const [, name, value] = /^(copy|call|url):(.*)$/.exec(rest) ?? [];
  if (name === "copy") return value.trim() ? { type: "copy", label } : undefined;
  if (name === "call") return /^\+?\d{8,15}$/.test(value) ? { type: "call", label } : undefined;
  const link = name === "url" ? value : rest;
  if (/^https?:\/\/[^\s]+$/i.test(link)) return { type: "url", label };
  return name ? undefined : { type: "reply", label, id: rest };
}

function sent({ number, text, track_source }, buttons, account) {
  const chatid = number.includes("@") ? number : `${number}@s.whatsapp.net`;
  const messageid = ID();
  const body = {
    id: `${OWNER}:${messageid}`,
    messageid,
    chatid,
    fromMe: true,
    messageType: "text",
    messageTimestamp: 1770147012000,
    status: account.status,
    text,
    track_source,
    response: { status: "success", message: "Menu sent successfully" },
  };
  return { status: 200, body, webhook: account.webhook, events: told(chatid, messageid, buttons, account) };
}

/** Statuses, each reply button pressed, in every layout that was written down, and a pick from a list. */
function told(chatid, messageid, buttons, { token }) {
  const envelope = (EventType, more) => {
    return { BaseUrl: "https://free.uazapi.com", EventType, instanceName: "loja", owner: OWNER, token, ...more };
  };
  const isGroup = chatid.endsWith("@g.us");
  const receipt = { Chat: chatid, IsFromMe: "true", MessageIDs: [messageid], Timestamp: "1770147020", Type: "delivered" };
  const statuses = [
    envelope("messages_update", { state: "Delivered", type: "ReadReceipt", event: receipt }),
    envelope("messages_update", { id: `${OWNER}:${messageid}`, messageid, chatid, status: "Read", messageTimestamp: 1770147021000 }),
  ];
  const answers = (more) => {
    const own = ID();
    const sender = isGroup ? PERSON : chatid;
    const hidden = { sender: LID, sender_lid: LID, sender_pn: sender };
    const its = { chatid, fromMe: false, id: `${OWNER}:${own}`, isGroup, messageid: own, messageTimestamp: 1770147030000, ...hidden };
    return envelope("messages", { chat: { wa_chatid: chatid }, message: { ...its, ...more } });
  };
  const clicks = buttons.filter(({ type }) => type === "reply").flatMap(({ id, label }) => {
    const contextInfo = { stanzaID: messageid };
    return [
      answers({ messageType: "ButtonsResponseMessage", buttonOrListid: id, vote: label, quoted: messageid, text: "" }),
      answers({ messageType: "TemplateButtonReplyMessage", buttonOrListid: id, content: { selectedDisplayText: label, contextInfo } }),
      answers({ buttonOrListid: id, text: label, quoted: messageid }),
    ];
  });
  return [...statuses, ...clicks, answers({ messageType: "ListResponseMessage", buttonOrListid: "a", vote: "A", quoted: messageid })];
}
