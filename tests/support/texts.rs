//! The project's own texts, which the benches read, each in its language.

use financial_figures::Language;

pub const TEXTS: [(Language, &str); 5] = [
    (Language::English, include_str!("../../benches/data/news.txt")),
    (Language::English, include_str!("../../benches/data/headlines.txt")),
    (Language::English, include_str!("../../benches/data/reports.txt")),
    (Language::Chinese, include_str!("../../benches/data/zh.txt")),
    (Language::Japanese, include_str!("../../benches/data/ja.txt")),
];
