//! The tables that macros read.

use std::sync::OnceLock;

use spec_schema::lower::{self, OwnedTables};
use spec_schema::sagemaker;
use spec_schema::table::{Shape, Tables};

/// The tables of SageMaker, made once in a compiler process.
pub(crate) fn sagemaker() -> Result<&'static Tables<'static>, String> {
    static TABLES: OnceLock<Result<Tables<'static>, String>> = OnceLock::new();
    let tables = TABLES.get_or_init(|| {
        let model = sagemaker::model().map_err(|errors| errors.to_string())?;
        let roots = model.find("AlgorithmSpecification");
        let tables = lower::lower(&model, &roots).map_err(|errors| errors.to_string())?;
        // Kept for as long as the compiler runs.
        let tables: &'static OwnedTables = Box::leak(Box::new(tables));
        Ok(tables.view())
    });
    tables.as_ref().map_err(Clone::clone)
}

/// The shape with a name or an absolute id.
pub(crate) fn find(tables: &'static Tables<'static>, name: &str) -> Option<Shape<'static>> {
    tables.find(name).map(|index| tables.shape(index))
}

/// The shapes that some shapes reach, themselves first; each once, however it is reached.
pub(crate) fn closure<'t>(roots: &[Shape<'t>]) -> Vec<Shape<'t>> {
    let mut found: Vec<Shape<'t>> = roots.to_vec();
    let mut seen: Vec<u32> = found.iter().map(|shape| shape.index()).collect();
    let mut done = 0;
    while let Some(&shape) = found.get(done) {
        for index in 0..shape.member_count() {
            let target = shape.member(index).shape();
            if !seen.contains(&target.index()) {
                seen.push(target.index());
                found.push(target);
            }
        }
        done += 1;
    }
    found
}
