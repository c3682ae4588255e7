//! What the command line of Botonera does: one document or millions of lines, from readers to writers. The rules are the library's; here is
//! where values come from, where answers go, and how problems are told.

pub mod bulk;
pub mod table;
pub mod work;

mod args;
mod edit;
mod examples;
mod explain;
mod input;
mod list;
#[cfg(not(target_family = "wasm"))]
mod mcp;
mod merge;
mod one;
mod progress;
mod report;
mod resume;
mod texts;

use std::fs::{File, OpenOptions};
use std::io::{self, BufWriter, IsTerminal as _, Seek as _, SeekFrom, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use botonera::{Credentials, Options};

pub use args::Arguments;
use args::{Bulk, Color, Fixing, Format, FromLine, Making, OnLoss, Source, Validate, Verb};
use bulk::{Plan, Sinks};
use input::{Content, Input};
use one::Wanted;
use progress::Progress;
use report::Report;
pub use report::tell_end;
use resume::Earlier;
use table::Table;
use texts::unwritable;
use work::Work;

/// Does what the arguments ask for; whether all went well.
///
/// # Errors
/// Where the arguments make no sense together, or something cannot be read or written.
pub fn run(arguments: Arguments) -> Result<bool> {
    match arguments.color {
        Color::Auto => {}
        Color::Always => anstream::ColorChoice::Always.write_global(),
        Color::Never => anstream::ColorChoice::Never.write_global(),
    }
    let report = Report { format: arguments.format, locale: arguments.told_in() };
    let options = Options { locale: report.locale, ..Options::default() };
    match arguments.verb {
        Verb::Build(build) => {
            let options = with(&options, &build.making)?;
            let credentials = build.making.credentials.clone();
            let work = Work::Build { target: build.target, print: build.making.print };
            if build.recipients.is_some() && build.message.is_none() {
                bail!(end!(
                    "--recipients needs --message, with the message that each of them gets",
                    "--recipients precisa de --message, com a mensagem que cada um recebe",
                    "--recipients necesita --message, con el mensaje que recibe cada uno"
                ));
            }
            match (build.message, build.recipients) {
                (Some(message), Some(recipients)) => {
                    let output = build.bulk.output.iter().chain(&build.bulk.failed).map(PathBuf::as_path);
                    distinct(&[&*message].into_iter().chain(output).collect::<Vec<_>>())?;
                    let merge = merge::Merge::of(&message, &recipients, build.encoding, &options, report)?;
                    merge.try_at(work.targets().next().unwrap_or_default(), &options, report)?;
                    values(
                        &Job { report, work, options, credentials, fixing: build.fixing, bulk: build.bulk },
                        &merge.source(),
                        Some(&merge),
                    )
                }
                _ => values(
                    &Job { report, work, options, credentials, fixing: build.fixing, bulk: build.bulk },
                    &build.source,
                    None,
                ),
            }
        }
        Verb::Validate(validate) => {
            let (target, source) = target_and_source(&validate)?;
            let work = Work::Validate { target };
            values(&Job { report, work, options, credentials: None, fixing: validate.fixing, bulk: validate.bulk }, &source, None)
        }
        Verb::Read(read) => {
            let work = Work::Read { target: read.target };
            values(&Job { report, work, options, credentials: None, fixing: read.fixing, bulk: read.bulk }, &read.source, None)
        }
        Verb::Translate(translate) => {
            let options = with(&options, &translate.making)?;
            let credentials = translate.making.credentials.clone();
            let work = Work::Translate { from: translate.from, to: translate.to, print: translate.making.print };
            values(
                &Job { report, work, options, credentials, fixing: translate.fixing, bulk: translate.bulk },
                &translate.source,
                None,
            )
        }
        Verb::Compare(compare) => {
            let fixing = Fixing { fix: false, diff: false };
            values(
                &Job { report, work: Work::Compare, options, credentials: None, fixing, bulk: compare.bulk },
                &compare.source,
                None,
            )
        }
        Verb::Detect(source) => list::detect(&source, report.format).map(|()| true),
        Verb::Events(events) => list::events(&events).map(|()| true),
        Verb::Providers => list::providers(report.format).map(|()| true),
        Verb::Schema(schema) => list::schema(&schema).map(|()| true),
        Verb::Explain { code } => explain::explain(code.as_deref(), report.locale).map(|()| true),
        #[cfg(not(target_family = "wasm"))]
        Verb::Mcp => mcp::serve(report.locale).map(|()| true),
        Verb::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut <Arguments as clap::CommandFactory>::command(), "botonera", &mut script);
            io::stdout().lock().write_all(&script)?;
            Ok(true)
        }
        Verb::Man { verb } => man(verb.as_deref()).map(|()| true),
    }
}

/// Prints the manual page of the program, or of one of its verbs.
fn man(verb: Option<&str>) -> Result<()> {
    let mut command = <Arguments as clap::CommandFactory>::command();
    // So that a verb has the options of all, and its whole name.
    command.build();
    let page = match verb {
        None => command,
        Some(verb) => {
            let known = command.find_subcommand(verb).cloned();
            known.with_context(|| {
                end!(
                    "there is no verb `{verb}`; `botonera --help` lists them",
                    "o comando `{verb}` não existe; `botonera --help` mostra todos",
                    "el comando `{verb}` no existe; `botonera --help` los muestra"
                )
            })?
        }
    };
    clap_mangen::Man::new(page).render(&mut io::stdout().lock())?;
    Ok(())
}

/// What is to be done with values.
struct Job {
    report: Report,
    work: Work,
    options: Options,
    /// From where they have the credentials.
    credentials: Option<PathBuf>,
    fixing: Fixing,
    bulk: Bulk,
}

fn with(options: &Options, making: &Making) -> Result<Options> {
    let credentials = making.credentials.as_deref().map(credentials).transpose()?;
    let loss = if making.loss == OnLoss::Warn { botonera::OnLoss::Warn } else { botonera::OnLoss::Error };
    Ok(Options { loss, credentials, base_url: making.base_url.clone(), ..options.clone() })
}

fn credentials(path: &Path) -> Result<Credentials> {
    let values: serde_json::Map<String, serde_json::Value> = serde_json::from_str(&input::text_of(path)?).with_context(|| {
        end!(
            "{name} is not an object in JSON",
            "{name} não contém um objeto em JSON",
            "{name} no contiene un objeto en JSON",
            name = path.display()
        )
    })?;
    let text = |value: &serde_json::Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    Ok(values.iter().fold(Credentials::new(), |known, (name, value)| known.with(name, &text(value))))
}

/// Of one argument, whether it is a target or a file: a target is known.
fn target_and_source(validate: &Validate) -> Result<(Option<String>, Source)> {
    let source = |file: &str| Source { file: PathBuf::from(file), input: validate.input };
    Ok(match validate.target_and_file.as_slice() {
        [] => (None, source("-")),
        [one] if list::is_target(one) => (Some(one.clone()), source("-")),
        [one] if one == "-" || Path::new(one).exists() => (None, source(one)),
        [one] => bail!(end!(
            "`{one}` is neither a file nor a target; `botonera providers` lists the targets",
            "`{one}` não é um arquivo nem um destino; `botonera providers` mostra os destinos",
            "`{one}` no es un archivo ni un destino; `botonera providers` muestra los destinos"
        )),
        [target, file, ..] => (Some(target.clone()), source(file)),
    })
}

/// One document, or many.
fn values(job: &Job, source: &Source, merge: Option<&merge::Merge>) -> Result<bool> {
    for target in job.work.targets() {
        if !list::is_target(target) {
            bail!(end!(
                "there is no target `{target}`; `botonera providers` lists them",
                "o destino `{target}` não existe; `botonera providers` mostra todos",
                "el destino `{target}` no existe; `botonera providers` los muestra"
            ));
        }
    }
    let bulk = &job.bulk;
    // Standard input may be a file as well.
    let input = if source.file.as_os_str() == "-" { Path::new("/dev/stdin") } else { &source.file };
    let files = bulk.output.iter().chain(&bulk.failed).chain(&job.credentials).map(PathBuf::as_path);
    distinct(&std::iter::once(input).chain(files).collect::<Vec<_>>())?;
    // Only of many values some can fail, or be left.
    let (input, content) = Input::recognised(source, bulk.failed.is_some() || bulk.from_line.is_some())?;
    match content {
        Content::Document(bytes) => {
            if job.bulk.from_line.is_some() {
                bail!(end!(
                    "--from-line is for lines; {name} is one document (--input ndjson, if it is not)",
                    "--from-line é para linhas; {name} é um só documento (se não for: --input ndjson)",
                    "--from-line es para líneas; {name} es un solo documento (si no lo es: --input ndjson)",
                    name = input.name
                ));
            }
            if matches!(job.work, Work::Validate { target: None }) && !work::is_recognised(&bytes) {
                bail!(end!(
                    "{name} is not recognised as the payload of an endpoint: name the target, as in `botonera validate z-api payload.json`",
                    "{name} não foi reconhecido como payload de um endpoint: indique o destino, como em `botonera validate z-api payload.json`",
                    "{name} no se reconoció como payload de un endpoint: indica el destino, como en `botonera validate z-api payload.json`",
                    name = input.name
                ));
            }
            let (work, options, fixing) = (&job.work, &job.options, &job.fixing);
            let has_output = job.bulk.output.is_some();
            let is_strict = job.bulk.strict;
            let wanted = Wanted { work, options, fixing, report: job.report, path: &source.file, is_strict, has_output };
            let mut answers: Box<dyn Write> = match job.bulk.output.as_deref() {
                Some(path) => Box::new(buffered(ready(file_for(path)?, path, false)?)),
                None => Box::new(buffered(io::stdout())),
            };
            let is_ok = one::run(&wanted, &bytes, &mut answers)?;
            answers.flush()?;
            Ok(is_ok || job.bulk.allow_failures)
        }
        Content::Lines | Content::Table => many(job, source, input, matches!(content, Content::Table), merge),
    }
}

fn many(job: &Job, source: &Source, input: Input, is_table: bool, merge: Option<&merge::Merge>) -> Result<bool> {
    if job.fixing.diff {
        bail!(end!("--diff is for one document", "--diff é para um só documento", "--diff es para un solo documento"));
    }
    if job.fixing.fix && is_table {
        bail!(end!(
            "--fix mends documents and lines, not tables",
            "--fix corrige documentos e linhas, não tabelas",
            "--fix corrige documentos y líneas, no tablas"
        ));
    }
    let bulk = &job.bulk;
    let has_answer_for_each = job.fixing.fix || job.work.answers_each();
    let is_failed_among = bulk.failed.as_deref().is_some_and(|path| path.as_os_str() == "-");
    if is_failed_among && has_answer_for_each {
        bail!(end!(
            "--failed - puts failed lines among the answers, where each line has its answer already; name a file",
            "--failed - põe as linhas com erro entre as respostas, mas aqui cada linha já tem a sua; indique um arquivo",
            "--failed - pone las líneas con error entre las respuestas, pero aquí cada línea ya tiene la suya; indica un archivo"
        ));
    }
    let kept = bulk.failed.as_deref().filter(|_| !is_failed_among);
    let values = opened(input.reader, &input.name, is_table, merge)?;
    let cores = || std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let threads = bulk.threads.map_or_else(cores, usize::from);
    threads_of(threads);
    let (work, options, is_fixing) = (&job.work, &job.options, job.fixing.fix);
    let (is_strict, show) = (bulk.strict, bulk.show);
    let plan = Plan { work, options, is_fixing, is_strict, is_failed_among, from_line: 1, threads, show };
    let earlier = match bulk.from_line {
        None => Earlier { next: 1, has_failed: false },
        Some(FromLine::Line(next)) => {
            for path in bulk.output.as_deref().into_iter().chain(kept) {
                resume::finished(path)?;
            }
            Earlier { next, has_failed: false }
        }
        Some(FromLine::Auto) => {
            // A pipe cannot be read twice, whatever its name is.
            let Some(output) = bulk.output.as_deref().filter(|_| input.size.is_some()) else {
                bail!(end!(
                    "--from-line auto needs a file as input, and --output: from them it sees where it stopped",
                    "--from-line auto precisa de um arquivo de entrada e de --output: é por eles que se sabe onde parou",
                    "--from-line auto necesita un archivo de entrada y --output: por ellos sabe dónde se detuvo"
                ));
            };
            if bulk.failed.is_none() && !plan.tells_failures() {
                bail!(end!(
                    "--from-line auto needs --failed: without it nobody knows which lines failed",
                    "--from-line auto precisa de --failed: sem ele não se sabe que linhas tiveram erro",
                    "--from-line auto necesita --failed: sin él no se sabe qué líneas tuvieron error"
                ));
            }
            let again = Input::open(&source.file)?;
            resume::earlier(opened(again.reader, &again.name, is_table, merge)?, output, kept, &plan)?
        }
    };
    let plan = Plan { from_line: earlier.next, ..plan };
    let opened = |path: &Path| Ok::<_, anyhow::Error>((file_for(path)?, path.to_owned()));
    let answers = bulk.output.as_deref().map(opened).transpose()?;
    let failed = kept.map(opened).transpose()?;
    // Neither is emptied before both can be written.
    let is_kept = bulk.from_line.is_some();
    let mut answers: Box<dyn Write> = match answers {
        Some((file, path)) => Box::new(buffered(ready(file, &path, is_kept)?)),
        None => Box::new(buffered(io::stdout())),
    };
    let mut failed = failed.map(|(file, path)| ready(file, &path, is_kept)).transpose()?.map(buffered);
    let is_shown = !bulk.no_progress && job.report.format == Format::Text && io::stderr().is_terminal();
    let mut progress = Progress::of(&input.name, input.size, input.read, job.report, is_table, is_shown).with(merge);
    let sinks = Sinks { answers: &mut answers, failed: failed.as_mut().map(|failed| failed as &mut dyn Write) };
    let tally = bulk::run(values, &plan, sinks, &mut progress)?;
    progress.finish(&tally, earlier, bulk.failed.as_deref(), show);
    // What failed before the run was stopped failed all the same.
    Ok((tally.failed == 0 && !earlier.has_failed) || bulk.allow_failures)
}

fn opened(reader: Box<dyn io::BufRead + Send>, name: &str, is_table: bool, merge: Option<&merge::Merge>) -> Result<bulk::Source> {
    if !is_table {
        return Ok(bulk::Source::Lines(reader));
    }
    let table = Table::open(name, reader, merge.and_then(merge::Merge::encoding))?;
    if let Some(merge) = merge {
        merge.check(table.columns(), name)?;
    }
    Ok(bulk::Source::Rows(Box::new(table), merge.map(|merge| merge.message().clone())))
}

#[cfg(not(target_family = "wasm"))]
fn threads_of(threads: usize) {
    // The second of two calls in one process finds them there.
    let _there = rayon::ThreadPoolBuilder::new().num_threads(threads).build_global();
}

#[cfg(target_family = "wasm")]
fn threads_of(_: usize) {}

/// Fails where two of the files are one: what is read from one would be lost by writing to the other.
fn distinct(files: &[&Path]) -> Result<()> {
    // Nothing is lost by writing to a device twice.
    let is_file = |file: &&&Path| file.as_os_str() != "-" && file.metadata().is_ok_and(|about| about.is_file()) | !file.exists();
    let mut known = std::collections::BTreeSet::new();
    for file in files.iter().filter(is_file) {
        if !known.insert(place(file)) {
            bail!(end!(
                "{name} is named twice: each input and output needs a file of its own",
                "{name} foi indicado duas vezes: cada entrada e saída precisa do seu próprio arquivo",
                "{name} se indicó dos veces: cada entrada y salida necesita su propio archivo",
                name = file.display()
            ));
        }
    }
    Ok(())
}

/// Where a file is, whatever it is called.
#[cfg(unix)]
fn place(file: &Path) -> (Option<(u64, u64)>, PathBuf) {
    use std::os::unix::fs::MetadataExt as _;
    match file.metadata() {
        Ok(about) => (Some((about.dev(), about.ino())), PathBuf::new()),
        Err(_) => (None, std::path::absolute(file).unwrap_or_else(|_| file.to_path_buf())),
    }
}

#[cfg(not(unix))]
fn place(file: &Path) -> PathBuf {
    file.canonicalize().or_else(|_| std::path::absolute(file)).unwrap_or_else(|_| file.to_path_buf())
}

/// A file to be written; what it holds stays until that is decided.
fn file_for(path: &Path) -> Result<File> {
    let options = OpenOptions::new().create(true).write(true).truncate(false).open(path);
    options.with_context(|| unwritable(&path.display().to_string()))
}

/// Empties a file, or goes to its end; a device has neither.
fn ready(mut file: File, path: &Path, is_kept: bool) -> Result<File> {
    let name = || unwritable(&path.display().to_string());
    if !file.metadata().with_context(name)?.is_file() {
        return Ok(file);
    }
    if is_kept {
        file.seek(SeekFrom::End(0)).with_context(name)?;
    } else {
        file.set_len(0).with_context(name)?;
    }
    Ok(file)
}

fn buffered<W: Write>(inner: W) -> BufWriter<W> {
    BufWriter::with_capacity(1 << 16, inner)
}
