//! Objects that hold members as an older form of a payload had them, or another table's button.

use super::Engine;
use super::object::Object;
use super::paths::{steps, value_at};
use super::table::{Holds, Member};
use super::unknown::{Candidate, Form, Unknown, named};
use super::words;
use crate::issue::{Ending, Repair, Subject};
use crate::json::{Kind, Value};
use crate::message::Part;
use crate::text::{cut, folder, joined};

impl Engine<'_> {
    /// Tells of an object that holds members of this one as an older form of it had them, where what that requires is missing, or it
    /// requires nothing; or another table's button, where what that requires is missing. Whether it is such a one.
    pub(super) fn tell_older(&mut self, object: &mut Object<'_>, given: Unknown) -> bool {
        let Unknown { value, inside } = given;
        let doc = self.work.doc;
        let (name, step) = named(doc, value);
        let members = object.members;
        let item = object.item;
        // What is itself the name of a part is opened as that.
        let parts_called = self.parts_called;
        let is_of_others = item.is_some() && parts_called(name) & !Part::OF_MESSAGE == 0;
        let of = |inner: &str| {
            let parts = if is_of_others { parts_called(&joined(&[name, "/", inner])) & !Part::OF_MESSAGE } else { 0 };
            members.iter().find(|member| member.is_misnamed_inside(name, inner) || member.part.bit() & parts != 0)
        };
        let inner = Value { doc, at: value };
        let needed = || members.iter().filter(|member| object.needs(member));
        let is_whole = needed().all(|member| self.is_there(object, member) || !member.has_older(|_| true));
        let is_left = || is_whole && needed().any(|member| member.has_older(|around| around == name));
        let of_older = |inner: &str| members.iter().find(|member| member.is_misnamed_inside(name, inner));
        let has_older = || inner.members().any(|(name, _)| of_older(name).is_some_and(|member| !self.is_there(object, member)));
        let is_older = || !self.table.is_strict && has_older() && !is_left();
        let is_missing = |member: &Member| object.needs(member) && !self.is_there(object, member);
        let is_theirs = is_of_others && inner.members().any(|(name, _)| of(name).is_some_and(is_missing));
        let is_closed = self.table.is_strict && item.is_none() || !inside.is_empty();
        if is_closed || !(is_theirs || is_older()) {
            return false;
        }
        let words = self.table.older.filter(|_| item.is_none()).unwrap_or(words::MEMBER_UNKNOWN);
        self.tell(Ending::Unknown, words).about(Subject::Member);
        let mut path = steps(item.as_ref(), inside, Some(step));
        self.work.found.put(&path);
        for (name, Value { at, .. }) in inner.members() {
            let Some(member) = of(name).filter(|member| !self.is_there(object, member)) else { continue };
            let finding = self.work.found.list.len();
            // An object moves with what is in it.
            let around = cut(member.path, b"/").map(|(around, _)| around).filter(|around| *around == name);
            if around.is_some_and(|around| object.has_wrapper(around) || Value { doc, at }.kind() != Kind::Object) {
                continue;
            }
            // Where nothing is missing, what the provider does not read is no error.
            let is_sound =
                is_theirs || !is_whole || self.is_sound(members, member, around.unwrap_or(member.path), Value { doc, at });
            if around.is_some() || folder(member.path).is_empty() {
                let text = self.work.found.store(around.unwrap_or(member.path));
                self.tell(Ending::Unknown, words::MEMBER_UNKNOWN_OLDER).about(Subject::Member).text(text).fix =
                    around.filter(|_| is_sound).map(|around| Repair::Rename(1, around));
            } else {
                self.tell_near(member.path);
            }
            path.push(named(doc, at).1);
            self.work.found.put(&path);
            path.pop();
            if !is_sound {
                continue;
            }
            if let Some(around) = around {
                self.enter_misnamed(object, around, at, finding);
                continue;
            }
            let (part, given) = (member.part, Unknown { value: at, inside });
            let (is_certain, is_misnomer, has_rival, form) = (false, true, false, Form::Older);
            self.propose(object, Candidate { part, given, finding, is_certain, is_misnomer, has_rival, form });
        }
        true
    }

    /// Whether a value would be no error at a path, nor what is inside it, where the member is.
    fn is_sound(&mut self, members: &[Member], member: &Member, path: &str, value: Value<'_>) -> bool {
        let at = |known: &Member| match known.behind("", path)? {
            "" => Some(value),
            inside => value_at(value, inside.strip_prefix('/')?),
        };
        let mut given = members.iter().filter_map(|known| Some((known, at(known)?)));
        at(member).is_some()
            && given.all(|(known, inside)| match known.holds {
                Holds::Value(codec) => self.is_good(known, codec, inside),
                Holds::Aside(aside) => aside.kind.is_none_or(|kind| kind == inside.kind()),
                _ => true,
            })
    }
}
