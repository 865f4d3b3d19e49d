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
pub(super) struct Gathering<'a>(RefCell<Stack<'a>>);

struct Stack<'a> {
    first: [Node<'a>; FIRST],
    /// All facts, once they are more than the first.
    rest: Vec<Node<'a>>,
    len: usize,
    copied: String,
    some_unknown: bool,
    /// The bits of all texts that have been gathered, also of those that are forgotten.
    texts: u64,
}

/// Where the facts about a value start.
#[derive(Clone, Copy)]
pub(super) struct Mark {
    at: usize,
    copied: usize,
}

impl Default for Gathering<'_> {
    fn default() -> Self {
        Gathering(RefCell::new(Stack {
            first: [Node::new(0, Fact::Unknown); FIRST],
            rest: Vec::new(),
            len: 0,
            copied: String::new(),
            some_unknown: false,
            texts: 0,
        }))
    }
}

impl<'a> Stack<'a> {
    #[inline]
    fn nodes(&self) -> &[Node<'a>] {
        if self.rest.is_empty() {
            &self.first[..self.len]
        } else {
            &self.rest
        }
    }

    #[inline]
    fn node_mut(&mut self, at: usize) -> Option<&mut Node<'a>> {
        if self.rest.is_empty() {
            self.first.get_mut(at)
        } else {
            self.rest.get_mut(at)
        }
    }

    #[inline]
    fn push(&mut self, node: Node<'a>) {
        match self.first.get_mut(self.len) {
            Some(free) if self.rest.is_empty() => {
                *free = node;
                self.len += 1;
            }
            _ => self.push_rest(node),
        }
    }

    #[cold]
    fn push_rest(&mut self, node: Node<'a>) {
        if self.len >= MOST {
            return;
        }
        if self.rest.is_empty() {
            self.rest.extend_from_slice(&self.first[..self.len]);
        }
        self.rest.push(node);
        self.len += 1;
    }

    #[inline]
    fn add(&mut self, member: u32, fact: Fact<'a>) -> Mark {
        let mark = Mark {
            at: self.len,
            copied: self.copied.len(),
        };
        self.push(Node::new(member, fact));
        mark
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
        let inside = self.len.saturating_sub(mark.at + 1) as u32;
        let node = self.node_mut(mark.at)?;
        node.inside = inside;
        Some(node)
    }

    #[inline]
    fn truncate(&mut self, mark: Mark) {
        self.len = mark.at;
        if self.copied.len() > mark.copied {
            self.copied.truncate(mark.copied);
        }
        if !self.rest.is_empty() {
            self.truncate_rest(mark.at);
        }
    }

    #[cold]
    fn truncate_rest(&mut self, len: usize) {
        if len <= FIRST {
            self.first[..len].copy_from_slice(&self.rest[..len]);
            self.rest.clear();
        }
        self.rest.truncate(len);
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
        if mark.at >= nodes.len() || stack.len >= MOST {
            return;
        }
        let facts = Facts {
            nodes,
            copied: &stack.copied,
            some_unknown: stack.some_unknown,
            texts: stack.texts,
        };
        let mut from = 0;
        while let Some(index) = condition::broken(shape, &facts, mark.at as u32, from) {
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
