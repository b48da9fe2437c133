//! Comma-separated values: one row per figure, the columns of the figure record after the place of its text.

use crate::extractors::Extractors;
use crate::{Format, Place};

/// `figure` counts from 0 within its text, as the links do; the rest are the fields of a serialised figure.
const COLUMNS: &str = "source,line,figure,start,end,text,kind,value,low,high,currency,assumed,unit,per,bound,role,\
                       direction,basis,of,from,equivalent_of,entity,metric,period,expected\n";

pub struct Csv {
    extractors: Extractors,
}

impl Csv {
    pub fn new(extractors: Extractors) -> Self {
        Self { extractors }
    }
}

impl Format for Csv {
    fn head(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(COLUMNS.as_bytes());
    }

    fn line(&self, place: &Place<'_>, line: &str, out: &mut Vec<u8>) -> Result<usize, String> {
        let mut writer = csv::WriterBuilder::new().has_headers(false).from_writer(out);
        let mut found = 0;
        for (index, figure) in self.extractors.of(line).figures(line).enumerate() {
            found = index + 1;
            writer.serialize((place.source, place.line, index, figure)).map_err(|error| error.to_string())?;
        }
        writer.flush().map_err(|error| error.to_string())?;
        Ok(found)
    }
}
