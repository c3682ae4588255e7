//! The member that was meant by a name.

use super::table::Member;
use crate::text::{folder, near};

/// The one member of the object at `inside` that is known to be called `name`, or whose name is nearest to it and near enough to be
/// meant.
pub(crate) fn nearest<'m>(name: &str, inside: &str, members: &'m [Member]) -> Option<&'m Member> {
    let named = || {
        let name_of = |member: &'m Member| member.path.strip_prefix(inside).filter(|rest| folder(rest).is_empty());
        members.iter().filter_map(move |member| Some((member, name_of(member)?)))
    };
    if let Some((member, _)) = named().find(|(member, _)| member.misnomers.contains(&name)) {
        return Some(member);
    }
    let number = near::nearest(name, named().map(|(_, known)| known))?;
    named().nth(number).map(|(member, _)| member)
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
