//! Time, in the CPU time of a thread: what else runs on the machine then counts little.

use std::hint::black_box;
use std::time::Duration;

use cpu_time::ThreadTime;

/// One contestant's work over one text: a pass, saying how many things it found.
pub type Pass<'a> = Box<dyn FnMut() -> usize + 'a>;

/// A contestant in a race.
pub struct Runner<'a> {
    pub name: &'static str,
    pub found: usize,
    pass: Pass<'a>,
    passes: u32,
}

impl<'a> Runner<'a> {
    /// Warms up, counts what is found, and chooses how many passes make a sample of at least `sample`.
    pub fn new(name: &'static str, sample: Duration, mut pass: Pass<'a>) -> Self {
        let found = pass();
        let mut passes = 1;
        loop {
            let time = time(passes, found, &mut pass);
            if time >= sample {
                break;
            }
            passes = match time.as_secs_f64() {
                0.0 => passes * 16,
                seconds => (f64::from(passes) * sample.as_secs_f64() / seconds * 1.1).ceil() as u32,
            }
            .clamp(passes + 1, passes * 16);
        }
        Self { name, found, pass, passes }
    }

    /// Seconds of CPU time per pass, in one sample.
    fn sample(&mut self) -> f64 {
        time(self.passes, self.found, &mut self.pass).as_secs_f64() / f64::from(self.passes)
    }
}

/// The CPU time of `passes` passes, each of which has to find what the first one found.
fn time(passes: u32, found: usize, pass: &mut Pass<'_>) -> Duration {
    let start = ThreadTime::now();
    for _ in 0..passes {
        assert_eq!(black_box(pass()), found, "a pass found something else than the first one");
    }
    start.elapsed()
}

/// The seconds per pass that each runner took, by round.
pub struct Race {
    rounds: Vec<Vec<f64>>,
}

impl Race {
    /// Runs all in turn, `rounds` times, each round from another starter.
    pub fn run(runners: &mut [Runner<'_>], rounds: usize) -> Self {
        let rounds = (0..rounds)
            .map(|round| {
                let mut times = vec![0.0; runners.len()];
                for turn in 0..runners.len() {
                    let at = (turn + round) % runners.len();
                    times[at] = runners[at].sample();
                }
                times
            })
            .collect();
        Self { rounds }
    }

    /// The median seconds per pass of a runner.
    pub fn seconds(&self, runner: usize) -> f64 {
        median(self.rounds.iter().map(|round| round[runner]))
    }

    /// The median over the rounds of one runner's time ÷ another's.
    pub fn ratio(&self, numerator: usize, denominator: usize) -> f64 {
        median(self.rounds.iter().map(|round| round[numerator] / round[denominator]))
    }
}

/// The middle value, or the mean of the two middle ones.
pub fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    if values.len() % 2 == 1 { values[middle] } else { (values[middle - 1] + values[middle]) / 2.0 }
}
