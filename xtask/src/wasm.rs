//! From the Rust core to a WebAssembly module with its bindings.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

use crate::project::{Project, WASM};
use crate::run::{cargo, node, read, run, step};

/// What wasm-opt is told: the features are those that rustc switches on.
const OPTIMISE: &[&str] = &[
    "-Oz",
    "--converge",
    // Each makes the module smaller and what gzip makes of it larger.
    "--skip-pass=inlining-optimizing",
    "--skip-pass=local-cse",
    "--skip-pass=memory-packing",
    "--strip-debug",
    "--strip-producers",
    "--strip-target-features",
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-sign-ext",
];

/// The module, inside [`Project::core`].
pub const MODULE: &str = "botonera_bg.wasm";

/// Compiles the core and leaves the module and its bindings in [`Project::core`].
pub fn build(project: &Project, optimised: bool) -> Result<()> {
    let module = step("building the core for WebAssembly", || compile(project, "wasm", "module"))?;
    step("writing its bindings", || bind(project, &module, &project.core()))?;
    if optimised {
        optimise(project, &project.core(), &project.target.join("wasm-opt"))?;
    }
    Ok(())
}

/// Compiles a core that can be made to trap, and leaves it and its bindings in `folder`. It is never shipped.
pub fn build_trapping(project: &Project, folder: &Path) -> Result<()> {
    // A profile of its own, so that neither core displaces the other.
    let module = compile(project, "wasm-trap", "trap")?;
    bind(project, &module, folder)
}

fn compile(project: &Project, profile: &str, features: &str) -> Result<PathBuf> {
    run(cargo()
        .current_dir(&project.root)
        // Said here and not in Cargo.toml, where every program that depends on the library would link one as well. Beside an
        // `rlib` it would also be larger: it keeps whatever that could be asked for.
        .args(["rustc", "--lib", "--crate-type", "cdylib", "--no-default-features", "--features", features])
        .args(["--profile", profile, "--target", WASM])
        .arg("--target-dir")
        .arg(&project.target)
        .env("CARGO_ENCODED_RUSTFLAGS", path_flags(project)?))?;
    Ok(project.target.join(WASM).join(profile).join("botonera.wasm"))
}

/// Compiles a copy of the sources that lies elsewhere, and fails if its bytes are others.
pub fn build_elsewhere(project: &Project) -> Result<()> {
    let elsewhere = copied(project, "elsewhere")?;
    let there = compile(&elsewhere, "wasm", "module")?;
    let here = project.target.join(WASM).join("wasm/botonera.wasm");
    if fs::read(&there)? != fs::read(&here)? {
        bail!("{} and {} differ: a folder's name has come into the module", here.display(), there.display());
    }
    Ok(())
}

/// A copy of the sources, in `folder` under cargo's target folder. It has a target folder of its own.
pub fn copied(project: &Project, folder: &str) -> Result<Project> {
    let root = project.target.join(folder);
    // What was left of an earlier copy would be compiled as well.
    for entry in ["src", "cli", "xtask"] {
        let _ = fs::remove_dir_all(root.join(entry));
    }
    fs::create_dir_all(&root)?;
    // With every member of the workspace: cargo reads them all before it compiles one.
    for entry in ["Cargo.toml", "Cargo.lock", "README.md", "src", "examples", "cli", "xtask"] {
        copy(&project.root.join(entry), &root.join(entry))?;
    }
    Ok(Project { target: root.join("target"), root })
}

/// What [`build`] does with the project's own sources, from a copy of them that may have been changed. The module is left in
/// the copy's [`Project::core`].
pub fn build_copy(project: &Project, copy: &Project) -> Result<()> {
    let module = step("building the changed core for WebAssembly", || compile(copy, "wasm", "module"))?;
    bind(project, &module, &copy.core())?;
    optimise(project, &copy.core(), &copy.target.join("wasm-opt"))
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    if from.is_file() {
        fs::copy(from, to).with_context(|| format!("{} cannot be copied", from.display()))?;
        return Ok(());
    }
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let name = entry?.file_name();
        if name != "node_modules" {
            copy(&from.join(&name), &to.join(&name))?;
        }
    }
    Ok(())
}

/// Flags that keep the folders of this machine out of the module, so that its bytes are the same everywhere.
fn path_flags(project: &Project) -> Result<String> {
    let sysroot = PathBuf::from(read(Command::new("rustc").args(["--print", "sysroot"]))?);
    let about = read(Command::new("rustc").arg("-vV"))?;
    let commit = about.lines().find_map(|line| line.strip_prefix("commit-hash: ")).context("`rustc -vV` names no commit")?;

    let mut pairs =
        vec![(project.root.clone(), "/botonera".to_owned()), (sysroot.join("lib/rustlib/src/rust"), format!("/rustc/{commit}"))];
    // Each registry has a folder of its own, and its name depends on the registry's address.
    let sources = cargo_home()?.join("registry/src");
    for registry in fs::read_dir(sources).into_iter().flatten().flatten() {
        pairs.push((registry.path(), "/crates".to_owned()));
    }

    let flags: Vec<String> = pairs.iter().map(|(from, to)| format!("--remap-path-prefix={}={to}", from.display())).collect();
    Ok(flags.join("\x1f"))
}

fn cargo_home() -> Result<PathBuf> {
    if let Some(home) = std::env::var_os("CARGO_HOME") {
        return Ok(home.into());
    }
    let home = std::env::home_dir().context("the home folder is unknown")?;
    Ok(home.join(".cargo"))
}

/// The module, its functions that put a panic into words replaced by a trap, which is what the core's panic handler comes
/// to as well. With the formatting that they alone need, they are 1 KB of it, gzipped.
fn without_panic_messages(path: &Path) -> Result<walrus::Module> {
    const WORDY: &[&str] = &["panic_fmt", "panic_nounwind_fmt", "handle_alloc_error"];

    let mut module = walrus::Module::from_file(path)?;
    let mut replaced = 0;
    for function in module.funcs.iter_mut() {
        let is_wordy = function.name.as_ref().is_some_and(|name| WORDY.iter().any(|wordy| name.ends_with(wordy)));
        if let (true, walrus::FunctionKind::Local(local)) = (is_wordy, &mut function.kind) {
            let mut body = local.builder_mut().func_body();
            body.instrs_mut().clear();
            body.unreachable();
            replaced += 1;
        }
    }
    if replaced == 0 {
        bail!("{} has none of the functions that are to be replaced: {WORDY:?}", path.display());
    }
    Ok(module)
}

fn bind(project: &Project, module: &Path, folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    let mut input = without_panic_messages(module)?;
    // By its name `init` of pkg/src/instance.js knows a module of its own version.
    let name = format!("botonera {}", project.version()?);
    input.customs.add(walrus::RawCustomSection { name, data: Vec::new() });
    Bindgen::new()
        .input_module("botonera", input)
        .web(true)?
        .omit_default_module_path(true)
        .typescript(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(folder)
        .context("wasm-bindgen failed")
}

/// Optimises the module of `folder` in place, or takes the result of last time, `kept` there, when the module is the same.
fn optimise(project: &Project, folder: &Path, kept: &Path) -> Result<()> {
    let module = folder.join(MODULE);
    let (before, after) = (kept.join("before.wasm"), kept.join("after.wasm"));
    let recipe = kept.join("recipe");
    let tool = project.node_tool("binaryen", "package.json");
    let wanted = [fs::read_to_string(tool)?, OPTIMISE.join(" ")].concat();

    let fresh = after.exists()
        && fs::read_to_string(&recipe).is_ok_and(|kept| kept == wanted)
        && fs::read(&before).is_ok_and(|kept| fs::read(&module).is_ok_and(|now| now == kept));
    if !fresh {
        step("optimising the module", || {
            fs::create_dir_all(kept)?;
            // Written last, so that a run that was cut off counts as none.
            let _ = fs::remove_file(&recipe);
            fs::copy(&module, &before)?;
            run(node(project.node_tool("binaryen", "bin/wasm-opt")).args(OPTIMISE).arg(&before).arg("-o").arg(&after))?;
            Ok(fs::write(&recipe, wanted)?)
        })?;
    }
    fs::copy(&after, &module)?;
    Ok(())
}
