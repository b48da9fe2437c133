#!/usr/bin/env bash
# Builds and tests all of this folder: `integrations/web/ci.sh`. Installs what it needs with rustup, apt-get, npm and
# cargo; where that is not possible it ends with status 77 and says what is missing. About four minutes on two cores,
# from nothing.
set -eu -o pipefail
cd "$(dirname "$0")"
started=$SECONDS
exec </dev/null

step() {
    printf '\n== web: %s (at %d s)\n' "$1" $((SECONDS - started))
}

# Installs packages of Debian: debian PACKAGE...
debian() {
    local as=()
    [ "$(id -u)" = 0 ] || as=(sudo -n)
    "${as[@]}" apt-get update -qq && DEBIAN_FRONTEND=noninteractive "${as[@]}" apt-get install -qq -y --no-install-recommends "$@" >/dev/null
}

without() {
    printf 'without %s\n' "$1"
    exit 77
}

step "what it needs"
target=wasm32-unknown-unknown
[ -d "$(rustc --print sysroot)/lib/rustlib/$target" ] || rustup target add "$target" ||
    debian rustc-web cargo-web rust-web-src lld-22 || without "a standard library for $target, from rustup or from Debian"
command -v "${CHROMIUM:-chromium}" >/dev/null || debian chromium || without "Chromium"
npm ci --no-audit --no-fund || without "the packages of npm"

step "format, clippy and tests of the Rust half"
cargo fmt --all --check
cargo clippy --locked --workspace --all-targets -- -D warnings
cargo test --locked --workspace --quiet

step "build"
npm run --silent build

step "tests of the package and of the page"
npm test --silent

printf '\n== web: all passed in %d s\n' $((SECONDS - started))
