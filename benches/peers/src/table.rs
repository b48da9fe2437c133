//! The measures: what was reached, beside what is to hold and what is aimed at.

use serde_json::{Value, json};

/// Whether more or less is better, with what is to hold and what is aimed at.
#[derive(Clone, Copy)]
pub enum Target {
    AtLeast {
        hold: f64,
        aim: f64,
    },
    AtMost {
        hold: f64,
        aim: f64,
    },
    /// At least that, but nothing has to hold as yet.
    Aim(f64),
    /// Told for comparison only.
    None,
}

impl Target {
    /// Whether more is better; what is to hold; what is aimed at.
    fn bounds(self) -> (bool, Option<f64>, Option<f64>) {
        match self {
            Self::AtLeast { hold, aim } => (true, Some(hold), Some(aim)),
            Self::AtMost { hold, aim } => (false, Some(hold), Some(aim)),
            Self::Aim(aim) => (true, None, Some(aim)),
            Self::None => (true, None, None),
        }
    }
}

/// One row of the table.
pub struct Measure {
    pub name: String,
    pub text: String,
    pub reached: f64,
    pub target: Target,
    /// Whether the printed table has it too, and not only the JSON.
    pub printed: bool,
}

impl Measure {
    fn verdict(&self) -> &'static str {
        let (more, hold, aim) = self.target.bounds();
        let reached = |bound: f64| if more { self.reached >= bound } else { self.reached <= bound };
        match (hold.map(reached), aim.map(reached)) {
            (_, Some(true)) => "aim",
            (Some(true), _) => "holds",
            (Some(false), _) => "MISSED",
            (None, _) => "",
        }
    }

    pub fn missed(&self) -> bool {
        self.verdict() == "MISSED"
    }
}

/// How fast a contestant read a text, and how much it found.
pub struct Throughput {
    pub text: String,
    pub contestant: &'static str,
    pub megabytes_per_second: f64,
    /// What one of the things found took, where they are counted.
    pub nanoseconds_per_figure: Option<f64>,
    pub found: usize,
}

/// Prints throughputs, then measures.
pub fn print(throughputs: &[Throughput], measures: &[Measure]) {
    println!("\n{:<14} {:<36} {:>10} {:>10} {:>8}", "text", "contestant", "MB/s", "ns/figure", "found");
    for row in throughputs {
        let each = row.nanoseconds_per_figure.map(|each| format!("{each:.0}")).unwrap_or_default();
        println!("{:<14} {:<36} {:>10.3} {each:>10} {:>8}", row.text, row.contestant, row.megabytes_per_second, row.found);
    }
    println!("\n{:<72} {:<26} {:>9} {:>8} {:>8}  reached", "measure", "text", "result", "to hold", "aim");
    for row in measures.iter().filter(|row| row.printed) {
        let (more, hold, aim) = row.target.bounds();
        let [hold, aim] =
            [hold, aim].map(|bound| bound.map(|bound| format!("{} {bound}", if more { '≥' } else { '≤' })).unwrap_or_default());
        let verdict = row.verdict();
        println!("{:<72} {:<26} {:>9.3} {hold:>8} {aim:>8}  {verdict}", row.name, row.text, row.reached);
    }
}

/// The same as JSON.
pub fn json(throughputs: &[Throughput], measures: &[Measure]) -> Value {
    let throughputs: Vec<Value> = throughputs
        .iter()
        .map(|row| {
            json!({
                "text": row.text,
                "contestant": row.contestant,
                "megabytes_per_second": row.megabytes_per_second,
                "nanoseconds_per_figure": row.nanoseconds_per_figure,
                "found": row.found,
            })
        })
        .collect();
    let measures: Vec<Value> = measures
        .iter()
        .map(|row| {
            let (more, hold, aim) = row.target.bounds();
            let better = aim.map(|_| if more { "more" } else { "less" });
            json!({
                "measure": row.name,
                "text": row.text,
                "result": row.reached,
                "better": better,
                "to_hold": hold,
                "aim": aim,
                "reached": Some(row.verdict()).filter(|verdict| !verdict.is_empty()),
            })
        })
        .collect();
    json!({ "throughput": throughputs, "measures": measures })
}
