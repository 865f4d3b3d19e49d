//! The rules agree with an implementation of JMESPath, wherever that has an answer.

use std::collections::BTreeSet;

use jmespath::functions::{ArgumentType, CustomFunction, Signature};
use jmespath::{Rcvar, Runtime, Variable};
use serde_json::{Map, Value, json};
use spec_schema::sagemaker::TABLES;
use spec_schema::table::{Shape, ShapeType};

use super::{broken, check};

/// Random numbers that are the same each time (xorshift).
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % bound.max(1) as u64) as usize
    }
}

/// What values are made of: the names, texts and numbers of an expression.
struct Pool<'e> {
    words: BTreeSet<&'e str>,
    texts: Vec<String>,
    numbers: Vec<f64>,
}

impl<'e> Pool<'e> {
    fn new(expression: &'e str) -> Self {
        let is_word = |next: char| next.is_ascii_alphanumeric() || next == '_';
        let words = expression.split(|next| !is_word(next)).collect();
        let mut texts: Vec<String> = ["", "a", "b", "0", "-1", "0.5"].map(String::from).into();
        texts.extend(
            expression
                .split(['\'', '"'])
                .skip(1)
                .step_by(2)
                .map(String::from),
        );
        let mut numbers = vec![0.0, 1.0, 2.0];
        for number in expression
            .split('`')
            .filter_map(|text| text.parse::<f64>().ok())
        {
            numbers.extend([number - 1.0, number, number + 1.0]);
        }
        Pool {
            words,
            texts,
            numbers,
        }
    }

    fn value(&self, shape: Shape<'_>, random: &mut Random, depth: usize) -> Value {
        match shape.shape_type() {
            ShapeType::Structure | ShapeType::Union => {
                let mut object = Map::new();
                for index in 0..shape.member_count() {
                    let member = shape.member(index);
                    // What the expression does not name does not matter.
                    if self.words.contains(member.name()) && depth > 0 && random.below(4) > 0 {
                        let value = self.value(member.shape(), random, depth - 1);
                        object.insert(member.name().to_owned(), value);
                    }
                }
                object.into()
            }
            ShapeType::List => {
                let count = if depth > 0 { random.below(4) } else { 0 };
                let element = shape.member(0).shape();
                (0..count)
                    .map(|_| self.value(element, random, depth - 1))
                    .collect()
            }
            ShapeType::Map => {
                let count = if depth > 0 { random.below(4) } else { 0 };
                let words: Vec<_> = self.words.iter().copied().collect();
                (0..count)
                    .map(|_| {
                        let key = words[random.below(words.len())].to_owned();
                        let value = self.value(shape.member(1).shape(), random, depth - 1);
                        (key, value)
                    })
                    .collect::<Map<_, _>>()
                    .into()
            }
            ShapeType::Boolean => (random.below(2) == 0).into(),
            ShapeType::Enum => {
                let known = self
                    .texts
                    .iter()
                    .filter(|text| shape.value_index(text).is_some());
                let known: Vec<_> = known.collect();
                match known.as_slice() {
                    [] => shape
                        .value(random.below(shape.value_count() as usize) as u32)
                        .into(),
                    known if random.below(3) > 0 => known[random.below(known.len())].clone().into(),
                    _ => shape
                        .value(random.below(shape.value_count() as usize) as u32)
                        .into(),
                }
            }
            ShapeType::String => self.texts[random.below(self.texts.len())].clone().into(),
            ShapeType::Float | ShapeType::Double => {
                json!(self.numbers[random.below(self.numbers.len())])
            }
            ShapeType::Integer | ShapeType::Long => {
                json!(self.numbers[random.below(self.numbers.len())] as i64)
            }
            _ => json!(0),
        }
    }
}

/// JMESPath with the function that most rules of lists need.
fn runtime() -> Runtime {
    let mut runtime = Runtime::new();
    runtime.register_builtin_functions();
    let distinct = CustomFunction::new(
        Signature::new(vec![ArgumentType::Array], None),
        Box::new(|arguments, _| {
            let elements = arguments[0].as_array().expect("a list");
            let mut earlier: Vec<&Rcvar> = Vec::new();
            let is_new = |element| {
                let is_new = !earlier.contains(&element);
                earlier.push(element);
                is_new
            };
            Ok(Rcvar::new(Variable::Bool(elements.iter().all(is_new))))
        }),
    );
    runtime.register_function("all_distinct", Box::new(distinct));
    runtime
}

#[test]
fn rules_agree_with_jmespath() {
    let runtime = runtime();
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    let (mut rules, mut compared, mut violated) = (0, 0, 0);
    for shape in (0..TABLES.shapes.len() as u32).map(|index| TABLES.shape(index)) {
        for condition in (0..shape.condition_count()).map(|index| shape.condition(index)) {
            let source = condition.source();
            let own = [
                "all_match(",
                "byte_length(",
                "descend(",
                "difference(",
                "entries(",
                "product(",
            ];
            if own.iter().any(|function| source.contains(function)) {
                continue;
            }
            rules += 1;
            let expression = runtime.compile(source).expect(source);
            let pool = Pool::new(source);
            for _ in 0..200 {
                let value = pool.value(shape, &mut random, 6);
                let violations = check(shape, &value);
                let holds = !broken(&violations).contains(condition.name());
                let expected = match expression.search(&value) {
                    Ok(found) => found.is_truthy(),
                    // What has no answer is undecided here.
                    Err(_) => true,
                };
                assert_eq!(holds, expected, "{}: {source}\n{value}", condition.name());
                compared += 1;
                violated += usize::from(!holds);
            }
        }
    }
    println!("{rules} rules, {compared} values, {violated} of them violate the rule");
    assert!(violated * 20 > compared, "the values try the rules");
}
