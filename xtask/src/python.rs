//! Python's packages, each list of them in an environment of its own.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::project::Project;
use crate::run::{run, step};
use crate::setup;

/// The Python that has the packages which `requirements.txt` in `tests` lists: a folder of the project. What is missing is installed.
pub fn with_packages(project: &Project, tests: &str, what: &str) -> Result<PathBuf> {
    let list = project.root.join(tests).join("requirements.txt");
    let wanted = fs::read(&list).with_context(|| format!("{} cannot be read", list.display()))?;
    let environment = project.target.join(tests);
    let program = environment.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    let stamp = environment.join("installed.txt");
    if fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(program);
    }
    let python = setup::python()?;
    step(&format!("installing {what} from PyPI"), || {
        run(Command::new(python).args(["-m", "venv", "--clear"]).arg(&environment))?;
        let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--requirement"];
        run(Command::new(&program).args(pip).arg(&list))
    })?;
    fs::write(&stamp, wanted).with_context(|| format!("{} cannot be written", stamp.display()))?;
    Ok(program)
}

/// Python, about to run a script of the project.
pub fn script(project: &Project, program: &Path, file: &str) -> Command {
    let mut python = Command::new(program);
    python.current_dir(&project.root).arg(file);
    python
}
