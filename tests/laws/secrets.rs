//! Secrets that are put into values, to see whether anything tells them.

use std::prelude::v1::*;

use serde_json::Value;

use crate::codecs::Codec;
use crate::engine::MESSAGE;
use crate::engine::table::Holds;
use crate::providers::routes;

/// Texts and digits that no text of the library holds.
pub const SECRETS: [&str; 3] = ["S3CRET", "7771777", "UzNDUkVU"];

/// Puts a secret into every text but those that name one of a few things, also with an object around them.
pub fn mark(value: &mut Value, name: &str, how: &mut impl Iterator<Item = i32>) {
    match value {
        Value::Object(members) => {
            let others = members.iter_mut().filter(|(name, _)| !names_one_of_a_few(name));
            others.for_each(|(name, value)| mark(value, name, how));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| mark(item, name, how)),
        Value::String(text) if !names_one_of_a_few(name) => {
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

/// Whether what stands in a member of this name, or of one that is near to it, may be quoted: it is one of a few words.
fn names_one_of_a_few(name: &str) -> bool {
    let tables = routes().iter().map(|route| route.table).chain([MESSAGE]);
    let members = tables.flat_map(|table| table.members).flat_map(|member| match member.holds {
        Holds::Buttons(buttons) => buttons.variants.iter().flat_map(|variant| variant.members).collect(),
        _ => vec![member],
    });
    let mut named = members.filter(|member| matches!(member.codec(), Some(Codec::Tag | Codec::Choice(_))));
    let own = |path: &'static str| path.rsplit('/').next().unwrap_or_default();
    named.any(|member| strsim::osa_distance(&own(member.path).to_lowercase(), &name.to_lowercase()) <= 2)
}
