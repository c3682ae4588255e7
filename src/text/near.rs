//! "Did you mean?"

/// Which of the known names is nearest to this one, and near enough to be meant; none, if two are equally near.
#[cold]
pub(crate) fn nearest<'k>(name: &str, known: impl Iterator<Item = &'k str>) -> Option<usize> {
    // What was copied from a page may have marks around it that nobody sees.
    let name = super::unwrapped(name);
    let mut best = None;
    let mut least = usize::MAX;
    for (number, known) in known.enumerate() {
        let most = if known.len() <= 4 { 1 } else { 2 };
        let most = most.min(least);
        // So many letters must be put or taken at least.
        let longer = name.len().abs_diff(known.len());
        let distance = (longer..=most).find(|most| is_within(*most, name.as_bytes(), known.as_bytes()));
        if let Some(distance) = distance {
            best = (distance < least).then_some(number);
            least = distance;
        }
    }
    best
}

/// Whether two names are the same but for their case, for what stands between their words, `copyCode` and `copy_code`, and for what nobody
/// sees around the first.
pub(crate) fn is_same(a: &str, b: &str) -> bool {
    let a = super::unwrapped(a);
    match (a.as_bytes(), b.as_bytes()) {
        ([one, ..], [other, ..]) => one.eq_ignore_ascii_case(other) && letters(a).eq(letters(b)),
        (a, b) => a.is_empty() && b.is_empty(),
    }
}

fn letters(name: &str) -> impl Iterator<Item = u8> {
    name.bytes().filter(|byte| *byte != b'_').map(|byte| byte.to_ascii_lowercase())
}

/// Whether at most so many letters must be put, taken, changed or swapped with their neighbour to make one name of the other,
/// whatever their case (optimal string alignment).
fn is_within(most: usize, a: &[u8], b: &[u8]) -> bool {
    let same = u8::eq_ignore_ascii_case;
    match (a, b, most.checked_sub(1)) {
        ([], rest, _) | (rest, [], _) => rest.len() <= most,
        ([one, a @ ..], [other, b @ ..], _) if same(one, other) => is_within(most, a, b),
        ([one, two, a @ ..], [other, another, b @ ..], Some(less))
            if same(one, another) && same(two, other) && is_within(less, a, b) =>
        {
            true
        }
        ([_, after_a @ ..], [_, after_b @ ..], Some(less)) => {
            is_within(less, after_a, after_b) || is_within(less, after_a, b) || is_within(less, a, after_b)
        }
        (_, _, None) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    proptest::proptest! {
        #[test]
        fn measures_as_strsim_does(a in "[a-dA-D]{0,12}", b in "[a-dA-D]{0,12}") {
            let expected = strsim::osa_distance(&a.to_lowercase(), &b.to_lowercase());
            for most in 0..4 {
                proptest::prop_assert_eq!(is_within(most, a.as_bytes(), b.as_bytes()), expected <= most);
            }
        }
    }

    #[test]
    fn finds_the_one_name_that_is_near() {
        let near = |name| nearest(name, ["reply", "url", "call", "copy"].into_iter());
        assert_eq!(near("repy"), Some(0));
        assert_eq!(near("RELPY"), Some(0));
        assert_eq!(near("link"), None);
        // As near to `call` as to `copy`.
        assert_eq!(near("coll"), Some(2));
        assert_eq!(near("cal"), Some(2));
        assert_eq!(near(&"x".repeat(1_000_000)), None);
    }

    #[test]
    fn names_are_the_same_in_other_cases() {
        assert!(is_same("copyCode", "copy_code") && is_same("COPY_CODE", "copyCode"));
        assert!(!is_same("code", "codes") && !is_same("", "x"));
    }
}
