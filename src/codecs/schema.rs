//! What may stand in a member, as a JSON Schema tells it. The patterns are made beside each codec, of the constants that it judges by.

use alloc::format;
use alloc::string::String;

use serde_json::{Value, json};

use super::{Codec, choice, link, media, phone, recipient, seconds};
use crate::text::pattern::{LINE_END, blank, class, literal, not_blank, white_space, whole};

impl Codec {
    /// What a value must be so that nothing is wrong with it. A text that is not required may be empty or null as well, which is as if
    /// it was not given.
    pub fn schema(self, is_required: bool) -> Value {
        let of = |patterns: &[String]| if is_required { one_of(patterns) } else { one_of_or_blank(patterns) };
        match self {
            // A text with something in it.
            Codec::Text if is_required => json!({ "type": "string", "minLength": 1, "pattern": not_blank() }),
            Codec::Text => json!({ "type": ["string", "null"] }),
            Codec::Word | Codec::Tag => json!({ "type": "string" }),
            Codec::To => of(&recipient::Ids::WHOLE.carried()),
            Codec::Recipient(ids) => of(&ids.patterns()),
            Codec::Phone => of(&[phone::pattern()]),
            Codec::Dial { .. } => of(&[phone::digits(true)]),
            Codec::Link(_) | Codec::CopyLink | Codec::File => of(&[link::pattern()]),
            Codec::Media => of(&[link::pattern(), media::data()]),
            Codec::Picture => of(&[link::pattern(), media::data(), media::picture()]),
            Codec::Video => of(&[link::pattern(), media::data(), media::video()]),
            Codec::Choice(names) => choice::schema(names),
            Codec::Seconds(range) => seconds::schema(range),
            Codec::Flag => json!({ "type": "boolean" }),
        }
    }

    /// What a value is that counts as given, of a member that is not required.
    pub fn given(self) -> Value {
        if self.may_be_blank() { json!({ "type": "string", "pattern": not_blank() }) } else { json!({}) }
    }

    /// What a value is of which nobody looks at more than its kind.
    pub fn loose(self) -> Value {
        match self {
            Codec::Seconds(_) => json!({ "type": "number" }),
            Codec::Flag => json!({ "type": "boolean" }),
            _ if self.may_be_blank() => json!({ "type": ["string", "null"] }),
            _ => json!({ "type": "string" }),
        }
    }
}

pub(crate) fn only_blank() -> Value {
    json!({ "type": ["string", "null"], "pattern": whole(&[blank()]) })
}

/// A text of at most so many code points. One of nothing, if it is not required, may have more, for it is not sent.
pub(crate) fn at_most(count: u32, is_required: bool) -> Value {
    let most = json!({ "maxLength": count });
    if is_required { most } else { json!({ "if": { "pattern": not_blank() }, "then": most }) }
}

pub(crate) fn without(separator: char) -> Value {
    json!({ "not": { "type": "string", "pattern": literal(separator.encode_utf8(&mut [0; 4])) } })
}

/// A text with something in it, and perhaps the separator and a second one behind it.
pub(crate) fn parted_by(separator: char) -> Value {
    let (inside, white_space) = (class(&[separator]), white_space());
    let filled = format!("[^{inside}]*[^{inside}{white_space}]");
    let separator = literal(separator.encode_utf8(&mut [0; 4]));
    json!({
        "type": "string",
        "minLength": 1,
        "pattern": format!("^{filled}"),
        "not": { "pattern": format!("{separator}[^{inside}]*{separator}") },
        "anyOf": [{ "not": { "pattern": separator } }, { "pattern": format!("{separator}{filled}") }],
    })
}

/// A text that is one of these, from beginning to end. A line end is forbidden on its own, for the `$` of some engines matches
/// before one.
pub(crate) fn one_of(alternatives: &[String]) -> Value {
    json!({ "type": "string", "minLength": 1, "pattern": whole(alternatives), "not": { "type": "string", "pattern": LINE_END } })
}

/// The same, or a text of nothing, or null.
fn one_of_or_blank(alternatives: &[String]) -> Value {
    let alternatives = [&[blank()], alternatives].concat();
    let ends = [json!({ "pattern": not_blank() }), json!({ "pattern": LINE_END })];
    json!({ "type": ["string", "null"], "pattern": whole(&alternatives), "not": { "type": "string", "allOf": ends } })
}
