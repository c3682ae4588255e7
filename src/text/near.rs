//! "Did you mean?"

/// No known name is longer, so nothing longer is near one.
const LONGEST: usize = 40;

/// Which of the known names is nearest to this one, and near enough to be meant; none, if two are equally near.
#[cold]
pub(crate) fn nearest<'k>(name: &str, known: impl Iterator<Item = &'k str>) -> Option<usize> {
    let mut best = None;
    let mut least = usize::MAX;
    for (number, known) in known.enumerate() {
        let most = if known.len() <= 4 { 1 } else { 2 };
        if name.len() > LONGEST || known.len().abs_diff(name.len()) > most {
            continue;
        }
        let distance = distance(name.as_bytes(), known.as_bytes());
        if distance <= most && distance <= least {
            best = (distance < least).then_some(number);
            least = distance;
        }
    }
    best
}

/// How many letters must be put, taken, changed or swapped with their neighbour to make one name of the other, whatever
/// their case (optimal string alignment). Neither name may be longer than a row.
fn distance(a: &[u8], b: &[u8]) -> usize {
    // `get` where `[…]` would bring the machinery of panics into the module.
    let cell = |row: &[usize; LONGEST + 1], column: usize| row.get(column).copied().unwrap_or(usize::MAX / 2);
    let same = |row: usize, column: usize| {
        let letter = |name: &[u8], at: usize| name.get(at).map(u8::to_ascii_lowercase);
        letter(a, row) == letter(b, column)
    };
    let mut rows = [[0; LONGEST + 1]; 3];
    for (column, cell) in rows[1].iter_mut().enumerate() {
        *cell = column;
    }
    for row in 0..a.len() {
        let [before, above, here] = &mut rows;
        here[0] = row + 1;
        for column in 0..b.len() {
            let change = usize::from(!same(row, column));
            let mut least = (cell(above, column) + change).min(cell(above, column + 1) + 1).min(cell(here, column) + 1);
            if row > 0 && column > 0 && same(row, column - 1) && same(row - 1, column) {
                least = least.min(cell(before, column - 1) + 1);
            }
            if let Some(cell) = here.get_mut(column + 1) {
                *cell = least;
            }
        }
        rows.rotate_left(1);
    }
    cell(&rows[1], b.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    proptest::proptest! {
        #[test]
        fn measures_as_strsim_does(a in "[a-dA-D]{0,12}", b in "[a-dA-D]{0,12}") {
            let expected = strsim::osa_distance(&a.to_lowercase(), &b.to_lowercase());
            proptest::prop_assert_eq!(distance(a.as_bytes(), b.as_bytes()), expected);
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
}
