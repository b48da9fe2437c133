//! What every function of a column of texts has in common.

use std::fmt::Debug;
use std::hash::Hash;
use std::sync::Arc;

use arrow::array::ArrayRef;
use arrow::datatypes::{DataType, Field, FieldRef};
use datafusion_common::{Result, internal_err};
use datafusion_expr::{ColumnarValue, Documentation, ReturnFieldArgs, ScalarFunctionArgs, ScalarUDFImpl, Signature, Volatility};

use crate::amount::Notation;
use crate::argument::{self, Call, Constants, Extra};
use crate::texts::{Failure, Texts};

/// What makes a function this one: its name, what it takes behind the text, and what it gives.
pub(crate) trait OfTexts: Debug + Clone + Copy + Eq + Hash + Send + Sync + 'static {
    const NAME: &'static str;
    /// In the order of the documentation.
    const EXTRAS: &'static [Extra];

    fn documentation() -> &'static Documentation;

    /// The type of its rows.
    fn data_type(notation: Notation) -> DataType;

    /// Reads every row: one for each of the call's texts.
    fn rows(call: &Call, texts: Texts<'_>) -> Result<ArrayRef, Failure>;
}

/// Such a function, for DataFusion.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Function<F> {
    signature: Signature,
    of_texts: F,
}

impl<F> Function<F> {
    pub(crate) fn new(of_texts: F) -> Self {
        Self { signature: Signature::user_defined(Volatility::Immutable), of_texts }
    }
}

impl<F: OfTexts> ScalarUDFImpl for Function<F> {
    fn name(&self) -> &str {
        F::NAME
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn coerce_types(&self, found: &[DataType]) -> Result<Vec<DataType>> {
        argument::types(F::NAME, F::EXTRAS, found)
    }

    fn return_type(&self, _: &[DataType]) -> Result<DataType> {
        internal_err!("{}: the type depends on the scale, see return_field_from_args", F::NAME)
    }

    fn return_field_from_args(&self, call: ReturnFieldArgs) -> Result<FieldRef> {
        let constants = Constants::planned(F::NAME, &call)?;
        Ok(Arc::new(Field::new(F::NAME, F::data_type(constants.notation), true)))
    }

    fn invoke_with_args(&self, call: ScalarFunctionArgs) -> Result<ColumnarValue> {
        let call = Call::of(F::NAME, &call)?;
        let texts = Texts::of(call.text.as_ref())?;
        call.result(F::rows(&call, texts).map_err(|failure| texts.error(F::NAME, failure))?)
    }

    fn documentation(&self) -> Option<&Documentation> {
        Some(F::documentation())
    }
}
