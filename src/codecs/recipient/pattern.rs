//! What recipients look like: as the rules beside judge them.

use std::format;
use std::prelude::v1::*;

use super::{FORMS, GROUP_DIGITS, Ids, OLD_GROUP_TIME, Written, phone};
use crate::text::joined;
use crate::text::pattern::{any, digits, literal};

/// What stands before the `@` in each of WhatsApp's ids.
fn forms() -> [String; FORMS.len()] {
    let number = || String::from("[0-9]+");
    let old_group = format!("{}-{}", digits(&phone::LENGTH), digits(&OLD_GROUP_TIME));
    [phone::digits(false), digits(&GROUP_DIGITS), old_group, number(), number()]
}

impl Ids {
    /// The recipients of a payload.
    pub fn patterns(&self) -> Vec<String> {
        let ids = forms().into_iter().enumerate();
        together(phone::digits(self.plus), ids.filter_map(|(form, id)| Some((id, self.ending(form)?))))
    }

    /// The ids of a message that the provider takes beside phones: what stands before the `@`, and what from there on.
    fn taken(&self) -> impl Iterator<Item = (String, &'static str)> {
        let ids = forms().into_iter().zip(FORMS).zip(self.written);
        ids.filter(|(_, written)| *written != Written::Refused).map(|((id, (server, _)), _)| (id, server))
    }

    /// The recipients of a message that the provider takes.
    pub fn carried(&self) -> Vec<String> {
        together(phone::pattern(), self.taken())
    }

    /// The ids of a message that the provider takes beside phones, in words: `a WhatsApp id (…@g.us, …)`.
    pub fn carried_in_words(&self) -> Option<String> {
        let mut endings: Vec<String> = self.taken().map(|(_, server)| format!("`…{server}`")).collect();
        endings.dedup();
        let whose = match endings.as_slice() {
            [] => return None,
            [one] if one.contains("s.whatsapp.net") => "a person's WhatsApp id",
            _ => "a WhatsApp id",
        };
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
