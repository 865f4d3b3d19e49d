//! What the rules of structures read, gathered while the document goes by.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::cell::RefCell;

use spec_schema::condition::{self, Fact, Facts, Node, Word};
use spec_schema::table::{Reads, Shape};

/// How many facts need no allocation.
const FIRST: usize = 64;
/// How many facts are kept: beyond these, rules stay undecided.
const MOST: usize = 1 << 16;

/// Facts as a stack: a structure whose rules have been judged takes its facts away, unless a
/// rule of a structure around it reads them.
#[derive(Default)]
pub(super) struct Gathering<'a>(RefCell<Stack<'a>>);

#[derive(Default)]
struct Stack<'a> {
    /// There when there is something to keep: many values are small and have no conditions.
    first: Option<[Node<'a>; FIRST]>,
    /// All facts, once they are more than the first.
    rest: Vec<Node<'a>>,
    len: usize,
    /// For how many there is room where they are now.
    room: usize,
    copied: String,
    some_unknown: bool,
    /// The bits of all texts that have been gathered, also of those that are forgotten.
    texts: u64,
}

/// Where the facts about a value start.
#[derive(Clone, Copy)]
pub(super) struct Mark {
    at: u32,
    copied: u32,
}

impl<'a> Stack<'a> {
    #[inline]
    fn nodes(&self) -> &[Node<'a>] {
        match &self.first {
            Some(first) if self.rest.is_empty() => &first[..self.len],
            _ => &self.rest[..self.len],
        }
    }

    #[inline]
    fn node_mut(&mut self, at: usize) -> Option<&mut Node<'a>> {
        match &mut self.first {
            Some(first) if self.rest.is_empty() => first.get_mut(at),
            _ => self.rest.get_mut(at),
        }
    }

    #[inline]
    fn add(&mut self, member: u32, fact: Fact<'a>) -> Mark {
        let mark = Mark {
            at: self.len as u32,
            copied: self.copied.len() as u32,
        };
        if self.len == self.room {
            self.make_room();
        }
        // Written where it stays: a node that is made elsewhere and copied costs much more.
        if let Some(node) = self.node_mut(self.len) {
            node.member = member;
            node.inside = 0;
            node.fact = fact;
            self.len += 1;
        }
        mark
    }

    #[cold]
    fn make_room(&mut self) {
        const FREE: Node<'_> = Node::new(0, Fact::Unknown);
        match &mut self.first {
            None => {
                self.first = Some([FREE; FIRST]);
                self.room = FIRST;
            }
            Some(first) => {
                if self.rest.is_empty() {
                    self.rest.extend_from_slice(first);
                }
                self.room = (self.room * 2).min(MOST);
                self.rest.resize(self.room, FREE);
            }
        }
    }

    /// Copies a text. More than four gigabytes of texts are not told apart, and not kept.
    fn copy(&mut self, text: &str) -> Fact<'a> {
        let start = self.copied.len();
        self.copied.push_str(text);
        match (u32::try_from(start), u32::try_from(self.copied.len())) {
            (Ok(start), Ok(end)) => Fact::Text(Word::Copied(start, end)),
            _ => {
                self.copied.truncate(start);
                Fact::Opaque
            }
        }
    }

    /// All that is in a value has been added: its node, which knows its end now.
    #[inline]
    fn close(&mut self, mark: Mark) -> Option<&mut Node<'a>> {
        let inside = (self.len as u32).saturating_sub(mark.at + 1);
        let node = self.node_mut(mark.at as usize)?;
        node.inside = inside;
        Some(node)
    }

    #[inline]
    fn truncate(&mut self, mark: Mark) {
        self.len = mark.at as usize;
        if self.copied.len() > mark.copied as usize {
            self.copied.truncate(mark.copied as usize);
        }
        if self.room > FIRST && self.len <= FIRST {
            self.move_back();
        }
    }

    /// Few facts are kept where they need no allocation.
    #[cold]
    fn move_back(&mut self) {
        if let Some(first) = &mut self.first {
            first.copy_from_slice(&self.rest[..FIRST]);
            self.rest.clear();
            self.room = FIRST;
        }
    }
}

impl<'a> Gathering<'a> {
    /// Adds a value, or starts one that others are in.
    #[inline]
    pub(super) fn add(&self, member: u32, fact: Fact<'a>) -> Mark {
        self.0.borrow_mut().add(member, fact)
    }

    /// Adds a value that is not known before the document is used.
    pub(super) fn unknown(&self, member: u32) {
        self.add(member, Fact::Unknown);
        self.0.borrow_mut().some_unknown = true;
    }

    /// Adds a text, or starts an entry of a map with its key.
    // What is borrowed outlives the walk, what is owned does not.
    #[allow(clippy::ptr_arg)]
    #[inline(always)]
    pub(super) fn text(&self, member: u32, text: &Cow<'a, str>) -> Mark {
        let mut stack = self.0.borrow_mut();
        stack.texts |= condition::text_bit(text);
        let fact = match text {
            Cow::Borrowed(text) => Fact::Text(Word::Borrowed(text)),
            Cow::Owned(text) => stack.copy(text),
        };
        stack.add(member, fact)
    }

    /// All that is in a value has been added, of which this is known now.
    #[inline]
    pub(super) fn close(&self, mark: Mark, fact: Fact<'a>) {
        if let Some(node) = self.0.borrow_mut().close(mark) {
            node.fact = fact;
        }
    }

    /// The value of an entry of a map has been added, after its key.
    #[inline]
    pub(super) fn close_entry(&self, mark: Mark) {
        self.0.borrow_mut().close(mark);
    }

    /// The conditions of the value at a mark that do not hold.
    #[inline]
    pub(super) fn broken(&self, shape: Shape<'_>, mark: Mark, mut tell: impl FnMut(u32)) {
        if shape.condition_count() == 0 {
            return;
        }
        let stack = self.0.borrow();
        let nodes = stack.nodes();
        if mark.at as usize >= nodes.len() || stack.len >= MOST {
            return;
        }
        let facts = Facts {
            nodes,
            copied: &stack.copied,
            some_unknown: stack.some_unknown,
            texts: stack.texts,
        };
        let mut from = 0;
        while let Some(index) = condition::broken(shape, &facts, mark.at, from) {
            tell(index);
            from = index + 1;
        }
    }

    /// Forgets all facts from a mark on.
    #[inline]
    pub(super) fn forget(&self, mark: Mark) {
        self.0.borrow_mut().truncate(mark);
    }
}

/// Stands for the index of a member where a value is none: in lists and maps.
pub(super) const ELEMENT: u32 = u32::MAX;

/// What is gathered of a value: nothing, where there is no [`Reads`]. Where only presence is
/// read, values that nobody knows yet are gathered all the same.
pub(super) type Wanted = Option<Reads>;
