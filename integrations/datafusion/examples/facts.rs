//! A Parquet file of texts in, a Parquet file of facts out.
//!
//! ```console
//! cargo run --example facts -- news.parquet text facts.parquet
//! ```
//!
//! The facts are one row for each figure: the columns of the texts beside the fields of the figure record. Without
//! arguments it makes a small file of texts and shows its facts.

use std::sync::Arc;

use datafusion::arrow::array::{ArrayRef, Date32Array, RecordBatch, StringArray};
use datafusion::dataframe::DataFrameWriteOptions;
use datafusion::error::{DataFusionError, Result};
use datafusion::execution::FunctionRegistry;
use datafusion::parquet::arrow::ArrowWriter;
use datafusion::prelude::{DataFrame, ParquetReadOptions, SessionContext, col};

#[tokio::main]
async fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.as_slice() {
        [] => {
            let folder = tempfile::tempdir()?;
            let news = folder.path().join("news.parquet");
            make(&news)?;
            facts(&news.to_string_lossy(), "text").await?.show().await
        }
        [texts, column, out] => {
            let written = facts(texts, column).await?.write_parquet(out, DataFrameWriteOptions::new(), None).await?;
            let rows = written.first().map_or_else(String::new, |batch| format!("{:?}", batch.column(0)));
            println!("{out}: {rows}");
            Ok(())
        }
        _ => Err(DataFusionError::Configuration("arguments: TEXTS.parquet COLUMN FACTS.parquet".to_owned())),
    }
}

/// One row for each figure of each text.
async fn facts(texts: &str, column: &str) -> Result<DataFrame> {
    let mut context = SessionContext::new();
    financial_figures_datafusion::register_all(&mut context)?;
    let texts = context.read_parquet(texts, ParquetReadOptions::default()).await?;
    let others: Vec<_> = texts.schema().fields().iter().map(|field| field.name().clone()).filter(|name| name != column).collect();
    let figures = context.udf("figures")?.call(vec![col(column)]);
    let mut chosen: Vec<_> = others.iter().map(col).collect();
    chosen.push(figures.alias("figure"));
    // The list becomes rows, and the struct of each row its fields.
    texts.select(chosen)?.unnest_columns(&["figure"])?.unnest_columns(&["figure"])
}

/// A file of three texts.
fn make(file: &std::path::Path) -> Result<()> {
    let days: ArrayRef = Arc::new(Date32Array::from(vec![20_400, 20_401, 20_402]));
    let texts: ArrayRef = Arc::new(StringArray::from(vec![
        "Net profit fell 28.6% to $5 million from $7 million.",
        "The board met and had nothing to report.",
        "Exports reached 26.19 trillion yuan (about $3.68 trillion), up 3.2% from a year earlier.",
    ]));
    let batch = RecordBatch::try_from_iter([("day", days), ("text", texts)])?;
    let mut writer = ArrowWriter::try_new(std::fs::File::create(file)?, batch.schema(), None)?;
    writer.write(&batch)?;
    writer.close()?;
    Ok(())
}
