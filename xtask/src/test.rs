//! `cargo xtask test`

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;
use std::time::Instant;

use anyhow::{Result, bail};

use crate::project::{Project, WASI, WASM};
use crate::run::{WHOLE, cargo, compile_quickly, node, on_all_cores, run as run_program, step};
use crate::{agreement, build, bulk, bundle, cli, count, hosts, loopback, setup, wasm};

/// The tests of the npm package that Node runs.
const SUITES: &[&str] = &[
    "doors.test.mjs",
    "files.test.mjs",
    "import.test.mjs",
    "init.test.mjs",
    "lean.test.mjs",
    "readme.test.mjs",
    "require.test.cjs",
    "schemas.test.mjs",
    "streams.test.mjs",
    "trap.test.mjs",
];

/// The features that the tests of the boundary need: they have a panic handler of their own.
const BOUNDARY: &str = "std,module";

/// Where proptest looks for what its random values are made from.
const SEED: &str = "PROPTEST_RNG_SEED";

/// Runs every check and every test, and stops at the first that fails.
pub fn run() -> Result<()> {
    let start = Instant::now();
    let project = Project::find()?;
    setup::all(&project)?;
    setup::target(WASI)?;
    // Beside cargo, and waited for whatever comes, so that nothing stays behind.
    thread::scope(|scope| {
        let hosts = scope.spawn(|| setup::hosts(&project));
        core(&project)?;
        let installed = package(&project)?;
        let chromium =
            part("installing the hosts", || hosts.join().unwrap_or_else(|_| bail!("installing the hosts went wrong")))?;
        in_hosts(&project, &installed, &chromium)
    })?;
    eprintln!("\nall checks and tests passed in {:.0} s", start.elapsed().as_secs_f32());
    Ok(())
}

fn core(project: &Project) -> Result<()> {
    let on_cargo = |arguments: &[&str]| run_program(cargo().current_dir(&project.root).args(arguments));
    part("formatting", || on_cargo(&["fmt", "--all", "--check"]))?;
    part("lints", || on_cargo(&[&["clippy"], WHOLE, &["--all-targets", "--", "-D", "warnings"]].concat()))?;
    part("lints: the core without the standard library", || {
        for features in ["", "texts"] {
            on_cargo(&["clippy", "--lib", "--no-default-features", "--features", features, "--", "-D", "warnings"])?;
        }
        Ok(())
    })?;
    part("lints: the core for WASI", || on_cargo(&["clippy", "--target", WASI, "--lib", "--", "-D", "warnings"]))?;
    part("lints: the boundary", || {
        let on_boundary = |what: &[&str]| {
            on_cargo(&[&["clippy", "--target", WASM, "--no-default-features"], what, &["--", "-D", "warnings"]].concat())
        };
        on_boundary(&["--lib", "--features", "trap"])?;
        on_boundary(&["--test", "wasm", "--features", BOUNDARY])
    })?;
    part("tests: the core, the command line and the tools", || {
        let mut tests = cargo();
        tests.current_dir(&project.root).arg("test").args(WHOLE);
        // What passed here passes everywhere: properties look for what nobody thought of by `cargo test`, each time elsewhere.
        if std::env::var_os(SEED).is_none() {
            tests.env(SEED, "1");
        }
        run_program(&mut tests)
    })?;
    part("instructions: the core", || count::instructions(project))?;
    part("tests: the command line by npm", || cli::test(project))
}

/// Has messages sent to the providers on loopback, by a package that is built quickly.
pub fn loopback() -> Result<()> {
    let start = Instant::now();
    let project = Project::find()?;
    build::run_with(&project, false)?;
    let installed = step("installing the package as npm would", || loopback::install(&project))?;
    part("tests: the loopback providers", || loopback::converse(&project, &installed))?;
    eprintln!("\nevery conversation went well, in {:.0} s", start.elapsed().as_secs_f32());
    Ok(())
}

/// Works on a million messages in parts and on Spark.
pub fn bulk() -> Result<()> {
    bulk::run_all(&Project::find()?, 1_000_000, true)
}

/// Tests the npm package in Node, and leaves it installed in the folder given back.
fn package(project: &Project) -> Result<PathBuf> {
    part("the npm package", || {
        wasm::build(project, true)?;
        bundle::bundle(project)?;
        build::sizes(project)
    })?;
    part("the same bytes from another folder", || wasm::build_elsewhere(project))?;
    part("tests: the boundary, in Node", || boundary(project, &[]))?;
    part("tests: the boundary, in Chromium", || {
        boundary(project, &[("WASM_BINDGEN_USE_BROWSER", "1".as_ref()), ("CHROMEDRIVER", setup::chromedriver()?.as_os_str())])
    })?;
    let installed = part("installing the npm package", || {
        let folder = hosts::install(project)?;
        hosts::add_trapping(project, &folder)?;
        Ok(folder)
    })?;
    part("types: the npm package", || types(project, &installed))?;
    part("tests: the npm package", || {
        let mut tests = Command::new("node");
        run_program(tests.current_dir(&installed).args(["--test", &on_all_cores(), "--test-reporter=spec"]).args(SUITES))
    })?;
    part("tests: the loopback providers", || loopback::converse(project, &installed))?;
    Ok(installed)
}

fn in_hosts(project: &Project, installed: &Path, chromium: &Path) -> Result<()> {
    part("tests: the command line on parts of a file", || bulk::run_all(project, 20_000, false))?;
    part("lints: the npm package", || hosts::lint(project, installed))?;
    part("tests: the npm package in its hosts", || hosts::suite(project, installed, chromium, false))?;
    part("tests: the schemas with others", || agreement::run_all(project, installed, chromium))?;
    part("tests: the page", || hosts::page(project, chromium))
}

/// Compiles the samples as each kind of user does.
fn types(project: &Project, folder: &Path) -> Result<()> {
    for (config, module, resolution) in [
        ("tsconfig.json", "nodenext", "nodenext"),
        ("tsconfig.json", "node16", "node16"),
        ("tsconfig.json", "preserve", "bundler"),
        ("tsconfig.dom.json", "preserve", "bundler"),
    ] {
        let mut compiler = node(project.node_tool("typescript", "bin/tsc"));
        run_program(compiler.current_dir(folder).args(["-p", config, "--module", module, "--moduleResolution", resolution]))?;
    }
    Ok(())
}

fn boundary(project: &Project, host: &[(&str, &OsStr)]) -> Result<()> {
    let runner = compile_quickly(project, ["--bin", "wasm-test-runner"])?;
    // The environment variable for this would be split at blanks in the path.
    let config = format!("target.{WASM}.runner=[{:?}]", runner.display().to_string());
    let test = ["test", "--target", WASM, "--test", "wasm", "--no-default-features", "--features", BOUNDARY];
    run_program(cargo().current_dir(&project.root).args(test).args(["--config", &config]).envs(host.iter().copied()))
}

fn part<T>(title: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    eprintln!("\n== {title} ==");
    let start = Instant::now();
    let done = work()?;
    eprintln!("== {title}: {:.1} s", start.elapsed().as_secs_f32());
    Ok(done)
}
