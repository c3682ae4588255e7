//! One document: its answer, its problems shown in the text, its repairs.

#![expect(clippy::unwrap_used, reason = "tests")]

#[allow(dead_code, reason = "each test takes what it needs")]
mod run;

use std::fs;

use botonera::Carries;
use run::{message, run};

const PAYLOAD: &str = r#"{
  "phone": "+55 (11) 99999-9999",   "message": "Your code",
  "otpCode": "123"
}
"#;

#[test]
fn a_message_becomes_a_payload() {
    let folder = tempfile::tempdir().unwrap();
    let built = run(folder.path(), &["build", "moorse"], message(1).as_bytes());
    assert_eq!((built.status, &*built.told), (0, ""));
    let expected =
        serde_json::json!({ "buttonsId": [{ "id": "yes_1", "title": "Yes" }], "title": "Hello 1", "to": "5511900000001" });
    assert_eq!(serde_json::from_str::<serde_json::Value>(&built.out).unwrap(), expected);
}

#[test]
fn a_request_has_its_credentials() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("keys.json"), r#"{ "instance": "fake-instance", "token": "fake-token" }"#).unwrap();
    let arguments = ["build", "ryzeapi", "--print", "request", "--credentials", "keys.json", "--base-url", "http://localhost:1"];
    let built = run(folder.path(), &arguments, message(1).as_bytes());
    let request: serde_json::Value = serde_json::from_str(&built.out).unwrap();
    assert_eq!(request["url"], "http://localhost:1/api/message/button/fake-instance");
}

#[test]
fn a_problem_is_shown_in_the_text() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("m.json"), "{\n  \"to\": 12,\n  \"text\": \"x\", \"buttons\": []\n}\n").unwrap();
    let built = run(folder.path(), &["build", "moorse", "m.json"], b"");
    assert_eq!((built.status, &*built.out), (1, ""));
    assert!(built.told.contains(" --> m.json:2:3\n"), "{}", built.told);
    assert!(built.told.contains("2 |   \"to\": 12,\n  |   ^^^^^^^^\n"), "{}", built.told);
    assert!(built.told.contains("error[buttons-too-few]"), "{}", built.told);
    let told = run(folder.path(), &["build", "moorse", "m.json", "--locale", "pt-BR"], b"").told;
    assert!(told.contains("erro[to-invalid]: O campo `to`") && told.contains("ajuda: "), "{told}");
    let told = run(folder.path(), &["build", "moorse", "m.json", "--format", "github"], b"").told;
    assert!(told.starts_with("::error file=m.json,line=2,col=3,title=to-invalid::"), "{told}");
    let told = run(folder.path(), &["build", "moorse", "m.json", "--format", "json"], b"").told;
    let first: serde_json::Value = serde_json::from_str(told.lines().next().unwrap()).unwrap();
    assert_eq!((&first["line"], &first["column"], &first["issue"]["code"]), (&2.into(), &3.into(), &"to-invalid".into()));
}

#[test]
fn what_is_not_json_is_shown_where_it_ends() {
    let folder = tempfile::tempdir().unwrap();
    for (text, place, line) in [
        (&b"{\n \"to\": ]\n}"[..], "-:2:8", "2 |  \"to\": ]\n  |        ^\n"),
        (b"\xef\xbb\xbf{\"a\":1,,}", "-:1:8", ""),
        (b"", "-:1:1", ""),
        (b"{\"to\":\"\xff\"}", "-:1:8", ""),
    ] {
        let told = run(folder.path(), &["build", "moorse"], text).told;
        assert!(told.starts_with("error[json-invalid]") && told.contains(place) && told.contains(line), "{told}");
    }
}

/// What the README shows is what comes.
#[test]
fn the_readme_shows_what_is_told() {
    let readme = include_str!("../../README.md");
    let (_, shown) = readme.split_once("$ botonera validate z-api payload.json\n").unwrap();
    let shown = shown.split_once("```").unwrap().0;
    let payload = shown.lines().find_map(|line| line.strip_prefix("1 | ")).unwrap();
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("payload.json"), payload).unwrap();
    let judged = run(folder.path(), &["validate", "z-api", "payload.json"], b"");
    assert_eq!(judged.told.trim_end(), shown.trim_end());
    let fixed = run(folder.path(), &["validate", "z-api", "payload.json", "--fix"], b"");
    assert_eq!(fixed.status, 0);
}

#[test]
fn certain_repairs_change_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("p.json");
    fs::write(&file, PAYLOAD).unwrap();
    let shown = run(folder.path(), &["validate", "z-api", "p.json", "--diff"], b"").out;
    assert!(shown.contains("-  \"otpCode\": \"123\"\n") && shown.contains("+  \"code\": \"123\"\n"), "{shown}");
    assert_eq!(fs::read_to_string(&file).unwrap(), PAYLOAD);
    let fixed = run(folder.path(), &["validate", "z-api", "p.json", "--fix"], b"");
    let expected = PAYLOAD.replace("+55 (11) 99999-9999", "5511999999999").replace("otpCode", "code");
    assert_eq!((fixed.status, fs::read_to_string(&file).unwrap()), (0, expected.clone()));
    let fixed = run(folder.path(), &["validate", "z-api", "-", "--fix"], PAYLOAD.as_bytes());
    assert_eq!(fixed.out, expected);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn a_repaired_document_goes_where_it_is_wanted() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    let given = r#"{ "phone": "+55 11 99999-9999", "message": "x", "code": "1" }"#;
    fs::write(path("a.json"), given).unwrap();
    let fix = ["validate", "z-api/send-button-otp", "a.json", "--fix"];
    run(folder.path(), &[&fix[..], &["--output", "b.json"]].concat(), b"");
    assert_eq!(fs::read_to_string(path("a.json")).unwrap(), given);
    let mended = given.replace("+55 11 99999-9999", "5511999999999");
    assert_eq!(fs::read_to_string(path("b.json")).unwrap(), mended);
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink(path("a.json"), path("link.json")).unwrap();
        run(folder.path(), &["validate", "z-api/send-button-otp", "link.json", "--fix"], b"");
        assert!(fs::symlink_metadata(path("link.json")).unwrap().is_symlink());
        assert_eq!(fs::read_to_string(path("a.json")).unwrap(), mended);
    }
}

#[test]
fn what_no_endpoint_takes_has_failed() {
    let folder = tempfile::tempdir().unwrap();
    let unknown = run(folder.path(), &["validate", "-"], br#"{"a":1}"#);
    assert!(unknown.status == 2 && unknown.told.contains("name the target"), "{}", unknown.told);
    for (verb, code) in [("compare", "json-invalid"), ("validate", "json-invalid")] {
        let ran = run(folder.path(), &[verb, "-"], b"{bad");
        assert!(ran.status == 1 && ran.told.contains(code), "{verb}: {} {}", ran.status, ran.told);
    }
    fs::write(folder.path().join("m.json"), r#"{"to":"{{fone}}","text":"a","text":"b","buttons":["x"]}"#).unwrap();
    let twice = run(folder.path(), &["build", "moorse", "--message", "m.json", "--recipients", "-"], b"fone\n1\n");
    assert!(twice.status == 2 && twice.told.contains("`text` is given twice"), "{}", twice.told);
    assert!(run(folder.path(), &["explain", "row-invalid"], b"").out.contains("separator"));
    let listed = run(folder.path(), &["explain"], b"");
    assert!(listed.status == 0 && listed.out.lines().any(|code| code == "label-too-long"), "{}", listed.out);
}

#[test]
fn a_payload_is_recognised() {
    let folder = tempfile::tempdir().unwrap();
    let judged = run(folder.path(), &["validate"], PAYLOAD.as_bytes());
    assert_eq!(judged.status, 1);
    assert!(judged.told.contains("`otpCode`"), "{}", judged.told);
    let detected = run(folder.path(), &["detect"], PAYLOAD.as_bytes());
    assert_eq!(detected.out, "payload z-api/send-button-otp\n");
    let good = PAYLOAD.replace("+55 (11) 99999-9999", "5511999999999").replace("otpCode", "code");
    let judged = run(folder.path(), &["validate", "z-api"], good.as_bytes());
    assert_eq!((judged.status, &*judged.told), (0, "nothing is wrong\n"));
    let read = run(folder.path(), &["read", "z-api"], good.as_bytes());
    assert!(read.out.contains("\"to\": \"+5511999999999\""), "{}", read.out);
}

#[test]
fn a_payload_moves_to_another_provider() {
    let folder = tempfile::tempdir().unwrap();
    let payload = run(folder.path(), &["build", "z-api"], message(7).as_bytes()).out;
    let moved = run(folder.path(), &["translate", "z-api", "moorse"], payload.as_bytes());
    assert_eq!((moved.status, moved.out), (0, run(folder.path(), &["build", "moorse"], message(7).as_bytes()).out));
}

#[test]
fn what_a_webhook_was_told_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let body = r#"{"channel":"whatsapp","type":"interactive","status":"RECEIVED","to":"5511999999999","content":"Yes","contactUser":{"number":"5511999999999"}}"#;
    fs::write(folder.path().join("sent.json"), message(3)).unwrap();
    let read = run(folder.path(), &["events", "moorse", "--sent", "sent.json"], body.as_bytes());
    let event: serde_json::Value = serde_json::from_str(&read.out).unwrap();
    assert_eq!((&event["type"], &event["buttonId"]), (&"click".into(), &"yes_3".into()));
}

#[test]
fn lists_and_explanations_are_whole() {
    let folder = tempfile::tempdir().unwrap();
    let listed = run(folder.path(), &["providers"], b"").out;
    let schemas = run(folder.path(), &["schema"], b"").out;
    for provider in botonera::providers() {
        for endpoint in provider.endpoints {
            assert!(listed.contains(endpoint.id) && schemas.contains(endpoint.id), "{}", endpoint.id);
        }
    }
    let schema = run(folder.path(), &["schema", "message", "--dialect", "draft-07"], b"").out;
    assert!(schema.contains("http://json-schema.org/draft-07/schema#"));
    for code in botonera::Code::ALL {
        for (locale, help) in [("en", "help: "), ("pt-BR", "ajuda: "), ("es", "ayuda: ")] {
            let explained = run(folder.path(), &["explain", code.as_str(), "--locale", locale], b"");
            assert!(explained.status == 0 && explained.out.contains(help), "{code:?}: {}", explained.out);
        }
    }
    let compared = run(folder.path(), &["compare"], message(1).as_bytes()).out;
    assert!(compared.lines().any(|line| line.starts_with("moorse/send-buttons") && line.contains("whole")), "{compared}");
}

#[test]
fn what_makes_no_sense_ends_with_two() {
    let folder = tempfile::tempdir().unwrap();
    for (arguments, words) in [
        (&["build", "nobody"][..], "there is no target `nobody`"),
        (&["build", "moorse", "nowhere.json"], "nowhere.json cannot be read"),
        (&["validate", "nowhere.json"], "neither a file nor a target"),
        (&["explain", "label-long"], "label-too-long"),
        (&["schema", "nothing"], "there is no schema `nothing`"),
        (&["events", "nobody"], "there is no provider `nobody`"),
        (&["build"], "Usage:"),
        (&["build", "moorse", "--threads", "100000"], "100000 is not in 1..=256"),
    ] {
        let ran = run(folder.path(), arguments, b"");
        assert!(ran.status == 2 && ran.told.contains(words), "{arguments:?}: {} {}", ran.status, ran.told);
    }
}

#[test]
fn each_verb_teaches_by_examples_and_has_a_manual_page() {
    let folder = tempfile::tempdir().unwrap();
    let help = run(folder.path(), &["--help"], b"").out;
    let (_, listed) = help.split_once("Commands:\n").unwrap();
    let verbs =
        listed.lines().take_while(|line| !line.is_empty()).filter(|line| line.starts_with("  ") && !line.starts_with("   "));
    let verbs: Vec<&str> = verbs.filter_map(|line| line.split_whitespace().next()).filter(|verb| *verb != "help").collect();
    assert!(verbs.contains(&"build") && verbs.contains(&"man"), "{verbs:?}");
    for verb in verbs {
        let help = run(folder.path(), &[verb, "--help"], b"").out;
        assert!(help.contains("\nExamples:\n") && help.contains(&format!("botonera {verb}")) || verb == "mcp", "{help}");
        let page = run(folder.path(), &["man", verb], b"").out;
        assert!(page.contains(&format!(".TH botonera-{verb} ")), "{page}");
    }
    let compare = run(folder.path(), &["compare", "--help"], b"").out;
    for carries in [Carries::Whole, Carries::Changed, Carries::WithLoss, Carries::No] {
        assert!(compare.contains(&format!("\n  {} ", carries.as_str())), "{compare}");
    }
    assert!(run(folder.path(), &["man"], b"").out.contains(".TH botonera 1"));
    assert_eq!(run(folder.path(), &["man", "nothing"], b"").status, 2);
    assert!(run(folder.path(), &["completions", "bash"], b"").out.contains("_botonera"));
}
