//! `cargo xtask play`

use std::fs;
use std::net::{Ipv4Addr, TcpListener};
use std::process::Command;

use anyhow::{Context, Result};

use crate::project::Project;
use crate::run::{node, not_started, run as run_program, step};
use crate::{build, bundle};

/// How many ports to try.
const PORTS: u16 = 100;

/// What the caller asks for.
#[derive(Debug, PartialEq)]
pub struct Options {
    port: u16,
    serve: bool,
}

impl Options {
    /// Reads the arguments behind the verb; `None` if they make no sense.
    pub fn parse(mut arguments: &[&str]) -> Option<Self> {
        let mut options = Self { port: 8080, serve: true };
        loop {
            arguments = match arguments {
                [] => return Some(options),
                ["--no-serve", rest @ ..] => {
                    options.serve = false;
                    rest
                }
                ["--port", port, rest @ ..] => {
                    options.port = port.parse().ok().filter(|port| *port > 0)?;
                    rest
                }
                _ => return None,
            };
        }
    }
}

/// Builds, prints a payload and serves the playground.
pub fn run(options: &Options) -> Result<()> {
    let project = Project::find()?;
    build::run_with(&project, false)?;

    let folder = step("installing the package as npm would", || bundle::install(&project, "play"))?;
    let script = folder.join("hello.mjs");
    fs::copy(project.script("hello.mjs"), &script)?;
    eprintln!("\nwhat the npm package gives for three reply buttons:\n");
    run_program(&mut node(&script))?;

    if options.serve {
        let port = free_port(options.port)?;
        eprintln!("\nthe playground: http://127.0.0.1:{port}/ (Ctrl-C ends it)");
        serve(
            node(project.node_tool("sirv-cli", "bin.js"))
                .arg(project.page())
                .args(["--dev", "--quiet", "--host", "127.0.0.1", "--port", &port.to_string()])
                // These two would overrule the arguments.
                .env_remove("HOST")
                .env_remove("PORT"),
        )?;
    }
    Ok(())
}

fn free_port(first: u16) -> Result<u16> {
    (first..=first.saturating_add(PORTS))
        .find(|port| TcpListener::bind((Ipv4Addr::LOCALHOST, *port)).is_ok())
        .with_context(|| format!("no free port from {first} on"))
}

/// Becomes the server, so that nothing stays behind whoever ends us, and how.
#[cfg(unix)]
fn serve(server: &mut Command) -> Result<()> {
    use std::os::unix::process::CommandExt;
    let cause = server.exec();
    Err(not_started(server, &cause))
}

#[cfg(not(unix))]
fn serve(server: &mut Command) -> Result<()> {
    server.status().map_err(|cause| not_started(server, &cause))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_its_options() {
        assert_eq!(Options::parse(&[]), Some(Options { port: 8080, serve: true }));
        assert_eq!(Options::parse(&["--port", "9000", "--no-serve"]), Some(Options { port: 9000, serve: false }));
        for wrong in [["--port", "x"], ["--port", "0"], ["--port", "65536"], ["--prot", "1"]] {
            assert_eq!(Options::parse(&wrong), None);
        }
        assert_eq!(Options::parse(&["--port"]), None);
    }

    #[test]
    fn a_taken_port_gives_the_next_free_one() {
        let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = taken.local_addr().unwrap().port();
        assert!(free_port(port).unwrap() > port);
    }
}
