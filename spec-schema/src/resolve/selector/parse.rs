//! Selectors from their text.

use std::format;
use std::string::{String, ToString};
use std::vec::Vec;

use super::{Comparator, Comparison, Operand, Path, Segment, Selector, Stage, TypeTest};
use crate::model::ShapeType;

/// How deep selectors may be nested.
const MAX_DEPTH: usize = 50;
/// How many stages a selector may have. Each variable runs the stages behind it one level down.
const MAX_STAGES: usize = 500;

/// Where and why a text is no selector.
#[derive(Clone, PartialEq, Debug)]
pub(in super::super) struct SelectorError {
    /// What should stand there, or another reason.
    pub expected: String,
    /// What stands there.
    pub found: String,
}

/// Parses a selector.
pub(in super::super) fn parse(text: &str) -> Result<Selector, SelectorError> {
    let mut parser = Parser {
        text,
        at: 0,
        depth: 0,
        stages: 0,
        roots: 0,
    };
    let selector = parser.selector()?;
    match parser.peek() {
        None => Ok(selector),
        Some(_) => Err(parser.wrong("the end of the selector")),
    }
}

struct Parser<'t> {
    text: &'t str,
    at: usize,
    depth: usize,
    stages: usize,
    roots: usize,
}

impl<'t> Parser<'t> {
    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn space(&mut self) {
        let rest = self.rest();
        self.at += rest.len() - rest.trim_start_matches([' ', '\t', '\r', '\n']).len();
    }

    /// Takes a token, and the space behind it.
    fn take(&mut self, token: &str) -> bool {
        let found = self.rest().starts_with(token);
        if found {
            self.at += token.len();
            self.space();
        }
        found
    }

    fn expect(&mut self, token: &str) -> Result<(), SelectorError> {
        if self.take(token) {
            Ok(())
        } else {
            Err(self.wrong(&format!("`{token}`")))
        }
    }

    fn wrong(&self, expected: &str) -> SelectorError {
        const SHOWN: usize = 24;
        let before = self.text.get(..self.at).unwrap_or_default().trim_end();
        let cut = before.char_indices().rev().nth(SHOWN);
        let start = cut.map_or(0, |(at, c)| at + c.len_utf8());
        let found = match self.peek() {
            Some(c) => format!("{c:?}"),
            None => "the end".to_string(),
        };
        let place = match before.get(start..).unwrap_or_default() {
            "" => String::new(),
            shown => format!(" after `{}{shown}`", if start > 0 { "…" } else { "" }),
        };
        SelectorError {
            expected: expected.to_string(),
            found: found + &place,
        }
    }

    fn identifier(&mut self) -> Result<&'t str, SelectorError> {
        let rest = self.rest();
        let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_'));
        let word = &rest[..end.unwrap_or(rest.len())];
        let starts = word.trim_start_matches('_');
        if !starts.starts_with(|c: char| c.is_ascii_alphanumeric())
            || word.starts_with(|c: char| c.is_ascii_digit())
        {
            return Err(self.wrong("a name"));
        }
        self.at += word.len();
        self.space();
        Ok(word)
    }

    fn selector(&mut self) -> Result<Selector, SelectorError> {
        if self.depth == MAX_DEPTH {
            return Err(self.wrong(&format!("selectors nested at most {MAX_DEPTH} deep")));
        }
        self.depth += 1;
        self.space();
        let mut selector = Vec::new();
        while selector.is_empty() || !matches!(self.peek(), None | Some(',' | ']' | ')')) {
            if self.stages == MAX_STAGES {
                return Err(self.wrong(&format!("at most {MAX_STAGES} expressions")));
            }
            self.stages += 1;
            selector.push(self.stage()?);
        }
        self.depth -= 1;
        Ok(selector)
    }

    fn stage(&mut self) -> Result<Stage, SelectorError> {
        if self.take("*") {
            return Ok(Stage::Type(TypeTest::Any));
        }
        if self.take(":") {
            return self.function();
        }
        if self.take("[@") {
            return self.scoped();
        }
        if self.take("[") {
            return self.attribute();
        }
        if self.take("~>") {
            return Ok(Stage::Closure);
        }
        if self.take(">") {
            return Ok(Stage::Forward(Vec::new()));
        }
        if self.take("<-[") {
            let relationships = self.relationships()?;
            self.expect("]-")?;
            return Ok(Stage::Reverse(relationships));
        }
        if self.take("<") {
            return Ok(Stage::Reverse(Vec::new()));
        }
        if self.take("-[") {
            let relationships = self.relationships()?;
            self.expect("]->")?;
            return Ok(Stage::Forward(relationships));
        }
        if self.take("${") {
            let name = self.identifier()?.to_string();
            self.expect("}")?;
            return Ok(Stage::Load(name));
        }
        if self.take("$") {
            let name = self.identifier()?.to_string();
            self.expect("(")?;
            let selector = self.selector()?;
            self.expect(")")?;
            return Ok(Stage::Store(name, selector));
        }
        self.shape_type().map(Stage::Type)
    }

    fn shape_type(&mut self) -> Result<TypeTest, SelectorError> {
        let start = self.at;
        let word = self.identifier().map_err(|_| self.wrong("a selector"))?;
        Ok(match word {
            "member" => TypeTest::Member,
            "number" => TypeTest::Number,
            "simpleType" => TypeTest::Simple,
            "collection" => TypeTest::Type(ShapeType::List),
            _ => match ShapeType::from_name(word) {
                Some(shape_type) => TypeTest::Type(shape_type),
                None => {
                    self.at = start;
                    let mut error = self.wrong("the type of a shape");
                    error.found = format!("`{word}`");
                    return Err(error);
                }
            },
        })
    }

    fn relationships(&mut self) -> Result<Vec<String>, SelectorError> {
        let mut names = std::vec![self.identifier()?.to_string()];
        while self.take(",") {
            names.push(self.identifier()?.to_string());
        }
        Ok(names)
    }

    fn function(&mut self) -> Result<Stage, SelectorError> {
        let name = self.identifier()?;
        self.expect("(")?;
        let mut arguments = std::vec![self.selector()?];
        while self.take(",") {
            arguments.push(self.selector()?);
        }
        let most = match name {
            "not" | "in" | "root" | "recursive" => 1,
            "topdown" => 2,
            _ => usize::MAX,
        };
        if arguments.len() > most {
            let plural = if most == 1 { "" } else { "s" };
            return Err(self.wrong(&format!("at most {most} selector{plural} in `:{name}`")));
        }
        self.expect(")")?;
        let all = |arguments: Vec<Selector>| arguments.into_iter();
        let one = |arguments| all(arguments).next().unwrap_or_default();
        Ok(match name {
            "test" => Stage::Test(arguments),
            // The second is the name of older models.
            "is" | "each" => Stage::Is(arguments),
            "not" => Stage::Not(one(arguments)),
            "in" => Stage::In(one(arguments)),
            "recursive" => Stage::Recursive(one(arguments)),
            "root" => {
                self.roots += 1;
                Stage::Root(self.roots, one(arguments))
            }
            "topdown" => {
                let mut arguments = all(arguments);
                let qualifier = arguments.next().unwrap_or_default();
                Stage::TopDown(qualifier, arguments.next())
            }
            _ => Stage::Nothing,
        })
    }

    fn attribute(&mut self) -> Result<Stage, SelectorError> {
        let path = self.key()?;
        if self.take("]") {
            return Ok(Stage::Attribute(path, None));
        }
        let comparator = self.comparator("a comparison or `]`")?;
        let mut right = std::vec![self.literal()?];
        while self.take(",") {
            right.push(self.literal()?);
        }
        let ignores_case = self.take("i");
        self.expect("]")?;
        let comparison = Comparison {
            comparator,
            right,
            ignores_case,
        };
        Ok(Stage::Attribute(path, Some(comparison)))
    }

    fn scoped(&mut self) -> Result<Stage, SelectorError> {
        let path = match self.peek() {
            Some(':') => Vec::new(),
            _ => self.key()?,
        };
        self.expect(":")?;
        let mut assertions = Vec::new();
        loop {
            let left = self.operand()?;
            let comparator = self.comparator("a comparison")?;
            let mut right = std::vec![self.operand()?];
            while self.take(",") {
                right.push(self.operand()?);
            }
            let ignores_case = self.take("i");
            let comparison = Comparison {
                comparator,
                right,
                ignores_case,
            };
            assertions.push((left, comparison));
            if !self.take("&&") {
                break;
            }
        }
        self.expect("]")?;
        Ok(Stage::Scoped(path, assertions))
    }

    /// A path that begins with an attribute of shapes.
    fn key(&mut self) -> Result<Path, SelectorError> {
        let start = self.at;
        let name = self.identifier()?.to_string();
        if !matches!(name.as_str(), "id" | "trait" | "service" | "var") {
            self.at = start;
            return Err(self.wrong("`id`, `trait`, `service` or `var`"));
        }
        let mut path = std::vec![Segment::Name(name)];
        while self.take("|") {
            path.push(self.segment()?);
        }
        Ok(path)
    }

    fn segment(&mut self) -> Result<Segment, SelectorError> {
        if !self.take("(") {
            return self.literal().map(Segment::Name);
        }
        let segment = match self.identifier()? {
            "keys" => Segment::Keys,
            "values" => Segment::Values,
            "length" => Segment::Length,
            "first" => Segment::First,
            _ => Segment::Unknown,
        };
        self.expect(")")?;
        Ok(segment)
    }

    fn operand(&mut self) -> Result<Operand, SelectorError> {
        if !self.take("@{") {
            return self.literal().map(Operand::Literal);
        }
        let mut path = std::vec![self.segment()?];
        while self.take("|") {
            path.push(self.segment()?);
        }
        self.expect("}")?;
        Ok(Operand::Path(path))
    }

    fn comparator(&mut self, expected: &str) -> Result<Comparator, SelectorError> {
        use Comparator::*;
        // Those that begin like others come first.
        let tokens = [
            ("{<<}", ProperSubset),
            ("{<}", Subset),
            ("{!=}", NotSameSet),
            ("{=}", SameSet),
            ("!=", NotEqual),
            ("^=", StartsWith),
            ("$=", EndsWith),
            ("*=", Contains),
            ("?=", Exists),
            (">=", GreaterOrEqual),
            ("<=", LessOrEqual),
            (">", Greater),
            ("<", Less),
            ("=", Equal),
        ];
        let mut tokens = tokens.into_iter();
        match tokens.find(|(token, _)| self.take(token)) {
            Some((_, comparator)) => Ok(comparator),
            None => Err(self.wrong(expected)),
        }
    }

    /// A quoted text, a number or a shape ID without member.
    fn literal(&mut self) -> Result<String, SelectorError> {
        let rest = self.rest();
        for quote in ['\'', '"'] {
            if let Some(inside) = rest.strip_prefix(quote) {
                let Some((text, _)) = inside.split_once(quote) else {
                    self.at = self.text.len();
                    return Err(self.wrong(&format!("`{quote}`")));
                };
                self.at += text.len() + 2;
                self.space();
                return Ok(text.to_string());
            }
        }
        let is_number = rest.starts_with(|c: char| c == '-' || c.is_ascii_digit());
        let belongs = |c: char| match is_number {
            true => c.is_ascii_digit() || matches!(c, '.' | '-' | '+' | 'e' | 'E'),
            false => c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '#'),
        };
        let end = rest.find(|c| !belongs(c)).unwrap_or(rest.len());
        let word = &rest[..end];
        let starts = |c: char| c.is_ascii_alphabetic() || c == '_';
        let fits = match is_number {
            true => word.parse::<f64>().is_ok(),
            false => word.split(['.', '#']).all(|part| part.starts_with(starts)),
        };
        if !fits {
            return Err(self.wrong("a text in quotes, a number or a name"));
        }
        self.at += end;
        self.space();
        Ok(word.to_string())
    }
}
