//! The schemas in the hands of others: validators of JavaScript and Python, form libraries, the TypeScript compiler.

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::project::Project;
use crate::python;
use crate::run::{node, node_tests, run};

const IN_PYTHON: &str = "tests/python";

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
    let python = install_python(project)?;
    run(python::script(project, &python, &format!("{IN_PYTHON}/validate.py")).arg("schemas").arg(&verdicts))?;
    run(python::script(project, &python, &format!("{IN_PYTHON}/readme.py")).arg("README.md"))
}

/// Installs the validator that PyPI has, and gives the Python that knows it.
pub fn install_python(project: &Project) -> Result<PathBuf> {
    python::with_packages(project, IN_PYTHON, "the validator")
}
