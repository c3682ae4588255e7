//! Mail merge: a message with `{{column}}` in it, and a table with a row for each recipient.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use botonera::{At, Code, Issue, Options, Param, build, fill, parse_json};
use serde_json::{Map, Value};

use crate::args::{InputFormat, Source};
use crate::end;
use crate::input::text_of;
use crate::report::{Report, Text};
use crate::texts::nearest;

/// Whether a kind of button or of media stands in a column.
fn has_open_type(value: &Value) -> bool {
    match value {
        Value::Object(members) => {
            members.iter().any(|(name, value)| name == "type" && value.to_string().contains("{{") || has_open_type(value))
        }
        Value::Array(items) => items.iter().any(has_open_type),
        _ => false,
    }
}

/// The most of a cell that is shown, in characters.
const SHOWN: usize = 60;

/// The beginning of a cell.
fn shortened(cell: &str) -> String {
    let end = if cell.chars().nth(SHOWN).is_some() { "…" } else { "" };
    cell.chars().take(SHOWN).collect::<String>() + end
}

/// A message and its table.
pub struct Merge {
    name: String,
    text: String,
    message: Value,
    /// The names that the message has values for.
    names: Vec<String>,
    recipients: PathBuf,
    encoding: Option<String>,
}

impl Merge {
    /// Reads the message.
    ///
    /// # Errors
    /// Where it cannot be read, or is not an object.
    pub fn of(message: &Path, recipients: &Path, encoding: Option<String>, options: &Options, report: Report) -> Result<Merge> {
        let text = text_of(message)?;
        let name = message.display().to_string();
        let given = text.strip_prefix('\u{feff}').unwrap_or(&text);
        let not_json = || {
            end!(
                "{name} cannot be read as a message",
                "não foi possível ler {name} como mensagem",
                "no se pudo leer {name} como mensaje"
            )
        };
        // Also a member that is given twice, of which one would be lost.
        let parsed = parse_json(given, options);
        if let Err(issues) = parsed.value {
            let text = Text { name: &name, given, places: Some(parsed.places), line: 1, cells: None };
            for issue in &issues {
                report.tell(issue, &text);
            }
            bail!(not_json());
        }
        let message: Value = serde_json::from_str(given).with_context(not_json)?;
        if !message.is_object() {
            bail!(end!(
                "{name} is not a message: an object is wanted",
                "{name} não é uma mensagem: é preciso um objeto",
                "{name} no es un mensaje: se necesita un objeto"
            ));
        }
        // Without any value, all that are wanted are missing.
        let names = match fill(&message, Value::Object(Map::new()), &Options::default()) {
            Ok(_) => bail!(end!(
                "{name} has no {{{{column}}}} in it, so all recipients would get the same, at the same number",
                "{name} não tem nenhuma {{{{coluna}}}}: todos receberiam o mesmo, no mesmo número",
                "{name} no tiene ninguna {{{{columna}}}}: todos recibirían lo mismo, en el mismo número"
            )),
            Err(unfilled) => unfilled.errors.iter().flat_map(|issue| &issue.params).fold(Vec::new(), |mut names, (_, param)| {
                if let Param::Names(listed) = param {
                    for name in listed {
                        if !names.contains(name) {
                            names.push(name.clone());
                        }
                    }
                }
                names
            }),
        };
        Ok(Merge { name, text, message, names, recipients: recipients.to_owned(), encoding })
    }

    /// Tells once what is wrong with the message whatever a row has.
    ///
    /// # Errors
    /// Where anything is: no row could be built.
    pub fn try_at(&self, target: &str, options: &Options, report: Report) -> Result<()> {
        // Of another kind other things are missing.
        if has_open_type(&self.message) {
            return Ok(());
        }
        let Err(rejected) = build(target, &self.message, options) else { return Ok(()) };
        let has_names = |value: &Value| value.to_string().contains("{{");
        // What is missing is missing in each row; what stands there may become right by what is filled in.
        let is_filled = |issue: &Issue| self.message.pointer(&issue.pointer()).is_some_and(has_names);
        let is_own = |issue: &&Issue| issue.at == At::Value && (issue.code == Code::MEMBER_UNKNOWN || !is_filled(issue));
        let own: Vec<&Issue> = rejected.errors.iter().filter(is_own).collect();
        if own.is_empty() {
            return Ok(());
        }
        let given = self.text.strip_prefix('\u{feff}').unwrap_or(&self.text);
        let text = Text { name: &self.name, given, places: Some(parse_json(given, options).places), line: 1, cells: None };
        for issue in own {
            report.tell(issue, &text);
        }
        bail!(end!(
            "no row can be built: {name} itself has errors",
            "nenhuma linha pode ser gerada: o próprio {name} tem erros",
            "no se puede generar ninguna fila: el propio {name} tiene errores",
            name = self.name
        ))
    }

    /// The table.
    #[must_use]
    pub fn source(&self) -> Source {
        Source { file: self.recipients.clone(), input: Some(InputFormat::Csv) }
    }

    /// The message, with its names.
    #[must_use]
    pub fn message(&self) -> &Value {
        &self.message
    }

    /// The cells of a row that stand at a place of the message, each with the name of its column.
    #[must_use]
    pub fn cells(&self, pointer: &str, row: &str) -> Option<String> {
        let text = self.message.pointer(pointer)?.to_string();
        let row: Map<String, Value> = serde_json::from_str(row).ok()?;
        let is_there = |name: &&String| text.split("{{").skip(1).any(|rest| rest.split("}}").next().map(str::trim) == Some(name));
        let cell = |name: &String| {
            let value = row.get(name).and_then(Value::as_str).unwrap_or_default();
            format!("{name}: {:?}", shortened(value))
        };
        let cells: Vec<String> = self.names.iter().filter(is_there).map(cell).collect();
        (!cells.is_empty()).then(|| cells.join(", "))
    }

    /// In which encoding the table is.
    #[must_use]
    pub fn encoding(&self) -> Option<&str> {
        self.encoding.as_deref()
    }

    /// Whether the table has a column for each name.
    ///
    /// # Errors
    /// Where it has not: no row could be merged.
    pub fn check(&self, columns: &[String], table: &str) -> Result<()> {
        let missing: Vec<&String> = self.names.iter().filter(|name| !columns.contains(name)).collect();
        if missing.is_empty() {
            return Ok(());
        }
        let near: Vec<String> =
            missing.iter().filter_map(|name| nearest(name, columns)).map(|near| format!("`{{{{{near}}}}}`")).collect();
        let listed = |names: &[&String]| names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
        let (missing, columns) =
            (listed(&missing), listed(&columns.iter().filter(|column| !column.is_empty()).collect::<Vec<_>>()));
        if near.is_empty() {
            bail!(end!(
                "{table} lacks a column that the message names: {missing}; it has {columns}",
                "em {table} falta uma coluna que a mensagem usa: {missing}; as colunas são {columns}",
                "en {table} falta una columna que el mensaje usa: {missing}; las columnas son {columns}"
            ));
        }
        let near = near.join(", ");
        bail!(end!(
            "{table} lacks a column that the message names: {missing}; it has {columns}. Did you mean {near} in the message?",
            "em {table} falta uma coluna que a mensagem usa: {missing}; as colunas são {columns}. Na mensagem, você quis dizer {near}?",
            "en {table} falta una columna que el mensaje usa: {missing}; las columnas son {columns}. ¿Quisiste decir {near} en el mensaje?"
        ))
    }
}
