//! The program's own words, in the languages of the library.

use std::fmt;

use botonera::Locale;

use crate::table::Fault;

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
    /// That earlier runs did all there is to do.
    NothingLeft,
    /// How long it takes yet, which indicatif fills in.
    Left,
    /// That nothing is wrong.
    Fine,
    /// What was repaired.
    Repaired,
    /// What a row of a table has.
    Cells,
    /// What to do with a list.
    List,
}

/// The word in a language.
#[must_use]
pub fn word(word: Word, locale: Locale) -> &'static str {
    let words = match word {
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
        Word::NothingLeft => [
            "nothing was left to do: each line had its answer, or was among those that failed",
            "não restava nada a fazer: cada linha já tinha resposta ou estava entre as linhas com erro",
            "no quedaba nada por hacer: cada línea ya tenía respuesta o estaba entre las líneas con error",
        ],
        Word::Left => ["{eta} left", "faltam {eta}", "quedan {eta}"],
        Word::Fine => ["nothing is wrong", "está tudo certo", "todo está bien"],
        Word::Repaired => ["repaired", "corrigido", "corregido"],
        Word::Cells => ["row", "linha", "fila"],
        Word::List => [
            "a list is one document; many values stand one in each line: `jq --compact-output '.[]' list.json > lines.ndjson`",
            "uma lista é um só documento; para vários valores, um em cada linha: `jq --compact-output '.[]' lista.json > linhas.ndjson`",
            "una lista es un solo documento; para varios valores, uno en cada línea: `jq --compact-output '.[]' lista.json > lineas.ndjson`",
        ],
    };
    in_language(words, locale)
}

/// Of a text in English, Portuguese and Spanish the one in a language.
#[must_use]
pub fn in_language([en, pt, es]: [&str; 3], locale: Locale) -> &str {
    match locale {
        Locale::PtBr => pt,
        Locale::Es => es,
        _ => en,
    }
}

/// Why no values can be made of a row.
#[must_use]
pub fn fault(fault: Fault, locale: Locale) -> String {
    let words = match fault {
        Fault::Surplus(cells) => {
            let advice = in_quotes(locale);
            return match locale {
                Locale::PtBr => format!("A linha tem {cells} células, mais do que as colunas; {advice}"),
                Locale::Es => format!("La fila tiene {cells} celdas, más que las columnas; {advice}"),
                _ => format!("The row has {cells} cells, more than there are columns; {advice}"),
            };
        }
        Fault::Encoding => [
            "The row is not UTF-8. If Excel wrote the table, read it with --encoding windows-1252; else save the whole table as UTF-8.",
            "A linha não está em UTF-8. Se foi o Excel que gravou a tabela, use --encoding windows-1252; se não, salve a tabela inteira em UTF-8.",
            "La fila no está en UTF-8. Si la tabla la guardó Excel, usa --encoding windows-1252; si no, guarda toda la tabla en UTF-8.",
        ],
        Fault::Quotation => [
            "A quotation mark in the row is never closed, so everything behind it was read as one cell; close it, or write two for one in the text.",
            "Há aspas na linha que não são fechadas, e tudo o que vem depois foi lido como uma só célula; feche-as ou, dentro do texto, escreva duas no lugar de uma.",
            "En la fila hay comillas que no se cierran, y todo lo que sigue se leyó como una sola celda; ciérralas o, dentro del texto, escribe dos en lugar de una.",
        ],
    };
    in_language(words, locale).to_owned()
}

/// What the code of such rows means.
#[must_use]
pub fn row_invalid(locale: Locale) -> String {
    let advice = in_quotes(locale);
    match locale {
        Locale::PtBr => {
            format!(
                "A linha da tabela tem mais células do que as colunas, não está em UTF-8 ou tem aspas que não são fechadas. Se há células demais, {advice}"
            )
        }
        Locale::Es => {
            format!(
                "La fila de la tabla tiene más celdas que las columnas, no está en UTF-8 o tiene comillas que no se cierran. Si sobran celdas, {advice}"
            )
        }
        _ => format!(
            "The row of the table has more cells than there are columns, is not UTF-8, or has a quotation mark that is never closed. If there are too many cells, {advice}"
        ),
    }
}

fn in_quotes(locale: Locale) -> &'static str {
    let words = [
        "put text that contains the separator in quotation marks.",
        "ponha entre aspas o texto que contém o separador.",
        "pon entre comillas el texto que contiene el separador.",
    ];
    in_language(words, locale)
}

/// That no endpoint has such a payload.
pub const UNRECOGNISED: [&str; 3] = [
    "This is not recognised as the payload of an endpoint.",
    "Isto não foi reconhecido como payload de um endpoint.",
    "Esto no se reconoció como payload de un endpoint.",
];

/// What to do about it.
pub const NAME_THE_TARGET: [&str; 3] = [
    "Name the target, as in `botonera validate z-api payloads.ndjson`.",
    "Indique o destino, como em `botonera validate z-api payloads.ndjson`.",
    "Indica el destino, como en `botonera validate z-api payloads.ndjson`.",
];

/// Why the program ends, in each language; who prints the error as it is has English.
#[derive(Debug)]
pub struct End([String; 3]);

impl End {
    /// In English, Portuguese and Spanish.
    #[must_use]
    pub fn of(words: [String; 3]) -> End {
        End(words)
    }

    /// In a language.
    #[must_use]
    pub fn told(&self, locale: Locale) -> &str {
        in_language(self.0.each_ref().map(String::as_str), locale)
    }
}

impl fmt::Display for End {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.told(Locale::En))
    }
}

impl std::error::Error for End {}

/// Why the program ends: texts as for `format!`, in English, Portuguese and Spanish, and the values in them by name.
#[macro_export]
#[doc(hidden)]
macro_rules! end {
    ($en:literal, $pt:literal, $es:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::texts::End::of([format!($en $(, $name = $value)*), format!($pt $(, $name = $value)*), format!($es $(, $name = $value)*)])
    };
}

/// That a file cannot be read.
#[must_use]
pub fn unreadable(name: &str) -> End {
    end!("{name} cannot be read", "não foi possível ler {name}", "no se pudo leer {name}")
}

/// That a file cannot be written.
#[must_use]
pub fn unwritable(name: &str) -> End {
    end!("{name} cannot be written", "não foi possível gravar {name}", "no se pudo escribir {name}")
}

/// Of what is known, what a name was meant for, if it is like one of them.
#[must_use]
pub fn nearest<'k>(name: &str, known: impl IntoIterator<Item = &'k (impl AsRef<str> + ?Sized + 'k)>) -> Option<&'k str> {
    let plain = |name: &str| name.trim().to_lowercase();
    let alike = |known: &str| strsim::normalized_damerau_levenshtein(&plain(name), &plain(known));
    let near = known.into_iter().map(AsRef::as_ref).map(|known| (known, alike(known)));
    near.filter(|(_, alike)| *alike > 0.6).max_by(|(_, one), (_, other)| one.total_cmp(other)).map(|(known, _)| known)
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
