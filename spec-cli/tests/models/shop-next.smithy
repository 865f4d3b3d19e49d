$version: "2.0"

namespace shop

use aws.protocols#awsJson1_0

@awsJson1_0
service Shop {
    version: "2"
    operations: [
        Order
        Cancel
        Return
    ]
}

operation Order {
    input: OrderInput
}

operation Cancel {
    input := {
        @required
        id: Id

        why: String
    }
}

operation Return {
    input := {
        id: Id
    }
}

structure OrderInput {
    @required
    id: Id

    @range(min: 1, max: 20)
    count: Integer

    @required
    color: Color

    @length(min: 2, max: 3)
    notes: Notes

    @required
    @idempotencyToken
    token: String

    wrap: Boolean = false
}

@length(min: 0, max: 12)
@pattern("^[a-d]+$")
string Id

enum Color {
    RED = "red"
    GREEN = "green"
    @internal
    GREY = "grey"
}

list Notes {
    member: String
}
