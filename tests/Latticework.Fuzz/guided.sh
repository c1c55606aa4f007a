#!/usr/bin/env bash
# One target under AFL++ for so many seconds: tests/Latticework.Fuzz/guided.sh TARGET SECONDS. Needs afl-fuzz on the path; fetches SharpFuzz's instrumenter.
set -euo pipefail
cd "$(dirname "$0")/../.."
target=$1 seconds=$2
work=$PWD/artifacts/fuzz
if [ ! -e "$work/program/instrumented" ]; then
    rm -rf "$work/program"
    [ -x "$work/tools/sharpfuzz" ] || dotnet tool install SharpFuzz.CommandLine --version 2.3.0 --tool-path "$work/tools" >/dev/null
    dotnet publish tests/Latticework.Fuzz -c Release -p:AheadOfTime=false -v q -o "$work/program"
    for room in Facts Query Exchange Asking Web; do "$work/tools/sharpfuzz" "$work/program/Latticework.$room.dll"; done
    "$work/tools/sharpfuzz" "$work/program/lattice.dll"
    touch "$work/program/instrumented"
fi

# AFL++ tells the program by its inputs, and cares for neither the processor's speed nor where cores are dumped.
export AFL_SKIP_BIN_CHECK=1 AFL_SKIP_CPUFREQ=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_NO_AFFINITY=1 AFL_NO_UI=1 DOTNET_TieredPGO=0 DOTNET_gcServer=0
mkdir -p "$work/guided"
folder=tests/Latticework.Fuzz/corpus/$target
[ ! -d "$work/guided/$target" ] || folder=-
afl-fuzz -V "$seconds" -i "$folder" -o "$work/guided/$target" -t 60000 -m none -- dotnet "$work/program/Latticework.Fuzz.dll" guided "$target" >"$work/guided/$target.log" 2>&1
grep -E '^(execs_done|corpus_count|saved_crashes|saved_hangs|edges_found)' "$work/guided/$target/default/fuzzer_stats"
