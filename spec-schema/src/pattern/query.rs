//! What else an automaton can answer: texts that a pattern accepts, whether there are any of
//! some length, and whether one pattern accepts all that another does.

use std::string::String;
use std::vec::Vec;

use super::Pattern;
use super::intern::Map;
use super::matcher::State;

/// How many states are looked at before a question is given up.
const MAX_STATES: usize = 50_000;

/// A question that takes more states than are looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooManyStates;

impl std::fmt::Display for TooManyStates {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            formatter,
            "the question takes more than {MAX_STATES} states of the pattern"
        )
    }
}

impl std::error::Error for TooManyStates {}

type Answer<T> = Result<T, TooManyStates>;

impl Pattern<'_> {
    /// The shortest text with so many characters that the pattern accepts; `None` where it
    /// accepts none of them.
    ///
    /// # Errors
    ///
    /// A pattern with too many states.
    ///
    /// ```
    /// use spec_schema::pattern::{Semantics, compile};
    ///
    /// let job = compile("[a-z][a-z0-9-]{0,62}", Semantics::JavaMatches)?;
    /// assert_eq!(job.pattern().shortest(3, 10)?.as_deref(), Some("aaa"));
    /// // Pattern and length together admit nothing.
    /// assert_eq!(job.pattern().shortest(80, 500)?, None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn shortest(&self, min: usize, max: usize) -> Answer<Option<String>> {
        let graph = Graph::explore(*self)?;
        let lengths = graph.lengths(max.min(min + graph.states()));
        let length = (min..lengths.len()).find(|&length| lengths[length][0]);
        Ok(length.map(|length| graph.text(&lengths, length, |_| 0)))
    }

    /// A text with so many characters that the pattern accepts, other ones for other seeds;
    /// `None` where it accepts none of them. It is not much longer than the shortest.
    ///
    /// # Errors
    ///
    /// A pattern with too many states.
    ///
    /// ```
    /// use spec_schema::pattern::{Semantics, compile};
    ///
    /// let uri = compile("(https|s3)://([^/]+)/?(.*)", Semantics::JavaMatches)?;
    /// let text = uri.pattern().sample(7, 0, 1024)?.expect("there are texts");
    /// assert!(uri.pattern().is_match(&text));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn sample(&self, seed: u64, min: usize, max: usize) -> Answer<Option<String>> {
        let graph = Graph::explore(*self)?;
        let lengths = graph.lengths(max.min(min + graph.states() + SPREAD));
        let Some(shortest) = (min..lengths.len()).find(|&length| lengths[length][0]) else {
            return Ok(None);
        };
        let possible: Vec<usize> = (shortest..lengths.len())
            .take(SPREAD)
            .filter(|&length| lengths[length][0])
            .collect();
        let mut random = Random(seed.wrapping_mul(2).wrapping_add(1));
        let length = possible[random.below(possible.len())];
        Ok(Some(
            graph.text(&lengths, length, |count| random.below(count)),
        ))
    }

    /// A text that another pattern accepts and this one does not, as short as can be; `None`
    /// where this one accepts all that the other does.
    ///
    /// # Errors
    ///
    /// Patterns with too many states.
    ///
    /// ```
    /// use spec_schema::pattern::{Semantics, compile};
    ///
    /// let old = compile("[a-z0-9]{1,63}", Semantics::JavaMatches)?;
    /// let new = compile("[a-z][a-z0-9]{0,62}", Semantics::JavaMatches)?;
    /// let (old, new) = (old.pattern(), new.pattern());
    /// assert_eq!(old.find_missing(new)?, None);
    /// assert_eq!(new.find_missing(old)?.as_deref(), Some("0"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn find_missing(&self, other: Pattern<'_>) -> Answer<Option<String>> {
        let points = representatives(&[*self, other]);
        let start = (Some(self.first_state()), other.first_state());
        let mut known = Map::from_iter([(start.clone(), ())]);
        let mut pairs = std::vec![(start, 0_usize, 0_u32)];
        let mut done = 0;
        while let Some(((ours, theirs), ..)) = pairs.get(done).cloned() {
            let accepted = ours.as_ref().is_some_and(|ours| self.accepts_in(ours));
            if other.accepts_in(&theirs) && !accepted {
                let mut text = Vec::new();
                let mut at = done;
                while at != 0 {
                    text.extend(char::from_u32(pairs[at].2));
                    at = pairs[at].1;
                }
                return Ok(Some(text.into_iter().rev().collect()));
            }
            for &point in &points {
                let Some(theirs) = other.step(&theirs, point) else {
                    continue;
                };
                let ours = ours.as_ref().and_then(|ours| self.step(ours, point));
                if known.insert((ours.clone(), theirs.clone()), ()).is_none() {
                    if pairs.len() >= MAX_STATES {
                        return Err(TooManyStates);
                    }
                    pairs.push(((ours, theirs), done, point));
                }
            }
            done += 1;
        }
        Ok(None)
    }
}

/// How much longer than the shortest a sample may be.
const SPREAD: usize = 16;

/// All states of a pattern, and the characters between them.
struct Graph {
    accepting: Vec<bool>,
    /// For each state the next ones, with the characters that lead there.
    edges: Vec<Vec<(usize, Vec<u32>)>>,
    /// Texts are walked through from their end.
    backwards: bool,
}

impl Graph {
    fn explore(pattern: Pattern<'_>) -> Answer<Graph> {
        let points = representatives(&[pattern]);
        let start = pattern.as_it_reads().first_state();
        let mut numbers = Map::from_iter([(start.clone(), 0)]);
        let mut states = std::vec![start];
        let mut graph = Graph {
            accepting: Vec::new(),
            edges: Vec::new(),
            backwards: pattern.reads_backwards(),
        };
        // What reads from the end is simple only from there.
        let pattern = pattern.as_it_reads();
        while let Some(state) = states.get(graph.edges.len()).cloned() {
            graph.accepting.push(pattern.accepts_in(&state));
            let mut edges: Vec<(usize, Vec<u32>)> = Vec::new();
            for &point in &points {
                let Some(next) = pattern.step(&state, point) else {
                    continue;
                };
                let fresh = states.len();
                let number = *numbers.entry(next.clone()).or_insert(fresh);
                if number == fresh {
                    if fresh >= MAX_STATES {
                        return Err(TooManyStates);
                    }
                    states.push(next);
                }
                match edges.iter_mut().find(|edge| edge.0 == number) {
                    Some(edge) => edge.1.push(point),
                    None => edges.push((number, std::vec![point])),
                }
            }
            graph.edges.push(edges);
        }
        Ok(graph)
    }

    fn states(&self) -> usize {
        self.edges.len()
    }

    /// For every length up to a greatest one, the states from which a text of it is accepted.
    fn lengths(&self, max: usize) -> Vec<Vec<bool>> {
        let mut lengths = std::vec![self.accepting.clone()];
        // Enough for any text as long as the table of lengths stays small.
        let most = max.min(100_000_000 / self.states().max(1));
        while lengths.len() <= most {
            let shorter = &lengths[lengths.len() - 1];
            if shorter.iter().all(|&some| !some) {
                break;
            }
            let edges = self.edges.iter();
            let longer = edges.map(|edges| edges.iter().any(|(next, _)| shorter[*next]));
            let longer = longer.collect();
            lengths.push(longer);
        }
        lengths
    }

    /// A text of a length that is accepted. A function chooses among so many.
    fn text(
        &self,
        lengths: &[Vec<bool>],
        length: usize,
        mut choose: impl FnMut(usize) -> usize,
    ) -> String {
        let mut text = String::new();
        let mut state = 0;
        for left in (0..length).rev() {
            let edges = self.edges[state].iter();
            let edges: Vec<_> = edges.filter(|(next, _)| lengths[left][*next]).collect();
            let (next, points) = edges[choose(edges.len())];
            text.extend(char::from_u32(points[choose(points.len())]));
            state = *next;
        }
        if self.backwards {
            text = text.chars().rev().collect();
        }
        text
    }
}

/// Characters that stand for all others, those that are read best first.
fn representatives(patterns: &[Pattern<'_>]) -> Vec<u32> {
    let printable = ('a'..='z')
        .chain('0'..='9')
        .chain('A'..='Z')
        .chain('!'..='~');
    let mut points: Vec<u32> = printable.map(u32::from).collect();
    points.extend(0..0x80);
    for pattern in patterns {
        for part in 0..pattern.part_count() {
            let part = pattern.part(part);
            let runs = (0..).map_while(|index| part.run_start(index));
            points.extend(runs.map(|start| match start {
                // No text holds halves of pairs; what follows them is in the same run.
                0xd800..0xe000 => 0xe000,
                start => start,
            }));
        }
    }
    let mut seen = Map::default();
    points.retain(|&point| char::from_u32(point).is_some() && seen.insert(point, ()).is_none());
    points
}

/// A small generator of numbers that look random.
struct Random(u64);

impl Random {
    fn below(&mut self, count: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) as usize % count.max(1)
    }
}

/// A state of every part of a pattern.
impl Pattern<'_> {
    fn first_state(&self) -> State {
        let parts = (0..self.part_count()).map(|part| self.part(part).first());
        parts.collect()
    }

    fn step(&self, state: &State, point: u32) -> Option<State> {
        let parts = state.iter().enumerate();
        let parts = parts.map(|(part, state)| self.part(part).after(state, point));
        parts.collect()
    }

    fn accepts_in(&self, state: &State) -> bool {
        let mut parts = state.iter().enumerate();
        parts.all(|(part, state)| self.part(part).accepts_after(state))
    }
}
