//! "Did you mean?"

use super::Field;

/// No known name is longer, so nothing longer is near one.
const LONGEST: usize = 40;

/// The one member whose name is nearest to `name` and near enough to be meant.
pub(super) fn nearest(name: &str, fields: &'static [Field]) -> Option<(usize, &'static Field)> {
    let mut best = None;
    let mut least = usize::MAX;
    for (index, field) in fields.iter().enumerate() {
        let most = if field.name.len() <= 4 { 1 } else { 2 };
        if name.len() > LONGEST || field.name.len().abs_diff(name.len()) > most {
            continue;
        }
        let distance = distance(name.as_bytes(), field.name.as_bytes());
        if distance <= most && distance <= least {
            best = (distance < least).then_some((index, field));
            least = distance;
        }
    }
    best
}

/// How many letters must be put, taken, changed or swapped with their neighbour to make one name of the other, whatever
/// their case (optimal string alignment).
#[expect(clippy::indexing_slicing, reason = "no name is longer than a row")]
fn distance(a: &[u8], b: &[u8]) -> usize {
    let mut rows = [[0; LONGEST + 1]; 3];
    for (column, cell) in rows[1].iter_mut().enumerate() {
        *cell = column;
    }
    for (row, letter) in a.iter().enumerate() {
        let [before, above, here] = &mut rows;
        here[0] = row + 1;
        for (column, other) in b.iter().enumerate() {
            let change = usize::from(!letter.eq_ignore_ascii_case(other));
            let mut least = (above[column] + change).min(above[column + 1] + 1).min(here[column] + 1);
            let swapped =
                row > 0 && column > 0 && letter.eq_ignore_ascii_case(&b[column - 1]) && other.eq_ignore_ascii_case(&a[row - 1]);
            if swapped {
                least = least.min(before[column - 1] + 1);
            }
            here[column + 1] = least;
        }
        rows.rotate_left(1);
    }
    rows[1].get(b.len()).copied().unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::Draft;

    proptest::proptest! {
        #[test]
        fn measures_as_strsim_does(a in "[a-dA-D]{0,12}", b in "[a-dA-D]{0,12}") {
            let expected = strsim::osa_distance(&a.to_lowercase(), &b.to_lowercase());
            proptest::prop_assert_eq!(distance(a.as_bytes(), b.as_bytes()), expected);
        }
    }

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
