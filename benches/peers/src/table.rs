//! The measures: what was reached, beside what must be and what is aimed at.

use serde_json::{Value, json};

/// Whether more or less is better, with what must be reached and what is aimed at.
#[derive(Clone, Copy)]
pub enum Target {
    AtLeast {
        must: f64,
        aim: f64,
    },
    AtMost {
        must: f64,
        aim: f64,
    },
    /// Told for comparison only.
    None,
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
        let (must, aim) = match self.target {
            Target::AtLeast { must, aim } => (self.reached >= must, self.reached >= aim),
            Target::AtMost { must, aim } => (self.reached <= must, self.reached <= aim),
            Target::None => return "",
        };
        match (must, aim) {
            (_, true) => "aim",
            (true, _) => "must",
            _ => "MISSED",
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
    pub found: usize,
}

/// Prints throughputs, then measures.
pub fn print(throughputs: &[Throughput], measures: &[Measure]) {
    println!("\n{:<14} {:<28} {:>12} {:>10}", "text", "contestant", "MB/s", "found");
    for row in throughputs {
        println!("{:<14} {:<28} {:>12.3} {:>10}", row.text, row.contestant, row.megabytes_per_second, row.found);
    }
    println!("\n{:<72} {:<26} {:>9} {:>8} {:>8}  reached", "measure", "text", "result", "must", "aim");
    for row in measures.iter().filter(|row| row.printed) {
        let (must, aim) = match row.target {
            Target::AtLeast { must, aim } => (format!("≥ {must}"), format!("≥ {aim}")),
            Target::AtMost { must, aim } => (format!("≤ {must}"), format!("≤ {aim}")),
            Target::None => (String::new(), String::new()),
        };
        let verdict = row.verdict();
        println!("{:<72} {:<26} {:>9.3} {must:>8} {aim:>8}  {verdict}", row.name, row.text, row.reached);
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
                "found": row.found,
            })
        })
        .collect();
    let measures: Vec<Value> = measures
        .iter()
        .map(|row| {
            let (better, must, aim) = match row.target {
                Target::AtLeast { must, aim } => (Some("more"), Some(must), Some(aim)),
                Target::AtMost { must, aim } => (Some("less"), Some(must), Some(aim)),
                Target::None => (None, None, None),
            };
            json!({
                "measure": row.name,
                "text": row.text,
                "result": row.reached,
                "better": better,
                "must": must,
                "aim": aim,
                "reached": Some(row.verdict()).filter(|verdict| !verdict.is_empty()),
            })
        })
        .collect();
    json!({ "throughput": throughputs, "measures": measures })
}
