//! Where things are.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// The name of the target that the core is compiled for.
pub const WASM: &str = "wasm32-unknown-unknown";

/// That of WebAssembly programs outside a browser, which have the library as any other program has it.
pub const WASI: &str = "wasm32-wasip1";

/// The folders of the checkout.
pub struct Project {
    /// The checkout itself.
    pub root: PathBuf,
    /// Cargo's target folder, wherever the caller has it.
    pub target: PathBuf,
}

impl Project {
    /// Finds the checkout that this program was started from.
    pub fn find() -> Result<Self> {
        let manifest =
            std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        let root = manifest.parent().context("xtask is not inside a checkout")?;
        let profile = profile_folder()?;
        let target = profile.parent().context("cargo's target folder was not found")?;
        Ok(Self { root: root.to_owned(), target: target.to_owned() })
    }

    /// The folder of the npm package.
    pub fn package(&self) -> PathBuf {
        self.root.join("pkg")
    }

    /// The version of the npm package.
    pub fn version(&self) -> Result<String> {
        let manifest = self.package().join("package.json");
        let text = fs::read_to_string(&manifest).with_context(|| format!("{} cannot be read", manifest.display()))?;
        let version = text.split("\"version\": \"").nth(1).and_then(|rest| rest.split('"').next());
        Ok(version.with_context(|| format!("{} names no version", manifest.display()))?.to_owned())
    }

    /// The folder of the static page.
    pub fn page(&self) -> PathBuf {
        self.root.join("www")
    }

    /// Where wasm-bindgen's output goes; the glue in `pkg/src` imports it from there.
    pub fn core(&self) -> PathBuf {
        self.root.join("pkg/core")
    }

    /// A file of the package `name` among the Node tools.
    pub fn node_tool(&self, name: &str, file: &str) -> PathBuf {
        self.root.join("xtask/node_modules").join(name).join(file)
    }

    /// The folder of the tests in other hosts.
    pub fn hosts(&self) -> PathBuf {
        self.root.join("tests/js/hosts")
    }

    /// The folder of the page's tests.
    pub fn browser(&self) -> PathBuf {
        self.root.join("tests/browser")
    }

    /// The folder of the tests with other validators and form libraries.
    pub fn agreement(&self) -> PathBuf {
        self.root.join("tests/js/agreement")
    }

    /// The folder of what the library is compared with.
    pub fn bench(&self) -> PathBuf {
        self.root.join("xtask/js/bench")
    }

    /// One of our own scripts for Node.
    pub fn script(&self, file: &str) -> PathBuf {
        self.root.join("xtask/js").join(file)
    }
}

/// The folder that cargo puts this build's programs in.
pub fn profile_folder() -> Result<PathBuf> {
    let program = std::env::current_exe().context("this program does not know where it is")?;
    Ok(program.parent().unwrap_or(Path::new(".")).to_owned())
}
