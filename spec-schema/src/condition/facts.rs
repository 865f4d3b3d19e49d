//! What a condition can know of a value: its shape's structure, flat, and only the parts
//! that conditions read.

/// A text of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Word<'v> {
    /// It stands in the document or in the value.
    Borrowed(&'v str),
    /// It had to be copied: from one byte of [`Facts::copied`] to before another.
    Copied(u32, u32),
}

/// The bit that stands for a text, and for others, in a set of texts (a Bloom filter): a text
/// whose bit is missing is not among them.
///
/// ```
/// use spec_schema::condition::text_bit;
///
/// let texts = text_bit("File") | text_bit("None");
/// assert!(texts & text_bit("File") != 0);
/// assert!(texts & text_bit("Pipe") == 0);
/// ```
#[inline]
pub const fn text_bit(text: &str) -> u64 {
    match text.as_bytes() {
        bytes @ [first, .., last] => {
            let mixed = 31 * (31 * bytes.len() + *first as usize) + *last as usize;
            1 << (mixed % u64::BITS as usize)
        }
        _ => 1,
    }
}

/// Which of the first 128 members of a structure have a value: a bit for each.
///
/// ```
/// use spec_schema::condition::Present;
///
/// let present = Present::new(1 << 3);
/// assert!(present.contains(3) && !present.contains(1));
/// ```
// Two halves, so that a fact is no larger than a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Present {
    low: u64,
    high: u64,
}

impl Present {
    /// The members whose bits are set.
    pub const fn new(bits: u128) -> Self {
        Present {
            low: bits as u64,
            high: (bits >> u64::BITS) as u64,
        }
    }

    /// Whether a member is among them.
    #[inline]
    pub const fn contains(self, member: u32) -> bool {
        let half = if member < u64::BITS {
            self.low
        } else {
            self.high
        };
        member < u128::BITS && half >> (member % u64::BITS) & 1 == 1
    }

    /// A bit for each.
    #[inline]
    pub(super) const fn bits(self) -> u128 {
        (self.high as u128) << u64::BITS | self.low as u128
    }
}

/// What is known of one value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Fact<'v> {
    /// null
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// A number.
    Number(f64),
    /// A text, or the key of an entry of a map.
    Text(Word<'v>),
    /// A list of so many elements.
    List(u64),
    /// A map of so many entries.
    Map(u64),
    /// A structure or union, and which of its members have a value.
    Structure(Present),
    /// There is a value, and nothing else is known of it.
    Opaque,
    /// Nothing is known, not even whether there is a value.
    Unknown,
}

/// A fact at its place in the value. What is in a value comes right after it: the members of
/// a structure that are read, the elements of a list, the keys of a map. The value of an
/// entry comes after its key, as the only thing in it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Node<'v> {
    /// The index of the member, in a structure.
    pub member: u32,
    /// How many nodes come after it that are in the value.
    pub inside: u32,
    /// What is known.
    pub fact: Fact<'v>,
}

impl<'v> Node<'v> {
    /// A value without anything in it.
    pub const fn new(member: u32, fact: Fact<'v>) -> Self {
        Node {
            member,
            inside: 0,
            fact,
        }
    }
}

/// What is known of a member.
pub(super) enum Found {
    /// It is absent.
    Nothing,
    /// It has a value of which nothing is known.
    Value,
    /// What is known stands at a place.
    At(u32),
}

/// What is known of some values.
///
/// ```
/// use spec_schema::condition::{Fact, Facts, Node, Present, Word};
///
/// // {"Mode": "Pipe"}, where Mode is the member with the index 3.
/// let nodes = [
///     Node { member: 0, inside: 1, fact: Fact::Structure(Present::new(1 << 3)) },
///     Node::new(3, Fact::Text(Word::Borrowed("Pipe"))),
/// ];
/// let facts = Facts { nodes: &nodes, copied: "", some_unknown: false, texts: u64::MAX };
/// assert_eq!(facts.member(0, 3), Some(1));
/// assert_eq!(facts.member(0, 1), None);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Facts<'v> {
    /// The values, one after the other.
    pub nodes: &'v [Node<'v>],
    /// Texts that had to be copied.
    pub copied: &'v str,
    /// Some value is [`Fact::Unknown`].
    pub some_unknown: bool,
    /// The [bits](text_bit) of all texts among the values, and maybe others.
    pub texts: u64,
}

impl<'v> Facts<'v> {
    /// The place of a member of the structure at a place.
    #[inline]
    pub const fn member(&self, at: u32, member: u32) -> Option<u32> {
        let (nodes, _) = self.nodes.split_at(self.end(at) as usize);
        let mut next = at as usize + 1;
        while next < nodes.len() {
            let node = &nodes[next];
            if node.member == member {
                return Some(next as u32);
            }
            next += 1 + node.inside as usize;
        }
        None
    }

    /// What is known of a member of the structure at a place.
    #[inline]
    pub(super) const fn find(&self, at: u32, member: u32) -> Found {
        // Members that are not known have a bit too, so those that are absent need no search.
        let is_present = self.present(at).contains(member);
        if !is_present && member < u128::BITS {
            return Found::Nothing;
        }
        match self.member(at, member) {
            Some(place) => Found::At(place),
            None if is_present => Found::Value,
            None => Found::Nothing,
        }
    }

    /// Whether nothing is known of a member of the structure at a place.
    #[inline]
    pub(super) const fn is_unknown(&self, at: u32, member: u32) -> bool {
        self.some_unknown
            && match self.member(at, member) {
                Some(place) => matches!(self.fact(place), Fact::Unknown),
                None => false,
            }
    }

    /// The members that have a value in what stands at a place.
    #[inline]
    pub(super) const fn present(&self, at: u32) -> Present {
        match *self.fact(at) {
            Fact::Structure(present) => present,
            _ => Present::new(0),
        }
    }

    /// The members of which nobody knows whether they have a value in what stands at a place, as
    /// bits.
    pub(super) const fn unknown(&self, at: u32) -> u128 {
        if let Fact::Opaque | Fact::Unknown = self.fact(at) {
            return u128::MAX;
        }
        let mut unknown = 0;
        if self.some_unknown {
            let (mut next, end) = (at + 1, self.end(at));
            while next < end {
                let node = &self.nodes[next as usize];
                if node.member < u128::BITS && matches!(node.fact, Fact::Unknown) {
                    unknown |= 1 << node.member;
                }
                next = self.end(next);
            }
        }
        unknown
    }

    /// The place after the value at a place.
    #[inline]
    pub(super) const fn end(&self, at: u32) -> u32 {
        at + 1 + self.nodes[at as usize].inside
    }

    #[inline]
    pub(super) const fn fact(&self, at: u32) -> &'v Fact<'v> {
        &self.nodes[at as usize].fact
    }

    #[inline]
    pub(super) const fn text(&self, word: Word<'v>) -> &'v str {
        match word {
            Word::Borrowed(text) => text,
            Word::Copied(start, end) => {
                let (head, _) = self.copied.split_at(end as usize);
                let (_, text) = head.split_at(start as usize);
                text
            }
        }
    }
}

/// How many facts about a value constant evaluation gathers, where more than its own members
/// are read.
pub const MOST_GATHERED: usize = 512;

/// Facts that constant evaluation gathers: a fixed number, because constants cannot allocate.
///
/// ```
/// use spec_schema::condition::{Fact, Gathered};
///
/// let mut gathered = Gathered::<2>::new(Fact::List(1));
/// gathered.add(0, Fact::Number(1.0));
/// assert!(gathered.facts().is_some());
/// gathered.add(0, Fact::Number(2.0));
/// assert!(gathered.facts().is_none(), "one too many");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Gathered<'v, const N: usize> {
    nodes: [Node<'v>; N],
    len: usize,
    full: bool,
    some_unknown: bool,
}

impl<'v, const N: usize> Gathered<'v, N> {
    /// Facts about a value.
    pub const fn new(fact: Fact<'v>) -> Self {
        let mut gathered = Gathered {
            nodes: [Node::new(0, Fact::Unknown); N],
            len: 0,
            full: false,
            some_unknown: false,
        };
        gathered.add(0, fact);
        gathered
    }

    /// Adds a value that is in another; its place, for [`close`](Gathered::close).
    pub const fn add(&mut self, member: u32, fact: Fact<'v>) -> usize {
        let at = self.len;
        if at < N {
            self.some_unknown |= matches!(fact, Fact::Unknown);
            self.nodes[at] = Node::new(member, fact);
            self.len += 1;
        } else {
            self.full = true;
        }
        at
    }

    /// All that is in the value at a place has been added.
    pub const fn close(&mut self, at: usize) {
        if at < self.len {
            self.nodes[at].inside = (self.len - at - 1) as u32;
        }
    }

    /// The facts; none where they did not fit.
    pub const fn facts(&mut self) -> Option<Facts<'_>> {
        if self.full {
            return None;
        }
        self.close(0);
        Some(Facts {
            nodes: self.nodes.split_at(self.len).0,
            copied: "",
            some_unknown: self.some_unknown,
            texts: u64::MAX,
        })
    }
}
