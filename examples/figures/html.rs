//! One page that needs nothing else: every text a paragraph, its figures marked, the reading on hovering.

use financial_figures::Kind;

use crate::extractors::Extractors;
use crate::reading::{Reading, harmless, parts};
use crate::{Format, Place};

const HEAD: &str = "\
<!DOCTYPE html>
<html>
<head>
<meta charset=\"utf-8\">
<meta name=\"viewport\" content=\"width=device-width\">
<title>Figures</title>
<style>
:root { color-scheme: light dark; }
body { font: 1rem/1.6 system-ui, sans-serif; max-width: 45rem; margin: 2rem auto; padding: 0 1rem; }
p { white-space: pre-wrap; }
mark { color: inherit; border-radius: .2em; padding: .05em .15em; cursor: help; }
.money { background: #2e9e5b55; }
.percent { background: #2b8cc455; }
.multiple { background: #a04fc955; }
.count { background: #c9a12b55; }
</style>
</head>
<body>
";
const FOOT: &str = "</body>\n</html>\n";

pub struct Html {
    extractors: Extractors,
}

impl Html {
    pub fn new(extractors: Extractors) -> Self {
        Self { extractors }
    }
}

impl Format for Html {
    fn head(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(HEAD.as_bytes());
    }

    fn line(&self, _place: &Place<'_>, line: &str, out: &mut Vec<u8>) -> Result<(), String> {
        let reading = self.extractors.usual().read(line);
        let mut page = String::from("<p>");
        for part in parts(line, reading.figures()) {
            let Some((index, figure)) = part.figure else {
                escape(part.text, &mut page);
                continue;
            };
            page.push_str(&format!("<mark class=\"{}\" title=\"{}: ", class(figure.kind()), index + 1));
            escape(&Reading::of(figure).sentence(), &mut page);
            page.push_str("\">");
            escape(part.text, &mut page);
            page.push_str("</mark>");
        }
        page.push_str("</p>\n");
        out.extend_from_slice(page.as_bytes());
        Ok(())
    }

    fn foot(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(FOOT.as_bytes());
    }
}

fn class(kind: Kind) -> &'static str {
    match kind {
        Kind::Money => "money",
        Kind::Percent | Kind::PercentagePoint => "percent",
        Kind::Multiple | Kind::Fraction => "multiple",
        _ => "count",
    }
}

/// Text as it may stand between tags and in an attribute.
fn escape(text: &str, page: &mut String) {
    for character in text.chars().map(harmless) {
        match character {
            '&' => page.push_str("&amp;"),
            '<' => page.push_str("&lt;"),
            '>' => page.push_str("&gt;"),
            '"' => page.push_str("&quot;"),
            '\'' => page.push_str("&#39;"),
            other => page.push(other),
        }
    }
}
