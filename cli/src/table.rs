//! Tables of recipients, as people have them: CSV with commas or semicolons, with a byte order mark or in Windows-1252.

use std::collections::VecDeque;
use std::io::{BufRead, BufReader, Cursor, Read};

use anyhow::{Context as _, Result, bail};
use encoding_rs::Encoding;
use encoding_rs_io::DecodeReaderBytesBuilder;
use serde_json::{Map, Value};

use crate::end;
use crate::texts::{End, unreadable};

/// How many rows make a batch.
const ROWS: usize = 500;
/// What is read behind the table: a row of its own, unless a quotation mark before it is open.
const END: &[u8] = b"\n\0end\n";

/// A table that is open; its first row has the names of the columns.
pub struct Table {
    name: String,
    reader: csv::Reader<Ends>,
    columns: Vec<String>,
    /// How many lines ended before the row that is read next.
    ended: usize,
    /// Whether rows were read: what is not UTF-8 from the beginning is of another encoding.
    has_begun: bool,
    /// The first rows, read ahead: a table that is refused is refused before anything is written.
    first: Option<Vec<Row>>,
}

/// A row: the line in which it begins, and its values by the names of the columns.
pub struct Row {
    /// The line of the file, counted from 1.
    pub line: usize,
    /// The cells; those that the row lacks are missing.
    pub cells: Map<String, Value>,
    /// The cells for which there is no column.
    pub surplus: Vec<String>,
    /// Why no values can be made of it.
    pub fault: Option<Fault>,
}

impl Row {
    /// The row as an object in JSON; what has no column stands behind, so that nothing is lost.
    #[must_use]
    pub fn given(&self) -> String {
        let mut cells = self.cells.clone();
        let mut number = 0;
        for cell in &self.surplus {
            let name = loop {
                number += 1;
                let name = format!("+{number}");
                if !cells.contains_key(&name) {
                    break name;
                }
            };
            cells.insert(name, cell.clone().into());
        }
        Value::Object(cells).to_string()
    }
}

/// Why no values can be made of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It has so many cells, more than there are columns: nobody knows which is which.
    Surplus(usize),
    /// It is not UTF-8, as what stands before it was.
    Encoding,
    /// A quotation mark in it is never closed, so that it has all that stands behind.
    Quotation,
}

impl Table {
    /// Opens a table. What separates its columns is what the first line has most of: semicolons, tabs or commas.
    ///
    /// # Errors
    /// Where it cannot be read, has no columns, two of one name, or an unknown encoding.
    pub fn open(name: &str, mut reader: Box<dyn BufRead + Send>, encoding: Option<&str>) -> Result<Table> {
        let encoding = match encoding {
            None => None,
            Some(label) => {
                let known = Encoding::for_label(label.as_bytes());
                Some(known.with_context(|| {
                    end!(
                        "there is no encoding `{label}`; Excel's is windows-1252",
                        "a codificação `{label}` não existe; a do Excel é windows-1252",
                        "la codificación `{label}` no existe; la de Excel es windows-1252"
                    )
                })?)
            }
        };
        // A byte order mark says which encoding it is, whatever anybody else says: Excel's "Unicode text" has that of UTF-16.
        let begun = reader.fill_buf().with_context(|| unreadable(name))?;
        if let Some(end) = another_kind(begun, name) {
            bail!(end);
        }
        let is_marked = Encoding::for_bom(begun).is_some();
        let encoding = encoding.filter(|_| !is_marked);
        let text = DecodeReaderBytesBuilder::new().encoding(encoding).utf8_passthru(true).strip_bom(true).build(reader);
        let mut reader = BufReader::new(text);
        let mut head = line(&mut reader).with_context(|| unreadable(name))?;
        // Excel says so itself what separates, in a line of its own.
        let said = match head.as_slice() {
            [b's', b'e', b'p', b'=', delimiter, b'\r' | b'\n', ..] => Some(*delimiter),
            _ => None,
        };
        if said.is_some() {
            head = line(&mut reader).with_context(|| unreadable(name))?;
        }
        let delimiter = said.unwrap_or_else(|| delimiter_of(&head));
        let whole = Ends {
            inner: Box::new(Cursor::new(head).chain(reader).chain(END)),
            read: 0,
            is_return: false,
            lines: VecDeque::new(),
        };
        let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).flexible(true).from_reader(whole);
        let names = reader.byte_headers().with_context(|| unreadable(name))?;
        if has_end(names) == Some(Within::Quotation) {
            bail!(end!(
                "{name} has a quotation mark in its first row that is never closed",
                "{name} tem na primeira linha aspas que não são fechadas",
                "{name} tiene en la primera fila comillas que no se cierran"
            ));
        }
        let columns: Vec<String> =
            names.iter().map(|column| decoded(column, 1, name).map(str::to_owned)).collect::<Result<_>>()?;
        let columns: Vec<String> = columns.iter().map(|column| column.trim().to_owned()).collect();
        if columns.iter().all(String::is_empty) || has_end(names) == Some(Within::Itself) {
            bail!(end!(
                "{name} has no row with the names of its columns",
                "{name} não tem a linha com os nomes das colunas",
                "{name} no tiene la fila con los nombres de las columnas"
            ));
        }
        for (index, column) in columns.iter().enumerate() {
            if !column.is_empty() && columns.iter().take(index).any(|other| other == column) {
                bail!(end!(
                    "{name} has two columns `{column}`",
                    "{name} tem duas colunas `{column}`",
                    "{name} tiene dos columnas `{column}`"
                ));
            }
        }
        let ended = usize::from(said.is_some());
        let mut table = Table { name: name.to_owned(), reader, columns, ended, has_begun: false, first: None };
        table.first = Some(table.rows()?);
        Ok(table)
    }

    /// The names of the columns.
    #[must_use]
    pub fn columns(&self) -> &[String] {
        &self.columns
    }

    /// The next rows; none at the end.
    ///
    /// # Errors
    /// Where the file cannot be read, or is not UTF-8 from its beginning.
    pub fn rows(&mut self) -> Result<Vec<Row>> {
        if let Some(first) = self.first.take() {
            return Ok(first);
        }
        let mut rows = Vec::new();
        let mut record = csv::ByteRecord::new();
        while rows.len() < ROWS && self.reader.read_byte_record(&mut record).with_context(|| unreadable(&self.name))? {
            let end = has_end(&record);
            let line = self.line_of(&record, end == Some(Within::Quotation));
            // As Excel writes rows that were emptied.
            if end == Some(Within::Itself) || record.iter().all(<[u8]>::is_empty) {
                continue;
            }
            let (mut cells, mut fault) = (Map::new(), None);
            if end == Some(Within::Quotation) {
                fault = Some(Fault::Quotation);
                cut_end(&mut record);
            }
            for (column, cell) in self.columns.iter().zip(&record).filter(|(column, _)| !column.is_empty()) {
                let text = match decoded(cell, line, &self.name) {
                    Err(error) if !self.has_begun => return Err(error),
                    Err(_) => {
                        fault = Some(Fault::Encoding);
                        String::from_utf8_lossy(cell)
                    }
                    Ok(text) => text.into(),
                };
                cells.insert(column.clone(), text.into());
            }
            // Excel may end rows with separators that nobody needs.
            let has_more = record.iter().skip(self.columns.len()).any(|cell| !cell.is_empty());
            let fault = fault.or(has_more.then_some(Fault::Surplus(record.len())));
            let more = record.iter().skip(self.columns.len()).filter(|_| has_more);
            let surplus = more.map(|cell| String::from_utf8_lossy(cell).into_owned()).collect();
            rows.push(Row { line, cells, surplus, fault });
        }
        self.has_begun = true;
        Ok(rows)
    }

    /// The line in which the row begins that was read last: of those that ended before its own end, as many less as it has line ends in its
    /// cells.
    fn line_of(&mut self, record: &csv::ByteRecord, is_open: bool) -> usize {
        // What is open ends with the file, all else with the line.
        let end = self.reader.position().byte().saturating_sub(u64::from(!is_open));
        let ends = &mut self.reader.get_mut().lines;
        while ends.front().is_some_and(|line| *line < end) {
            ends.pop_front();
            self.ended += 1;
        }
        let ends_in =
            |cell: &[u8]| (0..cell.len()).filter(|at| ends_line(cell.get(*at).copied(), cell.get(at + 1).copied())).count();
        let inner: usize = record.iter().map(ends_in).sum();
        (self.ended + 1).saturating_sub(inner)
    }
}

/// A line with its end, be that a line feed, a carriage return or both.
fn line(reader: &mut impl BufRead) -> std::io::Result<Vec<u8>> {
    let mut line = Vec::new();
    loop {
        let bytes = reader.fill_buf()?;
        let Some(at) = memchr::memchr2(b'\r', b'\n', bytes) else {
            let count = bytes.len();
            line.extend_from_slice(bytes);
            reader.consume(count);
            if count == 0 {
                return Ok(line);
            }
            continue;
        };
        let end = bytes.get(at).copied();
        line.extend_from_slice(bytes.get(..=at).unwrap_or_default());
        reader.consume(at + 1);
        if end == Some(b'\r') && reader.fill_buf()?.first() == Some(&b'\n') {
            line.push(b'\n');
            reader.consume(1);
        }
        return Ok(line);
    }
}

/// Whether a line ends with a byte: with a line feed, or with a carriage return before none.
fn ends_line(byte: Option<u8>, next: Option<u8>) -> bool {
    byte == Some(b'\n') || byte == Some(b'\r') && next != Some(b'\n')
}

/// A reader that notes where lines end.
struct Ends {
    inner: Box<dyn Read + Send>,
    read: u64,
    /// Whether a carriage return was the last byte, which ends a line if no line feed comes.
    is_return: bool,
    /// Where, counted in bytes from the beginning.
    lines: VecDeque<u64>,
}

impl Read for Ends {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let count = self.inner.read(buffer)?;
        let bytes = buffer.get(..count).unwrap_or_default();
        if self.is_return && bytes.first().is_some_and(|first| *first != b'\n') {
            self.lines.push_back(self.read - 1);
        }
        for at in memchr::memchr2_iter(b'\r', b'\n', bytes) {
            let next = bytes.get(at + 1).copied();
            // What follows the last byte is not known yet.
            if ends_line(bytes.get(at).copied(), next) && (next.is_some() || bytes.get(at) == Some(&b'\n')) {
                self.lines.push_back(self.read + at as u64);
            }
        }
        if let Some(last) = bytes.last() {
            self.is_return = *last == b'\r';
        }
        self.read += count as u64;
        Ok(count)
    }
}

/// Why a file that begins so is no table, where it is of a kind that people take for one.
fn another_kind(begun: &[u8], name: &str) -> Option<End> {
    match begun {
        [b'P', b'K', 3, 4, ..] | [0xd0, 0xcf, 0x11, 0xe0, ..] => Some(end!(
            "{name} is a workbook of Excel's, not CSV: save it as \"CSV UTF-8\"",
            "{name} é uma pasta de trabalho do Excel, e não CSV: salve-a como \"CSV UTF-8\"",
            "{name} es un libro de Excel, no CSV: guárdalo como \"CSV UTF-8\""
        )),
        [0x1f, 0x8b, ..] => Some(end!(
            "{name} is compressed (gzip): give what is in it, as `zcat {name}` prints it",
            "{name} está compactado (gzip): informe o conteúdo, como `zcat {name}` o mostra",
            "{name} está comprimido (gzip): da su contenido, como lo muestra `zcat {name}`"
        )),
        _ => None,
    }
}

/// Where what is read behind the table was found.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Within {
    /// In a row of its own, as it should be.
    Itself,
    /// In the last cell: a quotation mark is open.
    Quotation,
}

/// Where in a row stands what is read behind the table.
fn has_end(record: &csv::ByteRecord) -> Option<Within> {
    match record.iter().next_back()? {
        last if last.ends_with(END) => Some(Within::Quotation),
        last if record.len() == 1 && last == END.trim_ascii() => Some(Within::Itself),
        _ => None,
    }
}

/// Takes what is read behind the table off the last cell.
fn cut_end(record: &mut csv::ByteRecord) {
    let last = record.len().saturating_sub(1);
    let cut =
        record.iter().enumerate().map(|(index, cell)| if index == last { cell.strip_suffix(END).unwrap_or(cell) } else { cell });
    *record = cut.collect::<Vec<_>>().into();
}

/// The text of a cell.
fn decoded<'c>(cell: &'c [u8], line: usize, name: &str) -> Result<&'c str> {
    // What the decoder says of it would be English, and of bytes.
    std::str::from_utf8(cell).ok().with_context(|| {
end!(
            "{name} is not UTF-8 in line {line}; if Excel wrote it: --encoding windows-1252, or save it as \"CSV UTF-8\"",
            "{name} não está em UTF-8 na linha {line}; se foi o Excel que gravou: --encoding windows-1252, ou salve como \"CSV UTF-8\"",
            "{name} no está en UTF-8 en la línea {line}; si lo guardó Excel: --encoding windows-1252, o guárdalo como \"CSV UTF-8\""
        )
    })
}

/// What the first line has most of outside of quotation marks.
fn delimiter_of(head: &[u8]) -> u8 {
    let mut is_quoted = false;
    let mut counts = [(b';', 0), (b'\t', 0), (b',', 0)];
    for byte in head {
        is_quoted ^= *byte == b'"';
        for (delimiter, count) in &mut counts {
            *count += usize::from(!is_quoted && byte == delimiter);
        }
    }
    counts.into_iter().rev().max_by_key(|(_, count)| *count).map_or(b',', |(delimiter, _)| delimiter)
}
