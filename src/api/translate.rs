//! From one provider's payload to another's.

use alloc::vec::Vec;

use super::attempt::{Attempt, in_order, is_error, subject_of};
use super::build::{BuildResult, Rejected, finish};
use super::options::Options;
use super::target::{self, Target};
use super::validate::Judged;
use crate::engine::{Engine, MESSAGE, View};
use crate::issue::{Finding, Found, Ordered, conclude};
use crate::json::{Doc, Value};
use crate::text::sorted;

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
    run(Ok(from), Ok(to), payload.into().root(), options, Found::default())
}

pub(crate) fn run(from: Target<'_>, to: Target<'_>, given: Value<'_>, options: &Options, mut found: Found) -> BuildResult {
    let source = target::route_for(from, given, Some("from"), &mut found);
    let routes = target::routes(to, Some("to"), &mut found);
    let Some(source) = source else {
        return reject(Engine::new(View::new(MESSAGE, given), found), options);
    };
    let mut judged = Judged::new(source, given, found);
    let message = judged.message();
    let mut engine = judged.engine;
    if routes.is_empty() {
        return reject(engine, options);
    }
    let list = core::mem::take(&mut engine.work.found.list);
    let form = in_order(&list, &engine);
    let told = told(&list, &engine);
    let mut best = None;
    for route in routes {
        let payload = engine.write(route.table, &message);
        engine.check(route.table, &payload);
        let mut own = core::mem::take(&mut engine.work.found.list);
        for finding in &mut own {
            let subject = subject_of(finding, &engine);
            let known = told.binary_search_by_key(&subject, |(subject, _)| *subject);
            // One problem: what the payload's provider says of it, with this one's answer.
            let first = known.ok().and_then(|at| list.get(told.get(at)?.1 as usize));
            if let Some(first) = first {
                finding.path = first.path;
            }
            // A repair of what the message would be is none of what the payload is.
            finding.fix = first.and_then(|first| first.fix);
        }
        engine.work.found.list = own;
        Attempt::judged(route, payload, &form, options, &mut engine).keep_best(&mut best);
    }
    match best {
        Some(best) => finish(best, &engine, options),
        None => reject(engine, options),
    }
}

/// What was found before any endpoint was tried.
fn reject(mut engine: Engine<'_>, options: &Options) -> BuildResult {
    let list = core::mem::take(&mut engine.work.found.list);
    let ordered = in_order(&list, &engine);
    let judgement = conclude(&engine.work.found, &ordered, &Ordered::new(), options.loss.severity());
    let (errors, warnings) = judgement.render(&engine.work.found, engine.view.value, options.locale);
    Err(Rejected { endpoint: None, errors, warnings })
}

/// A problem, and the button that has it; and the finding that tells it, by its index.
type Told = ((u8, u8, Option<u32>), u32);

/// The errors of the payload by their subjects, so that none is told again of the message.
fn told(list: &[Finding], engine: &Engine<'_>) -> Vec<Told> {
    let mut told: Vec<Told> = Vec::new();
    for (index, finding) in list.iter().enumerate() {
        if is_error(finding) {
            told.push((subject_of(finding, engine), crate::json::index(index)));
        }
    }
    let at = |index: u32| told.get(index as usize);
    let order = sorted(told.len(), &|a, b| at(a).cmp(&at(b)));
    order.into_iter().filter_map(|index| at(index).copied()).collect()
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
    fn buttons_of_the_older_form_are_found_where_they_stand() {
        let payload = json!({ "to": "5511999999999", "title": "x", "buttons": ["a"] });
        let [errors, _] = told("moorse", "z-api/send-button-otp", &payload);
        assert_eq!(errors, ["buttons-too-few /buttons", "button-type-unsupported /buttons/0"]);
    }
}
