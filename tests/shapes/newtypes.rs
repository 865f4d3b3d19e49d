//! Types of texts and numbers.

use spec_core::Shape;

mod generated {
    spec_core::shapes! { model = "shapes/everything.smithy"; newtypes; Everything }
}

use generated::{Count, Everything, Name, Secret};

const NAME: Name<'static> = Name::new("abc");
const COUNT: Count = Count::new(10);

#[test]
fn values_satisfy_their_shape() {
    assert_eq!((NAME.as_str(), NAME.len(), COUNT.get()), ("abc", 3, 10));
    let error = Name::try_from("ABC").expect_err("capitals");
    assert!(error.to_string().contains("\"A\""), "{error}");
    let owned: Name<'static> = String::from("abc").try_into().expect("a name");
    assert_eq!(owned, NAME);
    let error = Count::try_from(11).expect_err("too many");
    assert_eq!(error.len(), 1);
    assert_eq!(i32::from(COUNT), 10);
    assert!(Name::new("a") < Name::new("b"));
    assert_eq!(
        format!("{NAME} {NAME:?} {COUNT} {COUNT:?}"),
        "abc \"abc\" 10 10"
    );
}

#[test]
fn structures_take_them() {
    let value = Everything::builder()
        .text(NAME)
        .names([NAME, Name::new("x")])
        .count(COUNT.get())
        .build()
        .expect("valid");
    assert_eq!((value.text(), value.count()), ("abc", Some(10)));
}

#[test]
fn json_both_ways() {
    assert_eq!(
        serde_json::to_string(&(NAME, COUNT)).expect("JSON"),
        r#"["abc",10]"#
    );
    let read: (Name<'static>, Count) = serde_json::from_str(r#"["abc",10]"#).expect("valid");
    assert_eq!(read, (NAME, COUNT));
    let error = serde_json::from_str::<Count>("0").expect_err("too few");
    assert!(error.to_string().contains("0 is"), "{error}");
}

#[test]
fn sensitive_texts_are_not_shown() {
    assert_eq!(format!("{:?}", Secret::new("hush")), "<sensitive>");
}

/// They are what fields of one's own types can be.
#[derive(Shape)]
#[shape("Everything", model = "shapes/everything.smithy")]
#[spec(type = Everything, from_spec)]
struct Mine<'a> {
    text: Name<'a>,
    count: Option<Count>,
}

#[test]
fn fields_of_a_derived_type() {
    let mine = Mine {
        text: NAME,
        count: Some(COUNT),
    };
    let value = mine.to_spec().expect("valid");
    assert_eq!(value.count(), Some(10));
    let again = Mine::from_spec(&value).expect("it fits");
    assert_eq!((again.text, again.count), (mine.text.clone(), mine.count));
}

/// A type of one shape in a field of another.
#[derive(Shape)]
#[shape("Everything", model = "shapes/everything.smithy")]
#[spec(type = Everything, from_spec)]
struct Stricter<'a> {
    text: &'a str,
    r#type: Name<'a>,
}

#[test]
fn types_of_other_shapes_are_checked() {
    let value = Everything::builder().text("a").r#type("ABC").build();
    let value = value.expect("valid");
    let violations = Stricter::from_spec(&value)
        .map(|_| ())
        .expect_err("capitals");
    let told: Vec<_> = violations
        .iter()
        .map(|one| (&*one.path, one.constraint.as_str()))
        .collect();
    assert_eq!(told, [("/type", "pattern")]);
    let value = Everything::builder().text("a").r#type("abc").build();
    let value = value.expect("valid");
    let stricter = Stricter::from_spec(&value).expect("it fits");
    assert_eq!((stricter.text, stricter.r#type.as_str()), ("a", "abc"));
}
