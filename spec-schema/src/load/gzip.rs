//! Files that are compressed.

use std::format;
use std::io::Read;
use std::string::ToString;
use std::vec::Vec;

use crate::model::ModelErrorKind;

/// More text than this is in no model, but may be in a small compressed file.
const SIZE_LIMIT: u64 = 256 << 20;

/// The content of a gzip file, up to a limit.
pub(super) fn gunzip(bytes: &[u8]) -> Result<Vec<u8>, ModelErrorKind> {
    gunzip_up_to(SIZE_LIMIT, bytes)
}

fn gunzip_up_to(limit: u64, bytes: &[u8]) -> Result<Vec<u8>, ModelErrorKind> {
    let mut plain = Vec::with_capacity(told_size(bytes).min(limit as usize));
    // One byte more than the limit shows that there is more.
    let mut reader = flate2::read::MultiGzDecoder::new(bytes).take(limit + 1);
    match reader.read_to_end(&mut plain) {
        Ok(_) if plain.len() as u64 > limit => Err(ModelErrorKind::Damaged {
            reason: format!("it holds more than {limit} bytes"),
        }),
        Ok(_) => Ok(plain),
        Err(error) => Err(ModelErrorKind::Damaged {
            reason: error.to_string(),
        }),
    }
}

/// The size that the end of a gzip file tells, as far as that can be true of its bytes.
fn told_size(bytes: &[u8]) -> usize {
    const BEST_RATIO: usize = 1032;
    let told = bytes
        .last_chunk()
        .map_or(0, |size| u32::from_le_bytes(*size));
    (told as usize).min(bytes.len().saturating_mul(BEST_RATIO))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    #[test]
    fn a_small_file_may_not_hold_a_huge_text() {
        let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
        encoder.write_all(&[b' '; 10_000]).unwrap();
        let bytes = encoder.finish().unwrap();
        assert!(bytes.len() < 100);
        assert_eq!(gunzip_up_to(10_000, &bytes).unwrap().len(), 10_000);
        let error = gunzip_up_to(9_999, &bytes).unwrap_err().to_string();
        assert_eq!(
            error,
            "the compressed file is damaged: it holds more than 9999 bytes"
        );
    }
}
