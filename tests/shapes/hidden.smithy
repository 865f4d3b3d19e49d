$version: "2.0"

namespace example.hidden

structure Login {
    password: Password
    pin: Pin
    kind: Kind
}

@sensitive
@length(min: 8)
string Password

@sensitive
@range(min: 1000)
integer Pin

@sensitive
enum Kind {
    PASSWORD = "password"
    CARD = "card"
}
