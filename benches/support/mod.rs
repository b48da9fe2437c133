//! The texts that every bench reads, line by line: one line is one text, as a feed delivers them.

use std::fmt;
use std::sync::LazyLock;

use financial_figures::Language;

/// A named text, in the language that its script tells, else English.
pub struct Text {
    /// What the bench calls it.
    pub name: String,
    /// All of it, lines ended by `\n`.
    pub content: String,
}

impl Text {
    pub fn language(&self) -> Language {
        Language::of_script(&self.content).unwrap_or_default()
    }

    /// Its lines that hold anything.
    pub fn lines(&self) -> Vec<&str> {
        self.content.lines().filter(|line| !line.is_empty()).collect()
    }

    /// The bytes of those lines, without line ends: what a pass over them reads.
    pub fn line_bytes(&self) -> usize {
        self.lines().iter().map(|line| line.len()).sum()
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)
    }
}

/// The project's own texts, or the one that `FIGURES_BENCH_TEXT` names.
///
/// The own texts were written for these benches, in the manner of agency news, headlines and company
/// reports, and of news in Chinese and Japanese; companies, places and amounts are invented.
pub static TEXTS: LazyLock<Vec<Text>> = LazyLock::new(|| {
    if let Some(path) = std::env::var_os("FIGURES_BENCH_TEXT") {
        let path = std::path::PathBuf::from(path);
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        return match std::fs::read_to_string(&path) {
            Ok(content) => vec![Text { name, content }],
            Err(error) => {
                eprintln!("FIGURES_BENCH_TEXT: cannot read {}: {error}", path.display());
                std::process::exit(2);
            }
        };
    }
    [
        ("news", include_str!("../data/news.txt")),
        ("headlines", include_str!("../data/headlines.txt")),
        ("reports", include_str!("../data/reports.txt")),
        ("zh", include_str!("../data/zh.txt")),
        ("ja", include_str!("../data/ja.txt")),
    ]
    .map(|(name, content)| Text { name: name.to_owned(), content: content.to_owned() })
    .into()
});
