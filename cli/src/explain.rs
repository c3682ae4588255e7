//! `explain`: what a code means, as the reference page of the issues has it.

use std::io::{self, Write as _};

use anyhow::{Result, bail};
use botonera::{Code, Locale};

use crate::end;
use crate::texts::{Word, in_language, nearest, row_invalid, word};
use crate::work::ROW_INVALID;

/// The page; the crate takes it along.
const PAGE: &str = include_str!("../issues.md");

/// Prints what a code means, or all codes.
pub fn explain(code: Option<&str>, locale: Locale) -> Result<()> {
    let known = || Code::ALL.iter().map(|known| known.as_str()).chain([ROW_INVALID]);
    let Some(code) = code else {
        let mut out = io::stdout().lock();
        for code in known() {
            writeln!(out, "{code}")?;
        }
        return Ok(());
    };
    if code == ROW_INVALID {
        writeln!(io::stdout().lock(), "{code}\n{}", row_invalid(locale))?;
        return Ok(());
    }
    let Some(section) = section(code) else {
        bail!(match nearest(code, known().collect::<Vec<_>>()) {
            Some(near) => end!(
                "there is no code `{code}`; did you mean `{near}`?",
                "o código `{code}` não existe; você quis dizer `{near}`?",
                "el código `{code}` no existe; ¿quisiste decir `{near}`?"
            ),
            None => end!(
                "there is no code `{code}`; `botonera explain` lists them",
                "o código `{code}` não existe; `botonera explain` mostra todos",
                "el código `{code}` no existe; `botonera explain` los muestra"
            ),
        });
    };
    let mut out = io::stdout().lock();
    let column = match locale {
        Locale::PtBr => 2,
        Locale::Es => 3,
        _ => 1,
    };
    writeln!(out, "{code}")?;
    let mut is_code = false;
    for line in section.lines() {
        is_code ^= line.starts_with("```");
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
            _ if is_code => writeln!(out, "{line}")?,
            _ => writeln!(out, "{}", translated(line, locale))?,
        }
    }
    Ok(())
}

/// What the page says around its examples, in English, Portuguese and Spanish; a longer phrase stands before its words.
const PHRASES: &[[&str; 3]] = &[
    ["on every endpoint", "em todos os endpoints", "en todos los endpoints"],
    ["or a warning with", "ou um aviso com", "o una advertencia con"],
    ["told beside it:", "junto com ele:", "junto con él:"],
    ["at the value itself", "no próprio valor", "en el propio valor"],
    ["at the target", "no destino", "en el destino"],
    ["at the options", "nas opções", "en las opciones"],
    [" of the options", " das opções", " de las opciones"],
    ["answered by", "respondido com", "respondido con"],
    ["The fix:", "A correção:", "La corrección:"],
    ["The guess:", "O palpite:", "La suposición:"],
    ["warning", "aviso", "advertencia"],
    ["error", "erro", "error"],
    [" on ", " em ", " en "],
    [" at ", " em ", " en "],
    [" of ", " de ", " de "],
];

/// What stands before the pages.
const SOURCES: [&str; 3] =
    ["* stated on, or inferred from:", "* fonte, direta ou por dedução:", "* fuente, directa o por deducción:"];

/// A line around the examples; what stands between backticks is the same in all languages, and so are addresses.
fn translated(line: &str, locale: Locale) -> String {
    if let Some(pages) = line.strip_prefix(SOURCES[0]) {
        return format!("{}{pages}", in_language(SOURCES, locale));
    }
    let pieces = line.split('`').enumerate().map(|(index, piece)| match locale {
        _ if index % 2 == 1 => piece.to_owned(),
        Locale::PtBr => PHRASES.iter().fold(piece.to_owned(), |text, [en, pt, _]| text.replace(en, pt)),
        Locale::Es => PHRASES.iter().fold(piece.to_owned(), |text, [en, _, es]| text.replace(en, es)),
        _ => piece.to_owned(),
    });
    pieces.collect::<Vec<_>>().join("`")
}

/// The page's section on a code.
fn section(code: &str) -> Option<&'static str> {
    let (_, rest) = PAGE.split_once(&format!("\n### {code}\n"))?;
    let end = ["\n### ", "\n## "].iter().filter_map(|next| rest.find(next)).min().unwrap_or(rest.len());
    rest.get(..end)
}
