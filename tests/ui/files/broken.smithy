$version: "2.0"

namespace example.broken

structure Order {
    id: OrderIdentifier
}
