//! Walks through the tables of small automata: a next state for every state and class.

use super::automaton::Walk;
use super::literal::{Literals, OFFSET};
use super::matcher::decode;
use super::set::Set;
use super::table::{ClassMap, DENSE_DEAD, HEADER, from, read_u16, read_u32};

/// The shortest text in which it is looked for runs in one state.
const LONG: usize = 128;

#[derive(Clone, Copy)]
pub(super) struct Dense<'t> {
    pub(super) classes: ClassMap<'t>,
    class_count: usize,
    /// The first state. The number of a state is the place of its row.
    pub(super) start: u32,
    /// The first of the states in which a text may stay; they come last.
    stays: u32,
    /// Where the rows end; the numbers of literals follow.
    states: u32,
    /// The text may end in the states between these.
    ends: (u32, u32),
    next: &'t [[u8; 2]],
    /// What stands after the rows: sets and literals.
    rest: &'t [u8],
    set_count: usize,
    literal_count: usize,
}

impl<'t> Dense<'t> {
    #[inline]
    pub(super) const fn at(pool: &'t [u8], at: usize) -> Self {
        let Some((head, rest)) = from(pool, at).split_first_chunk::<HEADER>() else {
            panic!("an automaton starts with its header");
        };
        let states = read_u32(head, 16);
        let (next, rest) = rest.split_at(2 * states as usize);
        Dense {
            classes: ClassMap::at(pool, read_u32(head, 4) as usize),
            class_count: read_u16(head, 2),
            start: read_u32(head, 8),
            stays: read_u32(head, 12),
            states,
            ends: (read_u32(head, 20), read_u32(head, 24)),
            next: next.as_chunks().0,
            rest,
            set_count: head[1] as usize,
            literal_count: read_u32(head, 28) as usize,
        }
    }

    /// How many bytes an automaton has that starts at a place.
    #[cfg(feature = "model")]
    pub(super) fn len(pool: &[u8], at: usize) -> usize {
        let dense = Dense::at(pool, at);
        let before = pool.len() - at - dense.rest.len();
        before + dense.literals().len()
    }

    const fn literals(&self) -> Literals<'t> {
        Literals::new(self.rest, self.set_count, self.literal_count)
    }

    /// Whether the text may end in a state.
    pub(super) const fn accepts(&self, state: u32) -> bool {
        state >= self.ends.0 && state < self.ends.1
    }

    /// The state after a state and a code point; none where nothing can match any more.
    pub(super) const fn next(&self, state: u32, point: u32) -> Option<u32> {
        let number = state & ((1 << OFFSET) - 1);
        if number >= self.states {
            let index = (number - self.states) as usize;
            return self.literals().next(index, state, point);
        }
        match self.step(number, self.classes.of(point)) {
            DENSE_DEAD => None,
            next => Some(next as u32),
        }
    }

    #[inline]
    const fn step(&self, state: u32, class: usize) -> u16 {
        u16::from_le_bytes(self.next[state as usize + class])
    }

    /// Walks through a text as far as something can match.
    #[inline]
    pub(super) const fn walk(&self, bytes: &[u8]) -> Walk {
        // Where little is left, a step for every character takes less time than to ask
        // whether the text stays where it is.
        let bound = if bytes.len() < LONG {
            self.states
        } else {
            self.stays
        };
        let mut byte = 0;
        let mut state = self.start;
        loop {
            if state < bound {
                (byte, state) = self.run(bytes, byte, state, bound);
            }
            if byte >= bytes.len() {
                return Walk::ended(byte, state);
            }
            if state >= self.states {
                let index = (state - self.states) as usize;
                let walk = self.literals().walk(index, state, bytes, byte);
                if walk.ended {
                    return walk;
                }
                (byte, state) = (walk.byte, walk.state);
                continue;
            }
            if state >= bound {
                byte = self.stay(state, bytes, byte);
                if byte >= bytes.len() {
                    return Walk::ended(byte, state);
                }
            }
            let (point, width) = decode(bytes, byte);
            let after = self.step(state, self.classes.of(point));
            if after == DENSE_DEAD {
                return Walk::ended(byte, state);
            }
            byte += width;
            state = after as u32;
        }
    }

    /// Walks on while nothing but the next state is asked for: up to a state from a bound on,
    /// a character beyond ASCII or one that cannot stand there.
    ///
    /// A function of its own, so that all it needs stays in registers.
    #[inline(never)]
    const fn run(&self, bytes: &[u8], byte: usize, state: u32, bound: u32) -> (usize, u32) {
        let (ascii, next, bound) = (self.classes.ascii, self.next, bound as usize);
        let mut byte = byte;
        let mut state = state as usize;
        while byte < bytes.len() && bytes[byte] < 0x80 {
            let class = ascii[bytes[byte] as usize] as usize;
            let after = u16::from_le_bytes(next[state + class]) as usize;
            if after >= bound {
                if after != DENSE_DEAD as usize {
                    return (byte + 1, after as u32);
                }
                break;
            }
            byte += 1;
            state = after;
        }
        (byte, state as u32)
    }

    /// Passes over characters that stay in a state. The number of their set stands after its
    /// row.
    #[inline(never)]
    const fn stay(&self, state: u32, bytes: &[u8], byte: usize) -> usize {
        let set = self.step(state, self.class_count) as usize;
        Set::at(self.rest, set).pass(bytes, byte)
    }
}
