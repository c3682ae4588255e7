//! The npm package in the hosts that people run it in, and what the checkers of packages say about it.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::project::Project;
use crate::run::{node, node_tests, run};
use crate::{bundle, wasm};

/// Installs the packed package into a folder of its own, with the tests beside it.
pub fn install(project: &Project) -> Result<PathBuf> {
    let folder = bundle::install(project, "npm-test")?;
    bundle::copy_files(&project.root.join("tests/js"), &folder)?;
    fs::copy(project.root.join("README.md"), folder.join("README.md"))?;
    Ok(folder)
}

/// Puts a core that can be made to trap, behind the glue that is shipped, beside the tests.
pub fn add_trapping(project: &Project, folder: &Path) -> Result<()> {
    let core = project.target.join("trap-core");
    wasm::build_trapping(project, &core)?;
    run(node(project.script("bundle.mjs")).arg("--core").arg(core).arg("--out").arg(folder.join("trap")))
}

/// Runs the suite in every host; the table of hosts is compared, or written where `write` says so.
pub fn suite(project: &Project, folder: &Path, chromium: &Path, write: bool) -> Result<()> {
    let mut program = node(project.hosts().join("run.mjs"));
    program.arg(folder).arg(project.root.join("README.md")).arg(project.package().join("README.md"));
    program.env("CHROMIUM", chromium);
    if write {
        program.env("BOTONERA_GENERATE", "1");
    } else {
        program.env_remove("BOTONERA_GENERATE");
    }
    run(&mut program)
}

/// Uses the page as a person would, and runs what people take away from it.
pub fn page(project: &Project, chromium: &Path) -> Result<()> {
    run(node_tests(&project.browser())?.env("CHROMIUM", chromium))
}

/// Has `publint` and `attw` look at the package.
pub fn lint(project: &Project, folder: &Path) -> Result<()> {
    let tool = |file: &str| project.hosts().join("node_modules").join(file);
    run(node(tool("publint/src/cli.js")).args(["run", "--strict"]).arg(folder.join("node_modules/botonera")))?;
    let tarball = fs::read_dir(folder)?
        .flatten()
        .map(|entry| entry.path())
        .find(|path| path.extension().is_some_and(|extension| extension == "tgz"))
        .context("the packed package was not found")?;
    // A module for WebAssembly has no types.
    run(node(tool("@arethetypeswrong/cli/dist/index.js"))
        .args(["--no-color", "--no-emoji", "--format", "ascii", "--exclude-entrypoints", "./botonera.wasm", "--"])
        .arg(tarball))
}
