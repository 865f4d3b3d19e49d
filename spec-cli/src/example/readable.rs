//! Texts and numbers that a person would write, by the names of what they are for. Whether one
//! is allowed is for its shape to say.

use spec_schema::table::Shape;

/// Names end like this: texts for what they name.
///
/// Sources of the forms: the ARN formats of AWS's Service Authorization Reference; accounts,
/// keys and domains are those that AWS's documentation and RFC 2606 reserve for examples.
const BY_NAME: &[(&[&str], &[&str])] = &[
    (
        &["kmskeyid", "kmskey", "encryptionkey", "keyid", "kmskeyarn"],
        &[KMS_ID, KMS_ARN],
    ),
    (
        &["rolearn", "executionrole", "role"],
        &["arn:aws:iam::111122223333:role/MyExecutionRole"],
    ),
    (
        &["modeldataurl", "modeldatauri", "modeluri"],
        &["s3://my-bucket/model/model.tar.gz"],
    ),
    (
        &[
            "s3outputpath",
            "outputpath",
            "outputuri",
            "outputlocation",
            "s3outputuri",
        ],
        &["s3://my-bucket/output"],
    ),
    (
        &[
            "s3uri",
            "s3path",
            "s3location",
            "s3prefix",
            "s3key",
            "s3modeluri",
        ],
        &["s3://my-bucket/data"],
    ),
    (
        &[
            "trainingimage",
            "imageuri",
            "containerimage",
            "appimage",
            "ecrimage",
            "image",
            "imagebaseimage",
            "baseimage",
            "registrypath",
        ],
        &[IMAGE, "my-image"],
    ),
    (&["imagedigest", "digest"], &[DIGEST]),
    (
        &["subnet", "subnetid", "subnets", "subnetids"],
        &["subnet-0a1b2c3d4e5f6a7b8"],
    ),
    (
        &[
            "securitygroup",
            "securitygroupid",
            "securitygroups",
            "securitygroupids",
        ],
        &["sg-0a1b2c3d4e5f6a7b8"],
    ),
    (&["vpcid"], &["vpc-0a1b2c3d4e5f6a7b8"]),
    (&["vpcendpointid"], &["vpce-0a1b2c3d4e5f6a7b8"]),
    (&["filesystemid"], &["fs-0a1b2c3d4e5f6a7b8"]),
    (&["accountid", "account", "accountids"], &["111122223333"]),
    (&["region", "regionname"], &["us-east-1"]),
    (&["availabilityzone"], &["us-east-1a"]),
    (&["availabilityzoneid"], &["use1-az1"]),
    (&["email", "emailaddress"], &["user@example.com"]),
    (
        &[
            "contenttype",
            "accept",
            "mimetype",
            "supportedcontenttypes",
            "responsemimetype",
            "mediatype",
        ],
        &["text/csv", "application/json"],
    ),
    (&["regex"], &["loss: ([0-9.]+)"]),
    (
        &["hyperparameterkey", "hyperparameters"],
        &["epochs", "learning_rate", "batch_size"],
    ),
    (&["hyperparametervalue"], &["10"]),
    (
        &["environmentkey", "environment"],
        &["LOG_LEVEL", "REGION", "STAGE"],
    ),
    (&["environmentvalue"], &["INFO"]),
    (
        &["tagkey", "tagkeys", "tag.key"],
        &["team", "project", "stage"],
    ),
    (&["tagvalue", "tag.value"], &["research"]),
    (
        &["description", "comment", "notes", "reason", "justification"],
        &["An example", "example"],
    ),
    (&["displayname", "title"], &["My example", "MyExample"]),
    (
        &["scheduleexpression"],
        &["cron(0 * ? * * *)", "rate(1 hour)"],
    ),
    (
        &["localpath", "mountpath", "directorypath", "filesystempath"],
        &["/opt/ml/processing/input", "/mnt/data"],
    ),
    (&["cidr", "cidrs"], &["10.0.0.0/16"]),
    (
        &["ipaddress", "privateprimaryip", "primaryip"],
        &["10.0.0.1"],
    ),
    (
        &[
            "endpoint",
            "url",
            "uri",
            "repositoryurl",
            "templateurl",
            "issuer",
        ],
        &[
            "https://example.com/path",
            "s3://my-bucket/data",
            "example.com",
        ],
    ),
    (&["branch"], &["main"]),
    (
        &[
            "version",
            "frameworkversion",
            "minversion",
            "schemaversion",
            "releaseversion",
        ],
        &["1.0.0", "1.0", "1"],
    ),
    (&["nexttoken", "paginationtoken"], &["bmV4dC1wYWdl"]),
    (
        &["clientrequesttoken", "clienttoken", "clienttokenstring"],
        &[UUID, "1234abcd12ab34cd56ef1234567890ab"],
    ),
    (&["eventid", "operationid", "uuid"], &[UUID]),
    (&["programminglang"], &["Python 3.12"]),
    (&["mlframework"], &["PyTorch 2.4"]),
    (
        &["weeklymaintenancewindowstart", "timeformat"],
        &["Sun:03:00"],
    ),
    (&["forecastfrequency"], &["1D"]),
    (&["forecastquantile", "forecastquantiles"], &["p50", "p90"]),
    (&["timezone"], &["UTC"]),
    (&["countrycode", "country"], &["US"]),
    (&["minvalue", "defaultvalue"], &["1", "0.1"]),
    (&["maxvalue"], &["10", "0.9"]),
    (
        &["pipelinedefinition", "document", "definitionbody", "policy"],
        &["{\"Version\":\"2020-12-01\"}", "{}"],
    ),
    (&["datainputconfig"], &["{\"input\":[1,3,224,224]}"]),
    (&["s3bucket", "bucketname", "bucket"], &["my-bucket"]),
    (&["attributename", "columnname", "featurename"], &["label"]),
    (&["channelname"], &["train"]),
    (&["localfile", "filename"], &["on_create.sh"]),
    (&["domainid"], &["d-0a1b2c3d4e5f"]),
    (&["offeringid"], &["tpo-0a1b2c3d4e5f"]),
    (
        &["nodeid", "nodeids", "instanceid"],
        &["i-0a1b2c3d4e5f6a7b8"],
    ),
    (&["volumeid"], &["vol-0a1b2c3d4e5f6a7b8"]),
    (&["networkinterfaceid"], &["eni-0a1b2c3d4e5f6a7b8"]),
    (
        &["volumedevicename", "devicename"],
        &["/dev/sdf", "my-device"],
    ),
    (
        &["dnsname"],
        &["fs-0a1b2c3d4e5f6a7b8.fsx.us-east-1.amazonaws.com"],
    ),
    (&["imageid", "amiid"], &["ami-0a1b2c3d4e5f6a7b8"]),
    (&["userpool"], &["us-east-1_AbCdEfGhI"]),
    (&["clientid"], &["1example23456789"]),
    (&["sequencelength"], &["4K"]),
    (&["offset", "offsetstring", "starttimeoffset"], &["-PT1H"]),
    (&["endtimeoffset"], &["-PT0H"]),
];

/// ARNs of what is not told by a name or a pattern, by the word that a name has.
const ARNS: &[(&str, &str)] = &[
    ("role", "arn:aws:iam::111122223333:role/MyExecutionRole"),
    ("kms", KMS_ARN),
    ("sns", "arn:aws:sns:us-east-1:111122223333:my-topic"),
    ("topic", "arn:aws:sns:us-east-1:111122223333:my-topic"),
    (
        "lambda",
        "arn:aws:lambda:us-east-1:111122223333:function:my-function",
    ),
    (
        "provider",
        "arn:aws:lambda:us-east-1:111122223333:function:my-function",
    ),
    (
        "function",
        "arn:aws:lambda:us-east-1:111122223333:function:my-function",
    ),
    (
        "secret",
        "arn:aws:secretsmanager:us-east-1:111122223333:secret:my-secret-AbCdEf",
    ),
    ("bucket", "arn:aws:s3:::my-bucket"),
    (
        "workteam",
        "arn:aws:sagemaker:us-east-1:111122223333:workteam/private-crowd/my-workteam",
    ),
    (
        "license",
        "arn:aws:license-manager:us-east-1:111122223333:license-configuration:lic-0a1b2c3d",
    ),
    ("rolealias", "arn:aws:iam::111122223333:rolealias/my-alias"),
    ("device", "arn:aws:iam::111122223333:device-fleet/my-fleet"),
    (
        "application",
        "arn:aws:sso::111122223333:application/ssoins-0a1b2c3d4e5f6a7b/apl-0a1b2c3d4e5f6a7b",
    ),
    ("instance", "arn:aws:sso:::instance/ssoins-0a1b2c3d4e5f6a7b"),
    (
        "eks",
        "arn:aws:eks:us-east-1:111122223333:cluster/my-cluster",
    ),
    (
        "stack",
        "arn:aws:cloudformation:us-east-1:111122223333:stack/my-stack/1234abcd",
    ),
    (
        "profile",
        "arn:aws:codewhisperer:us-east-1:111122223333:profile/ABCDEFGHIJKL",
    ),
    (
        "hub",
        "arn:aws:sagemaker:us-east-1:aws:hub-content/SageMakerPublicHub/Model/my-model",
    ),
    (
        "model",
        "arn:aws:sagemaker:us-east-1:111122223333:hub-content/my-hub/Model/my-model/1.0.0",
    ),
    (
        "dataset",
        "arn:aws:sagemaker:us-east-1:111122223333:hub-content/my-hub/DataSet/my-data/1.0.0",
    ),
    (
        "mlflow",
        "arn:aws:sagemaker:us-east-1:111122223333:mlflow-tracking-server/my-server",
    ),
    (
        "cluster",
        "arn:aws:sagemaker:us-east-1:111122223333:cluster/0a1b2c3d4e5f",
    ),
    (
        "reward",
        "arn:aws:sagemaker:us-east-1:111122223333:hub-content/my-hub/JsonDoc/my-evaluator/1.0.0",
    ),
];

const KMS_ID: &str = "1234abcd-12ab-34cd-56ef-1234567890ab";
const KMS_ARN: &str = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
const UUID: &str = "1234abcd-12ab-34cd-56ef-1234567890ab";
const IMAGE: &str = "111122223333.dkr.ecr.us-east-1.amazonaws.com/my-image:1.0";
const DIGEST: &str = "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

/// Values of enums that are usual, where an enum has one of them.
pub(super) const USUAL_VALUES: &[&str] = &[
    "ml.m5.xlarge",
    "ml.m5.large",
    "File",
    "S3Prefix",
    "FullyReplicated",
    "None",
    "Continuous",
];

/// What a value is for.
#[derive(Clone, Copy)]
pub(super) struct Purpose<'t> {
    /// The shape of the structure around it.
    pub(super) owner: &'t str,
    /// The member that has it, or the list or map that it is in.
    pub(super) member: &'t str,
    /// What of the member it is.
    pub(super) part: Part,
    /// The value is one of several that must differ: its number among them.
    pub(super) number: u64,
}

impl Purpose<'_> {
    /// The same for a part of what it is for.
    pub(super) fn of(self, part: Part) -> Self {
        Purpose { part, ..self }
    }
}

/// What of a member a value is.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Part {
    Whole,
    /// One of its elements, or the key of an entry.
    Item,
    /// The value of an entry.
    Value,
}

/// Texts for a string shape, the best first; those with names of the reader's own have others
/// for another seed.
pub(super) fn texts(shape: Shape<'_>, purpose: Purpose<'_>, seed: u64) -> Vec<String> {
    let mut words = words(purpose.member);
    let own = shape.name().to_lowercase();
    let member = match purpose.part {
        Part::Value => String::new(),
        _ => purpose.member.to_lowercase(),
    };
    let within = format!("{}.{member}", purpose.owner.to_lowercase());
    let source = shape.pattern_source().unwrap_or_default();
    let is_arn = |name: &str| name.ends_with("arn") || name.ends_with("arns");
    let arns = arns(source, &words, &format!("{own} {member}"));
    let (mut plain, mut texts) = (Vec::new(), Vec::<String>::new());
    if is_arn(&own) || is_arn(&member) || source.starts_with("^arn:") {
        texts.extend(arns.iter().cloned());
    }
    // The longer the name that is known, the more it says; a member says more than its shape.
    for name in [&within, &member, &own] {
        let fitting = BY_NAME.iter().filter_map(|(endings, texts)| {
            let known = endings.iter().filter(|ending| name.ends_with(**ending));
            Some((known.map(|ending| ending.len()).max()?, texts))
        });
        if let Some((_, known)) = fitting.max_by_key(|(length, _)| *length) {
            // The first of several values is the first text, the second one the second.
            plain.extend(
                known
                    .get(purpose.number as usize)
                    .filter(|_| purpose.number > 0),
            );
            texts.extend(known.iter().map(|text| (*text).to_owned()));
        }
    }
    if purpose.part == Part::Value {
        texts.push("my-value".to_owned());
    }
    // An element is one of what its list is named after.
    if let (Part::Item, Some(last)) = (purpose.part, words.last_mut())
        && let Some(one) = last.strip_suffix('s')
        && !one.ends_with('s')
    {
        *last = one.to_owned();
    }
    let of_owner = self::words(purpose.owner);
    let mut subject = without(&words, &["name", "id", "identifier", "arn", "contains"]);
    if subject.is_empty() {
        let around = ["create", "update", "delete", "describe", "request", "input"];
        subject = without(&of_owner, &around);
    }
    for separator in ["-", "_", "/", " ", ""] {
        texts.push(format!("my{separator}{}", subject.join(separator)));
    }
    texts.extend(OTHERS.map(str::to_owned));
    texts.extend(arns);
    let all = BY_NAME.iter().flat_map(|(_, texts)| texts.iter());
    texts.extend(all.map(|text| (*text).to_owned()));
    let plain = plain.into_iter().map(|text: &&str| (*text).to_owned());
    let numbered = texts.iter().flat_map(|text| {
        let is_own = text.contains("my");
        numbered(
            text,
            purpose.number.wrapping_add(if is_own { seed } else { 0 }),
        )
    });
    plain.chain(numbered).collect()
}

/// A text with a number of its own; the first one is as it is.
fn numbered(text: &str, number: u64) -> Vec<String> {
    if number == 0 {
        return vec![text.to_owned()];
    }
    let number = number.wrapping_add(1).to_string();
    let mut texts = vec![
        format!("{text}-{number}"),
        format!("{text}{number}"),
        format!("{text}/{number}"),
    ];
    // Where nothing can be added, something is replaced.
    if let Some(kept) = text.len().checked_sub(number.len())
        && text.is_char_boundary(kept)
    {
        texts.push(format!("{}{number}", &text[..kept]));
    }
    texts
}

/// Texts where no name says what is wanted.
const OTHERS: [&str; 10] = [
    "example",
    "my-example",
    "EXAMPLE",
    "Example",
    "1",
    "10",
    "0a1b2c3d4e5f",
    "/example",
    "1.0.0",
    "1.0",
];

fn without<'w>(words: &'w [String], left_out: &[&str]) -> Vec<&'w str> {
    let words = words.iter().map(String::as_str);
    words.filter(|word| !left_out.contains(word)).collect()
}

/// ARNs of the resource that a pattern or names tell.
fn arns(source: &str, words: &[String], names: &str) -> Vec<String> {
    let mut found = Vec::new();
    let plain = source.replace("\\/", "/");
    let service = plain.split(':').map(|piece| piece.trim_matches(['(', ')']));
    let service = service
        .skip(2)
        .find(|piece| is_plain(piece))
        .unwrap_or("sagemaker");
    let behind = plain
        .rsplit_once("{12}:")
        .or_else(|| plain.rsplit_once("aws):"));
    if let Some((_, resource)) = behind {
        let resource = resource.trim_start_matches('(');
        let end = resource.find(|found: char| !(found.is_ascii_lowercase() || found == '-'));
        let (kind, rest) = resource.split_at(end.unwrap_or(resource.len()));
        if !kind.is_empty() && !kind.ends_with('-') {
            let separator = if rest.starts_with(':') { ':' } else { '/' };
            let arn = format!("arn:aws:{service}:us-east-1:111122223333:{kind}{separator}");
            found.push(format!("{arn}my-{kind}"));
            found.push(format!("{arn}0a1b2c3d4e5f"));
            found.push(format!("{arn}my-{kind}/1"));
            found.push(format!("{arn}my-{kind}/execution/0a1b2c3d4e5f"));
            found.push(format!("{arn}my-{kind}/export-job/my-export-job"));
            found.push(format!("{arn}app-ABCDEFGHIJKL"));
            found.push(format!("{arn}Training/my-{kind}"));
            found.push(format!("{arn}eks-add-on/my-{kind}/0a1b2c3d"));
        }
    }
    let known = ARNS.iter().filter(|(word, _)| names.contains(word));
    found.extend(known.map(|(_, arn)| (*arn).to_owned()));
    // Names of members begin with what the resource is to them: a source, a parent.
    let kinds: Vec<&str> = words
        .iter()
        .map(String::as_str)
        .filter(|word| !matches!(*word, "arn" | "arns"))
        .collect();
    for start in 0..kinds.len() {
        let kind = kinds[start..].join("-");
        found.push(format!(
            "arn:aws:sagemaker:us-east-1:111122223333:{kind}/my-{kind}"
        ));
    }
    found.extend(ARNS.iter().map(|(_, arn)| (*arn).to_owned()));
    found
}

/// Whether a part of a pattern is the name of a service.
fn is_plain(piece: &str) -> bool {
    piece.len() > 1
        && piece
            .chars()
            .all(|found| found.is_ascii_lowercase() || found == '-')
}

/// The words of a name in camel case, in small letters.
pub(super) fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let letters: Vec<char> = name.chars().collect();
    for (at, letter) in letters.iter().enumerate() {
        let before = at.checked_sub(1).map(|at| letters[at]);
        let next = letters.get(at + 1);
        let starts = letter.is_uppercase()
            && (before.is_some_and(|before| !before.is_uppercase())
                || next.is_some_and(|next| next.is_lowercase()));
        if !letter.is_alphanumeric() {
            words.push(String::new());
            continue;
        }
        if starts || words.is_empty() {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut() {
            word.extend(letter.to_lowercase());
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// Numbers that are usual for a member, by the end of its name.
pub(super) fn number(member: &str) -> Option<i128> {
    let member = member.to_lowercase();
    let ends = |endings: &[&str]| endings.iter().any(|ending| member.ends_with(ending));
    if ends(&[
        "runtimeinseconds",
        "waittimeinseconds",
        "timeoutinseconds",
        "inseconds",
    ]) {
        Some(3600)
    } else if ends(&["ingb", "ingib"]) {
        Some(30)
    } else if ends(&["inmb", "inmib"]) {
        Some(1024)
    } else if ends(&["port"]) {
        Some(443)
    } else if ends(&["maxresults", "percentage", "percent"]) {
        Some(10)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn names_are_taken_apart() {
        assert_eq!(words("TrainingJobName"), ["training", "job", "name"]);
        assert_eq!(words("S3OutputPath"), ["s3", "output", "path"]);
        assert_eq!(words("VPCConfig"), ["vpc", "config"]);
        assert_eq!(words("order_id"), ["order", "id"]);
    }
}
