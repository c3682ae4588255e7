//! Conversations with providers that stand on loopback.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result};

use crate::bundle;
use crate::project::Project;
use crate::run::{compile_quickly, node, not_started, run};

/// Installs the packed package into a folder of its own, for the conversations alone.
pub fn install(project: &Project) -> Result<PathBuf> {
    let folder = bundle::install(project, "loopback")?;
    // One of its examples is a conversation.
    fs::copy(project.root.join("README.md"), folder.join("README.md"))?;
    Ok(folder)
}

/// Has both libraries send messages to the providers, and understand what comes back.
pub fn converse(project: &Project, installed: &Path) -> Result<()> {
    let scripts = installed.join("loopback");
    bundle::copy_folder(&project.root.join("tests/loopback"), &scripts)?;
    let providers = Providers::start(&scripts)?;
    for script in ["send.mjs", "readme.mjs"] {
        let mut program = Command::new("node");
        run(program.arg("--test-reporter=spec").arg(scripts.join(script)).arg(&providers.url))?;
    }
    run(Command::new(compile_quickly(project, ["--example", "send"])?).arg(&providers.url))
}

/// The program that plays the providers; it ends with this value.
struct Providers {
    program: Child,
    url: String,
}

impl Providers {
    fn start(scripts: &Path) -> Result<Self> {
        let mut command = node(scripts.join("server.mjs"));
        // It also ends when this pipe does, should we be ended before we can end it.
        command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let program = command.spawn().map_err(|cause| not_started(&command, &cause))?;
        let mut providers = Self { program, url: String::new() };
        let output = providers.program.stdout.take().context("the providers have no output")?;
        BufReader::new(output).read_line(&mut providers.url)?;
        providers.url.truncate(providers.url.trim_end().len());
        anyhow::ensure!(!providers.url.is_empty(), "the providers did not say where they are");
        Ok(providers)
    }
}

impl Drop for Providers {
    fn drop(&mut self) {
        // One that has ended already is no fault.
        _ = self.program.kill();
        _ = self.program.wait();
    }
}
