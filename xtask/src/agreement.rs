//! The schemas in the hands of others: validators of JavaScript and Python, form libraries, the TypeScript compiler.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::project::Project;
use crate::run::{node, node_tests, run, step};
use crate::setup;

/// Tries the schemas of the installed package in each of them.
pub fn run_all(project: &Project, installed: &Path, chromium: &Path) -> Result<()> {
    let mut program = node_tests(&project.agreement())?;
    program.env("BOTONERA_INSTALLED", installed).env("CHROMIUM", chromium);
    run(program.env("BOTONERA_TSC", project.node_tool("typescript", "bin/tsc")))?;
    in_python(project, installed)
}

/// Has Python judge every fixture with the schema files alone.
fn in_python(project: &Project, installed: &Path) -> Result<()> {
    let verdicts = project.target.join("verdicts.json");
    run(node(project.agreement().join("verdicts.mjs")).arg(installed).arg(&verdicts))?;
    let tests = project.root.join("tests/python");
    let python = || {
        let mut python = Command::new(program(project));
        python.current_dir(&project.root);
        python
    };
    run(python().arg(tests.join("validate.py")).arg("schemas").arg(&verdicts))?;
    run(python().arg(tests.join("readme.py")).arg("README.md"))
}

/// Installs Python's packages into a folder of their own.
pub fn install_python(project: &Project) -> Result<()> {
    let list = project.root.join("tests/python/requirements.txt");
    let wanted = fs::read(&list).with_context(|| format!("{} cannot be read", list.display()))?;
    let stamp = environment(project).join("installed.txt");
    if fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    let python = setup::python()?;
    step("installing the validator that PyPI has", || {
        run(Command::new(python).args(["-m", "venv", "--clear"]).arg(environment(project)))?;
        let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--requirement"];
        run(Command::new(program(project)).args(pip).arg(&list))
    })?;
    fs::write(&stamp, wanted).with_context(|| format!("{} cannot be written", stamp.display()))
}

fn environment(project: &Project) -> PathBuf {
    project.target.join("python")
}

fn program(project: &Project) -> PathBuf {
    environment(project).join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" })
}
