//! What providers post to webhooks is theirs, also as a flow hands it on.

use botonera::{Detected, detect};
use serde_json::json;

use super::samples::samples;

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
