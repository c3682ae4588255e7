//! The member that was meant by a name.

use alloc::vec::Vec;

use super::table::Member;
use crate::text::{cut, folder, near};

/// The one member of the object at `inside` that is known to be called `name`, or whose name is nearest to it and near enough to be
/// meant.
pub(crate) fn nearest<'m>(name: &str, inside: &str, members: &'m [Member]) -> Option<&'m Member> {
    let named = || {
        let name_of = |member: &'m Member| member.path.strip_prefix(inside).filter(|rest| folder(rest).is_empty());
        members.iter().filter_map(move |member| Some((member, name_of(member)?)))
    };
    let misnamed = named().find(|(member, _)| member.misnomers.contains(&name));
    misnamed.or_else(|| named().nth(near::nearest(name, named().map(|(_, known)| known))?)).map(|(member, _)| member)
}

/// The path of the object without a part of its own at `inside` whose name is nearest to it and near enough to be meant.
pub(crate) fn nearest_wrapper(name: &str, inside: &str, members: &[Member]) -> Option<&'static str> {
    let mut wrappers: Vec<&'static str> = Vec::new();
    for member in members {
        let wrapper =
            member.path.strip_prefix(inside).and_then(|rest| cut(rest, b"/")).map(|(name, _)| inside.len() + name.len());
        let path = wrapper.and_then(|end| member.path.get(..end));
        let has_part = |path: &str| members.iter().any(|member| member.path == path);
        wrappers.extend(path.filter(|path| !has_part(path) && wrappers.last() != Some(path)));
    }
    let number = near::nearest(name, wrappers.iter().filter_map(|path| path.get(inside.len()..)))?;
    wrappers.get(number).copied()
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
