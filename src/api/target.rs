//! Which endpoint is meant.

use alloc::vec::Vec;

use super::detect::{self, Detected};
use super::words;
use crate::engine::{Engine, MESSAGE, Table};
use crate::issue::{At, Ending, Finding, Found, Severity, Step, Subject, Words};
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

/// The one of the routes that a payload is for; a word about it, if it is not clear.
pub(super) fn route_for(
    routes: &'static [Route],
    name: Option<&'static str>,
    payload: Value<'_>,
    found: &mut Found,
) -> Option<&'static Route> {
    let meant = detect::among(routes, payload);
    if meant.is_none() && !routes.is_empty() && !tell_amiss(routes, name, payload, found) {
        let known = found.listed(routes.iter().map(|route| route.id));
        tell(found, name, Ending::Unclear, words::TARGET_UNCLEAR).list(known);
    }
    meant
}

/// Tells that a payload is clearly none of the routes', or what stands around one, if it is.
#[cold]
pub(super) fn tell_amiss(routes: &[Route], name: Option<&'static str>, payload: Value<'_>, found: &mut Found) -> bool {
    let tables: Vec<_> = routes.iter().map(|route| route.table).collect();
    tell_other(routes, name, payload, found) || tell_wrapped(payload, &tables, Subject::Payload, found)
}

/// Tells that something stands around the message or the payload, if it does.
#[cold]
fn tell_wrapped(given: Value<'_>, tables: &[&'static Table], subject: Subject, found: &mut Found) -> bool {
    let Some(steps) = detect::wrapped(given, tables) else { return false };
    let is_item = matches!(steps.last(), Some(Step::Index(_)));
    let path = found.path(&steps);
    let words = if is_item { words::WRAPPED_IN_LIST } else { words::WRAPPED };
    found.error(Ending::Invalid, words).about(subject).path = path;
    true
}

/// Tells that a payload is clearly none of the routes', if it is.
#[cold]
fn tell_other(routes: &[Route], name: Option<&'static str>, payload: Value<'_>, found: &mut Found) -> bool {
    let provider = routes.first().map_or("", |route| route.provider);
    let tables: Vec<_> = routes.iter().map(|route| route.table).collect();
    match detect::other(payload, &tables, provider) {
        Some(Detected::Message) => _ = tell(found, name, Ending::Conflict, words::TARGET_OF_PAYLOADS),
        Some(Detected::Payload(id)) => {
            let endpoint = found.store(id);
            // The provider's id stands for the one of its endpoints that a payload fits.
            let is_own = routes_of(id).iter().any(|route| route.provider == provider);
            let (start, end) = found.store(if is_own { provider } else { id });
            let words = if name.is_some() { words::TARGET_OTHER_FROM } else { words::TARGET_OTHER };
            tell(found, name, Ending::Conflict, words).text(endpoint).figures(start, end);
        }
        _ => return false,
    }
    true
}

/// Tells that what was given for a message is clearly a payload, or stands around something, if it does.
#[cold]
pub(super) fn tell_payload(message: Value<'_>, found: &mut Found) -> bool {
    let Some(Detected::Payload(id)) = detect::other(message, &[MESSAGE], "") else {
        return tell_wrapped(message, &[MESSAGE], Subject::Message, found);
    };
    let endpoint = found.store(id);
    tell(found, None, Ending::Conflict, words::TARGET_OF_MESSAGES).text(endpoint);
    true
}

/// Whether what was read lacks members and is clearly something else: one word then stands in place of those that are missing and those
/// that are not known. What else is wrong stays, but without a repair: nobody knows yet for whom.
pub(super) fn set_right(engine: &mut Engine<'_>, is_other: impl FnOnce(Value<'_>, &mut Found) -> bool) -> bool {
    let is_of_members =
        |finding: &Finding| finding.at == At::Value && matches!(finding.ending, Ending::Missing | Ending::Unknown);
    let is_wrong = |finding: &Finding| is_of_members(finding) && finding.severity == Severity::Error;
    let is_list = engine.value.kind() == Kind::List;
    let is_amiss = (is_list || engine.work.found.list.iter().any(is_wrong)) && is_other(engine.value, &mut engine.work.found);
    if is_amiss {
        let mut list = core::mem::take(&mut engine.work.found.list);
        // What goes by another name is judged where it would stand.
        let is_there = |finding: &Finding| match engine.work.found.steps_of(finding.path) {
            [Step::Member(name), ..] => engine.value.member(name).is_some(),
            _ => true,
        };
        let is_whole = |finding: &Finding| engine.work.found.steps_of(finding.path).is_empty();
        list.retain(|finding| finding.at != At::Value || !is_of_members(finding) && !is_whole(finding) && is_there(finding));
        for finding in list.iter_mut().filter(|finding| finding.at == At::Value) {
            (finding.fix, finding.guess) = (None, None);
        }
        engine.work.found.list = list;
    }
    is_amiss
}
