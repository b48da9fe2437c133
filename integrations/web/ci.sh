#!/usr/bin/env bash
# Builds and tests all of this folder: `integrations/web/ci.sh`. Installs what it needs with apt-get (as root), npm and
# cargo. Takes about four minutes on two cores, from nothing.
set -eu -o pipefail
cd "$(dirname "$0")"
started=$SECONDS
exec </dev/null

step() {
    printf '\n== web: %s (at %d s)\n' "$1" $((SECONDS - started))
}

install() {
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

step "what it needs"
target=wasm32-unknown-unknown
if ! [ -d "$(rustc --print sysroot)/lib/rustlib/$target" ] && ! rustup target add "$target"; then
    install rustc-web cargo-web rust-web-src lld-22
fi
command -v "${CHROMIUM:-chromium}" >/dev/null || install chromium
npm ci --no-audit --no-fund

step "format, clippy and tests of the Rust half"
cargo fmt --all --check
cargo clippy --locked --workspace --all-targets -- -D warnings
cargo test --locked --workspace --quiet

step "build"
npm run --silent build

step "tests of the package and of the page"
npm test --silent

printf '\n== web: all passed in %d s\n' $((SECONDS - started))
