#!/usr/bin/env bash
# Builds the npm package and the page into dist/: `npm run build`. Needs Rust, and the node_modules of `npm ci`.
set -eu -o pipefail
cd "$(dirname "$0")"

target=wasm32-unknown-unknown
build=(build --locked --release --lib --target "$target")
# The standard library for WebAssembly comes with rustup's toolchain, or is built from the sources of Debian's
# (packages rustc-web, cargo-web, rust-web-src and lld-22), which takes a minute more.
if [ -d "$(rustc --print sysroot)/lib/rustlib/$target" ] || rustup target add "$target"; then
    cargo "${build[@]}"
else
    echo "rustup has no $target: building it from Debian's sources" >&2
    linker=$(compgen -c wasm-ld | sort -V | tail -n 1)
    PATH=/usr/bin:/bin RUSTC_BOOTSTRAP=1 CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=$linker \
        cargo "${build[@]}" -Zbuild-std=std,panic_abort
fi

folder=$(cargo metadata --locked --format-version 1 --no-deps | node -p 'JSON.parse(fs.readFileSync(0)).target_directory')
rm -rf dist npm/core
cargo run --locked --quiet --package bindgen -- "$folder/$target/release/financial_figures_web.wasm" npm/core

npx tsc
cp -r npm/core dist/npm/
cp ../../LICENSE-* dist/
npx esbuild dist/npm/inline.js --bundle --format=esm --target=es2022 --loader:.wasm=binary --log-level=warning \
    --outfile=dist/npm/inline.js --allow-overwrite
node page/build.mjs
