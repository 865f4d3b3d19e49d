//! Values that JSON has no type of its own for: bytes, times, and what may be anything.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use crate::{List, Map, Str};

/// Bytes, held as the base64 text that stands for them in JSON.
///
/// ```
/// use spec_core::Blob;
///
/// const GREETING: Blob<'static> = Blob::from_base64("aGk=");
/// assert_eq!(GREETING.to_bytes(), b"hi");
/// assert_eq!(Blob::from_bytes(b"hi"), GREETING);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Blob<'a>(pub(crate) Str<'a>);

const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

impl<'a> Blob<'a> {
    /// The bytes that a base64 text stands for. The text is checked where the value that the
    /// blob is part of is built.
    pub const fn from_base64(text: &'a str) -> Self {
        Blob(Str::Borrowed(text))
    }

    /// Bytes, encoded (RFC 4648, with padding).
    pub fn from_bytes(bytes: &[u8]) -> Self {
        let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
        for chunk in bytes.chunks(3) {
            let group = chunk
                .iter()
                .fold(0_u32, |group, byte| group << 8 | u32::from(*byte))
                << (8 * (3 - chunk.len()));
            for at in 0..4 {
                let digit = DIGITS[(group >> (18 - 6 * at) & 63) as usize];
                let unused = at > chunk.len();
                text.push(if unused { '=' } else { char::from(digit) });
            }
        }
        Blob(Cow::Owned(text))
    }

    /// The base64 text.
    pub const fn as_base64(&self) -> &str {
        crate::constant::as_str(&self.0)
    }

    /// The bytes. What is not base64, which no value of a shape holds, is passed over.
    pub fn to_bytes(&self) -> Vec<u8> {
        let digits = self.0.bytes().filter_map(|byte| {
            let digit = DIGITS.iter().position(|digit| *digit == byte)?;
            Some(digit as u32)
        });
        let mut bytes = Vec::with_capacity(self.0.len() / 4 * 3);
        let (mut group, mut bits) = (0_u32, 0);
        for digit in digits {
            group = group << 6 | digit;
            bits += 6;
            if bits >= 8 {
                bits -= 8;
                bytes.push((group >> bits & 0xff) as u8);
            }
        }
        bytes
    }
}

/// A point in time, held as it is written: a number of seconds since 1970, or a text.
///
/// ```
/// use spec_core::Timestamp;
///
/// const START: Timestamp<'static> = Timestamp::EpochSeconds(1_700_000_000.0);
/// const END: Timestamp<'static> = Timestamp::text("2023-11-14T22:13:20Z");
/// assert_ne!(START, END);
/// ```
#[derive(Clone, Debug, PartialEq)]
pub enum Timestamp<'a> {
    /// Seconds since 1970-01-01T00:00:00Z.
    EpochSeconds(f64),
    /// A text, in the format that the shape asks for: RFC 3339 with `Z`, or a date as in
    /// HTTP's headers.
    Text(Str<'a>),
}

impl<'a> Timestamp<'a> {
    /// A time as a text.
    pub const fn text(text: &'a str) -> Self {
        Timestamp::Text(Str::Borrowed(text))
    }
}

/// Any JSON value.
#[derive(Clone, Debug, PartialEq)]
pub enum Document<'a> {
    /// null
    Null,
    /// true or false
    Boolean(bool),
    /// An integer.
    Integer(i64),
    /// A number.
    Double(f64),
    /// A text.
    Text(Str<'a>),
    /// A list.
    List(List<'a, Document<'a>>),
    /// An object.
    Map(Map<'a, Document<'a>>),
}

/// A number of any size, as far as it was written as an integer of 128 bits or a double.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum BigNumber {
    /// An integer.
    Integer(i128),
    /// A number.
    Double(f64),
}
