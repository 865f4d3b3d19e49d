//! Validators of models that are loaded at run time.

use serde_json::json;
use spec_core::dynamic::{ModelBuilder, ModelError, ValidateError, Validator};

const SHOP: &str = r#"$version: "2.0"
namespace example.shop

structure Order {
    @required
    id: OrderId
    items: Items
}

@pattern("^[a-z]+-[0-9]+$")
string OrderId

@length(min: 1)
list Items { member: Item }

structure Item {
    @range(min: 1, max: 10)
    amount: Integer
}

service Shop { operations: [Place] }
operation Place { input: PlaceInput }
structure PlaceInput { @required order: Order }
"#;

fn shop() -> ModelBuilder {
    ModelBuilder::new().add_smithy("shop.smithy", SHOP)
}

#[test]
fn any_serde_input() {
    fn is_shared<T: Send + Sync + Clone>(_: &T) {}
    let validator = Validator::new(shop()).expect("a model");
    is_shared(&validator);
    let order = json!({ "id": "pens-1", "items": [{ "amount": 11 }, { "amout": 1 }] });
    let violations = validator.validate("Order", &order).expect("a value");
    assert_eq!(
        violations.to_string(),
        "/items/0/amount: 11 is out of range, expected 1 to 10\n\
         /items/1/amout: Item has no member \"amout\"; did you mean \"amount\"?"
    );
    let violations = validator.validate_json("example.shop#Order", r#"{"id":"pens-1"}"#);
    assert!(violations.expect("a value").is_empty());
}

#[test]
fn operations_stand_for_their_inputs() {
    let validator = Validator::with_shapes(shop(), &["PlaceInput"]).expect("a model");
    let violations = validator
        .validate_json("PlaceInput", "{}")
        .expect("a value");
    assert_eq!(violations.to_string(), "/order: order is required");
    let ids = validator.shapes();
    assert!(ids.contains(&"example.shop#Item".to_owned()), "{ids:?}");
    let sagemaker = Validator::sagemaker();
    let violations = sagemaker.validate_json("AddTags", "{}").expect("a value");
    assert_eq!(violations.len(), 2);
    assert!(sagemaker.shapes().len() > 1500);
}

#[test]
fn other_forms_of_models() {
    let ast = json!({
        "smithy": "2.0",
        "shapes": { "a#Name": { "type": "string", "traits": { "smithy.api#length": { "max": 2 } } } },
    });
    let model = ModelBuilder::new().add_bytes("a.json", ast.to_string().as_bytes());
    let validator = Validator::new(model).expect("a model");
    let violations = validator.validate("Name", json!("abc")).expect("a value");
    assert_eq!(
        violations.to_string(),
        "the text has 3 characters, expected at most 2"
    );
}

#[test]
fn what_cannot_be_checked() {
    let validator = Validator::new(shop()).expect("a model");
    let error = validator
        .validate_json("Ordre", "{}")
        .expect_err("no shape");
    assert_eq!(
        error.to_string(),
        "the model has no shape `Ordre`; did you mean `Order`?"
    );
    for malformed in ["{", "{} {}", ""] {
        let error = validator.validate_json("Order", malformed);
        assert!(matches!(error, Err(ValidateError::Input(_))), "{malformed}");
    }
    let error = Validator::with_shapes(shop(), &["Orders"]).expect_err("no shape");
    assert!(
        error.to_string().ends_with("did you mean `Order`?"),
        "{error}"
    );
}

#[test]
fn models_that_are_wrong() {
    let model = ModelBuilder::new().add_smithy("a.smithy", "namespace a\nlist L { member: M }\n");
    let error = Validator::new(model).expect_err("no shape M");
    assert!(matches!(error, ModelError::Model(_)));
    assert!(error.to_string().contains("a.smithy:2:"), "{error}");

    let model =
        ModelBuilder::new().add_smithy("a.smithy", "namespace a\n@pattern(\"(\")\nstring S\n");
    let error = Validator::new(model).expect_err("no pattern");
    assert!(error.to_string().contains("a.smithy:2:"), "{error}");

    let model = ModelBuilder::new().add_file("no-such-file.smithy");
    let error = Validator::new(model).expect_err("no file");
    assert!(error.to_string().contains("no-such-file.smithy"), "{error}");
}
