//! Which shapes selectors match: a trait with the selector is put on every shape, and those
//! that it may not be on are told.
#![cfg(feature = "model")]

use spec_schema::load::ModelBuilder;

const MODEL: &str = r#"
@title("Forecasts")
service Weather {
    version: "2020-01-01"
    operations: [Get]
    resources: [City]
    errors: [Failure]
}

resource City {
    identifiers: { id: CityId }
    properties: { size: Count }
    read: Read
    list: All
    operations: [Ping]
    resources: [Street]
}

resource Street {}

@readonly
@tags(["x", "y"])
operation Get {
    input: GetInput
    output: GetOutput
    errors: [Failure]
}

operation Read {}
operation All {}

@tags(["y"])
operation Ping {}

structure GetInput {
    @required
    id: CityId
    count: Count
}

structure GetOutput with [Base] {
    names: Names
    self: GetOutput
}

@mixin
structure Base {
    base: Text
}

@error("client")
@httpError(404)
structure Failure {}

@length(min: 3)
string CityId

@range(min: 10, max: 10)
integer Count

@deprecated(message: "Gone")
string Text

@externalDocumentation(Homepage: "https://example.com", "Other one": "https://example.org")
list Names {
    member: Text
}

map Sizes {
    key: CityId
    value: Level
}

enum Kind {
    A
    B
}

intEnum Level {
    LOW = 1
}

union Either {
    a: Kind
    b: Unit
}
"#;

/// Every shape and member of the model, and then a namespace.
fn places() -> Vec<String> {
    let text = format!("$version: \"2\"\nnamespace a\n{MODEL}");
    let model = ModelBuilder::new().add_smithy("m", &text).build().unwrap();
    let own = model.shapes().filter(|(_, shape)| !shape.is_prelude());
    own.flat_map(|(_, shape)| {
        let members = shape.members.iter();
        let members = members.map(|member| format!("{}${}", shape.id.name(), member.name));
        std::iter::once(shape.id.name().to_string()).chain(members)
    })
    .collect()
}

/// The places of the model that a selector matches, by what it refuses when it is everywhere.
fn matched(selector: &str) -> Result<Vec<String>, String> {
    let places = places();
    let applied: String = places
        .iter()
        .map(|place| format!("apply {place} @t\n"))
        .collect();
    let quoted = selector.replace('\\', "\\\\").replace('"', "\\\"");
    let text = format!(
        "$version: \"2\"\nnamespace a\n{MODEL}\n@trait(selector: \"{quoted}\")\nstructure t {{}}\n{applied}"
    );
    let Err(errors) = ModelBuilder::new().add_smithy("m", &text).build() else {
        return Ok(places);
    };
    let mut refused = Vec::new();
    for line in errors
        .to_string()
        .lines()
        .filter(|line| line.starts_with("m:"))
    {
        match line.split_once("the trait `a#t` cannot be applied to `a#") {
            Some((_, rest)) => refused.push(rest.split('`').next().unwrap().to_string()),
            None if line.ends_with("other place is here") => {}
            None => return Err(line.splitn(4, ':').nth(3).unwrap().trim().to_string()),
        }
    }
    Ok(places
        .into_iter()
        .filter(|place| !refused.contains(place))
        .collect())
}

#[track_caller]
fn check(cases: &[(&str, &str)]) {
    for (selector, expected) in cases {
        let found = matched(selector).map(|found| found.join(" "));
        assert_eq!(found.as_deref(), Ok(*expected), "{selector}");
    }
}

#[test]
fn types() {
    check(&[
        ("service", "Weather"),
        ("list", "Names"),
        ("collection", "Names"),
        ("string", "CityId Text Kind"),
        ("enum", "Kind"),
        ("integer", "Count Level"),
        ("number", "Count Level"),
        ("simpleType", "CityId Count Text Kind Level"),
        ("union > member", "Either$a Either$b"),
        (":is(service, resource)", "Weather City Street"),
        (":each(service, resource)", "Weather City Street"),
        (":is(map, structure [trait|mixin])", "Base Sizes"),
        ("map:not(map)", ""),
        (":unknown(map)", ""),
    ]);
}

#[test]
fn attributes() {
    check(&[
        ("[id|name = Ping, 'Read']", "Read Ping"),
        ("[id = a#Ping]", "Ping"),
        ("[id = 'a#GetInput$id']", "GetInput$id"),
        ("[id|member = id]", "GetInput$id"),
        ("[id|namespace != a]", ""),
        ("[id|name ^= Get] :not(member)", "Get GetInput GetOutput"),
        ("[id|name $= PUT i] :not(member)", "GetInput GetOutput"),
        ("[id|name *= in] :not(member)", "Ping Kind"),
        ("[id|name|(length) < 4] :not(member)", "Get All"),
        ("[service]", "Weather"),
        ("[service|version ^= '2020']", "Weather"),
        ("[service|id|name = Weather]", "Weather"),
        ("[trait|title]", "Weather"),
        ("[trait|smithy.api#title = Forecasts]", "Weather"),
        ("[trait|title = \"Forecasts\"]", "Weather"),
        ("[trait|title|(length) >= 9]", "Weather"),
        ("operation [trait|readonly ?= false]", "Read All Ping"),
        ("[trait|httpError > 400]", "Failure"),
        ("[trait|httpError > 404]", ""),
        ("[trait|httpError >= 'a number']", ""),
        ("[trait|length|min <= 3]", "CityId"),
        ("[trait|length|min|below = 3]", ""),
        ("[trait|tags|(values) = x]", "Get"),
        ("[trait|tags|(length) = 2]", "Get"),
        ("[trait|externalDocumentation|(keys) = Homepage]", "Names"),
        ("[trait|externalDocumentation|'Other one' $= org]", "Names"),
        ("[trait|(keys)|name = range]", "Count"),
        ("[trait|(values)|message]", "Text"),
        ("[trait|error != client]", ""),
        ("[trait | range\n  | min=10 ]", "Count"),
    ]);
}

#[test]
fn scoped_attributes() {
    check(&[
        ("[@trait|range: @{min} = @{max}]", "Count"),
        ("[@trait|range: @{min} < @{max}]", ""),
        ("[@trait|deprecated: @{message} = GONE]", ""),
        ("[@trait|deprecated: @{message} = GONE i]", "Text"),
        (
            "[@trait|deprecated: @{message} = Gone && @{since} ?= false]",
            "Text",
        ),
        (
            "[@trait|deprecated: @{message} = Gone && @{since} ?= true]",
            "",
        ),
        (
            "[@trait|tags|(values): @{(length)} = 1, 2] :not(member)",
            "Get Ping",
        ),
        ("[@: @{id|name} = @{trait|title}, Ping]", "Ping"),
        (
            "[@: @{trait|tags|(values)} {<} @{trait|tags|(values)}]",
            "Get Ping",
        ),
        (
            "[@: @{trait|tags|(values)} {<<} @{trait|tags|(values)}]",
            "",
        ),
        (
            "operation [@: @{trait|tags|(values)} {!=} x]",
            "Get Read All Ping",
        ),
        (
            "operation $tags(:root([id|name = Ping])) \
             [@: @{trait|tags|(values)} {=} @{var|tags|trait|tags|(values)}]",
            "Ping",
        ),
    ]);
}

#[test]
fn neighbors() {
    check(&[
        ("structure > member > string", "CityId Text"),
        ("resource > operation", "Read All Ping"),
        ("resource -[read]-> *", "Read"),
        ("resource -[instanceOperation]->", "Read Ping"),
        ("resource -[collectionOperation]->", "All"),
        ("resource -[identifier, property]->", "CityId Count"),
        ("resource -[bound]->", "Weather City"),
        ("-[input]->", "GetInput"),
        ("-[mixin]->", "Base"),
        ("-[nothing]->", ""),
        ("operation -[error]-> [trait|error = client]", "Failure"),
        ("enum > member > *", ""),
        ("service ~> number", "Count"),
        ("structure [id|name = GetOutput] ~> structure", "Base"),
        ("structure ~> structure :not([trait|mixin])", ""),
        (
            ":is(operation, structure) ~> structure [id|name = GetOutput]",
            "GetOutput",
        ),
        ("string < member < list", "Names"),
        ("string :test(< member < list)", "Text"),
        ("structure <-[input, output]- operation", "Get"),
        (":is(map, structure) :not(<)", "Sizes"),
        ("operation :not(< resource)", "Get"),
        (":test(-[trait]-> [id = smithy.api#httpError])", "Failure"),
        ("list :test(-[trait]->[trait|trait])", "Names"),
    ]);
}

#[test]
fn functions() {
    check(&[
        (":test(service, resource > operation)", "Weather City"),
        (
            "number :in(:root(service ~> operation -[input]-> ~> number))",
            "Count",
        ),
        (
            "number :not(:in(:root(service ~> operation -[input]-> ~> number)))",
            "Level",
        ),
        (
            ":topdown([trait|title]) :not([id|name = Get])",
            "Weather City Street Read All Ping",
        ),
        (":topdown(service, [id|name = City])", "Weather Get"),
        ("resource :topdown(operation)", "Read All Ping"),
        ("service :recursive(-[resource]->)", "City Street"),
        (
            "service $ops(~> operation) ~> structure :test(<-[input]- :in(${ops}))",
            "GetInput",
        ),
        ("operation $in(-[input]->) ${in}", "GetInput"),
        ("operation ${none}", ""),
        (
            "operation $own(*) -[input]-> > member > string \
             [@: @{var|own|id|name} = Get] [@: @{var|own|trait|readonly} ?= true]",
            "CityId",
        ),
    ]);
}

#[test]
fn what_is_no_selector() {
    for (selector, expected) in [
        ("", "expected a selector, found the end"),
        ("strin", "expected the type of a shape, found `strin`"),
        (
            "string)",
            "expected the end of the selector, found ')' after `string`",
        ),
        (
            "string, list",
            "expected the end of the selector, found ',' after `string`",
        ),
        (":not(list", "expected `)`, found the end after `:not(list`"),
        (
            ":not(list, map)",
            "expected at most 1 selector in `:not`, found ')' after `:not(list, map`",
        ),
        (
            "[size]",
            "expected `id`, `trait`, `service` or `var`, found 's' after `[`",
        ),
        (
            "[trait|]",
            "expected a text in quotes, a number or a name, found ']' after `[trait|`",
        ),
        (
            "[trait|x ~ y]",
            "expected a comparison or `]`, found '~' after `[trait|x`",
        ),
        (
            "[trait|x = 'y]",
            "expected `'`, found the end after `[trait|x = 'y]`",
        ),
        (
            "[@trait: @{x}]",
            "expected a comparison, found ']' after `[@trait: @{x}`",
        ),
        ("-[input->", "expected `]->`, found '-' after `-[input`"),
        ("$x", "expected `(`, found the end after `$x`"),
        (
            "structure > member > list é",
            "expected a selector, found 'é' after `…tructure > member > list`",
        ),
    ] {
        let found = matched(selector).unwrap_err();
        assert_eq!(
            found,
            format!("this is no selector: {expected}"),
            "{selector}"
        );
    }
    let deep = format!("{}*{}", ":not(".repeat(100), ")".repeat(100));
    assert!(
        matched(&deep)
            .unwrap_err()
            .contains("nested at most 50 deep")
    );
    let long = "$a(*)".repeat(1000);
    assert!(matched(&long).unwrap_err().contains("expected at most"));
}

#[test]
fn work_is_bounded() {
    let members: String = (0..100).map(|at| format!("  m{at}: S{at}\n")).collect();
    let shapes: String = (0..100)
        .map(|at| format!("structure S{at} {{\n{members}}}\n"))
        .collect();
    let text = format!(
        "$version: \"2\"\nnamespace a\n{shapes}
        @trait(selector: \":test(~> :test(~> :test(~> string)))\")\nstructure t {{}}\n@t string A\n"
    );
    let model = ModelBuilder::new().add_smithy("m", &text).build().unwrap();
    let warnings = model.warnings().iter();
    let texts: Vec<String> = warnings.map(|one| one.render(model.sources())).collect();
    let expected =
        "the selector `:test(~> :test(~> :test(~> string)))` takes too long in this model";
    assert!(texts.len() == 1 && texts[0].contains(expected), "{texts:?}");
}
