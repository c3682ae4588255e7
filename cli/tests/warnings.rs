//! Warnings as failures, and what is refused before anything is written.
#![expect(clippy::unwrap_used, reason = "tests")]

#[allow(dead_code, reason = "each test takes what it needs")]
mod run;

use std::fs;

use run::run;

/// A message to a number that seems to lack its country code, which is a warning, and one to a whole number.
const LINES: &str = concat!(
    r#"{"to":"11988888888","text":"Oi","buttons":[{"type":"reply","label":"Sim","id":"1"}]}"#,
    "\n",
    r#"{"to":"+5511988888888","text":"Oi","buttons":[{"type":"reply","label":"Sim","id":"1"}]}"#,
    "\n"
);

#[test]
fn a_warning_fails_its_line_where_that_is_wanted() {
    let folder = tempfile::tempdir().unwrap();
    let build = ["build", "z-api", "-", "--failed", "failed"];
    let ran = run(folder.path(), &build, LINES.as_bytes());
    assert_eq!((ran.status, ran.out.lines().count()), (0, 2), "{}", ran.told);
    let ran = run(folder.path(), &[&build[..], &["--strict"]].concat(), LINES.as_bytes());
    assert_eq!((ran.status, ran.out.lines().count()), (1, 1), "{}", ran.told);
    assert!(ran.told.contains("to-risky") && ran.told.contains("-:1"), "{}", ran.told);
    let failed: serde_json::Value = serde_json::from_str(&fs::read_to_string(folder.path().join("failed")).unwrap()).unwrap();
    assert_eq!(
        (&failed["line"], &failed["errors"], &failed["warnings"][0]["code"]),
        (&1.into(), &serde_json::json!([]), &"to-risky".into())
    );
    // Where each line has an answer, it has it all the same.
    let ran = run(folder.path(), &[&build[..], &["--strict", "--print", "result"]].concat(), LINES.as_bytes());
    assert_eq!((ran.status, ran.out.lines().count()), (1, 2), "{}", ran.told);
}

#[test]
fn so_it_does_with_one_document() {
    let folder = tempfile::tempdir().unwrap();
    let one = LINES.lines().next().unwrap();
    let ran = run(folder.path(), &["build", "z-api", "-"], one.as_bytes());
    assert!(ran.status == 0 && ran.out.contains("11988888888"), "{}", ran.told);
    let ran = run(folder.path(), &["build", "z-api", "-", "--strict"], one.as_bytes());
    assert!(ran.status == 1 && ran.out.is_empty() && ran.told.contains("to-risky"), "{} {}", ran.out, ran.told);
}

#[test]
fn a_table_that_is_refused_leaves_what_was_written_before() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    fs::write(path("m.json"), r#"{"to":"{{fone}}","text":"Oi","buttons":[{"type":"reply","label":"Sim","id":"1"}]}"#).unwrap();
    for table in [&b"fone\n5511999999999\nJos\xe9\n"[..], b"nome\nx\n"] {
        fs::write(path("p.csv"), table).unwrap();
        fs::write(path("out"), "kept").unwrap();
        let ran =
            run(folder.path(), &["build", "moorse", "--message", "m.json", "--recipients", "p.csv", "--output", "out"], b"");
        assert_eq!(ran.status, 2, "{}", ran.told);
        assert_eq!(fs::read_to_string(path("out")).unwrap(), "kept");
    }
}

#[test]
fn a_code_is_explained_in_one_language() {
    let folder = tempfile::tempdir().unwrap();
    for code in botonera::Code::ALL {
        let explained = run(folder.path(), &["explain", code.as_str(), "--locale", "pt-BR"], b"").out;
        let mut is_code = false;
        for line in explained.lines() {
            let words: String = line.split('`').step_by(2).collect();
            is_code = (is_code || line == "{" || line == "[") && line != "}" && line != "]";
            let english = ["warning", "error at", "error on", "The fix", "The guess", "beside", "stated on"];
            assert!(is_code || !english.iter().any(|english| words.contains(english)), "{}: {line}", code.as_str());
        }
    }
}
