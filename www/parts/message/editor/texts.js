/** What the editor itself says, by language; in `phrases` what CodeMirror says in English, by its words. */
export const TEXTS = {
  en: {
    hint: "Control and space bar offer what may stand here. F8 leads to the next problem. The tab key and Escape leave the editor.",
    required: "required",
    phrases: {
      Completions: "What may stand here",
      "Control character": "Control character",
      Diagnostics: "What is wrong",
      "No diagnostics": "Nothing is wrong",
      "Selection deleted": "Selection deleted",
      close: "close",
    },
  },
  "pt-BR": {
    hint: "Control e barra de espaço oferecem o que pode ficar aqui. F8 leva ao próximo problema. Tab e Esc saem do editor.",
    required: "obrigatório",
    phrases: {
      Completions: "O que pode ficar aqui",
      "Control character": "Caractere de controle",
      Diagnostics: "O que está errado",
      "No diagnostics": "Nada está errado",
      "Selection deleted": "Seleção apagada",
      close: "fechar",
    },
  },
  es: {
    hint: "Control y barra espaciadora ofrecen lo que puede ir aquí. F8 lleva al siguiente problema. Tab y Esc salen del editor.",
    required: "obligatorio",
    phrases: {
      Completions: "Lo que puede ir aquí",
      "Control character": "Carácter de control",
      Diagnostics: "Lo que está mal",
      "No diagnostics": "Nada está mal",
      "Selection deleted": "Selección borrada",
      close: "cerrar",
    },
  },
};

/** The page's own words for a member or one of its values. */
export const describedBy =
  ({ fields = {}, kinds = {}, media = {}, buttons }) =>
  (names, value) => {
    const [outer, ...rest] = names;
    if (outer === "buttons" && !rest.length && value === undefined) return buttons;
    if (value === undefined) return fields[(outer === "buttons" ? rest : names).join(".")];
    const words = { "buttons.type": kinds, buttons: kinds, "media.type": media }[names.join(".")] ?? {};
    return Object.hasOwn(words, value) ? words[value] : undefined;
  };
