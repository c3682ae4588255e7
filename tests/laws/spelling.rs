//! The canonical spelling of a payload, written down a second time, and a message as its endpoint would give it back.

use std::fmt::Write as _;

use serde_json::{Value, json};

pub fn text<'v>(value: &'v Value, name: &str) -> &'v str {
    value[name].as_str().unwrap_or_default()
}

/// The code that a link copies, if it is WhatsApp's copy link.
pub fn copied(link: &str) -> Option<String> {
    let lower = link.to_ascii_lowercase();
    let hosts = ["https://www.whatsapp.com/", "https://whatsapp.com/", "http://www.whatsapp.com/", "http://whatsapp.com/"];
    let start = hosts.iter().find(|host| lower.starts_with(*host))?.len();
    let rest = link[start..].split('#').next()?;
    let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
    let code = if let Some(code) = path.strip_prefix("otp/copy/") {
        code
    } else if path == "otp/code" || path == "otp/code/" {
        let codes: Vec<&str> = query.split('&').filter_map(|pair| pair.strip_prefix("code=")).collect();
        (query.split('&').any(|pair| pair == "otp_type=COPY_CODE") && codes.len() == 1).then(|| codes[0])?
    } else {
        return None;
    };
    let mut bytes = Vec::new();
    let mut parts = code.split('%');
    bytes.extend(parts.next()?.bytes());
    for part in parts {
        let digits = part.get(..2).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()))?;
        bytes.push(u8::from_str_radix(digits, 16).ok()?);
        bytes.extend(part[2..].bytes());
    }
    String::from_utf8(bytes)
        .ok()
        .filter(|code| !code.trim_matches(|char: char| char.is_whitespace() || char == '\u{feff}').is_empty())
}

fn copy_link(code: &str) -> String {
    let mut link = "https://www.whatsapp.com/otp/code/?otp_type=COPY_CODE&code=".to_owned();
    for byte in code.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => link.push(char::from(byte)),
            byte => write!(link, "%{byte:02X}").unwrap(),
        }
    }
    link
}

/// Writes the accepted spellings of a payload as the canonical ones.
pub fn canonical(endpoint: &str, payload: &mut Value) {
    if let Some(image) = payload.get("image").and_then(Value::as_str) {
        let kinds = [("iVBORw0KGgo", "png"), ("/9j/", "jpeg"), ("R0lGOD", "gif"), ("UklGR", "webp")];
        if let Some((_, kind)) = kinds.iter().find(|(start, _)| image.starts_with(start)) {
            payload["image"] = json!(format!("data:image/{kind};base64,{image}"));
        }
    }
    match endpoint {
        "z-api/send-button-actions" => {
            for button in payload["buttonActions"].as_array_mut().unwrap() {
                if text(button, "type") == "CALL" {
                    button["phone"] = json!(text(button, "phone").trim_start_matches('+'));
                }
                if text(button, "type") == "URL"
                    && let Some(code) = copied(text(button, "url"))
                {
                    button["url"] = json!(copy_link(&code));
                }
            }
        }
        "ryzeapi/button" => {
            if !text(payload, "number").contains('@') {
                payload["number"] = json!(text(payload, "number").trim_start_matches('+'));
            }
            if payload.get("mediaType").is_some() {
                payload["mediaType"] = json!(text(payload, "mediaType").to_uppercase());
            }
            for button in payload["buttons"].as_array_mut().unwrap() {
                if button.get("type").is_none() {
                    button["type"] = json!("REPLY");
                }
                if text(button, "type") == "CALL" {
                    button["id"] = json!(format!("+{}", text(button, "id").trim_start_matches('+')));
                }
            }
        }
        "moorse/send-buttons" => {
            let members = payload.as_object_mut().unwrap();
            if let Some(Value::Array(labels)) = members.remove("buttons") {
                members.insert("buttonsId".into(), labels.iter().map(|label| json!({ "id": label, "title": label })).collect());
            }
        }
        _ => {}
    }
}

/// A message with its phones as digits, its recipient as the endpoint tells recipients apart, and on Z-API a copy link as a
/// copy button.
pub fn comparable(endpoint: &str, message: &mut Value) {
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let to = text(message, "to").to_owned();
    if !to.contains('@') || to.ends_with("@s.whatsapp.net") && endpoint != "ryzeapi/button" {
        message["to"] = json!(digits(&to));
    }
    for button in message["buttons"].as_array_mut().unwrap() {
        if text(button, "type") == "call" {
            button["phone"] = json!(digits(text(button, "phone")));
        }
        if text(button, "type") == "url"
            && endpoint == "z-api/send-button-actions"
            && let Some(code) = copied(text(button, "url"))
        {
            let members = button.as_object_mut().unwrap();
            members.remove("url");
            members.extend([("type".to_owned(), json!("copy")), ("code".to_owned(), json!(code))]);
        }
    }
}
