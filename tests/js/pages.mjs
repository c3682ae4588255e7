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
  {
    endpoint: "meta/reply-buttons",
    source: "https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/interactive-reply-buttons-messages",
    message: {
      to: "+16505551234",
      text: "Hi Pablo! Your gardening workshop is scheduled for 9am tomorrow. Use the buttons if you need to reschedule. Thank you!",
      title: "Workshop Details",
      footer: "Lucky Shrub: Your gateway to succulents!™",
      buttons: [
        { type: "reply", label: "Change", id: "change-button" },
        { type: "reply", label: "Cancel", id: "cancel-button" },
      ],
    },
    payload: {
      messaging_product: "whatsapp",
      recipient_type: "individual",
      to: "+16505551234",
      type: "interactive",
      interactive: {
        type: "button",
        header: { type: "text", text: "Workshop Details" },
        body: {
          text: "Hi Pablo! Your gardening workshop is scheduled for 9am tomorrow. Use the buttons if you need to reschedule. Thank you!",
        },
        footer: { text: "Lucky Shrub: Your gateway to succulents!™" },
        action: {
          buttons: [
            { type: "reply", reply: { id: "change-button", title: "Change" } },
            { type: "reply", reply: { id: "cancel-button", title: "Cancel" } },
          ],
        },
      },
    },
    url: "https://graph.facebook.com/v25.0/{phoneNumberId}/messages",
  },
  {
    endpoint: "meta/cta-url",
    source: "https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/interactive-cta-url-messages",
    message: {
      to: "+16505551234",
      text: "Tap the button below to see available dates.",
      media: { type: "image", url: "https://www.luckyshrub.com/assets/lucky-shrub-banner-logo-v1.png" },
      footer: "Dates subject to change.",
      buttons: [
        {
          type: "url",
          label: "See Dates",
          url: "https://www.luckyshrub.com?clickID=kqDGWd24Q5TRwoEQTICY7W1JKoXvaZOXWAS7h1P76s0R7Paec4",
        },
      ],
    },
    payload: {
      messaging_product: "whatsapp",
      recipient_type: "individual",
      to: "+16505551234",
      type: "interactive",
      interactive: {
        type: "cta_url",
        header: { type: "image", image: { link: "https://www.luckyshrub.com/assets/lucky-shrub-banner-logo-v1.png" } },
        body: { text: "Tap the button below to see available dates." },
        action: {
          name: "cta_url",
          parameters: {
            display_text: "See Dates",
            url: "https://www.luckyshrub.com?clickID=kqDGWd24Q5TRwoEQTICY7W1JKoXvaZOXWAS7h1P76s0R7Paec4",
          },
        },
        footer: { text: "Dates subject to change." },
      },
    },
    url: "https://graph.facebook.com/v25.0/{phoneNumberId}/messages",
  },
  {
    endpoint: "360dialog/reply-buttons",
    source: "https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/interactive-reply-buttons-messages",
    message: {
      to: "+16505551234",
      text: "Hi Pablo! Your gardening workshop is scheduled for 9am tomorrow. Use the buttons if you need to reschedule. Thank you!",
      title: "Workshop Details",
      footer: "Lucky Shrub: Your gateway to succulents!™",
      buttons: [
        { type: "reply", label: "Change", id: "change-button" },
        { type: "reply", label: "Cancel", id: "cancel-button" },
      ],
    },
    payload: {
      messaging_product: "whatsapp",
      recipient_type: "individual",
      to: "+16505551234",
      type: "interactive",
      interactive: {
        type: "button",
        header: { type: "text", text: "Workshop Details" },
        body: {
          text: "Hi Pablo! Your gardening workshop is scheduled for 9am tomorrow. Use the buttons if you need to reschedule. Thank you!",
        },
        footer: { text: "Lucky Shrub: Your gateway to succulents!™" },
        action: {
          buttons: [
            { type: "reply", reply: { id: "change-button", title: "Change" } },
            { type: "reply", reply: { id: "cancel-button", title: "Cancel" } },
          ],
        },
      },
    },
    url: "https://waba-v2.360dialog.io/messages",
  },
  {
    endpoint: "360dialog/cta-url",
    source: "https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/interactive-cta-url-messages",
    message: {
      to: "+16505551234",
      text: "Tap the button below to see available dates.",
      media: { type: "image", url: "https://www.luckyshrub.com/assets/lucky-shrub-banner-logo-v1.png" },
      footer: "Dates subject to change.",
      buttons: [
        {
          type: "url",
          label: "See Dates",
          url: "https://www.luckyshrub.com?clickID=kqDGWd24Q5TRwoEQTICY7W1JKoXvaZOXWAS7h1P76s0R7Paec4",
        },
      ],
    },
    payload: {
      messaging_product: "whatsapp",
      recipient_type: "individual",
      to: "+16505551234",
      type: "interactive",
      interactive: {
        type: "cta_url",
        header: { type: "image", image: { link: "https://www.luckyshrub.com/assets/lucky-shrub-banner-logo-v1.png" } },
        body: { text: "Tap the button below to see available dates." },
        action: {
          name: "cta_url",
          parameters: {
            display_text: "See Dates",
            url: "https://www.luckyshrub.com?clickID=kqDGWd24Q5TRwoEQTICY7W1JKoXvaZOXWAS7h1P76s0R7Paec4",
          },
        },
        footer: { text: "Dates subject to change." },
      },
    },
    url: "https://waba-v2.360dialog.io/messages",
  },
  {
    endpoint: "evolution/send-buttons",
    source: "EvolutionAPI/evolution-go docs/wiki/guias-api/api-messages.md (89eaae33), whose members Evolution API v2 has as well",
    message: {
      to: "+5511999999999",
      title: "T",
      text: "D",
      footer: "F",
      buttons: [
        { type: "copy", label: "Copiar", code: "ABC" },
        { type: "url", label: "Site Oficial", url: "https://exemplo.com" },
        { type: "call", label: "Ligar", phone: "+5511999999999" },
      ],
    },
    payload: {
      number: "5511999999999",
      title: "T",
      description: "D",
      footer: "F",
      buttons: [
        { type: "copy", displayText: "Copiar", copyCode: "ABC" },
        { type: "url", displayText: "Site Oficial", url: "https://exemplo.com" },
        { type: "call", displayText: "Ligar", phoneNumber: "5511999999999" },
      ],
    },
    url: "{server}/message/sendButtons/{instance}",
  },
  {
    endpoint: "uazapi/send-menu",
    source: "https://docs.uazapi.com/endpoint/post/send~menu",
    message: {
      to: "+5511999999999",
      text: "Escolha uma opção:",
      footer: "Menu de serviços",
      media: { type: "image", url: "https://exemplo.com/imagem-botao.jpg" },
      delay: 1,
      quote: { messageId: "3EB0538DA65A59F6D8A251" },
      source: "chatwoot",
      buttons: [{ type: "reply", label: "Sim", id: "sim" }],
    },
    payload: {
      number: "5511999999999",
      type: "button",
      text: "Escolha uma opção:",
      footerText: "Menu de serviços",
      choices: ["Sim|sim"],
      imageButton: "https://exemplo.com/imagem-botao.jpg",
      replyid: "3EB0538DA65A59F6D8A251",
      delay: 1000,
      track_source: "chatwoot",
    },
    url: "https://{subdomain}.uazapi.com/send/menu",
  },
  {
    endpoint: "whapi/interactive",
    source: "https://github.com/Whapi-Cloud/whapi-whatsapp-api-skill .agents/skills/whapi/references/msg-interactive.md (4d513006)",
    message: {
      to: "14155552671@s.whatsapp.net",
      title: "Appointment Confirmation",
      text: "Would you like to confirm your appointment?",
      footer: "Reply within 24 hours",
      buttons: [
        { type: "reply", label: "Confirm", id: "btn_confirm" },
        { type: "reply", label: "Cancel", id: "btn_cancel" },
      ],
    },
    payload: {
      to: "14155552671@s.whatsapp.net",
      header: { text: "Appointment Confirmation" },
      body: { text: "Would you like to confirm your appointment?" },
      footer: { text: "Reply within 24 hours" },
      action: {
        buttons: [
          { type: "quick_reply", title: "Confirm", id: "btn_confirm" },
          { type: "quick_reply", title: "Cancel", id: "btn_cancel" },
        ],
      },
      type: "button",
    },
    url: "https://gate.whapi.cloud/messages/interactive",
  },
  {
    endpoint: "green-api/interactive-buttons-reply",
    source: "https://green-api.com/en/docs/api/sending/SendInteractiveButtonsReply (members); values of the Go example",
    message: {
      to: "+11001234567",
      text: "Main message text",
      title: "Message header",
      footer: "Message footer",
      buttons: [{ type: "reply", label: "First Button", id: "1" }, { type: "reply", label: "Second Button", id: "2" }],
    },
    payload: {
      chatId: "11001234567@c.us",
      header: "Message header",
      body: "Main message text",
      footer: "Message footer",
      buttons: [{ buttonId: "1", buttonText: "First Button" }, { buttonId: "2", buttonText: "Second Button" }],
    },
    url: "https://api.green-api.com/waInstance{idInstance}/sendInteractiveButtonsReply/{apiTokenInstance}",
  },
  {
    endpoint: "green-api/interactive-buttons",
    source: "https://github.com/green-api/whatsapp-api-client-golang examples/sendInteractiveButtons/main.go (5bbfbe4)",
    message: {
      to: "+11001234567",
      text: "Main message text",
      title: "Message header",
      footer: "Message footer",
      buttons: [
        { type: "copy", label: "Copy me", code: "3333", id: "1" },
        { type: "call", label: "Call me", phone: "+79123456789", id: "2" },
        { type: "url", label: "Green-api", url: "https://green-api.com", id: "3" },
      ],
    },
    payload: {
      chatId: "11001234567@c.us",
      header: "Message header",
      body: "Main message text",
      footer: "Message footer",
      buttons: [
        { type: "copy", buttonId: "1", buttonText: "Copy me", copyCode: "3333" },
        { type: "call", buttonId: "2", buttonText: "Call me", phoneNumber: "79123456789" },
        { type: "url", buttonId: "3", buttonText: "Green-api", url: "https://green-api.com" },
      ],
    },
    url: "https://api.green-api.com/waInstance{idInstance}/sendInteractiveButtons/{apiTokenInstance}",
  },
];
