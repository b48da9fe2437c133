#!/bin/sh
# Counts instructions under callgrind: per byte of each benched text, read line by line into reused buffers, and
# per strict parse. The counts are the same in every run of the same binary, so a change is judged by them.
#
#   benches/instructions.sh               per byte and per parse
#   benches/instructions.sh --files       and by source file; inlined code, the standard library's too, counts where it is written
#   benches/instructions.sh --functions   and by function: with what it calls, and by itself with what was inlined into it
#
# FIGURES_BENCH_TEXT=file reads that text instead, FIGURES_BENCH_LANGUAGE=zh in that language; FIGURES_BENCH_FACTS=off
# leaves out what figures are about. Each row is the difference between a run of FEW and one of MANY passes, so that
# start-up and the warm-up pass cancel.
set -eu
FEW=1
MANY=4

detail=none
case "${1-}" in
    '') ;;
    --files) detail=files ;;
    --functions) detail=functions ;;
    *) sed -n '2,/^set/ s/^# \{0,1\}//p' "$0"; exit 2 ;;
esac

if ! command -v valgrind >/dev/null 2>&1; then
    echo "instructions.sh: valgrind is missing; install it with your system's package manager (apt-get install valgrind)" >&2
    exit 1
fi
if [ -n "${FIGURES_BENCH_TEXT-}" ]; then
    FIGURES_BENCH_TEXT=$(realpath -- "$FIGURES_BENCH_TEXT")
    export FIGURES_BENCH_TEXT
fi

cd "$(dirname "$0")/.."
# Line tables only tell inlined code apart; they leave the machine code as it is.
CARGO_PROFILE_BENCH_DEBUG=line-tables-only
export CARGO_PROFILE_BENCH_DEBUG
binary=$(cargo bench --quiet --no-run --bench instructions --message-format=json |
    sed -n '/"name":"instructions"/ s/.*"executable":"\([^"]*\)".*/\1/p')
if [ -z "$binary" ]; then
    echo "instructions.sh: the bench target \`instructions\` was not built" >&2
    exit 1
fi
results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT

count() { # WHAT PASSES: runs it, leaves the profile in $results, prints the units of a pass
    valgrind --tool=callgrind --callgrind-out-file="$results/$1.$2" "$binary" "$1" "$2" 2>"$results/log" || {
        cat "$results/log" >&2
        exit 1
    }
}
total() { sed -n 's/^totals: \([0-9]*\).*/\1/p' "$1"; }

printf '%-12s %14s %10s\n' what instructions per
"$binary" | while read -r what units; do
    count "$what" $FEW >/dev/null
    count "$what" $MANY >/dev/null
    case $what in equivalent | change | decimal) per=parse ;; *) per=byte ;; esac
    awk -v what="$what" -v per=$per -v few="$(total "$results/$what.$FEW")" -v many="$(total "$results/$what.$MANY")" \
        -v units=$((units * (MANY - FEW))) 'BEGIN { printf "%-12s %14.2f %10s\n", what, (many - few) / units, per }'

    [ $detail = none ] || awk -v detail=$detail -v root="$PWD/" -v units=$((units * (MANY - FEW))) '
        # Callgrind writes a name once, with a number, and then the number alone.
        function named(names, rest) {
            sub(/^[^=]*=/, "", rest)
            id = rest
            sub(/\).*/, ")", id)
            if (length(rest) > length(id)) {
                sub(/^[^)]*\) /, "", rest)
                if (index(rest, root) == 1) rest = substr(rest, length(root) + 1)
                sub(/^.*\/(registry\/src\/[^\/]*|rustc\/[0-9a-f]*|rustlib\/src\/rust)\//, "", rest)
                names[id] = rest
            }
            return names[id]
        }
        FNR == 1 { run++; sign = run == 1 ? -1 : 1; callee = 0; split("", files); split("", functions) }
        /^f[lie]=/ { file = named(files, $0); next }
        /^cf[il]=/ { named(files, $0); next }
        /^fn=/ { fn = named(functions, $0); next }
        /^cfn=/ { named(functions, $0); next }
        /^calls=/ { callee = 1; next }
        /^[0-9+*-]/ {
            where = detail == "files" ? file : fn
            if (!callee) self[where] += sign * $2
            all[where] += sign * $2
            callee = 0
        }
        END {
            for (where in all) {
                if (where ~ /main|lang_start|__rust_begin|^0x/) continue
                if (detail == "files" && self[where] / units >= 0.005)
                    printf "    %10.3f  %s\n", self[where] / units, where
                if (detail == "functions" && all[where] / units >= 0.005)
                    printf "    %10.3f  %10.3f  %s\n", all[where] / units, self[where] / units, where
            }
        }
    ' "$results/$what.$FEW" "$results/$what.$MANY" | sort -rn | head -n 40
done
