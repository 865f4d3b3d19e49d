//! The shapes that every model has, and what the traits among them may be applied to.
//!
//! A table instead of a model file: nothing has to be parsed before the user's model is.

use super::ShapeType::{self, *};

/// The namespace of the prelude.
pub(crate) const NAMESPACE: &str = "smithy.api";
pub(crate) const NAMESPACE_HASH: &str = "smithy.api#";

/// The structure without members: no input, no output, the target of enum members.
pub(crate) const UNIT: &str = "smithy.api#Unit";

/// The shapes that can be targets, with the default that the old primitive types carry.
pub(crate) const SHAPES: &[(&str, ShapeType, Default)] = &[
    ("smithy.api#Unit", Structure, Default::None),
    ("smithy.api#String", String, Default::None),
    ("smithy.api#Blob", Blob, Default::None),
    ("smithy.api#Boolean", Boolean, Default::None),
    ("smithy.api#Byte", Byte, Default::None),
    ("smithy.api#Short", Short, Default::None),
    ("smithy.api#Integer", Integer, Default::None),
    ("smithy.api#Long", Long, Default::None),
    ("smithy.api#Float", Float, Default::None),
    ("smithy.api#Double", Double, Default::None),
    ("smithy.api#BigInteger", BigInteger, Default::None),
    ("smithy.api#BigDecimal", BigDecimal, Default::None),
    ("smithy.api#Timestamp", Timestamp, Default::None),
    ("smithy.api#Document", Document, Default::None),
    ("smithy.api#PrimitiveBoolean", Boolean, Default::False),
    ("smithy.api#PrimitiveByte", Byte, Default::Zero),
    ("smithy.api#PrimitiveShort", Short, Default::Zero),
    ("smithy.api#PrimitiveInteger", Integer, Default::Zero),
    ("smithy.api#PrimitiveLong", Long, Default::Zero),
    ("smithy.api#PrimitiveFloat", Float, Default::Zero),
    ("smithy.api#PrimitiveDouble", Double, Default::Zero),
];

/// The default of a prelude shape.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Default {
    None,
    False,
    Zero,
}

/// The form that a trait's value has.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Form {
    /// An object; left out, `{}`.
    Object,
    /// An array; left out, `[]`.
    Array,
    /// A text.
    Text,
    /// An integer.
    Integer,
    /// Any value.
    Any,
}

/// A set of shape types, one bit each.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Types(u32);

impl Types {
    const NONE: Types = Types(0);
    const ALL: Types = Types(u32::MAX);

    const fn of(types: &[ShapeType]) -> Self {
        let (mut bits, mut index) = (0, 0);
        while index < types.len() {
            bits |= 1 << types[index] as u32;
            index += 1;
        }
        Types(bits)
    }

    const fn or(self, other: Types) -> Self {
        Types(self.0 | other.0)
    }

    const fn without(self, other: Types) -> Self {
        Types(self.0 & !other.0)
    }

    pub(crate) const fn has(self, shape_type: ShapeType) -> bool {
        self.0 & (1 << shape_type as u32) != 0
    }
}

const STRINGS: Types = Types::of(&[String, Enum]);
const NUMBERS: Types = Types::of(&[
    Byte, Short, Integer, IntEnum, Long, Float, Double, BigInteger, BigDecimal,
]);
const LISTS: Types = Types::of(&[List, Set]);
const COLLECTIONS: Types = Types::of(&[List, Set, Map]);
const SERVICES: Types = Types::of(&[Service, Operation, Resource]);
const STRUCTURES: Types = Types::of(&[Structure]);
const STRUCTURES_UNIONS: Types = Types::of(&[Structure, Union]);
const ENUMS: Types = Types::of(&[Enum, IntEnum]);
const OPERATIONS: Types = Types::of(&[Operation]);
const SERVICE: Types = Types::of(&[Service]);
const SIMPLE: Types = Types::of(&[Blob, Boolean, Timestamp, Document])
    .or(STRINGS)
    .or(NUMBERS);
const DATA: Types = Types::ALL.without(SERVICES);
const WITH_LENGTH: Types = Types::of(&[Blob]).or(STRINGS).or(COLLECTIONS);
const BOXABLE: Types = Types::of(&[Boolean, Byte, Short, Integer, IntEnum, Long, Float, Double]);
const HTTP_SCALARS: Types = Types::of(&[Boolean, Timestamp]).or(STRINGS).or(NUMBERS);

/// What a trait of the prelude is: its form, and what can carry it.
pub(crate) struct Definition {
    pub name: &'static str,
    pub form: Form,
    /// Shapes that can carry it.
    pub shapes: Types,
    /// Shapes whose members can carry it.
    pub containers: Types,
    /// What those members may target.
    pub targets: Types,
}

const fn on_shapes(name: &'static str, form: Form, shapes: Types) -> Definition {
    Definition {
        name,
        form,
        shapes,
        containers: Types::NONE,
        targets: Types::NONE,
    }
}

const fn on_members(
    name: &'static str,
    form: Form,
    containers: Types,
    targets: Types,
) -> Definition {
    Definition {
        name,
        form,
        shapes: Types::NONE,
        containers,
        targets,
    }
}

/// On shapes of some types and on members that target them.
const fn on_both(name: &'static str, form: Form, types: Types) -> Definition {
    Definition {
        name,
        form,
        shapes: types,
        containers: Types::ALL,
        targets: types,
    }
}

const fn anywhere(name: &'static str, form: Form) -> Definition {
    on_both(name, form, Types::ALL)
}

/// The traits of the prelude, sorted by name.
pub(crate) const TRAITS: &[Definition] = &[
    on_members("addedDefault", Form::Object, STRUCTURES, Types::ALL),
    on_shapes("auth", Form::Array, Types::of(&[Service, Operation])),
    on_shapes("authDefinition", Form::Object, STRUCTURES),
    on_both("box", Form::Object, BOXABLE),
    on_members("clientOptional", Form::Object, STRUCTURES, Types::ALL),
    on_shapes("cors", Form::Object, SERVICE),
    Definition {
        name: "default",
        form: Form::Any,
        shapes: SIMPLE.or(COLLECTIONS),
        containers: STRUCTURES,
        targets: SIMPLE.or(COLLECTIONS),
    },
    anywhere("deprecated", Form::Object),
    anywhere("documentation", Form::Text),
    on_shapes("endpoint", Form::Object, OPERATIONS),
    on_shapes("enum", Form::Array, Types::of(&[String])),
    on_members("enumValue", Form::Any, ENUMS, Types::ALL),
    on_shapes("error", Form::Text, STRUCTURES),
    on_members("eventHeader", Form::Object, STRUCTURES, Types::ALL),
    on_members("eventPayload", Form::Object, STRUCTURES, Types::ALL),
    on_shapes("examples", Form::Array, OPERATIONS),
    anywhere("externalDocumentation", Form::Object),
    on_members("hostLabel", Form::Object, STRUCTURES, STRINGS),
    on_shapes("http", Form::Object, OPERATIONS),
    on_shapes("httpApiKeyAuth", Form::Object, SERVICE),
    on_shapes("httpBasicAuth", Form::Object, SERVICE),
    on_shapes("httpBearerAuth", Form::Object, SERVICE),
    on_shapes("httpChecksumRequired", Form::Object, OPERATIONS),
    on_shapes("httpDigestAuth", Form::Object, SERVICE),
    on_shapes("httpError", Form::Integer, STRUCTURES),
    on_members("httpHeader", Form::Text, STRUCTURES, HTTP_SCALARS.or(LISTS)),
    on_members("httpLabel", Form::Object, STRUCTURES, HTTP_SCALARS),
    on_members("httpPayload", Form::Object, STRUCTURES, Types::ALL),
    on_members(
        "httpPrefixHeaders",
        Form::Text,
        STRUCTURES,
        Types::of(&[Map]),
    ),
    on_members("httpQuery", Form::Text, STRUCTURES, HTTP_SCALARS.or(LISTS)),
    on_members(
        "httpQueryParams",
        Form::Object,
        STRUCTURES,
        Types::of(&[Map]),
    ),
    on_members(
        "httpResponseCode",
        Form::Object,
        STRUCTURES,
        Types::of(&[Integer, IntEnum]),
    ),
    on_both("idRef", Form::Object, STRINGS),
    on_members("idempotencyToken", Form::Object, STRUCTURES, STRINGS),
    on_shapes("idempotent", Form::Object, OPERATIONS),
    on_shapes("input", Form::Object, STRUCTURES),
    anywhere("internal", Form::Object),
    on_members("jsonName", Form::Text, STRUCTURES_UNIONS, Types::ALL),
    on_both("length", Form::Object, WITH_LENGTH),
    on_shapes("longPoll", Form::Object, OPERATIONS),
    on_shapes("mediaType", Form::Text, Types::of(&[Blob]).or(STRINGS)),
    on_shapes("metadata", Form::Object, DATA),
    on_shapes("mixin", Form::Object, Types::ALL),
    on_members("nestedProperties", Form::Object, STRUCTURES, STRUCTURES),
    on_shapes("noReplace", Form::Object, Types::of(&[Resource])),
    Definition {
        name: "notProperty",
        form: Form::Object,
        shapes: DATA,
        containers: STRUCTURES,
        targets: Types::ALL,
    },
    on_shapes("optionalAuth", Form::Object, OPERATIONS),
    on_shapes("output", Form::Object, STRUCTURES),
    on_shapes("paginated", Form::Object, Types::of(&[Service, Operation])),
    on_both("pattern", Form::Text, STRINGS),
    anywhere("private", Form::Object),
    on_members("property", Form::Object, STRUCTURES, Types::ALL),
    on_shapes("protocolDefinition", Form::Object, STRUCTURES),
    on_both("range", Form::Object, NUMBERS),
    on_shapes("readonly", Form::Object, OPERATIONS),
    on_members("recommended", Form::Object, STRUCTURES, Types::ALL),
    on_shapes("references", Form::Array, STRUCTURES.or(STRINGS)),
    on_shapes("requestCompression", Form::Object, OPERATIONS),
    on_members("required", Form::Object, STRUCTURES, Types::ALL),
    on_shapes("requiresLength", Form::Object, Types::of(&[Blob])),
    on_members("resourceIdentifier", Form::Text, STRUCTURES, STRINGS),
    on_shapes("retryable", Form::Object, STRUCTURES),
    on_shapes("sensitive", Form::Object, DATA),
    anywhere("since", Form::Text),
    on_shapes("sparse", Form::Object, COLLECTIONS),
    on_shapes("streaming", Form::Object, Types::of(&[Blob, Union])),
    anywhere("suppress", Form::Array),
    anywhere("tags", Form::Array),
    on_both("timestampFormat", Form::Text, Types::of(&[Timestamp])),
    anywhere("title", Form::Text),
    on_shapes("trait", Form::Object, DATA),
    on_shapes("traitValidators", Form::Object, DATA),
    on_shapes("uniqueItems", Form::Object, LISTS),
    on_shapes("unitType", Form::Object, STRUCTURES),
    anywhere("unstable", Form::Object),
    on_members("xmlAttribute", Form::Object, STRUCTURES, HTTP_SCALARS),
    on_members("xmlFlattened", Form::Object, STRUCTURES_UNIONS, COLLECTIONS),
    Definition {
        name: "xmlName",
        form: Form::Text,
        shapes: STRUCTURES_UNIONS,
        containers: Types::ALL,
        targets: Types::ALL,
    },
    Definition {
        name: "xmlNamespace",
        form: Form::Object,
        shapes: DATA.or(SERVICE),
        containers: Types::ALL,
        targets: Types::ALL,
    },
];

/// The definition of a prelude trait, by its name without namespace.
pub(crate) fn definition(name: &str) -> Option<&'static Definition> {
    let letter = name.bytes().next()?.checked_sub(b'a')? as usize;
    let (start, end) = (*STARTS.get(letter)?, *STARTS.get(letter + 1)?);
    let same_letter = TRAITS.get(start..end)?;
    same_letter
        .iter()
        .find(|definition| definition.name == name)
}

/// Where the traits with each first letter begin, from `a` on, and where the last end.
const STARTS: [usize; 27] = {
    let mut starts = [0; 27];
    let (mut letter, mut at) = (0, 0);
    while letter < starts.len() {
        while at < TRAITS.len() && ((TRAITS[at].name.as_bytes()[0] - b'a') as usize) < letter {
            at += 1;
        }
        starts[letter] = at;
        letter += 1;
    }
    starts
};

/// True where the prelude has a shape or trait with this name.
pub(crate) fn has(name: &str) -> bool {
    let shape = |(id, _, _): &(&str, ShapeType, Default)| &id[NAMESPACE_HASH.len()..] == name;
    SHAPES.iter().any(shape) || definition(name).is_some()
}

/// True for the namespaces whose traits are published beside the language: they may be
/// applied although no loaded file defines them.
pub(crate) fn is_well_known(namespace: &str) -> bool {
    let below = |root: &str| {
        namespace
            .strip_prefix(root)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    namespace == "spec.rules"
        || below("aws")
        || below("alloy")
        || (below("smithy") && namespace != NAMESPACE && namespace != "smithy.example")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn traits_are_found_by_name() {
        assert!(TRAITS.is_sorted_by_key(|definition| definition.name));
        for one in TRAITS {
            assert_eq!(definition(one.name).map(|found| found.name), Some(one.name));
        }
        for name in ["", "requirement", "Required", "zzz", "{"] {
            assert!(definition(name).is_none());
        }
    }
}
