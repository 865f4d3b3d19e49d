//! `shapes!`: Rust types for shapes, with everything that they reach.

mod builder;
mod check;
mod docs;
mod enumeration;
mod field;
mod gather;
mod input;
pub(crate) mod kind;
mod newtype;
mod structure;
mod union;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};
use spec_schema::table::{Shape, ShapeType};

use crate::error::Errors;
use crate::{model, names};
pub(crate) use input::Input;
use kind::{Element, Kind, Names};

/// What all parts of the generated code need to know.
struct Context {
    /// The path of spec-core.
    krate: TokenStream,
    /// The path of spec-core's support for generated code.
    private: TokenStream,
    /// The static that holds the tables.
    tables: TokenStream,
    vis: TokenStream,
    /// Attributes that every type gets.
    attributes: Vec<TokenStream>,
    prefix: String,
    /// The types of shapes, with the ids of these.
    types: BTreeMap<Ident, &'static str>,
}

impl Context {
    /// The expression of a shape.
    fn shape(&self, shape: Shape<'_>) -> TokenStream {
        let (tables, index) = (&self.tables, shape.index());
        quote!(#tables.shape(#index))
    }

    /// The name of the type of a shape.
    fn type_name(&self, shape: Shape<'_>) -> Ident {
        names::type_name(&format!("{}{}", self.prefix, shape.name()))
    }

    /// The names of the two builders of a structure, of values and of constants. One that a
    /// shape has gets a number behind it.
    fn builder_names(&self, shape: Shape<'_>) -> (Ident, Ident) {
        let name = self.type_name(shape);
        let free = |suffix: &str| {
            let plain = format_ident!("{name}{suffix}");
            let numbered = |number| format_ident!("{plain}{number}");
            names::free(
                plain.clone(),
                |name| self.types.contains_key(name),
                numbered,
            )
        };
        (free("Builder"), free("Constant"))
    }

    /// The type of a kind, with the lifetime `'a`.
    fn rust_type(&self, kind: Kind<'_>) -> TokenStream {
        self.with_names(|names| kind.rust_type(names))
    }

    /// The type of an element, with the lifetime `'a`.
    fn element_type(&self, element: Element<'_>) -> TokenStream {
        self.with_names(|names| element.rust_type(names))
    }

    /// The type of a shape with a lifetime; integers need none.
    fn named(&self, shape: Shape<'_>, lifetime: &TokenStream) -> TokenStream {
        let name = self.type_name(shape);
        match shape.shape_type() {
            ShapeType::IntEnum => quote!(#name),
            _ => quote!(#name<#lifetime>),
        }
    }

    fn with_names(&self, make: impl FnOnce(&Names<'_>) -> TokenStream) -> TokenStream {
        make(&Names {
            private: &self.private,
            lifetime: quote!('a),
            named: &|shape| self.named(shape, &quote!('a)),
        })
    }
}

/// The types for the closure of the shapes that are asked for. `place` tells this use of the
/// macro from others in the same crate.
pub(crate) fn expand(input: &Input, place: u64) -> TokenStream {
    let mut errors = Errors::default();
    let named = input.roots(&mut errors);
    let roots: Vec<Shape<'static>> = named.iter().map(|(_, root)| *root).collect();
    let krate = &input.krate;
    let private = quote!(#krate::__private);
    let all = roots.first().map(|root| root.tables());
    let (tables, definition) = input.origin.tables(&private, all);
    let vis = &input.visibility;
    let mut context = Context {
        krate: quote!(#krate),
        private,
        tables,
        vis: quote!(#vis),
        attributes: input.attributes(),
        prefix: input.prefix.clone(),
        types: BTreeMap::new(),
    };
    let is_type = |shape: &Shape<'_>| match shape.shape_type() {
        ShapeType::Structure | ShapeType::Union | ShapeType::Enum | ShapeType::IntEnum => true,
        _ => input.newtypes && newtype::is_wanted(*shape),
    };
    let mut shapes = Vec::new();
    for shape in model::closure(&roots).into_iter().filter(is_type) {
        let name = context.type_name(shape);
        match context.types.insert(name.clone(), shape.id()) {
            None => shapes.push(shape),
            // Members that replace their target's constraints have rows of their own.
            Some(other) if other == shape.id() => {}
            Some(other) => {
                let message = format!(
                    "{} and {other} would both be the type `{name}`: generate them apart, \
                     one of them with a `prefix`",
                    shape.id()
                );
                let reaches = |root: Shape<'_>| {
                    let closure = model::closure(&[root]);
                    closure.iter().any(|one| one.id() == shape.id())
                };
                let root = named.iter().find(|(_, root)| reaches(*root));
                let span = root.map_or_else(Span::call_site, |(span, _)| *span);
                errors.push(syn::Error::new(span, message));
            }
        }
    }
    let mut generated = Vec::new();
    let mut required = BTreeSet::new();
    for shape in shapes {
        match shape.shape_type() {
            ShapeType::Structure => {
                generated.push(structure::expand(&context, shape));
                generated.push(companion(&context, input, shape, place));
                required.extend(structure::required(shape));
            }
            ShapeType::Union => generated.push(union::expand(&context, shape)),
            ShapeType::IntEnum => generated.push(enumeration::integers(&context, shape)),
            ShapeType::Enum => generated.push(enumeration::expand(&context, shape)),
            _ => generated.push(newtype::expand(&context, shape)),
        }
    }
    let private = &context.private;
    let (waiting, given): (Vec<_>, Vec<_>) = required
        .iter()
        .map(|(name, setter)| {
            let required = names::required(name, setter);
            let waiting = waiting(&required, name, setter);
            (
                waiting,
                quote!(impl __required::#required for #private::Given {}),
            )
        })
        .unzip();
    let errors = errors.into_compile_errors();
    quote! {
        #errors
        #definition

        /// The required members that builders wait for.
        #[doc(hidden)]
        #[allow(missing_docs, non_camel_case_types)]
        #vis mod __required {
            #(#waiting)*
        }

        #(#given)*

        #(#generated)*
    }
}

/// The trait that a builder asks for: its message names the member that is not set.
fn waiting(required: &Ident, name: &str, setter: &Ident) -> TokenStream {
    let message = format!("the required member `{name}` is not set");
    let label = format!("call `.{setter}(…)` before this");
    quote! {
        #[diagnostic::on_unimplemented(message = #message, label = #label)]
        pub trait #required {}
    }
}

/// A macro of the type's name: it tells `spec!` which shape of which model the type is of,
/// wherever the type is used and by whatever path.
fn companion(context: &Context, input: &Input, shape: Shape<'_>, place: u64) -> TokenStream {
    let name = context.type_name(shape);
    let hidden = format_ident!("__spec_{}_{place:x}", name);
    let (id, vis) = (shape.id(), &context.vis);
    // Inside of the generating crate `crate` is right; for others it has to be `$crate`.
    let krate = match input.krate.is_ident("crate") {
        true => quote!($crate),
        false => context.krate.clone(),
    };
    let origin = input.origin.tokens();
    quote! {
        #[doc(hidden)]
        #[macro_export]
        macro_rules! #hidden {
            ($($tokens:tt)*) => {
                #krate::__private::__spec! { (#krate) (#origin #id) $($tokens)* }
            };
        }
        #[doc(hidden)]
        #vis use #hidden as #name;
    }
}
