//! Damaged and hostile models: an error or a model, never a panic, in bounded time.
#![cfg(feature = "model")]

use spec_schema::load::ModelBuilder;
use spec_schema::write;

/// Numbers that look random and are the same in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit.max(1) as u64) as usize
    }
}

const IDL: &str = r#"$version: "2.0"
metadata m = [{ a: 1.5e3, "b c": null }, true]
namespace a
use smithy.contracts#conditions
/// documented
@mixin @tags(["x"])
structure M { m: String }
structure A for R with [M] {
    $id, $m
    @required @length(min: 1, max: 9) @pattern("^[a-z]+$")
    name: String = "x"
    items: L
}
@uniqueItems list L { member: E }
map P { key: String value: U }
union U { a: A, b: Unit }
enum E { X, Y = "y \u00e9 \n"
}
intEnum I { ONE = 1
}
resource R { identifiers: { id: String }, read: G, properties: { p: E } }
@readonly operation G { input := for R { @required $id }, output := {}, errors: [F] }
@error("client") structure F {}
service S { version: "1", operations: [G], rename: { "a#F": "Fault" } }
apply A$name { @documentation("""
    text
      block""") }
@conditions(C: { expression: "items == `null`" }) structure Q { items: L }
"#;

const BOTOCORE: &str = r#"{"version": "2.0", "metadata": {"apiVersion": "1", "serviceId": "S 3",
"protocol": "rest-json", "protocols": ["rest-json"]}, "operations": {"Get": {"name": "Get",
"input": {"shape": "In"}, "errors": [{"shape": "Bad"}], "idempotent": true}}, "shapes": {
"In": {"type": "structure", "required": ["a"], "members": {"a": {"shape": "A",
"locationName": "x"}, "l": {"shape": "L"}, "m": {"shape": "M"}, "t": {"shape": "T"}}},
"A": {"type": "string", "min": 1, "max": 5, "pattern": "a|[b\\]$]", "enum": ["a", "b c"]},
"L": {"type": "list", "member": {"shape": "A"}, "max": 2}, "M": {"type": "map",
"key": {"shape": "A"}, "value": {"shape": "N"}}, "N": {"type": "float", "min": -1.5, "max": 2e3},
"T": {"type": "timestamp", "timestampFormat": "iso8601"},
"Bad": {"type": "structure", "members": {}, "exception": true, "error": {"httpStatusCode": 400}}}}"#;

fn load(bytes: &[u8]) {
    if let Ok(model) = ModelBuilder::new().add_bytes("m", bytes).build() {
        // What loads can be written, and what is written loads.
        let ast = write::ast(&model);
        let again = ModelBuilder::new()
            .add_bytes("m.json", ast.as_bytes())
            .build();
        assert!(again.is_ok(), "{}\n{ast}", again.unwrap_err());
    }
}

fn mutate(text: &str, random: &mut Random) -> Vec<u8> {
    const PIECES: [&str; 24] = [
        "{",
        "}",
        "[",
        "]",
        "(",
        ")",
        "\"",
        "\"\"\"",
        ":",
        ":=",
        "=",
        ",",
        "@",
        "$",
        "#",
        "//",
        "///",
        "\n",
        "\\",
        "\\u",
        "-",
        "9e999",
        "null",
        "apply A @required\n",
    ];
    let mut bytes = text.as_bytes().to_vec();
    for _ in 0..=random.below(3) {
        let start = random.below(bytes.len());
        let end = (start + random.below(12)).min(bytes.len());
        match random.below(6) {
            0 => drop(bytes.drain(start..end)),
            1 => bytes.truncate(start),
            2 => {
                let copy = bytes[start..end].to_vec();
                let at = random.below(bytes.len());
                bytes.splice(at..at, copy);
            }
            3 => {
                let piece = PIECES[random.below(PIECES.len())].bytes();
                bytes.splice(start..start, piece);
            }
            4 if start < bytes.len() => bytes[start] = random.below(256) as u8,
            _ => {
                let piece = PIECES[random.below(PIECES.len())].bytes();
                bytes.splice(start..end, piece);
            }
        }
    }
    bytes
}

/// How many damaged texts are tried; `SPEC_MUTATIONS` asks for more.
fn rounds() -> usize {
    let asked = std::env::var("SPEC_MUTATIONS").ok();
    let usual = if cfg!(debug_assertions) {
        1_000
    } else {
        20_000
    };
    asked.and_then(|text| text.parse().ok()).unwrap_or(usual)
}

#[test]
fn damaged_models_are_refused_without_a_panic() {
    let ast = write::ast(&ModelBuilder::new().add_smithy("m", IDL).build().unwrap());
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    for text in [IDL, &ast, BOTOCORE] {
        load(text.as_bytes());
        for _ in 0..rounds() {
            load(&mutate(text, &mut random));
        }
    }
}

#[test]
fn every_beginning_of_a_model_is_looked_at() {
    for text in [IDL, BOTOCORE] {
        for end in 0..text.len() {
            load(&text.as_bytes()[..end]);
        }
    }
}

/// How often a thing is said that a model says once.
const MANY: usize = 20_000;

fn many(head: &str, each: impl Fn(usize) -> String, tail: &str) -> String {
    let body: String = (0..MANY).map(each).collect();
    [head, &body, tail].concat()
}

#[test]
fn large_models_take_time_in_proportion() {
    let head = "$version: \"2\"\nnamespace a\n";
    let structure = [head, "structure A {\n"].concat();
    let json = "{\"smithy\": \"2.0\", \"shapes\": {\"a#S\": {\"type\": \"string\", \"traits\": {";
    let boto = "{\"metadata\": {\"serviceId\": \"A\"}, \"operations\": {}, \"shapes\": {\"S\": \
        {\"type\": \"string\", \"enum\": [";
    for text in [
        many(&structure, |i| format!("m{i}: String\n"), "}\n"),
        many(&[head, "enum E {\n"].concat(), |i| format!("m{i}\n"), "}\n"),
        many("", |i| format!("$k{i}: 1\n"), ""),
        many(head, |i| format!("use smithy.x#k{i}\n"), "string S\n"),
        many(head, |i| format!("@tags([\"{i}\"])\n"), "string S\n"),
        many(head, |_| "structure {\n".to_string(), ""),
        many(
            head,
            |i| format!("structure A{i} {{ @required m: A{} }}\n", i + 1),
            "",
        ),
        many(
            head,
            |i| format!("string S\napply S @tags([\"{i}\"])\n"),
            "",
        ),
        many(
            json,
            |i| format!("\"aws.x#t{i}\": {{}},"),
            "\"smithy.api#private\": {}}}}}",
        ),
        many(boto, |_| "\"a\",".to_string(), "\"b\"]}}}"),
        many(head, |_| "structure S { a: String }\n".to_string(), ""),
        many(
            &[head, "resource R0 {}\n"].concat(),
            |i| format!("resource R{} {{ resources: [R{i}] }}\n", i + 1),
            "",
        ),
        many(
            &[head, "service S { rename: {"].concat(),
            |i| format!("\"a#X{i}\": \"Y\" "),
            "} }\n",
        ),
        many(
            "namespace a\n",
            |i| format!("integer I{i}\nstructure S{i} {{ i: I{i} }}\n"),
            "",
        ),
        many(
            &[head, "@trait list t { member: t }\n@t(["].concat(),
            |_| "[],".to_string(),
            "])\nstring S\n",
        ),
        many(&[head, "@documentation("].concat(), |_| "[".to_string(), ""),
        many(
            "{\"smithy\": \"2.0\", \"metadata\": {\"a\": ",
            |_| "[".to_string(),
            "",
        ),
        many(
            &[head, "@range(min: 1"].concat(),
            |_| "0".to_string(),
            ")\ninteger I\n",
        ),
    ] {
        let _ = ModelBuilder::new().add_bytes("m", text.as_bytes()).build();
    }
}

#[test]
fn mixins_cannot_multiply_without_end() {
    let chain: String = (1..3_000)
        .map(|i| {
            format!(
                "@mixin structure M{i} with [M{}] {{ m{i}: String }}\n",
                i - 1
            )
        })
        .collect();
    let text = format!("$version: \"2\"\nnamespace a\n@mixin structure M0 {{}}\n{chain}");
    let errors = ModelBuilder::new()
        .add_smithy("m", &text)
        .build()
        .unwrap_err();
    let first = errors.to_string();
    assert!(
        first.contains("mixins bring more than 1000000 members"),
        "{first}"
    );
    // Traits and operations multiply as members do.
    for each in [
        |i: usize| format!("@aws.x#t{i} @mixin string M{i} with [M{}]\n", i - 1),
        |i: usize| {
            let before = i - 1;
            format!(
                "@mixin service M{i} with [M{before}] {{ operations: [O{i}] }}\noperation O{i} {{}}\n"
            )
        },
        |i: usize| {
            let before = i - 1;
            format!(
                "@mixin operation M{i} with [M{before}] {{ errors: [E{i}] }}\n@error(\"client\") structure E{i} {{}}\n"
            )
        },
    ] {
        let chain: String = (1..3_000).map(each).collect();
        let first = if chain.contains("service") {
            "@mixin service M0 {}"
        } else if chain.contains("operation") {
            "@mixin operation M0 {}"
        } else {
            "@mixin string M0"
        };
        let text = format!("$version: \"2\"\nnamespace a\n{first}\n{chain}");
        let errors = ModelBuilder::new().add_smithy("m", &text).build();
        let errors = errors.unwrap_err().to_string();
        assert!(errors.contains("mixins bring more than"), "{errors}");
    }
    let cycle = "$version: \"2\"\nnamespace a\n@mixin structure A with [B] {}\n\
        @mixin structure B with [C] {}\n@mixin structure C with [A] {}\n";
    let errors = ModelBuilder::new()
        .add_smithy("m", cycle)
        .build()
        .unwrap_err();
    assert!(errors.to_string().contains("reaches itself"), "{errors}");
}
