//! `cargo xtask generate`

use anyhow::Result;

use crate::project::Project;
use crate::run::{cargo, run as run_program, step};
use crate::{build, hosts, setup};

/// Has the tests that compare the generated files write them instead.
pub fn run() -> Result<()> {
    let project = Project::find()?;
    step("writing the generated files", || {
        // The texts only the library itself sees.
        for tests in [&["--lib", "the_texts_of_the_npm_package"][..], &["--test", "generated", "--test", "fixtures"]] {
            run_program(cargo().current_dir(&project.root).arg("test").args(tests).env("BOTONERA_GENERATE", "1"))?;
        }
        Ok(())
    })
}

/// Writes the table of hosts, by running the suite in each of them.
pub fn run_hosts() -> Result<()> {
    let project = Project::find()?;
    build::run_with(&project, true)?;
    let chromium = setup::hosts(&project)?;
    let installed = hosts::install(&project)?;
    step("trying the npm package in its hosts", || hosts::suite(&project, &installed, &chromium, true))
}
