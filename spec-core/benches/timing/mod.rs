//! Works that run by turns, so that what else the machine does hits all of them.

use std::time::{Duration, Instant};

/// Something to measure, and what it is.
pub(crate) type Work<'w> = (&'static str, Box<dyn Fn() + 'w>);

/// How long one run takes: the median of many rounds, the works by turns.
pub(crate) fn times(works: &[Work<'_>]) -> Vec<Duration> {
    const ROUNDS: usize = 51;
    let runs: Vec<u32> = works
        .iter()
        .map(|(_, work)| {
            let start = Instant::now();
            work();
            // A round of a work takes about two milliseconds.
            (2_000_000 / start.elapsed().as_nanos().max(1)).clamp(1, 100_000) as u32
        })
        .collect();
    let mut rounds = vec![Vec::with_capacity(ROUNDS); works.len()];
    for _ in 0..ROUNDS {
        for (at, (_, work)) in works.iter().enumerate() {
            let start = Instant::now();
            for _ in 0..runs[at] {
                work();
            }
            rounds[at].push(start.elapsed() / runs[at]);
        }
    }
    rounds
        .iter_mut()
        .map(|rounds| {
            rounds.sort();
            rounds[ROUNDS / 2]
        })
        .collect()
}

/// The case that is to run a thousand times, for counting instructions: `--once CASE`.
pub(crate) fn once() -> Option<String> {
    let mut arguments = std::env::args().skip_while(|argument| argument != "--once");
    arguments.next()?;
    Some(arguments.next().unwrap_or_default())
}
