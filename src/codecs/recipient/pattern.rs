//! What recipients look like: as the rules beside judge them.

use std::format;
use std::prelude::v1::*;

use super::{Form, GROUP_DIGITS, Ids, OLD_GROUP_TIME, Written, phone};
use crate::text::joined;
use crate::text::pattern::{any, digits, literal};

/// WhatsApp's ids: the form, what stands before the `@`, and what stands from there on.
fn forms() -> [(Form, String, &'static str); 5] {
    let number = || String::from("[0-9]+");
    let old_group = format!("{}-{}", digits(&phone::LENGTH), digits(&OLD_GROUP_TIME));
    [
        (Form::Person, phone::digits(), "@s.whatsapp.net"),
        (Form::Group, digits(&GROUP_DIGITS), "@g.us"),
        (Form::OldGroup, old_group, "@g.us"),
        (Form::Newsletter, number(), "@newsletter"),
        (Form::Lid, number(), "@lid"),
    ]
}

impl Ids {
    /// The recipients of a payload.
    pub fn patterns(&self) -> Vec<String> {
        let written = |(form, id, server): (Form, String, &'static str)| match self.written(form) {
            Written::Whole => Some((id, server)),
            Written::Bare => Some((id, "")),
            Written::With(ending) => Some((id, ending)),
            Written::Digits | Written::Refused => None,
        };
        let phone = if self.plus { phone::digits_perhaps_with_plus() } else { phone::digits() };
        together(phone, forms().into_iter().filter_map(written))
    }

    /// The ids of a message that the provider takes beside phones.
    fn taken(&self) -> impl Iterator<Item = (Form, String, &'static str)> {
        forms().into_iter().filter(|(form, ..)| self.written(*form) != Written::Refused)
    }

    /// The recipients of a message that the provider takes.
    pub fn carried(&self) -> Vec<String> {
        together(phone::pattern(), self.taken().map(|(_, id, server)| (id, server)))
    }

    /// The ids of a message that the provider takes beside phones, in words: `a WhatsApp id (…@g.us, …)`.
    pub fn carried_in_words(&self) -> Option<String> {
        let taken: Vec<_> = self.taken().collect();
        let whose = match taken.as_slice() {
            [] => return None,
            [(Form::Person, ..)] => "a person's WhatsApp id",
            _ => "a WhatsApp id",
        };
        let mut endings: Vec<String> = taken.iter().map(|(.., server)| format!("`…{server}`")).collect();
        endings.dedup();
        Some(format!("{whose} ({})", endings.join(", ")))
    }
}

/// A phone, or what stands before and behind of an id: neighbours with one ending or one beginning together.
fn together(phone: String, parts: impl Iterator<Item = (String, &'static str)>) -> Vec<String> {
    let mut ids: Vec<(Vec<String>, Vec<&str>)> = Vec::new();
    for (id, ending) in parts {
        match ids.last_mut() {
            Some((ids, endings)) if *endings == [ending] => ids.push(id),
            Some((ids, endings)) if *ids == [id.as_str()] => endings.push(ending),
            _ => ids.push((Vec::from([id]), Vec::from([ending]))),
        }
    }
    let either = |texts: &[String]| any(&texts.iter().map(String::as_str).collect::<Vec<_>>());
    let behind = |endings: &[&str]| match endings {
        [one] => literal(one),
        // All that have one beginning are WhatsApp's.
        _ => joined(&["@", &either(&endings.iter().map(|ending| literal(ending.trim_start_matches('@'))).collect::<Vec<_>>())]),
    };
    let ids = ids.iter().map(|(ids, endings)| joined(&[&either(ids), &behind(endings)]));
    core::iter::once(phone).chain(ids).collect()
}
