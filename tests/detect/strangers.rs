//! What is somebody else's, or nearly something known.

use botonera::{Detected, Options, detect, providers, validate};
use serde_json::{Value, json};

use super::samples::*;

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
