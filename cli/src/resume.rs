//! Going on where a run stopped, by what its files hold, without notes beside them: each value of the input left one line in one of them.

use std::collections::BTreeSet;
use std::fs::{File, OpenOptions};
use std::io::{BufRead as _, BufReader};
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
    let mut last = Vec::new();
    let mut answers = whole_lines(output, |line| {
        last.clear();
        last.extend_from_slice(line);
        Ok(())
    })?;
    let mut lines = BTreeSet::new();
    if let Some(failed) = failed {
        whole_lines(failed, |line| {
            lines.insert(number_of(line).with_context(|| {
                end!(
                    "{name} has a line without a number",
                    "{name} tem uma linha sem número",
                    "{name} tiene una línea sin número",
                    name = failed.display()
                )
            })?);
            Ok(())
        })?;
    }
    let mut beginnings = Beginnings::of(input);
    let mut next = 1;
    while answers > 0 {
        let Some(line) = beginnings.next_line()? else {
            bail!(end!(
                "{name} has more answers than there are values: it is of another input",
                "{name} tem mais respostas do que há valores: é de outra entrada",
                "{name} tiene más respuestas que valores hay: es de otra entrada",
                name = output.display()
            ));
        };
        next = line + 1;
        if plan.answers_each() || !lines.contains(&line) {
            answers -= 1;
        }
    }
    if next > 1 && beginnings.answer(next - 1, plan).is_none_or(|answer| Some(answer.as_bytes()) != last.strip_suffix(b"\n")) {
        bail!(end!(
            "{name} was begun in another way: its last answer is not the one that line {line} has now. Go on with the input, the target and the options of the first run, or take the files away and begin anew",
            "{name} foi começado de outro modo: a última resposta não é a que a linha {line} tem agora. Continue com a entrada, o destino e as opções da primeira execução, ou apague os arquivos e comece de novo",
            "{name} se empezó de otro modo: su última respuesta no es la que la línea {line} tiene ahora. Sigue con la entrada, el destino y las opciones de la primera ejecución, o borra los archivos y empieza de nuevo",
            name = output.display(),
            line = next - 1
        ));
    }
    if let Some(failed) = failed {
        keep_before(failed, next)?;
    }
    let has_failed = lines.range(..next).next().is_some();
    Ok(Earlier { next, has_failed })
}

fn number_of(line: &[u8]) -> Option<usize> {
    let told: serde_json::Value = serde_json::from_slice(line).ok()?;
    usize::try_from(told.get("line")?.as_u64()?).ok()
}

/// Counts the lines of a file that end, and cuts off what does not.
fn whole_lines(path: &Path, mut each: impl FnMut(&[u8]) -> Result<()>) -> Result<usize> {
    let name = path.display().to_string();
    let Ok(file) = File::open(path) else { return Ok(0) };
    let (mut count, mut length, mut line) = (0, 0, Vec::new());
    let mut reader = BufReader::new(file);
    while reader.read_until(b'\n', &mut line).with_context(|| unreadable(&name))? > 0 && line.ends_with(b"\n") {
        each(&line)?;
        count += 1;
        length += line.len() as u64;
        line.clear();
    }
    let file = OpenOptions::new().write(true).open(path).with_context(|| unwritable(&name))?;
    file.set_len(length).with_context(|| unwritable(&name))?;
    Ok(count)
}

/// Takes the failed lines away that stand behind.
fn keep_before(path: &Path, next: usize) -> Result<()> {
    let name = path.display().to_string();
    let Ok(file) = File::open(path) else { return Ok(()) };
    let mut reader = BufReader::new(file);
    let (mut length, mut line) = (0, Vec::new());
    while reader.read_until(b'\n', &mut line).with_context(|| unreadable(&name))? > 0 {
        if number_of(&line).is_none_or(|number| number >= next) {
            break;
        }
        length += line.len() as u64;
        line.clear();
    }
    let file = OpenOptions::new().write(true).open(path).with_context(|| unwritable(&name))?;
    file.set_len(length).with_context(|| unwritable(&name))
}
