//! What recipients look like: as the rules beside judge them.

use std::format;
use std::prelude::v1::*;

use serde_json::Value;

use super::{Form, GROUP_DIGITS, Ids, OLD_GROUP_TIME, Written, phone};
use crate::codecs::schema::one_of;
use crate::text::joined;
use crate::text::pattern::{any, digits, literal};

/// WhatsApp's ids: the form, what stands before the `@`, and what stands behind it.
fn forms() -> [(Form, String, &'static str); 5] {
    let number = || String::from("[0-9]+");
    let old_group = format!("{}-{}", digits(&phone::LENGTH), digits(&OLD_GROUP_TIME));
    [
        (Form::Person, phone::digits(), "s.whatsapp.net"),
        (Form::Group, digits(&GROUP_DIGITS), "g.us"),
        (Form::OldGroup, old_group, "g.us"),
        (Form::Newsletter, number(), "newsletter"),
        (Form::Lid, number(), "lid"),
    ]
}

/// The recipients of a message.
pub(in crate::codecs) fn patterns() -> Vec<String> {
    of_message(|_| true)
}

fn of_message(takes: impl Fn(Form) -> bool) -> Vec<String> {
    let forms = forms().into_iter().filter(|(form, ..)| takes(*form));
    let mut patterns = Vec::from([phone::pattern()]);
    patterns.extend(together(forms.map(|(_, id, server)| (id, joined(&["@", server])))));
    patterns
}

impl Ids {
    /// The recipients of a payload.
    pub fn patterns(&self) -> Vec<String> {
        let written = |(form, id, server): (Form, String, &str)| match self.written(form) {
            Written::Whole => Some((id, joined(&["@", server]))),
            Written::Bare => Some((id, String::new())),
            Written::With(ending) => Some((id, ending.into())),
            Written::Digits | Written::Refused => None,
        };
        let mut patterns = Vec::from([if self.plus { phone::digits_perhaps_with_plus() } else { phone::digits() }]);
        patterns.extend(together(forms().into_iter().filter_map(written)));
        patterns
    }

    fn takes(&self, form: Form) -> bool {
        self.written(form) != Written::Refused
    }

    /// The recipients of a message that the provider takes.
    pub fn carried(&self) -> Value {
        one_of(&of_message(|form| self.takes(form)))
    }

    /// The ids of a message that the provider takes beside phones, in words: `a WhatsApp id (…@g.us, …)`.
    pub fn carried_in_words(&self) -> Option<String> {
        let taken: Vec<_> = forms().into_iter().filter(|(form, ..)| self.takes(*form)).collect();
        let whose = match taken.as_slice() {
            [] => return None,
            [(Form::Person, ..)] => "a person's WhatsApp id",
            _ => "a WhatsApp id",
        };
        let mut endings: Vec<String> = taken.iter().map(|(.., server)| format!("`…@{server}`")).collect();
        endings.dedup();
        Some(format!("{whose} ({})", endings.join(", ")))
    }
}

/// What stands before and behind, of neighbours with one ending or one beginning together.
fn together(parts: impl Iterator<Item = (String, String)>) -> Vec<String> {
    let mut ids: Vec<(Vec<String>, Vec<String>)> = Vec::new();
    for (id, ending) in parts {
        match ids.last_mut() {
            Some((ids, endings)) if *endings == [ending.as_str()] => ids.push(id),
            Some((ids, endings)) if *ids == [id.as_str()] => endings.push(ending),
            _ => ids.push((Vec::from([id]), Vec::from([ending]))),
        }
    }
    let either = |texts: &[String]| any(&texts.iter().map(String::as_str).collect::<Vec<_>>());
    let behind = |endings: &[String]| match endings {
        [one] => literal(one),
        // All that have one beginning are WhatsApp's.
        _ => joined(&["@", &either(&endings.iter().map(|ending| literal(ending.trim_start_matches('@'))).collect::<Vec<_>>())]),
    };
    ids.iter().map(|(ids, endings)| joined(&[&either(ids), &behind(endings)])).collect()
}
