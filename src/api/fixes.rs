//! Repairs.

use alloc::vec::Vec;

use crate::issue::{At, Issue, Operation};

/// A copy of the value with the repairs of the issues carried out. Each distinct repair is carried out once, whole or not at
/// all: where its `test` fails, it is left out. Issues about options and targets have none. What is only a [guess](Issue::guess) stays
/// undone.
///
/// ```
/// use botonera::{Options, apply_fixes, validate};
/// let payload = serde_json::json!({ "phone": "+55 (11) 99999-9999", "message": "Your code", "otpCode": "123" });
/// let verdict = validate("z-api", &payload, &Options::default());
/// let issues = [verdict.errors, verdict.warnings].concat();
/// let repaired = apply_fixes(&payload, &issues);
/// assert_eq!(repaired, serde_json::json!({ "phone": "5511999999999", "message": "Your code", "code": "123" }));
/// ```
#[must_use]
pub fn apply_fixes(value: &serde_json::Value, issues: &[Issue]) -> serde_json::Value {
    let mut value = value.clone();
    let mut done: Vec<&[Operation]> = Vec::new();
    for issue in issues {
        let fix = issue.fix.as_slice();
        if fix.is_empty() || issue.at != At::Value || done.contains(&fix) {
            continue;
        }
        done.push(fix);
        let patch = serde_json::to_value(fix).and_then(serde_json::from_value::<json_patch::Patch>);
        if let Ok(patch) = patch {
            // One that does not fit is rolled back.
            let _ = json_patch::patch(&mut value, &patch);
        }
    }
    value
}
