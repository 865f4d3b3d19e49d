//! Finding rows by name: constants do it too.

use super::{Member, MemberText, OperationRow, Shape, Tables, Text};
use crate::text::equal;

impl<'t> Tables<'t> {
    /// The index of the shape with an absolute id, or with a name where no id is given.
    /// A shape's own row is found, never that of a member that replaces its constraints.
    ///
    /// Tables with an [`index`](Tables::index) are searched by halving, others row by row.
    pub const fn find(&self, id: &str) -> Option<u32> {
        if self.index.is_empty() {
            return self.find_by_row(id);
        }
        let wanted = name_of(id);
        let (mut low, mut high) = (0, self.index.len());
        while low < high {
            let middle = low + (high - low) / 2;
            let own = self.text(self.shapes[self.index[middle] as usize].id);
            if is_less(name_of(own), wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        // Shapes of several namespaces may share a name.
        while low < self.index.len() {
            let row = self.index[low];
            let own = self.text(self.shapes[row as usize].id);
            if !equal(name_of(own), wanted) {
                return None;
            }
            if means(id, own) {
                return Some(row);
            }
            low += 1;
        }
        None
    }

    const fn find_by_row(&self, id: &str) -> Option<u32> {
        let mut row = 0;
        while row < self.shapes.len() {
            if means(id, self.text(self.shapes[row].id)) {
                return Some(row as u32);
            }
            row += 1;
        }
        None
    }

    /// The input of the operation with an absolute id, or with a name.
    ///
    /// ```
    /// use spec_schema::table::Tables;
    ///
    /// assert!(Tables::EMPTY.operation("CreateTrainingJob").is_none());
    /// ```
    pub const fn operation(&'t self, id: &str) -> Option<Shape<'t>> {
        let wanted = name_of(id);
        let (mut low, mut high) = (0, self.operations.len());
        while low < high {
            let middle = low + (high - low) / 2;
            if is_less(name_of(self.text(self.operations[middle].id)), wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        while low < self.operations.len() {
            let OperationRow { id: own, input } = self.operations[low];
            let own = self.text(own);
            if !equal(name_of(own), wanted) {
                return None;
            }
            if means(id, own) {
                return Some(self.shape(input));
            }
            low += 1;
        }
        None
    }
}

impl<'t> Member<'t> {
    /// The member's name in the model; its name on the wire may be another.
    pub const fn model_name(self) -> &'t str {
        match text_of(self.tables.model_names, self.index) {
            Some(text) => self.tables.text(text),
            None => self.name(),
        }
    }

    /// The value that stands in where the member is absent, as JSON.
    pub const fn default_value(self) -> Option<&'t str> {
        match text_of(self.tables.defaults, self.index) {
            Some(text) => Some(self.tables.text(text)),
            None => None,
        }
    }
}

/// The text of a member in a sorted list.
const fn text_of(list: &[MemberText], member: u32) -> Option<Text> {
    let (mut low, mut high) = (0, list.len());
    while low < high {
        let middle = low + (high - low) / 2;
        if list[middle].member < member {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    if low < list.len() && list[low].member == member {
        Some(list[low].text)
    } else {
        None
    }
}

/// True where an id or name, as a user gives it, means the shape with an absolute id.
const fn means(given: &str, own: &str) -> bool {
    equal(given, own) || equal(given, name_of(own))
}

/// The part of an id behind `#`.
pub(super) const fn name_of(id: &str) -> &str {
    let bytes = id.as_bytes();
    let mut at = bytes.len();
    while at > 0 {
        at -= 1;
        if bytes[at] == b'#' {
            return id.split_at(at + 1).1;
        }
    }
    id
}

/// The order of texts by their bytes.
const fn is_less(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let mut at = 0;
    while at < a.len() && at < b.len() {
        if a[at] != b[at] {
            return a[at] < b[at];
        }
        at += 1;
    }
    a.len() < b.len()
}
