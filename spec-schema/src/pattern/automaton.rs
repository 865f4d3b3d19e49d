//! Walks through the tables of automata.

use super::literal::{self, Literal, OFFSET};
use super::matcher::decode;
use super::set::{MAX_SHORT, Set};
use super::table::{
    ASCII, ClassMap, HEADER, LITERAL, MAX_BACKWARDS, MAX_BACKWARDS_CLASSES, SET, STEP, field, from,
    header, read_u16, read_u32,
};

/// How much of a text must be left for a look for runs in one state.
const LONG: usize = 32;

/// An automaton.
#[derive(Clone, Copy)]
pub(super) struct Automaton<'t> {
    pub(super) classes: ClassMap<'t>,
    class_count: usize,
    /// The first state.
    pub(super) start: u32,
    /// The number of states that are no literals.
    states: u32,
    /// What stands after the rows: sets, then literals.
    sets: &'t [u8],
    literals: &'t [[u8; LITERAL]],
    steps: &'t [[u8; STEP]],
    /// The number of the row of every state.
    per_state: &'t [u8],
    /// The number of rows.
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
    /// Nothing can match any more, or the text ends.
    pub(super) ended: bool,
}

impl Walk {
    pub(super) const fn ended(byte: usize, state: u32) -> Self {
        let ended = true;
        Walk { byte, state, ended }
    }
}

impl<'t> Automaton<'t> {
    #[inline]
    pub(super) const fn at(pool: &'t [u8], at: usize) -> Self {
        let (head, rest) = header::<HEADER>(pool, at);
        let row_width = head[1] as usize;
        let code_width = head[2] as usize;
        let states = field(head, 12);
        let bound = field(head, 16);
        let class_count = field(head, 24) as usize;
        let literal_count = field(head, 28) as usize;
        let stride = 1 + code_width * class_count;
        let classes = ClassMap::at(pool, field(head, 4) as usize);
        let (steps, rest) = rest.split_at(STEP * field(head, 20) as usize);
        let (per_state, rest) = rest.split_at(row_width * (states as usize + literal_count));
        let (rows, sets) = rest.split_at(stride * bound as usize);
        Automaton {
            classes,
            class_count,
            start: field(head, 8),
            states,
            sets,
            literals: from(sets, SET * head[3] as usize).as_chunks().0,
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
        let (head, _) = header::<HEADER>(pool, at);
        let before = pool.len() - at - Automaton::at(pool, at).sets.len();
        before + SET * usize::from(head[3]) + LITERAL * field(head, 28) as usize
    }

    /// The number of the literal that a state is.
    const fn literal_of(&self, state: u32) -> Option<usize> {
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
        self.rows[self.row_number(state) * self.stride]
    }

    /// The state after a state and a code point; none where nothing can match any more.
    pub(super) const fn next(&self, state: u32, point: u32) -> Option<u32> {
        let number = state & ((1 << OFFSET) - 1);
        match self.literal_of(number) {
            None => self.next_by_class(number, self.classes.of(point)),
            Some(index) => Literal::at(self.literals, index).next(state, point),
        }
    }

    pub(super) const fn next_by_class(&self, state: u32, class: usize) -> Option<u32> {
        match self.code(self.row_number(state) * self.stride, class) {
            0 => None,
            code => Some(state.wrapping_add(self.step(code))),
        }
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
        if self.row_width == 1 && self.code_width == 1 {
            self.walk_narrow(bytes)
        } else {
            self.walk_wide(bytes)
        }
    }

    const fn walk_wide(&self, bytes: &[u8]) -> Walk {
        let mut byte = 0;
        let mut short = 0;
        let mut state = self.start;
        while byte < bytes.len() {
            if state >= self.states {
                let walk = literal::walk(self.literals, self.states, state, bytes, byte);
                if walk.ended {
                    return walk;
                }
                (byte, state) = (walk.byte, walk.state);
                continue;
            }
            byte = self.stay(self.own(state), bytes, byte, &mut short);
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
        Walk::ended(byte, state)
    }

    /// The same where numbers of rows and codes are bytes, as they nearly always are.
    ///
    /// Most characters lead to a state with the same row, so the row is looked up only to be
    /// compared: what the next character does need not wait for it.
    const fn walk_narrow(&self, bytes: &[u8]) -> Walk {
        let mut byte = 0;
        let mut short = 0;
        let mut state = self.start;
        'row: loop {
            let number = self.per_state[state as usize];
            if number as u32 >= self.bound {
                let walk = literal::walk(self.literals, self.states, state, bytes, byte);
                if walk.ended {
                    return walk;
                }
                (byte, state) = (walk.byte, walk.state);
                continue;
            }
            let row = from(self.rows, number as usize * self.stride);
            byte = self.stay(row[0], bytes, byte, &mut short);
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
                    return Walk::ended(byte, state);
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
            return Walk::ended(byte, state);
        }
    }

    /// Passes over characters that stay in a state whose own byte names a set of them. Counts
    /// how often that was not worth while.
    #[inline]
    const fn stay(&self, own: u8, bytes: &[u8], byte: usize, short: &mut u32) -> usize {
        match own >> 1 {
            // Where little is left, a step for every character takes less time.
            _ if bytes.len() - byte < LONG || *short == MAX_SHORT => byte,
            0 => byte,
            number => {
                let set = Set::at(self.sets, number as usize - 1);
                let past = set.pass(bytes, byte, bytes.len());
                if past - byte < 8 {
                    *short += 1;
                }
                past
            }
        }
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
        Walk::ended(byte, state)
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
