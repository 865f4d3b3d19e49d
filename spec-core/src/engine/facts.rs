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
    copied: String,
    some_unknown: bool,
}

/// Where the facts about a value start.
#[derive(Clone, Copy)]
pub(super) struct Mark {
    at: usize,
    copied: usize,
}

impl<'a> Stack<'a> {
    #[inline]
    fn nodes(&self) -> &[Node<'a>] {
        match &self.first {
            Some(first) if self.rest.is_empty() => &first[..self.len],
            _ => &self.rest,
        }
    }

    #[inline]
    fn nodes_mut(&mut self) -> &mut [Node<'a>] {
        match &mut self.first {
            Some(first) if self.rest.is_empty() => &mut first[..self.len],
            _ => &mut self.rest,
        }
    }

    #[inline]
    fn push(&mut self, node: Node<'a>) {
        match self
            .first
            .as_mut()
            .and_then(|first| first.get_mut(self.len))
        {
            Some(free) if self.rest.is_empty() => {
                *free = node;
                self.len += 1;
            }
            _ => self.push_slowly(node),
        }
    }

    /// The first of all facts, or one for which the room on the stack is too small.
    #[cold]
    fn push_slowly(&mut self, node: Node<'a>) {
        if self.len == 0 {
            self.first = Some([node; FIRST]);
        } else if self.len < MOST {
            if self.rest.is_empty() {
                self.rest.extend(self.first.iter().flatten());
            }
            self.rest.push(node);
        } else {
            return;
        }
        self.len += 1;
    }

    #[inline]
    fn truncate(&mut self, mark: Mark) {
        self.len = mark.at;
        self.copied.truncate(mark.copied);
        if !self.rest.is_empty() {
            self.truncate_rest();
        }
    }

    #[cold]
    fn truncate_rest(&mut self) {
        self.rest.truncate(self.len);
        if let Some(first) = &mut self.first
            && let Some(first) = first.get_mut(..self.len)
        {
            first.copy_from_slice(&self.rest);
            self.rest.clear();
        }
    }
}

impl<'a> Gathering<'a> {
    /// Adds a value, or starts one that others are in.
    #[inline]
    pub(super) fn add(&self, member: u32, fact: Fact<'a>) -> Mark {
        let mut stack = self.0.borrow_mut();
        let mark = Mark {
            at: stack.len,
            copied: stack.copied.len(),
        };
        stack.push(Node::new(member, fact));
        mark
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
        let word = match text {
            Cow::Borrowed(text) => Word::Borrowed(text),
            Cow::Owned(text) => {
                let mut stack = self.0.borrow_mut();
                let start = stack.copied.len();
                stack.copied.push_str(text);
                // More than four gigabytes of texts are not told apart, and not kept.
                match (u32::try_from(start), u32::try_from(stack.copied.len())) {
                    (Ok(start), Ok(end)) => Word::Copied(start, end),
                    _ => {
                        stack.copied.truncate(start);
                        drop(stack);
                        return self.add(member, Fact::Opaque);
                    }
                }
            }
        };
        self.add(member, Fact::Text(word))
    }

    /// All that is in a value has been added: its size, and what else is known of it now.
    pub(super) fn close(&self, mark: Mark, fact: Option<Fact<'a>>) {
        let mut stack = self.0.borrow_mut();
        let size = stack.len.saturating_sub(mark.at) as u32;
        if let Some(node) = stack.nodes_mut().get_mut(mark.at) {
            node.size = size;
            node.fact = fact.unwrap_or(node.fact);
        }
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
        };
        for (index, condition) in (0..).zip(shape.conditions()) {
            if condition::judge(condition, &facts, mark.at as u32) == Some(false) {
                tell(index);
            }
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
