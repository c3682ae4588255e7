//! Payloads that somebody already has: what is wrong with them, and what message they carry.

use alloc::vec::Vec;

use super::attempt::{in_order, is_error};
use super::build::Rejected;
use super::options::Options;
use super::target::{self, Target};
use crate::engine::{Engine, MESSAGE, Slots, Table, View};
use crate::issue::{Finding, Found, Issue, Ordered, Severity, conclude};
use crate::json::{Doc, Json, ToJson, Value, Writer};
use crate::providers::Route;

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
    judge(Ok(target), payload.into().root(), options, Found::default())
}

pub(crate) fn judge(target: Target<'_>, given: Value<'_>, options: &Options, mut found: Found) -> Verdict {
    match target::route_for(target, given, None, &mut found) {
        Some(route) => {
            let mut judged = Judged::new(route, given, found);
            let list = core::mem::take(&mut judged.engine.work.found.list);
            verdict(&list, &judged.engine, options)
        }
        None => unclear(given, options, found),
    }
}

/// The verdict where nobody knows which endpoint the payload is for.
fn unclear(given: Value<'_>, options: &Options, mut found: Found) -> Verdict {
    let list = core::mem::take(&mut found.list);
    verdict(&list, &Engine::new(View::new(MESSAGE, given), found), options)
}

/// A payload that was read and judged; what is wrong with it stands in the engine.
pub(super) struct Judged<'d> {
    pub engine: Engine<'d>,
    pub table: &'static Table,
    payload: Slots,
}

impl<'d> Judged<'d> {
    /// What the route's rules say of a payload, behind what was found before.
    pub fn new(route: &Route, given: Value<'d>, found: Found) -> Judged<'d> {
        let table = route.table;
        let mut engine = Engine::new(View::new(table, given), found);
        let before = engine.work.found.list.len();
        let mut payload = engine.read();
        for button in &mut payload.buttons {
            button.variant = button.given;
        }
        engine.check(table, &payload);
        engine.work.found.withdraw_uncertain_repairs();
        let later = core::mem::take(&mut engine.later);
        engine.work.found.list.extend(later);
        for finding in engine.work.found.list.iter_mut().skip(before).filter(|finding| finding.wrong_kind) {
            finding.answered = table.wrong_kind;
        }
        Judged { engine, table, payload }
    }

    /// The message that it carries, as much of it as could be understood; what a message has no place for is added to what was found.
    pub fn message(&mut self) -> Slots {
        self.engine.back(self.table, &self.payload)
    }
}

/// What was found in a value, in words.
fn verdict(list: &[Finding], engine: &Engine<'_>, options: &Options) -> Verdict {
    let ordered = in_order(list, engine);
    let judgement = conclude(&engine.work.found, &ordered, &Ordered::new(), Severity::Warning);
    let (errors, warnings) = judgement.render(&engine.work.found, engine.view.value, options.locale);
    Verdict { errors, warnings }
}

/// The message that a payload carries, as [`read`](crate::read) finds it.
pub(crate) struct Carried {
    pub endpoint: &'static str,
    pub message: Json,
    pub warnings: Vec<Issue>,
}

pub(crate) fn carried(target: Target<'_>, given: Value<'_>, options: &Options, mut found: Found) -> Result<Carried, Rejected> {
    let Some(route) = target::route_for(target, given, None, &mut found) else {
        let Verdict { errors, warnings } = unclear(given, options, found);
        return Err(Rejected { endpoint: None, errors, warnings });
    };
    let endpoint = route.id;
    let mut judged = Judged::new(route, given, found);
    let list = core::mem::take(&mut judged.engine.work.found.list);
    let Verdict { errors, mut warnings } = verdict(&list, &judged.engine, options);
    let refused = |errors, warnings| Err(Rejected { endpoint: Some(endpoint), errors, warnings });
    if list.iter().any(is_error) {
        return refused(errors, warnings);
    }
    let message = judged.message();
    let Some(message) = judged.engine.emit(MESSAGE, &message, given.doc.input.len() + 64) else {
        return refused(errors, warnings);
    };
    let losses = core::mem::take(&mut judged.engine.work.found.list);
    warnings.extend(verdict(&losses, &judged.engine, options).warnings);
    Ok(Carried { endpoint, message, warnings })
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
