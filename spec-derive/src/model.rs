//! The models that macros read: SageMaker's tables, and files of the user's.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, OnceLock, PoisonError};

use proc_macro2::{Literal, Span, TokenStream};
use quote::quote;
use spec_schema::load::load_files;
use spec_schema::lower::{self, OwnedTables};
use spec_schema::model::Model;
use spec_schema::sagemaker::TABLES;
use spec_schema::table::{Shape, ShapeType, Tables};
use syn::LitStr;

/// Where the shapes of a macro come from.
pub(crate) enum Origin {
    /// The service whose tables are part of spec-schema.
    SageMaker,
    /// A file with a model, and where it is named.
    File(PathBuf, Span),
}

/// A shape, or why there is none.
pub(crate) type Found = Result<Shape<'static>, String>;

impl Origin {
    /// The service with a name.
    pub(crate) fn service(name: &LitStr) -> syn::Result<Self> {
        match name.value().as_str() {
            "sagemaker" => Ok(Origin::SageMaker),
            other => Err(syn::Error::new(
                name.span(),
                format!(
                    "there is no model of the service {other:?} here, only of \"sagemaker\"; \
                     name a file with `model = \"path\"`"
                ),
            )),
        }
    }

    /// The model in the file at a path, which is relative to the manifest of the crate.
    pub(crate) fn file(path: &LitStr) -> syn::Result<Self> {
        Ok(Origin::File(relative(path)?, path.span()))
    }

    /// The shapes with some names; what comes from a file is in tables of its own, where these
    /// shapes come first.
    pub(crate) fn shapes(&self, names: &[String]) -> syn::Result<Vec<Found>> {
        match self {
            Origin::SageMaker => Ok(names.iter().map(|name| find(&TABLES, name)).collect()),
            Origin::File(path, span) => {
                from_file(path, names).map_err(|message| syn::Error::new(*span, message))
            }
        }
    }

    /// The shapes that types are generated of, in tables that hold them and what they reach.
    ///
    /// A part of SageMaker is cut out of the carried tables, so that programs need not carry the
    /// rest; what is most of it anyway stays where it is.
    pub(crate) fn own_shapes(&self, names: &[String]) -> syn::Result<Vec<Found>> {
        let shapes = self.shapes(names)?;
        let roots: Vec<Shape<'static>> = shapes.iter().flatten().copied().collect();
        let is_sagemaker = matches!(self, Origin::SageMaker);
        if !is_sagemaker || closure(&roots).len() * 3 > TABLES.shapes.len() {
            return Ok(shapes);
        }
        let roots: Vec<u32> = roots.iter().map(|shape| shape.index()).collect();
        let cut: &'static OwnedTables = Box::leak(Box::new(OwnedTables::cut(&TABLES, &roots)));
        let tables: &'static Tables<'static> = Box::leak(Box::new(Tables {
            bytes: TABLES.bytes,
            ..cut.view()
        }));
        let own = |shape: Shape<'static>| find(tables, shape.id());
        Ok(shapes
            .into_iter()
            .map(|shape| shape.and_then(own))
            .collect())
    }

    /// The shape with a name.
    pub(crate) fn shape(&self, name: &str) -> syn::Result<Found> {
        let found = self.shapes(&[name.to_owned()])?.pop();
        Ok(found.unwrap_or_else(|| Err(format!("the model has no shape `{name}`"))))
    }

    /// What `spec!` is told to find a shape again.
    pub(crate) fn tokens(&self) -> TokenStream {
        match self {
            Origin::SageMaker => quote!(service "sagemaker"),
            Origin::File(path, _) => {
                let path = path.display().to_string();
                quote!(model #path)
            }
        }
    }

    /// What has the crate built again when the model's file changes.
    pub(crate) fn watch(&self) -> TokenStream {
        match self {
            Origin::SageMaker => TokenStream::new(),
            Origin::File(path, _) => watch(path),
        }
    }

    /// The static that holds the tables, and its definition where it is not there yet.
    pub(crate) fn tables(
        &self,
        private: &TokenStream,
        tables: Option<&Tables<'_>>,
    ) -> (TokenStream, TokenStream) {
        let bytes = match (self, tables) {
            (Origin::SageMaker, Some(tables)) if !std::ptr::eq(tables, &TABLES) => {
                quote!(&#private::sagemaker::PATTERN_TABLES)
            }
            (Origin::File(..), Some(tables)) => {
                let bytes = Literal::byte_string(tables.bytes);
                quote!(#bytes)
            }
            _ => return (quote!(#private::sagemaker::TABLES), TokenStream::new()),
        };
        let emitted = tables.map(|tables| emit(tables, &bytes, private));
        let watch = self.watch();
        let definition = quote! {
            #[doc(hidden)]
            static __TABLES: #private::Tables<'static> = {
                use #private::table::*;
                #emitted
            };
            #watch
        };
        (quote!(__TABLES), definition)
    }
}

/// Makes the compiler read a file again where it has changed.
fn watch(path: &Path) -> TokenStream {
    let path = path.display().to_string();
    quote!(
        const _: &[u8] = ::core::include_bytes!(#path);
    )
}

/// The file at a path, which is relative to the manifest of the crate.
pub(crate) fn relative(path: &LitStr) -> syn::Result<PathBuf> {
    let folder = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default();
    let full = PathBuf::from(folder).join(path.value());
    match full.is_file() {
        true => Ok(full),
        false => Err(syn::Error::new(
            path.span(),
            format!("there is no file {}", full.display()),
        )),
    }
}

/// The shape with a name or an absolute id; what to say where there is none.
pub(crate) fn find(tables: &'static Tables<'static>, name: &str) -> Found {
    if let Some(index) = tables.find(name) {
        return Ok(tables.shape(index));
    }
    if let Some(input) = tables.operation(name) {
        let input = input.name();
        return Err(format!(
            "`{name}` is an operation; its input is the shape `{input}`"
        ));
    }
    let shapes = (0..tables.shapes.len() as u32).map(|index| tables.shape(index).name());
    Err(no_shape(name, shapes))
}

/// The shapes whose types, and those of all that they reach, are part of spec-core.
const BUILT_IN: [&str; 1] = ["AlgorithmSpecification"];

/// Whether the type of a shape is part of spec-core.
pub(crate) fn is_built_in(shape: Shape<'static>) -> bool {
    let roots: Vec<_> = BUILT_IN
        .iter()
        .filter_map(|name| find(&TABLES, name).ok())
        .collect();
    let named = matches!(
        shape.shape_type(),
        ShapeType::Structure | ShapeType::Union | ShapeType::Enum
    );
    named
        && std::ptr::eq(shape.tables(), &TABLES)
        && closure(&roots).iter().any(|other| other.id() == shape.id())
}

fn no_shape<'n>(name: &str, shapes: impl Iterator<Item = &'n str>) -> String {
    match spec_schema::nearest::of(name, shapes) {
        Some(near) => format!("the model has no shape `{name}`; did you mean `{near}`?"),
        None => format!("the model has no shape `{name}`"),
    }
}

/// Models and tables are loaded once in a compiler process and kept for as long as it runs.
fn from_file(path: &PathBuf, names: &[String]) -> Result<Vec<Found>, String> {
    type Lowered = HashMap<(PathBuf, Vec<String>), &'static Tables<'static>>;
    static TABLES: OnceLock<Mutex<Lowered>> = OnceLock::new();
    let model = model(path)?;
    let index = |name: &String| {
        let found = model.find(name);
        match found.as_slice() {
            [] => {
                let shapes = model.shapes().map(|(_, shape)| shape.id.name());
                Err(no_shape(name, shapes))
            }
            [one] if model.shape(*one).shape_type.is_service_type() => {
                let what = model.shape(*one).shape_type.name();
                Err(format!(
                    "`{name}` is a {what}, expected a shape that has values"
                ))
            }
            [one] => Ok(*one),
            _ => Err(format!("several shapes are called `{name}`")),
        }
    };
    let indices: Vec<_> = names.iter().map(index).collect();
    let roots: Vec<_> = indices.iter().flatten().copied().collect();
    let mut lowered = TABLES
        .get_or_init(Mutex::default)
        .lock()
        .unwrap_or_else(PoisonError::into_inner);
    let key = (path.clone(), names.to_vec());
    let tables: &'static Tables<'static> = match lowered.get(&key) {
        Some(tables) => tables,
        None => {
            let tables = lower::lower(model, &roots).map_err(|errors| errors.to_string())?;
            let tables: &'static OwnedTables = Box::leak(Box::new(tables));
            let tables = Box::leak(Box::new(tables.view()));
            lowered.insert(key, tables);
            tables
        }
    };
    let mut next = 0;
    Ok(indices
        .into_iter()
        .map(|index| {
            index.map(|_| {
                next += 1;
                tables.shape(next - 1)
            })
        })
        .collect())
}

fn model(path: &PathBuf) -> Result<&'static Model, String> {
    static MODELS: OnceLock<Mutex<HashMap<PathBuf, &'static Model>>> = OnceLock::new();
    let mut models = MODELS
        .get_or_init(Mutex::default)
        .lock()
        .unwrap_or_else(PoisonError::into_inner);
    if let Some(model) = models.get(path) {
        return Ok(model);
    }
    let model = load_files(&[path]).map_err(|errors| errors.to_string())?;
    let model: &'static Model = Box::leak(Box::new(model));
    models.insert(path.clone(), model);
    Ok(model)
}

/// The shapes that some shapes reach, themselves first; each once, however it is reached.
pub(crate) fn closure<'t>(roots: &[Shape<'t>]) -> Vec<Shape<'t>> {
    let mut found: Vec<Shape<'t>> = roots.to_vec();
    let mut seen: HashSet<u32> = found.iter().map(|shape| shape.index()).collect();
    let mut done = 0;
    while let Some(&shape) = found.get(done) {
        for index in 0..shape.member_count() {
            let target = shape.member(index).shape();
            if seen.insert(target.index()) {
                found.push(target);
            }
        }
        done += 1;
    }
    found
}

/// Tables as an expression, where all of `spec_schema::table` is in scope: what `Debug` says
/// of the rows is what would be written by hand.
fn emit(tables: &Tables<'_>, bytes: &TokenStream, private: &TokenStream) -> TokenStream {
    fn rows<T: std::fmt::Debug>(rows: &[T]) -> TokenStream {
        // Infinite bounds are the only part that is no literal.
        let text = format!("&{rows:?}").replace("double: inf", "double: f64::INFINITY");
        let text = text.replace("double: -inf", "double: f64::NEG_INFINITY");
        text.parse().unwrap_or_default()
    }
    let text = tables.text;
    // Their own names, which include `String`, would stand before those of the prelude, and
    // the compiler would write `std::string::String` in all of its messages.
    let types = format!("&{:?}", tables.shapes).replace("shape_type: ", "shape_type: ShapeType::");
    let shapes: TokenStream = types.parse().unwrap_or_default();
    let members = rows(tables.members);
    let values = rows(tables.values);
    let ranges = rows(tables.ranges);
    let patterns = rows(tables.patterns);
    let conditions = rows(tables.conditions);
    let expressions = rows(tables.expressions);
    let model_names = rows(tables.model_names);
    let defaults = rows(tables.defaults);
    let index = rows(tables.index);
    let operations = rows(tables.operations);
    quote!({
        // By their whole paths: shapes may be called like them.
        use #private::table::TimestampFormat::{Any, DateTime, EpochSeconds, HttpDate};
        use #private::table::Severity::*;
        Tables {
            text: #text,
            shapes: #shapes,
            members: { use #private::table::Reads::*; #members },
            values: #values,
            ranges: #ranges,
            patterns: #patterns,
            bytes: #bytes,
            conditions: #conditions,
            expressions: {
                // The row of that name, not the variant.
                use #private::table::{Comparison::*, Expression::*, Function::*, Path, Text};
                #expressions
            },
            model_names: #model_names,
            defaults: #defaults,
            index: #index,
            operations: #operations,
        }
    })
}
