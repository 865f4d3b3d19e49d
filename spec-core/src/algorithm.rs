//! What a training image, or the name of an algorithm, says of the algorithm behind it.

use crate::image::ImageReference;

/// An image that SageMaker provides: a built-in algorithm, or a framework to bring code for.
///
/// ```
/// use spec_core::algorithm::{Algorithm, ImageKind};
/// use spec_core::image::ImageReference;
///
/// let image = "763104351884.dkr.ecr.us-east-1.amazonaws.com/pytorch-training:2.3.0-gpu-py311";
/// let pytorch = Algorithm::of(&ImageReference::parse(image)?).unwrap();
/// assert_eq!((pytorch.kind(), pytorch.name()), (ImageKind::Prebuilt, "pytorch"));
/// assert_eq!(pytorch.version(), Some("2.3.0"));
///
/// // A repository of the same name in another account is somebody's own.
/// let image = "111122223333.dkr.ecr.us-east-1.amazonaws.com/pytorch-training:2.3.0-gpu-py311";
/// assert_eq!(Algorithm::of(&ImageReference::parse(image)?), None);
/// # Ok::<(), spec_core::image::ImageError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Algorithm<'a> {
    kind: ImageKind,
    name: &'static str,
    version: Option<&'a str>,
    is_listed: bool,
}

/// What an image of SageMaker's is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageKind {
    /// A built-in algorithm: it needs data and hyperparameters.
    BuiltIn,
    /// A framework or a service: it runs code that is brought along, or a step of its own.
    Prebuilt,
}

/// The images by repository, with the accounts that keep them; the file names its source.
const IMAGES: &str = include_str!("../data/images.txt");

/// The names of the built-in algorithms, and whether they read a stream of data as well as
/// files. Source: "Parameters for Built-in Algorithms" in the developer guide of SageMaker, as
/// of October 2026. XGBoost is here for its releases from 1.0 on, too, which come as the
/// repository sagemaker-xgboost.
const BUILT_IN: [(&str, bool); 17] = [
    ("blazingtext", true),
    ("factorization-machines", true),
    ("forecasting-deepar", false),
    ("image-classification", true),
    ("ipinsights", false),
    ("kmeans", true),
    ("knn", true),
    ("lda", true),
    ("linear-learner", true),
    ("ntm", true),
    ("object-detection", true),
    ("object2vec", false),
    ("pca", true),
    ("randomcutforest", true),
    ("semantic-segmentation", true),
    ("seq2seq", false),
    ("xgboost", true),
];

impl<'a> Algorithm<'a> {
    /// What an image is; nothing where it is none of SageMaker's. The repository and the
    /// account of its registry decide, so a version that is newer than the list counts too.
    pub fn of(image: &ImageReference<'a>) -> Option<Self> {
        let account = image.ecr()?.account();
        let tag = image.tag();
        let mut found: Option<Self> = None;
        for line in IMAGES.lines() {
            let mut words = line.split(' ');
            let (Some("image"), Some(name), Some(repository), Some(group)) =
                (words.next(), words.next(), words.next(), words.next())
            else {
                continue;
            };
            if repository != image.repository() || !is_in_group(group, account) {
                continue;
            }
            let kind = match BUILT_IN.iter().any(|(known, _)| *known == name) {
                true => ImageKind::BuiltIn,
                false => ImageKind::Prebuilt,
            };
            let listed = tag.and_then(|tag| {
                let matching = words.filter(|version| begins_with_version(tag, version));
                matching.max_by_key(|version| version.len())
            });
            // Several things come in one repository: the versions tell them apart.
            if found.is_none() || listed.is_some() {
                found = Some(Algorithm {
                    kind,
                    name,
                    version: tag.map(|tag| match listed {
                        Some(listed) => &tag[..listed.len()],
                        None => tag.split('-').next().unwrap_or(tag),
                    }),
                    is_listed: listed.is_some(),
                });
            }
            if listed.is_some() {
                break;
            }
        }
        found
    }

    /// Whether it is an algorithm of its own, or something that runs code.
    pub fn kind(&self) -> ImageKind {
        self.kind
    }

    /// The name of the algorithm or framework, such as `linear-learner` or `pytorch`.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The framework of an image that runs code: images of one come under several names.
    pub fn framework(&self) -> &'static str {
        match self.name {
            "pytorch-amzn2023" => "pytorch",
            name => name,
        }
    }

    /// The version that the tag of the image begins with; none where there is only a digest.
    pub fn version(&self) -> Option<&'a str> {
        self.version
    }

    /// Whether the version is one of those that were published when the list was made.
    pub fn is_listed(&self) -> bool {
        self.is_listed
    }

    /// Whether a built-in algorithm reads data in the mode `Pipe`; nothing of other images. All
    /// of them read files.
    pub fn reads_pipe(&self) -> Option<bool> {
        let known = BUILT_IN.iter().find(|(name, _)| *name == self.name);
        known.map(|(_, reads_pipe)| *reads_pipe)
    }

    /// Whether the version is that one or later, by its first two numbers; not where the
    /// version is not known.
    pub fn is_at_least(&self, major: u32, minor: u32) -> bool {
        let mut numbers = self.version.unwrap_or("").split('.').map(str::parse::<u32>);
        match (numbers.next(), numbers.next()) {
            (Some(Ok(found)), Some(Ok(second))) => (found, second) >= (major, minor),
            _ => false,
        }
    }
}

fn is_in_group(group: &str, account: &str) -> bool {
    IMAGES.lines().any(|line| {
        let mut words = line.split(' ');
        words.next() == Some("accounts")
            && words.next() == Some(group)
            && words.any(|word| word == account)
    })
}

/// Whether a tag is a version, or begins with it and goes on with something else.
fn begins_with_version(tag: &str, version: &str) -> bool {
    tag.strip_prefix(version)
        .is_some_and(|rest| !rest.starts_with(|next: char| next.is_ascii_digit() || next == '.'))
}

/// What `AlgorithmName` can be: the name of an algorithm resource of one's own, or the ARN of
/// one, which may be of a subscription on AWS Marketplace.
///
/// ```
/// use spec_core::algorithm::AlgorithmName;
///
/// let arn = "arn:aws:sagemaker:us-east-1:865070037744:algorithm/scikit-decision-trees";
/// let AlgorithmName::Arn(arn) = AlgorithmName::parse(arn) else { panic!() };
/// assert_eq!((arn.region(), arn.name()), ("us-east-1", "scikit-decision-trees"));
/// assert!(arn.is_of_marketplace());
/// assert_eq!(AlgorithmName::parse("my-algorithm"), AlgorithmName::Name("my-algorithm"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AlgorithmName<'a> {
    /// A name, in the account and region that the request is sent to.
    Name(&'a str),
    /// An ARN.
    Arn(AlgorithmArn<'a>),
}

/// The ARN of an algorithm resource, in parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AlgorithmArn<'a> {
    partition: &'a str,
    region: &'a str,
    account: &'a str,
    name: &'a str,
}

/// The accounts that keep what is sold on AWS Marketplace, one a region. Source: the ARNs that
/// sellers publish for their products.
const MARKETPLACE: [&str; 16] = [
    "057799348421",
    "077584701553",
    "136758871317",
    "192199979996",
    "270155090741",
    "382657785993",
    "446921602837",
    "470592106596",
    "594846645681",
    "666831318237",
    "745090734665",
    "843114510376",
    "856760150666",
    "865070037744",
    "977537786026",
    "985815980388",
];

impl<'a> AlgorithmName<'a> {
    /// Takes a valid `AlgorithmName` apart.
    pub fn parse(text: &'a str) -> Self {
        AlgorithmArn::parse(text).map_or(AlgorithmName::Name(text), AlgorithmName::Arn)
    }
}

impl<'a> AlgorithmArn<'a> {
    /// Takes an ARN apart; nothing where the text is none of an algorithm resource.
    pub fn parse(text: &'a str) -> Option<Self> {
        let mut parts = text.splitn(6, ':');
        let (Some("arn"), Some(partition), Some("sagemaker")) =
            (parts.next(), parts.next(), parts.next())
        else {
            return None;
        };
        let (region, account) = (parts.next()?, parts.next()?);
        let name = parts.next()?.strip_prefix("algorithm/")?;
        Some(AlgorithmArn {
            partition,
            region,
            account,
            name,
        })
    }

    /// The partition, such as `aws` or `aws-cn`.
    pub fn partition(&self) -> &'a str {
        self.partition
    }

    /// The region that the resource is in.
    pub fn region(&self) -> &'a str {
        self.region
    }

    /// The account that has the resource.
    pub fn account(&self) -> &'a str {
        self.account
    }

    /// The name of the resource.
    pub fn name(&self) -> &'a str {
        self.name
    }

    /// Whether the resource is kept by AWS Marketplace, for those who have subscribed to it.
    pub fn is_of_marketplace(&self) -> bool {
        MARKETPLACE.contains(&self.account)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(image: &str) -> Option<Algorithm<'_>> {
        Algorithm::of(&ImageReference::parse(image).expect(image))
    }

    #[test]
    fn built_in_algorithms_are_of_their_accounts() {
        let image = of("811284229777.dkr.ecr.us-east-1.amazonaws.com/seq2seq:1").unwrap();
        assert_eq!(
            (image.kind(), image.name()),
            (ImageKind::BuiltIn, "seq2seq")
        );
        assert_eq!((image.reads_pipe(), image.is_listed()), (Some(false), true));
        assert_eq!(
            of("111122223333.dkr.ecr.us-east-1.amazonaws.com/seq2seq:1"),
            None
        );
        assert_eq!(of("seq2seq:1"), None);
        let image = of("683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-xgboost:1.7-1");
        assert_eq!(image.unwrap().kind(), ImageKind::BuiltIn);
        assert_eq!(image.unwrap().version(), Some("1.7-1"));
        let image = of("811284229777.dkr.ecr.us-east-1.amazonaws.com/xgboost:latest").unwrap();
        assert_eq!(
            (image.version(), image.is_listed()),
            (Some("latest"), false)
        );
    }

    #[test]
    fn versions_are_read_from_tags() {
        let dlc = "763104351884.dkr.ecr.us-west-2.amazonaws.com";
        let version = |rest: &str| {
            let text = alloc::format!("{dlc}/{rest}");
            let image = of(&text).unwrap();
            (image.is_at_least(1, 15), image.is_listed())
        };
        assert_eq!(version("tensorflow-training:1.15.5-cpu-py37"), (true, true));
        assert_eq!(version("tensorflow-training:1.14.0-cpu-py3"), (false, true));
        assert_eq!(version("tensorflow-training:99.1-cpu-py3"), (true, false));
        assert_eq!(version("tensorflow-training:nightly"), (false, false));
        assert_eq!(
            version("tensorflow-training@sha256:00000000000000000000000000000000"),
            (false, false)
        );
    }

    #[test]
    fn the_list_is_whole() {
        let groups = || IMAGES.lines().filter(|line| line.starts_with("accounts "));
        for line in IMAGES.lines().filter(|line| line.starts_with("image ")) {
            let group = line.split(' ').nth(3).expect(line);
            let of_group = groups().filter(|line| line.split(' ').nth(1) == Some(group));
            assert_eq!(of_group.count(), 1, "{line}");
        }
        for account in groups().flat_map(|line| line.split(' ').skip(2)) {
            assert_eq!(account.len(), 12, "{account}");
        }
        let names = || {
            IMAGES
                .lines()
                .filter_map(|line| line.strip_prefix("image "))
        };
        for (name, _) in BUILT_IN {
            assert!(
                names().any(|line| line.split(' ').next() == Some(name)),
                "{name}"
            );
        }
    }
}
