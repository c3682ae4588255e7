//! Which endpoint is meant.

use super::detect;
use super::words;
use crate::issue::{At, Ending, Finding, Found, Step, Subject, Words};
use crate::json::{Kind, Value};
use crate::providers::{Route, routes_of, targets};

/// A target: its name, or a value that is none.
pub(crate) type Target<'t> = Result<&'t str, Value<'t>>;

/// The routes that a target stands for; none, and a word about it, if it is unknown. Of two targets one has a name.
pub(super) fn routes(target: Target<'_>, name: Option<&'static str>, found: &mut Found) -> &'static [Route] {
    let routes = target.map(routes_of).unwrap_or_default();
    if routes.is_empty() {
        let known = found.listed(targets().into_iter());
        match target {
            Ok(text) => {
                let quoted = found.quoted(text);
                tell(found, name, Ending::Unknown, words::TARGET_UNKNOWN).text(quoted).list(known)
            }
            Err(value) => tell(found, name, Ending::Invalid, words::TARGET_INVALID).kinds(Kind::Text, value).list(known),
        };
    }
    routes
}

fn tell<'f>(found: &'f mut Found, name: Option<&'static str>, ending: Ending, words: &'static Words) -> &'f mut Finding {
    let path = found.path(name.map(Step::Member).as_slice());
    let finding = found.error(ending, words).about(Subject::Target);
    (finding.at, finding.path) = (At::Target, path);
    finding
}

/// The one route that a target stands for, given a payload; a word about it, if it is not clear.
pub(super) fn route_for(
    target: Target<'_>,
    name: Option<&'static str>,
    payload: Value<'_>,
    found: &mut Found,
) -> Option<&'static Route> {
    let routes = routes(target, name, found);
    if routes.is_empty() {
        return None;
    }
    let meant = detect::among(routes, payload);
    if meant.is_none() {
        let known = found.listed(routes.iter().map(|route| route.id));
        tell(found, name, Ending::Unclear, words::TARGET_UNCLEAR).list(known);
    }
    meant
}
