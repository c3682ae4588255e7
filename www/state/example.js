/** What the page starts with, in each language: a menu of three answers. */
const TEXTS = {
  en: ["How can we help you today?", "Open every day, 8 to 20", "Place an order", "Track my order", "Talk to a person"],
  es: ["¿Cómo podemos ayudarte hoy?", "Todos los días, de 8 a 20 h", "Hacer un pedido", "Seguir mi pedido", "Hablar con alguien"],
  "pt-BR": [
    "Como podemos ajudar hoje?",
    "Todos os dias, das 8h às 20h",
    "Fazer um pedido",
    "Acompanhar pedido",
    "Falar com alguém",
  ],
};

export function firstMessage(locale) {
  const [text, footer, order, track, person] = TEXTS[locale];
  return {
    to: "+5511999999999",
    text,
    footer,
    buttons: [
      { type: "reply", label: order, id: "order" },
      { type: "reply", label: track, id: "track" },
      { type: "reply", label: person, id: "person" },
    ],
  };
}

export const FIRST_TARGET = "ryzeapi/button";
