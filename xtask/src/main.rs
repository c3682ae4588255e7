//! The project's own commands: `cargo xtask <verb>`.

mod agreement;
mod bench;
mod build;
mod bulk;
mod bundle;
mod cli;
mod count;
mod generate;
mod hosts;
mod loopback;
mod play;
mod project;
mod python;
mod run;
mod setup;
mod test;
mod wasm;

use std::process::ExitCode;

use anyhow::Result;

const USAGE: &str = "\
Usage: cargo xtask <verb>

  build               the npm package, ready for `npm pack` in pkg/, and the page with the reference in www/
  play                build quickly, print a payload built by the package, serve the playground
      --port <N>      the port to try first (8080)
      --no-serve      stop before serving
  test                every check and every test
  test loopback       build quickly, send messages to every provider on loopback, understand what comes back
  test bulk           a million messages, in parts and on Spark, beside one process
  count               how many instructions a message costs, counted by Valgrind
  bench               the library beside its peers, in every respect; writes BENCHMARKS.md
      --rounds <N>    how often all is timed (15)
  bench start         how long the first call takes, beside zod's
      --rounds <N>    in how many fresh processes (15)
  bench bulk          how long a million lines take, by the command line, in Node and by the peers
  bench endpoint <id> what an endpoint, such as z-api/send-button-otp, adds to the module and to a bundle
  generate            write the generated files anew
  generate hosts      run the package in its hosts and write the table of them
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match arguments.as_slice() {
        ["build"] => build::run(),
        ["play", options @ ..] => match play::Options::parse(options) {
            Some(options) => play::run(&options),
            None => return misused(),
        },
        ["test"] => test::run(),
        ["test", "loopback"] => test::loopback(),
        ["test", "bulk"] => test::bulk(),
        ["count"] => count::run(),
        ["bench", "start", options @ ..] => match bench::rounds(options) {
            Some(rounds) => bench::start(rounds),
            None => return misused(),
        },
        ["bench", "bulk"] => bench::bulk(),
        ["bench", "endpoint", id] => bench::endpoint(id),
        ["bench", options @ ..] => match bench::rounds(options) {
            Some(rounds) => bench::all(rounds),
            None => return misused(),
        },
        ["generate"] => generate::run(),
        ["generate", "hosts"] => generate::run_hosts(),
        ["help" | "-h" | "--help"] => {
            print!("{USAGE}");
            Ok(())
        }
        _ => return misused(),
    };
    report(outcome)
}

fn misused() -> ExitCode {
    eprint!("{USAGE}");
    ExitCode::from(2)
}

fn report(outcome: Result<()>) -> ExitCode {
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
