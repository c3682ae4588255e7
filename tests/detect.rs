//! What values are taken for. The samples are copied from the providers' pages.
#![allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::fs;

use botonera::{Detected, Options, detect, providers, validate};
use serde_json::{Value, json};

const OTP: &str = "z-api/send-button-otp";
const ACTIONS: &str = "z-api/send-button-actions";
const LIST: &str = "z-api/send-button-list";
const BUTTON: &str = "ryzeapi/button";
const SEND: &str = "moorse/send-buttons";
const REPLIES: &str = "meta/reply-buttons";
const LINK: &str = "meta/cta-url";
const EVOLUTION: &str = "evolution/send-buttons";
const MENU: &str = "uazapi/send-menu";
const INTERACTIVE: &str = "whapi/interactive";
const GREEN_REPLY: &str = "green-api/interactive-buttons-reply";
const GREEN: &str = "green-api/interactive-buttons";

/// The request examples of the pages, and for each the members that are required.
fn samples() -> Vec<(&'static str, Value)> {
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
    let page: Value = serde_json::from_str(include_str!("fixtures/whapi/interactive/payload-page-reply.json")).unwrap();
    samples.push((INTERACTIVE, page["validate"].clone()));
    samples.extend(green_api_samples());
    samples
}

fn samples_of_meta() -> Vec<(&'static str, Value)> {
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

fn evolution_samples() -> [Value; 2] {
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
fn of_uazapi() -> [Value; 2] {
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

fn green_api_samples() -> [(&'static str, Value); 2] {
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

fn required(endpoint: &str) -> &'static [&'static str] {
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
        other => panic!("`required` in tests/detect.rs lacks {other}"),
    }
}

/// Whose payloads those of an endpoint are taken for.
fn known_as(endpoint: &'static str) -> &'static str {
    match endpoint {
        "360dialog/reply-buttons" => REPLIES,
        "360dialog/cta-url" => LINK,
        own => own,
    }
}

fn without(value: &Value, member: &str) -> Value {
    let mut value = value.clone();
    value.as_object_mut().unwrap().shift_remove(member);
    value
}

#[test]
fn each_example_of_the_pages_is_a_payload_of_its_endpoint() {
    let samples = samples();
    for (endpoint, sample) in &samples {
        assert_eq!(detect(sample), Some(Detected::Payload(endpoint)), "{sample}");
    }
    for endpoint in providers().iter().flat_map(|provider| provider.endpoints).map(|endpoint| known_as(endpoint.id)) {
        assert!(samples.iter().any(|(own, _)| *own == endpoint), "`samples` in tests/detect.rs lacks {endpoint}");
    }
}

/// `phone` and `message` are of three endpoints; what is left of an example otherwise fits one.
#[test]
fn an_example_without_one_required_member_is_of_the_only_endpoint_it_fits() {
    for (endpoint, sample) in samples() {
        for member in required(endpoint) {
            let rest = without(&sample, member);
            let is_of_several =
                !["code", "buttonActions", "buttonList", "title", "footer"].iter().any(|own| rest.get(own).is_some());
            let expected = match endpoint {
                OTP | ACTIONS | LIST if is_of_several => None,
                // The buttons alone tell the two apart.
                GREEN_REPLY | GREEN if *member == "buttons" => None,
                REPLIES | LINK if *member == "interactive" => None,
                _ => Some(Detected::Payload(endpoint)),
            };
            assert_eq!(detect(&rest), expected, "without {member}: {rest}");
        }
    }
}

/// Every message and payload of the fixtures whose members are those that the pages require.
#[test]
fn every_fixture_is_what_its_folder_says() {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    let endpoints: Vec<&str> = providers().iter().flat_map(|provider| provider.endpoints).map(|endpoint| endpoint.id).collect();
    for endpoint in endpoints.iter().copied() {
        for entry in fs::read_dir(format!("tests/fixtures/{endpoint}")).unwrap() {
            let path = entry.unwrap().path();
            let case: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
            let input = ["validate", "read", "translate"].iter().find_map(|member| case.get(member));
            let (value, members, expected) = match input {
                Some(payload) => (payload, required(endpoint), Detected::Payload(known_as(endpoint))),
                None => (&case["message"], ["to", "text", "buttons"].as_slice(), Detected::Message),
            };
            // Where buttons alone tell two endpoints apart, and there are none, it is of both.
            let is_of_two = [GREEN_REPLY, GREEN].contains(&endpoint) && value.pointer("/buttons/0").is_none();
            // What says that it is something else is taken for that.
            let is_other =
                |issue: &Value| ["type-", "target-"].iter().any(|about| issue["code"].as_str().unwrap().starts_with(about));
            let has_inside =
                value.get("interactive").is_none_or(|inner| ["action", "body"].iter().all(|name| inner.get(name).is_some()));
            let is_another = case["errors"].as_array().is_some_and(|errors| errors.iter().any(is_other));
            // Whose button lacks two of its members has another's buttons.
            let is_missing = |issue: &&Value| {
                let [code, pointer] = ["code", "pointer"].map(|member| issue[member].as_str().unwrap());
                code.ends_with("-missing") && pointer.contains("/0/")
            };
            let lacking = case["errors"].as_array().map_or(0, |errors| errors.iter().filter(is_missing).count());
            let is_another = is_another || lacking > 1;
            let is_whole = members.iter().all(|member| value.get(member).is_some()) && has_inside && !is_another && !is_of_two;
            // Moorse's older form has other members; without a button it could as well be a message without its text.
            let is_older = endpoint == SEND && value.pointer("/buttons/0").is_some() && value.get("title").is_some();
            // Whose type is another one is another message.
            let is_other = [MENU, INTERACTIVE].contains(&endpoint) && value.get("type").is_some_and(|kind| kind != "button");
            // With Meta's buttons it could as well be what Meta has inside `interactive`.
            let button = |name: &str| value.pointer(&format!("/action/buttons/0/{name}"));
            let is_other = is_other || endpoint == INTERACTIVE && button("reply").is_some() && button("title").is_none();
            if (is_whole || is_older && input.is_some()) && !is_other {
                assert_eq!(detect(value), Some(expected), "{}", path.display());
                *counts.entry(format!("{expected:?}")).or_default() += 1;
            }
        }
    }
    // Each endpoint's payloads, but for those that are another's, and the messages.
    for kind in endpoints.into_iter().map(|endpoint| Detected::Payload(known_as(endpoint))).chain([Detected::Message]) {
        let count = counts.get(&format!("{kind:?}")).copied().unwrap_or_default();
        assert!(
            count >= 30,
            "{kind:?}: of its fixtures {count} have the members that `required` in tests/detect.rs names, not 30"
        );
    }
}

#[test]
fn a_message_without_one_required_member_is_a_message() {
    let message = json!({
        "to": "+5511999999999", "text": "Hello", "media": { "type": "image", "url": "https://example.com/a.png" },
        "buttons": [{ "type": "reply", "label": "Yes", "id": "yes" }]
    });
    for member in ["to", "text", "buttons"] {
        let rest = without(&message, member);
        assert_eq!(detect(&rest), Some(Detected::Message), "{rest}");
    }
}

#[test]
fn what_is_nothing_known_is_nothing() {
    for value in [json!(null), json!(5), json!("text"), json!([]), json!({}), json!([{}]), json!({ "a": 1, "b": 2 })] {
        assert_eq!(detect(&value), None, "{value}");
    }
    assert_eq!(detect(json!({ "phone": "551199999999", "message": "Olá" })), None);
    // Texts without buttons, at uazapi and Evolution API.
    for more in [json!({}), json!({ "delay": 1200, "readchat": true }), json!({ "delay": 1200, "mentioned": ["5511999999999"] })]
    {
        let mut value = json!({ "number": "5511999999999", "text": "Olá" });
        value.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        assert_eq!(detect(&value), None, "{value}");
    }
}

#[test]
fn where_a_provider_is_named_and_its_endpoint_unclear_the_candidates_are_told() {
    let verdict = validate("z-api", json!({ "phone": "551199999999", "message": "Olá" }), &Options::default());
    assert_eq!(verdict.errors.len(), 1);
    assert_eq!(verdict.errors[0].code, "target-unclear");
    let issue = serde_json::to_value(&verdict.errors[0]).unwrap();
    assert_eq!(issue["at"], "target");
    assert_eq!(issue["params"]["known"], json!([OTP, ACTIONS, LIST]));
}

/// <https://moorse.readme.io/reference/enviar-mensagem-com-botões>, the address of the picture shortened.
#[test]
fn moorse_posts_its_status_samples() {
    let picture = "https://pps.whatsapp.net/v/picture.jpg";
    for (kind, status, date, user, business) in [
        ("buttons", "SENT", "sendDate", "5511888888888", "5511999999999"),
        ("buttons", "DELIVERED", "receivedDate", "5511999999999", "5511888888888"),
        ("buttons", "READ", "readDate", "5511999999999", "5511888888888"),
        ("interactive", "RECEIVED", "answeredDate", "5511999999999", "5511888888888"),
    ] {
        let mut event = json!({
            "id": "ed937552-e589-4f2c-95a3-ba95a5424f66", "channel": "whatsapp", "type": kind, "status": status,
            "to": "5511999999999", "from": "5511888888888",
            "contactUser": { "number": user },
            "contactBusiness": { "number": business, "name": "Moorse", "profileImageUrl": picture },
            "integrationId": "73eb6f77-75e2-46eb-9063-b25a0d44f895"
        });
        event[date] = json!("2022-01-18T21:08:23.000-0300");
        if status == "RECEIVED" {
            event["content"] = json!("Sim");
            event["contactUser"]["name"] = json!("João");
        } else {
            event["urlFile"] = json!("");
        }
        assert_eq!(detect(&event), Some(Detected::Event("moorse")), "{event}");
    }
}

/// <https://developer.z-api.io/webhooks/on-message-received>, <https://developer.z-api.io/en/webhooks/on-message-send-examples>
#[test]
fn z_api_posts_its_callbacks() {
    let click = json!({
        "isStatusReply": false, "senderLid": "81896604192873@lid", "connectedPhone": "554499999999", "waitingMessage": false,
        "isEdit": false, "isGroup": false, "isNewsletter": false, "instanceId": "A20DA9C0183A2D35A260F53F5D2B9244",
        "messageId": "A20DA9C0183A2D35A260F53F5D2B9244", "phone": "5544999999999", "fromMe": false, "momment": 1_634_645_380_000_u64,
        "status": "RECEIVED", "chatName": "Nome", "senderPhoto": "https://", "senderName": "Nome", "participantPhone": null,
        "participantLid": null, "photo": "https://", "broadcast": false,
        "referenceMessageId": "A20DA9C0183A2D35A260F53F5D2B9244", "forwarded": false, "type": "ReceivedCallback",
        "buttonsResponseMessage": { "buttonId": "1", "message": "Ótimo" }
    });
    let mut other_spelling = click.clone();
    other_spelling["type"] = json!("ReceivedCallBack");
    let delivery = json!({
        "phone": "554499999999", "zaapId": "A20DA9C0183A2D35A260F53F5D2B9244", "messageId": "A20DA9C0183A2D35A260F53F5D2B9244",
        "instanceId": "instance.id", "momment": 1_634_645_380_000_u64, "type": "DeliveryCallback"
    });
    let mut failed = delivery.clone();
    failed["error"] = json!("Phone number does not exist");
    let status = json!({
        "instanceId": "instance.id", "status": "READ", "ids": ["999999999999999999999"], "momment": 1_632_234_645_000_u64,
        "phoneDevice": 0, "phone": "5544999999999", "type": "MessageStatusCallback", "isGroup": false
    });
    for event in [click, other_spelling, delivery, failed, status] {
        assert_eq!(detect(&event), Some(Detected::Event("z-api")), "{event}");
    }
}

/// <https://docs.ryzeapi.cloud/en/api/events/webhook-configure>, and the layouts that its clients met.
#[test]
fn ryzeapi_posts_its_events() {
    let live = json!({
        "event": "message.exchange",
        "data": {
            "id": "click", "direction": "incoming", "timestamp": "2026-04-30T14:30:00Z", "chat": { "jid": "120363019502650977@g.us" },
            "sender": { "jid": "5511999999999@s.whatsapp.net" },
            "message": { "content": "", "type": "buttons_response", "context": null, "interactive": { "selectedButtonId": "confirmar" } },
            "reply": { "message_id": "sent-menu" }
        },
        "instanceData": { "instance": "x", "token": "***" }
    });
    let catalogue = json!({
        "event": "message.exchange",
        "data": { "message": { "id": "3EB0", "direction": "incoming", "content": { "text": "menu_sales" } } },
        "instanceData": { "baseUrl": "https://ryzeapi.cloud", "instance": "x", "token": "***" }
    });
    assert_eq!(detect(&live), Some(Detected::Event("ryzeapi")));
    assert_eq!(detect(&catalogue), Some(Detected::Event("ryzeapi")));
    for name in ["message.exchange", "message.status", "call.update", "group.flow", "instance.state", "label.update"] {
        let event = json!({ "event": name, "data": {}, "instanceData": { "instance": "x", "token": "***" } });
        assert_eq!(detect(&event), Some(Detected::Event("ryzeapi")), "{name}");
        assert_eq!(detect(json!({ "event": name, "data": {} })), Some(Detected::Event("ryzeapi")), "{name}");
    }
}

/// As <https://doc.evolution-api.com/v2/en/configuration/webhooks> names them.
#[test]
fn evolution_posts_its_events() {
    for name in ["messages.upsert", "messages.update", "connection.update", "send.message", "MESSAGES_UPSERT"] {
        let event = json!({ "event": name, "instance": "x", "data": {}, "apikey": "***" });
        assert_eq!(detect(&event), Some(Detected::Event("evolution")), "{name}");
        assert_eq!(detect(json!({ "event": name, "data": {}, "apikey": "***" })), None, "{name}");
    }
}

/// Endpoints of one provider whose payloads differ in their buttons alone.
#[test]
fn payloads_are_told_apart_by_what_their_buttons_are() {
    let payload = |button: Value| json!({ "chatId": "5511999999999@c.us", "body": "Hello", "buttons": [button] });
    for (button, endpoint) in [
        (json!({ "buttonId": "1", "buttonText": "Yes" }), Some(GREEN_REPLY)),
        (json!({ "type": "reply", "buttonId": "1", "buttonText": "Yes" }), Some(GREEN_REPLY)),
        (json!({ "type": "copy", "buttonId": "1", "buttonText": "Copy", "copyCode": "1" }), Some(GREEN)),
        (json!({ "type": "URL", "buttonText": "Open", "url": "https://example.com" }), Some(GREEN)),
        (json!({ "type": "call", "buttonId": "1", "buttonText": "Call" }), Some(GREEN)),
    ] {
        assert_eq!(detect(payload(button.clone())), endpoint.map(Detected::Payload), "{button}");
    }
}

/// <https://github.com/TitoBahe/uazapi-webhook-events-examples>
#[test]
fn uazapi_posts_its_events() {
    for name in ["messages", "messages_update", "connection"] {
        let event = json!({ "BaseUrl": "https://x.uazapi.com", "EventType": name, "instanceName": "x", "token": "***" });
        assert_eq!(detect(&event), Some(Detected::Event("uazapi")), "{name}");
        assert_eq!(detect(json!({ "EventType": name })), None, "{name}");
    }
}

/// As n8n's webhook node, Green-API's queue and others hand bodies on.
#[test]
fn what_a_flow_wraps_around_events_is_opened() {
    let event = json!({ "event": "message.status", "data": {} });
    let other = json!({ "type": "DeliveryCallback", "phone": "5544999999999" });
    let request =
        json!({ "headers": {}, "params": {}, "query": {}, "body": event, "webhookUrl": "https://x.y", "executionMode": "test" });
    for whole in
        [json!([event]), json!({ "body": event }), json!({ "receiptId": 1, "body": event }), json!([request, request, event])]
    {
        assert_eq!(detect(&whole), Some(Detected::Event("ryzeapi")), "{whole}");
    }
    let closed = [
        json!([event, other]),
        json!([event, {}]),
        json!([[event]]),
        json!({ "body": { "body": event } }),
        json!({ "body": event, "x": 1 }),
    ];
    for whole in closed {
        assert_eq!(detect(&whole), None, "{whole}");
    }
    // Messages and payloads are given as they are.
    for (_, sample) in samples() {
        assert_eq!(detect(json!([sample])), None, "{sample}");
        assert_eq!(detect(json!({ "body": sample })), None, "{sample}");
    }
}

#[test]
fn misspelt_names_still_tell_the_endpoints_apart() {
    for (payload, endpoint) in [
        (
            json!({ "phone": "5511999999999", "message": "m", "buttonAction": [{ "type": "REPLY", "label": "a", "id": "1" }] }),
            "z-api/send-button-actions",
        ),
        (json!({ "phone": "5511999999999", "message": "m", "cod": "1" }), "z-api/send-button-otp"),
        (json!({ "Phone": "5511999999999", "Message": "m", "Code": "1" }), "z-api/send-button-otp"),
    ] {
        assert_eq!(detect(&payload), Some(Detected::Payload(endpoint)), "{payload}");
        let told = validate("z-api", &payload, &Options::default());
        assert!(told.errors.iter().all(|issue| issue.code != "target-unclear"), "{payload}");
    }
}

/// Bodies of other gateways and libraries, by their documents and public code.
#[test]
#[expect(clippy::too_many_lines, reason = "a list of bodies")]
fn what_is_somebody_elses_is_nothing() {
    let waha = |button: Value| {
        json!({
            "session": "default", "chatId": "12132132130@c.us", "header": "How are you?",
            "headerImage": { "mimetype": "image/jpeg", "filename": "filename.jpg", "url": "https://example.com/waha.jpg" },
            "body": "Tell us how are you please", "footer": "If you have any questions, please send it in the chat",
            "buttons": [button]
        })
    };
    let mut foreign = vec![
        ("WAHA", waha(json!({ "type": "reply", "text": "I am good!" }))),
        ("WAHA", waha(json!({ "type": "call", "text": "Call us", "phoneNumber": "+1234567890" }))),
        ("WAHA", waha(json!({ "type": "copy", "text": "Copy code", "copyCode": "4321" }))),
        ("WAHA", waha(json!({ "type": "url", "text": "How did you do that?", "url": "https://waha.devlike.pro" }))),
        ("WAHA", waha(json!({ "type": "reply", "text": "I am good!", "id": "good" }))),
        (
            "WATI",
            json!({
                "header": { "type": "Text", "text": "Hello" }, "body": "How can we help?", "footer": "WATI", "buttons": [{ "text": "Sales" }]
            }),
        ),
        ("WATI", json!({ "body": "How can we help?", "buttons": [{ "text": "Sales" }] })),
        ("a mail", json!({ "to": "ana@example.com", "title": "Hello", "buttons": [{ "title": "Open", "id": "1" }] })),
        ("a mail", json!({ "to": "ana@example.com", "title": "Hello", "buttonsId": [{ "title": "Open", "id": "1" }] })),
        (
            "a mail",
            json!({
                "to": "ana@example.com", "text": "Hello", "buttons": [{ "type": "url", "label": "Open", "url": "https://example.com" }]
            }),
        ),
        (
            "WPPConnect",
            json!({
                "phone": "5521999999999", "isGroup": false, "message": "Body",
                "options": { "useTemplateButtons": true, "buttons": [{ "id": "1", "text": "One" }], "title": "Title", "footer": "Footer" }
            }),
        ),
        (
            "Venom",
            json!({
                "to": "5521999999999@c.us", "title": "Title", "subtitle": "Description", "buttons": [{ "buttonText": { "displayText": "One" } }]
            }),
        ),
        (
            "Baileys",
            json!({
                "text": "Hi", "footer": "Hello", "headerType": 1,
                "buttons": [{ "buttonId": "id1", "buttonText": { "displayText": "Button 1" }, "type": 1 }]
            }),
        ),
        (
            "Baileys",
            json!({ "text": "Hi", "buttons": [{ "buttonId": "id1", "buttonText": { "displayText": "Button 1" }, "type": 1 }] }),
        ),
        (
            "Baileys",
            json!({
                "text": "Hi", "title": "T", "footer": "F",
                "interactiveButtons": [{ "name": "quick_reply", "buttonParamsJson": "{}" }]
            }),
        ),
        (
            "Twilio",
            json!({ "From": "whatsapp:+14155238886", "To": "whatsapp:+5511999999999", "ContentSid": "HX", "ContentVariables": "{}" }),
        ),
        (
            "Twilio",
            json!({
                "friendly_name": "menu", "language": "en", "variables": {},
                "types": { "twilio/quick-reply": { "body": "Hi", "actions": [{ "title": "Yes", "id": "yes" }] } }
            }),
        ),
        (
            "Gupshup",
            json!({
                "type": "quick_reply", "msgid": "qr1", "content": { "type": "text", "header": "H", "text": "Hi", "caption": "F" },
                "options": [{ "type": "text", "title": "First", "postbackText": "one" }]
            }),
        ),
        (
            "Infobip",
            json!({
                "from": "441134960000", "to": "441134960001", "messageId": "a28dd97c",
                "content": { "body": { "text": "Hi" }, "action": { "buttons": [{ "type": "REPLY", "id": "1", "title": "Yes" }] } }
            }),
        ),
        (
            "YCloud",
            json!({
                "from": "+15550000000", "to": "+5511999999999", "type": "interactive",
                "interactive": {
                    "type": "button", "body": { "text": "Hi" },
                    "action": { "buttons": [{ "type": "reply", "reply": { "id": "1", "title": "Yes" } }] }
                }
            }),
        ),
        (
            "Zenvia",
            json!({
                "from": "551199999999", "to": "5511988888888",
                "contents": [{ "type": "button", "body": "Hi", "buttons": [{ "id": "1", "title": "Yes" }] }]
            }),
        ),
        (
            "Take Blip",
            json!({
                "id": "1", "to": "5511999999999@wa.gw.msging.net", "type": "application/json",
                "content": {
                    "type": "interactive",
                    "interactive": {
                        "type": "button", "body": { "text": "Hi" },
                        "action": { "buttons": [{ "type": "reply", "reply": { "id": "1", "title": "Yes" } }] }
                    }
                }
            }),
        ),
        (
            "Wassenger",
            json!({
                "phone": "+5511999999999", "message": "Hi", "header": "H", "footer": "F", "buttons": [{ "id": "1", "text": "Yes" }]
            }),
        ),
        (
            "Wassenger",
            json!({ "phone": "+5511999999999", "message": "Hi", "buttons": [{ "id": "1", "text": "Yes", "kind": "reply" }] }),
        ),
        ("UltraMsg", json!({ "token": "x", "to": "+5511999999999", "body": "Hi", "footer": "F", "buttons": "Yes,No" })),
        ("Chat-API", json!({ "phone": "5511999999999", "title": "T", "body": "Hi", "footer": "F", "buttons": ["Yes", "No"] })),
        ("Chat-API", json!({ "chatId": "5511999999999@c.us", "body": "Hi", "buttons": ["Yes", "No"] })),
        (
            "Maytapi",
            json!({
                "to_number": "5511999999999", "type": "buttons", "message": "Hi", "footer": "F", "buttons": [{ "id": "1", "text": "Yes" }]
            }),
        ),
        (
            "WhatsKey",
            json!({
                "phones": ["5511999999999"], "interval": 3, "body": "Hi", "footer": "Bye",
                "buttons": [{ "id": 1, "title": "Star", "type": 1, "extra_data": "url" }]
            }),
        ),
        (
            "Telegram",
            json!({ "chat_id": 1, "text": "Hi", "reply_markup": { "inline_keyboard": [[{ "text": "Yes", "callback_data": "1" }]] } }),
        ),
        (
            "Messenger",
            json!({
                "recipient": { "id": "1" },
                "message": { "attachment": { "type": "template", "payload": { "template_type": "button", "text": "Hi", "buttons": [] } } }
            }),
        ),
    ];
    foreign.push(("WAHA", json!({ "session": "default", "chatId": "1@c.us", "text": "Hi" })));
    for (gateway, payload) in foreign {
        assert_eq!(detect(&payload), None, "{gateway}: {payload}");
        for provider in providers() {
            let verdict = validate(provider.id, &payload, &Options::default());
            assert!(
                verdict.errors.iter().all(|error| error.code != "target-conflict"),
                "{gateway} at {}: {payload}",
                provider.id
            );
        }
    }
}

/// Meta's without `interactive` around it.
#[test]
fn what_lacks_the_object_around_it_is_nothing() {
    for (around, kind) in [
        (json!({}), "button"),
        (json!({ "to": "5511987654321" }), "button"),
        (json!({ "messaging_product": "whatsapp", "to": "5511987654321" }), "button"),
        (json!({ "messaging_product": "whatsapp", "to": "5511987654321" }), "interactive"),
    ] {
        let mut payload = around;
        payload["type"] = json!(kind);
        payload["body"] = json!({ "text": "Oi" });
        payload["action"] = json!({ "buttons": [{ "type": "reply", "reply": { "id": "1", "title": "Sim" } }] });
        assert_eq!(detect(&payload), None, "{payload}");
        for provider in providers() {
            let verdict = validate(provider.id, &payload, &Options::default());
            assert!(verdict.errors.iter().all(|error| error.code != "target-conflict"), "{}: {payload}", provider.id);
        }
    }
}

/// What is its own but for one name, also in its buttons.
#[test]
fn what_has_one_name_misspelt_is_still_told() {
    for (endpoint, sample) in samples() {
        let Some(list) = sample.as_object().unwrap().iter().find(|(_, value)| value.pointer("/0").is_some_and(Value::is_object))
        else {
            continue;
        };
        let name = list.0.clone();
        for member in sample[&name][0].as_object().unwrap().keys() {
            for other in [format!("{member}s"), "displayText".to_owned(), "somethingElse".to_owned()] {
                let mut changed = sample.clone();
                for button in changed[&name].as_array_mut().unwrap() {
                    if let Some(value) = button.as_object_mut().unwrap().shift_remove(member) {
                        button[&other] = value;
                    }
                }
                assert_eq!(detect(&changed), Some(Detected::Payload(endpoint)), "{other} for {member}: {changed}");
            }
        }
    }
}
