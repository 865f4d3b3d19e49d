//! Shape definitions with members.

use std::borrow::Cow;
use std::string::{String, ToString};
use std::vec::Vec;

use super::lexer::Kind;
use super::{Name, Parsed, Parser};
use crate::load::draft::{DraftLinks, DraftMember, DraftShape, DraftTrait};
use crate::model::{ModelError, ModelErrorKind, ShapeType, Span};
use std::collections::HashMap;

impl Parser<'_, '_> {
    /// A shape definition, from its type to the end of its last line.
    pub(super) fn shape(&mut self, traits: Vec<DraftTrait>) -> Parsed<()> {
        let word = self.lexeme();
        let Some(shape_type) = ShapeType::from_name(word) else {
            return Err(self.fail(ModelErrorKind::UnknownShapeType(word.to_string())));
        };
        let type_span = self.span();
        self.advance();
        self.expect_spaces()?;
        let (name, span) = self.identifier("a shape name")?;
        if let Some(import) = self.imported(name) {
            let imported = import.text.to_string();
            let kind = ModelErrorKind::NameIsImported {
                name: name.to_string(),
                imported,
            };
            return Err(ModelError::new(kind, span).with_second(import.span));
        }
        self.check_version(shape_type, type_span)?;
        let mut shape = self.empty_shape(name, shape_type, traits, span);
        self.resource_and_mixins(&mut shape)?;
        if !shape_type.is_simple() {
            self.skip_whitespace_and_docs();
        }
        match shape_type {
            ShapeType::Enum | ShapeType::IntEnum => self.enum_members(&mut shape)?,
            ShapeType::Service => shape.links = self.service(name)?,
            ShapeType::Resource => shape.links = self.resource(name)?,
            ShapeType::Operation => shape.links = self.operation(name)?,
            _ if shape_type.is_simple() => {}
            _ => self.members(&mut shape)?,
        }
        self.draft.shapes.push(shape);
        self.expect_line_end()
    }

    fn check_version(&self, shape_type: ShapeType, span: Span) -> Parsed<()> {
        let version = self.draft.version;
        let refused = match shape_type {
            ShapeType::Set => version >= crate::load::draft::Version::V2,
            ShapeType::Enum | ShapeType::IntEnum => version < crate::load::draft::Version::V2,
            _ => false,
        };
        if !refused {
            return Ok(());
        }
        let construct = match shape_type {
            ShapeType::Set => "a `set` shape",
            ShapeType::Enum => "an `enum` shape",
            _ => "an `intEnum` shape",
        };
        let kind = ModelErrorKind::NotInVersion {
            construct,
            version: version.name(),
        };
        Err(ModelError::new(kind, span))
    }

    pub(super) fn empty_shape(
        &self,
        name: &str,
        shape_type: ShapeType,
        traits: Vec<DraftTrait>,
        span: Span,
    ) -> DraftShape {
        DraftShape {
            id: [&self.draft.namespace, "#", name].concat(),
            shape_type,
            for_resource: None,
            mixins: Vec::new(),
            members: Vec::new(),
            links: DraftLinks::None,
            traits,
            span,
        }
    }

    /// `["for" resource] ["with" "[" 1*mixin "]"]`
    pub(super) fn resource_and_mixins(&mut self, shape: &mut DraftShape) -> Parsed<()> {
        self.skip_spaces();
        let can_elide = !shape.shape_type.is_simple() && !shape.shape_type.is_service_type();
        let can_elide =
            can_elide && !matches!(shape.shape_type, ShapeType::Enum | ShapeType::IntEnum);
        if can_elide && self.at_word("for") {
            self.needs_version_2("`for` a resource")?;
            self.advance();
            self.expect_spaces()?;
            shape.for_resource = Some(self.shape_id()?);
            self.skip_spaces();
        }
        if self.at_word("with") {
            self.needs_version_2("a mixin")?;
            self.advance();
            self.skip_whitespace_and_docs();
            self.expect(Kind::LeftBracket, "'['")?;
            self.skip_whitespace_and_docs();
            loop {
                shape.mixins.push(self.shape_id()?);
                self.skip_whitespace_and_docs();
                if self.at(Kind::RightBracket) {
                    break;
                }
            }
            self.advance();
        }
        Ok(())
    }

    /// `"{" *member "}"`
    pub(super) fn members(&mut self, shape: &mut DraftShape) -> Parsed<()> {
        let mut names = HashMap::new();
        self.expect(Kind::LeftBrace, "'{'")?;
        loop {
            let docs = self.docs();
            if self.at(Kind::RightBrace) {
                break;
            }
            let mut traits = self.traits()?;
            traits.extend(docs);
            let member = self.member(shape.shape_type, traits)?;
            check_new(&mut names, &shape.members, &member)?;
            shape.members.push(member);
        }
        self.advance();
        Ok(())
    }

    /// `("$" name / name ":" target) ["=" value]`
    fn member(&mut self, owner: ShapeType, traits: Vec<DraftTrait>) -> Parsed<DraftMember> {
        let elided = self.at(Kind::Dollar);
        if elided {
            self.needs_version_2("a member without a target")?;
            self.advance();
        }
        let expected = if traits.is_empty() {
            "a member or '}'"
        } else {
            "a member"
        };
        let may_be_called = |name: &str| match owner {
            ShapeType::List | ShapeType::Set => name == "member",
            ShapeType::Map => name == "key" || name == "value",
            _ => true,
        };
        if self.at(Kind::Identifier) && !may_be_called(self.lexeme()) {
            return Err(self.expected(match owner {
                ShapeType::Map => "`key`, `value` or '}'",
                _ => "`member` or '}'",
            }));
        }
        let (name, span) = self.identifier(expected)?;
        let mut target = None;
        if !elided {
            self.skip_spaces();
            self.expect(Kind::Colon, "':'")?;
            self.skip_spaces();
            target = Some(self.shape_id()?);
        }
        let mut member = DraftMember {
            name: name.to_string(),
            target,
            traits,
            span,
        };
        self.skip_spaces();
        if owner == ShapeType::Structure && self.at(Kind::Equal) {
            self.needs_version_2("a default value")?;
            self.assignment("smithy.api#default", &mut member)?;
        }
        Ok(member)
    }

    /// `"=" value [","]` and the end of the line, as a trait of the member.
    fn assignment(&mut self, name: &'static str, member: &mut DraftMember) -> Parsed<()> {
        self.advance();
        self.skip_spaces();
        let value = self.node()?;
        let span = value.span;
        let name = Name {
            text: Cow::Borrowed(name),
            span,
        };
        member.traits.push(DraftTrait {
            name,
            value: Some(value),
            span,
        });
        self.skip_spaces();
        if self.at(Kind::Comma) {
            self.advance();
        }
        self.expect_line_end()
    }

    /// `"{" *(traits name ["=" value]) "}"`
    fn enum_members(&mut self, shape: &mut DraftShape) -> Parsed<()> {
        let mut names = HashMap::new();
        self.expect(Kind::LeftBrace, "'{'")?;
        loop {
            let docs = self.docs();
            if self.at(Kind::RightBrace) {
                break;
            }
            let mut traits = self.traits()?;
            traits.extend(docs);
            let (name, span) = self.identifier("an enum member or '}'")?;
            let target = Some(Name {
                text: Cow::Borrowed("smithy.api#Unit"),
                span,
            });
            let mut member = DraftMember {
                name: name.to_string(),
                target,
                traits,
                span,
            };
            check_new(&mut names, &shape.members, &member)?;
            self.skip_spaces();
            if self.at(Kind::Equal) {
                self.assignment("smithy.api#enumValue", &mut member)?;
            }
            shape.members.push(member);
        }
        self.advance();
        Ok(())
    }
}

/// Refuses a member whose name another has. Few members are compared with each other; `names`
/// is made of them where there are more.
fn check_new(
    names: &mut HashMap<String, Span>,
    known: &[DraftMember],
    member: &DraftMember,
) -> Parsed<()> {
    const FEW: usize = 16;
    let first = if known.len() < FEW {
        let same = known.iter().find(|known| known.name == member.name);
        same.map(|known| known.span)
    } else {
        if names.is_empty() {
            names.extend(known.iter().map(|known| (known.name.clone(), known.span)));
        }
        names.insert(member.name.clone(), member.span)
    };
    match first {
        None => Ok(()),
        Some(first) => {
            let kind = ModelErrorKind::DuplicateMember {
                member: member.name.clone(),
            };
            Err(ModelError::new(kind, member.span).with_second(first))
        }
    }
}
