//! What the program is asked for.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use botonera::Locale;

use crate::{examples, texts};

/// WhatsApp button messages: validated, built, read and translated, one or millions.
#[derive(Debug, Parser)]
#[command(name = "botonera", version, after_help = examples::ALL, max_term_width = 110, subcommand_required = true, arg_required_else_help = true)]
pub struct Arguments {
    /// What is to be done.
    #[command(subcommand)]
    pub verb: Verb,
    /// The language of what is told: en, pt-BR, es [default: that of the environment]
    #[arg(long, global = true, value_name = "TAG")]
    pub locale: Option<String>,
    /// The form of what is told on standard error; but for text, what is else a table for people is JSON.
    #[arg(long, global = true, value_enum, default_value_t)]
    pub format: Format,
    /// Whether what is told is coloured; `NO_COLOR` is heeded.
    #[arg(long, global = true, value_enum, default_value_t)]
    pub color: Color,
}

impl Arguments {
    /// The language of what is told.
    #[must_use]
    pub fn told_in(&self) -> Locale {
        texts::locale(self.locale.as_deref())
    }
}

/// The form of what is told on standard error.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people: the place in the file, why, and what to do.
    #[default]
    Text,
    /// For programs: an object in each line.
    Json,
    /// For GitHub Actions: annotations.
    Github,
}

/// Whether there are colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Color {
    /// On a terminal.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// What is to be done.
#[derive(Debug, Subcommand)]
pub enum Verb {
    /// Builds what a provider takes, from messages.
    #[command(after_help = examples::BUILD)]
    Build(Build),
    /// Judges payloads.
    #[command(after_help = examples::VALIDATE)]
    Validate(Validate),
    /// Reads the messages that payloads carry.
    #[command(after_help = examples::READ)]
    Read(Read),
    /// Turns payloads of one provider into those of another.
    #[command(after_help = examples::TRANSLATE)]
    Translate(Translate),
    /// Tells how well each endpoint would carry a message.
    #[command(after_help = examples::COMPARE)]
    Compare(Compare),
    /// Tells what a value is: a message, a payload of which endpoint, a webhook event of which provider.
    #[command(after_help = examples::DETECT)]
    Detect(Source),
    /// Tells what a provider posted to a webhook: clicks, and what became of messages.
    #[command(after_help = examples::EVENTS)]
    Events(Events),
    /// Lists the providers, their endpoints, and what each carries.
    #[command(after_help = examples::PROVIDERS)]
    Providers,
    /// Prints a JSON Schema, or the ids of all.
    #[command(after_help = examples::SCHEMA)]
    Schema(Schema),
    /// Explains a code of an issue: what is wrong, why, and what to do; or lists the codes.
    #[command(after_help = examples::EXPLAIN)]
    Explain {
        /// The code, such as label-too-long. Without it all are listed.
        code: Option<String>,
    },
    /// Serves assistants over standard input and output, by the Model Context Protocol.
    #[cfg(not(target_family = "wasm"))]
    #[command(after_help = examples::MCP)]
    Mcp,
    /// Prints completions for a shell.
    #[command(after_help = examples::COMPLETIONS)]
    Completions {
        /// The shell.
        shell: clap_complete::Shell,
    },
    /// Prints the manual page, or that of a verb.
    #[command(after_help = examples::MAN)]
    Man {
        /// The verb, such as build.
        verb: Option<String>,
    },
}

/// `build`
#[derive(Debug, Args)]
pub struct Build {
    /// A provider, or one of its endpoints: z-api, z-api/send-button-list.
    pub target: String,
    #[command(flatten)]
    pub source: Source,
    /// The message that each recipient gets; `{{column}}` in its texts, links and phones stands for a cell.
    #[arg(long, value_name = "FILE", requires = "recipients", conflicts_with = "file")]
    pub message: Option<PathBuf>,
    /// The table of the recipients: CSV with a row of names first, `-` for standard input.
    #[arg(long, value_name = "FILE", requires = "message")]
    pub recipients: Option<PathBuf>,
    /// In which encoding the table is, where it is not UTF-8 and no byte order mark says so: windows-1252.
    #[arg(long, value_name = "NAME", requires = "recipients")]
    pub encoding: Option<String>,
    #[command(flatten)]
    pub making: Making,
    #[command(flatten)]
    pub fixing: Fixing,
    #[command(flatten)]
    pub bulk: Bulk,
}

/// `validate`
#[derive(Debug, Args)]
#[command(override_usage = "botonera validate [OPTIONS] [TARGET] [FILE]")]
pub struct Validate {
    /// The provider or endpoint, where it is not to be recognised; then the file, or - for standard input.
    #[arg(value_name = "TARGET] [FILE", num_args = 0..=2)]
    pub target_and_file: Vec<String>,
    /// What the input is [default: recognised]
    #[arg(long, value_enum)]
    pub input: Option<InputFormat>,
    #[command(flatten)]
    pub fixing: Fixing,
    #[command(flatten)]
    pub bulk: Bulk,
}

/// `read`
#[derive(Debug, Args)]
pub struct Read {
    /// The provider or endpoint whose payloads they are.
    pub target: String,
    #[command(flatten)]
    pub source: Source,
    #[command(flatten)]
    pub fixing: Fixing,
    #[command(flatten)]
    pub bulk: Bulk,
}

/// `translate`
#[derive(Debug, Args)]
pub struct Translate {
    /// The provider or endpoint whose payloads they are.
    pub from: String,
    /// The provider or endpoint that is to carry them.
    pub to: String,
    #[command(flatten)]
    pub source: Source,
    #[command(flatten)]
    pub making: Making,
    #[command(flatten)]
    pub fixing: Fixing,
    #[command(flatten)]
    pub bulk: Bulk,
}

/// `compare`
#[derive(Debug, Args)]
pub struct Compare {
    #[command(flatten)]
    pub source: Source,
    #[command(flatten)]
    pub bulk: Bulk,
}

/// `events`
#[derive(Debug, Args)]
pub struct Events {
    /// The provider.
    pub provider: String,
    #[command(flatten)]
    pub source: Source,
    /// The messages that were sent, as NDJSON or one document, where the provider brings back only a label.
    #[arg(long, value_name = "FILE")]
    pub sent: Option<PathBuf>,
}

/// `schema`
#[derive(Debug, Args)]
pub struct Schema {
    /// Its id: message, message/<endpoint>, an endpoint, build-result, issue. Without it all are listed.
    pub id: Option<String>,
    /// Which JSON Schema.
    #[arg(long, value_parser = ["2020-12", "draft-07"], default_value = "2020-12")]
    pub dialect: String,
}

/// Where values come from.
#[derive(Clone, Debug, Args)]
pub struct Source {
    /// The file, or - for standard input.
    #[arg(default_value = "-")]
    pub file: PathBuf,
    /// What the input is [default: recognised]
    #[arg(long, value_enum)]
    pub input: Option<InputFormat>,
}

/// What an input is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum InputFormat {
    /// One JSON document.
    Json,
    /// A JSON document in each line.
    Ndjson,
    /// A table, its rows the values of objects.
    Csv,
}

/// How what is built comes out.
#[derive(Clone, Debug, Args)]
pub struct Making {
    /// What is printed of each message that could be built.
    #[arg(long, value_enum, default_value_t)]
    pub print: Print,
    /// Whether a loss that the reader would notice stops a message.
    #[arg(long, value_enum, default_value_t)]
    pub loss: OnLoss,
    /// The credentials for the request: an object in JSON.
    #[arg(long, value_name = "FILE")]
    pub credentials: Option<PathBuf>,
    /// The address of one's own gateway.
    #[arg(long, value_name = "URL")]
    pub base_url: Option<String>,
}

/// What is printed of each message.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Print {
    /// The body of the request.
    #[default]
    Payload,
    /// Method, URL, headers and body.
    Request,
    /// The whole result, also of those that failed, so that each line has one.
    Result,
}

/// Whether a loss stops a message.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum OnLoss {
    /// It does.
    #[default]
    Error,
    /// What cannot be carried is left out, and told.
    Warn,
}

/// Repairs.
#[derive(Clone, Debug, Args)]
pub struct Fixing {
    /// Carries out the repairs that are certain, and writes the document back: into its file, or to standard output. Of many
    /// lines each is repaired before it is judged, and goes to standard output.
    #[arg(long)]
    pub fix: bool,
    /// Shows what `--fix` would change, and changes nothing.
    #[arg(long, conflicts_with = "fix")]
    pub diff: bool,
}

/// Many lines.
#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Many lines")]
pub struct Bulk {
    /// Where answers go, in place of standard output.
    #[arg(long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Gets a line for each that failed: its number, what was given, and its issues; `-` puts it among the answers, in its place.
    #[arg(long, value_name = "FILE")]
    pub failed: Option<PathBuf>,
    /// Begins with this line of the input, and appends to the files; `auto` finds out from them where it stopped. Input, target and
    /// options must be those of the first run; files whose last answer is another one now are refused.
    #[arg(long, value_name = "N|auto")]
    pub from_line: Option<FromLine>,
    /// Takes a warning for a failure, so that the line goes to the failed ones.
    #[arg(long)]
    pub strict: bool,
    /// Ends with status 0 also where some failed.
    #[arg(long)]
    pub allow_failures: bool,
    /// How many threads work, 256 at most [default: one a core]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=256))]
    pub threads: Option<u16>,
    /// How many failed lines are shown.
    #[arg(long, value_name = "N", default_value_t = 10)]
    pub show: usize,
    /// Shows no progress.
    #[arg(long)]
    pub no_progress: bool,
}

/// With which line it begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FromLine {
    /// The line behind the last one that is in the files.
    Auto,
    /// This one, counted from 1.
    Line(usize),
}

impl std::str::FromStr for FromLine {
    type Err = String;

    fn from_str(text: &str) -> Result<FromLine, String> {
        match text.parse() {
            _ if text == "auto" => Ok(FromLine::Auto),
            Ok(line) if line > 0 => Ok(FromLine::Line(line)),
            _ => Err("neither a line, counted from 1, nor `auto`".into()),
        }
    }
}
