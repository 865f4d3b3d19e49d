//! References to container images.

use core::fmt;

/// The name of a container image: where it is kept, what it is called, and which one of that
/// name is meant.
///
/// The grammar is that of the reference package of the OCI distribution project
/// (`REGISTRY/REPOSITORY[:TAG][@DIGEST]`). SageMaker's API documents this form for
/// `TrainingImage`, but takes any text.
///
/// ```
/// use spec_core::image::ImageReference;
///
/// let image = ImageReference::parse(
///     "683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-xgboost:1.7-1",
/// )?;
/// assert_eq!(image.repository(), "sagemaker-xgboost");
/// assert_eq!(image.tag(), Some("1.7-1"));
/// let registry = image.ecr().unwrap();
/// assert_eq!((registry.account(), registry.region()), ("683313688378", "us-east-1"));
///
/// let error = ImageReference::parse("example.com/My-Image:1").unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "'M' cannot stand at character 13, expected a lower-case letter or a digit"
/// );
/// # Ok::<(), spec_core::image::ImageError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ImageReference<'a> {
    registry: Option<&'a str>,
    repository: &'a str,
    tag: Option<&'a str>,
    digest: Option<&'a str>,
}

/// Why a text is not the reference of an image, and where.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ImageError {
    position: usize,
    found: Option<char>,
    expected: &'static str,
}

/// The longest name, registry and repository together.
const LONGEST_NAME: usize = 255;
/// The longest tag.
const LONGEST_TAG: usize = 128;

impl<'a> ImageReference<'a> {
    /// Takes a reference apart.
    ///
    /// # Errors
    ///
    /// The first character that cannot stand where it stands, and what could.
    pub fn parse(text: &'a str) -> Result<Self, ImageError> {
        let mut reader = Reader { text, position: 0 };
        // Only a registry has points, ports and capitals before the first slash.
        let registry = match text.split_once('/') {
            Some((host, _)) if is_host(host) => Some(reader.registry(host)?),
            _ => None,
        };
        let start = reader.position;
        reader.repository()?;
        let repository = &text[start..reader.position];
        if reader.position > LONGEST_NAME {
            return Err(ImageError {
                position: LONGEST_NAME,
                found: text[LONGEST_NAME..].chars().next(),
                expected: "the name to end: at most 255 characters are allowed",
            });
        }
        let tag = match reader.peek() {
            Some(':') => Some(reader.tag()?),
            _ => None,
        };
        let digest = match reader.peek() {
            Some('@') => Some(reader.digest()?),
            _ => None,
        };
        match reader.peek() {
            None => Ok(ImageReference {
                registry,
                repository,
                tag,
                digest,
            }),
            Some(_) if digest.is_some() => Err(reader.expected("the end")),
            Some(_) if tag.is_some() => {
                Err(reader.expected("a letter, a digit, '_', '.', '-' or '@'"))
            }
            Some(_) => Err(reader.expected("a lower-case letter, a digit, '/', ':' or '@'")),
        }
    }

    /// Where the image is kept, with a port where there is one; SageMaker wants it.
    pub fn registry(&self) -> Option<&'a str> {
        self.registry
    }

    /// The name of the image, without registry, tag and digest.
    pub fn repository(&self) -> &'a str {
        self.repository
    }

    /// The name of one of the repository's images; it can move to another.
    pub fn tag(&self) -> Option<&'a str> {
        self.tag
    }

    /// The hash of the image with its algorithm, such as `sha256:…`.
    pub fn digest(&self) -> Option<&'a str> {
        self.digest
    }

    /// The private registry of Amazon ECR that the image is kept in, where it is one.
    pub fn ecr(&self) -> Option<EcrRegistry<'a>> {
        self.registry.and_then(EcrRegistry::parse)
    }
}

impl ImageError {
    /// The first byte that cannot stand where it stands, counted from 0. All before it is
    /// ASCII, so it is the same in characters.
    pub fn position(&self) -> usize {
        self.position
    }
}

impl fmt::Display for ImageError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let expected = self.expected;
        match self.found {
            Some(found) => {
                let place = self.position + 1;
                write!(
                    formatter,
                    "{found:?} cannot stand at character {place}, expected {expected}"
                )
            }
            None => write!(formatter, "it ends too early, expected {expected}"),
        }
    }
}

impl core::error::Error for ImageError {}

/// Whether what stands before the first slash is a registry and not a part of the repository.
fn is_host(text: &str) -> bool {
    text == "localhost"
        || text.starts_with('[')
        || text.contains(['.', ':'])
        || text.bytes().any(|byte| byte.is_ascii_uppercase())
}

/// Reads a reference from left to right, so that the first fault is the one that is told.
struct Reader<'a> {
    text: &'a str,
    position: usize,
}

impl<'a> Reader<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.position..]
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn expected(&self, expected: &'static str) -> ImageError {
        ImageError {
            position: self.position,
            found: self.peek(),
            expected,
        }
    }

    /// Passes over all leading bytes of a kind, and returns how many they are.
    fn skip(&mut self, is_of_kind: impl Fn(u8) -> bool) -> usize {
        let rest = self.rest().bytes();
        let count = rest.take_while(|byte| is_of_kind(*byte)).count();
        self.position += count;
        count
    }

    /// `HOST[:PORT]/`, where it is known that a slash comes.
    fn registry(&mut self, host: &'a str) -> Result<&'a str, ImageError> {
        if self.peek() == Some('[') {
            self.position += 1;
            self.skip(|byte| byte.is_ascii_hexdigit() || byte == b':');
            if self.peek() != Some(']') {
                return Err(self.expected("an IPv6 address and ']'"));
            }
            self.position += 1;
        } else {
            loop {
                self.label()?;
                match self.peek() {
                    Some('.') => self.position += 1,
                    _ => break,
                }
            }
        }
        if self.peek() == Some(':') {
            self.position += 1;
            if self.skip(|byte| byte.is_ascii_digit()) == 0 {
                return Err(self.expected("a port"));
            }
        }
        match self.peek() {
            Some('/') => self.position += 1,
            _ => return Err(self.expected("a letter, a digit, '-', '.', ':' or '/'")),
        }
        Ok(host)
    }

    /// A piece of the name of a host: letters and digits, and hyphens between them.
    fn label(&mut self) -> Result<(), ImageError> {
        const EXPECTED: &str = "a letter or a digit";
        if self.skip(|byte| byte.is_ascii_alphanumeric()) == 0 {
            return Err(self.expected(EXPECTED));
        }
        while self.skip(|byte| byte == b'-') > 0 {
            if self.skip(|byte| byte.is_ascii_alphanumeric()) == 0 {
                return Err(self.expected(EXPECTED));
            }
        }
        Ok(())
    }

    /// Components with slashes between them.
    fn repository(&mut self) -> Result<(), ImageError> {
        self.component()?;
        while self.peek() == Some('/') {
            self.position += 1;
            self.component()?;
        }
        Ok(())
    }

    /// Lower-case letters and digits, with `.`, `_`, `__` or hyphens between them.
    fn component(&mut self) -> Result<(), ImageError> {
        const EXPECTED: &str = "a lower-case letter or a digit";
        let is_plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
        if self.skip(is_plain) == 0 {
            return Err(self.expected(EXPECTED));
        }
        loop {
            match self.peek() {
                Some('.') => self.position += 1,
                Some('_') if self.rest().starts_with("__") => self.position += 2,
                Some('_') => self.position += 1,
                Some('-') => {
                    self.skip(|byte| byte == b'-');
                }
                _ => return Ok(()),
            }
            if self.skip(is_plain) == 0 {
                return Err(self.expected(EXPECTED));
            }
        }
    }

    fn tag(&mut self) -> Result<&'a str, ImageError> {
        self.position += 1;
        let start = self.position;
        if matches!(self.peek(), Some('.' | '-')) {
            return Err(self.expected("a letter, a digit or '_'"));
        }
        let count = self.skip(|byte| byte.is_ascii_alphanumeric() || b"_.-".contains(&byte));
        if count == 0 {
            return Err(self.expected("a letter, a digit or '_'"));
        }
        if count > LONGEST_TAG {
            self.position = start + LONGEST_TAG;
            return Err(self.expected("the tag to end: at most 128 characters are allowed"));
        }
        Ok(&self.text[start..self.position])
    }

    /// `@ALGORITHM:HEX`, the algorithm in pieces with `+`, `.`, `_` or `-` between them.
    fn digest(&mut self) -> Result<&'a str, ImageError> {
        self.position += 1;
        let start = self.position;
        loop {
            if !self.peek().is_some_and(|first| first.is_ascii_alphabetic()) {
                return Err(self.expected("the name of a hash function, such as sha256"));
            }
            self.skip(|byte| byte.is_ascii_alphanumeric());
            match self.peek() {
                Some('+' | '.' | '_' | '-') => self.position += 1,
                Some(':') => break,
                _ => return Err(self.expected("':'")),
            }
        }
        self.position += 1;
        if self.skip(|byte| byte.is_ascii_hexdigit()) < 32 {
            return Err(self.expected("32 hexadecimal digits or more"));
        }
        Ok(&self.text[start..self.position])
    }
}

/// A private registry of Amazon ECR: the images of one account in one region.
///
/// ```
/// use spec_core::image::EcrRegistry;
///
/// let registry = EcrRegistry::parse("111122223333.dkr.ecr.cn-north-1.amazonaws.com.cn").unwrap();
/// assert_eq!(registry.account(), "111122223333");
/// assert_eq!(registry.region(), "cn-north-1");
/// assert_eq!(registry.partition(), "aws-cn");
/// assert_eq!(EcrRegistry::parse("public.ecr.aws"), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct EcrRegistry<'a> {
    account: &'a str,
    region: &'a str,
    partition: &'static str,
}

/// What the names of hosts end with, and the partition that has them; that of AWS itself is
/// `aws-us-gov` where the region says so.
/// Source: the endpoints and partitions of botocore 1.44.5.
const SUFFIXES: [(&str, &str); 9] = [
    ("amazonaws.com", "aws"),
    ("on.aws", "aws"),
    ("amazonaws.com.cn", "aws-cn"),
    ("on.amazonwebservices.com.cn", "aws-cn"),
    ("c2s.ic.gov", "aws-iso"),
    ("sc2s.sgov.gov", "aws-iso-b"),
    ("cloud.adc-e.uk", "aws-iso-e"),
    ("csp.hci.ic.gov", "aws-iso-f"),
    ("amazonaws.eu", "aws-eusc"),
];

impl<'a> EcrRegistry<'a> {
    /// Takes the name of a registry's host apart; nothing where it is none of ECR's.
    pub fn parse(host: &'a str) -> Option<Self> {
        let (account, rest) = host.split_once('.')?;
        let is_account = account.len() == 12 && account.bytes().all(|byte| byte.is_ascii_digit());
        let forms = ["dkr.ecr.", "dkr.ecr-fips.", "dkr-ecr.", "dkr-ecr-fips."];
        let rest = forms.iter().find_map(|form| rest.strip_prefix(form))?;
        let (region, suffix) = rest.split_once('.')?;
        let (_, partition) = SUFFIXES.iter().find(|(known, _)| *known == suffix)?;
        is_account.then_some(EcrRegistry {
            account,
            region,
            partition: match *partition {
                "aws" if region.starts_with("us-gov-") => "aws-us-gov",
                partition => partition,
            },
        })
    }

    /// The account whose images these are, of 12 digits.
    pub fn account(&self) -> &'a str {
        self.account
    }

    /// The region that the images are in.
    pub fn region(&self) -> &'a str {
        self.region
    }

    /// The partition of the region, as ARNs name it.
    pub fn partition(&self) -> &'static str {
        self.partition
    }
}

#[cfg(test)]
mod tests {
    use alloc::format;
    use alloc::string::ToString;

    use super::*;

    #[test]
    fn parts_are_told_apart() {
        let digest = "sha256:7cc4b5aefd1d0cadf8d97d4350462ba51c694ebca145b08d7d41b41acc8db5aa";
        let cases = [
            ("xgboost", None, "xgboost", None, false),
            (
                "a/b__c/d-e.f:V_1.0-x",
                None,
                "a/b__c/d-e.f",
                Some("V_1.0-x"),
                false,
            ),
            ("localhost/a", Some("localhost"), "a", None, false),
            (
                "localhost:5000/a:1",
                Some("localhost:5000"),
                "a",
                Some("1"),
                false,
            ),
            ("a.b.c/d/e@", Some("a.b.c"), "d/e", None, true),
            (
                "[2001:db8::1]:5000/a:1@",
                Some("[2001:db8::1]:5000"),
                "a",
                Some("1"),
                true,
            ),
            ("HOST/a", Some("HOST"), "a", None, false),
        ];
        for (text, registry, repository, tag, has_digest) in cases {
            let text = match has_digest {
                true => format!("{text}{digest}"),
                false => text.to_string(),
            };
            let image = ImageReference::parse(&text).expect(&text);
            assert_eq!(image.registry(), registry, "{text}");
            assert_eq!(image.repository(), repository, "{text}");
            assert_eq!(image.tag(), tag, "{text}");
            assert_eq!(image.digest(), has_digest.then_some(digest), "{text}");
        }
    }

    #[test]
    fn the_first_fault_is_told_at_its_place() {
        let long_name = "a".repeat(256);
        let long_tag = format!("a:{}", "t".repeat(129));
        let cases = [
            ("", 0),
            (" a", 0),
            ("a b", 1),
            ("s3://bucket/a", 3),
            ("a.b/", 4),
            ("a.b//c", 4),
            ("a.b/c/", 6),
            ("a._b", 2),
            ("a___b", 3),
            ("a-", 2),
            ("a..b/c", 2),
            ("-a.b/c", 0),
            ("a.b:x/c", 4),
            ("[zz]/a", 1),
            ("a:", 2),
            ("a:-1", 2),
            ("a:b:c", 3),
            ("a@sha256", 8),
            ("a@256:00", 2),
            ("a@sha256:00", 11),
            ("a\u{e9}", 1),
            (long_name.as_str(), 255),
            (long_tag.as_str(), 130),
        ];
        for (text, position) in cases {
            let error = ImageReference::parse(text).expect_err(text);
            assert_eq!(error.position(), position, "{text}: {error}");
        }
    }

    #[test]
    fn private_registries_are_of_an_account_and_a_region() {
        let partition = |host| EcrRegistry::parse(host).map(|registry| registry.partition());
        assert_eq!(
            partition("111122223333.dkr.ecr.us-gov-west-1.amazonaws.com"),
            Some("aws-us-gov")
        );
        assert_eq!(
            partition("111122223333.dkr.ecr-fips.us-east-1.amazonaws.com"),
            Some("aws")
        );
        assert_eq!(
            partition("111122223333.dkr-ecr.us-east-1.on.aws"),
            Some("aws")
        );
        assert_eq!(
            partition("111122223333.dkr.ecr.us-iso-east-1.c2s.ic.gov"),
            Some("aws-iso")
        );
        assert_eq!(
            partition("11112222333.dkr.ecr.us-east-1.amazonaws.com"),
            None
        );
        assert_eq!(
            partition("111122223333.dkr.ecr.us-east-1.example.com"),
            None
        );
        assert_eq!(partition("gcr.io"), None);
    }
}
