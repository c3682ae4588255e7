//! Issues as numbers, names and figures, for the npm package, which has the texts.

use super::finding::Finding;
use super::report::Teller;
use super::words::From;
use super::{Code, Param, Severity};
use crate::json::{Json, ToJson, Writer};

/// One problem, as a list that `pkg/src/issues.js` reads: the number of its texts, flags, its code, its path, its figures, the
/// documented response or null, the page or null; then, up to the last one that there is, the repair and what is guessed to be one, or null.
#[derive(Clone, Debug, PartialEq)]
pub struct Issue(Json);

impl Teller<'_> {
    /// What was found, as a record.
    pub(super) fn issue(&self, finding: &Finding) -> Issue {
        let mut out = Writer::default();
        out.open('[');
        (finding.words.number as usize).write(&mut out);
        // From the right: an error, what is pointed into, the loss, that no document states it, the language.
        let flags = usize::from(finding.severity == Severity::Error)
            | (finding.at as usize) << 1
            | finding.loss.map_or(0, |loss| loss as usize + 1) << 3
            | usize::from(finding.basis.inferred) << 5
            | (self.locale as usize) << 6;
        flags.write(&mut out);
        Code::of(finding.subject, finding.ending).as_str().write(&mut out);
        self.path(self.found.steps_of(finding.path)).write(&mut out);
        out.open('[');
        for (_, from) in finding.words.params {
            match (from, self.param(finding, *from)) {
                // As a text, for the texts show every digit of it.
                (From::Number, Some(Param::Number(digits))) => digits.write(&mut out),
                (_, param) => param.write(&mut out),
            }
        }
        out.close(']');
        finding.response().write(&mut out);
        finding.docs_in(self.locale).write(&mut out);
        let guess = self.operations(finding, finding.guess);
        let fix = self.operations(finding, finding.fix);
        if fix.is_some() || guess.is_some() {
            fix.write(&mut out);
        }
        if guess.is_some() {
            guess.write(&mut out);
        }
        out.close(']');
        Issue(out.finish())
    }
}

impl ToJson for Issue {
    fn write(&self, out: &mut Writer) {
        self.0.write(out);
    }
}
