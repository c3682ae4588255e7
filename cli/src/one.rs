//! One document: its answer, what is told of it, and its repairs.

use std::fs;
use std::io::Write;
use std::path::Path;

use anyhow::{Context as _, Result};
use botonera::{Doc, Options, parse_json};
use similar::TextDiff;

use crate::args::{Fixing, Format};
use crate::edit::mended;
use crate::list;
use crate::report::{Report, Text};
use crate::texts::{Word, unwritable, word};
use crate::work::{Done, Work};

/// What is wanted with the document.
pub struct Wanted<'w> {
    /// What is done.
    pub work: &'w Work,
    /// How.
    pub options: &'w Options,
    /// Its repairs.
    pub fixing: &'w Fixing,
    /// How it is told.
    pub report: Report,
    /// The file, or `-`.
    pub path: &'w Path,
    /// Whether a warning is a failure.
    pub is_strict: bool,
    /// Whether the answers go to a file of their own.
    pub has_output: bool,
}

/// Does it; whether all is well.
///
/// # Errors
/// Where something cannot be written.
pub fn run(wanted: &Wanted<'_>, bytes: &[u8], answers: &mut dyn Write) -> Result<bool> {
    let given = String::from_utf8_lossy(bytes);
    let name = wanted.path.display().to_string();
    let mut text = given.clone().into_owned();
    let mut done = wanted.done(&text, bytes);
    if (wanted.fixing.fix || wanted.fixing.diff) && matches!(given, std::borrow::Cow::Borrowed(_)) {
        (text, done) = mended(text, done, |text| wanted.done(text, text.as_bytes()));
        if wanted.fixing.diff {
            let diff = TextDiff::from_lines(&*given, &*text);
            let shown = diff.unified_diff().header(&format!("a/{name}"), &format!("b/{name}")).to_string();
            answers.write_all(shown.as_bytes())?;
        } else if name == "-" || wanted.has_output {
            answers.write_all(text.as_bytes())?;
        } else if text != given {
            replace(wanted.path, &text)?;
            if wanted.report.format == Format::Text {
                anstream::eprintln!("{}: {name}", word(Word::Repaired, wanted.report.locale));
            }
        }
    } else if let Some(answer) = &done.answer {
        match (wanted.work, wanted.report.format) {
            // The verdict is what is told.
            (Work::Validate { .. }, Format::Text) => {}
            (Work::Compare, Format::Text) => answers.write_all(list::table_of(text.as_str(), wanted.options).as_bytes())?,
            _ => writeln!(answers, "{}", pretty(answer))?,
        }
    }
    // Nobody sees a byte order mark, and no column is counted for it.
    let seen = text.strip_prefix('\u{feff}').unwrap_or(&text);
    let places = parse_json(seen, wanted.options).places;
    let told = Text { name: &name, given: seen, places: Some(places), line: 1, cells: None };
    for issue in done.issues() {
        wanted.report.tell(issue, &told);
    }
    if !done.is_ok && seen.trim_start().starts_with('[') && wanted.report.format == Format::Text {
        anstream::eprintln!("{}", word(Word::List, wanted.report.locale));
    }
    let is_silent = done.issues().next().is_none() && !wanted.fixing.diff;
    if is_silent && matches!(wanted.work, Work::Validate { .. }) && wanted.report.format == Format::Text {
        anstream::eprintln!("{}", word(Word::Fine, wanted.report.locale));
    }
    Ok(done.is_ok)
}

impl Wanted<'_> {
    fn done(&self, text: &str, bytes: &[u8]) -> Done {
        // What is not UTF-8 is told as such, with its place.
        let doc = if std::str::from_utf8(bytes).is_ok() { Some(Doc::parse(text)) } else { Doc::of_line(bytes, 0) };
        let done = self.work.done(doc.unwrap_or_else(|| Doc::parse("")), self.options);
        if self.is_strict { done.strictly(self.work.answers_each()) } else { done }
    }
}

/// Puts the text in the place of the file, whole or not at all.
fn replace(path: &Path, text: &str) -> Result<()> {
    let name = path.display().to_string();
    // A link stays one, and what it leads to is written.
    let path = &path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let mut beside = path.as_os_str().to_owned();
    beside.push(".botonera");
    let written = fs::write(&beside, text).and_then(|()| {
        // The file keeps its permissions.
        let _kept = fs::metadata(path).and_then(|about| fs::set_permissions(&beside, about.permissions()));
        fs::rename(&beside, path)
    });
    if written.is_err() {
        let _gone = fs::remove_file(&beside);
    }
    written.with_context(|| unwritable(&name))
}

/// JSON as people read it.
#[must_use]
pub fn pretty(json: &str) -> String {
    let value: Result<serde_json::Value, _> = serde_json::from_str(json);
    value.and_then(|value| serde_json::to_string_pretty(&value)).unwrap_or_else(|_| json.to_owned())
}
