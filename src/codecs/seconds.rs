//! How long to wait before sending.

pub(crate) mod words;

use alloc::string::String;
use core::cmp::Ordering;

use super::{Bases, NONE, UNUSABLE, Val, ValKind, WRITTEN, Work};
use crate::issue::{Ending, Loss, Subject, Words};
use crate::text::write_decimal;

/// Nobody waits for less.
pub(crate) const LEAST: u32 = 0;
/// Above this many seconds, milliseconds were probably meant.
pub(crate) const USUAL: u32 = 300;

/// How long a provider can wait.
#[derive(Debug)]
pub(crate) struct Range {
    pub least: u32,
    /// Without one, what is unusual is told.
    pub most: Option<u32>,
    /// Whether the number must be whole.
    pub whole: bool,
    /// What it counts; so are the least and the most.
    pub unit: &'static Unit,
    /// What is said of a payload's delay outside.
    pub outside: &'static Words,
    /// What is said of a message's, which is left out; without any it is left for `check` to see.
    pub left_out: Option<&'static Words>,
}

/// What a provider counts.
#[derive(Debug)]
pub(crate) struct Unit {
    /// By how many places the point of a message's seconds is moved.
    pub places: i64,
    /// Above this many another unit was probably meant.
    usual: u32,
    /// Below this many as well.
    unusual: u32,
    fraction: &'static Words,
    whole: &'static Words,
    long: &'static Words,
    short: &'static Words,
}

pub(crate) const SECONDS: &Unit = &Unit {
    places: 0,
    usual: USUAL,
    unusual: 0,
    fraction: words::DELAY_FRACTION,
    whole: words::DELAY_WHOLE,
    long: words::DELAY_RISKY,
    short: words::DELAY_RISKY,
};

const MILLISECONDS: &Unit = &Unit {
    places: 3,
    usual: USUAL * 1000,
    unusual: 100,
    fraction: words::DELAY_FRACTION_MILLISECONDS,
    whole: words::DELAY_WHOLE_MILLISECONDS,
    long: words::DELAY_RISKY_MILLISECONDS,
    short: words::DELAY_SHORT,
};

impl Range {
    /// Any time at all, in seconds.
    pub const ANY: Range =
        Range { least: LEAST, most: None, whole: false, unit: SECONDS, outside: words::DELAY_NO_TIME, left_out: None };
    /// The same in whole milliseconds.
    pub const MILLISECONDS: Range = Range { whole: true, unit: MILLISECONDS, ..Range::ANY };

    fn holds(&self, val: &Val, work: &Work<'_>) -> bool {
        let delay = val.decimal(work);
        delay.compare(self.least.into()) != Ordering::Less
            && self.most.is_none_or(|most| delay.compare(most.into()) != Ordering::Greater)
            && delay.is_finite()
    }
}

/// A payload's delay, as a schema tells it.
#[cfg(feature = "schemas")]
pub(super) fn schema(range: &Range) -> serde_json::Value {
    let kind = if range.whole { "integer" } else { "number" };
    serde_json::json!({ "type": kind, "minimum": range.least, "maximum": range.most })
}

/// A message's delay that is within the range once it is [written](write), as a schema tells it.
#[cfg(feature = "schemas")]
pub(crate) fn carried(range: &Range) -> serde_json::Value {
    use serde_json::{Value, json};

    let scale = 10_u32.pow(u32::try_from(range.unit.places).unwrap_or_default());
    let seconds = |count: u32| match count % scale {
        0 => json!(count / scale),
        _ => json!(f64::from(count) / f64::from(scale)),
    };
    // What becomes a larger number may become one that no double holds.
    let greatest = if scale == 1 { Value::Null } else { json!(f64::MAX / f64::from(scale)) };
    let most = range.most.map_or(greatest, seconds);
    match range.left_out {
        Some(_) => json!({}),
        None if range.whole && range.least > LEAST => json!({ "exclusiveMinimum": seconds(range.least - 1), "maximum": most }),
        None => json!({ "minimum": seconds(range.least), "maximum": most }),
    }
}

/// A delay of a message: a time that somebody could wait.
pub(super) fn form(val: &mut Val, work: &mut Work<'_>) {
    let delay = val.decimal(work);
    if delay.is_negative() || !delay.is_finite() {
        work.found.error(Ending::Invalid, words::DELAY_NO_TIME);
        *val = UNUSABLE;
    }
}

/// The delay as the provider takes it: rounded up, or left out.
pub(super) fn write(range: &Range, bases: &Bases, val: &mut Val, work: &mut Work<'_>) {
    scale(range.unit.places, val, work);
    val.flags |= WRITTEN;
    if let Some(words) = range.left_out.filter(|_| !range.holds(val, work)) {
        let finding = work.found.lose(Loss::Sender, Ending::Ignored, words).about(Subject::Delay).basis(bases.rule);
        finding.figures(range.least, range.most.unwrap_or_default());
        *val = NONE;
    } else if range.whole
        && !val.decimal(work).is_whole()
        && let Some(rounded) = val.decimal(work).rounded_up()
    {
        let mut digits = String::new();
        write_decimal(rounded, &mut digits);
        let sent = work.found.store(&digits);
        let finding = work.found.warn(Ending::Changed, range.unit.fraction).about(Subject::Delay);
        finding.basis(bases.rule).text(sent).answered = None;
        val.set(sent, WRITTEN);
        val.kind = ValKind::Number;
    }
}

pub(super) fn read(range: &Range, val: &mut Val, work: &mut Work<'_>) {
    scale(-range.unit.places, val, work);
}

fn scale(places: i64, val: &mut Val, work: &mut Work<'_>) {
    if places == 0 {
        return;
    }
    let mut scaled = String::new();
    val.decimal(work).write_moved(places, &mut scaled);
    val.set(work.found.store(&scaled), 0);
    val.kind = ValKind::Number;
}

pub(super) fn check(range: &Range, bases: &Bases, val: &mut Val, work: &mut Work<'_>) {
    let is_whole = val.decimal(work).is_whole();
    if range.whole && !is_whole {
        work.found.error(Ending::Invalid, range.unit.whole).basis(bases.rule);
        return;
    }
    if !range.holds(val, work) {
        let finding = work.found.error(Ending::Invalid, range.outside).basis(bases.spelling);
        finding.figures(range.least, range.most.unwrap_or_default());
        return;
    }
    if range.most.is_some() {
        return;
    }
    let (delay, unit) = (val.decimal(work), range.unit);
    if delay.compare(unit.usual.into()) == Ordering::Greater {
        // What was made of a message's was given in seconds.
        let words = if val.has(WRITTEN) { SECONDS.long } else { unit.long };
        work.found.warn(Ending::Risky, words).figures(USUAL, 0);
    } else if !val.has(WRITTEN) && delay.compare(0) == Ordering::Greater && delay.compare(unit.unusual.into()) == Ordering::Less {
        work.found.warn(Ending::Risky, unit.short).figures(unit.unusual, 0);
    }
}

#[cfg(test)]
mod tests {
    use std::prelude::v1::*;

    use super::*;
    use crate::issue::{Basis, Found};
    use crate::json::{Doc, Names};

    const BASES: &Bases = &Bases { need: Basis::OURS, rule: Basis::OURS, spelling: Basis::OURS };

    /// What a message's seconds are in milliseconds, and those as seconds again, with what is told on the way.
    fn carried(text: &str) -> (String, String, Vec<&'static str>) {
        let doc = Doc::read(text, Names::NONE);
        let mut work = Work { doc: &doc, found: Found::default() };
        let mut val = Val::of(doc.cell(0).unwrap(), 0);
        write(&Range::MILLISECONDS, BASES, &mut val, &mut work);
        let mut there = String::new();
        val.decimal(&work).write(&mut there);
        check(&Range::MILLISECONDS, BASES, &mut val, &mut work);
        read(&Range::MILLISECONDS, &mut val, &mut work);
        let mut back = String::new();
        val.decimal(&work).write(&mut back);
        (there, back, work.found.list.iter().map(|finding| finding.ending.as_str()).collect())
    }

    #[test]
    fn seconds_are_counted_in_milliseconds_exactly() {
        for (seconds, milliseconds, back, told) in [
            ("5", "5000", "5", &[][..]),
            ("1.001", "1001", "1.001", &[]),
            ("4.035", "4035", "4.035", &[]),
            ("0.05", "50", "0.05", &[]),
            ("0.0001", "1", "0.001", &["changed"]),
            ("1.00000000000000000000001", "1001", "1.001", &["changed"]),
            ("0", "0", "0", &[]),
            ("-0.0", "0", "0", &[]),
            ("300", "300000", "300", &[]),
            ("300.001", "300001", "300.001", &["risky"]),
        ] {
            assert_eq!(carried(seconds), (milliseconds.to_owned(), back.to_owned(), told.to_vec()), "{seconds}");
        }
    }
}
