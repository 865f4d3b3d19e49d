$version: "2.0"

namespace example.shop

structure Order {
    @required
    id: OrderId

    @required
    items: Items

    gift: Boolean
    notes: Notes
    payload: Blob
    placed: Timestamp
    counts: Counts
    priority: Priority
    status: Status
    payment: Payment
    parent: Order
}

@pattern("^[a-z]+-[0-9]+$")
string OrderId

@length(min: 1, max: 3)
list Items {
    member: Item
}

structure Item {
    @required
    sku: String

    @range(min: 1, max: 10)
    amount: Integer
}

map Notes {
    key: String
    value: String
}

map Counts {
    key: String
    value: Integer
}

intEnum Priority {
    LOW = 1
    HIGH = 10
}

enum Status {
    OPEN = "open"
    SHIPPED = "shipped"
}

union Payment {
    card: String
    invoice: Item
}

service Shop {
    version: "1"
    operations: [Place]
}

operation Place {
    input: Order
}
