//! One file of messages, worked on in parts as docs/many.md and docs/spark.md show it: each time with the result of one process.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::project::Project;
use crate::run::{compile_quickly, run, step};
use crate::{cli, python, setup};

const SPARK: &str = "tests/spark";

/// Installs what the test on Spark needs, and gives its Python.
pub fn install(project: &Project) -> Result<PathBuf> {
    python::with_packages(project, SPARK, "Spark")
}

/// Works on so many messages in parts and on Spark, with the program of `cargo xtask test` or, where `is_fast`, with the optimised one.
pub fn run_all(project: &Project, count: usize, is_fast: bool) -> Result<()> {
    let python = install(project)?;
    // Spark finds it by itself.
    setup::java()?;
    setup::parallel()?;
    let program = if is_fast { cli::fast(project)? } else { compile_quickly(project, cli::PROGRAM)? };
    let programs = program.parent().context("a program lies in a folder")?.to_owned();

    let folder = project.target.join("bulk");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("messages.ndjson"), messages(count))?;
    let build = ["build", "z-api", "messages.ndjson", "--allow-failures", "--show", "0", "--output"];
    step(&format!("{count} messages in one process"), || {
        run(Command::new(&program).current_dir(&folder).args(build).args(["whole.ndjson", "--failed", "whole.failed"]))?;
        run(Command::new(&program).current_dir(&folder).args(build).args(["among.ndjson", "--failed", "-"]))
    })?;
    for commands in shown_in(&project.root.join("docs/many.md"), "## More than one machine")? {
        let title = format!("the same by {}", commands.split_whitespace().next().unwrap_or_default());
        step(&title, || in_parts(&folder, &programs, &commands))?;
    }
    step("the same on Spark", || {
        let here = folder.join("spark");
        fs::create_dir_all(&here)?;
        let mut script = python::script(project, &python, &format!("{SPARK}/pipe.py"));
        script.arg("docs/spark.md").arg(&program).arg(folder.join("messages.ndjson")).arg(folder.join("among.ndjson"));
        run(script.arg(here))
    })?;
    fs::remove_dir_all(&folder).with_context(|| format!("{} cannot be removed", folder.display()))
}

/// Typical messages, each with a number in its id; of fifty one cannot be sent.
fn messages(count: usize) -> String {
    let mut out = String::new();
    for number in 0..count {
        let to = if number % 50 == 7 { "551".to_owned() } else { format!("55119{number:08}") };
        let _ = writeln!(
            out,
            r#"{{"to":"{to}","text":"Seu pedido {number} está pronto. Podemos entregar?","footer":"Loja","buttons":[{{"type":"reply","id":"n-{number}","label":"Confirmar"}},{{"type":"reply","id":"cancelar","label":"Cancelar"}}]}}"#
        );
    }
    out
}

/// The commands for a shell below a heading of a page.
fn shown_in(page: &Path, heading: &str) -> Result<Vec<String>> {
    let text = fs::read_to_string(page).with_context(|| format!("{} cannot be read", page.display()))?;
    let (_, below) = text.split_once(heading).with_context(|| format!("{} has no `{heading}`", page.display()))?;
    let below = below.split("\n## ").next().unwrap_or_default();
    let shown = below.split("```sh\n").skip(1).filter_map(|block| Some(block.split_once("```")?.0.to_owned()));
    Ok(shown.collect())
}

/// Runs commands that a page shows, and compares what they leave with that of one process.
fn in_parts(folder: &Path, programs: &Path, commands: &str) -> Result<()> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let path = std::env::join_paths(std::iter::once(programs.to_owned()).chain(std::env::split_paths(&path)))?;
    let quiet = format!("set -e\nexec 2> told.txt\n{commands}");
    run(Command::new("sh").current_dir(folder).env("PATH", path).args(["-c", &quiet]))?;
    for (made, whole) in [("payloads.ndjson", "whole.ndjson"), ("failed.ndjson", "whole.failed")] {
        let Ok(found) = fs::read_to_string(folder.join(made)) else { continue };
        let expected = fs::read_to_string(folder.join(whole))?;
        let is_same = if made == "failed.ndjson" { unnumbered(&found).eq(unnumbered(&expected)) } else { found == expected };
        if !is_same || found.is_empty() {
            bail!("{made} is not what one process makes, after\n{commands}");
        }
        fs::remove_file(folder.join(made))?;
    }
    Ok(())
}

/// Failed lines without their numbers, which count from the beginning of a part.
fn unnumbered(failed: &str) -> impl Iterator<Item = &str> {
    failed.lines().map(|line| line.split_once(',').map_or(line, |(_, rest)| rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_message_has_its_number_and_some_cannot_be_sent() {
        let messages = messages(60);
        let lines: Vec<serde_json::Value> = messages.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!((lines.len(), lines[9]["buttons"][0]["id"].as_str()), (60, Some("n-9")));
        assert_eq!(lines.iter().filter(|line| line["to"] == "551").count(), 2);
    }
}
