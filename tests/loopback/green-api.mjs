// Green-API, as its pages have it: https://green-api.com/en/docs/api/sending/SendInteractiveButtonsReply and …/SendInteractiveButtons,
// and those of its webhooks. Where the words of an error stand in the body, no page shows.

import { randomUUID } from "node:crypto";

/** An instance. Errors stand in one of four places; a status in place of an answer, or a quota that is used up, can be set. */
export const account = { id: "idInstance", defaults: () => ({ errors: "message", authorized: true }) };

/** "There can be no more than 3 buttons in one message", "The button name can have no more than 25 characters". */
const MOST_BUTTONS = 3;
const LONGEST_NAME = 25;
/** "Maximum length 20000 characters", of one method. */
const LONGEST_BODY = 20_000;

export function answer({ method, path, body }, accounts) {
  const [instance, name, apiTokenInstance, ...rest] = path;
  const isReply = name === "sendInteractiveButtonsReply";
  if (method !== "POST" || rest.length > 0 || !(isReply || name === "sendInteractiveButtons")) return undefined;

  const account = accounts.get(instance.replace(/^waInstance/, ""));
  if (!instance.startsWith("waInstance") || !account) return { status: 401 };
  if (apiTokenInstance !== account.apiTokenInstance) return refused(account, 401, "Unauthorized");
  if (account.status) return { status: account.status };
  if (account.quota) return { status: 466, body: account.quota };
  if (!account.authorized) return refused(account, 400, "instance is starting or not authorized");
  let payload;
  try {
    payload = JSON.parse(body);
  } catch {
    return refused(account, 400, "Validation failed. Details: Unexpected token");
  }
  const fault = faultOf(payload, isReply);
  if (fault) return refused(account, 400, `Validation failed. Details: ${fault}`);
  const idMessage = randomUUID().replaceAll("-", "").slice(0, 20).toUpperCase();
  return { status: 200, body: { idMessage }, webhook: account.webhook, events: told(payload, isReply, idMessage, account) };
}

const refused = ({ errors }, status, words) => ({ status, body: errors === "text" ? words : { statusCode: status, [errors]: words } });

const isText = (value) => typeof value === "string" && value !== "";
const longer = (text, most) => [...text].length > most;

function faultOf({ chatId, header, body, footer, buttons, quotedMessageId, ...rest }, isReply) {
  if (Object.keys(rest).length > 0) return `'${Object.keys(rest)[0]}' is not allowed`;
  if (!isText(chatId)) return "'chatId' is required";
  // "to personal chats"
  if (!/^[1-9]\d{7,14}@c\.us$/.test(chatId)) return "'chatId' is invalid";
  if (!isText(body)) return "'body' is required";
  if (!isReply && longer(body, LONGEST_BODY)) return "'body' is too long";
  for (const [name, text] of Object.entries({ header, footer, quotedMessageId })) {
    if (text !== undefined && typeof text !== "string") return `'${name}' must be a string`;
  }
  if (buttons === undefined) return "'buttons' is required";
  if (!Array.isArray(buttons) || buttons.length === 0 || buttons.length > MOST_BUTTONS) return "'buttons' must have 1 to 3 items";
  for (const button of buttons) {
    const fault = faultOfButton(button, isReply);
    if (fault) return fault;
  }
  return undefined;
}

/** The member that a button of each type is there for. */
const OWN = { copy: "copyCode", call: "phoneNumber", url: "url" };

function faultOfButton({ buttonId, buttonText, type, ...own }, isReply) {
  if (!isText(buttonId)) return "'buttonId' is required";
  if (!isText(buttonText)) return "'buttonText' is required";
  if (longer(buttonText, LONGEST_NAME)) return "'buttonText' is too long";
  const needed = OWN[type];
  if (isReply ? type !== undefined : needed === undefined) return "'type' is invalid";
  const names = Object.keys(own);
  const wanted = isReply ? [] : [needed];
  if (names.join() !== wanted.join()) return `'${wanted[0] ?? names[0]}' is invalid`;
  if (type === "call" && !/^[1-9]\d{7,14}$/.test(own.phoneNumber)) return "'phoneNumber' is invalid";
  return type === "url" && !/^https?:\/\//i.test(own.url) ? "'url' is invalid" : undefined;
}

/** The message itself, its fate, and each button of it that can be pressed, in every layout that pages and public code show. */
function told({ chatId, body, footer, header, buttons }, isReply, idMessage, { idInstance }) {
  const envelope = (typeWebhook, timestamp, more) => ({
    typeWebhook,
    instanceData: { idInstance, wid: "5511888888888@c.us", typeInstance: "whatsapp" },
    timestamp,
    ...more,
  });
  const senderData = { chatId, sender: chatId, senderName: "John", senderContactName: "John Doe" };
  const typeMessage = isReply ? "interactiveButtonsReply" : "interactiveButtons";
  const shown = { titleText: header, contentText: body, footerText: footer, buttons };
  const sent = { senderData, messageData: { typeMessage, [typeMessage]: shown }, idMessage };
  const fate = (status, at) => envelope("outgoingMessageStatus", at, { chatId, idMessage, status, sendByApi: true });
  const pressed = (typeMessage, name, reply) => {
    const messageData = { typeMessage, [name]: { stanzaId: idMessage, ...reply } };
    return envelope("incomingMessageReceived", 1656315272, { idMessage: randomUUID(), senderData, messageData });
  };
  const layouts = ({ buttonId, buttonText }, selectedIndex) => {
    const simple = { selectedButtonId: buttonId, selectedButtonText: buttonText };
    const template = { selectedIndex, selectedId: buttonId, selectedDisplayText: buttonText };
    return [
      pressed("buttonsResponseMessage", "buttonsResponseMessage", simple),
      pressed("templateButtonReplyMessage", "templateButtonReplyMessage", template),
      pressed("templateButtonsReplyMessage", "templateButtonReplyMessage", template),
      pressed("interactiveButtonsResponse", "interactiveButtonsResponse", template),
    ];
  };
  return [
    envelope("outgoingAPIMessageReceived", 1656315270, sent),
    fate("sent", 1656315270),
    fate("delivered", 1656315271),
    fate("read", 1656315271),
    // "buttons that return text to the chat": the others bring nothing back.
    ...(isReply ? buttons.flatMap(layouts) : []),
  ];
}
