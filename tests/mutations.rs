//! The request examples of the pages with one thing wrong, and every word that is told about it.
#![allow(clippy::indexing_slicing, clippy::unwrap_used, clippy::needless_pass_by_value)]

use botonera::{Options, validate};
use serde_json::{Value, json};

/// What is done to a member.
enum Do {
    Remove,
    Set(Value),
    /// The member moves to another place.
    Move(&'static str),
}
use Do::{Move, Remove, Set};

/// At which member, what is done, and all issues that follow: `E` or `W`, the code, the pointer.
type Row = (&'static str, Do, &'static [&'static str]);

fn mutate(mut value: Value, pointer: &str, what: Do) -> Value {
    fn parent<'v>(value: &'v mut Value, pointer: &str) -> (&'v mut Value, String) {
        let (above, name) = pointer.rsplit_once('/').unwrap();
        (value.pointer_mut(above).unwrap(), name.to_owned())
    }
    fn take(value: &mut Value, pointer: &str) -> Value {
        let (above, name) = parent(value, pointer);
        match above {
            Value::Array(items) => items.remove(name.parse().unwrap()),
            above => above.as_object_mut().unwrap().shift_remove(&name).unwrap(),
        }
    }
    let put = |value: &mut Value, pointer: &str, new: Value| {
        let (above, name) = parent(value, pointer);
        match above {
            Value::Array(items) => items[name.parse::<usize>().unwrap()] = new,
            above => _ = above.as_object_mut().unwrap().insert(name, new),
        }
    };
    match what {
        Remove => _ = take(&mut value, pointer),
        Set(new) => put(&mut value, pointer, new),
        Move(to) => {
            let taken = take(&mut value, pointer);
            put(&mut value, to, taken);
        }
    }
    value
}

fn each(endpoint: &str, example: Value, rows: Vec<Row>) {
    assert!(rows.len() >= 15);
    let sound = validate(endpoint, &example, &Options::default());
    assert!(sound.errors.is_empty() && sound.warnings.is_empty(), "{sound:?}");
    let mut faults = Vec::new();
    for (number, (pointer, what, expected)) in rows.into_iter().enumerate() {
        let mutant = mutate(example.clone(), pointer, what);
        let verdict = validate(endpoint, &mutant, &Options::default());
        let told = |letter: &'static str| move |issue: &botonera::Issue| format!("{letter} {} {}", issue.code, issue.pointer());
        let found: Vec<String> = verdict.errors.iter().map(told("E")).chain(verdict.warnings.iter().map(told("W"))).collect();
        if found != expected {
            faults.push(format!("{number} {pointer}: expected {expected:?}\n      got {found:?}\n      of {mutant}"));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// <https://developer.z-api.io/message/send-button-otp>
#[test]
fn z_api_send_button_otp() {
    each(
        "z-api/send-button-otp",
        json!({
            "phone": "551199999999", "message": "Texto da mensagem", "code": "Valor a ser copiado",
            "image": "https://example.com/a.png", "buttonText": "Copiar"
        }),
        vec![
            ("/phone", Remove, &["E to-missing /phone"]),
            ("/message", Remove, &["E text-missing /message"]),
            ("/code", Remove, &["E code-missing /code"]),
            ("/image", Remove, &[]),
            ("/buttonText", Remove, &[]),
            ("/phone", Set(json!(true)), &["E to-invalid /phone"]),
            ("/message", Set(json!(["Texto"])), &["E text-invalid /message"]),
            ("/code", Set(json!(123)), &["E code-invalid /code"]),
            ("/image", Set(json!({ "url": "https://example.com/a.png" })), &["E media-invalid /image"]),
            ("/buttonText", Set(json!(5)), &["E label-invalid /buttonText"]),
            ("/phone", Set(json!("")), &["E to-empty /phone"]),
            ("/message", Set(json!(" ")), &["E text-empty /message"]),
            ("/code", Set(json!("")), &["E code-empty /code"]),
            ("/image", Set(json!("")), &["W url-empty /image"]),
            ("/buttonText", Set(json!("")), &["W label-empty /buttonText"]),
            ("/phone", Move("/fone"), &["E to-missing /phone", "W member-unknown /fone"]),
            ("/message", Move("/mensage"), &["E text-missing /message", "W member-unknown /mensage"]),
            ("/code", Move("/otpCode"), &["E code-missing /code", "W member-unknown /otpCode"]),
            ("/image", Move("/imagee"), &["W member-unknown /imagee"]),
            ("/buttonText", Move("/xyz"), &["W member-unknown /xyz"]),
            ("/phone", Set(json!("+55 (11) 9999-9999")), &["E to-invalid /phone"]),
            ("/image", Set(json!("URL da imagem")), &["E media-invalid /image"]),
        ],
    );
}

/// <https://developer.z-api.io/message/send-button-list-image>
#[test]
fn z_api_send_button_list() {
    each(
        "z-api/send-button-list",
        json!({
            "phone": "5511999999999", "message": "Z-API é Bom ?",
            "buttonList": {
                "image": "https://z-api.io/wp-content/themes/z-api/dist/images/logo.svg",
                "buttons": [{ "id": "1", "label": "Ótimo" }, { "id": "2", "label": "Excelente" }]
            }
        }),
        vec![
            ("/phone", Remove, &["E to-missing /phone"]),
            ("/message", Remove, &["E text-missing /message"]),
            ("/buttonList", Remove, &["E buttons-missing /buttonList/buttons"]),
            ("/buttonList/image", Remove, &[]),
            ("/buttonList/buttons", Remove, &["E buttons-missing /buttonList/buttons"]),
            ("/buttonList/buttons/0/id", Remove, &["W button-id-risky /buttonList/buttons/0/id"]),
            ("/buttonList/buttons/1/label", Remove, &["E label-missing /buttonList/buttons/1/label"]),
            ("/buttonList", Set(json!([{ "id": "1", "label": "Ótimo" }])), &["E member-invalid /buttonList"]),
            ("/buttonList", Set(json!(null)), &["E member-invalid /buttonList"]),
            ("/buttonList/image", Set(json!(5)), &["E media-invalid /buttonList/image"]),
            ("/buttonList/buttons", Set(json!({})), &["E buttons-invalid /buttonList/buttons"]),
            ("/buttonList/buttons/0", Set(json!("Ótimo")), &["E button-invalid /buttonList/buttons/0"]),
            ("/buttonList/buttons/0/id", Set(json!(1)), &["E button-id-invalid /buttonList/buttons/0/id"]),
            ("/message", Set(json!("")), &["E text-empty /message"]),
            ("/buttonList/buttons", Set(json!([])), &["E buttons-too-few /buttonList/buttons"]),
            ("/buttonList/buttons/1/label", Set(json!(" ")), &["E label-empty /buttonList/buttons/1/label"]),
            (
                "/buttonList/buttons",
                Move("/buttonList/buttns"),
                &["E buttons-missing /buttonList/buttons", "W member-unknown /buttonList/buttns"],
            ),
            ("/buttonList/image", Move("/image"), &["W member-unknown /image"]),
        ],
    );
}

/// <https://developer.z-api.io/en/message/send-button-actions>
#[test]
fn z_api_send_button_actions() {
    each(
        "z-api/send-button-actions",
        json!({
            "phone": "551199999999", "message": "a message", "title": "if you want to add a title",
            "footer": "if you want to add a footer", "image": "https://app.z-api.io/logos/zapi-dark.png",
            "buttonActions": [
                { "id": "1", "type": "CALL", "phone": "554498398733", "label": "Contact us" },
                { "id": "2", "type": "URL", "url": "https://z-api.io", "label": "Visit our website" }
            ]
        }),
        vec![
            ("/phone", Remove, &["E to-missing /phone"]),
            ("/message", Remove, &["E text-missing /message"]),
            ("/title", Remove, &[]),
            ("/buttonActions", Remove, &["E buttons-missing /buttonActions"]),
            ("/buttonActions/0/id", Remove, &[]),
            ("/buttonActions/0/type", Remove, &["E button-type-missing /buttonActions/0/type"]),
            ("/buttonActions/0/phone", Remove, &["E phone-missing /buttonActions/0/phone"]),
            ("/buttonActions/1/url", Remove, &["E url-missing /buttonActions/1/url"]),
            ("/buttonActions/1/label", Remove, &["E label-missing /buttonActions/1/label"]),
            ("/phone", Set(json!({})), &["E to-invalid /phone"]),
            ("/title", Set(json!(1)), &["E title-invalid /title"]),
            ("/buttonActions", Set(json!("CALL")), &["E buttons-invalid /buttonActions"]),
            ("/buttonActions/1", Set(json!("URL")), &["E button-invalid /buttonActions/1"]),
            ("/buttonActions/0/type", Set(json!(1)), &["E button-type-invalid /buttonActions/0/type"]),
            ("/buttonActions/1/url", Set(json!(false)), &["E url-invalid /buttonActions/1/url"]),
            ("/message", Set(json!("")), &["E text-empty /message"]),
            ("/footer", Set(json!("")), &["W footer-empty /footer"]),
            ("/buttonActions", Set(json!([])), &["E buttons-too-few /buttonActions"]),
            ("/buttonActions/0/phone", Set(json!(" ")), &["E phone-empty /buttonActions/0/phone"]),
            ("/buttonActions/1/label", Set(json!("")), &["E label-empty /buttonActions/1/label"]),
            ("/buttonActions/1/id", Set(json!("")), &["W button-id-empty /buttonActions/1/id"]),
            ("/buttonActions", Move("/buttonAction"), &["E buttons-missing /buttonActions", "W member-unknown /buttonAction"]),
            (
                "/buttonActions/0/phone",
                Move("/buttonActions/0/phoneNumber"),
                &["E phone-missing /buttonActions/0/phone", "W member-unknown /buttonActions/0/phoneNumber"],
            ),
            (
                "/buttonActions/0/label",
                Move("/buttonActions/0/lable"),
                &["E label-missing /buttonActions/0/label", "W member-unknown /buttonActions/0/lable"],
            ),
            ("/footer", Move("/fotter"), &["W member-unknown /fotter"]),
            (
                "/buttonActions/1/url",
                Move("/buttonActions/0/url"),
                &["E url-missing /buttonActions/1/url", "W url-ignored /buttonActions/0/url"],
            ),
            ("/buttonActions/1/url", Move("/url"), &["E url-missing /buttonActions/1/url", "W member-unknown /url"]),
            ("/buttonActions/0/type", Set(json!("call")), &["E button-type-unknown /buttonActions/0/type"]),
        ],
    );
}

/// <https://docs.ryzeapi.cloud/es/api/messages/buttons>
#[test]
fn ryzeapi_button() {
    each(
        "ryzeapi/button",
        json!({
            "number": "5511999999999", "headerText": "Order #12345 confirmed", "contentText": "Choose how you want to proceed:",
            "footerText": "Coupon valid for 24h",
            "buttons": [
                { "id": "https://store.example.com/order/12345", "displayText": "Track order", "type": "URL" },
                { "id": "+551130000000", "displayText": "Talk to support", "type": "CALL" },
                { "id": "RYZE10", "displayText": "Copy coupon", "type": "COPY" }
            ]
        }),
        vec![
            ("/number", Remove, &["E to-missing /number"]),
            ("/contentText", Remove, &["E text-missing /contentText"]),
            ("/headerText", Remove, &[]),
            ("/buttons", Remove, &["E buttons-missing /buttons"]),
            ("/buttons/0/id", Remove, &["E url-missing /buttons/0/id"]),
            ("/buttons/1/id", Remove, &["E phone-missing /buttons/1/id"]),
            ("/buttons/2/id", Remove, &["E code-missing /buttons/2/id"]),
            ("/buttons/2/displayText", Remove, &["E label-missing /buttons/2/displayText"]),
            ("/buttons/2/type", Remove, &["W buttons-risky /buttons"]),
            ("/number", Set(json!([])), &["E to-invalid /number"]),
            ("/contentText", Set(json!(1)), &["E text-invalid /contentText"]),
            ("/buttons", Set(json!({})), &["E buttons-invalid /buttons"]),
            ("/buttons/0", Set(json!(null)), &["E button-invalid /buttons/0"]),
            ("/buttons/2/displayText", Set(json!(true)), &["E label-invalid /buttons/2/displayText"]),
            ("/number", Set(json!("")), &["E to-empty /number"]),
            ("/headerText", Set(json!("")), &["W title-empty /headerText"]),
            ("/buttons", Set(json!([])), &["E buttons-too-few /buttons"]),
            ("/buttons/0/id", Set(json!("")), &["E url-empty /buttons/0/id"]),
            ("/buttons/1/id", Set(json!("")), &["E phone-empty /buttons/1/id"]),
            ("/buttons/2/id", Set(json!("")), &["E code-empty /buttons/2/id"]),
            ("/buttons/2/type", Set(json!("")), &["E button-type-empty /buttons/2/type"]),
            ("/number", Move("/numero"), &["E to-missing /number", "W member-unknown /numero"]),
            ("/contentText", Move("/contextText"), &["E text-missing /contentText", "W member-unknown /contextText"]),
            ("/footerText", Move("/footertext"), &["W member-unknown /footertext"]),
            ("/headerText", Move("/mediaUrl"), &["E url-invalid /mediaUrl", "E media-type-missing /mediaType"]),
            ("/headerText", Move("/mediaType"), &["W media-type-ignored /mediaType"]),
            ("/buttons/0/type", Set(json!("url")), &["E button-type-unknown /buttons/0/type"]),
            ("/buttons/2/type", Set(json!("PIX")), &["E button-type-unknown /buttons/2/type"]),
        ],
    );
}

/// <https://moorse.readme.io/reference/enviar-mensagem-com-botões>
#[test]
fn moorse_send_buttons() {
    each(
        "moorse/send-buttons",
        json!({
            "buttonsId": [
                { "id": "id1", "title": "<Button 1>" }, { "id": "id2", "title": "<Button 2>" }, { "id": "id3", "title": "<Button 3>" }
            ],
            "title": "Sua opinião é sempre bem-vinda :)\nConta pra gente: você conseguiu achar o que procurava aqui?",
            "to": "558388334086"
        }),
        vec![
            ("/buttonsId", Remove, &["E buttons-missing /buttonsId"]),
            ("/title", Remove, &["E text-missing /title"]),
            ("/to", Remove, &["E to-missing /to"]),
            ("/buttonsId/0/id", Remove, &["E button-id-missing /buttonsId/0/id"]),
            ("/buttonsId/1/title", Remove, &["E label-missing /buttonsId/1/title"]),
            ("/buttonsId", Set(json!(3)), &["E buttons-invalid /buttonsId"]),
            ("/buttonsId/0", Set(json!([])), &["E button-invalid /buttonsId/0"]),
            ("/buttonsId/0/id", Set(json!(1)), &["E button-id-invalid /buttonsId/0/id"]),
            ("/buttonsId/1/title", Set(json!({})), &["E label-invalid /buttonsId/1/title"]),
            ("/title", Set(json!(false)), &["E text-invalid /title"]),
            ("/to", Set(json!(558_388_334_086_u64)), &["E to-invalid /to"]),
            ("/buttonsId", Set(json!([])), &["E buttons-too-few /buttonsId"]),
            ("/buttonsId/0/id", Set(json!("")), &["E button-id-empty /buttonsId/0/id"]),
            ("/buttonsId/1/title", Set(json!(" ")), &["E label-empty /buttonsId/1/title"]),
            ("/title", Set(json!("")), &["E text-empty /title"]),
            ("/to", Set(json!("")), &["E to-empty /to"]),
            ("/to", Set(json!("120363019502650977@g.us")), &["E to-unsupported /to"]),
            ("/buttonsId", Move("/buttonId"), &["E buttons-missing /buttonsId", "W member-unknown /buttonId"]),
            ("/buttonsId", Move("/buttons"), &["E buttons-invalid /buttons"]),
            ("/title", Move("/titel"), &["E text-missing /title", "W member-unknown /titel"]),
            ("/title", Move("/subtitle"), &["E text-missing /title", "W subtitle-ignored /subtitle"]),
            (
                "/buttonsId/0/title",
                Move("/buttonsId/0/tittle"),
                &["E label-missing /buttonsId/0/title", "W member-unknown /buttonsId/0/tittle"],
            ),
        ],
    );
}

#[test]
fn unknown_members_are_told_last_and_as_they_came() {
    let payload = json!({ "a": 1, "mesage": "m", "b": 2, "phone": "5511999999999", "code": "1", "cod": 1 });
    let warnings = validate("z-api/send-button-otp", &payload, &Options::default()).warnings;
    let pointers: Vec<String> = warnings.iter().map(botonera::Issue::pointer).collect();
    assert_eq!(pointers, ["/a", "/mesage", "/b", "/cod"]);
}
