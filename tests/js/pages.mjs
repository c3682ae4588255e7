// Samples of the providers' pages, for each endpoint, as tests/fixtures has them: the message that says the same, and what
// the page shows.

export const samples = [
  {
    endpoint: "ryzeapi/button",
    source: "https://docs.ryzeapi.cloud/es/api/messages/buttons",
    message: {
      to: "5511999999999",
      text: "Flash sale: 30% OFF on annual subscriptions.",
      media: { type: "image", url: "https://example.com/img/promo.jpg" },
      footer: "Valid until 11:59pm today",
      buttons: [
        { type: "reply", label: "Subscribe now", id: "promo_subscribe" },
        { type: "reply", label: "See details", id: "promo_details" },
      ],
    },
    payload: {
      number: "5511999999999",
      contentText: "Flash sale: 30% OFF on annual subscriptions.",
      footerText: "Valid until 11:59pm today",
      mediaUrl: "https://example.com/img/promo.jpg",
      mediaType: "IMAGE",
      buttons: [
        { id: "promo_subscribe", displayText: "Subscribe now", type: "REPLY" },
        { id: "promo_details", displayText: "See details", type: "REPLY" },
      ],
    },
    url: "https://ryzeapi.cloud/api/message/button/{instance}",
  },
  {
    endpoint: "ryzeapi/button",
    source: "https://docs.ryzeapi.cloud/es/api/messages/buttons",
    message: {
      to: "5511999999999",
      text: "Choose how you want to proceed:",
      title: "Order #12345 confirmed",
      footer: "Coupon valid for 24h",
      buttons: [
        { type: "url", label: "Track order", url: "https://store.example.com/order/12345" },
        { type: "call", label: "Talk to support", phone: "+551130000000" },
        { type: "copy", label: "Copy coupon", code: "RYZE10" },
      ],
    },
    payload: {
      number: "5511999999999",
      headerText: "Order #12345 confirmed",
      contentText: "Choose how you want to proceed:",
      footerText: "Coupon valid for 24h",
      buttons: [
        { id: "https://store.example.com/order/12345", displayText: "Track order", type: "URL" },
        { id: "+551130000000", displayText: "Talk to support", type: "CALL" },
        { id: "RYZE10", displayText: "Copy coupon", type: "COPY" },
      ],
    },
    url: "https://ryzeapi.cloud/api/message/button/{instance}",
  },
  {
    endpoint: "moorse/send-buttons",
    source: "https://moorse.readme.io/reference/enviar-mensagem-com-botões",
    message: {
      to: "558388334086",
      text: "Sua opinião é sempre bem-vinda :)\nConta pra gente: você conseguiu achar o que procurava aqui?",
      buttons: [
        { type: "reply", label: "<Button 1>", id: "id1" },
        { type: "reply", label: "<Button 2>", id: "id2" },
        { type: "reply", label: "<Button 3>", id: "id3" },
      ],
    },
    payload: {
      buttonsId: [
        { id: "id1", title: "<Button 1>" },
        { id: "id2", title: "<Button 2>" },
        { id: "id3", title: "<Button 3>" },
      ],
      title: "Sua opinião é sempre bem-vinda :)\nConta pra gente: você conseguiu achar o que procurava aqui?",
      to: "558388334086",
    },
    url: "https://api.moorse.io/v2/whatsapp/{integrationId}/send-buttons",
  },
  {
    endpoint: "z-api/send-button-actions",
    source: "https://developer.z-api.io/en/message/send-button-actions",
    message: {
      to: "551199999999",
      text: "a message",
      title: "if you want to add a title",
      media: { type: "image", url: "https://app.z-api.io/logos/zapi-dark.png" },
      footer: "if you want to add a footer",
      buttons: [
        { type: "call", label: "Contact us", phone: "554498398733", id: "1" },
        { type: "url", label: "Visit our website", url: "https://z-api.io", id: "2" },
      ],
    },
    payload: {
      phone: "551199999999",
      message: "a message",
      title: "if you want to add a title",
      footer: "if you want to add a footer",
      image: "https://app.z-api.io/logos/zapi-dark.png",
      buttonActions: [
        { id: "1", type: "CALL", phone: "554498398733", label: "Contact us" },
        { id: "2", type: "URL", url: "https://z-api.io", label: "Visit our website" },
      ],
    },
    url: "https://api.z-api.io/instances/{instanceId}/token/{token}/send-button-actions",
  },
  {
    endpoint: "z-api/send-button-actions",
    source: "https://developer.z-api.io/en/message/send-button-actions",
    message: {
      to: "551199999999",
      text: "a message",
      title: "if you want to add a title",
      media: { type: "image", url: "https://app.z-api.io/logos/zapi-dark.png" },
      footer: "if you want to add a footer",
      buttons: [{ type: "reply", label: "Talk to an agent", id: "3" }],
    },
    payload: {
      phone: "551199999999",
      message: "a message",
      title: "if you want to add a title",
      footer: "if you want to add a footer",
      image: "https://app.z-api.io/logos/zapi-dark.png",
      buttonActions: [{ id: "3", type: "REPLY", label: "Talk to an agent" }],
    },
    url: "https://api.z-api.io/instances/{instanceId}/token/{token}/send-button-actions",
  },
  {
    endpoint: "z-api/send-button-list",
    source: "https://developer.z-api.io/message/send-button-list",
    message: {
      to: "5511999999999",
      text: "Z-API é Bom ?",
      buttons: [
        { type: "reply", label: "Ótimo", id: "1" },
        { type: "reply", label: "Excelente", id: "2" },
      ],
    },
    payload: {
      phone: "5511999999999",
      message: "Z-API é Bom ?",
      buttonList: {
        buttons: [
          { id: "1", label: "Ótimo" },
          { id: "2", label: "Excelente" },
        ],
      },
    },
    url: "https://api.z-api.io/instances/{instanceId}/token/{token}/send-button-list",
  },
  {
    endpoint: "z-api/send-button-otp",
    source: "https://developer.z-api.io/message/send-button-otp",
    message: {
      to: "551199999999",
      text: "Texto da mensagem",
      buttons: [{ type: "copy", code: "Valor a ser copiado" }],
    },
    payload: { phone: "551199999999", message: "Texto da mensagem", code: "Valor a ser copiado" },
    url: "https://api.z-api.io/instances/{instanceId}/token/{token}/send-button-otp",
  },
  {
    endpoint: "z-api/send-button-otp",
    source: "https://developer.z-api.io/message/send-button-otp",
    message: {
      to: "551199999999",
      text: "Texto da mensagem",
      media: { type: "image", url: "https://example.com/a.png" },
      buttons: [{ type: "copy", code: "Valor a ser copiado" }],
    },
    payload: {
      phone: "551199999999",
      message: "Texto da mensagem",
      code: "Valor a ser copiado",
      image: "https://example.com/a.png",
    },
    url: "https://api.z-api.io/instances/{instanceId}/token/{token}/send-button-otp",
  },
];
