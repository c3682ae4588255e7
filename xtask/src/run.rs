//! Running other programs, and telling what goes on.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::time::Instant;

use anyhow::{Context, Result, anyhow, bail};

use crate::project::Project;

/// What to install when a program is missing.
const WHERE_FROM: &[(&str, &str)] = &[
    ("node", "install Node.js 20 or newer from https://nodejs.org"),
    ("npm", "install npm, which comes with Node.js, from https://nodejs.org"),
    ("rustup", "install rustup from https://rustup.rs"),
];

/// Says what is being done, does it, and says how long it took.
pub fn step<T>(what: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    eprintln!("{what} …");
    let start = Instant::now();
    let done = work()?;
    eprintln!("  done in {:.1} s", start.elapsed().as_secs_f32());
    Ok(done)
}

/// The cargo that runs us.
pub fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// What to choose for a verb of cargo's, so that no dependency is compiled twice: cargo gives one the features of all that
/// is chosen with it.
pub const WHOLE: &[&str] = &["--workspace", "--features", "botonera/http"];

/// Compiles one of our programs as tests run it, `what` as in `["--bin", "botonera"]`, and says where it is.
pub fn compile_quickly(project: &Project, what: [&str; 2]) -> Result<PathBuf> {
    run(cargo().current_dir(&project.root).arg("build").args(WHOLE).args(what))?;
    let folder = if what[0] == "--example" { "debug/examples" } else { "debug" };
    Ok(project.target.join(folder).join(format!("{}{}", what[1], std::env::consts::EXE_SUFFIX)))
}

/// Node, about to run the script `file`.
pub fn node(file: impl AsRef<OsStr>) -> Command {
    let mut node = Command::new("node");
    node.arg(file);
    node
}

/// What has Node run test files on all cores; by itself it leaves one to nobody.
pub fn on_all_cores() -> String {
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    format!("--test-concurrency={cores}")
}

/// Node, about to run the test files that lie in `folder`, as many at once as there are cores.
pub fn node_tests(folder: &Path) -> Result<Command> {
    let mut suites: Vec<PathBuf> = fs::read_dir(folder)?.flatten().map(|entry| entry.path()).collect();
    suites.retain(|path| path.to_string_lossy().ends_with(".test.mjs"));
    suites.sort();
    let mut node = node("--test");
    node.arg(on_all_cores()).arg("--test-reporter=spec").args(suites);
    Ok(node)
}

/// npm in the folder `folder`, without its advertisements.
pub fn npm(folder: &Path) -> Command {
    let mut npm = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    npm.current_dir(folder);
    npm.args(["--no-audit", "--no-fund", "--no-update-notifier"]);
    npm
}

/// Runs `command` to its end; an unsuccessful end is an error.
pub fn run(command: &mut Command) -> Result<()> {
    command.stdin(Stdio::null());
    let status = command.status().map_err(|cause| not_started(command, &cause))?;
    succeeded(command, status)
}

/// Runs `command` and returns what it writes to its standard output.
pub fn read(command: &mut Command) -> Result<String> {
    command.stdin(Stdio::null()).stderr(Stdio::inherit());
    let output = command.output().map_err(|cause| not_started(command, &cause))?;
    succeeded(command, output.status)?;
    let text = String::from_utf8(output.stdout).with_context(|| shown(command))?;
    Ok(text.trim().to_owned())
}

fn succeeded(command: &Command, status: ExitStatus) -> Result<()> {
    if !status.success() {
        bail!("`{}` failed ({status})", shown(command));
    }
    Ok(())
}

/// Explains why `command` could not be started.
pub fn not_started(command: &Command, cause: &std::io::Error) -> anyhow::Error {
    let program = Path::new(command.get_program()).file_stem().unwrap_or_default();
    let hint = WHERE_FROM.iter().find(|(name, _)| program == *name);
    match hint {
        Some((name, hint)) if cause.kind() == ErrorKind::NotFound => {
            anyhow!("{name} was not found: {hint}")
        }
        _ => anyhow!("`{}` could not be started: {cause}", shown(command)),
    }
}

fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_name().unwrap_or_default().to_owned();
    let words: Vec<OsString> = std::iter::once(program).chain(command.get_args().map(OsStr::to_owned)).collect();
    words.join(OsStr::new(" ")).to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_program_is_explained_in_one_line() {
        let missing = std::io::Error::from(ErrorKind::NotFound);
        let told = not_started(&Command::new("npm.cmd"), &missing).to_string();
        assert_eq!(told, "npm was not found: install npm, which comes with Node.js, from https://nodejs.org");
    }

    #[test]
    fn a_failed_program_is_named_with_its_arguments() {
        let mut command = cargo();
        command.args(["no-such-verb", "--flag"]).stderr(Stdio::null());
        let told = run(&mut command).unwrap_err().to_string();
        assert!(told.contains("no-such-verb --flag` failed"), "{told}");
    }
}
