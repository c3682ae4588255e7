// Evolution API, as its source has it (version 2.3.7): https://github.com/evolution-foundation/evolution-api

import { randomBytes } from "node:crypto";

/** An instance; where it is not connected, Baileys says so. `absent` is a number that is not on WhatsApp. */
export const account = { id: "instance", defaults: () => ({ connected: true, absent: null }) };

const AT = 1_768_486_521;
const ID = () => `3EB0${randomBytes(8).toString("hex").toUpperCase()}`;
const PERSON = "5511988887777@s.whatsapp.net";
const LID = "81896604192873@lid";

export function answer({ method, path, headers, body }, accounts) {
  const [message, sendButtons, instance, ...rest] = path;
  if (message !== "message" || sendButtons !== "sendButtons" || rest.length > 0 || method !== "POST") return undefined;
  // instance.guard.ts, then auth.guard.ts
  const account = accounts.get(instance);
  if (!account) return refused(404, "Not Found", [`The "${instance}" instance does not exist`]);
  if (headers.apikey !== account.apiKey) return refused(401, "Unauthorized", "Unauthorized");
  let payload;
  try {
    payload = JSON.parse(body);
  } catch (fault) {
    return refused(400, "Bad Request", [fault.message]);
  }
  const faults = schemaFaults(payload);
  if (faults.length > 0) return refused(400, "Bad Request", [faults]);
  // "The number is required" is the schema's business; buttonMessage reads the length before it looks whether there are any.
  if (payload.buttons === undefined) {
    return refused(500, "Internal Server Error", "Cannot read properties of undefined (reading 'length')");
  }
  const fault = faultOf(payload.buttons);
  if (fault) return refused(400, "Bad Request", [fault]);
  const remoteJid = jidOf(payload.number);
  if (payload.number === account.absent) {
    return refused(400, "Bad Request", [{ jid: remoteJid, exists: false, number: payload.number }]);
  }
  if (!account.connected) return refused(400, "Bad Request", ["Error: Connection Closed"]);
  const key = { remoteJid, fromMe: true, id: ID() };
  const sent = { key, pushName: "", message: messageOf(payload), messageType: "viewOnceMessage", messageTimestamp: AT, status: "PENDING" };
  return { status: 201, body: sent, webhook: account.webhook, events: told(payload, key, account) };
}

const refused = (status, error, message) => ({ status, body: { status, error, response: { message } } });

/** message.schema.ts */
function schemaFaults(payload) {
  const faults = [];
  if (payload?.number === undefined) faults.push('instance requires property "number"');
  else if (typeof payload.number !== "string") faults.push("Invalid format");
  if (payload?.delay !== undefined && !Number.isInteger(payload.delay)) faults.push("Enter a value in milliseconds");
  for (const [index, button] of (payload?.buttons ?? []).entries()) {
    if (button.type === undefined) faults.push(`buttons[${index}] requires property "type"`);
    else if (!["reply", "copy", "url", "call", "pix"].includes(button.type)) {
      faults.push(`buttons[${index}].type is not one of enum values: reply,copy,url,call,pix`);
    }
  }
  return faults;
}

/** buttonMessage of whatsapp.baileys.service.ts */
function faultOf(buttons) {
  if (buttons.length === 0) return "At least one button is required";
  const isReply = ({ type }) => type === "reply";
  if (buttons.some(isReply)) {
    if (buttons.length > 3) return "Maximum of 3 reply buttons allowed";
    if (!buttons.every(isReply)) return "Reply buttons cannot be mixed with other button types";
  }
  return undefined;
}

/** createJid.ts */
function jidOf(number) {
  if (/@(g\.us|s\.whatsapp\.net|lid)$/.test(number)) return number;
  const bare = number.replace(/@c\.us$/, "").replace(/[\s+()-]/g, "");
  return bare.length >= 18 ? `${bare}@g.us` : `${bare}@s.whatsapp.net`;
}

/** What is shown: the title in bold, and the description below it. */
function messageOf({ title, description, footer, thumbnailUrl, buttons }) {
  const text = `*${title}*${description ? `\n\n${description}\n` : ""}`;
  if (text.includes("undefined")) throw new Error(`the reader would see ${text}`);
  // All that is no URL is decoded: `data:` would be decoded as well.
  if (thumbnailUrl !== undefined && !/^https?:\/\/[^/]+\./i.test(thumbnailUrl) && !/^[A-Za-z0-9+/]+={0,2}$/.test(thumbnailUrl)) {
    throw new Error("the picture would be broken");
  }
  const shown = buttons.map(({ displayText }) => {
    if (typeof displayText !== "string" || displayText === "") throw new Error("a button without a text");
    return { name: "quick_reply", buttonParamsJson: JSON.stringify({ display_text: displayText }) };
  });
  const interactiveMessage = { body: { text }, footer: { text: footer }, nativeFlowMessage: { buttons: shown } };
  return { viewOnceMessage: { message: { interactiveMessage } } };
}

/** The ways in which a message stands in an event: the status first, then each press in all layouts. */
function told({ buttons }, { remoteJid, id }, { instance, apiKey }) {
  const event = (name, data) => ({
    event: name,
    instance,
    data,
    destination: "https://hook.example",
    date_time: "2026-01-15T11:15:21.000Z",
    sender: "5511777777777@s.whatsapp.net",
    server_url: "https://evolution.example",
    apikey: apiKey,
  });
  const update = (status) => ({ messageId: "clx0database", keyId: id, remoteJid, fromMe: true, status, instanceId: "1" });
  const isGroup = remoteJid.endsWith("@g.us");
  const press = (message, more = {}, name = "messages.upsert") => {
    const people = isGroup ? { remoteJid, participant: LID, participantAlt: PERSON } : { remoteJid };
    const key = { ...people, fromMe: false, id: ID() };
    return event(name, { key, pushName: "João", message, messageTimestamp: AT, ...more });
  };
  const clicks = ({ id: button, displayText }) => {
    const contextInfo = { stanzaId: id, participant: "5511777777777@s.whatsapp.net" };
    const response = { selectedButtonId: button, selectedDisplayText: displayText, contextInfo };
    const template = { selectedId: button, selectedDisplayText: displayText, contextInfo };
    const paramsJson = JSON.stringify({ id: button, display_text: displayText });
    // Evolution GO
    const go = { selectedButtonID: button, Response: { SelectedDisplayText: displayText }, contextInfo: { stanzaID: id } };
    return [
      press({ buttonsResponseMessage: response }),
      press({ templateButtonReplyMessage: template }, { messageTimestamp: `${AT}` }, "MESSAGES_UPSERT"),
      press({ interactiveResponseMessage: { nativeFlowResponseMessage: { paramsJson }, contextInfo } }),
      press({ ephemeralMessage: { message: { buttonsResponseMessage: response } } }, {}, "messages-upsert"),
      press({ buttonsResponseMessage: go }),
      // On the Cloud channel the label comes alone.
      press({ conversation: displayText }, { messageType: "interactiveMessage", contextInfo }),
    ];
  };
  return [
    event("messages.update", update("SERVER_ACK")),
    event("messages.update", [update("DELIVERY_ACK")]),
    event("messages.update", { key: { id, remoteJid, fromMe: true }, update: { status: 4 } }),
    event("connection.update", { instance, state: "open" }),
    ...buttons.filter(({ type }) => type === "reply").flatMap(clicks),
  ];
}
