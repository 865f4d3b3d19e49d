//! Numbers for values, and a quick hash for what the compiler itself makes.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::vec::Vec;

/// A map with a quick hash. Keys are made from automata that are limited in size, so nobody
/// can make them collide at will for long.
pub(super) type Map<K, V> = HashMap<K, V, BuildHasherDefault<QuickHasher>>;

#[derive(Default)]
pub(super) struct QuickHasher(u64);

/// Spreads the bits of a hash.
pub(super) const MIX: u64 = 0x9e37_79b9_7f4a_7c15;

impl Hasher for QuickHasher {
    fn finish(&self) -> u64 {
        // Tables use the low bits and the highest ones.
        self.0 ^ self.0 >> 32
    }

    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.write_u64(byte.into());
        }
    }

    fn write_u32(&mut self, number: u32) {
        self.write_u64(number.into());
    }

    fn write_usize(&mut self, number: usize) {
        self.write_u64(number as u64);
    }

    fn write_u64(&mut self, number: u64) {
        self.0 = (self.0.rotate_left(5) ^ number).wrapping_mul(MIX);
    }
}

/// A value that is hashed as a number.
pub(super) trait Word: Copy + Eq {
    fn word(self) -> u64;
}

impl Word for u32 {
    fn word(self) -> u64 {
        self.into()
    }
}

/// Runs of values, each known by a number; they stand side by side in one vector.
#[derive(Debug)]
pub(super) struct Interner<T> {
    values: Vec<T>,
    ends: Vec<u32>,
    /// One more than the number of a run at the place of its hash, or after it.
    table: Vec<u32>,
}

impl<T: Word> Interner<T> {
    pub(super) fn new() -> Self {
        Interner {
            values: Vec::new(),
            ends: Vec::new(),
            table: std::vec![0; 64],
        }
    }

    /// How many runs there are.
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    pub(super) fn get(&self, number: u32) -> &[T] {
        let number = number as usize;
        let start = match number {
            0 => 0,
            _ => self.ends[number - 1] as usize,
        };
        &self.values[start..self.ends[number] as usize]
    }

    pub(super) fn number(&mut self, run: &[T]) -> u32 {
        if self.ends.len() * 2 >= self.table.len() {
            self.grow();
        }
        let mask = self.table.len() - 1;
        let mut place = hash(run) & mask;
        loop {
            match self.table[place] {
                0 => break,
                known if self.get(known - 1) == run => return known - 1,
                _ => place = (place + 1) & mask,
            }
        }
        self.values.extend_from_slice(run);
        self.ends.push(self.values.len() as u32);
        self.table[place] = self.ends.len() as u32;
        self.ends.len() as u32 - 1
    }

    fn grow(&mut self) {
        let mut table = std::vec![0; self.table.len() * 4];
        let mask = table.len() - 1;
        for number in 0..self.ends.len() as u32 {
            let mut place = hash(self.get(number)) & mask;
            while table[place] != 0 {
                place = (place + 1) & mask;
            }
            table[place] = number + 1;
        }
        self.table = table;
    }
}

fn hash<T: Word>(run: &[T]) -> usize {
    let mut hasher = QuickHasher::default();
    for &value in run {
        hasher.write_u64(value.word());
    }
    hasher.finish() as usize
}
