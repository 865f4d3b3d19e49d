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
