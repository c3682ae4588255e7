//! `cargo xtask build`

use std::time::Instant;

use anyhow::Result;

use crate::project::Project;
use crate::project::WASI;
use crate::run::{node, run as run_program};
use crate::{bundle, cli, setup, wasm};

/// Builds the npm package as it is released, and the page; without the command line.
pub fn run_with(project: &Project, optimised: bool) -> Result<()> {
    setup::all(project)?;
    wasm::build(project, optimised)?;
    bundle::bundle(project)
}

/// The verb.
pub fn run() -> Result<()> {
    let start = Instant::now();
    let project = Project::find()?;
    setup::target(WASI)?;
    run_with(&project, true)?;
    sizes(&project)?;
    cli::build(&project)?;
    eprintln!("built in {:.1} s: pkg/ and cli/npm/ are ready for `npm pack`", start.elapsed().as_secs_f32());
    Ok(())
}

/// Prints how much there is to download.
pub fn sizes(project: &Project) -> Result<()> {
    run_program(
        node(project.script("sizes.mjs")).arg(project.core().join(wasm::MODULE)).arg(project.package().join("dist/index.js")),
    )
}
