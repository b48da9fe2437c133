//! How long the library alone takes to read rows, for `rows.py`: `native FILE ROUNDS FACTS`. The file has a row a line, FACTS
//! is `true` or `false`. Prints the seconds of CPU time of the best round, and the number of figures.

use cpu_time::ThreadTime;
use financial_figures::{Extractor, Scratch};

fn main() {
    let mut arguments = std::env::args().skip(1);
    let file = arguments.next().expect("a file");
    let rounds: usize = arguments.next().and_then(|rounds| rounds.parse().ok()).expect("a number of rounds");
    let facts: bool = arguments.next().and_then(|facts| facts.parse().ok()).expect("whether facts are read");
    let text = std::fs::read_to_string(file).expect("a file of text");
    let rows: Vec<&str> = text.lines().collect();
    let extractor = Extractor::builder().facts(facts).build();
    let (mut scratch, mut figures) = (Scratch::new(), Vec::new());
    let mut best = f64::INFINITY;
    let mut found = 0;
    for _ in 0..rounds {
        let start = ThreadTime::now();
        found = 0;
        for row in &rows {
            extractor.read_into(row, &mut scratch, &mut figures);
            found += figures.len();
        }
        best = best.min(start.elapsed().as_secs_f64());
    }
    println!("{best} {found}");
}
