//! "Did you mean?"

use super::Field;

/// The one member whose name is nearest to `name` and near enough to be meant.
pub(super) fn nearest(name: &str, fields: &'static [Field]) -> Option<(usize, &'static Field)> {
    /// No known name is longer, so nothing longer is near one.
    const LONGEST: usize = 40;
    if name.len() > LONGEST {
        return None;
    }
    let name = name.to_ascii_lowercase();
    let mut best = None;
    let mut least = usize::MAX;
    for (index, field) in fields.iter().enumerate() {
        if field.name.len().abs_diff(name.len()) > 2 {
            continue;
        }
        let distance = strsim::osa_distance(&name, &field.name.to_ascii_lowercase());
        let near_enough = if field.name.len() <= 4 { distance <= 1 } else { distance <= 2 };
        if near_enough && distance <= least {
            best = (distance < least).then_some((index, field));
            least = distance;
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::Draft;

    #[test]
    fn finds_the_one_name_that_is_near() {
        let near = |name| nearest(name, Draft::FIELDS).map(|(_, field)| field.name);
        assert_eq!(near("titel"), Some("title"));
        assert_eq!(near("Text"), Some("text"));
        assert_eq!(near("botons"), Some("buttons"));
        assert_eq!(near("too"), Some("to"));
        assert_eq!(near("phone"), None);
        assert_eq!(near("message"), None);
        assert_eq!(near(&"x".repeat(1_000_000)), None);
    }
}
