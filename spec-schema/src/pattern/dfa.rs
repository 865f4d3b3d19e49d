//! Automata that are in one state at a time.

use std::vec::Vec;

use super::intern::{MIX, Map};

/// No state: no text can match any more.
pub(super) const DEAD: u32 = u32::MAX;

/// A deterministic automaton over the symbols of an alphabet of its own. The first state is
/// the start; an automaton without states accepts nothing. From every state some text is
/// accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Dfa {
    /// Where each run of code points with one symbol starts, with the symbol.
    pub(super) runs: Vec<(u32, u16)>,
    /// How many symbols there are.
    pub(super) symbols: usize,
    /// The next state for every state and symbol.
    pub(super) next: Vec<u32>,
    /// Whether the text may end in a state.
    pub(super) accepting: Vec<bool>,
}

impl Dfa {
    pub(super) fn states(&self) -> usize {
        self.accepting.len()
    }

    pub(super) fn row(&self, state: usize) -> &[u32] {
        &self.next[state * self.symbols..(state + 1) * self.symbols]
    }

    /// The symbol of a code point.
    pub(super) fn symbol(&self, point: u32) -> u16 {
        let run = self.runs.partition_point(|run| run.0 <= point) - 1;
        self.runs[run].1
    }

    /// The same without states that lead nowhere.
    pub(super) fn trimmed(self) -> Dfa {
        let states = self.states();
        // Edges by where they go, to walk back from the states that accept.
        let mut starts = std::vec![0_u32; states + 1];
        for &next in self.next.iter().filter(|&&next| next != DEAD) {
            starts[next as usize + 1] += 1;
        }
        for state in 0..states {
            starts[state + 1] += starts[state];
        }
        let mut fill = starts.clone();
        let mut sources = std::vec![0_u32; starts[states] as usize];
        for state in 0..states {
            for &next in self.row(state) {
                if next != DEAD {
                    sources[fill[next as usize] as usize] = state as u32;
                    fill[next as usize] += 1;
                }
            }
        }
        let mut live = self.accepting.clone();
        let mut todo: Vec<u32> = (0..states as u32)
            .filter(|&state| live[state as usize])
            .collect();
        while let Some(state) = todo.pop() {
            let edges = starts[state as usize] as usize..starts[state as usize + 1] as usize;
            for &source in &sources[edges] {
                if !live[source as usize] {
                    live[source as usize] = true;
                    todo.push(source);
                }
            }
        }
        if live.iter().all(|&live| live) {
            return self;
        }
        let start_lives = live.first() == Some(&true);
        let blocks: Vec<u32> = live
            .iter()
            .map(|&live| if live && start_lives { 0 } else { DEAD })
            .scan(0, |fresh, block| {
                let number = if block == DEAD { DEAD } else { *fresh };
                *fresh += u32::from(block != DEAD);
                Some(number)
            })
            .collect();
        self.quotient(&blocks)
    }

    /// One state for each block of states, in the order of their numbers.
    pub(super) fn quotient(&self, blocks: &[u32]) -> Dfa {
        let count = blocks.iter().filter(|&&block| block != DEAD).max();
        let count = count.map_or(0, |&last| last as usize + 1);
        let mut next = std::vec![DEAD; count * self.symbols];
        let mut accepting = std::vec![false; count];
        let mut done = std::vec![false; count];
        for (state, &block) in blocks.iter().enumerate() {
            if block == DEAD || std::mem::replace(&mut done[block as usize], true) {
                continue;
            }
            accepting[block as usize] = self.accepting[state];
            let start = block as usize * self.symbols;
            let row = &mut next[start..start + self.symbols];
            for (to, &from) in row.iter_mut().zip(self.row(state)) {
                if from != DEAD {
                    *to = blocks[from as usize];
                }
            }
        }
        Dfa {
            runs: self.runs.clone(),
            symbols: self.symbols,
            next,
            accepting,
        }
    }

    /// The automaton of all other texts.
    pub(super) fn complement(&self) -> Dfa {
        let dead = self.states() as u32;
        let mut next: Vec<u32> = self.next.iter().map(|&next| next.min(dead)).collect();
        next.resize(next.len() + self.symbols, dead);
        let mut accepting: Vec<bool> = self.accepting.iter().map(|&accepts| !accepts).collect();
        accepting.push(true);
        let complement = Dfa {
            runs: self.runs.clone(),
            symbols: self.symbols,
            next,
            accepting,
        };
        complement.trimmed()
    }

    /// The same with one symbol for all that lead to the same states everywhere. The last
    /// symbols are those of the code points that come last.
    pub(super) fn with_fewer_symbols(self) -> Dfa {
        let states = self.states();
        // The first symbol that leads to the same states everywhere; a hash tells most apart.
        let mut hashes = std::vec![0_u64; self.symbols];
        for row in self.next.chunks(self.symbols.max(1)) {
            for (hash, &next) in hashes.iter_mut().zip(row) {
                *hash = (hash.rotate_left(5) ^ u64::from(next)).wrapping_mul(MIX);
            }
        }
        let column = |symbol: usize| self.next.iter().skip(symbol).step_by(self.symbols);
        let mut first: Map<u64, Vec<usize>> = Map::default();
        let group: Vec<usize> = (0..self.symbols)
            .map(|symbol| {
                let known = first.entry(hashes[symbol]).or_default();
                let same = |&&other: &&usize| column(other).eq(column(symbol));
                known.iter().find(same).copied().unwrap_or_else(|| {
                    known.push(symbol);
                    symbol
                })
            })
            .collect();
        // Numbers in the order of the code points.
        let mut numbers: Map<usize, u16> = Map::default();
        let mut runs: Vec<(u32, u16)> = Vec::new();
        for &(start, symbol) in &self.runs {
            let fresh = numbers.len() as u16;
            let number = *numbers.entry(group[symbol as usize]).or_insert(fresh);
            if runs.last().is_none_or(|run| run.1 != number) {
                runs.push((start, number));
            }
        }
        let symbols = numbers.len();
        let mut kept = std::vec![0; symbols];
        for (&symbol, &number) in &numbers {
            kept[number as usize] = symbol;
        }
        if kept.iter().copied().eq(0..self.symbols) {
            return Dfa { runs, ..self };
        }
        let next = (0..states)
            .flat_map(|state| kept.iter().map(move |&symbol| (state, symbol)))
            .map(|(state, symbol)| self.row(state)[symbol])
            .collect();
        Dfa {
            runs,
            symbols,
            next,
            accepting: self.accepting,
        }
    }

    /// The same with its states in the order in which a walk meets them.
    pub(super) fn in_order(self) -> Dfa {
        let mut numbers = std::vec![DEAD; self.states()];
        let mut order = Vec::with_capacity(self.states());
        if self.states() > 0 {
            numbers[0] = 0;
            order.push(0_usize);
        }
        let mut done = 0;
        while let Some(&state) = order.get(done) {
            done += 1;
            for &next in self.row(state) {
                if next != DEAD && numbers[next as usize] == DEAD {
                    numbers[next as usize] = order.len() as u32;
                    order.push(next as usize);
                }
            }
        }
        self.quotient(&numbers)
    }
}
