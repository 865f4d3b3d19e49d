//! What a state of an automaton admits, in words.

use super::matcher::Pattern;
use super::table::ASCII;
use crate::text::Buffer;

/// With more single characters than this the words say what may not stand there.
const MANY: usize = 16;

/// A list that is joined with commas, and an "or" before its last part.
struct Words {
    text: Buffer<256>,
    /// The part that has been named last; it is written when it is known whether it ends
    /// the list.
    pending: Buffer<40>,
    parts: usize,
}

impl Words {
    const fn add(&mut self, part: Buffer<40>) {
        if self.parts > 0 {
            if self.parts > 1 {
                self.text.push_str(", ");
            }
            self.text.push_str(self.pending.as_str());
        }
        self.pending = part;
        self.parts += 1;
    }

    const fn add_str(&mut self, part: &str) {
        let mut buffer = Buffer::new();
        buffer.push_str(part);
        self.add(buffer);
    }

    const fn finish(mut self) -> Buffer<256> {
        if self.parts > 1 {
            self.text.push_str(" or ");
        }
        self.text.push_str(self.pending.as_str());
        self.text
    }
}

/// "a lower-case letter, a digit or '-'".
pub(super) const fn expected(pattern: &Pattern<'_>, state: u32) -> Buffer<256> {
    let mut words = Words {
        text: Buffer::new(),
        pending: Buffer::new(),
        parts: 0,
    };
    let mut live = [false; ASCII];
    let mut point = 0;
    while point < ASCII {
        live[point] = pattern.next(state, point as u32).is_some();
        point += 1;
    }
    let single = count_single(&live);
    if single > MANY {
        push_all_but(&mut words, &live);
    } else {
        push_groups(&mut words, &mut live);
        push_single(&mut words, &live);
        if any_beyond_ascii(pattern, state) {
            words.add_str("a character beyond ASCII");
        }
    }
    if pattern.accepts(state) {
        words.add_str("the end");
    }
    if words.parts == 0 {
        words.add_str("nothing: no text can match");
    }
    words.finish()
}

/// How many of the characters that are neither letter nor digit may stand there.
const fn count_single(live: &[bool; ASCII]) -> usize {
    let mut count = 0;
    let mut point = 0x20;
    while point < 0x7f {
        if live[point] && !(point as u8).is_ascii_alphanumeric() {
            count += 1;
        }
        point += 1;
    }
    count
}

const fn all(live: &[bool; ASCII], first: u8, last: u8) -> bool {
    let mut point = first as usize;
    while point <= last as usize {
        if !live[point] {
            return false;
        }
        point += 1;
    }
    true
}

const fn clear(live: &mut [bool; ASCII], first: u8, last: u8) {
    let mut point = first as usize;
    while point <= last as usize {
        live[point] = false;
        point += 1;
    }
}

/// Names letters and digits where all of a group may stand there, and takes them out.
const fn push_groups(words: &mut Words, live: &mut [bool; ASCII]) {
    let (lower, upper) = (all(live, b'a', b'z'), all(live, b'A', b'Z'));
    match (lower, upper) {
        (true, true) => words.add_str("a letter"),
        (true, false) => words.add_str("a lower-case letter"),
        (false, true) => words.add_str("an upper-case letter"),
        (false, false) => {}
    }
    if lower {
        clear(live, b'a', b'z');
    }
    if upper {
        clear(live, b'A', b'Z');
    }
    if all(live, b'0', b'9') {
        words.add_str("a digit");
        clear(live, b'0', b'9');
    }
}

/// Names what is left one by one, runs of letters or digits by their ends.
const fn push_single(words: &mut Words, live: &[bool; ASCII]) {
    let mut point = 0;
    let mut control = false;
    while point < ASCII {
        if live[point] {
            let first = point as u8;
            if first < 0x20 || first == 0x7f {
                control = true;
            } else {
                let mut last = first;
                while last.is_ascii_alphanumeric()
                    && (last as usize + 1) < ASCII
                    && live[last as usize + 1]
                    && (last + 1).is_ascii_alphanumeric()
                {
                    last += 1;
                }
                words.add(run(first, last));
                point = last as usize;
            }
        }
        point += 1;
    }
    if control {
        words.add_str("a control character");
    }
}

const fn run(first: u8, last: u8) -> Buffer<40> {
    let mut part = Buffer::new();
    part.push_str("'");
    part.push_char(first as char);
    part.push_str("'");
    if last > first {
        part.push_str(" to '");
        part.push_char(last as char);
        part.push_str("'");
    }
    part
}

/// "any character but '/'".
const fn push_all_but(words: &mut Words, live: &[bool; ASCII]) {
    let mut part = Buffer::<40>::new();
    part.push_str("any character");
    let mut missing = 0;
    let mut only = 0;
    let mut point = 0x20;
    while point < 0x7f {
        if !live[point] {
            missing += 1;
            only = point as u8;
        }
        point += 1;
    }
    let line_end = !live[b'\n' as usize];
    if missing == 1 {
        part.push_str(" but '");
        part.push_char(only as char);
        part.push_str("'");
    } else if missing > 1 {
        part.push_str(" but a few");
    } else if line_end {
        part.push_str(" but a line end");
    }
    words.add(part);
}

const fn any_beyond_ascii(pattern: &Pattern<'_>, state: u32) -> bool {
    let mut index = 0;
    while let Some(start) = pattern.run_start(index) {
        if pattern.next(state, start).is_some() {
            return true;
        }
        index += 1;
    }
    false
}
