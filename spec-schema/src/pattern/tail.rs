//! A pattern that ends in one class with a count, where one automaton would be too large: it
//! would hold every number of these characters in each of its other states.
//!
//! The automaton stands for what comes before. Where it lets the tail start, the tail that
//! starts last may take the most characters that are still to come, so only that one is kept:
//! a number beside the state.

use super::automaton::Automaton;
use super::matcher::decode;
use super::table::{ClassMap, SCAN_HEADER, field, header};

/// What the automaton reads where a tail may start: the code point after the last one.
pub(super) const MARK: u32 = 0x11_0000;

/// The number of a state when the automaton is in none, and the bits of a fault's state.
const NO_STATE: u32 = 0xff_ffff;
const MAY_END: u32 = 1 << 24;
const MAY_GO_ON: u32 = 1 << 25;

#[derive(Clone, Copy)]
pub(super) struct Tail<'t> {
    pub(super) automaton: Automaton<'t>,
    /// Class 1 is that of the tail.
    classes: ClassMap<'t>,
    max: u32,
    /// The automaton's class of the mark.
    mark: usize,
}

/// A place in a text: the automaton's state, and how many characters the tail may still have,
/// and one more; 0 where none has started.
#[derive(Clone, Copy)]
pub(super) struct Place {
    pub(super) state: u32,
    pub(super) left: u32,
}

impl<'t> Tail<'t> {
    pub(super) const fn at(pool: &'t [u8], at: usize) -> Self {
        let (head, _) = header::<SCAN_HEADER>(pool, at);
        let automaton = Automaton::at(pool, field(head, 12) as usize);
        Tail {
            automaton,
            classes: ClassMap::at(pool, field(head, 4) as usize),
            max: field(head, 8),
            mark: automaton.classes.of(MARK),
        }
    }

    pub(super) const fn first(&self) -> Place {
        self.place(Some(self.automaton.start), 0)
    }

    const fn place(&self, state: Option<u32>, left: u32) -> Place {
        match state {
            Some(state) if self.automaton.next_by_class(state, self.mark).is_some() => Place {
                state,
                left: self.max + 1,
            },
            Some(state) => Place { state, left },
            None => Place {
                state: NO_STATE,
                left,
            },
        }
    }

    /// The place after a character; none where nothing can match any more.
    pub(super) const fn after(&self, place: Place, point: u32) -> Option<Place> {
        let state = if place.state == NO_STATE {
            None
        } else {
            let class = self.automaton.classes.of(point);
            self.automaton.next_by_class(place.state, class)
        };
        let left = if place.left > 1 && self.classes.of(point) == 1 {
            place.left - 1
        } else {
            0
        };
        if state.is_none() && left == 0 {
            return None;
        }
        Some(self.place(state, left))
    }

    pub(super) const fn accepts(&self, place: Place) -> bool {
        place.left > 0 || place.state != NO_STATE && self.automaton.accepts(place.state)
    }

    /// Walks through a text as far as something can match: the byte, and the place.
    pub(super) const fn walk(&self, bytes: &[u8]) -> (usize, Place) {
        let mut byte = 0;
        let mut place = self.first();
        while byte < bytes.len() {
            let (point, width) = decode(bytes, byte);
            match self.after(place, point) {
                Some(after) => place = after,
                None => break,
            }
            byte += width;
        }
        (byte, place)
    }

    /// What a fault keeps of a place.
    pub(super) const fn fault_state(place: Place) -> u32 {
        let may_end = if place.left > 0 { MAY_END } else { 0 };
        let may_go_on = if place.left > 1 { MAY_GO_ON } else { 0 };
        place.state | may_end | may_go_on
    }

    /// A place of which as much is known as a fault keeps.
    pub(super) const fn of_fault(state: u32) -> Place {
        Place {
            state: state & NO_STATE,
            left: (state & MAY_END) / MAY_END + (state & MAY_GO_ON) / MAY_GO_ON,
        }
    }

    pub(super) const fn run_start(&self, index: usize) -> Option<u32> {
        let own = self.automaton.classes.run_count();
        if index < own {
            Some(self.automaton.classes.run(index).0)
        } else if index - own < self.classes.run_count() {
            Some(self.classes.run(index - own).0)
        } else {
            None
        }
    }
}
