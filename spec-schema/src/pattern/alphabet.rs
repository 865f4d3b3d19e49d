//! Symbols: code points that no class of a pattern tells apart.

use std::vec::Vec;

use super::class::{Class, LAST};
use super::intern::Map;

/// A set of symbols.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
pub(super) struct Symbols(Vec<u64>);

impl Symbols {
    fn empty(count: usize) -> Self {
        Symbols(std::vec![0; count.div_ceil(64)])
    }

    pub(super) fn contains(&self, symbol: usize) -> bool {
        self.0[symbol / 64] >> (symbol % 64) & 1 == 1
    }

    fn insert(&mut self, symbol: usize) {
        self.0[symbol / 64] |= 1 << (symbol % 64);
    }

    pub(super) fn first(&self) -> Option<usize> {
        let word = self.0.iter().position(|&word| word != 0)?;
        Some(word * 64 + self.0[word].trailing_zeros() as usize)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        self.0.iter().enumerate().flat_map(|(index, &word)| {
            let mut left = word;
            std::iter::from_fn(move || {
                let bit = left.trailing_zeros() as usize;
                left &= left.wrapping_sub(1);
                (bit < 64).then_some(index * 64 + bit)
            })
        })
    }

    /// What is in both, and what is in this one only.
    pub(super) fn split(&self, other: &Symbols) -> (Symbols, Symbols) {
        let pairs = || self.0.iter().zip(&other.0);
        (
            Symbols(pairs().map(|(a, b)| a & b).collect()),
            Symbols(pairs().map(|(a, b)| a & !b).collect()),
        )
    }
}

/// The symbols of a pattern.
#[derive(Debug)]
pub(super) struct Alphabet {
    /// Where each run of code points with one symbol starts, with the symbol; the first
    /// starts at 0.
    pub(super) runs: Vec<(u32, u16)>,
    /// How many symbols there are.
    pub(super) count: usize,
    /// The symbols of every class.
    pub(super) classes: Vec<Symbols>,
    /// All symbols.
    pub(super) all: Symbols,
}

impl Alphabet {
    /// Tells apart what some class tells apart.
    pub(super) fn new(classes: &[Class]) -> Self {
        // Every place where some class starts or ends.
        let mut places: Vec<(u32, u32)> = Vec::new();
        for (index, class) in classes.iter().enumerate() {
            for &(first, last) in class.ranges() {
                places.push((first, index as u32));
                if last < LAST {
                    places.push((last + 1, index as u32));
                }
            }
        }
        places.sort_unstable();
        let mut known: Map<Vec<u64>, u16> = Map::default();
        let mut inside = std::vec![0_u64; classes.len().div_ceil(64)];
        let mut runs: Vec<(u32, u16)> = Vec::new();
        let mut members: Vec<Vec<u64>> = Vec::new();
        let mut at = 0;
        let mut start = 0;
        loop {
            while let Some(&(place, class)) = places.get(at)
                && place == start
            {
                inside[class as usize / 64] ^= 1 << (class % 64);
                at += 1;
            }
            let symbol = match known.get(&inside) {
                Some(&symbol) => symbol,
                None => {
                    let fresh = known.len() as u16;
                    known.insert(inside.clone(), fresh);
                    members.push(inside.clone());
                    fresh
                }
            };
            if runs.last().is_none_or(|run| run.1 != symbol) {
                runs.push((start, symbol));
            }
            match places.get(at) {
                Some(&(place, _)) => start = place,
                None => break,
            }
        }
        let count = members.len();
        let mut all = Symbols::empty(count);
        let mut sets = std::vec![Symbols::empty(count); classes.len()];
        for (symbol, inside) in members.iter().enumerate() {
            all.insert(symbol);
            for (class, set) in sets.iter_mut().enumerate() {
                if inside[class / 64] >> (class % 64) & 1 == 1 {
                    set.insert(symbol);
                }
            }
        }
        Alphabet {
            runs,
            count,
            classes: sets,
            all,
        }
    }
}
