$version: "2.0"

namespace shop

use aws.protocols#awsJson1_0
use smithy.contracts#conditions
use spec.rules#correction

@awsJson1_0
service Shop {
    version: "1"
    operations: [
        Order
        Cancel
        Look
    ]
}

operation Order {
    input: OrderInput
}

operation Cancel {
    input := {
        @required
        id: Id
    }
}

operation Look {}

structure OrderInput {
    @required
    id: Id

    @required
    @range(min: 1, max: 10)
    count: Integer

    color: Color

    @length(min: 1, max: 3)
    notes: Notes

    old: String

    @required
    @idempotencyToken
    token: String

    wrap: Boolean = false
}

@length(min: 1, max: 8)
@pattern("^[a-c]+$")
string Id

enum Color {
    RED = "red"
    BLUE = "blue"
    @internal
    GREY = "grey"
}

@uniqueItems
list Notes {
    member: String
}

apply OrderInput @conditions(
    NoGreyWrap: {
        expression: "!(color == 'grey' && wrap == `true`)"
        documentation: "grey things are not wrapped"
    }
)

apply Id @correction(
    reason: "the shop takes longer ones"
    traits: { length: { min: 1, max: 12 } }
)
