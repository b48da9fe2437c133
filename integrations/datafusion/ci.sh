#!/usr/bin/env bash
# All checks of this integration: `integrations/datafusion/ci.sh`. Needs nothing but the Rust toolchain. Stops at the
# first that fails, and prints the time of each step. From nothing it builds DataFusion and Ballista once.
set -eu -o pipefail

cd "$(dirname "$0")"
export CARGO_TERM_COLOR=${CARGO_TERM_COLOR:-never}
# A target of its own, so that it is not mixed with the core's; under the one that is given, if one is.
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$PWD/target}/datafusion
exec </dev/null
started=$SECONDS

step() {
    printf '\n-- datafusion: %s (at %d s)\n' "$1" $((SECONDS - started))
}

step "format"
cargo fmt --all --check

# Clippy as the compiler of this workspace, in the build itself: `cargo clippy` would go through DataFusion once more.
if command -v clippy-driver >/dev/null; then
    export RUSTC_WORKSPACE_WRAPPER=clippy-driver
    export CLIPPY_ARGS="-D__CLIPPY_HACKERY__warnings__CLIPPY_HACKERY__"
fi
step "build, with clippy"
cargo build --locked --quiet --workspace --all-targets

step "tests"
cargo test --locked --quiet --workspace

step "examples"
# As they were built above: `cargo run` takes one package alone, whose features would build DataFusion once more.
"$CARGO_TARGET_DIR/debug/examples/facts"
"$CARGO_TARGET_DIR/debug/examples/throughput" "${THROUGHPUT_MEGABYTES:-64}"

printf '\n-- datafusion: all checks passed in %d s\n' $((SECONDS - started))
