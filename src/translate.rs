//! From one provider's payload to another's.

use alloc::collections::BinaryHeap;
use alloc::vec::Vec;

use crate::arena::Arena;
use crate::attempt::{Attempt, findings};
use crate::build::{BuildResult, Rejected, finish};
use crate::issue::{Code, Finding, Found, Severity, conclude, ordered};
use crate::options::Options;
use crate::payload::judged;
use crate::place::{Place, Step};
use crate::source_map::SourceMap;
use crate::target;
use crate::value::{Doc, Value};

/// Translates a payload into the request of another provider; every issue points into the payload given.
///
/// `from` and `payload` are those of [`validate`](crate::validate), `to` is the target of [`build`](crate::build()).
///
/// # Errors
/// [`Rejected`] holds what is wrong with the payload, and what the target cannot carry.
///
/// ```
/// use botonera::{Options, translate};
/// let payload = serde_json::json!({ "phone": "5511999999999", "message": "Your code", "code": "123", "buttonText": "Copy" });
/// let built = translate("z-api", "ryzeapi", &payload, &Options::default())?;
/// assert_eq!(
///     built.request.body,
///     r#"{"number":"5511999999999","contentText":"Your code","buttons":[{"id":"123","displayText":"Copy","type":"COPY"}]}"#
/// );
/// # Ok::<(), botonera::Rejected>(())
/// ```
pub fn translate(from: &str, to: &str, payload: impl Into<Doc>, options: &Options) -> BuildResult {
    let (payload, arena) = (payload.into(), Arena::default());
    run(Ok(from), Ok(to), payload.root(), options, Found::new(&arena))
}

pub(crate) fn run<'a>(
    from: Result<&str, Value<'_>>,
    to: Result<&str, Value<'_>>,
    given: Value<'a>,
    options: &Options,
    mut found: Found<'a>,
) -> BuildResult {
    let root = Place::ROOT;
    let source = target::route_for(from, given, root.member("from"), &mut found);
    let routes = target::routes(to, root.member("to"), &mut found);
    let reject = |found: &Found<'a>, fields| {
        let judgement = conclude(found.arena, &ordered(&found.list, fields), &[], options.loss.severity());
        let (errors, warnings) = judgement.render(given, options.locale);
        Err(Rejected { endpoint: None, errors, warnings })
    };
    let Some(source) = source else { return reject(&found, &[]) };
    let mut judged = judged(source, given, &mut found);
    judged.found.list.append(&mut judged.lost.list);
    let form = ordered(&judged.found.list, source.rules.fields);
    let told = told(&judged.found);
    // Its form was judged as the payload's, so that of the message nothing is left to be told.
    let nothing = Found::new(judged.found.arena);
    let attempts = routes.into_iter().map(|route| {
        let (payload, mut own) = findings(route, &judged.draft, &nothing);
        let map = SourceMap { arena: nothing.arena, links: source.links, origins: &[], message: &judged.draft };
        for finding in &mut own {
            let known = told.binary_search_by_key(&subject(finding), |(subject, _)| *subject);
            if let Some(first) = known.ok().and_then(|at| judged.found.list.get(told.get(at)?.1)) {
                // One problem: what the payload's provider says of it, with this one's answer.
                (finding.path, finding.fix) = (first.path, first.fix);
                continue;
            }
            finding.path = map.to_origin(finding.path, given);
            // A repair of what the message would be is none of what the payload is.
            finding.fix = None;
        }
        Attempt::judged(route, payload, own, (&form, source.rules.fields), options, nothing.arena)
    });
    match Attempt::best(attempts) {
        Some(best) => finish(best, given, options),
        None => reject(&judged.found, source.rules.fields),
    }
}

/// The errors of the payload by their subjects, each with its index, so that none is told again of the message.
fn told(found: &Found<'_>) -> Vec<((Code, Option<usize>), usize)> {
    let mut told = BinaryHeap::new();
    for (index, finding) in found.list.iter().enumerate() {
        if finding.severity == Severity::Error {
            told.push((subject(finding), index));
        }
    }
    told.into_sorted_vec()
}

/// The problem, and the button that has it.
fn subject(finding: &Finding<'_>) -> (Code, Option<usize>) {
    let button = finding.path.iter().find_map(|step| if let Step::Index(index) = step { Some(*index) } else { None });
    (finding.code, button)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    /// Codes and pointers of errors and warnings.
    fn told(from: &str, to: &str, payload: &serde_json::Value) -> [Vec<String>; 2] {
        let (errors, warnings) = match translate(from, to, payload, &Options::default()) {
            Ok(built) => (Vec::new(), built.warnings),
            Err(rejected) => (rejected.errors, rejected.warnings),
        };
        [errors, warnings].map(|issues| issues.iter().map(|issue| [issue.code.as_str(), &issue.pointer()].join(" ")).collect())
    }

    #[test]
    fn what_one_warns_of_and_the_other_refuses_is_refused() {
        let buttons = ["a", "b", "c", "d"].map(|id| json!({ "id": id, "title": id }));
        let payload = json!({ "to": "5511999999999", "title": "x", "buttonsId": buttons });
        assert_eq!(told("moorse", "ryzeapi", &payload), [vec!["buttons-too-many /buttonsId".to_owned()], vec![]]);
        let rejected = translate("moorse", "ryzeapi", &payload, &Options::default()).unwrap_err();
        assert_eq!(rejected.errors[0].response.unwrap().message, "Maximum of 3 buttons allowed");
        assert_eq!(rejected.errors[0].message, "There are 4 buttons; at most 3 are allowed.");
    }

    #[test]
    fn buttons_of_the_older_form_are_found_where_they_stand() {
        let payload = json!({ "to": "5511999999999", "title": "x", "buttons": ["a"] });
        let [errors, _] = told("moorse", "z-api/send-button-otp", &payload);
        assert_eq!(errors, ["buttons-too-few /buttons", "button-type-unsupported /buttons/0"]);
    }
}
