//! A session with the functions, tables to ask, and answers as plain cells.

use std::sync::Arc;

use datafusion::arrow::array::{ArrayRef, RecordBatch, StringArray};
use datafusion::arrow::util::display::array_value_to_string;
use datafusion::error::Result;
use datafusion::prelude::{SessionConfig, SessionContext};

/// A session that knows `figures` and `money`.
pub fn session() -> SessionContext {
    let mut context = SessionContext::new_with_config(SessionConfig::new().with_target_partitions(2));
    financial_figures_datafusion::register_all(&mut context).unwrap();
    context
}

/// Registers a table of the given columns.
pub fn table(context: &SessionContext, name: &str, columns: Vec<(&str, ArrayRef)>) {
    context.register_batch(name, RecordBatch::try_from_iter(columns).unwrap()).unwrap();
}

pub fn strings(values: &[Option<&str>]) -> ArrayRef {
    Arc::new(StringArray::from_iter(values))
}

pub async fn batches(context: &SessionContext, query: &str) -> Result<Vec<RecordBatch>> {
    context.sql(query).await?.collect().await
}

/// One line for each row, its cells parted by bars; a null is an empty cell.
pub async fn lines(context: &SessionContext, query: &str) -> Result<Vec<String>> {
    let mut lines = Vec::new();
    for batch in batches(context, query).await? {
        for row in 0..batch.num_rows() {
            let cells: Vec<_> = batch.columns().iter().map(|column| array_value_to_string(column, row).unwrap()).collect();
            lines.push(cells.join("|"));
        }
    }
    Ok(lines)
}

/// The message with which a query ends.
pub async fn problem(context: &SessionContext, query: &str) -> String {
    lines(context, query).await.expect_err("the query has to fail").strip_backtrace()
}
