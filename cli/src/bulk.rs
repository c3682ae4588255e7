//! Many values, one after the other: from a reader to writers, in batches that all cores work on, in the order of the input, in a memory
//! that does not grow.

use std::collections::{BTreeMap, VecDeque};
use std::io::{BufRead, Read as _, Write};

use anyhow::{Context as _, Result};
use botonera::{Doc, Issue, Options, Severity};
use serde_json::json;

use crate::edit::mended;
use crate::end;
use crate::table::{Fault, Row, Table};
use crate::texts::End;
use crate::work::{Done, ROW_INVALID, Work, row_invalid};

/// About how many bytes of lines make a batch.
const BATCH: u64 = 1 << 16;
/// How many batches are worked on at once, for each thread: enough that none waits for the slowest.
const AHEAD: usize = 4;

/// Where the values come from.
pub enum Source {
    /// Lines with a JSON document in each.
    Lines(Box<dyn BufRead + Send>),
    /// The rows of a table, each an object, or merged into a template.
    Rows(Box<Table>, Option<serde_json::Value>),
}

/// What is to be done.
#[derive(Clone, Copy)]
pub struct Plan<'p> {
    /// With each value.
    pub work: &'p Work,
    /// How.
    pub options: &'p Options,
    /// Whether each value is repaired first, and is the answer.
    pub is_fixing: bool,
    /// Whether a warning is a failure.
    pub is_strict: bool,
    /// Whether what failed stands among the answers, in its place.
    pub is_failed_among: bool,
    /// The first line of the input that counts, from 1.
    pub from_line: usize,
    /// How many threads work at it.
    pub threads: usize,
    /// How many of the lines that failed are handed to `Watch::failed`.
    pub show: usize,
}

impl Plan<'_> {
    /// Whether the answers themselves tell what failed.
    #[must_use]
    pub fn tells_failures(&self) -> bool {
        self.is_failed_among || !self.is_fixing && self.work.answers_each() && !matches!(self.work, Work::Compare)
    }

    /// Whether each value has a line among the answers, also one that fails.
    #[must_use]
    pub fn answers_each(&self) -> bool {
        self.is_fixing || self.is_failed_among || self.work.answers_each()
    }
}

/// Where answers go.
pub struct Sinks<'s> {
    /// The answers.
    pub answers: &'s mut dyn Write,
    /// The lines that failed.
    pub failed: Option<&'s mut dyn Write>,
}

/// What has been done so far.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    /// How many went well.
    pub done: u64,
    /// How many failed.
    pub failed: u64,
    /// How often each code was told, as an error and as a warning.
    pub codes: BTreeMap<&'static str, [u64; 2]>,
}

/// A line that failed.
pub struct Failed {
    /// The line of the input, counted from 1.
    pub line: usize,
    /// What stands in it.
    pub given: String,
    /// What is wrong, with the warnings where they are failures.
    pub errors: Vec<Issue>,
    /// Why no values can be made of the row.
    pub fault: Option<Fault>,
}

/// Hears of what happens.
pub trait Watch {
    /// One of the first lines that failed.
    fn failed(&mut self, failed: &Failed);
    /// A batch is through.
    fn progress(&mut self, tally: &Tally);
}

/// Values that belong together, with the lines before them.
enum Batch {
    Lines { bytes: Vec<u8>, before: usize },
    Rows(Vec<Row>),
}

/// What became of a batch.
#[derive(Default)]
struct Part {
    answers: Vec<u8>,
    failed: String,
    tally: Tally,
    shown: Vec<Failed>,
}

/// Does what is planned with each value, and writes one answer a line in the order of the input. What failed is written before the answers
/// of its batch, so that nothing is lost of which a later answer is there.
///
/// # Errors
/// Where something can be read or written no more; what had been written until then is whole lines but for the last one.
pub fn run(mut source: Source, plan: &Plan<'_>, mut sinks: Sinks<'_>, watch: &mut dyn Watch) -> Result<Tally> {
    let mut tally = Tally::default();
    let mut before = 0;
    let mut shown = 0;
    loop {
        let mut batches = Vec::new();
        while batches.len() < plan.threads.max(1) * AHEAD {
            match source.next(&mut before)? {
                Some(batch) => batches.push(batch),
                None => break,
            }
        }
        if batches.is_empty() {
            break;
        }
        for part in worked(&batches, plan, source.template(), sinks.failed.is_some() || plan.is_failed_among) {
            if let Some(failed) = &mut sinks.failed {
                failed.write_all(part.failed.as_bytes()).with_context(failed_unwritable)?;
                failed.flush().with_context(failed_unwritable)?;
            }
            sinks.answers.write_all(&part.answers).with_context(answers_unwritable)?;
            for failed in part.shown.iter().take(plan.show - shown) {
                shown += 1;
                watch.failed(failed);
            }
            tally.add(&part.tally);
            watch.progress(&tally);
        }
        sinks.answers.flush().with_context(answers_unwritable)?;
    }
    Ok(tally)
}

fn worked(batches: &[Batch], plan: &Plan<'_>, template: Option<&serde_json::Value>, is_kept: bool) -> Vec<Part> {
    let worked = |batch: &Batch| batch.worked(plan, template, is_kept);
    #[cfg(not(target_family = "wasm"))]
    if plan.threads > 1 {
        use rayon::prelude::*;
        return batches.par_iter().map(worked).collect();
    }
    batches.iter().map(worked).collect()
}

/// The lines at which values begin, one by one.
pub struct Beginnings {
    source: Source,
    before: usize,
    batch: Option<Batch>,
    lines: VecDeque<usize>,
}

impl Beginnings {
    /// Of this source.
    #[must_use]
    pub fn of(source: Source) -> Beginnings {
        Beginnings { source, before: 0, batch: None, lines: VecDeque::new() }
    }

    /// The next one, counted from 1.
    ///
    /// # Errors
    /// Where the source cannot be read.
    pub fn next_line(&mut self) -> Result<Option<usize>> {
        while self.lines.is_empty() {
            let Some(batch) = self.source.next(&mut self.before)? else { return Ok(None) };
            match &batch {
                Batch::Rows(rows) => self.lines.extend(rows.iter().map(|row| row.line)),
                Batch::Lines { bytes, before } => {
                    let lines = (*before..).zip(bytes.split(|byte| *byte == b'\n'));
                    self.lines.extend(lines.filter(|(_, line)| Doc::of_line(line, 0).is_some()).map(|(before, _)| before + 1));
                }
            }
            self.batch = Some(batch);
        }
        Ok(self.lines.pop_front())
    }

    /// The value that begins at this line, the last one that was given, as it is kept where it failed.
    #[must_use]
    pub fn given(&self, line: usize) -> Option<String> {
        match self.batch.as_ref()? {
            Batch::Rows(rows) => rows.iter().find(|row| row.line == line).map(Row::given),
            Batch::Lines { bytes, before } => bytes.split(|byte| *byte == b'\n').nth(line.checked_sub(before + 1)?).map(given),
        }
    }

    /// What the value has for an answer that begins at this line, the last one that was given.
    #[must_use]
    pub fn answer(&self, line: usize, plan: &Plan<'_>) -> Option<Vec<u8>> {
        let plan = Plan { from_line: line, show: 0, ..*plan };
        let part = self.batch.as_ref()?.worked(&plan, self.source.template(), plan.is_failed_among);
        let end = memchr::memchr(b'\n', &part.answers)?;
        part.answers.get(..end).map(<[u8]>::to_vec)
    }
}

impl Source {
    /// The message that rows are merged into.
    fn template(&self) -> Option<&serde_json::Value> {
        match self {
            Source::Rows(_, template) => template.as_ref(),
            Source::Lines(_) => None,
        }
    }

    fn next(&mut self, before: &mut usize) -> Result<Option<Batch>> {
        match self {
            Source::Lines(reader) => {
                let mut bytes = Vec::new();
                reader.take(BATCH).read_to_end(&mut bytes).with_context(lines_unreadable)?;
                if bytes.last().is_some_and(|last| *last != b'\n') {
                    reader.read_until(b'\n', &mut bytes).with_context(lines_unreadable)?;
                }
                if bytes.is_empty() {
                    return Ok(None);
                }
                let first = *before;
                *before += memchr::memchr_iter(b'\n', &bytes).count();
                Ok(Some(Batch::Lines { bytes, before: first }))
            }
            Source::Rows(table, _) => {
                let rows = table.rows()?;
                Ok((!rows.is_empty()).then_some(Batch::Rows(rows)))
            }
        }
    }
}

impl Batch {
    fn worked(&self, plan: &Plan<'_>, template: Option<&serde_json::Value>, is_kept: bool) -> Part {
        let mut part = Part::default();
        match self {
            Batch::Lines { bytes, before } => {
                for (before, line) in (*before..).zip(bytes.split(|byte| *byte == b'\n')) {
                    if before + 1 < plan.from_line {
                        continue;
                    }
                    let Some(doc) = Doc::of_line(line, before) else { continue };
                    let given = || given(line);
                    let mut done = done(plan, doc, line, before);
                    // What is no text stays as it is, and so do line ends.
                    if plan.is_fixing && std::str::from_utf8(line).is_err() {
                        done.answer = None;
                        part.answers.extend_from_slice(line);
                        part.answers.push(b'\n');
                    } else if let Some(answer) = done.answer.as_mut().filter(|_| plan.is_fixing && line.ends_with(b"\r")) {
                        answer.push('\r');
                    }
                    part.add(done, before + 1, given, plan, is_kept);
                }
            }
            Batch::Rows(rows) => {
                for row in rows.iter().filter(|row| row.line >= plan.from_line) {
                    let done = match template {
                        _ if let Some(fault) = row.fault => plan.work.refused(fault, plan.options),
                        Some(template) => plan.work.merged(template, row, plan.options),
                        None => plan.work.done(Doc::from(&serde_json::Value::Object(row.cells.clone())), plan.options),
                    };
                    // What has no column stands behind, so that nothing of the row is lost.
                    let given = || row.given();
                    part.add(done, row.line, given, plan, is_kept);
                }
            }
        }
        part
    }
}

/// A line as it is kept where it failed.
fn given(line: &[u8]) -> String {
    String::from_utf8_lossy(line).trim_end_matches('\r').to_owned()
}

fn failed_unwritable() -> End {
    end!(
        "the failed lines cannot be written",
        "não foi possível gravar as linhas com erro",
        "no se pudieron escribir las líneas con error"
    )
}

fn answers_unwritable() -> End {
    end!("the answers cannot be written", "não foi possível gravar as respostas", "no se pudieron escribir las respuestas")
}

fn lines_unreadable() -> End {
    end!("the lines cannot be read", "não foi possível ler as linhas", "no se pudieron leer las líneas")
}

/// What becomes of a line; where repairs are wanted, of the repaired one, which is the answer then. One that cannot be repaired stays as it is.
fn done(plan: &Plan<'_>, doc: Doc, line: &[u8], before: usize) -> Done {
    let done = plan.work.done(doc, plan.options);
    if !plan.is_fixing {
        return done;
    }
    let given = given(line);
    let judged =
        |text: &str| Doc::of_line(text.as_bytes(), before).map(|doc| plan.work.done(doc, plan.options)).unwrap_or_default();
    let (text, done) = mended(given, done, judged);
    let text = if text.contains('\n') { in_one_line(text) } else { text };
    Done { answer: Some(text), ..done }
}

/// JSON that was laid out, in one line.
fn in_one_line(text: String) -> String {
    serde_json::from_str(&text).map_or(text, |value: serde_json::Value| value.to_string())
}

impl Part {
    fn add(&mut self, done: Done, line: usize, given: impl Fn() -> String, plan: &Plan<'_>, is_kept: bool) {
        let done = if plan.is_strict { done.strictly(plan.is_fixing || plan.work.answers_each()) } else { done };
        for issue in done.issues() {
            let [errors, warnings] = self.tally.codes.entry(issue.code.as_str()).or_default();
            *(if issue.severity == Severity::Error { errors } else { warnings }) += 1;
        }
        if let Some(answer) = &done.answer {
            self.answers.extend_from_slice(answer.as_bytes());
            self.answers.push(b'\n');
        }
        if done.is_ok {
            self.tally.done += 1;
            return;
        }
        self.tally.failed += 1;
        if done.fault.is_some() {
            self.tally.codes.entry(ROW_INVALID).or_default()[0] += 1;
        }
        if is_kept {
            let errors = match done.fault {
                Some(fault) => json!([row_invalid(fault, plan.options.locale)]),
                None => json!(done.errors),
            };
            let told = json!({ "line": line, "input": given(), "errors": errors, "warnings": done.warnings });
            let line = told.to_string() + "\n";
            if plan.is_failed_among {
                self.answers.extend_from_slice(line.as_bytes());
            } else {
                self.failed.push_str(&line);
            }
        }
        if self.shown.len() < plan.show {
            let warnings = done.warnings.into_iter().filter(|_| plan.is_strict);
            let errors = done.errors.into_iter().chain(warnings).collect();
            self.shown.push(Failed { line, given: given(), errors, fault: done.fault });
        }
    }
}

impl Tally {
    fn add(&mut self, other: &Tally) {
        self.done += other.done;
        self.failed += other.failed;
        for (code, counts) in &other.codes {
            let known = self.codes.entry(code).or_default();
            for (known, count) in known.iter_mut().zip(counts) {
                *known += count;
            }
        }
    }
}
