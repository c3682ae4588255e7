//! `cargo xtask count`: how many instructions a message costs, from its text to the request.
//!
//! A processor's time is never the same twice; the instructions that it is given are, but for a dozen or so that hang on where in
//! memory the texts come to lie. Valgrind's callgrind counts them, in the library as the profile `count` compiles it for this machine,
//! which is no measure of the WebAssembly module but moves with it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};

use crate::project::Project;
use crate::run::{cargo, read, run as run_program, step};
use crate::setup;

/// Messages that are counted at a target.
struct Counted {
    target: &'static str,
    /// How many there are; of all in `xtask/instructions` that the target carries, were it to carry others, the figures would be
    /// of something else.
    messages: u64,
    /// The instructions that one may cost, in the mean. To be lowered whenever the library has become faster.
    most: u64,
}

/// The one message with one button that the README begins with, and all others.
const COUNTED: &[Counted] = &[
    Counted { target: "ryzeapi/button", messages: 1, most: 16_200 },
    Counted { target: "ryzeapi/button", messages: 15, most: 28_000 },
    Counted { target: "z-api/send-button-actions", messages: 15, most: 29_400 },
    Counted { target: "z-api/send-button-otp", messages: 2, most: 14_000 },
    Counted { target: "moorse/send-buttons", messages: 5, most: 22_000 },
];

/// The rounds of the two runs, whose difference has no start in it.
const ROUNDS: (u64, u64) = (10, 60);

/// The verb.
pub fn run() -> Result<()> {
    let project = Project::find()?;
    instructions(&project)
}

/// Prints the figures of every target; one that is too high is an error.
pub fn instructions(project: &Project) -> Result<()> {
    let too_many: Vec<String> = figures(project)?
        .iter()
        .filter(|figure| figure.instructions > figure.most)
        .map(|figure| format!("more than {} instructions at {}", grouped(figure.most), figure.target))
        .collect();
    if !too_many.is_empty() {
        bail!("a message costs {}", too_many.join(" and "));
    }
    Ok(())
}

/// What was counted at a target.
pub struct Figure {
    pub target: &'static str,
    pub messages: u64,
    /// What a message costs, in the mean.
    pub instructions: u64,
    /// What it may cost.
    pub most: u64,
}

/// Counts at every target, and prints what is found.
pub fn figures(project: &Project) -> Result<Vec<Figure>> {
    let valgrind = setup::valgrind()?;
    step("compiling what is counted", || {
        let program = ["build", "--quiet", "--profile", "count", "--package", "instructions", "--target-dir"];
        run_program(cargo().current_dir(&project.root).args(program).arg(&project.target))
    })?;
    eprintln!("  {:<28}{:>10}{:>16}{:>10}", "target", "messages", "instructions", "most");
    let counted = COUNTED.iter().map(|&Counted { target, messages, most }| {
        let instructions = per_message(project, &valgrind, target, messages)?;
        eprintln!("  {target:<28}{messages:>10}{:>16}{:>10}", grouped(instructions), grouped(most));
        Ok(Figure { target, messages, instructions, most })
    });
    counted.collect()
}

/// The nanoseconds that a message takes at every target, in each of so many rounds, as criterion finds them.
pub fn times(project: &Project, rounds: u32) -> Result<Vec<Vec<u64>>> {
    let home = project.target.join("criterion");
    let named: Vec<String> = COUNTED.iter().map(|counted| format!("{}={}", counted.target, counted.messages)).collect();
    let mut program = cargo();
    program.current_dir(&project.root).args(["bench", "--quiet", "--profile", "count", "--package", "instructions"]);
    program.arg("--target-dir").arg(&project.target).args([
        "--bench",
        "native",
        "--",
        "--quiet",
        "--noplot",
        "--measurement-time",
        "2",
    ]);
    // It takes no fewer.
    program.args(["--warm-up-time", "1", "--sample-size", &rounds.max(10).to_string()]);
    run_program(program.env("NATIVE", named.join(",")).env("CRITERION_HOME", &home))?;
    let found = COUNTED.iter().map(|counted| {
        let sample =
            home.join("native").join(counted.target.replace('/', "_")).join(counted.messages.to_string()).join("new/sample.json");
        samples(&fs::read_to_string(&sample).with_context(|| format!("{} cannot be read", sample.display()))?)
    });
    found.collect()
}

/// The nanoseconds of a call in each sample of criterion's, which has the calls and the nanoseconds of all.
fn samples(json: &str) -> Result<Vec<u64>> {
    let sample: serde_json::Value = serde_json::from_str(json)?;
    let list = |name| sample[name].as_array().into_iter().flatten().filter_map(serde_json::Value::as_f64);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a call takes some thousand")]
    let samples = list("times").zip(list("iters")).map(|(time, calls)| (time / calls).round() as u64).collect();
    Ok(samples)
}

fn per_message(project: &Project, valgrind: &Path, target: &str, messages: u64) -> Result<u64> {
    let counted = |rounds| count(project, valgrind, target, messages, rounds);
    let (few, many) = (counted(ROUNDS.0)?, counted(ROUNDS.1)?);
    Ok(many.saturating_sub(few) / (ROUNDS.1 - ROUNDS.0) / messages)
}

/// The instructions of one run.
fn count(project: &Project, valgrind: &Path, target: &str, messages: u64, rounds: u64) -> Result<u64> {
    let program = program(project);
    let figures = project.target.join("callgrind.out");
    let mut counted = Command::new(valgrind);
    counted.args(["--tool=callgrind", "--quiet"]).arg(format!("--callgrind-out-file={}", figures.display()));
    let carried = read(counted.arg(program).args([target, &rounds.to_string(), &messages.to_string()]))?;
    ensure!(
        carried == messages.to_string(),
        "{target} carries {carried} of the messages that are counted, and should carry {messages}"
    );
    let text = fs::read_to_string(&figures).with_context(|| format!("{} cannot be read", figures.display()))?;
    summary(&text).with_context(|| format!("{} has no summary", figures.display()))
}

/// What is counted.
fn program(project: &Project) -> PathBuf {
    project.target.join("count").join(format!("instructions{}", std::env::consts::EXE_SUFFIX))
}

/// The sum in what callgrind writes.
fn summary(figures: &str) -> Option<u64> {
    figures.lines().find_map(|line| line.strip_prefix("summary:"))?.trim().parse().ok()
}

/// The number as people read it: `56,104`.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut shown = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            shown.push(',');
        }
        shown.push(digit);
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_sum_of_callgrind() {
        assert_eq!(summary("version: 1\nevents: Ir\nsummary: 51683154\n\nfn=(1)\n"), Some(51_683_154));
        assert_eq!(summary("version: 1\nevents: Ir\n"), None);
    }

    #[test]
    fn divides_what_criterion_sampled() {
        let json = r#"{"sampling_mode":"Linear","iters":[2.0,4.0],"times":[3001.0,8000.0]}"#;
        assert_eq!(samples(json).unwrap(), [1501, 2000]);
    }

    #[test]
    fn groups_digits_by_three() {
        assert_eq!(["0", "999", "1,000", "51,683,154"], [0, 999, 1000, 51_683_154].map(grouped)[..]);
    }
}
