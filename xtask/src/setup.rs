//! Installing what the other verbs need: the WebAssembly target and the Node tools.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::project::{Project, WASM};
use crate::run::{npm, read, run, step};

const OLDEST_NODE: u32 = 20;

/// Makes sure that everything is there, installing what can be installed.
pub fn all(project: &Project) -> Result<()> {
    wasm_target()?;
    node_version()?;
    node_tools(project)
}

fn wasm_target() -> Result<()> {
    // Where rustup does not install by itself, a missing target shows only as
    // error E0463 deep inside a build.
    let folder = read(Command::new("rustc").args(["--print", "target-libdir", "--target", WASM]))?;
    if Path::new(&folder).is_dir() {
        return Ok(());
    }
    step("installing the WebAssembly target of Rust", || run(Command::new("rustup").args(["target", "add", WASM])))
}

fn node_version() -> Result<()> {
    let version = read(Command::new("node").arg("--version"))?;
    match major(&version) {
        Some(major) if major >= OLDEST_NODE => Ok(()),
        _ => bail!("Node.js {OLDEST_NODE} or newer is needed, this is {version}: install it from https://nodejs.org"),
    }
}

fn major(version: &str) -> Option<u32> {
    version.strip_prefix('v')?.split('.').next()?.parse().ok()
}

fn node_tools(project: &Project) -> Result<()> {
    let folder = project.root.join("xtask");
    let wanted = fs::read(folder.join("package-lock.json")).context("xtask/package-lock.json cannot be read")?;
    let stamp = folder.join("node_modules/.installed-lock.json");
    if fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    step("installing the Node tools", || {
        // No tool needs its install script: esbuild's only replaces a launcher.
        run(npm(&folder).args(["ci", "--include=dev", "--ignore-scripts", "--loglevel=error"]))
    })?;
    fs::write(&stamp, wanted).with_context(|| format!("{} cannot be written", stamp.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_major_version_of_node() {
        assert_eq!(major("v20.20.2"), Some(20));
        assert_eq!(major("v8.0.0"), Some(8));
        assert_eq!(major("20"), None);
    }
}
