//! A shape as a member sees it.

use spec_schema::model::{Known, Member, Shape, ShapeType, Trait, Traits};

/// A shape with the traits of the member that leads to it, which count more.
#[derive(Clone, Copy)]
pub(crate) struct View<'m> {
    pub(crate) shape: &'m Shape,
    pub(crate) member: Option<&'m Member>,
}

impl<'m> View<'m> {
    pub(crate) fn of(shape: &'m Shape) -> Self {
        View {
            shape,
            member: None,
        }
    }

    pub(crate) fn member(member: &'m Member, target: &'m Shape) -> Self {
        View {
            shape: target,
            member: Some(member),
        }
    }

    /// What a trait says: the member's, or else the shape's.
    pub(crate) fn get<T>(self, read: impl Fn(&'m Traits) -> Option<T>) -> Option<T> {
        let own = self.member.and_then(|member| read(&member.traits));
        own.or_else(|| read(&self.shape.traits))
    }

    /// Whether the member or the shape has a trait.
    pub(crate) fn has(self, test: impl Fn(&Traits) -> bool) -> bool {
        self.member.is_some_and(|member| test(&member.traits)) || test(&self.shape.traits)
    }

    /// The trait that counts.
    pub(crate) fn find(self, test: impl Fn(&Known) -> bool) -> Option<&'m Trait> {
        self.get(|traits| traits.find(&test))
    }

    /// The values of an enum; nothing for other types.
    pub(crate) fn values(self) -> Option<Vec<String>> {
        let shape = self.shape;
        match shape.shape_type {
            ShapeType::Enum | ShapeType::IntEnum => {
                Some(shape.members.iter().map(enum_value).collect())
            }
            _ => {
                let defined = shape.traits.enum_definitions()?;
                Some(defined.iter().map(|value| value.value.clone()).collect())
            }
        }
    }
}

/// Whether a request must have the member: clients fill in tokens, defaults stand in.
pub(crate) fn is_required(member: &Member) -> bool {
    let traits = &member.traits;
    let default = traits
        .default_value()
        .is_some_and(|default| !default.is_null());
    traits.is_required() && !traits.is_idempotency_token() && !default
}

/// The value that a member of an enum stands for.
pub(crate) fn enum_value(member: &Member) -> String {
    match member.traits.enum_integer() {
        Some(integer) => integer.to_string(),
        None => member
            .traits
            .enum_text()
            .unwrap_or(&member.name)
            .to_string(),
    }
}
