//! The program's own words, in the languages of the library.

use botonera::Locale;

/// A word or a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Word {
    /// Names an error.
    Error,
    /// Names a warning.
    Warning,
    /// Before the reason.
    Why,
    /// Before what to do.
    Help,
    /// Before the page that states it.
    Page,
    /// How many lines there were, in how long.
    Lines,
    /// How many went well.
    Done,
    /// How many failed.
    Failed,
    /// How often a code was an error.
    Errors,
    /// How often a code was a warning.
    Warnings,
    /// Where the failed lines are.
    FailedLines,
    /// That not all failed lines were shown.
    MoreFailed,
    /// That nothing is wrong.
    Fine,
    /// What was repaired.
    Repaired,
}

/// The word in a language.
#[must_use]
pub fn word(word: Word, locale: Locale) -> &'static str {
    let [en, pt, es] = match word {
        Word::Error => ["error", "erro", "error"],
        Word::Warning => ["warning", "aviso", "advertencia"],
        Word::Why => ["why", "por quê", "por qué"],
        Word::Help => ["help", "ajuda", "ayuda"],
        Word::Page => ["page", "página", "página"],
        Word::Lines => ["lines", "linhas", "líneas"],
        Word::Done => ["done", "prontas", "listas"],
        Word::Failed => ["failed", "com erro", "con error"],
        Word::Errors => ["errors", "erros", "errores"],
        Word::Warnings => ["warnings", "avisos", "advertencias"],
        Word::FailedLines => ["failed lines", "linhas com erro", "líneas con error"],
        Word::MoreFailed => [
            "more lines failed; `--show` shows more, `--failed` keeps them all",
            "outras linhas com erro; `--show` mostra mais, `--failed` guarda todas",
            "otras líneas con error; `--show` muestra más, `--failed` las guarda todas",
        ],
        Word::Fine => ["nothing is wrong", "está tudo certo", "todo está bien"],
        Word::Repaired => ["repaired", "corrigido", "corregido"],
    };
    match locale {
        Locale::PtBr => pt,
        Locale::Es => es,
        _ => en,
    }
}

/// That a row has so many cells, more than there are columns.
#[must_use]
pub fn surplus(cells: usize, locale: Locale) -> String {
    match locale {
        Locale::PtBr => {
            format!("A linha tem {cells} células, mais do que as colunas; ponha entre aspas o texto que contém o separador.")
        }
        Locale::Es => {
            format!("La fila tiene {cells} celdas, más que las columnas; pon entre comillas el texto que contiene el separador.")
        }
        _ => format!(
            "The row has {cells} cells, more than there are columns; put text that contains the separator in quotation marks."
        ),
    }
}

/// That a row has more cells than there are columns.
#[must_use]
pub fn row_invalid_in_short(locale: Locale) -> &'static str {
    match locale {
        Locale::PtBr => "A linha tem mais células do que as colunas; ponha entre aspas o texto que contém o separador.",
        Locale::Es => "La fila tiene más celdas que las columnas; pon entre comillas el texto que contiene el separador.",
        _ => "The row has more cells than there are columns; put text that contains the separator in quotation marks.",
    }
}

/// The language that was asked for, or that of the environment.
#[must_use]
pub fn locale(asked: Option<&str>) -> Locale {
    let named = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let from_environment = || named("LC_ALL").or_else(|| named("LC_MESSAGES")).or_else(|| named("LANG")).or_else(of_system);
    asked.map(str::to_owned).or_else(from_environment).map_or(Locale::En, |tag| Locale::nearest(&tag))
}

#[cfg(not(target_family = "wasm"))]
fn of_system() -> Option<String> {
    sys_locale::get_locale()
}

#[cfg(target_family = "wasm")]
fn of_system() -> Option<String> {
    None
}
