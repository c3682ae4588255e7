import { addTexts } from "../botonera.js";
import ofIssues from "../botonera-texts/es.js";

addTexts(ofIssues);

const many = (count, one, more) => `${count} ${count === 1 ? one : more}`;

export default {
  title: "Botonera: botones de WhatsApp, escritos y revisados",
  tagline: "Mensajes de WhatsApp con botones: escribe, revisa y llévate la solicitud lista.",
  skip: "Ir al mensaje",
  sections: "Partes de esta página",
  compose: "Escribir",
  see: "Ver",
  check: "Revisar",
  compare: "Comparar",
  take: "Llevar",
  private: "Nada sale de tu navegador. La solicitud se muestra, nunca se envía.",
  language: "Idioma",
  theme: "Colores",
  themes: { auto: "Automático", light: "Claro", dark: "Oscuro" },
  close: "Cerrar",
  notLoaded: "Esta parte no se pudo cargar. Si hay internet, recarga la página.",

  undo: "Deshacer",
  redo: "Rehacer",
  undone: "Deshecho",
  redone: "Rehecho",
  noMore: "No hay nada más que deshacer o rehacer",

  target: "Enviar por",
  bestOf: (provider) => `${provider}: lo que sirva mejor`,
  lossWarn: "Enviar aunque falten las partes que este proveedor no lleva",
  views: "Formas de editar el mensaje",
  form: "Formulario",
  jsonLabel: "El mensaje en JSON",
  formWaits: "El texto JSON tiene un error. Corrígelo en la pestaña JSON o deshaz el cambio.",
  notObject: "El JSON no es un mensaje: un mensaje va entre `{` y `}`. Lo que escribas aquí comienza uno nuevo.",

  fields: {
    to: "Destinatario",
    "to.hint": "Un número con el código del país o el id de un grupo.",
    title: "Título",
    text: "Texto",
    footer: "Pie",
    media: "Imagen, video o documento",
    "media.type": "Qué es: imagen, video o documento",
    "media.url": "Dirección del archivo",
    "media.url.hint": "Un enlace que comienza con https://",
    delay: "Esperar antes de enviar (segundos)",
    quote: "Responde al mensaje con este id",
    "quote.messageId": "El id del mensaje al que este responde",
    "quote.hint": "El id que WhatsApp le dio al mensaje.",
    "quote.private": "Responder en privado",
    source: "De dónde viene el mensaje",
    "source.hint": "Un nombre para tus reportes.",
    type: "Al tocarlo",
    label: "Texto del botón",
    id: "Id de la respuesta",
    "id.hint": "Te dice qué botón se tocó.",
    url: "Página que abre",
    phone: "Número al que llama",
    code: "Código que copia",
  },
  kinds: { reply: "Envía una respuesta", url: "Abre una página", call: "Hace una llamada", copy: "Copia un código" },
  media: { image: "Imagen", video: "Video", document: "Documento" },
  noMedia: "Nada",
  optional: "opcional",
  more: "Más opciones",
  notCarried: (provider) => `${provider} no lo lleva`,
  counter: (count, most, unit) =>
    `${count} de ${most}${{ "code points": " caracteres", buttons: " botones", seconds: " segundos" }[unit] ?? ""}`,
  formatting: "Formato del texto",
  marks: { bold: "Negrita", italic: "Cursiva", strike: "Tachado", code: "Código" },
  buttons: "Botones",
  button: (number) => `Botón ${number}`,
  addButton: "Agregar un botón",
  remove: "Quitar",
  moveUp: "Subir",
  moveDown: "Bajar",
  drag: "Arrastra para mover",
  moved: (place, count) => `Ahora es el botón ${place} de ${count}`,
  removed: (number) => `Botón ${number} quitado`,

  phoneTheme: "Colores del teléfono",
  onWeb: "En WhatsApp Web",
  approximation: "Es una aproximación: los teléfonos y las versiones de WhatsApp varían.",
  preview: {
    captions: {
      phone: { light: "Teléfono, tema claro (aproximado)", dark: "Teléfono, tema oscuro (aproximado)" },
      web: { light: "WhatsApp Web, tema claro (aproximado)", dark: "WhatsApp Web, tema oscuro (aproximado)" },
    },
    kinds: { reply: "Responder", url: "Abrir página", call: "Llamar", copy: "Copiar código" },
    media: { image: "Imagen", video: "Video", document: "Documento" },
    loadPicture: (host) => `Cargar imagen de ${host}`,
    pictureFailed: "No se pudo cargar la imagen.",
    noText: "Todavía sin texto",
    noLabel: "Todavía sin texto del botón",
    ownLabel: "El texto propio del proveedor",
    answered: "Respuesta a un mensaje",
    answeredPrivately: "Respuesta en privado a un mensaje",
    more: (count) => (count === 1 ? "… y 1 botón más" : `… y ${count} botones más`),
    cut: "(la vista previa termina aquí)",
    notOnWeb: "No aparece en Web",
    webNote:
      "Junto con otros tipos, los botones de respuesta no aparecen en WhatsApp Web ni en WhatsApp Desktop, solo en el teléfono.",
  },

  verdict: (errors, warnings) => {
    const told = [errors && many(errors, "error", "errores"), warnings && many(warnings, "aviso", "avisos")]
      .filter(Boolean)
      .join(", ");
    return errors ? told : told ? `Ningún error, ${told}` : "Todo bien";
  },
  error: "Error",
  warning: "Aviso",
  errors: "Errores",
  warnings: "Avisos",
  repair: "Corregir",
  repairAll: "Corregir todo",
  sendWithout: "Enviar de todos modos",
  lossAccepted: "Desde ahora, lo que el proveedor no lleva queda fuera",
  repaired: "Corregido",
  docs: "Documentación",

  compareWaits: "El texto todavía no es JSON: no hay qué comparar.",
  compareHint: "El mismo mensaje con cada proveedor.",
  everywhere: (count) =>
    count === 1 ? "Un error impide el envío en todos: mira en Revisar." : `${count} errores impiden el envío en todos: mira en Revisar.`,
  endpoint: "Enviado por",
  outcome: "Lo que llega",
  carries: { whole: "Todo", changed: "De otra forma", "with-loss": "Con pérdidas", no: "No se puede" },
  makeTarget: "Elegir",
  isTarget: "Elegido",

  code: "Texto para copiar",
  takeWaits: "Todavía no hay nada que llevar: el mensaje tiene errores.",
  toChecks: "Ver los errores",
  payloadHint: "Lo que se envía al proveedor.",
  secretsHint: "Tus ids y tokens se leen de variables de entorno; ninguno aparece en este texto.",
  copy: "Copiar",
  copyLink: "Copiar el enlace",
  copied: "Copiado ✓",
  notCopied: "No se pudo copiar: selecciona el texto",
  notes: "Lo que el proveedor pide tener en cuenta",
  source: "Fuente",
  /** What the library's catalogue says in English, by its words. */
  catalogue: {
    "Never call the API from a browser or an app: the instance's id and token stand in the URL.":
      "Nunca llames a la API desde un navegador o una aplicación: el id y el token de la instancia están en la URL.",
    "Whether buttons are shown depends on the kind of account and chat, and the terms for buttons must be accepted in the panel.":
      "Los botones se muestran o no según el tipo de cuenta y de chat, y hay que aceptar los términos de los botones en el panel.",
    "The answer 200 means that the message is queued, not that it was delivered.":
      "La respuesta 200 significa que el mensaje está en la cola, no que fue entregado.",
    "Sending is not idempotent: a request sent twice is a message sent twice.":
      "Cada solicitud es un envío: la misma, enviada dos veces, son dos mensajes.",
    "Old phones may show the buttons as an ordinary text.":
      "Los teléfonos antiguos pueden mostrar los botones como un texto común.",
    "A click brings back the button's title, not its id: give each button a title of its own.":
      "Al tocar un botón vuelve su título, no su id: dale a cada botón un título distinto.",
    "Messages with buttons can be sent within 24 hours of the user's last message only; later they fail with 131047.":
      "Los mensajes con botones solo se pueden enviar hasta 24 horas después del último mensaje del usuario; más tarde fallan con el error 131047.",
    "The answer 200 means that the message was accepted; it may fail later, which a webhook tells.":
      "La respuesta 200 significa que el mensaje fue aceptado; todavía puede fallar después, y un webhook lo avisa.",
    "Meta verifies a webhook with a `GET`: answer it with `hub.challenge`. What it posts is signed in the header `X-Hub-Signature-256`: check that before you read an event.":
      "Meta verifica el webhook con un `GET`: responde con el valor de `hub.challenge`. Lo que envía viene firmado en el encabezado `X-Hub-Signature-256`: comprueba la firma antes de leer un evento.",
    "Payloads, answers and webhooks are those of Meta's interface. The older host `waba.360dialog.io` was that of an interface that ended on 2025-10-23.":
      "Los payloads, las respuestas y los webhooks son los de la interfaz de Meta. El servidor anterior, `waba.360dialog.io`, era de una interfaz que terminó el 23/10/2025.",
    "Messages with buttons cannot be sent to groups.":
      "Los mensajes con botones no se pueden enviar a grupos.",
    "Where in the body 360dialog's own error texts stand is not shown: they are looked for wherever they may be.":
      "La documentación no muestra en qué parte del cuerpo están los textos de error de 360dialog: se buscan donde suelen estar.",
    "The vendor calls buttons discontinued outside the Cloud channel.":
      "El fabricante da por descontinuados los botones fuera del canal Cloud.",
    "A message may be taken with 201 and yet never be shown, or on the web alone.":
      "Un mensaje puede aceptarse con 201 y aun así no mostrarse nunca, o solo en la web.",
    "What it posts to webhooks carries the API key: keep the bodies as secret as the key itself.":
      "Lo que envía a los webhooks trae la clave de la API: guarda esos datos con el mismo secreto que la clave.",
    "Never call the API from a browser or an app: the instance's token stands in the URL.":
      "Nunca llames a la API desde un navegador o una aplicación: el token de la instancia va en la URL.",
    "Both methods are in beta: they may change, and may not work every time. Buttons go to personal chats only.":
      "Los dos métodos están en versión beta: pueden cambiar y no siempre funcionan. Los botones solo llegan a chats individuales.",
    "One message has either reply buttons or buttons that copy, call and open links, never both.":
      "Un mensaje tiene botones de respuesta o botones de copiar, de llamada y de enlace, nunca ambos.",
    "The answer 200 means that the message is in the instance's queue, not that it was delivered.":
      "La respuesta 200 significa que el mensaje está en la cola de la instancia, no que se haya entregado.",
    "The provider calls its buttons not stable: they may arrive as plain text, or not be tappable. It recommends polls in their place.":
      "El proveedor avisa que sus botones no son estables: pueden llegar como texto simple o no responder al toque. En su lugar recomienda encuestas.",
    "The page warns that buttons and lists may stop working at any time.":
      "La página advierte que los botones y las listas pueden dejar de funcionar en cualquier momento.",
    "Resellers run the same API on hosts of their own: give theirs as `baseUrl`.":
      "Los revendedores usan la misma API en servidores propios: indica el suyo en `baseUrl`.",
    "What it posts to webhooks carries the instance's token: keep the bodies as secret as the token itself.":
      "Lo que envía a los webhooks trae el token de la instancia: guarda esos datos con el mismo secreto que el token.",
  },

  bring: "Traer",
  looksLike: (endpoint) => `Esto parece el JSON de ${endpoint}, no un mensaje.`,
  tooLarge: "Es demasiado grande para ser un mensaje.",

  share: "Compartir",
  shareHint: "Quien abra este enlace ve el mensaje. Está en el enlace mismo y no se guarda en ningún lugar.",
  shareRecipient: "Con el número del destinatario",
  shareWaits: "El texto JSON tiene un error. Corrígelo primero; después se puede compartir.",
  shareNot: "Esto no es un mensaje; solo se comparten mensajes.",
  link: "Enlace",
  linkWithoutRecipient: "El enlace no trae el número de quien va a recibir el mensaje: escríbelo.",
  badLink: {
    empty: "El enlace no trae ningún mensaje.",
    version: "El enlace se hizo con una versión más nueva de esta página. Recarga la página e inténtalo de nuevo.",
    broken: "El enlace está dañado; tal vez le falta una parte. Tu mensaje no cambió.",
    "too-long": "El enlace es demasiado largo para leerlo. Tu mensaje no cambió.",
  },

  examples: "Ejemplos",
  startEmpty: "Comenzar con un mensaje vacío",
  byTask: "Para una tarea",
  byProvider: "De las páginas de los proveedores",
  tasks: {
    menu: "Menú",
    order: "Seguimiento de pedido",
    coupon: "Cupón",
    code: "Código de un solo uso",
    promotion: "Promoción con imagen",
  },
};
