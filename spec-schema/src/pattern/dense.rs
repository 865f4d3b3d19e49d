//! Walks through the tables of automata in which the next state stands for every state and
//! class: dense ones, and small ones, where all of what a class leads to is a word.

use super::automaton::Walk;
use super::literal::{self, Literal, OFFSET};
use super::matcher::decode;
use super::set::{MAX_SHORT, Set, word_at};
use super::table::{
    ASCII, ClassMap, DENSE_DEAD, HEADER, LITERAL, SET, SMALL, SMALL_DEAD, SMALL_END, field, from,
    header,
};

/// The shortest text in which it is looked for runs in one state.
const LONG: usize = 128;
/// No state.
const DEAD: u32 = DENSE_DEAD as u32;

#[derive(Clone, Copy)]
pub(super) struct Dense<'t> {
    pub(super) classes: ClassMap<'t>,
    class_count: usize,
    /// The first state. In a dense automaton, the number of a state is the place of its row.
    pub(super) start: u32,
    /// The first of the states in which a text may stay; they come last.
    stays: u32,
    /// Where the numbers of states end; those of literals follow.
    states: u32,
    /// The text may end in the states between these.
    ends: (u32, u32),
    rows: Rows<'t>,
    /// What stands after the rows: sets, then literals.
    sets: &'t [u8],
    literals: &'t [[u8; LITERAL]],
}

/// The next state for every state and class.
#[derive(Clone, Copy)]
enum Rows<'t> {
    /// By state.
    Dense(&'t [[u8; 2]]),
    /// By class; the states of each in a word.
    Small(&'t [[u8; 8]]),
}

impl<'t> Dense<'t> {
    #[inline(always)]
    pub(super) const fn at(pool: &'t [u8], at: usize) -> Self {
        let (head, rest) = header::<HEADER>(pool, at);
        let states = field(head, 16);
        let class_count = head[2] as usize | (head[3] as usize) << 8;
        let small = head[0] == SMALL;
        let (rows, sets) = rest.split_at(if small {
            8 * (class_count + 1)
        } else {
            2 * states as usize
        });
        Dense {
            classes: ClassMap::at(pool, field(head, 4) as usize),
            class_count,
            start: field(head, 8),
            stays: field(head, 12),
            states,
            ends: (field(head, 20), field(head, 24)),
            rows: if small {
                Rows::Small(rows.as_chunks().0)
            } else {
                Rows::Dense(rows.as_chunks().0)
            },
            sets,
            literals: from(sets, SET * head[1] as usize).as_chunks().0,
        }
    }

    /// How many bytes an automaton has that starts at a place.
    #[cfg(feature = "model")]
    pub(super) fn len(pool: &[u8], at: usize) -> usize {
        let (head, _) = header::<HEADER>(pool, at);
        let before = pool.len() - at - Dense::at(pool, at).sets.len();
        before + SET * usize::from(head[1]) + LITERAL * field(head, 28) as usize
    }

    /// Whether the text may end in a state.
    pub(super) const fn accepts(&self, state: u32) -> bool {
        state >= self.ends.0 && state < self.ends.1
    }

    /// Whether the automaton that starts at a place accepts a text.
    #[inline(always)]
    pub(super) const fn is_match(pool: &[u8], at: usize, bytes: &[u8]) -> bool {
        let dense = Dense::at(pool, at);
        match dense.walk_quickly(bytes) {
            Walk { byte, state, ended } if ended => byte == bytes.len() && dense.accepts(state),
            walk => Dense::is_match_on(pool, at, bytes, walk),
        }
    }

    /// Reads the header again, so that the quick way keeps nothing of it.
    #[inline(never)]
    const fn is_match_on(pool: &[u8], at: usize, bytes: &[u8], walk: Walk) -> bool {
        let dense = Dense::at(pool, at);
        let Walk { byte, state, .. } = dense.walk_on(bytes, walk);
        byte == bytes.len() && dense.accepts(state)
    }

    /// The state after a state and a code point; none where nothing can match any more.
    pub(super) const fn next(&self, state: u32, point: u32) -> Option<u32> {
        let number = state & ((1 << OFFSET) - 1);
        if number >= self.states {
            let index = (number - self.states) as usize;
            return Literal::at(self.literals, index).next(state, point);
        }
        match self.step(number, self.classes.of(point)) {
            DEAD => None,
            next => Some(next),
        }
    }

    #[inline]
    const fn step(&self, state: u32, class: usize) -> u32 {
        match self.rows {
            Rows::Dense(rows) => u16::from_le_bytes(rows[state as usize + class]) as u32,
            Rows::Small(rows) => match (u64::from_le_bytes(rows[class]) >> state) as u8 {
                SMALL_DEAD => DEAD,
                next => next as u32,
            },
        }
    }

    /// Walks through a text as far as something can match.
    pub(super) const fn walk(&self, bytes: &[u8]) -> Walk {
        let walk = self.walk_quickly(bytes);
        if walk.ended {
            return walk;
        }
        self.walk_on(bytes, walk)
    }

    /// Walks up to what takes more than a look at the next state.
    #[inline(always)]
    const fn walk_quickly(&self, bytes: &[u8]) -> Walk {
        let bound = self.bound(bytes);
        let (byte, state) = self.run(bytes, 0, self.start, bound);
        // What a state before the bound has not read though it is ASCII cannot stand there.
        let ended = byte >= bytes.len() || state < bound && bytes[byte] < 0x80;
        Walk { byte, state, ended }
    }

    /// Walks on while nothing but the next state is asked for.
    #[inline(always)]
    const fn run(&self, bytes: &[u8], byte: usize, state: u32, bound: u32) -> (usize, u32) {
        let ascii = self.classes.ascii;
        match self.rows {
            Rows::Small(rows) => run_small(ascii, rows, self.literals, bytes, byte, state, bound),
            Rows::Dense(rows) if state < bound => run(ascii, rows, bytes, byte, state, bound),
            Rows::Dense(_) => (byte, state),
        }
    }

    /// Where little is left, a step for every character takes less time than to ask whether the
    /// text stays where it is.
    const fn bound(&self, bytes: &[u8]) -> u32 {
        if bytes.len() < LONG {
            self.states
        } else {
            self.stays
        }
    }

    #[inline(never)]
    const fn walk_on(&self, bytes: &[u8], walk: Walk) -> Walk {
        let mut bound = self.bound(bytes);
        let mut short = 0;
        let Walk {
            mut byte,
            mut state,
            ..
        } = walk;
        loop {
            if byte >= bytes.len() {
                return Walk::ended(byte, state);
            }
            if state >= self.states {
                let walk = literal::walk(self.literals, self.states, state, bytes, byte);
                if walk.ended {
                    return walk;
                }
                (byte, state) = self.run(bytes, walk.byte, walk.state, bound);
                continue;
            }
            if state >= bound {
                let before = byte;
                byte = self.stay(state, bytes, byte);
                if byte >= bytes.len() {
                    return Walk::ended(byte, state);
                }
                if byte - before < 8 {
                    short += 1;
                }
                if short == MAX_SHORT {
                    bound = self.states;
                }
            }
            let (point, width) = decode(bytes, byte);
            let after = self.step(state, self.classes.of(point));
            if after == DEAD {
                return Walk::ended(byte, state);
            }
            (byte, state) = self.run(bytes, byte + width, after, bound);
        }
    }

    /// Passes over characters that stay in a state. The number of their set stands after its
    /// row.
    #[inline(never)]
    const fn stay(&self, state: u32, bytes: &[u8], byte: usize) -> usize {
        let set = self.step(state, self.class_count) as usize;
        Set::at(self.sets, set).pass(bytes, byte, bytes.len())
    }
}

/// Walks on while nothing but the next state is asked for: up to a state from a bound on, a
/// character beyond ASCII or one that cannot stand there.
///
/// A function of its own, so that all it needs stays in registers.
#[inline(never)]
const fn run(
    ascii: &[u8; ASCII],
    rows: &[[u8; 2]],
    bytes: &[u8],
    byte: usize,
    state: u32,
    bound: u32,
) -> (usize, u32) {
    let mut byte = byte;
    let mut state = state as usize;
    while byte < bytes.len() && bytes[byte] < 0x80 {
        let class = ascii[bytes[byte] as usize] as usize;
        let after = u16::from_le_bytes(rows[state + class]) as usize;
        if after >= bound as usize {
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

/// The same for a small automaton, and through its literals. The word of a class is looked up
/// while the state is still unknown; then the next state is as far away as a shift.
#[inline(never)]
const fn run_small(
    ascii: &[u8; ASCII],
    rows: &[[u8; 8]],
    literals: &[[u8; LITERAL]],
    bytes: &[u8],
    byte: usize,
    state: u32,
    bound: u32,
) -> (usize, u32) {
    let mut byte = byte;
    // Only the lowest byte is that of the state.
    let mut state = state as u64;
    loop {
        if (state as u8) < bound as u8 {
            loop {
                if byte >= bytes.len() || bytes[byte] >= 0x80 {
                    return (byte, state as u8 as u32);
                }
                let row = u64::from_le_bytes(rows[ascii[bytes[byte] as usize] as usize]);
                let after = row >> (state % SMALL_END as u64);
                if after as u8 >= bound as u8 {
                    if after as u8 == SMALL_DEAD {
                        return (byte, state as u8 as u32);
                    }
                    byte += 1;
                    state = after;
                    break;
                }
                byte += 1;
                state = after;
            }
        }
        if (state as u8) < SMALL_END as u8 {
            return (byte, state as u8 as u32);
        }
        let literal = Literal::at(literals, (state as u8 - SMALL_END as u8) as usize);
        if bytes.len() - byte < literal.len() || !literal.starts(word_at(bytes, byte)) {
            return (byte, state as u8 as u32);
        }
        byte += literal.len();
        state = literal.after() as u64;
    }
}
