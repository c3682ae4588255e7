//! Going on where a run stopped, by what its files hold, without notes beside them: each value of the input left one line in one of them.

use std::collections::BTreeSet;
use std::fs::{File, OpenOptions};
use std::io::{BufRead as _, BufReader, ErrorKind};
use std::path::Path;

use anyhow::{Context as _, Result, bail};

use crate::bulk::{Beginnings, Plan, Source};
use crate::end;
use crate::texts::{unreadable, unwritable};

/// What runs before this one have done.
#[derive(Clone, Copy, Debug)]
pub struct Earlier {
    /// The line of the input with which this one begins, counted from 1.
    pub next: usize,
    /// Whether any line before it failed.
    pub has_failed: bool,
}

/// What earlier runs have done, once both files hold what became of it and nothing else.
///
/// Failed lines are written before the answers of their batch. So whatever the input has before the last answer is in one of the files;
/// what failed behind it is taken away, for it will be written again, and so is a last line that was not finished.
///
/// # Errors
/// Where a file cannot be read or written, or does not belong to the input: the last answer must be the one that this run would give, else
/// lines would be lost, doubled, or answered in two ways.
pub fn earlier(input: Source, output: &Path, failed: Option<&Path>, plan: &Plan<'_>) -> Result<Earlier> {
    let (mut last, mut has_failed) = (Vec::new(), false);
    let written = Written::of(output, |line| {
        last.clear();
        last.extend_from_slice(line);
        has_failed |= line.starts_with(br#"{"ok":false"#) || plan.is_failed_among && line.starts_with(TOLD);
        Ok(())
    })?;
    let mut lines = BTreeSet::new();
    let mut last_told = None;
    let told = failed.map(|failed| -> Result<Written> {
        let without = || {
            end!(
                "{name} has a line without a number",
                "{name} tem uma linha sem número",
                "{name} tiene una línea sin número",
                name = failed.display()
            )
        };
        let told = Written::of(failed, |line| {
            let told: Told = serde_json::from_slice(line).ok().with_context(without)?;
            lines.insert(told.line);
            last_told = Some(told);
            Ok(())
        })?;
        // What was not finished is of such a line as well.
        let begins = |one: &[u8], other: &[u8]| one.starts_with(other) || other.starts_with(one);
        if begins(&told.unfinished, TOLD) { Ok(told) } else { Err(without().into()) }
    });
    let told = told.transpose()?;
    let another_way = |line: usize| {
        end!(
            "{name} was begun in another way: what it ends with is not what line {line} has for an answer now. Go on with the input, the target and the options of the first run, or take the files away and begin anew",
            "{name} foi começado de outro modo: o final dele não é a resposta que a linha {line} tem agora. Continue com a entrada, o destino e as opções da primeira execução, ou apague os arquivos e comece de novo",
            "{name} se empezó de otro modo: su final no es la respuesta que la línea {line} tiene ahora. Sigue con la entrada, el destino y las opciones de la primera ejecución, o borra los archivos y empieza de nuevo",
            name = output.display()
        )
    };
    let another_input = || {
        end!(
            "{name} is of another input: what it has for its last line is not what stands there now",
            "{name} é de outra entrada: o que tem para a última linha não é o que está lá agora",
            "{name} es de otra entrada: lo que tiene para su última línea no es lo que hay ahí ahora",
            name = failed.unwrap_or(output).display()
        )
    };
    let mut beginnings = Beginnings::of(input);
    let is_told = |beginnings: &Beginnings, line: usize| {
        last_told
            .as_ref()
            .filter(|told| told.line == line)
            .is_none_or(|told| beginnings.given(line).as_ref() == Some(&told.input))
    };
    let (mut next, mut answers, mut seen) = (1, written.lines, 0);
    while answers > 0 {
        let Some(line) = beginnings.next_line()? else {
            bail!(end!(
                "{name} has more answers than there are values: it is of another input",
                "{name} tem mais respostas do que há valores: é de outra entrada",
                "{name} tiene más respuestas que valores hay: es de otra entrada",
                name = output.display()
            ));
        };
        (next, seen) = (line + 1, line);
        if !is_told(&beginnings, line) {
            bail!(another_input());
        }
        if plan.answers_each() || !lines.contains(&line) {
            answers -= 1;
        }
    }
    if next > 1 && beginnings.answer(next - 1, plan).as_deref() != last.strip_suffix(b"\n") {
        bail!(another_way(next - 1));
    }
    let mut following = beginnings.next_line()?;
    if let Some(line) = following.filter(|_| !written.unfinished.is_empty())
        && beginnings.answer(line, plan).is_some_and(|answer| !answer.starts_with(&written.unfinished))
    {
        bail!(another_way(line));
    }
    // What failed behind the last answer is of this input as well, or it would be taken away for nothing.
    while let (Some(told), Some(line)) = (&last_told, following)
        && told.line > seen
    {
        if !is_told(&beginnings, line) {
            bail!(another_input());
        }
        seen = line;
        following = beginnings.next_line()?;
    }
    if last_told.as_ref().is_some_and(|told| told.line > seen) {
        bail!(another_input());
    }
    // Only now something is taken away.
    written.cut(output)?;
    if let (Some(failed), Some(told)) = (failed, told) {
        told.cut(failed)?;
        keep_before(failed, next)?;
    }
    let has_failed = has_failed || lines.range(..next).next().is_some();
    Ok(Earlier { next, has_failed })
}

/// Fails where the last line of a file is not finished: what is appended would be glued to it.
///
/// # Errors
/// Also where the file cannot be read.
pub fn finished(path: &Path) -> Result<()> {
    if Written::of(path, |_| Ok(()))?.unfinished.is_empty() {
        return Ok(());
    }
    bail!(end!(
        "the last line of {name} is not finished: take it away and begin with its line, or use --from-line auto",
        "a última linha de {name} não está completa: apague-a e comece pela linha dela, ou use --from-line auto",
        "la última línea de {name} no está completa: bórrala y empieza por su línea, o usa --from-line auto",
        name = path.display()
    ))
}

/// How a line that failed begins, where it is kept.
const TOLD: &[u8] = br#"{"line":"#;

/// What is kept of it, as far as it is looked at.
#[derive(serde::Deserialize)]
struct Told {
    line: usize,
    input: String,
}

/// What a file holds.
struct Written {
    /// How many lines that end.
    lines: usize,
    /// How many bytes they have.
    length: u64,
    /// What stands behind them.
    unfinished: Vec<u8>,
}

impl Written {
    /// Of a file, which need not be there.
    fn of(path: &Path, mut each: impl FnMut(&[u8]) -> Result<()>) -> Result<Written> {
        let name = path.display().to_string();
        let mut written = Written { lines: 0, length: 0, unfinished: Vec::new() };
        let file = match File::open(path) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(written),
            file => file.with_context(|| unreadable(&name))?,
        };
        let mut reader = BufReader::new(file);
        let line = &mut written.unfinished;
        while reader.read_until(b'\n', line).with_context(|| unreadable(&name))? > 0 && line.ends_with(b"\n") {
            each(line)?;
            written.lines += 1;
            written.length += line.len() as u64;
            line.clear();
        }
        Ok(written)
    }

    /// Takes away what is not finished.
    fn cut(&self, path: &Path) -> Result<()> {
        if self.unfinished.is_empty() {
            return Ok(());
        }
        let name = path.display().to_string();
        let file = OpenOptions::new().write(true).open(path).with_context(|| unwritable(&name))?;
        file.set_len(self.length).with_context(|| unwritable(&name))
    }
}

/// Takes the failed lines away that stand behind.
fn keep_before(path: &Path, next: usize) -> Result<()> {
    let name = path.display().to_string();
    if !path.exists() {
        return Ok(());
    }
    let mut reader = BufReader::new(File::open(path).with_context(|| unreadable(&name))?);
    let (mut length, mut line) = (0, Vec::new());
    while reader.read_until(b'\n', &mut line).with_context(|| unreadable(&name))? > 0 {
        if serde_json::from_slice(&line).ok().is_none_or(|told: Told| told.line >= next) {
            break;
        }
        length += line.len() as u64;
        line.clear();
    }
    let file = OpenOptions::new().write(true).open(path).with_context(|| unwritable(&name))?;
    file.set_len(length).with_context(|| unwritable(&name))
}
