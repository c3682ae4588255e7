/**
 * The pages that say where a provider's ids and tokens are found: `open`, where one begins, and `find`, what tells the rest. A page
 * that has a twin in the reader's language is named for each of them.
 *
 * @type {Record<string, { open: string | Record<string, string>, find: string | Record<string, string> }>}
 */
export const SOURCES = {
  "z-api": {
    open: {
      en: "https://developer.z-api.io/en/message/send-button-actions",
      "pt-BR": "https://developer.z-api.io/quickstart/authentication",
      es: "https://developer.z-api.io/en/message/send-button-actions",
    },
    find: {
      en: "https://developer.z-api.io/en/security/client-token",
      "pt-BR": "https://developer.z-api.io/security/client-token",
      es: "https://developer.z-api.io/en/security/client-token",
    },
  },
  ryzeapi: {
    open: "https://docs.ryzeapi.cloud/en/guide/authentication",
    find: "https://docs.ryzeapi.cloud/en/guide/authentication",
  },
  moorse: {
    open: "https://github.com/moorseio/moorse-sdk",
    find: "https://pypi.org/project/moorse/",
  },
  meta: {
    open: "https://developers.facebook.com/documentation/business-messaging/whatsapp/get-started",
    find: "https://developers.facebook.com/documentation/development/create-an-app/whatsapp-use-case",
  },
  "360dialog": {
    open: "https://docs.360dialog.com/docs/hub/api-key",
    find: "https://docs.360dialog.com/docs/hub/api-key",
  },
  evolution: {
    open: {
      en: "https://doc.evolution-api.com/v2/en/install/docker",
      "pt-BR": "https://doc.evolution-api.com/v2/pt/install/docker",
      es: "https://doc.evolution-api.com/v2/en/install/docker",
    },
    find: {
      en: "https://doc.evolution-api.com/v2/en/env",
      "pt-BR": "https://doc.evolution-api.com/v2/pt/env",
      es: "https://doc.evolution-api.com/v2/en/env",
    },
  },
  uazapi: {
    open: "https://docs.uazapi.com/endpoint/post/send~menu",
    find: "https://docs.uazapi.com/endpoint/post/send~menu",
  },
  whapi: {
    open: "https://support.whapi.cloud/help-desk/sending/send-message-with-buttons",
    find: "https://support.whapi.cloud/help-desk/partner-documentation/partner-documentation/channel-creation",
  },
  "green-api": {
    open: "https://console.green-api.com/",
    find: "https://green-api.com/en/docs/request-format",
  },
};

/** Where a tool that runs without a program says how it is given what only its owner knows. */
export const TOOLS = {
  n8n: "https://docs.n8n.io/deploy/host-n8n/configure-n8n/basic-configuration/use-environment-variables/security/",
  "node-red": "https://nodered.org/docs/user-guide/environment-variables",
};
