//! Which endpoint is meant.

use alloc::vec::Vec;

use crate::detect;
use crate::issue::{At, Basis, Code, Found, Say};
use crate::place::Place;
use crate::providers::{Route, routes_of, targets};
use crate::value::Value;

/// The routes that a target stands for; none, and a word about it, if it is unknown.
pub(crate) fn routes(target: Result<&str, Value<'_>>, place: Place<'_>, found: &mut Found<'_>) -> Vec<&'static Route> {
    let routes = target.map(routes_of).unwrap_or_default();
    if routes.is_empty() {
        let finding = match target {
            Ok(name) => found.error(Code::TARGET_UNKNOWN, Say::TargetUnknown, place).quote("value", name),
            Err(value) => {
                let finding = found.error(Code::TARGET_INVALID, Say::TargetInvalid, place);
                finding.key("expected", "text").key("actual", value.kind().key())
            }
        };
        finding.at = At::Target;
        finding.basis(Basis::OURS).list("known", &targets());
    }
    routes
}

/// The one route that a target stands for, given a payload; a word about it, if it is not clear.
pub(crate) fn route_for<'a>(
    target: Result<&str, Value<'_>>,
    payload: Value<'a>,
    place: Place<'_>,
    found: &mut Found<'a>,
) -> Option<&'static Route> {
    let routes = routes(target, place, found);
    if routes.is_empty() {
        return None;
    }
    let meant = detect::among(&routes, payload);
    if meant.is_none() {
        let finding = found.error(Code::TARGET_UNCLEAR, Say::TargetUnclear, place);
        finding.at = At::Target;
        let mut known = Vec::new();
        for route in routes {
            known.push(route.id);
        }
        finding.basis(Basis::OURS).list("known", &known);
    }
    meant
}
