//! The function `figures`.

use std::sync::{Arc, LazyLock};

use arrow::array::ArrayRef;
use arrow::datatypes::DataType;
use datafusion_expr::{DocSection, Documentation, ScalarUDF};
use financial_figures::Scratch;

use crate::amount::Notation;
use crate::argument::{Call, Extra};
use crate::function::{Function, OfTexts};
use crate::languages::{Extractors, Languages};
use crate::record::{self, Rows};
use crate::texts::{Failure, Fault, Texts};

static DOCUMENTATION: LazyLock<Documentation> = LazyLock::new(|| {
    let section = DocSection { include: true, label: "Text Functions", description: None };
    let syntax = "figures(text [, lang] [, scale] [, facts])";
    Documentation::builder(section, "The figures of a financial text, as a list of structs.", syntax)
        .with_argument("text", "The text: a string, or bytes that are UTF-8.")
        .with_argument("lang", "Its language, a BCP 47 tag: en (if left out), zh, ja, de, or und where it is not known.")
        .with_argument("scale", "How many decimals amounts have, as Decimal128; strings of all digits if left out.")
        .with_argument("facts", "Whether to read what figures are about, which takes longer: true (if left out) or false.")
        .build()
});

/// `figures(text [, lang] [, scale] [, facts])`: the figures of each row's text, as a list of structs.
///
/// ```
/// use datafusion::functions_nested::expr_fn::array_length;
/// use datafusion::prelude::{SessionContext, col};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> datafusion::error::Result<()> {
/// let figures = financial_figures_datafusion::figures();
/// let texts = SessionContext::new().sql("SELECT 'Sales rose 3% to $5 million.' AS text").await?;
/// let counts = texts.select(vec![array_length(figures.call(vec![col("text")])).alias("figures")])?;
/// assert_eq!(counts.to_string().await?.lines().nth(3), Some("| 2       |"));
/// # Ok(())
/// # }
/// ```
pub fn figures() -> Arc<ScalarUDF> {
    Arc::new(ScalarUDF::from(Function::new(Figures)))
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Figures;

impl OfTexts for Figures {
    const NAME: &'static str = "figures";
    const EXTRAS: &'static [Extra] = &[Extra::Language, Extra::Scale, Extra::Facts];

    fn documentation() -> &'static Documentation {
        &DOCUMENTATION
    }

    fn data_type(notation: Notation) -> DataType {
        record::list_type(notation)
    }

    fn rows(call: &Call, texts: Texts<'_>) -> Result<ArrayRef, Failure> {
        let mut languages = Languages::of(call.language.as_ref())?;
        let mut rows = Rows::new(texts.len(), call.constants.notation);
        let mut extractors = Extractors::new(call.constants.facts);
        let (mut scratch, mut figures) = (Scratch::new(), Vec::new());
        for row in 0..texts.len() {
            let Some(text) = texts.row(row)? else {
                rows.push_null();
                continue;
            };
            extractors.of(languages.row(row)?).read_into(text, &mut scratch, &mut figures);
            rows.push(&figures).map_err(|problem| Fault { row, problem })?;
        }
        Ok(rows.finish()?)
    }
}
