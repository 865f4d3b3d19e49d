//! The layout of compiled patterns in a pool of bytes.
//!
//! A pool holds the parts of many patterns one after the other; numbers are little-endian.
//! Patterns whose characters fall into the same classes share one class map.
//!
//! | part | bytes |
//! | --- | --- |
//! | class map | the class of every ASCII character; 4 bytes with the number of runs beyond; for each run its first code point (3 bytes) and its class |
//! | nothing | `NOTHING`: no text matches |
//! | anything | `ANYTHING`: every text matches |
//! | scan | `SCAN`, 3 bytes unused, class map, least and greatest number of characters: those of class 1 |
//! | all of | `ALL_OF`, number of patterns (1 byte), 2 bytes unused, where each of them starts |
//! | automaton | `AUTOMATON`, bytes of a row's number (1, 2 or 4), bytes of a code (1, 2 or 4), number of skips, class map, number of states, number of rows, number of steps, number of classes; then the skips, the steps, for every state the number of its row, and the rows |
//!
//! `BACKWARDS` instead of `AUTOMATON` stands before an automaton that reads texts from their
//! end. A row has a byte of its own, then a code for every class: 0 where nothing can match any
//! more, otherwise one more than the number of a step, which is added to the number of the
//! state. Step 0 stays. So states that differ only in where they stand, as those of a
//! counted repetition do, share a row. The lowest bit of a row's own byte says whether the
//! text may end there; the others, where they are not 0, are one more than the number of a
//! skip: three ASCII characters, all others of which stay in the state.

use super::matcher::decode;

pub(super) const NOTHING: u8 = 0;
pub(super) const ANYTHING: u8 = 1;
pub(super) const SCAN: u8 = 2;
pub(super) const ALL_OF: u8 = 3;
pub(super) const AUTOMATON: u8 = 4;
pub(super) const BACKWARDS: u8 = 5;

/// The most states of an automaton that reads from the end.
pub(super) const MAX_BACKWARDS: usize = 4096;
/// The most classes of an automaton that reads from the end.
pub(super) const MAX_BACKWARDS_CLASSES: usize = 31;

/// Code points with a class of their own at the start of a class map.
pub(super) const ASCII: usize = 128;
/// Bytes before the skips of an automaton.
pub(super) const HEADER: usize = 24;
/// Bytes of a skip.
pub(super) const SKIP: usize = 3;
/// Bytes of a step.
pub(super) const STEP: usize = 4;

pub(super) const fn read_u16(pool: &[u8], at: usize) -> usize {
    u16::from_le_bytes([pool[at], pool[at + 1]]) as usize
}

pub(super) const fn read_u32(pool: &[u8], at: usize) -> u32 {
    u32::from_le_bytes([pool[at], pool[at + 1], pool[at + 2], pool[at + 3]])
}

/// The bytes of a pool from a place on.
pub(super) const fn from(pool: &[u8], at: usize) -> &[u8] {
    pool.split_at(at).1
}

/// Which class each code point is in.
#[derive(Clone, Copy)]
pub(super) struct ClassMap<'t> {
    pub(super) ascii: &'t [u8; ASCII],
    runs: &'t [u8],
    count: usize,
}

impl<'t> ClassMap<'t> {
    pub(super) const fn at(pool: &'t [u8], at: usize) -> Self {
        let Some((ascii, rest)) = from(pool, at).split_first_chunk() else {
            panic!("a class map has a class for every ASCII character");
        };
        ClassMap {
            ascii,
            runs: from(rest, 4),
            count: read_u32(rest, 0) as usize,
        }
    }

    /// The class of a code point beyond ASCII: that of the last run that starts at it or
    /// before it.
    pub(super) const fn wide(&self, point: u32) -> usize {
        let mut low = 0;
        let mut high = self.count;
        while high - low > 1 {
            let middle = (low + high) / 2;
            if self.run(middle).0 <= point {
                low = middle;
            } else {
                high = middle;
            }
        }
        self.run(low).1
    }

    pub(super) const fn of(&self, point: u32) -> usize {
        if (point as usize) < ASCII {
            self.ascii[point as usize] as usize
        } else {
            self.wide(point)
        }
    }

    /// How many runs there are beyond ASCII.
    pub(super) const fn run_count(&self) -> usize {
        self.count
    }

    /// The first code point and the class of a run beyond ASCII.
    pub(super) const fn run(&self, index: usize) -> (u32, usize) {
        let word = read_u32(self.runs, 4 * index);
        (word & 0xff_ffff, (word >> 24) as usize)
    }
}

/// One class of characters, and how many of them a text has.
#[derive(Clone, Copy)]
pub(super) struct Scan<'t> {
    pub(super) classes: ClassMap<'t>,
    pub(super) min: usize,
    /// `usize::MAX` where there is no greatest number.
    pub(super) max: usize,
}

impl<'t> Scan<'t> {
    pub(super) const fn at(pool: &'t [u8], at: usize) -> Self {
        Scan {
            classes: ClassMap::at(pool, read_u32(pool, at + 4) as usize),
            min: read_u32(pool, at + 8) as usize,
            max: match read_u32(pool, at + 12) {
                u32::MAX => usize::MAX,
                max => max as usize,
            },
        }
    }

    /// The byte where the text goes wrong, and how many characters stand before it; the
    /// text's length where it does not.
    pub(super) const fn run(&self, bytes: &[u8]) -> (usize, usize) {
        let mut at = 0;
        let mut count = 0;
        while at < bytes.len() && count < self.max {
            // Eight ASCII characters at a time, while so many may come.
            while let Some(chunk) = from(bytes, at).first_chunk::<8>()
                && u64::from_le_bytes(*chunk) & HIGH_BITS == 0
                && self.max - count >= 8
            {
                let map = self.classes.ascii;
                let all = map[(chunk[0] & 127) as usize]
                    & map[(chunk[1] & 127) as usize]
                    & map[(chunk[2] & 127) as usize]
                    & map[(chunk[3] & 127) as usize]
                    & map[(chunk[4] & 127) as usize]
                    & map[(chunk[5] & 127) as usize]
                    & map[(chunk[6] & 127) as usize]
                    & map[(chunk[7] & 127) as usize];
                if all == 0 {
                    break;
                }
                at += 8;
                count += 8;
            }
            if at == bytes.len() || count == self.max {
                break;
            }
            let (point, width) = decode(bytes, at);
            if self.classes.of(point) != 1 {
                break;
            }
            at += width;
            count += 1;
        }
        (at, count)
    }
}

const HIGH_BITS: u64 = 0x8080_8080_8080_8080;
const LOW_BITS: u64 = 0x0101_0101_0101_0101;

/// How many bytes an automaton has that starts at a place.
#[cfg(feature = "model")]
pub(super) fn automaton_len(pool: &[u8], at: usize) -> usize {
    let automaton = Automaton::at(pool, at);
    let rows = automaton.stride * read_u32(pool, at + 12) as usize;
    let before = automaton.skips.len() + automaton.steps.len() + automaton.row_numbers.len();
    HEADER + before + rows
}

/// An automaton.
#[derive(Clone, Copy)]
pub(super) struct Automaton<'t> {
    pub(super) classes: ClassMap<'t>,
    row_width: usize,
    code_width: usize,
    /// Bytes from row to row.
    stride: usize,
    skips: &'t [u8],
    steps: &'t [u8],
    /// The number of every state's row.
    row_numbers: &'t [u8],
    rows: &'t [u8],
}

/// Where a walk has ended.
#[derive(Clone, Copy)]
pub(super) struct Walk {
    pub(super) byte: usize,
    pub(super) state: u32,
}

impl<'t> Automaton<'t> {
    pub(super) const fn at(pool: &'t [u8], at: usize) -> Self {
        let row_width = pool[at + 1] as usize;
        let code_width = pool[at + 2] as usize;
        let skip_count = pool[at + 3] as usize;
        let states = read_u32(pool, at + 8);
        let class_count = read_u32(pool, at + 20) as usize;
        let step_count = read_u32(pool, at + 16) as usize;
        let (skips, rest) = from(pool, at + HEADER).split_at(SKIP * skip_count);
        let (steps, rest) = rest.split_at(STEP * step_count);
        let (row_numbers, rows) = rest.split_at(row_width * states as usize);
        Automaton {
            classes: ClassMap::at(pool, read_u32(pool, at + 4) as usize),
            row_width,
            code_width,
            stride: 1 + code_width * class_count,
            skips,
            steps,
            row_numbers,
            rows,
        }
    }

    /// Where the row of a state starts.
    const fn row(&self, state: u32) -> usize {
        let at = state as usize * self.row_width;
        let number = match self.row_width {
            1 => self.row_numbers[at] as usize,
            2 => read_u16(self.row_numbers, at),
            _ => read_u32(self.row_numbers, at) as usize,
        };
        number * self.stride
    }

    /// Whether the text may end in a state.
    pub(super) const fn accepts(&self, state: u32) -> bool {
        self.rows[self.row(state)] & 1 == 1
    }

    /// The state after a state and a class; none where nothing can match any more.
    pub(super) const fn next(&self, state: u32, class: usize) -> Option<u32> {
        match self.code(self.row(state), class) {
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

    const fn step(&self, code: usize) -> u32 {
        read_u32(self.steps, STEP * (code - 1))
    }

    /// Walks through a text as far as something can match.
    pub(super) const fn walk(&self, bytes: &[u8]) -> Walk {
        if self.row_width == 1 && self.code_width == 1 {
            return self.walk_narrow(bytes);
        }
        let mut byte = 0;
        let mut state = 0;
        while byte < bytes.len() {
            let row = self.row(state);
            byte = self.skip(row, bytes, byte);
            if byte == bytes.len() {
                break;
            }
            let (point, width) = decode(bytes, byte);
            let code = self.code(row, self.classes.of(point));
            if code == 0 {
                break;
            }
            byte += width;
            state = state.wrapping_add(self.step(code));
        }
        Walk { byte, state }
    }

    /// The same where numbers of rows and codes are bytes, as they nearly always are.
    ///
    /// Most characters lead to a state with the same row, so the row is looked up only to be
    /// compared: what the next character does need not wait for it.
    const fn walk_narrow(&self, bytes: &[u8]) -> Walk {
        let mut byte = 0;
        let mut state = 0;
        'row: loop {
            let number = self.row_numbers[state as usize];
            let row = from(self.rows, number as usize * self.stride);
            byte = self.skip_row(row[0], bytes, byte);
            while byte < bytes.len() {
                let first = bytes[byte];
                let class = if (first as usize) < ASCII {
                    byte += 1;
                    self.classes.ascii[first as usize] as usize
                } else {
                    let (point, width) = decode(bytes, byte);
                    byte += width;
                    self.classes.wide(point)
                };
                let code = row[1 + class];
                if code <= 1 {
                    if code == 1 {
                        continue;
                    }
                    // Back to the first byte of the character.
                    byte -= 1;
                    while bytes[byte] & 0xc0 == 0x80 {
                        byte -= 1;
                    }
                    return Walk { byte, state };
                }
                state = state.wrapping_add(self.step(code as usize));
                if self.row_numbers[state as usize] != number {
                    continue 'row;
                }
            }
            return Walk { byte, state };
        }
    }

    /// Walks through a text from its end, as far as something can match: the byte where the
    /// last character starts that could be read.
    pub(super) const fn walk_backwards(&self, bytes: &[u8]) -> Walk {
        let mut byte = bytes.len();
        let mut state = 0;
        while byte > 0 {
            let mut before = byte - 1;
            while bytes[before] & 0xc0 == 0x80 {
                before -= 1;
            }
            let class = self.classes.of(decode(bytes, before).0);
            match self.next(state, class) {
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
        while state < self.states() {
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
        while class < (self.stride - 1) / self.code_width {
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

    /// The states from which a class leads to one of some states.
    const fn before(
        &self,
        states: &[u64; MAX_BACKWARDS / 64],
        class: usize,
    ) -> [u64; MAX_BACKWARDS / 64] {
        let mut before = [0_u64; MAX_BACKWARDS / 64];
        let mut state = 0;
        while state < self.states() {
            if let Some(next) = self.next(state, class)
                && states[next as usize / 64] >> (next % 64) & 1 == 1
            {
                before[state as usize / 64] |= 1 << (state % 64);
            }
            state += 1;
        }
        before
    }

    const fn states(&self) -> u32 {
        (self.row_numbers.len() / self.row_width) as u32
    }

    const fn skip(&self, row: usize, bytes: &[u8], byte: usize) -> usize {
        self.skip_row(self.rows[row], bytes, byte)
    }

    /// Passes over characters that stay, eight at a time, where a row has a skip.
    const fn skip_row(&self, own: u8, bytes: &[u8], byte: usize) -> usize {
        let number = (own >> 1) as usize;
        if number == 0 {
            return byte;
        }
        let at = SKIP * (number - 1);
        let first = LOW_BITS * self.skips[at] as u64;
        let second = LOW_BITS * self.skips[at + 1] as u64;
        let third = LOW_BITS * self.skips[at + 2] as u64;
        let mut byte = byte;
        while let Some(chunk) = from(bytes, byte).first_chunk::<8>() {
            let word = u64::from_le_bytes(*chunk);
            // The high bit of a byte is set where it is beyond ASCII or one of the three.
            let stops = word | zeros(word ^ first) | zeros(word ^ second) | zeros(word ^ third);
            if stops & HIGH_BITS != 0 {
                return byte;
            }
            byte += 8;
        }
        byte
    }
}

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
