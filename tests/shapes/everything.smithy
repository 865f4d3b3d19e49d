$version: "2.0"

namespace example.everything

/// One member of every kind.
structure Everything {
    @required
    text: Name

    flag: Boolean
    tiny: Byte
    small: Short
    count: Count
    large: Long
    half: Float
    whole: Double
    big: BigInteger
    decimal: BigDecimal
    data: Data
    when: Timestamp

    @timestampFormat("date-time")
    written: Timestamp

    anything: Document
    color: Color
    level: Level
    names: Names
    sparse: SparseNames
    matrix: Matrix
    labels: Labels
    holes: SparseLabels
    groups: Groups
    choice: Choice
    tree: Tree
    type: String
    self: String
    secret: Secret

    @deprecated
    old: String

    @idempotencyToken
    @required
    token: String

    @required
    size: Integer = 5
}

@length(min: 1, max: 8)
@pattern("^[a-z]+$")
string Name

@range(min: 1, max: 10)
integer Count

@length(max: 4)
blob Data

enum Color {
    RED = "red"
    DARK_RED = "dark-red"
    UNKNOWN = "Unknown"
}

intEnum Level {
    LOW = 1
    HIGH = 10
}

@length(min: 1, max: 3)
@uniqueItems
list Names {
    member: Name
}

@sparse
list SparseNames {
    member: Name
}

list Matrix {
    member: Row
}

@length(max: 2)
list Row {
    member: Count
}

@length(max: 2)
map Labels {
    key: Name
    value: Name
}

@sparse
map SparseLabels {
    key: String
    value: Count
}

map Groups {
    key: String
    value: Names
}

union Choice {
    name: Name
    count: Count
    other: Choice
    tree: Tree
    nothing: Unit
    names: Names
}

structure Tree {
    @required
    name: Name

    left: Tree
    right: Tree
    branches: Trees
    choice: Choice
}

list Trees {
    member: Tree
}

@sensitive
string Secret
