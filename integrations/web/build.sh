#!/usr/bin/env bash
# Builds the npm package and the page into dist/: `npm run build`. Needs Rust with the target wasm32-unknown-unknown,
# which it asks rustup for where it is missing, and the node_modules of `npm ci`.
set -eu -o pipefail
cd "$(dirname "$0")"

target=wasm32-unknown-unknown
if [ ! -d "$(rustc --print sysroot)/lib/rustlib/$target" ]; then
    rustup target add "$target"
fi

cargo build --locked --release --lib --target "$target"
folder=$(cargo metadata --locked --format-version 1 --no-deps | node -p 'JSON.parse(fs.readFileSync(0)).target_directory')
rm -rf dist npm/core
cargo run --locked --quiet --package bindgen -- "$folder/$target/release/financial_figures_web.wasm" npm/core

npx tsc
cp -r npm/core dist/npm/
npx esbuild dist/npm/inline.js --bundle --format=esm --target=es2022 --loader:.wasm=binary --log-level=warning \
    --outfile=dist/npm/inline.js --allow-overwrite
node page/build.mjs
