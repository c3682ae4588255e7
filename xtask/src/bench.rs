//! `cargo xtask bench`: what the package costs those who use it, in figures that nothing asserts.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::project::Project;
use crate::run::{node, read, run as run_program, step};
use crate::{build, cli, count, setup, wasm};

/// How many rounds there are of what is timed, unless the caller says so.
const ROUNDS: u32 = 15;

/// Reads the arguments behind the verb or behind `start`; `None` if they make no sense.
pub fn rounds(arguments: &[&str]) -> Option<u32> {
    match arguments {
        [] => Some(ROUNDS),
        ["--rounds", rounds] => rounds.parse().ok().filter(|rounds| *rounds > 0),
        _ => None,
    }
}

/// Prints how long the first call takes, import included, and how long zod takes for the same message.
pub fn start(rounds: u32) -> Result<()> {
    let project = Project::find()?;
    build::run_with(&project, true)?;
    run_program(
        node(project.script("start.mjs"))
            .arg(project.package().join("dist/index.js"))
            .arg(rounds.to_string())
            .arg(project.target.join("bench-start")),
    )
}

/// Measures everything, the library beside its peers, and writes BENCHMARKS.md.
pub fn all(rounds: u32) -> Result<()> {
    let project = Project::find()?;
    let chromium = setup::bench(&project)?;
    build::run_with(&project, true)?;
    let work = project.target.join("bench");
    fs::create_dir_all(&work)?;

    let mut endpoints = Vec::new();
    for id in ids(&project)? {
        eprintln!("what {id} adds …");
        endpoints.push(read(cost(&project, &id)?.arg("--json"))?);
    }
    // Beside it nothing more is compiled, from here on.
    let program = cli::fast(&project)?;
    let counted = count::figures(&project)?;
    let timed = step("timing the native library", || count::times(&project, rounds))?;
    let native: Vec<String> = counted.iter().zip(&timed).map(|(figure, nanoseconds)| native(figure, nanoseconds)).collect();
    let figures = work.join("native.json");
    fs::write(&figures, format!("{{\"counted\":[{}],\"endpoints\":[{}]}}", native.join(","), endpoints.join(",")))?;

    let file = project.root.join("BENCHMARKS.md");
    let mut suite = node(project.bench().join("run.mjs"));
    suite.arg(rounds.to_string()).args([&work, &figures, &chromium, &program, &setup::time()?, &file]);
    run_program(&mut suite)?;
    eprintln!("written: {}", file.display());
    Ok(())
}

/// Prints how long a million lines take, and how much memory, by the command line, in Node and by the peers.
pub fn bulk() -> Result<()> {
    const LINES: u32 = 1_000_000;
    let project = Project::find()?;
    setup::bench(&project)?;
    build::run_with(&project, true)?;
    let work = project.target.join("bench");
    fs::create_dir_all(&work)?;
    let mut script = node(project.bench().join("bulk.mjs"));
    run_program(script.args([&work, &cli::fast(&project)?, &setup::time()?]).arg(LINES.to_string()))
}

/// What was found of one target, as JSON.
fn native(figure: &count::Figure, nanoseconds: &[u64]) -> String {
    let count::Figure { target, messages, instructions, .. } = figure;
    format!(r#"{{"target":"{target}","messages":{messages},"instructions":{instructions},"nanoseconds":{nanoseconds:?}}}"#)
}

/// The ids of all endpoints, by their generated pages; those in other languages have the language in their names.
fn ids(project: &Project) -> Result<Vec<String>> {
    let mut ids = Vec::new();
    for provider in fs::read_dir(project.root.join("docs/providers"))? {
        let provider = provider?;
        for page in fs::read_dir(provider.path())? {
            let page = page?.path();
            let endpoint = page.file_stem().unwrap_or_default().to_string_lossy();
            if endpoint.contains('.') {
                continue;
            }
            ids.push(format!("{}/{endpoint}", provider.file_name().to_string_lossy()));
        }
    }
    ids.sort();
    Ok(ids)
}

/// Prints what the endpoint adds to the module and to a bundle. What it alone says in the languages is not counted, for the
/// tables of texts have it either way.
pub fn endpoint(id: &str) -> Result<()> {
    let project = Project::find()?;
    // Before anything is built, so that a misspelt id is told at once.
    remove_endpoint(&wasm::copied(&project, COPY)?.root, id)?;
    build::run_with(&project, true)?;
    run_program(&mut cost(&project, id)?)
}

/// The folder under cargo's target folder where the library is built without an endpoint.
const COPY: &str = "bench-endpoint";

/// What prints how much the endpoint adds, once the library is built with it and now without.
fn cost(project: &Project, id: &str) -> Result<Command> {
    let copy = wasm::copied(project, COPY)?;
    remove_endpoint(&copy.root, id)?;
    wasm::build_copy(project, &copy)?;
    let dist = copy.package().join("dist");
    run_program(node(project.script("bundle.mjs")).arg("--core").arg(copy.core()).arg("--out").arg(&dist))?;

    let mut figures = node(project.script("cost.mjs"));
    figures.arg(id);
    for (core, dist) in [(project.core(), project.package().join("dist")), (copy.core(), dist)] {
        figures.arg(core.join(wasm::MODULE)).arg(dist.join("index.js"));
    }
    Ok(figures)
}

/// Takes the endpoint out of the sources in `root`: out of its provider's list of endpoints, and the provider out of the
/// registry if it has no other. What nobody calls then is left out by the compiler.
fn remove_endpoint(root: &Path, id: &str) -> Result<()> {
    let (provider, endpoint) = id.split_once('/').with_context(|| format!("{id} is no endpoint's id: <provider>/<endpoint>"))?;
    let file = source_of(root, provider)?;
    let source = fs::read_to_string(&file)?;
    let name = endpoint.replace('-', "_");
    // In a file of its own, or beside the provider.
    let names = [format!("{name}::ENDPOINT"), name.to_uppercase()];
    match names.iter().find_map(|name| without(&source, "endpoints: &[", name)) {
        Some((changed, 1..)) => fs::write(&file, changed)?,
        Some((_, 0)) => {
            let registry = root.join("src/providers.rs");
            let source = fs::read_to_string(&registry)?;
            let item = format!("{}::PROVIDER", file.file_stem().unwrap_or_default().to_string_lossy());
            let (changed, _) = without(&source, "const PROVIDERS: &[Provider] = &[", &item)
                .with_context(|| format!("{} does not list {item}", registry.display()))?;
            fs::write(&registry, changed)?;
        }
        None => bail!("there is no endpoint {id} to remove: {} does not list it", file.display()),
    }
    // That much is dead now is what was wanted.
    let library = root.join("src/lib.rs");
    let source = fs::read_to_string(&library)?;
    Ok(fs::write(&library, format!("#![allow(dead_code, unused_imports)]\n{source}"))?)
}

/// The file of a provider's entry in the registry.
fn source_of(root: &Path, provider: &str) -> Result<PathBuf> {
    let id = format!("    id: \"{provider}\",\n");
    for file in fs::read_dir(root.join("src/providers"))? {
        let file = file?.path();
        if file.is_file() && fs::read_to_string(&file)?.contains(&id) {
            return Ok(file);
        }
    }
    bail!("there is no provider {provider}")
}

/// The source without `item` in the list that `opening` opens, and how many items are left there; `None` if it was not there.
fn without(source: &str, opening: &str, item: &str) -> Option<(String, usize)> {
    let (before, rest) = source.split_once(opening)?;
    let (list, after) = rest.split_once(']')?;
    let items: Vec<&str> = list.split(',').map(str::trim).filter(|item| !item.is_empty()).collect();
    let left: Vec<&str> = items.iter().copied().filter(|other| *other != item).collect();
    (left.len() < items.len()).then(|| (format!("{before}{opening}{}]{after}", left.join(", ")), left.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_an_item_out_of_a_list() {
        let of = |list| format!("a: &[x],\nb: &[{list}],\nc: &[y],");
        assert_eq!(without(&of("x, y::Z"), "b: &[", "y::Z"), Some((of("x"), 1)));
        assert_eq!(without(&of("\n    x,\n    y::Z,\n"), "b: &[", "x"), Some((of("y::Z"), 1)));
        assert_eq!(without(&of("x"), "b: &[", "x"), Some((of(""), 0)));
        assert_eq!(without(&of("x"), "b: &[", "y"), None);
        assert_eq!(without(&of("x"), "d: &[", "x"), None);
    }

    #[test]
    fn every_endpoint_can_be_taken_out() {
        let project = Project::find().unwrap();
        let ids = ids(&project).unwrap();
        assert!(ids.len() >= 14, "{ids:?}");
        for id in ids {
            let root = project.target.join("without-an-endpoint");
            let _ = fs::remove_dir_all(&root);
            fs::create_dir_all(root.join("src/providers")).unwrap();
            let provider = id.split_once('/').unwrap().0;
            let file = source_of(&project.root, provider).unwrap();
            for source in [file.as_path(), &project.root.join("src/providers.rs"), &project.root.join("src/lib.rs")] {
                fs::copy(source, root.join(source.strip_prefix(&project.root).unwrap())).unwrap();
            }
            remove_endpoint(&root, &id).unwrap();
            assert!(remove_endpoint(&root, &id).is_err(), "{id}");
        }
    }

    #[test]
    fn figures_are_json() {
        let figure = count::Figure { target: "a/b", messages: 2, instructions: 12_345, most: 20_000 };
        let told = r#"{"target":"a/b","messages":2,"instructions":12345,"nanoseconds":[7, 9]}"#;
        assert_eq!(native(&figure, &[7, 9]), told);
    }

    #[test]
    fn rounds_are_fifteen_unless_told() {
        assert_eq!(rounds(&[]), Some(15));
        assert_eq!(rounds(&["--rounds", "3"]), Some(3));
        for wrong in [&["--rounds"][..], &["--rounds", "0"], &["--rounds", "x"], &["3"]] {
            assert_eq!(rounds(wrong), None);
        }
    }
}
