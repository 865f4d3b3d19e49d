//! Writes the list of SageMaker's images anew, from the folder `image_uri_config` of the
//! SageMaker Python SDK: `cargo run -p spec-core --example images -- FOLDER "SOURCE, DATE"`.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fmt::Write;
use std::path::Path;
use std::{env, fs};

use serde_json::Value;

/// The accounts and versions of a repository, by the name of what is in its images.
type Images = BTreeMap<(String, String), (BTreeSet<String>, BTreeSet<String>)>;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let (Some(folder), Some(source)) = (arguments.next(), arguments.next()) else {
        return Err("give the folder image_uri_config, and what it is taken from".into());
    };
    let mut images = Images::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path
            .extension()
            .is_some_and(|extension| extension == "json")
        {
            let name = path.file_stem().unwrap_or_default().to_string_lossy();
            let config = serde_json::from_slice(&fs::read(&path)?)?;
            add(&mut images, &name, "", &config);
        }
    }
    let text = write(&images, &source)?;
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/images.txt");
    fs::write(file, text)?;
    Ok(())
}

/// Adds what stands in a value of the configuration: images of a version have registries, all
/// else is objects around those.
fn add(images: &mut Images, name: &str, version: &str, config: &Value) {
    let Some(members) = config.as_object() else {
        return;
    };
    if let (Some(registries), Some(repository)) = (
        members.get("registries").and_then(Value::as_object),
        members.get("repository").and_then(Value::as_str),
    ) {
        let key = (name.to_owned(), repository.to_owned());
        let (accounts, versions) = images.entry(key).or_default();
        // Accounts have twelve digits; some have lost their first zero on the way.
        let numbers = registries.values().filter_map(Value::as_str);
        accounts.extend(numbers.map(|account| format!("{account:0>12}")));
        if !version.is_empty() {
            versions.insert(version.to_owned());
        }
        return;
    }
    for (key, value) in members {
        if key != "versions" {
            add(images, name, version, value);
            continue;
        }
        for (version, value) in value.as_object().into_iter().flatten() {
            add(images, name, version, value);
        }
    }
}

fn write(images: &Images, source: &str) -> Result<String, Box<dyn Error>> {
    let mut text = format!(
        "# The images that SageMaker provides, one repository a line: the name of what is in\n\
         # them, the repository, a group of accounts that keep it, and the versions. The groups\n\
         # stand before.\n\
         # Source: {source}.\n"
    );
    let mut groups: BTreeMap<&BTreeSet<String>, usize> = BTreeMap::new();
    for (accounts, _) in images.values() {
        let next = groups.len();
        groups.entry(accounts).or_insert(next);
    }
    let mut ordered: Vec<_> = groups.iter().collect();
    ordered.sort_by_key(|(_, index)| **index);
    for (accounts, index) in ordered {
        write!(text, "accounts {index}")?;
        for account in *accounts {
            write!(text, " {account}")?;
        }
        text.push('\n');
    }
    for ((name, repository), (accounts, versions)) in images {
        write!(text, "image {name} {repository} {}", groups[accounts])?;
        for version in versions {
            write!(text, " {version}")?;
        }
        text.push('\n');
    }
    Ok(text)
}
