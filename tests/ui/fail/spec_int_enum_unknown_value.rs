use spec_core::spec;

mod shop {
    spec_core::shapes! { model = "files/shop.smithy"; Order }
}

const ORDER: shop::Order<'static> = spec!(shop::Order {
    id: "order-1",
    items: [{ sku: "a" }],
    priority: 5, //~ ERROR: write `unknown(…)` around it
});

fn main() {
    let _ = ORDER;
}
