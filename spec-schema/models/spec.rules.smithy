$version: "2.0"

// Traits of this project's own.
namespace spec.rules

/// The names of the conditions of a shape that deserve a warning, not an error.
@trait(selector: ":is(structure, union, list, map)")
list warnings {
    member: String
}

/// A fact that is published wrongly, or more strictly than the service is.
@trait
structure correction {
    /// Why, and where that can be seen.
    @required
    reason: String

    /// Traits that count instead of the published ones, by shape ID or by name of the prelude;
    /// null takes a trait away.
    traits: CorrectedTraits

    /// Values that an enum has too.
    values: CorrectedValues
}

map CorrectedTraits {
    key: String
    value: Document
}

list CorrectedValues {
    member: String
}
