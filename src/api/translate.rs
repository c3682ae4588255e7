//! From one provider's payload to another's.

use alloc::vec::Vec;

use super::attempt::{attempt_each, finish};
use super::build::BuildResult;
use super::options::Options;
use super::target::{self, Target};
use super::validate::judged;
use crate::engine::{self, Engine, Slots, Table};
use crate::issue::{Ending, Finding, Found, Loss, Severity, Step, Subject};
use crate::json::{Doc, Value};
use crate::message::{self, Part};
use crate::providers::Route;
use crate::text::sorted;

/// Translates a payload into the request of another provider; every issue points into the payload given.
///
/// `from` and `payload` are those of [`validate`](crate::validate), `to` is the target of [`build`](crate::build()).
///
/// # Errors
/// [`Rejected`](crate::Rejected) holds what is wrong with the payload, and what the target cannot carry.
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
    run(Ok(from), Ok(to), payload.into().root(), options, Found::default())
}

pub(crate) fn run(from: Target<'_>, to: Target<'_>, given: Value<'_>, options: &Options, found: Found) -> BuildResult {
    let (source, mut engine, payload) = judged(from, Some("from"), given, found);
    let routes = target::routes(to, Some("to"), &mut engine.work.found);
    let Some(source) = source else { return finish(None, engine, options) };
    let message = engine.back(source.table, &payload);
    tell_lost(routes, &mut engine);
    if !routes.is_empty() {
        // The message goes to another, which may fill placeholders in itself, and says so of each that it carries.
        engine.work.found.list.retain(|finding| !finding.is_unfilled);
    }
    let told = told(&engine);
    let adjust = |_: &'static Table, _: &Slots, engine: &mut Engine<'_>| {
        let mut own = core::mem::take(&mut engine.work.found.list);
        // Of a link that is refused, the code in it is nobody's business.
        let is_refused = |finding: &Finding| {
            let (_, _, item) = problem(finding, engine);
            let refused = (Subject::Url as u8, Ending::Invalid as u8, item);
            told.binary_search_by_key(&refused, |(problem, _)| *problem).is_ok()
        };
        own.retain(|finding| !(finding.is_unfilled && finding.subject == Subject::Code && is_refused(finding)));
        for finding in &mut own {
            let problem = problem(finding, engine);
            let known = |problem: Problem| told.binary_search_by_key(&problem, |(problem, _)| *problem);
            // What is no button's may stand inside the one item of a list, here or there.
            let item = if problem.2.is_none() { Some(0) } else { None };
            let known = known(problem).or_else(|_| known((problem.0, problem.1, item)));
            // One problem: what the payload's provider says of it, with this one's answer.
            let first = known.ok().and_then(|at| told.get(at)).map(|(_, first)| first);
            finding.path = first.map_or(finding.path, |first| first.path);
            // A repair of what the message would be is none of what the payload is.
            (finding.fix, finding.guess) = (first.and_then(|first| first.fix), None);
        }
        engine.work.found.list = own;
    };
    let mut best = None;
    attempt_each(routes, &message, options, &mut engine, &adjust, &mut |attempt| attempt.keep_best(&mut best));
    finish(best, engine, options)
}

/// Says of what a message has no place for that it is lost, where it cannot be added to what is built.
fn tell_lost(routes: &'static [Route], engine: &mut Engine<'_>) {
    let found = &mut engine.work.found;
    let mut list = core::mem::take(&mut found.list);
    for finding in &mut list {
        let can_be_given = match finding.subject {
            Subject::Member => routes.iter().all(|route| route.table.knows(found.steps_of(finding.path))),
            // The file's link, in place of its id.
            Subject::Media => routes.iter().any(|route| route.table.carries(Part::MediaUrl)),
            // It is of a form that no request has any more.
            Subject::Subtitle => false,
            _ => continue,
        };
        match finding.loss {
            Some(Loss::Sender) if !can_be_given => finding.words = message::words::SOURCE_IGNORED,
            Some(Loss::Reader) if !can_be_given => finding.words = engine::words::MEMBER_LOST,
            _ => {}
        }
    }
    found.list = list;
}

/// What a finding is about, and the button that has it.
type Problem = (u8, u8, Option<u32>);

fn problem(finding: &Finding, engine: &Engine<'_>) -> Problem {
    let steps = engine.work.found.steps_of(finding.path);
    let item = steps.iter().find_map(|step| if let Step::Index(index) = step { Some(*index) } else { None });
    (finding.subject as u8, finding.ending as u8, item)
}

/// The errors of the payload by their problems, so that none is told again of the message.
fn told(engine: &Engine<'_>) -> Vec<(Problem, Finding)> {
    let errors = engine.work.found.list.iter().filter(|finding| finding.severity == Severity::Error);
    let told: Vec<(Problem, Finding)> = errors.map(|finding| (problem(finding, engine), *finding)).collect();
    let at = |index: u32| told.get(index as usize);
    let by_problem = |a, b| at(a).map(|(problem, _)| problem).cmp(&at(b).map(|(problem, _)| problem));
    sorted(told.len(), &by_problem).into_iter().filter_map(|index| at(index).copied()).collect()
}

#[cfg(test)]
mod tests {
    use std::prelude::v1::*;

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
    fn what_stands_inside_a_list_there_is_told_where_it_stands_here() {
        let payload = json!({ "messaging_product": "whatsapp", "to": "+55397933702", "type": "interactive", "interactive": {} });
        let [errors, _] = told("meta/cta-url", "made-up/carousel", &payload);
        assert!(errors.contains(&"text-missing /interactive/body/text".to_owned()), "{errors:?}");
        assert!(errors.iter().all(|error| !error.contains("carousel")), "{errors:?}");
        let payload = json!({ "phone": "5511999999999", "carousel": { "cards": [] } });
        let [errors, _] = told("made-up/carousel", "360dialog", &payload);
        assert!(errors.iter().all(|error| !error.contains("interactive")), "{errors:?}");
    }

    #[test]
    fn buttons_of_the_older_form_are_found_where_they_stand() {
        let payload = json!({ "to": "5511999999999", "title": "x", "buttons": ["a"] });
        let [errors, _] = told("moorse", "z-api/send-button-otp", &payload);
        assert_eq!(errors, ["button-type-unsupported /buttons/0", "buttons-too-few /buttons"]);
    }
}
