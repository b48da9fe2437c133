"""Memory over a large directory of Parquet files: `python benches/memory.py [--size MEGABYTES]`.

Writes a directory of text (1 GB if not told), reads it through `financial_figures.pyarrow.with_figures` into another, and
prints the peak of resident memory as it goes. It has to stay where it is after the first files.
"""

import argparse
import resource
import tempfile
import time
from pathlib import Path

import pyarrow
import pyarrow.dataset
import pyarrow.parquet
from texts import lines

import financial_figures.pyarrow

FILE = 32 << 20  # bytes of text in a file
GROUP = 1 << 14  # rows of a row group


def generate(folder: Path, megabytes: int) -> int:
    """Writes the directory, uncompressed; gives the bytes of text."""
    rows = lines()
    text = sum(len(row.encode()) for row in rows)
    table = pyarrow.table({"text": rows * (FILE // text + 1)})
    written = 0
    while written < megabytes << 20:
        path = folder / f"{written // FILE:05}.parquet"
        pyarrow.parquet.write_table(table, path, compression="none", use_dictionary=False, row_group_size=GROUP)
        written += text * (FILE // text + 1)
    return written


def resident() -> float:
    """Megabytes, the most so far."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--size", type=int, default=1024, help="megabytes of text")
    given = arguments.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "news"
        source.mkdir()
        written = generate(source, given.size)
        scanner = pyarrow.dataset.dataset(source).scanner(columns=["text"], batch_size=GROUP, batch_readahead=2, fragment_readahead=1)
        reader = financial_figures.pyarrow.with_figures(scanner, "text")
        start, rows, figures, done, next_told, first = time.perf_counter(), 0, 0, 0, 0.0, None
        with pyarrow.parquet.ParquetWriter(Path(folder) / "figures.parquet", reader.schema) as writer:
            for batch in reader:
                writer.write_batch(batch)
                rows += batch.num_rows
                figures += len(batch["figures"].flatten())
                done += batch["text"].nbytes
                if done >= next_told * written:
                    if first is None and next_told >= 0.1:
                        first = resident()
                    print(f"{done >> 20:6} MB read, peak of memory {resident():.0f} MB", flush=True)
                    next_told += 0.1
        seconds = time.perf_counter() - start
        print(f"{written >> 20} MB, {rows} rows, {figures} figures in {seconds:.1f} s: {written / seconds / 1e6:.1f} MB/s, written to Parquet")
        assert rows > 0 and figures > rows / 2
        if first is not None:
            grown = resident() / first
            print(f"peak of memory at the end / after a tenth: {grown:.2f}")
            assert grown < 1.25, "memory grows with the directory"


if __name__ == "__main__":
    main()
