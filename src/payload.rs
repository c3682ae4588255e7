//! Payloads that somebody already has: what is wrong with them, and what message they carry.

use alloc::vec::Vec;

use crate::arena::Arena;
use crate::build::Rejected;
use crate::issue::{Found, Issue, Severity, conclude, ordered};
use crate::json::{Json, ToJson, Writer};
use crate::options::Options;
use crate::place::Place;
use crate::providers::{Judged, Route};
use crate::record::{self, Field};
use crate::target;
use crate::value::{Doc, Value};

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
    let (payload, arena) = (payload.into(), Arena::default());
    judge(Ok(target), payload.root(), options, Found::new(&arena))
}

pub(crate) fn judge<'a>(target: Result<&str, Value<'_>>, given: Value<'a>, options: &Options, mut found: Found<'a>) -> Verdict {
    if let Some(route) = target::route_for(target, given, Place::ROOT, &mut found) {
        let judged = judged(route, given, &mut found);
        return verdict(&judged.found, route.rules.fields, given, options);
    }
    verdict(&found, &[], given, options)
}

/// What the route's rules say of a payload, behind what was `wrong` before.
pub(crate) fn judged<'a>(route: &Route, given: Value<'a>, wrong: &mut Found<'a>) -> Judged<'a> {
    let mut judged = (route.rules.judge)(given, wrong.arena);
    for finding in judged.found.list.iter_mut().filter(|finding| finding.wrong_kind) {
        finding.response = route.wrong_kind;
    }
    let own = core::mem::replace(&mut judged.found.list, core::mem::take(&mut wrong.list));
    judged.found.list.extend(own);
    judged
}

/// What was found in a value with the members `fields`, in words.
fn verdict<'a>(found: &Found<'a>, fields: &'static [Field], given: Value<'a>, options: &Options) -> Verdict {
    let judgement = conclude(found.arena, &ordered(&found.list, fields), &[], Severity::Warning);
    let (errors, warnings) = judgement.render(given, options.locale);
    Verdict { errors, warnings }
}

/// The message that a payload carries, as [`read`](crate::read) finds it.
pub(crate) struct Carried {
    pub endpoint: &'static str,
    pub message: Json,
    pub warnings: Vec<Issue>,
}

pub(crate) fn carried<'a>(
    target: Result<&str, Value<'_>>,
    given: Value<'a>,
    options: &Options,
    mut found: Found<'a>,
) -> Result<Carried, Rejected> {
    let Some(route) = target::route_for(target, given, Place::ROOT, &mut found) else {
        let Verdict { errors, warnings } = verdict(&found, &[], given, options);
        return Err(Rejected { endpoint: None, errors, warnings });
    };
    let endpoint = route.id;
    let mut judged = judged(route, given, &mut found);
    let Verdict { errors, mut warnings } = verdict(&judged.found, route.rules.fields, given, options);
    let mut message = Writer::default();
    if !errors.is_empty() || !record::write(&mut judged.draft, &mut message) {
        return Err(Rejected { endpoint: Some(endpoint), errors, warnings });
    }
    warnings.extend(verdict(&judged.lost, route.rules.fields, given, options).warnings);
    Ok(Carried { endpoint, message: message.finish(), warnings })
}

impl ToJson for Verdict {
    fn write(&self, out: &mut Writer) {
        out.open('{');
        out.name("ok").bool(self.ok());
        out.name("errors").list(&self.errors);
        out.name("warnings").list(&self.warnings);
        out.close('}');
    }
}

impl ToJson for Result<Carried, Rejected> {
    fn write(&self, out: &mut Writer) {
        out.open('{');
        out.name("ok").bool(self.is_ok());
        match self {
            Ok(carried) => {
                out.name("endpoint").text(carried.endpoint);
                out.name("message").raw(carried.message.as_str());
                out.name("errors").raw("[]");
                out.name("warnings").list(&carried.warnings);
            }
            Err(rejected) => rejected.write_members(out),
        }
        out.close('}');
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
        let expected = [
            vec!["text-empty /message".to_owned(), "text-missing /message".to_owned()],
            vec!["member-unknown /mesage".to_owned()],
        ];
        assert_eq!(told("z-api", payload), expected);
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
