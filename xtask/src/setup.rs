//! Installing what the other verbs need: the WebAssembly target, the Node tools, the hosts of the tests.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Mutex;

use anyhow::{Context, Result, bail};

use crate::project::{Project, WASM};
use crate::run::{npm, read, run, step};
use crate::{agreement, bulk};

const OLDEST_NODE: u32 = 20;

const IN_A_BROWSER: &str = "what is run in a browser";

/// Held while a system package is installed: the hosts are installed beside the other work, and apt-get refuses to run twice.
static APT: Mutex<()> = Mutex::new(());

/// Makes sure that everything is there, installing what can be installed.
pub fn all(project: &Project) -> Result<()> {
    target(WASM)?;
    node_version()?;
    node_tools(project)
}

/// Makes sure that Rust compiles for `name`.
pub fn target(name: &str) -> Result<()> {
    // Where rustup does not install by itself, a missing target shows only as
    // error E0463 deep inside a build.
    let folder = read(Command::new("rustc").args(["--print", "target-libdir", "--target", name]))?;
    if Path::new(&folder).is_dir() {
        return Ok(());
    }
    step(&format!("installing Rust's target {name}"), || run(Command::new("rustup").args(["target", "add", name])))
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
    node_packages(&project.root.join("xtask"), "the Node tools")
}

/// The hosts that the npm package is tried in; gives the program of Chromium.
pub fn hosts(project: &Project) -> Result<PathBuf> {
    node_packages(&project.hosts(), "the hosts that npm has")?;
    node_packages(&project.browser(), "what the page is tried with")?;
    node_packages(&project.agreement(), "the validators and form libraries that npm has")?;
    agreement::install_python(project)?;
    bulk::install(project)?;
    fonts()?;
    chromium()
}

/// What the page is seen with: a font of user interfaces, and emoji in colour. Where they cannot be had, its picture is compared coarsely.
fn fonts() -> Result<()> {
    let known = Command::new("fc-list").args([":", "family"]).stdin(Stdio::null()).output();
    let known = known.map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default();
    for (family, package) in [("Inter", "fonts-inter"), ("Noto Color Emoji", "fonts-noto-color-emoji")] {
        if !known.contains(family) {
            debian_package(package, "the picture of the page")?;
        }
    }
    Ok(())
}

/// What the library is compared with; gives the program of Chromium.
pub fn bench(project: &Project) -> Result<PathBuf> {
    // ata-validator's native parts are left out: they serve calls that are not compared.
    node_packages_with(&project.bench(), "what the library is compared with", &["--omit=optional"])?;
    if cfg!(all(target_os = "linux", target_arch = "x86_64")) {
        node_packages(&project.bench().join("node24"), "a later Node.js")?;
    }
    chromium()
}

/// Installs what the lock file of a folder names.
pub fn node_packages(folder: &Path, what: &str) -> Result<()> {
    node_packages_with(folder, what, &[])
}

fn node_packages_with(folder: &Path, what: &str, options: &[&str]) -> Result<()> {
    let lock = folder.join("package-lock.json");
    let wanted = fs::read(&lock).with_context(|| format!("{} cannot be read", lock.display()))?;
    let stamp = folder.join("node_modules/.installed-lock.json");
    if fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    step(&format!("installing {what}"), || {
        // None needs its install script: they only replace a launcher by the program that lies beside it.
        run(npm(folder).args(["ci", "--include=dev", "--ignore-scripts", "--loglevel=error"]).args(options))
    })?;
    fs::write(&stamp, wanted).with_context(|| format!("{} cannot be written", stamp.display()))
}

fn chromium() -> Result<PathBuf> {
    // The one without a window opens the page in half the time.
    let without_window = ["chromium-headless-shell", "chrome-headless-shell"];
    let names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "Google Chrome"];
    program("CHROMIUM", &[&without_window[..], &names].concat(), without_window[0], "Chromium", IN_A_BROWSER)
}

/// What drives Chromium for the tests of the boundary.
pub fn chromedriver() -> Result<PathBuf> {
    program("CHROMEDRIVER", &["chromedriver"], "chromium-driver", "ChromeDriver", IN_A_BROWSER)
}

/// What tells how much memory a program takes.
pub fn time() -> Result<PathBuf> {
    program("TIME", &["time"], "time", "GNU time", "the benchmark of a million lines")
}

/// What counts instructions.
pub fn valgrind() -> Result<PathBuf> {
    program("VALGRIND", &["valgrind"], "valgrind", "Valgrind", "the count of instructions")
}

/// What Spark runs on.
pub fn java() -> Result<PathBuf> {
    program("JAVA", &["java"], "default-jre-headless", "Java", "the test on Spark")
}

/// What hands the parts of a file to a command.
pub fn parallel() -> Result<PathBuf> {
    program("PARALLEL", &["parallel"], "parallel", "GNU parallel", "the test of files in parts")
}

/// A program of the system: the one that `variable` names, or the first of `names` that there is, or, as root on Debian, the
/// one of `package`, installed for `purpose`.
fn program(variable: &str, names: &[&str], package: &str, title: &str, purpose: &str) -> Result<PathBuf> {
    if let Some(program) = std::env::var_os(variable) {
        return Ok(program.into());
    }
    if let Some(program) = installed(names) {
        return Ok(program);
    }
    debian_package(package, purpose)?;
    installed(names).with_context(|| {
        format!("{title} was not found: install it (on Debian: `apt-get install {package}`), or name its program in the variable {variable}")
    })
}

/// A Python that can make environments of its own.
pub fn python() -> Result<PathBuf> {
    let python = std::env::var_os("PYTHON").map_or_else(|| PathBuf::from("python3"), PathBuf::from);
    let is_whole = || {
        let mut program = Command::new(&python);
        program.args(["-c", "import ensurepip, venv"]).stdin(Stdio::null()).stderr(Stdio::null());
        program.status().is_ok_and(|status| status.success())
    };
    if !is_whole() {
        debian_package("python3-venv", "the test of the schemas in Python")?;
    }
    if !is_whole() {
        bail!(
            "Python 3 with the module venv was not found: install it (on Debian: `apt-get install python3-venv`), or name its program in the variable PYTHON"
        );
    }
    Ok(python)
}

/// Installs a package of the system, where that can be done.
fn debian_package(package: &str, purpose: &str) -> Result<()> {
    let on_debian = Path::new("/etc/debian_version").exists();
    let as_root = || read(Command::new("id").arg("-u")).is_ok_and(|user| user == "0");
    if !on_debian || !as_root() {
        return Ok(());
    }
    let _alone = APT.lock();
    step(&format!("installing the system package {package} by apt-get, for {purpose}"), || {
        let apt = |arguments: &[&str]| {
            run(Command::new("apt-get").env("DEBIAN_FRONTEND", "noninteractive").args(["-qq"]).args(arguments))
        };
        apt(&["update"])?;
        apt(&["install", "--yes", "--no-install-recommends", package])
    })
}

fn installed(names: &[&str]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .chain(["/Applications/Google Chrome.app/Contents/MacOS".into()])
        .flat_map(|folder| names.iter().map(|name| folder.join(name)).collect::<Vec<_>>())
        .find(|program| program.is_file())
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
