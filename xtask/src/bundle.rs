//! From the module and the glue to the npm package, and from there into a folder that uses it.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::project::Project;
use crate::run::{node, npm, run, step};

/// The entries beside the main one, each with its file in `dist`. Those who know no `exports` find them by a folder of that name.
const ENTRIES: &[(&str, &str)] = &[
    ("schemas", "schemas"),
    ("lean", "lean"),
    ("lean/schemas", "lean-schemas"),
    ("texts/es", "texts/es"),
    ("texts/pt-BR", "texts/pt-BR"),
];

/// The hand-written types, and the files of the package that they describe.
const TYPES: &[(&str, &str)] = &[
    ("index", "index"),
    ("index", "lean"),
    ("issue-code", "issue-code"),
    ("payloads", "payloads"),
    ("schemas", "schemas"),
    ("schemas", "lean-schemas"),
    ("texts", "texts/es"),
    ("texts", "texts/pt-BR"),
];

/// Bundles the glue, the bindings and the module into `pkg/dist` and copies the rest beside it.
pub fn bundle(project: &Project) -> Result<()> {
    let package = project.package();
    let dist = package.join("dist");
    emptied(&dist)?;
    step("bundling the package", || run(&mut node(project.script("bundle.mjs"))))?;

    for (source, name) in TYPES {
        let types = read(&package.join(format!("src/{source}.d.ts")))?;
        fs::write(dist.join(format!("{name}.d.ts")), &types)?;
        // A CommonJS declaration file may import only its like.
        fs::write(dist.join(format!("{name}.d.cts")), types.replace(".js\";", ".cjs\";"))?;
    }
    let schemas = package.join("schemas");
    emptied(&schemas)?;
    copy_folder(&project.root.join("schemas"), &schemas)?;
    for (entry, file) in ENTRIES {
        let up = "../".repeat(entry.split('/').count());
        let manifest = format!("{{ \"main\": \"{up}dist/{file}.cjs\", \"types\": \"{up}dist/{file}.d.cts\" }}\n");
        fs::create_dir_all(package.join(entry))?;
        fs::write(package.join(entry).join("package.json"), manifest)?;
    }

    for licence in ["LICENSE-MIT", "LICENSE-APACHE"] {
        copy(&project.root.join(licence), &package.join(licence))?;
    }
    // What the page is made of, whose tests without a browser ask it as it is here.
    copy(&dist.join("lean.js"), &project.page().join("botonera.js"))?;
    copy_files(&dist.join("texts"), &project.page().join("botonera-texts"))?;
    step("bundling the page", || run(&mut node(project.script("page.mjs"))))
}

/// Packs the package as a release would be, and installs it into `folder` under cargo's target folder.
pub fn install(project: &Project, folder: &str) -> Result<PathBuf> {
    install_from(project, &project.package(), "botonera", folder)
}

/// The same with the package `name`, which lies in `package`.
pub fn install_from(project: &Project, package: &Path, name: &str, folder: &str) -> Result<PathBuf> {
    let folder = project.target.join(folder);
    emptied(&folder)?;
    run(npm(package).args(["pack", "--silent", "--pack-destination"]).arg(&folder).stdout(std::process::Stdio::null()))?;
    let tarball = fs::read_dir(&folder)?
        .flatten()
        .map(|entry| entry.path())
        .find(|path| path.extension().is_some_and(|extension| extension == "tgz"))
        .context("`npm pack` left no package behind")?;
    // Without this file npm would look for a project further up.
    fs::write(folder.join("package.json"), "{ \"private\": true }\n")?;
    // Offline: a package without dependencies needs nothing from anywhere.
    run(npm(&folder).args(["install", "--offline", "--no-save", "--no-package-lock", "--silent"]).arg(&tarball))?;
    if !folder.join("node_modules").join(name).is_dir() {
        bail!("npm did not install {}", tarball.display());
    }
    Ok(folder)
}

/// Copies the files of `from` into `to`.
pub fn copy_files(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from).with_context(|| unreadable(from))? {
        let path = entry?.path();
        if let (true, Some(name)) = (path.is_file(), path.file_name()) {
            copy(&path, &to.join(name))?;
        }
    }
    Ok(())
}

/// Copies the files of `from` and of all folders in it into `to`.
pub fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    copy_files(from, to)?;
    for entry in fs::read_dir(from).with_context(|| unreadable(from))? {
        let path = entry?.path();
        if let (true, Some(name)) = (path.is_dir(), path.file_name()) {
            copy_folder(&path, &to.join(name))?;
        }
    }
    Ok(())
}

fn emptied(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    Ok(fs::create_dir_all(folder)?)
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| unreadable(path))
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::copy(from, to).with_context(|| unreadable(from))?;
    Ok(())
}

fn unreadable(path: &Path) -> String {
    format!("{} cannot be read", path.display())
}
