// Z-API, as its pages have it:
//   https://developer.z-api.io/message/send-button-otp
//   https://developer.z-api.io/en/message/send-button-actions
//   https://developer.z-api.io/message/send-button-list, …-image, …-video: one path
//   https://developer.z-api.io/security/client-token, …/security/ip-block
//   https://developer.z-api.io/webhooks/on-message-received, …/en/webhooks/on-message-send-examples

import { randomBytes } from "node:crypto";

/**
 * An account. A `clientToken` is asked for once there is one; `status` is that of texts that the pages show without one, and
 * `deliveryError` what the DeliveryCallback tells.
 */
export const account = {
  id: "instanceId",
  defaults: () => ({ clientToken: null, status: 403, blockedIp: null, deliveryError: null, connected: true }),
};

const ID = () => randomBytes(16).toString("hex").toUpperCase();
const BUSINESS = "554499999999";
const PERSON = "5544999999999";

export function answer({ method, path, headers, body }, accounts) {
  const [instances, instanceId, token, secret, endpoint, ...rest] = path;
  const judge = judges[endpoint];
  if (instances !== "instances" || token !== "token" || !judge || rest.length > 0) return undefined;
  // "verifique se você enviou o POST ou GET": the page shows no body.
  if (method !== "POST") return { status: 405 };
  // "certifique de adicionar na headers da requisição o Content-Type": nor here.
  if (!/^application\/json\b/.test(headers["content-type"] ?? "")) return { status: 415 };

  const account = accounts.get(instanceId);
  // The pages show no answer for this one.
  if (account?.token !== secret) return refused(401, "Unauthorized");
  // The pages show these texts without a status.
  if (account.blockedIp) return refused(account.status, `${account.blockedIp} not allowed`);
  const given = headers["client-token"];
  if (account.clientToken !== null && given === undefined) return refused(account.status, "null not allowed");
  if (account.clientToken !== null && given !== account.clientToken) return refused(403, `Client-Token ${given} not allowed`);

  let payload;
  try {
    payload = JSON.parse(body);
  } catch {
    return refused(400, "the body is no JSON");
  }
  // The pages state these rules, but no text for who breaks them.
  const fault = judge(payload);
  if (fault) return refused(400, fault);

  const [zaapId, messageId] = [ID(), ID()];
  // "id … tem o mesmo valor do messageId"
  const accepted = { status: 200, body: { zaapId, messageId, id: messageId }, webhook: account.webhook };
  // The queue takes messages of an instance that is not connected; nothing is sent, and nothing told.
  return { ...accepted, events: account.connected ? told(account, payload, zaapId, messageId) : [] };
}

const refused = (status, error) => ({ status, body: { error } });

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value) => typeof value === "string" && value !== "";
/** "Envie somente números, sem formatação ou máscara", or the id of a group, old or new, a newsletter or a LID. */
const isRecipient = (phone) => isText(phone) && /^(\d+|\d+-group|\d+-\d+|\d+@newsletter|\d+@lid)$/.test(phone);
/** "Image link or Base64" */
const isImage = (image) => isText(image) && /^(https?:\/\/.|data:image\/[a-z+]+;base64,.)/i.test(image);
/** The same of a video */
const isVideo = (video) => isText(video) && /^(https?:\/\/.|data:video\/[a-z0-9]+;base64,.)/i.test(video);

/** The first fault of an object: a required attribute that is not as it should be, an optional one, or one of no page. */
function faultOf(value, required, optional) {
  if (!isObject(value)) return "an object is wanted";
  const rules = { ...required, ...optional };
  for (const [name, is] of Object.entries(rules)) {
    if ((name in value || name in required) && !is(value[name])) return `${name} is not as the page has it`;
  }
  const unknown = Object.keys(value).find((name) => !(name in rules));
  return unknown && `${unknown} stands on no page`;
}

const judgeOtp = (payload) =>
  faultOf(payload, { phone: isRecipient, message: isText, code: isText }, { image: isImage, buttonText: isText });

function judgeActions(payload) {
  const required = { phone: isRecipient, message: isText, buttonActions: (list) => Array.isArray(list) && list.length > 0 };
  const optional = { title: isText, footer: isText, image: isImage, delayMessage: isDelay };
  return faultOf(payload, required, optional) ?? payload.buttonActions.map(judgeAction).find((fault) => fault);
}

/** The list is all that the pages of text, picture and video differ in; none has two media. */
function judgeList(payload) {
  const fault = faultOf(payload, { phone: isRecipient, message: isText, buttonList: isObject }, { delayMessage: isDelay });
  if (fault) return fault;
  const { buttonList } = payload;
  if (buttonList.image !== undefined && buttonList.video !== undefined) return "image and video stand on no page together";
  const isList = (list) => Array.isArray(list) && list.length > 0;
  return (
    faultOf(buttonList, { buttons: isList }, { image: isImage, video: isVideo }) ??
    buttonList.buttons.map((button) => faultOf(button, { label: isText }, { id: isText })).find((fault) => fault)
  );
}

const judges = { "send-button-otp": judgeOtp, "send-button-actions": judgeActions, "send-button-list": judgeList };

/** A number, "1~15" */
const isDelay = (delay) => typeof delay === "number" && delay >= 1 && delay <= 15;

function judgeAction(action) {
  const its = {
    CALL: { phone: (phone) => isText(phone) && /^\+?\d+$/.test(phone) },
    // "must start with http:// or https://"; the case of a scheme never matters (RFC 3986).
    URL: { url: (url) => isText(url) && /^https?:\/\/./i.test(url) },
    REPLY: {},
  }[action?.type];
  return its ? faultOf(action, { type: isText, label: isText, ...its }, { id: isText }) : "type is not CALL, URL or REPLY";
}

/** What the webhooks tell of a message that went out, and of the person who then presses each of its reply buttons. */
function told(account, payload, zaapId, messageId) {
  const { instanceId } = account;
  const { phone } = payload;
  const isGroup = /-/.test(phone);
  const delivery = { phone, zaapId, messageId, instanceId, momment: 1634645370000, type: "DeliveryCallback" };
  if (account.deliveryError) return [{ ...delivery, error: account.deliveryError }];
  const status = (status, momment) => {
    return { instanceId, status, ids: [messageId], momment, phoneDevice: 0, phone, type: "MessageStatusCallback", isGroup };
  };
  const statuses = [
    delivery,
    status("SENT", 1634645371000),
    status("RECEIVED", 1634645372000),
    status("READ", 1634645373000),
    status("READ_BY_ME", 1634645374000),
  ];
  const received = (more) => ({
    isStatusReply: false,
    senderLid: "81896604192873@lid",
    connectedPhone: BUSINESS,
    waitingMessage: false,
    isEdit: false,
    isGroup,
    isNewsletter: false,
    instanceId,
    messageId: ID(),
    phone,
    fromMe: false,
    momment: 1634645380000,
    status: "RECEIVED",
    chatName: "Nome",
    senderPhoto: "https://",
    senderName: "Nome",
    participantPhone: isGroup ? PERSON : null,
    participantLid: null,
    photo: "https://",
    broadcast: false,
    forwarded: false,
    type: "ReceivedCallback",
    ...more,
  });
  if (payload.code !== undefined) {
    // "Exemplo de retorno de template de botão OTP": the message itself comes by, and nobody has pressed anything.
    const url = `https://www.whatsapp.com/otp/code/?otp_type=COPY_CODE&code=${encodeURIComponent(payload.code)}`;
    const urlButton = { displayText: payload.buttonText ?? "Copiar código", url };
    const hydratedButtons = [{ urlButton, index: 0 }];
    return [...statuses, received({ hydratedTemplate: { message: payload.message, hydratedButtons } })];
  }
  const clicks = (payload.buttonList?.buttons ?? payload.buttonActions.filter(({ type }) => type === "REPLY"))
    // What comes back for a button without an id, no page says.
    .filter(({ id }) => id !== undefined)
    .map(({ id: buttonId, label: message }) => {
      return received({ referenceMessageId: messageId, buttonsResponseMessage: { buttonId, message } });
    });
  return [...statuses, ...clicks];
}
