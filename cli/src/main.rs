//! The command line of Botonera: `botonera --help`.

use std::process::ExitCode;

use clap::Parser as _;

fn main() -> ExitCode {
    #[cfg(target_family = "wasm")]
    enter();
    let arguments = botonera_cli::Arguments::parse();
    let (format, locale) = (arguments.format, arguments.told_in());
    match botonera_cli::run(arguments) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        // Who reads no further has what they want.
        Err(error) if is_closed_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            botonera_cli::tell_end(format, locale, &error);
            ExitCode::from(2)
        }
    }
}

/// WASI knows no current folder, and its programs begin at the root: who starts this one says where it is.
#[cfg(target_family = "wasm")]
fn enter() {
    if let Ok(folder) = std::env::var("PWD") {
        // Where that cannot be, paths from the root still lead somewhere.
        let _is_there = std::env::set_current_dir(folder);
    }
}

fn is_closed_pipe(error: &anyhow::Error) -> bool {
    let kinds = error.chain().filter_map(|cause| cause.downcast_ref::<std::io::Error>());
    kinds.into_iter().any(|cause| cause.kind() == std::io::ErrorKind::BrokenPipe)
}
