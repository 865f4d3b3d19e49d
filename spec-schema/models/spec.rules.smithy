$version: "2.0"

// Traits of this project's own.
namespace spec.rules

/// The names of the conditions of a shape that deserve a warning, not an error.
@trait(selector: ":is(structure, list)")
list warnings {
    member: String
}
