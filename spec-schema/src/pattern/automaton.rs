//! Walks through the tables of automata.

use super::matcher::decode;
use super::table::{
    ASCII, ClassMap, DENSE, DENSE_DEAD, HEADER, HIGH_BITS, LITERAL, MAX_BACKWARDS,
    MAX_BACKWARDS_CLASSES, SKIP, STEP, from, read_u16, read_u32,
};

/// Where the number of a place within a literal starts in the number of a state.
pub(super) const OFFSET: u32 = 24;

/// An automaton.
#[derive(Clone, Copy)]
pub(super) struct Automaton<'t> {
    pub(super) classes: ClassMap<'t>,
    class_count: usize,
    dense: bool,
    /// The first state.
    pub(super) start: u32,
    /// The number of states that are no literals, in a dense automaton times the classes.
    states: u32,
    skips: &'t [u8],
    literals: &'t [u8],
    literal_count: usize,
    /// The next state for every state and class of a dense automaton.
    next: &'t [[u8; 2]],
    /// The steps of another.
    steps: &'t [[u8; STEP]],
    /// Every state's own byte of a dense automaton; the number of its row of another.
    per_state: &'t [u8],
    /// The first state with a skip of a dense automaton; the number of rows of another.
    bound: u32,
    rows: &'t [u8],
    row_width: usize,
    code_width: usize,
    /// Bytes from row to row.
    stride: usize,
}

/// Where a walk has ended.
#[derive(Clone, Copy)]
pub(super) struct Walk {
    pub(super) byte: usize,
    pub(super) state: u32,
}

impl<'t> Automaton<'t> {
    #[inline]
    pub(super) const fn at(pool: &'t [u8], at: usize) -> Self {
        let dense = pool[at] == DENSE;
        let row_width = pool[at + 1] as usize;
        let code_width = pool[at + 2] as usize;
        let states = read_u32(pool, at + 12);
        let bound = read_u32(pool, at + 16);
        let class_count = read_u16(pool, at + 24);
        let literal_count = read_u32(pool, at + 28) as usize;
        let stride = 1 + code_width * class_count;
        let (skips, rest) = from(pool, at + HEADER).split_at(SKIP * pool[at + 3] as usize);
        let (next, rest) = rest.split_at(if dense { 2 * states as usize } else { 0 });
        let (steps, rest) = rest.split_at(STEP * read_u32(pool, at + 20) as usize);
        let (per_state, rest) = if dense {
            rest.split_at(states as usize / class_count)
        } else {
            rest.split_at(row_width * (states as usize + literal_count))
        };
        let (rows, literals) = if dense {
            rest.split_at(0)
        } else {
            rest.split_at(stride * bound as usize)
        };
        Automaton {
            classes: ClassMap::at(pool, read_u32(pool, at + 4) as usize),
            class_count,
            dense,
            start: read_u32(pool, at + 8),
            states,
            skips,
            literals,
            literal_count,
            next: next.as_chunks().0,
            steps: steps.as_chunks().0,
            per_state,
            bound,
            rows,
            row_width,
            code_width,
            stride,
        }
    }

    /// How many bytes an automaton has that starts at a place.
    #[cfg(feature = "model")]
    pub(super) fn len(pool: &[u8], at: usize) -> usize {
        let automaton = Automaton::at(pool, at);
        let characters = (0..automaton.literal_count).map(|index| automaton.literal(index).0.len());
        let before = pool.len() - at - automaton.literals.len();
        before + LITERAL * automaton.literal_count + characters.sum::<usize>()
    }

    /// The characters of a literal, and the state after it.
    #[inline]
    const fn literal(&self, index: usize) -> (&'t [u8], u32) {
        let at = LITERAL * index;
        let place = LITERAL * self.literal_count + read_u32(self.literals, at + 8) as usize;
        let (characters, _) = from(self.literals, place).split_at(self.literals[at] as usize);
        (characters, read_u32(self.literals, at + 4))
    }

    /// The number of the literal that a state is.
    const fn literal_of(&self, state: u32) -> Option<usize> {
        if self.dense {
            if state >= self.states {
                return Some((state - self.states) as usize);
            }
            return None;
        }
        let number = self.row_number(state);
        if number >= self.bound as usize {
            Some(number - self.bound as usize)
        } else {
            None
        }
    }

    /// The number of the row of a state; those of literals come after all rows.
    const fn row_number(&self, state: u32) -> usize {
        let at = state as usize * self.row_width;
        match self.row_width {
            1 => self.per_state[at] as usize,
            2 => read_u16(self.per_state, at),
            _ => read_u32(self.per_state, at) as usize,
        }
    }

    /// Whether the text may end in a state.
    pub(super) const fn accepts(&self, state: u32) -> bool {
        if state >> OFFSET != 0 || self.literal_of(state).is_some() {
            return false;
        }
        self.own(state) & 1 == 1
    }

    /// A state's own byte.
    const fn own(&self, state: u32) -> u8 {
        if self.dense {
            self.per_state[state as usize / self.class_count]
        } else {
            self.rows[self.row_number(state) * self.stride]
        }
    }

    /// The state after a state and a code point; none where nothing can match any more.
    pub(super) const fn next(&self, state: u32, point: u32) -> Option<u32> {
        let offset = state >> OFFSET;
        let state = state & ((1 << OFFSET) - 1);
        match self.literal_of(state) {
            None => self.next_by_class(state, self.classes.of(point)),
            Some(index) => {
                let (characters, after) = self.literal(index);
                if characters[offset as usize] as u32 != point {
                    None
                } else if offset as usize + 1 == characters.len() {
                    Some(after)
                } else {
                    Some(state | (offset + 1) << OFFSET)
                }
            }
        }
    }

    pub(super) const fn next_by_class(&self, state: u32, class: usize) -> Option<u32> {
        if self.dense {
            return match self.dense_next(state as usize + class) {
                DENSE_DEAD => None,
                next => Some(next as u32),
            };
        }
        match self.code(self.row_number(state) * self.stride, class) {
            0 => None,
            code => Some(state.wrapping_add(self.step(code))),
        }
    }

    const fn dense_next(&self, at: usize) -> u16 {
        u16::from_le_bytes(self.next[at])
    }

    const fn code(&self, row: usize, class: usize) -> usize {
        let at = row + 1 + self.code_width * class;
        match self.code_width {
            1 => self.rows[at] as usize,
            2 => read_u16(self.rows, at),
            _ => read_u32(self.rows, at) as usize,
        }
    }

    #[inline]
    const fn step(&self, code: usize) -> u32 {
        u32::from_le_bytes(self.steps[code - 1])
    }

    /// Walks through a text as far as something can match.
    pub(super) const fn walk(&self, bytes: &[u8]) -> Walk {
        if self.dense {
            self.walk_dense(bytes)
        } else if self.row_width == 1 && self.code_width == 1 {
            self.walk_narrow(bytes)
        } else {
            self.walk_wide(bytes)
        }
    }

    /// Walks through a literal: the state after it, or where the text differs.
    const fn walk_literal(&self, index: usize, state: u32, bytes: &[u8], byte: usize) -> Walk {
        let (characters, after) = self.literal(index);
        let rest = from(bytes, byte);
        let mut same = 0;
        while same < characters.len() && same < rest.len() && characters[same] == rest[same] {
            same += 1;
        }
        Walk {
            byte: byte + same,
            state: if same == characters.len() {
                after
            } else {
                state | (same as u32) << OFFSET
            },
        }
    }

    const fn walk_dense(&self, bytes: &[u8]) -> Walk {
        let (next, ascii, bound) = (self.next, self.classes.ascii, self.bound);
        let mut byte = 0;
        let mut state = self.start;
        loop {
            // States before the bound need nothing but their next state.
            while state < bound && byte < bytes.len() && bytes[byte] < 0x80 {
                let class = ascii[bytes[byte] as usize] as usize;
                let after = u16::from_le_bytes(next[state as usize + class]);
                if after == DENSE_DEAD {
                    return Walk { byte, state };
                }
                byte += 1;
                state = after as u32;
            }
            if state >= self.states {
                let index = (state - self.states) as usize;
                let walk = self.walk_literal(index, state, bytes, byte);
                if walk.state >> OFFSET != 0 || walk.byte == byte {
                    return walk;
                }
                (byte, state) = (walk.byte, walk.state);
                continue;
            }
            if state >= bound {
                let own = self.own(state);
                if own > 1 {
                    byte = self.skip(own, bytes, byte);
                } else {
                    // The same state again and again: no character waits for the one before.
                    while byte < bytes.len() && bytes[byte] < 0x80 {
                        let class = ascii[bytes[byte] as usize] as usize;
                        let after = u16::from_le_bytes(next[state as usize + class]);
                        if after as u32 != state {
                            break;
                        }
                        byte += 1;
                    }
                }
            }
            if byte >= bytes.len() {
                return Walk { byte, state };
            }
            let (point, width) = decode(bytes, byte);
            match self.next_by_class(state, self.classes.of(point)) {
                Some(after) => state = after,
                None => return Walk { byte, state },
            }
            byte += width;
        }
    }

    const fn walk_wide(&self, bytes: &[u8]) -> Walk {
        let mut byte = 0;
        let mut state = self.start;
        while byte < bytes.len() {
            if let Some(index) = self.literal_of(state) {
                let walk = self.walk_literal(index, state, bytes, byte);
                if walk.state >> OFFSET != 0 || walk.byte == byte {
                    return walk;
                }
                (byte, state) = (walk.byte, walk.state);
                continue;
            }
            byte = self.skip(self.own(state), bytes, byte);
            if byte == bytes.len() {
                break;
            }
            let (point, width) = decode(bytes, byte);
            match self.next_by_class(state, self.classes.of(point)) {
                Some(next) => state = next,
                None => break,
            }
            byte += width;
        }
        Walk { byte, state }
    }

    /// The same where numbers of rows and codes are bytes, as they nearly always are.
    ///
    /// Most characters lead to a state with the same row, so the row is looked up only to be
    /// compared: what the next character does need not wait for it.
    const fn walk_narrow(&self, bytes: &[u8]) -> Walk {
        let mut byte = 0;
        let mut state = self.start;
        'row: loop {
            let number = self.per_state[state as usize];
            if number as u32 >= self.bound {
                let index = number as usize - self.bound as usize;
                let walk = self.walk_literal(index, state, bytes, byte);
                if walk.state >> OFFSET != 0 || walk.byte == byte {
                    return walk;
                }
                (byte, state) = (walk.byte, walk.state);
                continue;
            }
            let row = from(self.rows, number as usize * self.stride);
            byte = self.skip(row[0], bytes, byte);
            while byte < bytes.len() {
                let first = bytes[byte];
                let (class, width) = if (first as usize) < ASCII {
                    (self.classes.ascii[first as usize] as usize, 1)
                } else {
                    let (point, width) = decode(bytes, byte);
                    (self.classes.wide(point), width)
                };
                let code = row[1 + class] as usize;
                if code == 0 {
                    return Walk { byte, state };
                }
                byte += width;
                if code == 1 {
                    continue;
                }
                state = state.wrapping_add(self.step(code));
                if self.per_state[state as usize] != number {
                    continue 'row;
                }
            }
            return Walk { byte, state };
        }
    }

    /// Passes over characters that stay where an own byte names a skip.
    const fn skip(&self, own: u8, bytes: &[u8], byte: usize) -> usize {
        let number = (own >> 1) as usize;
        if number == 0 {
            return byte;
        }
        let at = SKIP * (number - 1);
        let stops = [self.skips[at], self.skips[at + 1], self.skips[at + 2]];
        let first = LOW_BITS * stops[0] as u64;
        let second = LOW_BITS * stops[1] as u64;
        let third = LOW_BITS * stops[2] as u64;
        let mut byte = byte;
        while let Some(chunk) = from(bytes, byte).first_chunk::<8>() {
            let word = u64::from_le_bytes(*chunk);
            // The high bit of a byte is set where it is beyond ASCII or one of the three.
            let found = word | zeros(word ^ first) | zeros(word ^ second) | zeros(word ^ third);
            let found = found & HIGH_BITS;
            if found != 0 {
                return byte + found.trailing_zeros() as usize / 8;
            }
            byte += 8;
        }
        while byte < bytes.len() {
            let next = bytes[byte];
            if next >= 0x80 || next == stops[0] || next == stops[1] || next == stops[2] {
                break;
            }
            byte += 1;
        }
        byte
    }

    /// Walks through a text from its end, as far as something can match: the byte where the
    /// last character starts that could be read.
    pub(super) const fn walk_backwards(&self, bytes: &[u8]) -> Walk {
        let mut byte = bytes.len();
        let mut state = self.start;
        while byte > 0 {
            let mut before = byte - 1;
            while bytes[before] & 0xc0 == 0x80 {
                before -= 1;
            }
            let class = self.classes.of(decode(bytes, before).0);
            match self.next_by_class(state, class) {
                Some(next) => state = next,
                None => break,
            }
            byte = before;
        }
        Walk { byte, state }
    }

    /// Where a text goes wrong for an automaton that reads from the end, and which classes
    /// could stand there, one bit for each; the highest bit is for the end of the text.
    ///
    /// From the start of the text on, this keeps all states in which a reader could be that
    /// comes from the end.
    pub(super) const fn fault_backwards(&self, bytes: &[u8]) -> (usize, u32) {
        let mut states = [0_u64; MAX_BACKWARDS / 64];
        let mut state = 0;
        while state < self.states {
            if self.accepts(state) {
                states[state as usize / 64] |= 1 << (state % 64);
            }
            state += 1;
        }
        let mut byte = 0;
        while byte < bytes.len() {
            let (point, width) = decode(bytes, byte);
            let before = self.before(&states, self.classes.of(point));
            if is_empty(&before) {
                break;
            }
            states = before;
            byte += width;
        }
        let mut expected = 0;
        let mut class = 0;
        while class < self.class_count {
            if !is_empty(&self.before(&states, class)) {
                expected |= 1 << class;
            }
            class += 1;
        }
        (
            byte,
            expected | (states[0] as u32 & 1) << MAX_BACKWARDS_CLASSES,
        )
    }

    /// The states in which the text may end.
    #[cfg(feature = "model")]
    pub(super) fn accepting(&self) -> std::vec::Vec<u32> {
        (0..self.states)
            .filter(|&state| self.accepts(state))
            .collect()
    }

    /// The states from which a code point leads to one of some sorted states.
    #[cfg(feature = "model")]
    pub(super) fn all_before(&self, states: &[u32], point: u32) -> std::vec::Vec<u32> {
        let leads = |&state: &u32| {
            let next = self.next(state, point);
            next.is_some_and(|next| states.binary_search(&next).is_ok())
        };
        (0..self.states).filter(leads).collect()
    }

    /// The states from which a class leads to one of some states.
    const fn before(
        &self,
        states: &[u64; MAX_BACKWARDS / 64],
        class: usize,
    ) -> [u64; MAX_BACKWARDS / 64] {
        let mut before = [0_u64; MAX_BACKWARDS / 64];
        let mut state = 0;
        while state < self.states {
            if let Some(next) = self.next_by_class(state, class)
                && states[next as usize / 64] >> (next % 64) & 1 == 1
            {
                before[state as usize / 64] |= 1 << (state % 64);
            }
            state += 1;
        }
        before
    }
}

const LOW_BITS: u64 = 0x0101_0101_0101_0101;

/// Sets the high bit of the lowest byte that is 0, and no high bit where none is.
const fn zeros(word: u64) -> u64 {
    word.wrapping_sub(LOW_BITS) & !word
}

const fn is_empty(states: &[u64]) -> bool {
    let mut word = 0;
    while word < states.len() {
        if states[word] != 0 {
            return false;
        }
        word += 1;
    }
    true
}
