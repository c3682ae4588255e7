//! The command line: the program for this machine, and the npm package with the same program for WASI.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::project::{Project, WASI};
use crate::run::{cargo, compile_quickly, node_tests, run, step};
use crate::{bundle, setup};

/// The crate, and the npm package.
const CRATE: &str = "botonera-cli";

/// The program, for `compile_quickly`.
pub const PROGRAM: [&str; 2] = ["--bin", "botonera"];

/// Compiles the program for WASI into the npm package.
pub fn build(project: &Project) -> Result<()> {
    step("building the command line for WASI", || compile(project))?;
    let module = project.target.join(WASI).join("release/botonera.wasm");
    let shipped = project.root.join("cli/npm/botonera.wasm");
    fs::copy(&module, &shipped).with_context(|| format!("{} cannot be written", shipped.display()))?;
    for licence in ["LICENSE-MIT", "LICENSE-APACHE"] {
        fs::copy(project.root.join(licence), project.root.join("cli/npm").join(licence))?;
    }
    Ok(())
}

/// Runs the program of the npm package, as it is installed, beside the native one.
pub fn test(project: &Project) -> Result<()> {
    build(project)?;
    // The native one only says what is right: that of the tests before is there already.
    let native = compile_quickly(project, PROGRAM)?;
    let folder = bundle::install_from(project, &project.root.join("cli/npm"), CRATE, "cli-test")?;
    bundle::copy_files(&project.root.join("cli/tests/npm"), &folder)?;
    run(node_tests(&folder)?.current_dir(&folder).env("BOTONERA_NATIVE", &native))?;
    let clients = project.root.join("cli/tests/mcp");
    setup::node_packages(&clients, "a client of the Model Context Protocol")?;
    run(node_tests(&clients)?.current_dir(&clients).env("BOTONERA_NATIVE", &native))
}

/// Compiles the optimised program for this machine, and says where it is.
pub fn fast(project: &Project) -> Result<PathBuf> {
    run(cargo().current_dir(&project.root).args(["build", "--release", "-p", CRATE]).arg("--target-dir").arg(&project.target))?;
    Ok(project.target.join("release").join(format!("botonera{}", std::env::consts::EXE_SUFFIX)))
}

fn compile(project: &Project) -> Result<()> {
    let build = ["build", "--release", "-p", CRATE, "--target", WASI];
    run(cargo().current_dir(&project.root).args(build).arg("--target-dir").arg(&project.target))
}
