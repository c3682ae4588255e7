// The messages that are judged: good ones, varied by their index so that no cache answers, and bad ones. All are made anew by each
// call, the same ones in every run.

/** Numbers that look random and are the same in every run. */
function dice(seed) {
  let state = (seed * 2654435761 + 97) >>> 0;
  return (most) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * most);
  };
}

const TEXTS = [
  "Olá! Em que podemos ajudar?",
  "Sua consulta é amanhã às 14h. Você confirma?",
  "Seu pedido saiu para entrega e chega hoje, até as 18h.",
  "¿Recibiste tu pedido? Cuéntanos qué tal estuvo, para que podamos mejorar.",
  "Your table for four is ready. See you at eight!",
  "Escolha o setor com que você quer falar:\n\n*Vendas*, *suporte* ou \"financeiro\".",
];
const TITLES = ["Atendimento", "Pedido nº 1234", "Help desk", "Pesquisa de satisfação"];
const FOOTERS = ["Respondemos em até uma hora", "Obrigado pela preferência!", "We answer within an hour"];
const LABELS = ["Vendas", "Suporte técnico", "Financeiro", "Confirmar", "Não poderei ir", "Talk to sales"];

function recipient(index, roll) {
  const local = String(10_000_000 + ((index * 7919) % 89_999_999));
  switch (roll(5)) {
    case 0:
      return `+55 (11) 9${local.slice(0, 4)}-${local.slice(4)}`;
    case 1:
      return `1203630195${local}@g.us`;
    default:
      return `+55119${local}`;
  }
}

/** Those that stand next to each other have labels of their own. */
const reply = (index, roll) => ({ type: "reply", label: LABELS[index % LABELS.length], id: `option_${index}_${roll(1000)}` });
const url = (index, roll) => ({ type: "url", label: "Abrir o boleto", url: `https://example.com/boletos/${index}?origem=${roll(1000)}` });
const call = (index, roll) => ({ type: "call", label: "Ligar para nós", phone: `+5511${30_000_000 + index + roll(1000)}` });
const copy = (index, roll) => ({ type: "copy", label: "Copiar o código", code: `PIX-${index}-${roll(1000)}` });

/** A short text and one button. */
export function small(index) {
  const roll = dice(index + 1);
  return {
    to: recipient(index, roll),
    text: `${TEXTS[roll(TEXTS.length)]} ${index}`,
    buttons: [reply(index, roll)],
  };
}

/** A title or a picture's URL, a text, a footer and three buttons; of some a delay, a quote, a source. */
export function typical(index) {
  const roll = dice(index + 1);
  const message = { to: recipient(index, roll) };
  if (roll(5)) message.title = TITLES[roll(TITLES.length)];
  else message.media = { type: "image", url: `https://example.com/imagens/${index}.jpg` };
  message.text = `${TEXTS[roll(TEXTS.length)]} ${TEXTS[roll(TEXTS.length)]} (${index})`;
  message.footer = FOOTERS[roll(FOOTERS.length)];
  message.buttons = roll(2)
    ? [reply(index, roll), reply(index + 1, roll), reply(index + 2, roll)]
    : [url(index, roll), call(index, roll), copy(index, roll)];
  if (!roll(4)) message.delay = 1 + roll(20);
  if (!roll(4)) message.quote = roll(2) ? { messageId: `3EB0C767D82B${index}`, private: true } : { messageId: `3EB0C767D82B${index}` };
  if (!roll(4)) message.source = "crm";
  return message;
}

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** A message with a picture in it, of so many characters. */
export function pictured(index, characters) {
  const roll = dice(index + 1);
  const some = Array.from({ length: 64 }, () => ALPHABET[roll(64)]).join("");
  const data = some.repeat(Math.ceil(characters / 64)).slice(0, characters - (characters % 4));
  return {
    to: recipient(index, roll),
    text: `${TEXTS[roll(TEXTS.length)]} ${index}`,
    // As it comes out of a parser: one flat text, not one that is put together when it is first read.
    media: { type: "image", url: JSON.parse(JSON.stringify(`data:image/png;base64,${data}`)) },
    buttons: [reply(index, roll), reply(index + 1, roll)],
  };
}

/** A picture of 100 KB. */
export const large = (index) => pictured(index, 100_000);

/** Seven faults, each at another place. */
export function faulty(index) {
  const roll = dice(index + 1);
  return {
    to: `phone-${index}`,
    text: "   ",
    footer: index,
    buttons: [
      { type: "reply", label: "", id: `option_${index}` },
      { type: "url", label: LABELS[roll(LABELS.length)], url: `example ${index}` },
      { type: "call", label: "Ligar para nós", phone: `ramal ${index}` },
    ],
    delay: -1 - index,
  };
}

/** What makes a typical message bad, each in its own way. */
export const FAULTS = {
  "to missing": (message) => delete message.to,
  "to a number": (message) => (message.to = 5511999999999),
  "to letters": (message) => (message.to = "someone"),
  "to too short": (message) => (message.to = "+551199"),
  "to too long": (message) => (message.to = "+5511999999999999"),
  "text missing": (message) => delete message.text,
  "text blank": (message) => (message.text = " \n"),
  "text a number": (message) => (message.text = 5),
  "footer a boolean": (message) => (message.footer = false),
  "buttons missing": (message) => delete message.buttons,
  "buttons a text": (message) => (message.buttons = "none"),
  "buttons empty": (message) => (message.buttons = []),
  "four buttons": (message, index) => (message.buttons = [0, 1, 2, 3].map((at) => reply(index + at, dice(at)))),
  "a button of no kind": (message) => (message.buttons[1].type = "press"),
  "a button's type missing": (message) => delete message.buttons[0].type,
  "a label missing": (message) => delete message.buttons[2].label,
  "a label empty": (message) => (message.buttons[0].label = ""),
  "no id": (message) => (message.buttons = [{ type: "reply", label: "Vendas" }]),
  "no link": (message) => (message.buttons = [{ type: "url", label: "Abrir", url: "example" }]),
  "a link missing": (message) => (message.buttons = [{ type: "url", label: "Abrir" }]),
  "no phone": (message) => (message.buttons = [{ type: "call", label: "Ligar", phone: "12" }]),
  "no code": (message) => (message.buttons = [{ type: "copy", label: "Copiar", code: "" }]),
  "delay negative": (message) => (message.delay = -1),
  "delay a text": (message) => (message.delay = "soon"),
  "media without a type": (message) => {
    delete message.title;
    message.media = { url: "https://example.com/a.png" };
  },
  "media of no kind": (message) => {
    delete message.title;
    message.media = { type: "hologram", url: "https://example.com/a.png" };
  },
  "title beside media": (message) => {
    message.title = "Atendimento";
    message.media = { type: "image", url: "https://example.com/a.png" };
  },
  "a quote of nothing": (message) => (message.quote = {}),
  "a source that is a list": (message) => (message.source = []),
  "a member that nobody knows": (message) => (message.colour = "green"),
  "the same in a button": (message) => (message.buttons[1].colour = "green"),
};

/** The `index`th bad message: a typical one with each fault in turn, and with the next one too in every other round. */
export function bad(index) {
  const faults = Object.values(FAULTS);
  const message = typical(index);
  faults[index % faults.length](message, index);
  return message;
}
