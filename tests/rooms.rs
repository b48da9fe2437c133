//! The order of the rooms: the folders of `src/`, lowest first as `src/lib.rs` declares them.
//!
//! A file uses its own room and those declared above its own, and the files of a room make no circle. A name that a
//! `mod.rs` passes on counts for the file that defines it. What only tests use is left out.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use regex::Regex;

/// A module by the names that lead to it: `["value", "figure"]`; the crate itself is empty.
type Module = Vec<String>;

static ROOM: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"(?m)^(?:pub(?:\(crate\))? )?mod ([a-z_]+);").unwrap());
static IMPORT: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"(?m)^ *(pub(?:\([^)]*\))? )?use ([^;]+);").unwrap());
static PATH: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"[A-Za-z0-9_]+(?:::[A-Za-z0-9_]+)+").unwrap());
static COMMENT: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"(?m)//.*$").unwrap());
static TESTS: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"(?ms)^#\[cfg\(test\)\]\nmod [a-z_]+ \{.*?^\}").unwrap());

struct Source {
    /// What it uses: every path from the crate on.
    uses: BTreeSet<Module>,
    /// What it passes on: a name, and the path it stands for.
    passes_on: BTreeMap<String, Module>,
}

/// The files of the crate without their tests.
struct Sources(BTreeMap<Module, Source>);

impl Sources {
    fn read() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let mut texts = BTreeMap::new();
        collect(&root, &mut Vec::new(), &mut texts);
        let modules: BTreeSet<Module> = texts.keys().cloned().collect();
        Self(texts.iter().map(|(module, text)| (module.clone(), Source::new(module, text, &modules))).collect())
    }

    /// The file that defines what a path names.
    fn definer(&self, path: &[String]) -> Module {
        let mut module = Module::new();
        for (at, name) in path.iter().enumerate() {
            let inner = [&module[..], std::slice::from_ref(name)].concat();
            if self.0.contains_key(&inner) {
                module = inner;
            } else if let Some(elsewhere) = self.0[&module].passes_on.get(name) {
                return self.definer(&[&elsewhere[..], &path[at + 1..]].concat());
            } else {
                break;
            }
        }
        module
    }

    /// The files that a file uses, without itself.
    fn used(&self, module: &Module) -> BTreeSet<Module> {
        let mut used: BTreeSet<Module> = self.0[module].uses.iter().map(|path| self.definer(path)).collect();
        used.remove(module);
        used
    }

    /// The files that a file leads to through files of its own room.
    fn reached(&self, from: &Module) -> BTreeSet<Module> {
        let (mut reached, mut next) = (BTreeSet::new(), vec![from.clone()]);
        while let Some(module) = next.pop() {
            for used in self.used(&module) {
                if used.first() == from.first() && reached.insert(used.clone()) {
                    next.push(used);
                }
            }
        }
        reached
    }

    /// The files that lead to each other, in one room: "amount: price, rate".
    fn circles(&self) -> Vec<String> {
        let reached: BTreeMap<&Module, BTreeSet<Module>> = self.0.keys().map(|module| (module, self.reached(module))).collect();
        let circle = |module: &&Module| -> BTreeSet<String> {
            let others = reached[module].iter().filter(|other| reached[other].contains(*module));
            others.map(|file| if file.len() == 1 { "mod".to_owned() } else { file[1..].join("::") }).collect()
        };
        let in_circles = self.0.keys().filter(|module| reached[module].contains(*module));
        let told = in_circles.map(|module| format!("{}: {}", module[0], Vec::from_iter(circle(&module)).join(", ")));
        Vec::from_iter(told.collect::<BTreeSet<_>>())
    }
}

impl Source {
    fn new(module: &Module, text: &str, modules: &BTreeSet<Module>) -> Self {
        let text = COMMENT.replace_all(text, "");
        let text = TESTS.replace_all(&text, "");
        let mut source = Self { uses: BTreeSet::new(), passes_on: BTreeMap::new() };
        for import in IMPORT.captures_iter(&text) {
            for (path, name) in spread(&import[2]) {
                let Some(path) = absolute(module, &path, modules) else { continue };
                if import.get(1).is_some() {
                    source.passes_on.insert(name, path.clone());
                }
                // What a file passes on of its own inner ones, it does not use.
                if import.get(1).is_none() || !path.starts_with(module) {
                    source.uses.insert(path);
                }
            }
        }
        let rest = IMPORT.replace_all(&text, "");
        for path in PATH.find_iter(&rest) {
            let path: Module = path.as_str().split("::").map(str::to_owned).collect();
            source.uses.extend(absolute(module, &path, modules));
        }
        source
    }
}

/// Reads the files of a folder, by their modules.
fn collect(folder: &Path, module: &mut Module, texts: &mut BTreeMap<Module, String>) {
    let entries = fs::read_dir(folder).expect("a folder of sources");
    let paths: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry of the folder").path()).collect();
    for path in paths {
        let name = path.file_stem().and_then(|name| name.to_str()).expect("a name in UTF-8").to_owned();
        if path.is_dir() {
            module.push(name);
            collect(&path, module, texts);
            module.pop();
        } else if name != "tests" {
            let own = if matches!(&*name, "mod" | "lib") { Vec::new() } else { vec![name] };
            texts.insert([&module[..], &own].concat(), fs::read_to_string(&path).expect("a source in UTF-8"));
        }
    }
}

/// The paths of a `use`, its braces spread out, each with the name that it brings.
fn spread(import: &str) -> Vec<(Module, String)> {
    let import = import.trim();
    if let Some((before, inside)) = import.split_once('{') {
        let before: Module = before.split("::").map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned).collect();
        let inside = inside.trim_end().strip_suffix('}').expect("braces are closed");
        let (mut depth, mut start, mut paths) = (0, 0, Vec::new());
        for (at, character) in inside.char_indices().chain([(inside.len(), ',')]) {
            match character {
                '{' => depth += 1,
                '}' => depth -= 1,
                ',' if depth == 0 => {
                    let within = spread(&inside[start..at]);
                    paths.extend(within.into_iter().map(|(path, name)| ([&before[..], &path].concat(), name)));
                    start = at + 1;
                }
                _ => {}
            }
        }
        return paths;
    }
    let (path, renamed) = import.split_once(" as ").map_or((import, None), |(path, name)| (path, Some(name)));
    // `{self, ..}` is what stands before the braces, `*` all that is in it.
    let names = path.split("::").map(str::trim).filter(|name| !matches!(*name, "" | "*"));
    let path: Module = names.map(str::to_owned).collect();
    match path.last() {
        None => Vec::new(),
        Some(name) if name == "self" && path.len() == 1 => vec![(Module::new(), String::new())],
        Some(name) => vec![(path.clone(), renamed.unwrap_or(name).trim().to_owned())],
    }
}

/// A path from the crate on; none where it leads out of it.
fn absolute(module: &Module, path: &[String], modules: &BTreeSet<Module>) -> Option<Module> {
    let (first, rest) = path.split_first()?;
    match &**first {
        "crate" => Some(rest.to_vec()),
        "self" => Some([&module[..], rest].concat()),
        "super" => absolute_from(&module[..module.len() - 1], rest),
        _ => {
            let inner = [&module[..], std::slice::from_ref(first)].concat();
            modules.contains(&inner).then(|| [&module[..], path].concat())
        }
    }
}

fn absolute_from(module: &[String], path: &[String]) -> Option<Module> {
    match path.split_first() {
        Some((first, rest)) if first == "super" => absolute_from(&module[..module.len() - 1], rest),
        _ => Some([module, path].concat()),
    }
}

static QUOTED: LazyLock<Regex> = LazyLock::new(|| Regex::new(r#""(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.[^']*)'"#).unwrap());
static NO_WORD: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\\.|\{[^}]*\}").unwrap());

static NAMED: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r#"(?ms)^named! \{.*?^\}|serialize_[a-z]+\("[a-z_]+"|#\[serde\([^\n]*\)\]|feature = "[a-z]+""#).unwrap());

/// The words that a source quotes: texts with letters beside what a format fills in, and single ideographs. Names in
/// records and of features are of no language.
fn quoted_words(text: &str) -> Vec<String> {
    let text = TESTS.replace_all(&COMMENT.replace_all(text, ""), "").into_owned();
    let text = NAMED.replace_all(&text, "");
    let mut words: Vec<_> = QUOTED.find_iter(&text).map(|quoted| quoted.as_str().to_owned()).collect();
    words.retain(|quoted| {
        let text = quoted.starts_with('"');
        NO_WORD.replace_all(quoted, "").chars().any(|letter| letter.is_alphabetic() && (text || letter >= '\u{4E00}'))
    });
    words
}

#[test]
fn logic_quotes_no_word() {
    let rooms = rooms();
    let place = |name: &str| rooms.iter().position(|room| room == name).unwrap_or_else(|| panic!("no room {name}"));
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut texts = BTreeMap::new();
    collect(&root, &mut Vec::new(), &mut texts);
    let mut wrong = Vec::new();
    for room in rooms[place("language") + 1..=place("reading")].iter().chain([&rooms[place("check")]]) {
        for (module, text) in texts.iter().filter(|(module, _)| module.first() == Some(room)) {
            wrong.extend(quoted_words(text).iter().map(|word| format!("{}: {word}", module.join("::"))));
        }
    }
    assert!(wrong.is_empty(), "words stand in src/language:\n{}", wrong.join("\n"));
}

#[test]
fn quoted_words_are_understood() {
    let text = "named! {\n    A \"no\",\n}\nrow.serialize_field(\"no\", b);\n#[serde(rename = \"no\")]\nf(\"ago\", '的', 'q', b's', \"、\", \"{year}-01\", \"\\r\"); // \"no\"\n#[cfg(test)]\nmod tests {\n    \"no\"\n}\n";
    assert_eq!(quoted_words(text), ["\"ago\"", "'的'"]);
}

/// The rooms, lowest first.
fn rooms() -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs");
    let text = fs::read_to_string(root).expect("the crate has a root");
    ROOM.captures_iter(&text).map(|room| room[1].to_owned()).collect()
}

#[test]
fn a_file_uses_no_room_above_its_own() {
    let (rooms, sources) = (rooms(), Sources::read());
    let place = |module: &Module| rooms.iter().position(|room| Some(room) == module.first());
    let mut wrong = Vec::new();
    let mut held = 0;
    for module in sources.0.keys().filter(|module| !module.is_empty()) {
        assert!(place(module).is_some(), "{} is in no room that src/lib.rs declares", module.join("::"));
        for used in sources.used(module) {
            held += 1;
            // The crate itself, which passes on what all rooms have, is above all of them.
            if place(&used).is_none_or(|room| Some(room) > place(module)) {
                wrong.push(format!("{} uses {}", module.join("::"), if used.is_empty() { "crate".to_owned() } else { used.join("::") }));
            }
        }
    }
    assert!(rooms.len() > 5 && held > 50, "{} rooms, {held} uses: the sources are not where they are looked for", rooms.len());
    assert!(
        wrong.is_empty(),
        "{} of {held} uses go upwards; the rooms, lowest first: {}\n{}",
        wrong.len(),
        rooms.join(", "),
        wrong.join("\n")
    );
}

/// Circles that are still to be untied. Whoever unties one takes it from here, and none is added.
const STILL_THERE: &[&str] = &[];

#[test]
fn the_files_of_a_room_make_no_circle() {
    assert_eq!(Sources::read().circles(), STILL_THERE);
}

#[test]
fn imports_are_understood() {
    let modules: BTreeSet<Module> =
        [vec![], vec!["a"], vec!["a", "b"]].map(|module| module.into_iter().map(str::to_owned).collect()).into();
    let b: Module = vec!["a".to_owned(), "b".to_owned()];
    let text = "use crate::a::{self, x::{Y, Z as Q}, w};\nuse std::fmt;\npub(crate) use super::c::D;\nfn f() { crate::g::h(super::i); } // crate::no\n#[cfg(test)]\nmod tests {\n    use crate::no;\n}\n";
    let source = Source::new(&b, text, &modules);
    let uses: Vec<_> = source.uses.iter().map(|path| path.join("::")).collect();
    assert_eq!(uses, ["a", "a::c::D", "a::i", "a::w", "a::x::Y", "a::x::Z", "g::h"]);
    let passes_on: Vec<_> = source.passes_on.iter().map(|(name, path)| format!("{name} = {}", path.join("::"))).collect();
    assert_eq!(passes_on, ["D = a::c::D"]);
}
