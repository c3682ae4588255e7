//! Where values come from: files or standard input, one document, lines, or a table.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Cursor, IsTerminal as _, Read};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use anyhow::{Context as _, Result, bail};
use botonera::{Doc, Options, parse_json};

use crate::args::{InputFormat, Source};
use crate::end;
use crate::texts::unreadable;

/// How much is read at once.
const BLOCK: usize = 1 << 16;

/// An input that is open.
pub struct Input {
    /// As people call it: the path, or `-`.
    pub name: String,
    /// What is left of it.
    pub reader: Box<dyn BufRead + Send>,
    /// How many bytes it has, where that is known.
    pub size: Option<u64>,
    /// How many bytes of it were read.
    pub read: Arc<AtomicU64>,
}

/// An input with what it is.
pub enum Content {
    /// One JSON document.
    Document(Vec<u8>),
    /// A JSON document in each line.
    Lines,
    /// A table.
    Table,
}

impl Input {
    /// Opens a file, or standard input for `-`.
    ///
    /// # Errors
    /// Where there is no such file.
    pub fn open(path: &Path) -> Result<Input> {
        let name = path.display().to_string();
        let read = Arc::new(AtomicU64::new(0));
        if name == "-" {
            if io::stdin().is_terminal() {
                eprintln!("reading from the terminal; end with Ctrl-D");
            }
            let reader = Counting { inner: io::stdin(), read: Arc::clone(&read) };
            return Ok(Input { name, reader: Box::new(BufReader::with_capacity(BLOCK, reader)), size: None, read });
        }
        let file = File::open(path).with_context(|| unreadable(&name))?;
        let about = file.metadata().with_context(|| unreadable(&name))?;
        if about.is_dir() {
            bail!(end!("{name} is a folder", "{name} é uma pasta", "{name} es una carpeta"));
        }
        let size = about.is_file().then_some(about.len());
        let reader = Counting { inner: file, read: Arc::clone(&read) };
        Ok(Input { name, reader: Box::new(BufReader::with_capacity(BLOCK, reader)), size, read })
    }

    /// Opens a source, and says or finds out what it is: lines, where it may be one of two and many values are wanted. Of what is recognised by
    /// looking at it nothing is lost.
    ///
    /// # Errors
    /// Where it cannot be read.
    pub fn recognised(source: &Source, are_many: bool) -> Result<(Input, Content)> {
        let mut input = Input::open(&source.file)?;
        let extension = source.file.extension().and_then(|extension| extension.to_str()).map(str::to_ascii_lowercase);
        let format = source.input.or(match extension.as_deref() {
            Some("ndjson" | "jsonl") => Some(InputFormat::Ndjson),
            Some("csv") => Some(InputFormat::Csv),
            // Lines too may have such a name.
            _ => None,
        });
        let content = match format {
            Some(InputFormat::Ndjson) => Content::Lines,
            Some(InputFormat::Csv) => Content::Table,
            Some(InputFormat::Json) => Content::Document(input.rest()?),
            None if are_many => Content::Lines,
            None => input.recognise()?,
        };
        Ok((input, content))
    }

    /// Lines, if the first that is not blank is a whole document and another line follows; else one document, which may have line ends in
    /// it, unless that went wrong within the first two lines of which the second could be a document of its own.
    fn recognise(&mut self) -> Result<Content> {
        let mut seen = Vec::new();
        let first = self.line(&mut seen)?;
        let end = seen.len();
        let second = self.line(&mut seen)?;
        let are_lines = first && second && {
            let (first, second) = seen.split_at(end);
            is_whole(first) || !may_go_on(&seen) && (is_whole(second) || first.starts_with(b"{") && second.starts_with(b"{"))
        };
        if are_lines {
            let rest = std::mem::replace(&mut self.reader, Box::new(io::empty()));
            self.reader = Box::new(BufReader::with_capacity(BLOCK, Cursor::new(seen).chain(rest)));
            return Ok(Content::Lines);
        }
        seen.extend(self.rest()?);
        Ok(Content::Document(seen))
    }

    /// Reads up to the end of the next line that is not blank; whether there is one.
    fn line(&mut self, seen: &mut Vec<u8>) -> Result<bool> {
        loop {
            let start = seen.len();
            self.reader.read_until(b'\n', seen).with_context(|| unreadable(&self.name))?;
            match seen.get(start..) {
                None | Some([]) => return Ok(false),
                Some(line) if Doc::of_line(line, 0).is_some() => return Ok(true),
                Some(_) => {}
            }
        }
    }

    /// All that is left.
    ///
    /// # Errors
    /// Where it cannot be read.
    pub fn rest(&mut self) -> Result<Vec<u8>> {
        let mut rest = Vec::new();
        self.reader.read_to_end(&mut rest).with_context(|| unreadable(&self.name))?;
        Ok(rest)
    }
}

/// Whether the line is a document.
fn is_whole(line: &[u8]) -> bool {
    std::str::from_utf8(line).is_ok_and(|text| parse_json(text, &Options::default()).value.is_ok())
}

/// Whether nothing is wrong with what a document begins with, so that it may go on in the next line.
fn may_go_on(begun: &[u8]) -> bool {
    let begun = begun.strip_prefix("\u{feff}".as_bytes()).unwrap_or(begun);
    serde_json::from_slice::<serde::de::IgnoredAny>(begun).map_or_else(|error| error.is_eof(), |_| true)
}

/// A file of this name as text.
///
/// # Errors
/// Where it cannot be read, or is not UTF-8.
pub fn text_of(path: &Path) -> Result<String> {
    let bytes = Input::open(path)?.rest()?;
    String::from_utf8(bytes).ok().with_context(|| {
        end!("{name} is not UTF-8", "{name} não está em UTF-8", "{name} no está en UTF-8", name = path.display())
    })
}

/// Counts what is read.
struct Counting<R> {
    inner: R,
    read: Arc<AtomicU64>,
}

impl<R: Read> Read for Counting<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buffer)?;
        self.read.fetch_add(count as u64, Ordering::Relaxed);
        Ok(count)
    }
}
