//! Secrets that are put into values, to see whether anything tells them.

use serde_json::Value;

/// Texts and digits that no text of the library holds.
pub const SECRETS: [&str; 3] = ["S3CRET", "7771777", "UzNDUkVU"];

/// Puts a secret into every text but those that name one of a few things.
pub fn mark(value: &mut Value, name: &str, how: &mut impl Iterator<Item = i32>) {
    match value {
        Value::Object(members) => members.iter_mut().for_each(|(name, value)| mark(value, name, how)),
        Value::Array(items) => items.iter_mut().for_each(|item| mark(item, name, how)),
        Value::String(text) if !["type", "mediaType", "typ", "tipe", "tpye"].contains(&name) => {
            *text = match how.next() {
                Some(0) => format!("{text}S3CRET"),
                Some(1) => "S3CRET".to_owned(),
                Some(2) => "5511977717770".to_owned(),
                Some(3) => "+55 (11) 97771777-0".to_owned(),
                Some(4) => "https://www.whatsapp.com/otp/copy/S3CRET".to_owned(),
                Some(5) => "data:image/png;base64,UzNDUkVU".to_owned(),
                _ => "007771777999@c.us".to_owned(),
            };
        }
        _ => {}
    }
}
