//! Runs that were stopped, and gone on with: no line lost or doubled.

#![expect(clippy::unwrap_used, reason = "tests")]

#[allow(dead_code, reason = "each test takes what it needs")]
mod run;

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::Stdio;

use run::{TEMPLATE, lines, program, run};

/// Kills a run when something came out, goes on, and compares with one that was not killed.
fn killed_and_gone_on_with(folder: &Path, arguments: &[&str]) {
    run(folder, &[arguments, &["--output", "whole.out", "--failed", "whole.failed"]].concat(), b"");
    let going_on = [arguments, &["--output", "part.out", "--failed", "part.failed", "--from-line", "auto"]].concat();
    let mut kills = 0;
    loop {
        let before = fs::metadata(folder.join("part.out")).map_or(0, |about| about.len());
        let mut child = program(folder, &going_on).stdin(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        let status = loop {
            if let Some(status) = child.try_wait().unwrap() {
                break Some(status);
            }
            let now = fs::metadata(folder.join("part.out")).map_or(0, |about| about.len());
            if kills < 3 && now > before {
                child.kill().unwrap();
                child.wait().unwrap();
                kills += 1;
                break None;
            }
            std::thread::yield_now();
        };
        if let Some(status) = status {
            // Also where the last part had nothing left to do.
            assert_eq!(status.code(), Some(1));
            break;
        }
    }
    assert!(kills > 0);
    for kind in ["out", "failed"] {
        let [whole, part] = ["whole", "part"].map(|name| fs::read(folder.join(format!("{name}.{kind}"))).unwrap());
        assert!(whole == part, "{kind}: {} bytes, {} in parts", whole.len(), part.len());
    }
}

#[test]
fn a_killed_run_goes_on_without_loss_or_double() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("in.ndjson"), format!("\n\n{}", lines(6_000)).replace("{\"to\":13}\n", "\n")).unwrap();
    killed_and_gone_on_with(folder.path(), &["build", "moorse", "in.ndjson", "--threads", "1"]);
    killed_and_gone_on_with_results(folder.path());
}

fn killed_and_gone_on_with_results(folder: &Path) {
    for name in ["part.out", "part.failed"] {
        fs::remove_file(folder.join(name)).unwrap();
    }
    killed_and_gone_on_with(folder, &["validate", "moorse", "in.ndjson", "--threads", "1"]);
}

#[test]
fn a_line_that_was_not_finished_is_written_again() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    fs::write(path("in.ndjson"), lines(60) + "no JSON\n" + &lines(5)).unwrap();
    let row =
        |number: usize| if number % 7 == 3 { format!("x;{number};y;more\n") } else { format!("55119{number:08};{number};y\n") };
    fs::write(path("p.csv"), format!("fone;cupom;nome\n{}", (0..60).map(row).collect::<String>())).unwrap();
    fs::write(path("m.json"), TEMPLATE).unwrap();
    let merge = ["build", "moorse", "--message", "m.json", "--recipients", "p.csv"];
    for arguments in [
        &["build", "moorse", "in.ndjson"][..],
        &["build", "moorse", "in.ndjson", "--fix"],
        &["build", "moorse", "in.ndjson", "--print", "result"],
        &["validate", "moorse", "in.ndjson"],
        &["compare", "in.ndjson"],
        &merge,
        &[&merge[..], &["--print", "result"]].concat(),
        &["validate", "moorse", "p.csv"],
    ] {
        let arguments = [arguments, &["--output", "out", "--failed", "failed"]].concat();
        let ran = run(folder.path(), &arguments, b"");
        assert_eq!(ran.status, 1, "{arguments:?} {}", ran.told);
        let [out, failed] = ["out", "failed"].map(|name| fs::read(path(name)).unwrap());
        // Wherever a run may have stopped: what failed was written first.
        for cut in (0..out.len()).step_by(out.len() / 50 + 1).chain([out.len()]) {
            fs::write(path("out"), &out[..cut]).unwrap();
            fs::write(path("failed"), &failed).unwrap();
            let ran = run(folder.path(), &[&arguments[..], &["--from-line", "auto"]].concat(), b"");
            // What failed before it was stopped failed all the same.
            assert_eq!(ran.status, 1, "{}", ran.told);
            let is_same = fs::read(path("out")).unwrap() == out && fs::read(path("failed")).unwrap() == failed;
            assert!(is_same, "{arguments:?} cut at {cut}");
        }
    }
}

#[test]
fn one_may_begin_with_a_line() {
    let folder = tempfile::tempdir().unwrap();
    let all = run(folder.path(), &["build", "moorse"], lines(30).as_bytes()).out;
    let late = run(folder.path(), &["build", "moorse", "--from-line", "15"], lines(30).as_bytes()).out;
    let expected: Vec<&str> = all.lines().skip(12).collect();
    assert_eq!(late.lines().collect::<Vec<_>>(), expected);
}

#[test]
fn a_merge_that_was_killed_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("m.json"), TEMPLATE).unwrap();
    let mut table = fs::File::create(folder.path().join("p.csv")).unwrap();
    writeln!(table, "fone;nome;cupom\r").unwrap();
    for number in 0..6_000 {
        let phone = if number % 7 == 2 { "12".to_owned() } else { format!("55119{number:08}") };
        writeln!(table, "{phone};\"a\r\nb\";{number}\r").unwrap();
    }
    drop(table);
    killed_and_gone_on_with(
        folder.path(),
        &["build", "moorse", "--message", "m.json", "--recipients", "p.csv", "--threads", "1"],
    );
}

#[test]
fn files_that_were_begun_in_another_way_stay_as_they_are() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("in.ndjson"), lines(60)).unwrap();
    let files = ["--output", "out", "--failed", "failed"];
    for first in [
        // It did not begin with the first line.
        &["build", "moorse", "in.ndjson", "--from-line", "15"][..],
        &["build", "z-api", "in.ndjson"],
        &["build", "moorse", "in.ndjson", "--print", "request"],
    ] {
        for name in ["out", "failed"] {
            let _none = fs::remove_file(folder.path().join(name));
        }
        run(folder.path(), &[first, &files].concat(), b"");
        let kept = || ["out", "failed"].map(|name| fs::read(folder.path().join(name)).unwrap());
        let before = kept();
        let ran = run(folder.path(), &[&["build", "moorse", "in.ndjson", "--from-line", "auto"], &files[..]].concat(), b"");
        assert_eq!(ran.status, 2, "{first:?}: {}", ran.told);
        assert!(ran.told.contains("was begun in another way"), "{}", ran.told);
        assert!(kept() == before, "{first:?}");
    }
}

#[test]
fn what_is_no_work_of_ours_is_not_cut() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    fs::write(path("in.ndjson"), lines(9)).unwrap();
    let answers = run(folder.path(), &["build", "moorse", "in.ndjson", "--failed", "whole.failed"], b"").out;
    let auto = ["build", "moorse", "in.ndjson", "--output", "out", "--failed", "failed", "--from-line", "auto"];
    for (out, failed) in [
        ("{\"a\":1}\n{\"b\":2}", ""),
        ("my notes", ""),
        ("", "my notes"),
        (&*format!("{}my notes", &answers[..=answers.find('\n').unwrap()]), ""),
    ] {
        fs::write(path("out"), out).unwrap();
        fs::write(path("failed"), failed).unwrap();
        let ran = run(folder.path(), &auto, b"");
        assert_eq!(ran.status, 2, "{out:?} {failed:?} {}", ran.told);
        assert_eq!(
            (fs::read_to_string(path("out")).unwrap(), fs::read_to_string(path("failed")).unwrap()),
            (out.into(), failed.into())
        );
    }
    // Nor is anything glued to it.
    fs::write(path("out"), &answers[..answers.len() - 5]).unwrap();
    let late = run(folder.path(), &["build", "moorse", "in.ndjson", "--output", "out", "--from-line", "9"], b"");
    assert!(late.status == 2 && late.told.contains("is not finished"), "{}", late.told);
    // Nor is a file emptied when the other one cannot be written.
    let failed = run(folder.path(), &["build", "moorse", "in.ndjson", "--output", "out", "--failed", "no/where"], b"");
    assert_eq!((failed.status, fs::read_to_string(path("out")).unwrap()), (2, answers[..answers.len() - 5].to_owned()));
}

#[test]
fn a_pipe_is_not_gone_on_with() {
    let folder = tempfile::tempdir().unwrap();
    let arguments = ["build", "moorse", "/dev/stdin", "--output", "out", "--failed", "failed", "--from-line", "auto"];
    let ran = run(folder.path(), &arguments, lines(9).as_bytes());
    assert!(ran.status == 2 && ran.told.contains("needs a file as input"), "{}", ran.told);
}

#[test]
fn a_run_that_is_through_says_so() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("in.ndjson"), lines(20)).unwrap();
    let arguments = ["build", "moorse", "in.ndjson", "--output", "out", "--failed", "failed", "--from-line", "auto"];
    let told = || run(folder.path(), &arguments, b"").told;
    assert!(told().contains("lines: 20 ("));
    assert_eq!(
        told(),
        "nothing was left to do: each line had its answer, or was among those that failed\nfailed lines: failed\n"
    );
}

#[test]
fn the_status_is_that_of_the_whole_also_without_a_file_for_what_failed() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    fs::write(path("in.ndjson"), lines(9)).unwrap();
    for arguments in [
        &["validate", "moorse", "in.ndjson"][..],
        &["build", "moorse", "in.ndjson", "--print", "result"],
        &["build", "moorse", "in.ndjson", "--failed", "-"],
    ] {
        let whole = run(folder.path(), arguments, b"");
        let kept: String = whole.out.split_inclusive('\n').take(6).collect();
        fs::write(path("out"), kept).unwrap();
        let ran = run(folder.path(), &[arguments, &["--output", "out", "--from-line", "auto"]].concat(), b"");
        assert_eq!((ran.status, fs::read_to_string(path("out")).unwrap()), (1, whole.out), "{arguments:?} {}", ran.told);
    }
    // Of repairs the answers do not tell.
    let fix = ["validate", "moorse", "in.ndjson", "--fix", "--output", "out", "--from-line", "auto"];
    let ran = run(folder.path(), &fix, b"");
    assert!(ran.status == 2 && ran.told.contains("needs --failed"), "{}", ran.told);
}

#[test]
fn what_failed_of_another_input_stays() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    fs::write(path("in.ndjson"), lines(9)).unwrap();
    let of_another = "{\"line\":4,\"input\":\"{}\",\"errors\":[],\"warnings\":[]}\n";
    fs::write(path("failed"), of_another).unwrap();
    let auto = ["build", "moorse", "in.ndjson", "--output", "out", "--failed", "failed", "--from-line", "auto"];
    let ran = run(folder.path(), &auto, b"");
    assert!(ran.status == 2 && ran.told.contains("is of another input"), "{}", ran.told);
    assert_eq!(fs::read_to_string(path("failed")).unwrap(), of_another);
    fs::write(path("failed"), of_another.replace(":4,", ":40,")).unwrap();
    assert_eq!(run(folder.path(), &auto, b"").status, 2);
}

#[cfg(unix)]
#[test]
fn what_is_read_from_standard_input_is_not_written_over() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("in.ndjson"), lines(9)).unwrap();
    let input = fs::File::open(folder.path().join("in.ndjson")).unwrap();
    let status = program(folder.path(), &["build", "moorse", "--output", "in.ndjson"])
        .stdin(input)
        .stderr(Stdio::null())
        .status()
        .unwrap();
    assert_eq!((status.code(), fs::read_to_string(folder.path().join("in.ndjson")).unwrap()), (Some(2), lines(9)));
}
