//! The messages that a click may answer.

use alloc::borrow::ToOwned as _;
use alloc::string::String;
use alloc::vec::Vec;

use super::body::text_at;
use crate::json::{Kind, Value};
use crate::message::Kind as ButtonKind;
use crate::text::repeated;

/// The messages that were sent, as far as they can be understood: one, or a list.
#[derive(Clone, Copy)]
pub(crate) struct Sent<'a>(pub(super) Value<'a>);

impl<'a> Sent<'a> {
    /// Label and id of each reply button, as often as it was sent.
    fn buttons(self) -> Vec<(&'a str, &'a str)> {
        let mut out = Vec::new();
        if self.0.kind() == Kind::Object {
            replies(self.0, &mut out);
        }
        for message in self.0.items() {
            replies(message, &mut out);
        }
        out
    }

    /// Whether a button with this id was sent.
    pub fn has(self, id: &str) -> bool {
        self.buttons().iter().any(|(_, sent)| *sent == id)
    }

    /// The ids of the buttons with this label, each once.
    pub(super) fn named(self, label: &str) -> Vec<String> {
        let label = label.trim();
        let mut ids = Vec::new();
        for (sent, id) in self.buttons() {
            if sent.trim() == label {
                ids.push(id);
            }
        }
        let again = repeated(&ids);
        let mut once = Vec::new();
        for (index, id) in ids.iter().enumerate() {
            if again.iter().all(|(_, again)| *again != index) {
                once.push((*id).to_owned());
            }
        }
        once
    }
}

/// Adds the reply buttons of a message.
#[inline(never)]
fn replies<'a>(message: Value<'a>, out: &mut Vec<(&'a str, &'a str)>) {
    let Some(buttons) = message.member("buttons") else { return };
    for button in buttons.items() {
        let is_reply = button.text_of("type").is_some_and(|kind| kind.eq_ignore_ascii_case(ButtonKind::Reply.as_str()));
        if let (true, Some(label), Some(id)) = (is_reply, text_at(button, &["label"]), text_at(button, &["id"])) {
            out.push((label, id));
        }
    }
}
