//! The example program `figures` under faults: what it writes, what it says, how it ends.
#![cfg(feature = "serde")]

use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::thread;

const SENTENCE: &str = "26.19 trillion yuan (about $3.68 trillion), up 3.2% from the previous year";

/// The program, which lies beside the folder of this test.
///
/// `cargo test` builds it, but `cargo test --test program` does not, and might find an old one.
fn program() -> Command {
    let test = std::env::current_exe().expect("a test knows itself");
    let profile = test.ancestors().nth(2).expect("a test lies in target/<profile>/deps");
    let name = format!("figures{}", std::env::consts::EXE_SUFFIX);
    let path = profile.join("examples").join(name);
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/figures");
    let sources = fs::read_dir(source).expect("the source of the program is there");
    let changed = sources.filter_map(|file| file.ok()?.metadata().ok()?.modified().ok()).max();
    let built = path.metadata().and_then(|about| about.modified()).ok();
    assert!(
        built.is_some() && built >= changed,
        "missing or older than its source: {}; run `cargo build --example figures`",
        path.display()
    );
    let mut command = Command::new(path);
    command.env_remove("CLICOLOR_FORCE").stdin(Stdio::null());
    command
}

/// Runs the program with something on its standard input.
fn run(arguments: &[&str], input: &[u8]) -> Output {
    let mut child =
        program().args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program starts");
    let mut stdin = child.stdin.take().expect("a pipe");
    thread::scope(|scope| {
        // The program may end before it has read everything.
        scope.spawn(move || stdin.write_all(input));
        child.wait_with_output().expect("the program ends")
    })
}

fn out(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).expect("output is UTF-8")
}

fn said(output: &Output) -> &str {
    std::str::from_utf8(&output.stderr).expect("messages are UTF-8")
}

fn status(output: &Output) -> i32 {
    output.status.code().expect("ended by itself")
}

/// The ids of the output records, as written.
fn ids(output: &Output) -> Vec<String> {
    let records = out(output).lines().map(|line| serde_json::from_str(line).expect("output is JSON"));
    records.map(|record: serde_json::Value| record["id"].to_string()).collect()
}

fn file(name: &str, content: &[u8]) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, content).expect("the folder for tests can be written");
    path
}

#[test]
fn a_text_of_the_command_line() {
    let done = run(&[SENTENCE], b"");
    assert_eq!((status(&done), said(&done)), (0, ""));
    assert!(out(&done).starts_with(&format!("{SENTENCE}\n\n")), "{}", out(&done));
    for cell in ["26,190,000,000,000", "USD (assumed)", "equivalent of 1", "change of 1"] {
        assert!(out(&done).contains(cell), "{cell} is missing in\n{}", out(&done));
    }
    assert!(!out(&done).contains('\x1b'), "colours without a terminal");
}

#[test]
fn texts_from_everywhere_in_order() {
    let path = file("everywhere.txt", b"two $2\r\n\r\nthree $3");
    let path = path.to_str().expect("UTF-8");
    let done = run(&["one $1", "--file", path, "-", "--", "-- $5"], b"\xEF\xBB\xBFfour $4\n");
    assert_eq!((status(&done), said(&done)), (0, ""));
    let places: Vec<_> = ["one $1", "two $2", "three $3", "four $4", "-- $5"].iter().map(|text| out(&done).find(text)).collect();
    assert!(places.is_sorted() && places[0] == Some(0), "{places:?} in\n{}", out(&done));
    assert!(!out(&done).contains(['\r', '\u{feff}']));
}

#[test]
fn columns_are_aligned_in_chinese_too() {
    let done = run(&["--lang", "zh", "收入5亿元，支出$31亿"], b"");
    let table = out(&done).lines().skip(2).take(2).collect::<Vec<_>>();
    let wide = |text: &str| text.chars().map(|character| if character.is_ascii() { 1 } else { 2 }).sum::<usize>();
    let value_ends = |line: &str, cell: &str| line.find(cell).map(|at| wide(&line[..at]) + cell.len());
    assert_eq!(value_ends(table[0], "value"), value_ends(table[1], "500,000,000"), "{}", out(&done));
}

#[test]
fn control_characters_do_not_reach_the_terminal() {
    let done = run(&["\x1b]0;title\x07 $5 \u{9b}2J"], b"");
    assert!(!out(&done).contains(['\x1b', '\x07', '\u{9b}']), "{:?}", out(&done));
}

/// A text that nothing is told of is read as its script tells, each for itself; what is told is held to.
#[test]
fn the_script_decides_where_no_language_is_told() {
    let (chinese, japanese, english) = ("营收增长5%至3亿元", "売上高は5%増の3億円だった", "Sales rose 5% to $3m");
    let record = |text: &str, lang: &str| format!("{{\"text\":\"{text}\"{lang}}}\n");
    for (name, arguments, input, expected) in [
        ("texts", vec!["--count", chinese, japanese, english], String::new(), "argument 1:2\nargument 2:2\nargument 3:2\n"),
        ("told to be English", vec!["--lang", "en", "--count", japanese], String::new(), "2\n"),
        ("lines", vec!["--count"], format!("{chinese}\n{japanese}\n{english}\n"), "6\n"),
    ] {
        let done = run(&arguments, input.as_bytes());
        assert_eq!((status(&done), out(&done)), (0, expected), "{name}: {}", said(&done));
    }
    for (name, lang, arguments, expected) in [
        ("nothing is told", "", vec!["--jsonl"], 3),
        ("a null tells nothing", ",\"lang\":null", vec!["--jsonl"], 3),
        ("the texts tell", ",\"lang\":\"en\"", vec!["--jsonl"], 1),
        ("the command line tells", "", vec!["--jsonl", "--lang", "en"], 1),
    ] {
        let input: String = [chinese, japanese, english].iter().map(|text| record(text, lang)).collect();
        let changes = run(&arguments, input.as_bytes());
        let up = out(&changes).lines().filter(|line| line.contains("\"direction\":\"up\"")).count();
        assert_eq!((status(&changes), up), (0, expected), "{name}: {}", out(&changes));
    }
    let done = run(&["--audit"], "净利润从3.00亿元增长50%至4.00亿元。".as_bytes());
    assert_eq!(status(&done), 3, "{}", out(&done));
}

#[test]
fn json_lines_keep_every_id() {
    let input = br#"{"id":"a1","text":"$5","other":[1,{"text":2}]}
{"id":12345678901234567890123,"text":"","lang":null,"region":null}
{"id":{"b":[1, 2]},"text":"\u20ac5 \ud83d\ude00 5%","lang":"fr"}
{"text":"$6","region":"CA","lang":"und"}
{"id":"\ud800","text":"$7"}"#;
    let done = run(&["--jsonl"], input);
    assert_eq!((status(&done), said(&done)), (0, ""));
    let begun: Vec<_> = out(&done).lines().map(|line| line.split(",\"figures\":").next().unwrap_or_default()).collect();
    let expected = [r#"{"id":"a1""#, r#"{"id":12345678901234567890123"#, r#"{"id":{"b":[1, 2]}"#, r#"{"id":null"#, r#"{"id":"\ud800""#];
    assert_eq!(begun, expected);
    assert!(out(&done).contains(r#""currency":"CAD""#), "{}", out(&done));
}

#[test]
fn broken_lines_are_told_and_the_others_done() {
    let lines: [&[u8]; 9] = [
        br#"{"id":1,"text":"$5"}"#,
        b"{nonsense",
        b"",
        b"{\"id\":2,\"text\":\"\xff\"}",
        br#"{"id":3,"text":"\ud800"}"#,
        br#"{"id":4,"text":"$5","region":"Atlantis"}"#,
        br#"["5","$5"]"#,
        br#"{"id":5}"#,
        br#"{"id":6,"text":"$5"}"#,
    ];
    let path = file("broken.jsonl", &lines.join(&b'\n'));
    let name = path.to_str().expect("UTF-8");
    let done = run(&["--jsonl", "--file", name], b"");
    assert_eq!(status(&done), 1);
    assert_eq!(ids(&done), ["1", "6"]);
    let expected = [
        "2: not JSON: key must be a string at column 2",
        "4: not UTF-8 at byte 17",
        "5: not JSON: ",
        "6: unknown region ",
        "7: not a record: expected an object with `text`",
        "8: not a record: missing field `text` at column 8",
    ];
    let told: Vec<_> = said(&done).lines().collect();
    assert_eq!(told.len(), expected.len(), "{}", said(&done));
    for (told, expected) in told.iter().zip(expected) {
        assert!(told.starts_with(&format!("figures: {name}:{expected}")), "{told}\nis not {expected}");
    }
}

#[test]
fn invalid_utf_8_in_the_middle() {
    for arguments in [&[][..], &["--csv"], &["--html"]] {
        let done = run(arguments, b"first $1\nsecond \xc3\x28 $2\nthird $3\n");
        assert_eq!((status(&done), said(&done)), (1, "figures: standard input:2: not UTF-8 at byte 8\n"));
        assert!(out(&done).contains("$1") && !out(&done).contains("$2") && out(&done).contains("$3"));
    }
}

#[cfg(unix)]
#[test]
fn an_argument_that_is_not_utf_8() {
    use std::os::unix::ffi::OsStrExt;
    let broken = std::ffi::OsStr::from_bytes(b"$1 \xff");
    let done = program().arg(broken).arg("then $2").output().expect("the program runs");
    assert_eq!((status(&done), said(&done)), (1, "figures: argument 1: not UTF-8 at byte 4\n"));
    assert!(out(&done).starts_with("then $2"));
}

#[test]
fn files_that_cannot_be_read() {
    let folder = env!("CARGO_TARGET_TMPDIR");
    let missing = format!("{folder}/there is no such file");
    let done = run(&["--file", folder, "--file", &missing, "--file", "-"], b"still $5\n");
    assert_eq!(status(&done), 1);
    assert!(out(&done).starts_with("standard input:1\nstill $5"), "{}", out(&done));
    let told: Vec<_> = said(&done).lines().collect();
    assert_eq!(told.len(), 2, "{}", said(&done));
    assert!(told[0].starts_with(&format!("figures: {folder}: ")), "{}", told[0]);
    assert!(told[1].starts_with(&format!("figures: {missing}: ")), "{}", told[1]);
}

/// A file that is there but may not be read. The superuser may read everything, and then there is nothing to see.
#[cfg(unix)]
#[test]
fn a_file_without_permission() {
    use std::os::unix::fs::PermissionsExt;
    let path = file("without permission.txt", b"$5\n");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o000)).expect("it is ours");
    let refused = fs::read(&path).is_err();
    let name = path.to_str().expect("UTF-8");
    let done = run(&["--file", name, "then $2"], b"");
    fs::remove_file(&path).expect("it is ours");
    if refused {
        assert_eq!(status(&done), 1);
        assert!(said(&done).starts_with(&format!("figures: {name}: ")), "{}", said(&done));
        assert!(out(&done).starts_with("then $2"), "{}", out(&done));
    }
}

#[test]
fn long_lines() {
    // In a field that is passed over: the test is of the lines, not of the extractor in a debug build.
    let mut input = Vec::from(&br#"{"id":1,"text":"$1","body":""#[..]);
    input.resize(50 << 20, b'x');
    input.extend_from_slice(b"\"}\n{\"id\":2, ");
    input.resize(100 << 20, b'x');
    input.extend_from_slice(b"\n\"a string of some length");
    input.resize(101 << 20, b'x');
    input.extend_from_slice(b"\"\n{\"id\":3,\"text\":\"$3\"}");
    let done = run(&["--jsonl"], &input);
    assert_eq!((status(&done), ids(&done)), (1, vec!["1".to_owned(), "3".to_owned()]));
    let told: Vec<_> = said(&done).lines().collect();
    assert_eq!(told.len(), 2);
    assert!(told[0].starts_with("figures: standard input:2: not JSON: "));
    assert!(told[1].starts_with("figures: standard input:3: not a record: "));
    assert!(told[1].len() < 400, "quotes {} bytes", told[1].len());
}

#[test]
fn many_lines_keep_their_order_and_numbers() {
    let mut input = String::new();
    for number in 1..=30_000 {
        match number % 10_000 {
            0 => input.push_str("broken\n"),
            _ => input.push_str(&format!("{{\"id\":{number},\"text\":\"a line without\"}}\n")),
        }
    }
    let done = run(&["--jsonl"], input.as_bytes());
    let expected: Vec<_> = (1..=30_000).filter(|number| number % 10_000 != 0).map(|number| number.to_string()).collect();
    assert!(ids(&done) == expected, "another order");
    let places: Vec<_> = said(&done).lines().filter_map(|line| line.split(": ").nth(1)).collect();
    assert_eq!(places, ["standard input:10000", "standard input:20000", "standard input:30000"]);
}

#[test]
fn a_line_is_answered_before_the_next_is_written() {
    let mut child = program().arg("--jsonl").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("the program starts");
    let (mut stdin, mut stdout) = (child.stdin.take().expect("a pipe"), child.stdout.take().expect("a pipe"));
    for id in ["1", "2"] {
        writeln!(stdin, "{{\"id\":{id},\"text\":\"\"}}").expect("the program reads");
        let expected = format!("{{\"id\":{id},\"figures\":[]}}\n");
        let mut answer = vec![0; expected.len()];
        stdout.read_exact(&mut answer).expect("the program answers");
        assert_eq!(answer, expected.as_bytes());
    }
    drop(stdin);
    assert!(child.wait().expect("the program ends").success());
}

#[test]
fn csv_has_the_fields_of_the_record() {
    let csv = run(&["--csv", SENTENCE, "=\"quoted\", $5"], b"");
    assert_eq!((status(&csv), said(&csv)), (0, ""));
    let json = run(&["--jsonl"], format!("{{\"text\":\"{SENTENCE}\"}}").as_bytes());
    let record: serde_json::Value = serde_json::from_str(out(&json)).expect("output is JSON");
    let mut reader = csv::Reader::from_reader(&*csv.stdout);
    let columns = reader.headers().expect("a first row").clone();
    let rows: Vec<_> = reader.records().map(|row| row.expect("as many cells as columns")).collect();
    for (row, figure) in rows.iter().zip(record["figures"].as_array().expect("figures")) {
        assert_eq!(columns.len(), 3 + figure.as_object().expect("a record").len());
        for (column, cell) in columns.iter().zip(row).skip(3) {
            let field = match &figure[column] {
                serde_json::Value::Null => String::new(),
                serde_json::Value::String(text) => text.clone(),
                other => other.to_string(),
            };
            assert_eq!(cell, field, "column {column}");
        }
    }
    assert_eq!(rows.last().and_then(|row| row.get(0)), Some("argument 2"));
}

#[test]
fn html_is_escaped() {
    let done = run(&["--html", "<script>\"A&B\"</script> paid 'about $5'"], b"");
    let page = out(&done);
    assert!(page.starts_with("<!DOCTYPE html>") && page.ends_with("</html>\n"));
    assert!(page.contains("&lt;script&gt;&quot;A&amp;B&quot;&lt;/script&gt; paid &#39;about <mark "), "{page}");
    assert!(page.contains("\">$5<sup>1</sup></a></mark>&#39;</p>"), "{page}");
}

#[test]
fn html_tells_its_reading_and_links_without_hovering() {
    let path = file("page <1>.txt", b"Nothing here.\nProfit fell 3% to $5m from $7m.\n");
    let name = path.to_str().expect("UTF-8");
    let done = run(&["--html", "up 5%", "--file", name], b"");
    let page = out(&done);
    assert_eq!((status(&done), said(&done)), (0, ""));
    for kind in ["money", "percent", "multiple", "count"] {
        assert!(page.contains(&format!("<mark class=\"{kind}\">{kind}")), "{kind} is not in the legend:\n{page}");
    }
    let items: Vec<_> = page.lines().filter(|line| line.starts_with("<li ")).collect();
    let expected = [
        r##"<li id="s1r1"><a href="#s1m1">5%</a>: 5 %; up</li>"##,
        r##"<li id="s2l2r1"><a href="#s2l2m1">3%</a>: 3 %; down; <a href="#s2l2r2">change of 2</a>; Profit</li>"##,
        r##"<li id="s2l2r2"><a href="#s2l2m2">$5m</a>: 5,000,000 USD (assumed); fell to; <a href="#s2l2r3">from 3</a>; Profit</li>"##,
        r##"<li id="s2l2r3"><a href="#s2l2m3">$7m</a>: 7,000,000 USD (assumed); Profit</li>"##,
    ];
    assert_eq!(items, expected);
    assert!(page.contains("page &lt;1&gt;.txt:2</a>"), "the place of a line is missing:\n{page}");
    // What is led to is there, once.
    let ids: Vec<_> = page.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let targets: Vec<_> = page.split("href=\"#").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert!(!targets.is_empty());
    for target in targets {
        assert_eq!(ids.iter().filter(|id| **id == target).count(), 1, "{target} in\n{page}");
    }
}

#[test]
fn a_table_fits_the_width() {
    let chinese = "收入26.19万亿元，支出$31亿，同比增长12%。";
    for (language, text, figures) in [("en", SENTENCE, 3), ("zh", chinese, 3), ("en", "from $1,234,567,890,123 to $2,234,567,890,123", 1)] {
        let wide = |line: &str| line.chars().map(|character| if character.is_ascii() { 1 } else { 2 }).sum::<usize>();
        for width in [20, 40, 60, 70, 80, 90, 100, 200] {
            let done = run(&["--lang", language, "--width", &width.to_string(), text], b"");
            let below: Vec<_> = out(&done).lines().skip(2).collect();
            let table = below[0].starts_with("  #");
            if table {
                assert!(below.iter().all(|line| wide(line) <= width), "wider than {width}:\n{}", out(&done));
            }
            assert!(table || width < 100, "no table in {width} columns:\n{}", out(&done));
            let rows = below.iter().filter(|line| line.trim_start().starts_with(|first: char| ('1'..='9').contains(&first)));
            let numbered = rows.filter(|line| line.starts_with("  ") && !line.starts_with("   "));
            assert_eq!(numbered.count(), figures, "{}", out(&done));
            // No number is broken.
            let whole = match (language, figures) {
                ("en", 3) => "26,190,000,000,000",
                ("zh", _) => "3,100,000,000",
                _ => "2,234,567,890,123",
            };
            assert!(out(&done).contains(whole), "{}", out(&done));
        }
    }
    assert_eq!(status(&run(&["--width", "wide", "$5"], b"")), 2);
}

#[test]
fn lines_of_a_file_tell_their_place_and_only_those_with_figures_are_shown() {
    let path = file("places.txt", b"first $1\n\nno amount\n\n\nlast $6\n");
    let name = path.to_str().expect("UTF-8");
    let done = run(&["--file", name], b"");
    let starts: Vec<_> = out(&done).lines().filter(|line| line.contains(".txt")).collect();
    assert_eq!(starts, [format!("{name}:1"), format!("{name}:6")]);
    assert!(!out(&done).contains("no figures") && !out(&done).contains("no amount"), "{}", out(&done));

    let empty = file("nothing.txt", b"no amount\n\nnone here\n");
    let name = empty.to_str().expect("UTF-8");
    assert_eq!(out(&run(&["--file", name], b"")), format!("{name}: no figures\n"));
    assert_eq!(out(&run(&["none here"], b"")), "none here\n\n  no figures\n\n");
}

#[test]
fn kinds_that_are_asked_for() {
    let kinds = |arguments: &[&str]| {
        let done = run(&[arguments, &["--jsonl"]].concat(), br#"{"text":"Sales of 3 shops rose 5% to $4 million, twice as much."}"#);
        let record: serde_json::Value = serde_json::from_str(out(&done)).expect("output is JSON");
        let figures = record["figures"].as_array().expect("figures").clone();
        figures.iter().map(|figure| figure["kind"].as_str().expect("a kind").to_owned()).collect::<Vec<_>>()
    };
    let all = kinds(&[]);
    assert!(all.contains(&"money".to_owned()) && all.contains(&"percent".to_owned()) && all.len() > 2, "{all:?}");
    assert_eq!(kinds(&["--kind", "money"]), ["money"]);
    assert_eq!(kinds(&["--kind", "money,percent"]), ["percent", "money"]);
    assert_eq!(kinds(&["--kind", "money", "--kind", "percent"]), ["percent", "money"]);
    assert_eq!(status(&run(&["--kind", "gold", "$5"], b"")), 2);
}

#[test]
fn counts() {
    let path = file("counted.txt", b"one $1\nnone\nthen $2 and 3%\n");
    let name = path.to_str().expect("UTF-8");
    let done = run(&["--count", "--file", name], b"");
    assert_eq!((status(&done), out(&done), said(&done)), (0, "3\n", ""));
    let done = run(&["--count", "--kind", "money", "--file", name, "none", "-"], b"5%\n");
    assert_eq!((status(&done), out(&done)), (0, &*format!("{name}:2\nargument 1:0\nstandard input:0\n")));
    let done = run(&["--count", "--jsonl"], b"{\"text\":\"$1 and $2\"}\n{\"text\":\"$3\"}\nbroken\n");
    assert_eq!((status(&done), out(&done)), (1, "3\n"));
    assert!(said(&done).starts_with("figures: standard input:3: not JSON"));
}

#[test]
fn quietly_the_status_tells() {
    for (arguments, input, expected) in [
        (&["--quiet", "it paid $5"][..], &b""[..], 0),
        (&["--quiet", "nothing"], b"", 3),
        (&["--quiet", "--kind", "percent", "it paid $5"], b"", 3),
        (&["--quiet"], b"none\n5%\n", 0),
        (&["--quiet"], b"", 3),
        (&["--quiet", "--jsonl"], b"{\"text\":\"$1\"}\n", 0),
        (&["--quiet", "--jsonl"], b"broken\n", 1),
        (&["--quiet", "--file", "there is no such file"], b"", 1),
        (&["--quiet", "--check", "--jsonl"], b"{\"source\":\"Sales were $5m.\",\"summary\":\"Sales were $5m.\"}\n", 0),
        (&["--quiet", "--check", "--jsonl"], b"{\"source\":\"Sales were $5m.\",\"summary\":\"Sales were $6m.\"}\n", 3),
        (&["--quiet", "--check", "--jsonl"], b"{\"source\":\"Sales were $5m.\",\"summary\":\"Sales were high.\"}\n", 0),
        (&["--quiet", "--check", "--jsonl"], b"broken\n", 1),
    ] {
        let done = run(arguments, input);
        assert_eq!((status(&done), out(&done)), (expected, ""), "{arguments:?}");
    }
}

/// Closed, not connected to nothing: what is written is lost.
#[cfg(unix)]
#[test]
fn a_closed_output_is_a_fault() {
    let shell = |command: &str| {
        let path = program().get_program().to_owned();
        Command::new("sh").arg("-c").arg(command).arg("sh").arg(path).stdin(Stdio::null()).output().expect("a shell is there")
    };
    for command in ["\"$1\" '$5' >&-", "\"$1\" --jsonl >&-", "\"$1\" --count '$5' >&-", "\"$1\" --help >&-"] {
        let done = shell(command);
        assert_eq!((status(&done), said(&done)), (1, "figures: standard output: closed before the program began\n"), "{command}");
    }
    for command in ["\"$1\" '$5' >/dev/null", "\"$1\" '$5' 1<>/dev/null", "\"$1\" --quiet '$5' >&-"] {
        let done = shell(command);
        assert_eq!((status(&done), said(&done)), (0, ""), "{command}");
    }
}

#[test]
fn wrong_arguments() {
    for (arguments, told) in [
        (&["--nonsense"][..], "--nonsense"),
        (&["--csv", "--html"], "only one of"),
        (&["--file"], "--file"),
        (&["--region", "Atlantis", "$5"], "Atlantis"),
        (&["-5%"], "after `--`"),
        (&["--count", "--csv", "$5"], "no --csv"),
        (&["--count", "--quiet", "$5"], "only one of"),
        (&["--check"], "takes a SOURCE"),
        (&["--check", "-"], "standard input"),
        (&["--check", "-", "-"], "standard input"),
        (&["--check", "one", "two", "three"], "takes a SOURCE"),
        (&["--check", "--file", "one", "two"], "without --file"),
        (&["--check", "--csv", "one", "two"], "no --csv"),
        (&["--check", "--count", "one", "two"], "no --count"),
        (&["--check", "--no-facts", "one", "two"], "--no-facts"),
        (&["--check", "--audit", "one"], "only one of"),
        (&["--audit", "one", "two"], "takes one FILE"),
        (&["--audit", "--file", "one"], "without --file"),
        (&["--audit", "--html", "one"], "no --jsonl, --csv, --html"),
        (&["--audit", "--count", "one"], "--count"),
    ] {
        let done = run(arguments, b"");
        assert_eq!((status(&done), out(&done)), (2, ""), "{arguments:?}");
        assert!(said(&done).starts_with("figures: ") && said(&done).contains(told), "{}", said(&done));
    }
    let help = run(&["--help"], b"");
    assert_eq!((status(&help), said(&help)), (0, ""));
    for option in ["--check [OPTION]... SOURCE [SUMMARY]", "--audit [OPTION]... [FILE]", "--no-facts", "Exit status:"] {
        assert!(out(&help).contains(option), "{option} is missing in the help");
    }
    assert!(out(&help).lines().all(|line| line.len() <= 110), "a line of the help is too long");
    assert_eq!(out(&run(&["--version"], b"")), concat!("figures ", env!("CARGO_PKG_VERSION"), "\n"));
}

#[test]
fn a_closed_pipe_ends_it_quietly() {
    let mut child =
        program().arg("--jsonl").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program starts");
    drop(child.stdout.take());
    let mut stdin = child.stdin.take().expect("a pipe");
    // Until the program is gone.
    while stdin.write_all(b"{\"id\":1,\"text\":\"$5\"}\n").is_ok() {}
    let done = child.wait_with_output().expect("the program ends");
    assert_eq!((status(&done), said(&done)), (0, ""));
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told() {
    for arguments in [&["$5"][..], &["--jsonl", "{\"text\":\"$5\"}"], &["--csv", "$5"], &["--html", "$5"], &["--help"]] {
        let full = fs::OpenOptions::new().write(true).open("/dev/full").expect("Linux has it");
        let done = program().args(arguments).stdout(full).output().expect("the program runs");
        assert_eq!(status(&done), 1, "{arguments:?}");
        assert!(said(&done).starts_with("figures: standard output: No space left"), "{}", said(&done));
        assert_eq!(said(&done).lines().count(), 1);
    }
}

#[cfg(target_os = "linux")]
#[test]
fn an_interrupt_leaves_whole_lines() {
    use std::io::{BufRead, BufReader};
    /// Far more than is read before the program can be told to stop.
    const LINES: usize = 20_000_000;
    let line = b"{\"id\":1,\"text\":\"a line that is a little longer than its answer\"}\n";
    // A test that runs in the background of a shell has signals turned off, and would hand that on.
    let mut child = Command::new("env");
    child.arg("--default-signal").arg(program().get_program()).arg("--jsonl");
    let mut child = child.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("it starts");
    let mut stdin = child.stdin.take().expect("a pipe");
    let fed = std::thread::spawn(move || (0..LINES).take_while(|_| stdin.write_all(line).is_ok()).count());
    let mut stdout = BufReader::new(child.stdout.take().expect("a pipe"));
    // The first line is there, so the program is in the middle of its work.
    let mut read = Vec::new();
    stdout.read_until(b'\n', &mut read).expect("a line");
    let sent = Command::new("kill").args(["-s", "INT", &child.id().to_string()]).status().expect("kill is there");
    assert!(sent.success());
    stdout.read_to_end(&mut read).expect("the rest");
    let status = child.wait().expect("the program ends");
    assert_eq!(status.code(), Some(130), "{status}");
    assert!(fed.join().expect("it feeds") < LINES, "it went on to the end");
    assert!(read.ends_with(b"{\"id\":1,\"figures\":[]}\n"));
}

const SOURCE: &str = "Halden reports its third quarter.\n\
    In the third quarter, Halden's net sales rose 12% to EUR 31.2 million from EUR 27.9 million a year earlier.\n\
    Adjusted earnings per share were EUR 0.42.\n";

const SUMMARY: &str = "Third-quarter net sales rose 12% to EUR 31 million.\nAdjusted earnings per share were EUR 0.24, in 14 offices.\n";

/// A source and a summary in files of a name.
fn pair(name: &str, source: &[u8], summary: &[u8]) -> [String; 2] {
    let path = |name: String, content| file(&name, content).to_str().expect("UTF-8").to_owned();
    [path(format!("{name} source.txt"), source), path(format!("{name} summary.txt"), summary)]
}

#[test]
fn a_check_shows_what_does_not_hold() {
    let [source, summary] = pair("check", SOURCE.as_bytes(), SUMMARY.as_bytes());
    let lead = format!("    {source}:3: ");
    let expected = [
        "Third-quarter net sales rose 12% to EUR 31 million.",
        "Adjusted earnings per share were EUR 0.24, in 14 offices.",
        "                                 ^^^^^^^^     ^^^^^^^^^^",
        "  EUR 0.24: contradicted in value",
        &format!("{lead}Adjusted earnings per share were EUR 0.42."),
        &format!("{}^^^^^^^^", " ".repeat(lead.len() + 33)),
        "  14 offices: unfounded",
        "",
        "4 figures: 1 supported, 1 rounded, 1 contradicted, 1 unfounded",
    ];
    // Of a summary that is a file, `-` or nothing, and whatever stands between them.
    for (arguments, input) in [
        (&["--check", &source, &summary][..], ""),
        (&[&source, "--check", "--width", "400", &summary], ""),
        (&["--check", &source], SUMMARY),
        (&["--check", &source, "-"], SUMMARY),
    ] {
        let arguments = [&["--width", "400"], arguments].concat();
        let done = run(&arguments, input.as_bytes());
        assert_eq!((status(&done), said(&done)), (3, ""), "{arguments:?}");
        assert_eq!(out(&done).lines().collect::<Vec<_>>(), expected, "{arguments:?}");
    }
    let done = run(&["--check", "-", &summary, "--quiet"], SOURCE.as_bytes());
    assert_eq!((status(&done), said(&done), out(&done)), (3, "", ""));
}

#[test]
fn a_check_that_holds() {
    for (name, summary, shown) in [
        ("holds", "Net sales rose 12% to EUR 31.2 million.", "2 figures: 2 supported"),
        ("nothing", "All went well.", "0 figures"),
        ("empty", "", "0 figures"),
    ] {
        let [source, summary] = pair(name, SOURCE.as_bytes(), summary.as_bytes());
        let done = run(&["--check", &source, &summary], b"");
        assert_eq!((status(&done), said(&done)), (0, ""), "{name}");
        assert_eq!(out(&done).lines().last(), Some(shown), "{name}");
        assert!(!out(&done).contains('^'), "{}", out(&done));
    }
}

/// Rows of the summary and excerpts of the source keep to the width, and signs stand under what they point at.
#[test]
fn a_check_fits_the_width() {
    let english =
        "After a good year with few surprises the company said on Tuesday that third-quarter net sales were EUR 33 million, and more.";
    let chinese = "公司公布业绩，第三季度营业收入为5亿元，同比增长百分之十二，公司对此表示满意，并且感谢所有员工的努力工作。";
    for (language, source, wrong, marked) in
        [("en", english, english.replace("33", "38"), "EUR 38 million"), ("zh", chinese, chinese.replace("5亿", "8亿"), "8亿元")]
    {
        let wide =
            |text: &str| text.chars().map(|character| if character.is_ascii() || "…␛".contains(character) { 1 } else { 2 }).sum::<usize>();
        let [source, summary] = pair("width", source.as_bytes(), format!("\u{1b}]\t{wrong}\r\n").as_bytes());
        for width in [40, 60, 80, 100, 400] {
            let done = run(&["--check", "--lang", language, "--width", &width.to_string(), &source, &summary], b"");
            assert_eq!((status(&done), said(&done)), (3, ""), "{}", out(&done));
            assert!(!out(&done).contains(['\u{1b}', '\t', '\r']), "{:?}", out(&done));
            let lines: Vec<_> = out(&done).lines().collect();
            let told = lines.iter().position(|line| line.starts_with("  ") && line.contains(": contradicted")).expect("a verdict");
            assert!(lines[..told - 1].iter().all(|line| wide(line) <= width), "wider than {width}:\n{}", out(&done));
            let (row, signs) = (lines[told - 2], lines[told - 1]);
            let before = row.split(marked).next().expect("the row of the figure");
            assert_eq!(signs.trim_end(), format!("{}{}", " ".repeat(wide(before)), "^".repeat(wide(marked))), "{}", out(&done));
            let (excerpt, signs) = (lines[told + 1], lines[told + 2]);
            assert!(excerpt.contains(if language == "en" { "EUR 33 million" } else { "5亿元" }), "{}", out(&done));
            assert_eq!(signs.trim_start().len(), wide(if language == "en" { "EUR 33 million" } else { "5亿元" }));
        }
    }
}

#[test]
fn a_check_in_colour_and_without() {
    let [source, summary] = pair("colour", SOURCE.as_bytes(), SUMMARY.as_bytes());
    let coloured = |variables: &[(&str, &str)]| {
        let mut command = program();
        command.env_remove("NO_COLOR").envs(variables.iter().copied());
        let done = command.args(["--check", &source, &summary]).output().expect("the program runs");
        String::from_utf8(done.stdout).expect("UTF-8")
    };
    let plain = coloured(&[]);
    assert!(!plain.contains('\u{1b}'));
    let shown = coloured(&[("CLICOLOR_FORCE", "1")]);
    for (verdict, painted) in [
        ("supported", "\u{1b}[32m12%\u{1b}[0m"),
        ("rounded", "\u{1b}[36mEUR 31 million\u{1b}[0m"),
        ("contradicted", "\u{1b}[1m\u{1b}[31mEUR 0.24\u{1b}[0m"),
        ("unfounded", "\u{1b}[1m\u{1b}[33m14 offices\u{1b}[0m"),
        ("the legend", "\u{1b}[32m1 supported\u{1b}[0m"),
    ] {
        assert!(shown.contains(painted), "{verdict}: {shown:?}");
    }
    let mut bare = String::new();
    for (place, part) in shown.split('\u{1b}').enumerate() {
        bare.push_str(if place == 0 { part } else { part.split_once('m').expect("a style").1 });
    }
    assert_eq!(bare, plain);
    assert_eq!(coloured(&[("NO_COLOR", "1"), ("CLICOLOR_FORCE", "0")]), plain);
}

#[test]
fn a_check_as_a_page() {
    let source = format!("<b>{SOURCE}");
    let [source, summary] = pair("page", source.as_bytes(), SUMMARY.as_bytes());
    let done = run(&["--check", "--html", &source, &summary], b"");
    let page = out(&done);
    assert_eq!((status(&done), said(&done)), (3, ""));
    assert!(page.starts_with("<!DOCTYPE html>") && page.ends_with("</html>\n") && page.contains("&lt;b&gt;Halden"), "{page}");
    let items: Vec<_> = page.lines().filter(|line| line.starts_with("<li id=")).collect();
    let expected = [
        r##"<li id="n1" data-shows="f1 e1"><a href="#f1">12%</a>: supported; <a href="#e1">12%</a> in line 2</li>"##,
        r##"<li id="n2" data-shows="f2 e2"><a href="#f2">EUR 31 million</a>: rounded; <a href="#e2">EUR 31.2 million</a> in line 2</li>"##,
        r##"<li id="n3" data-shows="f3 e3"><a href="#f3">EUR 0.24</a>: contradicted in value; <a href="#e3">EUR 0.42</a> in line 3</li>"##,
        r##"<li id="n4" data-shows="f4"><a href="#f4">14 offices</a>: unfounded</li>"##,
    ];
    assert_eq!(items, expected);
    for verdict in ["supported", "rounded", "derived", "unfounded", "contradicted"] {
        assert!(page.contains(&format!("<mark class=\"{verdict}\">{verdict}</mark>")), "{verdict} is not in the legend");
    }
    // What is led to and shown is there, once.
    let values = |name: &str| page.split(name).skip(1).filter_map(|rest| rest.split('"').next()).collect::<Vec<_>>();
    let ids = values(" id=\"");
    let targets = values("href=\"#").into_iter().chain(values("data-shows=\"").into_iter().flat_map(str::split_whitespace));
    for target in targets {
        assert_eq!(ids.iter().filter(|id| **id == target).count(), 1, "{target} in\n{page}");
    }
    assert!(page.contains(r##"<mark class="evidence" id="e3" data-shows="f3"><a href="#f3">EUR 0.42<sup>3</sup></a></mark>"##), "{page}");
}

#[test]
fn an_audit_shows_what_does_not_fit() {
    let text = "A good year.\nFree cash flow increased $12 million to $57 million compared to $35 million.\n\
                Net sales rose 20% to $110 million from $100 million.\nCosts fell 10% to $90 million from $100 million.\n";
    let path = file("audit.txt", text.as_bytes());
    let name = path.to_str().expect("UTF-8");
    let expected = [
        "standard input:2: Free cash flow increased $12 million to $57 million compared to $35 million.",
        "                                           ^^^^^^^^^^^    ^^^^^^^^^^^             ^^^^^^^^^^^",
        "  $12 million, but $57 million and $35 million make it 22,000,000 USD: off by 10,000,000 USD",
        "",
        "standard input:3: Net sales rose 20% to $110 million from $100 million.",
        "                                 ^^^    ^^^^^^^^^^^^      ^^^^^^^^^^^^",
        "  20%, but $110 million and $100 million make it 10%: off by 10%",
        "",
        "2 do not fit",
    ];
    for (arguments, input, shown) in
        [(&["--audit"][..], text, "standard input"), (&["--audit", "-"], text, "standard input"), (&["--audit", name], "", name)]
    {
        let done = run(&[arguments, &["--width", "300"]].concat(), input.as_bytes());
        assert_eq!((status(&done), said(&done)), (3, ""), "{arguments:?}");
        // The signs move with the name before them.
        let lines = |text: &str| text.lines().map(|line| line.trim_start().to_owned()).collect::<Vec<_>>();
        assert_eq!(lines(out(&done)), lines(&expected.join("\n").replace("standard input", shown)), "{arguments:?}");
        if shown == "standard input" {
            assert_eq!(out(&done).lines().collect::<Vec<_>>(), expected);
        }
    }
    let done = run(&["--audit"], b"Net sales rose 10% to $110 million from $100 million.");
    assert_eq!((status(&done), out(&done), said(&done)), (0, "standard input: nothing that does not fit\n", ""));
    assert_eq!((status(&run(&["--audit", "--quiet"], text.as_bytes())), status(&run(&["--audit", "--quiet"], b"$5"))), (3, 0));
    let done = run(&["--audit", "--lang", "zh"], "净利润从3.00亿元增长50%至4.00亿元。".as_bytes());
    assert_eq!(status(&done), 3);
    assert!(out(&done).contains("50%, but "), "{}", out(&done));
}

#[test]
fn files_of_a_check_that_cannot_be_read() {
    let folder = env!("CARGO_TARGET_TMPDIR");
    let [good, broken] = pair("unreadable", b"Sales were $5m.", b"Sales were\r\n$5m, \xff.");
    let missing = format!("{folder}/there is no such file");
    let no_text = format!("figures: {broken}:2: not UTF-8 at byte 6\n");
    for (arguments, told) in [
        (&["--check", &good, &broken][..], &*no_text),
        (&["--check", &broken, &good], &no_text),
        (&["--check", "--html", &good, &broken], &no_text),
        (&["--audit", &broken], &no_text),
        (&["--check", folder, &good], "is a directory\n"),
        (&["--check", &missing, &good], "there is no such file: "),
        (&["--audit", &missing], "there is no such file: "),
    ] {
        let done = run(arguments, b"");
        assert_eq!((status(&done), out(&done)), (1, ""), "{arguments:?}");
        assert!(said(&done).starts_with("figures: ") && said(&done).contains(told), "{arguments:?}: {}", said(&done));
        assert_eq!(said(&done).lines().count(), 1, "{}", said(&done));
    }
    // Both are told.
    assert_eq!(said(&run(&["--check", &missing, &broken], b"")).lines().count(), 2);
    let done = run(&["--check", &good], b"\xef\xbb\xbfSales were $5m.\xff");
    assert_eq!((status(&done), said(&done)), (1, "figures: standard input:1: not UTF-8 at byte 16\n"));
}

#[test]
fn what_figures_are_about() {
    let text = "In the third quarter, Halden expects net sales of EUR 31 million.";
    let done = run(&["--width", "200", text], b"");
    for words in ["metric", "entity", "period", "net sales", "Halden", "third quarter (expected)"] {
        assert!(out(&done).contains(words), "{words} is missing in\n{}", out(&done));
    }
    assert!(out(&run(&["--width", "30", text], b"")).contains("; net sales, Halden, third quarter (expected)\n"));
    let done = run(&["--no-facts", "--width", "200", text], b"");
    assert!(out(&done).contains("31,000,000") && !out(&done).contains("metric"), "{}", out(&done));
    let record = run(&["--no-facts", "--jsonl"], format!("{{\"text\":\"{text}\"}}").as_bytes());
    assert!(out(&record).contains("\"metric\":null"), "{}", out(&record));
}

/// What the README shows is what its commands write.
#[cfg(unix)]
#[test]
fn the_readme_shows_true_output() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let readme = fs::read_to_string(root.join("README.md")).expect("the README is there");
    let mut shown = 0;
    for block in readme.split("```console\n").skip(1) {
        let block = block.split("```").next().expect("the block ends");
        let Some((arguments, expected)) =
            block.strip_prefix("$ cargo run --release --example figures --").and_then(|rest| rest.split_once('\n'))
        else {
            continue;
        };
        let mut shell = Command::new("sh");
        shell.arg("-c").arg(format!("\"$0\" {arguments}")).arg(program().get_program()).current_dir(root);
        let done = shell.stdin(Stdio::null()).output().expect("a shell is there");
        assert_eq!(out(&done).trim_end(), expected.trim_end(), "{arguments}");
        shown += 1;
    }
    assert_eq!(shown, 3);
}
