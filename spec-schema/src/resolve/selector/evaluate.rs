//! Which shapes a selector matches.

use std::borrow::Cow;
use std::collections::VecDeque;
use std::vec::Vec;

use super::graph::{Graph, Vertex};
use super::value::{Reader, Value, Variables};
use super::{Comparison, Operand, Path, Selector, Stage};
use std::collections::{HashMap, HashSet};

/// How many steps the selectors of a model may take together: far more than models need, and
/// little enough for a second.
const BUDGET: usize = 3_000_000;

/// The steps are used up.
pub(in super::super) struct Exhausted;

type Result<T> = std::result::Result<T, Exhausted>;

/// Evaluates selectors over one model.
pub(in super::super) struct Evaluator<'a, 'm> {
    graph: &'a Graph<'m>,
    /// How many steps are left.
    budget: usize,
    /// What the `:root` functions of a selector yield, each found out once.
    roots: HashMap<usize, Vec<Vertex>>,
}

impl<'a, 'm> Evaluator<'a, 'm> {
    pub(in super::super) fn new(graph: &'a Graph<'m>) -> Self {
        Evaluator {
            graph,
            budget: BUDGET,
            roots: HashMap::default(),
        }
    }

    /// Every shape that a selector matches, sorted.
    pub(in super::super) fn select(&mut self, selector: &Selector) -> Result<Vec<Vertex>> {
        self.roots.clear();
        self.run(selector, self.graph.all(), &Variables::default())
    }

    fn spend(&mut self, steps: usize) -> Result<()> {
        self.budget = self.budget.checked_sub(steps).ok_or(Exhausted)?;
        Ok(())
    }

    fn run(
        &mut self,
        stages: &[Stage],
        mut shapes: Vec<Vertex>,
        variables: &Variables,
    ) -> Result<Vec<Vertex>> {
        for (position, stage) in stages.iter().enumerate() {
            self.spend(1 + shapes.len())?;
            let Stage::Store(name, selector) = stage else {
                shapes = self.stage(stage, shapes, variables)?;
                continue;
            };
            let rest = stages.get(position + 1..).unwrap_or_default();
            let mut out = Vec::new();
            for shape in shapes {
                let value = self.run(selector, std::vec![shape], variables)?;
                self.spend(variables.len())?;
                let mut variables = variables.clone();
                variables.insert(name.clone(), value.into());
                out.extend(self.run(rest, std::vec![shape], &variables)?);
            }
            return Ok(distinct(out));
        }
        Ok(shapes)
    }

    fn stage(
        &mut self,
        stage: &Stage,
        shapes: Vec<Vertex>,
        variables: &Variables,
    ) -> Result<Vec<Vertex>> {
        let graph = self.graph;
        Ok(match stage {
            Stage::Type(test) => {
                let fits = |shape: &Vertex| test.fits(graph.shape_type(*shape));
                shapes.into_iter().filter(fits).collect()
            }
            Stage::Attribute(path, comparison) => self.filter(shapes, |this, shape| {
                this.has_attribute(shape, path, comparison.as_ref(), variables)
            })?,
            Stage::Scoped(path, assertions) => self.filter(shapes, |this, shape| {
                this.satisfies(shape, path, assertions, variables)
            })?,
            Stage::Forward(names) => {
                self.step(shapes, |shape, out| graph.forward(shape, names, out))?
            }
            Stage::Reverse(names) => {
                self.step(shapes, |shape, out| graph.backward(shape, names, out))?
            }
            Stage::Closure => self.closure(shapes)?,
            Stage::Not(selector) => self.filter(shapes, |this, shape| {
                let found = this.run(selector, std::vec![shape], variables)?;
                Ok(found.is_empty())
            })?,
            Stage::Test(selectors) => self.filter(shapes, |this, shape| {
                for selector in selectors {
                    if !this.run(selector, std::vec![shape], variables)?.is_empty() {
                        return Ok(true);
                    }
                }
                Ok(false)
            })?,
            Stage::Is(selectors) => {
                let mut out = Vec::new();
                for selector in selectors {
                    out.extend(self.run(selector, shapes.clone(), variables)?);
                }
                distinct(out)
            }
            Stage::In(selector) => self.filter(shapes, |this, shape| {
                let found = this.run(selector, std::vec![shape], variables)?;
                Ok(found.binary_search(&shape).is_ok())
            })?,
            Stage::Root(..) if shapes.is_empty() => shapes,
            Stage::Root(number, selector) => match self.roots.get(number) {
                Some(found) => found.clone(),
                None => {
                    let found = self.run(selector, graph.all(), &Variables::default())?;
                    self.roots.insert(*number, found.clone());
                    found
                }
            },
            Stage::TopDown(qualifier, disqualifier) => {
                let mut out = Vec::new();
                for shape in shapes {
                    self.top_down(shape, qualifier, disqualifier.as_ref(), variables, &mut out)?;
                }
                distinct(out)
            }
            Stage::Recursive(selector) => {
                let mut seen: HashSet<Vertex> = HashSet::default();
                let mut next = shapes;
                while !next.is_empty() {
                    next = self.run(selector, next, variables)?;
                    next.retain(|shape| seen.insert(*shape));
                }
                distinct(seen.into_iter().collect())
            }
            Stage::Load(name) => match variables.get(name) {
                Some(found) if !shapes.is_empty() => {
                    self.spend(found.len())?;
                    found.to_vec()
                }
                _ => Vec::new(),
            },
            // Variables are stored where the stages run.
            Stage::Store(..) | Stage::Nothing => Vec::new(),
        })
    }

    fn filter(
        &mut self,
        shapes: Vec<Vertex>,
        keeps: impl Fn(&mut Self, Vertex) -> Result<bool>,
    ) -> Result<Vec<Vertex>> {
        let mut out = Vec::new();
        for shape in shapes {
            if keeps(self, shape)? {
                out.push(shape);
            }
        }
        Ok(out)
    }

    fn step(
        &mut self,
        shapes: Vec<Vertex>,
        edges: impl Fn(Vertex, &mut Vec<Vertex>),
    ) -> Result<Vec<Vertex>> {
        let mut out = Vec::new();
        for shape in shapes {
            let before = out.len();
            edges(shape, &mut out);
            self.spend(out.len() - before)?;
        }
        Ok(distinct(out))
    }

    /// Every shape that another of the given ones reaches.
    ///
    /// Each start reaches itself as well, which does not count. So every shape remembers two
    /// of the starts that reach it: one of them is another shape than itself, if any is.
    fn closure(&mut self, starts: Vec<Vertex>) -> Result<Vec<Vertex>> {
        let mut reached: HashMap<Vertex, [Option<Vertex>; 2]> = HashMap::default();
        let mut todo: VecDeque<(Vertex, Vertex)> =
            starts.into_iter().map(|start| (start, start)).collect();
        let mut next = Vec::new();
        while let Some((shape, start)) = todo.pop_front() {
            self.graph.directed(shape, &mut next);
            self.spend(1 + next.len())?;
            for to in next.drain(..) {
                let from = reached.entry(to).or_default();
                if !from.contains(&Some(start))
                    && let Some(free) = from.iter_mut().find(|it| it.is_none())
                {
                    *free = Some(start);
                    todo.push_back((to, start));
                }
            }
        }
        let by_another = |(shape, from): (Vertex, [Option<Vertex>; 2])| {
            let other = from.iter().flatten().any(|start| *start != shape);
            other.then_some(shape)
        };
        Ok(distinct(
            reached.into_iter().filter_map(by_another).collect(),
        ))
    }

    /// Shapes of a service or resource that qualify themselves or by what contains them.
    fn top_down(
        &mut self,
        start: Vertex,
        qualifier: &Selector,
        disqualifier: Option<&Selector>,
        variables: &Variables,
        out: &mut Vec<Vertex>,
    ) -> Result<()> {
        let contains = |shape: Vertex| {
            let shape_type = self.graph.shape_type(shape);
            shape_type.is_some_and(|shape_type| shape_type.is_service_type())
        };
        if !contains(start) {
            return Ok(());
        }
        let mut seen: HashSet<Vertex> = HashSet::default();
        let mut todo = std::vec![(start, false)];
        let mut inside = Vec::new();
        while let Some((shape, mut qualifies)) = todo.pop() {
            if !seen.insert(shape) {
                continue;
            }
            let one = || std::vec![shape];
            qualifies = qualifies || !self.run(qualifier, one(), variables)?.is_empty();
            if let Some(disqualifier) = disqualifier {
                qualifies = qualifies && self.run(disqualifier, one(), variables)?.is_empty();
            }
            if qualifies {
                out.push(shape);
            }
            self.graph.contained(shape, &mut inside);
            self.spend(1 + inside.len())?;
            todo.extend(inside.drain(..).rev().map(|shape| (shape, qualifies)));
        }
        Ok(())
    }

    fn has_attribute(
        &mut self,
        shape: Vertex,
        path: &Path,
        comparison: Option<&Comparison<std::string::String>>,
        variables: &Variables,
    ) -> Result<bool> {
        let reader = Reader {
            graph: self.graph,
            variables,
        };
        let left = reader.path(Value::Shape(shape), path);
        let Some(comparison) = comparison else {
            return Ok(left.is_present());
        };
        self.spend(left.flat().len() * comparison.right.len())?;
        let fits = |right: &std::string::String| {
            let right = Value::Text(Cow::Owned(right.clone()));
            reader.compares(
                &left,
                &right,
                comparison.comparator,
                comparison.ignores_case,
            )
        };
        Ok(comparison.right.iter().any(fits))
    }

    fn satisfies(
        &mut self,
        shape: Vertex,
        path: &Path,
        assertions: &[(Operand, Comparison<Operand>)],
        variables: &Variables,
    ) -> Result<bool> {
        let reader = Reader {
            graph: self.graph,
            variables,
        };
        let scope = reader.path(Value::Shape(shape), path);
        if !scope.is_present() {
            return Ok(false);
        }
        let read = |from: &Value<'m>, operand: &Operand| match operand {
            Operand::Literal(text) => Value::Text(Cow::Owned(text.clone())),
            Operand::Path(path) => reader.path(from.clone(), path),
        };
        'scopes: for one in scope.flat() {
            for (left, comparison) in assertions {
                let left = read(one, left);
                let mut fits = false;
                for right in &comparison.right {
                    let right = read(one, right);
                    self.spend(1 + left.flat().len() * right.flat().len())?;
                    let (comparator, ignores_case) =
                        (comparison.comparator, comparison.ignores_case);
                    fits = fits || reader.compares(&left, &right, comparator, ignores_case);
                }
                if !fits {
                    continue 'scopes;
                }
            }
            return Ok(true);
        }
        Ok(false)
    }
}

fn distinct(mut shapes: Vec<Vertex>) -> Vec<Vertex> {
    shapes.sort_unstable();
    shapes.dedup();
    shapes
}
