//! Runs the program.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

/// What a run gave.
pub struct Ran {
    pub status: i32,
    pub out: String,
    pub told: String,
}

/// The program with its arguments, in a folder, in English unless they say otherwise.
pub fn program(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_botonera"));
    for name in ["LC_ALL", "LC_MESSAGES", "NO_COLOR", "CLICOLOR_FORCE"] {
        command.env_remove(name);
    }
    command.env("LANG", "en_US.UTF-8").current_dir(folder).args(arguments);
    command
}

/// Runs it with a text as standard input.
pub fn run(folder: &Path, arguments: &[&str], input: &[u8]) -> Ran {
    let mut child =
        program(folder, arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    let writer = std::thread::spawn(move || {
        // One that needs no input closes it.
        let _closed = stdin.write_all(&input);
    });
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Ran { status: output.status.code().unwrap_or(-1), out: text(output.stdout), told: text(output.stderr) }
}

/// A message that every endpoint with reply buttons carries.
pub fn message(number: usize) -> String {
    format!(
        r#"{{"to":"+55119{number:08}","text":"Hello {number}","buttons":[{{"type":"reply","label":"Yes","id":"yes_{number}"}}]}}"#
    )
}

/// Lines of which each tenth fails.
pub fn lines(count: usize) -> String {
    let line = |number: usize| if number % 10 == 3 { format!("{{\"to\":{number}}}\n") } else { message(number) + "\n" };
    (0..count).map(line).collect()
}

/// A message for a table of `fone`, `nome` and `cupom`.
pub const TEMPLATE: &str =
    r#"{"to":"{{fone}}","text":"Oi {{nome}}, {{ cupom }}","buttons":[{"type":"reply","label":"Sim","id":"sim_{{cupom}}"}]}"#;
