//! The smallest automaton: states that accept the same texts become one.
//!
//! Valmari's algorithm for automata with missing edges: the states are split into blocks and
//! the edges into cords, each by the other, and only the smaller part of what was split is
//! looked at again.

use std::vec::Vec;

use super::dfa::{DEAD, Dfa};

/// A partition of the numbers below some bound.
struct Partition {
    /// The numbers, those of one set side by side.
    elements: Vec<u32>,
    /// Where each number stands.
    places: Vec<u32>,
    /// The set of each number.
    sets: Vec<u32>,
    first: Vec<u32>,
    past: Vec<u32>,
    /// How many numbers of each set are marked; they stand first.
    marked: Vec<u32>,
    touched: Vec<u32>,
}

impl Partition {
    /// All numbers in one set.
    fn new(count: usize) -> Self {
        let numbers: Vec<u32> = (0..count as u32).collect();
        let some = count > 0;
        Partition {
            elements: numbers.clone(),
            places: numbers,
            sets: std::vec![0; count],
            first: if some { std::vec![0] } else { Vec::new() },
            past: if some {
                std::vec![count as u32]
            } else {
                Vec::new()
            },
            marked: if some { std::vec![0] } else { Vec::new() },
            touched: Vec::new(),
        }
    }

    /// One set for each run of numbers with one key, in the order given.
    fn by_key(elements: Vec<u32>, key: impl Fn(u32) -> u32) -> Self {
        let mut partition = Partition::new(elements.len());
        partition.elements = elements;
        let (mut first, mut past) = (Vec::new(), Vec::new());
        let mut before = None;
        for (place, &element) in partition.elements.iter().enumerate() {
            if before != Some(key(element)) {
                before = Some(key(element));
                past.extend((place > 0).then_some(place as u32));
                first.push(place as u32);
            }
            partition.places[element as usize] = place as u32;
            partition.sets[element as usize] = first.len() as u32 - 1;
        }
        past.extend((!first.is_empty()).then_some(partition.elements.len() as u32));
        partition.marked = std::vec![0; first.len()];
        (partition.first, partition.past) = (first, past);
        partition
    }

    fn count(&self) -> usize {
        self.first.len()
    }

    fn mark(&mut self, element: u32) {
        let set = self.sets[element as usize] as usize;
        let place = self.places[element as usize];
        let target = self.first[set] + self.marked[set];
        if place < target {
            return;
        }
        let other = self.elements[target as usize];
        self.elements[place as usize] = other;
        self.places[other as usize] = place;
        self.elements[target as usize] = element;
        self.places[element as usize] = target;
        if self.marked[set] == 0 {
            self.touched.push(set as u32);
        }
        self.marked[set] += 1;
    }

    /// Splits every set into what is marked and what is not; the smaller part is new.
    fn split(&mut self) {
        while let Some(set) = self.touched.pop() {
            let set = set as usize;
            let middle = self.first[set] + std::mem::take(&mut self.marked[set]);
            if middle == self.past[set] {
                continue;
            }
            let fresh = self.first.len() as u32;
            if middle - self.first[set] <= self.past[set] - middle {
                self.first.push(self.first[set]);
                self.past.push(middle);
                self.first[set] = middle;
            } else {
                self.first.push(middle);
                self.past.push(self.past[set]);
                self.past[set] = middle;
            }
            self.marked.push(0);
            for place in self.first[fresh as usize]..self.past[fresh as usize] {
                self.sets[self.elements[place as usize] as usize] = fresh;
            }
        }
    }
}

/// The smallest automaton that accepts the same texts. All states must be live.
pub(super) fn minimize(dfa: Dfa) -> Dfa {
    let states = dfa.states();
    let symbols = dfa.symbols;
    let edge_count = dfa.next.iter().filter(|&&next| next != DEAD).count();
    let mut tails = Vec::with_capacity(edge_count);
    let mut heads = Vec::with_capacity(edge_count);
    let mut labels = Vec::with_capacity(edge_count);
    for symbol in 0..symbols {
        for state in 0..states {
            let next = dfa.next[state * symbols + symbol];
            if next != DEAD {
                tails.push(state as u32);
                heads.push(next);
                labels.push(symbol as u32);
            }
        }
    }
    // Edges into each state.
    let mut starts = std::vec![0_u32; states + 1];
    for &head in &heads {
        starts[head as usize + 1] += 1;
    }
    for state in 0..states {
        starts[state + 1] += starts[state];
    }
    let mut fill = starts.clone();
    let mut into = std::vec![0_u32; heads.len()];
    for (edge, &head) in heads.iter().enumerate() {
        into[fill[head as usize] as usize] = edge as u32;
        fill[head as usize] += 1;
    }

    let mut blocks = Partition::new(states);
    for (state, &accepting) in dfa.accepting.iter().enumerate() {
        if accepting {
            blocks.mark(state as u32);
        }
    }
    blocks.split();
    let mut cords = Partition::by_key((0..heads.len() as u32).collect(), |edge| {
        labels[edge as usize]
    });
    let mut block = 1;
    let mut cord = 0;
    while cord < cords.count() {
        for place in cords.first[cord]..cords.past[cord] {
            let edge = cords.elements[place as usize];
            blocks.mark(tails[edge as usize]);
        }
        blocks.split();
        cord += 1;
        while block < blocks.count() {
            for place in blocks.first[block]..blocks.past[block] {
                let state = blocks.elements[place as usize] as usize;
                for &edge in &into[starts[state] as usize..starts[state + 1] as usize] {
                    cords.mark(edge);
                }
            }
            cords.split();
            block += 1;
        }
    }
    if blocks.count() == states {
        return dfa;
    }
    // The start comes first.
    let start = blocks.sets.first().copied().unwrap_or(0);
    let numbers: Vec<u32> = blocks
        .sets
        .iter()
        .map(|&set| match set {
            0 => start,
            _ if set == start => 0,
            _ => set,
        })
        .collect();
    dfa.quotient(&numbers)
}
