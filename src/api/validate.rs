//! Payloads that somebody already has: what is wrong with them.

use alloc::vec::Vec;

use super::attempt::told;
use super::options::Options;
use super::target::{self, Target};
use crate::engine::{Engine, Holds, MESSAGE, Slots};
use crate::issue::{At, Ending, Found, Issue, Severity, Step, Subject};
use crate::json::{Doc, ToJson, Value, Writer};
use crate::providers::{Route, parts_called};

/// What is wrong with a payload.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Verdict {
    /// What the provider would refuse, or get wrong.
    pub errors: Vec<Issue>,
    /// What else is to be known.
    pub warnings: Vec<Issue>,
}

impl Verdict {
    /// Whether there are no errors.
    #[must_use]
    pub fn ok(&self) -> bool {
        self.errors.is_empty()
    }
}

/// Checks a payload that somebody already has, by the very rules that [`build`](crate::build()) checks its own by.
///
/// `target` is the id of an endpoint, or of a provider, which stands for the one of its endpoints that takes payloads of this
/// shape. `payload` is anything that could be a payload, or its text: [`Doc::parse`].
///
/// ```
/// use botonera::{Options, validate};
/// let payload = serde_json::json!({ "phone": "+55 (11) 99999-9999", "message": "Your code", "otpCode": "123" });
/// let verdict = validate("z-api", &payload, &Options::default());
/// assert_eq!(verdict.errors[0].pointer(), "/phone");
/// assert_eq!(verdict.warnings[0].message, "There is no member `otpCode` here; did you mean `code`?");
/// ```
#[must_use]
pub fn validate(target: &str, payload: impl Into<Doc>, options: &Options) -> Verdict {
    run(Ok(target), payload.into().root(), options, Found::default())
}

pub(crate) fn run(target: Target<'_>, given: Value<'_>, options: &Options, found: Found) -> Verdict {
    let (_, mut engine, _) = judged(target, None, given, found);
    let (errors, warnings) = told(&mut engine, Severity::Warning, options);
    Verdict { errors, warnings }
}

/// The route that a payload is for, if that is clear, and the payload; what its rules say stands in the engine, behind what was found
/// before. Of two targets one has a name.
pub(super) fn judged<'d>(
    target: Target<'_>,
    name: Option<&'static str>,
    given: Value<'d>,
    mut found: Found,
) -> (Option<&'static Route>, Engine<'d>, Slots) {
    let routes = target::routes(target, name, &mut found);
    let route = target::route_for(routes, name, given, &mut found);
    let table = route.map_or(MESSAGE, |route| route.table);
    let before = found.list.len();
    let mut engine = Engine::new(table, given, found, parts_called);
    if route.is_none() {
        return (None, engine, Slots::EMPTY);
    }
    let payload = engine.read();
    engine.check(table, &payload);
    engine.work.found.withdraw_uncertain_repairs();
    let later = core::mem::take(&mut engine.later);
    let is_later = !later.is_empty();
    engine.work.found.list.extend(later);
    for finding in engine.work.found.list.iter_mut().skip(before).filter(|finding| finding.wrong_kind) {
        finding.answered = table.wrong_kind(finding.subject);
    }
    let is_other = target::set_right(&mut engine, |given, found| target::tell_amiss(routes, name, given, found));
    if is_later {
        engine.work.found.join_missing();
    }
    if engine.is_another_kind {
        keep_what_holds_anyway(&mut engine);
    }
    (route.filter(|_| !is_other && !engine.is_another_kind), engine, payload)
}

/// Of a payload that says that it is another kind of message, a list or a template, this endpoint's rules say nothing true but who gets it
/// and what stands in all messages of the provider's.
fn keep_what_holds_anyway(engine: &mut Engine<'_>) {
    let (table, found) = (engine.table, &mut engine.work.found);
    let mut list = core::mem::take(&mut found.list);
    let is_constant =
        |name: &str| table.members.iter().any(|member| member.path == name && matches!(member.holds, Holds::Constant(_)));
    list.retain(|finding| match (finding.at, found.steps_of(finding.path)) {
        (At::Value, [Step::Member(name)]) if finding.ending != Ending::Unknown => {
            finding.subject == Subject::To || is_constant(name)
        }
        (At::Value, _) => finding.subject == Subject::Type && finding.ending == Ending::Unsupported,
        _ => true,
    });
    found.list = list;
}

impl ToJson for Verdict {
    fn write(&self, out: &mut Writer) {
        out.open('{').put("ok", &self.ok()).put("errors", &self.errors).put("warnings", &self.warnings).close('}');
    }
}

crate::json::serialize_as_json!(Verdict);

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::borrow::ToOwned as _;
    use alloc::string::String;

    /// Codes and pointers of errors and warnings, with a mark where there is a repair.
    fn told(target: &str, payload: &str) -> [Vec<String>; 2] {
        let verdict = validate(target, Doc::parse(payload), &Options::default());
        let brief = |issue: &Issue| {
            let mark = if issue.fix.is_empty() { "" } else { " *" };
            [issue.code.as_str(), " ", &issue.pointer(), mark].concat()
        };
        [verdict.errors, verdict.warnings].map(|issues| issues.iter().map(brief).collect())
    }

    #[test]
    fn a_required_member_by_another_name_is_missing_all_the_same() {
        let payload = r#"{ "phone": "5511999999999", "message": "x", "otpCode": "1" }"#;
        assert_eq!(told("z-api", payload), [["code-missing /code"], ["member-unknown /otpCode *"]]);
        let payload = r#"{ "phone": "5511999999999", "mesage": "", "code": "1" }"#;
        assert_eq!(told("z-api", payload), [["text-empty /message"], ["member-unknown /mesage"]]);
        let payload = r#"{ "number": "5511999999999", "contentText": "x", "button": [{ "id": "1", "displayTxt": "x" }] }"#;
        let verdict = validate("ryzeapi", Doc::parse(payload), &Options::default());
        let answers: Vec<_> = verdict.errors.iter().map(|issue| issue.response.map(|response| response.text())).collect();
        let [missing, label] =
            ["At least one button is required", "Button 1: DisplayText is required"].map(|text| Some(text.to_owned()));
        assert_eq!(answers, [missing, label]);
    }

    #[test]
    fn a_name_near_a_member_that_is_not_missed_is_unknown_and_no_more() {
        let payload = r#"{ "to": "5511999999999", "title": "x", "buttonId": false, "buttons": ["a"] }"#;
        let expected = [vec![], vec!["buttons-deprecated /buttons".to_owned(), "member-unknown /buttonId".to_owned()]];
        assert_eq!(told("moorse", payload), expected);
    }

    #[test]
    fn a_delay_that_no_number_holds_is_none() {
        let payload = r#"{ "number": "5511999999999", "contentText": "x", "buttons": [{ "id": "1", "displayText": "x" }], "delay": 1e400 }"#;
        assert_eq!(told("ryzeapi", payload)[0], ["delay-invalid /delay"]);
    }
}
