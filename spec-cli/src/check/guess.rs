//! Which shape a document has, where nobody says.

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};

use spec_schema::table::{Shape, ShapeType, Tables};

use super::document::Document;
use super::lint::Lints;

/// The structures of a model by the names of their members.
pub(crate) struct Guesser<'t> {
    tables: &'t Tables<'t>,
    /// The shape of every document, where the caller has chosen one.
    chosen: Option<u32>,
    /// The structures with a member, by its name in small letters without separators.
    structures: HashMap<String, Vec<u32>>,
    inputs: HashSet<u32>,
}

/// What a document is checked as.
pub(crate) struct Target<'t> {
    pub(crate) shape: Shape<'t>,
    /// Where the shape is a guess: the others that fit as well.
    pub(crate) guess: Option<Vec<Shape<'t>>>,
}

/// Why no shape can be guessed for a document.
pub(crate) enum Undecided {
    NoObject,
    NoMember,
}

impl Undecided {
    pub(crate) fn reason(&self) -> &'static str {
        match self {
            Undecided::NoObject => "a request is an object",
            Undecided::NoMember => "no operation has a request with these members",
        }
    }
}

/// Shapes that fit equally well are compared by what is wrong with the values, up to as many.
const COMPARED: usize = 16;

impl<'t> Guesser<'t> {
    pub(crate) fn new(tables: &'t Tables<'t>, chosen: Option<u32>) -> Self {
        let mut structures: HashMap<_, Vec<u32>> = HashMap::new();
        let all = 0..if chosen.is_none() {
            tables.shapes.len() as u32
        } else {
            0
        };
        for shape in all.map(|index| tables.shape(index)) {
            if shape.shape_type() == ShapeType::Structure {
                for member in (0..shape.member_count()).map(|index| shape.member(index)) {
                    let structures = structures.entry(plain(member.name())).or_default();
                    structures.push(shape.index());
                }
            }
        }
        Guesser {
            tables,
            chosen,
            structures,
            inputs: tables
                .operations
                .iter()
                .map(|operation| operation.input)
                .collect(),
        }
    }

    pub(crate) fn tables(&self) -> &'t Tables<'t> {
        self.tables
    }

    /// Whether the caller has not chosen a shape.
    pub(crate) fn is_open(&self) -> bool {
        self.chosen.is_none()
    }

    /// The shape of a document: the one with the most of its entries, an operation's input
    /// before others.
    ///
    /// `keys` are the names at the top of the document, where it is an object.
    pub(crate) fn target(
        &self,
        document: &Document<'_>,
        keys: Option<&[String]>,
        lints: &Lints,
    ) -> Result<Target<'t>, Undecided> {
        if let Some(chosen) = self.chosen {
            return Ok(Target {
                shape: self.tables.shape(chosen),
                guess: None,
            });
        }
        let keys = keys.ok_or(Undecided::NoObject)?;
        let mut known: HashMap<u32, usize> = HashMap::new();
        for structure in keys
            .iter()
            .filter_map(|key| self.structures.get(&plain(key)))
            .flatten()
        {
            *known.entry(*structure).or_default() += 1;
        }
        let best = known
            .iter()
            .map(|(shape, known)| (*known, self.inputs.contains(shape)))
            .max();
        let best = best.ok_or(Undecided::NoMember)?;
        let mut fitting: Vec<_> = known
            .into_iter()
            .filter(|(shape, known)| (*known, self.inputs.contains(shape)) == best)
            .map(|(shape, _)| self.tables.shape(shape))
            .collect();
        if fitting.len() > 1 {
            fitting = choose(fitting, keys, document, lints);
        }
        let mut fitting = fitting.into_iter();
        let shape = fitting.next().ok_or(Undecided::NoMember)?;
        let exact = keys
            .iter()
            .filter(|key| shape.member_index(key).is_some())
            .count();
        if document.is_found() && exact * 2 < keys.len() {
            return Err(Undecided::NoMember);
        }
        Ok(Target {
            shape,
            guess: Some(fitting.collect()),
        })
    }
}

/// The best of some shapes that have the same number of a document's entries: by their other
/// members, and then by what is wrong with the values.
fn choose<'t>(
    shapes: Vec<Shape<'t>>,
    keys: &[String],
    document: &Document<'_>,
    lints: &Lints,
) -> Vec<Shape<'t>> {
    let mut fitting: Vec<_> = shapes
        .into_iter()
        .map(|shape| (fit(shape, keys), shape))
        .collect();
    let best = fitting.iter().map(|(fit, _)| *fit).max();
    fitting.retain(|(fit, _)| Some(*fit) == best);
    fitting.sort_unstable_by_key(|(_, shape)| (shape.name(), shape.index()));
    fitting.dedup_by_key(|(_, shape)| shape.id());
    fitting.truncate(COMPARED);
    let mut fitting: Vec<_> = fitting.into_iter().map(|(_, shape)| shape).collect();
    if fitting.len() > 1 {
        let count = |shape: &Shape<'t>| {
            document
                .violations(*shape, lints)
                .map_or(0, |found| found.len())
        };
        let least = fitting.iter().map(count).min();
        fitting.retain(|shape| Some(count(shape)) == least);
    }
    fitting
}

/// How well the names of a document's entries fit a structure, the greater the better: few
/// required members absent, many names right to the letter.
fn fit(shape: Shape<'_>, keys: &[String]) -> (Reverse<usize>, usize) {
    let members = (0..shape.member_count()).map(|index| shape.member(index));
    let (mut missing, mut exact) = (0, 0);
    for member in members {
        if keys.iter().any(|key| key == member.name()) {
            exact += 1;
        } else if member.is_required() && !keys.iter().any(|key| plain(key) == plain(member.name()))
        {
            missing += 1;
        }
    }
    (Reverse(missing), exact)
}

/// A name in small letters without separators.
pub(crate) fn plain(name: &str) -> String {
    let letters = name
        .chars()
        .filter(|character| !matches!(character, '_' | '-'));
    letters
        .map(|character| character.to_ascii_lowercase())
        .collect()
}
