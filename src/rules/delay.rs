//! How long to wait before sending.

use crate::issue::{Basis, Code, Found, Say};
use crate::place::Place;
use crate::record::Slot;
use crate::value::Number;

/// Nobody waits for less.
pub(crate) const LEAST_SECONDS: u32 = 0;
/// Above this many seconds, milliseconds were probably meant.
pub(crate) const USUAL_SECONDS: u32 = 300;

/// Whether it is a time that somebody could wait.
pub(crate) fn is_time(delay: &Number<'_>) -> bool {
    (f64::from(LEAST_SECONDS)..f64::INFINITY).contains(&delay.value)
}

/// Warns of a delay that is probably in milliseconds.
pub(crate) fn warn_if_risky(slot: Slot<Number<'_>>, place: Place<'_>, found: &mut Found<'_>) {
    if slot.given().is_some_and(|delay| delay.value > f64::from(USUAL_SECONDS)) {
        found.warn(Code::DELAY_RISKY, Say::DelayRisky, place).basis(Basis::OURS).count("usual", USUAL_SECONDS as usize);
    }
}
