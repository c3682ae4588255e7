//! What may stand in a member, as a JSON Schema tells it. The patterns are made beside each codec, of the constants that it judges by.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use serde_json::{Value, json};

use super::{Codec, choice, link, media, phone, recipient, seconds};
use crate::issue::Severity;
use crate::message::Part;
use crate::text::pattern::{LINE_END, blank, class, not_blank, white_space, whole};
use crate::text::{MARKS, placeholder};

impl Codec {
    /// What a value must be so that nothing is wrong with it. A text that is not required may be empty or null as well, which is as if
    /// it was not given.
    pub fn schema(self, part: Part, is_required: bool) -> Value {
        let of = |patterns: &[String]| if is_required { one_of(patterns) } else { one_of_or_blank(patterns, LINE_END) };
        let link = |patterns: &[String]| {
            let refused = refused_in_links();
            if is_required { one_of_but(patterns, &refused) } else { one_of_or_blank(patterns, &refused) }
        };
        let mut schema = match self {
            // A text with something in it.
            Codec::Text if is_required => json!({ "type": "string", "minLength": 1, "pattern": not_blank() }),
            Codec::Key if is_required => Codec::Text.schema(part, true),
            Codec::Text | Codec::Key => json!({ "type": ["string", "null"] }),
            Codec::User => of(&[recipient::user::pattern()]),
            Codec::Word | Codec::Tag => json!({ "type": "string" }),
            Codec::To => recipients(&recipient::Ids::ALL),
            // Where a mask does no harm, line ends do none either.
            Codec::Recipient(ids) if ids.masks == Severity::Warning => around_phones(&ids.patterns(), is_required),
            Codec::Recipient(ids) => of(&ids.patterns()),
            // Line ends may stand around it as well.
            Codec::Phone => one_of_but(&[phone::pattern(*phone::LENGTH.start())], &phone::decimal_pattern()),
            Codec::Dial { .. } => of(&[phone::digits(true, *phone::LENGTH.start())]),
            Codec::Link(_) | Codec::CopyLink | Codec::File | Codec::Linked(_) => link(&[link::pattern()]),
            Codec::Media => link(&[link::pattern(), media::data()]),
            Codec::Picture => link(&[link::pattern(), media::data(), media::picture()]),
            Codec::PictureOrId => link(&[link::pattern(), media::data(), media::picture(), media::id()]),
            Codec::Id(form) => link(&[form.pattern()]),
            Codec::Image => link(&[link::pattern(), media::picture()]),
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
        let is_refused = matches!(self, Codec::Text | Codec::Key) && self.unfilled(part) == Some(Severity::Error);
        let blank = white_space();
        let around = matches!(self, Codec::Key).then(|| format!("^[{blank}]|[{blank}]$"));
        let refused: Vec<String> = is_refused.then(|| placeholder::pattern(&[])).into_iter().chain(around).collect();
        (!refused.is_empty()).then(|| refused.join("|"))
    }

    /// What stands in a text that has more in it, where that is more than any text.
    pub fn inside(self) -> Option<String> {
        match self {
            Codec::Dial { .. } => Some(phone::digits(true, *phone::LENGTH.start())),
            Codec::Link(_) => Some(link::pattern()),
            _ => None,
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

/// The URL of a message's picture of which the provider takes the bare base64, known by its first bytes.
pub(crate) fn picture() -> Value {
    one_of_but(&[link::pattern(), media::data_of_picture()], &refused_in_links())
}

fn refused_in_links() -> String {
    format!("{LINE_END}|[{}]$|^{}|{}", class(MARKS), link::doubled(), placeholder::pattern(&[]))
}

pub(crate) fn only_blank() -> Value {
    json!({ "type": ["string", "null"], "pattern": whole(&[blank()]) })
}

/// A text of at most so many code points. One of nothing, if it is not required, may have more, for it is not sent.
pub(crate) fn at_most(count: u32, is_required: bool) -> Value {
    let most = json!({ "maxLength": count });
    if is_required { most } else { json!({ "if": { "pattern": not_blank() }, "then": most }) }
}

/// A text without any of these in it. What may be left empty may be made of them where they are white space.
pub(crate) fn without(refused: &[String], is_required: bool) -> Value {
    let refused = refused.join("|");
    if is_required {
        return json!({ "not": { "type": "string", "pattern": refused } });
    }
    let parts = [json!({ "pattern": not_blank() }), json!({ "pattern": refused })];
    json!({ "not": { "type": "string", "pattern": null, "allOf": parts } })
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
    around_phones(&ids.carried(), true)
}

fn around_phones(patterns: &[String], is_required: bool) -> Value {
    let refused = format!("{}|(?:@|^[A-Z]{{2}}\\.)[^@]*{LINE_END}", phone::decimal_pattern());
    if is_required { one_of_but(patterns, &refused) } else { one_of_or_blank(patterns, &refused) }
}

/// The same, or a text of nothing, or null.
fn one_of_or_blank(alternatives: &[String], refused: &str) -> Value {
    let alternatives = [&[blank()], alternatives].concat();
    let ends = [json!({ "pattern": not_blank() }), json!({ "pattern": refused })];
    json!({ "type": ["string", "null"], "pattern": whole(&alternatives), "not": { "type": "string", "allOf": ends } })
}
