//! The member that was meant by a name.

use alloc::vec::Vec;

use super::Engine;
use super::object::Object;
use super::table::{Holds, Member};
use crate::codecs::Codec;
use crate::json::{Kind, Value};
use crate::message::Part;
use crate::text::{after, cut, folder, joined, near, pieces};

/// What an unknown name stands for among the members of an object.
pub(super) enum Meant<'m> {
    /// A member that is not there; whether the name is a misnomer, and not only near to its own.
    Member(&'m Member, bool),
    /// An object without a part of its own that is not there, by its path.
    Wrapper(&'static str),
    /// One of several members, none of which is there.
    Several(Vec<&'static str>),
    /// A member that stands inside an object, which a message does not lay open, by its path.
    Inside(&'static str),
    /// A member that is there itself.
    Given(&'m Member),
    Nothing,
}

impl Engine<'_> {
    /// What is meant by an unknown name in the object at `inside`; in a button `all` are the members of buttons of all kinds.
    ///
    /// First count the names that other tables give to the same part: of a button in a button, of the message at the root, where a
    /// button's members may stand as well.
    pub(super) fn meant<'m>(
        &self,
        object: &Object<'m>,
        all: &[Member],
        name: &str,
        inside: &'static str,
        value: Value<'_>,
    ) -> Meant<'m> {
        let wrapper = nearest_wrapper(name, inside, object.members).filter(|wrapper| !object.has_wrapper(wrapper));
        let is_its = |wrapper: &&str| wrapper.get(inside.len()..).is_some_and(|own| own.eq_ignore_ascii_case(name));
        if let Some(wrapper) = wrapper.filter(is_its).filter(|_| value.kind() == Kind::Object) {
            return Meant::Wrapper(wrapper);
        }
        if let Some(wrapper) = further_in(name, inside, object.members, value).filter(|wrapper| !object.has_wrapper(wrapper))
            && !self.table.is_strict
        {
            return Meant::Wrapper(wrapper);
        }
        if object.item.is_some_and(|item| item.buttons.is_type(name, value))
            && let Some(tag) = object.find(|member| member.part == Part::Type && !self.is_there(object, member))
        {
            return Meant::Member(tag, true);
        }
        let parts = if cut(name, b"/").is_none() { (self.parts_called)(name) } else { 0 };
        // Inside an object count the names that others give it inside of theirs.
        let is_nested = parts == 0 && !inside.is_empty() && object.item.is_none();
        let parts = if is_nested { (self.parts_called)(&joined(&["/", name])) } else { parts };
        let of_message = parts & Part::OF_MESSAGE;
        let parts = if object.item.is_some() || of_message == 0 { parts & !Part::OF_MESSAGE } else { of_message };
        let is_strict = self.table.is_strict;
        let goes_by = |member: &&Member| {
            let home = folder(member.path);
            let is_home = home == inside;
            let is_near = is_home || home.starts_with(inside) && !is_strict;
            let has_values = !matches!(member.holds, Holds::Value(Codec::Tag)) && !member.is_old;
            // In an object of its own a link is called one, whatever it leads to, and an id an id.
            let names = if is_home && !inside.is_empty() { member.part.names_inside() } else { member.part.bit() };
            parts & names != 0 && is_near && has_values && self.may_be_of_sort(object, member, inside)
        };
        let is_free = |member: &&Member| !self.is_there(object, member);
        // A mere matter of case is no other name.
        let is_own = |member: &Member| {
            after(member.path, inside).is_some_and(|own| folder(own).is_empty() && own.eq_ignore_ascii_case(name))
        };
        if let Some(own) = object.find(is_own).filter(is_free) {
            return Meant::Member(own, true);
        }
        let named = || object.members.iter().filter(goes_by);
        let mut free = named().filter(is_free);
        match (free.next(), free.next()) {
            (Some(one), None) => return Meant::Member(one, true),
            (Some(_), Some(_)) => return Meant::Several(named().filter(is_free).map(|member| member.path).collect()),
            _ => {}
        }
        // What is near to a member that this kind of button has no use for is near to nothing.
        let may_hold = |member: &&Member| match member.holds {
            Holds::Aside(aside) => aside.kind.is_none_or(|kind| kind == value.kind()),
            _ => true,
        };
        let near = nearest(name, inside, all).and_then(|near| object.find(|member| member.path == near.path)).filter(may_hold);
        match (near.filter(is_free), named().next()) {
            (Some(near), _) => Meant::Member(near, false),
            (None, Some(given)) if parts.is_power_of_two() => Meant::Given(given),
            (None, None) if let Some(deeper) = self.deeper(object, name, inside) => Meant::Member(deeper, true),
            _ => match wrapper {
                Some(wrapper) if near.is_none() && may_be(wrapper, object.members, value) => Meant::Wrapper(wrapper),
                _ => {
                    let is_it =
                        |member: &Member| parts == member.part.bit() && inside.is_empty() && !self.is_there(object, member);
                    object.find(|member| parts != 0 && is_it(member)).map_or(Meant::Nothing, |member| Meant::Inside(member.path))
                }
            },
        }
    }

    /// The one member that has the name further inside the object at `inside`, where the table is no message's.
    fn deeper<'m>(&self, object: &Object<'m>, name: &str, inside: &'static str) -> Option<&'m Member> {
        let is_it = |member: &&Member| {
            let is_inside = member.name() == name && !inside.is_empty() && member.path.starts_with(inside);
            is_inside && member.codec().is_some() && self.may_be_of_sort(object, member, inside)
        };
        let mut found = object.members.iter().filter(is_it);
        found.next().filter(|one| found.next().is_none() && !self.table.is_strict && !self.is_there(object, one))
    }

    /// Whether the member is there, be it empty. Null is absence where it is required, and a text of nothing where it is optional.
    pub(super) fn is_there(&self, object: &Object<'_>, member: &Member) -> bool {
        let at = object.get(member.part).origin;
        let value = Value { doc: self.work.doc, at };
        let may_be_blank = member.codec().is_some_and(Codec::may_be_blank);
        let is_absent = if member.is_required() { value.kind() == Kind::Null } else { may_be_blank && value.seems_nothing() };
        at != 0 && !is_absent
    }
}

/// The one member of the object at `inside` that is known to be called `name`, or whose name is nearest to it and near enough to be
/// meant.
pub(crate) fn nearest<'m>(name: &str, inside: &str, members: &'m [Member]) -> Option<&'m Member> {
    let named = || {
        let is_here = |member: &Member| usize::from(member.name_at) == inside.len();
        let name_of = move |member: &'m Member| if is_here(member) { after(member.path, inside) } else { None };
        members.iter().filter_map(move |member| Some((member, name_of(member)?)))
    };
    // A name with a slash in it is none of those that stand inside another.
    let is_path = cut(name, b"/").is_some();
    let misnamed = named().find(|(member, _)| !is_path && member.misnomers.contains(&name));
    misnamed.or_else(|| named().nth(near::nearest(name, named().map(|(_, known)| known))?)).map(|(member, _)| member)
}

/// The path of the object without a part of its own at `inside` whose name is nearest to it and near enough to be meant.
pub(crate) fn nearest_wrapper(name: &str, inside: &str, members: &[Member]) -> Option<&'static str> {
    let mut wrappers: Vec<&'static str> = Vec::new();
    for member in members {
        let wrapper = after(member.path, inside).and_then(|rest| cut(rest, b"/")).map(|(name, _)| inside.len() + name.len());
        let path = wrapper.and_then(|end| member.path.get(..end));
        let has_part = |path: &str| members.iter().any(|member| member.path == path);
        wrappers.extend(path.filter(|path| !has_part(path) && wrappers.last() != Some(path)));
    }
    let number = near::nearest(name, wrappers.iter().filter_map(|path| path.get(inside.len()..)))?;
    wrappers.get(number).copied()
}

/// Whether the value may be the object at this path: of what has anything in it, something belongs there.
fn may_be(path: &str, members: &[Member], value: Value<'_>) -> bool {
    let inside = joined(&[path, "/"]);
    let is_its = |name: &str| members.iter().any(|member| member.behind(&inside, name).is_some());
    value.members().next().is_none() || value.members().any(|(name, _)| is_its(name))
}

/// The path of the one object without a part of its own that has this name further in than at `inside`, if the value has something in it that
/// belongs there.
pub(crate) fn further_in(name: &str, inside: &str, members: &[Member], value: Value<'_>) -> Option<&'static str> {
    let mut found = None;
    value.members().next()?;
    for member in members {
        let mut end = inside.len();
        for (depth, own) in pieces(after(member.path, inside).unwrap_or_default(), b'/').enumerate() {
            end += own.len() + usize::from(depth > 0);
            let path = member.path.get(..end).filter(|path| depth > 0 && own == name && path.len() < member.path.len());
            if path.is_some() && found.replace(path).is_some_and(|other| other != path) || own == "0" {
                return None;
            }
        }
    }
    let is_inside = |name: &str, path: &str| {
        members.iter().any(|member| member.is_inside(path) && member.behind(&joined(&[path, "/"]), name).is_some())
    };
    found?.filter(|path| value.members().any(|(name, _)| is_inside(name, path)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::MESSAGE;

    #[test]
    fn finds_the_one_name_that_is_near() {
        let near = |name| nearest(name, "", MESSAGE.members).map(|member| member.path);
        assert_eq!(near("titel"), Some("title"));
        assert_eq!(near("Text"), Some("text"));
        assert_eq!(near("botons"), Some("buttons"));
        assert_eq!(near("too"), Some("to"));
        assert_eq!(near("phone"), None);
        assert_eq!(near("message"), None);
        assert_eq!(near(&"x".repeat(1_000_000)), None);
    }
}
