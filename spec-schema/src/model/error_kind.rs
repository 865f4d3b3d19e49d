//! The kinds of what can be wrong with a model, and their words.

use std::fmt;
use std::string::String;

/// What is wrong with a model.
#[derive(Clone, PartialEq, Debug)]
#[non_exhaustive]
pub enum ModelErrorKind {
    // --- files ---
    /// A file cannot be read.
    Unreadable {
        /// The path.
        file: String,
        /// The reason, as the operating system says it.
        reason: String,
    },
    /// A file is not a model in any known form.
    UnknownForm,
    /// The bytes are not UTF-8.
    NotUtf8,
    /// The file is compressed, and what reads such files has been left out of the build.
    Compressed,
    /// The compressed file is damaged.
    Damaged {
        /// The reason, as the decompressor says it.
        reason: String,
    },
    /// A source is larger than a span can address.
    TooLarge,

    // --- text ---
    /// Something else stands where the grammar asks for this.
    Expected {
        /// What may stand there.
        expected: &'static str,
        /// What stands there.
        found: String,
    },
    /// A character that begins nothing.
    UnexpectedCharacter(char),
    /// A number that breaks off.
    InvalidNumber {
        /// The number so far.
        text: String,
        /// What has to follow.
        expected: &'static str,
    },
    /// A string or text block that does not end.
    UnclosedString,
    /// A backslash before a character that it does not escape.
    InvalidEscape(char),
    /// A `\u` that is not followed by four hexadecimal digits.
    InvalidUnicodeEscape,
    /// A surrogate escape without its other half: no character.
    LoneSurrogate,
    /// A control character inside of a string.
    ControlCharacter(char),
    /// A text block whose first line is not empty.
    TextBlockStart,
    /// Values nested deeper than is supported.
    NestedTooDeep {
        /// The limit.
        limit: usize,
    },
    /// An object with the same key twice.
    DuplicateKey(String),

    // --- statements ---
    /// A control statement twice.
    DuplicateControl(String),
    /// A control statement that is not known; a warning.
    UnknownControl(String),
    /// A version that is not supported.
    UnsupportedVersion(String),
    /// A word that is no shape type.
    UnknownShapeType(String),
    /// Something that a version of the language does not have.
    NotInVersion {
        /// The construct.
        construct: &'static str,
        /// The version of the file.
        version: &'static str,
    },
    /// Traits before an `apply` statement.
    TraitsOnApply,
    /// Traits without a member behind them.
    TraitsWithoutMember,
    /// A member is defined twice.
    DuplicateMember {
        /// The member.
        member: String,
    },
    /// A property of a service, resource or operation is given twice.
    DuplicateProperty {
        /// The property.
        property: String,
    },
    /// A property that the shape type does not have.
    UnknownProperty {
        /// The property.
        property: String,
        /// What has no such property.
        owner: String,
    },
    /// A property that must be there is not.
    MissingProperty {
        /// The property.
        property: &'static str,
        /// What lacks it.
        owner: String,
    },
    /// A `use` of a member.
    UseOfMember(String),
    /// Two `use` statements for one name.
    DuplicateUse(String),
    /// A shape with the name of an imported shape.
    NameIsImported {
        /// The name.
        name: String,
        /// The imported shape.
        imported: String,
    },
    /// A text that is no shape ID.
    InvalidShapeId(String),
    /// A shape ID without namespace where one is needed.
    RelativeShapeId(String),

    // --- names ---
    /// Two definitions of a shape that differ.
    ConflictingShape(String),
    /// Two metadata values for a key that cannot be merged.
    ConflictingMetadata(String),
    /// A target that does not exist.
    UnknownShape {
        /// The name.
        name: String,
        /// A name that exists and is near.
        suggestion: Option<String>,
    },
    /// A trait that does not exist.
    UnknownTrait {
        /// The trait.
        name: String,
        /// A name that exists and is near.
        suggestion: Option<String>,
    },
    /// A shape is applied as a trait that is none.
    NotATrait(String),
    /// A `use` of a shape that does not exist; a warning.
    UnusedImport(String),
    /// `apply` names a shape that every model has.
    ApplyToPrelude(String),
    /// `apply` names a member that does not exist.
    UnknownMember {
        /// The shape.
        shape: String,
        /// The member.
        member: String,
    },
    /// A shape of the wrong type.
    WrongShapeType {
        /// The shape.
        shape: String,
        /// What is needed.
        expected: &'static str,
        /// What it is.
        found: &'static str,
    },

    /// A shape that can be referred to in one way only is referred to in another.
    WrongReference {
        /// The shape.
        shape: String,
        /// What it can be.
        only: &'static str,
    },

    // --- shapes ---
    /// Mixins that reach themselves.
    MixinCycle(String),
    /// Mixins of mixins bring more members than is supported.
    TooManyInherited {
        /// The limit.
        limit: usize,
    },
    /// A mixin that is not marked as one.
    NotAMixin(String),
    /// A mixin of another shape type.
    MixinOfOtherType {
        /// The mixin.
        mixin: String,
        /// Its type.
        found: &'static str,
        /// The type of the shape that uses it.
        expected: &'static str,
    },
    /// A shape targets a mixin as if it were data.
    TargetIsMixin(String),
    /// A mixin with properties that cannot be mixed in.
    MixinWithProperties(String),
    /// A member that differs from a mixed-in one of the same name.
    MixinMemberConflict {
        /// The member.
        member: String,
        /// The mixin's member.
        inherited: String,
    },
    /// A member without target that nothing gives a target.
    ElidedWithoutSource(String),
    /// A list, map, union or enum lacks its members.
    MissingMember {
        /// The shape.
        shape: String,
        /// What is missing.
        member: &'static str,
    },
    /// A member that the shape type does not have.
    UnexpectedMember {
        /// The shape.
        shape: String,
        /// The member.
        member: String,
    },
    /// Two names that differ only in case where one service would show both.
    MemberNamesDifferInCase {
        /// One name.
        name: String,
        /// The other.
        other: String,
    },
    /// A resource whose resources lead back to themselves.
    ResourceCycle(String),
    /// A shape that contains itself in every value.
    InfiniteShape(String),

    // --- traits ---
    /// A correction to what is published already; a warning.
    CorrectionWithoutEffect {
        /// The shape or member.
        on: String,
        /// The trait.
        name: String,
    },
    /// Two values of a trait that cannot be merged.
    ConflictingTrait {
        /// The trait.
        name: String,
        /// The shape.
        shape: String,
    },
    /// A trait on a shape that cannot carry it.
    TraitNotAllowed {
        /// The trait.
        name: String,
        /// What it is applied to.
        on: String,
    },
    /// A text that is no selector.
    InvalidSelector {
        /// What the grammar asks for.
        expected: String,
        /// What stands there.
        found: String,
    },
    /// A trait on a shape that the selector of its definition does not match.
    SelectorNotMatched {
        /// The trait.
        name: String,
        /// What it is applied to.
        on: String,
        /// The selector.
        selector: String,
    },
    /// A selector that takes too many steps in this model.
    CostlySelector(String),
    /// A trait beside another that its definition excludes.
    ConflictingTraits {
        /// The trait whose definition says so.
        name: String,
        /// The other trait.
        other: String,
        /// What they are applied to.
        on: String,
    },
    /// A second member with something that only one member of a structure may have.
    OnlyOneMember {
        /// The structure.
        shape: String,
        /// What a single member can do, as the end of a sentence.
        what: String,
    },
    /// Two shapes of a service whose names are the same but for their namespaces and case.
    ConflictingNames {
        /// One shape.
        shape: String,
        /// The other shape.
        other: String,
        /// The service.
        service: String,
    },
    /// A trait value of the wrong form.
    TraitValue {
        /// The trait.
        name: String,
        /// What the value must be.
        expected: &'static str,
        /// What it is.
        found: String,
    },
    /// A trait value that is none of the shape that defines the trait.
    TraitValueOfShape {
        /// The trait.
        name: String,
        /// What a value of the shape is.
        expected: String,
        /// What it is.
        found: String,
    },
    /// Bounds that no value satisfies.
    ContradictoryBounds {
        /// The trait.
        name: &'static str,
        /// The lower bound.
        min: String,
        /// The upper bound.
        max: String,
    },
    /// An enum value of the wrong form.
    EnumValue {
        /// What the value must be.
        expected: &'static str,
        /// What it is.
        found: String,
    },
    /// An enum value twice.
    DuplicateEnumValue(String),
    /// A default that its shape does not allow.
    InvalidDefault {
        /// The member or shape.
        on: String,
        /// What the default must be.
        expected: String,
    },
}

impl fmt::Display for ModelErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use ModelErrorKind::*;
        match self {
            Unreadable { file, reason } => write!(f, "cannot read `{file}`: {reason}"),
            UnknownForm => f.write_str(
                "this is no model: expected Smithy IDL, a Smithy JSON AST (an object with `smithy`) \
                 or a botocore service description (an object with `metadata` and `shapes`)",
            ),
            NotUtf8 => f.write_str("expected UTF-8 text, found a byte that is none"),
            Compressed => f.write_str(
                "the file is compressed with gzip: unpack it, or enable the feature `gzip`",
            ),
            Damaged { reason } => write!(f, "the compressed file is damaged: {reason}"),
            TooLarge => f.write_str("a model file of 4 GiB or more is not supported"),

            Expected { expected, found } => write!(f, "expected {expected}, found {found}"),
            UnexpectedCharacter(c) => write!(f, "unexpected character {c:?}"),
            InvalidNumber { text, expected } => {
                write!(f, "the number `{text}` breaks off: expected {expected}")
            }
            UnclosedString => f.write_str("expected '\"' to close the string, found the end of the file"),
            InvalidEscape(c) => write!(
                f,
                "`\\{}` is no escape: expected one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX",
                c.escape_debug()
            ),
            InvalidUnicodeEscape => f.write_str("expected four hexadecimal digits after `\\u`"),
            LoneSurrogate => f.write_str("half of a surrogate pair is no character: expected both halves"),
            ControlCharacter(c) => write!(f, "the character {c:?} must be escaped in a string"),
            TextBlockStart => f.write_str("expected a line break after the `\"\"\"` that opens a text block"),
            NestedTooDeep { limit } => write!(f, "values are nested more than {limit} deep"),
            DuplicateKey(key) => write!(f, "the key `{key}` is given twice"),

            DuplicateControl(key) => write!(f, "the control statement `${key}` is given twice"),
            UnknownControl(key) => write!(f, "the control statement `${key}` is not known"),
            UnsupportedVersion(version) => {
                write!(f, "Smithy version `{version}` is not supported: expected 1, 1.0, 2 or 2.0")
            }
            UnknownShapeType(word) => {
                write!(f, "`{word}` is no shape type: expected a shape definition or `apply`")
            }
            NotInVersion { construct, version } => {
                write!(f, "{construct} cannot be used in Smithy version {version}")
            }
            TraitsOnApply => f.write_str("an `apply` statement cannot have traits"),
            TraitsWithoutMember => f.write_str("expected a member after its traits"),
            DuplicateMember { member } => write!(f, "the member `{member}` is defined twice"),
            DuplicateProperty { property } => write!(f, "the property `{property}` is given twice"),
            UnknownProperty { property, owner } => write!(f, "{owner} has no property `{property}`"),
            MissingProperty { property, owner } => write!(f, "{owner} needs the property `{property}`"),
            UseOfMember(id) => write!(f, "`use` imports shapes, and `{id}` is a member"),
            DuplicateUse(name) => write!(f, "the name `{name}` is imported twice"),
            NameIsImported { name, imported } => {
                write!(f, "the shape name `{name}` conflicts with the imported shape `{imported}`")
            }
            InvalidShapeId(id) => write!(f, "`{id}` is no shape ID"),
            RelativeShapeId(id) => write!(f, "expected a shape ID with a namespace, found `{id}`"),

            ConflictingShape(id) => write!(f, "the shape `{id}` is defined twice, and differently"),
            ConflictingMetadata(key) => write!(f, "the metadata `{key}` is given twice, and differently"),
            UnknownShape { name, suggestion } => {
                write!(f, "there is no shape `{name}`")?;
                suggest(f, suggestion)
            }
            UnknownTrait { name, suggestion } => {
                write!(f, "there is no trait `{name}`")?;
                suggest(f, suggestion)
            }
            NotATrait(id) => write!(f, "`{id}` is applied as a trait, but is not marked with `@trait`"),
            UnusedImport(id) => write!(f, "the imported shape `{id}` does not exist"),
            ApplyToPrelude(id) => write!(f, "`{id}` belongs to every model: nothing can be applied to it"),
            UnknownMember { shape, member } => write!(f, "`{shape}` has no member `{member}`"),
            WrongShapeType { shape, expected, found } => {
                write!(f, "expected {expected}, but `{shape}` is of type {found}")
            }

            WrongReference { shape, only } => write!(f, "`{shape}` can only be {only}"),

            MixinCycle(id) => write!(f, "the mixin `{id}` reaches itself"),
            TooManyInherited { limit } => {
                write!(f, "mixins bring more than {limit} members to the shapes of this model")
            }
            NotAMixin(id) => write!(f, "`{id}` is used as a mixin, but is not marked with `@mixin`"),
            MixinOfOtherType { mixin, found, expected } => {
                write!(f, "the mixin `{mixin}` is of type {found}: expected {expected}")
            }
            TargetIsMixin(id) => write!(f, "`{id}` is a mixin and cannot be a target"),
            MixinWithProperties(id) => {
                write!(f, "the mixin `{id}` has properties, which such a mixin cannot have")
            }
            MixinMemberConflict { member, inherited } => {
                write!(f, "the member `{member}` conflicts with the inherited member `{inherited}`")
            }
            ElidedWithoutSource(member) => write!(
                f,
                "the target of `{member}` is left out, but no resource or mixin gives one"
            ),
            MissingMember { shape, member } => write!(f, "`{shape}` needs {member}"),
            UnexpectedMember { shape, member } => {
                write!(f, "`{shape}` cannot have the member `{member}`")
            }
            MemberNamesDifferInCase { name, other } => {
                write!(f, "the members `{name}` and `{other}` differ only in case")
            }
            ResourceCycle(id) => write!(f, "`{id}` contains resources without end"),
            InfiniteShape(path) => {
                write!(f, "no finite value exists: {path} contains itself through required members")
            }

            CorrectionWithoutEffect { on, name } => {
                write!(f, "the correction of `{on}` is not needed: {name} is published as it says")
            }
            ConflictingTrait { name, shape } => {
                write!(f, "`{shape}` has the trait `{name}` twice, and differently")
            }
            TraitNotAllowed { name, on } => write!(f, "the trait `{name}` cannot be applied to {on}"),
            InvalidSelector { expected, found } => {
                write!(f, "this is no selector: expected {expected}, found {found}")
            }
            SelectorNotMatched { name, on, selector } => {
                write!(f, "the trait `{name}` cannot be applied to {on}: its selector is `{selector}`")
            }
            CostlySelector(selector) => write!(
                f,
                "the selector `{selector}` takes too long in this model: it is not looked at where its traits are"
            ),
            ConflictingTraits { name, other, on } => {
                write!(f, "`{on}` has the trait `{name}`, which conflicts with `{other}`")
            }
            OnlyOneMember { shape, what } => write!(f, "only one member of `{shape}` can {what}"),
            ConflictingNames { shape, other, service } => write!(
                f,
                "the name of `{shape}` conflicts with `{other}` in the service `{service}`: give one of \
                 them another name, there with `rename`"
            ),
            TraitValue { name, expected, found } => {
                write!(f, "the trait `{name}`: expected {expected}, found {found}")
            }
            TraitValueOfShape { name, expected, found } => {
                write!(f, "the trait `{name}`: expected {expected}, found {found}")
            }
            ContradictoryBounds { name, min, max } => {
                write!(f, "{name}: no value is at least {min} and at most {max}")
            }
            EnumValue { expected, found } => write!(f, "enum value: expected {expected}, found {found}"),
            DuplicateEnumValue(value) => write!(f, "the enum value `{value}` is given twice"),
            InvalidDefault { on, expected } => write!(f, "the default of `{on}` must be {expected}"),
        }
    }
}

fn suggest(f: &mut fmt::Formatter<'_>, suggestion: &Option<String>) -> fmt::Result {
    match suggestion {
        Some(name) => write!(f, "; did you mean `{name}`?"),
        None => Ok(()),
    }
}
