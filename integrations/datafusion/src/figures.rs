//! The function `figures`.

use std::sync::{Arc, LazyLock};

use arrow::array::ArrayRef;
use arrow::datatypes::{DataType, Field, FieldRef};
use datafusion_common::{Result, ScalarValue, internal_err, plan_err};
use datafusion_expr::{
    ColumnarValue, DocSection, Documentation, ReturnFieldArgs, ScalarFunctionArgs, ScalarUDFImpl, Signature, Volatility,
};
use financial_figures::{Language, Scratch};

use crate::amount::Notation;
use crate::argument::{self, Columns};
use crate::languages::{Extractors, Languages};
use crate::record::{self, Rows};
use crate::texts::{Fault, Texts};

const NAME: &str = "figures";

static DOCUMENTATION: LazyLock<Documentation> = LazyLock::new(|| {
    let section = DocSection { include: true, label: "Text Functions", description: None };
    Documentation::builder(section, "The figures of a financial text, as a list of structs.", "figures(text [, lang] [, scale])")
        .with_argument("text", "The text: a string, or bytes that are UTF-8.")
        .with_argument("lang", "Its language, a BCP 47 tag: en (if left out), zh, ja, de, or und where it is not known.")
        .with_argument("scale", "How many decimals amounts have, as Decimal128; strings of all digits if left out.")
        .build()
});

/// `figures(text [, lang] [, scale])`: the figures of each row's text, as a list of structs.
///
/// ```
/// use datafusion::functions_nested::expr_fn::array_length;
/// use datafusion::logical_expr::ScalarUDF;
/// use datafusion::prelude::{SessionContext, col};
/// use financial_figures_datafusion::Figures;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> datafusion::error::Result<()> {
/// let figures = ScalarUDF::from(Figures::new());
/// let texts = SessionContext::new().sql("SELECT 'Sales rose 3% to $5 million.' AS text").await?;
/// let counts = texts.select(vec![array_length(figures.call(vec![col("text")])).alias("figures")])?;
/// assert_eq!(counts.to_string().await?.lines().nth(3), Some("| 2       |"));
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Figures {
    signature: Signature,
}

impl Figures {
    /// The function; all are alike.
    pub fn new() -> Self {
        Self { signature: Signature::user_defined(Volatility::Immutable) }
    }
}

impl Default for Figures {
    fn default() -> Self {
        Self::new()
    }
}

impl ScalarUDFImpl for Figures {
    fn name(&self) -> &str {
        NAME
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn coerce_types(&self, found: &[DataType]) -> Result<Vec<DataType>> {
        match found {
            [text] => Ok(vec![argument::text_type(NAME, text)?]),
            [text, scale] if scale.is_integer() => Ok(vec![argument::text_type(NAME, text)?, scale.clone()]),
            [text, tag] => Ok(vec![argument::text_type(NAME, text)?, argument::tag_type(NAME, tag)?]),
            [text, tag, scale] => {
                Ok(vec![argument::text_type(NAME, text)?, argument::tag_type(NAME, tag)?, argument::scale_type(NAME, scale)?])
            }
            _ => plan_err!("{NAME}: expected a text, perhaps a language and a scale, found {} arguments", found.len()),
        }
    }

    fn return_type(&self, _: &[DataType]) -> Result<DataType> {
        internal_err!("{NAME}: the type depends on the scale, see return_field_from_args")
    }

    fn return_field_from_args(&self, arguments: ReturnFieldArgs) -> Result<FieldRef> {
        check_language(&arguments)?;
        let list = record::list_type(argument::notation(NAME, &arguments)?);
        Ok(Arc::new(Field::new(NAME, list, true)))
    }

    fn invoke_with_args(&self, call: ScalarFunctionArgs) -> Result<ColumnarValue> {
        let columns = Columns::of(NAME, &call)?;
        let texts = Texts::of(columns.text.as_ref())?;
        let rows = rows(texts, Languages::of(columns.language.as_ref())?, record::notation(call.return_type()));
        columns.result(rows.map_err(|fault| texts.error(NAME, fault))??)
    }

    fn documentation(&self) -> Option<&Documentation> {
        Some(&DOCUMENTATION)
    }
}

/// A tag that is written in the query has to be one that is read: it is the query's slip, not the data's.
fn check_language(arguments: &ReturnFieldArgs<'_>) -> Result<()> {
    let tag = match arguments.scalar_arguments.get(1).copied().flatten() {
        Some(ScalarValue::Utf8(Some(tag)) | ScalarValue::LargeUtf8(Some(tag)) | ScalarValue::Utf8View(Some(tag))) => tag,
        _ => return Ok(()),
    };
    match tag.parse::<Language>() {
        Ok(_) => Ok(()),
        Err(error) => plan_err!("{NAME}: {error}"),
    }
}

/// Reads every row.
fn rows(texts: Texts<'_>, mut languages: Languages<'_>, notation: Notation) -> Result<Result<ArrayRef>, Fault> {
    let mut rows = Rows::new(texts.len(), notation);
    let mut extractors = Extractors::default();
    let (mut scratch, mut figures) = (Scratch::new(), Vec::new());
    for row in 0..texts.len() {
        let Some(text) = texts.row(row)? else {
            rows.push_null();
            continue;
        };
        extractors.of(languages.row(row)?).read_into(text, &mut scratch, &mut figures);
        rows.push(&figures).map_err(|problem| Fault { row, problem })?;
    }
    Ok(rows.finish())
}
