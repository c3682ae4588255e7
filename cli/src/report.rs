//! Issues as people and programs read them: the place in the file, what is wrong, why, and what to do.

use std::borrow::Cow;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use botonera::{At, Code, Issue, Locale, Param, Places, Severity};
use serde_json::json;

use crate::args::Format;
use crate::table::Fault;
use crate::texts::{self, End, Word, word};
use crate::work::{ROW_INVALID, row_invalid};

/// How many bytes a line has that is shown.
const LONGEST: usize = 10_000;

/// Tells issues on standard error.
#[derive(Clone, Copy, Debug)]
pub struct Report {
    /// The form.
    pub format: Format,
    /// The language.
    pub locale: Locale,
}

/// A text in which issues stand.
pub struct Text<'t> {
    /// The name of its file.
    pub name: &'t str,
    /// The text, for a table the row as JSON.
    pub given: &'t str,
    /// Where its values stand; none, where the text is not that of the file.
    pub places: Option<Places<'t>>,
    /// The number of its first line in the file, counted from 1.
    pub line: usize,
    /// What the row has for the issue, where the text is a message that a row was merged into.
    pub cells: Option<String>,
}

impl Report {
    /// Tells an issue.
    pub fn tell(self, issue: &Issue, text: &Text<'_>) {
        let span = text.span(issue);
        let (line, column) = text.position(span.as_ref());
        match self.format {
            Format::Text => anstream::eprintln!("{}\n", self.frame(issue, text, span, (line, column))),
            Format::Json => {
                anstream::eprintln!("{}", json!({ "file": text.name, "line": line, "column": column, "issue": issue }));
            }
            Format::Github => {
                let level = if issue.severity == Severity::Error { "error" } else { "warning" };
                let words = [&*issue.message, &*issue.why, &*as_argument(&issue.help)].join("\n");
                anstream::eprintln!(
                    "::{level} file={},line={line},col={},title={}::{}",
                    property(text.name),
                    column.unwrap_or(1),
                    issue.code,
                    data(words.trim_end())
                );
            }
        }
    }

    /// Tells why no values can be made of a row.
    pub fn tell_row(self, fault: Fault, name: &str, line: usize) {
        let text = texts::fault(fault, self.locale);
        match self.format {
            Format::Text => {
                anstream::eprintln!("{}[{ROW_INVALID}]: {text}\n --> {name}:{line}\n", word(Word::Error, self.locale));
            }
            Format::Json => {
                anstream::eprintln!("{}", json!({ "file": name, "line": line, "issue": row_invalid(fault, self.locale) }));
            }
            Format::Github => {
                anstream::eprintln!("::error file={},line={line},title={ROW_INVALID}::{}", property(name), data(&text));
            }
        }
    }

    fn frame(self, issue: &Issue, text: &Text<'_>, span: Option<Range<usize>>, (line, column): (usize, Option<usize>)) -> String {
        let is_error = issue.severity == Severity::Error;
        let level = if is_error { Level::ERROR } else { Level::WARNING };
        let level = level.with_name(word(if is_error { Word::Error } else { Word::Warning }, self.locale));
        let title = level.primary_title(&*issue.message).id(issue.code.as_str());
        let mut group = match text.excerpt(span) {
            Some((source, span)) => {
                let source = Snippet::source(source).path(text.name).line_start(line).fold(false);
                title.element(source.annotation(AnnotationKind::Primary.span(span)))
            }
            None => title.element(match (issue.at, column) {
                (At::Value, Some(column)) => Origin::path(text.name).line(line).char_column(column),
                // Of many lines, in which the target does not fit.
                (At::Value, None) | (At::Target, _) => Origin::path(text.name).line(line),
                _ => Origin::path(format!("options {}", issue.pointer())),
            }),
        };
        if let Some(cells) = &text.cells {
            group = group.element(Level::INFO.with_name(word(Word::Cells, self.locale)).message(cells));
        }
        let note = |name, text: &str| (!text.is_empty()).then(|| (name, text.to_owned()));
        for (name, text) in [note(Word::Why, &issue.why), note(Word::Help, &as_argument(&issue.help))].into_iter().flatten() {
            let level = if name == Word::Why { Level::NOTE } else { Level::HELP };
            group = group.element(level.with_name(word(name, self.locale)).message(text));
        }
        if let Some(page) = issue.docs {
            group = group.element(Level::INFO.with_name(word(Word::Page, self.locale)).message(page));
        }
        let report: &[Group<'_>] = &[group];
        Renderer::styled().render(report)
    }
}

/// What a text says of an option of the library's, as it is given here.
fn as_argument(text: &str) -> String {
    text.replace("`loss: \"warn\"`", "`--loss warn`")
}

impl Text<'_> {
    /// Where the issue stands; of a member that is not there, the object around.
    fn span(&self, issue: &Issue) -> Option<Range<usize>> {
        if issue.at != At::Value {
            return None;
        }
        let places = self.places?;
        if issue.code == Code::JSON_INVALID {
            return self.fault(issue);
        }
        let pointer = issue.pointer();
        let mut around = Some(&*pointer);
        while let Some(pointer) = around {
            if let Some(place) = places.place_of(pointer) {
                return Some(place.from..place.to);
            }
            around = pointer.rfind('/').and_then(|end| pointer.get(..end));
        }
        None
    }

    /// Where the text stops being JSON, which is told by line and column.
    fn fault(&self, issue: &Issue) -> Option<Range<usize>> {
        let figure = |wanted| {
            issue.params.iter().find_map(|(name, param)| match param {
                Param::Number(digits) if *name == wanted => digits.parse::<usize>().ok(),
                _ => None,
            })
        };
        let (line, column) = (figure("line")?, figure("column")?);
        let before = line.checked_sub(self.line)?;
        let start = if before == 0 { 0 } else { self.given.match_indices('\n').nth(before - 1)?.0 + 1 };
        let here = self.given.get(start..)?;
        let mark = if start == 0 && here.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        let (at, _) = here.get(mark..)?.char_indices().nth(column - 1).unwrap_or((here.len() - mark, ' '));
        let from = start + mark + at;
        let to = self.given.get(from..)?.chars().next().map_or(from, |char| from + char.len_utf8());
        Some(from..to)
    }

    /// The line and the column, both counted from 1.
    fn position(&self, span: Option<&Range<usize>>) -> (usize, Option<usize>) {
        let Some(before) = span.and_then(|span| self.given.get(..span.start)) else { return (self.line, None) };
        let start = before.rfind('\n').map_or(0, |end| end + 1);
        let column = before.get(start..).unwrap_or_default().trim_start_matches('\u{feff}').chars().count() + 1;
        (self.line + before.matches('\n').count(), Some(column))
    }

    /// The line in which something stands, unless it is very long, and where it stands in that. Of more lines only the first is shown.
    fn excerpt(&self, span: Option<Range<usize>>) -> Option<(&str, Range<usize>)> {
        let span = span?;
        let start = self.given.get(..span.start)?.rfind('\n').map_or(0, |end| end + 1);
        let end = self.given.get(span.start..)?.find('\n').map_or(self.given.len(), |at| span.start + at);
        let source = self.given.get(start..end)?.trim_end_matches('\r');
        let shift = |at: usize| (at - start).min(source.len());
        (!source.is_empty() && source.len() <= LONGEST)
            .then(|| (source, shift(span.start)..shift(span.end).max(shift(span.start))))
    }
}

/// Tells why the program ends.
pub fn tell_end(format: Format, locale: Locale, error: &anyhow::Error) {
    let first = error.downcast_ref::<End>().map_or_else(|| error.to_string(), |end| end.told(locale).to_owned());
    let causes = error.chain().skip(1).map(|cause| format!(": {cause}"));
    let text = std::iter::once(first).chain(causes).collect::<String>();
    match format {
        Format::Text => anstream::eprintln!("{}: {text}", word(Word::Error, locale)),
        Format::Json => anstream::eprintln!("{}", json!({ "error": text })),
        Format::Github => anstream::eprintln!("::error title=botonera::{}", data(&text)),
    }
}

/// As GitHub reads the text of an annotation.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// As GitHub reads what an annotation is about.
fn property(text: &str) -> Cow<'_, str> {
    data(text).replace(':', "%3A").replace(',', "%2C").into()
}
