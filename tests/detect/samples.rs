//! Payloads of each endpoint, copied from the providers' pages, and what is required in them.

use serde_json::{Value, json};

pub const OTP: &str = "z-api/send-button-otp";
pub const ACTIONS: &str = "z-api/send-button-actions";
pub const LIST: &str = "z-api/send-button-list";
pub const BUTTON: &str = "ryzeapi/button";
pub const SEND: &str = "moorse/send-buttons";
pub const REPLIES: &str = "meta/reply-buttons";
pub const LINK: &str = "meta/cta-url";
pub const EVOLUTION: &str = "evolution/send-buttons";
pub const MENU: &str = "uazapi/send-menu";
pub const INTERACTIVE: &str = "whapi/interactive";
pub const GREEN_REPLY: &str = "green-api/interactive-buttons-reply";
pub const GREEN: &str = "green-api/interactive-buttons";

/// The request examples of the pages, and for each the members that are required.
pub fn samples() -> Vec<(&'static str, Value)> {
    let mut samples = Vec::new();
    // https://developer.z-api.io/message/send-button-otp
    samples.push((OTP, json!({ "phone": "551199999999", "message": "Texto da mensagem", "code": "Valor a ser copiado" })));
    samples.push((
        OTP,
        json!({ "phone": "551199999999", "message": "Texto da mensagem", "code": "Valor a ser copiado", "image": "URL da imagem" }),
    ));
    // https://developer.z-api.io/en/message/send-button-actions
    let call_and_url = json!([
        { "id": "1", "type": "CALL", "phone": "554498398733", "label": "Contact us" },
        { "id": "2", "type": "URL", "url": "https://z-api.io", "label": "Visit our website" }
    ]);
    let reply = json!([{ "id": "3", "type": "REPLY", "label": "Talk to an agent" }]);
    for buttons in [call_and_url, reply] {
        let mut sample = json!({
            "phone": "551199999999", "message": "a message", "title": "if you want to add a title",
            "footer": "if you want to add a footer", "image": "https://app.z-api.io/logos/zapi-dark.png", "buttonActions": buttons
        });
        samples.push((ACTIONS, sample.clone()));
        sample.as_object_mut().unwrap().remove("image");
        samples.push((ACTIONS, sample));
    }
    samples.push((
        ACTIONS,
        json!({
            "phone": "<string>", "message": "<string>",
            "buttonActions": [{ "id": "<string>", "type": "<string>", "label": "<string>", "phone": "<string>", "url": "<string>" }]
        }),
    ));
    // https://developer.z-api.io/message/send-button-list, …-image
    samples.push((
        LIST,
        json!({
            "phone": "5511999999999", "message": "Z-API é Bom ?",
            "buttonList": { "buttons": [{ "id": "1", "label": "Ótimo" }, { "id": "2", "label": "Excelente" }] }
        }),
    ));
    samples.push((
        LIST,
        json!({
            "phone": "5511999998888", "message": "*Z-API* é Bom ?",
            "buttonList": {
                "image": "URL ou Base64 da imagem",
                "buttons": [{ "id": "1", "label": "Ótimo" }, { "id": "2", "label": "Excelênte" }]
            }
        }),
    ));
    // https://docs.ryzeapi.cloud/es/api/messages/buttons
    samples.push((
        BUTTON,
        json!({
            "number": "5511999999999", "headerText": "RyzeAPI Support", "contentText": "How can we help you today?",
            "footerText": "Available 24/7",
            "buttons": [
                { "id": "menu_sales", "displayText": "Talk to sales", "type": "REPLY" },
                { "id": "menu_support", "displayText": "Technical support", "type": "REPLY" },
                { "id": "menu_billing", "displayText": "Billing", "type": "REPLY" }
            ]
        }),
    ));
    samples.push((
        BUTTON,
        json!({
            "number": "5511999999999", "contentText": "Flash sale: 30% OFF on annual subscriptions.",
            "footerText": "Valid until 11:59pm today", "mediaUrl": "https://example.com/img/promo.jpg", "mediaType": "IMAGE",
            "buttons": [
                { "id": "promo_subscribe", "displayText": "Subscribe now", "type": "REPLY" },
                { "id": "promo_details", "displayText": "See details", "type": "REPLY" }
            ]
        }),
    ));
    samples.push((
        BUTTON,
        json!({
            "number": "5511999999999", "headerText": "Order #12345 confirmed", "contentText": "Choose how you want to proceed:",
            "footerText": "Coupon valid for 24h",
            "buttons": [
                { "id": "https://store.example.com/order/12345", "displayText": "Track order", "type": "URL" },
                { "id": "+551130000000", "displayText": "Talk to support", "type": "CALL" },
                { "id": "RYZE10", "displayText": "Copy coupon", "type": "COPY" }
            ]
        }),
    ));
    // https://moorse.readme.io/reference/enviar-mensagem-com-botões
    samples.push((
        SEND,
        json!({
            "buttonsId": [
                { "id": "id1", "title": "<Button 1>" }, { "id": "id2", "title": "<Button 2>" }, { "id": "id3", "title": "<Button 3>" }
            ],
            "title": "Sua opinião é sempre bem-vinda :)\nConta pra gente: você conseguiu achar o que procurava aqui?",
            "to": "558388334086"
        }),
    ));
    samples.extend(samples_of_meta());
    samples.extend(evolution_samples().map(|sample| (EVOLUTION, sample)));
    samples.extend(of_uazapi().map(|sample| (MENU, sample)));
    // https://github.com/Whapi-Cloud/whapi-whatsapp-api-skill
    let page: Value = serde_json::from_str(include_str!("../fixtures/whapi/interactive/payload-page-reply.json")).unwrap();
    samples.push((INTERACTIVE, page["validate"].clone()));
    samples.extend(green_api_samples());
    samples
}

pub fn samples_of_meta() -> Vec<(&'static str, Value)> {
    let mut samples = Vec::new();
    // https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/interactive-reply-buttons-messages
    let text = json!({ "type": "text", "text": "Workshop Details" });
    for header in [json!({ "type": "image", "image": { "id": "2762702990552401" } }), text] {
        samples.push((
            REPLIES,
            json!({
                "messaging_product": "whatsapp", "recipient_type": "individual", "to": "+16505551234", "type": "interactive",
                "interactive": {
                    "type": "button", "header": header,
                    "body": { "text": "Hi Pablo! Your gardening workshop is scheduled for 9am tomorrow. Use the buttons if you need to reschedule. Thank you!" },
                    "footer": { "text": "Lucky Shrub: Your gateway to succulents!™" },
                    "action": { "buttons": [
                        { "type": "reply", "reply": { "id": "change-button", "title": "Change" } },
                        { "type": "reply", "reply": { "id": "cancel-button", "title": "Cancel" } }
                    ] }
                }
            }),
        ));
    }
    // https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/interactive-cta-url-messages
    samples.push((
        LINK,
        json!({
            "messaging_product": "whatsapp", "recipient_type": "individual", "to": "+16505551234", "type": "interactive",
            "interactive": {
                "type": "cta_url",
                "header": { "type": "image", "image": { "link": "https://www.luckyshrub.com/assets/lucky-shrub-banner-logo-v1.png" } },
                "body": { "text": "Tap the button below to see available dates." },
                "action": { "name": "cta_url", "parameters": {
                    "display_text": "See Dates",
                    "url": "https://www.luckyshrub.com?clickID=kqDGWd24Q5TRwoEQTICY7W1JKoXvaZOXWAS7h1P76s0R7Paec4"
                } },
                "footer": { "text": "Dates subject to change." }
            }
        }),
    ));
    samples
}

pub fn evolution_samples() -> [Value; 2] {
    // https://github.com/EvolutionAPI/evolution-go, docs/wiki/guias-api/api-messages.md: its names are the same.
    let all = json!({
        "number": "5511999999999", "title": "T", "description": "D", "footer": "F",
        "buttons": [
            { "type": "copy", "displayText": "Copiar", "copyCode": "ABC" },
            { "type": "url", "displayText": "Site Oficial", "url": "https://exemplo.com" },
            { "type": "call", "displayText": "Ligar", "phoneNumber": "5511999999999" }
        ]
    });
    // https://github.com/evolution-foundation/evolution-api/issues/1597
    let reply = json!({
        "number": "5511999999999", "title": "Confirmação", "description": "Clique no botão para confirmar com 'SIM'",
        "footer": "Responda abaixo", "buttons": [{ "type": "reply", "displayText": "SIM", "id": "btn_sim" }], "delay": 1000,
        "linkPreview": false, "mentionsEveryOne": false
    });
    [all, reply]
}

/// <https://docs.uazapi.com/endpoint/post/send~menu>
pub fn of_uazapi() -> [Value; 2] {
    let full = json!({
        "number": "5511999999999", "type": "button", "text": "Como podemos ajudar?",
        "choices": [
            "Suporte Técnico|suporte", "Fazer Pedido|pedido", "Nosso Site|https://exemplo.com", "Falar Conosco|call:+5511999999999"
        ],
        "footerText": "Escolha uma das opções abaixo"
    });
    let picture = json!({
        "number": "5511999999999", "type": "button", "text": "Escolha um produto:", "imageButton": "https://exemplo.com/produto1.jpg",
        "choices": ["Produto A|prod_a", "Mais Info|https://exemplo.com/produto-a", "Produto B|prod_b", "Ligar|call:+5511999999999"],
        "footerText": "Produtos em destaque"
    });
    [full, picture]
}

pub fn green_api_samples() -> [(&'static str, Value); 2] {
    // https://green-api.com/en/docs/api/sending/SendInteractiveButtonsReply (members), and the vendor's library for Go, whose values both have
    let whole = |buttons: Value| {
        json!({
            "chatId": "11001234567@c.us", "header": "Message header", "body": "Main message text", "footer": "Message footer",
            "buttons": buttons
        })
    };
    let reply = (
        GREEN_REPLY,
        whole(json!([
            { "buttonId": "1", "buttonText": "First Button" }, { "buttonId": "2", "buttonText": "Second Button" }
        ])),
    );
    let others = (
        GREEN,
        whole(json!([
            { "type": "copy", "buttonId": "1", "buttonText": "Copy me", "copyCode": "3333" },
            { "type": "call", "buttonId": "2", "buttonText": "Call me", "phoneNumber": "79123456789" },
            { "type": "url", "buttonId": "3", "buttonText": "Green-api", "url": "https://green-api.com" }
        ])),
    );
    [reply, others]
}

pub fn required(endpoint: &str) -> &'static [&'static str] {
    match endpoint {
        OTP => &["phone", "message", "code"],
        ACTIONS => &["phone", "message", "buttonActions"],
        LIST => &["phone", "message", "buttonList"],
        BUTTON => &["number", "contentText", "buttons"],
        // Most of it stands inside another object, without which nobody knows what it is.
        REPLIES | LINK | "360dialog/reply-buttons" | "360dialog/cta-url" => &["to", "interactive"],
        EVOLUTION => &["number", "title", "buttons"],
        MENU => &["number", "type", "text", "choices"],
        INTERACTIVE => &["to", "body", "action"],
        GREEN_REPLY | GREEN => &["chatId", "body", "buttons"],
        SEND => &["buttonsId", "title", "to"],
        other => panic!("`required` in tests/detect/samples.rs lacks {other}"),
    }
}

/// Whose payloads those of an endpoint are taken for.
pub fn known_as(endpoint: &'static str) -> &'static str {
    match endpoint {
        "360dialog/reply-buttons" => REPLIES,
        "360dialog/cta-url" => LINK,
        own => own,
    }
}

pub fn without(value: &Value, member: &str) -> Value {
    let mut value = value.clone();
    value.as_object_mut().unwrap().shift_remove(member);
    value
}
