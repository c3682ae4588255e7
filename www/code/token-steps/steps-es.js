import catalogue from "../../texts/notes/es.json" with { type: "json" };

/** Dónde están los ids y los tokens, y qué hacer con lo que se copió. Los menús, como los escriben las páginas del proveedor. */
export default {
  /** What the library's catalogue says in English, by its words. The reference pages say it as well. */
  catalogue,
  warningsOpen: (count) => (count === 1 ? "Hay un aviso pendiente:" : `Hay ${count} avisos pendientes:`),
  andMore: (count) => `y ${count} más`,
  hints: {
    payload: "Lo que se envía al proveedor.",
    program: "Tus ids y tokens se leen de variables de entorno; ninguno aparece en este texto.",
  },
  notes: "Avisos del proveedor",
  title: (provider) => `Tres pasos hasta el token: ${provider}`,
  page: "Fuente",
  providers: {
    "z-api": {
      open: "Entra al panel de Z-API, ve a “Instances” y abre tu instancia.",
      find: "`instanceId` y `token` son el id y el token de la instancia. `clientToken` es el “Account Security Token”, en la pestaña “Security”; solo hace falta si lo activaste.",
    },
    ryzeapi: {
      open: "Ten a mano tu TokenAccount: RyzeAPI lo entrega una sola vez, al crear la cuenta.",
      find: "`token` es el TokenInstance, que viene en `data.token` en la respuesta de `POST /api/instance/new`; `instance` es el nombre de la instancia.",
    },
    moorse: {
      open: "Ten a mano el correo y la contraseña de tu cuenta de Moorse: con ellos se pide el token.",
      find: "`token` es lo que devuelve el inicio de sesión de Moorse; `integrationId` es el id de tu integración de WhatsApp. La biblioteca de Moorse obtiene ambos.",
    },
    meta: {
      open: "Abre el App Dashboard en developers.facebook.com/apps y, en él, tu aplicación con WhatsApp.",
      find: "En “API Setup” generas un `token` para hacer pruebas; para uso continuo, usa el de un usuario del sistema. `phoneNumberId` es el id del número que envía, no el número.",
    },
    "360dialog": {
      open: "Entra al 360Dialog Hub y elige el número que envía.",
      find: "`apiKey` sale del botón “Generate API key”. Se muestra una sola vez, y generar otra anula las anteriores.",
    },
    evolution: {
      open: "Accede al servidor donde corre tu Evolution API: `server` es su dirección.",
      find: "`apiKey` es el valor de `AUTHENTICATION_API_KEY` en el archivo `.env`; `instance` es el nombre que le diste a la instancia.",
    },
    uazapi: {
      open: "Mira la dirección de tu servidor de uazapi: `subdomain` es lo que va antes de `.uazapi.com`.",
      find: "`token` es el token de la instancia que envía, no el `admintoken`.",
    },
    whapi: {
      open: "Entra al panel de Whapi.Cloud y abre el canal que envía.",
      find: "`token` es el token de ese canal: cada canal tiene el suyo.",
    },
    "green-api": {
      open: "Entra a la consola de Green-API y abre tu instancia.",
      find: "Ahí están `idInstance` y `apiTokenInstance`, y también `apiUrl`, que solo hace falta si no es `https://api.green-api.com`.",
    },
  },
  set: {
    program: (names) => `Guárdalos en variables de entorno, de donde los lee el programa: ${names}.`,
    n8n: (names) =>
      `Guárdalos en variables de entorno de n8n: ${names}. Desde la versión 2, n8n solo las lee con \`N8N_BLOCK_ENV_ACCESS_IN_NODE=false\`.`,
    "node-red": (names) => `Guárdalos en variables de entorno de Node-RED: ${names}.`,
    payload: (method, url, headers) =>
      `Ponlos en el lugar de las llaves: envía el JSON por ${method} a ${url}${headers ? `, con el encabezado ${headers}` : ""}.`,
  },
  none: "Esta solicitud no pide ninguna variable de entorno.",
  onlyIf: (names) => `${names} (solo si la cuenta lo pide)`,
  and: "y",
  next: {
    payload: "Pégalo donde tu herramienta pida el cuerpo (body) de la solicitud.",
    n8n: "En n8n: pégalo en el lienzo con Ctrl+V o abre el menú ⋯ y elige “Import from File”.",
    "node-red": "En Node-RED: abre el menú, elige “Import” y pega el texto o elige el archivo.",
    curl: "Pégalo en una terminal o ejecuta el archivo: `sh send.sh`",
    powershell: "Pégalo en una ventana de PowerShell o ejecuta el archivo: `powershell -ExecutionPolicy Bypass -File send.ps1`",
    fetch: "Ejecuta el archivo en tu servidor: `node send.mjs`",
    python: "Ejecuta el archivo en tu servidor: `python3 send.py`",
    go: "Ejecuta el archivo en tu servidor: `go run send.go`",
  },
};
