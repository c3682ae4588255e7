//! The verbs that ask nothing of bulk: what a value is, what a webhook was told, what there is.

use std::collections::BTreeSet;
use std::io::{self, Write as _};

use anyhow::{Context as _, Result, bail};
use botonera::{
    Detected, Dialect, Doc, Message, Options, compare, detect as detected, parse_event, providers as all, schema as schema_of,
    schema_ids,
};

use crate::args::{Events, Format, Schema, Source};
use crate::end;
use crate::input::{Content, Input, text_of};
use crate::one::pretty;

/// Whether there is a provider or an endpoint of this id.
#[must_use]
pub fn is_target(id: &str) -> bool {
    all().iter().any(|provider| provider.id == id || provider.endpoints.iter().any(|endpoint| endpoint.id == id))
}

/// Prints what each value is.
pub fn detect(source: &Source, format: Format) -> Result<()> {
    let mut out = io::stdout().lock();
    each(source, |line, _| {
        let Some(doc) = Doc::of_line(line, 0) else { return Ok(()) };
        let found = detected(doc);
        if format == Format::Text {
            let (kind, id) = match found {
                Some(Detected::Message) => ("message", ""),
                Some(Detected::Payload(endpoint)) => ("payload ", endpoint),
                Some(Detected::Event(provider)) => ("event ", provider),
                _ => ("unknown", ""),
            };
            writeln!(out, "{kind}{id}")?;
        } else {
            writeln!(out, "{}", serde_json::to_string(&found)?)?;
        }
        Ok(())
    })
}

/// Prints the events of each body.
pub fn events(events: &Events) -> Result<()> {
    if !all().iter().any(|provider| provider.id == events.provider) {
        bail!(end!(
            "there is no provider `{name}`; `botonera providers` lists them",
            "o provedor `{name}` não existe; `botonera providers` mostra todos",
            "el proveedor `{name}` no existe; `botonera providers` los muestra",
            name = events.provider
        ));
    }
    let mut sent = Vec::new();
    if let Some(path) = &events.sent {
        for message in serde_json::Deserializer::from_str(&text_of(path)?).into_iter::<Message>() {
            sent.push(message.with_context(|| {
                end!(
                    "{name} has something that is not a message",
                    "{name} contém algo que não é uma mensagem",
                    "{name} contiene algo que no es un mensaje",
                    name = path.display()
                )
            })?);
        }
    }
    let mut out = io::stdout().lock();
    each(&events.source, |body, _| {
        for event in parse_event(&events.provider, body.to_vec(), &sent) {
            writeln!(out, "{}", serde_json::to_string(&event)?)?;
        }
        Ok(())
    })
}

/// Prints the catalogue.
pub fn providers(format: Format) -> Result<()> {
    let mut out = io::stdout().lock();
    if format != Format::Text {
        for provider in all() {
            writeln!(out, "{}", serde_json::to_string(provider)?)?;
        }
        return Ok(());
    }
    let width = all().iter().flat_map(|provider| provider.endpoints).map(|endpoint| endpoint.id.len()).max().unwrap_or_default();
    for provider in all() {
        writeln!(out, "{} ({}{})", provider.id, provider.name, if provider.official { ", official" } else { "" })?;
        for endpoint in provider.endpoints {
            let kinds: Vec<&str> = endpoint.kinds().iter().map(|kind| kind.as_str()).collect();
            writeln!(out, "  {:width$}  {}", endpoint.id, kinds.join(", "))?;
        }
    }
    Ok(())
}

/// How well each endpoint carries a message, as a table.
#[must_use]
pub fn table_of(message: &str, options: &Options) -> String {
    let supports = compare(Doc::parse(message), options);
    let width = supports.iter().map(|support| support.endpoint.len()).max().unwrap_or_default();
    let mut table = String::new();
    for support in &supports {
        let told = [&support.errors, &support.warnings].into_iter().flatten().map(|issue| issue.code.as_str());
        let codes: BTreeSet<&str> = told.collect();
        let codes: Vec<&str> = codes.into_iter().collect();
        let line = format!("{:width$}  {:9}  {}", support.endpoint, support.carries.as_str(), codes.join(", "));
        table.push_str(line.trim_end());
        table.push('\n');
    }
    table
}

/// Prints a schema, or the ids of all.
pub fn schema(wanted: &Schema) -> Result<()> {
    let mut out = io::stdout().lock();
    let Some(id) = &wanted.id else {
        for id in schema_ids() {
            writeln!(out, "{id}")?;
        }
        return Ok(());
    };
    let dialect = if wanted.dialect == "draft-07" { Dialect::Draft07 } else { Dialect::Draft202012 };
    let Some(text) = schema_of(id, dialect) else {
        bail!(end!(
            "there is no schema `{id}`; `botonera schema` lists them",
            "o schema `{id}` não existe; `botonera schema` mostra todos",
            "el schema `{id}` no existe; `botonera schema` los muestra"
        ))
    };
    writeln!(out, "{}", pretty(&text))?;
    Ok(())
}

/// Each line that is not blank, or the whole document, with the number of lines before it.
fn each(source: &Source, mut tell: impl FnMut(&[u8], usize) -> Result<()>) -> Result<()> {
    let (mut input, content) = Input::recognised(source, false)?;
    match content {
        Content::Document(bytes) => tell(&bytes, 0),
        Content::Table => bail!(end!(
            "{name} is a table: JSON is wanted",
            "{name} é uma tabela: é preciso JSON",
            "{name} es una tabla: se necesita JSON",
            name = input.name
        )),
        Content::Lines => {
            let (mut line, mut before) = (Vec::new(), 0);
            while input.reader.read_until(b'\n', &mut line)? > 0 {
                let text = line.strip_suffix(b"\n").unwrap_or(&line);
                if Doc::of_line(text, 0).is_some() {
                    tell(text, before)?;
                }
                line.clear();
                before += 1;
            }
            Ok(())
        }
    }
}
