//! Writes a message or a payload as JSON, its members in documented order.

use alloc::string::String;

use super::Engine;
use super::slots::{Button, Slots};
use super::table::{Buttons, Holds, Member, Table};
use crate::codecs::{Codec, ESCAPED, Val, ValKind};
use crate::json::{Json, Writer};
use crate::message::Part;
use crate::text::{folder, pieces};

/// JSON on its way, and the path of the objects inside which it is: `interactive/body/`.
struct Out {
    json: Writer,
    open: &'static str,
}

impl Engine<'_> {
    /// The JSON of the slots; nothing, if some of what was given cannot be used. `size` is about how long it will be.
    pub fn emit(&self, table: &'static Table, slots: &Slots, size: usize) -> Option<Json> {
        let mut out = Out { json: Writer { out: String::with_capacity(size) }, open: "" };
        out.json.open('{');
        // The one whose members stand in the payload itself.
        let inline = slots.buttons.first();
        for member in table.members {
            self.emit_member(member, slots, inline, &mut out)?;
        }
        out.leave_all();
        out.json.close('}');
        Some(out.json.finish())
    }

    #[expect(
        clippy::inline_always,
        reason = "a twelfth of what writing costs: the compiler leaves it out of line, for it calls itself"
    )]
    #[inline(always)]
    fn emit_member(&self, member: &'static Member, slots: &Slots, button: Option<&Button>, out: &mut Out) -> Option<()> {
        match member.holds {
            Holds::Value(codec) => match slots.of(button, member.part) {
                val if val.is_absent() => Some(()),
                val => self.value(member, codec, val, button, out),
            },
            Holds::Buttons(buttons) if !member.is_old => self.buttons(member, buttons, slots, out),
            Holds::Constant(constant) => {
                out.name(member).text(constant.text);
                Some(())
            }
            Holds::Sort(sorts) => match slots.get(member.part) {
                val if val.is_absent() => Some(()),
                val => {
                    out.name(member).text(sorts.known.get(val.start as usize).filter(|_| val.is_given())?.name);
                    Some(())
                }
            },
            Holds::Buttons(_) | Holds::Object | Holds::Aside(_) => Some(()),
        }
    }

    #[inline(never)]
    fn buttons(&self, member: &'static Member, buttons: &Buttons, slots: &Slots, out: &mut Out) -> Option<()> {
        let list = slots.get(Part::Buttons);
        if !list.is_given() {
            return list.is_absent().then_some(());
        }
        out.name(member).open('[');
        let around = core::mem::take(&mut out.open);
        for button in &slots.buttons {
            let variant = button.variant.filter(|_| button.is_usable())?;
            if buttons.are_texts {
                self.emit_text(buttons, button, &mut out.json)?;
                continue;
            }
            out.json.open('{');
            for member in variant.members {
                self.emit_member(member, slots, Some(button), out)?;
            }
            out.leave_all();
            out.json.close('}');
        }
        out.json.close(']');
        out.open = around;
        Some(())
    }

    #[inline]
    fn value(&self, member: &Member, codec: Codec, val: &Val, button: Option<&Button>, out: &mut Out) -> Option<()> {
        match val.kind {
            ValKind::Absent => {}
            ValKind::Unusable | ValKind::Object | ValKind::List => return None,
            ValKind::Text | ValKind::Name => {
                let text = match codec {
                    _ if val.is_text() => self.work.text(val),
                    Codec::Choice(names) => names.known.get(val.start as usize)?,
                    _ => button?.variant?.name,
                };
                let out = out.name(member);
                out.out.push('"');
                if val.plus {
                    out.out.push('+');
                }
                if val.has(ESCAPED) {
                    out.escaped(text);
                } else {
                    out.out.push_str(text);
                }
                if let Codec::Recipient(ids) = codec {
                    out.out.push_str(ids.behind(text));
                }
                out.out.push('"');
            }
            ValKind::Number => val.decimal(&self.work).write(&mut out.name(member).out),
            ValKind::True => out.name(member).bool(true),
            ValKind::False => out.name(member).bool(false),
        }
        Some(())
    }
}

impl Out {
    /// Names the value that is written next, inside the objects that its path leads through.
    #[inline]
    fn name(&mut self, member: &Member) -> &mut Writer {
        let at = usize::from(member.name_at);
        if at != self.open.len() || at > 0 {
            self.enter(member.path.get(..at).unwrap_or_default());
        }
        self.json.member(member.name())
    }

    /// Closes what is open but is not around the path, and opens what is around it: of `a/b/` and `a/c/`, `b` is closed and `c` opened.
    #[inline(never)]
    fn enter(&mut self, inside: &'static str) {
        let mut rest = inside.strip_prefix(self.open);
        while rest.is_none() {
            self.leave();
            rest = inside.strip_prefix(self.open);
        }
        for name in pieces(rest.unwrap_or_default(), b'/').filter(|name| !name.is_empty()) {
            // The one item of a list.
            if name == "0" {
                self.json.out.pop();
                self.json.open('[');
            } else {
                self.json.member(name);
            }
            self.json.open('{');
        }
        self.open = inside;
    }

    #[inline]
    fn leave_all(&mut self) {
        while !self.open.is_empty() {
            self.leave();
        }
    }

    /// Closes the innermost of what is open; of the one item of a list the list as well.
    fn leave(&mut self) {
        self.json.close('}');
        let mut path = self.open.trim_end_matches('/');
        if let Some(list) = path.strip_suffix("/0") {
            self.json.close(']');
            path = list;
        }
        self.open = folder(path);
    }
}
