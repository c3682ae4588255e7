//! What people see of a long run: a bar while it goes, a summary at its end.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use botonera::{Locale, parse_json};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use serde_json::json;

use crate::args::Format;
use crate::bulk::{Failed, Tally, Watch};
use crate::merge::Merge;
use crate::report::{Report, Text};
use crate::resume::Earlier;
use crate::texts::{Word, word};

/// Shows how far a run is, and the first lines that failed.
pub struct Progress<'p> {
    bar: ProgressBar,
    read: Arc<AtomicU64>,
    report: Report,
    name: &'p str,
    is_table: bool,
    merge: Option<&'p Merge>,
    start: Instant,
}

impl<'p> Progress<'p> {
    /// A run over an input; where its size is known, the time that is left is shown as well.
    #[must_use]
    pub fn of(name: &'p str, size: Option<u64>, read: Arc<AtomicU64>, report: Report, is_table: bool, is_shown: bool) -> Self {
        let target = if is_shown { ProgressDrawTarget::stderr_with_hz(8) } else { ProgressDrawTarget::hidden() };
        let bar = ProgressBar::with_draw_target(size, target);
        let left = word(Word::Left, report.locale);
        let template =
            if size.is_some() { &*format!("{{bar:24}} {{percent:>3}} %  {{msg}}  {left}") } else { "{spinner} {msg}  {elapsed}" };
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style);
        }
        Progress { bar, read, report, name, is_table, merge: None, start: Instant::now() }
    }

    /// The same of rows that are merged into a message.
    #[must_use]
    pub fn with(self, merge: Option<&'p Merge>) -> Self {
        Progress { merge, ..self }
    }

    /// Tells how it ended.
    pub fn finish(&self, tally: &Tally, earlier: Earlier, kept: Option<&Path>, shown: usize) {
        self.bar.finish_and_clear();
        let took = self.start.elapsed();
        match self.report.format {
            Format::Text => anstream::eprint!("{}", summary(tally, took, self.report.locale, earlier, kept, shown)),
            Format::Json => {
                let codes: serde_json::Map<String, serde_json::Value> = (tally.codes.iter())
                    .map(|(code, [errors, warnings])| ((*code).to_owned(), json!({ "errors": errors, "warnings": warnings })))
                    .collect();
                let summary =
                    json!({ "done": tally.done, "failed": tally.failed, "seconds": took.as_secs_f64(), "codes": codes });
                anstream::eprintln!("{}", json!({ "summary": summary }));
            }
            Format::Github => anstream::eprintln!("::notice title=botonera::{} done, {} failed", tally.done, tally.failed),
        }
    }
}

impl Watch for Progress<'_> {
    fn failed(&mut self, failed: &Failed) {
        let places = (!self.is_table).then(|| parse_json(&failed.given, &botonera::Options::default()).places);
        let mut text = Text { name: self.name, given: &failed.given, places, line: failed.line, cells: None };
        self.bar.suspend(|| {
            for issue in &failed.errors {
                text.cells = self.merge.and_then(|merge| merge.cells(&issue.pointer(), &failed.given));
                self.report.tell(issue, &text);
            }
            if let Some(fault) = failed.fault {
                self.report.tell_row(fault, self.name, failed.line);
            }
        });
    }

    fn progress(&mut self, tally: &Tally) {
        self.bar.set_position(self.read.load(Ordering::Relaxed));
        let locale = self.report.locale;
        let rate = rate(tally, self.start.elapsed());
        self.bar.set_message(format!(
            "{} {}, {} {}  {rate}/s",
            number(tally.done, locale),
            word(Word::Done, locale),
            number(tally.failed, locale),
            word(Word::Failed, locale)
        ));
    }
}

/// So many a second.
fn rate(tally: &Tally, took: Duration) -> u64 {
    let all = u128::from(tally.done + tally.failed);
    u64::try_from(all * 1000 / took.as_millis().max(1)).unwrap_or(u64::MAX)
}

fn summary(tally: &Tally, took: Duration, locale: Locale, earlier: Earlier, kept: Option<&Path>, shown: usize) -> String {
    let say = |name| word(name, locale);
    let number = |count| number(count, locale);
    let kept = kept.map(|path| [say(Word::FailedLines), ": ", &*path.to_string_lossy(), "\n"].concat());
    if earlier.next > 1 && tally.done + tally.failed == 0 {
        let kept = kept.filter(|_| earlier.has_failed).unwrap_or_default();
        return [say(Word::NothingLeft), "\n", &*kept].concat();
    }
    let mut text = format!(
        "{}: {} ({} s, {}/s), {}: {}, {}: {}\n",
        say(Word::Lines),
        number(tally.done + tally.failed),
        seconds(took, locale),
        number(rate(tally, took)),
        say(Word::Done),
        number(tally.done),
        say(Word::Failed),
        number(tally.failed)
    );
    let width = tally.codes.keys().map(|code| code.len()).max().unwrap_or_default();
    for (code, [errors, warnings]) in &tally.codes {
        let counts = [(errors, Word::Errors), (warnings, Word::Warnings)];
        let counts: Vec<String> = counts
            .iter()
            .filter(|(count, _)| **count > 0)
            .map(|(count, name)| format!("{}: {}", say(*name), number(**count)))
            .collect();
        let gap = " ".repeat(width - code.len());
        text = [&*text, "  ", code, &gap, "  ", &counts.join(", "), "\n"].concat();
    }
    match kept {
        Some(kept) if tally.failed > 0 || earlier.has_failed => [text, kept].concat(),
        None if tally.failed > shown as u64 => [&*text, say(Word::MoreFailed), "\n"].concat(),
        _ => text,
    }
}

/// Seconds with a tenth, as the language writes them.
fn seconds(took: Duration, locale: Locale) -> String {
    let text = format!("{:.1}", took.as_secs_f64());
    if locale == Locale::En { text } else { text.replace('.', ",") }
}

/// A count with its thousands apart, as the language writes it.
fn number(count: u64, locale: Locale) -> String {
    let digits = count.to_string();
    let separator = if locale == Locale::En { ',' } else { '.' };
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(separator);
        }
        text.push(digit);
    }
    text
}
