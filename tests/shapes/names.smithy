$version: "2"

namespace test.names

/// Everything that has a name which generated code has too.
structure Names {
    @required
    vpcId: String
    @required
    VpcId: String
    builder: String
    Constant: String
    build: String
    FromJson: String
    lifetime: String
    value: String
    image: Image
    imageBuilder: ImageBuilder
    outcome: Outcome
    option: Option
    choice: Result
    tables: Tables
}

structure Tables {
    severity: Severity
    reads: Reads
    format: TimestampFormat
    text: Text
    error: Error
}

enum Severity {
    HIGH = "high"
}

enum Reads {
    INSIDE = "inside"
}

enum TimestampFormat {
    ANY = "any"
}

structure Text {
    @length(max: 3)
    start: String
}

structure Error {
    shapeType: ShapeType
}

structure ShapeType {
    row: MemberRow
}

structure MemberRow {
    name: String
}

structure Image {
    @required
    Id: String
    @required
    Outcome: Outcome
}

structure ImageBuilder {
    @required
    id: String
}

enum Outcome {
    ERROR = "error"
    OK = "ok"
    NONE = "none"
    UNKNOWN = "unknown"
    SELF = "self"
}

structure Option {
    some: Vec
}

structure Vec {
    clone: String
    debug: Clone
}

structure Clone {
    box: Box
}

structure Box {
    string: String
}

union Result {
    ok: String
    err: Outcome
    unknown: Box
}
