//! What is wrong with models whose texts are right: each check, with its place and severity.
#![cfg(feature = "model")]

use spec_schema::load::ModelBuilder;

/// The first line of each finding: errors, or else warnings.
fn findings(text: &str) -> Vec<String> {
    let text = format!("$version: \"2\"\nnamespace a\n{text}");
    let found = match ModelBuilder::new().add_smithy("m", &text).build() {
        Err(errors) => errors.to_string(),
        Ok(model) => {
            let warnings = model.warnings().iter();
            let texts = warnings.map(|warning| warning.render(model.sources()));
            texts.collect::<Vec<_>>().join("\n")
        }
    };
    let is_head = |line: &&str| !line.starts_with(' ') && !line.ends_with("other place is here");
    let heads = found.lines().filter(is_head);
    heads.map(str::to_string).collect()
}

#[track_caller]
fn found(cases: &[(&str, &str)]) {
    for (text, expected) in cases {
        assert_eq!(findings(text).join("\n"), *expected, "{text}");
    }
}

#[test]
fn bounds_leave_a_value() {
    found(&[
        ("@length(min: 2, max: 2) string A", ""),
        (
            "@length(min: 3, max: 2) string A",
            "m:3:9: @length: no value is at least 3 and at most 2",
        ),
        ("@range(min: -1, max: -1) integer A", ""),
        (
            "@range(min: 0.5, max: 0.25) double A",
            "m:3:8: @range: no value is at least 0.5 and at most 0.25",
        ),
        (
            "@range(min: 9007199254740993, max: 9007199254740992) long A",
            "m:3:8: @range: no value is at least 9007199254740993 and at most 9007199254740992",
        ),
        (
            "@length(min: -1) string A",
            "m:3:14: the trait `smithy.api#length`: expected an integer that is not negative, \
             found a number",
        ),
        (
            "@length(min: 1.5) string A",
            "m:3:14: the trait `smithy.api#length`: expected an integer that is not negative, \
             found a number",
        ),
        (
            "@length string A",
            "m:3:1: the trait `smithy.api#length`: expected `min`, `max` or both, found an object",
        ),
    ]);
}

#[test]
fn targets_exist_and_are_data() {
    found(&[
        (
            "structure A { b: Strin }",
            "m:3:18: there is no shape `a#Strin`; did you mean `smithy.api#String`?",
        ),
        (
            "structure A { b: O }\noperation O {}",
            "m:3:15: expected a data shape as a target, but `a#O` is of type operation",
        ),
        (
            "map A { key: Integer, value: String }",
            "m:3:9: expected a string as the key of a map, but `smithy.api#Integer` is of type \
             integer",
        ),
        (
            "operation O { input: String }",
            "m:3:22: expected a structure, but `smithy.api#String` is of type string",
        ),
        (
            "operation O { input: E }\n@error(\"client\") structure E {}",
            "m:3:22: expected a structure without `@error`, but `a#E` is of type structure with it",
        ),
        (
            "operation O { errors: [S] }\nstructure S {}",
            "m:3:24: expected a structure with `@error`, but `a#S` is of type structure without it",
        ),
        (
            "service S { operations: [A] }\nstructure A {}",
            "m:3:26: expected an operation, but `a#A` is of type structure",
        ),
        (
            "resource R { read: S }\nstructure S {}",
            "m:3:20: expected an operation, but `a#S` is of type structure",
        ),
        (
            "resource R { identifiers: { id: Integer } }",
            "m:3:33: expected a string as an identifier, but `smithy.api#Integer` is of type integer",
        ),
        (
            "structure A { b: M }\n@mixin structure M {}",
            "m:3:15: `a#M` is a mixin and cannot be a target",
        ),
    ]);
}

#[test]
fn shapes_for_one_place_stand_in_no_other() {
    found(&[
        (
            "union A { a: Unit }\noperation O { input: Unit, output: Unit }",
            "",
        ),
        (
            "structure A { a: Unit }",
            "m:3:15: `smithy.api#Unit` can only be the target of members of unions, an input or an \
             output",
        ),
        (
            "list A { member: Unit }",
            "m:3:10: `smithy.api#Unit` can only be the target of members of unions, an input or an \
             output",
        ),
        (
            "operation O { input := {} }\noperation P { input: OInput }",
            "m:4:11: `a#OInput` can only be the input of one operation, as its `@input` says",
        ),
        (
            "operation O { output := {} }\noperation P { input: OOutput }",
            "m:4:11: `a#OOutput` can only be the output of one operation, as its `@output` says",
        ),
        (
            "operation O { input := {} }\nstructure S { o: OInput }",
            "m:4:15: `a#OInput` can only be the input of one operation, as its `@input` says",
        ),
        (
            "apply String @documentation(\"x\")",
            "m:3:7: `smithy.api#String` belongs to every model: nothing can be applied to it",
        ),
    ]);
}

#[test]
fn members_are_those_of_the_type() {
    found(&[
        ("union A {}", "m:3:7: `a#A` needs at least one member"),
        ("enum A {}", "m:3:6: `a#A` needs at least one member"),
        ("list A {}", "m:3:6: `a#A` needs the member `member`"),
        (
            "map A { value: String }",
            "m:3:5: `a#A` needs the member `key`",
        ),
        (
            "list A { element: String }",
            "m:3:10: expected `member` or '}', found `element`",
        ),
        (
            "map A {\n  key: String, value: String, other: String }",
            "m:4:31: expected `key`, `value` or '}', found `other`",
        ),
        (
            "structure A { one: String, One: String }",
            "m:3:28: warning: the members `One` and `one` differ only in case",
        ),
        (
            "enum A { B = \"x\"\n C = \"x\"\n }",
            "m:4:6: the enum value `x` is given twice",
        ),
        (
            "intEnum A { B }",
            "m:3:13: enum value: expected an integer, found none",
        ),
        (
            "intEnum A { B = 2147483648\n }",
            "m:3:17: enum value: expected a string, or an integer of 32 bits, found 2147483648",
        ),
        (
            "@mixin enum M { B }\nenum A with [M] { $B }",
            "m:4:19: expected an enum member or '}', found `$`",
        ),
        (
            "resource R {}\nenum E for R { A }",
            "m:4:8: expected '{', found `for`",
        ),
    ]);
}

#[test]
fn properties_of_later_versions_are_warnings() {
    found(&[
        (
            "service S { shapes: [] }",
            "m:3:13: warning: the service `S` has no property `shapes`",
        ),
        (
            "resource R { owner: \"x\" }",
            "m:3:14: warning: the resource `R` has no property `owner`",
        ),
    ]);
}

#[test]
fn traits_stand_where_they_can() {
    found(&[
        (
            "@range(min: 1) string A",
            "m:3:1: the trait `smithy.api#range` cannot be applied to `a#A`, a shape of type string",
        ),
        (
            "@pattern(\"a\") integer A",
            "m:3:1: the trait `smithy.api#pattern` cannot be applied to `a#A`, a shape of type integer",
        ),
        (
            "structure A { @length(min: 1) b: Integer }",
            "m:3:15: the trait `smithy.api#length` cannot be applied to `a#A$b`, a member with a \
             target of type integer",
        ),
        (
            "list A { @required member: String }",
            "m:3:10: the trait `smithy.api#required` cannot be applied to `a#A$member`, a member of \
             a list",
        ),
        (
            "@B string A\nstring B",
            "m:3:1: `a#B` is applied as a trait, but is not marked with `@trait`",
        ),
        (
            "@requird string A",
            "m:3:2: there is no trait `a#requird`; did you mean `required`?",
        ),
        (
            "@documentation(\"a\") string A\napply A @documentation(\"b\")",
            "m:4:9: `a#A` has the trait `smithy.api#documentation` twice, and differently",
        ),
        (
            "apply A$c @required\nstructure A {}",
            "m:3:7: `a#A` has no member `c`",
        ),
    ]);
}

#[test]
fn traits_stand_where_their_definitions_say() {
    let head = "@trait(selector: \"structure >\n  member\") structure m {}\n\
        @trait(conflicts: [u, required]) structure t {}\n@trait(conflicts: [t]) structure u {}\n\
        @trait(structurallyExclusive: \"member\") structure one {}\n\
        @trait(structurallyExclusive: \"target\") structure far {}\n";
    for (text, expected) in [
        ("structure S { @m a: String }", ""),
        (
            "@m string S",
            "m:9:1: the trait `a#m` cannot be applied to `a#S`, a shape of type string: its \
             selector is `structure > member`",
        ),
        (
            "union S { @m a: String }",
            "m:9:11: the trait `a#m` cannot be applied to `a#S$a`, a member of a union with a \
             target of type string: its selector is `structure > member`",
        ),
        (
            "@t @u string S",
            "m:9:1: `a#S` has the trait `a#t`, which conflicts with `a#u`",
        ),
        (
            "structure S { @t @required a: String }",
            "m:9:15: `a#S$a` has the trait `a#t`, which conflicts with `smithy.api#required`",
        ),
        (
            "@t @mixin structure M {}\n@u structure S with [M] {}",
            "m:10:1: `a#S` has the trait `a#t`, which conflicts with `a#u`",
        ),
        ("union S { @one a: String, @one b: String }", ""),
        (
            "structure S {\n @one a: String\n @one b: String\n }",
            "m:11:2: only one member of `a#S` can have the trait `a#one`",
        ),
        (
            "@far string F\nstructure S { a: F, b: String }\nunion U { a: F, b: F }",
            "",
        ),
        (
            "@far string F\nstructure S { a: F, b: String, c: F }",
            "m:10:32: only one member of `a#S` can target a shape with the trait `a#far`",
        ),
        (
            "@trait(selector: \"a >\") structure bad {}",
            "m:9:18: this is no selector: expected the type of a shape, found `a`",
        ),
        // The prelude's own.
        (
            "@readonly @idempotent operation O {}",
            "m:9:11: `a#O` has the trait `smithy.api#idempotent`, which conflicts with \
             `smithy.api#readonly`",
        ),
        (
            "@httpError(404) structure S {}",
            "m:9:1: the trait `smithy.api#httpError` cannot be applied to `a#S`, a shape of type \
             structure: its selector is `structure[trait|error]`",
        ),
        (
            "@title(\"x\") string S",
            "m:9:1: the trait `smithy.api#title` cannot be applied to `a#S`, a shape of type \
             string: its selector is `:is(service, resource)`",
        ),
        (
            "@uniqueItems list L { member: S }\nstructure S { a: Float }",
            "m:9:1: the trait `smithy.api#uniqueItems` cannot be applied to `a#L`, a shape of type \
             list: its selector is `list :not(> member ~> :is(float, double, document))`",
        ),
        (
            "structure S { @httpLabel a: String }",
            "m:9:15: the trait `smithy.api#httpLabel` cannot be applied to `a#S$a`, a member of a \
             structure with a target of type string: its selector is `structure > \
             member[trait|required] :test(> :test(string, number, boolean, timestamp))`",
        ),
        (
            "structure S { @idempotencyToken a: String, @idempotencyToken b: String }",
            "m:9:44: only one member of `a#S` can have the trait `smithy.api#idempotencyToken`",
        ),
    ] {
        let found = findings(&[head, text].concat());
        assert_eq!(found.join("\n"), expected, "{text}");
    }
}

#[test]
fn values_of_traits_are_values_of_their_shapes() {
    let head = "@trait structure t { @required a: String, n: N, l: L, e: E, d: Document }\n\
        @range(max: 5) integer N\nlist L { member: t }\nenum E { X }\n@trait string s\n\
        @trait map m { key: String, value: Double }\n@trait union u { a: String, b: String }\n";
    for (text, expected) in [
        (
            "@t(a: \"x\", n: 5, e: \"X\", d: [{ b: null }], l: [{ a: \"y\" }]) string S",
            "",
        ),
        ("@m(k: 1.5, j: \"NaN\") @u(a: \"x\") @s(\"x\") string S", ""),
        (
            "@t string S",
            "m:10:1: the trait `a#t`: expected the member `a`, found an object",
        ),
        (
            "@t(a: 1) string S",
            "m:10:7: the trait `a#t`: expected a string, found 1",
        ),
        (
            "@t(a: \"x\", n: 6) string S",
            "m:10:15: the trait `a#t`: expected at most 5, found 6",
        ),
        (
            "@t(a: \"x\", e: \"Y\") string S",
            "m:10:15: the trait `a#t`: expected one of the enum's values, found \"Y\"",
        ),
        (
            "@t(a: \"x\", l: [{}]) string S",
            "m:10:16: the trait `a#t`: expected the member `a`, found an object",
        ),
        (
            "@t(a: \"x\", b: 1) string S",
            "m:10:12: warning: the trait `a#t` has no property `b`",
        ),
        (
            "@s(1) string S",
            "m:10:4: the trait `a#s`: expected a string, found 1",
        ),
        (
            "@s string S",
            "m:10:1: the trait `a#s`: expected a value, found null",
        ),
        (
            "@m(k: \"x\") string S",
            "m:10:7: the trait `a#m`: expected a number, found \"x\"",
        ),
        (
            "@u(a: \"x\", b: \"y\") string S",
            "m:10:4: the trait `a#u`: expected exactly one member, found an object",
        ),
        (
            "structure T { @m([1]) a: String }",
            "m:10:18: the trait `a#m`: expected an object, found an array",
        ),
    ] {
        let found = findings(&[head, text].concat());
        assert_eq!(found.join("\n"), expected, "{text}");
    }
}

#[test]
fn values_of_the_prelude_are_as_it_describes_them() {
    for (text, expected) in [
        (
            "@http(method: \"GET\", uri: \"/\", code: 200) @paginated(inputToken: \"a\") operation O {}",
            "",
        ),
        (
            "@http(method: \"GET\") operation O {}",
            "m:3:7: the trait `smithy.api#http`: expected the member `uri`, found an object",
        ),
        (
            "@http(method: \"\", uri: \"/\", code: 99) operation O {}",
            "m:3:15: the trait `smithy.api#http`: expected a string that is not empty, found \"\"\n\
             m:3:35: the trait `smithy.api#http`: expected an integer between 100 and 999, found 99",
        ),
        (
            "@http(method: \"GET\", uri: \"/\", cod: 200) operation O {}",
            "m:3:32: warning: the trait `smithy.api#http` has no property `cod`",
        ),
        (
            "@paginated(items: 1) operation O {}",
            "m:3:19: the trait `smithy.api#paginated`: expected a string that is not empty, found 1",
        ),
        (
            "@error(\"client\") @retryable(throttling: \"yes\") structure E {}",
            "m:3:41: the trait `smithy.api#retryable`: expected `true` or `false`, found \"yes\"",
        ),
        (
            "@references([{ service: \"a\" }]) string S",
            "m:3:14: the trait `smithy.api#references`: expected the member `resource`, found an \
             object",
        ),
        (
            "@references([{ resource: R, ids: { a: \"\" } }]) string S\nresource R {}",
            "m:3:39: the trait `smithy.api#references`: expected a string that is not empty, found \
             \"\"",
        ),
        ("@xmlName(\"a-1:_b\") structure S {}", ""),
        (
            "@xmlName(\"a:b:c\") structure S {}",
            "m:3:10: the trait `smithy.api#xmlName`: expected a name of XML, as `name` or \
             `prefix:name`, found \"a:b:c\"",
        ),
        (
            "@xmlNamespace(uri: \"u\", prefix: \"a:b\") structure S {}",
            "m:3:33: the trait `smithy.api#xmlNamespace`: expected a prefix of XML names, found \
             \"a:b\"",
        ),
        (
            "@idRef(selector: \"*\", failWhenMissing: 1) string S",
            "m:3:40: the trait `smithy.api#idRef`: expected `true` or `false`, found 1",
        ),
        (
            "@idRef(selector: \"[trait|\") string S",
            "m:3:18: this is no selector: expected a text in quotes, a number or a name, found the \
             end after `[trait|`",
        ),
        (
            "@examples([{ title: \"t\", input: [1] }, { input: {} }]) operation O {}",
            "m:3:40: the trait `smithy.api#examples`: expected the member `title`, found an object",
        ),
        (
            "@trait(structurallyExclusive: \"both\") string t",
            "m:3:31: the trait `smithy.api#trait`: expected one of `member`, `target`, found \
             \"both\"",
        ),
        (
            "@trait(breakingChanges: [{ change: \"any\", severity: \"BAD\" }]) string t",
            "m:3:53: the trait `smithy.api#trait`: expected one of `NOTE`, `WARNING`, `DANGER`, \
             `ERROR`, found \"BAD\"",
        ),
    ] {
        assert_eq!(findings(text).join("\n"), expected, "{text}");
    }
}

#[test]
fn values_can_be_finite() {
    found(&[
        ("structure A { a: A }", ""),
        ("structure A { @required a: B }\nlist B { member: A }", ""),
        ("union A { a: A, b: String }", ""),
        (
            "structure A { @required a: A }",
            "m:3:11: no finite value exists: `a#A` contains itself through required members",
        ),
        (
            "union A { a: A }",
            "m:3:7: no finite value exists: `a#A` contains itself through required members",
        ),
        (
            "resource A { resources: [B] }\nresource B { resources: [B] }",
            "m:3:10: `a#A` contains resources without end\n\
             m:4:10: `a#B` contains resources without end",
        ),
        (
            "@mixin structure A with [B] {}\n@mixin structure B with [A] {}",
            "m:4:18: the mixin `a#B` reaches itself",
        ),
    ]);
}

#[test]
fn defaults_are_values_of_their_members() {
    found(&[
        (
            "structure A { a: Integer = 1\n b: N = null\n }\ninteger N",
            "",
        ),
        (
            "structure A { a: Integer = 1.5\n }",
            "m:3:28: the default of `a#A$a` must be an integer of 32 bits",
        ),
        (
            "structure A { a: L = [1]\n }\nlist L { member: Integer }",
            "m:3:22: the default of `a#A$a` must be `[]`",
        ),
        (
            "structure A { a: E = \"c\"\n }\nenum E { B }",
            "m:3:22: the default of `a#A$a` must be one of the enum's values",
        ),
        (
            "structure A { a: N = 9\n }\n@range(max: 5) integer N",
            "m:3:22: the default of `a#A$a` must be at most 5",
        ),
        (
            "structure A { a: N = 0\n }\n@range(min: 1) integer N",
            "m:3:22: warning: the default of `a#A$a` must be at least 1",
        ),
        (
            "@default(null) string A",
            "m:3:10: the default of `a#A` must be another value than null, which is for members",
        ),
        (
            "structure A { a: N }\n@default(1) integer N",
            "m:3:15: the default of `a#A$a` must be 1, as that of its target, or null",
        ),
        (
            "structure A { a: N = 2\n }\n@default(1) integer N",
            "m:3:22: the default of `a#A$a` must be 1, as that of its target, or null",
        ),
    ]);
}

#[test]
fn a_shape_may_be_defined_again_and_its_traits_are_joined() {
    let other = "$version: \"2\"\nnamespace a\n@deprecated structure S { @required m: String }
        service T { version: \"1\", operations: [O] }\noperation O { input: S }\n";
    let same = "$version: \"2\"\nnamespace a\n@since(\"1\") structure S { m: String }
        service T { version: \"1\", operations: [O] }\noperation O { input: S }\n";
    let model = ModelBuilder::new()
        .add_smithy("one", other)
        .add_smithy("two", same)
        .build()
        .unwrap();
    let shape = model.shape(model.find("S")[0]);
    assert_eq!(shape.traits.len(), 2);
    assert!(shape.members[0].traits.is_required());
    for (text, expected) in [
        (
            "string S",
            "two:3:8: the shape `a#S` is defined twice, and differently",
        ),
        (
            "structure S { m: String }\nservice T { version: \"2\" }",
            "two:4:9: the shape `a#T` is defined twice, and differently",
        ),
    ] {
        let errors = ModelBuilder::new()
            .add_smithy("one", other)
            .add_smithy("two", &format!("$version: \"2\"\nnamespace a\n{text}\n"))
            .build()
            .unwrap_err();
        assert_eq!(errors.to_string().lines().next(), Some(expected));
    }
}

#[test]
fn names_in_services_are_unique() {
    let found = |service: &str, one: &str, two: &str| {
        let head = "$version: \"2\"\nnamespace";
        let own = format!(
            "{head} a\nservice S {{ version: \"1\", operations: [O] {service} }}\n\
             operation O {{ input := {{ one: One, two: b#One, text: b#Text }} }}\n{one}\n"
        );
        let other = format!("{head} b\n{two}\nstring Text\n");
        let builder = ModelBuilder::new()
            .add_smithy("a", &own)
            .add_smithy("b", &other);
        let text = match builder.build() {
            Err(errors) => errors.to_string(),
            Ok(model) => {
                let warnings = model.warnings().iter();
                warnings
                    .map(|warning| warning.render(model.sources()))
                    .collect()
            }
        };
        text.lines().next().unwrap_or_default().to_string()
    };
    let error = "b:3:8: the name of `b#One` conflicts with `a#One` in the service `a#S`: give one of \
                 them another name, there with `rename`";
    assert_eq!(found("", "string One", "string One"), "");
    assert_eq!(found("", "integer One", "string One"), error);
    assert_eq!(found("", "@length(max: 5) string One", "string One"), error);
    assert_eq!(
        found(
            ", rename: { \"b#One\": \"Two\" }",
            "integer One",
            "string One"
        ),
        ""
    );
    assert!(
        found(
            ", rename: { \"b#Text\": \"one\" }",
            "integer One",
            "integer One"
        )
        .contains("`b#Text`")
    );
    let list = |of: &str| format!("list One {{ member: {of} }}");
    let error = error.replace("b:3:8", "b:3:6");
    assert_eq!(found("", &list("String"), &list("Integer")), error);
    let warning = error.replacen("the name", "warning: the name", 1);
    assert_eq!(found("", &list("String"), &list("String")), warning);
}

#[test]
fn metadata_of_files_is_joined_or_refused() {
    let files = |one: &str, two: &str| {
        let text = |metadata: &str| format!("$version: \"2\"\nmetadata k = {metadata}\n");
        ModelBuilder::new()
            .add_smithy("one", &text(one))
            .add_smithy("two", &text(two))
            .build()
    };
    assert!(files("[1]", "[2]").is_ok());
    assert!(files("{ a: 1 }", "{ a: 1 }").is_ok());
    let errors = files("1", "2").unwrap_err().to_string();
    let head = "two:2:10: the metadata `k` is given twice, and differently";
    assert_eq!(errors.lines().next(), Some(head));
}
