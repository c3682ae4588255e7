//! `cargo xtask generate`

use anyhow::Result;

use crate::project::Project;
use crate::run::{cargo, run as run_program, step};

/// Has the test that compares the generated files write them instead.
pub fn run() -> Result<()> {
    let project = Project::find()?;
    step("writing the generated files", || {
        run_program(
            cargo()
                .current_dir(&project.root)
                .args(["test", "--test", "generated", "--test", "fixtures"])
                .env("BOTONERA_GENERATE", "1"),
        )
    })
}
