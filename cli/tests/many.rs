//! Many values: lines and rows, in order, with those that failed apart; stopped and gone on with.

#![expect(clippy::unwrap_used, reason = "tests")]

#[allow(dead_code, reason = "each test takes what it needs")]
mod run;

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _};
use std::process::Stdio;

use botonera::{Options, build_many};
use run::{TEMPLATE, lines, message, program, run};

#[test]
fn each_line_has_its_result_in_order() {
    let folder = tempfile::tempdir().unwrap();
    let lines = lines(2_000);
    let expected = build_many("moorse", &lines, &Options::default());
    for threads in ["1", "2", "7"] {
        let arguments = ["build", "moorse", "--print", "result", "--threads", threads];
        let ran = run(folder.path(), &arguments, lines.as_bytes());
        assert_eq!(ran.status, 1);
        // As one document they would be too much to read.
        assert!(ran.out == expected, "{threads} threads");
    }
}

#[test]
fn what_a_file_may_be_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let [first, second] = [1, 2].map(message);
    let files = [
        format!("\u{feff}{first}\r\n\r\n{second}\r\n"),
        format!("\n\n{first}\n{second}"),
        format!("{first}\n\u{feff}{second}\n\u{feff}\n"),
    ];
    for file in files {
        let ran = run(folder.path(), &["build", "moorse", "--input", "ndjson"], file.as_bytes());
        assert_eq!((ran.status, ran.out.lines().count()), (0, 2), "{file:?}");
    }
    let empty = run(folder.path(), &["build", "moorse", "--input", "ndjson"], b"");
    assert_eq!((empty.status, &*empty.out), (0, ""));
    // Fifty megabytes in one line, between two others.
    let long = format!("{first}\n{{\"text\":\"{}\"}}\n{second}\n", "x".repeat(50_000_000));
    let ran = run(folder.path(), &["build", "moorse", "--show", "0"], long.as_bytes());
    assert_eq!((ran.status, ran.out.lines().count()), (1, 2));
}

#[test]
fn failed_lines_are_kept_with_their_issues() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("in.ndjson"), lines(40)).unwrap();
    let ran = run(folder.path(), &["build", "moorse", "in.ndjson", "--failed", "failed.ndjson", "--show", "1"], b"");
    assert_eq!((ran.status, ran.out.lines().count()), (1, 36));
    assert!(ran.told.contains("lines: 40 (") && ran.told.contains("done: 36, failed: 4\n"), "{}", ran.told);
    assert!(ran.told.contains("to-invalid       errors: 4\n"), "{}", ran.told);
    assert_eq!(ran.told.matches("error[to-invalid]").count(), 1);
    let failed = fs::read_to_string(folder.path().join("failed.ndjson")).unwrap();
    let failed: Vec<serde_json::Value> = failed.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let numbers: Vec<u64> = failed.iter().map(|line| line["line"].as_u64().unwrap()).collect();
    assert_eq!(numbers, [4, 14, 24, 34]);
    assert_eq!((&failed[1]["input"], &failed[1]["errors"][0]["code"]), (&r#"{"to":13}"#.into(), &"to-invalid".into()));
    let allowed = run(folder.path(), &["build", "moorse", "in.ndjson", "--allow-failures"], b"");
    assert_eq!(allowed.status, 0);
}

#[test]
fn failed_lines_may_stand_among_the_answers() {
    let folder = tempfile::tempdir().unwrap();
    let ran = run(folder.path(), &["build", "moorse", "--failed", "-", "--show", "0"], lines(2_000).as_bytes());
    let failed = |line: &&str| line.starts_with("{\"line\":");
    assert_eq!((ran.out.lines().count(), ran.out.lines().filter(failed).count()), (2_000, 200));
    let fourth = ran.out.lines().nth(3).unwrap();
    assert!(fourth.starts_with("{\"line\":4,"), "{fourth}");
    let refused = run(folder.path(), &["build", "moorse", "--failed", "-", "--print", "result"], lines(2).as_bytes());
    assert_eq!(refused.status, 2, "{}", refused.told);
}

#[test]
fn the_summary_is_also_for_programs() {
    let folder = tempfile::tempdir().unwrap();
    let ran = run(folder.path(), &["build", "moorse", "--format", "json"], lines(10).as_bytes());
    let last: serde_json::Value = serde_json::from_str(ran.told.lines().last().unwrap()).unwrap();
    assert_eq!((&last["summary"]["done"], &last["summary"]["failed"]), (&9.into(), &1.into()));
    assert_eq!(last["summary"]["codes"]["to-invalid"]["errors"], 1);
}

#[test]
fn repairs_of_many_lines_are_printed() {
    let folder = tempfile::tempdir().unwrap();
    let lines = "{\"phone\":\"+55 11 99999-9999\",\"message\":\"x\",\"otpCode\":\"1\"}\n".repeat(3);
    let ran = run(folder.path(), &["validate", "z-api", "-", "--fix"], lines.as_bytes());
    assert_eq!(ran.out, "{\"phone\":\"5511999999999\",\"message\":\"x\",\"code\":\"1\"}\n".repeat(3));
    assert_eq!(ran.status, 0);
}

#[test]
fn no_file_is_written_over_while_it_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    let given = lines(5);
    fs::write(path("in.ndjson"), &given).unwrap();
    for arguments in [
        &["build", "moorse", "in.ndjson", "--output", "in.ndjson"][..],
        &["build", "moorse", "in.ndjson", "--output", "./in.ndjson", "--from-line", "auto", "--failed", "failed"],
        &["build", "moorse", "in.ndjson", "--output", "new", "--failed", "new"],
        &["build", "moorse", "--message", "m.json", "--recipients", "in.ndjson", "--output", "m.json"],
    ] {
        let ran = run(folder.path(), arguments, b"");
        assert!(ran.status == 2 && ran.told.contains("is named twice"), "{arguments:?} {}", ran.told);
    }
    assert_eq!(fs::read_to_string(path("in.ndjson")).unwrap(), given);
    assert!(!path("new").exists());
}

#[test]
fn a_part_of_one_line_or_none_is_one_of_many() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    for (given, answers, failures) in [(message(1) + "\n", 1, 0), ("{\"to\":3}\n".into(), 0, 1), (String::new(), 0, 0)] {
        fs::write(path("part.aa"), &given).unwrap();
        let ran = run(folder.path(), &["build", "moorse", "part.aa", "--failed", "failed", "--allow-failures"], b"");
        let failed = fs::read_to_string(path("failed")).unwrap();
        assert_eq!((ran.status, ran.out.lines().count(), failed.lines().count()), (0, answers, failures), "{given}");
    }
}

#[test]
fn what_needs_no_repair_stays_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let lines = [
        // Nobody knows which of the two is right.
        r#"{"phone":"5511999999999","phone":"5511888888888","message":"x","code":"1"}"#,
        r#"{"phone":"5511999999999","message":"x", "code":"1", "delayMessage":1E0}"#,
        "no JSON",
    ]
    .join("\n");
    let ran = run(folder.path(), &["validate", "z-api/send-button-otp", "-", "--fix", "--input", "ndjson"], lines.as_bytes());
    assert_eq!((ran.status, &*ran.out), (1, &*(lines + "\n")));
    let table = run(folder.path(), &["validate", "z-api", "-", "--fix", "--input", "csv"], b"phone;message\n1;2\n");
    assert!(table.status == 2 && table.told.contains("not tables"), "{}", table.told);
}

#[test]
fn who_reads_no_further_ends_it_quietly() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("in.ndjson"), lines(6_000)).unwrap();
    let mut child = program(folder.path(), &["build", "moorse", "in.ndjson", "--show", "0"])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut first = String::new();
    BufReader::with_capacity(16, child.stdout.take().unwrap()).read_line(&mut first).unwrap();
    assert!(first.starts_with('{'));
    let mut told = String::new();
    child.stderr.take().unwrap().read_to_string(&mut told).unwrap();
    assert_eq!((child.wait().unwrap().code(), &*told), (Some(0), ""));
}

fn merged(table: &[u8], more: &[&str]) -> run::Ran {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("m.json"), TEMPLATE).unwrap();
    fs::write(folder.path().join("p.csv"), table).unwrap();
    let arguments = ["build", "moorse", "--message", "m.json", "--recipients", "p.csv", "--format", "json"];
    run(folder.path(), &[&arguments[..], more].concat(), b"")
}

#[test]
fn a_table_is_merged_into_a_message() {
    // As Excel writes it in Brazil.
    let table = "\u{feff}fone;nome;cupom\r\n5511999999999;Zoë;A1\r\n5511888888888;;B2\r\n;;\r\n5511777777777;\"Ana; \"\"B\"\"\r\nC\";C3\r\n12;x;D4\r\n5511666666666;x;E5;y\r\n";
    let ran = merged(table.as_bytes(), &[]);
    assert_eq!(ran.status, 1);
    let texts: Vec<String> =
        ran.out.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap()["title"].to_string()).collect();
    assert_eq!(texts, [r#""Oi Zoë, A1""#, r#""Oi Ana; \"B\"\r\nC, C3""#]);
    let told: Vec<serde_json::Value> = ran.told.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let places: Vec<(u64, &str)> =
        told.iter().filter_map(|told| Some((told["line"].as_u64()?, told["issue"]["code"].as_str()?))).collect();
    assert_eq!(places, [(3, "value-missing"), (7, "to-invalid"), (8, "row-invalid")]);
}

#[test]
fn tables_are_read_as_they_come() {
    for table in [
        "fone,nome,cupom\n5511999999999,Ana,A1\n",
        "fone\tnome\tcupom\n5511999999999\tAna\tA1",
        "\"fone\";nome ; cupom\n5511999999999;Ana;A1\n",
    ] {
        let ran = merged(table.as_bytes(), &[]);
        assert_eq!((ran.status, ran.out.lines().count()), (0, 1), "{table}: {}", ran.told);
    }
    let latin = b"fone;nome;cupom\r\n5511999999999;Jos\xe9;A1\r\n";
    let refused = merged(latin, &[]);
    assert_eq!(refused.status, 2);
    assert!(
        refused.told.contains("is not UTF-8 in line 2") && refused.told.contains("--encoding windows-1252"),
        "{}",
        refused.told
    );
    let read = merged(latin, &["--encoding", "windows-1252"]);
    assert!(read.status == 0 && read.out.contains("José"), "{}", read.told);
    // Its byte order mark knows better.
    let read = merged("\u{feff}fone;nome;cupom\n5511999999999;José;A1\n".as_bytes(), &["--encoding", "windows-1252"]);
    assert!(read.status == 0 && read.out.contains("José"), "{}", read.told);
}

#[test]
fn one_row_in_another_encoding_fails_alone() {
    let row = |number| format!("55119{number:08};Zoë;{number}\n");
    let rows: String = (0..1_200).map(row).collect();
    let table = [format!("fone;nome;cupom\n{rows}").as_bytes(), b"5511999999999;Jos\xe9;a\n5511999999999;Ana;b\n"].concat();
    let ran = merged(&table, &["--failed", "failed"]);
    assert_eq!((ran.status, ran.out.lines().count()), (1, 1_201), "{}", ran.told);
    assert!(ran.told.contains(r#""code":"row-invalid""#) && ran.told.contains("UTF-8"), "{}", ran.told);
    // From the beginning it is the whole table's.
    let whole = merged(b"fone;nome;cupom\n5511999999999;Jos\xe9;a\n", &[]);
    let told: serde_json::Value = serde_json::from_str(&whole.told).unwrap();
    assert!(whole.status == 2 && told["error"].as_str().unwrap().contains("--encoding windows-1252"), "{}", whole.told);
}

#[test]
fn a_quotation_mark_that_is_never_closed_is_told() {
    for end in ["", "\n"] {
        let table = format!("fone;nome;cupom\n5511999999999;Ana;A1\n5511888888888;\"Bia;B2\n5511777777777;Caio;C3{end}");
        let ran = merged(table.as_bytes(), &["--failed", "-"]);
        assert_eq!((ran.status, ran.out.lines().count()), (1, 2), "{}", ran.told);
        let failed: serde_json::Value = serde_json::from_str(ran.out.lines().last().unwrap()).unwrap();
        assert_eq!((&failed["line"], &failed["errors"][0]["code"]), (&3.into(), &"row-invalid".into()));
        // Nothing of the table is lost in it.
        assert!(failed["input"].as_str().unwrap().contains("Caio;C3"), "{failed}");
        assert!(ran.told.contains("never closed"), "{}", ran.told);
    }
    let ran = merged(b"fone;\"nome;cupom\n5511999999999;Ana;A1\n", &[]);
    assert!(ran.status == 2 && ran.told.contains("never closed"), "{}", ran.told);
}

#[test]
fn excel_says_what_separates_and_how_it_is_encoded() {
    let table = "sep=;\r\nfone;nome;cupom\r\n5511999999999;Zoë, de casa;A1\r\n12;x;B2\r\n";
    let utf_16: Vec<u8> = "\u{feff}".encode_utf16().chain(table.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    for table in [table.as_bytes(), &utf_16] {
        let ran = merged(table, &[]);
        assert!(ran.status == 1 && ran.out.contains("Oi Zoë, de casa, A1"), "{} {}", ran.out, ran.told);
        assert!(ran.told.contains(r#""line":4"#), "{}", ran.told);
    }
}

#[test]
fn lines_are_recognised_whatever_the_file_is_called() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("in.json"), lines(3)).unwrap();
    assert_eq!(run(folder.path(), &["build", "moorse", "in.json"], b"").out.lines().count(), 3);
    // One is no less a line for being broken, and a document no less one for its line ends.
    let broken = message(1).replacen(':', "", 1);
    for (text, count) in [
        (format!("{broken}\n{broken}\n{}\n", message(2)), 1),
        (format!("{broken}\n{}\n", message(2)), 1),
        (format!("{}\n{broken}\n", message(2)), 1),
        (message(1).replacen('{', "{\n", 1), 1),
        (message(1).replace('[', "[\n"), 1),
        (message(1).replace('[', "[\n").replace("}]", "}\n]"), 1),
        (format!("\u{feff}{}", message(1).replace('[', "[\n")), 1),
    ] {
        let ran = run(folder.path(), &["build", "moorse", "--print", "payload", "-"], text.as_bytes());
        assert_eq!(ran.out.matches("buttonsId").count(), count, "{text} {} {}", ran.out, ran.told);
    }
    let list = format!("[{}]", message(1));
    let ran = run(folder.path(), &["build", "moorse", "-"], list.as_bytes());
    assert!(ran.status == 1 && ran.told.contains("jq --compact-output"), "{}", ran.told);
}

#[test]
fn a_column_that_is_not_there_ends_it_once() {
    for (table, words) in [
        ("fone;cupom\n1;2\n", "lacks a column that the message names: `nome`; it has `fone`, `cupom`"),
        ("Fone;cupon;nome\n1;2;3\n", "it has `Fone`, `cupon`, `nome`. Did you mean `{{Fone}}`, `{{cupon}}` in the message?"),
        ("", "has no row with the names"),
        ("fone;nome;cupom;nome\n", "has two columns `nome`"),
    ] {
        let ran = merged(table.as_bytes(), &[]);
        assert!(ran.status == 2 && ran.told.contains(words) && ran.told.lines().count() == 1, "{}", ran.told);
    }
}

#[test]
fn rows_go_by_the_lines_in_which_they_begin() {
    let rows = [
        ("fone;nome;cupom\n1;A;1\n\n;;\n2;B;2\n", [2, 5]),
        ("fone;nome;cupom\r\n\r\n1;\"A\r\nb\";1\r\n\r\n2;B;2", [3, 6]),
        ("fone;nome;cupom\r1;A;1\r\r2;B;2\r", [2, 4]),
        ("sep=;\nfone;nome;cupom\n1;\"A\n\n\";1\n2;B;2\n", [3, 6]),
        ("sep=\t\r\nfone\tnome\tcupom\r\n1\tA\t1\r\n2\tB\t2\r\n", [3, 4]),
        ("fone;nome;cupom\r1;a, b, c, d, e, f;1\r2;\"B\r\n\r\";2\r", [2, 3]),
    ];
    for (table, lines) in rows {
        let ran = merged(table.as_bytes(), &[]);
        let told = |line: &str| serde_json::from_str::<serde_json::Value>(line).unwrap()["line"].as_u64();
        let found: Vec<u64> = ran.told.lines().filter_map(told).collect();
        assert_eq!(found, lines, "{table:?}");
    }
}

#[test]
fn nothing_of_a_row_that_failed_is_lost() {
    let ran = merged(b"fone;nome;cupom\n5511999999999;Oi; tudo;X\n", &["--failed", "-"]);
    let failed: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    let input: serde_json::Value = serde_json::from_str(failed["input"].as_str().unwrap()).unwrap();
    assert_eq!(input, serde_json::json!({ "fone": "5511999999999", "nome": "Oi", "cupom": " tudo", "+1": "X" }));
    let named = merged(b"fone;nome;cupom;+1\n5511999999999;Oi;tudo;X;Y\n", &["--failed", "-"]);
    let failed: serde_json::Value = serde_json::from_str(&named.out).unwrap();
    assert!(failed["input"].as_str().unwrap().ends_with(r#""+1":"X","+2":"Y"}"#), "{}", named.out);
}

#[test]
fn a_message_with_errors_of_its_own_is_told_once() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("m.json"), TEMPLATE.replace("\"text\"", "\"texto\"")).unwrap();
    fs::write(folder.path().join("p.csv"), "fone;nome;cupom\n5511999999999;A;1\n5511999999998;B;2\n").unwrap();
    let ran = run(folder.path(), &["build", "moorse", "--message", "m.json", "--recipients", "p.csv"], b"");
    assert!(ran.status == 2 && ran.told.matches("error[").count() == 1 && ran.told.contains("--> m.json:1:"), "{}", ran.told);
    let alone = run(folder.path(), &["build", "moorse", "m.json", "--recipients", "p.csv"], b"");
    assert!(alone.status == 2 && alone.told.contains("--recipients needs --message"), "{}", alone.told);
    fs::write(folder.path().join("m.json"), TEMPLATE).unwrap();
    fs::write(folder.path().join("p.csv"), "fone;nome;cupom\n12;A;1\n").unwrap();
    let row = run(folder.path(), &["build", "moorse", "--message", "m.json", "--recipients", "p.csv"], b"");
    assert!(row.told.contains("= row: fone: \"12\""), "{}", row.told);
    fs::write(folder.path().join("p.csv"), b"PK\x03\x04").unwrap();
    let book = run(folder.path(), &["build", "moorse", "--message", "m.json", "--recipients", "p.csv"], b"");
    assert!(book.status == 2 && book.told.contains("is a workbook of Excel's"), "{}", book.told);
}

#[test]
fn lines_that_cannot_be_repaired_stay_as_they_are() {
    let folder = tempfile::tempdir().unwrap();
    let lines = b"{\"phone\":\"+55 (11) 99999-9999\",\"message\":\"\xe9\",\"code\":\"1\"}\r\n{\"phone\":\"+55 (11) 99999-9999\",\"message\":\"x\",\"code\":\"1\"}\r\n";
    fs::write(folder.path().join("in.ndjson"), lines).unwrap();
    run(folder.path(), &["validate", "z-api", "in.ndjson", "--fix", "--output", "out"], b"");
    let expected = [&lines[..lines.len() / 2], b"{\"phone\":\"5511999999999\",\"message\":\"x\",\"code\":\"1\"}\r\n"].concat();
    assert_eq!(fs::read(folder.path().join("out")).unwrap(), expected);
}
