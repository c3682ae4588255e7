//! `explain`: what a code means, as the reference page of the issues has it.

use std::io::{self, Write as _};

use anyhow::{Result, bail};
use botonera::{Code, Locale};

use crate::end;
use crate::texts::{Word, row_invalid, word};
use crate::work::ROW_INVALID;

/// The page; the crate takes it along.
const PAGE: &str = include_str!("../issues.md");

/// Prints what a code means.
pub fn explain(code: &str, locale: Locale) -> Result<()> {
    if code == ROW_INVALID {
        writeln!(io::stdout().lock(), "{code}\n{}", row_invalid(locale))?;
        return Ok(());
    }
    let Some(section) = section(code) else {
        let near: Vec<&str> = Code::ALL
            .iter()
            .map(|known| known.as_str())
            .filter(|known| known.starts_with(code.split('-').next().unwrap_or(code)))
            .collect();
        if near.is_empty() {
            bail!(end!(
                "there is no code `{code}`; docs/issues.md has them all",
                "o código `{code}` não existe; todos estão em docs/issues.md",
                "el código `{code}` no existe; todos están en docs/issues.md"
            ));
        }
        let near = near.join(", ");
        bail!(end!(
            "there is no code `{code}`; there are {near}",
            "o código `{code}` não existe; existem {near}",
            "el código `{code}` no existe; existen {near}"
        ));
    };
    let mut out = io::stdout().lock();
    let column = match locale {
        Locale::PtBr => 2,
        Locale::Es => 3,
        _ => 1,
    };
    writeln!(out, "{code}")?;
    for line in section.lines() {
        let cells: Vec<&str> = line.trim_matches('|').split(" | ").map(str::trim).collect();
        match cells.as_slice() {
            [name @ ("message" | "why" | "help"), english, ..] => {
                let label = match *name {
                    "why" => word(Word::Why, locale),
                    "help" => word(Word::Help, locale),
                    _ => "",
                };
                // Some are told in English alone.
                let text = cells.get(column).unwrap_or(english).replace("\\|", "|");
                let colon = if label.is_empty() { "" } else { ": " };
                writeln!(out, "{label}{colon}{text}")?;
            }
            _ if line.starts_with('|') || line.starts_with("```") => {}
            _ => writeln!(out, "{line}")?,
        }
    }
    Ok(())
}

/// The page's section on a code.
fn section(code: &str) -> Option<&'static str> {
    let (_, rest) = PAGE.split_once(&format!("\n### {code}\n"))?;
    let end = ["\n### ", "\n## "].iter().filter_map(|next| rest.find(next)).min().unwrap_or(rest.len());
    rest.get(..end)
}
