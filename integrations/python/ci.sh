#!/usr/bin/env bash
# Builds the wheel, installs it beside what the tests run it with, and runs them: `integrations/python/ci.sh`. Needs Rust,
# Python 3.11 or later, Java 17 and PyPI; where one is missing it ends with status 77 and says which. The environment is
# kept and used again under the target folder; a run from nothing takes about five minutes on two cores.
set -eu -o pipefail

cd "$(dirname "$0")"
root=$PWD
target=${CARGO_TARGET_DIR:-$root/target}
case $target in /*) ;; *) target=$root/$target ;; esac
export CARGO_TARGET_DIR=$target
venv=$target/python-venv
wheels=$target/python-wheels
started=$SECONDS

part() {
    printf -- '-- %s (at %d s)\n' "$1" $((SECONDS - started))
}

without() {
    printf 'without %s\n' "$1"
    exit 77
}

part "environment"
python=
for candidate in python3.11 python3.12 python3.13 python3; do
    if command -v "$candidate" >/dev/null && "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
        python=$candidate
        break
    fi
done
[ -n "$python" ] || without "Python 3.11 or later"
command -v java >/dev/null || without "Java, which Spark runs on"
[ -x "$venv/bin/python" ] || "$python" -m venv "$venv" || without "the module venv of Python"
# The versions stand in pyproject.toml; those of what they depend on, in requirements.txt.
"$venv/bin/python" -m pip install --quiet --disable-pip-version-check --requirement requirements.txt ||
    without "the packages of PyPI in requirements.txt"

part "format and clippy"
cargo fmt --all --check
cargo clippy --locked --workspace --release --quiet -- -D warnings

part "wheel"
rm -rf "$wheels"
"$venv/bin/python" -m maturin build --quiet --locked --release --interpreter "$venv/bin/python" --out "$wheels"
"$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --force-reinstall "$wheels"/*.whl

part "tests"
# Away from the sources, so that what is tested is what is in the wheel.
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cp -r tests src README.md pyproject.toml "$scratch/"
(cd "$scratch" && "$venv/bin/python" -m pytest --quiet -p no:cacheprovider)

part "the benches, once on few rows"
"$venv/bin/python" benches/rows.py --rows 300 --once

printf -- '-- Python: all passed in %d s\n' $((SECONDS - started))
