//! What may stand in a member, as a JSON Schema tells it. The patterns are made beside each codec, of the constants that it judges by.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use serde_json::{Value, json};

use super::{Codec, choice, link, media, phone, recipient, seconds};
use crate::issue::Severity;
use crate::message::Part;
use crate::text::pattern::{LINE_END, blank, class, literal, not_blank, white_space, whole};
use crate::text::{MARKS, placeholder};

impl Codec {
    /// What a value must be so that nothing is wrong with it. A text that is not required may be empty or null as well, which is as if
    /// it was not given.
    pub fn schema(self, part: Part, is_required: bool) -> Value {
        let of = |patterns: &[String]| if is_required { one_of(patterns) } else { one_of_or_blank(patterns, LINE_END) };
        let link = |patterns: &[String]| {
            let refused = format!("{LINE_END}|[{}]$|{}", class(MARKS), placeholder::pattern(None));
            if is_required { one_of_but(patterns, &refused) } else { one_of_or_blank(patterns, &refused) }
        };
        let mut schema = match self {
            // A text with something in it.
            Codec::Text if is_required => json!({ "type": "string", "minLength": 1, "pattern": not_blank() }),
            Codec::Text => json!({ "type": ["string", "null"] }),
            Codec::Word | Codec::Tag => json!({ "type": "string" }),
            Codec::To => recipients(&recipient::Ids::WHOLE),
            Codec::Recipient(ids) => of(&ids.patterns()),
            // Line ends may stand around it as well.
            Codec::Phone => one_of_but(&[phone::pattern()], &phone::decimal_pattern()),
            Codec::Dial { .. } => of(&[phone::digits(true)]),
            Codec::Link(_) | Codec::CopyLink | Codec::File => link(&[link::pattern()]),
            Codec::Media => link(&[link::pattern(), media::data()]),
            Codec::Picture => link(&[link::pattern(), media::data(), media::picture()]),
            Codec::Video => link(&[link::pattern(), media::data(), media::video()]),
            Codec::Choice(names) => choice::schema(names),
            Codec::Seconds(range) => seconds::schema(range),
            Codec::Flag => json!({ "type": "boolean" }),
        };
        if let Some(refused) = self.refused(part) {
            json_patch::merge(&mut schema, &json!({ "not": { "type": "string", "pattern": refused } }));
        }
        schema
    }

    /// What may not stand in a text that may else be any.
    pub fn refused(self, part: Part) -> Option<String> {
        let is_refused = matches!(self, Codec::Text) && self.unfilled(part) == Some(Severity::Error);
        is_refused.then(|| placeholder::pattern(None))
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

/// A text without the separator in it, and without what else may not stand there.
pub(crate) fn without(separator: char, refused: Option<String>) -> Value {
    let refused = [Some(literal(separator.encode_utf8(&mut [0; 4]))), refused].into_iter().flatten().collect::<Vec<_>>();
    json!({ "not": { "type": "string", "pattern": refused.join("|") } })
}

/// A text with something in it, and perhaps the separator and a second one behind it.
pub(crate) fn parted_by(separator: char) -> Value {
    let (inside, white_space) = (class(&[separator]), white_space());
    let filled = format!("[^{inside}]*[^{inside}{white_space}]");
    let id = placeholder::pattern(Some(separator));
    let separator = literal(separator.encode_utf8(&mut [0; 4]));
    json!({
        "type": "string",
        "minLength": 1,
        "pattern": format!("^{filled}"),
        "not": { "pattern": format!("{separator}[^{inside}]*{separator}|{id}") },
        "anyOf": [{ "not": { "pattern": separator } }, { "pattern": format!("{separator}{filled}") }],
    })
}

/// A text that is one of these, from beginning to end. A line end is forbidden on its own, for the `$` of some engines matches
/// before one.
pub(crate) fn one_of(alternatives: &[String]) -> Value {
    one_of_but(alternatives, LINE_END)
}

fn one_of_but(alternatives: &[String], refused: &str) -> Value {
    json!({ "type": "string", "minLength": 1, "pattern": whole(alternatives), "not": { "type": "string", "pattern": refused } })
}

/// The recipients of a message that a provider takes. Around a phone line ends may stand as well, around an id they may not.
pub(crate) fn recipients(ids: &recipient::Ids) -> Value {
    one_of_but(&ids.carried(), &format!("{}|@[^@]*{LINE_END}", phone::decimal_pattern()))
}

/// The same, or a text of nothing, or null.
fn one_of_or_blank(alternatives: &[String], refused: &str) -> Value {
    let alternatives = [&[blank()], alternatives].concat();
    let ends = [json!({ "pattern": not_blank() }), json!({ "pattern": refused })];
    json!({ "type": ["string", "null"], "pattern": whole(&alternatives), "not": { "type": "string", "allOf": ends } })
}
