//! What recipients look like: as the rules beside judge them.

use std::format;
use std::prelude::v1::*;

use super::{FORMS, GROUP_DIGITS, Ids, OLD_GROUP_TIME, Phones, Written, phone, user};
use crate::issue::Severity;
use crate::text::joined;
use crate::text::pattern::{any, digits, literal};

/// What stands before the `@` in each of WhatsApp's ids, where phones have so many digits at least.
fn forms(least: usize) -> [String; FORMS.len()] {
    let number = || String::from("[0-9]+");
    let old_group = format!("{}-{}", digits(&phone::LENGTH), digits(&OLD_GROUP_TIME));
    [phone::digits(false, least), digits(&GROUP_DIGITS), old_group, number(), number(), user::pattern()]
}

impl Ids {
    /// The recipients of a payload.
    pub fn patterns(&self) -> Vec<String> {
        let ids = forms(self.least).into_iter().enumerate();
        let phone = match self.phones {
            _ if self.masks == Severity::Warning => phone::pattern(self.least),
            Phones::Digits => phone::digits(self.plus, self.least),
            Phones::Plus => phone::digits(true, self.least),
            Phones::With(ending) => joined(&[&phone::digits(false, self.least), &literal(ending)]),
        };
        let mut patterns = together(phone, ids.filter_map(|(form, id)| Some((id, self.ending(form)?))));
        if self.contacts {
            patterns.push(joined(&[&phone::pattern(*phone::LENGTH.start()), &literal("@c.us")]));
        }
        patterns
    }

    /// The ids of a message that the provider takes beside phones: what stands before the `@`, and what from there on.
    fn taken(&self) -> impl Iterator<Item = (String, &'static str)> {
        let ids = forms(self.least).into_iter().zip(FORMS).zip(self.written);
        ids.filter(|(_, written)| *written != Written::Refused).map(|((id, (server, _)), _)| (id, server))
    }

    /// The recipients of a message that the provider takes.
    pub fn carried(&self) -> Vec<String> {
        together(phone::pattern(self.least), self.taken())
    }

    /// The ids of a message that the provider takes beside phones, in words: `a WhatsApp id (…@g.us, …)`.
    pub fn carried_in_words(&self) -> Option<String> {
        let mut endings: Vec<String> = self
            .taken()
            .map(|(_, server)| if server.is_empty() { "`US.…`".to_owned() } else { format!("`…{server}`") })
            .collect();
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
